//! Taking the time, in turns, and telling it.

use wasm_bindgen_test::*;

use super::super::super::js;

pub(super) fn milliseconds() -> f64 {
    js::window().performance().map_or(0.0, |performance| performance.now())
}

/// How long `work` took, in milliseconds, and what came of it.
pub(super) async fn timed<T>(work: impl Future<Output = T>) -> (f64, T) {
    let began = milliseconds();
    let done = work.await;
    (milliseconds() - began, done)
}

/// Tells the command what was measured.
pub(super) fn tell(what: &str, size: &str, arm: &str, times: &[f64]) {
    let times: Vec<_> = times.iter().map(|time| format!("{time:.3}")).collect();
    console_log!("bench|{what}|{size}|{arm}|{}", times.join(" "));
}

/// Lets `sides` take turns, each going first as often as the other  `one` does a round for one of them and says how
/// long it took, or nothing where that side sits out. The first `warm_up` rounds do not count.
pub(super) async fn in_turns<const SIDES: usize>(
    warm_up: usize,
    rounds: usize,
    mut one: impl AsyncFnMut(usize, usize) -> Option<f64>,
) -> [Vec<f64>; SIDES] {
    let mut times = [(); SIDES].map(|()| Vec::new());
    for round in 0..warm_up + rounds {
        for place in 0..SIDES {
            let side = if round % 2 == 0 { place } else { SIDES - 1 - place };
            let time = one(round, side).await;
            if round >= warm_up {
                times[side].extend(time);
            }
        }
    }
    times
}
