//! When the app locks, and when it covers a visit.

use crate::platform::prefs::{GraceSeconds, IdleMinutes, Prefs, VisitIdleMinutes};
use crate::reactive::prelude::*;
use crate::state::use_app;
use crate::text::{Words, hint, settings as texts, t};
use crate::ui::{Button, Card, Icon, NumberField};

/// One time that can be chosen.
#[derive(Clone, Copy)]
struct Time {
    label: &'static Words,
    hint: &'static Words,
    min: u32,
    max: u32,
    read: fn(&Prefs) -> u32,
    /// Changes nothing when the number is out of bounds; the field says so itself.
    choose: fn(&mut Prefs, u32),
}

const TIMES: [Time; 3] = [
    Time {
        label: &texts::IDLE_MINUTES,
        hint: &texts::IDLE_HINT,
        min: 1,
        max: 60,
        read: |prefs| prefs.idle_minutes.get().into(),
        choose: |prefs, minutes| {
            let minutes = u8::try_from(minutes).ok().and_then(|minutes| IdleMinutes::try_from(minutes).ok());
            prefs.idle_minutes = minutes.unwrap_or(prefs.idle_minutes);
        },
    },
    Time {
        label: &texts::VISIT_MINUTES,
        hint: &texts::VISIT_HINT,
        min: 5,
        max: 120,
        read: |prefs| prefs.visit_idle_minutes.get().into(),
        choose: |prefs, minutes| {
            let minutes =
                u8::try_from(minutes).ok().and_then(|minutes| VisitIdleMinutes::try_from(minutes).ok());
            prefs.visit_idle_minutes = minutes.unwrap_or(prefs.visit_idle_minutes);
        },
    },
    Time {
        label: &texts::GRACE_SECONDS,
        hint: &texts::GRACE_HINT,
        min: 0,
        max: 600,
        read: |prefs| prefs.grace_seconds.get().into(),
        choose: |prefs, seconds| {
            let seconds =
                u16::try_from(seconds).ok().and_then(|seconds| GraceSeconds::try_from(seconds).ok());
            prefs.grace_seconds = seconds.unwrap_or(prefs.grace_seconds);
        },
    },
];

/// The times, and the button to lock now.
#[component]
pub(super) fn Locking() -> impl IntoView {
    let app = use_app();
    let prefs = app.prefs();
    let field = move |time: Time| {
        let choose = move |number: Option<u32>| {
            // An empty field changes nothing.
            if let Some(number) = number {
                app.choose(|prefs| (time.choose)(prefs, number));
            }
        };
        view! {
            <NumberField
                label=t(time.label)
                hint=hint(time.hint)
                value=derived(move || Some(prefs.with(|prefs| (time.read)(prefs))))
                on_input=choose
                min=time.min
                max=time.max
            />
        }
    };
    view! {
        <Card title=t(&texts::LOCKING)>
            {TIMES.map(field)}
            <div class="row">
                <Button label=t(&texts::LOCK_NOW) icon=Icon::Lock on_click=move |()| app.lock()/>
            </div>
        </Card>
    }
    .into_any()
}
