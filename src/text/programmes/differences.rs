//! What changes between two versions of a programme, in words.

use omgangsboek_core::domain::programme::{Change, Difference, Part};

use crate::text::{Lang, Words};

static NAME: Words = Words::new("Naam", "Name");
static SUPERVISOR: Words = Words::new("Naam van de begeleider", "What the supervisor is called");
static MINUTES: Words = Words::new("Langste duur van een bezoek, in minuten", "Longest visit, in minutes");
static VISITS: Words = Words::new("Aantal bezoeken", "Number of visits");
static TALKS: Words = Words::new("Aantal oudergesprekken", "Number of parent talks");
static MONTHS_FROM: Words = Words::new("Duur in maanden, minstens", "Length in months, at least");
static MONTHS_TO: Words = Words::new("Duur in maanden, hoogstens", "Length in months, at most");
static HORIZON: Words = Words::new("Stappen vooruit plannen", "Steps to plan ahead");
static AGE: Words = Words::new("Gebruikelijke leeftijd tot", "Usual age up to");
static CHILD_TALKS: Words =
    Words::new("Kindgesprekken eerst met de ouders afspreken", "Settle child talks with the parents first");
static LOCATION: Words = Words::new("Plaats", "Place");
static CONSENT: Words = Words::new("Toestemming van elke ouder", "Consent of each parent");
static ELSEWHERE: Words = Words::new(
    "Toestemming voor een plaats die niet op de lijst staat",
    "Consent for a place not on the list",
);
static DISTANCE: Words = Words::new("Afstand", "Distance");
static AGREEMENT: Words = Words::new("Afspraak voor nieuwe dossiers", "Agreement for new cases");
static MAIN_QUESTION: Words = Words::new("Hoofdvraag voor nieuwe dossiers", "Main question for new cases");
static ITEM: Words = Words::new("Controlelijst", "Checklist");
static ACTION: Words = Words::new("Knop", "Button");
static THEME: Words = Words::new("Thema", "Theme");
static PHRASE: Words = Words::new("Standaardzin", "Ready sentence");
static HEADING: Words = Words::new("Kopje van observatiediagnostiek", "Heading of observation diagnostics");

static REPORT_TITLE: Words = Words::new("Titel van het verslag", "Title of the report");
static REPORT_OPENING: Words = Words::new("Eerste regel van het verslag", "First line of the report");
static REPORT_CLOSING: Words = Words::new("Laatste regel van het verslag", "Last line of the report");
static ARRANGED: Words = Words::new("Kopje van het verslag", "Heading of the report");

static COMES: Words = Words::new("erbij", "added");
static GOES: Words = Words::new("vervalt", "goes");
static OTHERWISE: Words = Words::new("andere zinnen", "other sentences");
static NONE: Words = Words::new("geen", "none");
static YES: Words = Words::new("nodig", "needed");
static NO: Words = Words::new("niet nodig", "not needed");

fn part(part: Part) -> &'static Words {
    match part {
        Part::Name => &NAME,
        Part::Supervisor => &SUPERVISOR,
        Part::Minutes => &MINUTES,
        Part::Visits => &VISITS,
        Part::Talks => &TALKS,
        Part::MonthsFrom => &MONTHS_FROM,
        Part::MonthsTo => &MONTHS_TO,
        Part::Horizon => &HORIZON,
        Part::Age => &AGE,
        Part::ChildTalks => &CHILD_TALKS,
        Part::Location => &LOCATION,
        Part::Consent => &CONSENT,
        Part::Elsewhere => &ELSEWHERE,
        Part::Distance => &DISTANCE,
        Part::Agreement => &AGREEMENT,
        Part::MainQuestion => &MAIN_QUESTION,
        Part::Item => &ITEM,
        Part::Action => &ACTION,
        Part::Theme => &THEME,
        Part::Phrase => &PHRASE,
        Part::Heading => &HEADING,
        Part::ReportTitle => &REPORT_TITLE,
        Part::ReportOpening => &REPORT_OPENING,
        Part::ReportClosing => &REPORT_CLOSING,
        Part::Arranged => &ARRANGED,
    }
}

/// "Knop: Zoekt contact (vervalt)".
pub fn sentence(difference: &Difference, lang: Lang) -> String {
    let what = part(difference.part).pick(lang);
    let number = |number: &Option<u32>| match number {
        Some(number) => number.to_string(),
        None => NONE.pick(lang).to_owned(),
    };
    let holds = |holds: bool| if holds { YES.pick(lang) } else { NO.pick(lang) };
    match &difference.change {
        Change::Added(words) => format!("{what}: {} ({})", words.pick(lang), COMES.pick(lang)),
        Change::Gone(words) => format!("{what}: {} ({})", words.pick(lang), GOES.pick(lang)),
        Change::Reworded { from, to } if from.nl == to.nl => {
            format!("{what}: {} ({})", to.pick(lang), OTHERWISE.pick(lang))
        }
        Change::Reworded { from, to } => format!("{what}: {} → {}", from.pick(lang), to.pick(lang)),
        Change::Number { from, to } => format!("{what}: {} → {}", number(from), number(to)),
        Change::Holds(now) => format!("{what}: {}", holds(*now)),
        Change::HoldsFor(words, now) => format!("{what}: {} ({})", words.pick(lang), holds(*now)),
    }
}
