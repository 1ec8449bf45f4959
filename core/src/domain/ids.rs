//! Names of things. Random (uuid v4), so that an id tells nothing, not even when it was made.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ports::Random;

/// Makes a random uuid v4 out of the host's randomness.
fn make_uuid(random: &impl Random) -> Uuid {
    let mut bytes = [0; 16];
    random.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new random id.
            pub fn make(random: &impl Random) -> Self {
                Self(make_uuid(random))
            }

            /// Reads an id back from its 16 bytes, as the vault keeps it.
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }

            /// The 16 bytes that the vault keeps.
            pub fn to_bytes(self) -> [u8; 16] {
                self.0.into_bytes()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.as_simple().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                Uuid::try_parse(text).map(Self).map_err(|_| BadId)
            }
        }
    )*};
}

/// The text is no id; an address was cut off or typed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the id of anything")]
pub struct BadId;

ids! {
    /// A case (dossier).
    CaseId,
    /// A supervised visit.
    VisitId,
    /// Somebody involved in a case.
    PersonId,
    /// A standing agreement of a case.
    AgreementId,
    /// An entry in the log of a visit.
    EntryId,
    /// A call or talk that is due after a visit.
    FollowUpId,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::CountingRandom;

    #[test]
    fn an_id_survives_the_address_bar() {
        let id = CaseId::make(&CountingRandom::new(7));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("niet-een-id".parse::<CaseId>(), Err(BadId));
    }
}
