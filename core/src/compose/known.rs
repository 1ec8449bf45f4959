//! What a case knows already, in short lines: beside a question of the checklist, and at hand while a
//! visit runs. The worker is not asked for what was agreed before, and need not leave the screen for it.

use chrono::NaiveDate;

use super::summary;
use crate::domain::case::Case;
use crate::domain::checklist::{Known, Scope};
use crate::domain::person::Person;
use crate::domain::visit::Visit;
use crate::domain::words::{Lang, Words};

/// What is known, and what of it deserves attention.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// One fact per line.
    pub lines: Vec<String>,
    /// Agreed exceptions.
    pub mind: Vec<String>,
}

/// What `case` knows about `known`, for `visit`.
pub fn known(case: &Case, visit: &Visit, known: Known, lang: Lang) -> Lines {
    let lines = match known {
        Known::Nothing => Vec::new(),
        Known::Helps => helps(case, visit),
        Known::Terms => vec![summary::terms(visit.terms(case), lang)],
        Known::StopSignals => {
            let line = summary::stop_signals(children(case, visit), lang);
            Some(line).filter(|line| !line.is_empty()).into_iter().collect()
        }
        Known::Agreements => {
            visit.agreements(case).map(|agreement| agreement.text.trim().to_owned()).collect()
        }
        Known::Reachable => case
            .people
            .iter()
            .filter(|person| person.role().houses_child() && !person.phone.trim().is_empty())
            .map(|person| format!("{}: {}", person.name, person.phone.trim()))
            .collect(),
    };
    let mind = if known == Known::Agreements { exceptions(case, visit) } else { Vec::new() };
    Lines { lines, mind }
}

/// "Er komt geen andere familie mee: opa de eerste tien minuten" for each agreement with an exception.
fn exceptions(case: &Case, visit: &Visit) -> Vec<String> {
    visit
        .agreements(case)
        .filter(|agreement| !agreement.exception.trim().is_empty())
        .map(|agreement| {
            format!("{}: {}", agreement.text.trim().trim_end_matches('.'), agreement.exception.trim())
        })
        .collect()
}

fn helps(case: &Case, visit: &Visit) -> Vec<String> {
    children(case, visit)
        .filter_map(|child| {
            let helps = child.child()?.helps.trim();
            (!helps.is_empty()).then(|| format!("{}: {helps}", child.name))
        })
        .collect()
}

/// The children who come to this visit.
fn children<'a>(case: &'a Case, visit: &'a Visit) -> impl Iterator<Item = &'a Person> {
    visit.plan.children.iter().filter_map(|id| case.person(*id))
}

/// What was noted with the points of today, each with the point: the plan, food and drink, who fetches.
pub fn notes(case: &Case, visit: &Visit) -> Vec<(Words, String)> {
    case.programme()
        .checklist
        .iter()
        .filter(|item| item.scope == Scope::EveryVisit)
        .filter_map(|item| {
            let answered = visit.answers.iter().find(|answered| answered.item == item.id)?;
            let note = answered.note.trim();
            (!note.is_empty()).then(|| (item.text.clone(), note.to_owned()))
        })
        .collect()
}

/// What the visit before this one left: what the worker offered, with what came of it, and the particulars
/// of its report. For the worker only; never part of a text for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastTime {
    /// When it was.
    pub day: NaiveDate,
    /// What the worker advised, showed or did, in order, with its words.
    pub offered: Vec<Offered>,
    /// Heading 9 of its report.
    pub particulars: String,
}

/// Something the worker offered at an earlier visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// The line of the log.
    pub line: String,
    /// What was said; may be empty.
    pub words: String,
    /// Whether it was taken up.
    pub uptake: Option<crate::domain::log::Uptake>,
}

/// What `visit`, an earlier one, left for the next; `None` when it never began.
pub fn last_time(case: &Case, visit: &Visit, lang: Lang) -> Option<LastTime> {
    use crate::domain::log::EntryKind::{Advice, Intervention, Modelling, Support};
    use crate::domain::report::Heading;
    let run = visit.run()?;
    let offered = run
        .log
        .in_order()
        .into_iter()
        .filter(|entry| matches!(entry.kind, Advice | Modelling | Intervention | Support))
        .map(|entry| Offered {
            line: super::suggestions::log_line(case, entry, lang),
            words: entry.text.trim().to_owned(),
            uptake: entry.uptake,
        })
        .collect();
    let particulars = visit.report.section(Heading::Particulars).text.trim().to_owned();
    Some(LastTime { day: run.started.wall.date_naive(), offered, particulars })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::case::Basis;
    use crate::domain::checklist::ItemId;
    use crate::domain::log::Uptake;
    use crate::domain::person::Role;
    use crate::domain::planning::DecidedBy;
    use crate::domain::programme::BuiltIn;
    use crate::domain::visit::{VisitPlan, Who};
    use crate::domain::vocabulary::ActionId;
    use crate::testing::{CountingRandom, stamp};

    fn story() -> (CountingRandom, Case, Visit) {
        let random = CountingRandom::new(2);
        let day = NaiveDate::from_ymd_opt(2026, 11, 1).expect("a day in November");
        let mut case = Case::new(&random, "Sam", BuiltIn::SupervisedContact, day);
        case.basis = Some(Basis::Trajectory);
        case.people = [(Role::Child, "Sam"), (Role::VisitingParent, "vader"), (Role::Carer, "oma")]
            .map(|(role, name)| Person::new(&random, role, name))
            .into();
        case.people[2].phone = "0187 654321".into();
        case.people[0].child_mut().expect("Sam is a child").helps = "de knuffel".into();
        case.agreements[1].exception = "opa de eerste tien minuten".into();
        let plan = VisitPlan {
            starts: "2026-11-22T14:00:00".parse().expect("a valid time"),
            max_minutes: 120,
            place: "omgangshuis".into(),
            children: vec![case.people[0].id],
            parents: vec![case.people[1].id],
            decided: DecidedBy::default(),
            observation: false,
        };
        let visit = Visit::plan(&random, &case, plan).expect("the case has all it needs");
        (random, case, visit)
    }

    #[test]
    fn beside_a_point_stands_what_was_agreed_with_its_exceptions() {
        let (_, case, visit) = story();
        let lines = |about| known(&case, &visit, about, Lang::Nl);
        assert_eq!(lines(Known::Helps).lines, ["Sam: de knuffel"]);
        assert_eq!(lines(Known::Reachable).lines, ["oma: 0187 654321"]);
        assert_eq!(lines(Known::StopSignals), Lines::default());
        assert_eq!(lines(Known::Agreements).lines.len(), 2);
        let mind =
            "Er komt geen andere familie mee en er wordt geen familie gebeld: opa de eerste tien minuten";
        assert_eq!(lines(Known::Agreements).mind, [mind]);
    }

    #[test]
    fn notes_are_at_hand_with_the_point_they_belong_to() {
        let (_, case, mut visit) = story();
        visit.note(&ItemId::new("food"), " broodjes ".into()).expect("it is waiting");
        visit.note(&ItemId::new("plan"), "puzzelen".into()).expect("it is waiting");
        visit.note(&ItemId::new("presents"), " ".into()).expect("it is waiting");
        let notes: Vec<_> = notes(&case, &visit).into_iter().map(|(_, note)| note).collect();
        assert_eq!(notes, ["puzzelen", "broodjes"], "in the order of the checklist");
    }

    #[test]
    fn last_time_leaves_what_was_offered_and_what_came_of_it() {
        let (random, case, mut visit) = story();
        assert_eq!(last_time(&case, &visit, Lang::Nl), None);
        let at = stamp("2026-11-22T14:02:00+01:00");
        visit.start(&case, at, Who::Other("oma".into())).expect("it is waiting");
        for name in ["cheerful", "advice"] {
            let action = case.programme().action(&ActionId::new(name)).expect("a built-in action");
            let id = visit.tap(&random, at, action, &visit.plan.everyone()).expect("it is going on");
            visit
                .complete(id, at, |entry| {
                    entry.text = "eerst de puzzel".into();
                    entry.uptake = Some(Uptake::TakenUp);
                })
                .expect("it is going on");
        }
        let last = last_time(&case, &visit, Lang::Nl).expect("it began");
        let offered = Offered {
            line: "De begeleider geeft vader een advies".into(),
            words: "eerst de puzzel".into(),
            uptake: Some(Uptake::TakenUp),
        };
        assert_eq!(last.offered, [offered]);
    }
}
