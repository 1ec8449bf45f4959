//! The first step: what this is, for whom, and where everything is kept.

use super::first_run::Step;
use super::frame::{Frame, StepHead};
use crate::platform::device;
use crate::reactive::prelude::*;
use crate::text::{entry as texts, installing, t};
use crate::ui::{Button, ButtonKind, Card, Notice, NoticeKind};

/// The first step.
#[component]
pub(super) fn About(
    /// Where one is.
    step: RwSignal<Step>,
) -> impl IntoView {
    let install = device::should_install_first().then(|| {
        view! {
            <Notice kind=NoticeKind::Warn title=t(&installing::FIRST)>
                <p>{t(&installing::SHARE)} " " {t(&installing::BEGIN_THERE)} " " {t(&installing::OWN_STORAGE)}</p>
            </Notice>
        }
    });
    let points = [&texts::ABOUT_WHERE, &texts::ABOUT_LOSS, &texts::ABOUT_BACKUP, &texts::ABOUT_FILE].map(t);
    view! {
        <Frame wide=true>
            <StepHead step=1 title=t(&texts::NAME)/>
            <p>{t(&texts::ABOUT_WHAT)}</p>
            {install}
            <Card title=t(&texts::ABOUT_TITLE)>
                <ul class="points">{points.map(|point| view! { <li>{point}</li> })}</ul>
            </Card>
            <Button
                label=t(&texts::BEGIN)
                kind=ButtonKind::Primary
                wide=true
                on_click=move |()| step.set(Step::Passphrase)
            />
            <section class="stack" aria-label=t(&texts::RESTORE)>
                <p class="muted">
                    <strong>{t(&texts::NO_DATA_HERE)}</strong> " " {t(&texts::NO_DATA_EXPECTED)}
                </p>
                <div class="row">
                    <Button label=t(&texts::RESTORE) on_click=move |()| step.set(Step::Restore)/>
                </div>
            </section>
        </Frame>
    }
    .into_any()
}
