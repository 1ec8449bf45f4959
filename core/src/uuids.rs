//! Ids as types: each a uuid v4 out of the host's randomness, so that it tells nothing, not even when it was
//! made, and each a type of its own, so that none is taken for another.

/// The text is no id; an address was cut off or typed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the id of anything")]
pub struct BadId;

/// Makes a type for each of the names, with its documentation.
macro_rules! uuids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// A new random id.
            pub fn make(random: &dyn $crate::ports::Random) -> Self {
                let mut bytes = [0; 16];
                random.fill(&mut bytes);
                Self(uuid::Builder::from_random_bytes(bytes).into_uuid())
            }

            /// Reads an id back from its 16 bytes.
            pub const fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(uuid::Uuid::from_bytes(bytes))
            }

            /// Its 16 bytes.
            pub fn to_bytes(self) -> [u8; 16] {
                self.0.into_bytes()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.as_hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::uuids::BadId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                uuid::Uuid::try_parse(text).map(Self).map_err(|_| $crate::uuids::BadId)
            }
        }
    )*};
}

pub(crate) use uuids;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::CaseId;
    use crate::testing::CountingRandom;

    #[test]
    fn an_id_survives_the_address_bar() {
        let id = CaseId::make(&CountingRandom::new(7));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("niet-een-id".parse::<CaseId>(), Err(BadId));
    }
}
