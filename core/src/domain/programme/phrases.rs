//! Ready sentences for what is often said the same way under a heading.
//!
//! Only where most visits need an answer and most answers are alike. A phrase is a whole sentence; what was
//! seen belongs behind it, in the worker's own words.

use std::borrow::Cow;

use super::Phrase;
use crate::domain::report::Heading;
use crate::domain::words::Words;

/// The phrases of both built-in programmes, in the order of the headings.
pub(super) fn phrases() -> Vec<Phrase> {
    use Heading::{Activities, Atmosphere, Closing, Interaction, Parenting, Particulars, Start};
    vec![
        phrase(Start, "rustig begin", "quiet start", "De start verliep rustig."),
        phrase(
            Start,
            "even wennen",
            "settling in",
            "{kind} [had|hadden] bij de start even nodig om te wennen.",
        ),
        phrase(Activities, "samen gespeeld", "played together", "{ouder} en {kind} speelden samen."),
        phrase(Atmosphere, "ontspannen", "relaxed", "De sfeer was ontspannen."),
        phrase(Atmosphere, "gezellig", "pleasant", "De sfeer was gezellig."),
        phrase(Atmosphere, "gespannen", "tense", "De sfeer was gespannen."),
        phrase(Atmosphere, "wisselend", "mixed", "De sfeer wisselde tijdens het bezoek."),
        phrase(
            Parenting,
            "duidelijk",
            "clear",
            "{ouder} [was|waren] duidelijk over wat kon en wat niet kon.",
        ),
        phrase(
            Parenting,
            "antwoord op vragen",
            "answers questions",
            "{ouder} [gaf|gaven] antwoord op {kinds} vragen.",
        ),
        phrase(
            Interaction,
            "aandacht voor elkaar",
            "attention for each other",
            "{ouder} en {kind} hadden aandacht voor elkaar.",
        ),
        phrase(Closing, "rustig afscheid", "calm goodbye", "Het afscheid verliep rustig."),
        phrase(
            Closing,
            "uitgezwaaid",
            "waved goodbye",
            "{ouder} [gaf|gaven] {kind} een knuffel en [zwaaide|zwaaiden] {kind:hem} uit.",
        ),
        phrase(Closing, "opgeruimd", "tidied up", "{ouder} en {kind} ruimden voor het afscheid samen op."),
        phrase(Particulars, "geen bijzonderheden", "nothing particular", "Er waren geen bijzonderheden."),
    ]
}

fn phrase(heading: Heading, nl: &'static str, en: &'static str, text: &'static str) -> Phrase {
    Phrase { heading, label: Words::new(nl, en), text: Cow::Borrowed(text) }
}
