//! The rules of the method, M1 to M55, by the numbers they have everywhere: in the method page of the
//! docs, in the items that serve them and in the tests that show it.
//!
//! Where each has its home in the app stands in [`HOMES`]. The method page is made from that table, and a test
//! (`core/tests/method/`) looks whether what the table names is there and names the rule.

mod homes;

pub use homes::HOMES;

use serde::{Deserialize, Serialize};

macro_rules! rules {
    ($($name:ident),* $(,)?) => {
        /// A rule of the method. What each asks stands in docs/method.md.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[allow(missing_docs, reason = "the number is the name; the text is in docs/method.md")]
        pub enum Rule { $($name),* }

        impl Rule {
            /// All rules in order.
            pub const ALL: &[Rule] = &[$(Rule::$name),*];
        }
    };
}

rules!(
    M1, M2, M3, M4, M5, M6, M7, M8, M9, M10, M11, M12, M13, M14, M15, M16, M17, M18, M19, M20, M21, M22, M23,
    M24, M25, M26, M27, M28, M29, M30, M31, M32, M33, M34, M35, M36, M37, M38, M39, M40, M41, M42, M43, M44,
    M45, M46, M47, M48, M49, M50, M51, M52, M53, M54, M55
);

/// Where a rule has its home in the app.
#[derive(Clone, Copy, Debug)]
pub struct Home {
    /// The rule.
    pub rule: Rule,
    /// What it asks of those who supervise, in a sentence.
    pub asks: &'static str,
    /// What the app does for it.
    pub does: &'static str,
    /// On which screens, by the names they have there.
    pub screens: &'static str,
    /// What serves it.
    pub served_by: &'static [Service],
}

/// What serves a rule. Each names the rule where it stands.
#[derive(Clone, Copy, Debug)]
pub enum Service {
    /// A point of the built-in checklist, by its name.
    Item(&'static str),
    /// A function, type or constant: its file below `core/src/`, and its name.
    Code(&'static str, &'static str),
}
