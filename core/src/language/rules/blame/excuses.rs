//! The same words with something else in mind.

use super::super::Group;

/// Things fail and refuse, and weather works against.
pub const THINGS: Group = &[
    "@thing ~8 afweten",
    "@the @thing ~6 weigerde|weigert|weigerden|tegenwerkte|tegenwerkten|begaf",
    "wind|hoest|pijn|koorts|weer|rits _2 tegenwerk*|werkte",
    "werkt|werkte _5 tegen wind|hoest|pijn|koorts",
    "oorzaak|veroorzaakt|veroorzaakte|door ~6 file|storing|brug|trein|vertraging|weer|lek*|regen|staking|\
     wind|onweer|sneeuw",
    "file|storing|brug|vertraging|regen|staking|sneeuw|wind|lek|onweer ~4 veroorzaak*|oorzaak",
    "een|de kwalijke geur|lucht",
    "in de weg @the|stoel|auto",
    "@thing|@toy|stoel|tas|jas|doos ~3 in de weg",
    "@thing|taart|puzzel|tekening|toren ~4 bedorven|stuk|kapot",
    "melk|eten|fruit|vlees|yoghurt _3 bedorven",
    "belast|zwaar te|belast",
    "zwart* potlood|stift|verf|haar|papier|krijt|lijnen|kat|pet|blokken|broek|jas",
    "laars|laarzen _3 aan",
    "de hakken van",
    "*stook* ~5 kachel|haard|vuur*|barbecue|kampvuur|hout|oven",
    "kachel|haard|vuur*|barbecue|kampvuur|oven|hout ~6 *stook*",
];

/// Guilt, pawns and tricks of a game.
pub const IN_PLAY: Group = &[
    "gaf|geven|kreeg|krijgt|kregen|krijgen _5 schuld",
    "schuld|schuldig|schuldige _2 in|aan|bij|tijdens|over _3 spel|vlek|butler|moord|kaart|tikspel|toren|\
     dobbelsteen|winkel*",
    "betaalde|betalen|betaald|inlossen|geld|euro _4 schuld|schulden",
    "schuld|schulden van|bij _2 euro|de bank|@the bank|@his",
    "een schuld bij|van",
    "zonder|geen schuld",
    "legde|houdt|hield|houden|zette|schoof _4 als pion",
    "pion|pionnen op|van|naar",
    "schaak*|dam|damspel|dammen",
    "speelt|speelde|spelen|speelden _4 spelletje|spelletjes|toneel|toneelstuk* _6",
    "spelletje|spelletjes met @person|elkaar|de|kaarten|hem|haar|vier",
    "gelogen|liegen|bluffen|jokken _3 spel|bluf*|kaart*",
    "smoes|leugen|zwart in|uit|op het|een boek|verhaal|spel",
    "@toy ~8 tegen @person ~3 uit|op",
    "ploegen|ploeg|teams|team|spel ~8 tegen",
    "zich _1 schuldig",
    "schuldig voel*",
    "mij|me|ons _2 ingefluisterd|aangepraat|wijsgemaakt",
];

/// What a parent plainly did.
pub const PLAIN_ACTS: Group = &[
    "lag|ligt|lagen|liggen|zat|zit _3 aan|bij de|het|een|tafel|zee|bed|hand|raam @the|van|kant|water|\
     oever|voet*",
    "komt|kwam|kwamen _3 door @the _2 deur|poort|gang|tuin|raam|verkeer|hek",
    "laat|liet|lieten|laten ~4 @toy|beker|bord|lepel|kopje|glas|bal|tas|sleutel*|soep|eten|boterham|fruit|\
     thee ~2 vallen|zitten|staan|gaan|los",
    "laat|liet|lieten|laten ~4 zitten|vallen|gaan|staan _4 in|op|uit|bij|naast",
    "laat|liet|lieten|laten ~5 zien|weten|kiezen|pakken",
    "ging|gingen|liep|lopen|rende _4 in de steek",
    "in de kou buiten|gewacht|op|zonder",
    "buiten|wachtte* _2 in de kou",
    "weigerde|weigert|weigerden _2 een|de|het|zijn|haar|nog hap|banaan|slok|fruit|jas|boterham|hand|eten|\
     melk|fles|soep|speen|appel|tweede|medicijn*|pleister|drankje|koffie|thee|koek*|taart|ijs*|kop|kopje|\
     glas|snoep*|zoen|lift",
    "@child|@name weigerde|weigerden _2 te|zijn|haar",
    "met|zijn|maakte|bood|maakten|aan|haar excuses|excuus",
    "kreeg|kregen moeten",
    "hield|houdt|hielden|houden _3 deur|hand|handen|tas|jas|bal|beker|boek|fles ~4",
    "deur|hek|bal|@toy ~3 tegen",
    "zette|legde|schoof|duwde|leunde|zet ~6 tegen @the muur|kast|raam|schouder|stoel|hek|boom|boek*|bank|\
     deur",
    "potje van het|de spel",
    "zwaar|moeilijk|lastig|onmogelijk @toy|stuk|woord|som",
    "maakte|maakt|maken @the|een|twee|samen _2 @toy|tekening|foto*|ketting|som|huiswerk|knoop ~4",
    "belachelijk hoog|lange",
    "praten aan de|het",
    "sprak|spraken|praat|praatte|praten _3 met|in @the",
    "zocht|zoekt ruzie|strijd $",
    "blijft|bleef een",
    "speelde|speelden|spelen _4 tegen elkaar|@whom",
];

/// One agreement that was not kept is a fact of this visit; agreements that never are, are a reproach.
pub const FACTS: Group = &["kwam|kwamen een|deze|die afspraak ~3 niet na"];
