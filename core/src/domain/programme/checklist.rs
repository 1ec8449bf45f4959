//! The built-in checklist: first what is told once to a person, then what varies from visit to visit.

use crate::domain::checklist::{ChecklistItem, ItemId, Known, Scope, Subject};
use crate::domain::person::Role;
use crate::domain::rules::Rule;
use crate::domain::words::Words;

const FAMILY: [Role; 4] = [Role::Child, Role::ResidentParent, Role::Carer, Role::VisitingParent];
const ADULTS: [Role; 3] = [Role::ResidentParent, Role::Carer, Role::VisitingParent];

/// The points of both built-in programmes.
pub fn items() -> Vec<ChecklistItem> {
    let mut items = told_once();
    items.extend(every_visit());
    items
}

fn once(
    id: &'static str,
    rule: Rule,
    roles: &[Role],
    subject: Subject,
    known: Known,
    text: Words,
    hint: Words,
) -> ChecklistItem {
    let scope = Scope::OncePerPerson { roles: roles.to_vec(), subject };
    ChecklistItem { id: ItemId::new(id), rule, scope, text, hint, known, retired: false }
}

fn told_once() -> Vec<ChecklistItem> {
    use Rule::{M19, M20, M21, M23, M25, M35, M38, M39};
    vec![
        once(
            "introduced",
            M20,
            &FAMILY,
            Subject::Method,
            Known::Nothing,
            Words::new("Kennisgemaakt", "Introduced"),
            Words::new(
                "Hoe vaak en hoe lang hangt af van de familie.",
                "How often and how long depends on the family.",
            ),
        ),
        once(
            "way-of-working",
            M19,
            &[Role::ResidentParent, Role::Carer, Role::VisitingParent, Role::Referrer],
            Subject::Method,
            Known::Nothing,
            Words::new("De manier van werken besproken", "The way of working discussed"),
            Words::new(
                "Wat doen we voor, tijdens en na een bezoek?",
                "What do we do before, during and after a visit?",
            ),
        ),
        once(
            "terms",
            M21,
            &FAMILY,
            Subject::Terms,
            Known::Terms,
            Words::new("Weet hoe er wordt begeleid", "Knows how the visit is supervised"),
            Words::new(
                "Mee naar de wc of niet, hoeveel afstand, en of er momenten zijn met minder of geen toezicht.",
                "Along to the toilet or not, how much distance, and whether there are moments with less or no supervision.",
            ),
        ),
        once(
            "stop-signal",
            M23,
            &[Role::Child],
            Subject::OwnStopSignal,
            Known::StopSignals,
            Words::new("STOP-woord of STOP-teken afgesproken", "STOP word or sign agreed"),
            Words::new(
                "In de woorden van het kind. Bij een baby: de signalen waarop u handelt.",
                "In the child's own words. For a baby: the signals you act on.",
            ),
        ),
        once(
            "stop-and-goodbye",
            M25,
            &ADULTS,
            Subject::StopSignals,
            Known::StopSignals,
            Words::new("Kent STOP en het afscheid", "Knows STOP and the goodbye"),
            Words::new(
                "Bij STOP verlaat de ouder de kamer. Er is altijd een afscheid, ook als het bezoek eerder stopt.",
                "At STOP the parent leaves the room. There is always a goodbye, also when the visit ends early.",
            ),
        ),
        once(
            "may-end-early",
            M35,
            &[Role::VisitingParent],
            Subject::Method,
            Known::Nothing,
            Words::new("Weet dat een bezoek eerder kan stoppen", "Knows that a visit can end early"),
            Words::new(
                "Alleen als het echt niet goed is voor het kind.",
                "Only when it is really not good for the child.",
            ),
        ),
        once(
            "behaviour-afterwards",
            M38,
            &ADULTS,
            Subject::Method,
            Known::Nothing,
            Words::new(
                "Weet dat een kind na een bezoek anders kan doen",
                "Knows that a child may behave differently after a visit",
            ),
            Words::new(
                "Dat hoeft niets te zeggen over het contact.",
                "It need not say anything about the contact.",
            ),
        ),
        once(
            "tells-differently",
            M39,
            &ADULTS,
            Subject::Method,
            Known::Nothing,
            Words::new(
                "Weet dat een kind het anders kan vertellen dan het ging",
                "Knows that a child may tell it differently from how it went",
            ),
            Words::new("Misschien uit loyaliteit. Praat daarover.", "Perhaps out of loyalty. Talk about it."),
        ),
    ]
}

fn each(id: &'static str, rule: Rule, known: Known, text: Words, hint: Words) -> ChecklistItem {
    ChecklistItem { id: ItemId::new(id), rule, scope: Scope::EveryVisit, text, hint, known, retired: false }
}

fn every_visit() -> Vec<ChecklistItem> {
    use Rule::{M15, M22, M26, M27, M28, M29, M30, M31};
    vec![
        each(
            "standing-agreements",
            M15,
            Known::Agreements,
            Words::new("De vaste afspraken zijn ongewijzigd", "The standing agreements are unchanged"),
            Words::new(
                "Klopt er iets niet meer? Wijzig het in het dossier.",
                "Something no longer right? Change it in the case.",
            ),
        ),
        each(
            "plan",
            M29,
            Known::Nothing,
            Words::new("De ouder heeft een plan voor het bezoek", "The parent has a plan for the visit"),
            Words::new(
                "Wat gaan ze doen, waar, en wat is daarvoor nodig?",
                "What will they do, where, and what do they need?",
            ),
        ),
        each(
            "food",
            M28,
            Known::Nothing,
            Words::new("De ouder neemt eten en drinken mee", "The parent brings food and drink"),
            Words::new("Let op allergieën.", "Mind allergies."),
        ),
        each(
            "brings-along",
            M26,
            Known::Nothing,
            Words::new("Het kind neemt iets mee", "The child brings something"),
            Words::new(
                "Een knuffel, een spelletje of iets om samen te doen.",
                "A cuddly toy, a game or something to do together.",
            ),
        ),
        each(
            "no-waiting-nearby",
            M27,
            Known::Reachable,
            Words::new(
                "Wie het kind brengt, wacht niet in de buurt",
                "Whoever brings the child does not wait nearby",
            ),
            Words::new(
                "Waar is die persoon te bereiken, en hoe laat haalt wie het kind op?",
                "Where can they be reached, and who fetches the child at what time?",
            ),
        ),
        each(
            "others-along",
            M31,
            Known::Nothing,
            Words::new(
                "Er komt niemand anders mee en er wordt geen familie gebeld",
                "Nobody else comes along and no family is called",
            ),
            Words::new(
                "Is er een uitzondering? Wie, hoe en hoe lang?",
                "An exception? Who, how and how long?",
            ),
        ),
        each(
            "presents",
            M30,
            Known::Nothing,
            Words::new("Cadeautjes blijven klein", "Presents stay small"),
            Words::new("Komt er vandaag een cadeautje mee?", "Is there a present today?"),
        ),
        each(
            "relaxed",
            M22,
            Known::Helps,
            Words::new("Het bezoek kan ontspannen beginnen", "The visit can begin in a relaxed way"),
            Words::new("Wat helpt dit kind?", "What helps this child?"),
        ),
    ]
}
