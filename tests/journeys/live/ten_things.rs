//! The ten things that are done most during a visit, each in the taps that docs/method.md says.

use omgangsboek_tests::{Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, saved, visit_under_way};

/// What is done, and the names of the buttons for it. The table of docs/method.md is made from this file.
const TEN: &str = include_str!("../golden/ten-things.txt");

/// The last entry is pressed where it stands: its name is what was logged.
const LAST_ENTRY: &str = "<last entry>";

#[tokio::test]
async fn each_of_the_ten_things_takes_the_taps_that_the_docs_say() {
    play_with("ten-things", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        assert_eq!(TEN.lines().count(), 10);
        for line in TEN.lines() {
            let (what, presses) = line.split_once(" | ").ok_or("a thing and its presses")?;
            let presses: Vec<_> = presses.split(" > ").collect();
            assert!(presses.len() <= 2, "“{what}” takes {} taps", presses.len());
            let around = around(what);
            for name in around.before {
                browser.press(name).await?;
            }
            for name in presses {
                match name {
                    LAST_ENTRY => browser.find(".last-entry").await?.click().await?,
                    _ => browser.press(name).await?,
                }
            }
            browser.see(around.shows).await?;
            for name in around.after {
                browser.press(name).await?;
            }
            saved(browser).await?;
        }
        Ok(())
    })
    .await;
}

/// What is pressed before, what shows that it was done, and what leads back to the taps.
struct Around {
    before: &'static [&'static str],
    shows: &'static str,
    after: &'static [&'static str],
}

fn around(what: &str) -> Around {
    let (before, shows, after): (&[_], _, &[_]) = match what {
        "log something that happens often" => (&[], "lachen naar elkaar", &[]),
        "log something of another phase" => (&[], "Vader stelt een grens", &["Vaak"]),
        "take back the last entry" => (&[], "lachen naar elkaar", &[]),
        "put it back" => (&[], "Vader stelt een grens", &[]),
        "the child uses its STOP" => (&[], "Vraag de ouder de kamer uit te gaan", &["STOP per ongeluk"]),
        "mark a moment" => (&[], "Moment gemarkeerd", &[]),
        "say that advice was taken up" => {
            (&["Wat ik deed", "Ik gaf een advies"], "De begeleider geeft vader een advies", &[])
        }
        "put words to the last entry" => (&[], "Woorden erbij", &["Terug"]),
        "look up what was agreed" => (&[], "Cadeautjes zijn klein en niet elke keer.", &["Terug"]),
        "cover the screen" => (&[], "Verder met het bezoek", &[]),
        _ => panic!("nothing is known about “{what}”"),
    };
    Around { before, shows, after }
}
