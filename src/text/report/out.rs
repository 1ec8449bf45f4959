//! Texts of the ways out, versions and reactions.

use omgangsboek_core::domain::report::Way;

use crate::text::Words;

/// Button: unfolds the other ways out.
pub static OTHER_WAYS: Words = Words::new("Andere manieren", "Other ways");
/// Button: for a file system.
pub static COPY_PLAIN: Words = Words::new("Zonder opmaak kopiëren", "Copy without formatting");
/// Button: unfolds the parts.
pub static BY_PART: Words = Words::new("Per onderdeel kopiëren", "Copy part by part");
/// Name of the list of parts, and what it is for.
pub static PARTS: Words = Words::new(
    "Onderdelen om te kopiëren, voor een systeem met een vak per onderdeel",
    "Parts to copy, for a system with a field for each part",
);
/// On a part that was copied.
pub static PART_DONE: Words = Words::new("gekopieerd", "copied");
/// Button: a draft for the mail program.
pub static SAVE_DRAFT: Words = Words::new("Concept-mail opslaan", "Save draft e-mail");
/// Button: the share sheet of the device.
pub static SHARE: Words = Words::new("Delen", "Share");
/// Button: paper or PDF.
pub static PRINT: Words = Words::new("Afdrukken of pdf", "Print or PDF");

/// Why not yet.
pub static SAY_WHY_FIRST: Words =
    Words::new("Schrijf eerst op wat er is veranderd en waarom.", "First write down what changed and why.");
/// Why not yet, where the reason stands with the recipient.
pub static LOOK_FIRST: Words = Words::new(
    "Kijk eerst naar de opmerkingen bij deze ontvanger.",
    "First look at the remarks about this recipient.",
);

/// What became of it, by its way; version, name and time go in `{version}`, `{name}` and `{time}`.
pub fn left(way: Way) -> &'static Words {
    static COPIED: Words = Words::new(
        "Versie {version} is gekopieerd voor {name}. Plak de tekst in de e-mail of in het systeem. Vastgelegd om \
         {time}.",
        "Version {version} was copied for {name}. Paste the text into the e-mail or the file system. Recorded at \
         {time}.",
    );
    static PLAIN: Words = Words::new(
        "Versie {version} is zonder opmaak gekopieerd voor {name}. Plak de tekst in het systeem. Vastgelegd om \
         {time}.",
        "Version {version} was copied without formatting for {name}. Paste the text into the file system. Recorded \
         at {time}.",
    );
    static PART: Words = Words::new(
        "Een onderdeel van versie {version} is gekopieerd voor {name}. Plak het in het vak. Vastgelegd om {time}.",
        "A part of version {version} was copied for {name}. Paste it into its field. Recorded at {time}.",
    );
    static MAIL: Words = Words::new(
        "Er is een e-mail geopend voor {name}. Plak versie {version} erin. Vastgelegd om {time}.",
        "An e-mail was opened for {name}. Paste version {version} into it. Recorded at {time}.",
    );
    static MAIL_FILE: Words = Words::new(
        "Versie {version} is als concept-mail opgeslagen voor {name}. Open het bestand, kijk alles na en verstuur. \
         Gooi het bestand daarna weg: het is niet versleuteld. Vastgelegd om {time}.",
        "Version {version} was saved as a draft e-mail for {name}. Open the file, look everything over and send. \
         Then throw the file away: it is not encrypted. Recorded at {time}.",
    );
    static SHARED: Words = Words::new(
        "Versie {version} is gedeeld voor {name}. Vastgelegd om {time}.",
        "Version {version} was shared for {name}. Recorded at {time}.",
    );
    static PRINTED: Words = Words::new(
        "Versie {version} is afgedrukt voor {name}. Vastgelegd om {time}.",
        "Version {version} was printed for {name}. Recorded at {time}.",
    );
    match way {
        Way::Copied | Way::CopiedByHand => &COPIED,
        Way::CopiedPlain => &PLAIN,
        Way::CopiedPart(_) => &PART,
        Way::MailOpened => &MAIL,
        Way::MailFile => &MAIL_FILE,
        Way::Shared => &SHARED,
        Way::Printed => &PRINTED,
    }
}
/// The share sheet or the saving was stopped.
pub static NOTHING_LEFT: Words = Words::new(
    "Gestopt. Er is niets verstuurd en niets vastgelegd.",
    "Stopped. Nothing was sent and nothing recorded.",
);
/// The browser does not do it.
pub static REFUSED: Words = Words::new(
    "Dat lukt niet in deze browser. Er is niets vastgelegd. Kies een andere manier.",
    "This browser cannot do that. Nothing was recorded. Choose another way.",
);

/// Button, after copying.
pub static WIPE: Words = Words::new("Klembord leegmaken", "Wipe clipboard");
/// What that does not reach.
pub static WIPE_LIMITS: Words = Words::new(
    "Doe dit na het plakken. Een geschiedenis van het klembord en een ander apparaat met hetzelfde klembord houden \
     de tekst soms nog vast. Maak die dan ook leeg.",
    "Do this after pasting. A history of the clipboard, and another device that shares it, sometimes keep the text. \
     Then wipe those as well.",
);
/// Done.
pub static WIPED: Words = Words::new("Het klembord is leeg.", "The clipboard is empty.");
/// The browser does not allow it.
pub static NOT_WIPED: Words = Words::new(
    "Deze browser laat dat niet toe. Kopieer zelf iets anders, dan is de tekst weg.",
    "This browser does not allow it. Copy something else yourself, and the text is gone.",
);

/// After the window for printing.
pub static ASK_PRINTED: Words = Words::new(
    "Is het verslag voor {name} afgedrukt of bewaard?",
    "Was the report for {name} printed or saved?",
);
/// Why it is asked.
pub static ASK_PRINTED_WHAT: Words = Words::new(
    "De browser zegt dat niet tegen de app. Een pdf is niet versleuteld: bewaar hem waar dat mag.",
    "The browser does not tell the app. A PDF is not encrypted: keep it where that is allowed.",
);
/// Button.
pub static PRINTED_YES: Words = Words::new("Ja, vastleggen", "Yes, record it");
/// Button.
pub static PRINTED_NO: Words = Words::new("Nee", "No");
/// Button: opens the window once more.
pub static PRINT_AGAIN: Words = Words::new("Opnieuw afdrukken", "Print again");

/// Above the question what changed; the version goes in `{version}`.
pub static CHANGED_SINCE: Words = Words::new(
    "Dit is niet meer de tekst van versie {version}",
    "This is no longer the text of version {version}",
);
/// Field.
pub static WHY: Words = Words::new("Wat is er veranderd en waarom?", "What changed and why?");
/// What happens with it; the next version goes in `{version}`.
pub static WHY_WHAT: Words = Words::new(
    "Dit komt boven versie {version} te staan. Iedereen die hem krijgt, leest het.",
    "This will stand above version {version}. Everybody who gets it, reads it.",
);
/// Above the sentences that differ.
pub static WHAT_CHANGED: Words = Words::new("Wat er anders is", "What is different");
/// Before a sentence that went.
pub static GONE: Words = Words::new("Weg:", "Gone:");
/// Before a sentence that came.
pub static COME: Words = Words::new("Nieuw:", "New:");
/// The text is the same, but not for this person.
pub static SAME_TEXT: Words = Words::new(
    "De hele tekst is dezelfde. Deze ontvanger krijgt een andere dan eerst.",
    "The whole text is the same. This recipient gets another one than before.",
);

/// Who has an older version; version and names go in `{version}` and `{names}`.
pub static STILL_HAS: Words =
    Words::new("Heeft nog versie {version}: {names}", "Still has version {version}: {names}");

/// Heading: the versions.
pub static VERSIONS: Words = Words::new("Versies", "Versions");
/// Button: opens a version.
pub static READ: Words = Words::new("Lezen", "Read");
/// In its row; the short fingerprint goes in `{short}`.
pub static FINGERPRINT_IS: Words = Words::new("vingerafdruk {short}", "fingerprint {short}");
/// A version of before fingerprints were kept.
pub static NO_FINGERPRINT: Words = Words::new("zonder vingerafdruk", "without a fingerprint");
/// Which of the texts of a version.
pub static WHOSE_TEXT: Words = Words::new("Welke tekst?", "Which text?");
/// The text as everybody got it.
pub static WHOLE_TEXT: Words = Words::new("de hele tekst", "the whole text");
/// The text as somebody got it; the name goes in `{name}`.
pub static TEXT_FOR: Words = Words::new("zoals voor {name}", "as for {name}");
/// What was left out of it, and why.
pub static LEFT_OUT: Words = Words::new("Weggelaten: “{passage}” ({why})", "Left out: “{passage}” ({why})");
/// The text matches its fingerprint.
pub static INTACT: Words =
    Words::new("De tekst klopt met de vingerafdruk.", "The text matches its fingerprint.");
/// It does not.
pub static NOT_INTACT: Words = Words::new(
    "De tekst klopt niet met de vingerafdruk. Gebruik deze versie niet en zet een reservekopie terug.",
    "The text does not match its fingerprint. Do not use this version, and put back a backup.",
);
/// Button: unfolds the whole fingerprint.
pub static WHOLE_FINGERPRINT: Words = Words::new("Hele vingerafdruk", "Whole fingerprint");
/// What it is.
pub static FINGERPRINT_WHAT: Words = Words::new(
    "SHA-256 van de tekst. Wie de tekst heeft, kan hiermee zien dat er niets aan is veranderd.",
    "SHA-256 of the text. Whoever has the text can see by it that nothing in it was changed.",
);

/// Card: reactions.
pub static REACTIONS: Words = Words::new("Reactie van een ouder", "Reaction of a parent");
/// What it is for.
pub static REACTIONS_WHAT: Words = Words::new(
    "De woorden van een ouder komen als citaat onder de volgende versie. Uw eigen tekst blijft zoals hij is.",
    "A parent's words come as a quotation below the next version. Your own text stays as it is.",
);
/// Button.
pub static ADD_REACTION: Words = Words::new("Reactie toevoegen", "Add reaction");
/// Whose.
pub static WHOSE: Words = Words::new("Van wie is de reactie?", "Whose reaction is it?");
/// Field.
pub static REACTION_DAY: Words =
    Words::new("Wanneer gaf deze ouder de reactie?", "When did this parent react?");
/// Field; the name goes in `{name}`.
pub static REACTION_WORDS: Words = Words::new("Wat zei of schreef {name}?", "What did {name} say or write?");
/// What to write.
pub static REACTION_HINT: Words =
    Words::new("In de woorden van de ouder zelf.", "In the parent's own words.");
/// Button.
pub static WITHDRAW: Words = Words::new("Intrekken", "Withdraw");
/// On one that went out.
pub static REACTION_SENT: Words = Words::new("verstuurd", "sent");

/// At the foot of a printed report.
pub static SHEET_VERSION: Words =
    Words::new("Versie {version} van {day}, {time} uur", "Version {version} of {day}, {time}");
/// At the foot of a printed report, before the digits.
pub static SHEET_FINGERPRINT: Words = Words::new("Vingerafdruk (SHA-256)", "Fingerprint (SHA-256)");
