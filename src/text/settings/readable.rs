//! Texts of the file that anybody can read.

use crate::text::Words;

/// Title.
pub static READABLE: Words = Words::new("Leesbaar bestand", "Readable file");
/// What it is.
pub static READABLE_TEXT: Words = Words::new(
    "Voor als u naar een ander programma wilt. Iedereen kan dit bestand lezen: alle namen en alle verslagen.",
    "For moving to another program. Anybody can read this file: all names and all reports.",
);
/// Button.
pub static READABLE_MAKE: Words = Words::new("Leesbaar bestand maken", "Make a readable file");
/// Title of the dialog.
pub static READABLE_WHO: Words = Words::new("Bent u het?", "Is it you?");
/// Button.
pub static READABLE_CONFIRM: Words = Words::new("Controleren", "Check");
/// Title of the second dialog.
pub static READABLE_SURE: Words =
    Words::new("Alles in een leesbaar bestand zetten?", "Put everything into a readable file?");
/// What it means. One paragraph.
pub static READABLE_WARNING: Words = Words::new(
    "Dit bestand is niet versleuteld. Wie het heeft, leest alles over deze kinderen en hun ouders. Zet het niet in de \
     cloud, mail het niet, en gooi het weg zodra u het niet meer nodig hebt.",
    "This file is not encrypted. Whoever has it reads everything about these children and their parents. Do not put \
     it into the cloud, do not mail it, and throw it away as soon as you do not need it any more.",
);
/// What has to be typed.
pub static READABLE_WORD: Words = Words::new("leesbaar", "readable");
/// Button.
pub static READABLE_GO: Words = Words::new("Bestand maken", "Make the file");
