//! What an import would do, before it does it: by name, and counted.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde_json::Value;

use super::finding::folded;
use super::kinds::KeptId;
use super::rows::{CaseRow, MeetingRow, ProgrammeRow, Stage, VisitRow, row};
use crate::backup::{Compared, Relation};
use crate::domain::ids::{CaseId, MeetingId, ProgrammeId, VisitId};
use crate::domain::meeting::MeetingKind;
use crate::domain::words::Words;
use crate::ordering::OrderBy;
use crate::vault::RecordKind;

/// A file, laid beside the workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// Every case of the file, with its visits and meetings behind it by date, by alias; programmes come last.
    pub items: Vec<Previewed>,
    /// Whether there is anything that an import would bring, also of what no list shows.
    pub brings: bool,
}

/// Something of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Previewed {
    /// What it is.
    pub what: Named,
    /// How it stands to what is here.
    pub relation: Relation,
    /// Whether it is a visit that is going on here now: it stays, whatever the file has.
    pub running: bool,
}

/// Something by what people call it.
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
    /// A meeting.
    Meeting {
        /// Which.
        id: MeetingId,
        /// The alias of its case, in the file or here; empty when neither tells.
        title: String,
        /// What sort, and when; `None` when the file does not tell.
        what: Option<(MeetingKind, NaiveDateTime)>,
    },
    /// An organisation's own programme.
    Programme {
        /// Which.
        id: ProgrammeId,
        /// What it is called in the file; `None` when the file does not tell.
        name: Option<Words>,
    },
}

impl Preview {
    /// How many of them stand so.
    pub fn count(&self, relation: Relation) -> usize {
        self.items.iter().filter(|item| item.relation == relation).count()
    }

    /// Names what was compared. `cases` are those here, for visits and meetings whose case is not
    /// in the file.
    pub(super) fn new(compared: &[Compared], cases: &BTreeMap<CaseId, CaseRow>) -> Self {
        let mut titles: BTreeMap<CaseId, String> =
            cases.iter().map(|(id, row)| (*id, row.title.clone())).collect();
        for case in compared.iter().filter(|compared| compared.kind == RecordKind::CASE) {
            if let Some(row) = row::<CaseRow>(&case.there) {
                titles.insert(CaseId::of(case.id), row.title);
            }
        }
        let mut items: Vec<_> = compared.iter().filter_map(|one| previewed(one, &titles)).collect();
        items.order_by(|(one, _), (other, _)| one.cmp(other));
        Self {
            items: items.into_iter().map(|(_, item)| item).collect(),
            brings: compared.iter().any(|compared| compared.relation.brings()),
        }
    }
}

/// Where something stands among the others: a case by its alias, and what goes with it behind it by date.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    programme: bool,
    title: String,
    case: Option<CaseId>,
    behind: Option<Option<NaiveDateTime>>,
}

/// Names one, with where it stands.
fn previewed(one: &Compared, titles: &BTreeMap<CaseId, String>) -> Option<(Place, Previewed)> {
    let of = |case: Option<CaseId>| case.and_then(|case| titles.get(&case)).cloned().unwrap_or_default();
    let (case, behind, what) = match one.kind {
        RecordKind::CASE => {
            let id = CaseId::of(one.id);
            (Some(id), None, Named::Case { id, title: of(Some(id)) })
        }
        RecordKind::VISIT => {
            let row = row::<VisitRow>(&one.there);
            let (case, starts) = (row.as_ref().map(|row| row.case), row.map(|row| row.starts));
            (case, Some(starts), Named::Visit { id: KeptId::of(one.id), title: of(case), starts })
        }
        RecordKind::MEETING => {
            let row = row::<MeetingRow>(&one.there);
            let (case, what) = (row.as_ref().map(|row| row.case), row.map(|row| (row.kind, row.starts)));
            let starts = what.map(|(_, starts)| starts);
            (case, Some(starts), Named::Meeting { id: KeptId::of(one.id), title: of(case), what })
        }
        RecordKind::PROGRAMME => {
            let name = row::<ProgrammeRow>(&one.there).map(|row| row.name);
            (None, None, Named::Programme { id: KeptId::of(one.id), name })
        }
        _ => return None,
    };
    let title = match &what {
        Named::Case { title, .. } | Named::Visit { title, .. } | Named::Meeting { title, .. } => {
            folded(title)
        }
        Named::Programme { name, .. } => name.as_ref().map(|name| folded(&name.nl)).unwrap_or_default(),
    };
    let place = Place { programme: one.kind == RecordKind::PROGRAMME, title, case, behind };
    let running = one.relation == Relation::Forked && one.here.as_ref().is_some_and(is_running);
    Some((place, Previewed { what, relation: one.relation, running }))
}

/// Whether these are the fields of a visit that is going on.
pub(super) fn is_running(list: &Value) -> bool {
    row::<VisitRow>(list).is_some_and(|row| row.stage == Stage::Underway)
}
