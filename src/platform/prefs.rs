//! Choices that are not personal: language, theme, size of text, minutes until the lock.
//!
//! They are needed before the vault is open, so they stand in the clear, in local storage. Nothing about a
//! person belongs here. Anybody can write there, so each field is read by itself and a value that means
//! nothing falls back alone.

use gloo_storage::{LocalStorage, Storage};
use omgangsboek_core::domain::words::Lang;
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
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

/// Minutes without touch or key until the vault locks: 1 to 60, 5 when nobody chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct IdleMinutes(u8);

impl IdleMinutes {
    /// The number of minutes.
    pub fn get(self) -> u8 {
        self.0
    }
}

impl Default for IdleMinutes {
    fn default() -> Self {
        Self(5)
    }
}

/// A number of minutes that is none of 1 to 60.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the time until the lock is 1 to 60 minutes")]
pub struct OutOfRange;

impl TryFrom<u8> for IdleMinutes {
    type Error = OutOfRange;

    fn try_from(minutes: u8) -> Result<Self, OutOfRange> {
        if (1..=60).contains(&minutes) { Ok(Self(minutes)) } else { Err(OutOfRange) }
    }
}

impl From<IdleMinutes> for u8 {
    fn from(minutes: IdleMinutes) -> u8 {
        minutes.0
    }
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

    #[wasm_bindgen_test]
    fn a_value_that_means_nothing_falls_back_alone() {
        let dark = Prefs { theme: Theme::Dark, ..Prefs::default() };
        for (stored, expected) in [
            (r#"{"theme":"dark"}"#, dark),
            (r#"{"theme":"dark","language":7,"idle_minutes":-1,"text_size":{}}"#, dark),
            (r#"{"theme":"dark","idle_minutes":0}"#, dark),
            (r#"{"theme":"dark","idle_minutes":1000}"#, dark),
            (r#"{"theme":"dark","idle_minutes":60}"#, Prefs { idle_minutes: minutes(60), ..dark }),
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
        };
        chosen.save();
        assert_eq!(Prefs::load(), chosen);
        LocalStorage::delete(KEY);
    }
}
