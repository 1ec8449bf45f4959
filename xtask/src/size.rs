//! `cargo xtask size`: what the wasm of the release is made of, crate by crate.
//!
//! Read after all has been done to it that makes it smaller, with the names left in. A function that was inlined
//! counts where it ended up.

mod module;
mod names;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use xtask::workspace;

use crate::build;
use crate::process::{self, Outcome};
use crate::tools;
use module::Module;

/// How many lines a list shows, where it does not show all.
const LONGEST: usize = 50;

/// What one line of a table adds up.
#[derive(Debug, Default, Clone, Copy)]
struct Sum {
    bytes: usize,
    functions: usize,
    largest: usize,
}

/// Prints the tables of the release, which it builds where it is not there yet.
///
/// # Errors
/// What keeps the release from being built; a tool that is not to be had.
pub(crate) fn release() -> Outcome {
    build::release()?;
    let page = fs::read_to_string(workspace::root().join("index.html"))
        .map_err(|why| format!("index.html: {why}"))?;
    let target = workspace::root().join("target");
    let named = target.join("omgangsboek-with-names.wasm");
    process::run(
        Command::new(tools::WASM_OPT.ensure()?.join("wasm-opt"))
            .args(["-Oz", "-g"])
            .args(asked_of_wasm_opt(&page)?)
            // What wasm-bindgen made; Trunk leaves it there, names and all.
            .arg(target.join("wasm-bindgen/release/omgangsboek_bg.wasm"))
            .arg("-o")
            .arg(&named),
    )?;
    print(&named)
}

/// What the page of the build asks of wasm-opt, for the app.
fn asked_of_wasm_opt(page: &str) -> Outcome<Vec<&str>> {
    let (_, from) =
        page.split_once("data-wasm-opt-params=\"").ok_or("index.html asks nothing of wasm-opt")?;
    let (asked, _) = from.split_once('"').ok_or("index.html has an attribute without an end")?;
    Ok(asked.split_whitespace().collect())
}

/// Prints the tables of a module, as Markdown.
///
/// # Errors
/// A file that cannot be read, or is no module.
pub(crate) fn print(path: &Path) -> Outcome {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let module = Module::read(&bytes)?;
    print!("{}", tables(&module));
    Ok(())
}

fn tables(module: &Module) -> String {
    let functions: Vec<(String, usize)> =
        module.functions.iter().map(|(name, size)| (names::readable(name), *size)).collect();
    let all = functions.iter().map(|(_, size)| size).sum::<usize>().max(1);
    let share = |bytes: usize| format!("{:.1} %", 100.0 * bytes as f64 / all as f64);

    let sections = module.sections.iter().map(|(name, size)| format!("{name} | {size}"));
    let for_types_of = sums(&functions, |name| names::user(name).map(str::to_owned));
    let for_types_of =
        |name: &str| for_types_of.iter().find(|(user, _)| user == name).map_or(0, |(_, sum)| sum.bytes);
    let crates =
        sums(&functions, |name| Some(names::definer(name).to_owned())).into_iter().map(|(name, sum)| {
            let Sum { bytes, functions, .. } = sum;
            format!("{name} | {bytes} | {} | {functions} | {}", share(bytes), for_types_of(&name))
        });
    // Where we wrote something for a type of somebody else, there is no module to name.
    let own = |name: &str| {
        let definer = Some(names::definer(name)).filter(|definer| definer.starts_with("omgangsboek"))?;
        Some(names::module(name)).filter(|module| module.starts_with(definer)).or(Some(definer.to_owned()))
    };
    let modules =
        sums(&functions, own).into_iter().take(LONGEST).map(|(name, Sum { bytes, functions, .. })| {
            format!("`{name}` | {bytes} | {} | {functions}", share(bytes))
        });
    let many = sums(&functions, |name| Some(names::generic(name))).into_iter();
    let many = many.filter(|(_, sum)| sum.functions > 1).take(LONGEST).map(|(name, sum)| {
        let Sum { bytes, functions, largest } = sum;
        format!("`{name}` | {bytes} | {} | {functions} | {largest}", share(bytes))
    });
    let mut single: Vec<_> = functions.iter().collect();
    single.sort_by(|one, other| (other.1, &one.0).cmp(&(one.1, &other.0)));
    let single =
        single.into_iter().take(LONGEST).map(|(name, size)| format!("`{name}` | {size} | {}", share(*size)));

    [
        table("Sections", "section | bytes", sections),
        table(
            "Crates",
            "crate | bytes of code | of all | functions | of the language's, for its types",
            crates,
        ),
        table("Own modules", "module | bytes of code | of all | functions", modules),
        table("Compiled more than once", "function | bytes of code | of all | times | largest", many),
        table("The largest functions", "function | bytes of code | of all", single),
    ]
    .concat()
}

/// Adds the functions up by what `key` says of their name, leaving out those of which it says nothing. The largest
/// sum comes first, and those that are alike by name.
fn sums(functions: &[(String, usize)], key: impl Fn(&str) -> Option<String>) -> Vec<(String, Sum)> {
    let mut sums: BTreeMap<String, Sum> = BTreeMap::new();
    for (name, size) in functions {
        if let Some(key) = key(name) {
            let sum = sums.entry(key).or_default();
            sum.bytes += size;
            sum.functions += 1;
            sum.largest = sum.largest.max(*size);
        }
    }
    let mut sums: Vec<_> = sums.into_iter().collect();
    sums.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.bytes));
    sums
}

fn table(title: &str, head: &str, rows: impl Iterator<Item = String>) -> String {
    let rule = "|---".repeat(head.split('|').count());
    let rows: String = rows.map(|row| format!("| {row} |\n")).collect();
    format!("## {title}\n\n| {head} |\n{rule}|\n{rows}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instances_are_added_up_under_their_crate_and_under_their_function() {
        let functions =
            [("app::list::<u8>", 30), ("app::list::<u16>", 10), ("lib::sort", 50), ("memcpy", 10)];
        let functions = functions.map(|(name, size)| (name.to_owned(), size)).to_vec();
        let tables = tables(&Module { sections: vec![("code".into(), 104)], functions });
        for line in [
            "| code | 104 |",
            "| lib | 50 | 50.0 % | 1 | 0 |",
            "| app | 40 | 40.0 % | 2 | 0 |",
            "| `app::list` | 40 | 40.0 % | 2 | 30 |",
            "| `app::list::<u8>` | 30 | 30.0 % |",
        ] {
            assert!(tables.lines().any(|one| one == line), "{line} is missing in\n{tables}");
        }
    }
}
