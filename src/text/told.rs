//! Texts about meeting everybody, and about what was told to whom (M19–M21, M25, M35, M38, M39).

use super::Words;

/// Card (M20).
pub static INTRODUCTIONS: Words = Words::new("Kennismaken", "Getting to know everybody");
/// What it is for (M20).
pub static INTRODUCTIONS_WHAT: Words = Words::new(
    "Maak voor het eerste bezoek met iedereen kennis. Hoe vaak en hoe lang hangt af van het gezin.",
    "Meet everybody before the first visit. How often and how long depends on the family.",
);
/// Button.
pub static PLAN_INTRODUCTION: Words = Words::new("Gesprek plannen", "Plan a meeting");
/// Button.
pub static NOT_NEEDED: Words = Words::new("Niet nodig, want…", "Not needed, because…");
/// Button.
pub static MET: Words = Words::new("Kennisgemaakt", "We met");
/// Button.
pub static TAKE_BACK: Words = Words::new("Antwoord terugnemen", "Take back the answer");
/// Field.
pub static WHY_NOT: Words = Words::new("Waarom is het niet nodig?", "Why is it not needed?");
/// Tag.
pub static OPEN: Words = Words::new("nog kennismaken", "still to meet");
/// Tag; `{day}`.
pub static PLANNED: Words = Words::new("gepland op {day}", "planned on {day}");
/// Tag; `{day}`.
pub static HELD: Words = Words::new("kennisgemaakt op {day}", "met on {day}");
/// Tag; `{why}`.
pub static NOT_NEEDED_TAG: Words = Words::new("niet nodig: {why}", "not needed: {why}");

/// Card.
pub static TOLD: Words = Words::new("Wat is verteld", "What was told");
/// What it is for.
pub static TOLD_WHAT: Words = Words::new(
    "Per persoon, met de dag. Verandert er iets, dan vraagt de app om het opnieuw te vertellen. Iets versturen \
     telt niet als verteld.",
    "Per person, with the day. When something changes, the app asks to tell it again. Sending something does not \
     count as told.",
);
/// Nobody is told anything.
pub static NOBODY: Words =
    Words::new("Voeg eerst toe wie er bij het gezin horen.", "First add who belongs to the family.");
/// Count; `{done}` and `{all}`.
pub static COUNT: Words = Words::new("{done} van {all}", "{done} of {all}");
/// Button that unfolds.
pub static SHOW: Words = Words::new("Bekijken", "View");
/// It changed since.
pub static CHANGED: Words = Words::new("veranderd: opnieuw vertellen", "changed: tell again");
/// `{day}`.
pub static TOLD_ON: Words = Words::new("verteld op {day}", "told on {day}");

/// Card (M2).
pub static ENTERED: Words = Words::new("Aanmelding", "Referral");
/// Field (M2).
pub static ENTERED_ON: Words =
    Words::new("Datum van indicatie of verwijzing", "Date of indication or referral");
/// Who referred (M2); names follow.
pub static REFERRED_BY: Words = Words::new("Verwezen door", "Referred by");
/// M2.
pub static NO_REFERRER: Words = Words::new(
    "Wie heeft verwezen? Voeg die persoon toe met de rol verwijzer.",
    "Who referred? Add that person with the role of referrer.",
);

/// Field (M14).
pub static AUTHORITY: Words =
    Words::new("Heeft deze ouder gezag?", "Does this parent have parental authority?");
/// Option.
pub static HAS: Words = Words::new("ja", "yes");
/// Option.
pub static HAS_NOT: Words = Words::new("nee", "no");
/// Option.
pub static UNKNOWN: Words = Words::new("niet bekend", "not known");
/// Field (M9).
pub static ALSO: Words = Words::new("Ook in deze rol", "Also in this role");

/// Heading of the child's card.
pub static CARD: Words = Words::new("Kindkaart", "Child's card");
/// What it is for.
pub static CARD_WHAT: Words = Words::new("Bij elk bezoek binnen handbereik.", "Within reach at every visit.");
/// Field.
pub static ALLERGIES: Words = Words::new("Allergieën en gezondheid", "Allergies and health");
/// Field.
pub static MAY_FETCH: Words = Words::new("Wie mag het kind ophalen?", "Who may fetch the child?");
/// Field.
pub static CONTACT_BANS: Words = Words::new("Wie mag niet in de buurt komen?", "Who may not come near?");
/// What to write.
pub static CONTACT_BANS_HINT: Words = Words::new(
    "Met de reden, bijvoorbeeld een contactverbod.",
    "With the ground, such as a restraining order.",
);
