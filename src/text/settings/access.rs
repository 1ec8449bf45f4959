//! Texts of the ways into the workbook.

use omgangsboek_core::vault::{AccessError, RotateError, WriteError};

use crate::state::passkeys::PasskeyError;
use crate::text::{Words, backup, entry};

/// Card.
pub static ACCESS: Words = Words::new("Toegang", "Access");
/// What the card is about.
pub static ACCESS_TEXT: Words = Words::new(
    "Hiermee gaat dit werkboek open. Eén ervan is genoeg.",
    "These open this workbook. One of them is enough.",
);
/// A way in.
pub static WAY_PASSPHRASE: Words = Words::new("Wachtzin", "Passphrase");
/// A way in.
pub static WAY_CODE: Words = Words::new("Herstelcode", "Recovery code");
/// A way in.
pub static WAY_PASSKEY: Words = Words::new("Passkey", "Passkey");
/// A way in that this version does not know.
pub static WAY_UNKNOWN: Words = Words::new("Onbekende toegang", "Unknown way in");
/// `{when}` is a day.
pub static SINCE: Words = Words::new("sinds {when}", "since {when}");
/// Instead of it, for what was made by the first version.
pub static SINCE_UNKNOWN: Words = Words::new("datum niet bekend", "date not known");
/// `{ago}` is how long ago.
pub static CODE_TRIED: Words = Words::new("geoefend: {ago}", "practised: {ago}");
/// Instead of it.
pub static CODE_NEVER_TRIED: Words = Words::new("nog niet geoefend", "not practised yet");
/// A passkey of another address; `{host}` is that address.
pub static PASSKEY_ELSEWHERE: Words = Words::new(
    "Werkt hier niet: gemaakt voor {host}. U kunt hem weghalen.",
    "Does not work here: made for {host}. You can take it away.",
);
/// There is no recovery code.
pub static NO_CODE: Words = Words::new(
    "Er is geen herstelcode. Raakt u uw wachtzin kwijt, dan is alles weg. Maak er een met “Herstelcode vernieuwen”.",
    "There is no recovery code. If you lose your passphrase, everything is gone. Make one with “Renew recovery code”.",
);

/// Button and title.
pub static CHANGE_PASSPHRASE: Words = Words::new("Wachtzin wijzigen", "Change passphrase");
/// Button and title.
pub static RENEW_CODE: Words = Words::new("Herstelcode vernieuwen", "Renew recovery code");
/// Button and title.
pub static PRACTISE_CODE: Words = Words::new("Herstelcode oefenen", "Practise recovery code");
/// Button and title.
pub static ADD_PASSKEY: Words = Words::new("Passkey toevoegen", "Add a passkey");
/// Button and title.
pub static NEW_KEY: Words = Words::new("Sleutel vernieuwen", "Renew the key");

/// Why it is asked.
pub static PROOF_TEXT: Words = Words::new(
    "Laat eerst zien dat u het bent: met uw wachtzin van nu of met uw herstelcode.",
    "First show that it is you: with your present passphrase or with your recovery code.",
);
/// Button.
pub static PROVE: Words = Words::new("Verder", "Next");
/// While that is looked at.
pub static PROVING: Words = Words::new("Wordt gecontroleerd…", "Being checked…");
/// While something is changed.
pub static CHANGING: Words =
    Words::new("Wordt gewijzigd. Dat duurt een paar tellen.", "Being changed. This takes a few moments.");

/// Said above the choice.
pub static NEW_PASSPHRASE_TEXT: Words = Words::new(
    "Kies uw nieuwe wachtzin. De oude blijft gelden tot u hieronder op Verder drukt.",
    "Choose your new passphrase. The old one holds until you press Next below.",
);
/// It is done.
pub static PASSPHRASE_CHANGED: Words = Words::new(
    "Uw wachtzin is gewijzigd. De oude opent dit werkboek niet meer. Reservekopieën van eerder gaan nog open met de \
     oude: maak een nieuwe.",
    "Your passphrase has been changed. The old one does not open this workbook any more. Backups of before still open \
     with the old one: make a new one.",
);

/// Said above the code.
pub static NEW_CODE_TEXT: Words = Words::new(
    "Dit is uw nieuwe herstelcode. U ziet hem alleen nu. Bewaar hem op papier, niet bij dit apparaat. De oude blijft \
     gelden tot u hieronder bevestigt.",
    "This is your new recovery code. You see it only now. Keep it on paper, not with this device. The old one holds \
     until you confirm below.",
);
/// Button.
pub static USE_NEW_CODE: Words = Words::new("Nieuwe code gebruiken", "Use the new code");
/// It is done.
pub static CODE_RENEWED: Words = Words::new(
    "De nieuwe herstelcode geldt. De oude opent dit werkboek niet meer: gooi dat papier weg.",
    "The new recovery code holds. The old one does not open this workbook any more: throw that paper away.",
);

/// What practising is for.
pub static PRACTISE_TEXT: Words = Words::new(
    "Pak het papier en typ de code over. Zo weet u zeker dat het papier er nog is en dat de code klopt. Er verandert \
     niets.",
    "Take the paper and type the code. So you know for sure that the paper is there and the code is right. Nothing \
     changes.",
);
/// Button.
pub static CHECK_CODE: Words = Words::new("Code controleren", "Check the code");
/// It was right.
pub static CODE_IS_RIGHT: Words = Words::new(
    "De herstelcode klopt. Leg het papier weer veilig weg.",
    "The recovery code is right. Put the paper away safely.",
);

/// What a passkey is.
pub static PASSKEY_TEXT: Words = Words::new(
    "Met een passkey opent u het werkboek met uw vinger, uw gezicht of de code van dit apparaat. Hij werkt alleen op \
     dit adres en kan met het apparaat verloren gaan; uw wachtzin en herstelcode blijven dus nodig.",
    "With a passkey you open the workbook by your finger, your face or the code of this device. It works at this \
     address only and can be lost with the device; so you still need your passphrase and recovery code.",
);
/// Button: the browser asks for the rest.
pub static MAKE_PASSKEY: Words = Words::new("Passkey maken", "Make the passkey");
/// The passkey has to be used once.
pub static TOUCH_ONCE: Words = Words::new(
    "De passkey is gemaakt. Gebruik hem nu één keer; pas daarna opent hij het werkboek.",
    "The passkey has been made. Use it once now; only then does it open the workbook.",
);
/// Button.
pub static TOUCH: Words = Words::new("Passkey gebruiken", "Use the passkey");
/// It is done.
pub static PASSKEY_ADDED: Words = Words::new(
    "De passkey is toegevoegd. Bij het ontgrendelen staat er nu een knop voor.",
    "The passkey has been added. When unlocking, there is a button for it now.",
);

/// Title; `{what}` is a way in.
pub static REMOVE_TITLE: Words = Words::new("{what} weghalen?", "Take the {what} away?");
/// What goes.
pub static REMOVE_CODE_TEXT: Words = Words::new(
    "De code op uw papier opent dit werkboek dan niet meer. Raakt u daarna uw wachtzin kwijt, dan is alles weg: niemand \
     kan er dan nog bij.",
    "The code on your paper will not open this workbook any more. If you then lose your passphrase, everything is \
     gone: nobody can get at it.",
);
/// What goes.
pub static REMOVE_PASSKEY_TEXT: Words = Words::new(
    "Deze passkey opent dit werkboek dan niet meer. In de lijst met passkeys van uw apparaat blijft hij staan; daar \
     kunt u hem zelf wissen.",
    "This passkey will not open this workbook any more. It stays in your device's list of passkeys; you can delete it \
     there.",
);
/// What goes, of another passphrase or of what this version does not know.
pub static REMOVE_OTHER_TEXT: Words =
    Words::new("Hiermee gaat dit werkboek dan niet meer open.", "This will not open this workbook any more.");
/// It is done.
pub static REMOVED: Words = Words::new(
    "Weggehaald. Reservekopieën van eerder gaan er nog wel mee open.",
    "Taken away. Backups of before still open with it.",
);
/// Why the passphrase cannot be taken away.
pub static KEEP_PASSPHRASE: Words = Words::new(
    "Eén wachtzin blijft altijd: een passkey kan met het apparaat verloren gaan. Wijzigen kan wel.",
    "One passphrase always stays: a passkey can be lost with the device. You can change it.",
);

static LAST_WAY_IN: Words = Words::new(
    "Dit is de laatste wachtzin of herstelcode. Zonder een van beide kunt u er bij een kapot apparaat niet meer in. Er \
     is niets veranderd.",
    "This is the last passphrase or recovery code. Without either, a broken device would lock you out. Nothing has \
     changed.",
);
static EMPTY_PASSPHRASE: Words = Words::new(
    "De wachtzin is leeg. Er is niets veranderd.",
    "The passphrase is empty. Nothing has changed.",
);
static TOO_MANY: Words = Words::new(
    "Er zijn al te veel manieren om binnen te komen. Haal er eerst een weg.",
    "There are too many ways in already. Take one away first.",
);
static GONE: Words = Words::new(
    "Deze toegang is er al niet meer. Laad de pagina opnieuw.",
    "This way in is gone already. Reload the page.",
);
static BAD_PASSKEY: Words = Words::new(
    "Deze passkey kan niet gebruikt worden. Er is niets veranderd.",
    "This passkey cannot be used. Nothing has changed.",
);
static ROTATING: Words = Words::new(
    "De sleutel wordt al vernieuwd. Maak dat eerst af.",
    "The key is being renewed already. Finish that first.",
);
static NEWER: Words = Words::new(
    "Een nieuwere versie van Omgangsboek heeft dit werkboek bijgewerkt. Laad de pagina opnieuw om die versie te krijgen.",
    "A newer version of Omgangsboek updated this workbook. Reload the page to get that version.",
);

static PASSKEY_CANCELLED: Words = Words::new(
    "Er is geen passkey gebruikt. Er is niets veranderd. U kunt het opnieuw proberen.",
    "No passkey was used. Nothing has changed. You can try again.",
);
static PASSKEY_UNABLE: Words = Words::new(
    "Deze browser of deze passkey kan een werkboek niet openen. Er is niets veranderd. Staat er nu een passkey van \
     Omgangsboek in de lijst van uw apparaat, wis die dan daar.",
    "This browser or this passkey cannot open a workbook. Nothing has changed. If there is a passkey of Omgangsboek in \
     your device's list now, delete it there.",
);
static PASSKEY_THERE: Words = Words::new(
    "Op dit apparaat staat al een passkey voor dit werkboek.",
    "There is a passkey for this workbook on this device already.",
);
static PASSKEY_OTHER_HOST: Words = Words::new(
    "Deze passkey hoort bij een ander adres en werkt hier niet.",
    "This passkey belongs to another address and does not work here.",
);
static PASSKEY_REFUSED: Words = Words::new(
    "De browser weigerde de passkey. Er is niets veranderd. Probeer het opnieuw, of in een andere browser.",
    "The browser refused the passkey. Nothing has changed. Try again, or in another browser.",
);

/// Why the ways in stayed as they were.
pub fn not_changed(error: &AccessError) -> &'static Words {
    match error {
        AccessError::Proof(error) => entry::not_unlocked(error),
        AccessError::LastWayIn => &LAST_WAY_IN,
        AccessError::EmptyPassphrase => &EMPTY_PASSPHRASE,
        AccessError::TooMany => &TOO_MANY,
        AccessError::Gone => &GONE,
        AccessError::BadPasskey => &BAD_PASSKEY,
        AccessError::Rotating => &ROTATING,
        AccessError::ReadOnly => &NEWER,
        AccessError::KdfBounds(bounds) => backup::out_of_bounds(bounds),
        AccessError::Kdf(error) => backup::no_key(error),
        AccessError::Store(error) => backup::no_storage(error),
    }
}

/// Why there is no passkey.
pub fn no_passkey(error: &PasskeyError) -> &'static Words {
    match error {
        PasskeyError::Cancelled => &PASSKEY_CANCELLED,
        PasskeyError::NotSupported => &PASSKEY_UNABLE,
        PasskeyError::AlreadyThere => &PASSKEY_THERE,
        PasskeyError::OtherHost => &PASSKEY_OTHER_HOST,
        PasskeyError::Refused(_) => &PASSKEY_REFUSED,
    }
}

/// Why not everything stands under the new key yet.
pub fn not_rewritten(error: &RotateError) -> &'static Words {
    match error {
        RotateError::Stopped(_) => &super::NEW_KEY_LATER,
        RotateError::Write(WriteError::Store(error)) => backup::no_storage(error),
        RotateError::Write(_) => &super::NEW_KEY_HALTED,
    }
}
