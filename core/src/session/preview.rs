//! What an import would do, before it does it: by name, and counted.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::finding::folded;
use super::rows::{CaseRow, Stage, VisitRow};
use crate::backup::{Compared, Relation};
use crate::domain::ids::{CaseId, VisitId};
use crate::vault::RecordKind;

/// A file, laid beside the workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Every case of the file, with its visits behind it, by alias and date.
    pub items: Vec<Previewed>,
    /// Whether there is anything that an import would bring, also of what no list shows.
    pub brings: bool,
}

/// A case or visit of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previewed {
    /// What it is.
    pub what: Named,
    /// How it stands to what is here.
    pub relation: Relation,
    /// Whether it is a visit that is going on here now: it stays, whatever the file has.
    pub running: bool,
}

/// A case or visit by what people call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A case.
    Case {
        /// Which.
        id: CaseId,
        /// Its alias in the file; empty when the file does not tell.
        title: String,
    },
    /// A visit.
    Visit {
        /// Which.
        id: VisitId,
        /// The alias of its case, in the file or here; empty when neither tells.
        title: String,
        /// When it is or was to begin; `None` when the file does not tell.
        starts: Option<NaiveDateTime>,
    },
}

impl Preview {
    /// How many cases and visits stand so.
    pub fn count(&self, relation: Relation) -> usize {
        self.items.iter().filter(|item| item.relation == relation).count()
    }

    /// Names what was compared. `cases` are those here, for visits whose case is not in the file.
    pub(super) fn new(compared: &[Compared], cases: &BTreeMap<CaseId, CaseRow>) -> Self {
        let mut titles: BTreeMap<CaseId, String> =
            cases.iter().map(|(id, row)| (*id, row.title.clone())).collect();
        for case in compared.iter().filter(|compared| compared.kind == RecordKind::CASE) {
            if let Some(row) = read::<CaseRow>(&case.there) {
                titles.insert(CaseId::from_bytes(case.id.to_bytes()), row.title);
            }
        }
        let mut items: Vec<_> = compared.iter().filter_map(|one| previewed(one, &titles)).collect();
        items.sort_by_cached_key(|(case, item)| match &item.what {
            Named::Case { title, .. } => (folded(title), *case, None),
            Named::Visit { id, title, starts } => (folded(title), *case, Some((*starts, *id))),
        });
        Self {
            items: items.into_iter().map(|(_, item)| item).collect(),
            brings: compared.iter().any(|compared| compared.relation.brings()),
        }
    }
}

/// Names one, with the case that it stands under.
fn previewed(one: &Compared, titles: &BTreeMap<CaseId, String>) -> Option<(Option<CaseId>, Previewed)> {
    let title = |case| titles.get(&case).cloned().unwrap_or_default();
    let (case, what) = match one.kind {
        RecordKind::CASE => {
            let id = CaseId::from_bytes(one.id.to_bytes());
            (Some(id), Named::Case { id, title: title(id) })
        }
        RecordKind::VISIT => {
            let id = VisitId::from_bytes(one.id.to_bytes());
            let row = read::<VisitRow>(&one.there);
            let case = row.as_ref().map(|row| row.case);
            let title = case.map(title).unwrap_or_default();
            (case, Named::Visit { id, title, starts: row.map(|row| row.starts) })
        }
        _ => return None,
    };
    let running = one.relation == Relation::Forked && one.here.as_ref().is_some_and(is_running);
    Some((case, Previewed { what, relation: one.relation, running }))
}

/// Whether these are the fields of a visit that is going on.
pub(super) fn is_running(list: &Value) -> bool {
    read::<VisitRow>(list).is_some_and(|row| row.stage == Stage::Underway)
}

fn read<Row: DeserializeOwned>(list: &Value) -> Option<Row> {
    serde_json::from_value(list.clone()).ok()
}
