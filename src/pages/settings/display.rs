//! Language, theme, size of text. Kept for this browser, in the clear: they are needed before unlocking.

use crate::platform::prefs::{TextSize, Theme};
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::{Lang, settings as texts, t};
use crate::ui::{Card, Choice, Opt};

/// How the app looks.
#[component]
pub(super) fn Display() -> impl IntoView {
    let app = use_app();
    let prefs = app.prefs();
    let languages = vec![Opt::new(Lang::Nl, t(&texts::DUTCH)), Opt::new(Lang::En, t(&texts::ENGLISH))];
    let themes = vec![
        Opt::new(Theme::Device, t(&texts::THEME_DEVICE)),
        Opt::new(Theme::Light, t(&texts::THEME_LIGHT)),
        Opt::new(Theme::Dark, t(&texts::THEME_DARK)),
    ];
    let sizes = vec![
        Opt::new(TextSize::Normal, t(&texts::TEXT_NORMAL)),
        Opt::new(TextSize::Large, t(&texts::TEXT_LARGE)),
        Opt::new(TextSize::Larger, t(&texts::TEXT_LARGER)),
    ];
    view! {
        <Card title=t(&texts::DISPLAY)>
            <Choice
                label=t(&texts::LANGUAGE)
                options=languages
                value=derived(move || Some(prefs.get().language))
                on_pick=move |language| app.choose(|prefs| prefs.language = language)
            />
            <Choice
                label=t(&texts::THEME)
                options=themes
                value=derived(move || Some(prefs.get().theme))
                on_pick=move |theme| app.choose(|prefs| prefs.theme = theme)
            />
            <Choice
                label=t(&texts::TEXT_SIZE)
                options=sizes
                value=derived(move || Some(prefs.get().text_size))
                on_pick=move |size| app.choose(|prefs| prefs.text_size = size)
            />
        </Card>
    }
    .into_any()
}
