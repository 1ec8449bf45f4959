//! Texts of recipients: what they get, what is withheld, what a text gives away.

use omgangsboek_core::domain::person::{Gets, ParentalAuthority};
use omgangsboek_core::guard::{Contact, What};

use crate::text::Words;

/// The question before a text leaves; the name goes in `{name}`.
pub static ASK_FOR: Words = Words::new("Is dit voor {name}?", "Is this for {name}?");
/// The same, while nobody is chosen.
pub static ASK: Words = Words::new("Voor wie is dit?", "For whom is this?");
/// Button; the name goes in `{name}`.
pub static YES_FOR: Words = Words::new("Ja, voor {name}", "Yes, for {name}");
/// The same, while nobody is chosen.
pub static YES: Words = Words::new("Ja", "Yes");
/// In the list of what is confirmed.
pub static ROLE: Words = Words::new("Rol", "Role");
/// The same.
pub static EMAIL: Words = Words::new("E-mailadres", "E-mail address");
/// There is none.
pub static NO_EMAIL: Words = Words::new("staat niet in het dossier", "not in the case");
/// In the list of what is confirmed.
pub static VERSION: Words = Words::new("Versie", "Version");
/// A version that did not go out yet; the number goes in `{number}`.
pub static NEW_VERSION: Words = Words::new("{number} (nieuw)", "{number} (new)");
/// In the list of what is confirmed.
pub static WAY: Words = Words::new("Manier", "Way");
/// In the list of what is confirmed.
pub static WITHHELD: Words = Words::new("Weggelaten", "Left out");
/// The same.
pub static NOTHING_WITHHELD: Words = Words::new("niets", "nothing");
/// In the list of what is confirmed (M38, M39).
pub static SENT_ALONG: Words = Words::new("Gaat mee", "Goes along");
/// The note (M38, M39).
pub static NOTE: Words =
    Words::new("uitleg over de dagen na het bezoek", "explanation of the days after the visit");

/// Choice: who gets reports.
pub static GET_REPORTS: Words = Words::new("Krijgt verslagen", "Gets reports");
/// Choice: who gets them on request.
pub static GET_ON_REQUEST: Words = Words::new("Krijgt verslagen op verzoek", "Gets reports on request");
/// The question; the name goes in `{name}`.
pub static ASKED_FOR: Words = Words::new("Heeft {name} erom gevraagd?", "Did {name} ask for it?");
/// Why it is asked.
pub static ASKED_WHAT: Words = Words::new(
    "Deze persoon krijgt verslagen alleen op verzoek. Zo staat het in het dossier.",
    "This person gets reports on request only. That is how it stands in the case.",
);
/// Button; the name goes in `{name}`.
pub static ASKED_YES: Words = Words::new("Ja, {name} vroeg erom", "Yes, {name} asked for it");
/// Button.
pub static ASKED_NO: Words = Words::new("Nee, niet kiezen", "No, do not choose");
/// Switch (M38, M39).
pub static WITH_NOTE: Words = Words::new(
    "Uitleg over de dagen na het bezoek meesturen",
    "Send an explanation of the days after the visit along",
);
/// What it is (M38, M39).
pub static WITH_NOTE_HINT: Words = Words::new(
    "Een kind kan daarna thuis anders doen of iets anders vertellen. Het staat onder het verslag.",
    "A child may behave or tell things differently at home. It stands below the report.",
);

/// Above what keeps the text back because of what is withheld.
pub static LOOK_AGAIN: Words =
    Words::new("Kijk opnieuw naar wat u weglaat", "Look again at what you leave out");
/// What happened, and the way out; the words stand above it.
pub static LOOK_AGAIN_WHAT: Words = Words::new(
    "Deze woorden staan niet meer zo in de tekst, of ze staan ook ergens anders. Kies ze opnieuw bij “Weglaten voor \
     iemand”, of haal ze uit de tekst.",
    "These words are no longer in the text in this way, or they also stand elsewhere. Choose them again under \
     “Leave out for somebody”, or take them out of the text.",
);
/// Above what may be in no text for others.
pub static REFUSED: Words = Words::new("Dit mag niet in het verslag staan", "This may not be in the report");
/// The way out.
pub static REFUSED_WHAT: Words = Words::new(
    "Haal het uit de tekst, of schrijf het in andere woorden. Tot die tijd kan het verslag niet weg.",
    "Take it out of the text, or put it in other words. Until then the report cannot leave.",
);
/// Above what is asked about.
pub static FOUND: Words = Words::new("Let op: dit staat in de tekst", "Mind: this is in the text");
/// What to do about it.
pub static FOUND_WHAT: Words = Words::new(
    "Haal het weg als het er niet in hoort. Voor het versturen vraagt de app ernaar.",
    "Take it out when it does not belong there. The app asks about it before sending.",
);
/// Switch on something that was found: it is meant.
pub static KEEP: Words = Words::new("Klopt, laten staan", "Right, leave it");
/// Why not yet.
pub static ANSWER_FIRST: Words =
    Words::new("Geef eerst antwoord op wat er is gevonden.", "First answer what was found.");
/// Why not.
pub static TAKE_OUT_FIRST: Words =
    Words::new("Haal eerst weg wat er niet in mag staan.", "First take out what may not be in it.");
/// Why not yet.
pub static STILL_LOOKING: Words =
    Words::new("De tekst wordt nog nagekeken…", "The text is still being checked…");
/// Why not.
pub static NOT_READY: Words = Words::new(
    "De tekst kan nog niet weg. Kijk wat er ontbreekt.",
    "The text cannot leave yet. See what is missing.",
);
/// Under which heading something stands; the heading goes in `{heading}`.
pub static UNDER: Words = Words::new("onder {heading}", "under {heading}");

/// Card: what somebody does not get.
pub static WITHHOLDING: Words = Words::new("Weglaten voor iemand", "Leave out for somebody");
/// Nothing is.
pub static SAME_FOR_ALL: Words = Words::new(
    "Iedereen krijgt dezelfde tekst. Is een zin voor iemand niet goed, laat die dan alleen voor die persoon weg, \
     met de reden erbij.",
    "Everybody gets the same text. When a sentence is not right for somebody, leave it out for that person only, \
     with the reason.",
);
/// Above the differences.
pub static DIFFERENCES: Words = Words::new("Hierin verschillen de teksten", "In this the texts differ");
/// Button.
pub static LEAVE_OUT: Words = Words::new("Iets weglaten", "Leave something out");
/// Somebody who reads a passage.
pub static READS: Words = Words::new("leest dit", "reads this");
/// Somebody who does not; the reason goes in `{why}`.
pub static READS_NOT: Words = Words::new("krijgt dit niet: {why}", "does not get this: {why}");
/// Button: gives it after all.
pub static GIVE_AGAIN: Words = Words::new("Toch meegeven", "Give it after all");
/// Button on a passage that is not where it was.
pub static CHOOSE_AGAIN: Words = Words::new("Opnieuw kiezen", "Choose again");
/// On such a passage; names go in `{names}`.
pub static IS_GONE: Words = Words::new(
    "Deze woorden staan niet meer zo in de tekst. Tot u opnieuw hebt gekeken, gaat er niets naar {names}.",
    "These words are no longer in the text in this way. Until you have looked again, nothing goes to {names}.",
);
/// Dialog.
pub static WHAT_FOR_WHOM: Words =
    Words::new("Wat laat u weg, en voor wie?", "What do you leave out, and for whom?");
/// Field.
pub static PART: Words = Words::new("Onderdeel", "Part");
/// Field.
pub static SENTENCE: Words = Words::new("Welke zin?", "Which sentence?");
/// Field.
pub static PASSAGE: Words = Words::new("De woorden die u weglaat", "The words that you leave out");
/// What helps.
pub static PASSAGE_HINT: Words = Words::new(
    "Kies een zin, of zet hier een deel van de tekst, precies zoals het er staat.",
    "Choose a sentence, or put part of the text here, exactly as it stands.",
);
/// Field.
pub static NOT_FOR: Words = Words::new("Wie krijgt dit niet?", "Who does not get this?");
/// Field.
pub static WHY: Words = Words::new("Waarom niet?", "Why not?");
/// What helps.
pub static WHY_HINT: Words = Words::new(
    "De reden blijft in het bezoek staan en gaat niet mee met het verslag.",
    "The reason stays with the visit and does not go with the report.",
);
/// Button.
pub static DO_LEAVE_OUT: Words = Words::new("Weglaten", "Leave out");
/// Why not yet.
pub static PASSAGE_FIRST: Words = Words::new("Kies eerst een zin.", "First choose a sentence.");
/// Why not.
pub static PASSAGE_NOT_THERE: Words =
    Words::new("Deze woorden staan zo niet in de tekst.", "These words are not in the text in this way.");
/// Why not yet.
pub static NOBODY_YET: Words =
    Words::new("Kies eerst wie dit niet krijgt.", "First choose who does not get this.");
/// Why not yet.
pub static WHY_FIRST: Words = Words::new("Schrijf eerst op waarom niet.", "First write down why not.");

/// Whether a parent has authority, beside the role.
pub fn authority(authority: ParentalAuthority) -> &'static Words {
    static HAS: Words = Words::new("met gezag", "with parental authority");
    static HAS_NOT: Words = Words::new("zonder gezag", "without parental authority");
    match authority {
        ParentalAuthority::Has => &HAS,
        ParentalAuthority::HasNot => &HAS_NOT,
    }
}

/// Above the people who get so much.
pub fn group(gets: Gets) -> &'static Words {
    match gets {
        Gets::OnRequest => &GET_ON_REQUEST,
        Gets::Reports | Gets::Nothing => &GET_REPORTS,
    }
}

/// What was found in a text; the name or title goes in `{name}`.
pub fn what(what: &What) -> &'static Words {
    static UNNAMED: Words = Words::new(
        "de naam van {name} blijft uit elk verslag",
        "the name of {name} stays out of every report",
    );
    static ATTENTION: Words = Words::new("woorden uit een aandachtspunt", "words of a point of attention");
    static INTERNAL: Words = Words::new("woorden uit een interne regel", "words of an internal line");
    static TOLD: Words = Words::new("woorden uit een kindgesprek", "words of a child talk");
    static WITHHELD: Words =
        Words::new("woorden uit wat u voor {name} weglaat", "words of what you leave out for {name}");
    static REACH_EMAIL: Words = Words::new("het e-mailadres van {name}", "the e-mail address of {name}");
    static REACH_PHONE: Words = Words::new("het telefoonnummer van {name}", "the phone number of {name}");
    static EMAIL: Words = Words::new("een e-mailadres", "an e-mail address");
    static PHONE: Words = Words::new("een telefoonnummer", "a phone number");
    static ADDRESS: Words = Words::new("een adres", "an address");
    static NOT_THERE: Words = Words::new("{name} was niet bij het bezoek", "{name} was not at the visit");
    static OTHER_CASE: Words =
        Words::new("een naam uit een ander dossier: {name}", "a name of another case: {name}");
    static UNKNOWN: Words = Words::new(
        "lijkt een naam, en staat niet in het dossier",
        "looks like a name, and is not in the case",
    );
    match what {
        What::Unnamed(_) => &UNNAMED,
        What::Attention => &ATTENTION,
        What::Internal => &INTERNAL,
        What::ToldByChild => &TOLD,
        What::Withheld => &WITHHELD,
        What::Reach(Contact::Email, _) => &REACH_EMAIL,
        What::Reach(Contact::Phone, _) => &REACH_PHONE,
        What::Email => &EMAIL,
        What::Phone => &PHONE,
        What::Address => &ADDRESS,
        What::NotThere(_) => &NOT_THERE,
        What::OtherCase(_) => &OTHER_CASE,
        What::Unknown => &UNKNOWN,
    }
}
