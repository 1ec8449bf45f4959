//! Every rule of the method has a home in the app, and something that shows it.
//!
//! The method page of the docs is made from the table of rules and from the names of the tests:
//! `METHOD=write cargo test -p omgangsboek-core --test method` writes it anew.

mod page;
mod sources;
mod taps;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use omgangsboek_core::domain::programme::BuiltIn;
use omgangsboek_core::domain::rules::{HOMES, Rule, Service};

use sources::{names, rules_in, source, tests_by_rule};

#[test]
fn each_rule_has_exactly_one_home_in_the_order_of_the_rules() {
    let rules: Vec<_> = HOMES.iter().map(|home| home.rule).collect();
    assert_eq!(rules, Rule::ALL);
    for home in HOMES {
        let texts = [home.asks, home.does, home.screens];
        assert!(texts.iter().all(|text| !text.is_empty()), "{:?} says too little", home.rule);
        assert!(!home.served_by.is_empty(), "nothing serves {:?}", home.rule);
    }
}

#[test]
fn what_serves_a_rule_is_there_and_names_it() {
    let mut wrong = Vec::new();
    for home in HOMES {
        let rule = home.rule;
        for service in home.served_by {
            match service {
                Service::Item(id) => {
                    let items = BuiltIn::ALL.map(|built_in| built_in.settings().checklist.clone());
                    for items in items {
                        let asked = items.iter().any(|item| item.id.as_str() == *id && item.rule == rule);
                        if !asked {
                            wrong.push(format!("{rule:?}: no point “{id}” is asked for it"));
                        }
                    }
                }
                Service::Code(file, name) => match source(file) {
                    None => wrong.push(format!("{rule:?}: there is no core/src/{file}")),
                    Some(text) if !names(&text, name) => {
                        wrong.push(format!("{rule:?}: {file} has no {name}"));
                    }
                    Some(text) if !rules_in(&text).contains(&rule) => {
                        wrong.push(format!("{rule:?}: {file} does not name it"));
                    }
                    Some(_) => {}
                },
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_point_of_the_checklist_stands_in_the_table_under_its_rule() {
    for built_in in BuiltIn::ALL {
        for item in &built_in.settings().checklist {
            let home = HOMES.iter().find(|home| home.rule == item.rule);
            let listed = home.is_some_and(|home| {
                let is_it =
                    |service: &Service| matches!(service, Service::Item(id) if *id == item.id.as_str());
                home.served_by.iter().any(is_it)
            });
            assert!(listed, "{:?} does not list the point “{}”", item.rule, item.id.as_str());
        }
    }
}

#[test]
fn each_rule_has_a_test_that_is_named_after_it() {
    let tests = tests_by_rule();
    let shown: BTreeSet<_> = tests.keys().copied().collect();
    let missing: Vec<_> = Rule::ALL.iter().filter(|rule| !shown.contains(rule)).collect();
    assert!(missing.is_empty(), "no test is named after {missing:?}");
}

#[test]
fn each_rule_shows_itself_in_the_domain_not_only_in_a_browser() {
    let tests: BTreeMap<_, _> = tests_by_rule();
    let native = |rule: &&Rule| {
        tests.get(rule).is_some_and(|tests| tests.iter().any(|test| test.file.starts_with("core/")))
    };
    let missing: Vec<_> = Rule::ALL.iter().filter(|rule| !native(rule)).collect();
    assert!(missing.is_empty(), "only a browser shows {missing:?}");
}

#[test]
fn the_page_about_the_method_is_made_from_the_table() {
    let page = page::page(HOMES, &tests_by_rule(), &taps::things());
    let path = sources::root().join("docs/method.md");
    if std::env::var_os("METHOD").is_some_and(|wish| wish == "write") {
        fs::write(&path, &page).expect("the page can be written");
    }
    let there = fs::read_to_string(&path).expect("the page is there");
    assert!(there == page, "docs/method.md is not what its sources say: METHOD=write makes it anew");
}
