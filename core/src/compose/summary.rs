//! Short lines about a case, as the screens show them beside a question.

use crate::domain::case::SupervisionTerms;
use crate::domain::person::{Person, StopSignal};
use crate::domain::words::Lang;

/// "mee naar de wc · blijft in de kamer · meer afstand: bij het spelen · zonder toezicht: nooit".
pub fn terms(terms: &SupervisionTerms, lang: Lang) -> String {
    let nl = lang == Lang::Nl;
    let mut parts = vec![
        match (terms.toilet, nl) {
            (true, true) => "ook mee naar de wc",
            (true, false) => "along to the toilet",
            (false, true) => "niet mee naar de wc",
            (false, false) => "not along to the toilet",
        }
        .to_owned(),
    ];
    let mut add = |label: &str, text: &str| {
        if !text.trim().is_empty() {
            parts.push(format!("{label}{}", text.trim()));
        }
    };
    add(if nl { "afstand: " } else { "distance: " }, &terms.distance);
    add(if nl { "meer afstand: " } else { "more distance: " }, &terms.more_distance_moments);
    add(if nl { "zonder toezicht: " } else { "unsupervised: " }, &terms.unsupervised_moments);
    if terms.unsupervised_moments.trim().is_empty() {
        parts.insert(0, if nl { "volledig begeleid" } else { "supervised throughout" }.to_owned());
    }
    parts.join(" · ")
}

/// "woord: appel · teken: hand op de knuffel"; `None` when nothing was agreed.
pub fn stop_signal(signal: &StopSignal, lang: Lang) -> Option<String> {
    let (word, sign) = match lang {
        Lang::Nl => ("woord", "teken"),
        Lang::En => ("word", "sign"),
    };
    let part = |label: &str, text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| format!("{label}: {text}"))
    };
    let parts: Vec<_> = [part(word, &signal.word), part(sign, &signal.sign)].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// The STOP signals of `children`, with names where there is more than one.
pub fn stop_signals<'a>(children: impl Iterator<Item = &'a Person>, lang: Lang) -> String {
    let lines: Vec<_> = children
        .filter_map(|child| Some((child, stop_signal(child.child()?.stop_signal.get(), lang)?)))
        .collect();
    match lines.as_slice() {
        [] => String::new(),
        [(_, line)] => line.clone(),
        many => {
            many.iter().map(|(child, line)| format!("{} – {line}", child.name)).collect::<Vec<_>>().join("; ")
        }
    }
}
