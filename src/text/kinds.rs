//! What sorts of meetings are called, on every screen.

use omgangsboek_core::domain::meeting::MeetingKind;

use super::Words;

/// One.
pub static MEETING: Words = Words::new("gesprek", "meeting");
/// Several.
pub static MEETINGS: Words = Words::new("gesprekken", "meetings");
/// One.
pub static PROGRAMME: Words = Words::new("eigen programma", "programme of your own");
/// Several.
pub static PROGRAMMES: Words = Words::new("eigen programma's", "programmes of your own");

static PARENT_TALK: Words = Words::new("oudergesprek", "parent talk");
static CHILD_TALK: Words = Words::new("kindgesprek", "child talk");
static INTRODUCTION: Words = Words::new("kennismaking", "introduction");
static EVALUATION: Words = Words::new("evaluatie", "evaluation");
static CONSULTATION: Words = Words::new("overleg", "consultation");

/// What a meeting of this sort is called.
pub fn meeting(kind: MeetingKind) -> &'static Words {
    match kind {
        MeetingKind::ParentTalk => &PARENT_TALK,
        MeetingKind::ChildTalk => &CHILD_TALK,
        MeetingKind::Introduction => &INTRODUCTION,
        MeetingKind::Evaluation => &EVALUATION,
        MeetingKind::Consultation => &CONSULTATION,
    }
}
