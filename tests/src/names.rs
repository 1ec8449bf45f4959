//! Finding a control by the name a person would call it.

/// A script with two arguments, the kind (`press`, `field` or `text`) and the name; returns the first
/// visible element that fits, or null. While a modal dialog is open only it is searched, as only it can
/// be reached.
pub(crate) const FIND: &str = include_str!("names.js");
