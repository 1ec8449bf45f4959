//! Whatever is in a log, what is internal or taken back never reaches a text for others.

use omgangsboek_core::compose::recipient::{preview_for, ready_for};
use omgangsboek_core::compose::report::preview;
use omgangsboek_core::compose::suggestions::suggestions;
use omgangsboek_core::domain::attention::AttentionPoint;
use omgangsboek_core::domain::log::{
    Actors, AgreementSeen, Audience, EntryKind, LogEntry, Statement, Uptake,
};
use omgangsboek_core::domain::report::{Heading, Under, Withheld};
use omgangsboek_core::domain::visit::{EarlyEnd, IntervalKind, StopOutcome};
use proptest::prelude::*;
use proptest::sample::select;

use crate::story::{Story, said};

/// Stands in every text that must stay inside, and in no other.
const MARK: &str = "GEHEIM";

#[derive(Clone, Debug)]
struct Line {
    heading: Heading,
    kind: EntryKind,
    statement: Statement,
    uptake: Option<Uptake>,
    /// Which action of the vocabulary, or none.
    action: Option<usize>,
    /// Whether an agreement was kept, for a line about one.
    agreement: Option<bool>,
    minutes: Option<u16>,
    about: (bool, bool),
    internal: bool,
    withdrawn: bool,
    words: String,
}

impl Line {
    /// Whether a report can say something of it.
    fn says_something(&self) -> bool {
        self.action.is_some() || self.agreement.is_some() || !self.words.trim().is_empty()
    }

    fn stays_inside(&self) -> bool {
        self.internal || self.withdrawn
    }

    fn entry(&self, story: &Story) -> LogEntry {
        let vocabulary = &story.case.programme().vocabulary;
        let action = self.action.map(|at| &vocabulary[at % vocabulary.len()]);
        let text = if self.stays_inside() { format!("{MARK} {}", self.words) } else { self.words.clone() };
        let of = |yes, ids: &Vec<_>| if yes { ids.clone() } else { Vec::new() };
        let plan = &story.visit.plan;
        LogEntry {
            action: action.map(|action| action.id.clone()),
            actors: Actors {
                children: of(self.about.0, &plan.children),
                parents: of(self.about.1, &plan.parents),
            },
            kind: self.kind,
            statement: self.statement,
            audience: if self.internal { Audience::InternalOnly } else { Audience::Worker },
            uptake: self.uptake,
            minutes: self.minutes,
            agreement: self
                .agreement
                .map(|kept| AgreementSeen { agreement: story.case.agreements[0].id, kept }),
            withdrawn: self.withdrawn.then(|| story.now()),
            ..story.line(self.heading, &text)
        }
    }
}

fn line() -> impl Strategy<Value = Line> {
    use EntryKind::{Advice, Incident, Intervention, Modelling, Observation, Support};
    let kinds = vec![Observation, Support, Advice, Modelling, Intervention, Incident];
    let statements =
        vec![Statement::Observation, Statement::View, Statement::Interpretation, Statement::Quote];
    let uptakes = vec![None, Some(Uptake::TakenUp), Some(Uptake::NotTakenUp)];
    let what = (select(Heading::ALL.to_vec()), select(kinds), select(statements), select(uptakes));
    let whose = (proptest::option::of(0_usize..40), any::<(bool, bool)>(), any::<bool>(), any::<bool>());
    let more = (any::<Option<bool>>(), proptest::option::of(0_u16..200));
    (what, whose, more, "[a-zé“”{}\\[\\]|<>. ]{0,24}").prop_map(
        |(
            (heading, kind, statement, uptake),
            (action, about, internal, withdrawn),
            (agreement, minutes),
            words,
        )| Line {
            heading,
            kind,
            statement,
            uptake,
            action,
            agreement,
            minutes,
            about,
            internal,
            withdrawn,
            words,
        },
    )
}

proptest! {
    #[test]
    fn nothing_internal_or_withdrawn_is_offered_or_composed(lines in prop::collection::vec(line(), 0..12)) {
        let mut story = Story::begun(&["Sam", "Noor"]);
        for line in &lines {
            let entry = line.entry(&story);
            story.visit.record(entry).expect("it is going on");
        }
        let oma = story.person("oma");
        story.over(100, said("rustig"), oma);
        for heading in Heading::ALL {
            for offered in suggestions(&story.case, &story.visit, heading) {
                prop_assert!(!offered.sentence.contains(MARK), "{offered:?}");
                prop_assert!(!offered.sentence.trim().is_empty());
            }
        }
        story.take_all();
        let composed = preview(&story.case, &story.visit);
        prop_assert!(!composed.plain().contains(MARK) && !composed.html().contains(MARK));
        // And what may be shared is offered: a composer that offers nothing would pass the lines above.
        let sayable = |line: &&Line| !line.stays_inside() && line.says_something();
        let taken = |heading| suggestions(&story.case, &story.visit, heading).into_iter().filter(|one| one.taken);
        // What was tapped several times is one sentence.
        let offered = |heading| taken(heading).flat_map(|one| one.sources);
        let lines = lines.iter().filter(sayable).count();
        prop_assert_eq!(Heading::ALL.into_iter().flat_map(offered).count(), lines + 1, "and the goodbye");
    }
}

/// What may never stand in a text for others, in words that a worker could type.
const INTERNAL: &str = "Vader rook naar drank en trilde";
const ATTENTION: &str = "Sam kijkt steeds naar oma voor het antwoord";
const UNNAMED: &str = "Ria";
const SENTENCES: [&str; 9] = [
    "Sam lachte.",
    "Vader las voor, Sam keek mee.",
    "Sam zei dat mama boos was.",
    "Daarna zei Sam dat mama boos was, en was het stil.",
    "Volgens vader rook naar drank en trilde niemand.",
    "Sam kijkt steeds naar oma voor het eten.",
    "Ria bracht Sam.",
    "Dat was ria’s jas",
    "Vader rook naar drank en trilde.",
];

/// A passage that is withheld: of which sentence, from which word on and how many, from whom.
type Hidden = (usize, usize, usize, bool);

fn passage((sentence, from, length, _): Hidden) -> String {
    let words: Vec<_> = SENTENCES[sentence % SENTENCES.len()].split(' ').collect();
    let from = from % words.len();
    words[from..(from + length).min(words.len())].join(" ")
}

proptest! {
    #[test]
    fn nothing_that_stays_inside_and_nothing_withheld_leaves_for_anybody(
        written in prop::collection::vec((0_usize..7, prop::collection::vec(0_usize..9, 1..5)), 0..7),
        hidden in prop::collection::vec((0_usize..9, 0_usize..4, 1_usize..6, any::<bool>()), 0..5),
        places in prop::collection::vec(0_usize..9, 5),
        (unnamed, noted, take_all) in any::<(bool, bool, bool)>(),
    ) {
        let mut story = Story::begun(&["Sam"]);
        let oma = story.id("oma");
        story.case.person_mut(oma).expect("oma is in it").name = UNNAMED.into();
        story.case.person_mut(oma).expect("oma is in it").unnamed = unnamed;
        let day = story.now().wall.date_naive();
        story.case.attention.push(AttentionPoint::new(&story.random, ATTENTION, day));
        let line = LogEntry { audience: Audience::InternalOnly, ..story.line(Heading::Start, INTERNAL) };
        story.visit.record(line).expect("it is going on");
        let ria = story.person(UNNAMED);
        story.over(100, said("rustig"), ria);
        for heading in Heading::ALL.into_iter().skip(2) {
            story.write(heading, "Niets bijzonders.");
        }
        if take_all {
            story.take_all();
        }
        for (heading, sentences) in &written {
            let text: Vec<_> = sentences.iter().map(|at| SENTENCES[*at]).collect();
            story.write(Heading::ALL[heading + 2], &text.join(" "));
        }
        let (father, mother) = (story.id("vader"), story.id("moeder"));
        for (hidden, place) in hidden.iter().zip(places) {
            let from = if hidden.3 { father } else { mother };
            let under = Under::Nine(Heading::ALL[place]);
            let (passage, why, at) = (passage(*hidden), "voor de rust".into(), story.now());
            story.visit.report.withhold(Withheld { under, passage, from, why, at });
        }
        story.visit.report.note(father, noted);
        for person in [father, mother] {
            let Ok(composed) = ready_for(&story.case, &story.visit, person) else { continue };
            prop_assert_eq!(&composed, &preview_for(&story.case, &story.visit, person));
            let (plain, html) = (composed.plain(), composed.html());
            for text in [&plain, &html] {
                prop_assert!(!text.contains(INTERNAL) && !text.contains(ATTENTION), "{}", text);
                prop_assert!(!unnamed || !text.contains(UNNAMED), "{}", text);
                for withheld in story.visit.report.withheld_from(person) {
                    prop_assert!(!text.contains(&withheld.passage), "{:?} in {}", withheld.passage, text);
                }
            }
            prop_assert!(!plain.contains("  ") && !plain.contains(" ."), "{}", plain);
            let nine = composed.parts.iter().filter(|part| !part.text.is_empty()).count();
            prop_assert_eq!(nine, 9 + usize::from(noted && person == father));
        }
        // And without anything to keep back the same text does leave.
        if written.is_empty() && hidden.is_empty() && !unnamed {
            prop_assert!(ready_for(&story.case, &story.visit, father).is_ok());
        }
    }
}

#[test]
fn what_was_tapped_by_mistake_is_neither_offered_nor_composed() {
    let mut story = Story::begun(&["Sam"]);
    let at = story.now();
    for kind in [IntervalKind::Pause, IntervalKind::Unsupervised] {
        story.visit.begin_interval(kind, at).expect("it is going on");
    }
    for which in [0, 1] {
        story.visit.describe_interval(which, format!("{MARK} even rust")).expect("it is going on");
        story.visit.take_back_interval(which, at).expect("it is going on");
    }
    story.visit.stop(at).expect("it is going on");
    story
        .visit
        .describe_stop(0, |stop| (stop.note, stop.told) = (MARK.to_owned(), MARK.to_owned()))
        .expect("there was one");
    story.visit.settle_stop(StopOutcome::Mistaken { at }).expect("a STOP is open");
    let early = EarlyEnd { reason: MARK.into(), told: MARK.into() };
    story.visit.end_early(early).expect("it is going on");
    story.visit.take_back_early_end().expect("it is going on");
    let oma = story.person("oma");
    story.over(100, said(""), oma);
    assert_eq!(suggestions(&story.case, &story.visit, Heading::Particulars), []);
    story.take_all();
    assert!(!preview(&story.case, &story.visit).plain().contains(MARK));
}

/// Nothing that composes a text for others so much as names what a child told or what is kept in mind: what is
/// not read cannot leak.
#[test]
fn m50_what_a_child_told_and_points_of_attention_are_out_of_reach_of_every_text() {
    let compose = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compose");
    let mut looked_at = 0;
    let mut folders = vec![compose];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("its entries can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.ends_with("tests.rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source can be read");
            let code: Vec<_> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            for word in ["attention", "Attention", "ChildTalk(", "ChildTalk {", "may_be_told"] {
                let found = code.iter().find(|line| line.contains(word));
                assert_eq!(found, None, "{} reaches for {word}", path.display());
            }
            looked_at += 1;
        }
    }
    assert!(looked_at > 15, "{looked_at} files only");
}
