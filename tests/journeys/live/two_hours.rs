//! Two hours, sixty entries: a visit as it goes, with what goes wrong in it. What the app made of it is
//! compared with what was done.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{Keys, STANDING_CLOCK, log, pass, saved, take_all, tap, unlock, visit_under_way};

/// The report that this visit should give, word for word.
const REPORT: &str = include_str!("../golden/two_hours.txt");

/// A tap: the minute of the visit, the phase, the button, and the line that the log should have.
type Tapped = (u32, &'static str, &'static str, &'static str);

/// Until the page is loaded anew.
const FIRST: [Tapped; 24] = [
    (0, "Begin", "Begroeten elkaar", "Vader en Sam begroeten elkaar"),
    (1, "Begin", "Heeft tijd nodig", "Sam heeft tijd nodig om te wennen"),
    (2, "Sfeer", "Gespannen", "De sfeer is gespannen"),
    (4, "Wat ik deed", "Ik steunde", "De begeleider steunt Sam"),
    (6, "Interactie", "Trekt zich terug", "Sam trekt zich terug"),
    (8, "Interactie", "Praten samen", "Vader en Sam praten met elkaar"),
    (9, "Interactie", "Zoekt contact", "Sam zoekt contact met vader"),
    (11, "Spel", "Spelen samen", "Vader en Sam spelen samen"),
    (13, "Spel", "Kind kiest het spel", "Sam kiest het spel"),
    (15, "Interactie", "Gaat mee in het spel", "Vader gaat mee in het spel van Sam"),
    (17, "Sfeer", "Ontspannen", "De sfeer is ontspannen"),
    (18, "Sfeer", "Er wordt gelachen", "Vader en Sam lachen samen"),
    (20, "Opvoeden", "Geeft een compliment", "Vader geeft Sam een compliment"),
    (22, "Opvoeden", "Stelt een grens", "Vader stelt een grens"),
    (23, "Interactie", "Luistert naar het kind", "Vader luistert naar Sam"),
    (25, "Spel", "Spelen samen", "Vader en Sam spelen samen"),
    (27, "Eten en zorg", "Eten en drinken", "Vader en Sam eten en drinken samen"),
    (28, "Interactie", "Zoekt nabijheid", "Sam komt dicht bij vader zitten"),
    (30, "Spel", "Leest voor", "Vader leest Sam voor"),
    (31, "Interactie", "Zoekt nabijheid", "Sam komt dicht bij vader zitten"),
    (33, "Opvoeden", "Geeft structuur", "Vader vertelt Sam wat er gaat gebeuren"),
    (34, "Eten en zorg", "Naar de wc", "Sam gaat naar de wc"),
    (36, "Interactie", "Zoekt contact", "Sam zoekt contact met vader"),
    (38, "Spel", "Knutselen of bouwen", "Vader en Sam knutselen of bouwen samen"),
];

/// Between that and the STOP.
const SECOND: [Tapped; 18] = [
    (41, "Spel", "Knutselen of bouwen", "Vader en Sam knutselen of bouwen samen"),
    (43, "Sfeer", "Er wordt gelachen", "Vader en Sam lachen samen"),
    (44, "Opvoeden", "Geeft een compliment", "Vader geeft Sam een compliment"),
    (46, "Interactie", "Luistert naar het kind", "Vader luistert naar Sam"),
    (48, "Interactie", "Praten samen", "Vader en Sam praten met elkaar"),
    (50, "Eten en zorg", "Cadeautje", "Vader geeft Sam een cadeautje"),
    (51, "Sfeer", "Er wordt gelachen", "Vader en Sam lachen samen"),
    (53, "Spel", "Spelen samen", "Vader en Sam spelen samen"),
    (55, "Interactie", "Gaat mee in het spel", "Vader gaat mee in het spel van Sam"),
    (57, "Sfeer", "Ontspannen", "De sfeer is ontspannen"),
    (58, "Interactie", "Zoekt nabijheid", "Sam komt dicht bij vader zitten"),
    (60, "Spel", "Leest voor", "Vader leest Sam voor"),
    (61, "Opvoeden", "Geeft structuur", "Vader vertelt Sam wat er gaat gebeuren"),
    (63, "Spel", "Spelen samen", "Vader en Sam spelen samen"),
    (65, "Sfeer", "Gespannen", "De sfeer is gespannen"),
    (66, "Opvoeden", "Stelt een grens", "Vader stelt een grens"),
    (67, "Wat ik deed", "Ik stuurde bij", "De begeleider stuurt bij"),
    (68, "Sfeer", "Kind huilt", "Sam huilt"),
];

/// After the STOP, until it ends early.
const THIRD: [Tapped; 12] = [
    (80, "Interactie", "Troost het kind", "Vader troost Sam"),
    (82, "Interactie", "Praten samen", "Vader en Sam praten met elkaar"),
    (84, "Sfeer", "Ontspannen", "De sfeer is ontspannen"),
    (86, "Spel", "Spelen samen", "Vader en Sam spelen samen"),
    (88, "Interactie", "Zoekt contact", "Sam zoekt contact met vader"),
    (90, "Eten en zorg", "Eten en drinken", "Vader en Sam eten en drinken samen"),
    (92, "Spel", "Leest voor", "Vader leest Sam voor"),
    (94, "Opvoeden", "Ruimen samen op", "Vader en Sam ruimen samen op"),
    (96, "Wat ik deed", "Ik deed het voor", "De begeleider doet vader iets voor"),
    (98, "Sfeer", "Gespannen", "De sfeer is gespannen"),
    (100, "Sfeer", "Wil naar huis", "Sam vraagt om naar huis te gaan"),
    (101, "Interactie", "Trekt zich terug", "Sam trekt zich terug"),
];

#[tokio::test]
async fn two_hours_of_glances_become_the_log_the_durations_and_the_report_that_they_were() {
    play_with("two-hours", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = visit_under_way(browser, "S. uit de Rozenstraat").await?;
        let mut story = Story::default();

        story.all(browser, &FIRST).await?;
        story.a_mistap_that_is_undone(browser, 39).await?;
        story.words_of_the_child(browser, 40).await?;
        saved(browser).await?;
        browser.reload().await?;
        unlock(browser, &keys).await?;
        story.all(browser, &SECOND).await?;
        story.advice_that_is_taken_up(browser, 69).await?;
        story.lock_and_unlock(browser, &keys, 70).await?;
        story.a_stop_that_is_resumed(browser, 71, 79).await?;
        story.all(browser, &THIRD).await?;
        story.a_mistap_that_is_undone(browser, 102).await?;
        story.a_moment(browser, 103).await?;
        story.agreement_kept(browser, 104).await?;

        assert_eq!(story.made, 60);
        assert_eq!(log(browser).await?, story.lines);
        browser.see("1:44").await?;

        story.end_early(browser, 108).await?;
        story.look_back(browser).await?;
        browser.press("Verslag").await?;
        browser.see("Zo komt het in de mail").await?;
        take_all(browser).await?;
        safe_for_the_child(browser).await?;
        browser.press("Vader").await?;
        saved(browser).await?;
        browser.pictures("twee-uur-verslag").await?;
        // As it is laid out: a driver may leave out where a line ends.
        let shown = "return document.querySelector('.preview').innerText";
        let text: String = browser.eval(shown, vec![]).await?;
        assert_eq!(tidy(&text), tidy(REPORT));
        Ok(())
    })
    .await;
}

/// What was done so far.
#[derive(Default)]
struct Story {
    /// The minute of the visit.
    minute: u32,
    /// How many entries were made, also those that were taken back.
    made: usize,
    /// The lines that should stand.
    lines: Vec<String>,
}

impl Story {
    async fn until(&mut self, browser: &Browser, minute: u32) -> Outcome {
        pass(browser, minute - self.minute).await?;
        self.minute = minute;
        Ok(())
    }

    fn stands(&mut self, line: &str) {
        let (hour, minute) = ((2 + self.minute) / 60, (2 + self.minute) % 60);
        self.lines.push(format!("{:02}:{minute:02} {line}", 14 + hour));
        self.made += 1;
    }

    async fn all(&mut self, browser: &Browser, taps: &[Tapped]) -> Outcome {
        for (minute, phase, label, line) in taps {
            self.until(browser, *minute).await?;
            tap(browser, phase, label).await?;
            self.stands(line);
            browser.see(self.lines.last().ok_or("a line was just made")?).await?;
        }
        Ok(())
    }

    async fn a_mistap_that_is_undone(&mut self, browser: &Browser, minute: u32) -> Outcome {
        self.until(browser, minute).await?;
        tap(browser, "Sfeer", "Kind huilt").await?;
        browser.see("Sam huilt").await?;
        browser.press("Ongedaan maken").await?;
        self.made += 1;
        browser.see(self.lines.last().ok_or("there is a line before it")?).await
    }

    async fn words_of_the_child(&mut self, browser: &Browser, minute: u32) -> Outcome {
        self.until(browser, minute).await?;
        browser.press("Typen").await?;
        browser.fill("Wat zag of hoorde u?", "Dit is de mooiste boot").await?;
        browser.press("Letterlijk gezegd").await?;
        browser.press("Sam").await?;
        browser.pictures("twee-uur-citaat").await?;
        browser.press("Toevoegen").await?;
        self.stands("“Dit is de mooiste boot”");
        Ok(())
    }

    async fn advice_that_is_taken_up(&mut self, browser: &Browser, minute: u32) -> Outcome {
        self.until(browser, minute).await?;
        tap(browser, "Wat ik deed", "Ik gaf een advies").await?;
        self.stands("De begeleider geeft vader een advies");
        browser.press("Opgepakt").await
    }

    async fn lock_and_unlock(&mut self, browser: &Browser, keys: &Keys, minute: u32) -> Outcome {
        self.until(browser, minute).await?;
        browser.press("Afdekken").await?;
        browser.press("Helemaal vergrendelen").await?;
        browser.see("Er loopt een bezoek sinds 14:02").await?;
        unlock(browser, keys).await?;
        browser.press("Terug naar het bezoek").await?;
        browser.see(self.lines.last().ok_or("there is a line before it")?).await
    }

    async fn a_stop_that_is_resumed(&mut self, browser: &Browser, minute: u32, until: u32) -> Outcome {
        self.until(browser, minute).await?;
        browser.press("STOP").await?;
        browser.see("STOP om 15:13").await?;
        browser.press("Ouder is weg").await?;
        browser.press("Bij mij").await?;
        self.until(browser, until).await?;
        browser.press("Bezoek gaat verder").await?;
        browser.gone(".stop-steps").await
    }

    async fn a_moment(&mut self, browser: &Browser, minute: u32) -> Outcome {
        self.until(browser, minute).await?;
        browser.press("Moment markeren").await?;
        self.stands("Moment gemarkeerd");
        Ok(())
    }

    async fn agreement_kept(&mut self, browser: &Browser, minute: u32) -> Outcome {
        self.until(browser, minute).await?;
        tap(browser, "Afspraken", "Nagekomen: Cadeautjes zijn klein en niet elke keer.").await?;
        self.stands("Afspraak “Cadeautjes zijn klein en niet elke keer” is nagekomen");
        Ok(())
    }

    async fn end_early(&mut self, browser: &Browser, minute: u32) -> Outcome {
        self.until(browser, minute).await?;
        browser.press("Afscheid en einde").await?;
        browser.press("Het bezoek stopt eerder dan afgesproken").await?;
        browser.fill("Waarom stopt het eerder?", "Sam was moe en wilde naar huis").await?;
        browser.press("Afscheid is geweest").await?;
        browser.fill("Hoe ging het afscheid?", "Sam gaf vader een knuffel").await?;
        self.until(browser, minute + 4).await?;
        browser.press("oma").await?;
        browser.press("Kind is opgehaald").await?;
        browser.see("Was het veilig voor het kind?").await
    }

    /// The review shows what needs a decision: the child's words and the moment. The rest is one tap.
    async fn look_back(&self, browser: &Browser) -> Outcome {
        browser.pictures("twee-uur-nakijken").await?;
        browser.see("Dit is de mooiste boot").await?;
        browser.press("Mag in het verslag: “Dit is de mooiste boot”").await?;
        browser.press("Weghalen: Moment gemarkeerd").await?;
        browser.press(&format!("Alle {} kloppen", self.lines.len() - 1)).await?;
        browser.see("Nagekeken om 15:54").await?;
        browser.press("Veilig").await?;
        browser.press("Alles nagekomen").await?;
        saved(browser).await
    }
}

/// Taking literal words asks first.
async fn safe_for_the_child(browser: &Browser) -> Outcome {
    let asked = "return document.querySelectorAll('dialog:modal').length";
    assert_eq!(browser.eval::<u32>(asked, vec![]).await?, 0, "a quote was still asked about");
    Ok(())
}

fn tidy(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}
