"""French: the words of blame: what is called bad, and what it is called."""

BAD = (  # adjectives
    r"(?:scandaleu\w+|honteu\w+|inacceptables?|inadmissibles?|intolérables?|insupportables?|indignes?|indécente?s?|choquante?s?|"
    r"révoltante?s?|ignobles?|abject\w*|odieu\w+|infâmes?|infamante?s?|ridicules?|grotesques?|absurdes?|aberrante?s?|ubuesques?|"
    r"kafkaïen\w*|lamentables?|pitoyables?|navrante?s?|affligeante?s?|consternante?s?|désolante?s?|déplorables?|catastrophiques?|"
    r"désastreu\w+|calamiteu\w+|irresponsables?|dangereu\w+|inconsciente?s?|injustes?|iniques?|arbitraires?|antidémocratiques?|"
    r"liberticides?|brutale?s?|brutaux|cruel\w*|inhumaine?s?|cyniques?|hypocrites?|lâches?|mesquine?s?|minables?|méprisante?s?|"
    r"arrogante?s?|insultante?s?|humiliante?s?|dégradante?s?|blessante?s?|racistes?|sexistes?|discriminatoires?|"
    r"disproportionnée?s?|excessi(?:f|fs|ve|ves)|abusi(?:f|fs|ve|ves)|démesurée?s?|insuffisante?s?|dérisoires?|tardi(?:f|fs|ve|ves)|"
    r"bâclée?s?|biaisée?s?|opaques?|incohérente?s?|contre-productive?s?|contre-productifs?|inefficaces?|inapplicables?|irréalistes?|"
    r"démagogiques?|populistes?|électoralistes?|clientélistes?|punitifs?|punitives?|malsaine?s?|immora(?:l|le|ux|les)|illégitimes?|"
    r"incompréhensibles?|inexplicables?|injustifiables?|impardonnables?|inqualifiables?|inexcusables?|hors-sol|déconnectée?s?|"
    r"suicidaires?|irrespectueu\w+|malvenue?s?|obscènes?|autoritaires?|précipitée?s?|cosmétiques?)"
)
EVIL = (  # nouns
    r"(?:scandales?|hontes?|aumônes?|insultes? à \w+|insultes?|mépris|trahisons?|mascarades?|farces?|parodies?|simulacres?|fiascos?|gâchis|désastres?|catastrophes?|"
    r"massacres?|sabotages?|provocations?|affronts?|camouflets?|gifles?|claques?|crachats?|reculs?(?! de [\d\w]+ (?:%|points?|euros?|millions?|milliards?))|régressions?|injustices?|"
    r"aberrations?|hérésies?|non-sens|absurdités?|folies?|erreurs? (?:historiques?|graves?|stratégiques?|monumentales?|politiques?)|"
    r"fautes? (?:graves?|politiques?|morales?|lourdes?)|aveu (?:d'échec|de faiblesse|d'impuissance)|incompétence|amateurisme|"
    r"bricolages?|cafouillages?|usines? à gaz|(?:rideau|écran) de fumée|poudre aux yeux|cache-misère|effets? d'annonce|"
    r"coups? de com\w*|opération de com\w*|enfumage|arnaques?|escroqueries?|rackets?|hold-up|matraquage|chantage|acharnement|"
    r"harcèlement|chasse aux sorcières|lynchage|dénis? de \w+|passages? en force|coups? de (?:force|poignard|massue|grâce)|diktats?|"
    r"doubles? peines?|deux poids,? deux mesures|cynisme|hypocrisie|lâcheté|renoncement|irresponsabilité|inconscience|indécence|"
    r"dérives? \w+|casse sociale|démantèlement|permis de \w+|chèques? en blanc|mesurettes?|gadgets?|saupoudrage|coquilles? vides?|"
    r"bombes? à retardement|communication politique|cadeaux? (?:aux|fait)|crimes? contre|légèreté coupable|supercheries?|foutage de gueule|bâillons?|muselières?|carcans?|gabegies?|braderies?|imbroglios?|tromperies?|sacrilèges?|impasses?|fuites? en avant|"
    r"pentes? (?:glissantes?|dangereuses?)|boîtes? de pandore|retours? en arrière)"
)
GOOD = (  # what nobody is blamed for
    r"(?:historiques?|positi(?:f|fs|ve|ves)|constructi(?:f|fs|ve|ves)|importante?s?|essentiel(?:le)?s?|excellente?s?|exceptionnel(?:le)?s?|"
    r"fructueu\w+|encourageante?s?|courtois\w*|cordia\w+|satisfaisante?s?|remarquables?|nécessaires?|indispensables?|légitimes?|normale?s?|"
    r"fortuite?s?|amica\w+|utiles?|solides?|sereine?s?|prometteu\w+|majeure?s?|cruciale?s?|(?:bonne|grande|première|belle)s? \w+|"
    r"succès|réussites?|victoires?|tournants?|avancées?|progrès|étapes?|chefs?-d'œuvre|héros|héroïnes?|priorités?|modèles?|urgences?)\b"
)
_SO = (
    r"(?:totalement |tout simplement |proprement |absolument |parfaitement |profondément |franchement |vraiment |purement et simplement |"
    r"politiquement |moralement |humainement |complètement |tout bonnement |juste |encore |à la fois |trop |très |si ){0,4}"
)
_ARTICLE = r"(?:une? |du |de la |de l'|des |le |la |l'|un vrai |une vraie |un véritable |une véritable |d'une? |cette |ce |quelle? )?"
_IS = r"(?:est|sont|était|étaient|c'est|c'était|ce sont|serait|reste|devient|relève|comme|juge|jugent|trouve|tout ça,? c'est)"
# Anywhere in what is said.
IS_BAD = (
    rf"{_IS} {_SO}{_ARTICLE}{_SO}(?:{BAD}|(?:vaste |immense |grand |grande |pur |pure |simple |nouveau |nouvelle |énième )?{EVIL})|"
    rf"^\W*{_ARTICLE}{_SO}(?:vaste |immense |pur |pure |simple |nouvelle |nouveau |énième )?(?:{BAD}|{EVIL})"
    r"(?! (?:est|sont|était|étaient|a|ont|avait|sera|seront|reste|se|s'|ne|n'|va|doit|peut|de l[ae]?|du|des)\b)|"
    rf"^\W*{_ARTICLE}[\w' -]{{2,40}} {_SO}{BAD}\W*$|"
    r"n'est pas (?:acceptable|tolérable|admissible|digne|à la hauteur|sérieu\w+|normal\w*)|n'a rien (?:appris|compris)|"
    r"ni fait ni à faire|n'a de [\w']+ que|tout sauf \w+|sans (?:aucune|la moindre) concertation|devant le fait accompli|"
    r"au mépris (?:de|du|des)|de façade\b|ne va pas assez loin"
)
# Where somebody speaks for himself.
FED_UP = (
    r"(?:nous |vous |se |on )(?:mépris|moqu|fich|fout|ment|abandonn|sacrifi|trahi|pren(?:d|nent) pour)\w*|march\w+ sur la tête|"
    r"ras[- ]le[- ]bol|ça suffit|trop,? c'est trop|la coupe est pleine|en (?:a|ai|avons|ont) (?:assez|marre|ras)|"
    r"(?:pour|comme) des (?:imbéciles|idiots|vaches à lait|pigeons|pestiférés|numéros|moins que rien|chiens)|"
    r"met(?:tent)? (?:nos|la|les|des) \w+ en danger|(?:détruit|détruisent|tuent|assassine|étrangle|saigne|brade|bradent|piétine\w*|bafoue\w*) (?:nos|notre|la|le|les|l')"
)
