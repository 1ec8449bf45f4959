//! Texts of the cover over a running visit. No name of anybody comes here.

use super::Words;

/// Title; `{time}` is when it began.
pub static SINCE: Words = Words::new("Bezoek sinds {time}", "Visit since {time}");
/// Beneath the clock; `{max}` is the agreed maximum.
pub static AGREED: Words = Words::new("Afgesproken: ten hoogste {max}.", "Agreed: {max} at most.");
/// Button.
pub static STOP: Words = Words::new("STOP", "STOP");
/// Button.
pub static MARK: Words = Words::new("Moment markeren", "Mark a moment");
/// `{time}` is when.
pub static STOPPED: Words = Words::new("STOP om {time} vastgelegd.", "STOP recorded at {time}.");
/// `{time}` is when.
pub static MARKED: Words = Words::new("Gemarkeerd om {time}.", "Marked at {time}.");
/// A STOP goes on; `{time}` is when it was tapped.
pub static STOP_IS_OPEN: Words = Words::new(
    "STOP sinds {time}. Hoe het verder gaat, legt u vast na “Verder met het bezoek”.",
    "STOP since {time}. Record how it goes on after “Back to the visit”.",
);
/// Button: lift the cover.
pub static LIFT: Words = Words::new("Verder met het bezoek", "Back to the visit");
/// Button: lock, though the visit goes on.
pub static LOCK: Words = Words::new("Helemaal vergrendelen", "Lock completely");
/// Navigation during a visit, in the place of the lock.
pub static COVER: Words = Words::new("Afdekken", "Cover");
