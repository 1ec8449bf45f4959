//! Texts about what is kept in mind and never composed into a text for others (M50).

use super::Words;

/// Card.
pub static POINTS: Words = Words::new("Aandachtspunten", "Points of attention");
/// What they are (M50).
pub static WHAT: Words = Words::new(
    "Wat u in het oog houdt, in feiten. Dit komt in geen enkel verslag en op geen enkel papier.",
    "What you keep an eye on, in facts. This comes into no report and on no paper.",
);
/// The mark on all of it.
pub static INSPECTION: Words = Words::new(
    "Werkaantekening. Kan bij inzage worden opgevraagd: schrijf alleen op wat u kunt verantwoorden.",
    "Working note. Can be asked for on inspection: write only what you can account for.",
);
/// None.
pub static NONE: Words = Words::new("Er zijn geen aandachtspunten.", "There are no points of attention.");
/// Button.
pub static ADD: Words = Words::new("Aandachtspunt toevoegen", "Add a point of attention");
/// Field.
pub static TEXT: Words = Words::new("Wat valt u op?", "What do you notice?");
/// Field.
pub static ON: Words = Words::new("Opgevallen op", "Noticed on");
/// Why it cannot be added yet.
pub static FIRST: Words = Words::new("Schrijf eerst op wat u opvalt.", "Write down first what you notice.");
/// None.
pub static NOT_DISCUSSED: Words = Words::new("nog niet besproken", "not discussed yet");
/// Field.
pub static DISCUSSED_WITH: Words = Words::new("Met wie besproken?", "Discussed with whom?");
/// Button.
pub static ADD_DISCUSSED: Words = Words::new("Besproken vandaag", "Discussed today");
/// Why it cannot be added yet.
pub static WITH_FIRST: Words = Words::new("Vul eerst in met wie.", "Fill in first with whom.");
/// In a line: `{with}` and `{day}`.
pub static DISCUSSED_LINE: Words =
    Words::new("besproken met {with} op {day}", "discussed with {with} on {day}");
/// Button.
pub static END: Words = Words::new("Niet meer nodig", "No longer needed");
/// Button.
pub static AGAIN: Words = Words::new("Toch weer nodig", "Needed again");
/// In a line: `{day}`.
pub static ENDED_LINE: Words = Words::new("afgesloten op {day}", "ended on {day}");
/// In a line: `{day}`.
pub static NOTICED_LINE: Words = Words::new("opgevallen op {day}", "noticed on {day}");

/// Card (M50).
pub static HELP: Words =
    Words::new("Als een ouder het contact tegenhoudt", "When a parent holds contact back");
/// M50.
pub static HELP_LOOK: Words = Words::new(
    "Een kind dat niet wil, is moeilijk te beoordelen: het kan echt bang zijn, moe zijn, of zich klem voelen \
     tussen twee ouders. Kijk naar feiten over langere tijd, en vraag het niet aan het kind alleen.",
    "A child that does not want to is hard to judge: it can be truly afraid, be tired, or feel caught between two \
     parents. Look at facts over a longer time, and do not put the question to the child alone.",
);
/// M50.
pub static HELP_ADVICE: Words = Words::new(
    "Let op adviezen die thuis niet worden opgevolgd. Houd bij wat u adviseerde, en zorg dat het doorgaat.",
    "Mind advice that is not followed at home. Keep record of what you advised, and see that it is carried on.",
);
/// M50.
pub static HELP_CAREFUL: Words = Words::new(
    "Wees heel voorzichtig met minder of geen bezoeken, zeker als één ouder daarom vraagt. Vraag eerst de \
     gedragsdeskundige.",
    "Be very careful with fewer or no visits, above all when one parent asks for it. Ask the behavioural expert \
     first.",
);
/// M50.
pub static HELP_CODE: Words = Words::new(
    "De werkwijze ziet het afhouden van een ouder als kindermishandeling. Bespreek het met de ouders en met \
     collega's. Bij een vermoeden volgt u de meldcode.",
    "The way of working counts turning a child away from a parent as child abuse. Discuss it with the parents and \
     with colleagues. When you suspect it, follow the reporting code.",
);
