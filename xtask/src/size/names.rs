//! What the name of a compiled function tells: the crate that wrote it, and the function it is an instance of.

/// The crates of the language itself: what they define is compiled for the types of others.
const LANGUAGE: [&str; 3] = ["alloc", "core", "std"];

/// What stands before the `>` of an arrow, which closes nothing; the older way of writing names has no hyphen.
const ARROW: [char; 2] = ['-', '.'];

/// The name as it was written, without the hashes in it and behind it.
pub(super) fn readable(name: &str) -> String {
    if name.is_empty() {
        return "(without a name)".to_owned();
    }
    let mut plain = format!("{:#}", rustc_demangle::demangle(name));
    // wasm-bindgen writes readable names itself, and leaves the hashes: one of the function, one of each crate.
    if let Some(at) = plain.rfind("::h").filter(|at| is_hash(&plain[at + 3..])) {
        plain.truncate(at);
    }
    let mut pieces = plain.split('[');
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, after)) if is_hash(hash) => kept.push_str(after),
            _ => kept.extend(["[", piece]),
        }
    }
    kept
}

/// Hashes have sixteen digits, and now and then fewer.
fn is_hash(text: &str) -> bool {
    (12..=16).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The function without its type arguments: one name for all its instances.
///
/// What stands in front of a function, as in `<Type as Trait>::function`, stays, without the arguments of that type.
pub(super) fn generic(name: &str) -> String {
    let (mut kept, mut rest) = (String::new(), name);
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let (inner, after) = bracketed(from);
        let path = kept.strip_suffix("::");
        if path.is_some() && inner.starts_with("impl ")
            || kept.ends_with(['<', '&', ' ', '[', '('])
            || kept.is_empty()
        {
            kept.push('<');
            kept.push_str(&generic(inner));
            kept.push('>');
        } else if let Some(path) = path {
            kept.truncate(path.len());
        }
        rest = after;
    }
    kept + rest
}

/// The crate that defines the function.
pub(super) fn definer(name: &str) -> &str {
    let Some(inner) = name.strip_prefix('<').map(|_| bracketed(name).0) else {
        return crate_of(name).unwrap_or("(without a crate)");
    };
    let (of, by) = match split_as(inner) {
        Some((of, by)) => (crate_of(of), crate_of(by)),
        None => (crate_of(inner), None),
    };
    // A trait may be written for a type of somebody else: for one of the language's that is who did it.
    match (of, by) {
        (Some(of), Some(by)) if LANGUAGE.contains(&of) => by,
        (Some(of), _) => of,
        (None, Some(by)) => by,
        (None, None) => "core",
    }
}

/// The module of its crate that the function stands in: the crate and up to two names behind it.
pub(super) fn module(name: &str) -> String {
    let generic = generic(name);
    let path = generic.trim_start_matches(['<', '&', '[', '(', '*']).trim_start_matches("mut ");
    let is_module = |part: &&str| part.starts_with(|first: char| first.is_ascii_lowercase());
    let parts: Vec<_> = path.split("::").take(3).take_while(is_module).collect();
    parts.join("::")
}

/// The crate for whose types the language's own function was made, where the name tells.
pub(super) fn user(name: &str) -> Option<&str> {
    if !LANGUAGE.contains(&definer(name)) {
        return None;
    }
    name.match_indices("::").find_map(|(at, _)| {
        let path = &name[..at];
        let word =
            path.rfind(|char: char| !char.is_ascii_alphanumeric() && char != '_').map_or(0, |at| at + 1);
        let first = &path[word..];
        let begins = !first.is_empty() && !path[..word].ends_with(':');
        (begins && !LANGUAGE.contains(&first)).then_some(first)
    })
}

/// The first word of a path, behind references, pointers, slices and tuples; nothing for the language's own types.
fn crate_of(path: &str) -> Option<&str> {
    let mut path = path;
    loop {
        let shorter = path.trim_start_matches(['&', '[', '(', '*', '<', ' ']);
        let shorter = ["mut ", "const ", "dyn ", "impl "]
            .iter()
            .fold(shorter, |path, word| path.strip_prefix(word).unwrap_or(path));
        if shorter == path {
            break;
        }
        path = shorter;
    }
    path.split_once("::").map(|(first, _)| first).filter(|first| !first.contains([' ', '<', ',']))
}

/// `<…>` at the start: what stands between the brackets, and what follows.
fn bracketed(name: &str) -> (&str, &str) {
    let (mut depth, mut last) = (0, ' ');
    for (at, char) in name.char_indices() {
        match char {
            '<' => depth += 1,
            '>' if !ARROW.contains(&last) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return (&name[1..at], &name[at + 1..]);
        }
        last = char;
    }
    (&name[1..], "")
}

/// `Type as Trait`, at the outer level only.
fn split_as(inner: &str) -> Option<(&str, &str)> {
    let (mut depth, mut last) = (0, ' ');
    for (at, char) in inner.char_indices() {
        match char {
            '<' => depth += 1,
            '>' if !ARROW.contains(&last) => depth -= 1,
            ' ' if depth == 0 && inner[at..].starts_with(" as ") => {
                return Some((&inner[..at], &inner[at + 4..]));
            }
            _ => {}
        }
        last = char;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_dropped_in_either_form() {
        assert_eq!(readable("_ZN6js_sys4wait17h407c894fca53c217E"), "js_sys::wait");
        assert_eq!(readable("dlmalloc::free::h407c894fca53c217"), "dlmalloc::free");
        assert_eq!(
            readable("<[u8] as alloc[3ca501edff3f0c7c]::slice::Join>::join"),
            "<[u8] as alloc::slice::Join>::join"
        );
        assert_eq!(readable("memcpy"), "memcpy");
    }

    #[test]
    fn instances_of_one_function_share_a_name() {
        for (name, expected) in [
            ("core::ptr::drop_in_place<alloc::vec::Vec<alloc::string::String>>", "core::ptr::drop_in_place"),
            ("core::ptr::drop_in_place<app::Lazy<app::Row,fn() .> app::Row>>", "core::ptr::drop_in_place"),
            ("app::list::<app::Row, fn(&str) -> bool>::{closure#0}", "app::list::{closure#0}"),
            (
                "<alloc::vec::Vec<app::Row> as core::ops::Drop>::drop",
                "<alloc::vec::Vec as core::ops::Drop>::drop",
            ),
            (
                "app::<impl core::fmt::Debug for app::Of<T>>::fmt",
                "app::<impl core::fmt::Debug for app::Of>::fmt",
            ),
            ("<&app::Of<T> as core::fmt::Debug>::fmt", "<&app::Of as core::fmt::Debug>::fmt"),
            ("memcpy", "memcpy"),
        ] {
            assert_eq!(generic(name), expected);
        }
    }

    #[test]
    fn the_crate_is_that_of_the_function_and_not_of_its_types() {
        for (name, expected, user_of) in [
            ("core::ptr::drop_in_place<alloc::vec::Vec<app::Row>>", "core", Some("app")),
            ("<app::Row as core::fmt::Debug>::fmt", "app", None),
            ("<alloc::vec::Vec<T> as serde::Serialize>::serialize", "serde", None),
            ("<alloc::vec::Vec<T> as core::ops::Drop>::drop", "core", None),
            ("<&mut app::Row as core::fmt::Debug>::fmt", "app", None),
            ("<[u8] as zeroize::Zeroize>::zeroize", "zeroize", None),
            ("<str>::trim", "core", None),
            ("tachys::view::<app::Row>::build", "tachys", None),
            ("memcpy", "(without a crate)", None),
        ] {
            assert_eq!((definer(name), user(name)), (expected, user_of), "{name}");
        }
    }

    #[test]
    fn the_module_ends_where_types_and_functions_of_types_begin() {
        for (name, expected) in [
            ("<app::pages::Row<T> as core::fmt::Debug>::fmt", "app::pages"),
            ("app::pages::list::show::{{closure}}", "app::pages::list"),
            ("app::pages::<impl core::fmt::Debug for app::Row>::fmt", "app::pages"),
            ("<&mut app::pages::Row as core::fmt::Debug>::fmt", "app::pages"),
        ] {
            assert_eq!(module(name), expected);
        }
    }
}
