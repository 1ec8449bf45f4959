//! Names of things.

use crate::uuids::uuids;

uuids! {
    /// A case (dossier).
    CaseId,
    /// A supervised visit.
    VisitId,
    /// Somebody involved in a case.
    PersonId,
    /// A talk or other meeting that is no visit.
    MeetingId,
    /// A programme that an organisation made its own.
    ProgrammeId,
    /// A goal of a case.
    GoalId,
    /// Advice that was given to somebody.
    AdviceId,
    /// Something that is kept in mind and never composed.
    AttentionId,
    /// A broken agreement.
    BreachId,
    /// A decision about a case.
    DecisionId,
    /// A standing agreement of a case.
    AgreementId,
    /// An entry in the log of a visit.
    EntryId,
    /// A call or talk that is due after a visit.
    FollowUpId,
}
