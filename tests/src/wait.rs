//! Waiting for a condition. The only place with a clock.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout};

use crate::Outcome;

/// How long something expected may take. Generous: two browsers share two cores, and a key derivation
/// is meant to be slow.
const PATIENCE: Duration = Duration::from_secs(20);
/// The pause between two looks.
const LOOK_AGAIN: Duration = Duration::from_millis(30);

/// Asks until there is an answer. An error of one look (a page in the middle of loading, an element that
/// was just replaced) is no more than "not yet"; the last one is told when patience runs out.
///
/// # Errors
/// When it does; `what` says what was waited for.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Outcome<Option<T>>) -> Outcome<T> {
    let give_up = Instant::now() + PATIENCE;
    loop {
        let last = match look().await {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => String::new(),
            Err(error) => format!(" ({error})"),
        };
        if Instant::now() > give_up {
            return Err(format!("waited {} s in vain for {what}{last}", PATIENCE.as_secs()).into());
        }
        sleep(LOOK_AGAIN).await;
    }
}

/// Gives up on something that may never answer.
pub(crate) async fn at_most<T>(what: &str, doing: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    timeout(PATIENCE, doing).await.unwrap_or_else(|_| Err(format!("{what} did not answer").into()))
}
