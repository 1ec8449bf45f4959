//! The final text of one report for one person, or why they do not get it.

use crate::compose::recipient::shared;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::report::Fingerprint;
use crate::domain::visit::Visit;
use crate::guard::{self, Given};
use crate::ports::Stamp;

/// A version as it goes to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Final<'a> {
    /// Of which visit.
    pub visit: &'a Visit,
    /// Which version, beginning with 1.
    pub version: usize,
    /// When it was frozen.
    pub at: Stamp,
    /// The text.
    pub text: &'a str,
    /// By what that text is known.
    pub fingerprint: Fingerprint,
}

/// Why a version does not go to somebody.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotFinal {
    /// There is no such version: a draft is not final.
    #[error("there is no such version")]
    NoVersion,
    /// Something is withheld from them, and this version was not made without it.
    #[error("something is withheld from this person")]
    Withheld,
    /// The text is not the one that was frozen.
    #[error("the text is not the one that was frozen")]
    NotIntact,
    /// It gives away what may stand in no text for others.
    #[error("it gives away what may stand in no text")]
    GivesAway(Vec<Given>),
}

/// `version` of the report of `visit` as `person` may have it: as it was made for them, else as everybody gets it.
///
/// # Errors
/// [`NotFinal`].
pub fn final_text<'a>(
    case: &Case,
    visit: &'a Visit,
    version: usize,
    person: PersonId,
) -> Result<Final<'a>, NotFinal> {
    let report = &visit.report;
    let frozen =
        version.checked_sub(1).and_then(|at| report.versions().get(at)).ok_or(NotFinal::NoVersion)?;
    if frozen.is_intact() == Some(false) {
        return Err(NotFinal::NotIntact);
    }
    let text = frozen.text_for(person);
    let made_for_them = frozen.tailored_for(person).is_some();
    let mut withheld = report.withheld.iter().filter(|withheld| withheld.from == person);
    // One that was made for them may be older than what was decided since.
    if withheld.any(|withheld| !made_for_them || guard::stands_in(text, &withheld.passage)) {
        return Err(NotFinal::Withheld);
    }
    let given = guard::refused(case, visit, &shared(case, visit), &[text.to_owned()]);
    if !given.is_empty() {
        return Err(NotFinal::GivesAway(given));
    }
    Ok(Final { visit, version, at: frozen.at, text, fingerprint: Fingerprint::of(text) })
}
