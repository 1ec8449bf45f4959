//! What a worker does, step by step, so that a journey reads as the worker's story.

use std::path::{Path, PathBuf};

use omgangsboek_tests::{Browser, Outcome};

/// What opens the workbook that [`first_run`] made.
pub struct Keys {
    /// Six words.
    pub passphrase: String,
    /// From the paper.
    pub recovery_code: String,
}

/// A wall clock that stands still at 22 November 2026, 14:02 until [`pass`] moves it on, and the page's own clock
/// with it. `zone` of the session is the time zone (minutes to UTC, else none), `asleep` the minutes that only the
/// wall clock saw. Time that passes for timers is not touched.
pub const STANDING_CLOCK: &str = "(() => {
    const Real = Date;
    const kept = (name) => Number(sessionStorage.getItem(name) || 0);
    const now = () => Real.UTC(2026, 10, 22, 14, 2, 0) + 60000 * (kept('minutes') + kept('asleep'));
    const counted = performance.now.bind(performance);
    performance.now = () => counted() + 60000 * kept('minutes');
    window.Date = class extends Real {
        constructor(...given) { if (given.length) { super(...given); } else { super(now()); } }
        static now() { return now(); }
        getTimezoneOffset() { return kept('zone'); }
    };
})();";

/// Moves the standing clock on. No more than the idle lock allows, and then a touch, as in real life.
pub async fn pass(browser: &Browser, minutes: u32) -> Outcome {
    let mut left = minutes;
    while left > 0 {
        let step = left.min(25);
        let add = "sessionStorage.setItem('minutes', Number(sessionStorage.getItem('minutes') || 0) + arguments[0]);
            window.dispatchEvent(new Event('pointerdown'))";
        browser.eval::<()>(add, vec![step.into()]).await?;
        left -= step;
    }
    Ok(())
}

/// From an empty browser to an open workbook.
pub async fn first_run(browser: &Browser) -> Outcome<Keys> {
    browser.open("/").await?;
    browser.see("Beginnen").await?;
    browser.pictures("eerste-keer-1").await?;
    browser.press("Beginnen").await?;
    browser.see("Uw wachtzin").await?;
    browser.pictures("eerste-keer-2").await?;
    let passphrase = browser.read(".secret-words").await?;
    browser.fill("Typ de woorden over", &passphrase).await?;
    browser.press("Verder").await?;
    browser.see("Uw herstelcode").await?;
    browser.pictures("eerste-keer-3").await?;
    let recovery_code: String = browser.read(".secret").await?.split_whitespace().collect();
    let last = recovery_code.rsplit('-').next().unwrap_or_default();
    browser.press("Ik heb de code opgeschreven of afgedrukt").await?;
    browser.fill("Laatste groep van uw code", last).await?;
    browser.press("Werkboek maken").await?;
    browser.see("Vandaag").await?;
    Ok(Keys { passphrase, recovery_code })
}

/// Waits until everything on screen is durable.
pub async fn saved(browser: &Browser) -> Outcome {
    browser.wait("“Opgeslagen”", async |browser| Ok(browser.shown().await?.contains("Opgeslagen"))).await
}

/// A case with a child, a visiting parent, a carer and a trajectory.
pub async fn new_case(browser: &Browser, alias: &str) -> Outcome {
    browser.press("Eerste dossier maken").await?;
    browser.fill("Naam van het dossier", alias).await?;
    browser.fill("Naam van het kind", "Sam").await?;
    browser.fill("Wie komt op bezoek bij het kind?", "vader").await?;
    browser.press("bij een andere opvoeder").await?;
    browser.fill("Naam van die ouder of opvoeder", "oma").await?;
    browser.press("deel van een traject").await?;
    browser.pictures("nieuw-dossier").await?;
    browser.press("Dossier maken").await?;
    browser.see("maand 1 van 6–9").await
}

/// From an empty browser to a workbook with one case, stored.
pub async fn first_case(browser: &Browser, alias: &str) -> Outcome<Keys> {
    let keys = first_run(browser).await?;
    new_case(browser, alias).await?;
    saved(browser).await?;
    Ok(keys)
}

/// A visit on the day of the standing clock; leads to its preparation.
pub async fn plan_the_visit(browser: &Browser) -> Outcome {
    browser.press("Plan een bezoek").await?;
    browser.fill("Datum", "2026-11-22").await?;
    browser.fill("Begintijd", "14:00").await?;
    browser.pictures("plannen").await?;
    browser.press("Bezoek vastleggen").await?;
    browser.see("Vertellen en afspreken").await
}

/// Takes every sentence that the visit offers into its report.
pub async fn take_all(browser: &Browser) -> Outcome {
    const OPEN: &str = ".offer:not([data-taken])";
    let count = "return document.querySelectorAll(arguments[0]).length";
    loop {
        let left: u32 = browser.eval(count, vec![OPEN.into()]).await?;
        if left == 0 {
            return Ok(());
        }
        let offer = browser.find(OPEN).await?;
        offer.scroll_into_view().await?;
        offer.click().await?;
        browser
            .wait("a sentence to be taken", async |browser| {
                Ok(browser.eval::<u32>(count, vec![OPEN.into()]).await? < left)
            })
            .await?;
    }
}

/// Types the passphrase on the unlock screen.
pub async fn unlock(browser: &Browser, keys: &Keys) -> Outcome {
    browser.fill("Wachtzin", &keys.passphrase).await?;
    browser.press("Ontgrendelen").await?;
    browser.gone(".welcome").await
}

/// Goes to `path` as a link of the app does: the workbook stays open.
pub async fn follow(browser: &Browser, path: &str) -> Outcome {
    let link = "const link = document.createElement('a');
        link.href = arguments[0];
        document.body.append(link);
        link.click();
        link.remove()";
    browser.eval(link, vec![path.into()]).await
}

/// Copies the report for somebody, and says that it is for them.
pub async fn copy_for(browser: &Browser, name: &str) -> Outcome {
    browser.press(&format!("Kopieer verslag voor {name}")).await?;
    browser.press(&format!("Ja, voor {name}")).await
}

/// Counts prints from here on instead of opening the browser's window for them: a page cannot see what becomes of
/// one, and there is no printer.
pub async fn count_prints(browser: &Browser) -> Outcome {
    browser.eval("window.prints = 0; window.print = () => { window.prints += 1; }", vec![]).await
}

/// How often the page wanted to print since [`count_prints`].
pub async fn prints(browser: &Browser) -> Outcome<u32> {
    browser.eval("return window.prints", vec![]).await
}

/// The file that was just downloaded, out of the way of the next one. Gone with the browser.
pub async fn keep_download(browser: &Browser, name: &str) -> Outcome<PathBuf> {
    let file = browser.downloaded(".json").await?;
    let downloads = file.parent().ok_or("a download without a folder")?;
    let kept = downloads.with_file_name(name).with_extension("kept.json");
    std::fs::rename(&file, &kept)?;
    Ok(kept)
}

/// A backup of everything, kept under a name of ours.
pub async fn back_up(browser: &Browser, name: &str) -> Outcome<PathBuf> {
    browser.press("Instellingen").await?;
    browser.press("Reservekopie opslaan").await?;
    keep_download(browser, name).await
}

/// Chooses a file where one is asked for, and opens it.
pub async fn open_file(browser: &Browser, file: &Path, passphrase: &str) -> Outcome {
    browser.find("input[type=file]").await?.send_keys(&*file.to_string_lossy()).await?;
    browser.fill("Wachtzin", passphrase).await?;
    browser.press("Reservekopie openen").await
}

/// Another device: a browser with nothing in it but what is in the file.
pub async fn move_to_another_device(browser: &Browser, file: &Path, passphrase: &str) -> Outcome {
    browser.wipe().await?;
    browser.open("/").await?;
    browser.press("Reservekopie terugzetten").await?;
    open_file(browser, file, passphrase).await?;
    browser.press("Nu terugzetten").await?;
    browser.gone(".welcome").await
}

/// Opens a case from the list of cases.
pub async fn open_case(browser: &Browser, alias: &str) -> Outcome {
    browser.press("Dossiers").await?;
    browser.text(alias).await?.click().await?;
    browser.field("Hoofdvraag").await?;
    Ok(())
}

/// The plan of the case whose page is open. How far it is stands in the name of the tab.
pub async fn to_planning(browser: &Browser) -> Outcome {
    let tab =
        "[...document.querySelectorAll('a')].find((each) => each.innerText.startsWith('Planning')).click()";
    browser.eval::<()>(tab, vec![]).await?;
    browser.see("Waar staan we?").await
}

/// From an empty browser to a visit that began at 14:02 by the [`STANDING_CLOCK`], stored; its page is open.
pub async fn visit_under_way(browser: &Browser, alias: &str) -> Outcome<Keys> {
    let keys = first_run(browser).await?;
    new_case(browser, alias).await?;
    plan_the_visit(browser).await?;
    browser.press("Naar het bezoek").await?;
    browser.press("oma").await?;
    browser.press("Bezoek starten").await?;
    browser.see("STOP").await?;
    saved(browser).await?;
    Ok(keys)
}

/// From a visit that goes on to its report: the goodbye, oma fetches, and what is asked right after it.
pub async fn on_to_the_report(browser: &Browser) -> Outcome {
    browser.press("Afscheid en einde").await?;
    browser.press("Afscheid is geweest").await?;
    browser.fill("Hoe ging het afscheid?", "Sam gaf vader een knuffel en zwaaide").await?;
    browser.press("oma").await?;
    browser.press("Kind is opgehaald").await?;
    browser.press("Veilig").await?;
    browser.press("Alles nagekomen").await?;
    saved(browser).await?;
    browser.press("Verslag").await?;
    browser.see("Zo komt het in de mail").await
}

/// Types a sentence under every heading of a report that is open, and chooses the father for it.
pub async fn write_the_report(browser: &Browser) -> Outcome {
    for (heading, text) in [
        ("3 · Verloop van de start", "Sam liep naar vader toe."),
        ("4 · Wat er is gedaan", "Sam en vader speelden met een puzzel."),
        ("5 · Sfeer", "De sfeer was rustig."),
        ("6 · Pedagogische vaardigheden", "Vader gaf uitleg bij de puzzel."),
        ("7 · Interactie tussen ouder en kind", "Sam keek vader aan en lachte."),
        ("8 · Afronding", "Sam zwaaide naar vader."),
        ("9 · Overige bijzonderheden", "Er waren geen bijzonderheden."),
    ] {
        browser.fill(heading, text).await?;
    }
    browser.press("Vader").await?;
    saved(browser).await
}

/// Taps `label` on the live screen, in the phase where it stands.
pub async fn tap(browser: &Browser, phase: &str, label: &str) -> Outcome {
    browser.press(phase).await?;
    browser.press(label).await
}

/// The lines of the log of a visit that goes on, oldest first, each with its time; and back to the taps.
pub async fn log(browser: &Browser) -> Outcome<Vec<String>> {
    browser.press("Meer").await?;
    browser.press("Verloop").await?;
    browser.find(".log-row").await?;
    let script = "const tidy = (text) => text.replace(/\\s+/g, ' ').trim();
        const rows = [...document.querySelectorAll('.log-row:not([data-withdrawn])')];
        return rows.map((row) => tidy(row.querySelector('time').textContent) + ' '
            + tidy(row.querySelector('.log-line > span').textContent)).reverse()";
    let lines = browser.eval(script, vec![]).await?;
    browser.press("Terug").await?;
    Ok(lines)
}

/// Tells `cargo xtask bench` what was measured, in milliseconds.
pub fn tell(what: &str, size: &str, arm: &str, times: &[f64]) {
    let times: Vec<_> = times.iter().map(|time| format!("{time:.3}")).collect();
    println!("bench|{what}|{size}|{arm}|{}", times.join(" "));
}

/// After a wrong try: waits until one may try again.
pub async fn wait_is_over(browser: &Browser) -> Outcome {
    browser
        .wait("the wait to be over", async |browser| Ok(!browser.shown().await?.contains("Wacht nog")))
        .await
}

/// Nobody of the case that [`new_case`] made can be read in the open page: not in what it shows, its markup,
/// its fields, its title or its address.
pub async fn names_nobody(browser: &Browser, alias: &str) -> Outcome {
    let traces = browser.traces().await?;
    assert!(!traces.hold(alias), "“{alias}” can be read on {}", traces.address);
    let places = [&traces.address, &traces.title, &traces.text, &traces.markup];
    for place in places.into_iter().chain(&traces.values) {
        // Whole words: three letters stand in many others.
        let word = |word: &&str| ["sam", "vader", "oma"].contains(&word.to_lowercase().as_str());
        let found = place.split(|letter: char| !letter.is_alphanumeric()).find(word);
        assert_eq!(found, None, "a name can be read on {}", traces.address);
    }
    Ok(())
}
