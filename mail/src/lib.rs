//! The draft of a mail as a file (.eml, RFC 5322 and MIME).
//!
//! What goes into it is decided in the core, in `compose::mail_file`; here it is only written down. This is a
//! package of its own because the crate that knows the format brings a clock and names along, for mails that come
//! without: ours have a date, an id and a boundary, so that the same draft gives the same file. No mail is ever
//! sent or read.

use chrono::{DateTime, FixedOffset};
use mail_builder::MessageBuilder;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};
use omgangsboek_core::compose::mail_file::MailDraft;

/// The media type of such a file.
pub const MEDIA_TYPE: &str = "message/rfc822";

/// `draft` as it is made at `now`. `X-Unsent` makes mail programs open it to be sent and not as something
/// received; what they do with the rest is theirs. `seed` is random and new each time: out of it come the id, and
/// the boundary between the two forms of the text, which must not stand in either.
pub fn write(draft: &MailDraft, now: DateTime<FixedOffset>, seed: [u8; 16]) -> Vec<u8> {
    let id: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
    let texts = vec![
        MimePart::new("text/plain", BodyPart::Text(draft.plain().into())),
        MimePart::new("text/html", BodyPart::Text(draft.html().into())),
    ];
    let both = ContentType::new("multipart/alternative").attribute("boundary", format!("={id}="));
    let message = MessageBuilder::new()
        .header("X-Unsent", Raw::new("1"))
        .message_id(format!("{id}@omgangsboek.invalid"))
        .date(now.timestamp())
        .to(draft.to().as_str())
        .subject(draft.subject())
        .body(MimePart::new(both, BodyPart::Multipart(texts)));
    let mut file = Vec::new();
    message.serialize(&mut file);
    file
}

#[cfg(test)]
mod tests;
