//! Texts of taking a file into the workbook, and of taking that back.

use crate::text::Words;

/// Card, button and title.
pub static MERGE: Words = Words::new("Bestand samenvoegen", "Merge a file");
/// What it is for.
pub static MERGE_TEXT: Words = Words::new(
    "Neemt een bestand van Omgangsboek over in dit werkboek: een reservekopie van een ander apparaat, een dossier van \
     een collega of een leesbaar bestand. U ziet eerst wat er gaat gebeuren.",
    "Takes a file of Omgangsboek into this workbook: a backup of another device, a case of a colleague or a readable \
     file. You first see what will happen.",
);
/// What to choose.
pub static MERGE_CHOOSE: Words = Words::new(
    "Kies het bestand. Is het versleuteld, dan hebt u ook de wachtzin of herstelcode nodig die erbij hoort.",
    "Choose the file. If it is encrypted, you also need the passphrase or recovery code that belongs to it.",
);
/// Title of the opened file.
pub static MERGE_FILE: Words = Words::new("Versleuteld bestand", "Encrypted file");
/// While it is laid beside the workbook.
pub static MERGE_COMPARING: Words = Words::new(
    "Het bestand wordt vergeleken met dit werkboek…",
    "The file is being compared with this workbook…",
);
/// It brings nothing.
pub static MERGE_NOTHING: Words = Words::new(
    "Dit bestand brengt niets nieuws. Alles wat erin staat, staat hier al.",
    "This file brings nothing new. Everything in it is here already.",
);
/// Button.
pub static MERGE_GO: Words = Words::new("Samenvoegen", "Merge");
/// While that is done.
pub static MERGE_BUSY: Words = Words::new("Het bestand wordt samengevoegd…", "The file is being merged…");

/// Group.
pub static GROUP_NEW: Words = Words::new("Nieuw", "New");
/// What happens.
pub static GROUP_NEW_MEANS: Words = Words::new("Komt erbij.", "Is added.");
/// Group.
pub static GROUP_THERE: Words = Words::new("Nieuwer in het bestand", "Newer in the file");
/// What happens.
pub static GROUP_THERE_MEANS: Words =
    Words::new("Vervangt de oudere versie die hier staat.", "Replaces the older version that is here.");
/// Group.
pub static GROUP_HERE: Words = Words::new("Nieuwer hier", "Newer here");
/// What happens.
pub static GROUP_HERE_MEANS: Words = Words::new("Blijft zoals het hier staat.", "Stays as it is here.");
/// Group.
pub static GROUP_SAME: Words = Words::new("Gelijk", "The same");
/// What happens.
pub static GROUP_SAME_MEANS: Words = Words::new("Er verandert niets.", "Nothing changes.");
/// Group.
pub static GROUP_FORKED: Words = Words::new("Aan beide kanten gewijzigd", "Changed on both sides");
/// What happens.
pub static GROUP_FORKED_MEANS: Words = Words::new(
    "Beide blijven. Wat uit het bestand komt, krijgt het merkje “andere versie”. U vergelijkt ze en wist er zelf een.",
    "Both stay. What comes from the file gets the mark “other version”. You compare them and erase one yourself.",
);
/// A visit that is going on.
pub static MERGE_RUNNING: Words = Words::new(
    "Dit bezoek loopt nu. Wat hier staat, blijft vooraan staan.",
    "This visit is going on now. What is here stays in front.",
);
/// `{count}` is a number.
pub static AND_MORE: Words = Words::new("en nog {count}", "and {count} more");

/// It is done.
pub static MERGED: Words = Words::new("Het bestand is samengevoegd.", "The file has been merged.");
/// `{count}` is a number with its noun.
pub static BROUGHT_NEW: Words = Words::new("Nieuw: {count}", "New: {count}");
/// `{count}` is a number with its noun.
pub static BROUGHT_REPLACED: Words = Words::new("Vernieuwd: {count}", "Renewed: {count}");
/// `{count}` is a number with its noun.
pub static BROUGHT_FORKED: Words = Words::new("In twee versies: {count}", "In two versions: {count}");

/// What the last import can be undone to; `{when}` is a moment.
pub static UNDO_TEXT: Words = Words::new(
    "Het laatste samenvoegen kan ongedaan worden gemaakt. Dan staat hier weer wat er op {when} stond. Wat u daarna \
     zelf hebt geschreven, blijft staan.",
    "The last merge can be undone. Then what was here on {when} is back. What you wrote yourself since stays.",
);
/// Title.
pub static UNDO_ASK: Words = Words::new("Samenvoegen ongedaan maken?", "Undo the merge?");
/// What goes.
pub static UNDO_MEANS: Words = Words::new(
    "Wat alleen uit het bestand kwam en waar u niets aan hebt veranderd, verdwijnt weer. Het bestand zelf blijft waar \
     het is.",
    "What only came from the file and what you did not change disappears again. The file itself stays where it is.",
);
/// While that is done.
pub static UNDO_BUSY: Words =
    Words::new("Het samenvoegen wordt teruggedraaid…", "The merge is being undone…");
/// It is done.
pub static UNDONE: Words = Words::new(
    "Het samenvoegen is ongedaan gemaakt. Wat u daarna zelf hebt geschreven, is gebleven.",
    "The merge has been undone. What you wrote yourself since has stayed.",
);
/// It is too late.
pub static UNDO_GONE: Words = Words::new(
    "Er is geen samenvoeging meer om ongedaan te maken. Er is niets veranderd.",
    "There is no merge left to undo. Nothing has changed.",
);
/// Button.
pub static TIDY: Words = Words::new("Opruimen", "Clear up");
/// Title.
pub static TIDY_ASK: Words = Words::new("De toestand van daarvoor opruimen?", "Clear up what was before?");
/// What it means.
pub static TIDY_MEANS: Words = Words::new(
    "Wat hier nu staat, blijft. Het samenvoegen kan daarna niet meer ongedaan worden gemaakt, en er komt ruimte vrij. \
     Bij het volgende samenvoegen, bij wissen en bij een nieuwe sleutel gaat dit vanzelf.",
    "What is here now stays. The merge cannot be undone any more then, and room is freed. At the next merge, when \
     erasing and with a new key this happens by itself.",
);
/// It is done.
pub static TIDIED: Words = Words::new("Opgeruimd.", "Cleared up.");
/// It could not be done.
pub static NOT_TIDIED: Words = Words::new(
    "Opruimen lukte niet. Laad de app opnieuw en probeer het nog eens.",
    "Clearing up did not work. Reload the app and try again.",
);
