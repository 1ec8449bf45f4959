//! The icons: own drawings, one path each on a grid of 24 by 24, in the colour of the text beside them.
//!
//! An icon never stands alone. It is hidden from screen readers, and the word beside it carries the name.

use leptos::prelude::*;

use crate::reactive::may_stay_the_same;

may_stay_the_same!(Icon);

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A house: today.
    Home,
    /// A folder: cases.
    Folder,
    /// A wheel: settings.
    Cog,
    /// A closed padlock.
    Lock,
    /// Make one more.
    Plus,
    /// A tick.
    Check,
    /// Take back.
    Undo,
    /// Put back.
    Redo,
    /// An envelope.
    Mail,
    /// Two sheets.
    Copy,
    /// A printer.
    Print,
    /// A triangle: mind this.
    Warning,
    /// A circle with an i.
    Info,
    /// Head and shoulders.
    Person,
    /// A leaf of a calendar.
    Calendar,
    /// A bin.
    Trash,
    /// An arrow into a tray: save a copy.
    Download,
    /// An arrow out of a tray: hand on.
    Share,
    /// A pencil: type.
    Pencil,
    /// A flag: mark this moment.
    Flag,
    /// A sheet on a board: what was agreed.
    Board,
    /// An arrow out of a door: the end.
    Door,
    /// An eye with a line through it: cover.
    Cover,
    /// Three dots: the rest.
    More,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Icon::Home => "M4 11.5 12 4l8 7.5V20h-5.5v-5h-5v5H4z",
            Icon::Folder => "M3.5 6.5h6l2 2.5h9v10h-17z",
            Icon::Cog => {
                "M12 8.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 1 0 0-6.4M12 3v2.8M12 18.2V21M3 12h2.8M18.2 12H21\
                 M5.6 5.6l2 2M16.4 16.4l2 2M5.6 18.4l2-2M16.4 7.6l2-2"
            }
            Icon::Lock => "M5.5 11h13v9h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
            Icon::Plus => "M12 5v14M5 12h14",
            Icon::Check => "M5 12.5l4.5 4.5L19 7.5",
            Icon::Undo => "M8.5 5 4.5 9l4 4M4.5 9h9a5.5 5.5 0 0 1 0 11H9",
            Icon::Redo => "M15.5 5l4 4-4 4M19.5 9h-9a5.5 5.5 0 0 0 0 11H15",
            Icon::Mail => "M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5",
            Icon::Copy => "M9 8.5h10.5v12H9zM6 15.5H4.5v-12H15v2",
            Icon::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
            Icon::Warning => "M12 4.5 21 20H3zM12 10.5v4M12 17.2v.3",
            Icon::Info => "M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16M12 11v5M12 8v.3",
            Icon::Person => {
                "M12 4.5a3.7 3.7 0 1 0 0 7.4 3.7 3.7 0 1 0 0-7.4M4.5 20c.6-4 3.7-5.5 7.5-5.5s6.9 1.5 7.5 5.5"
            }
            Icon::Calendar => "M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8",
            Icon::Trash => "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5",
            Icon::Download => "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 16v4h15v-4",
            Icon::Share => "M12 14.5v-11M7.5 8 12 3.5 16.5 8M5.5 12v8.5h13V12",
            Icon::Pencil => "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5",
            Icon::Flag => "M6 21V4M6 5h12l-3 4 3 4H6",
            Icon::Board => "M6 5.5h12V20H6zM9.5 3.8h5v3.4h-5zM9 11.5h6M9 15.5h6",
            Icon::Door => "M13 4H5.5v16H13M10 12h10M16.5 8.5L20 12l-3.5 3.5",
            Icon::Cover => {
                "M3 12c2-4 5-6 9-6s7 2 9 6c-2 4-5 6-9 6s-7-2-9-6M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6M4.5 4.5l15 15"
            }
            Icon::More => {
                "M4 12a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0M10.8 12a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0\
                 M17.6 12a1.2 1.2 0 1 0 2.4 0 1.2 1.2 0 1 0-2.4 0"
            }
        }
    }

    /// The drawing.
    pub fn draw(self) -> impl IntoView {
        view! {
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <path d=self.path()></path>
            </svg>
        }
    }
}
