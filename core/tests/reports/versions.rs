//! What leaves is a version: the same text is the same one, a changed one says what it replaces and why, and what
//! somebody got stays as they got it.

use chrono::NaiveDate;
use omgangsboek_core::compose::report::{Composed, NotReady, preview, ready};
use omgangsboek_core::compose::versions::{changed, is_changed, outgoing, react, withdraw};
use omgangsboek_core::domain::ids::PersonId;
use omgangsboek_core::domain::report::{Fingerprint, Heading, Under, Way, Withheld};

use crate::story::{Story, said};

/// A visit that is over, with something under every heading.
fn written() -> Story {
    let mut story = Story::begun(&["Sam"]);
    let oma = story.person("oma");
    story.over(110, said(""), oma);
    for heading in &Heading::ALL[3..] {
        story.write(*heading, "Het ging goed.");
    }
    story.write(Heading::Start, "Sam lachte. Vader lachte terug.");
    story
}

/// Hands the text out to somebody, as the page does; gives the version.
fn give(story: &mut Story, name: &str) -> usize {
    let (person, at) = (story.id(name), story.now());
    let out = outgoing(&story.case, &story.visit, person).expect("it may leave");
    out.record(&mut story.visit.report, Way::Copied, at)
}

fn out(story: &Story, name: &str) -> Result<usize, NotReady> {
    outgoing(&story.case, &story.visit, story.id(name)).map(|out| out.version)
}

fn last_part(composed: &Composed) -> (String, String) {
    let part = composed.parts.last().expect("a report has parts");
    (part.heading.as_ref().map(|above| above.line()).unwrap_or_default(), part.text.clone())
}

fn withhold(story: &mut Story, from: PersonId, passage: &str) {
    story.visit.report.withheld.push(Withheld {
        under: Under::Nine(Heading::Start),
        passage: passage.into(),
        from,
        why: "Op advies van de gedragsdeskundige.".into(),
        at: story.now(),
    });
}

#[test]
fn the_same_text_for_the_next_recipient_is_the_same_version() {
    let mut story = written();
    assert_eq!((give(&mut story, "vader"), give(&mut story, "moeder"), give(&mut story, "vader")), (1, 1, 1));
    let report = &story.visit.report;
    assert_eq!(report.versions().len(), 1);
    assert_eq!(report.versions()[0].fingerprint, Some(Fingerprint::of(&report.versions()[0].text)));
    assert!(!is_changed(&story.case, &story.visit));
    assert_eq!(changed(&story.case, &story.visit), []);
}

#[test]
fn a_changed_text_does_not_leave_until_it_was_said_what_changed_and_why() {
    let mut story = written();
    give(&mut story, "vader");
    story.after(60).write(Heading::Start, "Sam lachte. Vader zwaaide.");
    assert!(is_changed(&story.case, &story.visit));
    assert_eq!(ready(&story.case, &story.visit), Err(NotReady::Correction));
    for name in ["vader", "moeder"] {
        assert_eq!(out(&story, name), Err(NotReady::Correction), "{name}");
    }
    story.visit.report.correcting = " \n ".into();
    assert_eq!(out(&story, "moeder"), Err(NotReady::Correction), "spaces are no reason");
    story.visit.report.correcting = "Vader zwaaide;\n\ndat was verkeerd  opgeschreven.".into();
    let text = preview(&story.case, &story.visit);
    assert_eq!(
        text.parts[0].text,
        "Versie 2 – vervangt versie 1 van 22 november 2026, 15:59 uur.\n\
         Wat er is veranderd en waarom: Vader zwaaide; dat was verkeerd opgeschreven.\n\
         Veranderde onderdelen: 3. Verloop van de start."
    );
    assert_eq!(give(&mut story, "vader"), 2);
    assert_eq!(story.visit.report.correcting, "");
    assert_eq!(preview(&story.case, &story.visit), text, "what went out is what stands there");
    assert_eq!(story.visit.report.behind(), []);
    assert_eq!(give(&mut story, "moeder"), 2);
    let correction = story.visit.report.versions()[1].correction.as_deref();
    assert_eq!(correction, Some("Vader zwaaide;\n\ndat was verkeerd  opgeschreven."));
}

#[test]
fn a_third_version_tells_only_what_differs_from_the_second() {
    let mut story = written();
    give(&mut story, "moeder");
    for (heading, why) in [(Heading::Start, "De start."), (Heading::Closing, "Het slot.")] {
        story.write(heading, "Sam zwaaide.");
        story.visit.report.correcting = why.into();
        give(&mut story, "vader");
    }
    let text = &story.visit.report.versions()[2].text;
    assert!(text.contains("Versie 3 – vervangt versie 2"), "{text}");
    assert!(text.contains("Veranderde onderdelen: 8. Afronding.\n"), "{text}");
    assert_eq!(story.visit.report.behind(), [(story.id("moeder"), 1)]);
    story.write(Heading::Start, "Sam lachte. Vader lachte terug.").write(Heading::Closing, "Het ging goed.");
    assert_eq!(out(&story, "vader"), Err(NotReady::Correction), "back to the first is a change too");
}

#[test]
fn a_text_from_before_versions_said_why_is_still_the_same_text() {
    let mut story = written();
    give(&mut story, "vader");
    story.write(Heading::Start, "Sam zwaaide.");
    let body = {
        story.visit.report.correcting = "x".into();
        let mut composed = preview(&story.case, &story.visit);
        composed.parts.remove(0);
        composed.plain()
    };
    story.visit.report.correcting = String::new();
    let at = story.now();
    story.visit.report.freeze(body, at);
    assert!(!is_changed(&story.case, &story.visit));
    assert_eq!(out(&story, "moeder"), Ok(2));
}

#[test]
fn what_somebody_has_is_not_replaced_by_another_text_without_a_word() {
    let mut story = written();
    let (father, mother) = (story.id("vader"), story.id("moeder"));
    give(&mut story, "moeder");
    withhold(&mut story, father, "Vader lachte terug.");
    assert_eq!(give(&mut story, "vader"), 1, "he had none yet, and the whole text is the same");
    let version = &story.visit.report.versions()[0];
    assert!(!version.text_for(father).contains("3. Verloop van de start\nSam lachte. Vader"));
    assert!(version.text_for(mother).contains("3. Verloop van de start\nSam lachte. Vader lachte terug."));
    assert_eq!(version.tailored[0].withheld.len(), 1);
    assert_eq!(give(&mut story, "vader"), 1);

    withhold(&mut story, mother, "Sam lachte.");
    assert_eq!(out(&story, "moeder"), Err(NotReady::Correction));
    assert_eq!(out(&story, "vader"), Ok(1));
    story.visit.report.correcting = "Op advies is iets weggelaten.".into();
    assert_eq!(out(&story, "moeder"), Ok(2));
    assert_eq!(give(&mut story, "moeder"), 2);
    let versions = story.visit.report.versions();
    assert!(versions[0].text_for(mother).contains("3. Verloop van de start\nSam lachte."));
    assert!(versions[1].text_for(mother).contains("Versie 2 – vervangt versie 1"));
    assert_eq!(story.visit.report.behind(), [(father, 1)]);
}

#[test]
fn nothing_is_recorded_by_asking_what_would_leave() {
    let story = written();
    let before = story.visit.clone();
    let out = outgoing(&story.case, &story.visit, story.id("vader")).expect("it may leave");
    assert_eq!((out.version, out.frozen), (1, None));
    assert_eq!(out.fingerprint(), Fingerprint::of(&out.text.plain()));
    assert!(!out.is_delivered(&story.visit.report));
    assert_eq!(story.visit, before);
}

#[test]
fn a_reaction_stands_quoted_behind_the_report_and_leaves_with_the_next_version() {
    let mut story = written();
    give(&mut story, "vader");
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day in November");
    let (father, at) = (story.id("vader"), story.after(2_000).now());
    react(&story.case, &mut story.visit, father, day, at);
    assert_eq!(last_part(&preview(&story.case, &story.visit)).0, "9. Overige bijzonderheden");
    story.visit.report.change_reaction(0, |reaction| reaction.words = "Ik was <b>op tijd</b>.\nEcht.".into());
    let text = preview(&story.case, &story.visit);
    let heading = "Reactie van vader (24 november 2026)";
    assert_eq!(last_part(&text), (heading.into(), "“Ik was <b>op tijd</b>.\nEcht.”".into()));
    assert!(text.html().ends_with(
        "<p><b>Reactie van vader (24 november 2026)</b><br>“Ik was &lt;b&gt;op tijd&lt;/b&gt;.<br>Echt.”</p>"
    ));
    assert!(text.parts[0].text.ends_with(
        "De reactie van vader is toegevoegd.\nVeranderde onderdelen: Reactie van vader (24 november 2026)."
    ));
    let nine =
        text.parts.iter().filter(|part| part.heading.as_ref().is_some_and(|above| above.number().is_some()));
    assert_eq!(nine.count(), 9, "the report itself is as it was");
    assert_eq!(give(&mut story, "vader"), 2);
    withdraw(&story.case, &mut story.visit, 0);
    assert_eq!(story.visit.report.reactions.len(), 1, "it went out");
    assert!(!is_changed(&story.case, &story.visit));
}

#[test]
fn a_reaction_that_was_withdrawn_in_time_leaves_no_trace_in_the_text() {
    let mut story = written();
    give(&mut story, "vader");
    let before = preview(&story.case, &story.visit);
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day in November");
    let (father, at) = (story.id("vader"), story.now());
    react(&story.case, &mut story.visit, father, day, at);
    story.visit.report.change_reaction(0, |reaction| reaction.words = "Dit klopt niet.".into());
    withdraw(&story.case, &mut story.visit, 0);
    assert_eq!(preview(&story.case, &story.visit), before);
    story.visit.report.correcting = "Eigen woorden.".into();
    react(&story.case, &mut story.visit, father, day, at);
    withdraw(&story.case, &mut story.visit, 0);
    assert_eq!(story.visit.report.correcting, "Eigen woorden.", "what the worker wrote stays");
}

#[test]
fn a_file_system_with_nine_fields_gets_all_that_a_mail_gets() {
    let mut story = written();
    give(&mut story, "vader");
    story.write(Heading::Start, "Sam zwaaide.");
    let day = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a day in November");
    let (father, at) = (story.id("vader"), story.now());
    react(&story.case, &mut story.visit, father, day, at);
    story.visit.report.change_reaction(0, |reaction| reaction.words = "Dank u.".into());
    let text = preview(&story.case, &story.visit);
    let fields = text.fields();
    let unders: Vec<_> = fields.iter().map(|field| field.under).collect();
    assert_eq!(unders, Heading::ALL.map(Under::Nine));
    assert_eq!(fields[2].line, "3. Verloop van de start");
    assert_eq!(fields[2].text, "Sam zwaaide.");
    assert!(fields[0].text.starts_with("Versie 2 – vervangt"), "{}", fields[0].text);
    assert!(
        fields[8].text.ends_with("Reactie van vader (24 november 2026)\n“Dank u.”"),
        "{}",
        fields[8].text
    );
    let words = |texts: &mut dyn Iterator<Item = &str>| {
        texts.map(|text| text.split_whitespace().count()).sum::<usize>()
    };
    let in_fields = words(&mut fields.iter().map(|field| field.text.as_str()));
    assert_eq!(in_fields, text.word_count() + "Reactie van vader (24 november 2026)".split(' ').count());
}

#[test]
fn the_formatting_is_paragraphs_and_bold_so_that_every_mail_program_keeps_it() {
    let mut story = written();
    story.write(Heading::Start, "<script>alert(1)</script> & “Sam”\n\nTweede alinea.");
    let html = preview(&story.case, &story.visit).html();
    let tags: std::collections::BTreeSet<_> =
        html.split('<').skip(1).filter_map(|tag| tag.split_once('>')).map(|(tag, _)| tag).collect();
    assert_eq!(tags.into_iter().collect::<Vec<_>>(), ["/b", "/p", "b", "br", "p"]);
}
