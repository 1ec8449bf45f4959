//! An introduction that was held is also what the checklist asks about everybody who was there (M20).

use chrono::NaiveDate;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::checklist::{Answer, ItemId, Scope};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::rules::Rule;

/// Ticks it for those of `attended` whom the programme asks about and who have not been met yet.
pub(super) fn tell(case: &mut Case, attended: &[PersonId], day: NaiveDate) {
    for (item, person) in asked(case, attended) {
        let told = case.told.iter().find(|told| told.item == item && told.person == person);
        if told.is_none_or(|told| told.answer != Answer::Done) {
            let note = told.map(|told| told.note.clone()).unwrap_or_default();
            case.tell(&item, person, Answer::Done, note, day);
        }
    }
}

/// Takes the ticks of that day back.
pub(super) fn untell(case: &mut Case, attended: &[PersonId], day: NaiveDate) {
    for (item, person) in asked(case, attended) {
        let ticked = case.told.iter().any(|told| {
            told.item == item && told.person == person && told.on == day && told.answer == Answer::Done
        });
        if ticked {
            case.untell(&item, person);
        }
    }
}

fn asked(case: &Case, attended: &[PersonId]) -> Vec<(ItemId, PersonId)> {
    let points = case.programme().checklist.iter().filter(|item| item.rule == Rule::M20 && !item.retired);
    let mut asked = Vec::new();
    for item in points {
        let Scope::OncePerPerson { roles, .. } = &item.scope else { continue };
        let known = attended.iter().filter_map(|id| case.person(*id));
        let wanted = known.filter(|person| roles.contains(&person.role()));
        asked.extend(wanted.map(|person| (item.id.clone(), person.id)));
    }
    asked
}
