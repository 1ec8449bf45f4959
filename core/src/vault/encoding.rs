//! Bytes as text, for the places where JSON carries them.
//!
//! Base64 with the standard alphabet and padding, decoded strictly: one text for one value, so that two
//! files that differ cannot mean the same.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// The bytes as base64.
pub fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes that the base64 `text` stands for; `None` when it is not base64 in its one proper form.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// `#[serde(with = "…")]` for byte arrays of any fixed length.
pub mod base64_array {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes the bytes as base64.
    ///
    /// # Errors
    /// Only those of the serializer.
    pub fn serialize<const N: usize, S: Serializer>(bytes: &[u8; N], out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&super::to_base64(bytes))
    }

    /// Reads exactly `N` bytes from base64.
    ///
    /// # Errors
    /// When the text is not base64 or of another length.
    pub fn deserialize<'de, const N: usize, D: Deserializer<'de>>(from: D) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(from)?;
        let bytes = super::from_base64(&text).ok_or_else(|| D::Error::custom("not base64"))?;
        bytes.try_into().map_err(|_| D::Error::custom("another number of bytes than expected"))
    }
}

/// `#[serde(with = "…")]` for bytes of any length.
pub mod base64_bytes {
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes the bytes as base64.
    ///
    /// # Errors
    /// Only those of the serializer.
    pub fn serialize<S: Serializer>(bytes: &[u8], out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&super::to_base64(bytes))
    }

    /// Reads bytes from base64.
    ///
    /// # Errors
    /// When the text is not base64.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        super::from_base64(&text).ok_or_else(|| D::Error::custom("not base64"))
    }
}
