//! The last look before a text leaves: for whom, where to, which version, what is left out and what the text gives
//! away.
//!
//! The way out is taken in the very click on "Ja, voor …": Safari opens its clipboard for nothing else.

use omgangsboek_core::compose::report::NotReady;
use omgangsboek_core::compose::versions::{Outgoing, outgoing};
use omgangsboek_core::domain::report::Way;

use super::answers::{Answers, Questions};
use super::found::{found, other_cases, told_by_children};
use super::role;
use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::recipients as words;
use crate::text::{Lang, common, report as texts, t, use_language};
use crate::ui::{Button, ButtonKind, Dialog};

/// Asks whether this is for the chosen recipient. Open while `asking` holds the way it would leave by.
#[component]
pub fn Confirm(
    composer: Composer,
    /// The way out that waits for an answer.
    asking: RwSignal<Option<Way>>,
    /// The answer was yes; run within the click itself.
    #[prop(into)]
    on_yes: Callback<Way>,
) -> impl IntoView {
    let close = move |()| asking.set(None);
    view! {
        <Dialog
            open=derived(move || asking.with(Option::is_some))
            title=composer.addressed(&words::ASK_FOR, &words::ASK)
            on_close=close
        >
            <Look composer=composer asking=asking on_yes=on_yes/>
        </Dialog>
    }
    .into_any()
}

/// Made anew each time the question is asked, so that every answer is given for this text and this person.
#[component]
fn Look(composer: Composer, asking: RwSignal<Option<Way>>, on_yes: Callback<Way>) -> impl IntoView {
    let going = memo(move |_| {
        let person = composer.recipient.get()?;
        Some(composer.visit.with(|visit| composer.case.with(|case| outgoing(case, visit, person))))
    });
    let (others, talks) = (other_cases(composer.case), told_by_children(composer.case));
    let language = use_language();
    // Each answer is about these words under this heading.
    let answers = Answers::to(memo(move |_| {
        let talks = talks.get().unwrap_or_default();
        others.with(|others| found(composer, others, &talks, language.get()))
    }));
    let why_not = derived(move || {
        let why = match going.get() {
            Some(Err(why)) => Some(not_ready(&why)),
            None => Some(&texts::CHOOSE_FIRST),
            Some(Ok(_)) if talks.with(Option::is_none) => Some(&words::STILL_LOOKING),
            Some(Ok(_)) => answers.why_not(),
        };
        why.map(|why| why.pick(language.get()).to_owned())
    });
    let close = move |()| asking.set(None);
    let yes = move |()| {
        if let Some(way) = asking.get_untracked() {
            on_yes.run(way);
        }
        asking.set(None);
    };
    view! {
        <Facts composer=composer going=going asking=asking/>
        <Questions answers=answers/>
        <div class="dialog-actions">
            <Button label=t(&common::CANCEL) on_click=close/>
            <Button
                label=composer.addressed(&words::YES_FOR, &words::YES)
                kind=ButtonKind::Primary
                why_not=why_not
                on_click=yes
            />
        </div>
    }
    .into_any()
}

fn not_ready(why: &NotReady) -> &'static crate::text::Words {
    match why {
        NotReady::NotOver => &texts::TOO_EARLY,
        NotReady::Empty(_) => &texts::FILL_FIRST,
        NotReady::LookAgain(_) => &words::LOOK_AGAIN,
        NotReady::GivesAway(_) => &words::TAKE_OUT_FIRST,
        NotReady::Correction => &words::NOT_READY,
    }
}

/// Who, where to, which version and what of it.
#[component]
fn Facts(
    composer: Composer,
    going: Memo<Option<Result<Outgoing, NotReady>>>,
    asking: RwSignal<Option<Way>>,
) -> impl IntoView {
    let facts = move |lang: Lang| {
        let Some(person) = composer.recipient.get() else { return Vec::new() };
        let email = composer.case.with(|case| case.person(person).map(|one| one.email.trim().to_owned()));
        let email = email.filter(|email| !email.is_empty());
        let mut facts = vec![
            (&words::ROLE, composer.case.with(|case| role(case, person, lang))),
            (&words::EMAIL, email.unwrap_or_else(|| words::NO_EMAIL.pick(lang).to_owned())),
        ];
        if let Some(Ok(going)) = going.get() {
            let number = going.version.to_string();
            let version = match going.frozen {
                Some(_) => number,
                None => words::NEW_VERSION.pick(lang).replace("{number}", &number),
            };
            facts.push((&words::VERSION, version));
        }
        if let Some(way) = asking.get() {
            facts.push((&words::WAY, texts::way(way).pick(lang).to_owned()));
        }
        let (withheld, noted) = composer.visit.with(|visit| {
            let quoted = visit.report.withheld_from(person).map(|one| format!("“{}”", one.passage));
            (quoted.collect::<Vec<_>>().join("\n"), visit.report.is_noted(person) && visit.run().is_some())
        });
        let withheld = match withheld.is_empty() {
            true => words::NOTHING_WITHHELD.pick(lang).to_owned(),
            false => withheld,
        };
        facts.push((&words::WITHHELD, withheld));
        if noted {
            facts.push((&words::SENT_ALONG, words::NOTE.pick(lang).to_owned()));
        }
        facts
    };
    let language = use_language();
    let rows = move || {
        let lang = language.get();
        let row = |(what, is): (&crate::text::Words, String)| {
            view! { <div><dt>{what.pick(lang).to_owned()}</dt><dd>{is}</dd></div> }
        };
        facts(lang).into_iter().map(row).collect_view()
    };
    view! { <dl class="confirm-facts">{rows}</dl> }.into_any()
}
