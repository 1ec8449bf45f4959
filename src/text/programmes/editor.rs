//! Texts of the editor of a programme.

use omgangsboek_core::domain::log::EntryKind;
use omgangsboek_core::domain::vocabulary::Lens;

use crate::text::Words;

/// The parts, for a screen reader.
pub static PARTS: Words = Words::new("Onderdelen van het programma", "Parts of the programme");
/// Part.
pub static NAMES: Words = Words::new("Naam en aantallen", "Name and counts");
/// Part.
pub static PLACES: Words = Words::new("Plaatsen", "Places");
/// Part.
pub static SUPERVISION: Words = Words::new("Begeleiding", "Supervision");
/// Part.
pub static CHECKLIST: Words = Words::new("Controlelijst", "Checklist");
/// Part.
pub static TAPS: Words = Words::new("Knoppen", "Buttons");
/// Part.
pub static THEMES: Words = Words::new("Thema's", "Themes");
/// Part.
pub static PHRASES: Words = Words::new("Zinnen", "Sentences");
/// Part.
pub static OBSERVATION: Words = Words::new("Observatie", "Observation");

/// Field.
pub static NAME: Words = Words::new("Naam van het programma", "Name of the programme");
/// Field.
pub static SUPERVISOR: Words = Words::new("Hoe heet de begeleider?", "What is the supervisor called?");
/// Example of it.
pub static SUPERVISOR_HINT: Words =
    Words::new("Bijvoorbeeld: omgangsbegeleider.", "For example: visit supervisor.");
/// Field (M6).
pub static MINUTES: Words =
    Words::new("Langste duur van een bezoek, in minuten", "Longest visit, in minutes");
/// Toggle (M5, M6).
pub static HAS_COURSE: Words =
    Words::new("Vast aantal bezoeken en maanden", "A fixed number of visits and months");
/// Field.
pub static VISITS: Words = Words::new("Aantal bezoeken", "Number of visits");
/// Field.
pub static TALKS: Words = Words::new("Aantal oudergesprekken", "Number of parent talks");
/// Field.
pub static MONTHS_FROM: Words = Words::new("Minste aantal maanden", "Fewest months");
/// Field.
pub static MONTHS_TO: Words = Words::new("Meeste aantal maanden", "Most months");
/// Field (M44).
pub static HORIZON: Words = Words::new(
    "Hoeveel stappen vooruit plannen, als er nog geen evaluatie is?",
    "How many steps to plan ahead while there is no evaluation yet?",
);
/// Toggle (M8).
pub static CHILD_TALKS: Words =
    Words::new("Kindgesprekken eerst met de ouders afspreken", "Settle child talks with the parents first");
/// Field (M1).
pub static AGE: Words = Words::new("Tot welke leeftijd gebruikelijk?", "Up to which age, usually?");
/// Field (M52).
pub static MAIN_QUESTION: Words =
    Words::new("Hoofdvraag van een nieuw dossier", "Main question of a new case");
/// Card (M30, M31).
pub static AGREEMENTS: Words = Words::new("Afspraken van een nieuw dossier", "Agreements of a new case");
/// One of them.
pub static AGREEMENT: Words = Words::new("Afspraak", "Agreement");
/// Card: counts.
pub static COUNTS: Words = Words::new("Aantallen", "Counts");

/// Card (M11).
pub static LOCATIONS: Words = Words::new("Waar bezoeken zijn", "Where visits are");
/// The first one is the default.
pub static LOCATIONS_WHAT: Words = Words::new(
    "De bovenste is de vaste plaats van een nieuw dossier.",
    "The first is the usual place of a new case.",
);
/// One of them.
pub static LOCATION: Words = Words::new("Plaats", "Place");
/// Toggle (M14).
pub static NEEDS_CONSENT: Words =
    Words::new("Alleen als elke ouder toestemming geeft", "Only when each parent consents");
/// Toggle (M14).
pub static ELSEWHERE: Words = Words::new(
    "Ook toestemming voor plaatsen die niet op de lijst staan",
    "Consent for places that are not listed too",
);
/// Except for the case's own place.
pub static ELSEWHERE_HINT: Words = Words::new(
    "De vaste plaats van een dossier heeft geen toestemming nodig.",
    "The usual place of a case needs no consent.",
);

/// Card (M21).
pub static DISTANCES: Words = Words::new("Afstanden om uit te kiezen", "Distances to choose from");
/// One of them.
pub static DISTANCE: Words = Words::new("Afstand", "Distance");

/// Card.
pub static TOLD_ONCE: Words = Words::new("Eén keer per persoon", "Once per person");
/// Card.
pub static EVERY_VISIT: Words = Words::new("Bij elk bezoek", "At every visit");
/// A point.
pub static ITEM: Words = Words::new("Punt", "Point");
/// What a point is.
pub static ITEM_HINT: Words = Words::new(
    "Als zin die waar kan zijn. Bijvoorbeeld: De ouder heeft een plan.",
    "As a sentence that can be true. For example: The parent has a plan.",
);
/// The small line beneath it.
pub static HINT: Words = Words::new("Uitleg eronder", "Explanation beneath it");
/// Who is told.
pub static ROLES: Words = Words::new("Aan wie?", "To whom?");
/// What a change of words does.
pub static REWORDED_WHAT: Words = Words::new(
    "Met andere woorden is het een nieuw punt. Wat eerder is vastgelegd, houdt de oude woorden.",
    "In other words it is a new point. What was recorded before keeps the old words.",
);

/// The word on a button.
pub static LABEL: Words = Words::new("Woord op de knop", "Word on the button");
/// Its line in the log.
pub static ENTRY: Words = Words::new("Regel in het logboek", "Line in the log");
/// Its sentence in the report.
pub static REPORT: Words = Words::new("Zin voor het verslag", "Sentence for the report");
/// How sentences are written.
pub static SENTENCE_WHAT: Words = Words::new(
    "Schrijf {kind} en {ouder} waar de namen komen, en [speelt|spelen] voor een werkwoord dat meebuigt. Ook kan: \
     {kinds} en {ouders} (van wie iets is), en {hij}, {hem} en {zijn} voor wie al is genoemd.",
    "Write {kind} and {ouder} where the names go, and [speelt|spelen] for a verb that agrees. Also: {kinds} and \
     {ouders} (whose something is), and {hij}, {hem} and {zijn} for who was named before.",
);
/// From whom to whom it goes, as the sentence has it; `{direction}`.
pub static DIRECTION: Words = Words::new("Richting: {direction}", "Direction: {direction}");
/// What the sentence becomes; `{sentence}`.
pub static BECOMES: Words = Words::new("Wordt: {sentence}", "Becomes: {sentence}");
/// Two names to show it with.
pub static EXAMPLE_CHILD: &str = "Sam";
/// The parent of the example.
pub static EXAMPLE_PARENT: &str = "vader";
/// Field.
pub static KIND: Words = Words::new("Soort", "Kind");
/// Field (M53).
pub static LENS: Words = Words::new("Kijkpunt", "Lens");
/// Field (M55).
pub static HEADING: Words = Words::new("Kopje in het verslag", "Heading in the report");

/// Card (M10).
pub static PARENT_TALK: Words = Words::new("Thema's van een oudergesprek", "Themes of a parent talk");
/// One of them.
pub static THEME: Words = Words::new("Thema", "Theme");

/// Card.
pub static READY_SENTENCES: Words =
    Words::new("Standaardzinnen voor het verslag", "Ready sentences for the report");
/// The sentence.
pub static PHRASE: Words = Words::new("Zin", "Sentence");

/// Card (M37).
pub static TEMPLATE: Words = Words::new(
    "Kopjes van een verslag van observatiediagnostiek",
    "Headings of a report of observation diagnostics",
);
/// When they are used.
pub static TEMPLATE_WHAT: Words = Words::new(
    "Deze kopjes komen in plaats van de negen als een bezoek voor observatiediagnostiek is. Zonder kopjes zijn het de negen.",
    "These headings replace the nine when a visit is for observation diagnostics. Without headings it is the nine.",
);
/// One of them.
pub static TEMPLATE_HEADING: Words = Words::new("Kopje", "Heading");
/// What to write about.
pub static TEMPLATE_HINT: Words = Words::new("Waar gaat het over?", "What is it about?");

/// Part and card: the organisation's own template (M55).
pub static ARRANGEMENT: Words = Words::new("Opzet van het verslag", "Template of the report");
/// What it does.
pub static ARRANGEMENT_WHAT: Words = Words::new(
    "U schrijft altijd onder de negen vaste onderdelen. Met een eigen opzet komt het verslag naar buiten onder de kopjes van uw organisatie. Elk van de negen komt onder één kopje.",
    "You always write under the nine fixed parts. With a template of your own the report goes out under your organisation's headings. Each of the nine comes under one heading.",
);
/// Choice.
pub static HAS_ARRANGEMENT: Words = Words::new("Eigen opzet gebruiken", "Use our own template");
/// Field.
pub static REPORT_TITLE: Words = Words::new("Titel van het verslag", "Title of the report");
/// What stands behind it, and what does not belong in it.
pub static REPORT_TITLE_HINT: Words = Words::new(
    "De datum komt erachter. Dit wordt ook het onderwerp van de e-mail: zet er geen namen in. Leeg: de gewone titel.",
    "The date follows. It is also the subject of the e-mail: no names in it. Empty: the usual title.",
);
/// Field.
pub static REPORT_OPENING: Words = Words::new("Eerste regel", "First line");
/// Field.
pub static REPORT_CLOSING: Words = Words::new("Laatste regel", "Last line");
/// Card: its headings.
pub static ARRANGED_HEADINGS: Words = Words::new("Kopjes van het verslag", "Headings of the report");
/// One of them.
pub static ARRANGED_HEADING: Words = Words::new("Kopje van het verslag", "Heading of the report");
/// Choice: which of the nine flow into it.
pub static ARRANGED_HOLDS: Words = Words::new("Wat komt onder dit kopje?", "What comes under this heading?");
/// What choosing one does.
pub static ARRANGED_HOLDS_HINT: Words = Words::new(
    "Kiest u een onderdeel dat al onder een ander kopje staat, dan verhuist het hierheen.",
    "A part that stands under another heading moves here when you choose it.",
);
/// Above what has no place yet.
pub static UNPLACED: Words =
    Words::new("Deze onderdelen staan nog onder geen kopje", "These parts stand under no heading yet");

/// Button: up in the list.
pub static EARLIER: Words = Words::new("Omhoog", "Up");
/// Button: down in the list.
pub static LATER: Words = Words::new("Omlaag", "Down");
/// Button: close the fields of one entry.
pub static DONE: Words = Words::new("Klaar", "Done");
/// An entry without words.
pub static BLANK: Words = Words::new("(nog leeg)", "(still empty)");
/// A tag: something is not right.
pub static NOT_RIGHT: Words = Words::new("klopt nog niet", "not right yet");
/// What is no longer offered; `{count}`.
pub static RETIRED: Words = Words::new("Weggehaald ({count})", "Taken out ({count})");
/// Button: put it back.
pub static RESTORE: Words = Words::new("Terugzetten", "Put back");

/// The words of a kind of entry (M12).
pub fn kind(kind: EntryKind) -> &'static Words {
    static OBSERVATION: Words = Words::new("gezien of gehoord", "seen or heard");
    static SUPPORT: Words = Words::new("gesteund", "supported");
    static ADVICE: Words = Words::new("advies gegeven", "advice given");
    static MODELLING: Words = Words::new("voorgedaan", "shown how");
    static INTERVENTION: Words = Words::new("bijgestuurd", "stepped in");
    static INCIDENT: Words = Words::new("bijzonder voorval", "incident");
    static MOMENT: Words = Words::new("moment", "moment");
    match kind {
        EntryKind::Observation => &OBSERVATION,
        EntryKind::Support => &SUPPORT,
        EntryKind::Advice => &ADVICE,
        EntryKind::Modelling => &MODELLING,
        EntryKind::Intervention => &INTERVENTION,
        EntryKind::Incident => &INCIDENT,
        EntryKind::Moment => &MOMENT,
    }
}

/// The words of a lens (M53).
pub fn lens(lens: Lens) -> &'static Words {
    static INTERACTION: Words = Words::new("interactie", "interaction");
    static PARENTING: Words = Words::new("pedagogische vaardigheden", "parenting skills");
    static BOND: Words = Words::new("band", "bond");
    static ATMOSPHERE: Words = Words::new("sfeer en behoefte aan contact", "atmosphere and wish for contact");
    static AGREEMENTS: Words = Words::new("houdt zich aan afspraken", "keeps agreements");
    static ADVICE: Words = Words::new("neemt advies aan", "takes up advice");
    match lens {
        Lens::Interaction => &INTERACTION,
        Lens::Parenting => &PARENTING,
        Lens::Bond => &BOND,
        Lens::Atmosphere => &ATMOSPHERE,
        Lens::Agreements => &AGREEMENTS,
        Lens::Advice => &ADVICE,
    }
}
