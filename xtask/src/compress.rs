//! The compressed forms of the build, made once here and not by a server at each request.
//!
//! A server has milliseconds and takes a low quality for it; here the best one may take its time. Nothing in the
//! result depends on when or where it was made.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::ScopedJoinHandle;

use xtask::encoding::Encoding;
use xtask::listing;

use crate::process::Outcome;
use crate::sums;

/// What gets smaller by it.
const ENDINGS: [&str; 8] = ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest"];
/// Below this a file fits into one packet as it is.
const WORTH_IT: u64 = 1024;

/// What one file of the build takes, as it is and on its way. Where a form is missing, the file goes out as it is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Sizes {
    /// The path below the folder of the build, with `/` between its parts.
    pub(crate) name: String,
    pub(crate) raw: u64,
    pub(crate) br: u64,
    pub(crate) gz: u64,
}

/// Writes the compressed forms beside every file of the build that is worth it, where they are smaller.
///
/// # Errors
/// A file that cannot be read or written.
pub(crate) fn write(dist: &Path) -> Outcome {
    let mut work: Vec<(u64, PathBuf, Encoding)> = Vec::new();
    for (name, size) in files(dist)? {
        let path = dist.join(name);
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        if size > WORTH_IT && ENDINGS.contains(&ending) {
            work.extend(Encoding::ALL.map(|encoding| (size, path.clone(), encoding)));
        }
    }
    // The longest first, so that at the end no core waits for another.
    work.sort_by_key(|(size, ..)| std::cmp::Reverse(*size));
    let next = AtomicUsize::new(0);
    let worker = || {
        while let Some((_, path, encoding)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
            write_one(path, *encoding)?;
        }
        Ok(())
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let running: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        let ended = |thread: ScopedJoinHandle<_>| {
            thread.join().unwrap_or_else(|_| Err("compressing broke off".into()))
        };
        running.into_iter().try_for_each(ended)
    })
}

/// What every file takes that a browser may ask for, in the order of the names.
///
/// # Errors
/// A folder that cannot be read.
pub(crate) fn sizes(dist: &Path) -> Outcome<Vec<Sizes>> {
    let sized = |(name, raw): (String, u64)| {
        let path = dist.join(&name);
        let on_the_way = |form| fs::metadata(beside(&path, form)).map_or(raw, |meta| meta.len());
        let (br, gz) = (on_the_way(Encoding::Brotli), on_the_way(Encoding::Gzip));
        Sizes { name, raw, br, gz }
    };
    Ok(files(dist)?.into_iter().filter(|(name, _)| !Encoding::is_form(name)).map(sized).collect())
}

/// The files of the build with their sizes; without those that are for the host or for who checks it all.
fn files(dist: &Path) -> Outcome<Vec<(String, u64)>> {
    let stays_out = |part: &str| part.starts_with('_') || part == sums::FILE;
    let mut names = listing::files(dist).map_err(|error| error.to_string())?;
    names.retain(|name| !name.split('/').any(stays_out));
    let sized = |name: String| match fs::metadata(dist.join(&name)) {
        Ok(meta) => Ok((name, meta.len())),
        Err(error) => Err(format!("{name}: {error}")),
    };
    names.into_iter().map(sized).collect()
}

/// Where the compressed form of a file stands.
fn beside(path: &Path, encoding: Encoding) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}{}", encoding.ending()))
}

fn write_one(path: &Path, encoding: Encoding) -> Outcome {
    let failed = |error| format!("{}, {}: {error}", path.display(), encoding.name());
    let plain = fs::read(path).map_err(failed)?;
    let small = match encoding {
        Encoding::Brotli => compress_bytes::brotli(&plain),
        Encoding::Gzip => compress_bytes::gzip(&plain),
    }
    .map_err(failed)?;
    if small.len() < plain.len() { fs::write(beside(path, encoding), small).map_err(failed) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small build in a folder of its own, which goes with it.
    struct Build(PathBuf);

    impl Build {
        fn new(name: &str) -> Self {
            let root =
                std::env::temp_dir().join(format!("omgangsboek-compress-{name}-{}", std::process::id()));
            fs::create_dir_all(root.join("assets")).unwrap();
            fs::create_dir_all(root.join(".stage")).unwrap();
            for (file, content) in [
                ("index.html", words()),
                ("assets/app.wasm", words().repeat(20)),
                ("short.js", b"let a = 1;".repeat(10)),
                ("noise.txt", noise()),
                ("photo.png", words()),
                ("_headers", words()),
                (".stage/left.js", words()),
            ] {
                fs::write(root.join(file), content).unwrap();
            }
            Self(root)
        }

        fn has(&self, name: &str) -> bool {
            self.0.join(name).is_file()
        }
    }

    impl Drop for Build {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    fn words() -> Vec<u8> {
        (0..600).flat_map(|number| format!("woord {number} ").into_bytes()).collect()
    }

    /// Bytes without any order, which no encoding makes smaller.
    fn noise() -> Vec<u8> {
        let mut state: u64 = 1;
        std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        })
        .take(4000)
        .collect()
    }

    #[test]
    fn what_is_not_worth_it_stays_alone() {
        let build = Build::new("alone");
        write(&build.0).unwrap();
        for name in ["short.js", "noise.txt", "photo.png", "_headers", ".stage/left.js"] {
            assert!(build.has(name), "{name}");
            assert!(!build.has(&format!("{name}.br")) && !build.has(&format!("{name}.gz")), "{name}");
        }
    }

    #[test]
    fn the_sizes_are_those_that_go_out_and_again_the_same() {
        let build = Build::new("sizes");
        write(&build.0).unwrap();
        let first = sizes(&build.0).unwrap();
        let names: Vec<_> = first.iter().map(|file| file.name.as_str()).collect();
        assert_eq!(names, ["assets/app.wasm", "index.html", "noise.txt", "photo.png", "short.js"]);
        let on_disk = |name: &str| fs::metadata(build.0.join(name)).unwrap().len();
        for file in &first {
            assert_eq!(file.raw, on_disk(&file.name), "{}", file.name);
            if build.has(&format!("{}.br", file.name)) {
                assert_eq!(file.br, on_disk(&format!("{}.br", file.name)));
                assert_eq!(file.gz, on_disk(&format!("{}.gz", file.name)));
                assert!(file.br < file.gz && file.gz < file.raw, "{file:?}");
            } else {
                assert_eq!((file.br, file.gz), (file.raw, file.raw), "{}", file.name);
            }
        }
        write(&build.0).unwrap();
        assert_eq!(sizes(&build.0).unwrap(), first);
    }
}
