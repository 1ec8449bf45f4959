//! The agreements that hold, with whose they are and since when (M4, M15, M30, M31).

use chrono::NaiveDate;

use super::Paper;
use crate::compose::dates;
use crate::compose::told::closed;
use crate::domain::agreement::{Agreement, MadeBy};
use crate::domain::case::Case;
use crate::domain::words::Lang;

/// The agreements as they hold on `day`.
pub fn agreements(case: &Case, day: NaiveDate) -> Paper {
    let mut paper = Paper::new("Afspraken over de bezoeken");
    paper.text(format!("Zoals ze gelden op {}.", dates::day_with_year(Lang::Nl, day)));
    for (made_by, heading) in
        [(MadeBy::Parents, "Gemaakt door de ouders samen"), (MadeBy::Supervision, "Horen bij de begeleiding")]
    {
        let of: Vec<_> = case.agreements_on(day).filter(|one| one.made_by == made_by).map(with_day).collect();
        if !of.is_empty() {
            paper.heading(heading);
            paper.points(of);
        }
    }
    paper.text("Lukt een afspraak niet? Zeg het ons. Dan kijken we samen wat wel past.");
    paper
}

/// "Er gaan geen foto's mee. Uitzondering: de verjaardag."
pub(super) fn line(agreement: &Agreement) -> String {
    match agreement.exception.trim() {
        "" => closed(&agreement.text),
        exception => format!("{} Uitzondering: {}", closed(&agreement.text), closed(exception)),
    }
}

fn with_day(agreement: &Agreement) -> String {
    format!("{} (sinds {})", line(agreement), dates::day_with_year(Lang::Nl, agreement.since))
}
