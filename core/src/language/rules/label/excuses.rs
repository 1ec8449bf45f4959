//! The same words with something else in mind.

use super::super::Group;

/// Things, words and animals can be difficult, false or mad.
pub const THINGS: Group = &[
    "@thing|@toy ~5 labiel|lastig|moeilijk|instabiel|gek|traag|zwak|vals|dwars|star|grof|hard|stijf",
    "labiel|instabiel|onstabiel _2 op|in|door de|het|een|losse",
    "lastig|lastige|moeilijk|moeilijke|gek|gekke|raar|vreemd|vreemde|zwak|zwakke|grove|grof woord|woorden|\
     som|spel|vraag|stuk|stukje|kruispunt|weg|knoop|@toy|@thing|korrel|zand|zout|schilfers|draad",
    "gek|gekke|raar|rare|dom verkleed|gezicht|geluid|loopje|hoed|pruik|pak|bril",
    "grof|grove geld|zout|zand|vuil|stof|kam",
    "@beast ~6 agressief|agressieve|vals|valse|gek|lui|luie|bang|dominant|dominante|verwend|verwende|\
     koppig|koppige|brutaal|brutale|dom|domme|slim",
    "agressief|vals|luid _1 blaffend* #",
    "slechte|goede band|dekking|ontvangst|smaak|kwaliteit|staat|lamp|knie|adem",
    "kop|koffiekop|theekop van|op|koffie|thee",
    "narcis|narcissen",
    "agressief|agressieve _3 hond|honden|gans|ganzen|zwaan|kat|wesp|wespen|meeuw*|haan|dier",
    "lastige|moeilijke|rare|vreemde|valse|gekke|domme|gemene|valse|luie|brutale|zwakke puzzel|vraag|som|\
     sprong|woord|woorden|knoop|stuk|stukje|route|oefening|level|opdracht|noot|start|bekken|dans|hoed|bek|\
     kikker*|stem|stoel|bui|kleur|sokken|beer|draak|heks|haai|plek|sluiting|rits|letters|moment|hond|kat|\
     poes|geit|pony|wolf|zin|hoek|verf|bril",
    "gek|gekke|gekste bek*|gezicht*|op|dans*|hoed*|sok*|stem*|geluid*|sprong*",
    "onvolwassen|agressieve|agressief|dominante|valse|verwende|luie|koppige kikker*|hond|haan|vogel*|\
     dier*|haai*|spin*|zwaan|poes|kat|kater|ezel|pony|gans|ganzen|geit|aap|meeuw*|dieren|geit",
    "stoornis|storing aan|in|van _1 lift|spoor*|stroom|kabel*",
    "de|een|boze|gemene heks|draak|monster",
    "heks|draak|monster|dictator|prinses*|prinsesje|prins|koning|piraat|diva|boefje spel*|pak|jurk|\
     kostuum|masker|uit|kaart",
    "een|twee nest|nestje met|van|in",
    "nest met|van|in|eieren|jong*|vogel*",
    "depressie boven|op",
    "vals zong|zingen|gespeeld|spel*",
    "zong|zongen|speelde|klonk|zingt vals",
    "een echte|echt @child|kip|hond|brandweer*|auto|trein|boom|paard|bal|sleutel|euro|cake|taart|eend*",
    "dwars door|over|op|zat|lag|in|voor|naar",
    "dom blondje",
    "*centrum|centrum|afdeling|vereniging|fonds|poli|stichting|spreekbeurt|folder|boek voor|over|van #",
    "zong|zingt|speelt|speelde|klonk|zongen ~4 vals",
    "dominante|dominant kleur|hand|oog|toon",
    "folder*|boek*|filmpje|affiche|gesprek|praatje|informatie|lezing|artikel|poster|cursus ~4 over|van|\
     voor #",
    "zwak|zwakke|slap|slappe|luie|lui|harde|wilde *accu|batterij|verbinding|signaal|licht|lamp|punt|wind|\
     plek|thee|koffie|stoel|@beast",
];

/// What somebody plainly is or did.
pub const PLAIN: Group = &[
    "@person is|was kok|bakker|buschauffeur|verpleegkundige|leraar|@few|een half|halve|_1 uur|kwartier",
    "minder|meer|even betrokken dan|als",
    "grof zout|meel",
    "speelde|speelden|verkleed ~6 heks|draak|monster|prinses*|diva|koning|piraat|boef*|dictator",
    "trauma|autisme centrum|team|poli|instituut|expertisecentrum|kenniscentrum",
    "# film|boek|verhaal over|van",
    "een klein|kleine|groot|grote|jong|jonge|oud|oude|ander|andere|eigen|onbekende|onbekend|nieuw|blond|\
     blonde|lange|aardige|paar @child|gezin|man|vrouw|huis|groep",
    "is|was een vrolijk|vrolijke|blij|klein|groot @child van _1 jaar",
    "een # van een @name",
    "een kind|meisje|jongen van|uit de|het|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf",
    "pas !is|was|en",
    "*punt|*centrum|*poli|*poli|*team|*huis|*school|*stichting|*behandeling|*therapie|*training|*cursus|\
     *groep",
    "autism*punt|autismepunt|autismecentrum|autismeteam|autismehuis",
    "loyaliteitskaart|loyaliteitspunten",
    "trekken|trek van de|het|een|zijn|haar",
    "tekenen|signalen|vormen van de|het|een|zijn|haar|zand",
    "vormen van",
    "spectrum van",
    "indicatie van|is|voor",
    "slachtoffer|dader in|van het? spel|tikspel",
    "hard|druk|lui|gemeen @say",
    "echte|klassiek *spel|*boek|*muziek|*auto",
    "iets|niets|veel|weinig gemeen",
    "speelde|speelt|spelen|speelden vals|dom",
    "woord|tekst|opdruk|letters|kaart ~2 gek|lui|dom|boos",
];
