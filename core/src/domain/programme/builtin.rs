//! The two programmes that come with the app.

use super::{Course, Location, Programme, checklist, distances, observation, phrases, themes, vocabulary};
use crate::domain::words::Words;

/// Intensieve omgangsbegeleiding, after the parents' folder.
pub(super) fn intensive_supervision() -> Programme {
    Programme {
        name: Words::new("Intensieve omgangsbegeleiding", "Intensive contact supervision"),
        supervisor: Words::new("omgangsbegeleider", "visit supervisor"),
        plan: Some(Course { visits: 8, talks: 8, months_from: 6, months_to: 9 }),
        locations: vec![
            Location { name: Words::new("omgangshuis", "contact house"), needs_consent: false },
            Location { name: Words::new("speeltuin", "playground"), needs_consent: true },
            Location {
                name: Words::new("thuis bij de bezoekende ouder", "home of the visiting parent"),
                needs_consent: true,
            },
        ],
        elsewhere_needs_consent: true,
        settles_child_talks: true,
        usual_age: Some(12),
        themes: themes::of_parent_talks(),
        ..supervised_contact()
    }
}

/// Begeleide omgang, after the working note.
pub(super) fn supervised_contact() -> Programme {
    Programme {
        name: Words::new("Begeleide omgang", "Supervised contact"),
        supervisor: Words::new("gezinsmanager", "family manager"),
        locations: vec![Location { name: Words::new("omgangshuis", "contact house"), needs_consent: false }],
        elsewhere_needs_consent: false,
        max_minutes: 120,
        plan: None,
        horizon: 4,
        settles_child_talks: false,
        usual_age: None,
        standing_agreements: vec![
            Words::new("Cadeautjes zijn klein en niet elke keer.", "Presents are small and not every time."),
            Words::new(
                "Er komt geen andere familie mee en er wordt geen familie gebeld.",
                "No other family comes along and no family is called.",
            ),
        ],
        main_question: Words::new(
            "Welke vorm van contact past, en hoe vaak is haalbaar, zo dat kind en ouder er genoeg van genieten \
             en het veilig is voor het kind?",
            "Which form of contact fits, and how often is feasible, so that child and parent enjoy it enough \
             and it is safe for the child?",
        ),
        distances: distances::distances(),
        themes: themes::of_both(),
        phrases: phrases::phrases(),
        observation: observation::headings(),
        arrangement: None,
        checklist: checklist::items(),
        vocabulary: vocabulary::actions(),
    }
}
