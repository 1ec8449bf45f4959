//! The link that makes a device call somebody.

/// The `tel:` link of a number as people write it: digits, and a plus before the country. `None` when
/// there is no number in it. Spaces, brackets and remarks fall away, so that nothing but a number can
/// stand in the link.
pub fn tel(phone: &str) -> Option<String> {
    let phone = phone.trim();
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let plus = if phone.starts_with('+') { "+" } else { "" };
    // "+31 (0)6" is written for people; the zero is not dialled after the country.
    let digits =
        if phone.starts_with('+') && phone.contains("(0)") { digits.replacen('0', "", 1) } else { digits };
    (!digits.is_empty()).then(|| format!("tel:{plus}{digits}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_as_people_write_it_can_be_called() {
        for (phone, expected) in [
            ("06-1234 5678", Some("tel:0612345678")),
            ("+31 6 12345678", Some("tel:+31612345678")),
            ("+31 (0)6 12345678", Some("tel:+31612345678")),
            (" (0187) 654321 ", Some("tel:0187654321")),
            ("112\";evil", Some("tel:112")),
            ("staat in het dossier", None),
            ("", None),
        ] {
            assert_eq!(tel(phone).as_deref(), expected, "{phone:?}");
        }
    }
}
