//! What is typed stays.

use omgangsboek_tests::{Outcome, Stage, play};

use crate::worker::{first_case, first_run, new_case, saved, unlock};

#[tokio::test]
async fn what_was_typed_is_there_after_the_page_was_loaded_again() {
    play("saving", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;
        new_case(browser, "S. uit de Rozenstraat").await?;
        browser.fill("Hoofdvraag", "Kan Sam vader weer thuis bezoeken? – “ja”, 日本, 🦊").await?;
        saved(browser).await?;
        browser.reload().await?;
        unlock(browser, &keys).await?;
        browser
            .wait("the main question", async |browser| {
                let value = browser.field("Hoofdvraag").await?.prop("value").await?;
                Ok(value.as_deref() == Some("Kan Sam vader weer thuis bezoeken? – “ja”, 日本, 🦊"))
            })
            .await
    })
    .await;
}

#[tokio::test]
async fn m17_without_a_trajectory_or_question_no_visit_can_be_planned_and_the_way_out_is_shown() {
    play("no-basis", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        browser.press("Eerste dossier maken").await?;
        browser.fill("Naam van het dossier", "J.V.").await?;
        browser.press("Dossier maken").await?;
        browser.press("Plan een bezoek").await?;
        browser.see("U kunt nog geen bezoek plannen").await?;
        browser.press("Aanleiding vastleggen").await?;
        browser.press("deel van een traject").await?;
        saved(browser).await
    })
    .await;
}

#[tokio::test]
async fn a_case_that_went_missing_is_said_and_the_rest_opens() {
    play("missing", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Vergrendelen").await?;
        browser.see("Ontgrendelen").await?;
        let remove_all = "const database = await new Promise((done, failed) => {
                const request = indexedDB.open('omgangsboek');
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
            });
            const transaction = database.transaction('records', 'readwrite');
            transaction.objectStore('records').clear();
            await new Promise((done) => { transaction.oncomplete = done; });
            database.close()";
        browser.eval_async::<()>(remove_all, vec![]).await?;
        unlock(browser, &keys).await?;
        browser.see("1 onderdeel is beschadigd").await
    })
    .await;
}

#[tokio::test]
async fn a_second_tab_says_that_the_workbook_is_open_elsewhere() {
    play("second-tab", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        first_run(browser).await?;
        browser.driver().new_tab().await?;
        let tabs = browser.driver().windows().await?;
        let second = tabs.last().cloned().ok_or("no second tab")?;
        browser.driver().switch_to_window(second).await?;
        browser.open("/").await?;
        browser.see("Omgangsboek is al open op een ander tabblad").await
    })
    .await;
}
