//! What somebody typed, made fit to stand in a sentence. Only marks and the first capital; never a word.

use super::sentence::capitalised;

/// As a sentence of its own: with a capital and a full stop.
pub fn closed(text: &str) -> String {
    capitalised(&stopped(text))
}

/// As the end of a sentence: with a full stop where it has no mark yet.
pub fn stopped(text: &str) -> String {
    let text = text.trim();
    let open = !text.is_empty() && !text.ends_with(['.', '!', '?', '…', '”', '"']);
    if open { format!("{text}.") } else { text.to_owned() }
}

/// As literal words, between quotation marks. Where they have those already they are left as they are.
pub fn literal(text: &str) -> String {
    if text.contains(['“', '”', '„', '"', '‘']) {
        closed(text)
    } else {
        format!("“{}”", closed(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_gets_the_marks_that_it_lacks_and_no_second_ones() {
        for (text, own, end, said) in [
            (" sam lachte ", "Sam lachte.", "sam lachte.", "“Sam lachte.”"),
            ("Mag ik nog?", "Mag ik nog?", "Mag ik nog?", "“Mag ik nog?”"),
            ("'t is klaar", "'t is klaar.", "'t is klaar.", "“'t is klaar.”"),
            ("hij zei “nee”", "Hij zei “nee”", "hij zei “nee”", "Hij zei “nee”"),
            ("", "", "", "“”"),
        ] {
            assert_eq!((closed(text).as_str(), stopped(text).as_str()), (own, end));
            assert_eq!(literal(text), said);
        }
    }
}
