//! Texts of trying a backup out.

use crate::text::Words;

/// On a card: it is time for it.
pub static DUE: Words = Words::new("nu doen", "due now");
/// Card, button and title.
pub static DRILL: Words = Words::new("Reservekopie proberen", "Try a backup");
/// What it does.
pub static DRILL_TEXT: Words = Words::new(
    "Opent een reservekopie alsof u die nodig hebt en kijkt alles na. Er wordt niets teruggezet. Zo weet u dat het \
     bestand er is en dat uw wachtzin of herstelcode past.",
    "Opens a backup as if you needed it and checks all of it. Nothing is restored. So you know that the file is \
     there and that your passphrase or recovery code fits.",
);
/// `{ago}` is how long ago.
pub static DRILL_LAST: Words = Words::new("Laatst geprobeerd: {ago}.", "Last tried: {ago}.");
/// Instead of it.
pub static DRILL_NEVER: Words = Words::new("Nog niet geprobeerd.", "Not tried yet.");
/// What to choose.
pub static DRILL_CHOOSE: Words = Words::new(
    "Kies het bestand daar waar u het bewaart, bijvoorbeeld op de stick.",
    "Choose the file where you keep it, for example on the stick.",
);
/// Title of the opened file.
pub static DRILL_FILE: Words = Words::new("Helemaal gelezen", "Read completely");
/// It is a backup of this workbook.
pub static DRILL_GOOD: Words = Words::new(
    "Deze reservekopie is in orde: alles is tot het laatste onderdeel geopend. Er is niets veranderd.",
    "This backup is in order: everything was opened to the last item. Nothing has changed.",
);
/// The day could not be kept.
pub static DRILL_NOT_NOTED: Words = Words::new(
    "Dit tabblad leest alleen mee, dus de datum is niet genoteerd.",
    "This tab only reads along, so the date was not noted.",
);
/// It is of another workbook.
pub static DRILL_OTHER: Words = Words::new(
    "Dit bestand is in orde, maar het is van een ander werkboek. Het telt niet als proef van uw reservekopie.",
    "This file is in order, but it is of another workbook. It does not count as a trial of your backup.",
);
/// It is not encrypted.
pub static DRILL_READABLE: Words = Words::new(
    "Dit is een leesbaar bestand zonder wachtzin. Het telt niet als proef: kies een versleutelde reservekopie.",
    "This is a readable file without a passphrase. It does not count as a trial: choose an encrypted backup.",
);
