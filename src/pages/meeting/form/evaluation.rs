//! An evaluation (M43): how the child is first (M45), then how each parent sees it, side by side (M47), what came
//! out of it and when the next one is.

use chrono::NaiveDate;
use leptos::prelude::*;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::meeting::{Content, Evaluation, Meeting, Writing};

use super::Text;
use crate::pages::case::{Section, address};
use crate::pages::paper::evaluation_address;
use crate::state::Handle;
use crate::text::{hint, meeting as texts, paper, t, t_with};
use crate::ui::{ButtonKind, ButtonLink, Card, DateField, Icon, TextArea};

/// The form.
#[component]
pub fn Form(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let seers = case.read(move |case| {
        let parents = case.parents().map(|person| person.id);
        let before = meeting.with_untracked(|meeting| match meeting.content() {
            Content::Evaluation(evaluation) => evaluation.views.iter().map(|view| view.person).collect(),
            _ => Vec::new(),
        });
        let mut seers: Vec<PersonId> = parents.collect();
        // Whoever was heard before stays, also in another role.
        seers.extend(before.into_iter().filter(|person| case.person(*person).is_some()));
        let mut unique = Vec::new();
        seers.retain(|person| {
            let new = !unique.contains(person);
            unique.push(*person);
            new
        });
        seers
    });
    let set_next = move |day: Option<NaiveDate>| {
        meeting.edit(|meeting| {
            if let Writing::Evaluation(evaluation) = meeting.writing() {
                evaluation.next = day;
            }
        });
    };
    view! {
        <Card title=t(&texts::LOOKING_BACK)>
            <Text
                label=t(&texts::CHILD_IS)
                help=&texts::CHILD_IS_HINT
                meeting=meeting
                read=|content| evaluation(content).map_or("", |evaluation| &evaluation.child)
                write=|writing| match writing {
                    Writing::Evaluation(evaluation) => Some(&mut evaluation.child),
                    _ => None,
                }
            />
            <p class="muted">{t(&texts::BOTH_VIEWS)}</p>
            <div class="views">
                <For each=move || seers.get() key=|person| *person let:person>
                    <View meeting=meeting case=case person=person/>
                </For>
            </div>
            <Text
                label=t(&texts::OUTCOME)
                meeting=meeting
                read=|content| evaluation(content).map_or("", |evaluation| &evaluation.outcome)
                write=|writing| match writing {
                    Writing::Evaluation(evaluation) => Some(&mut evaluation.outcome),
                    _ => None,
                }
            />
            <DateField
                label=t(&texts::NEXT_EVALUATION)
                value=meeting.read(|meeting| evaluation(meeting.content()).and_then(|evaluation| evaluation.next))
                on_pick=set_next
                hint=hint(&texts::NEXT_EVALUATION_HINT)
                optional=true
            />
            <div class="row">
                <ButtonLink
                    label=t(&texts::TO_GOALS)
                    href=address(id, Section::Goals)
                    kind=ButtonKind::Quiet
                />
                <ButtonLink
                    label=t(&paper::PAPERS)
                    href=evaluation_address(id, meeting.with_untracked(|meeting| meeting.id))
                    kind=ButtonKind::Quiet
                    icon=Icon::Print
                />
            </div>
        </Card>
    }
    .into_any()
}

#[component]
fn View(meeting: Handle<Meeting>, case: Handle<Case>, person: PersonId) -> impl IntoView {
    let name =
        case.read(move |case| case.person(person).map(|person| person.name.clone()).unwrap_or_default());
    let label = t_with(move |lang| texts::VIEW_OF.pick(lang).replace("{who}", &name.get()));
    let value = meeting.read(move |meeting| {
        let view = evaluation(meeting.content()).and_then(|evaluation| evaluation.view_of(person));
        view.unwrap_or_default().to_owned()
    });
    let write = move |text: String| {
        meeting.edit(|meeting| {
            if let Writing::Evaluation(evaluation) = meeting.writing() {
                *evaluation.view_of_mut(person) = text;
            }
        });
    };
    view! { <TextArea label=label value=value on_input=write rows=5/> }.into_any()
}

fn evaluation(content: &Content) -> Option<&Evaluation> {
    match content {
        Content::Evaluation(evaluation) => Some(evaluation),
        _ => None,
    }
}
