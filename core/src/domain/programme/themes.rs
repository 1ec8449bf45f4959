//! What a parent talk can be about (M10), with the hint that belongs to all of them: here and now and the
//! future, not the past (M16).

use super::{Theme, ThemeId};
use crate::domain::rules::Rule;
use crate::domain::words::Words;

/// The themes of the programme that has parent talks.
pub(super) fn of_parent_talks() -> Vec<Theme> {
    use Rule::{M10, M16};
    let mut themes = vec![
        theme(
            "positions",
            M10,
            Words::new("Posities verhelderen", "Clarify positions"),
            Words::new(
                "Waar staat elke ouder, en wat wil elk voor het kind?",
                "Where does each parent stand, and what does each want for the child?",
            ),
        ),
        theme(
            "communication",
            M10,
            Words::new("Communicatie verbeteren", "Improve communication"),
            Words::new(
                "Hoe spreken de ouders met elkaar, waarover, en langs welke weg?",
                "How do the parents speak with each other, about what, and by which way?",
            ),
        ),
        theme(
            "trust",
            M10,
            Words::new("Vertrouwen herstellen", "Restore trust"),
            Words::new(
                "Wat heeft elk nodig om de ander weer te vertrouwen bij het kind?",
                "What does each need to trust the other with the child again?",
            ),
        ),
        theme(
            "own-arrangement",
            M10,
            Words::new(
                "Afspraken voor een zelfstandige regeling",
                "Agreements towards an independent arrangement",
            ),
            Words::new(
                "Afspraken die de ouders zelf maken, in hun woorden. Later in het traject.",
                "Agreements that the parents make themselves, in their words. Later in the trajectory.",
            ),
        ),
        theme(
            "here-and-now",
            M16,
            Words::new("Hier en nu, en hoe verder", "Here and now, and how to go on"),
            Words::new(
                "Gaat het over vroeger? Vraag wat er nu nodig is.",
                "Is it about the past? Ask what is needed now.",
            ),
        ),
    ];
    themes.extend(of_both());
    themes
}

/// The themes that hold for every way of working.
pub(super) fn of_both() -> Vec<Theme> {
    use Rule::{M39, M50};
    vec![
        theme(
            "loyalty",
            M39,
            Words::new("Loyaliteit van het kind", "The child's loyalty"),
            Words::new(
                "Een kind kan het bij elke ouder anders vertellen dan het ging. Hoe vangen de ouders dat op?",
                "A child may tell it to each parent differently from how it went. How do the parents deal with that?",
            ),
        ),
        theme(
            "alienation",
            M50,
            Words::new("Ouderverstoting", "Parental alienation"),
            Words::new(
                "Het kind heeft recht op beide ouders. Overleg eerst met de gedragsdeskundige hoe u dit bespreekt.",
                "The child has a right to both parents. First ask the behavioural expert how to discuss this.",
            ),
        ),
    ]
}

fn theme(id: &'static str, rule: Rule, text: Words, hint: Words) -> Theme {
    Theme { id: ThemeId::new(id), rule, text, hint, retired: false }
}
