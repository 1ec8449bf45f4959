//! Makes what a stored form is frozen with: a case, visits, meetings and a programme in which every part says
//! something. With a new form its new parts come in here; the files of the forms before stay as they are.

mod visits;

use chrono::{NaiveDate, NaiveDateTime};

use crate::domain::advice::AdviceGiven;
use crate::domain::agreement::{Agreement, MadeBy};
use crate::domain::attention::{AttentionPoint, Discussed};
use crate::domain::breach::{Breach, BreachAnswer, Fits, SafetyBreach};
use crate::domain::case::{Basis, Case, Entry, SupervisionTerms};
use crate::domain::checklist::{Answer, ItemId, Scope};
use crate::domain::child_talks::ChildTalks;
use crate::domain::consent::{Consent, Withdrawal};
use crate::domain::court_order::CourtOrder;
use crate::domain::decision::{AdviceTo, Decision, Resolution, Reversal, WorkSupervision};
use crate::domain::follow_up::FollowUpKind;
use crate::domain::goal::Goal;
use crate::domain::ids::PersonId;
use crate::domain::log::Uptake;
use crate::domain::meeting::{Meeting, MeetingKind, MeetingPlan, Writing};
use crate::domain::person::{Born, Gets, ParentalAuthority, Person, Pronoun, Role, StopSignal};
use crate::domain::planning::DecidedBy;
use crate::domain::programme::{Arrangement, BuiltIn, Location, OwnProgramme};
use crate::domain::report::Heading;
use crate::domain::request::{ExpertFirst, Request};
use crate::domain::visit::{Absence, Visit};
use crate::domain::words::Words;
use crate::ports::Stamp;
use crate::testing::{CountingRandom, stamp};

/// All of it.
pub(crate) struct Made {
    /// The case.
    pub(crate) case: Case,
    /// One in its follow-up, one that was not held, one that waits.
    pub(crate) visits: Vec<Visit>,
    /// One of each kind.
    pub(crate) meetings: Vec<Meeting>,
    /// What the case follows.
    pub(crate) programme: OwnProgramme,
}

/// A day of the autumn in which it plays.
pub(super) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("the story has real days")
}

fn at(text: &str) -> NaiveDateTime {
    text.parse().expect("the story has real times")
}

fn of_clock(hours: &str) -> Stamp {
    stamp(&format!("2026-10-10T{hours}:00+02:00"))
}

/// Makes it, the same each time.
pub(crate) fn made() -> Made {
    let random = CountingRandom::new(20_261_122);
    let programme = programme(&random);
    let mut case = case(&random, &programme);
    let mut meetings = meetings(&random, &case);
    let visits = visits::visits(&random, &case);
    came_later(&random, &mut case, &visits, &mut meetings);
    Made { case, visits, meetings, programme }
}

/// A small programme in its second version, with something retired in each list, and a draft that goes on.
fn programme(random: &CountingRandom) -> OwnProgramme {
    let settings = BuiltIn::IntensiveSupervision.settings();
    let mut own = OwnProgramme::copy_of(random, settings, "Omgang in de wijk");
    let draft = &mut own.draft;
    draft.locations.truncate(1);
    draft.locations.push(Location { name: Words::own("kinderboerderij"), needs_consent: true });
    draft.max_minutes = 90;
    draft.standing_agreements.truncate(1);
    draft.distances.truncate(2);
    draft.themes.truncate(3);
    draft.phrases.truncate(2);
    draft.observation.truncate(2);
    let told = draft.checklist.iter().position(|item| item.id == ItemId::new("terms"));
    let told = draft.checklist.remove(told.expect("terms are told"));
    draft.checklist.retain(|item| item.scope == Scope::EveryVisit);
    draft.checklist.truncate(2);
    draft.checklist.push(told);
    draft.vocabulary.truncate(3);
    let mut arrangement = Arrangement::of_the_nine();
    arrangement.title = "Omgang in de wijk – bezoek".into();
    (arrangement.opening, arrangement.closing) = ("Dit verslag is kort.".into(), "Vragen? Bel ons.".into());
    arrangement.turn(3, Heading::Atmosphere);
    arrangement.headings.remove(4);
    draft.arrangement = Some(arrangement);
    own.release(random, day(8, 30)).expect("it has no flaws");
    let (item, action, theme) = (
        own.draft.checklist[1].id.clone(),
        own.draft.vocabulary[2].id.clone(),
        own.draft.themes[2].id.clone(),
    );
    own.remove_item(&item);
    own.remove_action(&action);
    own.remove_theme(&theme);
    own.draft.max_minutes = 100;
    own.release(random, day(8, 31)).expect("it has no flaws");
    own.draft.horizon = 6;
    own.archived = true;
    own
}

fn case(random: &CountingRandom, programme: &OwnProgramme) -> Case {
    let release = programme.release.clone().expect("it was released");
    let mut case = Case::new(random, "Kastanje", release, day(9, 1));
    case.basis = Some(Basis::Trajectory);
    case.entry = Entry::CourtOrdered {
        ruling: CourtOrder {
            pronounced: Some(day(8, 12)),
            court: "rechtbank Utrecht".into(),
            number: "C/16/1".into(),
            operative: "omgang onder begeleiding".into(),
        },
    };
    case.entered = Some(day(8, 20));
    case.aim = "gewoon samen kunnen spelen".into();
    case.people = people(random);
    case.terms.set(SupervisionTerms {
        toilet: true,
        distance: "op een paar meter".into(),
        more_distance_moments: "bij het voorlezen".into(),
        unsupervised_moments: String::new(),
    });
    let [mother, father] = parents(&case);
    let with = vec![mother, father];
    case.child_talks = Some(ChildTalks { wanted: true, on: day(9, 3), with, note: "om de maand".into() });
    for (parent, how) in [(mother, "telefonisch"), (father, "in een gesprek")] {
        let place = "kinderboerderij".to_owned();
        case.give_consent(Consent { parent, place, given: day(9, 4), how: how.into(), withdrawn: None });
    }
    let mut ended = Goal::new(random, "samen lachen", day(9, 1));
    ended.ended = Some(day(10, 1));
    case.goals = vec![ended, Goal::new(random, "rustig afscheid nemen", day(9, 5))];
    case.tell(&ItemId::new("terms"), father, Answer::Done, "in het oudergesprek".into(), day(9, 6));
    case.repeat_stop_at_start = true;
    case.primary_file = "Zorgsysteem, nummer 7".into();
    case
}

fn people(random: &CountingRandom) -> Vec<Person> {
    let mut people: Vec<_> = [
        (Role::Child, "Sam"),
        (Role::ResidentParent, "moeder"),
        (Role::VisitingParent, "vader"),
        (Role::Supervisor, "Jan"),
        (Role::Referrer, "het wijkteam"),
    ]
    .map(|(role, name)| Person::new(random, role, name))
    .into();
    people[1].authority = Some(ParentalAuthority::Has);
    people[1].email = "moeder@voorbeeld.nl".into();
    people[2].authority = Some(ParentalAuthority::HasNot);
    people[2].phone = "0612345678".into();
    people[3].also = Some(Role::CareCoordinator);
    (people[0].pronoun, people[1].pronoun) = (Some(Pronoun::He), Some(Pronoun::She));
    people[2].gets = Some(Gets::Reports);
    people[4].unnamed = true;
    let child = people[0].child_mut().expect("Sam is a child");
    child.born = Some(Born::On(NaiveDate::from_ymd_opt(2019, 5, 6).expect("a day")));
    child.stop_signal.set(StopSignal { word: "stop".into(), sign: "hand omhoog".into() });
    child.helps = "even tekenen".into();
    child.allergies = "noten".into();
    child.may_fetch = "moeder en oma".into();
    child.contact_bans = "buurman, op last van de rechter".into();
    people
}

fn parents(case: &Case) -> [PersonId; 2] {
    let parents: Vec<_> = case.parents().map(|parent| parent.id).collect();
    parents.try_into().expect("there are a mother and a father")
}

fn request(parent: PersonId, asked: bool) -> Request {
    let expert = match asked {
        true => ExpertFirst::Asked { on: day(10, 2), said: "een keer kan".into() },
        false => ExpertFirst::Not { why: "niet bereikbaar".into() },
    };
    Request { parent, why: "te druk op het werk".into(), expert }
}

fn absence(by: &str, request: Option<Request>) -> Absence {
    Absence { at: stamp("2026-10-05T09:00:00+02:00"), by: by.into(), reason: "ziek".into(), request }
}

/// Each kind in another state; the talk was held, taken back, and called off at one parent's request.
fn meetings(random: &CountingRandom, case: &Case) -> Vec<Meeting> {
    let [mother, father] = parents(case);
    let both = || vec![mother, father];
    let make = |kind, starts: &str, with: Vec<PersonId>| {
        let decided = DecidedBy { expert: true, advised: "het wijkteam".into() };
        let plan = MeetingPlan { starts: at(starts), minutes: 45, place: "kantoor".into(), with, decided };
        Meeting::plan(random, case, kind, plan).expect("the case may have it")
    };
    let held = stamp("2026-10-03T11:00:00+02:00");
    let mut talk = make(MeetingKind::ParentTalk, "2026-10-03T10:00:00", both());
    talk.hold(held, both()).expect("it waits");
    talk.take_back_held().expect("it was held");
    talk.cancel(absence("vader", Some(request(father, true)))).expect("the expert was asked");
    let mut child = make(MeetingKind::ChildTalk, "2026-10-06T15:00:00", vec![case.people[0].id]);
    let mut introduction = make(MeetingKind::Introduction, "2026-09-05T10:00:00", vec![mother]);
    introduction.not_held(absence("moeder", Some(request(mother, false)))).expect("it waits");
    let mut evaluation = make(MeetingKind::Evaluation, "2026-10-20T10:00:00", both());
    let mut consultation = make(MeetingKind::Consultation, "2026-10-21T10:00:00", Vec::new());
    consultation.hold(held, Vec::new()).expect("others than those of the case were there");
    for meeting in [&mut talk, &mut child, &mut introduction, &mut evaluation, &mut consultation] {
        match meeting.writing() {
            Writing::ParentTalk(form) => {
                let theme = &case.programme().themes[0].id;
                *form.note_mut(theme) = "ieder een eigen tas".into();
                form.notes = "de sfeer was goed".into();
            }
            Writing::ChildTalk(form) => {
                form.notes = "Sam vertelde over de hond".into();
                form.may_be_told = "de hond mag mee".into();
            }
            Writing::Introduction(form) => form.notes = "samen gespeeld".into(),
            Writing::Evaluation(form) => {
                form.child = "Sam komt vrolijk binnen".into();
                *form.view_of_mut(mother) = "het gaat te snel".into();
                *form.view_of_mut(father) = "graag vaker".into();
                form.outcome = "zo doorgaan".into();
                form.next = Some(day(12, 20));
            }
            Writing::Consultation(form) => {
                form.who = "de school".into();
                form.question = "hoe gaat het in de klas?".into();
                form.answer = "goed".into();
            }
        }
    }
    evaluation.hold(held, both()).expect("it waits");
    vec![talk, child, introduction, evaluation, consultation]
}

/// What was recorded in the case after its visits and meetings.
fn came_later(random: &CountingRandom, case: &mut Case, visits: &[Visit], meetings: &mut [Meeting]) {
    let [mother, father] = parents(case);
    let withdrawal = Withdrawal { on: day(10, 12), why: "te ver".into() };
    case.withdraw_consent(mother, "kinderboerderij", withdrawal).expect("she had agreed");
    let mut made = Agreement::new(random, "elke keer een boek mee", MadeBy::Parents, day(10, 20));
    made.from = Some(meetings[3].id);
    made.exception = "niet in de vakantie".into();
    let next = case.agreements[0].succeed(random, "cadeautjes alleen op verjaardagen", day(10, 20));
    case.agreements.extend([next, made]);
    let mut advice = AdviceGiven::new(random, mother, "samen de tas inpakken", day(10, 11));
    (advice.followed, advice.note) = (Some(Uptake::NotTakenUp), "nog eens bellen".into());
    case.advice = vec![advice];
    let mut attention = AttentionPoint::new(random, "zegt zinnen van een volwassene na", day(10, 11));
    attention.discussed = vec![Discussed { with: "de gedragsdeskundige".into(), on: day(10, 13) }];
    attention.ended = Some(day(10, 30));
    case.attention = vec![attention];
    breaches(random, case, visits, father);
    decisions(random, case, meetings);
    case.hand_over(day(11, 22));
}

fn breaches(random: &CountingRandom, case: &mut Case, visits: &[Visit], father: PersonId) {
    let mut gift = Breach::new(random, father, "een groot cadeau", day(10, 10));
    (gift.agreement, gift.visit) = (Some(case.agreements[0].id), Some(visits[0].id));
    let gift = case.record_breach(gift).expect("it has facts");
    let mut drunk = Breach::new(random, father, "rook naar drank", day(10, 13));
    drunk.safety = Some(SafetyBreach::Intoxication);
    let drunk = case.record_breach(drunk).expect("it has facts");
    for (breach, fits) in [
        (gift, Fits::TalkWithParent),
        (drunk, Fits::Pause),
        (drunk, Fits::Expert),
        (drunk, Fits::ReportingCode),
    ] {
        let answer = BreachAnswer { fits, on: day(10, 13), note: "met Jan".into() };
        case.answer_breach(random, breach, answer).expect("it fits");
    }
    let pause = case.decisions[0].id;
    case.reverse(pause, Reversal { on: day(10, 15), why: "hulp gezocht".into() })
        .expect("the expert was asked");
}

fn decisions(random: &CountingRandom, case: &mut Case, meetings: &[Meeting]) {
    let expert = || Some(WorkSupervision { expert: "Ina".into(), on: day(10, 22) });
    for what in [
        Resolution::FollowUpWhenNeeded(FollowUpKind::ParentExperience),
        Resolution::Extend { until: day(12, 31) },
        Resolution::Pause { after: None },
        Resolution::EndContact,
    ] {
        let mut decision = Decision::new(random, what, day(10, 23));
        (decision.why, decision.with) = ("om Sam".into(), "beide ouders".into());
        decision.expert = expert();
        decision.advice = Some(AdviceTo { to: "Veilig Thuis".into(), on: day(10, 22) });
        decision.consultations = vec![meetings[4].id];
        let ends = decision.what.ends().is_some();
        let id = case.decide(decision).expect("it is complete");
        if ends {
            case.reverse(id, Reversal { on: day(10, 24), why: "nieuw licht".into() }).expect("it holds");
        }
    }
    let arrangement = Resolution::IndependentArrangement { arrangement: "om de week bij vader".into() };
    case.decide(Decision::new(random, arrangement, day(11, 20))).expect("it is complete");
}
