//! What changed between two versions of a report: under which headings, and which sentences.
//!
//! A version that went out is kept as its text, so the older one is read back out of that text. The comparison is
//! by sentence: a word that was mended shows as one sentence gone and one come, which is how people read it.

use super::report::Composed;

/// What stands under one line of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The heading as it stands there, such as "3. Verloop van de start"; empty for what stands under none.
    pub line: String,
    /// The text.
    pub text: String,
}

/// What changed under one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The heading; empty for what stands under none.
    pub line: String,
    /// Sentences that are no longer there.
    pub gone: Vec<String>,
    /// Sentences that are new.
    pub come: Vec<String>,
}

/// The passages of a text that is being written.
pub fn passages(composed: &Composed) -> Vec<Passage> {
    let passage = |part: &super::report::Part| Passage {
        line: part.heading.as_ref().map(super::report::Above::line).unwrap_or_default(),
        text: part.text.trim().to_owned(),
    };
    composed.parts.iter().map(passage).collect()
}

/// The passages of a text that went out. A line is a heading where it stands after an empty one and is one of
/// `known`, the headings of today; or, for a heading that was renamed since, has the number that comes next and
/// none of `known` with that number stands in the text.
pub fn read(text: &str, known: &[Passage]) -> Vec<Passage> {
    let lines = text.lines().skip(1).skip_while(|line| line.is_empty());
    let mut found = Vec::new();
    let mut current = Passage { line: String::new(), text: String::new() };
    let (mut next, mut after_empty) = (1, true);
    let after_empty_ones: Vec<&str> = text
        .lines()
        .zip(text.lines().skip(1))
        .filter(|(before, _)| before.is_empty())
        .map(|(_, line)| line)
        .collect();
    let is_known = |line: &str| !line.is_empty() && known.iter().any(|passage| passage.line == line);
    let renamed = |line: &str, next: usize| {
        let number = format!("{next}. ");
        let kept = |passage: &&Passage| passage.line.starts_with(&number);
        let stands =
            known.iter().find(kept).is_some_and(|kept| after_empty_ones.contains(&kept.line.as_str()));
        line.starts_with(&number) && !stands
    };
    for line in lines {
        if after_empty && (is_known(line) || renamed(line, next)) {
            next += usize::from(line.starts_with(&format!("{next}. ")));
            let begun = Passage { line: line.to_owned(), text: String::new() };
            found.push(std::mem::replace(&mut current, begun));
        } else {
            current.text.push_str(line);
            current.text.push('\n');
        }
        after_empty = line.is_empty();
    }
    found.push(current);
    for passage in &mut found {
        passage.text = passage.text.trim().to_owned();
    }
    found.retain(|passage| !(passage.line.is_empty() && passage.text.is_empty()));
    found
}

/// What changed from `before` to `now`, in the order of `now`; what stood under a heading that is gone comes last.
pub fn changes(before: &[Passage], now: &[Passage]) -> Vec<Change> {
    let text_of = |passages: &[Passage], line: &str| {
        let texts =
            passages.iter().filter(|passage| passage.line == line).map(|passage| passage.text.as_str());
        texts.collect::<Vec<_>>().join("\n")
    };
    let mut lines: Vec<&str> = Vec::new();
    for passage in now.iter().chain(before) {
        if !lines.contains(&passage.line.as_str()) {
            lines.push(&passage.line);
        }
    }
    let change = |line: &str| {
        let (gone, come) = compared(&text_of(before, line), &text_of(now, line));
        (!gone.is_empty() || !come.is_empty()).then(|| Change { line: line.to_owned(), gone, come })
    };
    lines.into_iter().filter_map(change).collect()
}

/// The sentences of `before` that are not in `now`, and the other way round; a sentence that moved is both.
fn compared(before: &str, now: &str) -> (Vec<String>, Vec<String>) {
    let (old, new) = (sentences(before), sentences(now));
    // How long the longest common run of sentences is from each pair of places on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for at in (0..old.len()).rev() {
        for to in (0..new.len()).rev() {
            common[at][to] = match old[at] == new[to] {
                true => common[at + 1][to + 1] + 1,
                false => common[at + 1][to].max(common[at][to + 1]),
            };
        }
    }
    let (mut at, mut to) = (0, 0);
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    while at < old.len() || to < new.len() {
        if at < old.len() && to < new.len() && old[at] == new[to] {
            (at, to) = (at + 1, to + 1);
        } else if to == new.len() || (at < old.len() && common[at + 1][to] >= common[at][to + 1]) {
            gone.push(old[at].to_owned());
            at += 1;
        } else {
            come.push(new[to].to_owned());
            to += 1;
        }
    }
    (gone, come)
}

/// The sentences of a text: up to a full stop, question or exclamation mark that something new begins after, or up
/// to the end of a line.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut from = 0;
        for (at, mark) in line.char_indices() {
            let end = at + mark.len_utf8();
            let closes =
                ".!?".contains(mark) || ("”’\")".contains(mark) && line[..at].ends_with(['.', '!', '?']));
            let begins =
                line[end..].strip_prefix(' ').map(str::trim_start).and_then(|rest| rest.chars().next());
            let opens = |first: char| first.is_uppercase() || first.is_numeric() || "“‘\"(’".contains(first);
            if closes && begins.is_some_and(opens) {
                found.push(line[from..end].trim());
                from = end;
            }
        }
        found.push(line[from..].trim());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(line: &str, text: &str) -> Passage {
        Passage { line: line.into(), text: text.into() }
    }

    #[test]
    fn sentences_end_where_a_reader_hears_them_end() {
        for (text, expected) in [
            ("", vec![]),
            ("Sam lachte. Vader ook!", vec!["Sam lachte.", "Vader ook!"]),
            ("Om 14.02 uur kwam Sam.", vec!["Om 14.02 uur kwam Sam."]),
            ("Sam zei: “Kom.” Vader kwam.", vec!["Sam zei: “Kom.”", "Vader kwam."]),
            ("Ze aten o.a. fruit. 's Middags niet", vec!["Ze aten o.a. fruit. 's Middags niet"]),
            ("Een\n\nTwee. Drie", vec!["Een", "Twee.", "Drie"]),
            ("Zoë zwaaide. Élan ook.", vec!["Zoë zwaaide.", "Élan ook."]),
        ] {
            assert_eq!(sentences(text), expected, "{text:?}");
        }
    }

    #[test]
    fn only_what_changed_is_told_under_its_heading() {
        let before = [
            passage("1. Start", "Sam kwam binnen. Sam zocht vader op."),
            passage("2. Sfeer", "Het was gezellig."),
            passage("3. Slot", "Sam zwaaide."),
        ];
        let now = [
            passage("1. Start", "Sam kwam binnen. Sam bleef bij oma."),
            passage("2. Sfeer", "Het was gezellig."),
            passage("3. Einde", "Sam zwaaide."),
        ];
        let change = |line: &str, gone: &[&str], come: &[&str]| Change {
            line: line.into(),
            gone: gone.iter().copied().map(str::to_owned).collect(),
            come: come.iter().copied().map(str::to_owned).collect(),
        };
        assert_eq!(
            changes(&before, &now),
            [
                change("1. Start", &["Sam zocht vader op."], &["Sam bleef bij oma."]),
                change("3. Einde", &[], &["Sam zwaaide."]),
                change("3. Slot", &["Sam zwaaide."], &[]),
            ]
        );
        assert_eq!(changes(&now, &now), []);
    }

    #[test]
    fn a_sentence_in_between_leaves_those_around_it_as_they_were() {
        let (gone, come) = compared("Een. Twee. Drie. Vier.", "Een. Anderhalf. Twee. Vier.");
        assert_eq!((gone, come), (vec!["Drie.".to_owned()], vec!["Anderhalf.".to_owned()]));
    }

    #[test]
    fn a_text_that_went_out_is_read_back_by_its_headings() {
        let known = [
            passage("1. Start", ""),
            passage("2. Sfeer", ""),
            passage("3. Slot", ""),
            passage("Reactie van vader (24 november 2026)", ""),
        ];
        let text = "Titel\n\n1. Start\nSam telde:\n\n2. twee\n3. Slot\n\n2. Sfeer\nGezellig.\n\n3. Einde\nSam zwaaide.\n\n\
                    Reactie van vader (24 november 2026)\n“Zo was het.”\n";
        assert_eq!(
            read(text, &known),
            [
                passage("1. Start", "Sam telde:\n\n2. twee\n3. Slot"),
                passage("2. Sfeer", "Gezellig."),
                passage("3. Einde", "Sam zwaaide."),
                passage("Reactie van vader (24 november 2026)", "“Zo was het.”"),
            ]
        );
        let message = "Titel\n\nHet bezoek gaat niet door.\n\nTot dan.\n";
        assert_eq!(read(message, &[]), [passage("", "Het bezoek gaat niet door.\n\nTot dan.")]);
    }
}
