//! For whom the report is: one person, chosen anew each time, and what that person should not get to see.

use leptos::prelude::*;
use omgangsboek_core::compose::contacts::exposed;
use omgangsboek_core::compose::mail::{BadAddress, MailAddress};
use omgangsboek_core::compose::report::Composed;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::person::Role;

use super::composer::Composer;
use crate::text::{Lang, case as case_texts, report as texts, t, t_with};
use crate::ui::{ButtonLink, Card, Choice, EmptyState, Notice, NoticeKind, Opt};

/// Whom the report may go to.
type People = Vec<(PersonId, String, Role)>;

/// The choice of a recipient.
#[component]
pub fn ForWhom(composer: Composer) -> impl IntoView {
    let recipient = composer.recipient;
    let people = composer.case.read(|case| {
        let receive = case.people.iter().filter(|person| person.role().receives_reports());
        receive.map(|person| (person.id, person.name.trim().to_owned(), person.role())).collect::<People>()
    });
    let options = Signal::derive(move || {
        let option = |at: usize| {
            Opt::new(people.with(|people| people[at].0), t_with(move |lang| label(people, at, lang)))
        };
        (0..people.with(Vec::len)).map(option).collect::<Vec<_>>()
    });
    let hint = t(&texts::ONE_AT_A_TIME);
    let case = composer.case.with_untracked(|case| case.id);
    let nobody = move || {
        view! {
            <EmptyState text=t(&texts::NOBODY)>
                <ButtonLink label=t(&texts::TO_CASE) href=format!("/dossiers/{case}")/>
            </EmptyState>
        }
    };
    view! {
        <Card title=t(&texts::FOR_WHOM)>
            <Show when=move || people.with(|people| !people.is_empty()) fallback=nobody>
                <Choice
                    label=t(&texts::FOR_WHOM)
                    label_unseen=true
                    options=options
                    value=recipient
                    on_pick=move |person| recipient.set(Some(person))
                    hint=Signal::derive(move || Some(hint.get()))
                />
            </Show>
            <Address composer=composer/>
            <div aria-live="polite"><GivenAway composer=composer/></div>
        </Card>
    }
    .into_any()
}

/// The name; with the role where two have the same one, or where there is none.
fn label(people: Signal<People>, at: usize, lang: Lang) -> String {
    people.with(|people| {
        let Some((_, name, role)) = people.get(at) else { return String::new() };
        let role = case_texts::role(*role).pick(lang);
        let namesakes = people.iter().filter(|(_, other, _)| other.eq_ignore_ascii_case(name)).count();
        match (name.as_str(), namesakes) {
            ("", _) => capitalised(role),
            (name, 1) => capitalised(name),
            (name, _) => format!("{} ({role})", capitalised(name)),
        }
    })
}

/// Where the mail goes to, or why it cannot.
#[component]
fn Address(composer: Composer) -> impl IntoView {
    let line = t_with(move |lang| {
        let Some(person) = composer.recipient.get() else { return String::new() };
        let email = composer
            .case
            .with(|case| case.person(person).map(|person| person.email.clone()).unwrap_or_default());
        match MailAddress::parse(&email) {
            Ok(_) => format!("{} {}", texts::EMAIL_IS.pick(lang), email.trim()),
            Err(why) => address_trouble(why).pick(lang).replace("{name}", &composer.name(person, lang)),
        }
    });
    move || Some(line.get()).filter(|line| !line.is_empty()).map(|line| view! { <p class="muted">{line}</p> })
}

/// What is wrong with an address; the name goes in `{name}`.
pub fn address_trouble(why: BadAddress) -> &'static crate::text::Words {
    match why {
        BadAddress::Empty => &texts::NO_EMAIL,
        BadAddress::NotOne => &texts::BAD_EMAIL,
    }
}

/// Warns when the text tells the recipient how somebody else can be reached.
#[component]
fn GivenAway(composer: Composer) -> impl IntoView {
    let found = Memo::new(move |_| {
        let Some(person) = composer.recipient.get() else { return Vec::new() };
        let text = composer.composed.with(Composed::plain);
        composer.case.with(|case| exposed(case, person, &text))
    });
    let lines = t_with(move |lang| {
        let line = |name: &str, what| texts::exposed(what).pick(lang).replace("{name}", name);
        let lines: Vec<_> = found.with(|found| found.iter().map(|one| line(&one.name, one.what)).collect());
        capitalised(&lines.join(", "))
    });
    view! {
        <Show when=move || found.with(|found| !found.is_empty())>
            <Notice kind=NoticeKind::Warn title=t(&texts::EXPOSED)>
                <p>{lines} ". " {t(&texts::EXPOSED_WHAT)}</p>
            </Notice>
        </Show>
    }
}
