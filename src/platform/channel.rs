//! What the tabs of this browser tell each other.
//!
//! A vault is open in one tab or in several, and some things concern them all: it was locked, it was
//! written to, another tab wants to write. The browser carries such a message to every other tab of the
//! same origin and to no one else. Anything on this origin can speak here, so a message that is not one of
//! [`Message`] is ignored, and none of them carries anything about a person, opens anything or makes
//! anything be believed: whoever hears that the vault was changed looks for himself.
//!
//! A browser without channels leaves the tabs deaf to each other; the fence inside each write still holds.

use gloo_events::EventListener;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use super::js;

/// The name of the channel, shared by all tabs.
const NAME: &str = "omgangsboek";

/// What one tab tells all others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Message {
    /// The tab that writes has saved something.
    Changed {
        /// How many writes the vault has seen now.
        generation: u64,
    },
    /// The vault is being locked, everywhere.
    Locked,
    /// Somebody wants to go on in another tab: whoever may write writes everything and lets go.
    YieldPlease,
    /// There is no vault any more.
    Erased,
    /// From here on another version of the app is served; whoever hears it goes on with its own.
    Updated,
}

/// Speaks and listens until dropped. It does not hear itself.
#[must_use = "dropping it stops the listening"]
pub struct Channel {
    channel: BroadcastChannel,
    _listening: EventListener,
}

impl Channel {
    /// Joins the other tabs, and calls `on_message` for each thing that one of them says. `None` where
    /// the browser has no channels.
    pub fn open(on_message: impl Fn(Message) + 'static) -> Option<Self> {
        Self::open_named(NAME, on_message)
    }

    fn open_named(name: &str, on_message: impl Fn(Message) + 'static) -> Option<Self> {
        js::method(&js_sys::global(), "BroadcastChannel")?;
        let channel = BroadcastChannel::new(name).ok()?;
        let listening = EventListener::new(&channel, "message", move |event| {
            if let Some(message) = read(&event.unchecked_ref::<MessageEvent>().data()) {
                on_message(message);
            }
        });
        Some(Self { channel, _listening: listening })
    }

    /// Tells all other tabs. It is queued at once and heard soon; nobody answers for its arrival.
    pub fn send(&self, message: &Message) {
        if let Ok(text) = serde_json::to_string(message) {
            // Throws on a closed channel only, and this one closes when it is dropped.
            let _ = self.channel.post_message(&JsValue::from_str(&text));
        }
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}

fn read(data: &JsValue) -> Option<Message> {
    serde_json::from_str(&data.as_string()?).ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_channel::mpsc;
    use futures_util::StreamExt;
    use wasm_bindgen_test::*;

    use super::super::timer::within;
    use super::*;

    const PATIENCE: Duration = Duration::from_secs(5);

    /// One end of the channel, and what it hears.
    fn tab(name: &str) -> (Channel, mpsc::UnboundedReceiver<Message>) {
        let (sender, heard) = mpsc::unbounded();
        let hear = move |message| sender.unbounded_send(message).expect("the test is still listening");
        (Channel::open_named(name, hear).expect("this browser has channels"), heard)
    }

    #[wasm_bindgen_test]
    async fn every_message_arrives_in_the_other_tab_as_it_was_sent() {
        let (here, mut heard_here) = tab("test-arrives");
        let (_there, mut heard_there) = tab("test-arrives");
        for message in [
            Message::Changed { generation: u64::MAX },
            Message::Locked,
            Message::YieldPlease,
            Message::Erased,
            Message::Updated,
        ] {
            here.send(&message);
            assert_eq!(within(PATIENCE, heard_there.next()).await, Some(Some(message)));
        }
        assert!(heard_here.try_recv().is_err(), "a tab does not hear itself");
    }

    #[wasm_bindgen_test]
    async fn what_is_no_message_is_ignored() {
        let (here, _) = tab("test-nonsense");
        let (_there, mut heard) = tab("test-nonsense");
        let nonsense = [
            JsValue::NULL,
            JsValue::from(7),
            js_sys::Object::new().into(),
            JsValue::from_str(""),
            JsValue::from_str("not json"),
            JsValue::from_str(r#"{"what":"open-up"}"#),
            JsValue::from_str(r#"{"what":"changed","generation":-1}"#),
            JsValue::from_str(r#"{"what":"changed"}"#),
            JsValue::from_str(r#"["locked"]"#),
        ];
        for message in nonsense {
            here.channel.post_message(&message).expect("plain values can be posted");
        }
        here.send(&Message::Locked);
        // Messages arrive in order, so the first that is heard shows that those before it were not.
        assert_eq!(within(PATIENCE, heard.next()).await, Some(Some(Message::Locked)));
    }
}
