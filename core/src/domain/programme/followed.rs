//! The programme that a case follows.
//!
//! A case holds the settings themselves, not a link to them: it keeps the version that it began with,
//! whatever the organisation changes later, and a colleague to whom it is handed over has everything.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{BuiltIn, OwnProgramme, Programme, Release};
use crate::domain::ids::ProgrammeId;

/// The programme of a case, as it was when the case began or was last moved to a newer version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Followed {
    /// One that comes with the app.
    BuiltIn(BuiltIn),
    /// A version of an organisation's own.
    Own(Arc<Release>),
}

impl Followed {
    /// Its settings.
    pub fn settings(&self) -> &Programme {
        match self {
            Followed::BuiltIn(built_in) => built_in.settings(),
            Followed::Own(release) => &release.settings,
        }
    }

    /// Which version of which programme it is.
    pub fn version(&self) -> Version {
        match self {
            Followed::BuiltIn(built_in) => Version::BuiltIn(*built_in),
            Followed::Own(release) => Version::Own { programme: release.programme, number: release.number },
        }
    }
}

/// Which version of which programme, for lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Version {
    /// One that comes with the app.
    BuiltIn(BuiltIn),
    /// A version of an organisation's own.
    Own {
        /// Which programme.
        programme: ProgrammeId,
        /// Which version, beginning with 1.
        number: u32,
    },
}

impl From<BuiltIn> for Followed {
    fn from(built_in: BuiltIn) -> Self {
        Followed::BuiltIn(built_in)
    }
}

impl From<Arc<Release>> for Followed {
    fn from(release: Arc<Release>) -> Self {
        Followed::Own(release)
    }
}

impl Followed {
    /// The version that came after this one, where `own` is the same programme and has one.
    pub fn newer(&self, own: &OwnProgramme) -> Option<Arc<Release>> {
        let Followed::Own(release) = self else { return None };
        let latest = own.release.as_ref()?;
        (latest.programme == release.programme && latest.number > release.number).then(|| Arc::clone(latest))
    }
}
