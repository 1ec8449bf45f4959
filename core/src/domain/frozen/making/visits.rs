//! Its visits: one that was held and written about, one that was off, one that waits.

use super::{absence, at, day, of_clock, parents, request};
use crate::domain::agreement::Kept;
use crate::domain::case::Case;
use crate::domain::checklist::Answer;
use crate::domain::ids::{EntryId, PersonId};
use crate::domain::log::{AgreementSeen, EntryKind, Statement, Uptake};
use crate::domain::planning::DecidedBy;
use crate::domain::report::{Heading, Report, Source, Under, Way, Withheld};
use crate::domain::visit::{
    EarlyEnd, GoodbyeOutcome, IntervalKind, ParentLeft, Safety, StopOutcome, Visit, VisitPlan, Who,
};
use crate::testing::CountingRandom;

fn plan(case: &Case, starts: &str) -> VisitPlan {
    VisitPlan {
        starts: at(starts),
        max_minutes: 90,
        place: "kinderboerderij".into(),
        children: vec![case.people[0].id],
        parents: vec![case.people[2].id],
        decided: DecidedBy { expert: true, advised: "het wijkteam".into() },
        observation: true,
    }
}

pub(super) fn visits(random: &CountingRandom, case: &Case) -> Vec<Visit> {
    let [_, father] = parents(case);
    let make = |case: &Case, starts: &str| {
        Visit::plan(random, case, plan(case, starts)).expect("both parents agreed")
    };
    let held = held(random, case, make(case, "2026-10-09T14:00:00"));
    let mut off = make(case, "2026-10-16T14:00:00");
    off.cancel(absence("vader", Some(request(father, false)))).expect("it is said why not");
    off.reinstate().expect("it was off");
    off.not_held(absence("vader", Some(request(father, true)))).expect("it waits");
    let waiting = make(case, "2026-10-23T14:00:00");
    vec![held, off, waiting]
}

/// Moved at one parent's request, prepared, held, ended early, and written about.
fn held(random: &CountingRandom, case: &Case, mut visit: Visit) -> Visit {
    prepared(case, &mut visit);
    let tapped = logged(random, case, &mut visit);
    stopped_and_ended(random, case, &mut visit);
    reviewed(&mut visit, tapped);
    written_about(random, case, &mut visit, tapped);
    assert!(visit.names(case.people[0].id), "whoever came stands in it");
    visit
}

fn prepared(case: &Case, visit: &mut Visit) {
    let [mother, _] = parents(case);
    let moved = VisitPlan { max_minutes: 60, ..plan(case, "2026-10-10T14:00:00") };
    visit.replan(case, moved, Some(request(mother, true))).expect("the expert was asked");
    let item = case.programme().checklist[0].id.clone();
    visit.answer(&item, Some(Answer::NotApplicable { why: "zonder tas".into() })).expect("it waits");
    visit.note(&item, "staat nog thuis".into()).expect("it waits");
    visit.adjust_terms(case, |terms| terms.distance = "op de gang".into()).expect("it waits");
    visit.start(case, of_clock("14:00"), Who::Person(mother)).expect("it waits");
}

/// Taps and typed lines of every sort; gives the first of them.
fn logged(random: &CountingRandom, case: &Case, visit: &mut Visit) -> EntryId {
    let sam = case.people[0].id;
    visit.choose(|chosen| chosen.parents.clear()).expect("it goes on");
    let action = case.programme().vocabulary[0].clone();
    let tapped = visit.tap(random, of_clock("14:05"), &action, &visit.plan.everyone()).expect("it goes on");
    visit.link_goal(tapped, case.goals[1].id).expect("it goes on");
    visit
        .complete(tapped, of_clock("14:06"), |entry| {
            entry.text = "bij de konijnen".into();
            entry.uptake = Some(Uptake::TakenUp);
            entry.minutes = Some(10);
        })
        .expect("it goes on");
    visit.mark(random, of_clock("14:10")).expect("it goes on");
    visit.undo(of_clock("14:11")).expect("it goes on");
    visit.write(of_clock("14:12"), |draft| draft.text = "Sam zwaait".into()).expect("it goes on");
    visit.add_draft(random, of_clock("14:13")).expect("it goes on");
    let broken = AgreementSeen { agreement: case.agreements[0].id, kept: false };
    visit.see_agreement(random, of_clock("14:14"), broken).expect("it goes on");
    visit
        .write(of_clock("14:15"), |draft| {
            (draft.text, draft.statement) = ("ik ben moe".into(), Statement::Quote);
            (draft.actors.children, draft.happened) = (vec![sam], "14:08".parse().ok());
        })
        .expect("it goes on");
    visit.add_draft(random, of_clock("14:16")).expect("it went on then");
    visit
        .write(of_clock("14:17"), |draft| {
            draft.kind = EntryKind::Advice;
            (draft.text, draft.actors.children, draft.happened) =
                ("half af".into(), vec![sam], "14:03".parse().ok());
        })
        .expect("it goes on");
    for (kind, from, until) in
        [(IntervalKind::Pause, "14:18", "14:19"), (IntervalKind::Unsupervised, "14:26", "14:28")]
    {
        visit.begin_interval(kind, of_clock(from)).expect("it goes on");
        visit.end_interval(of_clock(until)).expect("it goes on");
    }
    visit.describe_interval(0, "even drinken".into()).expect("it goes on");
    visit.take_back_interval(1, of_clock("14:29")).expect("it goes on");
    tapped
}

fn stopped_and_ended(random: &CountingRandom, case: &Case, visit: &mut Visit) {
    visit.stop(of_clock("14:20")).expect("it goes on");
    visit
        .describe_stop(0, |stop| {
            stop.parent_left = Some(ParentLeft::Left);
            stop.child_with = "Jan".into();
            stop.note = "het werd te druk".into();
            stop.told = "moeder".into();
        })
        .expect("there was one");
    visit.settle_stop(StopOutcome::Resumed { at: of_clock("14:25") }).expect("it is open");
    visit.end_early(EarlyEnd { reason: "moe".into(), told: "vader".into() }).expect("it goes on");
    visit
        .say_goodbye(of_clock("14:50"), GoodbyeOutcome::None { why: "wilde niet".into() })
        .expect("it goes on");
    visit.hand_over(random, of_clock("14:55"), Who::Other("oma".into()), case).expect("goodbye was answered");
}

/// One line was edited, one left as it is, and the rest confirmed.
fn reviewed(visit: &mut Visit, tapped: EntryId) {
    visit
        .complete(tapped, of_clock("15:30"), |entry| entry.text = "bij de geiten".into())
        .expect("it is over");
    let estimated = visit.run().and_then(|run| run.log.all().iter().find(|entry| entry.is_estimated()));
    let estimated = estimated.map(|entry| entry.id).expect("one was added afterwards");
    visit.settle(estimated, of_clock("15:31")).expect("it is over");
    visit.confirm_rest(of_clock("15:32")).expect("it is over");
}

fn written_about(random: &CountingRandom, case: &Case, visit: &mut Visit, tapped: EntryId) {
    let [_, father] = parents(case);
    visit.answer_safety(random, Safety::NotSafe { because: "liep de weg op".into() }).expect("it is over");
    visit
        .answer_agreement(case, case.agreements[0].id, |one| {
            one.kept = Kept::Partly;
            one.note = "een groot cadeau".into();
        })
        .expect("it is over");
    let follow_up = visit.follow_ups[0].id;
    visit
        .fill_in_follow_up(follow_up, |one| {
            one.source = "moeder".into();
            one.reaction = "sliep goed".into();
            one.done_on = Some(day(10, 11));
        })
        .expect("it is over");
    visit.report.take(Heading::Activities, Source::Entry(tapped), "Sam speelde.");
    visit.report.choose_nothing(Heading::Parenting, true);
    visit.report.take(Heading::Particulars, Source::Interval(0), "Er was een pauze.");
    crate::compose::observation::write(case, visit, 1, "bij de dieren".into());
    let version = visit.report.freeze("Het verslag.".into(), of_clock("16:00"));
    visit.report.deliver(version, father, Way::Copied, of_clock("16:01"));
    replaced(&mut visit.report, parents(case));
}

/// A second version: a correction, a reaction, something withheld from one of the parents, and a third begun.
fn replaced(report: &mut Report, [mother, father]: [PersonId; 2]) {
    report.withhold(Withheld {
        under: Under::Nine(Heading::Activities),
        passage: "Sam speelde.".into(),
        from: father,
        why: "op verzoek van Sam".into(),
        at: of_clock("16:10"),
    });
    report.note(mother, true);
    let reaction = report.react(father, day(10, 12), of_clock("16:11"));
    report.change_reaction(reaction, |one| one.words = "Het was een fijne middag".into());
    report.correcting = "het begon later".into();
    let version = report.freeze("Het verslag, verbeterd.".into(), of_clock("16:12"));
    report.tailor(version, father, "Het verslag, zonder iets.".into());
    report.deliver(version, father, Way::CopiedPart(Under::Nine(Heading::Activities)), of_clock("16:13"));
    report.deliver(version, mother, Way::MailFile, of_clock("16:14"));
    report.correcting = "de plaats".into();
}
