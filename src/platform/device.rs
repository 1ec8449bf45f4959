//! What kind of device this is, for the few things that differ.
//!
//! A home-screen app on iPhone and iPad has a storage of its own: what was made in a Safari tab is not
//! there. So a tab on such a device advises installing before the vault is made.

use web_sys::MediaQueryList;

use super::js;

/// An iPhone or iPad. An iPad calls itself a Mac, but no Mac has a touch screen.
pub fn is_apple_mobile() -> bool {
    let navigator = js::window().navigator();
    let agent = navigator.user_agent().unwrap_or_default();
    looks_apple_mobile(&agent, navigator.max_touch_points())
}

fn looks_apple_mobile(agent: &str, touch_points: i32) -> bool {
    agent.contains("iPhone") || agent.contains("iPad") || (agent.contains("Macintosh") && touch_points > 1)
}

/// Whether the app was started from the home screen or as an installed app.
pub fn is_standalone() -> bool {
    standalone_media().is_some_and(|query| query.matches())
        // Safari's own word for it, from before the media query.
        || js::get(&js::window().navigator(), "standalone").is_truthy()
}

/// What tells when a tab becomes the window of an app; `None` where the browser has no such question.
pub(super) fn standalone_media() -> Option<MediaQueryList> {
    js::window().match_media("(display-mode: standalone)").ok().flatten()
}

/// Whether to advise putting the app on the home screen before anything is stored.
pub fn should_install_first() -> bool {
    is_apple_mobile() && !is_standalone()
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn an_ipad_is_told_from_a_mac_by_its_touch_screen() {
        for (agent, touch_points, expected) in [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", 5, true),
            ("Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X)", 5, true),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", 5, true),
            ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", 0, false),
            ("Mozilla/5.0 (Linux; Android 14)", 5, false),
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64)", 10, false),
        ] {
            assert_eq!(looks_apple_mobile(agent, touch_points), expected, "{agent}");
        }
    }
}
