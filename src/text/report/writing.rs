//! Texts of writing: where a sentence comes from, own phrases, how long a report may be.

use crate::text::Words;

/// Button: selects a sentence in its field.
pub static SHOW_IN_TEXT: Words = Words::new("Wijs aan in de tekst", "Show in the text");
/// A taken sentence has other words by now.
pub static REWRITTEN: Words =
    Words::new("U hebt deze zin in de tekst veranderd.", "You changed this sentence in the text.");
/// A taken sentence is no longer there.
pub static GONE_FROM_TEXT: Words =
    Words::new("Deze zin staat niet meer in de tekst.", "This sentence is no longer in the text.");
/// Button: takes it a second time.
pub static TAKE_AGAIN: Words = Words::new("Opnieuw overnemen", "Take over again");

/// Button under the phrases.
pub static OWN_PHRASES: Words = Words::new("Eigen vaste zinnen", "Phrases of your own");
/// Dialog; the heading goes in `{heading}`.
pub static OWN_PHRASES_AT: Words =
    Words::new("Eigen vaste zinnen bij {heading}", "Phrases of your own for {heading}");
/// What they are.
pub static OWN_PHRASES_WHAT: Words = Words::new(
    "Een vaste zin kunt u in elk verslag met één tik gebruiken. Namen gaan niet mee: de app vult steeds in wie er bij \
     het bezoek zijn.",
    "A phrase can be used in every report with one tap. Names do not go along: the app fills in who is at the visit.",
);
/// List: sentences that stand in the field.
pub static FROM_FIELD: Words = Words::new("Uit de tekst", "From the text");
/// List: what was kept.
pub static KEPT: Words = Words::new("Bewaard", "Kept");
/// Button.
pub static KEEP: Words = Words::new("Bewaar als vaste zin", "Keep as a phrase");
/// What is kept of a sentence; `{phrase}`.
pub static KEPT_AS: Words = Words::new("Wordt bewaard als: {phrase}", "Will be kept as: {phrase}");
/// It is kept already; `{phrase}`.
pub static IS_KEPT: Words = Words::new("Is bewaard als: {phrase}", "Is kept as: {phrase}");
/// Button.
pub static LET_GO: Words = Words::new("Verwijderen", "Remove");
/// Button: closes the dialog.
pub static DONE: Words = Words::new("Klaar", "Done");
/// Why it is not kept.
pub static NOT_KEPT_EMPTY: Words = Words::new("Hier staan geen woorden.", "There are no words here.");
/// Why it is not kept; `{name}`.
pub static NOT_KEPT_NAME: Words = Words::new(
    "Kan niet worden bewaard: “{name}” is misschien een naam, en die hoort niet in een ander verslag.",
    "Cannot be kept: “{name}” may be a name, and does not belong in another report.",
);
/// Why it is not kept.
pub static NOT_KEPT_QUOTE: Words = Words::new(
    "Kan niet worden bewaard: hierin staat wat iemand letterlijk zei.",
    "Cannot be kept: it holds what somebody literally said.",
);
/// Why it is not kept.
pub static NOT_KEPT_NUMBER: Words = Words::new(
    "Kan niet worden bewaard: het getal hierin hoort bij dit bezoek.",
    "Cannot be kept: the number in it belongs to this visit.",
);
/// Why it is not kept.
pub static NOT_KEPT_BRACKETS: Words = Words::new(
    "Kan niet worden bewaard: er staan haken of strepen in.",
    "Cannot be kept: it holds brackets or bars.",
);

/// Where to cut first; `{heading}`, `{words}` and `{usual}`.
pub static TRIM: Words = Words::new(
    "Het langst voor zijn plaats is {heading}: {words} woorden, meestal ongeveer {usual}.",
    "The longest for its place is {heading}: {words} words, usually about {usual}.",
);
/// Link to that heading; `{heading}`.
pub static TO_TRIM: Words = Words::new("Naar {heading}", "To {heading}");
/// Name of the meter.
pub static LENGTH: Words = Words::new("Lengte van het verslag", "Length of the report");

/// Card of the settings.
pub static REPORT: Words = Words::new("Verslag", "Report");
/// Field.
pub static MOST_WORDS: Words = Words::new("Lengte van een verslag (woorden)", "Length of a report (words)");
/// What it does.
pub static MOST_WORDS_HINT: Words = Words::new(
    "Een maat, geen grens: is een verslag langer, dan zegt de app waar u kunt inkorten.",
    "A measure, not a limit: when a report is longer, the app says where to shorten it.",
);
/// No phrase was kept yet.
pub static NO_PHRASES: Words = Words::new(
    "U hebt nog geen eigen vaste zinnen. Bewaren kan bij het schrijven van een verslag.",
    "You have no phrases of your own yet. Keep one while writing a report.",
);
