//! Who gets what: a name that stays out, a parent who has to ask, a sentence that one person does not get, and the
//! question that comes before everything that leaves.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, follow, on_to_the_report, open_case, saved, visit_under_way};

const ALIAS: &str = "S. uit de Rozenstraat";

/// What oma does not get to read.
const BOOS: &str = "Sam zei dat mama boos was.";

#[tokio::test]
async fn everybody_gets_what_is_meant_for_them_and_nothing_leaves_unasked() {
    play_with("recipients", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, ALIAS).await?;
        on_to_the_report(browser).await?;
        write_the_report(browser).await?;
        let report = browser.path().await?;
        who_gets_what(browser).await?;
        follow(browser, &report).await?;
        browser.see("Zo komt het in de mail").await?;
        a_parent_without_authority_asks(browser).await?;
        a_name_that_stays_out_keeps_the_text_back(browser).await?;
        one_person_does_not_get_a_sentence(browser).await?;
        the_last_look(browser).await?;
        what_is_withheld_is_looked_at_again(browser).await
    })
    .await;
}

async fn write_the_report(browser: &Browser) -> Outcome {
    let interaction = format!("Sam keek vader aan. {BOOS} Vader luisterde.");
    for (heading, text) in [
        ("3 · Verloop van de start", "Sam liep naar vader toe."),
        ("4 · Wat er is gedaan", "Sam en vader speelden met een puzzel."),
        ("5 · Sfeer", "De sfeer was rustig."),
        ("6 · Pedagogische vaardigheden", "Vader gaf uitleg bij de puzzel."),
        ("7 · Interactie tussen ouder en kind", interaction.as_str()),
        ("8 · Afronding", "Sam zwaaide naar vader."),
        ("9 · Overige bijzonderheden", "Er waren geen bijzonderheden."),
    ] {
        browser.fill(heading, text).await?;
    }
    saved(browser).await
}

/// Set once, in the case.
async fn who_gets_what(browser: &Browser) -> Outcome {
    open_case(browser, ALIAS).await?;
    browser.press("Betrokkenen").await?;
    browser.press("Wijzigen: vader").await?;
    browser.press("nee").await?;
    browser.see("Een ouder zonder gezag mag om belangrijke informatie over het kind vragen.").await?;
    browser.pictures("krijgt-verslagen").await?;
    browser.press("Klaar").await?;
    browser.press("Wijzigen: oma").await?;
    browser.press("Naam uit elk verslag houden").await?;
    browser.press("Klaar").await?;
    saved(browser).await
}

async fn a_parent_without_authority_asks(browser: &Browser) -> Outcome {
    browser.see("Krijgt verslagen op verzoek").await?;
    browser.press("Vader").await?;
    browser.see("Heeft vader erom gevraagd?").await?;
    browser.pictures("erom-gevraagd").await?;
    browser.press("Nee, niet kiezen").await?;
    browser.see("Kies eerst voor wie het is.").await?;
    browser.press("Vader").await?;
    browser.press("Ja, vader vroeg erom").await?;
    browser.see("ouder die op bezoek komt, zonder gezag").await
}

async fn a_name_that_stays_out_keeps_the_text_back(browser: &Browser) -> Outcome {
    browser.see("Sam is gebracht en om 14:02 weer opgehaald door de verzorger.").await?;
    browser.fill("9 · Overige bijzonderheden", "Dit is besproken met oma.").await?;
    browser.see("Dit mag niet in het verslag staan").await?;
    browser.see("“oma”: de naam van oma blijft uit elk verslag (onder Overige bijzonderheden)").await?;
    browser.pictures("naam-eruit").await?;
    browser.fill("9 · Overige bijzonderheden", "Er waren geen bijzonderheden.").await?;
    browser.fill("4 · Wat er is gedaan", "Sam vertelde over Daan van den Berg van school.").await?;
    browser
        .see("“Daan van den Berg”: lijkt een naam, en staat niet in het dossier (onder Wat er is gedaan)")
        .await
}

async fn one_person_does_not_get_a_sentence(browser: &Browser) -> Outcome {
    browser.press("Iets weglaten").await?;
    browser.choose("Onderdeel", "Interactie tussen ouder en kind").await?;
    browser.press(BOOS).await?;
    browser.press("Oma").await?;
    browser.see("Schrijf eerst op waarom niet.").await?;
    browser.fill("Waarom niet?", "dit bespreekt de begeleider eerst met moeder").await?;
    browser.pictures("weglaten").await?;
    browser.press("Weglaten").await?;
    browser.gone("dialog[open]").await?;
    browser.see("krijgt dit niet: dit bespreekt de begeleider eerst met moeder").await?;
    browser.press("Oma").await?;
    browser.press("Uitleg over de dagen na het bezoek meesturen").await?;
    browser.see("De dagen na het bezoek").await?;
    let preview = browser.read(".preview").await?;
    assert!(preview.contains("Sam keek vader aan. Vader luisterde."), "{preview}");
    browser.pictures("verschillen").await?;
    saved(browser).await
}

async fn the_last_look(browser: &Browser) -> Outcome {
    browser.press("Kopieer verslag voor oma").await?;
    browser.see("Is dit voor oma?").await?;
    browser.see("Geef eerst antwoord op wat er is gevonden.").await?;
    browser.pictures("is-dit-voor").await?;
    browser.press("Klopt, laten staan: “Daan van den Berg”").await?;
    browser.press("Ja, voor oma").await?;
    browser.see("Versie 1 is gekopieerd voor oma").await?;
    let plain = browser.clipboard("text/plain").await?.unwrap_or_default();
    assert!(!plain.contains("mama") && !plain.to_lowercase().contains("oma"), "{plain}");
    assert!(plain.contains("De dagen na het bezoek"), "{plain}");
    saved(browser).await
}

/// What cannot be found where it stood lets nothing out.
async fn what_is_withheld_is_looked_at_again(browser: &Browser) -> Outcome {
    browser.fill("7 · Interactie tussen ouder en kind", "Sam zei dat mama heel boos was.").await?;
    browser
        .see("Deze woorden staan niet meer zo in de tekst. Tot u opnieuw hebt gekeken, gaat er niets naar oma.")
        .await?;
    browser.pictures("opnieuw-kijken").await?;
    browser.press("Opnieuw kiezen").await?;
    browser.see("Wat laat u weg, en voor wie?").await?;
    browser.press("Sam zei dat mama heel boos was.").await?;
    browser.press("Weglaten").await?;
    browser.gone("dialog[open]").await?;
    browser.see("Hierover staat in dit verslag niets.").await
}
