//! Texts of the bundle of final reports.
