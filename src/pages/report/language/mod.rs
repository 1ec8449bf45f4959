//! The language check beside the text: what it points at, and what the sentences are. It asks and refuses nothing;
//! what it looks for is decided in the core.

mod findings;
mod told;

pub use findings::Findings;
pub use told::Told;

use omgangsboek_core::compose::observation::sections;
use omgangsboek_core::domain::report::Under;

use super::composer::Composer;

/// What was typed there; empty where "nothing to say" was chosen.
fn text_of(composer: Composer, under: Under) -> String {
    let Composer { visit, case, .. } = composer;
    visit.with(|visit| match under {
        Under::Nine(heading) => {
            let section = visit.report.section(heading);
            if section.nothing { String::new() } else { section.text.clone() }
        }
        Under::Own(at) => {
            let own = case.with(|case| sections(case, visit)).and_then(|own| own.into_iter().nth(at));
            own.map(|section| section.text).unwrap_or_default()
        }
    })
}

/// The id of the element that holds its field.
fn place_of(under: Under) -> String {
    let number = match under {
        Under::Nine(heading) => heading.number(),
        Under::Own(at) => at + 1,
    };
    format!("onderdeel-{number}")
}
