//! Texts of versions of the app.

use super::Words;
use crate::platform::updates::TroubleKind;
use crate::state::updates::Refused;

/// What the strip is, for a screen reader, and its title.
pub static NEWER: Words =
    Words::new("Er is een nieuwe versie van Omgangsboek", "There is a new version of Omgangsboek");
/// What going over to it means.
pub static NEWER_TEXT: Words = Words::new(
    "Wat u typte, wordt eerst opgeslagen. Daarna ontgrendelt u opnieuw.",
    "What you typed is saved first. After that you unlock again.",
);
/// Another tab went over.
pub static OTHER_TAB: Words =
    Words::new("Omgangsboek is op een ander tabblad bijgewerkt", "Omgangsboek was updated in another tab");
/// What that means here.
pub static OTHER_TAB_TEXT: Words = Words::new(
    "Dit tabblad werkt nog met de vorige versie. Werk het bij als het uitkomt; wat u typte, wordt eerst opgeslagen.",
    "This tab still works with the previous version. Update it when it suits you; what you typed is saved first.",
);
/// Button.
pub static UPDATE: Words = Words::new("Nu bijwerken", "Update now");
/// Button: not today.
pub static LATER: Words = Words::new("Later", "Later");

/// Card.
pub static VERSION: Words = Words::new("Versie", "Version");
/// `{version}` is its number.
pub static NOW: Words = Words::new("Versie {version}", "Version {version}");
/// `{version}` is its number, `{build}` the beginning of its id.
pub static NOW_BUILD: Words =
    Words::new("Versie {version}, bouw {build}", "Version {version}, build {build}");
/// All of it is on the device.
pub static COMPLETE: Words = Words::new(
    "Staat compleet op dit apparaat en werkt ook zonder netwerk.",
    "Is complete on this device and works without a network too.",
);
/// Not all of it is.
pub static NOT_COMPLETE: Words = Words::new(
    "Staat nog niet compleet op dit apparaat. Zonder netwerk opent de app dan niet.",
    "Is not complete on this device yet. Without a network the app does not open then.",
);
/// It never will be.
pub static NOT_KEPT: Words = Words::new(
    "Deze browser bewaart de app niet. Zonder netwerk opent hij niet.",
    "This browser does not keep the app. Without a network it does not open.",
);
/// Not known yet.
pub static WAIT: Words = Words::new("Wordt nagekeken…", "Being looked at…");
/// `{when}` is a day and a time.
pub static CHECKED: Words = Words::new("Laatst gezocht: {when}.", "Last looked: {when}.");
/// Instead of it.
pub static NEVER_CHECKED: Words = Words::new("Nog niet gezocht.", "Not looked yet.");
/// Nothing newer was found.
pub static NEWEST: Words = Words::new("Dit is de nieuwste versie.", "This is the newest version.");
/// `{version}` is its number, `{build}` the beginning of its id.
pub static READY: Words =
    Words::new("Versie {version}, bouw {build}, staat klaar.", "Version {version}, build {build}, is ready.");
/// Button.
pub static LOOK: Words = Words::new("Zoek naar een nieuwe versie", "Look for a new version");

/// Why nothing changed.
pub fn refused(why: Refused) -> &'static Words {
    static VISIT: Words = Words::new(
        "Er loopt een bezoek. Bijwerken kan als het voorbij is.",
        "A visit is going on. You can update when it is over.",
    );
    static UNSAVED: Words = Words::new(
        "Niet alles kon worden opgeslagen. Daarom is er niets bijgewerkt.",
        "Not everything could be saved. So nothing was updated.",
    );
    static GONE: Words = Words::new(
        "De nieuwe versie staat niet meer compleet op dit apparaat. Er is niets bijgewerkt. Zoek opnieuw.",
        "The new version is no longer complete on this device. Nothing was updated. Look again.",
    );
    match why {
        Refused::Visit => &VISIT,
        Refused::Unsaved => &UNSAVED,
        Refused::Gone => &GONE,
    }
}

/// Why the last look brought nothing; `{path}` is the file that it is about.
pub fn trouble(kind: TroubleKind) -> &'static Words {
    static OFFLINE: Words = Words::new(
        "Er kon niet worden gezocht: de server antwoordt niet. Wat op dit apparaat staat, gaat gewoon door.",
        "Looking failed: the server does not answer. What is on this device goes on as it is.",
    );
    static LIST: Words = Words::new(
        "De server heeft geen goede lijst van zijn bestanden ({path}). Er is niets vervangen.",
        "The server has no proper list of its files ({path}). Nothing was replaced.",
    );
    static MISSING: Words = Words::new(
        "De versie op de server is niet compleet: {path} ontbreekt. Er is niets vervangen.",
        "The version on the server is not complete: {path} is missing. Nothing was replaced.",
    );
    static DIGEST: Words = Words::new(
        "De versie op de server klopt niet: {path} is anders dan de lijst zegt. Er is niets vervangen.",
        "The version on the server is not right: {path} is not what the list says. Nothing was replaced.",
    );
    static ROOM: Words = Words::new(
        "Er is geen ruimte op dit apparaat voor een nieuwe versie. Er is niets vervangen.",
        "There is no room on this device for a new version. Nothing was replaced.",
    );
    match kind {
        TroubleKind::Offline => &OFFLINE,
        TroubleKind::List => &LIST,
        TroubleKind::Missing => &MISSING,
        TroubleKind::Digest => &DIGEST,
        TroubleKind::Room => &ROOM,
    }
}
