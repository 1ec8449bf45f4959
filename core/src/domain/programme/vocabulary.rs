//! The built-in tap vocabulary.

use std::borrow::Cow;

use crate::domain::log::EntryKind;
use crate::domain::report::Heading;
use crate::domain::vocabulary::{ActionId, Group, Lens, TapAction};
use crate::domain::words::Words;

/// One row of the table below: name, button (Dutch, English), line in the log (Dutch, English), sentence
/// for the report.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

/// The actions of both built-in programmes.
pub(super) fn actions() -> Vec<TapAction> {
    use EntryKind::{Advice, Incident, Intervention, Modelling, Observation, Support};
    use Heading::{Activities, Atmosphere, Interaction, Parenting, Particulars, Start};
    let mut all = Vec::new();
    let mut add = |group, kind, lens, heading, rows: &[Row]| {
        all.extend(rows.iter().map(|row| action(group, kind, lens, heading, row)));
    };

    add(
        Group::Start,
        Observation,
        Some(Lens::Atmosphere),
        Start,
        &[
            (
                "glad-to-meet",
                "Lachen naar elkaar",
                "Smile at each other",
                "{kind} en {ouder} lachen naar elkaar",
                "{kind} and {ouder} smile at each other",
                "{kind} en {ouder} lachten naar elkaar.",
            ),
            (
                "needs-time",
                "Heeft tijd nodig",
                "Needs time",
                "{kind} [heeft|hebben] tijd nodig om te wennen",
                "{kind} [needs|need] time to settle in",
                "{kind} [had|hadden] tijd nodig om te wennen.",
            ),
            (
                "greeting",
                "Begroeten elkaar",
                "Greet each other",
                "{ouder} en {kind} begroeten elkaar",
                "{ouder} and {kind} greet each other",
                "{ouder} en {kind} begroetten elkaar.",
            ),
        ],
    );
    add(
        Group::Interaction,
        Observation,
        Some(Lens::Interaction),
        Interaction,
        &[
            (
                "seeks-contact",
                "Zoekt contact",
                "Seeks contact",
                "{kind} [zoekt|zoeken] contact met {ouder}",
                "{kind} [seeks|seek] contact with {ouder}",
                "{kind} [zocht|zochten] contact met {ouder}.",
            ),
            (
                "joins-in",
                "Gaat mee in het spel",
                "Joins in the game",
                "{ouder} [gaat|gaan] mee in het spel van {kind}",
                "{ouder} [joins|join] in the game of {kind}",
                "{ouder} [ging|gingen] mee in het spel van {kind}.",
            ),
            (
                "listens",
                "Luistert naar het kind",
                "Listens to the child",
                "{ouder} [luistert|luisteren] naar {kind}",
                "{ouder} [listens|listen] to {kind}",
                "{ouder} [luisterde|luisterden] naar {kind}.",
            ),
            (
                "talks-together",
                "Praten samen",
                "Talk together",
                "{ouder} en {kind} praten met elkaar",
                "{ouder} and {kind} talk with each other",
                "{ouder} en {kind} praatten met elkaar.",
            ),
            (
                "withdraws",
                "Trekt zich terug",
                "Withdraws",
                "{kind} [trekt|trekken] zich terug",
                "{kind} [withdraws|withdraw]",
                "{kind} [trok|trokken] zich terug.",
            ),
        ],
    );
    add(
        Group::Interaction,
        Observation,
        Some(Lens::Bond),
        Interaction,
        &[
            (
                "comforts",
                "Troost het kind",
                "Comforts the child",
                "{ouder} [troost|troosten] {kind}",
                "{ouder} [comforts|comfort] {kind}",
                "{ouder} [troostte|troostten] {kind}.",
            ),
            (
                "seeks-closeness",
                "Zoekt nabijheid",
                "Seeks closeness",
                "{kind} [komt|komen] dicht bij {ouder} zitten",
                "{kind} [comes|come] to sit close to {ouder}",
                "{kind} [kwam|kwamen] dicht bij {ouder} zitten.",
            ),
        ],
    );
    add(
        Group::Play,
        Observation,
        Some(Lens::Interaction),
        Activities,
        &[
            (
                "plays-together",
                "Spelen samen",
                "Play together",
                "{ouder} en {kind} spelen samen",
                "{ouder} and {kind} play together",
                "{ouder} en {kind} speelden samen.",
            ),
            (
                "reads-aloud",
                "Leest voor",
                "Reads aloud",
                "{ouder} [leest|lezen] {kind} voor",
                "{ouder} [reads|read] to {kind}",
                "{ouder} [las|lazen] {kind} voor.",
            ),
            (
                "child-chooses",
                "Kind kiest het spel",
                "Child picks the game",
                "{kind} [kiest|kiezen] het spel",
                "{kind} [picks|pick] the game",
                "{kind} [koos|kozen] het spel.",
            ),
            (
                "crafts",
                "Knutselen of bouwen",
                "Crafts or building",
                "{ouder} en {kind} knutselen of bouwen samen",
                "{ouder} and {kind} make or build something together",
                "{ouder} en {kind} maakten samen iets.",
            ),
        ],
    );
    add(
        Group::Care,
        Observation,
        None,
        Activities,
        &[
            (
                "eating",
                "Eten en drinken",
                "Food and drink",
                "{ouder} en {kind} eten en drinken samen",
                "{ouder} and {kind} eat and drink together",
                "{ouder} en {kind} aten en dronken samen.",
            ),
            (
                "present",
                "Cadeautje",
                "Present",
                "{ouder} [geeft|geven] {kind} een cadeautje",
                "{ouder} [gives|give] {kind} a present",
                "{ouder} [gaf|gaven] {kind} een cadeautje.",
            ),
            (
                "toilet",
                "Naar de wc",
                "To the toilet",
                "{kind} [gaat|gaan] naar de wc",
                "{kind} [goes|go] to the toilet",
                "{kind} [ging|gingen] naar de wc.",
            ),
        ],
    );
    add(
        Group::Mood,
        Observation,
        Some(Lens::Atmosphere),
        Atmosphere,
        &[
            (
                "relaxed",
                "Ontspannen",
                "Relaxed",
                "De sfeer is ontspannen",
                "The mood is relaxed",
                "De sfeer was ontspannen.",
            ),
            (
                "cheerful",
                "Er wordt gelachen",
                "There is laughter",
                "{ouder} en {kind} lachen samen",
                "{ouder} and {kind} laugh together",
                "{ouder} en {kind} lachten samen.",
            ),
            (
                "tense",
                "Gespannen",
                "Tense",
                "De sfeer is gespannen",
                "The mood is tense",
                "De sfeer was gespannen.",
            ),
            (
                "cries",
                "Kind huilt",
                "Child cries",
                "{kind} [huilt|huilen]",
                "{kind} [cries|cry]",
                "{kind} [huilde|huilden].",
            ),
            (
                "wants-home",
                "Wil naar huis",
                "Wants to go home",
                "{kind} [vraagt|vragen] om naar huis te gaan",
                "{kind} [asks|ask] to go home",
                "{kind} [vroeg|vroegen] om naar huis te gaan.",
            ),
            (
                "wants-to-stay",
                "Wil langer blijven",
                "Wants to stay",
                "{kind} [vraagt|vragen] om langer te blijven",
                "{kind} [asks|ask] to stay longer",
                "{kind} [vroeg|vroegen] om langer te blijven.",
            ),
        ],
    );
    add(
        Group::Parenting,
        Observation,
        Some(Lens::Parenting),
        Parenting,
        &[
            (
                "sets-limit",
                "Stelt een grens",
                "Sets a limit",
                "{ouder} [stelt|stellen] een grens",
                "{ouder} [sets|set] a limit",
                "{ouder} [stelde|stelden] een grens.",
            ),
            (
                "gives-structure",
                "Geeft structuur",
                "Gives structure",
                "{ouder} [vertelt|vertellen] {kind} wat er gaat gebeuren",
                "{ouder} [tells|tell] {kind} what comes next",
                "{ouder} [vertelde|vertelden] {kind} wat er ging gebeuren.",
            ),
            (
                "tidies-up",
                "Ruimen samen op",
                "Tidy up together",
                "{ouder} en {kind} ruimen samen op",
                "{ouder} and {kind} tidy up together",
                "{ouder} en {kind} ruimden samen op.",
            ),
            (
                "compliments",
                "Geeft een compliment",
                "Gives a compliment",
                "{ouder} [geeft|geven] {kind} een compliment",
                "{ouder} [compliments|compliment] {kind}",
                "{ouder} [gaf|gaven] {kind} een compliment.",
            ),
        ],
    );
    add(
        Group::Agreements,
        Incident,
        Some(Lens::Agreements),
        Particulars,
        &[
            (
                "agreement-broken",
                "Afspraak niet nagekomen",
                "Agreement not kept",
                "{ouder} [komt|komen] een afspraak niet na",
                "{ouder} [does|do] not keep an agreement",
                "{ouder} [kwam|kwamen] een afspraak niet na.",
            ),
            (
                "family-called",
                "Er wordt familie gebeld",
                "Family is called",
                "{ouder} [belt|bellen] met familie",
                "{ouder} [calls|call] family",
                "{ouder} [belde|belden] met familie.",
            ),
        ],
    );
    add(
        Group::OwnPart,
        Advice,
        Some(Lens::Advice),
        Parenting,
        &[(
            "advice",
            "Ik gaf een advies",
            "I gave advice",
            "De begeleider geeft {ouder} een advies",
            "The supervisor gives {ouder} advice",
            "De begeleider gaf {ouder} een advies.",
        )],
    );
    add(
        Group::OwnPart,
        Modelling,
        Some(Lens::Parenting),
        Parenting,
        &[(
            "modelled",
            "Ik deed het voor",
            "I showed how",
            "De begeleider doet {ouder} iets voor",
            "The supervisor shows {ouder} how",
            "De begeleider deed {ouder} iets voor.",
        )],
    );
    add(
        Group::OwnPart,
        Intervention,
        Some(Lens::Parenting),
        Particulars,
        &[(
            "stepped-in",
            "Ik stuurde bij",
            "I stepped in",
            "De begeleider stuurt bij",
            "The supervisor steps in",
            "De begeleider stuurde bij.",
        )],
    );
    add(
        Group::OwnPart,
        Support,
        None,
        Particulars,
        &[(
            "supported",
            "Ik steunde",
            "I supported",
            "De begeleider steunt {kind}",
            "The supervisor supports {kind}",
            "De begeleider steunde {kind}.",
        )],
    );
    all
}

fn action(group: Group, kind: EntryKind, lens: Option<Lens>, heading: Heading, row: &Row) -> TapAction {
    let &(id, label_nl, label_en, entry_nl, entry_en, report) = row;
    TapAction {
        id: ActionId::new(id),
        group,
        kind,
        lens,
        heading,
        label: Words::new(label_nl, label_en),
        entry: Words::new(entry_nl, entry_en),
        report: Cow::Borrowed(report),
        retired: false,
    }
}
