//! Laying guilt, and judging a parent: "door toedoen van", "saboteert", "weigert mee te werken".

mod conduct;
mod duty;
mod excuses;
mod guilt;

use super::Rule;
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "blame",
    name: Words::new("Schuld en verwijt", "Guilt and blame"),
    wrong: Words::new(
        "Dit wijst een schuldige aan, of geeft een oordeel over een ouder.",
        "This points at somebody who is to blame, or judges a parent.",
    ),
    question: Words::new(
        "Wat gebeurde er, en hoe laat? Is er een afspraak niet nagekomen: welke?",
        "What happened, and when? If an agreement was not kept: which one?",
    ),
    method: None,
    interprets: false,
    yields_to: &[],
    flags: &[
        guilt::GUILT,
        guilt::BECAUSE_OF,
        guilt::SHOULD_HAVE,
        guilt::RESPONSIBLE,
        guilt::DISGRACE,
        guilt::SPOILT,
        conduct::AGAINST,
        conduct::REFUSING,
        conduct::SET_AGAINST,
        conduct::LET_DOWN,
        duty::NO_EFFORT,
        duty::RULES,
        duty::OWN_INTEREST,
        duty::LIES,
        duty::BETWEEN,
    ],
    excuses: &[excuses::THINGS, excuses::IN_PLAY, excuses::PLAIN_ACTS, excuses::FACTS],
    elsewhere: &["cluedo|detectivespel|weerwolven|toneelstuk*|sprookje|poppenkast|prentenboek|spelregels"],
    flagged: &[
        "Door toedoen van moeder begon het bezoek laat.",
        "Vader laat het afweten.",
        "Moeder saboteert de bezoeken.",
        "Het is de schuld van vader dat Sam huilde.",
        "Vader weigert mee te werken aan de overdracht.",
        "Moeder heeft Sam tegen zijn vader opgestookt.",
        "Vader komt zijn afspraken niet na.",
        "Moeder legt Jip woorden in de mond.",
        "Waarom kan vader zich niet aan de tijd houden?",
    ],
    fine: &[
        "Vader kwam een kwartier later dan afgesproken.",
        "De batterij van de tablet liet het afweten.",
        "In het spel kreeg de butler de schuld.",
        "Moeder bood haar excuses aan.",
        "Vader weigerde de koffie en vroeg om thee.",
        "Doordat de wind tegenwerkte, kwam de vlieger niet omhoog.",
        "Opa stookte de kachel op.",
        "Moeder was verhinderd en belde om negen uur.",
    ],
};
