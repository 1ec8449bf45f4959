//! Texts about what a case works towards: its main question, the parents' aim, its own goals (M4, M52).

use super::Words;

/// What the main question is about (M52).
pub static MAIN_QUESTION_WHAT: Words = Words::new(
    "Het belangrijkste resultaat: welke vorm van contact past, en hoe vaak is haalbaar, zo dat het veilig is en \
     kind en ouder er genoeg van genieten.",
    "The main result: which form of contact fits, and how often is feasible, so that it is safe and child and \
     parent enjoy it enough.",
);
/// Card and field (M4).
pub static AIM: Words = Words::new("Wat willen de ouders bereiken?", "What do the parents want to reach?");
/// M4.
pub static AIM_HINT: Words = Words::new("In hun eigen woorden.", "In their own words.");
/// Card (M52).
pub static OWN: Words = Words::new("Eigen doelen", "Own goals");
/// What they are (M52).
pub static OWN_WHAT: Words = Words::new(
    "Doelen verschillen per gezin. Ze staan naast de zes vaste onderwerpen waar u bij elk bezoek naar kijkt.",
    "Goals differ per family. They stand beside the six fixed subjects that you look at in each visit.",
);
/// None.
pub static NONE: Words = Words::new("Er zijn nog geen eigen doelen.", "There are no own goals yet.");
/// Button.
pub static ADD: Words = Words::new("Doel toevoegen", "Add a goal");
/// Field.
pub static TEXT: Words = Words::new("Welk doel?", "Which goal?");
/// Field.
pub static SINCE: Words = Words::new("Doel sinds", "Goal since");
/// Why it cannot be added yet.
pub static FIRST: Words = Words::new("Schrijf eerst het doel op.", "Write down the goal first.");
/// Button.
pub static END: Words = Words::new("Doel afsluiten", "End the goal");
/// Button.
pub static AGAIN: Words = Words::new("Weer een doel", "A goal again");
/// In a line: `{day}`.
pub static SINCE_LINE: Words = Words::new("sinds {day}", "since {day}");
/// In a line: `{day}`.
pub static ENDED_LINE: Words = Words::new("afgesloten op {day}", "ended on {day}");

/// Card of a visit (M53).
pub static PER_VISIT: Words = Words::new("Doelen van dit bezoek", "Goals of this visit");
/// What it is (M53).
pub static PER_VISIT_WHAT: Words = Words::new(
    "Zes onderwerpen, met wat u erover hebt genoteerd. Het zijn geen cijfers.",
    "Six subjects, with what you noted about them. They are no scores.",
);
/// Nothing was noted about it.
pub static NOTHING: Words = Words::new("niets genoteerd", "nothing noted");
/// Chips: which entries say something about an own goal; `{goal}`.
pub static LINKED: Words = Words::new("Wat zegt iets over: {goal}", "What says something about: {goal}");
/// There is nothing in the log to link.
pub static NO_ENTRIES: Words = Words::new("Er staat niets in het verloop.", "Nothing is in the log.");
