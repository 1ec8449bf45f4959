//! Texts of whether the browser keeps the data, and of asking it to.

use super::Words;
use crate::state::keeping::Persistence;

/// Card on Vandaag.
pub static TITLE: Words =
    Words::new("Laat de browser uw werkboek bewaren", "Have the browser keep your workbook");
/// Why.
pub static WHY: Words = Words::new(
    "Raakt het apparaat vol, dan mag een browser gegevens wissen. Vraag hem daarom uw werkboek te laten staan. \
     Sommige browsers vragen u dan om toestemming: kies “Toestaan”.",
    "When the device gets full, a browser may clear data. So ask it to leave your workbook. Some browsers then ask \
     you for permission: choose “Allow”.",
);
/// Button.
pub static ASK: Words = Words::new("Vraag de browser", "Ask the browser");
/// Beneath an answer on Vandaag that was no yes.
pub static ASK_LATER: Words = Words::new(
    "Later nog eens vragen kan bij Instellingen, onder Opslag.",
    "You can ask again later at Settings, under Storage.",
);

static YES: Words = Words::new("De browser zei ja.", "The browser said yes.");
static NO: Words = Words::new(
    "De browser zei nee. Vaak zegt hij ja als Omgangsboek als app op het apparaat staat, of als u het vaker gebruikt.",
    "The browser said no. It often says yes when Omgangsboek is on the device as an app, or when you use it more often.",
);
static SILENT: Words = Words::new("De browser gaf geen antwoord.", "The browser gave no answer.");

static KEPT: Words = Words::new(
    "Deze browser wist de gegevens van Omgangsboek niet uit zichzelf.",
    "This browser does not clear Omgangsboek's data by itself.",
);
static AT_RISK: Words = Words::new(
    "Deze browser mag de gegevens wissen als hij ruimte nodig heeft. Maak daarom vaak een reservekopie.",
    "This browser may clear the data when it needs room. So make a backup often.",
);
static UNKNOWN: Words = Words::new(
    "Deze browser zegt niet of hij de gegevens bewaart. Maak daarom vaak een reservekopie.",
    "This browser does not say whether it keeps the data. So make a backup often.",
);

/// What the browser answered.
pub fn answered(answer: Persistence) -> &'static Words {
    match answer {
        Persistence::Granted => &YES,
        Persistence::Refused => &NO,
        Persistence::Unknown => &SILENT,
    }
}

/// How things stand.
pub fn standing(stands: Persistence) -> &'static Words {
    match stands {
        Persistence::Granted => &KEPT,
        Persistence::Refused => &AT_RISK,
        Persistence::Unknown => &UNKNOWN,
    }
}
