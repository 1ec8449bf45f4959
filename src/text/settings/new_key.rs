//! Texts of giving the workbook a new key.

use crate::text::Words;

/// When to do it.
pub static NEW_KEY_WHEN: Words = Words::new(
    "Doe dit als iemand uw herstelcode of een kopie van dit werkboek kan hebben, of nadat u een dossier hebt gewist. \
     Kent iemand uw wachtzin, wijzig die dan eerst.",
    "Do this when somebody may have your recovery code or a copy of this workbook, or after you erased a case. If \
     somebody knows your passphrase, change that first.",
);
/// What it does.
pub static NEW_KEY_WHAT: Words = Words::new(
    "Alles in dit werkboek wordt opnieuw versleuteld. Uw wachtzin blijft dezelfde, u krijgt een nieuwe herstelcode, en \
     elke passkey moet u één keer gebruiken, anders vervalt hij. Reservekopieën van eerder gaan nog open met wat toen \
     gold: maak daarna een nieuwe.",
    "Everything in this workbook is encrypted anew. Your passphrase stays the same, you get a new recovery code, and \
     each passkey has to be used once or it is dropped. Backups of before still open with what held then: make a new \
     one afterwards.",
);
/// Field.
pub static NEW_KEY_PASSPHRASE: Words = Words::new("Uw wachtzin van nu", "Your present passphrase");
/// Above the code.
pub static NEW_KEY_CODE: Words = Words::new(
    "Dit is uw nieuwe herstelcode. U ziet hem alleen nu. Bewaar hem op papier, niet bij dit apparaat. Tot u begint, \
     geldt de oude.",
    "This is your new recovery code. You see it only now. Keep it on paper, not with this device. The old one holds \
     until you begin.",
);
/// Above the passkeys.
pub static NEW_KEY_PASSKEYS: Words = Words::new(
    "Gebruik elke passkey die u wilt houden één keer. Wat u niet gebruikt, opent dit werkboek straks niet meer.",
    "Use each passkey that you want to keep once. What you do not use will not open this workbook any more.",
);
/// A passkey that was used.
pub static PASSKEY_KEPT: Words = Words::new("blijft", "stays");
/// A passkey that was not.
pub static PASSKEY_DROPPED: Words = Words::new("vervalt", "is dropped");
/// Button.
pub static NEW_KEY_BEGIN: Words = Words::new("Sleutel nu vernieuwen", "Renew the key now");
/// While everything is rewritten.
pub static NEW_KEY_BUSY: Words = Words::new(
    "Alles wordt opnieuw versleuteld. U kunt stoppen: het gaat dan verder als u weer ontgrendelt.",
    "Everything is encrypted anew. You can stop: it then goes on when you unlock again.",
);
/// It is done.
pub static NEW_KEY_DONE: Words = Words::new(
    "Alles staat nu onder de nieuwe sleutel. De oude herstelcode opent niets meer: gooi dat papier weg. Maak een nieuwe \
     reservekopie.",
    "Everything is under the new key now. The old recovery code opens nothing any more: throw that paper away. Make a \
     new backup.",
);
/// It was stopped.
pub static NEW_KEY_LATER: Words = Words::new(
    "Gestopt. De nieuwe sleutel en de nieuwe herstelcode gelden al; de rest wordt opnieuw versleuteld als u weer \
     ontgrendelt, of met “Verder versleutelen”.",
    "Stopped. The new key and the new recovery code hold already; the rest is encrypted anew when you unlock again, or \
     with “Go on encrypting”.",
);
/// It could not go on.
pub static NEW_KEY_HALTED: Words = Words::new(
    "Opnieuw versleutelen is blijven steken. Er is niets kwijt. Probeer het opnieuw met “Verder versleutelen”.",
    "Encrypting anew got stuck. Nothing is lost. Try again with “Go on encrypting”.",
);
/// There is something under the old key.
pub static NEW_KEY_HALFWAY: Words = Words::new(
    "Een deel van dit werkboek staat nog onder de oude sleutel.",
    "A part of this workbook is still under the old key.",
);
/// Button.
pub static NEW_KEY_GO_ON: Words = Words::new("Verder versleutelen", "Go on encrypting");
