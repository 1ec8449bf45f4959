//! One programme as a file, for a colleague in another workbook.
//!
//! Made from the settings alone: there is no way for anything of a case to come into it. What comes in can be
//! written by anybody. It becomes a programme of its own, with names of its own, and no case can follow it before
//! somebody here has read and released it. Fields that this version does not know are left out on purpose;
//! what would change their meaning comes with a higher version number, and that is refused.

use serde::{Deserialize, Serialize};

use super::settling::{name_afresh, without_retired};
use super::{OwnProgramme, Programme};
use crate::domain::ids::ProgrammeId;
use crate::ports::Random;

mod cleaning;

/// What the file says that it is.
pub const FORMAT: &str = "omgangsboek-programma";

/// The version of the format. A group of taps that had another name before any version of the app came out is
/// read by both names, and asks for no other version.
pub const VERSION: u32 = 1;

/// The most bytes of such a file. A built-in programme takes a twentieth of it.
pub const MAX_FILE: usize = 512 * 1024;

/// Why a file was not taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// More than [`MAX_FILE`] bytes.
    #[error("the file is larger than a programme can be")]
    TooLarge,
    /// Something else than a programme.
    #[error("the file holds no programme")]
    NotOurs,
    /// Written by a later version of the app.
    #[error("the file has version {version} of the format; this app knows up to {VERSION}")]
    Newer {
        /// Its version.
        version: u32,
    },
    /// It says that it is a programme, and cannot be read as one.
    #[error("the file is damaged near line {line}")]
    Damaged {
        /// Where reading stopped.
        line: usize,
    },
}

#[derive(Serialize)]
struct Out<'a> {
    format: &'static str,
    version: u32,
    programme: &'a Programme,
}

/// What the file says of itself, before anything else of it is believed.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Deserialize)]
struct In {
    programme: Programme,
}

/// The file of `settings`. What is retired stays here: only cases here refer to it.
pub fn export(settings: &Programme) -> String {
    let mut programme = settings.clone();
    without_retired(&mut programme);
    let out = Out { format: FORMAT, version: VERSION, programme: &programme };
    serde_json::to_string_pretty(&out).expect("a programme has text and numbers only, which JSON can hold")
}

/// The programme in `file`, as a draft that was not released. What is not right with it stands in
/// [`flaws`](super::flaws).
///
/// # Errors
/// [`ShareError`] when there is no programme in it that this version can read.
pub fn import(file: &[u8], random: &impl Random) -> Result<OwnProgramme, ShareError> {
    if file.len() > MAX_FILE {
        return Err(ShareError::TooLarge);
    }
    let head: Head = serde_json::from_slice(file).map_err(|_| ShareError::NotOurs)?;
    match head {
        Head { format, .. } if format != FORMAT => return Err(ShareError::NotOurs),
        Head { version: 0, .. } => return Err(ShareError::NotOurs),
        Head { version, .. } if version > VERSION => return Err(ShareError::Newer { version }),
        Head { .. } => {}
    }
    let In { programme: mut draft } =
        serde_json::from_slice(file).map_err(|error| ShareError::Damaged { line: error.line() })?;
    cleaning::clean(&mut draft);
    name_afresh(random, &mut draft);
    Ok(OwnProgramme { id: ProgrammeId::make(random), draft, release: None, archived: false, variant: None })
}
