//! Agreements that were seen to be kept or broken.

use super::*;
use crate::compose::suggestions::log_line;
use crate::domain::agreement::{Agreement, MadeBy};
use crate::domain::ids::AgreementId;
use crate::domain::log::AgreementSeen;
use crate::domain::words::Lang;

fn see(story: &mut Story, agreement: AgreementId, kept: bool) -> EntryId {
    story.clock.pass(1);
    let at = story.clock.now();
    story.visit.see_agreement(&story.random, at, AgreementSeen { agreement, kept }).expect("it is going on")
}

#[test]
fn m15_what_the_log_says_last_of_an_agreement_stands_beside_the_question_and_never_answers_it() {
    let mut story = Story::underway();
    let [first, second] = [0, 1].map(|at| story.case.agreements[at].id);
    assert_eq!(story.visit.seen(first), None);
    see(&mut story, first, true);
    let at = story.now();
    assert_eq!((story.visit.seen(first), story.visit.seen(second)), (Some((at, true)), None));
    let broken = see(&mut story, first, false);
    assert_eq!(story.visit.seen(first), Some((story.now(), false)));
    story.visit.withdraw(broken, story.clock.now()).expect("it is going on");
    assert_eq!(story.visit.seen(first), Some((at, true)), "what was taken back is not said");
    story.visit.say_goodbye(story.now(), said("")).expect("it is going on");
    story.fetched().expect("the goodbye was said");
    assert_eq!(story.visit.agreements_kept, None);
    assert_eq!(story.visit.unanswered_agreements(&story.case).len(), 2);
}

#[test]
fn m42_an_agreement_that_was_seen_to_be_broken_is_an_incident() {
    for (kept, up) in [(true, false), (false, true)] {
        let mut story = Story::underway();
        let agreement = story.case.agreements[0].id;
        see(&mut story, agreement, kept);
        assert_eq!(story.visit.something_was_up(), up, "kept: {kept}");
    }
}

#[test]
fn m15_the_log_names_the_agreement_also_when_it_has_ended_since() {
    let mut story = Story::underway();
    let day = story.now().wall.date_naive();
    let book = Agreement::new(&story.random, " elke keer een boek mee. ", MadeBy::Parents, day);
    let id = book.id;
    story.case.agreements.push(book);
    let lines = [true, false].map(|kept| {
        let entry = see(&mut story, id, kept);
        story.case.agreements[2].ended = Some(day);
        let entry = story.visit.run().and_then(|run| run.log.entry(entry)).expect("it was logged");
        [Lang::Nl, Lang::En].map(|lang| log_line(&story.case, entry, lang))
    });
    let expected = [
        ["Afspraak “elke keer een boek mee” is nagekomen", "Agreement “elke keer een boek mee” was kept"],
        [
            "Afspraak “elke keer een boek mee” is niet nagekomen",
            "Agreement “elke keer een boek mee” was not kept",
        ],
    ];
    assert_eq!(lines, expected);
}

#[test]
fn no_agreement_is_seen_before_the_start_or_after_the_goodbye() {
    let mut planned = Story::planned();
    let seen = AgreementSeen { agreement: planned.case.agreements[0].id, kept: true };
    let now = planned.now();
    assert_eq!(planned.visit.see_agreement(&planned.random, now, seen), Err(Refusal::NotUnderway));
    assert_eq!(planned.visit.seen(seen.agreement), None);
    let mut story = Story::underway();
    story.visit.say_goodbye(now, said("")).expect("it is going on");
    assert_eq!(story.visit.see_agreement(&story.random, now, seen), Err(Refusal::AfterGoodbye));
}
