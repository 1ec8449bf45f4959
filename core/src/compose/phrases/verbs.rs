//! The other number of a verb, so that a phrase that was written about one child fits two.
//!
//! Reports are in the past tense, where Dutch is regular but for the strong verbs in the table. What is not known
//! stays as it was written; the worker sees the sentence before it goes anywhere.

/// Strong and irregular verbs that reports use, in the past tense and a few in the present.
const IRREGULAR: [(&str, &str); 58] = [
    ("at", "aten"),
    ("begon", "begonnen"),
    ("bleef", "bleven"),
    ("bood", "boden"),
    ("bracht", "brachten"),
    ("dacht", "dachten"),
    ("deed", "deden"),
    ("droeg", "droegen"),
    ("dronk", "dronken"),
    ("gaf", "gaven"),
    ("ging", "gingen"),
    ("had", "hadden"),
    ("heeft", "hebben"),
    ("hield", "hielden"),
    ("hielp", "hielpen"),
    ("hing", "hingen"),
    ("is", "zijn"),
    ("keek", "keken"),
    ("kocht", "kochten"),
    ("kon", "konden"),
    ("koos", "kozen"),
    ("kreeg", "kregen"),
    ("kroop", "kropen"),
    ("kwam", "kwamen"),
    ("lag", "lagen"),
    ("las", "lazen"),
    ("liep", "liepen"),
    ("liet", "lieten"),
    ("mocht", "mochten"),
    ("moest", "moesten"),
    ("nam", "namen"),
    ("reed", "reden"),
    ("riep", "riepen"),
    ("schonk", "schonken"),
    ("schoof", "schoven"),
    ("schreef", "schreven"),
    ("sliep", "sliepen"),
    ("sloeg", "sloegen"),
    ("sloot", "sloten"),
    ("sprak", "spraken"),
    ("sprong", "sprongen"),
    ("stak", "staken"),
    ("stond", "stonden"),
    ("trok", "trokken"),
    ("verliet", "verlieten"),
    ("viel", "vielen"),
    ("vloog", "vlogen"),
    ("vond", "vonden"),
    ("vroeg", "vroegen"),
    ("was", "waren"),
    ("werd", "werden"),
    ("wilde", "wilden"),
    ("wist", "wisten"),
    ("won", "wonnen"),
    ("zag", "zagen"),
    ("zat", "zaten"),
    ("zei", "zeiden"),
    ("zocht", "zochten"),
];

/// `phrase` with its verb in both numbers, where it begins with whom it is about and the verb is known.
pub(super) fn agreeing(phrase: &str) -> String {
    for whom in ["{kind} ", "{ouder} "] {
        let Some(rest) = phrase.strip_prefix(whom) else { continue };
        let end = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
        if let Some((one, many)) = numbers(&rest[..end]) {
            return format!("{whom}[{one}|{many}]{}", &rest[end..]);
        }
    }
    phrase.to_owned()
}

/// A verb for one and for many; `None` for what is not known to be one.
fn numbers(verb: &str) -> Option<(String, String)> {
    if let Some((one, many)) = IRREGULAR.iter().find(|(one, many)| [*one, *many].contains(&verb)) {
        return Some(((*one).to_owned(), (*many).to_owned()));
    }
    let regular = |one: &str| one.len() > 4 && (one.ends_with("de") || one.ends_with("te"));
    if regular(verb) {
        return Some((verb.to_owned(), format!("{verb}n")));
    }
    verb.strip_suffix('n').filter(|one| regular(one)).map(|one| (one.to_owned(), verb.to_owned()))
}
