//! `cargo xtask size`: what the wasm of the release is made of, crate by crate.
//!
//! Read after all has been done to it that makes it smaller, with the names left in. A function that was inlined
//! counts where it ended up.

mod module;
mod names;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::process::Outcome;
use module::Module;

/// How many functions the two lists show.
const LONGEST: usize = 50;

/// What one line of a table adds up.
#[derive(Debug, Default, Clone, Copy)]
struct Sum {
    bytes: usize,
    functions: usize,
    largest: usize,
}

impl Sum {
    fn add(&mut self, bytes: usize) {
        self.bytes += bytes;
        self.functions += 1;
        self.largest = self.largest.max(bytes);
    }
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
    let code: usize = functions.iter().map(|(_, size)| size).sum();
    let (mut crates, mut users) = (BTreeMap::new(), BTreeMap::new());
    let (mut generics, mut singles) = (BTreeMap::new(), Vec::new());
    for (name, size) in &functions {
        add(&mut crates, names::definer(name), *size);
        if let Some(user) = names::user(name) {
            add(&mut users, user, *size);
        }
        add(&mut generics, names::generic(name), *size);
        singles.push((name.clone(), Sum { bytes: *size, functions: 1, largest: *size }));
    }
    let share = |sum: &Sum| format!("{:.1} %", 100.0 * sum.bytes as f64 / code.max(1) as f64);
    let mut out = String::new();
    let mut table = |title: &str, head: &str, rows: Vec<String>| {
        let rule = "|---".repeat(head.matches('|').count() - 1);
        out += &format!("## {title}\n\n{head}\n{rule}|\n{}\n\n", rows.join("\n"));
    };
    let sections = module.sections.iter().map(|(name, size)| format!("| {name} | {size} |"));
    table("Sections", "| section | bytes |", sections.collect());
    let of_others = |name: &str| users.get(name).map_or(0, |sum: &Sum| sum.bytes);
    let rows = sorted(crates).into_iter().map(|(name, sum)| {
        format!("| {name} | {} | {} | {} | {} |", sum.bytes, share(&sum), sum.functions, of_others(name))
    });
    table(
        "Crates",
        "| crate | bytes of its functions | of all code | functions | others' code, made for its types |",
        rows.collect(),
    );
    let rows =
        sorted(generics).into_iter().filter(|(_, sum)| sum.functions > 1).take(LONGEST).map(|(name, sum)| {
            format!("| `{name}` | {} | {} | {} | {} |", sum.bytes, share(&sum), sum.functions, sum.largest)
        });
    table("Compiled more than once", "| function | bytes | of all code | times | largest |", rows.collect());
    singles.sort_by(|one, other| other.1.bytes.cmp(&one.1.bytes).then_with(|| one.0.cmp(&other.0)));
    let rows = singles.into_iter().take(LONGEST);
    let rows = rows.map(|(name, sum)| format!("| `{name}` | {} | {} |", sum.bytes, share(&sum)));
    table("The largest functions", "| function | bytes | of all code |", rows.collect());
    out
}

fn add<K: Ord>(sums: &mut BTreeMap<K, Sum>, key: K, size: usize) {
    sums.entry(key).or_default().add(size);
}

/// The largest first, and those of one size by name.
fn sorted<K: Ord>(sums: BTreeMap<K, Sum>) -> Vec<(K, Sum)> {
    let mut rows: Vec<_> = sums.into_iter().collect();
    rows.sort_by_key(|(_, sum)| std::cmp::Reverse(sum.bytes));
    rows
}
