//! A build of the app in a folder of its own, which a journey puts another version into.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use xtask::{release_list, workspace};

use crate::Outcome;

/// The script of a journey, beside the build's own.
const BEFORE_BOOT: &str = "before-boot.js";

/// The folder goes with this.
pub struct Build {
    folder: PathBuf,
    before_boot: Option<String>,
}

impl Build {
    /// The build in `dist/`, with the list of its files; a script given here is a part of it.
    pub fn new(before_boot: Option<String>) -> Outcome<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("omgangsboek-site-{}-{number}", std::process::id()));
        let build = Self { folder, before_boot };
        build.fill()?;
        release_list::write(&build.folder, env!("CARGO_PKG_VERSION"))?;
        Ok(build)
    }

    /// Where it stands.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Puts another version in its place, as an upload does. It works the same; its files have other names, those
    /// whose names stay have other bytes, and so has the service worker.
    pub fn become_version(&self, version: &str) -> Outcome {
        self.fill()?;
        let file = |name: &str| self.folder.join(name);
        let page = std::fs::read_to_string(file("index.html"))?;
        let from = page.split("data-js=\"/assets/").nth(1).and_then(|rest| rest.split(".js\"").next());
        let from = from.ok_or("the index page names no script")?;
        let to = format!("omgangsboek-{version}");
        for ending in [".js", "_bg.wasm"] {
            std::fs::rename(file(&format!("assets/{from}{ending}")), file(&format!("assets/{to}{ending}")))?;
        }
        std::fs::write(file("index.html"), page.replace(from, &to))?;
        for name in ["boot.js", "kdf-worker.js", "sw.js"] {
            let text = std::fs::read_to_string(file(name))?;
            std::fs::write(file(name), format!("{text}\n// {version}\n"))?;
        }
        release_list::write(&self.folder, version)?;
        Ok(())
    }

    /// What is in `dist/`, and nothing else.
    fn fill(&self) -> Outcome {
        if self.folder.exists() {
            std::fs::remove_dir_all(&self.folder)?;
        }
        copy(&workspace::dist(), &self.folder)?;
        if let Some(script) = &self.before_boot {
            std::fs::write(self.folder.join(BEFORE_BOOT), script)?;
            let index = self.folder.join("index.html");
            let page = std::fs::read_to_string(&index)?;
            let script = format!("<head><script src=\"/{BEFORE_BOOT}\"></script>");
            std::fs::write(index, page.replacen("<head>", &script, 1))?;
        }
        Ok(())
    }
}

impl Drop for Build {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)?.flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
