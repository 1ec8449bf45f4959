//! Follow-ups that are left out as decided, and the way to decide so or back (M42).

use omgangsboek_core::domain::follow_up::FollowUpKind;
use omgangsboek_core::domain::ids::FollowUpId;

use crate::pages::case::{Section, address};
use crate::pages::visit::desk::{Desk, random};
use crate::reactive::prelude::*;
use crate::text::visit::{after as after_texts, request as texts};
use crate::text::{Words, decisions, t, t_with};
use crate::ui::{Button, ButtonKind, ButtonLink, Card};

/// The card: what was left out, what can be, and the way to the decisions.
#[component]
pub(super) fn LeftOut(desk: Desk) -> impl IntoView {
    let id = desk.case.with_untracked(|case| case.id);
    let up = desk.visit.read(|visit| visit.something_was_up());
    let missing = desk.visit.read(|visit| visit.missing_follow_ups());
    let may_go = memo(move |_| {
        desk.visit.with(|visit| {
            desk.case.with(|case| {
                let decided = |kind| case.follow_up_when_needed(kind) && !visit.something_was_up();
                let open = visit.follow_ups.iter().filter(|one| one.is_untouched() && decided(one.kind));
                open.map(|one| (one.id, one.kind)).collect::<Vec<_>>()
            })
        })
    });
    let left_out =
        move || missing.get().into_iter().map(|kind| view! { <Missing desk=desk kind=kind/> }).collect_view();
    let can_go = move || {
        may_go.get().into_iter().map(|(id, kind)| view! { <MayGo desk=desk id=id kind=kind/> }).collect_view()
    };
    view! {
        <Card title=t(&texts::LEFT_OUT)>
            <p class="muted">{move || t(if up.get() { &texts::SOMETHING_UP } else { &texts::WHEN_STABLE }).get()}</p>
            {left_out}
            {can_go}
            <ButtonLink
                label=t(&texts::TO_DECISIONS)
                href=address(id, Section::Decisions)
                kind=ButtonKind::Quiet
            />
        </Card>
    }
    .into_any()
}

fn title(kind: FollowUpKind) -> &'static Words {
    match kind {
        FollowUpKind::ChildReaction => &after_texts::CHILD_REACTION,
        FollowUpKind::ParentExperience => &after_texts::PARENT_EXPERIENCE,
    }
}

/// One that was left out, and can be made by hand.
#[component]
fn Missing(desk: Desk, kind: FollowUpKind) -> impl IntoView {
    let decided = t_with(move |lang| {
        texts::AS_DECIDED.pick(lang).replace("{what}", decisions::follow_up(kind).pick(lang))
    });
    let about = t(title(kind));
    let add = move |()| {
        desk.change(|visit| visit.add_follow_up(&random(), kind));
    };
    view! {
        <p>{decided}</p>
        <Button
            label=t(&texts::ASK_ALL_THE_SAME)
            about=derived(move || Some(about.get()))
            kind=ButtonKind::Quiet
            on_click=add
        />
    }
    .into_any()
}

/// One that is still there although it was decided otherwise since.
#[component]
fn MayGo(desk: Desk, id: FollowUpId, kind: FollowUpKind) -> impl IntoView {
    let about = t(title(kind));
    let leave_out = move |()| {
        desk.change_with(|visit, case| visit.leave_out_follow_up(case, id));
    };
    view! {
        <p>{t(title(kind))}</p>
        <Button
            label=t(&texts::LEAVE_OUT)
            about=derived(move || Some(about.get()))
            kind=ButtonKind::Quiet
            on_click=leave_out
        />
    }
    .into_any()
}
