//! The row of tools above the bar: each opens a panel or does one thing.

use leptos::prelude::*;

use super::acts;
use crate::pages::visit::during::keys::Command;
use crate::pages::visit::during::live::{Live, Panel};
use crate::state::use_app;
use crate::text::visit::{during, ending, hand as texts};
use crate::text::{Words, cover, t};
use crate::ui::{Icon, Key};

/// One tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tool {
    /// Typing an entry.
    Type,
    /// Marking this moment.
    Mark,
    /// What was agreed.
    AtHand,
    /// Goodbye and end.
    End,
    /// Covering the visit.
    Cover,
    /// What is needed less often.
    More,
}

impl Tool {
    /// While child and parent are together.
    pub const ALL: [Tool; 6] = [Tool::Type, Tool::Mark, Tool::AtHand, Tool::End, Tool::Cover, Tool::More];
    /// While a STOP is open, and after the goodbye.
    pub const FEW: [Tool; 3] = [Tool::AtHand, Tool::Cover, Tool::More];

    /// The tool that does what a key asks for.
    pub fn of(command: Command) -> Option<Self> {
        match command {
            Command::Type => Some(Tool::Type),
            Command::Mark => Some(Tool::Mark),
            Command::AtHand => Some(Tool::AtHand),
            Command::End => Some(Tool::End),
            Command::Cover => Some(Tool::Cover),
            Command::Stop | Command::Undo | Command::Redo | Command::Back => None,
        }
    }

    /// Does what it is for.
    pub fn apply(self, live: Live) {
        match (self.panel(), self) {
            (Some(panel), _) => live.toggle(panel),
            (None, Tool::Mark) => acts::mark(live),
            (None, _) => use_app().lock(),
        }
    }

    /// What it opens, if it opens something.
    fn panel(self) -> Option<Panel> {
        match self {
            Tool::Type => Some(Panel::Typing),
            Tool::AtHand => Some(Panel::AtHand),
            Tool::End => Some(Panel::Ending),
            Tool::More => Some(Panel::More),
            Tool::Mark | Tool::Cover => None,
        }
    }

    /// The word on it, and its whole name where that says more.
    fn words(self) -> (&'static Words, Option<&'static Words>) {
        match self {
            Tool::Type => (&texts::TYPE, None),
            Tool::Mark => (&texts::MARK, Some(&cover::MARK)),
            Tool::AtHand => (&during::AT_HAND, None),
            Tool::End => (&texts::END, Some(&ending::TITLE)),
            Tool::Cover => (&cover::COVER, None),
            Tool::More => (&texts::MORE, None),
        }
    }

    fn icon(self) -> Icon {
        match self {
            Tool::Type => Icon::Pencil,
            Tool::Mark => Icon::Flag,
            Tool::AtHand => Icon::Board,
            Tool::End => Icon::Door,
            Tool::Cover => Icon::Cover,
            Tool::More => Icon::More,
        }
    }

    fn key(self) -> Option<&'static str> {
        match self {
            Tool::Type => Some("T"),
            Tool::Mark => Some("M"),
            Tool::AtHand => Some("B"),
            Tool::End => Some("E"),
            Tool::Cover => Some("A"),
            Tool::More => None,
        }
    }
}

/// The row.
#[component]
pub(super) fn Tools(live: Live, which: &'static [Tool]) -> impl IntoView {
    view! { <div class="tools">{which.iter().map(|tool| one(live, *tool)).collect_view()}</div> }.into_any()
}

fn one(live: Live, tool: Tool) -> AnyView {
    let (word, name) = tool.words();
    let name = name.map(t);
    let open = tool.panel().map(|panel| live.shows(panel));
    view! {
        <button
            class="tool"
            type="button"
            aria-label=move || name.map(|name| name.get())
            aria-expanded=move || open.map(|open| open.get().to_string())
            on:click=move |_| tool.apply(live)
        >
            {tool.icon().draw()}
            <span>{t(word)}</span>
            {tool.key().map(|key| view! { <Key key=key/> })}
        </button>
    }
    .into_any()
}
