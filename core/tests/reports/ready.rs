//! When a report may go out.

use omgangsboek_core::compose::length::{Length, Trim, measure, most_words};
use omgangsboek_core::compose::observation;
use omgangsboek_core::compose::report::{Above, NOTHING_TO_SAY, NotReady, preview, ready};
use omgangsboek_core::domain::programme::OwnProgramme;
use omgangsboek_core::domain::report::{Heading, Under};
use omgangsboek_core::domain::settings::Writing;

use crate::story::{Story, said};

fn over() -> Story {
    let mut story = Story::begun(&["Sam"]);
    let oma = story.person("oma");
    story.over(110, said(""), oma);
    story
}

#[test]
fn m55_a_report_with_an_empty_heading_is_refused_and_says_which() {
    use Heading::{Activities, Atmosphere, Closing, Interaction, Parenting, Particulars, Start};
    let mut story = over();
    let empty =
        |headings: &[Heading]| Err(NotReady::Empty(headings.iter().copied().map(Above::Nine).collect()));
    let rest = [Start, Activities, Atmosphere, Parenting, Interaction, Closing, Particulars];
    assert_eq!(ready(&story.case, &story.visit).map(drop), empty(&rest));
    for heading in rest {
        story.write(heading, " \n ");
    }
    assert_eq!(ready(&story.case, &story.visit).map(drop), empty(&rest), "spaces are no text");
    for heading in [Start, Activities, Closing, Particulars] {
        story.write(heading, "Iets.");
    }
    for heading in rest {
        story.visit.report.choose_nothing(heading, true);
    }
    assert_eq!(ready(&story.case, &story.visit).map(drop), empty(&[Atmosphere]));
    story.write(Atmosphere, "De sfeer was gezellig.");
    let composed = ready(&story.case, &story.visit).expect("nothing is empty");
    let headings: Vec<_> = composed.parts.iter().map(|part| part.heading.clone()).collect();
    assert_eq!(headings, Heading::ALL.map(|heading| Some(Above::Nine(heading))));
    assert_eq!(composed.parts[5].text, NOTHING_TO_SAY);
}

#[test]
fn a_report_waits_until_the_child_is_handed_over() {
    let mut story = Story::begun(&["Sam"]);
    for heading in Heading::ALL {
        story.write(heading, "Iets.");
    }
    assert_eq!(ready(&story.case, &story.visit), Err(NotReady::NotOver));
    let oma = story.person("oma");
    story.over(60, said(""), oma);
    assert!(ready(&story.case, &story.visit).is_ok());
}

#[test]
fn what_the_worker_writes_under_the_first_headings_replaces_what_fills_itself() {
    let mut story = over();
    let text = |story: &Story, at: usize| preview(&story.case, &story.visit).parts[at].text.clone();
    assert_eq!(text(&story, 0), "22 november 2026, 14:02–15:52 (1 uur 50 minuten), omgangshuis");
    assert_eq!(text(&story, 1), "Sam is gebracht en om 15:59 weer opgehaald door oma.");
    story.write(Heading::Handover, "Oma bracht Sam; de rest is besproken.");
    assert_eq!(text(&story, 1), "Oma bracht Sam; de rest is besproken.");
}

#[test]
fn m54_the_measure_of_a_short_report_counts_words_and_no_headings() {
    let mut story = over();
    let before = preview(&story.case, &story.visit).word_count();
    story.write(Heading::Start, "een twee\n drie ");
    assert_eq!(preview(&story.case, &story.visit).word_count(), before + 3);
}

#[test]
fn m37_observation_diagnostics_has_the_headings_of_the_organisation_and_needs_a_text_under_each() {
    let mut story = over();
    for heading in Heading::ALL {
        story.write(heading, "Iets.");
    }
    story.visit.plan.observation = true;
    let template: Vec<_> =
        story.case.programme().observation.iter().map(|heading| heading.name.to_string()).collect();
    let empty = |story: &Story| match ready(&story.case, &story.visit) {
        Err(NotReady::Empty(empty)) => empty.iter().map(|above| above.name().to_owned()).collect(),
        _ => Vec::new(),
    };
    assert_eq!(empty(&story), template);
    for at in 0..template.len() {
        let text = if at == 2 { " \n" } else { "Sam keek op." };
        observation::write(&story.case, &mut story.visit, at, text.into());
    }
    assert_eq!(empty(&story), [template[2].as_str()]);
    observation::write(&story.case, &mut story.visit, 2, "Sam speelde.".into());
    let composed = ready(&story.case, &story.visit).expect("nothing is empty");
    let names: Vec<_> = composed
        .parts
        .iter()
        .map(|part| part.heading.as_ref().map(|above| above.name().to_owned()))
        .collect();
    assert_eq!(names, template.into_iter().map(Some).collect::<Vec<_>>());
    assert_eq!(composed.title, "Omgangsbegeleiding – observatie 22 november 2026");

    story.visit.plan.observation = false;
    assert_eq!(preview(&story.case, &story.visit).parts.len(), 9, "any other visit has the nine");
}

#[test]
fn m37_a_report_that_was_begun_keeps_its_headings_when_the_programme_gets_others() {
    let mut story = over();
    story.visit.plan.observation = true;
    observation::write(&story.case, &mut story.visit, 1, "In de speelkamer.".into());
    let before = preview(&story.case, &story.visit);
    let mut own = OwnProgramme::copy_of(&story.random, story.case.programme(), "Ons");
    own.draft.observation.clear();
    let release = own.release(&story.random, story.now().wall.date_naive()).expect("it has no flaws");
    story.case.programme = release.into();
    assert_eq!(preview(&story.case, &story.visit), before);

    story.visit.report.observation.clear();
    let parts = preview(&story.case, &story.visit).parts.len();
    assert_eq!(parts, 9, "without a template it is a report as any other");
}

#[test]
fn m37_what_the_log_offers_can_be_taken_under_any_heading_of_the_organisation_once() {
    let mut story = Story::begun(&["Sam"]);
    let oma = story.person("oma");
    story.tap(5, "seeks-contact", "").tap(5, "relaxed", "").over(60, said(""), oma);
    story.visit.plan.observation = true;
    let offered = |story: &Story, at| observation::offered(&story.case, &story.visit, at);
    let first = offered(&story, 2).swap_remove(0);
    assert_eq!(first.sentence, "Sam zocht contact met vader.");
    for _ in 0..2 {
        observation::take(&story.case, &mut story.visit, 2, &first);
    }
    assert_eq!(story.visit.report.observation[2].text, first.sentence);
    let taken = |at| offered(&story, at).iter().map(|one| one.taken).collect::<Vec<_>>();
    assert_eq!((taken(2), taken(3)), (vec![true, false], vec![false, false]));
}

#[test]
fn m54_a_report_over_the_measure_says_which_heading_is_longest_for_its_place() {
    let mut story = over();
    for heading in Heading::ALL.into_iter().skip(2) {
        story.write(heading, "Een twee drie.");
    }
    let length = |story: &Story, most| measure(&story.case, &story.visit, most);
    let short = length(&story, 100);
    assert_eq!((short.is_over(), short.trim), (false, None));
    // More words under 4 than under 8, but less more than usual.
    story.write(Heading::Activities, &"woord ".repeat(50)).write(Heading::Closing, &"woord ".repeat(45));
    let Length { words, trim, .. } = length(&story, 100);
    assert!(words > 100, "{words}");
    assert_eq!(trim, Some(Trim { under: Under::Nine(Heading::Closing), words: 45, usual: 8 }));
    assert_eq!(length(&story, words).trim, None, "as long as the measure is not too long");
}

#[test]
fn m54_the_measure_is_the_workers_own_within_what_is_still_short() {
    for (chosen, expected) in [(None, 250), (Some(180), 180), (Some(3), 100), (Some(9_999), 600)] {
        assert_eq!(most_words(&Writing { most_words: chosen, ..Writing::default() }), expected);
    }
}
