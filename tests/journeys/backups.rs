//! Files that come in and go out, good and bad.

use omgangsboek_tests::{Outcome, Stage, play};

use crate::worker::{first_case, first_run};

#[tokio::test]
async fn a_bad_file_gets_a_sentence_and_changes_nothing() {
    play("bad-file", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let folder = std::env::temp_dir().join(format!("omgangsboek-bad-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let file = |name: &str, text: &str| -> Outcome<String> {
            let path = folder.join(name);
            std::fs::write(&path, text)?;
            Ok(path.to_string_lossy().into_owned())
        };
        let frozen = include_str!("../../core/tests/data/backup-v1.json");
        let cut: String = frozen.lines().take(3).collect::<Vec<_>>().join("\n");
        let newer = frozen.replacen("\"version\":1", "\"version\":99", 1);
        let cases = [
            (file("foto.json", "geen reservekopie")?, "Dit is geen reservekopie van Omgangsboek"),
            (file("half.json", &cut)?, "Er is niets veranderd"),
            (file("nieuw.json", &newer)?, "nieuwere versie"),
        ];
        browser.open("/").await?;
        browser.press("Reservekopie terugzetten").await?;
        for (path, sentence) in cases {
            browser.find("input[type=file]").await?.send_keys(&path).await?;
            browser.see(sentence).await?;
        }
        browser.open("/").await?;
        browser.see("Er staan geen gegevens op dit apparaat").await?;
        Ok(std::fs::remove_dir_all(&folder)?)
    })
    .await;
}

#[tokio::test]
async fn a_readable_file_takes_a_passphrase_and_a_word_and_goes_into_an_empty_workbook() {
    play("readable", async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        let keys = first_case(browser, "S. uit de Rozenstraat").await?;
        browser.press("Instellingen").await?;
        browser.press("Leesbaar bestand maken").await?;
        browser.fill("Wachtzin", &keys.passphrase).await?;
        browser.press("Controleren").await?;
        browser.see("Alles in een leesbaar bestand zetten?").await?;
        browser.fill("Typ", "leesbaar").await?;
        browser.press("Bestand maken").await?;
        let file = browser.downloaded(".json").await?;
        assert!(std::fs::read_to_string(&file)?.contains("S. uit de Rozenstraat"));

        browser.wipe().await?;
        first_run(browser).await?;
        browser.press("Instellingen").await?;
        browser.press("Bestand samenvoegen").await?;
        browser.find("input[type=file]").await?.send_keys(&*file.to_string_lossy()).await?;
        browser.see("Nieuw (1)").await?;
        browser.press("Samenvoegen").await?;
        browser.see("Het bestand is samengevoegd").await?;
        browser.press("Dossiers").await?;
        browser.see("S. uit de Rozenstraat").await
    })
    .await;
}
