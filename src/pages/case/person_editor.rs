//! What is known of one person, to be changed. Saved as it is typed.

use omgangsboek_core::compose::mail::{BadAddress, MailAddress};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{ParentalAuthority, Person, Role};

use super::child_fields::ChildFields;
use super::gets_fields::GetsFields;
use super::people::roles;
use super::pronoun_field::PronounField;
use crate::reactive::prelude::*;
use crate::state::Handle;
use crate::text::{case as case_texts, common, people as texts, t, told};
use crate::ui::{Button, ButtonKind, Choice, Icon, Opt, Select, TextField, TextKind};

/// The fields of one person.
#[component]
pub fn PersonEditor(
    case: Handle<Case>,
    id: PersonId,
    #[prop(into)] on_done: Callback<()>,
    #[prop(into)] on_remove: Callback<()>,
) -> impl IntoView {
    let person = case.read(move |case| case.person(id).cloned());
    let role = memo(move |_| person.with(|person| person.as_ref().map(Person::role)));
    let is_child = memo(move |_| role.get() == Some(Role::Child));
    let name = derived(move || person.get().map(|person| person.name).unwrap_or_default());
    let fields = move || {
        if is_child.get() {
            view! { <ChildFields case=case id=id/> }.into_any()
        } else {
            view! { <Reachable case=case id=id/> }.into_any()
        }
    };
    let pick_role = move |picked: Option<Role>| {
        if let Some(role) = picked {
            change(case, id, |person| person.set_role(role));
        }
    };
    view! {
        <div class="stack">
            <div class="two">
                <TextField
                    label=t(&texts::NAME)
                    value=name
                    on_input=move |text| change(case, id, |person| person.name = text)
                />
                <Select label=t(&texts::ROLE) options=roles() value=role on_pick=pick_role/>
            </div>
            <Standing case=case id=id role=role/>
            {fields}
            <PronounField case=case id=id/>
            <GetsFields case=case id=id/>
            <div class="row row-apart">
                <Button label=t(&case_texts::READY) kind=ButtonKind::Primary on_click=on_done/>
                <Button label=t(&common::REMOVE) kind=ButtonKind::Quiet icon=Icon::Trash on_click=on_remove/>
            </div>
        </div>
    }
    .into_any()
}

pub(super) fn change(case: Handle<Case>, id: PersonId, change: impl FnOnce(&mut Person)) {
    case.edit(|case| case.person_mut(id).map(change));
}

/// Where somebody can be reached. A half-typed address is kept, and called wrong once the caret left it.
#[component]
fn Reachable(case: Handle<Case>, id: PersonId) -> impl IntoView {
    let of = move |read: fn(&Person) -> String| {
        case.read(move |case| case.person(id).map(read).unwrap_or_default())
    };
    let email = of(|person| person.email.clone());
    let phone = of(|person| person.phone.clone());
    let typing = RwSignal::new(false);
    let wrong = t(&texts::EMAIL_WRONG);
    let email_error = derived(move || {
        let bad = email.with(|email| MailAddress::parse(email) == Err(BadAddress::NotOne));
        (bad && !typing.get()).then(|| wrong.get())
    });
    view! {
        <div class="two">
            <div on:focusin=move |_| typing.set(true) on:focusout=move |_| typing.set(false)>
                <TextField
                    label=t(&texts::EMAIL)
                    value=email
                    error=email_error
                    kind=TextKind::Email
                    optional=true
                    on_input=move |text| change(case, id, |person| person.email = text)
                />
            </div>
            <TextField
                label=t(&texts::PHONE)
                value=phone
                kind=TextKind::Phone
                optional=true
                on_input=move |text| change(case, id, |person| person.phone = text)
            />
        </div>
    }
    .into_any()
}

/// What only some have: a parent has authority or not, a colleague can have a second part (M9).
#[component]
fn Standing(case: Handle<Case>, id: PersonId, role: Memo<Option<Role>>) -> impl IntoView {
    let authority = case.read(move |case| case.person(id).and_then(|person| person.authority));
    let also = case.read(move |case| case.person(id).and_then(|person| person.also));
    let authorities = vec![
        Opt::new(Some(ParentalAuthority::Has), t(&told::HAS)),
        Opt::new(Some(ParentalAuthority::HasNot), t(&told::HAS_NOT)),
        Opt::new(None, t(&told::UNKNOWN)),
    ];
    let set_authority =
        move |picked: Option<ParentalAuthority>| change(case, id, |person| person.authority = picked);
    let others = derived(move || {
        let other = |role: &Role| role.is_colleague();
        let all = Role::ALL.into_iter().filter(other).filter(|one| Some(*one) != role.get());
        all.map(|role| Opt::new(role, t(case_texts::role(role)))).collect::<Vec<_>>()
    });
    let set_also = move |picked: Option<Role>| change(case, id, |person| person.also = picked);
    move || match role.get() {
        Some(role) if role.is_parent() => view! {
            <Choice
                label=t(&told::AUTHORITY)
                options=authorities.clone()
                value=derived(move || Some(authority.get()))
                on_pick=set_authority
            />
        }
        .into_any(),
        Some(role) if role.is_colleague() => view! {
            <Select label=t(&told::ALSO) options=others value=also on_pick=set_also optional=true/>
        }
        .into_any(),
        _ => ().into_any(),
    }
}
