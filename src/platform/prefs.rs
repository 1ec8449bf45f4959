//! Choices that are not personal: language, theme, size of text, times until the lock, how a visit is held, what
//! need not be brought up again.
//!
//! They are needed before the vault is open, so they stand in the clear, in local storage. Nothing about a
//! person belongs here. Anybody can write there, so each field is read by itself and a value that means
//! nothing falls back alone.

use gloo_storage::{LocalStorage, Storage};
use omgangsboek_core::domain::words::Lang;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, Error},
};
use serde_json::Value;

const KEY: &str = "omgangsboek.prefs";

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device is set.
    #[default]
    Device,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// The size of all text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As the browser is set.
    #[default]
    Normal,
    /// One step up.
    Large,
    /// Two steps up.
    Larger,
}

/// The hand that holds the device and taps: what is touched during a visit stands at its side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hand {
    /// The right one.
    #[default]
    Right,
    /// The left one.
    Left,
}

/// Whether single keys do something during a visit (WCAG 2.1.4: they can be turned off).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LiveKeys {
    /// They do.
    #[default]
    On,
    /// They do not.
    Off,
}

/// Whether the browser was asked to keep the data, and as what the app ran then: an installed app often hears another
/// answer than a tab did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AskedToKeep {
    /// It was not.
    #[default]
    Never,
    /// By a tab.
    Tab,
    /// By the app on the device.
    App,
}

/// A time outside of what may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this time is outside of what may be chosen")]
pub struct OutOfRange;

/// Makes a type for each time that may be chosen: its number, from and to where, and what it is when
/// nobody chose.
macro_rules! times {
    ($($(#[$doc:meta])* $name:ident: $number:ty, $least:literal to $most:literal, else $default:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
        #[serde(transparent)]
        pub struct $name($number);

        impl $name {
            /// The number.
            pub fn get(self) -> $number {
                self.0
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self($default)
            }
        }

        impl TryFrom<$number> for $name {
            type Error = OutOfRange;

            fn try_from(number: $number) -> Result<Self, OutOfRange> {
                if ($least..=$most).contains(&number) { Ok(Self(number)) } else { Err(OutOfRange) }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                Self::try_from(<$number>::deserialize(from)?).map_err(D::Error::custom)
            }
        }
    )*};
}

times! {
    /// Minutes without touch or key until the vault locks: 1 to 60, 5 when nobody chose.
    IdleMinutes: u8, 1 to 60, else 5;
    /// The same while a visit is going on, since a worker who watches a child does not touch the screen:
    /// 5 to 120, 30 when nobody chose.
    VisitIdleMinutes: u8, 5 to 120, else 30;
    /// Seconds out of sight until the vault locks: 0 (at once) to 600, 60 when nobody chose.
    GraceSeconds: u16, 0 to 600, else 60;
}

/// The choices of this browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prefs {
    /// The language of the words on screen.
    #[serde(deserialize_with = "or_default")]
    pub language: Lang,
    /// Light or dark.
    #[serde(deserialize_with = "or_default")]
    pub theme: Theme,
    /// The size of all text.
    #[serde(deserialize_with = "or_default")]
    pub text_size: TextSize,
    /// Minutes until the vault locks by itself.
    #[serde(deserialize_with = "or_default")]
    pub idle_minutes: IdleMinutes,
    /// The same while a visit is going on.
    #[serde(deserialize_with = "or_default")]
    pub visit_idle_minutes: VisitIdleMinutes,
    /// Seconds out of sight until the vault locks by itself.
    #[serde(deserialize_with = "or_default")]
    pub grace_seconds: GraceSeconds,
    /// The hand that taps during a visit.
    #[serde(deserialize_with = "or_default")]
    pub hand: Hand,
    /// Whether single keys do something during a visit.
    #[serde(deserialize_with = "or_default")]
    pub live_keys: LiveKeys,
    /// Whether a visit and its cover are dark and dim, for the evening.
    #[serde(deserialize_with = "or_default")]
    pub dimmed: bool,
    /// Whether the browser was asked to keep the data, or that question was put away.
    #[serde(deserialize_with = "or_default")]
    pub asked_to_keep: AskedToKeep,
    /// Whether the hint to put the app on the device was put away.
    #[serde(deserialize_with = "or_default")]
    pub no_install_hint: bool,
}

impl Prefs {
    /// What was chosen in this browser, or the defaults.
    pub fn load() -> Self {
        LocalStorage::get(KEY).unwrap_or_default()
    }

    /// Remembers the choices. A browser that refuses only forgets them at the next start.
    pub fn save(&self) {
        let _ = LocalStorage::set(KEY, self);
    }
}

fn or_default<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(from: D) -> Result<T, D::Error> {
    Ok(T::deserialize(Value::deserialize(from)?).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    fn minutes(minutes: u8) -> IdleMinutes {
        IdleMinutes::try_from(minutes).expect("within 1 to 60")
    }

    fn during_visit(minutes: u8) -> VisitIdleMinutes {
        VisitIdleMinutes::try_from(minutes).expect("within 5 to 120")
    }

    fn grace(seconds: u16) -> GraceSeconds {
        GraceSeconds::try_from(seconds).expect("within 0 to 600")
    }

    #[wasm_bindgen_test]
    fn a_value_that_means_nothing_falls_back_alone() {
        let dark = Prefs { theme: Theme::Dark, ..Prefs::default() };
        for (stored, expected) in [
            (r#"{"theme":"dark"}"#, dark),
            (r#"{"theme":"dark","language":7,"idle_minutes":-1,"text_size":{}}"#, dark),
            (r#"{"theme":"dark","idle_minutes":0}"#, dark),
            (r#"{"theme":"dark","idle_minutes":1000}"#, dark),
            (r#"{"theme":"dark","idle_minutes":60}"#, Prefs { idle_minutes: minutes(60), ..dark }),
            (r#"{"theme":"dark","visit_idle_minutes":4,"grace_seconds":601}"#, dark),
            (r#"{"theme":"dark","visit_idle_minutes":"30","grace_seconds":-1}"#, dark),
            (
                r#"{"theme":"dark","visit_idle_minutes":5,"grace_seconds":600}"#,
                Prefs { visit_idle_minutes: during_visit(5), grace_seconds: grace(600), ..dark },
            ),
            (
                r#"{"hand":"left","live_keys":"off","dimmed":true}"#,
                Prefs { hand: Hand::Left, live_keys: LiveKeys::Off, dimmed: true, ..Prefs::default() },
            ),
            (r#"{"theme":"dark","hand":"both","live_keys":false,"dimmed":"yes"}"#, dark),
            (
                r#"{"asked_to_keep":"tab","no_install_hint":true}"#,
                Prefs { asked_to_keep: AskedToKeep::Tab, no_install_hint: true, ..Prefs::default() },
            ),
            (r#"{"theme":"dark","asked_to_keep":true,"no_install_hint":1}"#, dark),
            (r#"{"theme":"<script>"}"#, Prefs::default()),
            ("[]", Prefs::default()),
            ("not json", Prefs::default()),
        ] {
            LocalStorage::raw().set_item(KEY, stored).expect("local storage takes a short text");
            assert_eq!(Prefs::load(), expected, "{stored}");
        }
        LocalStorage::delete(KEY);
    }

    #[wasm_bindgen_test]
    fn choices_come_back_as_they_were_saved() {
        let chosen = Prefs {
            language: Lang::En,
            theme: Theme::Light,
            text_size: TextSize::Larger,
            idle_minutes: minutes(12),
            visit_idle_minutes: during_visit(120),
            grace_seconds: grace(0),
            hand: Hand::Left,
            live_keys: LiveKeys::Off,
            dimmed: true,
            asked_to_keep: AskedToKeep::App,
            no_install_hint: true,
        };
        chosen.save();
        assert_eq!(Prefs::load(), chosen);
        LocalStorage::delete(KEY);
    }
}
