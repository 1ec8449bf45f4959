//! A visit that was going on when the workbook was closed: since when, and marking moments meanwhile.

use omgangsboek_core::compose::dates;
use omgangsboek_core::ports::Clock;

use crate::platform::underway;
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::{entry as texts, t, t_with};
use crate::ui::{Button, Icon, LiveRegion, Notice, NoticeKind};

/// Shown only while there is one.
#[component]
pub(super) fn Underway() -> impl IntoView {
    let marker = RwSignal::new(underway::load());
    let clock = use_app().machine().clock;
    let mark = {
        let clock = StoredValue::new_local(clock);
        move |()| {
            underway::mark(clock.get_value().now().wall);
            marker.set(underway::load());
        }
    };
    let since = t_with(move |lang| {
        marker.with(|marker| {
            marker.as_ref().map_or_else(String::new, |marker| {
                texts::UNDERWAY_SINCE.pick(lang).replace("{time}", &dates::time(marker.since.time()))
            })
        })
    });
    let marked = t_with(move |lang| {
        marker.with(|marker| {
            match marker.as_ref().and_then(|marker| marker.marks.last().map(|at| (at, marker))) {
                None => String::new(),
                Some((last, marker)) => {
                    let count = u32::try_from(marker.marks.len()).unwrap_or(u32::MAX);
                    let moments = dates::count(lang, count, &texts::MOMENT, &texts::MOMENTS);
                    texts::MARKED
                        .pick(lang)
                        .replace("{count}", &moments)
                        .replace("{time}", &dates::time(last.time()))
                }
            }
        })
    });
    view! {
        <Show when=move || marker.with(Option::is_some)>
            <Notice kind=NoticeKind::Info title=since>
                <p>{t(&texts::UNDERWAY_TEXT)}</p>
                <Button label=t(&texts::MARK) icon=Icon::Check wide=true on_click=mark/>
                <Show when=move || marked.with(|marked| !marked.is_empty())><p>{marked}</p></Show>
            </Notice>
        </Show>
        <LiveRegion message=marked/>
    }
    .into_any()
}
