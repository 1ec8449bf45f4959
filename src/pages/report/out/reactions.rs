//! What parents have to say about a report that went out: in their words, beside the worker's text.
//!
//! A reaction is written down in its place and stands in the next version; once that went out it stays as it is.

use omgangsboek_core::compose::dates::day_with_year;
use omgangsboek_core::compose::sentence::capitalised;
use omgangsboek_core::compose::versions;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::ports::Clock;

use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::report::out as texts;
use crate::text::{t, t_with};
use crate::ui::{Button, ButtonKind, Card, Choice, DateField, Icon, Opt, Tag, TagKind, TextArea};

/// The reactions, and the button that begins one.
#[component]
pub fn Reactions(composer: Composer) -> impl IntoView {
    let Composer { visit, .. } = composer;
    let adding = RwSignal::new(false);
    let count = visit.read(|visit| visit.report.reactions.len());
    let places = move || 0..count.get();
    view! {
        <Card title=t(&texts::REACTIONS)>
            <p class="muted">{t(&texts::REACTIONS_WHAT)}</p>
            <For each=places key=|place| *place let:place>
                <One composer=composer place=place/>
            </For>
            <Show
                when=move || adding.get()
                fallback=move || {
                    view! {
                        <div class="row">
                            <Button
                                label=t(&texts::ADD_REACTION)
                                icon=Icon::Plus
                                on_click=move |()| adding.set(true)
                            />
                        </div>
                    }
                }
            >
                <Whose composer=composer adding=adding/>
            </Show>
        </Card>
    }
    .into_any()
}

/// Whose it is; with the answer there is a place to write it.
#[component]
fn Whose(composer: Composer, adding: RwSignal<bool>) -> impl IntoView {
    let Composer { visit, case, .. } = composer;
    let app = use_app();
    let options = case.with_untracked(|case| {
        let parents = case.people.iter().filter(|one| one.role().is_parent() || one.role().houses_child());
        let option = |person: PersonId| {
            Opt::new(person, t_with(move |lang| capitalised(&composer.name(person, lang))))
        };
        parents.map(|person| option(person.id)).collect::<Vec<_>>()
    });
    let begin = move |person: PersonId| {
        let at = app.machine().clock.now();
        case.with_untracked(|case| {
            visit.edit(|visit| versions::react(case, visit, person, at.wall.date_naive(), at));
        });
        adding.set(false);
    };
    view! {
        <Choice label=t(&texts::WHOSE) options=options value=Signal::stored(None::<PersonId>) on_pick=begin/>
    }
}

/// One reaction: to be written while it did not go out, to be read afterwards.
#[component]
fn One(composer: Composer, place: usize) -> impl IntoView {
    let Composer { visit, case, .. } = composer;
    let this = visit.read(move |visit| visit.report.reactions.get(place).cloned());
    let is_sent = visit.read(move |visit| visit.report.reaction_is_sent(place));
    let of = move || this.with(|this| this.as_ref().map(|this| this.of));
    let name = move |lang| of().map(|person| composer.name(person, lang)).unwrap_or_default();
    let title = t_with(move |lang| {
        let on = this.with(|this| this.as_ref().map(|this| day_with_year(lang, this.on)));
        format!("{} · {}", capitalised(&name(lang)), on.unwrap_or_default())
    });
    let about = derived(move || Some(title.get()));
    let words = move || {
        let quoted = this.with(|this| this.as_ref().and_then(|this| this.quoted()));
        view! { <blockquote class="offer-quote" lang="nl">{quoted}</blockquote> }
    };
    let label = t_with(move |lang| texts::REACTION_WORDS.pick(lang).replace("{name}", &name(lang)));
    let hint = t(&texts::REACTION_HINT);
    let type_in = move |text: String| {
        visit.edit(|visit| visit.report.change_reaction(place, |reaction| reaction.words = text));
    };
    let pick = move |day: Option<chrono::NaiveDate>| {
        if let Some(day) = day {
            visit.edit(|visit| visit.report.change_reaction(place, |reaction| reaction.on = day));
        }
    };
    let withdraw = move |()| {
        case.with_untracked(|case| visit.edit(|visit| versions::withdraw(case, visit, place)));
    };
    view! {
        <section class="reaction" aria-label=title>
            <header class="row">
                <strong>{title}</strong>
                <Show when=move || is_sent.get()>
                    <Tag label=t(&texts::REACTION_SENT) kind=TagKind::Ok/>
                </Show>
            </header>
            <Show when=move || !is_sent.get() fallback=words>
                <TextArea
                    label=label
                    value=derived(move || this.with(|this| this.as_ref().map(|this| this.words.clone())).unwrap_or_default())
                    on_input=type_in
                    hint=derived(move || Some(hint.get()))
                />
                <DateField
                    label=t(&texts::REACTION_DAY)
                    value=derived(move || this.with(|this| this.as_ref().map(|this| this.on)))
                    on_pick=pick
                />
                <div class="row">
                    <Button
                        label=t(&texts::WITHDRAW)
                        kind=ButtonKind::Quiet
                        about=about
                        on_click=withdraw
                    />
                </div>
            </Show>
        </section>
    }
}
