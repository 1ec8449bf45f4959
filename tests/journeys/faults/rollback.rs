//! A whole profile put back as it was.

use omgangsboek_tests::{Outcome, Stage, play_with};

use super::{ALIAS, ask, asked, lock};
use crate::worker::{STANDING_CLOCK, back_up, first_case, open_case, unlock};

#[tokio::test]
async fn f7_a_workbook_that_was_set_back_says_since_when_and_that_a_newer_backup_is_known() {
    play_with("fault-rollback", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let warning = "Dit werkboek is ouder dan uw laatste reservekopie van 23 november 2026";
        let keys = first_case(browser, ALIAS).await?;
        ask(browser, "De vraag van de eerste dag").await?;
        lock(browser).await?;
        let first_day = browser.database().contents().await?;

        browser.eval::<()>("sessionStorage.setItem('minutes', 24 * 60)", vec![]).await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        ask(browser, "De vraag van de tweede dag").await?;
        back_up(browser, "tweede").await?;
        lock(browser).await?;
        browser.see("Laatst gewijzigd op 23 november 2026 om 14:02").await?;
        assert!(!browser.shown().await?.contains("Dit werkboek is ouder"), "a warning without a cause");

        browser.database().put_back(&first_day).await?;
        browser.reload().await?;
        browser.see(warning).await?;
        browser.see("Laatst gewijzigd op 22 november 2026 om 14:02").await?;
        browser.see("laatste reservekopie vandaag").await?;
        browser.pictures("teruggezet").await?;
        unlock(browser, &keys).await?;
        open_case(browser, ALIAS).await?;
        asked(browser, "De vraag van de eerste dag").await
    })
    .await;
}
