//! Names of things.

use crate::uuids::uuids;

uuids! {
    /// A case (dossier).
    CaseId,
    /// A supervised visit.
    VisitId,
    /// Somebody involved in a case.
    PersonId,
    /// A standing agreement of a case.
    AgreementId,
    /// An entry in the log of a visit.
    EntryId,
    /// A call or talk that is due after a visit.
    FollowUpId,
}
