//! The language check against sentences that were labelled by hand, and each rule against its own examples.
//!
//! `known.tsv` is what the rules are made with. `frozen.tsv` is what they are judged by: written without sight of the
//! rules, put away before the rules of this round were touched, and scored once; what it was in an earlier round is in
//! `known.tsv` now. One sentence a line, `labels<TAB>sentence`, the labels by the names of the rules with commas
//! between, `ok` for none.

mod examples;
mod labelled;
mod speed;
