//! The ways out of the app for a report, a paper, a programme or a plan. Thin, so that pages need to know nothing of the browser.

use chrono::NaiveDate;
use omgangsboek_core::compose::calendar::CalendarEvent;
use omgangsboek_core::compose::mail::MailAddress;
use omgangsboek_core::compose::mail_file::{MailDraft, file_name};
use omgangsboek_core::compose::paper::Paper;
use omgangsboek_core::compose::report::Composed;
use omgangsboek_core::domain::programme::{Programme, share};
use omgangsboek_core::ports::{Clock, Random, Stamp};

use super::machine::Machine;
use crate::platform::{clipboard, files, mail, share as share_sheet};

pub use crate::platform::clipboard::CopyOutcome;
pub use crate::platform::files::SaveOutcome;
pub use crate::platform::mail::MailError;
pub use crate::platform::share::{ShareOutcome, is_there as can_share};

/// Puts a report on the clipboard, plain and with formatting. The browser is asked before this returns: call
/// it within the tap itself.
pub fn copy_report(report: &Composed) -> impl Future<Output = CopyOutcome> + use<> {
    clipboard::copy(&report.plain(), &report.html())
}

/// Puts a text on the clipboard without formatting; as [`copy_report`].
pub fn copy_text(text: &str) -> impl Future<Output = CopyOutcome> + use<> {
    clipboard::copy_plain(text)
}

/// Wipes the clipboard, as far as a page can; as [`copy_report`].
pub fn wipe_clipboard() -> impl Future<Output = CopyOutcome> + use<> {
    clipboard::wipe()
}

/// Opens the share sheet of the device with a report, without formatting. Call it within the tap itself.
pub fn share_report(report: &Composed) -> impl Future<Output = ShareOutcome> + use<> {
    share_sheet::share(&report.title, &report.plain())
}

/// Saves a draft of a mail with version `version` of the report of a visit on `day`. Call it within the tap itself.
pub fn save_draft(
    machine: &Machine,
    draft: &MailDraft,
    day: NaiveDate,
    version: usize,
) -> impl Future<Output = SaveOutcome> + use<> {
    let mut seed = [0; 16];
    machine.random.fill(&mut seed);
    let file = mail_file::write(draft, machine.clock.now().wall, seed);
    files::save(&file_name(day, version), mail_file::MEDIA_TYPE, &file)
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
