//! What the workbook keeps.
//!
//! Cases, visits, meetings and programmes are stored, listed, merged and erased in the same way: one sealed
//! record each, replaced whole, with a row for the lists. So that way stands here once, and a kind is one line
//! of the table below. What only one kind has (which visit is going on, what it is called on screen) stands
//! with whoever asks for it.

use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::hash::Hash;

use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::rows::{CaseRow, MeetingRow, ProgrammeRow, Row, VisitRow, row};
use crate::domain::case::Case;
use crate::domain::ids::{CaseId, MeetingId, ProgrammeId, VisitId};
use crate::domain::meeting::Meeting;
use crate::domain::programme::OwnProgramme;
use crate::domain::settings::Settings;
use crate::domain::variant::{self, Variant};
use crate::domain::visit::Visit;
use crate::vault::{Change, RecordId, RecordKind};

/// The version of what is stored inside a record. A reader refuses a newer one, since it would drop what
/// it does not know. The second came with meetings, programmes of one's own and decisions, the third with what
/// a log keeps of edits, estimates and intervals, the fourth with what a report keeps of recipients, versions
/// and reactions; older ones are read as before.
pub(super) const SCHEMA: u16 = 4;

/// The one record of the settings.
pub(super) const SETTINGS: RecordId = RecordId::from_bytes(*b"\x0f\x3a\x5c\x1eomgangsboek\x01");

/// Something that is kept as a record of its own.
pub trait Kept:
    Clone + PartialEq + Serialize + DeserializeOwned + Into<Aggregate> + Send + Sync + 'static
{
    /// What names it.
    type Id: KeptId<Of = Self>;
    /// What lists show of it.
    type Row: for<'a> From<&'a Self>
        + Clone
        + PartialEq
        + Serialize
        + DeserializeOwned
        + Send
        + Sync
        + 'static;

    /// What sort of record it is.
    const KIND: RecordKind;

    /// Its id.
    fn id(&self) -> Self::Id;

    /// What it is another version of.
    fn variant(&self) -> Option<Variant<Self::Id>>;

    /// Reads its stored form; `None` when it is not that.
    fn read(payload: &[u8]) -> Option<Self>;

    /// The rows of its kind.
    fn rows(rows: &Rows) -> &BTreeMap<Self::Id, Self::Row>;

    /// The case that the one behind `row` goes with when that is erased; none for what stands by itself.
    fn case_of(row: &Self::Row) -> Option<CaseId>;
}

/// What names something that is kept.
pub trait KeptId: Copy + Ord + Hash + Debug + Display + Send + Sync + 'static {
    /// What it names.
    type Of: Kept<Id = Self>;

    /// The record that it names.
    fn record(self) -> RecordId;

    /// The name of what is in `record`.
    fn of(record: RecordId) -> Self;

    /// The same among names of all kinds.
    fn key(self) -> Key;
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident: $kept:ty, $id:ty, $row:ty, $kind:ident, $rows:ident;)*) => {
        /// What names an aggregate.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Key {
            $($(#[$doc])* $name($id),)*
        }

        /// What is stored as one record.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Aggregate {
            $($(#[$doc])* $name(Box<$kept>),)*
            /// What the workbook itself remembers; there is one of it.
            Settings(Settings),
        }

        /// What lists show of everything.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct Rows {
            $($(#[$doc])* pub $rows: BTreeMap<$id, $row>,)*
        }

        $(
            impl Kept for $kept {
                type Id = $id;
                type Row = $row;

                const KIND: RecordKind = RecordKind::$kind;

                fn id(&self) -> $id {
                    self.id
                }

                fn variant(&self) -> Option<Variant<$id>> {
                    self.variant
                }

                fn read(payload: &[u8]) -> Option<Self> {
                    serde_json::from_slice(payload).ok()
                }

                fn rows(rows: &Rows) -> &BTreeMap<$id, $row> {
                    &rows.$rows
                }

                fn case_of(row: &$row) -> Option<CaseId> {
                    Row::case(row)
                }
            }

            impl KeptId for $id {
                type Of = $kept;

                fn record(self) -> RecordId {
                    RecordId::from_bytes(self.to_bytes())
                }

                fn of(record: RecordId) -> Self {
                    Self::from_bytes(record.to_bytes())
                }

                fn key(self) -> Key {
                    Key::$name(self)
                }
            }

            impl $row {
                /// Whether it is another version of one that is in `rows` too. Of the two, the worker will
                /// keep one.
                pub fn is_other_version(&self, rows: &BTreeMap<$id, $row>) -> bool {
                    self.variant().is_some_and(|variant| rows.contains_key(&variant.of))
                }
            }

            impl From<$kept> for Aggregate {
                fn from(kept: $kept) -> Self {
                    Self::$name(Box::new(kept))
                }
            }
        )*

        impl Key {
            /// The record that it names.
            pub fn record(self) -> RecordId {
                match self {
                    $(Self::$name(id) => id.record(),)*
                }
            }
        }

        impl Aggregate {
            /// What storing it changes.
            pub(super) fn change(&self) -> Change {
                match self {
                    $(Self::$name(kept) => put(<$kept>::KIND, kept.id.record(), &**kept, &<$row>::from(&**kept)),)*
                    // So few fields that they stand in the manifest, whole: reading them opens nothing.
                    Self::Settings(settings) => put(RecordKind::SETTINGS, SETTINGS, settings, settings),
                }
            }

            /// Reads `payload` as what it says it is; `None` when it is not, or is not the record `id`.
            pub(super) fn read(kind: RecordKind, id: RecordId, payload: &[u8]) -> Option<Result<Self, NotThat>> {
                Some(match kind {
                    $(RecordKind::$kind => read(payload, id, |kept: &$kept| kept.id.record()),)*
                    RecordKind::SETTINGS => read(payload, id, |_: &Settings| SETTINGS),
                    _ => return None,
                })
            }

            /// It as another version called `id`, of a file of the day `from`; the settings, of which there is
            /// one, as they are.
            pub(super) fn into_variant(self, id: RecordId, from: NaiveDate) -> Self {
                match self {
                    $(Self::$name(kept) => kept.into_variant(KeptId::of(id), from).into(),)*
                    Self::Settings(settings) => Self::Settings(settings),
                }
            }
        }

        impl Rows {
            /// Takes in what the manifest says of a record; `false` when that cannot be read. What is no kind of
            /// this table has no row.
            pub(super) fn take(&mut self, kind: RecordKind, id: RecordId, list: &Value) -> bool {
                match kind {
                    $(RecordKind::$kind => match row(list) {
                        Some(row) => {
                            self.$rows.insert(KeptId::of(id), row);
                            true
                        }
                        None => false,
                    },)*
                    _ => true,
                }
            }

            /// Keeps what lists show of `written`.
            pub(super) fn keep(&mut self, written: &Aggregate) {
                match written {
                    $(Aggregate::$name(kept) => drop(self.$rows.insert(kept.id, (&**kept).into())),)*
                    Aggregate::Settings(_) => {}
                }
            }

            /// Everything that goes with a case, and with which.
            pub(super) fn of_cases(&self) -> impl Iterator<Item = (RecordId, CaseId)> {
                let none = std::iter::empty();
                $(let none = none.chain(going_with::<$kept>(self));)*
                none
            }
        }

        /// The case that a record goes with, by what the manifest says of it.
        pub(super) fn case_of(kind: RecordKind, list: &Value) -> Option<CaseId> {
            match kind {
                $(RecordKind::$kind => row::<$row>(list)?.case(),)*
                _ => None,
            }
        }
    };
}

kinds! {
    /// A case.
    Case: Case, CaseId, CaseRow, CASE, cases;
    /// A visit.
    Visit: Visit, VisitId, VisitRow, VISIT, visits;
    /// A meeting.
    Meeting: Meeting, MeetingId, MeetingRow, MEETING, meetings;
    /// An organisation's own programme.
    Programme: OwnProgramme, ProgrammeId, ProgrammeRow, PROGRAMME, programmes;
}

/// Those of `all` that are no other version of one among them: what is shown over time.
pub(super) fn own_versions<'a, T: Kept>(all: impl IntoIterator<Item = &'a T>) -> Vec<&'a T> {
    variant::own_versions(all, |one| (one.id(), one.variant()))
}

impl From<Settings> for Aggregate {
    fn from(settings: Settings) -> Self {
        Self::Settings(settings)
    }
}

/// A record is not what it says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotThat;

fn read<T: DeserializeOwned + Into<Aggregate>>(
    payload: &[u8],
    id: RecordId,
    own: impl Fn(&T) -> RecordId,
) -> Result<Aggregate, NotThat> {
    let kept: T = serde_json::from_slice(payload).map_err(|_| NotThat)?;
    if own(&kept) == id { Ok(kept.into()) } else { Err(NotThat) }
}

fn put(kind: RecordKind, id: RecordId, value: &impl Serialize, row: &impl Serialize) -> Change {
    let bytes = "domain types hold nothing that JSON cannot write: no maps with odd keys, no floats";
    Change::Put {
        id,
        kind,
        schema: SCHEMA,
        payload: serde_json::to_vec(value).expect(bytes),
        list: serde_json::to_value(row).expect(bytes),
    }
}

fn going_with<T: Kept>(rows: &Rows) -> impl Iterator<Item = (RecordId, CaseId)> {
    T::rows(rows).iter().filter_map(|(id, row)| Some((id.record(), T::case_of(row)?)))
}
