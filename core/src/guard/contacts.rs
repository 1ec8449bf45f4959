//! Whether a text gives away how somebody else can be reached.
//!
//! Two parents who must not find each other may be reading the same report, so before it goes out it is held
//! against every address and number of the case except the recipient's own. A number is recognised however it
//! is spaced and with or without the country. What looks like an address or a number of anybody else is found too.

use std::ops::Range;

use crate::domain::case::Case;
use crate::domain::ids::PersonId;

/// Somebody else's contact details in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposed {
    /// Whose, as the case names them.
    pub name: String,
    /// Which.
    pub what: Contact,
    /// The address or number, as the case has it.
    pub words: String,
}

/// A way to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
}

/// How many digits from the end make a number: those that stay the same with and without the country.
const TELLING_DIGITS: usize = 8;
/// What is shorter is a house number or a time.
const FEWEST_DIGITS: usize = 6;

/// What `text` tells about others than `recipient`.
pub fn exposed(case: &Case, recipient: PersonId, text: &str) -> Vec<Exposed> {
    let own = case.person(recipient);
    let text_lower = text.to_lowercase();
    let runs = runs_of_digits(text);
    let mut found = Vec::new();
    for person in case.people.iter().filter(|person| person.id != recipient) {
        let mut add = |what, words: &str| {
            found.push(Exposed { name: person.name.clone(), what, words: words.trim().to_owned() });
        };
        let email = person.email.trim().to_lowercase();
        let shared = own.is_some_and(|own| own.email.trim().to_lowercase() == email);
        if !email.is_empty() && !shared && text_lower.contains(&email) {
            add(Contact::Email, &person.email);
        }
        let Some(phone) = telling(&person.phone) else { continue };
        let shared = own.is_some_and(|own| telling(&own.phone).as_ref() == Some(&phone));
        if !shared && runs.iter().any(|run| run.contains(&phone)) {
            add(Contact::Phone, &person.phone);
        }
    }
    found
}

/// The digits of whatever in `text` may be a telephone number.
fn runs_of_digits(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_ascii_digit() || " \u{a0}-–./()+".contains(c))).map(digits).collect()
}

/// The last digits of a number, by which it is known; `None` for what is none.
fn telling(phone: &str) -> Option<String> {
    let digits = digits(phone);
    let from = digits.len().saturating_sub(TELLING_DIGITS);
    (digits.len() >= FEWEST_DIGITS).then(|| digits[from..].to_owned())
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Where in `text` an e-mail address or a telephone number stands that is nobody's in the case.
pub(super) fn strangers(case: &Case, text: &str) -> Vec<(Range<usize>, Contact)> {
    let is_known_mail = |found: &str| {
        case.people.iter().any(|person| person.email.trim().to_lowercase() == found.to_lowercase())
    };
    let is_known_phone = |found: &str| {
        let found = telling(found);
        case.people.iter().any(|person| telling(&person.phone) == found)
    };
    let mails = mails(text).filter(|range| !is_known_mail(&text[range.clone()]));
    let phones = phones(text).into_iter().filter(|range| !is_known_phone(&text[range.clone()]));
    mails.map(|range| (range, Contact::Email)).chain(phones.map(|range| (range, Contact::Phone))).collect()
}

/// Whatever stands around an at sign as in an e-mail address.
fn mails(text: &str) -> impl Iterator<Item = Range<usize>> {
    let part = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    text.match_indices('@').filter_map(move |(at, _)| {
        let name = &text[..at];
        let from = name.trim_end_matches(part).len();
        let domain = &text[at + 1..];
        let domain = &domain[..domain.len() - domain.trim_start_matches(part).len()];
        let domain = domain.trim_end_matches(['.', '-']);
        (from < at && domain.trim_start_matches('.').contains('.')).then(|| from..at + 1 + domain.len())
    })
}

/// How many digits a number has with its leading zero.
const DIGITS: usize = 10;
/// What a number may begin with in place of that zero, and how many digits follow.
const COUNTRY: [(&str, usize); 3] = [("+31", 9), ("0031", 9), ("+32", 9)];

/// How many marks stand between two digits at most: "06 - 12345678".
const MARKS: usize = 3;

/// Whatever is written as a telephone number: ten digits from a zero on, or those behind the country.
fn phones(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| matches!(c, '0' | '+')) {
        let inside = found.last().is_some_and(|last| at < last.end);
        let joined = text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '+');
        if inside || joined {
            continue;
        }
        let rest = &text[at..];
        let abroad = COUNTRY.iter().find(|(country, _)| rest.starts_with(country));
        let (from, wanted) = match abroad {
            Some((country, digits)) => (country.len(), *digits),
            None if c == '0' => (0, DIGITS),
            None => continue,
        };
        // A zero between brackets is said and not dialled.
        let said = rest[from..].trim_start().strip_prefix("(0)").filter(|_| abroad.is_some());
        let from = said.map_or(from, |after| rest.len() - after.len());
        if let Some(length) = digits_in_a_row(&rest[from..], wanted)
            && !is_date(&rest[..from + length])
        {
            found.push(at..at + from + length);
        }
    }
    found
}

/// How long the first `wanted` digits of `text` are with the marks that may stand between them, when there are
/// that many and no more.
fn digits_in_a_row(text: &str, wanted: usize) -> Option<usize> {
    let mut seen = 0;
    let mut marks = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            seen += 1;
            marks = 0;
            if seen == wanted {
                let more = text[at + 1..].starts_with(|c: char| c.is_ascii_digit() || c == ':');
                return (!more).then_some(at + 1);
            }
        } else {
            marks += 1;
            if marks > MARKS || !" \u{a0}-–./()".contains(c) {
                return None;
            }
        }
    }
    None
}

/// "01-02-2026 14", which has ten digits too.
fn is_date(text: &str) -> bool {
    let groups: Vec<_> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    matches!(groups.as_slice(), [day, month, year, ..]
        if day.len() <= 2 && month.len() <= 2 && year.len() == 4 && matches!(&year[..2], "19" | "20"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::{Person, Role};
    use crate::domain::programme::BuiltIn;
    use crate::testing::CountingRandom;
    use chrono::NaiveDate;

    fn case() -> Case {
        let random = CountingRandom::new(5);
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
        let mut case = Case::new(&random, "Sam", BuiltIn::SupervisedContact, day);
        let mut person = |role, name: &str, email: &str, phone: &str| {
            let mut person = Person::new(&random, role, name);
            (person.email, person.phone) = (email.into(), phone.into());
            case.people.push(person);
        };
        person(Role::VisitingParent, "vader", "vader@voorbeeld.nl", "06-12345678");
        person(Role::ResidentParent, "moeder", "Moeder@Voorbeeld.nl", "+31 6 87 65 43 21");
        person(Role::Carer, "oma", "", "0187 400 500");
        person(Role::Other, "buurvrouw", " ", "");
        case
    }

    #[test]
    fn somebody_elses_address_or_number_is_found_however_it_is_written() {
        let case = case();
        let father = case.people[0].id;
        let found = |name: &str, what| vec![(name.to_owned(), what)];
        for (text, expected) in [
            ("Sam is gebracht door oma.", vec![]),
            ("Mail naar moeder@voorbeeld.NL graag.", found("moeder", Contact::Email)),
            ("Bel 06 8765 4321.", found("moeder", Contact::Phone)),
            ("Bel (0031)687654321", found("moeder", Contact::Phone)),
            ("Bel +31 (0)6-87654321 of niet", found("moeder", Contact::Phone)),
            ("Om 14 uur 06 87654321.", found("moeder", Contact::Phone)),
            ("Oma: 0187-400500.", found("oma", Contact::Phone)),
            ("Bel mij op 06 1234 5678, vader@voorbeeld.nl", vec![]),
            ("22 november 2026, 14:02–15:58 (1 uur 56 minuten)", vec![]),
        ] {
            let given = exposed(&case, father, text).into_iter().map(|one| (one.name, one.what));
            assert_eq!(given.collect::<Vec<_>>(), expected, "{text}");
        }
    }

    #[test]
    fn what_two_people_share_tells_neither_anything() {
        let mut case = case();
        case.people[1].email = case.people[0].email.clone();
        let text = "vader@voorbeeld.nl";
        assert_eq!(exposed(&case, case.people[0].id, text), []);
        assert_eq!(exposed(&case, case.people[2].id, text).len(), 2);
        case.people[1].phone = "+31 6 12345678".into();
        assert_eq!(exposed(&case, case.people[0].id, "Bel 06-12345678."), []);
    }

    #[test]
    fn an_address_or_number_of_a_stranger_is_found_and_a_date_or_a_time_is_none() {
        let case = case();
        for (text, expected) in [
            ("Mail naar juf.anna@school.nl.", vec!["juf.anna@school.nl"]),
            ("mail moeder@voorbeeld.nl of bel 06-12345678", vec![]),
            ("Bel 010 123 45 67 na vijven.", vec!["010 123 45 67"]),
            ("Bel +31 (0)6 11 22 33 44", vec!["+31 (0)6 11 22 33 44"]),
            ("Bel 0031611223344.", vec!["0031611223344"]),
            ("Bel 06 - 11223344.", vec!["06 - 11223344"]),
            ("Bel +32 470 12 34 56.", vec!["+32 470 12 34 56"]),
            ("mail MOEDER@voorbeeld.nl", vec![]),
            ("Op 01-02-2026 14:00 en 02-03-2026 10 uur", vec![]),
            ("22 november 2026, 14:02–15:58 (1 uur 56 minuten), omgangshuis", vec![]),
            ("Nummer 06123456789 is te lang", vec![]),
            ("Stand 3@2 en @thuis", vec![]),
        ] {
            let found: Vec<_> = strangers(&case, text).into_iter().map(|(range, _)| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
