//! Who it may be for: those who get reports, then those who get them on request. Nobody is chosen beforehand.

use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::{Gets, Role};

use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::recipients as words;
use crate::text::{Lang, case as case_texts, report as texts, t, t_with, use_language};
use crate::ui::{Button, ButtonKind, ButtonLink, Choice, Dialog, EmptyState, Opt};

/// Whom the report may go to.
type People = Vec<(PersonId, String, Role, Gets)>;

/// The choice.
#[component]
pub(super) fn Choose(composer: Composer) -> impl IntoView {
    let asking = RwSignal::new(None::<PersonId>);
    let people = composer.case.read(|case| {
        let people = case.people.iter().filter(|person| person.gets() != Gets::Nothing);
        people
            .map(|person| (person.id, person.name.trim().to_owned(), person.role(), person.gets()))
            .collect::<People>()
    });
    let case = composer.case.with_untracked(|case| case.id);
    let nobody = move || {
        view! {
            <EmptyState text=t(&texts::NOBODY)>
                <ButtonLink label=t(&texts::TO_CASE) href=format!("/dossiers/{case}")/>
            </EmptyState>
        }
    };
    view! {
        <Show when=move || people.with(|people| !people.is_empty()) fallback=nobody>
            <Group composer=composer people=people gets=Gets::Reports asking=asking/>
            <Group composer=composer people=people gets=Gets::OnRequest asking=asking/>
        </Show>
        <AskWhetherAsked composer=composer asking=asking/>
    }
    .into_any()
}

#[component]
fn Group(
    composer: Composer,
    people: Signal<People>,
    gets: Gets,
    asking: RwSignal<Option<PersonId>>,
) -> impl IntoView {
    let here = memo(move |_| {
        let of_group = |people: &People| {
            let places = 0..people.len();
            places.filter(|at| people[*at].3 == gets).map(|at| (people[at].0, at)).collect::<Vec<_>>()
        };
        people.with(of_group)
    });
    let options = derived(move || {
        let option = |(id, at)| Opt::new(id, t_with(move |lang| label(people, at, lang)));
        here.get().into_iter().map(option).collect::<Vec<_>>()
    });
    // Whom is asked about shows as picked meanwhile, and is not chosen.
    let shown = derived(move || asking.get().or(composer.recipient.get()));
    let pick = move |person: PersonId| match gets {
        Gets::OnRequest if composer.recipient.get_untracked() != Some(person) => {
            composer.recipient.set(None);
            asking.set(Some(person));
        }
        _ => composer.recipient.set(Some(person)),
    };
    let language = use_language();
    let hint = derived(move || {
        (gets == Gets::Reports).then(|| texts::ONE_AT_A_TIME.pick(language.get()).to_owned())
    });
    view! {
        <Show when=move || here.with(|here| !here.is_empty())>
            <Choice label=t(words::group(gets)) options=options value=shown on_pick=pick hint=hint/>
        </Show>
    }
    .into_any()
}

/// The name; with the role where two have the same one, or where there is none.
fn label(people: Signal<People>, at: usize, lang: Lang) -> String {
    people.with(|people| {
        let Some((_, name, role, _)) = people.get(at) else { return String::new() };
        let role = case_texts::role(*role).pick(lang);
        let namesakes = people.iter().filter(|(_, other, ..)| other.eq_ignore_ascii_case(name)).count();
        match (name.as_str(), namesakes) {
            ("", _) => capitalised(role),
            (name, 1) => capitalised(name),
            (name, _) => format!("{} ({role})", capitalised(name)),
        }
    })
}

/// Whoever gets reports on request is chosen once it was said that they asked.
#[component]
fn AskWhetherAsked(composer: Composer, asking: RwSignal<Option<PersonId>>) -> impl IntoView {
    let with_name = move |words: &'static crate::text::Words| {
        t_with(move |lang| match asking.get() {
            Some(person) => words.pick(lang).replace("{name}", &composer.name(person, lang)),
            None => String::new(),
        })
    };
    let yes = move |()| {
        composer.recipient.set(asking.get_untracked());
        asking.set(None);
    };
    let no = move |()| asking.set(None);
    view! {
        <Dialog
            open=derived(move || asking.get().is_some())
            title=with_name(&words::ASKED_FOR)
            on_close=no
        >
            <p>{t(&words::ASKED_WHAT)}</p>
            <div class="dialog-actions">
                <Button label=t(&words::ASKED_NO) on_click=no/>
                <Button label=with_name(&words::ASKED_YES) kind=ButtonKind::Primary on_click=yes/>
            </div>
        </Dialog>
    }
    .into_any()
}
