//! Passing on what others say without naming who: "naar verluidt", "er wordt gezegd".

mod excuses;
mod talk;

use super::{Group, Rule};
use crate::domain::words::Words;

pub static RULE: Rule = Rule {
    id: "hearsay",
    name: Words::new("Van horen zeggen", "Hearsay"),
    wrong: Words::new(
        "Er staat niet wie dit zei. Zo kan niemand het nagaan.",
        "It does not say who said this. So nobody can check it.",
    ),
    question: Words::new(
        "Wie vertelde dit, en wanneer? Was u er zelf bij?",
        "Who told this, and when? Were you there yourself?",
    ),
    method: None,
    interprets: false,
    yields_to: &["blame"],
    flags: &[IT_IS_SAID, TO_US, talk::VILLAGE, talk::SUPPOSEDLY, talk::OTHERS],
    excuses: &[excuses::SENSES, excuses::NAMED, excuses::OTHER_SENSES],
    elsewhere: &[
        "voorgelezen|sprookje|toneelstuk|poppenkast|telefoonspelletje|doorfluister*|doorfluisterspel|\
         kringspel",
    ],
    flagged: &[
        "Naar verluidt is vader verhuisd.",
        "Er wordt gezegd dat moeder een nieuwe baan heeft.",
        "Het schijnt dat Sam ziek was.",
        "Ik hoorde dat Noor van school wisselt.",
        "Vader zou op straat geld hebben geleend.",
        "Men zegt dat het op school minder gaat.",
        "Als je de verhalen mag geloven, rijdt vader hard.",
        "Uit het dorp kwam het bericht dat vader ziek is.",
        "Naar men mij zei, is de auto stuk.",
    ],
    fine: &[
        "Oma vertelde bij het halen dat Sam slecht had geslapen.",
        "Sam hoorde een vliegtuig.",
        "Tijdens de overdracht werd door tante gezegd dat de jas nat was.",
        "De zon scheen in de kamer.",
        "Vader zou om vier uur terugkomen.",
        "Ik hoorde aan de voetstappen dat er iemand kwam.",
        "Het verhaal ging over een koning.",
    ],
};

/// It is said, by nobody in particular.
const IT_IS_SAID: Group = &[
    "naar men|ik|wij|we|verluidt|het|horen _3 zei|zeiden|vertelde|meldde|hoorde|schijnt|heet",
    "zo zegt|vertelt|heet|hoor men|het|je|ik",
    "er zijn|waren|was mensen|buren|lui|ouders die _4 zeggen|zeiden|beweren|vertellen|vertelden|weten",
    "vertelt|vertellen|zegt|beweert|beweren men|ze|mensen|iedereen|sommigen",
    "op school|straat|werk|opvang|voetbal zeggen|vertellen|weten|praten|roddelen ze|mensen|ze|\
     leerkrachten|ouders",
    "@be _2 gezien|gehoord|gesignaleerd door|in|met mensen|anderen|buren|derden",
    "@they|@parent schijnt|schijnen _8 te",
    "naar|het schijnt",
    "naar wij|ik|men aannemen|zegt",
    "van anderen|mensen|derden|buiten",
    "verluidt|verluid|schijnt|schijnen|gerucht|geruchten|*roddel*|roddels|wandelgangen|tamtam|vernomen|\
     vernam|vernamen|vernemen|overlevering|gefluisterd|geroddeld|gemompeld|rondverteld|rondgaat|\
     geroezemoes|mond-tot-mond|vertelsel*|praatjes|tipgever|anoniem*",
    "naar men|ik|we|wij|verluidt|zeggen|het|horen|verteld|bekend _6 zegt|hoor|hoorde|hoorden|begreep|\
     begrepen|vernam|vernamen|schijnt|heb|verneem|zeggen",
    "zoals|wat je|men|ik|we|wij _3 hoort|hoor|hoorde|hoorden|zegt|begrepen|begreep|vernam|vernomen",
    "er|hier|daar|ook|zo wordt|word|wordt|werd|werden|worden|is|was|gaat|gaan|deed|doet _6 gezegd|verteld|\
     gemeld|beweerd|gefluisterd|geroddeld|gemompeld|gekletst|gezinspeeld|gesuggereerd|aangegeven|\
     opgevangen|rondverteld|gesproken|geklaagd|gepraat|doorverteld|beweerd|genoemd|gedacht|vermoed|gehoord",
    "wordt|werd|werden|worden|is|was _6 gezegd|verteld|gemeld|beweerd|gefluisterd|geroddeld|gemompeld|\
     gesuggereerd|rondverteld|doorverteld|beweerd|aangegeven dat|over|,|van",
    "wordt|werd|is|was|zijn _6 gezegd|beweerd|verteld|gefluisterd|geroddeld|gemompeld $",
    "gezegd|beweerd|gefluisterd|verteld wordt|werd|is dat?",
    "wordt|werd beweerd|gezegd|gefluisterd|verteld|gedacht|geroddeld|gemeld|vermoed",
    "men zegt|vertelt|beweert|fluistert|meent|weet|vindt|spreekt|denkt|zei|vertelde|beweerde|had|heeft|\
     wist|mompelde",
    "zegt|vertelt|beweert|fluistert|meent men",
    "ik|wij|we|'k _2 hoorde|hoorden|hoor|horen|vernam|vernamen|begreep|begrepen|verneem _4 dat|over|van|\
     hoe|,",
    "ik|wij|we|'k @have|heb|hebben _8 gehoord|vernomen|begrepen|opgevangen|meegekregen|gelezen",
    "heb|hebben ik|wij|we ~6 gehoord|vernomen|begrepen|opgevangen|meegekregen",
    "begreep|vernam|vernamen ik|wij|we",
    "hoorde|hoorden ik|wij|we dat|van|over",
    "is|was|werd|kwam mij|me|ons _4 verteld|gezegd|gemeld|bekend|medegedeeld|meegedeeld|toegefluisterd|\
     doorverteld",
    "mij|me|ons _2 is|werd|was|kwam|bereikte|bereikten|bereiken|bereikt|kwamen _5 verteld|gezegd|gemeld|\
     ore|bekend|toegefluisterd|gemeld|dat",
    "mij|me|ons verteld|gezegd|ingefluisterd",
    "iemand|iemands|sommigen|anderen|velen|mensen|meerderen|verschillende|diverse|enkelen|buren|derden|\
     kennissen|buurtbewoners|omstanders|ingewijden _4 zei|zeiden|zegt|zeggen|vertelde|vertelden|vertellen|\
     vertelt|beweren|beweerde|beweerden|meldde|meldden|noemde|noemden|weten|fluisteren|fluisterde|\
     fluisterden|wist|wisten|menen|spreken",
    "iemand|sommigen|anderen|mensen|buren _5 verteld|gezegd",
    "van|door|via iemand|derden|anderen|horen|buren|meerdere|verschillende|diverse|verscheidene|\
     buurtbewoners|kennissen|velen|buitenaf kanten? ~4 gehoord|vernomen|begrepen|verteld|bronnen|bron|\
     zijden|hoor|hoorde|zeggen",
    "van meerdere|verschillende|diverse|alle|verscheidene kanten|kant|zijden|zijde|bronnen",
    "volgens zeggen|sommigen|sommige|anderen|andere|bronnen|velen|mensen|iedereen|ingewijden|betrouwbare|\
     geruchten|buren|verhalen|horen|meerdere|diverse",
    "bron|bronnen|kringen|geluiden|signalen|verhalen _4 gehoord|vernomen|vernam|gaan|ga|meld*|dat|zeg*|\
     over|bereik*|is|wordt|opgevangen|blijkt|rond|die",
    "ze|mensen|sommigen|buren|anderen|velen zeggen|zeiden|vertellen|vertelden|beweren|fluisteren|praten|\
     roddelen",
    "zeggen|vertellen|beweren|fluisteren ze|mensen|sommigen|anderen|buren",
    "zegt|vertelt|fluistert|weet|beweert _4 dat? _1 men|iedereen|buurt|dorp",
    "in|op de|het buurt|dorp|straat|plein|schoolplein|familie|kroeg|wijk|omgeving|flat|wandelgangen zegt|\
     zeggen|heet|weet|praat|praten",
    "in|op de|het buurt|dorp|straat|plein|schoolplein|familie|kroeg|wijk|omgeving|flat|wandelgangen wordt|\
     werd|gaat|doet|gaan _4 gezegd|verteld|gefluisterd|gepraat|geroddeld|beweerd|gekletst|verhaal|\
     verhalen|gerucht|geruchten|praatje|praatjes|ronde",
    "er gaan|gaat|zijn|doen|circuleren|circuleert|liepen|klinken|waren|komen|kwamen _4 verhalen|geruchten|\
     praatjes|verhaal|gerucht|geluiden|signalen|berichten|stemmen",
    "ergens|eens|ooit _2 gehoord|gelezen|opgevangen",
    "naar|zo zeggen|wordt|gaat het verhaal|gezegd",
    "zo wordt|werd gezegd|verteld|beweerd|gefluisterd",
    "kwam|kwamen|komt ons|mij|me ter",
    "er kwam|kwamen|komen|is|zijn _3 bericht*|melding*|signaal|signalen|informatie",
];

/// It came to the worker from somewhere.
const TO_US: Group = &[
    "als je|we|ik|men ~3 verhalen|verhaal|geruchten|mensen|buren|anderen|berichten ~2 mag|mogen|moet|\
     moeten|gelooft|hoort",
    "je hoort|hoorde|hoor weleens|wel|vaak|overal|links|hier|nogal|dat|eens",
    "hoor|hoort je|ik|men links|overal|wel|vaak|zeggen|dat|weleens|eens",
    "ik|wij|we kreeg|kregen|krijg ~4 horen|signalen|geruchten",
    "ik|wij|we vang|vangen|ving|vingen _3 op dat|over|hoe|van",
    "ik|wij|we vang|vangen|ving|vingen ergens|links|her|iets _3 op",
    "bereikt|bereikte|bereikten ons|mij|me|de _2 bericht|gerucht|verhaal|nieuws|signaal|signalen",
    "het|dat kwam|komt ons|mij|me",
    "werd|is|was mij|me|ons|hier ingefluisterd|toegespeeld|verteld|gezegd|doorgespeeld|duidelijk",
    "zoals|gelijk|voorzover ik|wij|we|men|iedereen _2 weet|weten|hoorde|hoorden|begrijp|verneem|vernam",
    "wat ik|wij|we hoor|hoorde|hoorden",
    "laten vertellen|wijsmaken|influisteren",
    "ik verneem|vernam",
    "wij|ik krijg|kregen|kreeg|krijgen te|van horen",
    "horen|hoor|hoorde wij|ik zeggen|vertellen",
    "naar|zoals|wat|van|uit horen|zeggen",
    "mij|me|ons _4 ter ore",
    "ter ore",
    "bereikte|bereikten|bereiken|bereikt|kwam mij|me|ons",
    "van horen zeggen",
    "blijkt|bleek uit verhalen|geruchten|gesprekken|informatie|signalen",
    "horen|hoorden|hoorde fluisteren|vertellen|zeggen|rondgaan dat",
    "signalen|meldingen binnen|ontvangen|gekregen|uit|dat|over",
    "ik|wij|we las|lazen|lees|zag|zagen|weet|weten ergens|van|op|uit facebook|horen|anderen|betrouwbare|\
     internet|derden|instagram|whatsapp",
];
