//! A paper as it will be: a sheet on screen, and nothing but that in print.

use leptos::prelude::*;
use omgangsboek_core::compose::paper::{Block, Paper};

/// More blocks than this are set smaller in print, so that they stay on one page.
const LONG: usize = 16;

/// The sheet. Papers are Dutch in whatever language the app is.
#[component]
pub fn Sheet(paper: Paper) -> impl IntoView {
    let long = paper.blocks.len() > LONG;
    view! {
        <article class="sheet" class:sheet-long=long lang="nl">
            <h2 class="sheet-title">{paper.title}</h2>
            {paper.blocks.into_iter().map(block).collect_view()}
        </article>
    }
    .into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h3>{text}</h3> }.into_any(),
        Block::Text(text) => view! { <p class="sheet-text">{text}</p> }.into_any(),
        Block::Points(points) => {
            let point = |point| view! { <li>{point}</li> };
            view! { <ul>{points.into_iter().map(point).collect_view()}</ul> }.into_any()
        }
        Block::Table { head, rows } => view! { <Table head=head rows=rows/> }.into_any(),
        Block::Sides(sides) => {
            let side = |(whose, text): (String, String)| {
                view! { <section><h4>{whose}</h4><p class="sheet-text">{text}</p></section> }
            };
            view! { <div class="sheet-sides">{sides.into_iter().map(side).collect_view()}</div> }.into_any()
        }
        Block::Large { label, text } => view! { <Large label=label text=text/> }.into_any(),
    }
}

#[component]
fn Table(head: Vec<String>, rows: Vec<Vec<String>>) -> impl IntoView {
    let head = head.into_iter().map(|cell| view! { <th scope="col">{cell}</th> }).collect_view();
    let row = |row: Vec<String>| {
        view! { <tr>{row.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> }
    };
    view! {
        <table>
            <thead><tr>{head}</tr></thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

/// The child's own word or sign, beside the shape that everybody knows. Drawn in lines, since browsers leave
/// out grounds when they print.
#[component]
fn Large(label: String, text: String) -> impl IntoView {
    view! {
        <figure class="sheet-large">
            <svg viewBox="0 0 100 100" aria-hidden="true">
                <polygon points="30,3 70,3 97,30 97,70 70,97 30,97 3,70 3,30"/>
                <text x="50" y="60" text-anchor="middle">"STOP"</text>
            </svg>
            <figcaption>
                <span>{label}</span>
                <strong>{text}</strong>
            </figcaption>
        </figure>
    }
    .into_any()
}
