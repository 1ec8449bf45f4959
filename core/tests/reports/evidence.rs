//! The line of the log that stands beside a sentence to look at again.

use omgangsboek_core::compose::evidence::evidence;
use omgangsboek_core::domain::log::Audience;
use omgangsboek_core::domain::report::{Heading, Under};
use omgangsboek_core::domain::words::Lang;

use crate::story::Story;

#[test]
fn beside_a_sentence_stands_the_line_with_most_in_common_and_never_an_internal_one() {
    let mut story = Story::begun(&["Sam"]);
    for (heading, audience, text) in [
        (Heading::Start, Audience::InternalOnly, "Sam schopte boos tegen de puzzel"),
        (Heading::Closing, Audience::Worker, "De puzzel ging mee naar huis"),
        (Heading::Start, Audience::Worker, "Sam liep naar het raam"),
        (Heading::Start, Audience::Worker, "De puzzel bleef liggen, Sam keek niet om"),
    ] {
        story.after(3);
        let mut entry = story.line(heading, text);
        entry.audience = audience;
        story.visit.record(entry).expect("it is going on");
    }
    let found = |under, sentence: &str| {
        let found = evidence(&story.case, &story.visit, under, sentence, Lang::Nl);
        found.map(|found| found.line)
    };
    let start = Under::Nine(Heading::Start);
    let puzzle = "De puzzel bleef liggen, Sam keek niet om";
    assert_eq!(found(start, "Sam leek boos om de puzzel.").as_deref(), Some(puzzle));
    assert_eq!(found(start, "Hij leek boos te zijn op Sam.").as_deref(), Some("Sam liep naar het raam"));
    assert_eq!(found(start, "Dat was mogelijk zo."), None);
    assert_eq!(found(Under::Nine(Heading::Particulars), "Sam leek boos om de puzzel."), None);
    let home = "De puzzel ging mee naar huis";
    assert_eq!(found(Under::Own(2), "Noor wilde de puzzel mee naar huis.").as_deref(), Some(home));
}
