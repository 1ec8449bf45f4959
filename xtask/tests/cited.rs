//! A document that names a test which is not there promises what nobody checks.

use std::fs;

use xtask::workspace;

#[test]
fn every_test_that_the_page_on_security_cites_exists() {
    let page = fs::read_to_string(workspace::root().join("docs/security.md")).expect("the page is there");
    let cited: Vec<_> = page.split('`').filter_map(|piece| piece.split_once(".rs::")).collect();
    assert!(cited.len() >= 25, "each row of the fault table names its tests; found {}", cited.len());
    for (file, test) in cited {
        let path = workspace::root().join(format!("{file}.rs"));
        let source = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        assert!(source.contains(&format!("fn {test}(")), "{file}.rs has no test `{test}`");
    }
}
