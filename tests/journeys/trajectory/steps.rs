//! What a worker does in the months of a trajectory.

use omgangsboek_tests::{Browser, Outcome};

use crate::worker::{Keys, copy_for, pass, saved, take_all, tap, unlock};

/// Another day begins: what was typed is stored, the clock of [`STANDING_CLOCK`](crate::worker::STANDING_CLOCK)
/// moves on to `day` and `time`, and the workbook is opened anew.
pub async fn on_day(browser: &Browser, keys: &Keys, day: &str, time: &str) -> Outcome {
    saved(browser).await?;
    let move_on = "const [day, time] = arguments;
        const [year, month, date] = day.split('-').map(Number);
        const [hour, minute] = time.split(':').map(Number);
        const minutes = (Date.UTC(year, month - 1, date, hour, minute) - Date.UTC(2026, 10, 22, 14, 2)) / 60000;
        sessionStorage.setItem('minutes', minutes)";
    browser.eval::<()>(move_on, vec![day.into(), time.into()]).await?;
    browser.open("/").await?;
    unlock(browser, keys).await?;
    browser.see("Te doen").await
}

/// Begins the visit of today, which oma brings the child to.
pub async fn begin_visit(browser: &Browser) -> Outcome {
    browser.press("Bezoek starten").await?;
    browser.see("Wie brengt").await?;
    browser.press("oma").await?;
    browser.press("Bezoek starten").await?;
    browser.see("Ongedaan maken").await
}

/// Logs one thing under each heading that wants one.
pub async fn tap_through(browser: &Browser) -> Outcome {
    for (phase, label) in [
        ("Begin", "Lachen naar elkaar"),
        ("Interactie", "Zoekt contact"),
        ("Spel", "Spelen samen"),
        ("Sfeer", "Ontspannen"),
        ("Opvoeden", "Ruimen samen op"),
    ] {
        pass(browser, 10).await?;
        tap(browser, phase, label).await?;
    }
    Ok(())
}

/// The goodbye, and oma fetches the child.
pub async fn end_visit(browser: &Browser) -> Outcome {
    browser.press("Afscheid en einde").await?;
    say_goodbye(browser).await
}

/// The same where the visit is ending already.
pub async fn say_goodbye(browser: &Browser) -> Outcome {
    browser.press("Afscheid is geweest").await?;
    browser.fill("Hoe ging het afscheid?", "Sam zwaaide naar vader").await?;
    browser.press("oma").await?;
    browser.press("Kind is opgehaald").await?;
    browser.see("Was het veilig voor het kind?").await
}

/// What is asked right after an ordinary visit.
pub async fn look_back(browser: &Browser) -> Outcome {
    browser.press("Veilig").await?;
    browser.press("Alles nagekomen").await
}

/// The report from what the visit offers, copied for father; back on the page after the visit.
pub async fn report(browser: &Browser) -> Outcome {
    browser.press("Verslag").await?;
    browser.see("Zo komt het in de mail").await?;
    take_all(browser).await?;
    browser.press("geen bijzonderheden").await?;
    browser.press("Vader").await?;
    copy_for(browser, "vader").await?;
    browser.see("is gekopieerd voor vader").await?;
    browser.press("Naar Na: bezoek afronden").await?;
    browser.see("Was het veilig voor het kind?").await
}

/// Both were called, or after the decision of M42 only father; and the visit is closed.
pub async fn close(browser: &Browser, both: bool) -> Outcome {
    if both {
        browser.press("Gedaan: Hoe reageerde het kind?").await?;
    }
    browser.press("Gedaan: Hoe was het voor de bezoekende ouder?").await?;
    browser.press("Bezoek afronden").await?;
    browser.see("Er verandert niets meer").await?;
    saved(browser).await
}
