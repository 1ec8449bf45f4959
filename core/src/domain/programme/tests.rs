//! What the built-in programmes hold, and what an organisation can make of them.

mod arrangement;
mod flaws;
mod moving;
mod own;
mod share;

use std::collections::HashSet;

use super::*;
use crate::compose::sentence::Template;
use crate::domain::rules::Rule;

#[test]
fn every_point_and_action_has_a_name_of_its_own() {
    for id in BuiltIn::ALL {
        let programme = id.settings();
        let items: HashSet<_> = programme.checklist.iter().map(|item| &item.id).collect();
        assert_eq!(items.len(), programme.checklist.len());
        let actions: HashSet<_> = programme.vocabulary.iter().map(|action| &action.id).collect();
        assert_eq!(actions.len(), programme.vocabulary.len());
    }
}

#[test]
fn every_sentence_of_the_vocabulary_can_be_read() {
    for id in BuiltIn::ALL {
        for action in &id.settings().vocabulary {
            for text in [&action.entry.nl, &action.entry.en, &action.report] {
                assert!(Template::parse(text).is_ok(), "{text}");
            }
            assert!(action.report.ends_with('.'), "{}", action.report);
        }
    }
}

#[test]
fn what_the_method_wants_asked_before_a_visit_is_asked() {
    let wanted = [
        Rule::M19,
        Rule::M20,
        Rule::M21,
        Rule::M22,
        Rule::M23,
        Rule::M25,
        Rule::M26,
        Rule::M27,
        Rule::M28,
        Rule::M29,
        Rule::M30,
        Rule::M31,
        Rule::M35,
        Rule::M38,
        Rule::M39,
    ];
    for id in BuiltIn::ALL {
        let asked: HashSet<_> = id.settings().checklist.iter().map(|item| item.rule).collect();
        let missing: Vec<_> = wanted.iter().filter(|rule| !asked.contains(rule)).collect();
        assert!(missing.is_empty(), "{id:?} lacks {missing:?}");
    }
}

#[test]
fn what_is_built_in_could_be_released_as_it_is() {
    for id in BuiltIn::ALL {
        assert_eq!(super::flaws(id.settings()), [], "{id:?}");
    }
}

#[test]
fn m10_m16_m39_m50_a_parent_talk_has_its_themes() {
    let of = |id: BuiltIn| id.settings().talked_about().map(|theme| theme.rule).collect::<Vec<_>>();
    use Rule::{M10, M16, M39, M50};
    assert_eq!(of(BuiltIn::IntensiveSupervision), [M10, M10, M10, M10, M16, M39, M50]);
    assert_eq!(of(BuiltIn::SupervisedContact), [M39, M50], "which has no series of parent talks");
}

#[test]
fn m5_m6_m8_m11_m14_hold_for_the_programme_of_the_folder_only() {
    let [folder, note] = BuiltIn::ALL.map(BuiltIn::settings);
    assert_eq!(folder.plan, Some(Course { visits: 8, talks: 8, months_from: 6, months_to: 9 }));
    assert_eq!((folder.max_minutes, folder.usual_age), (120, Some(12)));
    assert!(folder.settles_child_talks && folder.elsewhere_needs_consent);
    assert_eq!((note.plan, note.usual_age), (None, None));
    assert!(!note.settles_child_talks && !note.elsewhere_needs_consent);
    assert!([folder, note].iter().all(|programme| programme.locations[0].name.nl == "omgangshuis"));
}

#[test]
fn m21_m37_distances_and_the_headings_of_observation_diagnostics_are_there_to_begin_with() {
    for id in BuiltIn::ALL {
        assert!(id.settings().distances.len() >= 3 && id.settings().observation.len() >= 3, "{id:?}");
    }
}
