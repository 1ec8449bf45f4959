//! Texts of the first run.

use omgangsboek_core::vault::CreateError;
use omgangsboek_core::vault::passphrase::{Judgement, Simplicity};

use crate::text::{Lang, Words, backup};

/// What this is. One paragraph.
pub static ABOUT_WHAT: Words = Words::new(
    "Een werkboek voor wie omgang tussen een kind en een ouder begeleidt: voorbereiden, vastleggen tijdens het \
     bezoek, en een kort verslag.",
    "A workbook for people who supervise visits between a child and a parent: prepare, record during the visit, and \
     write a short report.",
);
/// Nothing is here.
pub static NO_DATA_HERE: Words =
    Words::new("Er staan geen gegevens op dit apparaat.", "There is no data on this device.");
/// For whoever expected some.
pub static NO_DATA_EXPECTED: Words = Words::new(
    "Had u hier al een werkboek? Dan heeft de browser het gewist, of u bent in een andere browser of een ander \
     profiel. Kijk daar eerst, of zet een reservekopie terug.",
    "Did you have a workbook here? Then the browser cleared it, or this is another browser or profile. Look there \
     first, or restore a backup.",
);
/// Title.
pub static ABOUT_TITLE: Words = Words::new("Goed om te weten", "Good to know");
/// One point.
pub static ABOUT_WHERE: Words = Words::new(
    "Alles staat versleuteld in deze browser, op dit apparaat. Er gaat niets naar een server en niemand kijkt mee.",
    "Everything is in this browser, on this device, encrypted. Nothing goes to a server and nobody looks along.",
);
/// One point.
pub static ABOUT_LOSS: Words = Words::new(
    "Raakt u uw wachtzin én uw herstelcode kwijt, dan kan niemand uw dossiers nog openen. Ook de makers niet.",
    "If you lose your passphrase and your recovery code, nobody can open your cases any more. Nor can the makers.",
);
/// One point.
pub static ABOUT_BACKUP: Words = Words::new(
    "Maak regelmatig een reservekopie en bewaar die ergens anders. Een browser kan gegevens wissen.",
    "Make a backup regularly and keep it somewhere else. A browser can clear data.",
);
/// One point.
pub static ABOUT_FILE: Words = Words::new(
    "Dit is uw werkboek, niet het dossier van uw organisatie. Wat daarin hoort, legt u daar vast.",
    "This is your workbook, not your organisation's file. What belongs there, you record there.",
);
/// Button of the first step.
pub static BEGIN: Words = Words::new("Beginnen", "Begin");

/// Title of the second step.
pub static PASSPHRASE_TITLE: Words = Words::new("Uw wachtzin", "Your passphrase");
/// What it is for.
pub static PASSPHRASE_TEXT: Words = Words::new(
    "Met deze zes woorden opent u het werkboek. Schrijf ze op en bewaar ze niet bij dit apparaat.",
    "These six words open the workbook. Write them down and do not keep them with this device.",
);
/// For a screen reader: what the words are.
pub static YOUR_WORDS: Words = Words::new("Uw zes woorden", "Your six words");
/// Button.
pub static OTHER_WORDS: Words = Words::new("Andere woorden", "Other words");
/// Button.
pub static OWN_PASSPHRASE: Words = Words::new("Zelf een wachtzin kiezen", "Choose an own passphrase");
/// Field.
pub static TYPE_BACK: Words = Words::new("Typ de woorden over", "Type the words yourself");
/// Beneath it.
pub static TYPE_BACK_HINT: Words = Words::new(
    "Zo weet u dat het lukt op dit toetsenbord. Met een spatie tussen de woorden.",
    "So you know that it works on this keyboard. With a space between the words.",
);
/// The words are others.
pub static NOT_THE_SAME_WORDS: Words = Words::new(
    "Dit zijn niet dezelfde woorden. Vergelijk ze woord voor woord.",
    "These are not the same words. Compare them word by word.",
);
/// What is asked of an own one.
pub static OWN_TEXT: Words = Words::new(
    "Neem een zin van minstens twaalf tekens die niemand anders zo zou bedenken. Langer is beter dan ingewikkeld. \
     Zes willekeurige woorden zijn moeilijker te raden dan bijna alles wat iemand bedenkt.",
    "Take a phrase of at least twelve characters that nobody else would think of. Longer is better than \
     complicated. Six random words are harder to guess than nearly anything people think up.",
);
/// Field.
pub static OWN_FIELD: Words = Words::new("Uw eigen wachtzin", "Your own passphrase");
/// Field.
pub static OWN_AGAIN: Words = Words::new("Nog een keer dezelfde wachtzin", "The same passphrase again");
/// Button.
pub static BACK_TO_WORDS: Words = Words::new("Toch zes woorden", "Six words after all");
/// The second is another one.
pub static NOT_THE_SAME: Words = Words::new(
    "Dit is niet dezelfde wachtzin. Typ hem nog eens.",
    "This is not the same passphrase. Type it again.",
);
/// Why the button does nothing yet.
pub static LIST_LOADING: Words = Words::new(
    "Even wachten: de lijst met bekende wachtzinnen wordt geladen.",
    "One moment: the list of common passphrases is being loaded.",
);
/// The list was not to be had.
pub static LIST_MISSING: Words = Words::new(
    "De lijst met bekende wachtzinnen is niet geladen. Of uw wachtzin daarop staat, is dus niet nagekeken.",
    "The list of common passphrases was not loaded. So whether yours is on it was not checked.",
);
static TOO_SHORT: Words =
    Words::new("Te kort: nog minstens {missing} tekens.", "Too short: at least {missing} more characters.");
static TOO_SHORT_ONE: Words =
    Words::new("Te kort: nog minstens 1 teken.", "Too short: at least 1 more character.");
static COMMON: Words = Words::new(
    "Te bekend: dit staat op de lijst die het eerst geprobeerd wordt. Kies iets anders.",
    "Too common: this is on the list that is tried first. Choose something else.",
);
static FEW_CHARACTERS: Words = Words::new(
    "Te eenvoudig: er staan te weinig verschillende tekens in.",
    "Too simple: it has too few different characters.",
);
static REPETITION: Words = Words::new(
    "Te eenvoudig: dit is steeds hetzelfde stukje.",
    "Too simple: this is the same piece over and over.",
);
static SEQUENCE: Words = Words::new(
    "Te eenvoudig: dit is een rijtje van het alfabet, de cijfers of het toetsenbord.",
    "Too simple: this is a run of the alphabet, the digits or the keyboard.",
);
static WEAK: Words = Words::new(
    "Zwak. Wie een kopie van uw werkboek heeft, kan dit in dagen of weken raden. Maak hem langer, of neem de zes \
     woorden.",
    "Weak. Somebody with a copy of your workbook can guess this within days or weeks. Make it longer, or take the \
     six words.",
);
static FAIR: Words =
    Words::new("Redelijk. Een paar woorden erbij maakt hem sterk.", "Fair. A few more words make it strong.");
static STRONG: Words = Words::new("Sterk.", "Strong.");

/// Title of the third step.
pub static CODE_TITLE: Words = Words::new("Uw herstelcode", "Your recovery code");
/// What it is for.
pub static CODE_TEXT: Words = Words::new(
    "Bent u uw wachtzin kwijt, dan opent deze code het werkboek. U ziet hem alleen nu. Bewaar hem op papier, niet \
     bij dit apparaat.",
    "If you lose your passphrase, this code opens the workbook. You see it only now. Keep it on paper, not with this \
     device.",
);
/// Toggle.
pub static CODE_KEPT: Words =
    Words::new("Ik heb de code opgeschreven of afgedrukt", "I have written the code down or printed it");
/// Field.
pub static CODE_LAST: Words = Words::new("Laatste groep van uw code", "Last group of your code");
/// Beneath it.
pub static CODE_LAST_HINT: Words = Words::new(
    "Lees de laatste vier tekens van uw papier.",
    "Read the last four characters from your paper.",
);
/// It is another one.
pub static CODE_LAST_WRONG: Words = Words::new(
    "Dit is niet de laatste groep. Kijk of u de code goed hebt overgenomen.",
    "This is not the last group. See whether you copied the code correctly.",
);
/// The toggle was not set.
pub static CODE_KEEP_FIRST: Words =
    Words::new("Schrijf de code eerst op of druk hem af.", "First write the code down or print it.");
/// Toggle.
pub static WITH_EXAMPLE: Words =
    Words::new("Met een voorbeelddossier beginnen", "Begin with an example case");
/// What it does.
pub static WITH_EXAMPLE_HINT: Words = Words::new(
    "Een verzonnen kind en een gepland bezoek, om alles uit te proberen. U kunt het later opbergen.",
    "A made-up child and a planned visit, to try everything. You can put it away later.",
);
/// Button.
pub static MAKE: Words = Words::new("Werkboek maken", "Make the workbook");
/// While that is done.
pub static MAKING: Words = Words::new(
    "Het werkboek wordt gemaakt. Dat duurt een paar tellen.",
    "The workbook is being made. This takes a few moments.",
);
/// On paper, above the code.
pub static PAPER_TITLE: Words = Words::new("Herstelcode van Omgangsboek", "Recovery code of Omgangsboek");
/// On paper, beneath the code; `{when}` is the day.
pub static PAPER_TEXT: Words = Words::new(
    "Afgedrukt op {when}. Met deze code gaat het werkboek open zonder wachtzin. Bewaar dit papier achter slot en niet \
     bij het apparaat. In de code staan geen letters I, L, O en U: wat daarop lijkt, is een 1 of een 0.",
    "Printed on {when}. With this code the workbook opens without a passphrase. Keep this paper under lock and not \
     with the device. The code has no letters I, L, O and U: what looks like one is a 1 or a 0.",
);
static ALREADY_THERE: Words = Words::new(
    "Er staat hier intussen al een werkboek. Laad de pagina opnieuw.",
    "There is a workbook here already by now. Reload the page.",
);
static EMPTY_PASSPHRASE: Words =
    Words::new("De wachtzin is leeg. Ga een stap terug.", "The passphrase is empty. Go back a step.");

/// Why no workbook was made.
pub fn not_created(error: &CreateError) -> &'static Words {
    match error {
        CreateError::AlreadyThere => &ALREADY_THERE,
        CreateError::EmptyPassphrase => &EMPTY_PASSPHRASE,
        CreateError::KdfBounds(bounds) => backup::out_of_bounds(bounds),
        CreateError::Kdf(error) => backup::no_key(error),
        CreateError::Store(error) => backup::no_storage(error),
    }
}

/// What there is to say about an own passphrase.
pub fn judged(lang: Lang, judgement: Judgement) -> String {
    let words = match judgement {
        Judgement::TooShort { missing: 1 } => &TOO_SHORT_ONE,
        Judgement::TooShort { missing } => {
            return TOO_SHORT.pick(lang).replace("{missing}", &missing.to_string());
        }
        Judgement::Common => &COMMON,
        Judgement::TooSimple(Simplicity::FewCharacters) => &FEW_CHARACTERS,
        Judgement::TooSimple(Simplicity::Repetition) => &REPETITION,
        Judgement::TooSimple(Simplicity::Sequence) => &SEQUENCE,
        Judgement::Weak => &WEAK,
        Judgement::Fair => &FAIR,
        Judgement::Strong => &STRONG,
    };
    words.pick(lang).to_owned()
}
