//! What comes out of the printer.

use omgangsboek_tests::{Browser, Outcome};

use super::ALIAS;
use crate::worker::open_case;

/// M19, M23, M43: every paper comes out of the printer as one sheet of A4.
pub async fn papers(browser: &Browser) -> Outcome {
    browser.press("Op papier").await?;
    for (tab, words, name) in [
        ("Samenvatting voor ouders", "Hoe wij begeleiden", "papier-samenvatting"),
        ("Planning", "maandag 31 mei 2027, 10:00 uur", "papier-planning"),
        ("Afspraken", "Gemaakt door de ouders samen", "papier-afspraken"),
        ("STOP-kaart", "Mijn STOP-woord", "papier-stopkaart"),
    ] {
        browser.press(tab).await?;
        browser.see(words).await?;
        printed(browser, name).await?;
    }
    open_case(browser, ALIAS).await
}

pub async fn printed(browser: &Browser, name: &str) -> Outcome {
    browser.pictures(name).await?;
    let printed = browser.print(name).await?;
    assert!(printed.is_a4(), "{name} is no A4");
    assert_eq!(printed.sheets(), 1, "{name}");
    Ok(())
}
