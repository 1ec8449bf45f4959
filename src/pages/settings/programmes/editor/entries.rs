//! A list of a programme: rows that unfold into their fields, moved, taken out, and added to.

use omgangsboek_core::domain::programme::{OwnProgramme, Place, Programme, moved};
use omgangsboek_core::domain::words::Words;

use super::Desk;
use crate::reactive::prelude::*;
use crate::text::programmes::editor as texts;
use crate::text::{common, t, t_with};
use crate::ui::{Button, ButtonKind, Icon, List, ListRow, Notice, NoticeKind, Tag, TagKind};

/// Which list it is, and how it is changed.
pub(super) struct ListOf<T: 'static> {
    /// All of it.
    pub all: fn(&Programme) -> &Vec<T>,
    /// All of it, for changing.
    pub all_mut: fn(&mut Programme) -> &mut Vec<T>,
    /// What an entry is called in its row.
    pub name: fn(&T) -> Words,
    /// Where flaws of an entry are.
    pub place: fn(usize) -> Place,
    /// Which entries stand in the same list on screen, and can be moved past each other.
    pub like: fn(&T, &T) -> bool,
    /// Takes the entry at a position out.
    pub remove: fn(&mut OwnProgramme, usize),
}

// By hand, because a derive would ask the same of `T`.
impl<T> Clone for ListOf<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ListOf<T> {}

/// One entry, by its position.
pub(super) struct Entry<T: 'static> {
    /// The programme.
    pub desk: Desk,
    list: ListOf<T>,
    /// Its position in the whole list.
    pub at: usize,
}

impl<T> Clone for Entry<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Entry<T> {}

impl<T: 'static> Entry<T> {
    /// Something of it; what is most like nothing once it is gone.
    pub fn read<R>(self, read: impl Fn(&T) -> R + Send + Sync + 'static) -> Signal<R>
    where
        R: Default + PartialEq + Clone + Send + Sync + 'static,
    {
        self.desk.read(move |draft| (self.list.all)(draft).get(self.at).map(&read).unwrap_or_default())
    }

    /// Changes it.
    pub fn edit(self, change: impl FnOnce(&mut T)) {
        self.desk.edit(|draft| (self.list.all_mut)(draft).get_mut(self.at).map(change));
    }

    fn trouble(self) -> Signal<Option<String>> {
        self.desk.trouble((self.list.place)(self.at))
    }
}

/// The list.
#[component]
pub(super) fn Entries<T: Send + Sync + 'static>(
    /// The programme.
    desk: Desk,
    /// Which list.
    list: ListOf<T>,
    /// Which of its entries.
    shown: impl Fn(&T) -> bool + Copy + Send + Sync + 'static,
    /// The one whose fields are unfolded, by its position; shared by lists on screen that are one list.
    open: RwSignal<Option<usize>>,
    /// The fields of one.
    fields: fn(Entry<T>) -> AnyView,
    /// The word on the button that adds one.
    add: &'static Words,
    /// Adds one at the end.
    on_add: impl Fn(&mut OwnProgramme) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let positions = desk.read(move |draft| {
        let entries = (list.all)(draft).iter().enumerate();
        entries.filter(|(_, entry)| shown(entry)).map(|(at, _)| at).collect::<Vec<_>>()
    });
    let what = t(add);
    let add_one = move |()| {
        desk.own.edit(|own| on_add(own));
        let last = desk.own.with_untracked(|own| (list.all)(&own.draft).len().checked_sub(1));
        open.set(last);
    };
    view! {
        <List>
            <For each=move || positions.get() key=|at| *at let:at>
                <Row entry=Entry { desk, list, at } open=open fields=fields/>
            </For>
        </List>
        <div class="row">
            <Button
                label=t(&common::ADD)
                about=derived(move || Some(what.get()))
                icon=Icon::Plus
                on_click=add_one
            />
        </div>
    }
    .into_any()
}

#[component]
fn Row<T: Send + Sync + 'static>(
    entry: Entry<T>,
    open: RwSignal<Option<usize>>,
    fields: fn(Entry<T>) -> AnyView,
) -> impl IntoView {
    let Entry { list, at, .. } = entry;
    let words = entry.read(move |one| Some((list.name)(one)));
    let name = t_with(move |lang| {
        let words = words.get();
        let name = words.as_ref().map(|words| words.pick(lang).trim()).unwrap_or_default();
        if name.is_empty() { texts::BLANK.pick(lang).to_owned() } else { name.to_owned() }
    });
    let wrong = entry.trouble();
    let unfolded = memo(move |_| open.get() == Some(at));
    let toggle = move |()| open.set((!unfolded.get_untracked()).then_some(at));
    let end = move || {
        view! {
            <Show when=move || wrong.with(Option::is_some)>
                <Tag label=t(&texts::NOT_RIGHT) kind=TagKind::Warn/>
            </Show>
            <Button
                label=t(&common::EDIT)
                kind=ButtonKind::Quiet
                about=derived(move || Some(name.get()))
                expanded=derived(move || Some(unfolded.get()))
                on_click=toggle
            />
        }
    };
    let trouble =
        move || wrong.get().map(|why| view! { <Notice kind=NoticeKind::Warn><p>{why}</p></Notice> });
    view! {
        <ListRow end=end><span>{name}</span></ListRow>
        <Show when=move || unfolded.get()>
            <li class="list-editor stack">
                <div aria-live="polite">{trouble}</div>
                {fields(entry)}
                <Moving entry=entry open=open/>
            </li>
        </Show>
    }
    .into_any()
}

/// Where it stands in the list, and whether.
#[component]
fn Moving<T: Send + Sync + 'static>(entry: Entry<T>, open: RwSignal<Option<usize>>) -> impl IntoView {
    let Entry { desk, list, at } = entry;
    let shift = move |earlier: bool| {
        let now = desk.edit(|draft| moved((list.all_mut)(draft), at, earlier, list.like));
        open.set(Some(now));
    };
    let remove = move |()| {
        open.set(None);
        desk.own.edit(|own| (list.remove)(own, at));
    };
    view! {
        <div class="row row-apart">
            <Button label=t(&texts::DONE) kind=ButtonKind::Primary on_click=move |()| open.set(None)/>
            <div class="row">
                <Button label=t(&texts::EARLIER) kind=ButtonKind::Quiet on_click=move |()| shift(true)/>
                <Button label=t(&texts::LATER) kind=ButtonKind::Quiet on_click=move |()| shift(false)/>
                <Button label=t(&common::REMOVE) kind=ButtonKind::Quiet on_click=remove/>
            </div>
        </div>
    }
    .into_any()
}

/// What was taken out and can be put back, folded.
#[component]
pub(super) fn Retired<T: Send + Sync + 'static>(
    /// The programme.
    desk: Desk,
    /// Which list.
    list: ListOf<T>,
    /// Which of its entries.
    shown: impl Fn(&T) -> bool + Copy + Send + Sync + 'static,
    /// Puts the entry at a position back.
    restore: fn(&mut OwnProgramme, usize),
) -> impl IntoView {
    let open = RwSignal::new(false);
    let retired = desk.read(move |draft| {
        let entries = (list.all)(draft).iter().enumerate();
        entries.filter(|(_, one)| shown(one)).map(|(at, one)| (at, (list.name)(one))).collect::<Vec<_>>()
    });
    let label =
        t_with(move |lang| texts::RETIRED.pick(lang).replace("{count}", &retired.with(Vec::len).to_string()));
    let row = move |(at, words): (usize, Words)| {
        let name = crate::text::tr(words);
        let back = move || {
            view! {
                <Button
                    label=t(&texts::RESTORE)
                    kind=ButtonKind::Quiet
                    about=derived(move || Some(name.get()))
                    on_click=move |()| desk.own.edit(|own| restore(own, at))
                />
            }
        };
        view! { <ListRow end=back><span class="muted">{name}</span></ListRow> }
    };
    view! {
        <Show when=move || !retired.with(Vec::is_empty)>
            <div class="row">
                <Button
                    label=label
                    kind=ButtonKind::Quiet
                    expanded=derived(move || Some(open.get()))
                    on_click=move |()| open.update(|open| *open = !*open)
                />
            </div>
            <Show when=move || open.get()>
                <List>{move || retired.get().into_iter().map(row).collect_view()}</List>
            </Show>
        </Show>
    }
    .into_any()
}
