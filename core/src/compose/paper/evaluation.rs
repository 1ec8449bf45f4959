//! An evaluation as a document for those who were there: how the child is, both views beside each other, what
//! came out of it, what was agreed, and when the next one is (M43, M45, M47).

use super::{Paper, plan::CAN_CHANGE};
use crate::compose::dates;
use crate::compose::naming::Named;
use crate::compose::sentence::enumerate;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::meeting::{Content, Meeting, MeetingState};
use crate::domain::words::Lang;

/// The document of `meeting`; `None` when it is no evaluation.
pub fn evaluation(case: &Case, meeting: &Meeting) -> Option<Paper> {
    let Content::Evaluation(content) = meeting.content() else { return None };
    let name = |id: &PersonId| case.person(*id).map(|person| Named::for_others(person).name.to_owned());
    let mut paper = Paper::new("Evaluatie van de bezoeken");
    let mut facts =
        vec![format!("Datum: {}", dates::weekday_and_day_with_year(Lang::Nl, meeting.plan.starts.date()))];
    let present = match meeting.state() {
        MeetingState::Held { attended, .. } => attended,
        _ => &meeting.plan.with,
    };
    let present: Vec<_> = present.iter().filter_map(name).collect();
    let present: Vec<_> = present.iter().map(String::as_str).collect();
    facts.push(format!("Aanwezig: {}", enumerate(&present, "nog niet ingevuld", Lang::Nl)));
    if !case.main_question.trim().is_empty() {
        facts.push(format!("Hoofdvraag: {}", case.main_question.trim()));
    }
    paper.points(facts);
    section(&mut paper, "Hoe het met het kind gaat", &content.child);
    let views: Vec<_> = content
        .views
        .iter()
        .filter(|view| !view.text.trim().is_empty())
        .filter_map(|view| Some((name(&view.person)?, view.text.trim().to_owned())))
        .collect();
    if !views.is_empty() {
        paper.heading("Hoe ieder het ziet");
        paper.blocks.push(super::Block::Sides(views));
    }
    section(&mut paper, "Wat eruit kwam", &content.outcome);
    let made: Vec<_> = case
        .agreements
        .iter()
        .filter(|agreement| agreement.from == Some(meeting.id))
        .map(super::agreements::line)
        .collect();
    if !made.is_empty() {
        paper.heading("Wat is afgesproken");
        paper.points(made);
    }
    paper.heading("Hoe het verder gaat");
    if let Some(next) = content.next {
        paper.text(format!(
            "De volgende evaluatie is op {}.",
            dates::weekday_and_day_with_year(Lang::Nl, next)
        ));
    }
    paper.text(CAN_CHANGE.pick(Lang::Nl));
    Some(paper)
}

fn section(paper: &mut Paper, heading: &str, text: &str) {
    if !text.trim().is_empty() {
        paper.heading(heading);
        paper.text(text);
    }
}
