//! Texts of pauses and moments without supervision (M21).

use omgangsboek_core::domain::visit::IntervalKind;

use super::Words;

/// Title of the panel, and of the list afterwards.
pub static TITLE: Words =
    Words::new("Pauzes en momenten zonder begeleiding", "Pauses and moments without supervision");
/// What the clock does meanwhile.
pub static CLOCK_RUNS: Words =
    Words::new("De tijd van het bezoek loopt door.", "The time of the visit runs on.");
/// Before what was agreed on moments without supervision; `{terms}`.
pub static AGREED: Words =
    Words::new("Afgesproken, zonder begeleiding: {terms}", "Agreed, without supervision: {terms}");
/// Nothing was agreed on that.
pub static NOTHING_AGREED: Words = Words::new(
    "Er zijn geen momenten zonder begeleiding afgesproken.",
    "No moments without supervision were agreed.",
);
/// Button.
pub static BEGIN_PAUSE: Words = Words::new("Pauze begint", "Pause begins");
/// Button.
pub static BEGIN_UNSUPERVISED: Words = Words::new("Zonder begeleiding begint", "Without supervision begins");
/// Button: ends the one that lasts.
pub static END: Words = Words::new("Voorbij", "Over");
/// One that lasts; `{kind}` and `{from}`.
pub static SINCE: Words = Words::new("{kind} sinds {from}", "{kind} since {from}");
/// One that is over; `{kind}`, `{from}` and `{until}`.
pub static LASTED: Words = Words::new("{kind} van {from} tot {until}", "{kind} from {from} to {until}");
/// One that was taken back; `{line}` is one of the two above.
pub static WITHDRAWN: Words = Words::new("{line} (per ongeluk getikt)", "{line} (tapped by mistake)");
/// Spoken when one is over; `{kind}`.
pub static ENDED: Words = Words::new("{kind} is voorbij", "{kind} is over");
/// Field with each.
pub static NOTE: Words = Words::new("Waarom, of wat was afgesproken?", "Why, or what was agreed?");
/// Button: it was none.
pub static TAKE_BACK: Words = Words::new("Per ongeluk getikt", "Tapped by mistake");

/// What a sort of time is called.
pub fn kind(kind: IntervalKind) -> &'static Words {
    static PAUSE: Words = Words::new("Pauze", "Pause");
    static UNSUPERVISED: Words = Words::new("Zonder begeleiding", "Without supervision");
    match kind {
        IntervalKind::Pause => &PAUSE,
        IntervalKind::Unsupervised => &UNSUPERVISED,
    }
}
