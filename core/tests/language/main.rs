//! The language check against sentences that were labelled by hand, and each rule against its own examples.
//!
//! `known.tsv` is what the rules were made with; `frozen.tsv` was put away before there was a rule, and is what they
//! are judged by. One sentence a line, `labels<TAB>sentence`, the labels by the names of the rules with commas
//! between, `ok` for none.

mod examples;
mod labelled;
mod speed;
