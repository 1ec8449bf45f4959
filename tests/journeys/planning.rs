//! Planning: a child talk is refused until it is settled, talks and visits are proposed in turn, a step is moved with
//! the keys alone, and the calendar file names nobody.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, first_case, saved, to_planning};

const ALIAS: &str = "S. uit de Rozenstraat";

/// The arrow key to the right, as a driver types it.
const ARROW_RIGHT: &str = "\u{e014}";

/// Page Down.
const PAGE_DOWN: &str = "\u{e00f}";

#[tokio::test]
async fn a_plan_is_made_in_turn_moved_by_keyboard_and_put_into_a_calendar_without_names() {
    play_with("planning", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_case(browser, ALIAS).await?;
        to_planning(browser).await?;

        // M8: refused with the way out; nothing else is.
        browser.press("Ander gesprek plannen").await?;
        browser.press("kindgesprek").await?;
        browser.see("U kunt nog geen kindgesprek plannen").await?;
        browser.text("Vastleggen wat is afgesproken").await?;
        browser.press("oudergesprek").await?;
        browser.fill("Datum", "2026-11-25").await?;
        browser.fill("Begintijd", "10:00").await?;
        browser.pictures("gesprek-plannen").await?;
        browser.press("Gesprek vastleggen").await?;
        browser.see("Waar ging het over?").await?;
        browser.pictures("oudergesprek").await?;
        browser.press("Gesprek is gehouden").await?;
        browser.press("Vastleggen dat het is gehouden").await?;
        browser.see("Gehouden met vader").await?;
        saved(browser).await?;

        // M7, M44: the other kind is next, and no more than the programme looks ahead.
        browser.press(ALIAS).await?;
        browser.see("Volgende stap: bezoek").await?;
        browser.press("Voorstel tot de volgende evaluatie").await?;
        browser.fill("Vanaf", "2026-12-02").await?;
        browser.fill("Begintijd van bezoeken", "14:00").await?;
        browser.fill("Begintijd van oudergesprekken", "10:00").await?;
        browser.see("Deze stappen plannen (4)").await?;
        browser.pictures("voorstel").await?;
        browser.press("Deze stappen plannen (4)").await?;
        browser.see("Bezoeken: 0 van ongeveer 8 gehouden, 2 gepland").await?;
        browser.pictures("planning").await?;

        moved_with_the_keys(browser).await?;
        dragged(browser).await?;
        saved(browser).await?;
        the_calendar_names_nobody(browser).await
    })
    .await;
}

async fn moved_with_the_keys(browser: &Browser) -> Outcome {
    browser.find(".draggable").await?.send_keys(ARROW_RIGHT).await?;
    browser.see("Bezoek 1 staat nu op donderdag 3 december, 14:00.").await?;
    // The caret goes along with the step.
    let caret = "return document.activeElement.className";
    browser
        .wait("the caret on the step that was moved", async |browser| {
            Ok(browser.eval::<String>(caret, vec![]).await?.contains("draggable"))
        })
        .await?;
    browser.driver().active_element().await?.send_keys(PAGE_DOWN).await?;
    browser.see("Bezoek 1 staat nu op donderdag 10 december, 14:00.").await?;
    browser.press("Ongedaan maken").await?;
    browser.see("Bezoek 1 staat nu op donderdag 3 december, 14:00.").await
}

/// With a finger or the mouse: to another day, and back.
async fn dragged(browser: &Browser) -> Outcome {
    for (day, told) in [("2026-12-08", "dinsdag 8 december"), ("2026-12-03", "donderdag 3 december")] {
        let step = browser.find(".draggable").await?;
        step.scroll_into_view().await?;
        let place = browser.find(&format!("[data-day=\"{day}\"]")).await?;
        browser.driver().action_chain().drag_and_drop_element(&step, &place).perform().await?;
        browser.see(&format!("Bezoek 1 staat nu op {told}, 14:00.")).await?;
    }
    Ok(())
}

async fn the_calendar_names_nobody(browser: &Browser) -> Outcome {
    browser.press("Alles in uw agenda").await?;
    browser.pictures("agenda").await?;
    browser.press("Agendabestand opslaan").await?;
    let file = std::fs::read_to_string(browser.downloaded(".ics").await?)?;
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 4, "{file}");
    assert_eq!(file.matches("SUMMARY:Bezoek\r\n").count(), 2, "{file}");
    assert!(file.contains("DTSTART:20261203T130000Z"), "where it was moved to: {file}");
    for name in ["vader", "Sam", "Rozenstraat", "omgangshuis"] {
        assert!(!file.contains(name), "{name} in {file}");
    }
    Ok(())
}
