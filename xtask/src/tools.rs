//! The tools that the build needs, found or fetched.
//!
//! A tool counts only in its exact version. It is looked for on PATH, then in a folder that outlives
//! `cargo clean`, and only then fetched: ready-made through cargo-binstall where that is installed,
//! else compiled, which takes minutes and happens once for each version.

use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::versions;

use crate::process::{self, Outcome, folder_on_path, say};

/// One tool: what it is called, how it tells its version, and how it is come by.
pub(crate) struct Tool {
    /// The name of the folder it gets, and of its package.
    package: &'static str,
    version: &'static str,
    /// The programs that have to be there; the first one is asked for its version.
    programs: &'static [&'static str],
    /// The version as the program says it.
    says: &'static str,
    purpose: &'static str,
    source: Source,
}

enum Source {
    /// crates.io, with the crate's own lock file or without it; made to run fast, or to be compiled fast.
    Cargo { locked: bool, optimized: bool, about: &'static str },
    /// The npm registry.
    Npm,
}

/// Puts the app together.
pub(crate) const TRUNK: Tool = Tool {
    package: "trunk",
    version: versions::TRUNK,
    programs: &["trunk"],
    says: versions::TRUNK,
    purpose: "puts the app's files together",
    source: Source::Cargo { locked: true, optimized: true, about: "about 10 minutes on two cores" },
};

/// Writes the JavaScript around the wasm, and runs tests in a browser.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    version: versions::WASM_BINDGEN,
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    says: versions::WASM_BINDGEN,
    purpose: "joins wasm and the browser; it has to be of the same version as the crate",
    // Its lock file names a version of a crate that the registry has withdrawn.
    source: Source::Cargo { locked: false, optimized: true, about: "about 4 minutes on two cores" },
};

/// Makes the wasm small.
pub(crate) const WASM_OPT: Tool = Tool {
    package: "binaryen",
    version: versions::BINARYEN,
    programs: &["wasm-opt"],
    says: versions::WASM_OPT,
    purpose: "makes the wasm small (wasm-opt)",
    source: Source::Npm,
};

/// Checks what comes in with the dependencies.
pub(crate) const CARGO_DENY: Tool = Tool {
    package: "cargo-deny",
    version: versions::CARGO_DENY,
    programs: &["cargo-deny"],
    says: versions::CARGO_DENY,
    purpose: "checks licences, bans and sources of the dependencies",
    // It works for two seconds either way.
    source: Source::Cargo { locked: true, optimized: false, about: "about a minute on two cores" },
};

/// Builds programs that look for input that breaks the readers, and runs them.
pub(crate) const CARGO_FUZZ: Tool = Tool {
    package: "cargo-fuzz",
    version: versions::CARGO_FUZZ,
    programs: &["cargo-fuzz"],
    says: versions::CARGO_FUZZ,
    purpose: "looks for files and records that break the app",
    source: Source::Cargo { locked: true, optimized: true, about: "about a minute on two cores" },
};

/// Drives Firefox.
pub(crate) const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    version: versions::GECKODRIVER,
    programs: &["geckodriver"],
    says: versions::GECKODRIVER,
    purpose: "drives Firefox in the tests",
    source: Source::Cargo { locked: true, optimized: true, about: "about 3 minutes on two cores" },
};

/// Judges the first page.
pub(crate) const LIGHTHOUSE: Tool = Tool {
    package: "lighthouse",
    version: versions::LIGHTHOUSE,
    programs: &["lighthouse"],
    says: versions::LIGHTHOUSE,
    purpose: "judges how fast, accessible and well made the first page is",
    source: Source::Npm,
};

impl Tool {
    /// The folder with the tool's programs; installs them where they are nowhere to be found.
    pub(crate) fn ensure(&self) -> Outcome<PathBuf> {
        if let Some(folder) = folder_on_path(self.programs[0]).filter(|folder| self.is_in(folder)) {
            return Ok(folder);
        }
        let home = folder()?.join(self.folder_name());
        let folder = home.join("bin");
        if self.is_in(&folder) {
            return Ok(folder);
        }
        self.install(&home)?;
        if self.is_in(&folder) {
            Ok(folder)
        } else {
            Err(format!(
                "{} {} was installed but does not run from {}",
                self.package,
                self.version,
                folder.display()
            ))
        }
    }

    /// The package's name, short of the ending that only the registry needs.
    fn folder_name(&self) -> String {
        format!("{}-{}", self.package.trim_end_matches("-cli"), self.version)
    }

    /// Whether all programs stand in the folder, in the right version.
    fn is_in(&self, folder: &Path) -> bool {
        self.programs.iter().all(|program| folder.join(program).is_file())
            && process::output(Command::new(folder.join(self.programs[0])).arg("--version"))
                .is_some_and(|said| said.split_whitespace().any(|word| word == self.says))
    }

    fn install(&self, home: &Path) -> Outcome {
        let what = format!("{} {}: {}", self.package, self.version, self.purpose);
        match self.source {
            Source::Npm => {
                say(&format!("Installing {what} (from npm, into {})", home.display()));
                if folder_on_path("npm").is_none() {
                    return Err("npm is missing; install Node.js with npm, then run this again".into());
                }
                let package = format!("{}@{}", self.package, self.version);
                process::run(
                    Command::new("npm")
                        .args(["install", "--global", "--no-fund", "--no-audit", "--prefix"])
                        .arg(home)
                        .arg(package),
                )
            }
            Source::Cargo { locked, optimized, about } => {
                if folder_on_path("cargo-binstall").is_some() {
                    say(&format!("Installing {what} (ready-made, into {})", home.display()));
                    let fetched = process::run(
                        Command::new("cargo")
                            .args(["binstall", "--no-confirm", "--disable-strategies", "compile"])
                            .args(["--version", self.version, "--root"])
                            .arg(home)
                            .arg(self.package),
                    );
                    match fetched {
                        Ok(()) => return Ok(()),
                        Err(why) => eprintln!("{why}; compiling it instead"),
                    }
                }
                say(&format!("Installing {what} (compiling, {about}, once; into {})", home.display()));
                process::run(
                    Command::new("cargo")
                        .args(["install", self.package, "--version", self.version, "--root"])
                        .arg(home)
                        .args(locked.then_some("--locked"))
                        .args((!optimized).then_some("--debug")),
                )
            }
        }
    }
}

/// The folder for tools that outlives `cargo clean`.
pub(crate) fn folder() -> Outcome<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    set("OMGANGSBOEK_TOOLS")
        .or_else(|| Some(set("XDG_CACHE_HOME")?.join("omgangsboek/tools")))
        .or_else(|| Some(set("HOME")?.join(".cache/omgangsboek/tools")))
        .ok_or_else(|| "no folder for tools: set HOME or OMGANGSBOEK_TOOLS".to_owned())
}

/// Sees to it that the compiler can make wasm.
pub(crate) fn ensure_wasm_target() -> Outcome {
    let sysroot = process::output(Command::new("rustc").args(["--print", "sysroot"]))
        .ok_or("rustc does not answer; is the Rust toolchain installed?")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(versions::WASM_TARGET).join("lib").is_dir() {
        return Ok(());
    }
    say(&format!("Installing the target {}: the app runs as WebAssembly", versions::WASM_TARGET));
    process::run(Command::new("rustup").args(["target", "add", versions::WASM_TARGET]))
}

/// Sees to it that rustfmt and clippy are there.
pub(crate) fn ensure_linters() -> Outcome {
    for (program, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if process::output(Command::new("cargo").args([program, "--version"])).is_none() {
            say(&format!("Installing {component}: the code is checked with it"));
            process::run(Command::new("rustup").args(["component", "add", component]))?;
        }
    }
    Ok(())
}
