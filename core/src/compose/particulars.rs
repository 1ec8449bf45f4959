//! What a visit offers under the last heading beside its log: STOP, an early end, pauses and moments without
//! supervision, an unsafe child, agreements that were not kept.

use super::facts::time_in;
use super::naming::{Named, for_others};
use super::sentence::{capitalised, enumerate_named};
use super::suggestions::{Suggestion, agreement_text, offer};
use super::told::{closed, stopped};
use crate::domain::agreement::{AgreementsKept, Kept, KeptOne};
use crate::domain::case::Case;
use crate::domain::report::Source;
use crate::domain::visit::{
    EarlyEnd, Interval, IntervalKind, ParentLeft, Run, Safety, StopEpisode, StopOutcome, Visit,
};
use crate::domain::words::Lang;

/// All of it, in no order.
pub(super) fn offered(case: &Case, visit: &Visit, run: &Run) -> Vec<Suggestion> {
    let stops = run.stops.iter().enumerate().filter(|(_, stop)| stop.counts());
    let mut offered: Vec<_> = stops
        .map(|(at, stop)| offer(Source::Stop(at), Some(stop.at), stop_sentence(case, visit, run, stop)))
        .collect();
    let intervals = run.intervals.iter().enumerate().filter(|(_, interval)| interval.counts());
    offered.extend(intervals.map(|(at, interval)| {
        let sentence = interval_sentence(case, visit, run, interval);
        offer(Source::Interval(at), Some(interval.from), sentence)
    }));
    if let Some(early) = &run.early_end {
        offered.push(offer(Source::EarlyEnd, None, early_end_sentence(early)));
    }
    if let Some(Safety::NotSafe { because }) = &visit.safety {
        let children = some(for_others(case, &visit.plan.children), "het kind");
        let children = enumerate_named(&children, Lang::Nl);
        let text = format!("Het bezoek was voor {children} niet veilig: {}", stopped(because));
        offered.push(offer(Source::Safety, None, text));
    }
    if let Some(AgreementsKept::Each(each)) = &visit.agreements_kept {
        offered.extend(each.iter().filter_map(|one| agreement(case, one)));
    }
    offered
}

/// A STOP is recorded without which child used it or which parent was asked to leave: named only where there
/// is one.
fn stop_sentence(case: &Case, visit: &Visit, run: &Run, stop: &StopEpisode) -> String {
    let child = match for_others(case, &visit.plan.children).as_slice() {
        [one] => one.name.to_owned(),
        [] => "het kind".to_owned(),
        _ => "een van de kinderen".to_owned(),
    };
    let parents = for_others(case, &visit.plan.parents);
    let parent = match parents.as_slice() {
        [one] => capitalised(one.name),
        [] => "De ouder".to_owned(),
        _ => "Een van de ouders".to_owned(),
    };
    let mut text = format!("Om {} gebruikte {child} de STOP-afspraak.", time_in(run, stop.at));
    if !stop.note.trim().is_empty() {
        text = format!("{text} Wat er gebeurde: {}", stopped(&stop.note));
    }
    match stop.parent_left {
        Some(ParentLeft::Left) => text.push_str(&format!(" {parent} verliet op verzoek de kamer.")),
        Some(ParentLeft::Refuses) => {
            text.push_str(&format!(" {parent} is gevraagd de kamer te verlaten en deed dat niet."));
        }
        None => {}
    }
    match &stop.outcome {
        Some(StopOutcome::Resumed { at }) => {
            text.push_str(&format!(" Om {} ging het bezoek verder.", time_in(run, *at)));
        }
        Some(StopOutcome::Ended { .. }) => text.push_str(" Daarna is het bezoek beëindigd."),
        Some(StopOutcome::Mistaken { .. }) | None => {}
    }
    text + &told_to(&stop.told)
}

fn early_end_sentence(early: &EarlyEnd) -> String {
    format!("Het bezoek is eerder beëindigd: {}{}", stopped(&early.reason), told_to(&early.told))
}

/// " Dit is verteld aan vader." for whoever was told; nothing when that was not said.
fn told_to(whom: &str) -> String {
    // The question on screen is "Aan wie …?", so that some begin the answer with that word.
    let whom = whom.trim();
    match whom.strip_prefix("aan ").or_else(|| whom.strip_prefix("Aan ")).unwrap_or(whom).trim() {
        "" => String::new(),
        whom => format!(" Dit is verteld aan {}", stopped(whom)),
    }
}

/// "Van 14:30 tot 14:40 was er een pauze."
fn interval_sentence(case: &Case, visit: &Visit, run: &Run, interval: &Interval) -> String {
    let from = time_in(run, interval.from);
    let when = match interval.until.map(|until| time_in(run, until)) {
        None => format!("Vanaf {from}"),
        Some(until) if until == from => format!("Om {from}"),
        Some(until) => format!("Van {from} tot {until}"),
    };
    let what = match interval.kind {
        IntervalKind::Pause => "was er een pauze.".to_owned(),
        IntervalKind::Unsupervised => {
            let mut people = some(for_others(case, &visit.plan.children), "het kind");
            people.extend(some(for_others(case, &visit.plan.parents), "de ouder"));
            format!("waren {} zonder begeleiding bij elkaar.", enumerate_named(&people, Lang::Nl))
        }
    };
    match interval.note.trim() {
        "" => format!("{when} {what}"),
        note => format!("{when} {what} {}", closed(note)),
    }
}

fn some<'a>(people: Vec<Named<'a>>, nobody: &'a str) -> Vec<Named<'a>> {
    if people.is_empty() { vec![Named::as_what(nobody)] } else { people }
}

fn agreement(case: &Case, one: &KeptOne) -> Option<Suggestion> {
    let how = match one.kept {
        Kept::Fully => return None,
        Kept::Partly => "deels nagekomen",
        Kept::No => "niet nagekomen",
    };
    let agreement = case.agreements.iter().find(|agreement| agreement.id == one.agreement)?;
    let subject = agreement_text(case, agreement.id);
    let note = if one.note.trim().is_empty() { String::new() } else { format!(" {}", closed(&one.note)) };
    let text = format!("De afspraak “{subject}” is {how}.{note}");
    Some(offer(Source::Agreement(agreement.id), None, text))
}
