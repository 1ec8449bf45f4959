//! The main job: from an empty browser to a short report in an e-mail, and everything back from a backup.

use omgangsboek_tests::{Browser, Engine, Outcome, Stage, play_with};

use crate::worker::{
    STANDING_CLOCK, copy_for, first_run, new_case, pass, plan_the_visit, saved, take_all, tap, unlock,
};

/// The report that this visit should give, word for word.
const REPORT: &str = include_str!("golden/main_job.txt");

#[tokio::test]
async fn a_worker_prepares_a_visit_runs_it_copies_the_report_and_finds_it_all_again() {
    play_with("main-job", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_run(browser).await?;

        browser.pictures("vandaag-leeg").await?;
        new_case(browser, "S. uit de Rozenstraat").await?;
        browser.pictures("dossier").await?;
        agree_on_stop(browser).await?;
        plan_the_visit(browser).await?;
        prepare(browser).await?;
        run_the_visit(browser).await?;
        look_back(browser).await?;
        write_the_report(browser).await?;

        a_closed_clipboard_leaves_a_text_to_copy(browser).await?;
        copy_for(browser, "vader").await?;
        browser.see("Versie 1 is gekopieerd voor vader").await?;
        let plain = browser.clipboard("text/plain").await?.unwrap_or_default();
        assert_eq!(plain.trim(), REPORT.trim());
        let html = browser.clipboard("text/html").await?.unwrap_or_default();
        assert!(html.contains("<b>3. Verloop van de start</b>"), "{html}");
        saved(browser).await?;

        nothing_typed_can_be_read(browser).await?;
        nobody_else_was_asked(stage).await?;
        the_mail_has_one_recipient_and_no_name(browser).await?;

        let report = browser.path().await?;
        browser.press("Vandaag").await?;
        browser.see("Te doen").await?;
        browser.pictures("vandaag").await?;
        browser.press("Instellingen").await?;
        browser.pictures("instellingen").await?;
        browser.press("Reservekopie opslaan").await?;
        let file = browser.downloaded(".json").await?;
        let copy = std::fs::read_to_string(&file)?;
        assert!(!copy.contains("knuffel") && !copy.contains("vader"), "the backup can be read");

        browser.wipe().await?;
        browser.open("/").await?;
        browser.see("Er staan geen gegevens op dit apparaat").await?;
        browser.press("Reservekopie terugzetten").await?;
        let chosen = file.to_string_lossy().into_owned();
        browser.find("input[type=file]").await?.send_keys(chosen).await?;
        browser.see("2 onderdelen").await?;
        browser.fill("Wachtzin", &keys.passphrase).await?;
        browser.press("Reservekopie openen").await?;
        browser.see("1 dossier").await?;
        browser.press("Nu terugzetten").await?;
        browser.see("Te doen").await?;

        browser.open(&report).await?;
        browser.see("Ontgrendelen").await?;
        browser.pictures("ontgrendelen").await?;
        unlock(browser, &keys).await?;
        browser.see("Wat is meegegeven").await?;
        for line in REPORT.lines().filter(|line| !line.is_empty()) {
            browser.see(line).await?;
        }
        Ok(())
    })
    .await;
}

async fn agree_on_stop(browser: &Browser) -> Outcome {
    browser.press("Betrokkenen").await?;
    browser.press("Wijzigen: Sam").await?;
    browser.fill("STOP-teken", "hand op de knuffel").await?;
    browser.pictures("betrokkenen").await?;
    browser.press("Klaar").await?;
    browser.press("Wijzigen: vader").await?;
    browser.fill("E-mailadres", "vader@voorbeeld.nl").await?;
    browser.press("Klaar").await?;
    saved(browser).await
}

async fn prepare(browser: &Browser) -> Outcome {
    browser.press("De vaste afspraken zijn ongewijzigd").await?;
    browser.press("De ouder neemt eten en drinken mee").await?;
    browser.pictures("voor").await?;
    browser.press("Naar het bezoek").await
}

async fn run_the_visit(browser: &Browser) -> Outcome {
    browser.press("oma").await?;
    browser.pictures("tijdens-start").await?;
    browser.press("Bezoek starten").await?;
    browser.see("STOP").await?;
    pass(browser, 3).await?;
    tap(browser, "Begin", "Heeft tijd nodig").await?;
    pass(browser, 17).await?;
    tap(browser, "Interactie", "Zoekt contact").await?;
    tap(browser, "Sfeer", "Gespannen").await?;
    browser.find(".undo-button").await?.click().await?;
    pass(browser, 20).await?;
    tap(browser, "Spel", "Spelen samen").await?;
    tap(browser, "Sfeer", "Ontspannen").await?;
    browser.press("Typen").await?;
    browser.fill("Wat zag of hoorde u?", "Sam en vader maakten een puzzel van een boot").await?;
    browser.press("Toevoegen").await?;
    browser.pictures("tijdens").await?;
    pass(browser, 60).await?;
    tap(browser, "Opvoeden", "Ruimen samen op").await?;
    pass(browser, 16).await?;
    browser.pictures("tijdens-bijna-om").await?;
    browser.press("Afscheid en einde").await?;
    browser.press("Afscheid is geweest").await?;
    browser.fill("Hoe ging het afscheid?", "Sam gaf vader een knuffel en zwaaide").await?;
    pass(browser, 4).await?;
    browser.press("oma").await?;
    browser.pictures("ophalen").await?;
    browser.press("Kind is opgehaald").await
}

async fn look_back(browser: &Browser) -> Outcome {
    browser.press("Veilig").await?;
    browser.press("Alles nagekomen").await?;
    browser.see("Hoe reageerde het kind?").await?;
    saved(browser).await?;
    browser.pictures("na").await?;
    browser.press("Verslag").await
}

async fn write_the_report(browser: &Browser) -> Outcome {
    browser.see("Zo komt het in de mail").await?;
    take_all(browser).await?;
    browser.press("geen bijzonderheden").await?;
    browser.press("Vader").await?;
    browser.pictures("verslag").await?;
    saved(browser).await
}

async fn the_mail_has_one_recipient_and_no_name(browser: &Browser) -> Outcome {
    if browser.engine() != Engine::Chromium {
        return Ok(());
    }
    browser.press("Open e-mail").await?;
    let mut opened = Vec::new();
    browser
        .wait("a mail to open", async |browser| {
            opened.extend(browser.sent_to().await?);
            Ok(!opened.is_empty())
        })
        .await?;
    let subject = "Omgangsbegeleiding%20%E2%80%93%20bezoek%2022%20november%202026";
    assert_eq!(opened, [format!("mailto:vader@voorbeeld.nl?subject={subject}")]);
    Ok(())
}

/// The browser refuses: the text stands there to be selected, and nothing was recorded as sent.
async fn a_closed_clipboard_leaves_a_text_to_copy(browser: &Browser) -> Outcome {
    let refuse = "for (const way of ['write', 'writeText']) {
        Object.defineProperty(navigator.clipboard, way, {
            configurable: true,
            value: () => Promise.reject(new DOMException('refused', 'NotAllowedError')),
        });
    }";
    browser.eval::<()>(refuse, vec![]).await?;
    copy_for(browser, "vader").await?;
    browser.see("Kopiëren mag niet van deze browser").await?;
    let text = browser.field("Tekst voor vader").await?.prop("value").await?.unwrap_or_default();
    assert_eq!(text.trim(), REPORT.trim());
    assert!(!browser.shown().await?.contains("Wat is meegegeven"));
    let allow = "delete navigator.clipboard.write; delete navigator.clipboard.writeText";
    browser.eval::<()>(allow, vec![]).await
}

/// Reads the browser's storage as somebody with the disk would.
async fn nothing_typed_can_be_read(browser: &Browser) -> Outcome {
    let stored: String = browser
        .eval_async(
            "const open = (name) => new Promise((done, failed) => {
                const request = indexedDB.open(name);
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
            });
            const all = (store) => new Promise((done, failed) => {
                const found = [];
                const request = store.openCursor();
                request.onerror = () => failed(request.error);
                request.onsuccess = () => {
                    const cursor = request.result;
                    if (!cursor) { done(found); return; }
                    found.push(cursor.key, cursor.value);
                    cursor.continue();
                };
            });
            const text = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                ? new TextDecoder('latin1').decode(value) : JSON.stringify(value);
            let out = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage });
            for (const { name } of await indexedDB.databases()) {
                const database = await open(name);
                for (const store of database.objectStoreNames) {
                    out += (await all(database.transaction(store).objectStore(store))).map(text).join('\\n');
                }
                database.close();
            }
            return out;",
            vec![],
        )
        .await?;
    assert!(stored.len() > 4_000, "the storage was read: {} bytes", stored.len());
    let decoded = stored.to_lowercase();
    for typed in ["rozenstraat", "sam", "vader", "oma", "knuffel", "puzzel", "voorbeeld.nl", "omgangshuis"] {
        // Three letters turn up by chance in a megabyte of noise; in a name they would stand alone.
        let found =
            if typed.len() > 3 { decoded.contains(typed) } else { decoded.contains(&format!("\"{typed}\"")) };
        assert!(!found, "“{typed}” can be read in the storage");
    }
    Ok(())
}

async fn nobody_else_was_asked(stage: &Stage) -> Outcome {
    let origin = stage.site.origin();
    let asked = stage.browser.asked_for().await?;
    // The drawings in the browser's own date fields are data, asked of nobody.
    let foreign: Vec<_> =
        asked.iter().filter(|url| !url.starts_with(origin) && !url.starts_with("data:")).collect();
    assert!(foreign.is_empty(), "{foreign:#?}");
    let complaints = stage.browser.complaints().await?;
    assert!(complaints.is_empty(), "{complaints:#?}");
    Ok(())
}
