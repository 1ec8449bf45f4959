//! Texts of the parts of a case about people, supervision and agreements.

use super::Words;

/// Button: one more.
pub static ADD_PERSON: Words = Words::new("Iemand toevoegen", "Add somebody");
/// Nobody yet.
pub static NOBODY: Words = Words::new("Er staat nog niemand in dit dossier.", "Nobody is in this case yet.");
/// Field.
pub static ROLE: Words = Words::new("Rol", "Role");
/// Field.
pub static NAME: Words = Words::new("Naam zoals in het verslag", "Name as in the report");
/// What to write.
pub static NAME_HINT: Words =
    Words::new("Bijvoorbeeld: Sam, vader, oma Ria", "For example: Sam, father, granny Ria");
/// Why nobody can be added yet.
pub static NAME_FIRST: Words =
    Words::new("Kies een rol en vul een naam in.", "Choose a role and fill in a name.");
/// Somebody whose name was taken out.
pub static NO_NAME: Words = Words::new("(naam ontbreekt)", "(name missing)");
/// Field.
pub static EMAIL: Words = Words::new("E-mailadres", "E-mail address");
/// What is wrong with it.
pub static EMAIL_WRONG: Words = Words::new(
    "Dit is geen e-mailadres. Vul één adres in, zoals naam@voorbeeld.nl.",
    "This is not an e-mail address. Fill in one address, such as name@example.org.",
);
/// Field.
pub static PHONE: Words = Words::new("Telefoonnummer", "Phone number");
/// Field (M1).
pub static BORN_ON: Words = Words::new("Geboortedatum", "Date of birth");
/// Field (M1).
pub static BORN_IN: Words = Words::new("Of alleen het geboortejaar", "Or only the year of birth");
/// After an age.
pub static YEARS_OLD: Words = Words::new("jaar", "years old");
/// Heading (M23).
pub static STOP: Words = Words::new("STOP", "STOP");
/// What it is (M23).
pub static STOP_WHAT: Words = Words::new(
    "Hiermee laat het kind weten dat het bezoek moet stoppen. Schrijf het op in de woorden van het kind. Bij \
     een baby: de signalen waarop u let.",
    "With this the child says that the visit must halt. Write it in the child's words. For a baby: the signals \
     you watch for.",
);
/// Field (M23).
pub static STOP_WORD: Words = Words::new("STOP-woord", "STOP word");
/// Field (M23).
pub static STOP_SIGN: Words = Words::new("STOP-teken", "STOP sign");
/// A tag: none yet.
pub static STOP_MISSING: Words = Words::new("nog geen STOP", "no STOP yet");
/// Field (M22).
pub static HELPS: Words =
    Words::new("Wat helpt dit kind om te ontspannen?", "What helps this child to relax?");

/// Field: what of the reports somebody gets.
pub static GETS: Words = Words::new("Krijgt deze persoon verslagen?", "Does this person get reports?");
/// Option.
pub static GETS_REPORTS: Words = Words::new("krijgt verslagen", "gets reports");
/// Option.
pub static GETS_ON_REQUEST: Words = Words::new("alleen op verzoek", "on request only");
/// Option.
pub static GETS_NOTHING: Words = Words::new("niet", "no");
/// What goes with a parent.
pub static GETS_PARENT: Words = Words::new(
    "Een ouder met gezag krijgt de verslagen. Een ouder zonder gezag mag om belangrijke informatie over het kind \
     vragen.",
    "A parent with parental authority gets the reports. A parent without it may ask for important information \
     about the child.",
);
/// What goes with a child.
pub static GETS_CHILD: Words = Words::new(
    "Een kind leest mee via de ouders. Vanaf 12 jaar mag het zelf om inzage vragen, vanaf 16 jaar beslist het \
     zelf.",
    "A child reads along through the parents. From 12 on it may ask to read for itself, from 16 on it decides for \
     itself.",
);
/// What goes with the supervisor.
pub static GETS_SUPERVISOR: Words =
    Words::new("De begeleider schrijft de verslagen.", "The supervisor writes the reports.");
/// What goes with anybody else.
pub static GETS_OTHER: Words = Words::new(
    "Bij het verslag kiest u elke keer zelf voor wie het is.",
    "With each report you choose yourself for whom it is.",
);
/// Field.
pub static PRONOUN: Words =
    Words::new("Hoe verwijst een zin naar deze persoon?", "How does a sentence refer to this person?");
/// What it does.
pub static PRONOUN_HINT: Words = Words::new(
    "Voor zinnen als: vader troostte Sam, hij liep met haar door de kamer.",
    "For sentences like: father comforted Sam, he walked through the room with her.",
);
/// Option.
pub static HE: Words = Words::new("hij", "he");
/// Option.
pub static SHE: Words = Words::new("zij", "she");
/// Option.
pub static NAME_AGAIN: Words = Words::new("met de naam", "by name");
/// Switch.
pub static UNNAMED: Words = Words::new("Naam uit elk verslag houden", "Keep the name out of every report");
/// What it does.
pub static UNNAMED_HINT: Words = Words::new(
    "Bijvoorbeeld bij een geheim adres. In zinnen staat dan de rol, en een verslag met de naam erin gaat niet weg.",
    "For example with a secret address. Sentences then have the role, and a report with the name in it does not \
     leave.",
);

/// The question; the name goes in `{name}`.
pub static REMOVE_ASK: Words = Words::new("{name} weghalen?", "Remove {name}?");
/// What happens.
pub static REMOVE_WHAT: Words = Words::new(
    "De gegevens van deze persoon en wat met deze persoon is besproken, verdwijnen uit het dossier.",
    "This person's details, and what was told to this person, leave the case.",
);
/// Refused for whoever is on record.
pub static REMOVE_ON_RECORD: Words = Words::new(
    "Dat kan niet: van deze persoon is vastgelegd wat die zei of kreeg te horen (toestemming, advies of iets dat \
     niet is nagekomen). U kunt de rol of de gegevens wel wijzigen.",
    "Not possible: what this person said or was told is on record (consent, advice or something that was not \
     kept). You can change the role or the details.",
);
/// While the visits are looked through.
pub static REMOVE_CHECKING: Words =
    Words::new("De bezoeken worden nagekeken…", "Looking through the visits…");
/// Refused; the day goes in `{day}`.
pub static REMOVE_REFUSED: Words = Words::new(
    "Dat kan niet: deze persoon hoort bij het bezoek of gesprek van {day}, en dat moet leesbaar blijven. U kunt de \
     rol of de gegevens wel wijzigen.",
    "Not possible: this person belongs to the visit or meeting of {day}, which has to stay readable. You can change \
     the role or the details.",
);
/// Refused because a visit cannot be read.
pub static REMOVE_UNREADABLE: Words = Words::new(
    "Dat kan niet: een bezoek is beschadigd, dus is niet na te gaan of deze persoon erbij hoort.",
    "Not possible: a visit is damaged, so that it cannot be seen whether this person belongs to it.",
);

/// Card (M21).
pub static HOW_SUPERVISED: Words = Words::new("Hoe u begeleidt", "How you supervise");
/// What a change does (M21).
pub static TERMS_CHANGE: Words = Words::new(
    "Verandert u hier iets, dan vraagt de app voor het volgende bezoek om het opnieuw te vertellen.",
    "When you change something here, the app asks to tell it again before the next visit.",
);
/// Who is to be told again; names follow.
pub static TELL_AGAIN: Words = Words::new("Opnieuw te vertellen aan", "To be told again to");
/// M21.
pub static TOILET: Words = Words::new("Mee naar de wc", "Along to the toilet");
/// M21.
pub static TOILET_HINT: Words = Words::new(
    "U gaat ook mee als het kind naar de wc moet.",
    "You come along when the child goes to the toilet.",
);
/// M21: the distances of the programme.
pub static DISTANCE_CHOICES: Words = Words::new("Kies een afstand", "Choose a distance");
/// M21.
pub static DISTANCE: Words = Words::new("Welke afstand houdt u?", "What distance do you keep?");
/// M21.
pub static DISTANCE_HINT: Words =
    Words::new("Bijvoorbeeld: in dezelfde kamer, aan de kant", "For example: in the same room, at the side");
/// M21.
pub static MORE_DISTANCE: Words =
    Words::new("Wanneer houdt u meer afstand?", "When do you keep more distance?");
/// M21.
pub static UNSUPERVISED: Words = Words::new("Wanneer bent u er niet bij?", "When are you not there?");
/// Left empty: at none.
pub static EMPTY_IS_NEVER: Words =
    Words::new("Leeg betekent: op geen enkel moment.", "Empty means: at no moment.");
/// M25.
pub static REPEAT_STOP: Words =
    Words::new("STOP en afscheid herhalen bij de start", "Repeat STOP and goodbye at the start");
/// M25.
pub static REPEAT_STOP_HINT: Words = Words::new(
    "Het startscherm van elk bezoek herinnert u eraan.",
    "The start screen of each visit reminds you.",
);
/// Card: the children's signals, which stand with the children.
pub static STOP_OF_CHILDREN: Words = Words::new("STOP van de kinderen", "STOP of the children");

/// What agreements are (M4).
pub static AGREEMENTS_WHAT: Words = Words::new(
    "Deze afspraken gelden bij elk bezoek. Na een bezoek vraagt de app of ze zijn nagekomen.",
    "These agreements hold at every visit. After a visit the app asks whether they were kept.",
);
/// Button.
pub static ADD_AGREEMENT: Words = Words::new("Afspraak toevoegen", "Add an agreement");
/// None.
pub static NO_AGREEMENTS: Words =
    Words::new("Er zijn geen vaste afspraken.", "There are no standing agreements.");
/// Field.
pub static AGREEMENT_TEXT: Words = Words::new("Wat is er afgesproken?", "What was agreed?");
/// Why it cannot be added yet.
pub static AGREEMENT_FIRST: Words =
    Words::new("Schrijf eerst op wat er is afgesproken.", "Write down first what was agreed.");
/// Field (M4).
pub static MADE_BY: Words = Words::new("Van wie is de afspraak?", "Whose agreement is it?");
/// M4.
pub static BY_PARENTS: Words = Words::new("van de ouders samen", "of the parents together");
/// M4.
pub static BY_SUPERVISION: Words = Words::new("van de begeleiding", "of the supervision");
/// Field.
pub static SINCE: Words = Words::new("Geldt vanaf", "Holds from");
/// Field (M31).
pub static EXCEPTION: Words = Words::new("Uitzondering", "Exception");
/// M31.
pub static EXCEPTION_HINT: Words = Words::new("Wie, hoe en hoe lang?", "Who, how and how long?");
/// Button.
pub static END_AGREEMENT: Words = Words::new("Afspraak beëindigen", "End the agreement");
/// Button: ends it and begins another in its place.
pub static AGREE_ANEW: Words = Words::new("Anders afspreken", "Agree something else");
/// What that does.
pub static AGREE_ANEW_HINT: Words = Words::new(
    "Een tikfout verbetert u hier. Wordt er iets anders afgesproken, kies dan Anders afspreken: de oude afspraak \
     blijft met haar geschiedenis staan.",
    "Correct a typing error here. When something else is agreed, choose Agree something else: the old agreement \
     stays with its history.",
);
/// Field.
pub static ENDED_ON: Words = Words::new("Gold tot", "Held until");
/// In a line, before the day of the meeting that it comes from.
pub static FROM_MEETING: Words = Words::new("afgesproken in het gesprek van", "agreed in the meeting of");
/// Button.
pub static HOLD_AGAIN: Words = Words::new("Weer laten gelden", "Let it hold again");
/// Card.
pub static ENDED_AGREEMENTS: Words = Words::new("Beëindigde afspraken", "Ended agreements");
/// Before a day.
pub static SINCE_DAY: Words = Words::new("sinds", "since");
/// Before a day.
pub static ENDED_DAY: Words = Words::new("beëindigd op", "ended on");
