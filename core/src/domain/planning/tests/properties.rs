//! What holds for every plan: proposals end in time and alternate, a move can be undone.

use proptest::prelude::*;

use super::*;

#[derive(Clone, Debug)]
struct Given {
    kind: u8,
    after: u64,
    hour: u32,
    state: u8,
    next: Option<u64>,
}

fn given() -> impl Strategy<Value = Vec<Given>> {
    let one = (0..4_u8, 0..120_u64, 8..20_u32, 0..4_u8, proptest::option::of(0..200_u64))
        .prop_map(|(kind, after, hour, state, next)| Given { kind, after, hour, state, next });
    proptest::collection::vec(one, 0..30)
}

fn rhythm() -> impl Strategy<Value = Rhythm> {
    let slot = || (0..24_u32, 1..400_u16).prop_map(|(hour, minutes)| Slot { at: at(hour), minutes });
    (0..30_u16, slot(), slot()).prop_map(|(every_days, visits, talks)| Rhythm { every_days, visits, talks })
}

fn plan_of(programme: BuiltIn, given: &[Given]) -> Plan {
    let mut plan = Plan::of(programme);
    for one in given {
        let kind =
            [StepKind::Visit, StepKind::TALK, EVALUATION, StepKind::Meeting(MeetingKind::Introduction)];
        let state = [StepState::Waiting, StepState::Held, StepState::Off, StepState::Underway];
        plan.step(kind[usize::from(one.kind)], one.after, one.hour, state[usize::from(one.state)]);
        let step = plan.last();
        step.next_evaluation =
            one.next.filter(|_| step.kind == EVALUATION && step.state == StepState::Held).map(day);
    }
    plan
}

fn end(step: &ProposedStep) -> NaiveDateTime {
    step.starts + chrono::TimeDelta::minutes(i64::from(step.minutes))
}

proptest! {
    #[test]
    fn a_proposal_ends_in_time_alternates_overlaps_nothing_and_stays_within_the_counts(
        own in given(),
        others in given(),
        from in 0..150_u64,
        until in proptest::option::of(0..250_u64),
        rhythm in rhythm(),
        intensive in any::<bool>(),
    ) {
        let programme = if intensive { BuiltIn::IntensiveSupervision } else { BuiltIn::SupervisedContact };
        let plan = plan_of(programme, &own);
        let others = plan_of(programme, &others);
        let (case, steps) = (&plan.case, &plan.steps);
        let proposed = propose(case, steps, &others.steps, day(from), &rhythm, until.map(day))
            .expect("nothing stands in the way of this case");

        let counted = counters(case, steps);
        let of = |kind| proposed.iter().filter(|step| step.kind == kind).count();
        for kind in [StepKind::Visit, StepKind::TALK] {
            if let Some(left) = counted.of(kind).and_then(Count::left) {
                prop_assert!(of(kind) <= usize::try_from(left).expect("a small number"));
            }
        }
        match next_evaluation(steps) {
            None => prop_assert!(proposed.len() <= usize::from(case.programme().horizon)),
            Some(evaluation) => prop_assert!(proposed.iter().all(|step| end(step).date() <= evaluation)),
        }
        if let Some(until) = until {
            prop_assert!(proposed.iter().all(|step| end(step).date() <= day(until)));
        }
        for (nth, step) in proposed.iter().enumerate() {
            prop_assert!(step.starts.date() >= day(from));
            prop_assert!(step.kind != StepKind::Visit || step.minutes <= case.programme().max_minutes);
            let taken = |other: &Step| other.stands() && other.overlaps(step.starts, step.minutes);
            prop_assert!(!steps.iter().chain(&others.steps).any(taken));
            let Some(next) = proposed.get(nth + 1) else { continue };
            prop_assert!(end(step) <= next.starts);
            let other_kind = if step.kind == StepKind::Visit { StepKind::TALK } else { StepKind::Visit };
            let used_up = counted.of(other_kind).and_then(Count::left).is_some_and(|left| {
                proposed[..=nth].iter().filter(|step| step.kind == other_kind).count()
                    >= usize::try_from(left).expect("a small number")
            });
            prop_assert!(!alternates(case) || step.kind != next.kind || used_up);
        }
    }

    #[test]
    fn moving_a_step_and_back_leaves_it_where_it_was(after in 0..400_u64, hour in 0..24_u32, days in -5000..5000_i64) {
        let mut plan = Plan::of(BuiltIn::IntensiveSupervision);
        plan.step(StepKind::Visit, after, hour, StepState::Waiting);
        let step = plan.last().clone();
        let moved = Step { starts: step.moved(days).expect("within the calendar"), ..step.clone() };
        prop_assert_eq!(moved.starts.time(), step.starts.time());
        prop_assert_eq!(moved.moved(-days), Some(step.starts));
    }
}
