//! What the case still lacks, each with the way to where it is filled in.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::CaseId;
use omgangsboek_core::domain::readiness::{Gap, gaps};

use super::planning::held;
use super::section::{Section, address};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{Lang, case as texts, t, t_with};
use crate::ui::{Card, List, ListRow, Tag, TagKind};

/// A card with what is still to be filled in; nothing at all when nothing is.
#[component]
pub fn Gaps(case: Handle<Case>) -> impl IntoView {
    let id = case.with_untracked(|case| case.id);
    let open = case.read(gaps);
    let visits = use_book().visits();
    let begun = memo(move |_| visits.with(|visits| held(visits, id)) > 0);
    let title = t_with(move |lang| {
        if begun.get() { texts::MISSING_LATER.pick(lang) } else { texts::MISSING.pick(lang) }.to_owned()
    });
    let any = memo(move |_| open.with(|open| !open.is_empty()));
    let rows =
        move || open.get().into_iter().map(|gap| view! { <GapRow case=case id=id gap=gap/> }).collect_view();
    view! {
        <Show when=move || any.get()>
            <Card title=title strong=true><List>{rows}</List></Card>
        </Show>
    }
    .into_any()
}

#[component]
fn GapRow(case: Handle<Case>, id: CaseId, gap: Gap) -> impl IntoView {
    let words = t_with(move |lang| case.with(|case| in_words(case, gap, lang)));
    let blocks = gap.blocks().is_some();
    let tag = move || blocks.then(|| view! { <Tag label=t(&texts::NEEDED_TO_PLAN) kind=TagKind::Warn/> });
    let href = Signal::stored(where_to(id, gap));
    view! {
        <ListRow href=href end=tag><strong>{words}</strong></ListRow>
    }
}

fn where_to(id: CaseId, gap: Gap) -> String {
    match gap {
        // The field stands lower on the same page.
        Gap::Basis => format!("/dossiers/{id}#aanleiding"),
        Gap::Child | Gap::VisitingParent | Gap::Home | Gap::StopSignal(_) => address(id, Section::People),
        Gap::Terms => address(id, Section::Terms),
    }
}

fn in_words(case: &Case, gap: Gap, lang: Lang) -> String {
    match gap {
        Gap::Basis => texts::MISSING_BASIS.pick(lang).to_owned(),
        Gap::Child => texts::MISSING_CHILD.pick(lang).to_owned(),
        Gap::VisitingParent => texts::MISSING_PARENT.pick(lang).to_owned(),
        Gap::Home => texts::MISSING_HOME.pick(lang).to_owned(),
        Gap::Terms => texts::MISSING_TERMS.pick(lang).to_owned(),
        Gap::StopSignal(child) => {
            let name = case.person(child).map_or("", |child| child.name.as_str());
            format!("{} {name}", texts::MISSING_STOP.pick(lang))
        }
    }
}
