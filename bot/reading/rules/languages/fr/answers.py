"""French: denials, withdrawals, confirmations and blame in words that are no single verb."""

from bot.reading.rules.languages.fr.claims import AVOIR
from bot.reading.rules.languages.lexicon import Takes, phrase
from storage.records import Act

_CLAIM = (
    r"(?:accusations?|allégations?|affirmations?|informations?|rumeurs?|assertions?|propos|"
    r"insinuations?|imputations?|soupçons?|griefs?|reproches?|supputations?|spéculations?|thèses?|"
    r"version|hypothèses?|idées?|bruits?|chiffres?)"
)
_ADV = r"(?:\w+ment |aussitôt |toujours |d'abord |d'emblée |vite |encore |ainsi |alors |aussi )?"

ANSWERS = (
    phrase(
        Act.DENIES,
        r"n'en cro(?:it|ient|yait) pas un mot|(?:jur|assur|affirm|répond|soutien)\w* que non(?! \w)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} )?(?:formellement |catégoriquement |d'emblée )?(?:exclu(?:t|ent|ait|aient)?|écart(?:é|e|ent|ait)) "
        r"(?=(?:[^.;:,«»]{2,30} )??(?:l'hypothèse|toute? (?:idée|hypothèse|\w+)|l'idée|la piste|l'éventualité|"
        r"le scénario|la possibilité|une? (?:démission|hausse|retrait|fermeture|report|accord|retour|plan)))",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} )?{_ADV}(?:rejet|réfut|balay|repouss)\w+ (?:en bloc|d'un revers de main|fermement)"
        r"(?:, [^.;:«»]{2,30},)? (?=l[ea]s? |l'|ces |cette |toute)",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.WITHDRAWS,
        r"(?:(?:est|sont|était) revenue?s? |revien(?:t|nent) )(?:\w+ ){0,2}?(?=sur (?:s[aeo]n?s?|cette?|leurs?|ces) "
        r"(?:\w+ )?(?:déclarations?|propos|dépositions?|témoignages?|annonces?|version|promesses?|affirmations?|"
        r"accusations?|paroles?|mots?|engagements?|aveux|récit))",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:{AVOIR} )?{_ADV}retir(?:é|e|ent|ait|aient|er) (?:\w+ )?(?=(?:s[aeo]n?s?|cette?|leurs?|ces) "
        r"(?:\w+ )?(?:déclarations?|propos|dépositions?|témoignages?|accusations?|paroles?|mots?|plainte|article|étude))",
        Takes.OBJECT,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:{AVOIR} )?{_ADV}(?:corrig|modifi|amend)(?:é|e|ent|ait) (?=son (?:article|texte|récit|communiqué|étude))",
        Takes.OBJECT,
    ),
    phrase(
        Act.WITHDRAWS,
        r"(?:fait|faire|font|fit) machine arrière|s'est rétractée?|se rétract\w+",
        Takes.TOPIC,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:cri(?:e|ent|ait|aient|é) (?:à |au )(?=(?:l[ae] |l')?(?:trahison|scandale|calomnie|injustice|mépris|manipulation|"
        r"censure|imposture|complot|discrimination|arnaque|provocation))|"
        r"n'(?:a|ont|avait) pas de mots assez durs (?:contre|pour)|ne décolèr\w+ pas (?:contre|après)|"
        r"(?:mis|met|mettre) en pièces|s'en (?:est )?pris\w* à|s'en prend\w* (?:à|aux?)|"
        r"tir\w+ à boulets rouges sur)",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:(?:a|ont|avait) )?(?:tenu|tient|tiennent|tenait) à (?:rassurer|préciser|rappeler|souligner|dire|affirmer|"
        r"réaffirmer|indiquer|clarifier)",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:(?:a|ont|avait) )?(?:mis|met|mettent|mettait)(?: \w+| par ailleurs)? en garde contre|"
        r"(?:tabl(?:e|ent|ait|aient|é)) (?:\w+ )?(?=sur )|y voi(?:t|ent)|veu(?:t|lent) croire",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.DENIES,
        r"(?:tenu à|contrainte?s? (?:de|à)|obligée?s? (?:de|à)|forcée?s? (?:de|à)|empressée?s? de|venue?s? |"
        r"pris la parole pour|(?:publié|diffusé|posté) un (?:communiqué|message) pour) ?"
        r"(?:démentir|nier|réfuter|contester)",
        Takes.CLAUSE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.DENIES,
        r"(?:(?:a|ont|avait|avaient) )?répond(?:u|ait|aient|ent)? par la négative",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        r"(?:(?:a|ont|avait|avaient) )?dénon(?:ce|cent|cé|çant|çait|çaient) (?P<content>(?:une|des|de) (?:« |“)?"
        r"(?:fausses? (?:informations?|nouvelles?|rumeurs?)|désinformation|accusations? mensongères?|"
        r"allégations? mensongères?|rumeurs?|calomnies?|affabulations?|mensonges?)[^.;:!?,]{0,60})",
        Takes.OBJECT | Takes.TOPIC,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{AVOIR} )?{_ADV}(?:rejet|réfut|balay|repouss|écart)\w+ {_ADV}"
        r"(?:d'un revers de main |en bloc |avec [\w ]{3,20} )?"
        rf"(?P<content>(?:ces|les|cette|l'|la|toute?s?(?: les| ces| idée d')?|des|ce|le|une?|de telles) ?"
        rf"(?:[\w'-]+ )?{_CLAIM})",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    phrase(
        Act.DENIES,
        r"(?:s'inscri\w+|s'est inscrite?|inscriv\w+) en faux(?: contre)?|"
        r"(?:tor[dt]\w*|tordu|tordre) le cou (?:à|aux?)|(?:oppos|apport|adress|formul)\w* (?:un|son|le)"
        r" (?:[\w-]+ )?démenti(?: [\w-]+)?(?: (?:à|aux?))?|"
        r"(?:coup|met|mis|mett)\w* (?:court|fin) (?:à la rumeur|aux rumeurs|aux spéculations)|"
        r"se défen[d]\w*(?= (?:de |d'|d’))|s'est défendue?(?= (?:de |d'))|nie en bloc|"
        r"(?:clame|proclame|clamait|a clamé|a toujours clamé|clament|crie) son innocence|"
        r"fait (?:taire|justice de) (?:la|les) rumeurs?|dégonfl\w+ la rumeur",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC | Takes.INFINITIVE,
    ),
    phrase(Act.DENIES, r"se défend\w*|s'est défendue?|se défendit", Takes.QUOTE),
    phrase(Act.DENIES, r"(?:a |ont )?plaid\w+ non coupables?", Takes.NOTHING),
    phrase(
        Act.DENIES,
        r"(?:a |ont )?(?:qualifi\w+|trait\w+|tax\w+) (?:de |d')(?:« ?)?(?:pure?s? |"
        r"simples? |grossi\w+ )?(?:inventions?|mensong\w+|rumeurs?|fantasmes?|fak\w+ ?\w*|faux|fausses?|"
        r"affabulations?|fables?|calomnies?|intox\w*|fictions?|infondée?s?|diffamatoires?|"
        r"élucubrations?|contre-vérités?|ragots?|foutaises?|absurdités?)(?: \w+)?(?: ?»)?",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.DENIES,
        r"démenti (?:[\w-]+ )?(?:de |du |de la |de l'|des |d')(?=\w)",
        Takes.CLAUSE,
        "right",
    ),
    phrase(
        Act.DENIES,
        r"(?:écart|repouss|réfut|balai|balay|rejett|rejet)\w* (?:\w+ment |en bloc |d'un revers de (?:la )?"
        r"main |d'emblée |fermement )*(?=(?:l'idée|l'hypothèse|les accusations|ces accusations|"
        r"l'accusation|les allégations|ces allégations|les soupçons|toute accusation|la rumeur|les rumeurs|"
        r"ces rumeurs|les critiques|l'information|ces informations|les informations|la thèse|le reproche|"
        r"ces reproches|les reproches|tout lien|toute responsabilité|toute implication|toute faute)\b)|"
        r"(?:fait|font|a fait|ont fait) (?:taire|mentir)|(?:appor|oppos|publi|diffus|adress)\w+ un "
        r"(?:[\w-]+ )?démenti(?: [\w-]+)?(?: (?:à|aux?))?|(?:coup|a coupé|ont coupé) court (?:à|aux?)|"
        r"(?:tord|a tordu|ont tordu) le cou (?:à|aux?)|(?:conteste|contestent|a contesté)|"
        r"(?:assure|affirme|jure|clame|soutient) (?:n'avoir|ne pas|n'être|n'y|ne rien|ne jamais|"
        r"n'en)(?= )|(?:se dit|s'est dite?) innocente?|réfut\w+ en bloc|"
        r"(?:nie|nient|niait|a nié|ont nié|dément|démentent|démentait|a démenti|ont démenti) "
        r"(?:catégoriquement |formellement |fermement |farouchement |vigoureusement |en bloc |"
        r"avec (?:force|vigueur|véhémence) )(?=\w)|met\w* en doute|remet\w* en cause(?= les? "
        r"(?:chiffres?|récits?|version))",
        Takes.CLAUSE | Takes.OBJECT | Takes.TOPIC | Takes.INFINITIVE,
    ),
    # withdrawals
    phrase(
        Act.WITHDRAWS,
        r"(?:est |sont |était )?(?:reven\w+|revient|reviennent) sur (?=(?:ses|leurs|sa|"
        r"son|leur) (?:[\w-]+ )?(?:déclarations?|propos|aveux|accusations?|témoignages?|affirmations?|"
        r"dépositions?|versions?|paroles?|dires))|(?:s'est |se sont )?rétracté\w*|se rétracte\w*|"
        r"(?:a |ont )?(?:retir|rectifi|corrig|retract|désavou)\w+ (?=(?:(?:ses|leurs|sa|son|leur|les|une?|"
        r"ce|cet|cette|la|le) |l')(?:[\w-]+ )?"
        r"(?:déclarations?|propos|aveux|accusations?|témoignages?|affirmations?|articles?|"
        r"dépêche|informations?|dépositions?|messages?|études?|chiffres?|erreurs?))|"
        r"(?:a |ont )?fait (?:machine|marche) arrière(?: sur)?",
        Takes.OBJECT | Takes.CLAUSE | Takes.TOPIC,
    ),
    # criticism
    phrase(
        Act.CRITICISES,
        r"s'en (?:est|sont|était) prise?s? (?:à|aux?)|s'en pren\w+ (?:à|aux?)|"
        r"s'attaqu\w+ (?:à|aux?)|(?:tir|tap)\w+ à boulets rouges sur|(?:s'élèv|s'élev|s'insurg|s'indign)"
        r"\w+ (?:contre|de)|se sont élevés contre|s'est élevée? contre|mont\w+ au créneau contre|"
        r"dress\w+ un réquisitoire contre|(?:pointe|pointent|a pointé) du doigt|"
        r"(?:qualifi\w+|trait\w+|tax\w+) (?:de |d')",
        Takes.OBJECT,
    ),
    phrase(
        Act.CRITICISES,
        r"s'indign\w+|s'(?:est|sont) indignée?s?|s'insurg\w+|s'emport\w+|s'agac\w+|"
        r"se désol\w+|s'étrangl\w+",
        Takes.QUOTE,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:s'est|se sont) (?:insurgée?s?|indignée?s?|élevée?s?|emportée?s?) (?:contre|de|d')|"
        r"(?:cri|a crié|ont crié)\w* (?:au scandale|à l'injustice|au mépris)|"
        r"(?:fait|font|a fait) part de (?:son|leur) (?:indignation|colère|consternation)|"
        r"(?:mont|fronc|hauss)\w+ (?:le ton|au créneau)(?: contre)?|(?:vent debout|remontée?s?) contre|"
        r"(?:épingl|égratign|tacl|étrill|brocard|dézingu|moqu|raill)\w+(?= (?:le|la|les|l'|un|une|ce|cette|"
        r"son|sa|ses)\b)",
        Takes.OBJECT,
    ),
    # reporting
    phrase(
        Act.ASSERTS,
        r"(?:fait|font|faisait|fit|ont fait|a fait) (?:savoir|valoir|remarquer|observer|"
        r"part de|état de|mention de)",
        Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:met|mettent|mettait|a mis|ont mis) (?:en garde contre|en avant|l'accent sur)",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:se|s') ?(?:dit|disent|félicit\w+|réjoui\w+|étonn\w+|inquièt\w+|"
        r"souvien\w+|demand\w+|exclam\w+|interrog\w+|amus\w+|est (?:dite?|félicitée?|réjouie?|"
        r"étonnée?|demandée?|inquiétée?|exclamée?|interrogée?))",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS, r"(?:parl|évoqu)\w+(?= (?:de |d'|du |des )[\w' ]{0,12}[«“\"])", Takes.OBJECT
    ),
    phrase(
        Act.CONFIRMS,
        r"(?:a |ont )?(?:fini|finit) par (?:avouer|reconnaître|admettre|concéder)|"
        r"(?:a |ont )?pass\w+ aux aveux|(?:a |ont )?plaid\w+ coupables?",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:est|sont|était|étaient|se dit|se disent) (?:convaincue?s?|persuadée?s?|certaine?s?|d'avis)",
        Takes.CLAUSE,
    ),
    phrase(
        Act.CRITICISES,
        r"(?:a |ont )?(?:qualifi|tax|trait)\w{1,5}(?= [^.;:«]{2,60} (?:de |d'|d')(?:« ?)?\w)",
        Takes.OBJECT,
    ),
    phrase(Act.CONFIRMS, r"de l'aveu(?: même)? (?:de |du |des |d')", Takes.CLAUSE, "right"),
)
