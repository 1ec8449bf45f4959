//! Whether a text gives away how somebody else can be reached.
//!
//! Two parents who must not find each other may be reading the same report, so before it goes out it is held
//! against every address and number of the case except the recipient's own. A number is recognised however it
//! is spaced and with or without the country; a number that is in nobody's file is not looked for here.

use crate::domain::case::Case;
use crate::domain::ids::PersonId;

/// Somebody else's contact details in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exposed {
    /// Whose, as the case names them.
    pub name: String,
    /// Which.
    pub what: Contact,
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
        let mut add = |what| found.push(Exposed { name: person.name.clone(), what });
        let email = person.email.trim().to_lowercase();
        let shared = own.is_some_and(|own| own.email.trim().to_lowercase() == email);
        if !email.is_empty() && !shared && text_lower.contains(&email) {
            add(Contact::Email);
        }
        let Some(phone) = telling(&person.phone) else { continue };
        let shared = own.is_some_and(|own| telling(&own.phone).as_ref() == Some(&phone));
        if !shared && runs.iter().any(|run| run.contains(&phone)) {
            add(Contact::Phone);
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
        let found = |name: &str, what| vec![Exposed { name: name.into(), what }];
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
            assert_eq!(exposed(&case, father, text), expected, "{text}");
        }
    }

    #[test]
    fn what_two_people_share_tells_neither_anything() {
        let mut case = case();
        case.people[1].email = case.people[0].email.clone();
        let text = "vader@voorbeeld.nl";
        assert_eq!(exposed(&case, case.people[0].id, text), []);
        assert_eq!(exposed(&case, case.people[2].id, text).len(), 2);
    }
}
