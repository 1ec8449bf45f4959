//! What those around a child should know about the days after a visit, as ready paragraphs for the summary
//! and, where the worker wants them, for a report.

/// M38.
pub const BEHAVES_DIFFERENTLY: &str = "Na een bezoek kan een kind thuis anders doen dan u gewend bent: \
    stiller, drukker of sneller boos. Dat hoeft niets te zeggen over hoe het contact was.";

/// M39.
pub const TELLS_DIFFERENTLY: &str = "Een kind kan thuis over een bezoek iets anders vertellen dan er is \
    gebeurd. Misschien wil het trouw zijn aan ieder van u. Hoort u iets waar u van schrikt, bel dan ons en \
    vraag het kind niet uit.";
