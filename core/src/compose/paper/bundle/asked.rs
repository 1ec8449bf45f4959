//! What is asked of the reports that somebody gets in a bundle for the first time.
//!
//! A version that its reader already got was looked at when it went to them. In another one may stand what was meant
//! for somebody else: a telephone number, a name, words of a talk with a child.

use super::{Order, finals, parts, titled};
use crate::compose::recipient::shared;
use crate::domain::case::Case;
use crate::domain::ids::VisitId;
use crate::domain::visit::Visit;
use crate::guard::{Against, Given, OtherCase, look};

/// Something that a report gives away to whom the bundle is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// In the report of which visit.
    pub visit: VisitId,
    /// The line above the part that it stands in, where there is one.
    pub heading: Option<String>,
    /// What.
    pub given: Given,
}

/// What the chosen reports give away to whom the bundle is for, those left out that they got in the same version.
/// Nothing where there is no bundle. `others` and `told` are as in [`Against`].
pub fn asked(
    case: &Case,
    visits: &[Visit],
    order: &Order,
    others: &[OtherCase],
    told: &[String],
) -> Vec<Asked> {
    let recipient = order.to;
    let mut asked = Vec::new();
    for one in finals(case, visits, order).unwrap_or_default() {
        let visit = one.visit;
        let mut deliveries = visit.report.deliveries().iter();
        if deliveries.any(|delivery| (delivery.recipient, delivery.version) == (recipient, one.version)) {
            continue;
        }
        let parts = parts(titled(one.text).1);
        let pieces: Vec<_> = parts.iter().map(|(_, text)| (*text).to_owned()).collect();
        let against = Against { case, visit, recipient, others, told, shared: &shared(case, visit) };
        let found = look(&against, &pieces).into_iter();
        asked.extend(found.map(|given| {
            let heading = parts.get(given.piece).and_then(|(heading, _)| heading.map(str::to_owned));
            Asked { visit: visit.id, heading, given }
        }));
    }
    asked
}
