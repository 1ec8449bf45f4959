//! The ways out of the app for a report, a paper, a programme or a plan. Thin, so that pages need to know nothing of the browser.

use omgangsboek_core::compose::calendar::CalendarEvent;
use omgangsboek_core::compose::mail::MailAddress;
use omgangsboek_core::compose::paper::Paper;
use omgangsboek_core::compose::report::Composed;
use omgangsboek_core::domain::programme::{Programme, share};
use omgangsboek_core::ports::Stamp;

use crate::platform::{clipboard, files, mail};

pub use crate::platform::clipboard::CopyOutcome;
pub use crate::platform::files::SaveOutcome;
pub use crate::platform::mail::MailError;

/// Puts a report on the clipboard, plain and with formatting. The browser is asked before this returns: call
/// it within the tap itself.
pub fn copy_report(report: &Composed) -> impl Future<Output = CopyOutcome> + use<> {
    clipboard::copy(&report.plain(), &report.html())
}

/// Puts papers on the clipboard, one behind the other; as [`copy_report`].
pub fn copy_paper(papers: &[Paper]) -> impl Future<Output = CopyOutcome> + use<> {
    let plain: Vec<_> = papers.iter().map(Paper::plain).collect();
    clipboard::copy(&plain.join("\n\n"), &papers.iter().map(Paper::html).collect::<String>())
}

/// Opens the mail program for one recipient, with the report's title as subject and nothing in the body.
///
/// # Errors
/// [`MailError`]; then nothing was opened.
pub fn open_mail(recipient: &MailAddress, report: &Composed) -> Result<(), MailError> {
    mail::open(recipient, &report.title)
}

/// Saves a programme as a file for a colleague. Call it within the tap itself.
pub fn save_programme(settings: &Programme) -> impl Future<Output = SaveOutcome> + use<> {
    files::save("omgangsboek-programma.json", "application/json", share::export(settings).as_bytes())
}

/// Saves planned steps as a calendar file, as it goes out at `now`. Call it within the tap itself.
pub fn save_calendar(events: &[CalendarEvent], now: Stamp) -> impl Future<Output = SaveOutcome> + use<> {
    files::save("planning.ics", calendar_file::MEDIA_TYPE, calendar_file::write(events, now.wall).as_bytes())
}
