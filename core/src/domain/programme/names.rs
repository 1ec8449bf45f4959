//! Names of what a programme lists, so that a case can refer to it.
//!
//! Built in they are words; what an organisation adds gets a random one. A name is never given to something
//! else: whatever was logged, told or noted under it keeps its meaning.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::ports::Random;

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            /// A built-in name.
            pub const fn new(name: &'static str) -> Self {
                Self(Cow::Borrowed(name))
            }

            /// The name.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Fresh for $name {
            fn fresh(random: &dyn Random) -> Self {
                Self(Cow::Owned(unlike_any_other(random)))
            }
        }
    )*};
}

names!(
    /// The name of a point of the checklist within its programme.
    ItemId,
    /// The name of an action within its programme.
    ActionId,
    /// The name of a theme within its programme.
    ThemeId,
);

/// A name that nothing has yet.
pub(crate) trait Fresh {
    /// Makes one.
    fn fresh(random: &dyn Random) -> Self;
}

/// 16 random bytes as a uuid v4, which no built-in name looks like.
fn unlike_any_other(random: &dyn Random) -> String {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().hyphenated().to_string()
}
