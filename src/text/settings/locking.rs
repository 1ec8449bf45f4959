//! Texts of when the app locks.

use crate::text::Words;

/// Card.
pub static LOCKING: Words = Words::new("Vergrendelen", "Locking");
/// Field.
pub static IDLE_MINUTES: Words = Words::new(
    "Vergrendelen na zoveel minuten zonder aanraken",
    "Lock after this many minutes without touch",
);
/// Beneath it.
pub static IDLE_HINT: Words = Words::new("Van 1 tot en met 60 minuten.", "From 1 to 60 minutes.");
/// Field.
pub static VISIT_MINUTES: Words = Words::new(
    "Tijdens een bezoek: afdekken na zoveel minuten",
    "During a visit: cover after this many minutes",
);
/// Beneath it.
pub static VISIT_HINT: Words = Words::new(
    "Van 5 tot en met 120 minuten. Een bezoek dat loopt wordt afgedekt in plaats van vergrendeld: de klok en STOP \
     blijven in beeld, zonder namen.",
    "From 5 to 120 minutes. A visit that is going on is covered instead of locked: clock and STOP stay in view, \
     without names.",
);
/// Field.
pub static GRACE_SECONDS: Words =
    Words::new("Buiten beeld: vergrendelen na zoveel seconden", "Out of sight: lock after this many seconds");
/// Beneath it.
pub static GRACE_HINT: Words = Words::new(
    "Van 0 (meteen) tot en met 600 seconden. Geldt als u naar een andere app of een ander tabblad gaat.",
    "From 0 (at once) to 600 seconds. Holds when you go to another app or tab.",
);
/// Button.
pub static LOCK_NOW: Words = Words::new("Nu vergrendelen", "Lock now");
