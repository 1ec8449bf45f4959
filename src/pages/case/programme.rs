//! Which programme a case follows, and the step to a newer version of it.

use std::sync::Arc;

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::ProgrammeId;
use omgangsboek_core::domain::programme::{BuiltIn, Followed, Release, differences};

use crate::reactive::prelude::*;
use crate::state::{Handle, Opened, use_book};
use crate::text::programmes::differences::sentence;
use crate::text::{cases, programmes as texts, t, t_with, tr};
use crate::ui::{Button, Choice, Confirm, Notice, Opt};

/// Which one, and what can be done about it.
#[component]
pub fn FollowedProgramme(case: Handle<Case>) -> impl IntoView {
    let own = case.read(|case| match &case.programme {
        Followed::BuiltIn(_) => None,
        Followed::Own(release) => Some(release.programme),
    });
    move || match own.get() {
        None => view! { <OfTheApp case=case/> }.into_any(),
        Some(programme) => view! { <OfTheOrganisation case=case programme=programme/> }.into_any(),
    }
}

/// The built-in ones know each other's points and buttons, so that one can be taken for the other.
#[component]
fn OfTheApp(case: Handle<Case>) -> impl IntoView {
    let programme = |id: BuiltIn| Opt::new(id, tr(id.settings().name.clone()));
    view! {
        <Choice
            label=t(&cases::PROGRAMME)
            options=BuiltIn::ALL.map(programme).to_vec()
            value=case.read(|case| match &case.programme {
                Followed::BuiltIn(built_in) => Some(*built_in),
                Followed::Own(_) => None,
            })
            on_pick=move |picked: BuiltIn| case.edit(|case| case.programme = picked.into())
        />
    }
}

#[component]
fn OfTheOrganisation(case: Handle<Case>, programme: ProgrammeId) -> impl IntoView {
    let book = use_book();
    let known = memo(move |_| book.programmes().with(|rows| rows.contains_key(&programme)));
    let line = t_with(move |lang| {
        case.with(|case| match &case.programme {
            Followed::Own(release) => texts::FOLLOWS
                .pick(lang)
                .replace("{name}", release.settings.name.pick(lang).trim())
                .replace("{number}", &release.number.to_string()),
            Followed::BuiltIn(built_in) => built_in.settings().name.pick(lang).to_owned(),
        })
    });
    let newer = memo(move |_| {
        // A case from a colleague may follow a programme that this workbook does not have.
        let Opened::Ready(own) = known.get().then(|| book.programme(programme).get())? else { return None };
        own.with(|own| case.with(|case| case.programme.newer(own)))
    });
    let update = move || newer.get().map(|newer| view! { <TakeOver case=case newer=newer/> });
    view! {
        <div class="field">
            <span class="field-label">{t(&cases::PROGRAMME)}</span>
            <p>{line}</p>
        </div>
        {update}
    }
    .into_any()
}

/// That there is a newer version, what it changes, and the step to it.
#[component]
fn TakeOver(case: Handle<Case>, newer: Arc<Release>) -> impl IntoView {
    let asking = RwSignal::new(false);
    let number = newer.number;
    let there = t_with(move |lang| texts::NEWER_THERE.pick(lang).replace("{number}", &number.to_string()));
    let found = case.with_untracked(|case| differences(case.programme(), &newer.settings));
    let lines = StoredValue::new(found);
    let changes = move || {
        lines.with_value(|lines| {
            let line = |one: &omgangsboek_core::domain::programme::Difference| {
                let one = one.clone();
                view! { <li>{t_with(move |lang| sentence(&one, lang))}</li> }
            };
            lines.iter().map(line).collect_view()
        })
    };
    let follow = move |()| {
        asking.set(false);
        // It was newer when this was drawn; if the case has moved on since, there is nothing left to do.
        let newer = Followed::from(Arc::clone(&newer));
        let _ = case.try_edit(|case| case.follow(newer));
    };
    view! {
        <Notice title=there>
            <Button label=t(&texts::TAKE_OVER) on_click=move |()| asking.set(true)/>
        </Notice>
        <Confirm
            open=asking
            title=t(&texts::TAKE_OVER_ASK)
            confirm=t(&texts::TAKE_OVER)
            on_confirm=follow
            on_cancel=move |()| asking.set(false)
        >
            <p>{t(&texts::CHANGES)}</p>
            <ul>{changes()}</ul>
            <p class="muted">{t(&texts::TAKE_OVER_WHAT)}</p>
        </Confirm>
    }
    .into_any()
}
