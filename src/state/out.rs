//! The ways out of the app for a report. Thin, so that pages need to know nothing of the browser.

use omgangsboek_core::compose::mail::MailAddress;
use omgangsboek_core::compose::report::Composed;

use crate::platform::{clipboard, mail};

pub use crate::platform::clipboard::CopyOutcome;
pub use crate::platform::mail::MailError;

/// Puts a report on the clipboard, plain and with formatting. The browser is asked before this returns: call
/// it within the tap itself.
pub fn copy_report(report: &Composed) -> impl Future<Output = CopyOutcome> + use<> {
    clipboard::copy(&report.plain(), &report.html())
}

/// Opens the mail program for one recipient, with the report's title as subject and nothing in the body.
///
/// # Errors
/// [`MailError`]; then nothing was opened.
pub fn open_mail(recipient: &MailAddress, report: &Composed) -> Result<(), MailError> {
    mail::open(recipient, &report.title)
}
