//! Texts of the settings.

use super::{Lang, Words};

/// Card.
pub static DISPLAY: Words = Words::new("Weergave", "Display");
/// Field.
pub static LANGUAGE: Words = Words::new("Taal", "Language");
/// Choice; each language by its own name.
pub static DUTCH: Words = Words::new("Nederlands", "Nederlands");
/// Choice.
pub static ENGLISH: Words = Words::new("English", "English");
/// Field.
pub static THEME: Words = Words::new("Licht of donker", "Light or dark");
/// Choice.
pub static THEME_DEVICE: Words = Words::new("Zoals het apparaat", "As the device");
/// Choice.
pub static THEME_LIGHT: Words = Words::new("Licht", "Light");
/// Choice.
pub static THEME_DARK: Words = Words::new("Donker", "Dark");
/// Field.
pub static TEXT_SIZE: Words = Words::new("Grootte van de letters", "Text size");
/// Choice.
pub static TEXT_NORMAL: Words = Words::new("Gewoon", "Normal");
/// Choice.
pub static TEXT_LARGE: Words = Words::new("Groot", "Large");
/// Choice.
pub static TEXT_LARGER: Words = Words::new("Groter", "Larger");

/// Card.
pub static LOCKING: Words = Words::new("Vergrendelen", "Locking");
/// Field.
pub static IDLE_MINUTES: Words = Words::new(
    "Vergrendelen na zoveel minuten zonder aanraken",
    "Lock after this many minutes without touch",
);
/// Beneath it.
pub static IDLE_HINT: Words = Words::new(
    "Van 1 tot en met 60. Tijdens een bezoek is het minstens 30 minuten. Buiten beeld vergrendelt de app na een \
     minuut.",
    "From 1 to 60. During a visit it is at least 30 minutes. Out of sight, the app locks after a minute.",
);
/// Button.
pub static LOCK_NOW: Words = Words::new("Nu vergrendelen", "Lock now");

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

/// Title.
pub static READABLE: Words = Words::new("Leesbaar bestand", "Readable file");
/// What it is.
pub static READABLE_TEXT: Words = Words::new(
    "Voor als u naar een ander programma wilt. Iedereen kan dit bestand lezen: alle namen en alle verslagen.",
    "For moving to another program. Anybody can read this file: all names and all reports.",
);
/// Button.
pub static READABLE_MAKE: Words = Words::new("Leesbaar bestand maken", "Make a readable file");
/// Title of the dialog.
pub static READABLE_WHO: Words = Words::new("Bent u het?", "Is it you?");
/// Field.
pub static READABLE_PASSPHRASE: Words = Words::new("Wachtzin", "Passphrase");
/// Button.
pub static READABLE_CONFIRM: Words = Words::new("Controleren", "Check");
/// Title of the second dialog.
pub static READABLE_SURE: Words =
    Words::new("Alles in een leesbaar bestand zetten?", "Put everything into a readable file?");
/// What it means. One paragraph.
pub static READABLE_WARNING: Words = Words::new(
    "Dit bestand is niet versleuteld. Wie het heeft, leest alles over deze kinderen en hun ouders. Zet het niet in de \
     cloud, mail het niet, en gooi het weg zodra u het niet meer nodig hebt.",
    "This file is not encrypted. Whoever has it reads everything about these children and their parents. Do not put \
     it into the cloud, do not mail it, and throw it away as soon as you do not need it any more.",
);
/// What has to be typed.
pub static READABLE_WORD: Words = Words::new("leesbaar", "readable");
/// Button.
pub static READABLE_GO: Words = Words::new("Bestand maken", "Make the file");

/// Title.
pub static IMPORT: Words = Words::new("Leesbaar bestand inlezen", "Take in a readable file");
/// When that is possible.
pub static IMPORT_TEXT: Words = Words::new(
    "Dit werkboek is nog leeg. U kunt er een leesbaar bestand van Omgangsboek in zetten.",
    "This workbook is still empty. You can put a readable file of Omgangsboek into it.",
);
/// When it is not.
pub static IMPORT_ONLY_EMPTY: Words = Words::new(
    "Een reservekopie terugzetten of een leesbaar bestand inlezen kan alleen in een leeg werkboek: open Omgangsboek \
     in een andere browser of op een ander apparaat.",
    "Restoring a backup or taking in a readable file is possible only in an empty workbook: open Omgangsboek in \
     another browser or on another device.",
);
/// An encrypted file was chosen.
pub static IMPORT_ENCRYPTED: Words = Words::new(
    "Dit is een versleutelde reservekopie. Die zet u terug in een browser waarin nog geen werkboek staat, op het \
     eerste scherm, met “Reservekopie terugzetten”. Er is niets veranderd.",
    "This is an encrypted backup. Restore it in a browser that has no workbook yet, on the first screen, with \
     “Restore a backup”. Nothing has changed.",
);
/// Button.
pub static IMPORT_GO: Words = Words::new("Inlezen", "Take in");
/// It went in.
pub static IMPORTED: Words = Words::new("Het bestand is ingelezen.", "The file has been taken in.");

/// Card.
pub static STORAGE: Words = Words::new("Opslag", "Storage");
/// The browser will keep the data.
pub static STORAGE_KEPT: Words = Words::new(
    "Deze browser wist de gegevens van Omgangsboek niet uit zichzelf.",
    "This browser does not clear Omgangsboek's data by itself.",
);
/// It may not.
pub static STORAGE_AT_RISK: Words = Words::new(
    "Deze browser mag de gegevens wissen als hij ruimte nodig heeft. Maak daarom vaak een reservekopie.",
    "This browser may clear the data when it needs room. So make a backup often.",
);
/// It does not say.
pub static STORAGE_UNKNOWN: Words = Words::new(
    "Deze browser zegt niet of hij de gegevens bewaart. Maak daarom vaak een reservekopie.",
    "This browser does not say whether it keeps the data. So make a backup often.",
);
/// Button.
pub static STORAGE_ASK: Words = Words::new("Vragen om te bewaren", "Ask to keep it");
/// The answer to that question was no.
pub static STORAGE_NO: Words = Words::new(
    "De browser zei nee. Vaak helpt het om de app te installeren of hem vaker te gebruiken.",
    "The browser said no. It often helps to install the app or to use it more often.",
);
/// `{used}` and `{quota}` are sizes.
pub static STORAGE_ROOM: Words = Words::new("In gebruik: {used} van {quota}.", "In use: {used} of {quota}.");

/// Card.
pub static ABOUT: Words = Words::new("Over Omgangsboek", "About Omgangsboek");
/// `{version}` is the version.
pub static VERSION: Words = Words::new("Versie {version}.", "Version {version}.");
/// What it protects against.
pub static PROTECTS: Words = Words::new(
    "Beschermt uw dossiers als dit apparaat vergrendeld kwijtraakt of gestolen wordt, als iemand de opslag of een \
     reservekopie in handen krijgt, en als iemand daaraan knoeit.",
    "Protects your cases when this device is lost or stolen while locked, when somebody gets hold of the storage or a \
     backup, and when somebody tampers with them.",
);
/// What it does not protect against.
pub static PROTECTS_NOT: Words = Words::new(
    "Beschermt niet tegen meekijkende programma's of extensies op een ontgrendeld apparaat, tegen schermafdrukken, \
     tegen wat op het klembord blijft staan en tegen wat u verstuurt.",
    "Does not protect against programs or extensions that look along on an unlocked device, against screenshots, \
     against what stays on the clipboard and against what you send.",
);
/// What it is made of.
pub static LICENCES: Words = Words::new(
    "Gemaakt met vrije software, onder meer Rust, Leptos, Argon2 en XChaCha20-Poly1305 (RustCrypto). Ze vallen onder \
     de MIT-licentie of de Apache-licentie 2.0.",
    "Made with free software, among it Rust, Leptos, Argon2 and XChaCha20-Poly1305 (RustCrypto). They are under the \
     MIT licence or the Apache licence 2.0.",
);

/// A size as people read it: "48 kB", "1,2 MB".
pub fn size(lang: Lang, bytes: u64) -> String {
    const STEP: u64 = 1_000;
    let units = ["B", "kB", "MB", "GB", "TB"];
    let mut power = 0;
    let mut unit = 1_u64;
    while bytes >= unit * STEP && power + 1 < units.len() {
        power += 1;
        unit *= STEP;
    }
    let tenths = (bytes % unit) * 10 / unit;
    let whole = bytes / unit;
    if whole >= 10 || tenths == 0 {
        return format!("{whole} {}", units[power]);
    }
    let point = match lang {
        Lang::Nl => ',',
        Lang::En => '.',
    };
    format!("{whole}{point}{tenths} {}", units[power])
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn a_size_is_written_with_a_decimal_only_where_it_tells_something() {
        for (bytes, nl, en) in [
            (0, "0 B", "0 B"),
            (999, "999 B", "999 B"),
            (1_000, "1 kB", "1 kB"),
            (1_250_000, "1,2 MB", "1.2 MB"),
            (48_900, "48 kB", "48 kB"),
            (3_000_000_000, "3 GB", "3 GB"),
            (u64::MAX, "18446744 TB", "18446744 TB"),
        ] {
            assert_eq!((size(Lang::Nl, bytes).as_str(), size(Lang::En, bytes).as_str()), (nl, en));
        }
    }
}
