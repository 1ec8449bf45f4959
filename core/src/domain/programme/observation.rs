//! The headings of a report of observation diagnostics, to begin with (M37).
//!
//! Observation diagnostics answers a question about how parent and child are together, and an organisation
//! has its own template for it. These headings are a start: what was asked, what was seen, and only then
//! what it may mean.

use std::borrow::Cow;

use super::TemplateHeading;

/// The headings of both built-in programmes.
pub(super) fn headings() -> Vec<TemplateHeading> {
    [
        ("Vraag van de observatie", "Wat moet deze observatie duidelijk maken, en wie vroeg dat?"),
        ("Situatie", "Datum, tijd en plaats, wie er waren en wat er was afgesproken."),
        ("Gedrag van het kind", "Wat u zag en hoorde, zonder uitleg."),
        ("Gedrag van de ouder", "Wat u zag en hoorde, zonder uitleg."),
        ("Contact tussen ouder en kind", "Wie begint, hoe reageert de ander, wat helpt en wat niet?"),
        ("Spanning en herstel", "Wanneer was er spanning, en hoe kwam er weer rust?"),
        (
            "Betekenis voor de vraag",
            "Wat u denkt dat het betekent, apart van wat u zag. Ook wat onzeker blijft.",
        ),
    ]
    .map(|(name, hint)| TemplateHeading { name: Cow::Borrowed(name), hint: Cow::Borrowed(hint) })
    .into()
}
