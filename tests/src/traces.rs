//! All that a page gives away to somebody who looks at the device.

use serde::Deserialize;

use crate::{Browser, Outcome};

/// Everything that is in an open page, shown or not.
#[derive(Debug, Deserialize)]
pub struct Traces {
    /// The address, with query and fragment.
    pub address: String,
    /// What the tab is called.
    pub title: String,
    /// How many pages the tab can go back and forward to, this one included.
    pub history: u32,
    /// What can be read.
    pub text: String,
    /// The whole document as markup, so with what is hidden.
    pub markup: String,
    /// What stands in fields, which is no part of the markup.
    pub values: Vec<String>,
}

impl Traces {
    /// Whether the words stand anywhere in it, in capitals or not.
    pub fn hold(&self, words: &str) -> bool {
        let words = words.to_lowercase();
        [&self.address, &self.title, &self.text, &self.markup]
            .into_iter()
            .chain(&self.values)
            .any(|place| place.to_lowercase().contains(&words))
    }
}

impl Browser {
    /// Reads all of it.
    pub async fn traces(&self) -> Outcome<Traces> {
        let script = "const fields = document.querySelectorAll('input, textarea, select');
            return {
                address: decodeURI(location.href),
                title: document.title,
                history: history.length,
                text: document.body.innerText,
                markup: document.documentElement.outerHTML,
                values: [...fields].map((field) => field.value),
            }";
        self.eval(script, vec![]).await
    }
}
