//! Texts of putting a backup back.

use crate::text::Words;

/// What is needed.
pub static RESTORE_TEXT: Words = Words::new(
    "Kies het bestand van uw reservekopie. U hebt ook de wachtzin of de herstelcode nodig die bij die kopie hoort.",
    "Choose the file of your backup. You also need the passphrase or the recovery code that belongs to it.",
);
/// While a file is read.
pub static READING: Words = Words::new("Het bestand wordt gelezen…", "The file is being read…");
/// Button: opens an encrypted file.
pub static OPEN_BACKUP: Words = Words::new("Reservekopie openen", "Open the backup");
/// While that is done.
pub static OPENING_BACKUP: Words =
    Words::new("De reservekopie wordt nagekeken…", "The backup is being checked…");
/// Everything in it is whole.
pub static BACKUP_IN_ORDER: Words = Words::new("Deze reservekopie is in orde", "This backup is in order");
/// Button.
pub static RESTORE_NOW: Words = Words::new("Nu terugzetten", "Restore now");
/// While that is done; `{done}` and `{all}` are numbers.
pub static RESTORING: Words =
    Words::new("Wordt teruggezet: {done} van {all}…", "Being restored: {done} of {all}…");
/// What holds afterwards.
pub static RESTORE_THEN: Words = Words::new(
    "Daarna opent u het werkboek hier met de wachtzin en de herstelcode van deze kopie.",
    "From then on, the passphrase and the recovery code of this backup open the workbook here.",
);
/// A readable file was chosen.
pub static READABLE_FIRST: Words = Words::new(
    "Dit bestand is niet versleuteld. Kies daarom eerst een wachtzin. Daarna leest u het bestand in bij \
     Instellingen, onder Reservekopie.",
    "This file is not encrypted. So first choose a passphrase. Then take the file in at Settings, under Backup.",
);
/// Button.
pub static PASSPHRASE_FIRST: Words = Words::new("Eerst een wachtzin kiezen", "First choose a passphrase");
/// Button.
pub static OTHER_FILE: Words = Words::new("Ander bestand kiezen", "Choose another file");
