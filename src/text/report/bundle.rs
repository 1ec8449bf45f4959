//! Texts of the bundle of final reports.

use omgangsboek_core::compose::paper::bundle::{NotFinal, Refused};

use crate::text::Words;

/// Page and tab.
pub static BUNDLE: Words = Words::new("Bundel van verslagen", "Bundle of reports");
/// Link to it.
pub static MAKE: Words = Words::new("Bundel maken", "Make a bundle");
/// What it is.
pub static WHAT: Words = Words::new(
    "Voor een verwijzer of de rechtbank: een voorblad en de verslagen die u kiest, in de volgorde van de bezoeken. Alleen vastgestelde versies komen erin.",
    "For a referrer or the court: a cover and the reports you choose, in the order of the visits. Only final versions get in.",
);

/// Card and question.
pub static FOR_WHOM: Words = Words::new("Voor wie is de bundel?", "For whom is the bundle?");
/// What the choice does.
pub static FOR_WHOM_WHAT: Words = Words::new(
    "Is er voor deze persoon een eigen versie, dan komt die erin.",
    "Where there is a version of this person's own, that one gets in.",
);
/// Nobody gets reports.
pub static NOBODY: Words = Words::new(
    "In dit dossier staat nog niemand die verslagen krijgt. Voeg iemand toe bij Betrokkenen.",
    "Nobody in this case gets reports yet. Add somebody under People.",
);
/// Link.
pub static TO_PEOPLE: Words = Words::new("Naar Betrokkenen", "To People");
/// Beside a name: who gets a report when they ask for it.
pub static ON_REQUEST: Words = Words::new("op verzoek", "on request");

/// Field.
pub static ALIAS: Words = Words::new("Naam of nummer op het voorblad", "Name or number on the cover");
/// Why it is asked.
pub static ALIAS_HINT: Words = Words::new(
    "Bijvoorbeeld het zaaknummer. De naam van het dossier in deze app komt er niet op.",
    "Such as the number of the case at court. What the case is called in this app does not come on it.",
);

/// Card.
pub static REPORTS: Words = Words::new("Welke verslagen?", "Which reports?");
/// There is no final one.
pub static NO_REPORTS: Words = Words::new(
    "Van dit dossier is nog geen verslag vastgesteld. Een verslag is vastgesteld zodra u het meegeeft.",
    "This case has no final report yet. A report is final once you hand it out.",
);
/// A row; the day goes in `{day}`.
pub static VISIT_OF: Words = Words::new("Bezoek van {day}", "Visit of {day}");
/// Below it; `{version}` of `{of}`, made final on `{day}`.
pub static VERSION_OF: Words = Words::new(
    "versie {version} van {of}, vastgesteld op {day}",
    "version {version} of {of}, final since {day}",
);
/// Question; the day goes in `{day}`.
pub static WHICH_VERSION: Words =
    Words::new("Welke versie van het verslag van {day}?", "Which version of the report of {day}?");
/// An option; number and day.
pub static VERSION_ON: Words = Words::new("versie {version}, {day}", "version {version}, {day}");
/// Held, without a final report.
pub static NOT_YET: Words = Words::new("nog geen verslag vastgesteld", "no final report yet");

/// Card: before it goes out.
pub static CHECK: Words = Words::new("Nalopen", "Check");
/// Nothing is chosen to look at.
pub static CHECK_NOTHING: Words = Words::new("Kies eerst verslagen.", "Choose reports first.");

/// Card: out of the app.
pub static OUT: Words = Words::new("Afdrukken of als PDF opslaan", "Print or save as PDF");
/// How.
pub static OUT_WHAT: Words = Words::new(
    "In het venster van uw browser kiest u een printer, of opslaan als PDF.",
    "In the window of your browser you choose a printer, or saving as PDF.",
);
/// Why not yet.
pub static CHOOSE_FIRST: Words =
    Words::new("Kies eerst voor wie de bundel is.", "First choose for whom it is.");
/// Why not yet.
pub static ALIAS_FIRST: Words =
    Words::new("Vul eerst in wat er op het voorblad staat.", "First fill in what stands on the cover.");
/// Why not yet.
pub static REPORTS_FIRST: Words = Words::new("Kies ten minste één verslag.", "Choose at least one report.");
/// Why not yet.
pub static REPORT_REFUSED: Words =
    Words::new("Eén van de verslagen kan er niet in.", "One of the reports cannot go in.");
/// Why not yet; the words that it gives away go in `{words}`.
pub static COVER_REFUSED: Words = Words::new(
    "Op het voorblad zou iets staan dat binnen moet blijven: “{words}”.",
    "The cover would say something that has to stay inside: “{words}”.",
);
/// The question before it; the name goes in `{name}`.
pub static ASK_FOR: Words = Words::new("Is deze bundel voor {name}?", "Is this bundle for {name}?");
/// What is in it; a number of reports goes in `{count}`.
pub static ASK_WHAT: Words =
    Words::new("De bundel bevat {count} en een voorblad.", "The bundle holds {count} and a cover.");
/// One.
pub static REPORT_ONE: Words = Words::new("verslag", "report");
/// Several.
pub static REPORT_MANY: Words = Words::new("verslagen", "reports");
/// What is open still; a number goes in `{count}`.
pub static ASK_OPEN: Words = Words::new(
    "Bij Nalopen staat nog iets dat niet lijkt te kloppen ({count}).",
    "Under Check there is still something that does not seem to fit ({count}).",
);
/// For who gets a report only when they ask; the name goes in `{name}`.
pub static ASK_REQUEST: Words = Words::new(
    "{name} krijgt verslagen alleen op verzoek. Ga alleen door als erom is gevraagd.",
    "{name} gets reports on request only. Go on only when they asked for it.",
);
/// Button; the name goes in `{name}`.
pub static YES_PRINT: Words = Words::new("Ja, afdrukken voor {name}", "Yes, print for {name}");
/// Afterwards; the name goes in `{name}`.
pub static PRINTED_ASK: Words = Words::new(
    "Is de bundel voor {name} afgedrukt of opgeslagen?",
    "Was the bundle for {name} printed or saved?",
);
/// What the answer does.
pub static PRINTED_WHAT: Words = Words::new(
    "De app kan dat niet zien. Bij ja komt bij elk bezoek te staan welke versie wie kreeg.",
    "The app cannot see that. With yes, each visit records which version went to whom.",
);
/// Button.
pub static PRINTED_YES: Words = Words::new("Ja, vastleggen", "Yes, record it");
/// Button.
pub static PRINTED_NO: Words = Words::new("Nee", "No");
/// Done; the name and a number of reports.
pub static RECORDED: Words =
    Words::new("Vastgelegd: {count} afgedrukt voor {name}.", "Recorded: {count} printed for {name}.");
/// Until all is chosen there is nothing to look at.
pub static NO_PREVIEW: Words = Words::new(
    "Hier komt de bundel te staan zoals hij wordt afgedrukt.",
    "The bundle will stand here as it is printed.",
);

/// Why a report does not go in.
pub fn not_final(why: &NotFinal) -> &'static Words {
    static NO_VERSION: Words = Words::new("Deze versie is er niet.", "There is no such version.");
    static WITHHELD: Words = Words::new(
        "Hierin staat iets wat deze persoon niet krijgt, en er is geen vastgestelde versie zonder dat. Geef het verslag eerst aan deze persoon mee.",
        "This holds something that is withheld from this person, and there is no final version without it. Hand the report to this person first.",
    );
    static NOT_INTACT: Words = Words::new(
        "Deze tekst is niet meer wat er is vastgesteld. Zet een reservekopie terug, of stel een nieuwe versie vast.",
        "This text is no longer what was made final. Restore a backup, or make a new version.",
    );
    static GIVES_AWAY: Words = Words::new(
        "Hierin staat iets wat in geen tekst voor anderen mag staan, zoals een naam die geheim is of iets wat alleen intern is. Maak een nieuwe versie.",
        "This holds something that may stand in no text for others, such as a secret name or something internal. Make a new version.",
    );
    match why {
        NotFinal::NoVersion => &NO_VERSION,
        NotFinal::Withheld => &WITHHELD,
        NotFinal::NotIntact => &NOT_INTACT,
        NotFinal::GivesAway(_) => &GIVES_AWAY,
    }
}

/// Why there is no bundle yet.
pub fn refused(why: &Refused) -> &'static Words {
    match why {
        Refused::NoRecipient => &CHOOSE_FIRST,
        Refused::NoAlias => &ALIAS_FIRST,
        Refused::Nothing => &REPORTS_FIRST,
        Refused::Report { .. } => &REPORT_REFUSED,
        Refused::Cover(_) => &COVER_REFUSED,
    }
}
