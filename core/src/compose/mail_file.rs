//! What goes into a draft that a mail programme opens: one recipient, a subject without names, the text twice.
//!
//! How it is written down as a file is another matter, of the package `mail-file`.

use chrono::NaiveDate;

use super::mail::MailAddress;
use super::report::Composed;

/// A draft for one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailDraft {
    to: MailAddress,
    subject: String,
    plain: String,
    html: String,
}

/// The subject holds a line break or another control character, which could begin a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the subject holds characters that do not belong in it")]
pub struct BadSubject;

impl MailDraft {
    /// `text` for `to`, with the title as its subject.
    ///
    /// # Errors
    /// [`BadSubject`].
    pub fn of(text: &Composed, to: MailAddress) -> Result<Self, BadSubject> {
        if text.title.contains(char::is_control) {
            return Err(BadSubject);
        }
        Ok(Self { to, subject: text.title.clone(), plain: text.plain(), html: text.html_page() })
    }

    /// To whom: one address and no name.
    pub fn to(&self) -> &MailAddress {
        &self.to
    }

    /// The subject, one line.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// The text without formatting.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// The text as a page.
    pub fn html(&self) -> &str {
        &self.html
    }
}

/// The name of a file with version `version` of the report of a visit on `day`; names nobody, since file names
/// stand in lists of recent documents.
pub fn file_name(day: NaiveDate, version: usize) -> String {
    format!("verslag-{day}-versie-{version}.eml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_could_begin_a_header_makes_no_draft() {
        let address = || MailAddress::parse("vader@voorbeeld.nl").expect("a plain address");
        for title in ["bezoek\r\nBcc: x@y.nl", "bezoek\nX: y", "bezoek\u{0}"] {
            let text = Composed { title: title.into(), parts: Vec::new() };
            assert_eq!(MailDraft::of(&text, address()), Err(BadSubject), "{title:?}");
        }
        let text = Composed { title: "Omgangsbegeleiding – bezoek".into(), parts: Vec::new() };
        assert!(MailDraft::of(&text, address()).is_ok());
    }

    #[test]
    fn the_name_of_the_file_says_the_day_and_the_version() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day in November");
        assert_eq!(file_name(day, 2), "verslag-2026-11-22-versie-2.eml");
    }
}
