//! What of a stored thing was written by somebody: all its texts, but for what is a name to the app itself.
//!
//! It is read from the stored form and not from the types: a field that is added is searched from its first
//! day on, where a list of fields would have to be thought of. What has to be thought of instead is what is
//! no text, and a test walks through a workbook with everything in it for that.

use serde_json::{Map, Value};

/// In what part of a case, visit or meeting something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// What is known of a case and its people.
    Facts,
    /// The log of a visit.
    Log,
    /// The report of a visit, also as it went out.
    Report,
    /// What else was noted with a visit or a meeting.
    Notes,
}

/// Fields of which nothing was typed.
const NOT_WRITTEN: &[&str] = &["fingerprint", "programme", "under", "way"];
/// Fields whose value is the name of a choice where it is no more than a word.
const CHOSEN: &[&str] = &[
    "action",
    "agreements_kept",
    "also",
    "audience",
    "authority",
    "basis",
    "entry",
    "fits",
    "followed",
    "gets",
    "item",
    "kept",
    "kind",
    "lens",
    "made_by",
    "parent_left",
    "pronoun",
    "role",
    "safety",
    "state",
    "statement",
    "theme",
    "uptake",
    "FollowUpWhenNeeded",
];

/// All texts in the stored form of something, each with where it stands.
pub(super) fn of(json: &Value, is_case: bool) -> Vec<(Place, &str)> {
    let mut texts = Vec::new();
    walk(json, if is_case { Place::Facts } else { Place::Notes }, &mut texts);
    texts
}

fn walk<'a>(json: &'a Value, place: Place, texts: &mut Vec<(Place, &'a str)>) {
    match json {
        Value::String(text) if is_written(text) => texts.push((place, text)),
        Value::Array(all) => all.iter().for_each(|one| walk(one, place, texts)),
        // What was undone stays in the log and is not shown there.
        Value::Object(fields)
            if place == Place::Log && fields.get("withdrawn").is_some_and(|at| !at.is_null()) => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                let place = match name.as_str() {
                    "log" => Place::Log,
                    "report" => Place::Report,
                    _ => place,
                };
                if !is_chosen(fields, name, value) {
                    walk(value, place, texts);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn is_chosen(fields: &Map<String, Value>, name: &str, value: &Value) -> bool {
    let is_choice = match name {
        // The organisation's own headings are words that somebody typed.
        "heading" => !fields.contains_key("nothing") && fields.len() > 2,
        // To a point of the checklist, and not to a question.
        "answer" => fields.contains_key("item"),
        // What was decided, and not what was broken.
        "what" => fields.contains_key("why"),
        name => CHOSEN.contains(&name),
    };
    NOT_WRITTEN.contains(&name) || (is_choice && value.is_string())
}

/// Ids, days and times are no texts either.
fn is_written(text: &str) -> bool {
    let is_id = text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let is_day = text.len() >= 10
        && text.bytes().all(|byte| byte.is_ascii_digit() || b"-:.TZ+".contains(&byte))
        && text.as_bytes()[4] == b'-';
    !(text.is_empty() || is_id || is_day)
}
