//! The versions that went out: each can be opened and read as it was, with its fingerprint and whether the text
//! still matches it.

use omgangsboek_core::compose::dates::short_day_and_time;
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::report::{Fingerprint, Version};

use crate::pages::report::composer::Composer;
use crate::reactive::prelude::*;
use crate::text::report::{VERSION, out as texts};
use crate::text::{common, t, t_with};
use crate::ui::{Button, ButtonKind, Choice, Dialog, List, ListRow, Notice, NoticeKind, Opt};

/// The list, newest first.
#[component]
pub fn Versions(composer: Composer) -> impl IntoView {
    let versions = composer.visit.read(|visit| visit.report.versions().to_vec());
    let reading = RwSignal::new(None::<usize>);
    let rows = move || {
        let rows = versions.get().into_iter().enumerate().rev();
        rows.map(|(at, version)| row(at + 1, version, reading)).collect_view()
    };
    let title = t_with(move |lang| format!("{} {}", VERSION.pick(lang), reading.get().unwrap_or_default()));
    let shown = move || {
        let at = reading.get()?.checked_sub(1)?;
        let version = versions.with(|versions| versions.get(at).cloned())?;
        Some(view! { <Reading composer=composer version=version/> })
    };
    let close = move |()| reading.set(None);
    view! {
        <h3 class="versions-title">{t(&texts::VERSIONS)}</h3>
        <List>{rows}</List>
        <Dialog open=derived(move || reading.with(Option::is_some)) title=title on_close=close>
            {shown}
            <div class="dialog-actions">
                <Button label=t(&common::CLOSE) on_click=close/>
            </div>
        </Dialog>
    }
}

fn row(number: usize, version: Version, reading: RwSignal<Option<usize>>) -> impl IntoView {
    let name = t_with(move |lang| format!("{} {number}", VERSION.pick(lang)));
    let about = derived(move || Some(name.get()));
    let known = t_with(move |lang| {
        let known = match &version.fingerprint {
            Some(kept) => texts::FINGERPRINT_IS.pick(lang).replace("{short}", &kept.short()),
            None => texts::NO_FINGERPRINT.pick(lang).to_owned(),
        };
        format!("{} · {known}", short_day_and_time(lang, version.at.wall.naive_local()))
    });
    let read = move || {
        view! {
            <Button
                label=t(&texts::READ)
                kind=ButtonKind::Quiet
                about=about
                on_click=move |()| reading.set(Some(number))
            />
        }
    };
    view! {
        <ListRow end=read>
            <strong>{name}</strong>
            <small>{known}</small>
        </ListRow>
    }
}

/// One version: the whole text, or as it went to somebody from whom something was withheld.
#[component]
fn Reading(composer: Composer, version: Version) -> impl IntoView {
    let whose = RwSignal::new(None::<PersonId>);
    let options: Vec<_> = version
        .tailored
        .iter()
        .map(|tailored| {
            let person = tailored.to;
            let label = t_with(move |lang| {
                texts::TEXT_FOR.pick(lang).replace("{name}", &composer.name(person, lang))
            });
            Opt::new(Some(person), label)
        })
        .collect();
    let choice = (!options.is_empty()).then(|| {
        let whole = Opt::new(None, t(&texts::WHOLE_TEXT));
        let all: Vec<_> = std::iter::once(whole).chain(options).collect();
        view! {
            <Choice
                label=t(&texts::WHOSE_TEXT)
                options=all
                value=derived(move || Some(whose.get()))
                on_pick=move |person| whose.set(person)
            />
        }
    });
    let body = move || {
        let tailored = whose.get().and_then(|person| version.tailored_for(person));
        let (text, kept, intact) = match tailored {
            Some(tailored) => (&tailored.text, Some(&tailored.fingerprint), Some(tailored.is_intact())),
            None => (&version.text, version.fingerprint.as_ref(), version.whole_is_intact()),
        };
        let left_out: Vec<_> = tailored
            .into_iter()
            .flat_map(|tailored| &tailored.withheld)
            .map(|one| {
                let (passage, why) = (one.passage.clone(), one.why.clone());
                let line = t_with(move |lang| {
                    texts::LEFT_OUT.pick(lang).replace("{passage}", &passage).replace("{why}", &why)
                });
                view! { <p class="muted">{line}</p> }
            })
            .collect();
        view! {
            <Known intact=intact fingerprint=kept.cloned()/>
            {left_out}
            <article class="preview" lang="nl">{text.clone()}</article>
        }
    };
    view! { <div class="stack">{choice} {body}</div> }
}

/// Whether the text matches its fingerprint, and the whole of that on unfolding.
#[component]
fn Known(intact: Option<bool>, fingerprint: Option<Fingerprint>) -> impl IntoView {
    let open = RwSignal::new(false);
    let said = match intact {
        Some(true) => view! { <p>{t(&texts::INTACT)}</p> }.into_any(),
        Some(false) => {
            view! { <Notice kind=NoticeKind::Error><p>{t(&texts::NOT_INTACT)}</p></Notice> }.into_any()
        }
        None => view! { <p class="muted">{t(&texts::NO_FINGERPRINT)}</p> }.into_any(),
    };
    let whole = fingerprint.map(|fingerprint| {
        let digits = fingerprint.grouped();
        let shown = move || {
            let digits = digits.clone();
            open.get().then(|| {
                view! {
                    <p class="fingerprint">{digits}</p>
                    <p class="muted">{t(&texts::FINGERPRINT_WHAT)}</p>
                }
            })
        };
        view! {
            <div class="row">
                <Button
                    label=t(&texts::WHOLE_FINGERPRINT)
                    kind=ButtonKind::Quiet
                    expanded=derived(move || Some(open.get()))
                    on_click=move |()| open.update(|open| *open = !*open)
                />
            </div>
            {shown}
        }
    });
    view! { {said} {whole} }
}
