//! Whether agreements were kept (M15): all in one tap, or one by one.

use omgangsboek_core::domain::agreement::{Agreement, AgreementsKept, Kept, KeptOne};

use crate::pages::case::{Section, address};
use crate::pages::visit::desk::Desk;
use crate::pages::visit::log_row::time_of;
use crate::reactive::prelude::*;
use crate::text::visit::{after as texts, request};
use crate::text::{t, use_language};
use crate::ui::{Button, ButtonLink, Card, Choice, Notice, Opt, Tag, TagKind, TextArea};

/// The card.
#[component]
pub(super) fn AgreementsCard(desk: Desk) -> impl IntoView {
    let agreements = memo(move |_| {
        desk.visit.with(|visit| desk.case.with(|case| visit.agreements(case).cloned().collect::<Vec<_>>()))
    });
    let kept = desk.visit.read(|visit| visit.agreements_kept.clone());
    let all_kept = memo(move |_| kept.get() == Some(AgreementsKept::All));
    let broken = memo(move |_| {
        kept.with(|kept| matches!(kept, Some(AgreementsKept::Each(each)) if each.iter().any(|one| one.kept == Kept::No)))
    });
    let to_breach = Signal::stored(address(desk.case.with_untracked(|case| case.id), Section::Decisions));
    let keep_all = move |()| {
        desk.change(|visit| visit.answer_agreements(Some(AgreementsKept::All)));
    };
    let tag = move || all_kept.get().then(|| view! { <Tag label=t(&texts::ALL_KEPT_TAG) kind=TagKind::Ok/> });
    let rows = move || {
        let row = |agreement| view! { <Row desk=desk agreement=agreement kept=kept/> };
        agreements.get().into_iter().map(row).collect_view()
    };
    view! {
        <Card title=t(&texts::AGREEMENTS) aside=move || view! { {tag} }>
            <Show when=move || agreements.with(Vec::is_empty)>
                <p class="muted">{t(&texts::NO_AGREEMENTS)}</p>
            </Show>
            <Show when=move || !all_kept.get()>
                <Button label=t(&texts::ALL_KEPT) wide=true on_click=keep_all/>
            </Show>
            {rows}
            <Show when=move || broken.get()>
                <Notice title=t(&texts::BREACH_HINT)>
                    <ButtonLink label=t(&request::TO_BREACH) href=to_breach/>
                </Notice>
            </Show>
        </Card>
    }
    .into_any()
}

/// The answer for one agreement.
#[component]
fn Row(desk: Desk, agreement: Agreement, kept: Signal<Option<AgreementsKept>>) -> impl IntoView {
    let id = agreement.id;
    let one = memo(move |_| {
        kept.with(|kept| match kept {
            Some(AgreementsKept::Each(each)) => each.iter().find(|one| one.agreement == id).cloned(),
            Some(AgreementsKept::All) => {
                Some(KeptOne { agreement: id, kept: Kept::Fully, note: String::new() })
            }
            None => None,
        })
    });
    let not_fully = memo(move |_| one.with(|one| one.as_ref().is_some_and(|one| one.kept != Kept::Fully)));
    let options = vec![
        Opt::new(Kept::Fully, t(&texts::KEPT)),
        Opt::new(Kept::Partly, t(&texts::PARTLY)),
        Opt::new(Kept::No, t(&texts::NOT_KEPT)),
    ];
    let answer = move |change: Box<dyn FnOnce(&mut KeptOne)>| {
        desk.change(|visit| desk.case.with_untracked(|case| visit.answer_agreement(case, id, change)));
    };
    let seen = desk.visit.read(move |visit| visit.seen(id));
    let language = use_language();
    let seen = derived(move || {
        let (at, kept) = seen.get()?;
        let words = if kept { &texts::SEEN_KEPT } else { &texts::SEEN_BROKEN };
        Some(words.pick(language.get()).replace("{time}", &time_of(desk, at)))
    });
    view! {
        <div class="stack agreement">
            <Choice
                label=Signal::stored(agreement.text)
                hint=seen
                options=options
                value=derived(move || one.with(|one| one.as_ref().map(|one| one.kept)))
                on_pick=move |kept| answer(Box::new(move |one| one.kept = kept))
            />
            <Show when=move || not_fully.get()>
                <TextArea
                    label=t(&texts::WHO_AND_WHAT)
                    value=derived(move || one.with(|one| one.as_ref().map(|one| one.note.clone()).unwrap_or_default()))
                    on_input=move |note| answer(Box::new(|one| one.note = note))
                    optional=true
                />
            </Show>
        </div>
    }
    .into_any()
}
