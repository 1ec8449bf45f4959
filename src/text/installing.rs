//! Texts of putting the app on the device.

use super::Words;

/// Card, on Vandaag and in the settings.
pub static TITLE: Words = Words::new("Als app op dit apparaat", "As an app on this device");
/// Where the browser offers it: what it brings.
pub static WHAT: Words = Words::new(
    "Zet Omgangsboek bij uw andere apps. Dan opent u het met één tik, op het hele scherm, en laat de browser uw \
     gegevens eerder staan. Het blijft hetzelfde werkboek, met dezelfde wachtzin.",
    "Put Omgangsboek among your other apps. Then you open it with one tap, on the whole screen, and the browser is \
     more likely to leave your data. It stays the same workbook, with the same passphrase.",
);
/// Button.
pub static ACCEPT: Words = Words::new("Op dit apparaat zetten", "Put on this device");
/// It was just put there.
pub static DONE: Words = Words::new(
    "Omgangsboek staat nu bij uw andere apps. Open het voortaan daar.",
    "Omgangsboek is among your other apps now. Open it there from now on.",
);
/// It runs as an app.
pub static IS_APP: Words =
    Words::new("U gebruikt Omgangsboek nu als app.", "You are using Omgangsboek as an app now.");
/// The browser offers nothing.
pub static MENU: Words = Words::new(
    "Kijk in het menu van de browser of daar “App installeren” of “Toevoegen aan startscherm” staat. Staat het er \
     niet, dan kan deze browser het niet. Omgangsboek werkt hier dan gewoon in een tabblad.",
    "See whether the browser's menu has “Install app” or “Add to Home screen”. If it does not, this browser cannot do \
     it. Omgangsboek then works here in a tab all the same.",
);

/// Before anything is stored on an iPad or iPhone: title.
pub static FIRST: Words =
    Words::new("Zet Omgangsboek eerst op uw beginscherm", "Put Omgangsboek on your home screen first");
/// After [`SHARE`], before anything is stored.
pub static BEGIN_THERE: Words = Words::new(
    "Open daarna de app vanaf het beginscherm en begin daar.",
    "Then open the app from the home screen and begin there.",
);
/// Where there is a workbook already on an iPad or iPhone: what it brings.
pub static MOVE: Words = Words::new(
    "Verhuis met Omgangsboek naar uw beginscherm, zoals hieronder staat.",
    "Move Omgangsboek to your home screen, as below.",
);
/// Why, on an iPad or iPhone.
pub static OWN_STORAGE: Words = Words::new(
    "De app op het beginscherm heeft een eigen opslag: wat u hier in Safari maakt, staat daar niet. Bovendien wist \
     Safari gegevens van een tabblad dat u zeven dagen niet gebruikt.",
    "The app on the home screen has its own storage: what you make here in Safari is not there. Moreover, Safari clears \
     the data of a tab that you do not use for seven days.",
);
/// First step.
pub static BACKUP_FIRST: Words = Words::new(
    "Maak hier eerst een reservekopie, met “Reservekopie opslaan”, en bewaar het bestand op dit apparaat.",
    "First make a backup here, with “Save a backup”, and keep the file on this device.",
);
/// How.
pub static SHARE: Words = Words::new(
    "Tik op het deelteken en kies “Zet op beginscherm”. Ziet u dat teken niet, tik dan op de drie puntjes.",
    "Tap the share sign and choose “Add to Home Screen”. If you do not see that sign, tap the three dots.",
);
/// Third step.
pub static RESTORE_THERE: Words = Words::new(
    "Open de app vanaf het beginscherm, kies “Reservekopie terugzetten” en neem dat bestand.",
    "Open the app from the home screen, choose “Restore a backup” and take that file.",
);
/// Last step.
pub static GO_ON_THERE: Words = Words::new(
    "Werk daar verder en niet meer hier: de twee werkboeken weten niets van elkaar.",
    "Go on working there and no longer here: the two workbooks know nothing of each other.",
);
