//! Which taps come first: those that were used most at the earlier visits of the case.
//!
//! Only earlier visits count, so that nothing moves under a finger while a visit goes on, also not after a
//! reload in the middle of it.

use std::collections::{BTreeMap, BTreeSet};

use super::{ActionId, Group, TapAction};
use crate::domain::log::Log;
use crate::domain::programme::Programme;
use crate::ordering::OrderBy;

/// How often each action was used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Used(BTreeMap<ActionId, usize>);

impl Used {
    /// Counts the entries of `logs` that stand.
    pub fn at<'a>(logs: impl IntoIterator<Item = &'a Log>) -> Self {
        let mut counts = BTreeMap::new();
        let actions = logs.into_iter().flat_map(Log::standing).filter_map(|entry| entry.action.as_ref());
        for action in actions {
            *counts.entry(action.clone()).or_insert(0) += 1;
        }
        Self(counts)
    }

    /// The actions of `group` that `programme` offers: what was used most first, the rest as the programme
    /// has it.
    pub fn of<'a>(&self, programme: &'a Programme, group: Group) -> Vec<&'a TapAction> {
        let mut actions: Vec<_> = programme.offered().filter(|action| action.group == group).collect();
        actions.order_by_key(|action| std::cmp::Reverse(self.times(action)));
        actions
    }

    /// The `most` actions that were used most, whatever their group. Where fewer were used at all, the first
    /// of each group fills up, then the second, so that there is something of everything at a first visit.
    pub fn often<'a>(&self, programme: &'a Programme, most: usize) -> Vec<&'a TapAction> {
        let mut used: Vec<_> = programme.offered().filter(|action| self.times(action) > 0).collect();
        used.order_by_key(|action| std::cmp::Reverse(self.times(action)));
        let groups = Group::ALL.map(|group| self.of(programme, group));
        let longest = groups.iter().map(Vec::len).max().unwrap_or(0);
        let ranks =
            (0..longest).flat_map(|rank| groups.iter().filter_map(move |group| group.get(rank).copied()));
        let mut seen = BTreeSet::new();
        used.into_iter().chain(ranks).filter(|action| seen.insert(&action.id)).take(most).collect()
    }

    fn times(&self, action: &TapAction) -> usize {
        self.0.get(&action.id).copied().unwrap_or(0)
    }
}
