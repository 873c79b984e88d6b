"""French: what makes words a denial, a confession, a refusal or blame, whatever their verb."""

from bot.reading.rules.languages.lexicon import words
from storage.records import Act

SAID_QUOTED = (
    (
        Act.DECLINES,
        words(
            r"^\W*(?:pas de|aucun|sans) commentaires?\W*$|(?:je|nous) ne (?:ferai|ferons|"
            r"fais|faisons|souhaite|souhaitons) (?:pas|aucun) (?:de )?commentaires?|"
            r"(?:je n'ai|nous n'avons) rien à (?:dire|déclarer)|(?:on|nous) ne "
            r"comment(?:e|ons) (?:pas|jamais)|je ne (?:répondrai|peux) pas (?:à|répondre|"
            r"en parler|commenter)"
        ),
    ),
    (
        Act.WITHDRAWS,
        words(
            r"je (?:retire|reviens sur) (?:ce que|ce|mes|cette|ces)|nous retirons|"
            r"(?:mes|nos) (?:mots|propos|paroles) (?:ont|avaient) dépassé|je me suis (?:mal exprimée?|trompée?)|"
            r"j'ai (?:parlé trop vite|eu tort de (?:dire|affirmer|écrire))|je n'aurais "
            r"(?:jamais|pas) dû (?:dire|affirmer|écrire|tenir)"
        ),
    ),
    (
        Act.DENIES,
        words(
            r"(?:je|nous|on) n(?:e |')(?:\w+ )?(?:\w+ )?jamais (?!vu|entendu|pensé|cru|imaginé|connu|su)\w+|"
            r"(?:je n'ai|nous n'avons|on n'a) (?:strictement |absolument )?(?:rien|jamais|aucun)\b"
            r"(?: (?:à voir|fait|reçu|volé|pris|touché|caché|signé)|)|(?:je n'ai|nous n'avons) pas "
            r"(?!vu|entendu|pensé|cru|compris|eu|voulu|pu|su|besoin|peur|le|les|de|d')\w+|"
            r"(?:on|nous) ne (?:s'est|nous sommes) (?:pas|jamais) \w+|nous n'(?:interven|fais|finan|particip|exerç|utilis|"
            r"stock|vend|livr|achet)\w+ (?:pas|jamais|aucun)|^\W*(?:une? )?(?:légende urbaine|fable|farce|fumisterie)\W*$|"
            r"^\W*(?:pas question|jamais|mensonges?|faux|c'est faux|n'importe quoi|absurde|ridicule|"
            r"fake news|foutaises?|non|balivernes?|sornettes?|calomnies?|inventions?|affabulations?|fausse information|pure invention|pures? calomnies?|fantaisie|ragots?|aucunement|absolument pas|du tout)\b[^,]{0,40}$"
        ),
    ),
    (
        Act.CONFIRMS,
        words(
            r"^\W*oui\b.*|(?:j'ai|nous avons) (?:menti|commis|fait une? (?:\w+ )?(?:erreur|"
            r"faute))|(?:je|nous) (?:reconnais|admets|reconnaissons|admettons|l'avoue)|"
            r"c'est (?:exact|vrai)\W*$|l'erreur (?:est|était) (?:la nôtre|de notre)"
        ),
    ),
)
SAID = (
    (
        Act.DENIES,
        words(
            r"(?:est|sont|était|étaient|c'est|serait|seraient|tout|totalement|strictement|rigoureusement|"
            r"absolument|entièrement|complètement|parfaitement) (?:totalement |absolument |entièrement |"
            r"complètement |tout simplement |tout à fait |une? |des |de la |de l'|pure? |purement |archi|"
            r"strictement |simplement |tout )*(?:faux|fausses?|mensong\w+|infondée?s?|inexacte?s?|"
            r"mensongères?|sans fondement|dénuée?s? de|inventions?|inventée?s?|intox|calomni\w+|fake news|"
            r"fantaisistes?|fable|affabulations?|diffamatoires?|erronée?s?)|"
            r"rumeurs? (?:infondée?s?|sans fondement|mensong\w+|absurdes?)|"
            r"rien (?:de tel|de tout cela|n'est vrai|n'est plus faux|à voir avec|de vrai)|"
            r"pures? (?:inventions?|fantaisies?|spéculations?|fictions?|calomnies?|affabulations?)|"
            r"fantasmes?|(?:n'a|n'ont|n'avait|n'est|n'y a|n'existe) (?:donc |strictement |absolument )?"
            r"(?:jamais (?:eu lieu|existé|été question|été envisagé\w*|reçu|touché|versé|demandé)|"
            r"aucun (?:fondement|lien|rapport)|aucune (?:réalité|vérité|base))|"
            r"n'a (?:jamais )?(?:pas )?(?:eu lieu|existé)|dénuée?s? de (?:tout |toute )?(?:fondement|vérité|"
            r"sens)|sans (?:aucun |le moindre )?fondement|ne (?:correspond\w*|repos\w+) (?:pas|en rien|sur "
            r"(?:rien|aucun))|démens|démentons|je nie|nous nions|(?:n'ai|n'avons) rien à voir|"
            r"(?:aussi|si) (?:faux|fausses?|mensong\w+|absurdes?|infondée?s?)|(?:n'ai|n'avons|n'a|n'avoir|n'ont|n'avait|n'avaient)"
            r"(?:\W+)?(?: (?:strictement |absolument )?jamais (?!vu|entendu|pensé|cru|imaginé|connu|su |été aussi|été si|été "
            r"autant|autant|aussi|si |caché|voulu|oublié|eu (?:peur|autant|aussi|l'occasion|le temps|besoin|envie))\w+| rien (?:demandé|"
            r"obtenu|reçu|touché|volé|signé|versé|fait|caché))|(?:mon|ma|notre|son|sa) clien(?:t|te) (?:\W+)?n'(?:a|est|avait|était)|"
            r"n'aur\w+ (?:jamais|pas) fait de mal|légende urbaine|chiffres? (?:[\w-]+ )?(?:sont|est) grotesques?|"
            r"^\W*aucune? (?!victime|blessé|piste|date|décision|précision|revendication|détail|arrestation|dégât|mort|chiffre|nom|"
            r"suspect|accord)(?:[\w-]+ ){1,4}?(?:n'(?:a|ont|est|sont|avait|était|aura)|ne (?:\w+ra|\w+ront|sera|seront))|"
            r"archifaux|contre-vérités?|tissu de mensonges|c'est faux|(?:ça|cela|tout ça) n'(?:existe|a aucun sens|est pas vrai|tient pas)|"
            r"il n'(?:a jamais|est pas|y a jamais|en est|est nullement|y aura pas|est aucunement|en a jamais) "
            r"(?:été |eu )?(?:question|d'accord|prévu)|à aucun moment|en aucun cas"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"(?:est|sont|était|c'est|^\W*|serait|une?|un véritable|quel|quelle|comme) ?(?:une? |"
            r"totalement |tout simplement |proprement |absolument |parfaitement |profondément |"
            r"véritable )*(?:scandal\w*|honte\w*|inacceptables?|indignes?|inadmissibles?|insultes?|"
            r"gâchis|farce|mascarade|trahison|irresponsables?|choquante?s?|révoltante?s?|honteu\w+|"
            r"consternante?s?|affligeante?s?|absurdes?|aberrante?s?|ubuesques?|grotesques?|lamentables?|pitoyables?|"
            r"navrante?s?|indécente?s?|obscènes?|cyniques?|hypocrites?|déplorables?|désolante?s?|inhumaine?s?|méprisante?s?|"
            r"irrespectueu\w+|mesquine?s?|minables?|fiasco|massacre|sabotage|hérésie|non-sens|aberration|supercherie|"
            r"arnaque|escroquerie|poudre aux yeux|coup de poignard|crime contre|légèreté coupable|"
            r"désastreu\w+|catastroph\w+|recul|provocation|affront|"
            r"injust\w+|brutale?s?|scandale|lâche|mépris|déni de \w+|camouflet|gifle)"
        ),
    ),
)
VERDICTS = (
    (
        Act.DENIES,
        words(
            r"(?:pure?s? |simples? )?(?:inventions?|mensong\w+|rumeurs?|fantasmes?|fake news|faux|fausses?|"
            r"affabulations?|fables?|calomnies?|intox\w*|fictions?|infondée?s?|diffamatoires?|"
            r"élucubrations?|contre-vérités?|ragots?|foutaises?|sans fondement|fantaisistes?|inexacte?s?|"
            r"erronée?s?|mensongères?|théories? du complot|allégations?)"
        ),
    ),
    (
        Act.CRITICISES,
        words(
            r"scandal\w*|hont\w*|inacceptables?|indignes?|inadmissibles?|insult\w*|gâchis|farce|"
            r"mascarade|trahison|irresponsables?|choquante?s?|brutale?s?|bâclée?s?|injust\w*|"
            r"disproportionnée?s?|absurdes?|dangereu\w+|cyni\w+|arbitraires?|autoritaires?|acharnement|"
            r"catastroph\w+|désastr\w+|incompéten\w+|provocation|erreur|faute|échec|hypocri\w+|"
            r"populis\w+|racistes?|lâche\w*|mépris\w*|injurieu\w*|tardive?s?|insuffisante?s?|bricolage|"
            r"cadeau|coup de (?:force|com\w*)|usine à gaz"
        ),
    ),
)
