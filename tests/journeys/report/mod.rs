//! The report: writing it, the language check, who gets what, the ways out, versions and the bundle.

mod bundle;
mod language;
mod out;
mod recipients;
mod speed;
mod writing;
