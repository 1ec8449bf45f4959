//! Texts of making a backup.

use crate::text::Words;

/// Card.
pub static BACKUP: Words = Words::new("Reservekopie", "Backup");
/// What it is.
pub static BACKUP_TEXT: Words = Words::new(
    "Een versleuteld bestand met al uw dossiers. Het gaat open met uw wachtzin of herstelcode. Bewaar het ergens \
     anders dan op dit apparaat.",
    "An encrypted file with all your cases. It opens with your passphrase or recovery code. Keep it elsewhere than \
     on this device.",
);
/// Button.
pub static BACKUP_MAKE: Words = Words::new("Reservekopie opslaan", "Save a backup");
/// `{ago}` is how long ago.
pub static BACKUP_LAST: Words = Words::new("Laatste reservekopie: {ago}.", "Last backup: {ago}.");
/// Instead of it.
pub static BACKUP_NEVER: Words = Words::new("Er is nog geen reservekopie.", "There is no backup yet.");
/// Title of what is shown while a file is made.
pub static MAKING_TITLE: Words = Words::new("Even wachten", "One moment");
/// While a file is made.
pub static MAKING: Words = Words::new("Het bestand wordt gemaakt…", "The file is being made…");
/// A file waits for a tap.
pub static READY: Words = Words::new("Het bestand {name} is klaar.", "The file {name} is ready.");
/// Button.
pub static KEEP_FILE: Words = Words::new("Bestand bewaren", "Keep the file");
/// The browser took the download.
pub static DOWNLOADED: Words = Words::new(
    "{name} is gedownload. Kijk of het bestand er staat en zet het op een veilige plek.",
    "{name} has been downloaded. See whether the file is there and put it in a safe place.",
);
/// The share sheet took it.
pub static SHARED: Words = Words::new("{name} is doorgegeven.", "{name} has been handed over.");
/// The share sheet was closed.
pub static CANCELLED: Words = Words::new(
    "Er is niets bewaard. Het bestand staat nog klaar.",
    "Nothing was kept. The file is still ready.",
);
/// The browser did neither.
pub static NOT_KEPT: Words = Words::new(
    "Deze browser liet het bestand niet opslaan. Probeer het opnieuw, of in een andere browser.",
    "This browser did not allow saving the file. Try again, or in another browser.",
);
/// `{count}` is a number with its noun.
pub static LEFT_OUT: Words = Words::new(
    "Niet in dit bestand, omdat het op dit apparaat beschadigd is: {count}. Bewaar daarom ook uw vorige reservekopie.",
    "Not in this file, because it is damaged on this device: {count}. So keep your previous backup as well.",
);
/// Something on screen could not be stored.
pub static NOT_ALL_STORED: Words = Words::new(
    "Niet alles is opgeslagen. Wat nog niet opgeslagen is, staat ook niet in dit bestand.",
    "Not everything is saved. What is not saved is not in this file either.",
);
