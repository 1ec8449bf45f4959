//! The language check: it points and asks while the report is written, holds nothing back, and can be put off.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, follow, on_to_the_report, saved, visit_under_way};

const START: &str = "3 · Verloop van de start";
const ATMOSPHERE: &str = "5 · Sfeer";

#[tokio::test]
async fn words_that_guess_or_blame_are_asked_about_and_may_stay() {
    play_with("language", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        on_to_the_report(browser).await?;
        let report = browser.path().await?;

        a_guess_is_asked_about(browser).await?;
        what_somebody_told_is_left_alone(browser).await?;
        a_finding_may_stay(browser).await?;
        the_sentences_are_told_apart(browser).await?;
        browser.pictures("verslag-taalhulp").await?;
        saved(browser).await?;

        a_rule_is_put_off(browser).await?;
        follow(browser, &report).await?;
        browser.see("Gezien, verteld, geduid").await?;
        assert!(!browser.shown().await?.contains("“altijd”"), "the rule is off");
        Ok(())
    })
    .await;
}

async fn a_guess_is_asked_about(browser: &Browser) -> Outcome {
    browser.fill(START, "Sam leek moe en liep naar vader.").await?;
    browser.see("“leek”").await?;
    browser.see("Wat zag of hoorde u waardoor u dit denkt?").await?;
    browser.press("Wijs aan: leek").await?;
    let chosen: String = browser
        .eval(
            "const field = document.activeElement;
            return field.value.slice(field.selectionStart, field.selectionEnd)",
            vec![],
        )
        .await?;
    assert_eq!(chosen, "leek");
    browser.fill(START, "Sam gaapte twee keer en liep naar vader.").await?;
    browser.gone(".finding").await
}

async fn what_somebody_told_is_left_alone(browser: &Browser) -> Outcome {
    browser.fill(START, "Oma vertelde dat Sam moe was. Sam zei: “Ik ben altijd moe.”").await?;
    browser.see("Gezien, verteld, geduid").await?;
    browser.gone(".finding").await
}

async fn a_finding_may_stay(browser: &Browser) -> Outcome {
    browser.fill(ATMOSPHERE, "Vader komt altijd met lege handen. Sam was jaloers op de hond.").await?;
    browser.see("“altijd”").await?;
    browser.see("Hoe vaak zag of hoorde u het vandaag, en wanneer?").await?;
    browser.press("Laten staan: jaloers").await?;
    browser.see("“jaloers” blijft staan.").await?;
    browser.see("“altijd”").await
}

async fn the_sentences_are_told_apart(browser: &Browser) -> Outcome {
    browser.see("Geduid door u").await?;
    browser.press("Sam was jaloers op de hond.").await
}

async fn a_rule_is_put_off(browser: &Browser) -> Outcome {
    browser.press("Instellingen").await?;
    browser.see("Taalhulp").await?;
    browser.see("Bijvoorbeeld: “Vader komt altijd te laat.”").await?;
    browser.pictures("instellingen-taalhulp").await?;
    browser.press("Altijd en nooit").await
}
