//! What was written, as a parser of mails reads it.

use chrono::DateTime;
use mail_parser::{Address, HeaderName, MessageParser, MimeHeaders};
use omgangsboek_core::compose::mail::MailAddress;
use omgangsboek_core::compose::mail_file::MailDraft;
use omgangsboek_core::compose::report::{Above, Composed, Part};
use omgangsboek_core::domain::report::Heading;

use super::write;

const SEED: [u8; 16] = [0xA5; 16];

fn report(text: &str) -> Composed {
    let part = |heading| Part { heading: Some(Above::Nine(heading)), text: text.to_owned() };
    Composed {
        title: "Omgangsbegeleiding – bezoek 22 november 2026".into(),
        parts: Heading::ALL.map(part).into(),
    }
}

fn draft(to: &str, text: &Composed) -> MailDraft {
    MailDraft::of(text, MailAddress::parse(to).expect("a plain address")).expect("a plain title")
}

fn file(to: &str, text: &Composed) -> Vec<u8> {
    let now = DateTime::parse_from_rfc3339("2026-11-22T16:30:00+01:00").expect("a valid time");
    write(&draft(to, text), now, SEED)
}

/// Lines as a mail counts them do not matter for what it says.
fn unbroken(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}

#[test]
fn a_mail_program_reads_one_recipient_a_neutral_subject_and_both_forms_of_the_text() {
    let text = report("Zoë gaf vader “een knuffel” & zwaaide <lang>.\n\nDaarna – om 15:58 – ging ze mee. 🎈");
    let file = file("oma.ria+omgang@voorbeeld.nl", &text);
    let mail = MessageParser::default().parse(&file).expect("what was written can be read");
    let Some(Address::List(to)) = mail.to() else { panic!("one recipient, and no group") };
    let to: Vec<_> = to.iter().map(|one| (one.name.as_deref(), one.address.as_deref())).collect();
    assert_eq!(to, [(None, Some("oma.ria+omgang@voorbeeld.nl"))]);
    assert_eq!(mail.subject(), Some("Omgangsbegeleiding – bezoek 22 november 2026"));
    assert_eq!(mail.header_raw("X-Unsent").map(str::trim), Some("1"));
    assert_eq!(mail.date().map(|date| date.to_timestamp()), Some(1_795_361_400));
    assert_eq!(mail.text_body_count() + mail.html_body_count(), 2);
    assert_eq!(mail.attachment_count(), 0);
    let plain = mail.body_text(0).expect("a text without formatting");
    assert_eq!(unbroken(&plain), unbroken(&text.plain()));
    let html = mail.body_html(0).expect("a text with formatting");
    assert_eq!(unbroken(&html), unbroken(&text.html_page()));
    for part in &mail.parts[1..] {
        let charset = part.content_type().and_then(|kind| kind.attribute("charset"));
        assert_eq!(charset, Some("utf-8"));
    }
}

#[test]
fn nothing_tells_who_wrote_it_on_which_computer_or_to_whom_else() {
    let file = file("vader@voorbeeld.nl", &report("Sam lachte."));
    let mail = MessageParser::default().parse(&file).expect("what was written can be read");
    let names: Vec<_> = mail.headers().iter().map(|header| header.name.clone()).collect();
    let expected = [
        HeaderName::Other("X-Unsent".into()),
        HeaderName::MessageId,
        HeaderName::Date,
        HeaderName::To,
        HeaderName::Subject,
        HeaderName::MimeVersion,
        HeaderName::ContentType,
    ];
    assert_eq!(names, expected);
    assert_eq!(mail.message_id(), Some("a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5@omgangsboek.invalid"));
    assert_eq!(mail.date().map(|date| date.tz_hour), Some(0), "a mail does not tell the time zone");
}

#[test]
fn whatever_stands_in_the_text_stays_text() {
    for text in [
        "Sam lachte.\r\nBcc: x@y.nl\r\n\r\nen meer",
        "\r\n\r\n--=a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a=\r\nContent-Type: text/html\r\n\r\n<b>x</b>",
        ".\r\n.\r\nQUIT",
        "From hier begon het",
        "=?utf-8?q?Sam?= =41",
        &"een heel lange regel zonder einde ".repeat(100),
    ] {
        let report = report(text);
        let file = file("vader@voorbeeld.nl", &report);
        let mail = MessageParser::default().parse(&file).expect("what was written can be read");
        assert_eq!(mail.bcc(), None, "{text:?}");
        assert_eq!(mail.parts.len(), 3, "{text:?}");
        let plain = mail.body_text(0).expect("a text");
        assert_eq!(unbroken(&plain), unbroken(&report.plain()), "{text:?}");
        let lines = file.split(|byte| *byte == b'\n');
        assert!(lines.into_iter().all(|line| line.len() <= 998), "no server has to break a line: {text:?}");
    }
}

#[test]
fn a_long_subject_is_folded_and_comes_back_whole() {
    let mut text = report("Sam lachte.");
    text.title = format!("Omgangsbegeleiding {}", "é – bezoek ".repeat(40));
    let file = file("vader@voorbeeld.nl", &text);
    let mail = MessageParser::default().parse(&file).expect("what was written can be read");
    assert_eq!(mail.subject().map(str::trim), Some(text.title.trim()));
}

#[test]
fn the_same_draft_gives_the_same_file() {
    let text = report("Sam lachte.");
    assert_eq!(file("vader@voorbeeld.nl", &text), file("vader@voorbeeld.nl", &text));
}

#[test]
fn the_boundary_is_another_with_each_seed() {
    let file = file("vader@voorbeeld.nl", &report("Sam lachte."));
    let mail = MessageParser::default().parse(&file).expect("what was written can be read");
    let boundary = mail.content_type().and_then(|kind| kind.attribute("boundary"));
    assert_eq!(boundary, Some("=a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5="));
}
