//! Opening the mail program for one recipient with a neutral subject.
//!
//! The body never goes along: mail programs cut long ones, and addresses end up in histories. It travels
//! by the clipboard instead.

use omgangsboek_core::compose::mail::MailAddress;

use super::js;

/// Why the mail program was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// The subject holds a line break or another control character. Encoded or not, a mail program could
    /// take it for the beginning of another header.
    #[error("the subject holds characters that do not belong in it")]
    Subject,
    /// The browser refused.
    #[error("the browser did not open a mail program")]
    Refused,
}

/// Opens the mail program with a new message. Whether there is one, the browser does not tell.
///
/// # Errors
/// [`MailError`]; then nothing was opened.
pub fn open(recipient: &MailAddress, subject: &str) -> Result<(), MailError> {
    if subject.contains(char::is_control) {
        return Err(MailError::Subject);
    }
    js::window().location().set_href(&recipient.mailto(subject)).map_err(|_| MailError::Refused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::*;

    #[wasm_bindgen_test]
    fn a_subject_that_could_begin_a_header_is_refused() {
        let recipient = MailAddress::parse("a@voorbeeld.nl").expect("a plain address");
        for subject in ["a\r\nBcc: b@c", "a\nb", "a\u{0}"] {
            assert_eq!(open(&recipient, subject), Err(MailError::Subject), "{subject:?}");
        }
    }
}
