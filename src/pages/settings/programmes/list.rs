//! All programmes: the built-in ones, those of the organisation, those that were put away, and a file.

use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use omgangsboek_core::domain::ids::ProgrammeId;
use omgangsboek_core::domain::programme::{BuiltIn, OwnProgramme};
use omgangsboek_core::ordering::OrderBy;
use omgangsboek_core::session::rows::ProgrammeRow;

use super::built_in::BuiltInRow;
use super::file_in::FromFile;
use super::{Fields, LIST, named};
use crate::pages::Saving;
use crate::reactive::prelude::*;
use crate::state::{use_app, use_book};
use crate::text::{Lang, common, programmes as texts, t, t_with, use_language};
use crate::ui::{Card, Crumb, EmptyState, List, ListRow, PageHead, Tag, TagKind};

/// The page.
#[component]
pub fn Programmes() -> impl IntoView {
    let book = use_book();
    let random = use_app().machine().random;
    let language = use_language();
    let navigate = use_navigate();
    let open = Callback::new(move |own: OwnProgramme| {
        let id = own.id;
        book.add_programme(own);
        navigate(&format!("{LIST}/{id}"), NavigateOptions::default());
    });
    let copy = Callback::new(move |built_in: BuiltIn| {
        let settings = built_in.settings();
        let name = texts::COPY_OF.pick(language.get_untracked()).replace("{name}", &settings.name.nl);
        open.run(OwnProgramme::copy_of(&random, settings, name));
    });
    view! {
        <PageHead
            title=t(&texts::PROGRAMMES)
            crumbs=vec![Crumb::new(t(&common::SETTINGS), "/instellingen")]
            actions=|| view! { <Saving/> }
        />
        <Fields>
            <div class="two">
                <div class="stack"><Own/> <FromFile on_read=open/></div>
                <div class="stack">
                    <Card title=t(&texts::BUILT_IN)>
                        <p class="muted">{t(&texts::BUILT_IN_WHAT)}</p>
                        {BuiltIn::ALL
                            .map(|built_in| view! { <BuiltInRow built_in=built_in on_copy=copy/> })
                            .collect_view()}
                    </Card>
                </div>
            </div>
        </Fields>
    }
    .into_any()
}

/// Those of the organisation.
#[component]
fn Own() -> impl IntoView {
    let rows = use_book().programmes();
    let of = move |archived: bool| {
        memo(move |_| {
            let mut found: Vec<_> = rows.with(|rows| {
                let wanted = rows.iter().filter(|(_, row)| row.archived == archived);
                wanted.map(|(id, row)| (*id, row.clone())).collect()
            });
            found.order_by_key(|(_, row)| row.name.nl.to_lowercase());
            found
        })
    };
    let (used, put_away) = (of(false), of(true));
    let none = move || used.with(Vec::is_empty);
    view! {
        <Card title=t(&texts::OWN)>
            <Show when=move || !none() fallback=|| view! { <EmptyState text=t(&texts::NONE_YET)/> }>
                <Rows rows=used/>
            </Show>
        </Card>
        <Show when=move || !put_away.with(Vec::is_empty)>
            <Card title=t(&texts::PUT_AWAY)><Rows rows=put_away/></Card>
        </Show>
    }
    .into_any()
}

#[component]
fn Rows(rows: Memo<Vec<(ProgrammeId, ProgrammeRow)>>) -> impl IntoView {
    let row = |(id, row): (ProgrammeId, ProgrammeRow)| {
        let variant = row.variant.is_some();
        let (name, line) = (row.name.clone(), row);
        view! {
            <ListRow
                href=format!("{LIST}/{id}")
                end=move || {
                    variant.then(|| view! { <Tag label=t(&texts::VARIANT) kind=TagKind::Warn/> })
                }
            >
                <strong>{t_with(move |lang| named(name.pick(lang), lang))}</strong>
                <small>{t_with(move |lang| state_line(line.released, line.changed, lang))}</small>
            </ListRow>
        }
    };
    view! { <List>{move || rows.get().into_iter().map(row).collect_view()}</List> }.into_any()
}

/// "versie 2, met wijzigingen die nog niet zijn vastgesteld".
pub(super) fn state_line(released: Option<u32>, changed: bool, lang: Lang) -> String {
    match released {
        None => texts::NOT_RELEASED.pick(lang).to_owned(),
        Some(number) => {
            let version = texts::VERSION.pick(lang).replace("{number}", &number.to_string());
            if changed { format!("{version}, {}", texts::HAS_CHANGES.pick(lang)) } else { version }
        }
    }
}
