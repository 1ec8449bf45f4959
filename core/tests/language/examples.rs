//! Each rule by its own examples, and what no rule may touch.

use std::collections::BTreeSet;
use std::ops::Range;

use omgangsboek_core::compose::naming::Named;
use omgangsboek_core::compose::sentence::{Names, Template};
use omgangsboek_core::domain::log::Statement;
use omgangsboek_core::domain::programme::BuiltIn;
use omgangsboek_core::domain::report::Heading;
use omgangsboek_core::domain::words::Lang;
use omgangsboek_core::language::rules::RULES;
use omgangsboek_core::language::{check, told};

fn rules(text: &str) -> Vec<&'static str> {
    check(text, &BTreeSet::new()).iter().map(|finding| finding.rule.id).collect()
}

#[test]
fn each_rule_points_at_its_examples_and_nothing_points_at_what_is_fine() {
    for rule in RULES {
        for example in rule.flagged {
            assert!(rules(example).contains(&rule.id), "{} is silent about: {example}", rule.id);
        }
        for example in rule.fine {
            assert_eq!(rules(example), [""; 0], "{}: {example}", rule.id);
        }
    }
}

#[test]
fn nothing_points_at_the_sentences_that_the_app_itself_offers() {
    let (children, parents) = ([Named::by("Sam"), Named::by("Noor")], [Named::by("vader")]);
    let mut flagged = Vec::new();
    for built_in in BuiltIn::ALL {
        let settings = built_in.settings();
        let taps = settings.offered().map(|action| &*action.report);
        for template in taps.chain(settings.phrases.iter().map(|phrase| &*phrase.text)) {
            for children in [&children[..1], &children] {
                let names = Names { children, parents: &parents };
                let sentence = Template::parse(template).expect("it is well-formed").write(names, Lang::Nl);
                let found = rules(&sentence);
                if !found.is_empty() {
                    flagged.push((found, sentence));
                }
            }
        }
    }
    assert!(flagged.is_empty(), "{flagged:#?}");
}

#[test]
fn every_rule_has_a_name_of_its_own_and_examples_of_both() {
    let names: BTreeSet<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(names.len(), RULES.len());
    for rule in RULES {
        assert!(rule.flagged.len() >= 4 && rule.fine.len() >= 3, "{}", rule.id);
        for words in [&rule.name, &rule.wrong, &rule.question] {
            assert!(!words.nl.is_empty() && !words.en.is_empty(), "{}", rule.id);
        }
    }
}

#[test]
fn a_rule_that_is_off_points_at_nothing() {
    let text = "Sam leek moe. Vader komt altijd te laat.";
    let found = |off: &[&str]| {
        let off = off.iter().map(|name| (*name).to_owned()).collect();
        check(text, &off).iter().map(|finding| finding.rule.id).collect::<Vec<_>>()
    };
    assert!(found(&[]).contains(&"hedge") && found(&[]).contains(&"absolute"));
    assert!(!found(&["hedge"]).contains(&"hedge"));
    let all: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(found(&all), [""; 0]);
}

#[test]
fn a_finding_is_the_very_words_in_the_text_and_knows_its_sentence() {
    let text = "Zoë at een appel.\nDaarna was zij misschien ziek. Zij ging naar huis.";
    let [finding] = &check(text, &BTreeSet::new())[..] else { panic!("one finding") };
    assert_eq!(&text[finding.range.clone()], "misschien");
    assert_eq!(&text[finding.sentence.clone()], "Daarna was zij misschien ziek.");
}

#[test]
fn literal_words_and_the_view_of_somebody_named_are_left_alone() {
    for text in [
        "Sam zei: “Ik ben altijd boos op papa, misschien is hij gek.”",
        "Moeder riep \"jij komt nooit op tijd\" en liep naar de deur.",
        "Vader vertelde dat hij vroeger vaak verdrietig was.",
        "Volgens oma was Sam die ochtend bang.",
        "Dat vond hij niet leuk, zei Sam.",
        "Moeder gaf aan dat zij zich zorgen maakt over de vakantie.",
    ] {
        assert_eq!(rules(text), [""; 0], "{text}");
    }
}

#[test]
fn what_is_seen_what_is_told_and_what_is_made_of_it_are_told_apart() {
    let text = "Sam liep naar het raam. Moeder vertelde dat hij moe was. Hij leek boos te zijn.";
    let expected = [
        ("Sam liep naar het raam.", Statement::Observation),
        ("Moeder vertelde dat hij moe was.", Statement::View),
        ("Hij leek boos te zijn.", Statement::Interpretation),
    ];
    let part = |range: &Range<usize>| &text[range.clone()];
    let found = told(text);
    let found: Vec<_> = found.iter().map(|(range, statement)| (part(range), *statement)).collect();
    assert_eq!(found, expected);
    assert_eq!(told(" \n…"), []);
}

#[test]
fn a_plain_report_of_facts_is_read_without_a_finding() {
    let text = include_str!("facts.txt");
    let findings = check(text, &BTreeSet::new());
    let told: Vec<_> = findings.into_iter().map(|one| (one.rule.id, &text[one.sentence])).collect();
    assert_eq!(told, []);
    assert_eq!(Heading::ALL.len(), text.split("\n\n").count(), "a part for each heading");
}
