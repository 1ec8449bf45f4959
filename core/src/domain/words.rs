//! Text in the two languages of the app.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// The language on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the language the work is done in.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The tag for the `lang` attribute of the page.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }
}

/// One text, in Dutch and in English. Built-in texts are constants; a programme that an organisation
/// adapts brings its own, which may have no English: then the Dutch stands for both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Plain Dutch (B1).
    pub nl: Cow<'static, str>,
    /// English; empty where an organisation's own text has none.
    pub en: Cow<'static, str>,
}

impl Words {
    /// A built-in text.
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        Self { nl: Cow::Borrowed(nl), en: Cow::Borrowed(en) }
    }

    /// An organisation's own text.
    pub fn own(text: impl Into<String>) -> Self {
        Self { nl: Cow::Owned(text.into()), en: Cow::Borrowed("") }
    }

    /// Writes another text instead. The English of the old one goes with it, since it would say something
    /// else.
    pub fn rewrite(&mut self, text: String) {
        if self.nl != text {
            *self = Self::own(text);
        }
    }

    /// The text in `lang`.
    pub fn pick(&self, lang: Lang) -> &str {
        match lang {
            Lang::En if !self.en.is_empty() => &self.en,
            Lang::Nl | Lang::En => &self.nl,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_without_english_stands_for_both_and_a_rewritten_one_drops_what_it_said() {
        let mut words = Words::new("speeltuin", "playground");
        assert_eq!((words.pick(Lang::Nl), words.pick(Lang::En)), ("speeltuin", "playground"));
        words.rewrite("speeltuin".into());
        assert_eq!(words.pick(Lang::En), "playground");
        words.rewrite("kinderboerderij".into());
        assert_eq!((words.pick(Lang::Nl), words.pick(Lang::En)), ("kinderboerderij", "kinderboerderij"));
    }
}
