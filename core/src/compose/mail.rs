//! The address line of a mail: one recipient, a subject without names, and no body.
//!
//! Mail programmes cut long bodies, so the text goes through the clipboard.

/// An address that can stand in a `mailto:` link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailAddress(String);

/// Why a text is no address that mail can be sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// There is none.
    #[error("there is no e-mail address")]
    Empty,
    /// It is not of the form name@domain, or it holds more than one address.
    #[error("this is not one e-mail address")]
    NotOne,
}

impl MailAddress {
    /// Reads one address. Stricter than the mail standards: whatever could smuggle in a second recipient
    /// or a header (separators, control characters, brackets) is refused.
    ///
    /// # Errors
    /// [`BadAddress`].
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let text = text.trim();
        if text.is_empty() {
            return Err(BadAddress::Empty);
        }
        let forbidden = |c: char| c.is_control() || c.is_whitespace() || ",;:<>()[]\\\"?&".contains(c);
        let (name, domain) = text.split_once('@').ok_or(BadAddress::NotOne)?;
        let domain_is_odd =
            domain.contains('@') || !domain.contains('.') || domain.split('.').any(str::is_empty);
        if name.is_empty() || text.contains(forbidden) || domain_is_odd {
            return Err(BadAddress::NotOne);
        }
        Ok(Self(text.to_owned()))
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The link that opens the mail programme with this recipient and `subject`.
    pub fn mailto(&self, subject: &str) -> String {
        format!("mailto:{}?subject={}", percent_encoded(&self.0, "@"), percent_encoded(subject, ""))
    }
}

/// Encodes everything but letters, digits, `-._~` and `also`, so that no character of a name or subject
/// can begin another field.
fn percent_encoded(text: &str, also: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let c = char::from(byte);
        if c.is_ascii_alphanumeric() || "-._~".contains(c) || (c.is_ascii() && also.contains(c)) {
            out.push(c);
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_plain_address_is_taken() {
        for good in ["vader@voorbeeld.nl", " oma.ria+omgang@mail.voorbeeld.nl ", "jos@élan.nl"] {
            assert!(MailAddress::parse(good).is_ok(), "{good}");
        }
        assert_eq!(MailAddress::parse("  "), Err(BadAddress::Empty));
        for bad in [
            "vader",
            "@voorbeeld.nl",
            "vader@",
            "vader@voorbeeld",
            "vader@voorbeeld..nl",
            "a@b.nl,c@d.nl",
            "a@b.nl;c@d.nl",
            "a@b.nl c@d.nl",
            "a@b@c.nl",
            "a@b.nl\r\nBcc: c@d.nl",
            "a@b.nl?cc=c@d.nl",
            "a@b.nl&cc=c@d.nl",
            "Vader <a@b.nl>",
        ] {
            assert_eq!(MailAddress::parse(bad), Err(BadAddress::NotOne), "{bad:?}");
        }
    }

    #[test]
    fn nothing_in_the_subject_can_begin_another_field() {
        let address = MailAddress::parse("vader@voorbeeld.nl").expect("a plain address");
        let link = address.mailto("bezoek 22 november\r\nBcc: x@y.nl?cc=z&body=a");
        assert!(link.starts_with("mailto:vader@voorbeeld.nl?subject=bezoek%2022%20november%0D%0ABcc%3A"));
        assert_eq!(link.matches(['&', '\r', '\n']).count(), 0);
        assert_eq!(link.matches('?').count(), 1);
    }
}
