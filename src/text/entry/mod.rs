//! Texts of the screens before the workbook is open.

mod first_run;
mod restore;

use omgangsboek_core::vault::UnlockError;
use omgangsboek_core::vault::recovery_code::RecoveryCodeError;

pub use self::first_run::*;
pub use self::restore::*;
use super::{Lang, Words, backup};
use crate::state::app::PasskeyError;

/// The name of the app.
pub static NAME: Words = Words::new("Omgangsboek", "Omgangsboek");
/// Button: the other language, in that language.
pub static OTHER_LANGUAGE: Words = Words::new("English", "Nederlands");
/// Button: load the page anew.
pub static TRY_AGAIN: Words = Words::new("Opnieuw proberen", "Try again");
/// Above the title of a step; `{step}` is its number.
pub static STEP: Words = Words::new("Stap {step} van 3", "Step {step} of 3");

/// Beneath the name, where there is a workbook.
pub static WHERE_IT_IS: Words = Words::new(
    "Uw dossiers staan versleuteld op dit apparaat. Er gaat niets naar een server.",
    "Your cases are on this device, encrypted. Nothing goes to a server.",
);
/// Field.
pub static PASSPHRASE: Words = Words::new("Wachtzin", "Passphrase");
/// Field.
pub static RECOVERY_CODE: Words = Words::new("Herstelcode", "Recovery code");
/// Beneath that field.
pub static RECOVERY_CODE_HINT: Words = Words::new(
    "Negen groepjes van vier. Hoofdletters, spaties en streepjes maken niet uit.",
    "Nine groups of four. Capitals, spaces and dashes do not matter.",
);
/// Button.
pub static UNLOCK: Words = Words::new("Ontgrendelen", "Unlock");
/// While that is done.
pub static UNLOCKING: Words = Words::new("Het werkboek wordt geopend…", "The workbook is being opened…");
/// Button: the other way in.
pub static USE_CODE: Words = Words::new("Herstelcode gebruiken", "Use the recovery code");
/// Button: back to the first way in.
pub static USE_PASSPHRASE: Words = Words::new("Wachtzin gebruiken", "Use the passphrase");
/// Button.
pub static RESTORE: Words = Words::new("Reservekopie terugzetten", "Restore a backup");
/// What that takes where there is a workbook already. One paragraph.
pub static RESTORE_NEEDS_EMPTY: Words = Words::new(
    "Een reservekopie terugzetten kan alleen in een browser waarin nog geen werkboek staat. Zo kan een kopie nooit \
     over uw dossiers heen.",
    "A backup can be restored only into a browser that has no workbook yet. So a copy can never replace your cases.",
);
/// How it is done then. One paragraph.
pub static RESTORE_HOW: Words = Words::new(
    "Open Omgangsboek in een andere browser, in een ander profiel van deze browser of op een ander apparaat, en \
     kies daar “Reservekopie terugzetten”. Wis de gegevens van deze site pas als u zeker weet dat u ze niet meer \
     nodig hebt: wat hier staat, is dan weg.",
    "Open Omgangsboek in another browser, in another profile of this browser or on another device, and choose \
     “Restore a backup” there. Clear this site's data only when you are sure that you do not need it any more: \
     what is here will be gone.",
);
/// `{when}` is the moment of the last change.
pub static LAST_CHANGED: Words = Words::new("Laatst gewijzigd op {when}", "Last changed on {when}");
/// How many saves it has seen; `{state}` is a number that only grows, so that an older one is noticed.
pub static STATE: Words = Words::new("stand {state}", "state {state}");
/// `{ago}` is how long ago.
pub static LAST_BACKUP: Words = Words::new("laatste reservekopie {ago}", "last backup {ago}");
/// Instead of it.
pub static NO_BACKUP: Words = Words::new("nog geen reservekopie", "no backup yet");
/// There is a backup that knows more than this vault.
pub static OLDER_THAN_BACKUP: Words = Words::new(
    "Dit werkboek is ouder dan uw laatste reservekopie van {when}. Misschien is dit apparaat teruggezet. Kijk na het \
     ontgrendelen of u iets mist, en gooi die reservekopie niet weg.",
    "This workbook is older than your last backup of {when}. Perhaps this device was set back. After unlocking, see \
     whether something is missing, and do not throw that backup away.",
);
/// Always the same words.
pub static WRONG_PASSPHRASE: Words = Words::new(
    "Deze wachtzin klopt niet. Let op hoofdletters en spaties. Er wordt niets gewist.",
    "This passphrase is not right. Mind capitals and spaces. Nothing is erased.",
);
/// Always the same words.
pub static WRONG_CODE: Words = Words::new(
    "Deze herstelcode is van een ander werkboek. Er wordt niets gewist.",
    "This recovery code belongs to another workbook. Nothing is erased.",
);
/// Nothing was typed.
pub static TYPE_PASSPHRASE: Words = Words::new("Typ uw wachtzin.", "Type your passphrase.");
/// Why the button does nothing now; one second.
pub static WAIT_ONE: Words = Words::new("Wacht nog 1 seconde.", "Wait 1 more second.");
/// Why the button does nothing now; `{seconds}` is a number.
pub static WAIT: Words = Words::new("Wacht nog {seconds} seconden.", "Wait {seconds} more seconds.");

static NO_VAULT: Words = Words::new(
    "Het werkboek is hier niet meer. Laad de pagina opnieuw.",
    "The workbook is not here any more. Reload the page.",
);
static VAULT_DAMAGED: Words = Words::new(
    "Het werkboek op dit apparaat is beschadigd; dit ligt niet aan uw wachtzin. Er wordt niets gewist. Zet uw \
     laatste reservekopie terug, in een andere browser of op een ander apparaat.",
    "The workbook on this device is damaged; it is not your passphrase. Nothing is erased. Restore your last \
     backup, in another browser or on another device.",
);
static VAULT_NEWER: Words = Words::new(
    "Dit werkboek is gemaakt met een nieuwere versie van Omgangsboek. Laad de pagina opnieuw om de app bij te \
     werken. Er is niets veranderd.",
    "This workbook was made with a newer version of Omgangsboek. Reload the page to update the app. Nothing has \
     changed.",
);
static CODE_LENGTH: Words = Words::new(
    "Een herstelcode heeft {expected} letters en cijfers. Dit zijn er {given}.",
    "A recovery code has {expected} letters and digits. This has {given}.",
);
static CODE_CHARACTER: Words = Words::new(
    "In groep {group} staat op plaats {place} een teken dat in herstelcodes niet voorkomt.",
    "In group {group}, place {place} holds a character that recovery codes do not have.",
);
static CODE_CHECK: Words = Words::new(
    "Er zit een tikfout in deze herstelcode. Vergelijk hem groep voor groep met uw papier.",
    "There is a slip in this recovery code. Compare it with your paper, group by group.",
);

/// Button: the device's own way of telling who is there.
pub static USE_PASSKEY: Words =
    Words::new("Ontgrendelen met gezicht, vinger of apparaatcode", "Unlock with face, finger or device code");
static PASSKEY_NONE: Words = Words::new(
    "Deze browser gaf geen sleutel uit de passkey. Gebruik uw wachtzin; die werkt altijd.",
    "This browser gave no key from the passkey. Use your passphrase; that always works.",
);
static PASSKEY_REFUSED: Words = Words::new(
    "De passkey werkte niet. Misschien is hij van dit apparaat gehaald. Gebruik uw wachtzin.",
    "The passkey did not work. Perhaps it was removed from this device. Use your passphrase.",
);
static PASSKEY_ELSEWHERE: Words = Words::new(
    "Deze passkey hoort bij een ander adres van Omgangsboek en werkt hier niet. Gebruik uw wachtzin.",
    "This passkey belongs to another address of Omgangsboek and does not work here. Use your passphrase.",
);
/// A visit goes on; `{time}` is since when.
pub static UNDERWAY_SINCE: Words =
    Words::new("Er loopt een bezoek sinds {time}", "A visit has been going on since {time}");
/// What can be done before unlocking.
pub static UNDERWAY_TEXT: Words = Words::new(
    "U kunt hier momenten markeren. Na het ontgrendelen staan ze in het logboek van het bezoek.",
    "You can mark moments here. After unlocking they are in the log of the visit.",
);
/// Button.
pub static MARK: Words = Words::new("Moment markeren", "Mark a moment");
/// One of them.
pub static MOMENT: Words = Words::new("moment", "moment");
/// More of them.
pub static MOMENTS: Words = Words::new("momenten", "moments");
/// `{count}` is how many, `{time}` when the last one was.
pub static MARKED: Words =
    Words::new("{count} gemarkeerd, laatst om {time}", "{count} marked, last at {time}");
/// The browser's storage was cleared.
pub static LOST: Words = Words::new("Geen gegevens op dit apparaat", "No data on this device");
/// `{when}` is the day on which it was last opened.
pub static LOST_TEXT: Words = Words::new(
    "Op {when} stond hier nog een werkboek. Nu is het weg.",
    "On {when} there was a workbook here. Now it is gone.",
);
/// Why, and what to do.
pub static LOST_WHY: Words = Words::new(
    "De browser heeft de opslag leeggemaakt, of iemand heeft de gegevens van deze site gewist. Zet uw laatste \
     reservekopie terug; dan is alles van die dag er weer.",
    "The browser cleared its storage, or somebody erased this site's data. Restore your last backup; then everything \
     of that day is back.",
);
/// Button.
pub static LOST_ANEW: Words = Words::new("Opnieuw beginnen, zonder gegevens", "Begin anew, without data");

/// Another tab has the workbook.
pub static OTHER_TAB: Words = Words::new(
    "Omgangsboek is al open op een ander tabblad. Hier kunt u na het ontgrendelen meelezen, of verder werken.",
    "Omgangsboek is open in another tab already. After unlocking you can read along here, or go on working.",
);
/// The header is damaged.
pub static STUCK_DAMAGED: Words =
    Words::new("Het werkboek op dit apparaat is beschadigd", "The workbook on this device is damaged");
/// What to do. One paragraph.
pub static STUCK_DAMAGED_TEXT: Words = Words::new(
    "Er staan gegevens van Omgangsboek in deze browser, maar ze kunnen niet geopend worden. Er is niets gewist en \
     er wordt ook niets overheen geschreven. Probeer het eerst opnieuw.",
    "There is data of Omgangsboek in this browser, but it cannot be opened. Nothing has been erased and nothing \
     will be written over it. First try again.",
);
/// A newer version was here.
pub static STUCK_NEWER: Words =
    Words::new("Dit werkboek is van een nieuwere versie", "This workbook is of a newer version");
/// What to do.
pub static STUCK_NEWER_TEXT: Words = Words::new(
    "Deze versie van Omgangsboek kan het niet lezen en raakt het niet aan. Laad de pagina opnieuw, met verbinding. \
     Dan kunt u hier bijwerken.",
    "This version of Omgangsboek cannot read it and does not touch it. Reload the page, online. Then you can \
     update here.",
);
/// The storage does not answer.
pub static STUCK_STORAGE: Words =
    Words::new("De opslag van deze browser werkt niet", "This browser's storage does not work");
/// What it does not mean.
pub static STUCK_STORAGE_TEXT: Words = Words::new(
    "Er is niets gewist: wat er stond, staat er waarschijnlijk nog.",
    "Nothing has been erased: what was there is probably still there.",
);
/// Another tab asked for the storage.
pub static STUCK_YIELDED: Words =
    Words::new("Omgangsboek gaat verder op een ander tabblad", "Omgangsboek goes on in another tab");
/// What to do.
pub static STUCK_YIELDED_TEXT: Words = Words::new(
    "Een ander tabblad werkt de opslag bij, daarom is deze hier losgelaten. Wilt u hier verder, sluit dan het \
     andere tabblad en probeer het opnieuw.",
    "Another tab updates the storage, so it was let go here. To go on here, close the other tab and try again.",
);

/// Why the workbook stayed closed, but for a wrong passphrase or code.
pub fn not_unlocked(error: &UnlockError) -> &'static Words {
    match error {
        UnlockError::NoVault => &NO_VAULT,
        UnlockError::Wrong => &WRONG_PASSPHRASE,
        UnlockError::Damaged(_) => &VAULT_DAMAGED,
        UnlockError::Newer { .. } => &VAULT_NEWER,
        UnlockError::KdfBounds(bounds) => backup::out_of_bounds(bounds),
        UnlockError::Kdf(error) => backup::no_key(error),
        UnlockError::Store(error) => backup::no_storage(error),
    }
}

/// Why a passkey did not open it.
pub fn no_passkey(error: &PasskeyError) -> &'static Words {
    match error {
        PasskeyError::Cancelled | PasskeyError::Refused => &PASSKEY_REFUSED,
        PasskeyError::NotSupported => &PASSKEY_NONE,
        PasskeyError::OtherHost => &PASSKEY_ELSEWHERE,
        PasskeyError::Unlock(error) => not_unlocked(error),
    }
}

/// Why one has to wait before the next try; empty when one may try.
pub fn wait(lang: Lang, seconds: Option<u32>) -> String {
    match seconds {
        None => String::new(),
        Some(1) => WAIT_ONE.pick(lang).to_owned(),
        Some(seconds) => WAIT.pick(lang).replace("{seconds}", &seconds.to_string()),
    }
}

/// Why a text is no recovery code.
pub fn no_code(lang: Lang, error: RecoveryCodeError) -> String {
    match error {
        RecoveryCodeError::WrongLength { given, expected } => CODE_LENGTH
            .pick(lang)
            .replace("{expected}", &expected.to_string())
            .replace("{given}", &given.to_string()),
        RecoveryCodeError::WrongCharacter { group, place } => CODE_CHARACTER
            .pick(lang)
            .replace("{group}", &group.to_string())
            .replace("{place}", &place.to_string()),
        RecoveryCodeError::CheckMismatch => CODE_CHECK.pick(lang).to_owned(),
    }
}
