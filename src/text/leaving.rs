//! Texts of a case that leaves this workbook: to a colleague, to the organisation's own file, or for good; and
//! of two versions of one thing.

use super::Words;

/// Card.
pub static LEAVING: Words = Words::new("Overdragen en wissen", "Hand over and erase");
/// What it is for.
pub static LEAVING_TEXT: Words = Words::new(
    "Gaat iemand anders verder, of staat alles in het dossier van de organisatie? Dan hoeft het hier niet te blijven.",
    "Is somebody else going on, or is everything in the organisation's own file? Then it need not stay here.",
);

/// Button and title.
pub static HAND_OVER: Words = Words::new("Overdragen aan een collega", "Hand over to a colleague");
/// Above the list.
pub static HAND_OVER_HOLDS: Words = Words::new("In het bestand staat:", "In the file:");
/// In the list; `{people}` and `{agreements}` are numbers with their nouns.
pub static HOLDS_CASE: Words = Words::new(
    "dit dossier: {people}, {agreements}, de hoofdvraag en hoe u begeleidt",
    "this case: {people}, {agreements}, the main question and how you supervise",
);
/// In the list; `{visits}` is a number with its noun.
pub static HOLDS_VISITS: Words = Words::new(
    "{visits}, met verloop, verslagen en nazorg",
    "{visits}, with what happened, reports and aftercare",
);
/// In the list; `{meetings}` is a number with its noun.
pub static HOLDS_MEETINGS: Words = Words::new("{meetings}, met aantekeningen", "{meetings}, with notes");
/// What is not in it.
pub static HAND_OVER_NOT: Words = Words::new(
    "Er staat niets in van andere dossiers en niets van uw wachtzin of herstelcode. Formulieren die nog niet bevestigd \
     zijn, gaan niet mee.",
    "Nothing of other cases is in it and nothing of your passphrase or recovery code. Forms that are not confirmed \
     yet do not go along.",
);
/// How the colleague opens it.
pub static HAND_OVER_HOW: Words = Words::new(
    "Uw collega opent het in Omgangsboek: in een lege browser met “Reservekopie terugzetten”, of bij Instellingen met \
     “Bestand samenvoegen”.",
    "Your colleague opens it in Omgangsboek: in an empty browser with “Restore a backup”, or at Settings with “Merge \
     a file”.",
);
/// What its passphrase opens.
pub static HAND_OVER_OPENS: Words = Words::new(
    "Met deze zes woorden gaat het bestand open, en niets anders. Geef ze langs een andere weg dan het bestand: \
     bijvoorbeeld door de telefoon.",
    "These six words open the file, and nothing else. Pass them on by another way than the file: for example on the \
     telephone.",
);
/// While it is made.
pub static HAND_OVER_BUSY: Words = Words::new("Het bestand wordt gemaakt…", "The file is being made…");
/// Above the passphrase, once more.
pub static HAND_OVER_WORDS: Words = Words::new(
    "De wachtzin van dit bestand. U ziet hem alleen nu:",
    "The passphrase of this file. You see it only now:",
);
/// For a screen reader: what it is.
pub static FILE_PASSPHRASE: Words = Words::new("Wachtzin van het bestand", "Passphrase of the file");
/// What can be done next.
pub static HAND_OVER_NEXT: Words = Words::new(
    "Heeft uw collega het bestand geopend? Zet dan hier dat het dossier is overgedragen. Daarna kunt u het wissen.",
    "Has your colleague opened the file? Then mark the case as handed over here. After that you can erase it.",
);
/// Button: try again.
pub static HAND_OVER_AGAIN: Words = Words::new("Opnieuw maken", "Make it again");

/// Button.
pub static MARK: Words = Words::new("Overgedragen aan het dossier", "Handed over to the file");
/// Title.
pub static MARK_ASK: Words = Words::new("Overgedragen aan het dossier?", "Handed over to the file?");
/// What it means.
pub static MARK_MEANS: Words = Words::new(
    "U zet hiermee dat alles van dit dossier nu in het dossier van de organisatie staat. Het gaat hier naar het archief \
     met de datum van vandaag. Er wordt niets gewist.",
    "With this you record that everything of this case is in the organisation's own file now. Here it goes to the \
     archive with today's date. Nothing is erased.",
);
/// Title; `{day}` is a day.
pub static MARKED: Words =
    Words::new("Overgedragen aan het dossier op {day}", "Handed over to the file on {day}");
/// What that means.
pub static MARKED_MEANS: Words = Words::new(
    "Hier staat nog een kopie op dit apparaat. Hebt u die niet meer nodig, wis hem dan.",
    "There is still a copy on this device. If you do not need it any more, erase it.",
);
/// Button.
pub static TAKE_BACK: Words = Words::new("Toch hier verder werken", "Go on working here after all");
/// A tag.
pub static HANDED_OVER: Words = Words::new("overgedragen", "handed over");

/// Button and title.
pub static ERASE_CASE: Words = Words::new("Dossier wissen", "Erase the case");
/// Title.
pub static ERASE_CASE_ASK: Words = Words::new("Dit dossier wissen?", "Erase this case?");
/// Button.
pub static ERASE_VISIT: Words = Words::new("Wissen", "Erase");
/// Title; `{when}` is a moment.
pub static ERASE_VISIT_ASK: Words = Words::new("Het bezoek van {when} wissen?", "Erase the visit of {when}?");
/// Button in the dialog.
pub static ERASE_VISIT_GO: Words = Words::new("Bezoek wissen", "Erase the visit");
/// Above what goes.
pub static GOES: Words = Words::new(
    "Dit gaat weg van dit apparaat en komt niet terug:",
    "This goes from this device and does not come back:",
);
/// In the list; `{people}` and `{agreements}` are numbers with their nouns.
pub static GOES_CASE: Words = Words::new(
    "het dossier zelf: {people}, {agreements}, de hoofdvraag en wat er is verteld",
    "the case itself: {people}, {agreements}, the main question and what was told",
);
/// In the list; `{visits}` is a number with its noun.
pub static GOES_VISITS: Words = Words::new(
    "{visits}: planning, verloop, verslagen en nazorg",
    "{visits}: plan, what happened, reports and aftercare",
);
/// In the list; `{meetings}` is a number with its noun.
pub static GOES_MEETINGS: Words = Words::new(
    "{meetings}: planning en aantekeningen, ook van kindgesprekken",
    "{meetings}: plan and notes, those of child talks too",
);
/// In the list, when something is damaged.
pub static GOES_DAMAGED: Words = Words::new(
    "ook bezoeken en gesprekken van dit dossier die niet te lezen zijn",
    "also visits and meetings of this case that cannot be read",
);
/// In the list: one visit.
pub static GOES_PLAN: Words = Words::new("de planning en de voorbereiding", "the plan and the preparation");
/// In the list: one visit.
pub static GOES_LOG: Words = Words::new("het verloop, met alle momenten", "what happened, with all moments");
/// In the list: one visit.
pub static GOES_REPORT: Words = Words::new(
    "het verslag, ook de versies die verstuurd zijn",
    "the report, also the versions that were sent",
);
/// In the list: one visit.
pub static GOES_AFTER: Words = Words::new(
    "de nazorg: hoe het kind en de ouder reageerden",
    "the aftercare: how the child and the parent reacted",
);
/// In the list; `{count}` is a number with its noun.
pub static GOES_DRAFTS: Words =
    Words::new("{count} die nog niet bevestigd zijn", "{count} not confirmed yet");
/// In the list.
pub static GOES_UNDO: Words = Words::new(
    "de mogelijkheid om het laatste samenvoegen ongedaan te maken",
    "the way to undo the last merge",
);
/// Above what stays.
pub static STAYS: Words = Words::new("Dit blijft bestaan:", "This stays:");
/// In the list.
pub static STAYS_BACKUPS: Words = Words::new(
    "reservekopieën, leesbare bestanden en bestanden voor collega's",
    "backups, readable files and files for colleagues",
);
/// In the list.
pub static STAYS_SENT: Words =
    Words::new("wat u hebt gemaild, gekopieerd of afgedrukt", "what you mailed, copied or printed");
/// In the list.
pub static STAYS_REMNANTS: Words = Words::new(
    "mogelijk resten in de bestanden van de browser: die blijven versleuteld onder de sleutel van nu, tot u de sleutel \
     vernieuwt",
    "possibly remnants in the browser's files: they stay encrypted under the present key, until you renew the key",
);
/// The other version of a case has no visits of its own.
pub static ERASE_VISITS_HERE: Words = Words::new(
    "Van dit dossier is er een andere versie. De bezoeken horen bij dit dossier en gaan dus mee; de andere versie heeft \
     dan geen bezoeken.",
    "There is another version of this case. The visits belong to this case and so go along; the other version has no \
     visits then.",
);
/// What has to be typed.
pub static ERASE_WORD: Words = Words::new("wissen", "erase");
/// Why not.
pub static RUNNING_CASE: Words = Words::new(
    "Er loopt een bezoek van dit dossier. Rond dat eerst af.",
    "A visit of this case is going on. End it first.",
);
/// Why not.
pub static RUNNING_VISIT: Words =
    Words::new("Dit bezoek loopt nog. Rond het eerst af.", "This visit is going on. End it first.");
/// It could not be done.
pub static NOT_ERASED: Words = Words::new(
    "Wissen lukte niet. Alles staat er nog. Laad de app opnieuw en probeer het nog eens.",
    "Erasing did not work. Everything is still there. Reload the app and try again.",
);
/// Title of the page afterwards.
pub static CASE_ERASED: Words = Words::new("Dossier gewist", "Case erased");
/// It is done.
pub static CASE_ERASED_TEXT: Words = Words::new(
    "Het dossier en zijn bezoeken staan niet meer in dit werkboek.",
    "The case and its visits are not in this workbook any more.",
);
/// It is done.
pub static VISIT_ERASED: Words =
    Words::new("Het bezoek staat niet meer in dit werkboek.", "The visit is not in this workbook any more.");
/// What can be done about remnants.
pub static RENEW_WHY: Words = Words::new(
    "In de bestanden van de browser kunnen nog resten staan. Die blijven versleuteld onder de sleutel van nu, tot u de \
     sleutel vernieuwt.",
    "The browser's files may still hold remnants. They stay encrypted under the present key, until you renew the key.",
);
/// Link.
pub static RENEW: Words = Words::new("Sleutel vernieuwen", "Renew the key");
/// Link.
pub static TO_CASES: Words = Words::new("Naar de dossiers", "To the cases");

/// A tag.
pub static OTHER_VERSION: Words = Words::new("andere versie", "other version");
/// Title; `{day}` is a day.
pub static OTHER_VERSION_OF: Words =
    Words::new("Andere versie, uit een bestand van {day}", "Other version, from a file of {day}");
/// What to do with it.
pub static OTHER_VERSION_TEXT: Words = Words::new(
    "Dit dossier is op twee apparaten gewijzigd. De bezoeken staan bij de versie van dit werkboek. Vergelijk ze, neem \
     daar over wat u wilt houden, en wis dan deze versie.",
    "This case was changed on two devices. The visits are with the version of this workbook. Compare them, copy there \
     what you want to keep, and then erase this version.",
);
/// Link.
pub static TO_THE_ONE_HERE: Words =
    Words::new("Versie van dit werkboek openen", "Open the version of this workbook");
/// One person.
pub static PERSON: Words = Words::new("betrokkene", "person");
/// Several.
pub static PEOPLE: Words = Words::new("betrokkenen", "people");
/// One.
pub static AGREEMENT: Words = Words::new("afspraak", "agreement");
/// Several.
pub static AGREEMENTS: Words = Words::new("afspraken", "agreements");
