//! Texts of what this is.

use crate::text::Words;

/// Card.
pub static ABOUT: Words = Words::new("Over Omgangsboek", "About Omgangsboek");
/// What it protects against.
pub static PROTECTS: Words = Words::new(
    "Beschermt uw dossiers als dit apparaat vergrendeld kwijtraakt of gestolen wordt, als iemand de opslag of een \
     reservekopie in handen krijgt, en als iemand daaraan knoeit.",
    "Protects your cases when this device is lost or stolen while locked, when somebody gets hold of the storage or a \
     backup, and when somebody tampers with them.",
);
/// What it does not protect against.
pub static PROTECTS_NOT: Words = Words::new(
    "Beschermt niet tegen meekijkende programma's of extensies op een ontgrendeld apparaat, tegen schermafdrukken, \
     tegen wat op het klembord blijft staan en tegen wat u verstuurt.",
    "Does not protect against programs or extensions that look along on an unlocked device, against screenshots, \
     against what stays on the clipboard and against what you send.",
);
/// What it is made of.
pub static LICENCES: Words = Words::new(
    "Gemaakt met vrije software, onder meer Rust, Leptos, Argon2 en XChaCha20-Poly1305 (RustCrypto). Ze vallen onder \
     de MIT-licentie of de Apache-licentie 2.0.",
    "Made with free software, among it Rust, Leptos, Argon2 and XChaCha20-Poly1305 (RustCrypto). They are under the \
     MIT licence or the Apache licence 2.0.",
);
