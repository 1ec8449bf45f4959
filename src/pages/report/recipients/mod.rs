//! For whom the report is: one person, chosen anew each time; what that person does not get, and what the text gives
//! away.

mod answers;
mod choice;
mod confirm;
mod found;
mod remarks;
mod withhold;
mod withholding;

use omgangsboek_core::compose::mail::{BadAddress, MailAddress};
use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::visit::Visit;

use self::choice::Choose;
use self::remarks::Remarks;
use self::withholding::Withholding;
use super::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::recipients as words;
use crate::text::{Lang, Words, case as case_texts, hint, report as texts, t, t_with};
use crate::ui::{Card, Toggle};

pub use answers::{Answers, Line, Questions};
pub use confirm::Confirm;
pub use found::{line, other_cases, told_by_children};

/// The choice of a recipient, and what goes with it.
#[component]
pub fn ForWhom(composer: Composer) -> impl IntoView {
    view! {
        <Card title=t(&texts::FOR_WHOM)>
            <Choose composer=composer/>
            <About composer=composer/>
            <Note composer=composer/>
            <div aria-live="polite"><Remarks composer=composer/></div>
        </Card>
        <Withholding composer=composer/>
    }
    .into_any()
}

/// Who was chosen: what they are, and where the mail goes to or why it cannot.
#[component]
fn About(composer: Composer) -> impl IntoView {
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
    let role = t_with(move |lang| {
        let Some(person) = composer.recipient.get() else { return String::new() };
        composer.case.with(|case| role(case, person, lang))
    });
    view! {
        <Show when=move || composer.recipient.get().is_some()>
            <p class="muted">{role} <br/> {line}</p>
        </Show>
    }
}

/// "ouder die op bezoek komt, zonder gezag".
fn role(case: &Case, person: PersonId, lang: Lang) -> String {
    let Some(person) = case.person(person) else { return String::new() };
    let role = case_texts::role(person.role()).pick(lang);
    match person.authority.filter(|_| person.role().is_parent()) {
        Some(authority) => format!("{role}, {}", words::authority(authority).pick(lang)),
        None => role.to_owned(),
    }
}

/// What is wrong with an address; the name goes in `{name}`.
pub fn address_trouble(why: BadAddress) -> &'static Words {
    match why {
        BadAddress::Empty => &texts::NO_EMAIL,
        BadAddress::NotOne => &texts::BAD_EMAIL,
    }
}

/// Whether the note about the days after a visit goes along (M38, M39).
#[component]
fn Note(composer: Composer) -> impl IntoView {
    let was_held = composer.visit.read(|visit| visit.run().is_some());
    let noted = memo(move |_| {
        let person = composer.recipient.get();
        person.is_some_and(|person| composer.visit.with(|visit: &Visit| visit.report.is_noted(person)))
    });
    let change = move |with: bool| {
        if let Some(person) = composer.recipient.get_untracked() {
            composer.visit.edit(|visit| visit.report.note(person, with));
        }
    };
    view! {
        <Show when=move || was_held.get() && composer.recipient.get().is_some()>
            <Toggle
                label=t(&words::WITH_NOTE)
                value=noted
                on_change=change
                hint=hint(&words::WITH_NOTE_HINT)
            />
        </Show>
    }
}
