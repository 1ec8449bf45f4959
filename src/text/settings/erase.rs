//! Texts of erasing everything.

use crate::text::Words;

/// Card.
pub static ERASE: Words = Words::new("Alles wissen", "Erase everything");
/// What it does.
pub static ERASE_TEXT: Words = Words::new(
    "Wist het hele werkboek uit deze browser, bijvoorbeeld als u dit apparaat doorgeeft.",
    "Erases the whole workbook from this browser, for example when you pass this device on.",
);
/// Button.
pub static ERASE_BEGIN: Words = Words::new("Werkboek wissen", "Erase the workbook");
/// Title of the first dialog.
pub static ERASE_WHO: Words = Words::new("Werkboek wissen: bent u het?", "Erase the workbook: is it you?");
/// Title of the second dialog.
pub static ERASE_SURE: Words = Words::new("Alles wissen?", "Erase everything?");
/// Above the list of what goes.
pub static ERASE_GOES: Words =
    Words::new("Dit gaat weg en komt niet terug:", "This goes and does not come back:");
/// What goes; `{cases}`, `{visits}` and `{meetings}` are numbers with their nouns.
pub static ERASE_RECORDS: Words =
    Words::new("{cases}, {visits} en {meetings}", "{cases}, {visits} and {meetings}");
/// What goes; `{count}` is a number with its noun.
pub static ERASE_DRAFTS: Words =
    Words::new("{count} die nog niet bevestigd zijn", "{count} not confirmed yet");
/// One.
pub static DRAFT: Words = Words::new("formulier", "form");
/// Several.
pub static DRAFTS: Words = Words::new("formulieren", "forms");
/// What goes; `{count}` is a number with its noun.
pub static ERASE_DAMAGED: Words = Words::new("{count} die niet te lezen zijn", "{count} that cannot be read");
/// What goes.
pub static ERASE_KEYS: Words = Words::new(
    "alle sleutels: wachtzin, herstelcode en passkeys openen hier niets meer",
    "all keys: passphrase, recovery code and passkeys open nothing here any more",
);
/// Above the list of what stays.
pub static ERASE_STAYS: Words = Words::new("Dit blijft bestaan:", "This stays:");
/// What stays.
pub static ERASE_BACKUPS: Words = Words::new(
    "reservekopieën en leesbare bestanden die u ergens hebt bewaard",
    "backups and readable files that you keep somewhere",
);
/// What stays.
pub static ERASE_SENT: Words = Words::new(
    "verslagen die u hebt gemaild, gekopieerd of afgedrukt",
    "reports that you mailed, copied or printed",
);
/// What stays.
pub static ERASE_REMNANTS: Words = Words::new(
    "mogelijk resten in de bestanden van de browser: die blijven versleuteld en de sleutel is weg",
    "possibly remnants in the browser's files: they stay encrypted and the key is gone",
);
/// What to do first.
pub static ERASE_BACKUP_FIRST: Words = Words::new(
    "Wilt u dit ooit terug kunnen lezen? Annuleer dan en maak eerst een reservekopie.",
    "Do you want to be able to read this again one day? Then cancel and make a backup first.",
);
/// What has to be typed.
pub static ERASE_WORD: Words = Words::new("wissen", "erase");
/// Button.
pub static ERASE_GO: Words = Words::new("Nu alles wissen", "Erase everything now");
