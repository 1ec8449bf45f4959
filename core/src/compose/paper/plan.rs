//! The plan up to the next evaluation, for those concerned (M44, M45).

use chrono::NaiveDate;

use super::{Block, Paper};
use crate::compose::calendar::name_of;
use crate::compose::dates;
use crate::domain::meeting::{Meeting, MeetingKind};
use crate::domain::planning::{DecidedBy, Step, StepKind, is_provisional, next_evaluation};
use crate::domain::variant::own_versions;
use crate::domain::visit::Visit;
use crate::domain::words::{Lang, Words};
use crate::ordering::OrderBy;

/// Stands on every plan (M45).
pub static CAN_CHANGE: Words = Words::new(
    "Een planning kan altijd veranderen als er zorgen zijn. Hoe het met het kind gaat, is leidend.",
    "A plan can always change when there are worries. How the child is leads.",
);

/// The steps of a case that are to come on `day` and after, as made on that day. Whom the worker consults is
/// between those two, and on no plan for others. Another version of a visit or meeting that is there too is left
/// out: those who read it would find one visit at two times.
pub fn plan(visits: &[Visit], meetings: &[Meeting], day: NaiveDate) -> Paper {
    let visit = |visit: &Visit| (Step::from(visit), visit.plan.decided.clone());
    let meeting = |meeting: &Meeting| (Step::from(meeting), meeting.plan.decided.clone());
    let own_visits = own_versions(visits, |visit| (visit.id, visit.variant));
    let own_meetings = own_versions(meetings, |meeting| (meeting.id, meeting.variant));
    let mut steps: Vec<_> =
        own_visits.into_iter().map(visit).chain(own_meetings.into_iter().map(meeting)).collect();
    let all: Vec<_> = steps.iter().map(|(step, _)| step.clone()).collect();
    let evaluation = next_evaluation(&all).filter(|evaluation| *evaluation >= day);
    let hidden = StepKind::Meeting(MeetingKind::Consultation);
    steps.retain(|(step, _)| step.is_waiting() && step.day() >= day && step.kind != hidden);
    steps.order_by_key(|(step, _)| (step.starts, step.id));

    let mut paper = Paper::new("Planning van de bezoeken en gesprekken");
    paper.text(format!("Gemaakt op {}.", dates::day_with_year(Lang::Nl, day)));
    if steps.is_empty() {
        paper.text("Er is nu niets gepland.");
    } else {
        let head = ["Wanneer", "Wat", "Waar", ""].map(str::to_owned).into();
        let rows = steps.iter().map(|(step, _)| row(step, is_provisional(step, evaluation))).collect();
        paper.blocks.push(Block::Table { head, rows });
    }
    if let Some(evaluation) = evaluation {
        let evaluation = dates::weekday_and_day_with_year(Lang::Nl, evaluation);
        paper.text(format!("Op {evaluation} kijken we samen terug. Wat daarna staat, is voorlopig."));
    }
    paper.text(CAN_CHANGE.pick(Lang::Nl));
    let decided: Vec<_> = steps.into_iter().map(|(_, decided)| decided).collect();
    paper.text(who_decided(&decided));
    paper
}

fn row(step: &Step, provisional: bool) -> Vec<String> {
    let day = dates::weekday_and_day_with_year(Lang::Nl, step.day());
    vec![
        format!("{day}, {} uur", dates::time(step.starts.time())),
        name_of(step.kind).pick(Lang::Nl).to_owned(),
        step.place.trim().to_owned(),
        if provisional { "voorlopig".to_owned() } else { String::new() },
    ]
}

/// Said once for all steps.
fn who_decided(decided: &[DecidedBy]) -> String {
    let mut advised: Vec<_> =
        decided.iter().map(|by| by.advised.trim()).filter(|to| !to.is_empty()).collect();
    advised.order_by(Ord::cmp);
    advised.dedup();
    let expert = decided.iter().any(|by| by.expert);
    let expert = expert.then(|| "De planning is besproken met de gedragsdeskundige.".to_owned());
    let advised =
        (!advised.is_empty()).then(|| format!("Hierover is advies gegeven aan {}.", advised.join(", ")));
    [expert, advised].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
