//! What somebody feels, and what something does to somebody.

use super::super::Group;

/// Feelings by their name, whoever has them.
pub const FEELINGS: Group = &[
    "geroerd|geemotioneerd|opgefokt|opgejaagd|geprikkeld|bedremmeld|beduusd|perplex|verbouwereerd|\
     mistroostig|lusteloos|neerslachtig|melancholisch|vertederd|gespannenheid|opwinding|nervositeit|\
     schrikachtig|gepijnigd",
    "kon|kan @his geluk niet|nauwelijks op",
    "in|door de rats|zenuwen|stress|piepzak",
    "op|aan @his zenuwen|gemoed",
    "barstte|knapte|ontplofte van|bijna",
    "met|vol|van|uit goede|volle|pure|louter moed|schrik|angst|onmacht|blijdschap|ellende|schaamte|\
     verdriet|vreugde",
    "zat|zit|zaten niet|lekker|goed lekker|goed in @his vel",
    "@be _3 ondersteboven|beroerd van|door",
    "voelde|voelden|voelt !met|aan|of|in|onder|even|haar|zijn|de|het|een|met|eerst",
    "@have het _2 moeilijk|zwaar|koud|warm|fijn|leuk|gezellig|benauwd|naar",
    "kookte|kookten van",
    "popel*",
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
     benauwd|doodmoe|ongedurig|schuldig|veilig|geinteresseerd|enthousiast",
    "^ blij|verlegen|geschrokken|gerustgesteld|gelukkig|dolgelukkig @say|liep|rende|stapte|kwam|ging|zat|\
     keek|pakte|gaf|stond",
    "verdriet|angst|angsten|woede|boosheid|heimwee|spijt|schaamte|wrok|haat|jaloezie|opluchting|\
     teleurstelling|blijdschap|vreugde|verveling|wantrouwen|onzekerheid|wanhoop|eenzaamheid|schuldgevoel*|\
     ergernis|irritatie|frustraties|trots|ongeduld|afkeer|aversie|weerzin|tegenzin|minachting|medelijden|\
     bewondering|nostalgie|liefdesverdriet|rouw|gemis|verlangen|paniek|vanbinnen",
    "@they _3 in de war|put|wolken",
    "van slag|streek",
    "voelt|voelde|voelden|voelen|gevoeld _4 zich|aan|dat|hoe|spanning|niets|niks|afgewezen|buitengesloten",
    "vond|vonden|vindt|vinden|vond _5 leuk|leuker|leukste|fijn|fijner|prettig|onprettig|spannend|eng|\
     moeilijk|lastig|jammer|saai|stom|vervelend|erg|belangrijk|gek|raar|oneerlijk|lekker|vies|gezellig|\
     geweldig|heerlijk|mooi|lelijk|zielig|goed|slecht|zwaar|makkelijk|nodig|onzin|heftig|akelig|ongepast|\
     interessant|prachtig|overdreven|ongemakkelijk|onaangenaam|onnodig|overbodig|onterecht|terecht|\
     kinderachtig|druk|fantastisch|onveilig",
    "had|hadden|heeft|hebben _3 zin|hekel|honger|dorst|trek|haast|vertrouwen|behoefte|medelijden|\
     belangstelling|interesse|moeite|schik|plezier|pret|lol|last|schrik|voorkeur|spijt|spanning|zorgen|\
     nood",
    "had|hadden|heeft|hebben veel|erge|geen pijn|hoop",
    "@have geen idee",
    "met|zonder|vol|uit|van|tot|door _2 plezier|interesse|vreugde|schrik|belangstelling|overtuiging|\
     liefde|vertrouwen|nieuwsgierigheid|verlegenheid|loyaliteit|gemakzucht|schuldgevoel",
    "op _2 gemak|hoede",
    "in @his _1 sas|element|vel|nopjes|schik|schulp|gedachten",
    "goed|lekker|slecht in het|@his vel",
    "deed|doet hem|haar|hen|@person pijn|verdriet|goed|zeer|iets|niets|veel",
    "last van|heeft|had _2 spanning|stress|heimwee|schuld*|zenuwen|faalangst|verlatingsangst",
    "onder de indruk",
    "zijn|haar|hun|eigenlijk|heimelijk|stilletjes|diep|inwendig _2 binnenste|hart|innerlijk|binnenin",
    "van binnen",
    "heimelijk|inwendig|innerlijk|stiekem",
    "moed|durft|durfde|durfden|durven|gedurfd",
    "kickt|kickte",
    "bang voor|dat|om",
    "eigen gevoelens|gevoel|wil",
    "apetrots|beretrots|supertrots|doodsbang|doodsbenauwd|doodongelukkig|doodongerust|stikjaloers|\
     stomverbaasd|woedend",
    "als de dood dat|voor|om",
    "bang|benauwd te moede",
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
    "miste|misten|mist @the? @person|hem|haar|hun|thuis|iets|gezelschap|aandacht|knuffel*|hond|kat|poes",
    "@the|@parent|@child|hem|hun gemist|missen",
    "houdt|hield|hielden|houden veel|erg|niet|zielsveel|zo? van @person|muziek|dieren|haar|hem|zijn|het|\
     voetbal*|spelletjes|knuffelen|lezen|aandacht",
    "houdt|hield|hielden|houden er? niet van",
    "dol|gek|verzot|gesteld op",
    "hekel|geloof|vertrouwen|schrik|zin|trek|honger|dorst|haast aan|in|op|had|hadden|heeft|hebben",
    "geen|weinig|nul|veel|alle|amper zin|behoefte|interesse|belangstelling|aandacht|vertrouwen|oog|\
     boodschap|oor|plezier|gevoel",
    "liefde|loyaliteit|loyaal|verscheurd",
    "hecht|hechtte|hechten _5 aan",
    "geeft|gaf veel|weinig|niets|niet om @person|hem|haar",
    "vertrouwde|vertrouwd @pronoun|het|met",
];

/// What something did to somebody.
pub const EFFECT: Group = &[
    "deed|doet @person _2 pijn|verdriet|goed|zeer",
    "greep|grijpt @person|hem|haar|hen _2 aan",
    "viel|valt ~4 zwaar|rauw _4 dat|$",
    "kwam|komt _2 hard|rauw aan|binnen",
    "was|is een|als teleurstelling|opluchting|schok|klap|steun|troost voor|$",
    "viel|valt|vielen|vallen @person|hem|haar|hen _2 zwaar|mee|rauw",
    "gaat|ging _3 aan het|@his hart",
    "hart brak|ging|bloedde|luchtte|lag",
    "kwetste|kwetst|kwetsten|griefde|krenkte hem|haar|hen|hun",
    "raakte|raakt hem|haar|hen zichtbaar|diep",
    "kwetst|kwetste @person",
    "nam|neemt|namen _4 kwalijk|serieus",
    "liet|laat|laten @whom _1 koud",
];
