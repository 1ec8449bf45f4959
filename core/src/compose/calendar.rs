//! What a calendar program is told about planned steps.
//!
//! A calendar is often shared, synchronised and shown on a locked screen. So an event says no more than "Bezoek"
//! or "Oudergesprek" and its time; the alias of the case, the place and who comes are there only when the
//! worker asks for names. What was said or seen never is. The file itself is written outside of the core, in
//! `calendar/`, since the crate for it brings a clock along.
//!
//! Times are Dutch wall-clock times, turned into universal time by the rule for summer time. A floating time
//! would move along with a phone that travels, and a named zone calls for a description of that zone, which the
//! crate cannot write without a date of its own. Should the rule for summer time ever change, a second import
//! puts the events right: an event keeps its name.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};

use super::paper::CAN_CHANGE;
use super::sentence::enumerate;
use crate::domain::case::Case;
use crate::domain::meeting::MeetingKind;
use crate::domain::planning::{Step, StepId, StepKind, StepState};
use crate::domain::words::{Lang, Words};

static VISIT: Words = Words::new("Bezoek", "Visit");
static PARENT_TALK: Words = Words::new("Oudergesprek", "Parent talk");
static CHILD_TALK: Words = Words::new("Kindgesprek", "Child talk");
static INTRODUCTION: Words = Words::new("Kennismaking", "Introduction");
static EVALUATION: Words = Words::new("Evaluatie", "Evaluation");
static CONSULTATION: Words = Words::new("Overleg", "Consultation");

/// One event of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The same for a step whenever it goes out, so that a second import moves it and does not double it. Made
    /// of random bytes: it tells nothing.
    pub uid: String,
    /// When it begins.
    pub starts: DateTime<Utc>,
    /// When it ends.
    pub ends: DateTime<Utc>,
    /// How certain it is.
    pub certainty: Certainty,
    /// What it is.
    pub summary: String,
    /// What else is said about it; may be empty.
    pub description: String,
    /// Where; empty unless names are asked for.
    pub place: String,
}

/// How certain an event is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It is planned, or was held.
    Confirmed,
    /// It lies beyond the next evaluation (M44).
    Tentative,
    /// It was called off, or somebody did not come.
    Cancelled,
}

/// Whether names go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Only what it is and when.
    Without,
    /// The alias of the case, who comes and where, too.
    With,
}

/// What `step` of `case` is called.
pub fn name_of(kind: StepKind) -> &'static Words {
    match kind {
        StepKind::Visit => &VISIT,
        StepKind::Meeting(MeetingKind::ParentTalk) => &PARENT_TALK,
        StepKind::Meeting(MeetingKind::ChildTalk) => &CHILD_TALK,
        StepKind::Meeting(MeetingKind::Introduction) => &INTRODUCTION,
        StepKind::Meeting(MeetingKind::Evaluation) => &EVALUATION,
        StepKind::Meeting(MeetingKind::Consultation) => &CONSULTATION,
    }
}

/// The event for `step` of `case`; `provisional` where it lies beyond the next evaluation.
pub fn event(case: &Case, step: &Step, provisional: bool, names: Names, lang: Lang) -> CalendarEvent {
    let certainty = match step.state {
        StepState::Off => Certainty::Cancelled,
        StepState::Waiting if provisional => Certainty::Tentative,
        StepState::Waiting | StepState::Underway | StepState::Held => Certainty::Confirmed,
    };
    let what = name_of(step.kind).pick(lang);
    let mut description = Vec::new();
    let (mut summary, mut place) = (what.to_owned(), String::new());
    if names == Names::With {
        summary = format!("{what} – {}", case.title.trim());
        step.place.trim().clone_into(&mut place);
        let who: Vec<_> = step.with.iter().filter_map(|id| Some(case.person(*id)?.name.trim())).collect();
        if !who.is_empty() {
            description.push(enumerate(&who, "", lang));
        }
    }
    if step.is_waiting() {
        description.push(CAN_CHANGE.pick(lang).to_owned());
    }
    CalendarEvent {
        uid: uid(step.id),
        starts: in_the_netherlands(step.starts),
        ends: in_the_netherlands(step.ends()),
        certainty,
        summary,
        description: description.join("\n"),
        place,
    }
}

fn uid(step: StepId) -> String {
    match step {
        StepId::Visit(visit) => format!("{visit}@omgangsboek"),
        StepId::Meeting(meeting) => format!("{meeting}@omgangsboek"),
    }
}

/// A wall-clock time in the Netherlands as universal time: two hours ahead of it in summer, from the last
/// Sunday of March at two until the last Sunday of October at three, and one hour in winter (directive
/// 2000/84/EC). The hour that comes twice in October is taken as the first of the two.
fn in_the_netherlands(local: NaiveDateTime) -> DateTime<Utc> {
    let year = local.year();
    let from = last_sunday(year, 3).and_then(|day| day.and_hms_opt(2, 0, 0));
    let until = last_sunday(year, 10).and_then(|day| day.and_hms_opt(3, 0, 0));
    let summer = from.zip(until).is_some_and(|(from, until)| from <= local && local < until);
    let ahead = TimeDelta::hours(if summer { 2 } else { 1 });
    local.checked_sub_signed(ahead).unwrap_or(local).and_utc()
}

/// The last Sunday of a month of 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_sunday())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::example;
    use crate::testing::CountingRandom;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().expect("a test writes valid times")
    }

    fn step() -> (Case, Step) {
        let (case, visit) = example::case(&CountingRandom::new(1), at("2026-11-22T00:00:00").date());
        let step = Step::from(&visit);
        (case, step)
    }

    #[test]
    fn dutch_time_becomes_universal_time_on_both_sides_of_each_change() {
        for (local, universal) in [
            ("2026-11-22T14:00:00", "2026-11-22T13:00:00Z"),
            ("2026-07-01T14:00:00", "2026-07-01T12:00:00Z"),
            ("2027-03-28T01:59:00", "2027-03-28T00:59:00Z"),
            ("2027-03-28T03:00:00", "2027-03-28T01:00:00Z"),
            ("2026-10-25T01:59:00", "2026-10-24T23:59:00Z"),
            ("2026-10-25T03:00:00", "2026-10-25T02:00:00Z"),
            // A month whose last day is that Sunday.
            ("2024-03-31T12:00:00", "2024-03-31T10:00:00Z"),
            ("2024-03-30T12:00:00", "2024-03-30T11:00:00Z"),
        ] {
            let expected: DateTime<Utc> = universal.parse().expect("a valid time");
            assert_eq!(in_the_netherlands(at(local)), expected, "{local}");
        }
    }

    #[test]
    fn nobody_and_no_place_is_named_unless_that_is_asked_for() {
        let (case, step) = step();
        for lang in [Lang::Nl, Lang::En] {
            let event = event(&case, &step, false, Names::Without, lang);
            let all = format!("{event:?}").to_lowercase();
            let names = case.people.iter().map(|person| person.name.to_lowercase());
            for secret in names.chain([case.title.to_lowercase(), step.place.to_lowercase()]) {
                assert!(!all.contains(&secret), "{secret} in {all}");
            }
        }
        let named = event(&case, &step, false, Names::With, Lang::Nl);
        assert_eq!(named.summary, format!("Bezoek – {}", case.title));
        assert_eq!(named.place, "omgangshuis");
        assert!(named.description.starts_with("Sam en vader\n"), "{}", named.description);
    }

    #[test]
    fn a_step_keeps_its_name_when_it_moves_and_two_steps_never_share_one() {
        let (case, step) = step();
        let name = |step: &Step| event(&case, step, false, Names::Without, Lang::Nl).uid;
        let moved = Step { starts: step.moved(7).expect("within the calendar"), ..step.clone() };
        assert_eq!(name(&step), name(&moved));
        let other = self::step_of_another(&step);
        assert_ne!(name(&step), name(&other));
    }

    fn step_of_another(step: &Step) -> Step {
        let (_, visit) = example::case(&CountingRandom::new(2), step.day());
        Step::from(&visit)
    }

    #[test]
    fn m44_m45_a_provisional_step_is_tentative_and_every_step_to_come_says_that_it_can_change() {
        let (case, step) = step();
        for (state, provisional, certainty, can_change) in [
            (StepState::Waiting, false, Certainty::Confirmed, true),
            (StepState::Waiting, true, Certainty::Tentative, true),
            (StepState::Held, true, Certainty::Confirmed, false),
            (StepState::Off, true, Certainty::Cancelled, false),
        ] {
            let step = Step { state, ..step.clone() };
            let event = event(&case, &step, provisional, Names::Without, Lang::Nl);
            assert_eq!(event.certainty, certainty, "{state:?}");
            assert_eq!(!event.description.is_empty(), can_change, "{state:?}");
        }
    }
}
