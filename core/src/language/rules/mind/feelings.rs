//! What somebody feels, and what something does to somebody.

use super::super::Group;

/// Feelings by their name, whoever has them.
pub const FEELINGS: Group = &[
    "geroerd|geemotioneerd|gekalmeerd|opgefokt|opgejaagd|geprikkeld|bedremmeld|beduusd|perplex|\
     verbouwereerd|verslagen|mistroostig|lusteloos|neerslachtig|melancholisch|vertederd|verlaten|\
     gespannenheid|opwinding|nervositeit|schrikachtig|gepijnigd",
    "kon|kan @his geluk niet|nauwelijks op",
    "in|door de rats|zenuwen|stress|knoop|piepzak|put|wolken",
    "op|aan @his zenuwen|gemoed",
    "barstte|knapte|ontplofte van|uit|bijna",
    "met|vol|van|uit goede|volle|pure|louter moed|schrik|angst|onmacht|blijdschap|ellende|schaamte|\
     verdriet|vreugde",
    "zat|zit|zaten niet|lekker|goed lekker|goed in @his vel",
    "@be _3 stil|ondersteboven|kapot|beroerd van|door",
    "voelde|voelden|voelt !met|aan|of|in|onder|even|haar|zijn|de|het|een|met|eerst",
    "@have het _4 moeilijk|zwaar|lastig|koud|warm|fijn|leuk|gezellig|druk|naar|gemakkelijk|benauwd|gehad",
    "kookte|kookten",
    "popel*|knaag*|schulp",
    "stond|stonden te popelen|springen|trappelen",
    "werd|werden _3 verdrietig|boos|bang|blij|onrustig",
    "onrustig vanbinnen|van",
    "gerustgesteld|opgelucht*|beledigd*",
    "schrok|schrokken _3 enorm|erg|hevig|vreselijk|zich",
    "vanbinnen|binnenste",
    "verloor|verloren|verliest _3 interesse|belangstelling|vertrouwen|moed|geduld|hoop",
    "boos|bozig|kwaad|woedend|razend|angstig|angstige|verdrietig|verdrietige|droevig|somber|bedroefd|\
     treurig|teleurgesteld*|gefrustreerd*|frustratie|jaloers*|afgunstig|opgelucht*|beschaamd|onzeker|\
     onveilig|gespannen|ongelukkig|tevreden|ontevreden|geirriteerd*|geergerd*|gekwetst*|beledigd*|\
     verveeld|zenuwachtig*|nerveus|nerveuze|gestrest*|gestresst*|bezorgd|ongerust|wanhopig|radeloos|\
     eenzaam|overstuur|ontroerd|opgetogen|verheugd|dolblij|zielsgelukkig|nieuwsgierig|hoopvol|moedeloos|\
     ongeduldig|onverschillig|ongeinteresseerd*|gemotiveerd|ongemotiveerd|wantrouwig|wantrouwend|\
     achterdochtig|argwanend|dankbaar|trots|verbaasd|verrast|verward|chagrijnig|humeurig|gepikeerd|\
     verontwaardigd|gegeneerd|verbitterd|verbolgen|beteuterd|bedrukt|overprikkeld|overweldigd|onwennig|\
     ongemakkelijk|hongerig|vermoeid|uitgeput|schuldbewust|weemoedig|euforisch|gekrenkt|verliefd|geschokt|\
     ontdaan|aangedaan|ontredderd|vertwijfeld|sip|nijdig|woest|pissig|bang|bange|bangig|bevreesd|huiverig|\
     schuchter|opstandig|balorig|geboeid|gefascineerd|verrukt",
    "@be _4 blij|gelukkig|verlegen|moe|afwezig|geraakt|gerust|gerustgesteld|opgewonden|geschrokken|\
     benauwd|doodmoe|ongedurig|schuldig|veilig|alert|geinteresseerd|enthousiast|betrokken",
    "^ blij|verlegen|geschrokken|gerustgesteld|gelukkig|dolgelukkig @say|liep|rende|stapte|kwam|ging|zat|\
     keek|pakte|gaf|stond",
    "verdriet|angst|angsten|woede|boosheid|heimwee|spijt|schaamte|wrok|haat|jaloezie|opluchting|\
     teleurstelling|blijdschap|vreugde|verveling|wantrouwen|onzekerheid|wanhoop|eenzaamheid|schuldgevoel*|\
     ergernis|irritatie|frustraties|trots|ongeduld|afkeer|aversie|weerzin|tegenzin|minachting|medelijden|\
     bewondering|nostalgie|liefdesverdriet|rouw|gemis|verlangen|paniek|vanbinnen",
    "in de war|put|wolken|zevende",
    "van slag|streek",
    "voelt|voelde|voelden|voelen|gevoeld _4 zich|aan|dat|hoe|spanning|niets|niks|afgewezen|buitengesloten",
    "vond|vonden|vindt|vinden|vond _5 leuk|leuker|leukste|fijn|fijner|prettig|onprettig|spannend|eng|\
     moeilijk|lastig|jammer|saai|stom|vervelend|erg|belangrijk|gek|raar|oneerlijk|lekker|vies|gezellig|\
     geweldig|heerlijk|mooi|lelijk|zielig|goed|slecht|zwaar|makkelijk|genoeg|nodig|onzin|heftig|akelig|\
     ongepast|niks|niets|interessant|prachtig|overdreven|ongemakkelijk|maar|onaangenaam|onnodig|overbodig|\
     best|onterecht|terecht|kinderachtig|druk|fantastisch|onveilig",
    "@have _5 zin|hekel|honger|dorst|trek|pijn|haast|vertrouwen|hoop|behoefte|medelijden|belangstelling|\
     interesse|genoeg|moeite|schik|plezier|pret|lol|door|last|schrik|voorkeur|spijt|spanning|zorgen|idee|\
     nood",
    "met|zonder|vol|uit|van|tot|door _2 plezier|pijn|interesse|vreugde|schrik|belangstelling|overtuiging|\
     liefde|gevoel|vertrouwen|hoop|moeite|nieuwsgierigheid|verlegenheid|loyaliteit|gemakzucht|bescherming|\
     schuldgevoel|verwachting",
    "op _2 gemak|hoede",
    "in @his|zijn _2 sas|element|vel|nopjes|schik|schulp|hart|hoofd|gedachten|maag",
    "goed|lekker|slecht in het|@his vel",
    "deed|doet hem|haar|hen|@person pijn|verdriet|goed|zeer|iets|niets|veel",
    "last van|heeft|had _2 spanning|stress|heimwee|schuld*|zenuwen|faalangst|verlatingsangst",
    "onder de indruk",
    "zijn|haar|hun|eigenlijk|heimelijk|stilletjes|diep|inwendig _2 binnenste|hart|innerlijk|binnenin",
    "van binnen",
    "heimelijk|inwendig|innerlijk|stiekem",
    "moed|durft|durfde|durfden|durven|gedurfd",
    "kick|kickte|lust|smaakte",
    "bang voor|dat|om",
    "eigen gevoelens|gevoel|wil",
];

/// What people are to each other.
pub const BONDS: Group = &[
    "@they vertrouwde|vertrouwt|vertrouwden|wantrouwde ~3 @whom ~2 niet|geen|nog",
    "vertrouwde|vertrouwt @his|@whom niet|nog",
    "loyaal|trouw aan|naar|richting @whom|beide",
    "geen|een|hechte|goede|sterke|warme|nauwelijks band met|is|was",
    "is|was|waren|zijn _2 gehecht aan",
    "schaamde|schaamden|schaamt|schamen|verveelde|verveelden|verveelt|vervelen|ergerde|ergerden|ergert|\
     ergeren|geneerde|geneerden|verheugde|verheugden|verheugt|irriteerde|irriteerden|irriteert|\
     interesseert|interesseerde|realiseerde|realiseerden|besefte|beseften|beseft|verlangde|verlangden|\
     verlangt|twijfelde|twijfelden|twijfelt|baalde|baalden|baalt|haatte|haat|vreesde|vreesden|vreest|\
     hoopte|hoopten|hoopt|hopend|hopen|genoot|genoten|geniet|genieten|genietend|piekerde|piekerden|\
     piekert|vertrouwt|vertrouwde|vertrouwden|wantrouwt|wantrouwde|gunt|gunde|gunden|koestert|koesterde|\
     koesterden|verafschuwt|verafschuwde|bewondert|bewonderde|betreurt|betreurde|verwachtte|verwachtten|\
     verwacht|verlangen|voorvoelde|overwoog|overwogen|fantaseerde|fantaseert|droomde|droomt|dagdroomde|\
     onderging|ontgaat|verdroeg|verdragen|verafgoodt|aanbidt|negeerde|mist|berustte|doorzag|doorhad|\
     waardeert|waardeerde|waardeerden|vermoedde|verkoos|verkiest|voorkeur|respecteert|doorziet|verbaasde|\
     verwonderde|vergaf|vergeeft",
    "miste|misten|mist @person|haar|hem|hun|thuis|de|zijn|het|dat|iets",
    "gemist|missen",
    "houdt|hield|hielden|houden _3 van @person|muziek|dieren|haar|hem|zijn|het|voetbal*|spelletjes|\
     knuffelen|lezen|aandacht",
    "houdt|hield|hielden|houden er? niet van",
    "dol|gek|verzot|gesteld op",
    "hekel|geloof|vertrouwen|hoop|schrik|zin|trek|honger|dorst|haast|geduld aan|in|op|van|had|hadden|\
     heeft|hebben",
    "geen|weinig|nul|veel|alle|amper zin|behoefte|interesse|belangstelling|aandacht|vertrouwen|oog|\
     boodschap|oor|plezier|gevoel",
    "liefde|loyaliteit|loyaal|verscheurd|klem|betekent|betekende",
    "hecht|hechtte|hechten _5 aan",
    "geeft|gaf _4 om @person|hem|haar",
    "vertrouwde|vertrouwd @pronoun|het|met",
];

/// What something did to somebody.
pub const EFFECT: Group = &[
    "deed|doet @person _2 pijn|verdriet|goed|zeer",
    "greep|grijpt @person|hem|haar|hen _2 aan",
    "viel|valt ~4 zwaar|rauw|tegen _4 dat|$",
    "kwam|komt _2 hard|rauw aan|binnen",
    "was|is een|als teleurstelling|opluchting|schok|klap|steun|troost voor|$",
    "viel|valt|vielen|vallen @person|hem|haar|hen _2 zwaar|tegen|mee|rauw",
    "aan|ter het|@his hart",
    "hart brak|ging|bloedde|luchtte|lag",
    "raakte|raakt|trof|kwetste|kwetst|kwetsten|griefde|krenkte hem|haar|hen|hun|zichtbaar",
    "raakt|raakte|kwetst @person|hem|haar !aan",
    "nam|neemt|namen _4 kwalijk|voor|serieus !het",
    "liet|laat|laten _3 koud",
];
