//! The small parts that every screen is made of.
//!
//! Each has one concern, keeps no state but what is folded or shown, and knows nothing of cases and
//! visits: values come in as signals, what the user does goes out through callbacks. A prop that takes
//! text takes a [`Signal`](crate::reactive::Signal), what [`t`](crate::text::t) gives, a closure, or a
//! fixed text. Styles stand in `style/`, by classes named after the part; there are no `style` attributes,
//! because the content security policy refuses them.
//!
//! ```ignore
//! let name = RwSignal::new(String::new());
//! let missing = t(&texts::NAME_FIRST);
//! view! {
//!     <PageHead title=t(&texts::NEW_CASE) crumbs=vec![Crumb::new(t(&common::CASES), "/dossiers")]
//!         actions=move || view! { <SaveStatus state=save_state/> }/>
//!     <Card title=t(&texts::ABOUT) aside=|| view! { <Tag label="2/8"/> }>
//!         <Form on_submit=move |()| save()>
//!             <TextField label=t(&texts::NAME) value=name on_input=move |text| name.set(text)/>
//!             <Choice label=t(&texts::BASIS)
//!                 options=vec![Opt::new(Basis::Court, t(&texts::COURT)), Opt::new(Basis::Free, t(&texts::FREE))]
//!                 value=basis on_pick=move |picked| basis.set(Some(picked))/>
//!             <Button label=t(&common::SAVE) kind=ButtonKind::Primary submit=true
//!                 why_not=move || name.with(String::is_empty).then(|| missing.get())/>
//!         </Form>
//!     </Card>
//! }
//! ```
//!
//! Layout classes for pages: `two` (two columns that become one on a narrow screen), `stack` (one below
//! the other), `row` (side by side, wrapping), `muted` (secondary text), `unseen` (for screen readers only).

mod button;
mod card;
mod check_item;
mod choice;
mod dialog;
mod draft_offer;
mod drag;
mod field;
mod file_pick;
mod icon;
mod ids;
mod list;
mod notice;
mod passphrase_field;
mod shell;
mod stepper;
mod tag;
mod tap;
mod text_field;
mod typed;
mod value_fields;

pub use button::{Button, ButtonKind, ButtonLink, Form};
pub use card::{Card, EmptyState};
pub use check_item::{CheckItem, CheckState};
pub use choice::{Chips, Choice, Opt, Select, Toggle};
pub use dialog::{Confirm, ConfirmTyped, Dialog};
pub use draft_offer::DraftOffer;
pub use drag::Draggable;
pub use file_pick::FilePick;
pub use icon::Icon;
pub use list::{List, ListRow, ProgressBar};
pub use notice::{LiveRegion, Notice, NoticeKind};
pub use passphrase_field::PassphraseField;
pub use shell::{Crumb, NavItem, PageHead, Shell};
pub use stepper::{Step, StepState, Stepper, TabLink, Tabs};
pub use tag::{SaveState, SaveStatus, Tag, TagKind};
pub use tap::{Key, Tap};
pub use text_field::{TextArea, TextField, TextKind};
pub use value_fields::{DateField, NumberField, TimeField};
