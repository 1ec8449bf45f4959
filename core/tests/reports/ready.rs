//! When a report may go out.

use omgangsboek_core::compose::report::{NOTHING_TO_SAY, preview, ready};
use omgangsboek_core::domain::report::{Heading, NotReady};

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
    let empty = |headings: &[Heading]| Err(NotReady::Empty(headings.to_vec()));
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
    let headings: Vec<_> = composed.parts.iter().map(|part| part.heading).collect();
    assert_eq!(headings, Heading::ALL.map(Some));
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
fn the_measure_of_a_short_report_counts_words_and_no_headings() {
    let mut story = over();
    let before = preview(&story.case, &story.visit).word_count();
    story.write(Heading::Start, "een twee\n drie ");
    assert_eq!(preview(&story.case, &story.visit).word_count(), before + 3);
}
