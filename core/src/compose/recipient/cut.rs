//! A passage out of a text, so that what is left reads as if it had never been there.

use std::ops::Range;

use crate::compose::sentence::capitalised;
use crate::ordering::OrderBy;

/// `text` without `passages`, wherever they stand in it; `None` when none of them does. What is left of a sentence
/// keeps its capital and its full stop. Empty when nothing is left that says anything.
pub(super) fn without(text: &str, passages: &[&str]) -> Option<String> {
    let ranges = joined(passages.iter().flat_map(|passage| places(text, passage.trim())).collect());
    if ranges.is_empty() {
        return None;
    }
    let mut rest = text.to_owned();
    // From the end, so that what was found stays where it is.
    for range in ranges.into_iter().rev() {
        rest = closed_up(&rest[..range.start], &rest[range.end..], &text[range.clone()]);
    }
    let says_something = rest.contains(char::is_alphanumeric);
    Some(if says_something { rest.trim().to_owned() } else { String::new() })
}

/// Where `passage` stands in `text`.
fn places(text: &str, passage: &str) -> Vec<Range<usize>> {
    if passage.is_empty() {
        return Vec::new();
    }
    text.match_indices(passage).map(|(at, _)| at..at + passage.len()).collect()
}

/// What overlaps as one, in order: of two passages that share words nothing of either stays.
fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.order_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

fn closed_up(before: &str, after: &str, passage: &str) -> String {
    let head = before.trim_end();
    let tail = after.trim_start();
    let begins = head.is_empty() || head.ends_with(['.', '!', '?', '…', '”']) || before.ends_with('\n');
    // A mark that joined the passage to what came behind it joins nothing now.
    let (tail, tail_is_cut) = match begins {
        true => {
            let bare = tail.trim_start_matches([',', ';', ':', '.', '!', '?']).trim_start();
            (bare, passage.starts_with(char::is_uppercase))
        }
        false => (tail, false),
    };
    let tail = if tail_is_cut { capitalised(tail) } else { tail.to_owned() };
    if head.is_empty() || tail.is_empty() {
        return match head.is_empty() {
            true => tail,
            false => ended(head, passage),
        };
    }
    if tail.starts_with([',', ';', ':', '.', '!', '?', ')']) {
        return format!("{}{tail}", head.trim_end_matches([',', ';', ':']));
    }
    let (left, right) = (&before[head.len()..], &after[..after.len() - after.trim_start().len()]);
    let lines = |gap: &str| gap.matches('\n').count();
    let gap = match (lines(left), lines(right)) {
        (0, 0) => " ",
        (one, other) if one >= other => left.trim_matches(' '),
        _ => right.trim_matches(' '),
    };
    // The passage ended the sentence that it was part of.
    let ends_here = tail.starts_with(char::is_uppercase) && passage.ends_with(['.', '!', '?', '…']);
    let head = if ends_here { ended(head, passage) } else { head.to_owned() };
    format!("{head}{gap}{tail}")
}

/// `head` with the full stop that went with the passage.
fn ended(head: &str, passage: &str) -> String {
    let open = head.ends_with(|c: char| c.is_alphanumeric() || ",;:)".contains(c));
    if open && passage.ends_with(['.', '!', '?', '…']) {
        format!("{}.", head.trim_end_matches([',', ';', ':']))
    } else {
        head.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_goes_out_and_leaves_clean_sentences() {
        for (text, passage, expected) in [
            ("Eerst. Midden. Laatst.", "Midden.", "Eerst. Laatst."),
            ("Eerst. Midden. Laatst.", " Eerst. ", "Midden. Laatst."),
            ("Eerst. Midden. Laatst.", "Laatst.", "Eerst. Midden."),
            ("Eerst.\n\nMidden.\n\nLaatst.", "Midden.", "Eerst.\n\nLaatst."),
            ("Eerst.\nMidden. Laatst.", "Midden.", "Eerst.\nLaatst."),
            ("Sam lachte en zei dat mama boos was.", "en zei dat mama boos was", "Sam lachte."),
            ("Sam lachte, en zei dat mama boos was.", "en zei dat mama boos was.", "Sam lachte."),
            ("Sam lachte, toen hij viel. Later niet.", "toen hij viel.", "Sam lachte. Later niet."),
            ("Toen Sam viel, huilde hij.", "Toen Sam viel", "Huilde hij."),
            ("Sam (boos) lachte.", "(boos)", "Sam lachte."),
            ("Boos. Sam lachte. Boos.", "Boos.", "Sam lachte."),
            ("Alleen dit.", "Alleen dit", ""),
            ("Alleen dit.", "Alleen dit.", ""),
        ] {
            assert_eq!(without(text, &[passage]).as_deref(), Some(expected), "{text:?} without {passage:?}");
        }
        for passage in ["", " ", "anders", "eerst."] {
            assert_eq!(without("Eerst. Midden.", &[passage]), None, "{passage:?}");
        }
    }

    #[test]
    fn of_passages_that_overlap_nothing_stays() {
        let text = "Een. Twee. Drie. Vier.";
        for (passages, expected) in [
            (&["Een. Twee.", "Twee. Drie."][..], "Vier."),
            (&["Twee. Drie.", "Drie."], "Een. Vier."),
            (&["Een. Twee. Drie.", "Twee."], "Vier."),
            (&["Vier.", "Een."], "Twee. Drie."),
            (&["Twee.", "niet"], "Een. Drie. Vier."),
        ] {
            assert_eq!(without(text, passages).as_deref(), Some(expected), "{passages:?}");
        }
    }
}
