//! What does not fit together in a report, in words that say what stands against what.

use omgangsboek_core::compose::contradictions::{Contradiction, Mend};

use crate::text::{Lang, Words, dates};

/// Above what was found.
pub static FOUND: Words = Words::new("Dit lijkt niet te kloppen", "This does not seem to fit");
/// What it means.
pub static FOUND_WHAT: Words = Words::new(
    "Kijk er nog eens naar. Versturen kan wel.",
    "Have another look at it. Sending is possible all the same.",
);
/// Nothing was found.
pub static NONE: Words = Words::new(
    "Datum, tijden, STOP, einde en afspraken kloppen met wat er bij de bezoeken is vastgelegd.",
    "Day, times, STOP, ending and agreements fit what was recorded at the visits.",
);
/// Link to a heading; its number goes in `{number}`.
pub static TO_HEADING: Words = Words::new("Naar onderdeel {number}", "To part {number}");
/// Link.
pub static TO_REPORT: Words = Words::new("Naar het verslag", "To the report");
/// Link to what is answered after a visit.
pub static TO_AFTER: Words = Words::new("Naar Na", "To After");

static DAY: Words = Words::new(
    "In het verslag staat {said}. Het bezoek was op {is}.",
    "The report says {said}. The visit was on {is}.",
);
static TIMES: Words = Words::new(
    "In het verslag staat {said}. Het bezoek duurde van {is}.",
    "The report says {said}. The visit lasted from {is}.",
);
static DURATION: Words = Words::new(
    "In het verslag staat dat het bezoek {said} duurde. Tussen de tijden die erbij staan zit {is}.",
    "The report says that the visit lasted {said}. Between the times beside it lie {is}.",
);
static PLACE: Words = Words::new(
    "Het bezoek was in of bij: {is}. Dat staat niet in het verslag.",
    "The visit was at: {is}. The report does not say so.",
);
static FETCHED: Words = Words::new(
    "Volgens het verslag is het kind om {said} opgehaald. Vastgelegd is {is}.",
    "The report has the child fetched at {said}. What was recorded is {is}.",
);
static BEFORE_GOODBYE: Words = Words::new(
    "Het kind is opgehaald vóór het afscheid. Eén van die tijden klopt niet.",
    "The child was fetched before the goodbye. One of those times is not right.",
);
static OUTSIDE: Words = Words::new(
    "In het verslag staat de tijd {said}. Toen was er geen bezoek.",
    "The report tells of {said}. There was no visit then.",
);
static NO_REASON: Words = Words::new(
    "Het bezoek is eerder gestopt. De reden is niet ingevuld.",
    "The visit ended early. The reason has not been filled in.",
);
static EARLY_UNTOLD: Words = Words::new(
    "Het bezoek is eerder gestopt. Dat staat niet in het verslag.",
    "The visit ended early. The report does not say so.",
);
static STOP_OPEN: Words = Words::new(
    "Er was een STOP. Hoe het daarna verderging is niet ingevuld.",
    "There was a STOP. How it went on has not been filled in.",
);
static STOP_UNTOLD: Words = Words::new(
    "Er was een STOP. Dat staat niet in het verslag.",
    "There was a STOP. The report does not say so.",
);
static UNSAFE_UNTOLD: Words = Words::new(
    "U hebt vastgelegd dat het bezoek niet veilig was. Over veiligheid staat niets in het verslag.",
    "You recorded that the visit was not safe. The report says nothing about safety.",
);
static UNSAFE_RELAXED: Words = Words::new(
    "U hebt vastgelegd dat het bezoek niet veilig was. In het verslag staat alleen dat de sfeer goed was.",
    "You recorded that the visit was not safe. The report only says that the mood was good.",
);
static KEPT_BROKEN: Words = Words::new(
    "U hebt vastgelegd dat alle afspraken zijn nagekomen. In het verloop staat een afspraak die niet is nagekomen.",
    "You recorded that all agreements were kept. The log has an agreement that was not.",
);
static LOG_CHANGED: Words = Words::new(
    "Het verloop van het bezoek is veranderd nadat versie {version} is vastgesteld.",
    "The log of the visit was changed after version {version} was made final.",
);
static NO_REPORT: Words =
    Words::new("Van dit bezoek is nog geen verslag vastgesteld.", "This visit has no final report yet.");
static NOT_CHOSEN: Words = Words::new(
    "Het verslag van dit bezoek zit niet in de bundel. Op het voorblad staat dat het ontbreekt.",
    "The report of this visit is not in the bundle. The cover says that it is missing.",
);

/// What does not fit.
pub fn words(found: &Contradiction, lang: Lang) -> String {
    let both = |words: &Words, said: String, is: String| {
        words.pick(lang).replace("{said}", &said).replace("{is}", &is)
    };
    let time = |at: &chrono::NaiveTime| dates::time(*at);
    match found {
        Contradiction::Day { said, is } => {
            both(&DAY, dates::day_with_year(lang, *said), dates::day_with_year(lang, *is))
        }
        Contradiction::Times { said, is } => {
            let range = |(from, until): &(_, _)| format!("{}–{}", time(from), time(until));
            both(&TIMES, range(said), range(is))
        }
        Contradiction::Duration { said, is } => {
            both(&DURATION, dates::duration(lang, *said), dates::duration(lang, *is))
        }
        Contradiction::Place { is } => PLACE.pick(lang).replace("{is}", is),
        Contradiction::Fetched { said, is } => both(&FETCHED, time(said), time(is)),
        Contradiction::FetchedBeforeGoodbye => BEFORE_GOODBYE.pick(lang).to_owned(),
        Contradiction::OutsideVisit { said } => OUTSIDE.pick(lang).replace("{said}", &time(said)),
        Contradiction::EarlyEndWithoutReason => NO_REASON.pick(lang).to_owned(),
        Contradiction::EarlyEndUntold => EARLY_UNTOLD.pick(lang).to_owned(),
        Contradiction::StopWithoutOutcome => STOP_OPEN.pick(lang).to_owned(),
        Contradiction::StopUntold => STOP_UNTOLD.pick(lang).to_owned(),
        Contradiction::NotSafeUntold => UNSAFE_UNTOLD.pick(lang).to_owned(),
        Contradiction::NotSafeAndRelaxed => UNSAFE_RELAXED.pick(lang).to_owned(),
        Contradiction::KeptAndBroken => KEPT_BROKEN.pick(lang).to_owned(),
        Contradiction::LogChanged { version } => {
            LOG_CHANGED.pick(lang).replace("{version}", &version.to_string())
        }
        Contradiction::NoReport => NO_REPORT.pick(lang).to_owned(),
        Contradiction::NotChosen => NOT_CHOSEN.pick(lang).to_owned(),
    }
}

/// Where it is mended; `None` where that is on this page.
pub fn mend(mend: Mend, lang: Lang) -> Option<String> {
    match mend {
        Mend::Report(Some(heading)) => {
            Some(TO_HEADING.pick(lang).replace("{number}", &heading.number().to_string()))
        }
        Mend::Report(None) => Some(TO_REPORT.pick(lang).to_owned()),
        Mend::After => Some(TO_AFTER.pick(lang).to_owned()),
        Mend::Choice => None,
    }
}
