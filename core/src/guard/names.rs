//! Names in a text: those that are kept out of it, those of others, and what only looks like a name.
//!
//! A name is known by its telling words: "oma Ria van den Berg" by "Ria" and "Berg", since "oma" and "van" say
//! nothing. It is compared without accents, and also with the s of a possessive.

use std::collections::BTreeSet;
use std::ops::Range;

use super::What;
use super::words::Words;
use crate::domain::case::Case;
use crate::domain::ids::PersonId;
use crate::domain::person::{Person, Role};
use crate::domain::visit::{Visit, Who};

/// What lists show of another case: enough to know its names again without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherCase {
    /// Its title.
    pub title: String,
    /// The names of its children.
    pub children: Vec<String>,
}

/// Words of a name that many people have.
const PARTICLES: [&str; 24] = [
    "van", "de", "den", "der", "het", "t", "ter", "ten", "te", "von", "el", "al", "bin", "ben", "da", "di",
    "du", "la", "le", "op", "in", "s", "d", "y",
];

/// What somebody is called for what they are.
const KIN: [&str; 44] = [
    "vader",
    "moeder",
    "papa",
    "mama",
    "pap",
    "mam",
    "oma",
    "opa",
    "oom",
    "tante",
    "broer",
    "zus",
    "broertje",
    "zusje",
    "neef",
    "nicht",
    "ouder",
    "ouders",
    "pleegvader",
    "pleegmoeder",
    "pleegouder",
    "pleegouders",
    "stiefvader",
    "stiefmoeder",
    "verzorger",
    "opvoeder",
    "kind",
    "kinderen",
    "baby",
    "juf",
    "meester",
    "mevrouw",
    "meneer",
    "begeleider",
    "gezinsmanager",
    "omgangsbegeleider",
    "coordinator",
    "zorgcoordinator",
    "verwijzer",
    "gedragsdeskundige",
    "jeugdbeschermer",
    "voogd",
    "gezinsvoogd",
    "school",
];

/// What is written with a capital in a report and is nobody's name.
const KNOWN: [&str; 84] = [
    "nederland",
    "nederlands",
    "nederlandse",
    "belgie",
    "duits",
    "duitse",
    "duitsland",
    "engels",
    "engelse",
    "frans",
    "franse",
    "turks",
    "turkse",
    "turkije",
    "marokko",
    "marokkaans",
    "marokkaanse",
    "arabisch",
    "arabische",
    "pools",
    "poolse",
    "polen",
    "spaans",
    "spaanse",
    "syrie",
    "syrisch",
    "oekraine",
    "oekraiens",
    "sinterklaas",
    "pieten",
    "kerst",
    "kerstmis",
    "kerstman",
    "pasen",
    "pinksteren",
    "suikerfeest",
    "ramadan",
    "koningsdag",
    "halloween",
    "moederdag",
    "vaderdag",
    "lego",
    "duplo",
    "playmobil",
    "uno",
    "memory",
    "monopoly",
    "jenga",
    "kapla",
    "pokemon",
    "minecraft",
    "roblox",
    "nintendo",
    "switch",
    "playstation",
    "xbox",
    "youtube",
    "netflix",
    "whatsapp",
    "teams",
    "skype",
    "facetime",
    "disney",
    "frozen",
    "nijntje",
    "dikkie",
    "dik",
    "peppa",
    "bumba",
    "barbie",
    "spiderman",
    "batman",
    "ikea",
    "mcdonald",
    "mcdonalds",
    "kinderboerderij",
    "veilig",
    "thuis",
    "jeugdzorg",
    "jeugdbescherming",
    "raad",
    "kinderbescherming",
    "god",
    "stop",
];

/// What begins a sentence with a capital and is no part of a name that follows.
const OPENERS: [&str; 34] = [
    "toen",
    "daarna",
    "de",
    "het",
    "een",
    "in",
    "op",
    "bij",
    "na",
    "met",
    "om",
    "van",
    "voor",
    "aan",
    "hij",
    "zij",
    "ze",
    "er",
    "daar",
    "ook",
    "dat",
    "dit",
    "deze",
    "die",
    "omdat",
    "terwijl",
    "als",
    "wel",
    "niet",
    "even",
    "later",
    "eerst",
    "vervolgens",
    "naar",
];

/// The telling words of a name.
pub(super) fn telling(name: &str) -> BTreeSet<String> {
    let words = Words::of(name);
    let says = |word: &&str| word.len() > 1 && !PARTICLES.contains(word) && !KIN.contains(word);
    words.folded().filter(says).map(str::to_owned).collect()
}

/// Whether `word` is `name`, alone or with the s of a possessive.
fn is_name(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest == "s")
}

/// Where the names stand that are kept out of every text, whatever their capitals (fail closed).
pub(super) fn kept_out(case: &Case, words: &Words<'_>) -> Vec<(Range<usize>, PersonId)> {
    let mut found = Vec::new();
    for person in case.people.iter().filter(|person| person.unnamed) {
        let telling = telling(&person.name);
        if telling.is_empty() {
            found.extend(whole(words, &person.name, false).map(|range| (range, person.id)));
            continue;
        }
        let is_theirs = |at: &usize| telling.iter().any(|name| is_name(words.word(*at), name));
        found.extend((0..words.len()).filter(is_theirs).map(|at| (words.range(at, at), person.id)));
    }
    found
}

/// Where all words of `name` stand in a row; where a capital is asked for, the first of them has one.
fn whole<'a>(
    words: &'a Words<'_>,
    name: &str,
    capital: bool,
) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let name: Vec<String> = Words::of(name).folded().map(str::to_owned).collect();
    let length = name.len();
    let starts = (0..words.len()).filter(move |&at| {
        let fits = length > 0 && at + length <= words.len();
        fits && (!capital || words.is_capital(at))
            && (0..length).all(|place| match place + 1 == length {
                true => is_name(words.word(at + place), &name[place]),
                false => words.word(at + place) == name[place],
            })
    });
    starts.map(move |at| words.range(at, at + length - 1))
}

/// The names that belong in the report of a visit, and those that do not.
#[derive(Debug)]
pub(super) struct Known<'a> {
    /// Words that are no stranger's name here.
    here: BTreeSet<String>,
    /// People of the case who were not there.
    away: Vec<(&'a Person, BTreeSet<String>)>,
}

impl<'a> Known<'a> {
    /// Those of `visit`.
    pub fn of(case: &'a Case, visit: &Visit) -> Self {
        let mut here: BTreeSet<String> = KIN.iter().chain(&KNOWN).map(|word| (*word).to_owned()).collect();
        let programme = case.programme();
        let places = programme.locations.iter().map(|place| place.name.nl.as_ref());
        let agreements = case.agreements.iter().map(|agreement| agreement.text.as_str());
        let texts = [case.location.as_str(), &visit.plan.place, &case.title];
        for text in places.chain(agreements).chain(texts) {
            here.extend(Words::of(text).folded().map(str::to_owned));
        }
        for person in &case.people {
            here.extend(Words::of(&person.name).folded().map(str::to_owned));
        }
        let typed = visit.run().into_iter().flat_map(|run| {
            [Some(&run.brought_by), run.fetched.as_ref().map(|fetched| &fetched.by)].into_iter().flatten()
        });
        for who in typed {
            if let Who::Other(name) = who {
                here.extend(Words::of(name).folded().map(str::to_owned));
            }
        }
        let there = |person: &Person| {
            let planned = [&visit.plan.children, &visit.plan.parents];
            planned.iter().any(|people| people.contains(&person.id))
                || visit.run().is_some_and(|run| run.names(person.id))
        };
        let family = |person: &Person| person.role() == Role::Child || person.role().is_parent();
        let away = case.people.iter().filter(|person| !there(person) && !family(person) && !person.unnamed);
        Self { here, away: away.map(|person| (person, telling(&person.name))).collect() }
    }

    fn is_here(&self, word: &str) -> bool {
        self.here.contains(word) || word.strip_suffix('s').is_some_and(|word| self.here.contains(word))
    }

    /// What of the names in `words` somebody else than the recipient may not want to read there.
    pub fn found_in(
        &self,
        words: &Words<'_>,
        recipient: PersonId,
        others: &[OtherCase],
    ) -> Vec<(Range<usize>, What)> {
        let mut found = Vec::new();
        for (person, telling) in self.away.iter().filter(|(person, _)| person.id != recipient) {
            let is_theirs = |at: &usize| {
                words.is_capital(*at) && telling.iter().any(|name| is_name(words.word(*at), name))
            };
            let places = (0..words.len()).filter(is_theirs);
            found.extend(places.map(|at| (words.range(at, at), What::NotThere(person.id))));
        }
        for other in others {
            let of_it = other.children.iter().flat_map(|child| self.of_other(words, child));
            let of_it = of_it.chain(self.of_other(words, &other.title));
            found.extend(of_it.map(|range| (range, What::OtherCase(other.title.clone()))));
        }
        for range in self.unknown(words) {
            let overlaps = |other: &Range<usize>| other.start < range.end && range.start < other.end;
            if !found.iter().any(|(other, _)| overlaps(other)) {
                found.push((range, What::Unknown));
            }
        }
        found
    }

    /// Where a name of another case stands that is none of this one.
    fn of_other(&self, words: &Words<'_>, name: &str) -> Vec<Range<usize>> {
        let telling = telling(name);
        if telling.iter().all(|word| self.is_here(word)) {
            return Vec::new();
        }
        whole(words, name, true).collect()
    }

    /// Runs of words with a capital that are in no list, where a capital says something.
    fn unknown(&self, words: &Words<'_>) -> Vec<Range<usize>> {
        let in_small: BTreeSet<&str> =
            (0..words.len()).filter(|at| !words.is_capital(*at)).map(|at| words.word(at)).collect();
        let looks_like_one = |at: usize| {
            let written = words.written(at);
            words.is_capital(at)
                && written.chars().count() > 1
                && written.chars().all(char::is_alphabetic)
                && written.chars().any(char::is_lowercase)
                && !self.is_here(words.word(at))
                && !in_small.contains(words.word(at))
        };
        let joined = |at: usize| matches!(words.before(at), " " | "-" | "\u{a0}" | ". ");
        let mut found: Vec<(usize, usize)> = Vec::new();
        for at in (0..words.len()).filter(|at| looks_like_one(*at) && !words.begins(*at)) {
            if found.last().is_some_and(|(_, last)| at <= *last) {
                continue;
            }
            // Back over "van den" to a first name, also where that begins the sentence.
            let mut first = at;
            let mut back = at;
            while back > 0 && joined(back) {
                back -= 1;
                let capital = words.is_capital(back);
                if capital && looks_like_one(back) && !OPENERS.contains(&words.word(back)) {
                    first = back;
                } else if !PARTICLES.contains(&words.word(back)) || capital {
                    break;
                }
            }
            let mut last = at;
            let mut on = at + 1;
            while on < words.len() && joined(on) && !words.begins(on) {
                if looks_like_one(on) {
                    last = on;
                } else if !PARTICLES.contains(&words.word(on)) {
                    break;
                }
                on += 1;
            }
            found.push((first, last));
        }
        found.into_iter().map(|(first, last)| words.range(first, last)).collect()
    }
}
