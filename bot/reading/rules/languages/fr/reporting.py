"""French: saying and admitting in words that are no single verb."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.fr.claims import AVOIR, MANNER
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

REPORTING = (
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:tenu|tient|tiennent|tenait) à (?:rassurer|préciser|rappeler|souligner|dire|affirmer|"
        r"réaffirmer|indiquer|clarifier|saluer|remercier)|"
        r"(?:s'est |se sont )?(?:borné|contenté|limité|borne|contente|limite)e?(?:nt|s)? (?:à|de|d')(?= ?(?:répondre|indiquer|dire|rappeler|préciser|déclarer|renvoyer|souligner|"
        r"assurer|affirmer|expliquer|évoquer|lâcher|glisser) )(?: ?\w+)",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:mis|met|mettent|mettait)(?: \w+| par ailleurs)? en garde contre|"
        r"(?:tabl(?:e|ent|ait|aient|é)) (?:\w+ )?(?=sur )|y voi(?:t|ent)|veu(?:t|lent) croire|"
        rf"(?:{AVOIR} )?(?:met|mettent|mettait|mis) (?:en avant|l'accent sur)",
        Takes.OBJECT | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:fait|font|faisait|fit|faisaient|ont fait|a fait|avait fait) (?:\w+ment |aussi |déjà |également )?(?:savoir|valoir|remarquer|observer|"
        r"part de|état de|mention de)|(?:a |ont )?laiss(?:e|ent|é|ait) entendre|croi(?:t|ent) savoir|(?:a|ont) cru savoir",
        Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:se|s') ?(?:dit|disent|félicit\w+|réjoui\w+|étonn\w+|inquièt\w+|souvien\w+|demand\w+|alarm\w+|exclam\w+|"
        r"interrog\w+|amus\w+|enthousiasm\w+|impatient\w+|est (?:\w+ment )?(?:dite?|félicitée?|réjouie?|étonnée?|demandée?|inquiétée?|"
        r"exclamée?|interrogée?|enthousiasmée?|amusée?|alarmée?)|sont (?:\w+ment )?(?:dite?s|félicitée?s|réjouie?s|étonnée?s|inquiétée?s|alarmée?s))",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:parl|évoqu)\w+(?= (?:de |d'|du |des )[\w' ]{0,12}[«“\"])",
        Takes.OBJECT,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?<!s')(?<!s' )(?:{AVOIR} )?(?:lanc\w+ un appel|(?<!l')appel(?:le|lent|ait|aient|é)) {MANNER}(?=«? ?(?:à |au |aux ))(?! ?(?:à témoins|au téléphone|au secours|à l'aide))",
        Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:est|sont|était|étaient|se dit|se disent) (?:convaincue?s?|persuadée?s?|certaine?s?|d'avis|catégoriques?|formel(?:le)?s?)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    phrase(
        Act.ASSERTS,
        r"(?:peut|pouvait|pourra)-on (?:y )?lire (?:dans|sur|en)|(?:y )?lit-on (?:dans|sur|en)|"
        r"(?:est|était)-il (?:écrit|indiqué|précisé|mentionné|stipulé|noté|rappelé) (?:dans|sur|en)|apprend-on (?:dans|par)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} )?(?:fini|finit|finissent) par (?:lâcher|dire|répondre|expliquer|glisser|souffler)|"
        rf"(?:{AVOIR} )?plaid\w+ (?=(?:l'erreur|la bonne foi|l'accident|l'oubli|la maladresse|la légitime défense))",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT,
    ),
    phrase(
        Act.CONFIRMS,
        r"confirmation (?:officielle |immédiate |mardi |lundi )?(?:du |de la |de l'|des |de )(?=[^:.,;]{2,40} ?:)",
        Takes.CLAUSE | Takes.QUOTE,
        "right",
    ),
    phrase(
        Act.CONFIRMS,
        rf"(?:{AVOIR} )?(?:fini|finit|finissent) par (?:avouer|reconnaître|admettre|concéder|confirmer)|"
        rf"(?:{AVOIR} )?pass\w+ aux aveux|(?:{AVOIR} )?plaid\w+ coupables?|"
        rf"(?:{AVOIR} )?(?:fait|font|faisait) (?:son |leur |un )?(?:mea culpa|amende honorable|l'aveu d[e'])|(?:{AVOIR} )?batt?\w* (?:sa|leur) coulpe",
        Takes.CLAUSE | Takes.QUOTE | Takes.OBJECT | Takes.INFINITIVE,
    ),
    phrase(
        Act.ASSERTS,
        rf"(?:{AVOIR} (?:\w+ment )?(?:compté|dénombré|recensé|comptabilisé)|(?:dénombre|recense|comptabilise)(?:nt)?)"
        r"(?= (?:\d|une? |quelque|près|plus|entre|environ|au moins|moins|des |deux|trois|quatre|cinq|six|sept|huit|neuf|dix))",
        Takes.OBJECT,
    ),
    phrase(  # these point back
        Act.CONFIRMS,
        r"(?:en )?convien(?:t|nent)(?= ?[,.;!]| volontiers| \w+ment| [^.;]{0,40}$)|en est convenue?|ne (?:s'en|le) cach(?:e|ent|ait)(?: d'ailleurs)? pas|"
        r"ne dit pas autre chose|abond(?:e|ent) dans (?:ce|le même) sens",
        Takes.TOPIC | Takes.QUOTE,
    ),
    phrase(Act.CONFIRMS, r"de l'aveu(?: même)? (?:de |du |des |d')", Takes.CLAUSE, "right"),
)
