//! Texts of the language check.
