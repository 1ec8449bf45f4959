//! Texts of looking at everything once.

use omgangsboek_core::vault::{CheckError, RecordFault};

use crate::text::{Words, backup};

/// Card.
pub static CHECK: Words = Words::new("Alles controleren", "Check everything");
/// What it does.
pub static CHECK_TEXT: Words = Words::new(
    "Opent elk dossier en elk bezoek één keer en kijkt of er niets ontbreekt of veranderd is. Er wordt niets gewijzigd.",
    "Opens every case and every visit once and sees whether anything is missing or changed. Nothing is modified.",
);
/// `{ago}` is how long ago.
pub static CHECK_LAST: Words = Words::new("Laatst gecontroleerd: {ago}.", "Last checked: {ago}.");
/// Instead of it.
pub static CHECK_NEVER: Words = Words::new("Nog niet gecontroleerd.", "Not checked yet.");
/// Button.
pub static CHECK_NOW: Words = Words::new("Nu controleren", "Check now");
/// While that is done.
pub static CHECK_BUSY: Words = Words::new("Alles wordt nagekeken…", "Everything is being checked…");
/// All is well; `{count}` is a number with its noun.
pub static CHECK_FINE: Words =
    Words::new("Alles is in orde. Nagekeken: {count}.", "Everything is in order. Checked: {count}.");
/// Something is not; `{count}` is a number with its noun.
pub static CHECK_READ: Words = Words::new("Wel in orde: {count}.", "In order: {count}.");
/// Title; `{count}` is a number with its noun.
pub static CHECK_UNREADABLE: Words = Words::new("Niet te lezen: {count}", "Cannot be read: {count}");
/// What to do about it.
pub static CHECK_RESTORE: Words = Words::new(
    "De rest werkt gewoon. Wat hier staat, is bewaard zoals het is. Staat het in een reservekopie, neem die dan over \
     met “Bestand samenvoegen”.",
    "The rest works as always. What stands here is kept as it is. If it is in a backup, take that over with “Merge a \
     file”.",
);
/// Copies or buckets were damaged; they are in memory.
pub static CHECK_PARTS: Words = Words::new(
    "Een deel van de inhoudsopgave of een tweede exemplaar van de sleutels was beschadigd. Uw gegevens zijn er nog; \
     het wordt bij het opslaan hersteld. Maak nu een reservekopie.",
    "A part of the table of contents or a second copy of the keys was damaged. Your data is still there; it is mended \
     when saving. Make a backup now.",
);
/// Things that belong to nothing; `{count}` is a number.
pub static CHECK_STRAY: Words = Words::new(
    "In de opslag staan dingen die bij geen dossier horen ({count}). Ze zijn met rust gelaten.",
    "The storage holds things that belong to no case ({count}). They were left alone.",
);
/// It was stopped.
pub static CHECK_STOPPED: Words = Words::new(
    "Gestopt. Wat nog niet nagekeken was, is niet nagekeken.",
    "Stopped. What had not been checked yet was not checked.",
);
/// A visit; `{case}` and `{when}` say which.
pub static VISIT_OF: Words = Words::new("{case}, bezoek van {when}", "{case}, visit of {when}");
/// A visit whose case is not known.
pub static VISIT_ON: Words = Words::new("Bezoek van {when}", "Visit of {when}");
/// A case; `{title}` is its title.
pub static CASE_NAMED: Words = Words::new("Dossier {title}", "Case {title}");
/// A case whose name cannot be read.
pub static CASE_UNNAMED: Words =
    Words::new("Een dossier waarvan de naam niet te lezen is", "A case whose name cannot be read");
/// A visit of which nothing can be read.
pub static VISIT_UNNAMED: Words =
    Words::new("Een bezoek waarvan de datum niet te lezen is", "A visit whose date cannot be read");
/// A meeting; `{meeting}` is its sort, `{when}` when it was planned, `{case}` the title of its case.
pub static MEETING_OF: Words = Words::new("{case}, {meeting} van {when}", "{case}, {meeting} of {when}");
/// A meeting whose case is not known.
pub static MEETING_ON: Words = Words::new("Gesprek ({meeting}) van {when}", "Meeting ({meeting}) of {when}");
/// A meeting whose date cannot be read.
pub static MEETING_UNNAMED: Words =
    Words::new("Een gesprek waarvan de datum niet te lezen is", "A meeting whose date cannot be read");
/// An organisation's own programme.
pub static PROGRAMME_NAMED: Words = Words::new("Programma {name}", "Programme {name}");
/// A programme whose name cannot be read.
pub static PROGRAMME_UNNAMED: Words =
    Words::new("Een programma waarvan de naam niet te lezen is", "A programme whose name cannot be read");
/// Something of which nothing is known.
pub static ITEM_UNNAMED: Words = Words::new("Een onderdeel zonder naam", "An item without a name");

static MISSING: Words = Words::new("ontbreekt in de opslag", "missing from the storage");
static ALTERED: Words = Words::new("veranderd buiten de app om", "changed outside the app");
static OLDER: Words = Words::new("vervangen door een oudere versie", "replaced by an older version");

/// What is wrong with it.
pub fn fault(fault: RecordFault) -> &'static Words {
    match fault {
        RecordFault::Missing => &MISSING,
        RecordFault::Altered => &ALTERED,
        RecordFault::Older { .. } => &OLDER,
    }
}

/// Why the check did not come to its end.
pub fn not_checked(error: &CheckError) -> &'static Words {
    match error {
        CheckError::Stopped(_) => &CHECK_STOPPED,
        CheckError::Store(error) => backup::no_storage(error),
    }
}
