//! Writing: taps that were made more than once are one sentence that leads back to each of them, a sentence becomes a
//! phrase of one's own without the family's names, and a report that grows long says where to shorten it.

use omgangsboek_tests::{Browser, Outcome, Stage, play_with};

use crate::worker::{STANDING_CLOCK, on_to_the_report, pass, saved, tap, visit_under_way};

const SEEKS: &str = "Sam zocht contact met vader. Dit was twee keer te zien, om 14:10 en om 14:30.";

#[tokio::test]
async fn a_sentence_leads_back_to_the_log_becomes_a_phrase_and_the_length_is_kept_in_view() {
    play_with("writing", Some(STANDING_CLOCK.into()), async |stage: &Stage| -> Outcome {
        let browser = &stage.browser;
        visit_under_way(browser, "S. uit de Rozenstraat").await?;
        pass(browser, 8).await?;
        tap(browser, "Interactie", "Zoekt contact").await?;
        pass(browser, 20).await?;
        tap(browser, "Interactie", "Zoekt contact").await?;
        tap(browser, "Wat ik deed", "Ik gaf een advies").await?;
        pass(browser, 40).await?;
        on_to_the_report(browser).await?;

        from_the_sentence_to_the_log_and_the_text(browser).await?;
        a_phrase_of_ones_own(browser).await?;
        the_measure(browser).await
    })
    .await;
}

/// Taken with one tap; then it shows its two lines of the log, and where it stands.
async fn from_the_sentence_to_the_log_and_the_text(browser: &Browser) -> Outcome {
    browser.see("Om 14:30 gaf de begeleider vader een advies.").await?;
    offer(browser, SEEKS).await?;
    browser.see("Overgenomen").await?;
    offer(browser, SEEKS).await?;
    browser.see("Sam zoekt contact met vader").await?;
    browser.pictures("verslag-herkomst").await?;
    browser.press(&format!("Wijs aan in de tekst: {SEEKS}")).await?;
    let chosen = "const field = document.activeElement;
        return field.value.slice(field.selectionStart, field.selectionEnd)";
    assert_eq!(browser.eval::<String>(chosen, vec![]).await?, SEEKS);

    let rewritten = "Sam zocht vaak contact met vader. Dit was te zien om 14:10 en om 14:30.";
    browser.fill("7 · Interactie tussen ouder en kind", rewritten).await?;
    browser.see("U hebt deze zin in de tekst veranderd.").await?;
    browser.fill("7 · Interactie tussen ouder en kind", "Vader luisterde.").await?;
    browser.see("Deze zin staat niet meer in de tekst.").await?;
    browser.press(&format!("Opnieuw overnemen: {SEEKS}")).await?;
    browser.see(&format!("Vader luisterde. {SEEKS}")).await?;
    saved(browser).await
}

/// The name becomes whoever comes to the visit; a sentence with another name stays where it is.
async fn a_phrase_of_ones_own(browser: &Browser) -> Outcome {
    browser.fill("4 · Wat er is gedaan", "Sam koos een boek. Oma bleef even kijken.").await?;
    browser.press("Eigen vaste zinnen: Wat er is gedaan").await?;
    browser.see("Wordt bewaard als: Het kind koos een boek.").await?;
    browser.see("Kan niet worden bewaard: “oma” is misschien een naam").await?;
    browser.pictures("verslag-vaste-zinnen").await?;
    browser.press("Bewaar als vaste zin: Sam koos een boek.").await?;
    browser.see("Is bewaard als").await?;
    browser.press("Klaar").await?;
    browser.fill("4 · Wat er is gedaan", "Vader las voor.").await?;
    browser.press("Sam koos een boek").await?;
    browser.see("Vader las voor. Sam koos een boek.").await?;
    saved(browser).await
}

/// A measure of the worker's own; beyond it the preview names the heading that is longest for its place.
async fn the_measure(browser: &Browser) -> Outcome {
    let report = browser.path().await?;
    browser.press("Instellingen").await?;
    browser.fill("Lengte van een verslag (woorden)", "100").await?;
    browser.see("Het kind koos een boek.").await?;
    saved(browser).await?;
    browser.pictures("instellingen-verslag").await?;
    browser.back().await?;
    assert_eq!(browser.path().await?, report);
    browser.fill("4 · Wat er is gedaan", &"Vader las voor uit een boek. ".repeat(20)).await?;
    browser.see("langer dan 100").await?;
    browser.see("Het langst voor zijn plaats is “Wat er is gedaan”").await?;
    browser.pictures("verslag-te-lang").await?;
    browser.press("Naar “Wat er is gedaan”").await?;
    saved(browser).await
}

/// Taps the sentence that the visit offers.
async fn offer(browser: &Browser, sentence: &str) -> Outcome {
    let offers = "return [...document.querySelectorAll('.offer')]
        .findIndex((each) => each.innerText.includes(arguments[0]))";
    let at: i64 = browser.eval(offers, vec![sentence.into()]).await?;
    assert!(at >= 0, "“{sentence}” is not offered");
    let press = "document.querySelectorAll('.offer')[arguments[0]].click()";
    browser.eval::<()>(press, vec![at.into()]).await
}
