//! The ways out beside copying, folded: without formatting, part by part, as a draft, the share sheet, paper.

use omgangsboek_core::compose::report::{Composed, Field};
use omgangsboek_core::domain::report::{Under, Way};

use super::leaving::Leaving;
use crate::reactive::prelude::*;
use crate::state::out::can_share;
use crate::text::report::out as texts;
use crate::text::{Words, t, t_with};
use crate::ui::{Button, ButtonKind, Icon, List, ListRow, Tag, TagKind};

/// Unfolds them.
#[component]
pub fn OtherWays(leaving: Leaving) -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <div class="row">
            <Button
                label=t(&texts::OTHER_WAYS)
                kind=ButtonKind::Quiet
                icon=Icon::More
                expanded=derived(move || Some(open.get()))
                on_click=move |()| open.update(|open| *open = !*open)
            />
        </div>
        <Show when=move || open.get()>
            <Ways leaving=leaving/>
        </Show>
    }
    .into_any()
}

#[component]
fn Ways(leaving: Leaving) -> impl IntoView {
    let parts = RwSignal::new(false);
    let why_not = leaving.why_not();
    let way_out = move |label: &'static Words, icon: Icon, why_not: Signal<Option<String>>, way: Way| {
        view! { <Button label=t(label) icon=icon why_not=why_not on_click=move |()| leaving.begin(way)/> }
    };
    let no_address = leaving.no_address();
    let no_draft = derived(move || why_not.get().or_else(|| no_address.get()));
    let share = can_share().then(|| way_out(&texts::SHARE, Icon::Share, why_not, Way::Shared));
    view! {
        <div class="row">
            {way_out(&texts::COPY_PLAIN, Icon::Copy, why_not, Way::CopiedPlain)}
            {way_out(&texts::SAVE_DRAFT, Icon::Download, no_draft, Way::MailFile)}
            {share}
            {way_out(&texts::PRINT, Icon::Print, why_not, Way::Printed)}
            <Button
                label=t(&texts::BY_PART)
                why_not=why_not
                expanded=derived(move || Some(parts.get()))
                on_click=move |()| parts.update(|open| *open = !*open)
            />
        </div>
        <Show when=move || parts.get() && why_not.with(Option::is_none)>
            <Parts leaving=leaving/>
        </Show>
    }
    .into_any()
}

/// A button for each field of a file system, with which of them were copied of the text as it stands.
#[component]
fn Parts(leaving: Leaving) -> impl IntoView {
    let fields = memo(move |_| {
        let lines = |field: Field| (field.under, field.line);
        let fields = leaving.composer.composed.with(Composed::fields);
        fields.into_iter().map(lines).collect::<Vec<_>>()
    });
    let row = move |(under, line): (Under, String)| view! { <Part leaving=leaving under=under line=line/> };
    view! {
        <p class="muted">{t(&texts::PARTS)}</p>
        <List>{move || fields.get().into_iter().map(row).collect_view()}</List>
    }
}

#[component]
fn Part(leaving: Leaving, under: Under, line: String) -> impl IntoView {
    let visit = leaving.composer.visit;
    let done = memo(move |_| {
        let (out, way) = (leaving.text.get().and_then(Result::ok), Way::CopiedPart(under));
        out.filter(|out| out.frozen.is_some()).is_some_and(|out| {
            visit.with(|visit| {
                let mut of_text = visit.report.deliveries().iter();
                of_text.any(|one| (one.version, one.recipient, one.way) == (out.version, out.recipient, way))
            })
        })
    });
    let mark = move || done.get().then(|| view! { <Tag label=t(&texts::PART_DONE) kind=TagKind::Ok/> });
    let about = t_with(move |lang| crate::text::report::COPY.pick(lang).to_owned());
    view! {
        <ListRow end=mark>
            <Button
                label=Signal::stored(line)
                kind=ButtonKind::Quiet
                icon=Icon::Copy
                about=derived(move || Some(about.get()))
                on_click=move |()| leaving.begin(Way::CopiedPart(under))
            />
        </ListRow>
    }
}
