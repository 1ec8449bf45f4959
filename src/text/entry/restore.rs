//! Texts of putting a backup back.

use crate::text::Words;

/// What is needed.
pub static RESTORE_TEXT: Words = Words::new(
    "Kies het bestand van uw reservekopie. U hebt ook de wachtzin of de herstelcode nodig die bij die kopie hoort.",
    "Choose the file of your backup. You also need the passphrase or the recovery code that belongs to it.",
);
/// Everything in it is whole.
pub static BACKUP_IN_ORDER: Words = Words::new("Deze reservekopie is in orde", "This backup is in order");
/// Button.
pub static RESTORE_NOW: Words = Words::new("Nu terugzetten", "Restore now");
/// While that is done.
pub static RESTORING: Words =
    Words::new("De reservekopie wordt teruggezet…", "The backup is being restored…");
/// What holds afterwards.
pub static RESTORE_THEN: Words = Words::new(
    "Daarna opent u het werkboek hier met de wachtzin en de herstelcode van deze kopie.",
    "From then on, the passphrase and the recovery code of this backup open the workbook here.",
);
/// A readable file was chosen.
pub static READABLE_FIRST: Words = Words::new(
    "Dit bestand is niet versleuteld. Kies daarom eerst een wachtzin. Daarna neemt u het bestand over bij \
     Instellingen, met “Bestand samenvoegen”.",
    "This file is not encrypted. So first choose a passphrase. Then take the file in at Settings, with “Merge a \
     file”.",
);
/// Button.
pub static PASSPHRASE_FIRST: Words = Words::new("Eerst een wachtzin kiezen", "First choose a passphrase");
