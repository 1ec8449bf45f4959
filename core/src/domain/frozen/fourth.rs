//! What came with the fourth form: what a report keeps of who gets what, its versions, corrections and reactions;
//! in a case what somebody gets and how a text names them; in a programme its own template.

use serde::Serialize;

use super::making::{day, made};
use super::opened;
use crate::domain::case::Case;
use crate::domain::meeting::Meeting;
use crate::domain::person::{Gets, Pronoun};
use crate::domain::programme::OwnProgramme;
use crate::domain::report::{Fingerprint, Heading, Under, Way};
use crate::domain::visit::Visit;

pub(crate) const CASE: &str = include_str!("../../../tests/data/case-v4.json");
pub(crate) const VISITS: &str = include_str!("../../../tests/data/visits-v4.json");
pub(crate) const MEETINGS: &str = include_str!("../../../tests/data/meetings-v4.json");
pub(crate) const PROGRAMME: &str = include_str!("../../../tests/data/own-programme-v4.json");

#[test]
fn a_report_of_the_fourth_form_opens_with_its_versions_and_what_belongs_to_them() {
    let (case, visits) = (opened::<Case>(CASE), opened::<Vec<Visit>>(VISITS));
    let [mother, father] = [1, 2].map(|at| case.people[at].id);
    let report = &visits[0].report;
    let [first, second] = report.versions() else { panic!("there are two") };
    assert_eq!((first.text.as_str(), first.correction.as_deref()), ("Het verslag.", None));
    assert_eq!(second.fingerprint, Some(Fingerprint::of("Het verslag, verbeterd.")));
    assert_eq!(second.correction.as_deref(), Some("het begon later"));
    let theirs = second.tailored_for(father).expect("something was withheld");
    assert_eq!(theirs.text, "Het verslag, zonder iets.");
    assert_eq!((theirs.withheld.len(), theirs.withheld[0].why.as_str()), (1, "op verzoek van Sam"));
    assert_eq!((report.withheld.as_slice(), report.noted.as_slice()), (&theirs.withheld[..], &[mother][..]));
    let reaction = &report.reactions[0];
    assert_eq!((reaction.of, reaction.on), (father, day(10, 12)));
    assert_eq!(report.correcting, "de plaats");
    let ways: Vec<_> = report.deliveries().iter().map(|one| (one.version, one.recipient, one.way)).collect();
    assert_eq!(
        ways,
        [
            (1, father, Way::Copied),
            (2, father, Way::CopiedPart(Under::Nine(Heading::Activities))),
            (2, mother, Way::MailFile)
        ]
    );
}

#[test]
fn a_case_of_the_fourth_form_opens_with_who_gets_reports_and_how_they_are_named() {
    let case: Case = opened(CASE);
    let pronouns: Vec<_> = case.people.iter().map(|person| person.pronoun).collect();
    assert_eq!(pronouns, [Some(Pronoun::He), Some(Pronoun::She), None, None, None]);
    assert_eq!((case.people[2].gets, case.people[4].unnamed), (Some(Gets::Reports), true));
    assert_eq!(opened::<Vec<Meeting>>(MEETINGS).len(), 5);
}

#[test]
fn a_programme_of_the_fourth_form_opens_with_its_own_template() {
    let own: OwnProgramme = opened(PROGRAMME);
    let arrangement = own.draft.arrangement.as_ref().expect("it has one");
    let held: Vec<_> = arrangement.headings.iter().map(|own| own.holds.len()).collect();
    assert_eq!(
        (arrangement.title.as_ref(), held),
        ("Omgang in de wijk – bezoek", vec![1, 1, 1, 2, 1, 1, 1, 1])
    );
    assert_eq!(
        own.release.as_ref().map(|release| &release.settings.arrangement),
        Some(&own.draft.arrangement)
    );
}

/// Writes those of the files that are not there yet: `cargo test -p omgangsboek-core freeze -- --ignored`.
#[test]
#[ignore = "writes into the repository, once per stored form"]
fn freeze_the_fourth_form() {
    let made = made();
    freeze("case-v4.json", &made.case);
    freeze("visits-v4.json", &made.visits);
    freeze("meetings-v4.json", &made.meetings);
    freeze("own-programme-v4.json", &made.programme);
}

fn freeze(name: &str, what: &impl Serialize) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name);
    if !path.exists() {
        let text = serde_json::to_string_pretty(what).expect("JSON");
        std::fs::write(path, text + "\n").expect("the folder can be written");
    }
}
