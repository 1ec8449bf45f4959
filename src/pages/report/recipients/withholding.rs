//! What somebody deliberately does not get to read, beside what the others read, with the reason for each.

use omgangsboek_core::compose::observation;
use omgangsboek_core::compose::recipient::{Difference, Side, differences};
use omgangsboek_core::compose::sentence::{capitalised, enumerate};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::report::Under;

use super::withhold::{Begun, WithholdDialog};
use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::recipients as words;
use crate::text::{Lang, t, t_with};
use crate::ui::{Button, ButtonKind, Card, Notice, NoticeKind};

/// The card.
#[component]
pub(super) fn Withholding(composer: Composer) -> impl IntoView {
    let open = RwSignal::new(None::<Begun>);
    let found =
        memo(move |_| composer.visit.with(|visit| composer.case.with(|case| differences(case, visit))));
    let rows = move || found.get().into_iter().map(|one| row(composer, one, open)).collect_view();
    let begin = move || {
        view! {
            <Button
                label=t(&words::LEAVE_OUT)
                kind=ButtonKind::Quiet
                on_click=move |()| open.set(Some(Begun::default()))
            />
        }
    };
    let title = t_with(move |lang| {
        let words = if found.with(Vec::is_empty) { &words::SAME_FOR_ALL } else { &words::DIFFERENCES };
        words.pick(lang).to_owned()
    });
    view! {
        <Card title=t(&words::WITHHOLDING) aside=begin>
            <p class="muted">{title}</p>
            <Show when=move || found.with(|found| !found.is_empty())>
                <ul class="differences" role="list">{rows}</ul>
            </Show>
        </Card>
        <WithholdDialog composer=composer open=open/>
    }
    .into_any()
}

fn row(composer: Composer, difference: Difference, open: RwSignal<Option<Begun>>) -> impl IntoView {
    let Difference { under, passage, is_there, sides } = difference;
    let without: Vec<_> = sides.iter().filter(|side| side.why.is_some()).cloned().collect();
    let lost = (!is_there).then(|| lost(composer, under, passage.clone(), without, open));
    let sides = sides.into_iter().map(|one| side(composer, under, passage.clone(), one)).collect_view();
    view! {
        <li class="difference">
            <small>{t_with(move |lang| heading(composer, under, lang))}</small>
            <blockquote class="offer-quote" lang="nl">{passage.clone()}</blockquote>
            {lost}
            <dl class="difference-sides">{sides}</dl>
        </li>
    }
}

/// What becomes of a passage for one person.
fn side(composer: Composer, under: Under, passage: String, side: Side) -> impl IntoView {
    let Side { person, why } = side;
    let name = t_with(move |lang| capitalised(&composer.name(person, lang)));
    let withheld = why.is_some();
    let what = t_with(move |lang| match &why {
        None => words::READS.pick(lang).to_owned(),
        Some(why) => words::READS_NOT.pick(lang).replace("{why}", why),
    });
    let again = move |()| composer.visit.edit(|visit| visit.report.give_again(under, &passage, person));
    view! {
        <div data-withheld=withheld.then_some("true")>
            <dt>{name}</dt>
            <dd>{what}</dd>
            {withheld.then(|| {
                view! {
                    <Button
                        label=t(&words::GIVE_AGAIN)
                        kind=ButtonKind::Quiet
                        about=derived(move || Some(name.get()))
                        on_click=again
                    />
                }
            })}
        </div>
    }
}

/// A passage that is not where it was: nothing goes out until it was looked at.
fn lost(
    composer: Composer,
    under: Under,
    passage: String,
    without: Vec<Side>,
    open: RwSignal<Option<Begun>>,
) -> impl IntoView {
    let people: Vec<PersonId> = without.iter().map(|side| side.person).collect();
    let why = without.into_iter().find_map(|side| side.why).unwrap_or_default();
    let told = {
        let people = people.clone();
        t_with(move |lang| {
            let names: Vec<_> = people.iter().map(|person| composer.name(*person, lang)).collect();
            let names: Vec<_> = names.iter().map(String::as_str).collect();
            words::IS_GONE.pick(lang).replace("{names}", &enumerate(&names, "", lang))
        })
    };
    let anew = move |()| {
        open.set(Some(Begun {
            under: Some(under),
            passage: String::new(),
            from: people.clone(),
            why: why.clone(),
            replaces: Some((under, passage.clone())),
        }));
    };
    view! {
        <Notice kind=NoticeKind::Warn>
            <p>{told}</p>
            <Button label=t(&words::CHOOSE_AGAIN) on_click=anew/>
        </Notice>
    }
}

/// The name of what is written there.
pub(super) fn heading(composer: Composer, under: Under, lang: Lang) -> String {
    match under {
        Under::Nine(heading) => heading.words().pick(lang).to_owned(),
        Under::Own(at) => {
            let sections =
                composer.visit.with(|visit| composer.case.with(|case| observation::sections(case, visit)));
            sections.and_then(|all| all.into_iter().nth(at)).map(|one| one.heading).unwrap_or_default()
        }
    }
}
