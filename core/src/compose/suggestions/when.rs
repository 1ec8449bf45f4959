//! Words of time, where a reader would ask when: what the worker did or what went otherwise than agreed has the time
//! on the clock, and a mood that changed says how far into the visit that was.

use std::collections::BTreeMap;

use super::super::facts::time_in;
use super::super::sentence::Template;
use super::entries::action_of;
use crate::domain::case::Case;
use crate::domain::ids::EntryId;
use crate::domain::log::{EntryKind, LogEntry};
use crate::domain::visit::Run;
use crate::domain::vocabulary::Group;
use crate::ordering::OrderBy;
use crate::ports::Stamp;

/// How far into the visit each mood was, where that tells something apart: what somebody did, once there is more than
/// one mood; that the mood was so, once it was otherwise too. A single "De sfeer was ontspannen" has no time, since
/// with one it would say that the mood was not so before.
pub(super) struct Times(BTreeMap<EntryId, &'static str>);

impl Times {
    /// Of `groups`, each of one tap.
    pub(super) fn of(case: &Case, run: &Run, groups: &[Vec<&LogEntry>]) -> Self {
        let mut moods = BTreeMap::new();
        for group in groups {
            let mood = group
                .first()
                .filter(|line| action_of(case, line).is_some_and(|action| action.group == Group::Mood));
            moods.extend(mood.map(|line| (line.id, (is_state(case, line), group.len() > 1))));
        }
        let states = moods.values().filter(|(is_state, _)| *is_state).count();
        let tells_apart = |is_state: bool| if is_state { states > 1 } else { moods.len() > 1 };
        let (mut times, mut before) = (BTreeMap::new(), None);
        for line in run.log.in_order() {
            // What was tapped several times says when by itself.
            let Some((is_state, false)) = moods.get(&line.id) else { continue };
            let after = after(run, line.at).filter(|_| tells_apart(*is_state));
            // Said once of what was seen about the same time.
            if let Some(after) = after.filter(|after| before != Some(*after)) {
                times.insert(line.id, after);
            }
            before = after.or(before);
        }
        Self(times)
    }
}

/// Whether it says how the mood was, and not what somebody did.
fn is_state(case: &Case, line: &LogEntry) -> bool {
    let template = action_of(case, line).and_then(|action| Template::parse(&action.report).ok());
    template.is_some_and(|template| !template.begins_with_people())
}

/// What the sentence of `line` begins with; `None` where its time tells a reader nothing.
pub(super) fn opening(case: &Case, run: &Run, line: &LogEntry, times: &Times) -> Option<String> {
    action_of(case, line)?;
    match line.kind {
        EntryKind::Advice | EntryKind::Intervention | EntryKind::Incident => {
            let about = if line.is_estimated() { "Rond" } else { "Om" };
            Some(format!("{about} {}", time_in(run, line.at)))
        }
        _ => times.0.get(&line.id).map(|after| (*after).to_owned()),
    }
}

/// How many times are said one by one of how the mood was.
const ONE_BY_ONE: usize = 4;

/// "om 14:10 en om 15:02", "tussen 14:10 en 15:02"; of how the mood was each time, since it was otherwise in between.
pub(super) fn between(run: &Run, lines: &[&LogEntry], is_state: bool) -> String {
    let mut stamps: Vec<Stamp> = lines.iter().map(|line| line.at).collect();
    stamps.order_by_key(|at| at.wall);
    let times: Vec<_> = stamps.into_iter().map(|at| time_in(run, at)).collect();
    match times.as_slice() {
        [first, .., last] if first == last => format!("rond {first}"),
        [first, last] => format!("om {first} en om {last}"),
        [before @ .., last] if is_state && times.len() <= ONE_BY_ONE => {
            format!("om {} en {last}", before.join(", "))
        }
        [first, .., last] => format!("tussen {first} en {last}"),
        _ => String::new(),
    }
}

/// How far into the visit `at` was, as people say it; `None` beyond what they say so, or before it began.
fn after(run: &Run, at: Stamp) -> Option<&'static str> {
    Some(match (run.local(at) - run.local(run.started)).num_minutes() {
        0..8 => "In het begin",
        8..13 => "Na ongeveer tien minuten",
        13..18 => "Na ongeveer een kwartier",
        18..25 => "Na ongeveer twintig minuten",
        25..38 => "Na ongeveer een half uur",
        38..53 => "Na ongeveer drie kwartier",
        53..76 => "Na ongeveer een uur",
        76..106 => "Na ongeveer anderhalf uur",
        106..136 => "Na ongeveer twee uur",
        _ => return None,
    })
}
