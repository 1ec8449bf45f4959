//! Moving a planned step by days, with its time of day kept; said, and to be taken back.

use chrono::{NaiveDate, NaiveDateTime};
use omgangsboek_core::domain::planning::StepId;

use super::plan::{NotMoved, Plan};
use super::words::{Names, not_moved};
use crate::reactive::prelude::*;
use crate::text::{Lang, common, dates, planning as texts, t, t_with};
use crate::ui::{Button, ButtonKind, LiveRegion, Notice, NoticeKind};

/// What became of the last move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Moved { step: StepId, from: NaiveDateTime, to: NaiveDateTime },
    Not { step: StepId, why: NotMoved },
}

/// Moves steps of one plan.
#[derive(Clone, Copy)]
pub struct Mover {
    plan: Plan,
    told: RwSignal<Option<Told>>,
    /// The step that was just moved, until it stands in view again and has the caret.
    pub carried: RwSignal<Option<StepId>>,
}

impl Mover {
    /// For `plan`.
    pub fn new(plan: Plan) -> Self {
        Self { plan, told: RwSignal::new(None), carried: RwSignal::new(None) }
    }

    /// Whether anything was moved, or was to be.
    pub fn has_moved(self) -> bool {
        self.told.with_untracked(Option::is_some)
    }

    /// By so many days.
    pub fn by(self, id: StepId, days: i64) {
        let to = untrack(|| self.plan.step(id)).and_then(|step| step.moved(days));
        if let Some(to) = to {
            self.put(id, to);
        }
    }

    /// To another day.
    pub fn to(self, id: StepId, day: NaiveDate) {
        if let Some(step) = untrack(|| self.plan.step(id)).filter(|step| step.day() != day) {
            self.put(id, day.and_time(step.starts.time()));
        }
    }

    fn put(self, id: StepId, to: NaiveDateTime) {
        self.told.set(Some(match self.plan.put(id, to) {
            Ok(from) => {
                self.carried.set(Some(id));
                Told::Moved { step: id, from, to }
            }
            Err(why) => Told::Not { step: id, why },
        }));
    }

    fn take_back(self) {
        if let Some(Told::Moved { step, from, .. }) = self.told.get_untracked() {
            self.put(step, from);
        }
    }

    fn words(self, names: Names, lang: Lang) -> String {
        let name = |id| self.plan.step(id).map(|step| names.of(id, step.kind, lang)).unwrap_or_default();
        match self.told.get() {
            None => String::new(),
            Some(Told::Moved { step, to, .. }) => {
                let when = format!("{}, {}", dates::weekday_and_day(lang, to.date()), dates::time(to.time()));
                texts::MOVED.pick(lang).replace("{what}", &name(step)).replace("{when}", &when)
            }
            Some(Told::Not { step, why }) => {
                let why = not_moved(why).pick(lang);
                texts::NOT_MOVED.pick(lang).replace("{what}", &name(step)).replace("{why}", why)
            }
        }
    }
}

/// What became of the last move, with the way back; and for contact that comes later, what is asked first when
/// one parent wanted it (M50).
#[component]
pub fn Moved(
    /// Of this mover.
    mover: Mover,
) -> impl IntoView {
    let names = Names::new(mover.plan);
    let words = t_with(move |lang| mover.words(names, lang));
    let moved = memo(move |_| matches!(mover.told.get(), Some(Told::Moved { .. })));
    let refused = memo(move |_| matches!(mover.told.get(), Some(Told::Not { .. })));
    let later = memo(
        move |_| matches!(mover.told.get(), Some(Told::Moved { step: StepId::Visit(_), from, to }) if to > from),
    );
    view! {
        <LiveRegion message=words/>
        <Show when=move || moved.get()>
            <Notice>
                <p>{words}</p>
                <Show when=move || later.get()><p>{t(&texts::LATER_ASKED)}</p></Show>
                <Button
                    label=t(&common::UNDO)
                    kind=ButtonKind::Quiet
                    on_click=move |()| mover.take_back()
                />
            </Notice>
        </Show>
        <Show when=move || refused.get()>
            <Notice kind=NoticeKind::Warn><p>{words}</p></Notice>
        </Show>
    }
    .into_any()
}
