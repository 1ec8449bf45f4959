//! Distances to choose from when it is settled with a family how visits are supervised (M21). Toilet, moments
//! of more distance and moments without supervision are settled apart from it, since they combine freely.

use crate::domain::words::Words;

/// The distances of both built-in programmes, from near to far.
pub(super) fn distances() -> Vec<Words> {
    vec![
        Words::new("dicht bij het kind", "close to the child"),
        Words::new("in dezelfde kamer, op een paar meter", "in the same room, a few metres away"),
        Words::new("in dezelfde kamer, aan de andere kant", "in the same room, at the other side"),
        Words::new("in de kamer ernaast, met de deur open", "in the next room, with the door open"),
        Words::new("buiten: binnen gezichtsafstand", "outdoors: within sight"),
    ]
}
