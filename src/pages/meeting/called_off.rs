//! Why a meeting was off, in words; with what is on record about a parent's request (M50).

use omgangsboek_core::domain::case::Case;
use omgangsboek_core::domain::request::ExpertFirst;
use omgangsboek_core::domain::visit::Absence;

use super::standing::names;
use crate::state::Handle;
use crate::text::{Lang, Words, dates, meeting as texts};

/// "afgezegd door moeder: ziek · op verzoek van moeder; gedragsdeskundige gevraagd op 3 november: doorgaan".
pub(super) fn absence_words(
    case: Handle<Case>,
    state: &'static Words,
    absence: &Absence,
    lang: Lang,
) -> String {
    let by = absence.by.trim();
    let by = if by.is_empty() { String::new() } else { format!(" ({by})") };
    let off = format!("{}{by}: {}", state.pick(lang), absence.reason.trim());
    let Some(request) = &absence.request else { return off };
    let parent = names(case, &[request.parent], lang);
    let asked = texts::AT_REQUEST.pick(lang).replace("{who}", &parent);
    let expert = match &request.expert {
        ExpertFirst::Asked { on, said } => {
            let day = dates::day_with_year(lang, *on);
            texts::EXPERT_ASKED.pick(lang).replace("{day}", &day).replace("{said}", said.trim())
        }
        ExpertFirst::Not { why } => texts::EXPERT_NOT_ASKED.pick(lang).replace("{why}", why.trim()),
    };
    format!("{off} · {asked}; {expert}")
}
