//! The method page of the docs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use omgangsboek_core::domain::rules::{Home, Rule, Service};

use crate::sources::Test;
use crate::taps::Thing;

const HEAD: &str = "\
# The method in the app

The rules of the method have numbers, M1 to M55, and these are their names in code, in checklist items and in tests.
This page says of each what it asks, what the app does for it, on which screens, where that stands in the code
(below `core/src/`), and which tests show it. It is made from the table in `core/src/domain/rules/homes.rs` and from the
names of the tests; `METHOD=write cargo test -p omgangsboek-core --test method` writes it anew.

Rules M1, M3–M8, M10, M11, M14 and M16 are those of the programme “Intensieve omgangsbegeleiding”; an organisation's
own programme says for itself which of them it takes over. The rest holds everywhere.
";

const TAPS: &str = "
## How many taps

The ten things that are done most while a visit goes on, with the buttons for each. None takes more than two taps. The
table is made from `tests/journeys/golden/ten-things.txt`, and a journey presses these very buttons.

| to | taps | which |
|---|---|---|
";

/// The page for `homes`, with the tests of each rule, and for what is done most.
pub fn page(homes: &[Home], tests: &BTreeMap<Rule, BTreeSet<Test>>, things: &[Thing]) -> String {
    let mut page = HEAD.to_owned();
    for home in homes {
        let services: Vec<_> = home.served_by.iter().map(service).collect();
        let lines: Vec<_> = tests.get(&home.rule).into_iter().flatten().map(test).collect();
        let (rule, asks, does, screens) = (home.rule, home.asks, home.does, home.screens);
        let (services, lines) = (services.join(" · "), lines.join("\n"));
        write!(
            page,
            "\n## {rule:?}\n\n{asks}\n\n- **The app**: {does}\n- **Where**: {screens}\n- **Code**: {services}\n- **Tests**:\n{lines}\n"
        )
        .expect("a text can always grow");
    }
    page.push_str(TAPS);
    for thing in things {
        let which: Vec<_> = thing.presses.iter().map(|press| button(press)).collect();
        writeln!(page, "| {} | {} | {} |", thing.what, thing.presses.len(), which.join(", then "))
            .expect("a text can always grow");
    }
    page
}

/// A button by its name; what has no name of its own stands in angle brackets.
fn button(press: &str) -> String {
    match press.strip_prefix('<').and_then(|press| press.strip_suffix('>')) {
        Some(place) => format!("the {place}, where it stands"),
        None => format!("“{press}”"),
    }
}

fn service(service: &Service) -> String {
    match service {
        Service::Item(id) => format!("point `{id}` of the checklist"),
        Service::Code(file, name) => format!("`{file}`: `{name}`"),
    }
}

fn test(test: &Test) -> String {
    format!("  - `{}::{}`", test.file, test.name)
}
