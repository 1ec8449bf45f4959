//! Texts of the report page.

pub mod bundle;
pub mod contradictions;
pub mod language;
pub mod out;
pub mod recipients;
pub mod writing;

use omgangsboek_core::domain::report::{Heading, Way};

use crate::text::Words;

/// Before the child is handed over.
pub static TOO_EARLY: Words = Words::new(
    "Het verslag kan pas als het bezoek voorbij is en het kind is opgehaald.",
    "The report can only be written when the visit is over and the child has been fetched.",
);
/// Way out of that.
pub static TO_VISIT: Words = Words::new("Naar het bezoek", "To the visit");

/// Above the sentences that the visit offers.
pub static FROM_LOG: Words = Words::new("Uit het bezoek", "From the visit");
/// On such a sentence.
pub static TAKE: Words = Words::new("Overnemen", "Take over");
/// On one that is in the text.
pub static TAKEN: Words = Words::new("Overgenomen", "Taken over");
/// Told when one was taken; the heading goes in `{heading}`.
pub static TAKEN_INTO: Words = Words::new("Overgenomen bij {heading}.", "Taken over under {heading}.");
/// Name of the phrases; the heading goes in `{heading}`.
pub static PHRASES: Words = Words::new("Vaste zinnen bij {heading}", "Phrases for {heading}");
/// A choice under 6 and 7 (M55).
pub static NOTHING: Words =
    Words::new("Hierover is nu niets te zeggen", "There is nothing to say about this now");

/// Before literal words are taken.
pub static QUOTE_ASK: Words = Words::new(
    "Is het veilig voor het kind dat beide ouders dit lezen?",
    "Is it safe for the child that both parents read this?",
);
/// What to think of.
pub static QUOTE_WHAT: Words = Words::new(
    "Dit zijn letterlijke woorden. Kan het kind er last van krijgen dat een ouder ze leest? Laat ze dan weg, of \
     schrijf in eigen woorden wat u zag.",
    "These are literal words. Could the child suffer when a parent reads them? Then leave them out, or write in \
     your own words what you saw.",
);
/// Button: take it all the same.
pub static QUOTE_TAKE: Words = Words::new("Veilig, overnemen", "Safe, take over");
/// Button.
pub static QUOTE_LEAVE: Words = Words::new("Niet overnemen", "Leave it out");

/// Field of the short message.
pub static ADDITION: Words = Words::new("Aanvulling op het bericht", "Addition to the message");
/// An example for it.
pub static ADDITION_EXAMPLE: Words = Words::new(
    "Bijvoorbeeld: Het volgende bezoek is op zondag 6 december om 14:00 uur.",
    "For example: the next visit is on Sunday 6 December at 14:00.",
);
/// What the message leaves out.
pub static MESSAGE_WHAT: Words = Words::new(
    "In plaats van een verslag is er een kort bericht. De reden staat er niet in.",
    "Instead of a report there is a short message. The reason is not in it.",
);

/// Card and question: for whom.
pub static FOR_WHOM: Words = Words::new("Voor wie?", "For whom?");
/// Why one at a time.
pub static ONE_AT_A_TIME: Words = Words::new(
    "Eén e-mail per ontvanger: zo zien ouders elkaars adres niet.",
    "One e-mail per recipient: so parents do not see each other's address.",
);
/// Nobody to send it to.
pub static NOBODY: Words = Words::new(
    "In dit dossier staat nog niemand die een verslag kan krijgen. Voeg iemand toe.",
    "Nobody in this case can get a report yet. Add somebody.",
);
/// Link to the case.
pub static TO_CASE: Words = Words::new("Naar het dossier", "To the case");
/// Before an address.
pub static EMAIL_IS: Words = Words::new("E-mailadres:", "E-mail address:");
/// There is none; the name goes in `{name}`.
pub static NO_EMAIL: Words = Words::new(
    "Van {name} staat geen e-mailadres in het dossier. Kopiëren kan wel.",
    "The case has no e-mail address of {name}. Copying is possible all the same.",
);
/// It is none; the name goes in `{name}`.
pub static BAD_EMAIL: Words = Words::new(
    "Het e-mailadres van {name} klopt niet. Vul in het dossier één adres in.",
    "The e-mail address of {name} is not right. Fill in one address in the case.",
);

/// Card: the result.
pub static PREVIEW: Words = Words::new("Zo komt het in de mail", "This is how the mail will look");
/// In place of a text that is not there yet.
pub static NOT_YET: Words = Words::new("Nog leeg", "Still empty");
/// A number of words.
pub static WORD: Words = Words::new("woord", "word");
/// A number of words.
pub static WORDS: Words = Words::new("woorden", "words");
/// Within the measure (M54).
pub static IS_SHORT: Words = Words::new("kort", "short");
/// Beyond it; the measure goes in `{most}`.
pub static IS_LONG: Words = Words::new("langer dan {most}", "longer than {most}");

/// Card: out of the app.
pub static SEND: Words = Words::new("Versturen", "Send");
/// Above the empty headings.
pub static MISSING: Words = Words::new("Hier moet nog iets staan", "Something has to stand here");
/// Button, before somebody is chosen.
pub static COPY: Words = Words::new("Kopieer verslag", "Copy report");
/// Button; the name goes in `{name}`.
pub static COPY_FOR: Words = Words::new("Kopieer verslag voor {name}", "Copy report for {name}");
/// Button for the short message, before somebody is chosen.
pub static COPY_MESSAGE: Words = Words::new("Kopieer bericht", "Copy message");
/// The same; the name goes in `{name}`.
pub static COPY_MESSAGE_FOR: Words = Words::new("Kopieer bericht voor {name}", "Copy message for {name}");
/// Why not yet.
pub static CHOOSE_FIRST: Words = Words::new("Kies eerst voor wie het is.", "First choose for whom it is.");
/// Why not yet.
pub static FILL_FIRST: Words = Words::new("Er zijn nog lege onderdelen.", "Some parts are still empty.");
/// Button.
pub static MAIL: Words = Words::new("Open e-mail", "Open e-mail");
/// Why not yet.
pub static COPY_FIRST: Words = Words::new("Kopieer eerst de tekst.", "Copy the text first.");
/// It did not open.
pub static MAIL_FAILED: Words = Words::new(
    "De e-mail kon niet worden geopend. Open zelf uw mailprogramma en plak de tekst.",
    "The e-mail could not be opened. Open your mail program yourself and paste the text.",
);
/// What is recorded.
pub static RECORDED: Words = Words::new(
    "Na het kopiëren legt de app vast welke versie het was, voor wie en wanneer.",
    "After copying, the app records which version it was, for whom and when.",
);
/// The clipboard is closed.
pub static DENIED: Words =
    Words::new("Kopiëren mag niet van deze browser", "This browser does not allow copying");
/// What to do.
pub static DENIED_WHAT: Words = Words::new(
    "Selecteer de tekst hieronder en kopieer hem zelf.",
    "Select the text below and copy it yourself.",
);
/// Label of that text; the name goes in `{name}`.
pub static BY_HAND_TEXT: Words = Words::new("Tekst voor {name}", "Text for {name}");
/// Button: it worked by hand.
pub static BY_HAND_DONE: Words = Words::new("Ik heb het zelf gekopieerd", "I copied it myself");
/// Link to what remains after a visit.
pub static TO_AFTER: Words = Words::new("Naar Na: bezoek afronden", "To After: close the visit");

/// Card: what went out.
pub static SENT: Words = Words::new("Wat is meegegeven", "What went out");
/// Before a version's number.
pub static VERSION: Words = Words::new("Versie", "Version");
/// Somebody who is no longer in the case.
pub static GONE: Words =
    Words::new("iemand die niet meer in het dossier staat", "somebody who left the case");

/// What to think of under `heading`: in the field while it is empty, never in the text.
pub fn example(heading: Heading) -> &'static Words {
    static WHEN: Words = Words::new("De dag, de tijden en de plaats", "The day, the times and the place");
    static HANDOVER: Words = Words::new(
        "Wie bracht het kind, en wie haalde het op?",
        "Who brought the child, and who fetched it?",
    );
    static START: Words = Words::new(
        "Wat deden kind en ouder de eerste minuten? Bijvoorbeeld: wie zocht wie op, en na hoeveel tijd?",
        "What did child and parent do in the first minutes? For example: who went to whom, and after how long?",
    );
    static ACTIVITIES: Words = Words::new(
        "Wat hebben ze samen gedaan, en wie koos dat?",
        "What did they do together, and who chose it?",
    );
    static ATMOSPHERE: Words = Words::new(
        "Hoe was de sfeer, en waaraan was dat te zien of te horen?",
        "What was the mood like, and what showed it?",
    );
    static PARENTING: Words = Words::new(
        "Waar gaf de ouder uitleg, een grens of hulp? Wat deed het kind daarna?",
        "Where did the parent explain, set a limit or help? What did the child do then?",
    );
    static INTERACTION: Words = Words::new(
        "Hoe reageerden ouder en kind op elkaar? Eén moment zegt vaak genoeg.",
        "How did parent and child respond to each other? One moment often says enough.",
    );
    static CLOSING: Words = Words::new(
        "Hoe ging het afscheid, en wie begon erover?",
        "How did the goodbye go, and who began it?",
    );
    static PARTICULARS: Words = Words::new(
        "Iets wat afweek van de afspraken, of waar u bijstuurde. Alleen wat u zag of hoorde.",
        "Something that differed from what was agreed, or where you stepped in. Only what you saw or heard.",
    );
    match heading {
        Heading::WhenWhere => &WHEN,
        Heading::Handover => &HANDOVER,
        Heading::Start => &START,
        Heading::Activities => &ACTIVITIES,
        Heading::Atmosphere => &ATMOSPHERE,
        Heading::Parenting => &PARENTING,
        Heading::Interaction => &INTERACTION,
        Heading::Closing => &CLOSING,
        Heading::Particulars => &PARTICULARS,
    }
}

/// How it left the app.
pub fn way(way: Way) -> &'static Words {
    static COPIED: Words = Words::new("gekopieerd", "copied");
    static BY_HAND: Words = Words::new("zelf gekopieerd", "copied by hand");
    static PLAIN: Words = Words::new("gekopieerd zonder opmaak", "copied without formatting");
    static PART: Words = Words::new("één onderdeel gekopieerd", "one part copied");
    static MAIL: Words = Words::new("e-mail geopend", "e-mail opened");
    static MAIL_FILE: Words = Words::new("als concept-mail opgeslagen", "saved as a draft e-mail");
    static SHARED: Words = Words::new("gedeeld", "shared");
    static PRINTED: Words = Words::new("afgedrukt", "printed");
    match way {
        Way::Copied => &COPIED,
        Way::CopiedByHand => &BY_HAND,
        Way::CopiedPlain => &PLAIN,
        Way::CopiedPart(_) => &PART,
        Way::MailOpened => &MAIL,
        Way::MailFile => &MAIL_FILE,
        Way::Shared => &SHARED,
        Way::Printed => &PRINTED,
    }
}

/// Above the headings of observation diagnostics.
pub static OBSERVATION_WHAT: Words = Words::new(
    "Dit bezoek was voor observatiediagnostiek. Het verslag heeft daarom de kopjes van uw organisatie.",
    "This visit was for observation diagnostics. So the report has your organisation's headings.",
);
/// Button: unfolds what the visit offers; `{count}`.
pub static SENTENCES_OF_VISIT: Words =
    Words::new("Zinnen uit het bezoek ({count})", "Sentences of the visit ({count})");
