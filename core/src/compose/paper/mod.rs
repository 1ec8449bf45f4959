//! Papers: what is given to people, on A4 or copied into an e-mail.
//!
//! A paper is data first, a [`Paper`] of a few kinds of [`Block`], so that the page on screen, the print, the
//! copied text and the tests all see the same. Papers are in Dutch in whatever language the app is, as
//! reports are. They take from the case what is meant for those concerned, and nothing else: no telephone
//! number, no address, no attention point, nothing a child told.

mod afterwards;
mod agreements;
pub mod bundle;
mod evaluation;
mod plan;
mod stop_card;
mod summary;

#[cfg(test)]
mod tests;

pub use afterwards::{BEHAVES_DIFFERENTLY, TELLS_DIFFERENTLY};
pub use agreements::agreements;
pub use evaluation::evaluation;
pub use plan::{CAN_CHANGE, plan};
pub use stop_card::stop_card;
pub use summary::summary;

use super::report::escaped;

/// Something to be printed or copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its title.
    pub title: String,
    /// What stands in it, in order.
    pub blocks: Vec<Block>,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading over what follows.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Points, one under the other.
    Points(Vec<String>),
    /// A table: the heads of its columns, and rows as long as that.
    Table {
        /// One for each column.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// Views beside each other, each with whose it is (M47).
    Sides(Vec<(String, String)>),
    /// The child's own word or sign, as large as the paper allows (M23).
    Large {
        /// What it is.
        label: String,
        /// The word or sign.
        text: String,
    },
}

impl Paper {
    fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), blocks: Vec::new() }
    }

    fn heading(&mut self, text: &str) {
        self.blocks.push(Block::Heading(text.to_owned()));
    }

    /// A paragraph; an empty one is none.
    fn text(&mut self, text: impl Into<String>) {
        let text = text.into().trim().to_owned();
        if !text.is_empty() {
            self.blocks.push(Block::Text(text));
        }
    }

    /// Points; without any there is no list.
    fn points(&mut self, points: Vec<String>) {
        if !points.is_empty() {
            self.blocks.push(Block::Points(points));
        }
    }

    /// As plain text, for an e-mail or a file system.
    pub fn plain(&self) -> String {
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Heading(text) => format!("{}\n", text.to_uppercase()),
            Block::Text(text) => format!("{text}\n"),
            Block::Points(points) => points.iter().map(|point| format!("- {point}\n")).collect(),
            Block::Table { rows, .. } => rows.iter().map(|row| format!("{}\n", filled(row))).collect(),
            Block::Sides(sides) => sides.iter().map(|(whose, text)| format!("{whose}: {text}\n")).collect(),
            Block::Large { label, text } => format!("{label}: {text}\n"),
        });
        format!("{}\n\n{}", self.title, blocks.collect::<Vec<_>>().join("\n"))
    }

    /// With paragraphs, bold and lists, for a mail programme that keeps formatting.
    pub fn html(&self) -> String {
        let blocks = self.blocks.iter().map(|block| match block {
            Block::Heading(text) => format!("<p><b>{}</b></p>", escaped(text)),
            Block::Text(text) => format!("<p>{}</p>", broken(text)),
            Block::Points(points) => list(points.iter().map(|point| broken(point))),
            Block::Table { rows, .. } => list(rows.iter().map(|row| broken(&filled(row)))),
            Block::Sides(sides) => sides
                .iter()
                .map(|(whose, text)| format!("<p><b>{}</b><br>{}</p>", escaped(whose), broken(text)))
                .collect(),
            Block::Large { label, text } => {
                format!("<p>{}<br><b>{}</b></p>", escaped(label), broken(text))
            }
        });
        format!("<p><b>{}</b></p>{}", escaped(&self.title), blocks.collect::<String>())
    }
}

/// The cells of a row that say something, in one line.
fn filled(row: &[String]) -> String {
    row.iter().filter(|cell| !cell.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

fn broken(text: &str) -> String {
    escaped(text).replace('\n', "<br>")
}

fn list(points: impl Iterator<Item = String>) -> String {
    format!("<ul>{}</ul>", points.map(|point| format!("<li>{point}</li>")).collect::<String>())
}
