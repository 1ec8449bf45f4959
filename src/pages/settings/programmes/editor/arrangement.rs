//! The organisation's own template of the report: title, first and last line, and headings into which the nine flow
//! (M55).

use omgangsboek_core::domain::programme::{ArrangedHeading, Arrangement, OwnProgramme, Place, Programme};
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::words::Words;

use super::Desk;
use super::entries::{Entries, Entry, ListOf};
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::{hint, t, t_with};
use crate::ui::{Card, Chips, Notice, NoticeKind, Opt, TextArea, TextField, Toggle};

/// The part.
#[component]
pub fn Arranged(desk: Desk) -> impl IntoView {
    let has_own = desk.read(|draft| draft.arrangement.is_some());
    // Switched off and on again it is what it was, as long as the page is open.
    let before = StoredValue::new(None::<Arrangement>);
    let turn = move |on: bool| {
        desk.edit(|draft| match on {
            true => draft.arrangement = before.get_value().or_else(|| Some(Arrangement::of_the_nine())),
            false => before.set_value(draft.arrangement.take()),
        });
    };
    view! {
        <div class="stack">
            <Card title=t(&texts::ARRANGEMENT)>
                <p class="muted">{t(&texts::ARRANGEMENT_WHAT)}</p>
                <Toggle label=t(&texts::HAS_ARRANGEMENT) value=has_own on_change=turn/>
                <Show when=move || has_own.get()><Lines desk=desk/></Show>
            </Card>
            <Show when=move || has_own.get()><Headings desk=desk/></Show>
        </div>
    }
    .into_any()
}

/// What stands above and below the headings.
#[component]
fn Lines(desk: Desk) -> impl IntoView {
    view! {
        <TextField
            label=t(&texts::REPORT_TITLE)
            value=desk.read(|draft| of(draft, |own| own.title.to_string()))
            hint=hint(&texts::REPORT_TITLE_HINT)
            error=desk.trouble(Place::ReportTitle)
            on_input=move |text: String| edit(desk, |own| own.title = text.into())
            optional=true
        />
        <TextArea
            label=t(&texts::REPORT_OPENING)
            value=desk.read(|draft| of(draft, |own| own.opening.to_string()))
            error=desk.trouble(Place::ReportOpening)
            on_input=move |text: String| edit(desk, |own| own.opening = text.into())
            optional=true
        />
        <TextArea
            label=t(&texts::REPORT_CLOSING)
            value=desk.read(|draft| of(draft, |own| own.closing.to_string()))
            error=desk.trouble(Place::ReportClosing)
            on_input=move |text: String| edit(desk, |own| own.closing = text.into())
            optional=true
        />
    }
    .into_any()
}

fn of<R: Default>(draft: &Programme, read: impl Fn(&Arrangement) -> R) -> R {
    draft.arrangement.as_ref().map(read).unwrap_or_default()
}

fn edit(desk: Desk, change: impl FnOnce(&mut Arrangement)) {
    desk.edit(|draft| draft.arrangement.as_mut().map(change));
}

/// Without a template of its own a programme has no headings.
static NONE: Vec<ArrangedHeading> = Vec::new();

const LIST: ListOf<ArrangedHeading> = ListOf {
    all: |draft| draft.arrangement.as_ref().map_or(&NONE, |own| &own.headings),
    all_mut: |draft| &mut draft.arrangement.get_or_insert_default().headings,
    name: |heading| Words::own(heading.name.clone()),
    place: Place::Arranged,
    like: |_, _| true,
    remove: |own, at| {
        if let Some(own) = &mut own.draft.arrangement {
            own.headings.remove(at);
        }
    },
};

#[component]
fn Headings(desk: Desk) -> impl IntoView {
    let add = |own: &mut OwnProgramme| {
        own.draft.arrangement.get_or_insert_default().headings.push(ArrangedHeading::default());
    };
    view! {
        <Card title=t(&texts::ARRANGED_HEADINGS)>
            <Unplaced desk=desk/>
            <Entries
                desk=desk
                list=LIST
                shown=|_: &ArrangedHeading| true
                open=RwSignal::new(None)
                fields=|entry| view! { <Fields entry=entry/> }.into_any()
                add=&texts::ARRANGED_HEADING
                on_add=add
            />
        </Card>
    }
    .into_any()
}

/// Which of the nine have no place yet: without all of them no report is whole (M55).
#[component]
fn Unplaced(desk: Desk) -> impl IntoView {
    let missing = desk.read(|draft| {
        of(draft, |own| Heading::ALL.into_iter().filter(|one| own.times(*one) == 0).collect::<Vec<_>>())
    });
    let line = move |heading: Heading| view! { <li>{numbered(heading)}</li> };
    let notice = move || {
        missing.with(|missing| !missing.is_empty()).then(|| {
            view! {
                <Notice kind=NoticeKind::Warn title=t(&texts::UNPLACED)>
                    <ul role="list">{missing.get().into_iter().map(line).collect_view()}</ul>
                </Notice>
            }
        })
    };
    view! { <div aria-live="polite">{notice}</div> }
}

#[component]
fn Fields(entry: Entry<ArrangedHeading>) -> impl IntoView {
    let (desk, at) = (entry.desk, entry.at);
    let options = Heading::ALL.map(|heading| Opt::new(heading, numbered(heading))).to_vec();
    view! {
        <TextField
            label=t(&texts::ARRANGED_HEADING)
            value=entry.read(|heading| heading.name.to_string())
            on_input=move |text: String| entry.edit(|heading| heading.name = text.into())
        />
        <Chips
            label=t(&texts::ARRANGED_HOLDS)
            hint=hint(&texts::ARRANGED_HOLDS_HINT)
            options=options
            chosen=entry.read(|heading| heading.holds.clone())
            on_toggle=move |heading| edit(desk, |own| own.turn(at, heading))
        />
    }
}

/// "5. Sfeer".
fn numbered(heading: Heading) -> Signal<String> {
    t_with(move |lang| format!("{}. {}", heading.number(), heading.words().pick(lang)))
}
