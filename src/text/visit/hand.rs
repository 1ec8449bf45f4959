//! Texts of what lies under the hand during a visit.

use omgangsboek_core::domain::vocabulary::Direction;

use super::Words;

/// What lies under the hand, for a screen reader.
pub static HAND: Words = Words::new("Vastleggen", "Record");
/// Tool, and title of its panel.
pub static TYPE: Words = Words::new("Typen", "Type");
/// Tool.
pub static MARK: Words = Words::new("Moment", "Moment");
/// Tool.
pub static END: Words = Words::new("Einde", "End");
/// Tool, and title of its panel.
pub static MORE: Words = Words::new("Meer", "More");
/// Button, and title of its panel.
pub static INTERVALS: Words = Words::new("Pauze of zonder begeleiding", "Pause or without supervision");
/// Title of the details of an entry.
pub static ENTRY: Words = Words::new("Regel aanvullen", "Complete the line");
/// Button: shows the way to the rest of the app, or hides it.
pub static MENU: Words = Words::new("Menu", "Menu");
/// Button: puts back what was undone.
pub static REDO: Words = Words::new("Opnieuw", "Redo");
/// Spoken after redoing; `{line}`.
pub static REDONE: Words = Words::new("Teruggezet: {line}", "Put back: {line}");

/// The phases, for a screen reader.
pub static PHASES: Words = Words::new("Fase van het bezoek", "Phase of the visit");
/// The first of them: what is used most.
pub static OFTEN: Words = Words::new("Vaak", "Often");
/// Tap on an agreement.
pub static KEPT: Words = Words::new("Nagekomen", "Kept");
/// Tap on an agreement.
pub static NOT_KEPT: Words = Words::new("Niet nagekomen", "Broken");

/// Tag of the last entry.
pub static EDITED: Words = Words::new("bewerkt", "edited");
/// Tag of the last entry.
pub static ESTIMATED: Words = Words::new("geschat", "estimated");

/// From whom to whom a tap goes, in the few words that fit on it.
pub fn direction(direction: Direction) -> &'static Words {
    static PARENT_TO_CHILD: Words = Words::new("ouder → kind", "parent → child");
    static CHILD_TO_PARENT: Words = Words::new("kind → ouder", "child → parent");
    static TOGETHER: Words = Words::new("samen", "together");
    static CHILD: Words = Words::new("kind", "child");
    static PARENT: Words = Words::new("ouder", "parent");
    static ME_TO_PARENT: Words = Words::new("ik → ouder", "me → parent");
    static ME_TO_CHILD: Words = Words::new("ik → kind", "me → child");
    static ME: Words = Words::new("ik", "me");
    static MOOD: Words = Words::new("sfeer", "mood");
    match direction {
        Direction::ParentToChild => &PARENT_TO_CHILD,
        Direction::ChildToParent => &CHILD_TO_PARENT,
        Direction::Together => &TOGETHER,
        Direction::Child => &CHILD,
        Direction::Parent => &PARENT,
        Direction::SupervisorToParent => &ME_TO_PARENT,
        Direction::SupervisorToChild => &ME_TO_CHILD,
        Direction::Supervisor => &ME,
        Direction::Nobody => &MOOD,
    }
}
