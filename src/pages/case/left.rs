//! What stands above a case that was handed over, or that is another version of one that is here too.

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::ids::CaseId;

use super::erase::{EraseCase, why_not_erase};
use super::section::{Section, address};
use crate::reactive::prelude::*;
use crate::state::{Handle, use_book};
use crate::text::{dates, leaving as texts, t, t_with};
use crate::ui::{Button, ButtonKind, ButtonLink, Notice, NoticeKind};

/// Both notices; empty for most cases.
#[component]
pub fn Left(
    /// The case.
    case: Handle<Case>,
    /// It was erased.
    #[prop(into)]
    on_erased: Callback<()>,
) -> impl IntoView {
    let cases = use_book().cases();
    let id = case.with_untracked(|case| case.id);
    let erasing = RwSignal::new(false);
    let variant = case.read(|case| case.variant);
    let of =
        memo(move |_| variant.get().filter(|variant| cases.with(|cases| cases.contains_key(&variant.of))));
    let handed_over = case.read(|case| case.handed_over);
    let title = t_with(move |lang| {
        let day = handed_over.get().map(|day| dates::day_with_year(lang, day)).unwrap_or_default();
        texts::MARKED.pick(lang).replace("{day}", &day)
    });
    let from = t_with(move |lang| {
        let day = variant.get().map(|variant| dates::day_with_year(lang, variant.from)).unwrap_or_default();
        texts::OTHER_VERSION_OF.pick(lang).replace("{day}", &day)
    });
    let erase = move || erase_button(id, erasing);
    let the_one_here = move |of: CaseId| {
        view! { <ButtonLink label=t(&texts::TO_THE_ONE_HERE) href=address(of, Section::Overview)/> }
    };
    view! {
        <div class="page-notices">
            <Show when=move || handed_over.get().is_some()>
                <Notice title=title>
                    <p>{t(&texts::MARKED_MEANS)}</p>
                    <div class="row">
                        {erase}
                        <Button
                            label=t(&texts::TAKE_BACK)
                            kind=ButtonKind::Quiet
                            on_click=move |()| case.edit(Case::take_back)
                        />
                    </div>
                </Notice>
            </Show>
            {move || of.get().map(|variant| view! {
                <Notice kind=NoticeKind::Warn title=from>
                    <p>{t(&texts::OTHER_VERSION_TEXT)}</p>
                    <div class="row">{the_one_here(variant.of)} {erase}</div>
                </Notice>
            })}
        </div>
        <EraseCase case=case open=erasing on_close=move |()| erasing.set(false) on_erased=on_erased/>
    }
    .into_any()
}

fn erase_button(case: CaseId, erasing: RwSignal<bool>) -> AnyView {
    view! {
        <Button
            label=t(&texts::ERASE_CASE)
            kind=ButtonKind::Danger
            why_not=why_not_erase(case)
            on_click=move |()| erasing.set(true)
        />
    }
    .into_any()
}
