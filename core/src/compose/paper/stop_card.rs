//! The child's card with its STOP: word and sign, as the child chose them (M23).
//!
//! It is the child's own, to hold or to hang up. So it has its first name and its STOP, and nothing that a
//! stranger who finds it could use.

use super::{Block, Paper};
use crate::domain::person::Person;

/// The card of `child`; `None` for somebody who is no child, or who has no word and no sign yet.
pub fn stop_card(child: &Person) -> Option<Paper> {
    let signal = child.child()?.stop_signal.get();
    if signal.is_empty() {
        return None;
    }
    let mut paper = Paper::new(format!("STOP-kaart van {}", child.name.trim()));
    for (label, text) in [("Mijn STOP-woord", &signal.word), ("Mijn STOP-teken", &signal.sign)] {
        let text = text.trim();
        if !text.is_empty() {
            paper.blocks.push(Block::Large { label: label.to_owned(), text: text.to_owned() });
        }
    }
    paper.text("Zeg ik dit of doe ik dit, dan stopt het bezoek even. Dat mag altijd.");
    Some(paper)
}
