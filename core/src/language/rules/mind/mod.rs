//! What goes on inside somebody, told as if it were seen: "was jaloers", "wilde niet", "dacht".

mod excuses;
mod feelings;
mod wishes;

use super::Rule;
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "mind",
    name: Words::new("Gevoelens en gedachten", "Feelings and thoughts"),
    wrong: Words::new(
        "Wat iemand voelt, wil of denkt, is niet te zien.",
        "What somebody feels, wants or thinks cannot be seen.",
    ),
    question: Words::new(
        "Waaraan zag of hoorde u dat? Of zei iemand het zelf? Schrijf dan wie.",
        "What showed it? Or did somebody say it? Then write who.",
    ),
    method: None,
    interprets: true,
    yields_to: &["hedge", "label", "blame", "compare", "hearsay", "forecast"],
    flags: &[
        feelings::FEELINGS,
        feelings::BONDS,
        feelings::EFFECT,
        wishes::WISHES,
        wishes::MOTIVES,
        wishes::THOUGHTS,
    ],
    excuses: &[excuses::THINGS, excuses::ASKED_FOR, excuses::STORIES, excuses::MOOD],
    elsewhere: &[
        "raad mijn gevoel",
        "spel|bordspel|toneelstuk|sprookje|poppenkast ~12 kaart|kaartje|wolf|heks|draak|koning",
    ],
    flagged: &[
        "Sam was jaloers op zijn zus.",
        "Noor wilde vader niet zien.",
        "Sam dacht aan thuis.",
        "Moeder genoot van het spel.",
        "Hij voelde zich niet op zijn gemak.",
        "Teleurgesteld liep zij naar de auto.",
        "Sam deed het expres.",
        "Vader was geroerd.",
        "Dat Sam niet zwaaide, deed vader zichtbaar pijn.",
        "De kinderen zagen op tegen het afscheid.",
    ],
    fine: &[
        "Sam zei dat hij moe was.",
        "Sam huilde en liep weg.",
        "Noor voelde met haar hand of het water warm was.",
        "Vader vertelde dat hij het bezoek fijn vond.",
        "Fatima dacht hardop: “Een zes.”",
        "Vader miste de bus.",
        "Het boekje ging over een egel die zich alleen voelde.",
        "De deur wilde niet open.",
        "Moeder vroeg wat Zoë wilde drinken.",
        "Sam hield de hand van opa vast.",
        "Noor wist zeven van de tien antwoorden.",
    ],
};
