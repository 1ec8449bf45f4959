//! What is done whenever something that it reads has changed.

use leptos::prelude as leptos;

/// What is done once what is on the page stands, and again whenever a signal that it reads has changed.
pub struct Effect;

impl Effect {
    /// Does `run` from now on, with what it gave the last time.
    #[expect(clippy::new_ret_no_self, reason = "as Leptos has it, for those who know Leptos")]
    pub fn new<T: 'static>(mut run: impl FnMut(Option<T>) -> T + 'static) {
        let mut before = None;
        start(Box::new(move || before = Some(run(before.take()))));
    }
}

fn start(mut run: Box<dyn FnMut()>) {
    leptos::Effect::new(move |_: Option<()>| run());
}
