//! Whose words a sentence passes on: "Moeder vertelde dat …", "volgens vader …", "…, zei Sam".
//!
//! What is passed on of somebody who is named is that person's view, and no rule looks into it. What stands before
//! the telling is the worker's own: in "Sam was boos en zei dat hij moe was" the anger is.

use std::ops::Range;
use std::sync::LazyLock;

use super::pattern::Patterns;
use super::words::{Kind, Sentence, Token};
use crate::ordering::OrderBy;

/// Somebody named tells something; what follows is theirs.
static TELLS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::read(&[&[
        "@person _5 @said !door",
        "@say er? @the? @person",
        "@person , _8 , @say",
        "@person @say",
        "@person zelf|ook|toen|daarna|eerst|hardop @say",
        "@person _3 zei|zeiden|vertelde|vertelden|zegt|vertelt|meldde|riep|noemde|vroeg|vroegen|schreef|antwoordde",
        "door @the? @person _3 @said",
        "en|, zei|zeiden|vertelde|vertelden|riep|riepen|vroeg|vroegen|antwoordde|meldde|fluisterde|schreef",
        "dacht|dachten|denkt|denken hardop",
        "@person _3 zeggen|vertellen|roepen|vragen",
    ]])
});

/// It only looks as if somebody named told it.
static NOBODY: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::read(&[&[
        "iemand|men|mensen|sommigen|buren|anderen|meerdere|velen _4 @say",
        "^ ze zeggen|vertellen|beweren|fluisteren",
        "zeggen|vertellen|beweren ze",
        "er wordt|werd|is|was gezegd|verteld|gemeld|beweerd",
        "zegt|beweert|vertelt men",
        "ik|wij|we heb|had|hebben|hadden _4 gezegd|verteld|beloofd|voorgesteld",
        "heb|had|hebben|hadden ik|wij|we _4 gezegd|verteld|beloofd|voorgesteld",
    ]])
});

/// Verbs of saying that say something only with more behind them: "gaf aan", "legde uit".
static ONLY_WITH: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::read(&[&[
        "gaf|gaven|geeft|geven ~12 aan",
        "legde|legden|legt ~8 uit",
        "liet|lieten|laat _6 weten|horen",
        "lichtte|lichtten ~8 toe",
        "bracht _6 in|naar",
        "las|lazen ~6 voor|dat|:",
        "merkte _4 op",
        "sprak|spraken _6 over|uit|dat",
        "stelde|stelden ~8 voor",
        "deelde|deelden _6 mee",
        "gaf|gaven _6 door|als",
        "kondigde ~8 aan",
        "reageerde|belde|belden|begon _6 dat|met|over|:",
        "besloot _3 :",
    ]])
});

/// The verbs that [`ONLY_WITH`] is about.
const WEAK: [&str; 26] = [
    "gaf",
    "gaven",
    "geeft",
    "geven",
    "legde",
    "legden",
    "legt",
    "liet",
    "lieten",
    "laat",
    "lichtte",
    "lichtten",
    "bracht",
    "las",
    "lazen",
    "merkte",
    "sprak",
    "spraken",
    "stelde",
    "stelden",
    "deelde",
    "deelden",
    "kondigde",
    "reageerde",
    "begon",
    "besloot",
];

/// Words that open what is told.
const OPENING: &[&str] = &[
    "dat", "of", "wat", "waarom", "hoe", "hoeveel", "wanneer", "waar", "wie", "welke", ":", "waarin", "over",
    "te",
];

/// Words that end what was told: there the worker goes on.
static GOES_ON: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::read(&[&[
        ";",
        ", maar|waarop|waarna|wat",
        ", en dat|die|dus|zo|daarmee|daardoor|ook",
        "en leek|lijkt|keek|genoot|liep|pakte|ging",
        "en # ondertussen|intussen|daarbij|daarna|toen",
        ", hij|zij|ze|ik",
        ", gedrag|iets",
        "– #",
    ]])
});

/// "Volgens moeder …", but not what the worker or nobody in particular thinks.
static ACCORDING: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::read(&[&[
        "volgens !mij|me|ons|mijn|zeggen|sommig*|andere*|bron*|ingewijd*|iedereen|betrouwbare|verhalen|geruchten|de|buren|\
         velen|mensen|horen|meerdere|diverse|het #",
        "volgens de|het !buurt|buren|verhalen|geruchten|geluiden|wandelgangen|omgeving #",
        "aldus @the? @person",
        "in de woorden van",
    ]])
});

/// "…, vertelde Fatima": what stands before is hers.
static AFTERWARDS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::read(&[&[", @say @the? @person", "“” , @say", "“” @say @the? @person", ", zo @say"]])
});

/// The parts of `sentence` that are somebody else's, as places of its tokens; empty when it is all the worker's.
pub fn views(sentence: &Sentence) -> Vec<Range<usize>> {
    let tokens = sentence.tokens.as_slice();
    if ACCORDING.any(tokens) {
        return std::iter::once(0..tokens.len()).collect();
    }
    let mut views = Vec::new();
    let nobody = NOBODY.all(tokens);
    let named =
        |place: &Range<usize>| !nobody.iter().any(|other| other.start < place.end && place.start < other.end);
    if let Some(place) = AFTERWARDS.all(tokens).into_iter().filter(named).find(|place| says(tokens, place)) {
        views.push(0..place.end);
    }
    for place in TELLS.all(tokens).into_iter().filter(named).filter(|place| says(tokens, place)) {
        views.push(place.end..told_until(tokens, place.end));
    }
    let within =
        |view: &Range<usize>, other: &Range<usize>| other.start <= view.start && view.end <= other.end;
    views.order_by_key(|view| (view.start, std::cmp::Reverse(view.end)));
    views.dedup_by(|view, earlier| within(view, earlier));
    views.retain(|view| tokens[view.clone()].iter().any(|token| token.kind != Kind::Mark));
    views
}

/// Whether the verb in `place` really tells something: "gaf een hand" does not.
fn says(tokens: &[Token], place: &Range<usize>) -> bool {
    let weak = tokens[place.clone()].iter().position(|token| WEAK.contains(&token.text.as_str()));
    weak.is_none_or(|at| ONLY_WITH.all(&tokens[place.start + at..]).iter().any(|found| found.start == 0))
}

/// Where that ends which is told from `start` on: at the end of the sentence where it is told at length; a name
/// that is given, at the next comma; else nothing was told.
fn told_until(tokens: &[Token], start: usize) -> usize {
    let rest = &tokens[start..];
    let mut near = rest.iter().take(9).take_while(|token| token.text != "," && token.text != "en");
    let opens = near.any(|token| OPENING.contains(&token.text.as_str()) || token.kind == Kind::Quote);
    let names = tokens[..start].iter().rev().take(3).any(|token| token.text.starts_with("noem"));
    if opens {
        let goes_on = GOES_ON.all(rest).first().map(|place| place.start);
        start + goes_on.unwrap_or(rest.len())
    } else if names {
        start + rest.iter().position(|token| token.text == "," || token.text == "en").unwrap_or(rest.len())
    } else {
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::words::sentences;

    #[test]
    fn what_somebody_named_tells_is_theirs_and_nothing_else_is() {
        for (text, expected) in [
            ("Sam was boos en zei dat hij moe was.", vec!["dat hij moe was."]),
            ("Volgens moeder sliep hij slecht.", vec!["Volgens moeder sliep hij slecht."]),
            ("Volgens mij sliep hij slecht.", vec![]),
            ("Hij sliep slecht, vertelde oma.", vec!["Hij sliep slecht, vertelde oma"]),
            ("Er werd gezegd dat hij ziek was.", vec![]),
            ("Ik heb moeder gezegd dat hij ziek was.", vec![]),
            ("Er werd door tante gezegd dat hij ziek was.", vec!["dat hij ziek was."]),
            ("Vader gaf Sam een hand.", vec![]),
            ("Vader gaf aan dat hij moe was.", vec!["aan dat hij moe was."]),
            ("Moeder zei niets, ze was boos.", vec![]),
            ("Vader zei altijd te sporten.", vec!["altijd te sporten."]),
            ("Vader noemde Sam lastig en ging.", vec!["Sam lastig"]),
        ] {
            let sentence = &sentences(text)[0];
            let mut found: Vec<_> = views(sentence).iter().map(|view| &text[sentence.bytes(view)]).collect();
            found.dedup();
            assert_eq!(found, expected, "{text}");
        }
    }
}
