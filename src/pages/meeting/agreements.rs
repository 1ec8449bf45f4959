//! The agreements that were made in a meeting. They stand in the agreements log of the case, where they can be
//! changed and ended; here they are only made (M4, M43).

use omgangsboek_core::domain::agreement::MadeBy;
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::meeting::Meeting;
use omgangsboek_core::session::places::DraftPlace;

use crate::pages::case::{AddAgreement, Section, address};
use crate::pages::draft::WithDraft;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{meeting as texts, t};
use crate::ui::{Button, ButtonKind, ButtonLink, Card, EmptyState, Icon, List, ListRow, Tag};

/// The card.
#[component]
pub fn MadeHere(
    /// The meeting.
    meeting: Handle<Meeting>,
    /// Its case.
    case: Handle<Case>,
) -> impl IntoView {
    let id = meeting.with_untracked(|meeting| meeting.id);
    let case_id = case.with_untracked(|case| case.id);
    let adding = RwSignal::new(false);
    let made = case.read(move |case| {
        let here = case.agreements.iter().filter(|agreement| agreement.from == Some(id));
        here.map(|agreement| (agreement.text.clone(), agreement.made_by == MadeBy::Parents))
            .collect::<Vec<_>>()
    });
    let form = move |(draft, typed)| {
        view! {
            <AddAgreement case=case draft=draft typed=typed from=id on_done=move |()| adding.set(false)/>
        }
        .into_any()
    };
    let row = |(text, of_parents): (String, bool)| {
        let tag = move || of_parents.then(|| view! { <Tag label=t(&texts::OF_PARENTS)/> });
        view! { <ListRow end=tag>{text}</ListRow> }
    };
    view! {
        <Card title=t(&texts::AGREEMENTS)>
            <p class="muted">{t(&texts::AGREEMENTS_WHAT)}</p>
            <Show when=move || made.with(Vec::is_empty)>
                <EmptyState text=t(&texts::NO_AGREEMENTS)/>
            </Show>
            <Show when=move || !made.with(Vec::is_empty)>
                <List>{move || made.get().into_iter().map(row).collect_view()}</List>
            </Show>
            <Show when=move || adding.get()>
                <WithDraft place=DraftPlace::NewAgreement(case_id) form=form/>
            </Show>
            <div class="row">
                <Show when=move || !adding.get()>
                    <Button
                        label=t(&texts::ADD_AGREEMENT)
                        icon=Icon::Plus
                        on_click=move |()| adding.set(true)
                    />
                </Show>
                <ButtonLink
                    label=t(&texts::ALL_AGREEMENTS)
                    href=address(case_id, Section::Agreements)
                    kind=ButtonKind::Quiet
                />
            </div>
        </Card>
    }
    .into_any()
}
