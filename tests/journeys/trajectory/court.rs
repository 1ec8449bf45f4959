//! A trajectory that a court ordered, over eight months: eight talks and eight visits, a broken agreement,
//! consent that is given and withdrawn, an evaluation, an extension, and an independent arrangement at the end.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use super::ALIAS;
use super::consent::{back_to_the_contact_house, consent_is_given, consent_is_withdrawn};
use super::papers::{papers, printed};
use super::steps::{begin_visit, close, end_visit, look_back, on_day, report, tap_through};
use crate::worker::{Keys, STANDING_CLOCK, first_run, open_case, saved, to_planning};

/// The days of the talks and visits: talks in the morning, visits in the afternoon.
const TALKS: [&str; 8] = [
    "2026-11-30",
    "2026-12-28",
    "2027-01-25",
    "2027-02-22",
    "2027-03-22",
    "2027-04-19",
    "2027-05-31",
    "2027-06-28",
];
const VISITS: [&str; 8] = [
    "2026-12-14",
    "2027-01-11",
    "2027-02-08",
    "2027-03-08",
    "2027-04-05",
    "2027-05-03",
    "2027-06-14",
    "2027-07-12",
];

#[tokio::test]
async fn a_court_ordered_trajectory_goes_from_introductions_to_an_independent_arrangement() {
    play_with("court", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        ordered_by_a_court(browser).await?;
        the_ruling_arrives(browser).await?;
        everybody_is_met(browser).await?;
        child_talks_are_settled(browser).await?;
        steps_are_proposed_up_to_the_evaluation(browser).await?;

        for month in 0..8 {
            talk(browser, &keys, month).await?;
            match month {
                2 => consent_is_given(browser).await?,
                4 => consent_is_withdrawn(browser).await?,
                _ => {}
            }
            visit(browser, &keys, month).await?;
            if month == 5 {
                evaluation_and_extension(browser, &keys).await?;
            }
        }
        independent(browser, &keys).await
    })
    .await;
}

async fn ordered_by_a_court(browser: &Browser) -> Outcome {
    browser.press("Eerste dossier maken").await?;
    browser.fill("Naam van het dossier", ALIAS).await?;
    browser.fill("Naam van het kind", "Sam").await?;
    browser.fill("Wie komt op bezoek bij het kind?", "vader").await?;
    browser.press("bij een ouder").await?;
    browser.fill("Naam van die ouder of opvoeder", "oma").await?;
    browser.press("deel van een traject").await?;
    browser.press("via de rechtbank").await?;
    browser.press("Dossier maken").await?;
    browser.see("maand 1 van 6–9").await
}

/// M51: on the list until all of it is there.
async fn the_ruling_arrives(browser: &Browser) -> Outcome {
    browser.press("Vandaag").await?;
    browser.see("Beschikking").await?;
    open_case(browser, ALIAS).await?;
    browser.fill("Datum van de beschikking", "2026-11-12").await?;
    browser.fill("Rechtbank", "rechtbank Midden-Nederland").await?;
    browser.fill("Nummer van de beschikking", "C/16/612345").await?;
    browser.fill("Wat heeft de rechter beslist?", "Omgang onder begeleiding, om de twee weken.").await?;
    saved(browser).await?;
    browser.press("Vandaag").await?;
    browser.see("Te doen").await?;
    assert!(!browser.shown().await?.contains("Beschikking"), "the ruling is there and still asked for");
    Ok(())
}

/// M20: introductions are held, and stand as told for whoever was there.
async fn everybody_is_met(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Betrokkenen").await?;
    browser.press("Wijzigen: Sam").await?;
    browser.fill("STOP-woord", "stop").await?;
    browser.fill("STOP-teken", "twee handen voor zich uit").await?;
    browser.press("Klaar").await?;
    browser.see("Maak voor het eerste bezoek met iedereen kennis").await?;
    browser.pictures("betrokkenen-kennismaken").await?;
    to_planning(browser).await?;
    browser.press("Ander gesprek plannen").await?;
    browser.press("kennismaking").await?;
    browser.fill("Datum", "2026-11-22").await?;
    browser.fill("Begintijd", "13:00").await?;
    for person in ["Sam", "oma", "vader"] {
        put_in(browser, person).await?;
    }
    browser.press("Gesprek vastleggen").await?;
    browser.see("Is het gesprek gehouden").await?;
    browser.pictures("kennismaking").await?;
    hold(browser).await?;
    open_case(browser, ALIAS).await?;
    browser.press("Betrokkenen").await?;
    browser.see("kennisgemaakt op").await
}

/// Chooses somebody who has not been chosen yet.
async fn put_in(browser: &Browser, person: &str) -> Outcome {
    let script = "const chips = [...document.querySelectorAll('[aria-pressed], input[type=checkbox]')];
        const chip = chips.find((one) => (one.labels?.[0] ?? one).textContent.trim() === arguments[0]);
        return chip ? String(chip.checked ?? chip.getAttribute('aria-pressed')) : null";
    let chosen: Option<String> = browser.eval(script, vec![person.into()]).await?;
    match chosen.as_deref() {
        Some("true") => Ok(()),
        _ => browser.press(person).await,
    }
}

async fn hold(browser: &Browser) -> Outcome {
    browser.press("Gesprek is gehouden").await?;
    browser.press("Vastleggen dat het is gehouden").await?;
    browser.see("Gehouden met").await?;
    saved(browser).await
}

/// M8: a child talk is refused until it is settled with the parents.
async fn child_talks_are_settled(browser: &Browser) -> Outcome {
    to_planning(browser).await?;
    browser.press("Ander gesprek plannen").await?;
    browser.press("kindgesprek").await?;
    browser.see("U kunt nog geen kindgesprek plannen").await?;
    browser.press("Vastleggen wat is afgesproken").await?;
    browser.see("Zijn kindgesprekken gewenst?").await?;
    browser.press("ja").await?;
    browser.press("oma").await?;
    browser.press("vader").await?;
    browser.pictures("begeleiding").await?;
    saved(browser).await?;
    // What was begun before is still there, and is not wanted now.
    to_planning(browser).await?;
    browser.press("Ander gesprek plannen").await?;
    browser.press("Weggooien").await
}

/// M7, M44: talks and visits in turn, up to the evaluation and no further.
async fn steps_are_proposed_up_to_the_evaluation(browser: &Browser) -> Outcome {
    plan_evaluation(browser, "2027-05-10").await?;
    propose(browser, "2026-11-30", 12).await?;
    browser.pictures("planning").await
}

async fn plan_evaluation(browser: &Browser, day: &str) -> Outcome {
    open_case(browser, ALIAS).await?;
    to_planning(browser).await?;
    browser.press("Ander gesprek plannen").await?;
    browser.press("evaluatie").await?;
    browser.fill("Datum", day).await?;
    browser.fill("Begintijd", "11:00").await?;
    put_in(browser, "oma").await?;
    put_in(browser, "vader").await?;
    browser.press("Gesprek vastleggen").await?;
    browser.see("Hoe gaat het met het kind?").await?;
    saved(browser).await
}

async fn propose(browser: &Browser, from: &str, steps: u32) -> Outcome {
    open_case(browser, ALIAS).await?;
    to_planning(browser).await?;
    browser.press("Voorstel tot de volgende evaluatie").await?;
    browser.fill("Vanaf", from).await?;
    browser.fill("Om de hoeveel weken een stap?", "2").await?;
    browser.fill("Begintijd van bezoeken", "14:00").await?;
    browser.fill("Begintijd van oudergesprekken", "10:00").await?;
    browser.press("Besloten met de gedragsdeskundige").await?;
    browser.pictures("voorstel").await?;
    browser.press(&format!("Deze stappen plannen ({steps})")).await?;
    saved(browser).await
}

/// A talk with both parents: a theme, and in the first one an agreement (M4, M10).
async fn talk(browser: &Browser, keys: &Keys, month: usize) -> Outcome {
    on_day(browser, keys, TALKS[month], "10:00").await?;
    browser.press("Openen").await?;
    browser.see("Waar ging het over?").await?;
    browser.fill("Wat is verder besproken?", "Het ging rustig; beiden kijken vooruit.").await?;
    if month == 0 {
        browser.press("Afspraak toevoegen").await?;
        browser.fill("Wat is er afgesproken?", "Er gaan geen foto's op internet").await?;
        browser.press("Toevoegen").await?;
        browser.see("van de ouders").await?;
        browser.pictures("oudergesprek").await?;
    }
    hold(browser).await
}

/// A visit with its report; what is special about some of them.
async fn visit(browser: &Browser, keys: &Keys, month: usize) -> Outcome {
    on_day(browser, keys, VISITS[month], "14:00").await?;
    if month == 5 {
        // M14: planned in the playground, and father has withdrawn his consent since.
        back_to_the_contact_house(browser).await?;
    }
    begin_visit(browser).await?;
    tap_through(browser).await?;
    end_visit(browser).await?;
    if month == 1 {
        a_broken_agreement(browser).await?;
    } else {
        look_back(browser).await?;
    }
    report(browser).await?;
    if month == 6 {
        // M42: since the decision only what father thought is asked.
        browser.see("Niet standaard nagevraagd").await?;
    }
    close(browser, month <= 3).await?;
    if month == 3 {
        contact_only_when_something_is_up(browser).await?;
    }
    saved(browser).await
}

/// M15, M48: an agreement was not kept; what fits now is asked, and stopping is no answer.
async fn a_broken_agreement(browser: &Browser) -> Outcome {
    browser.press("Veilig").await?;
    let answer = "const rows = [...document.querySelectorAll('fieldset')].filter((one) => one.innerText.includes('Nagekomen') && !one.querySelector('fieldset'));
        const label = (row, words) => [...row.querySelectorAll('label')].find((one) => one.textContent.trim() === words);
        rows.forEach((row) => label(row, row.innerText.includes('Cadeautjes') ? 'Niet' : 'Nagekomen').click());
        return rows.length";
    assert_eq!(
        browser.eval::<u32>(answer, vec![]).await?,
        3,
        "two standing agreements and one of the parents"
    );
    browser.press("Wat past nu?").await?;
    browser.press("Niet nagekomen vastleggen").await?;
    browser.press("vader").await?;
    browser.fill("Wat gebeurde er? Schrijf feiten op.", "Vader gaf een fiets").await?;
    browser.press("Vastleggen").await?;
    browser.see("Het contact stoppen hoort hier niet bij").await?;
    browser.pictures("niet-nagekomen").await?;
    browser.press("met deze ouder praten").await?;
    browser.fill("Hoe, en met wie?", "In het oudergesprek van 25 januari").await?;
    browser.press("Vastleggen").await?;
    browser.see("besproken").await?;
    saved(browser).await?;
    browser.back().await?;
    browser.see("Was het veilig voor het kind?").await
}

/// M42: one of the two calls is replaced by contact when something is up.
async fn contact_only_when_something_is_up(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Besluiten").await?;
    browser.press("Besluit vastleggen").await?;
    browser.press("reactie van het kind: contact als er iets is").await?;
    browser.fill("Waarom?", "Het gaat al maanden rustig").await?;
    browser.fill("Met wie besproken?", "oma en vader").await?;
    browser.press("Vastleggen").await?;
    browser.see("Het gaat al maanden rustig").await?;
    saved(browser).await
}

/// M43, M47, M44, M45: both views beside each other, and time is added by a decision with the expert.
async fn evaluation_and_extension(browser: &Browser, keys: &Keys) -> Outcome {
    on_day(browser, keys, "2027-05-10", "11:00").await?;
    browser.press("Openen").await?;
    browser.fill("Hoe gaat het met het kind?", "Sam gaat graag en slaapt goed.").await?;
    browser.fill("Hoe ziet oma het?", "Het mag rustig aan.").await?;
    browser.fill("Hoe ziet vader het?", "Liever elke week.").await?;
    browser.fill("Wat komt eruit?", "Nog twee maanden door, dan zelfstandig.").await?;
    browser.fill("Volgende evaluatie", "2027-07-19").await?;
    hold(browser).await?;
    browser.pictures("evaluatie").await?;
    browser.press("Op papier").await?;
    browser.see("Hoe ieder het ziet").await?;
    printed(browser, "papier-evaluatie").await?;
    open_case(browser, ALIAS).await?;
    browser.press("Besluiten").await?;
    browser.press("Besluit vastleggen").await?;
    browser.press("het traject verlengen").await?;
    browser.fill("Verlengd tot en met", "2027-09-30").await?;
    browser.fill("Waarom?", "De overgang naar zelfstandig vraagt twee maanden").await?;
    browser.fill("Besproken in werkbegeleiding met (gedragsdeskundige)", "Ina").await?;
    browser.fill("Werkbegeleiding op", "2027-05-10").await?;
    browser.press("Vastleggen").await?;
    browser.see("werkbegeleiding met Ina").await?;
    saved(browser).await?;
    propose(browser, "2027-05-31", 4).await?;
    papers(browser).await
}

/// M10: the parents go on by themselves; nothing is planned any more.
async fn independent(browser: &Browser, keys: &Keys) -> Outcome {
    on_day(browser, keys, "2027-07-19", "10:00").await?;
    open_case(browser, ALIAS).await?;
    browser.pictures("dossier-na-acht-maanden").await?;
    browser.press("Besluiten").await?;
    browser.press("Besluit vastleggen").await?;
    browser.press("zelfstandige regeling").await?;
    browser.fill("Wat hebben de ouders geregeld?", "Elke zaterdag van 10 tot 16 uur bij vader").await?;
    browser.fill("Waarom?", "Acht bezoeken goed verlopen, ouders spreken elkaar aan").await?;
    browser.press("Vastleggen").await?;
    browser.see("Elke zaterdag van 10 tot 16 uur").await?;
    browser.pictures("besluiten").await?;
    saved(browser).await?;
    browser.press("Plan een bezoek").await?;
    browser.see("Dit traject is afgelopen").await?;
    open_case(browser, ALIAS).await?;
    browser.see("afgerond met een zelfstandige regeling").await
}
