"""French: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.fr.claims import AVOIR
from bot.reading.rules.languages.lexicon import Takes, phrase
from storage.records import Act

_NE = r"(?:n'|ne |n')"
_PAS = r"(?: pas| point| guère| toujours pas| pas encore| pas immédiatement| ni)"
_SPEAK = (
    r"(?:commenter|s'exprimer|répondre|réagir|se prononcer|parler|communiquer|faire de commentaires?|"
    r"faire de déclarations?|donner suite|en dire (?:plus|davantage)|préciser|dire|détailler|"
    r"donner de détails|évoquer|s'étendre|confirmer|fournir de \w+|témoigner|livrer de \w+|"
    r"nous répondre|nous recevoir|être interrogée?s?|être citée?s?)"
)
_ASKED = (  # "... to our questions", or only "to"
    r"(?: (?:à (?:l'|(?:nos|ses|leurs|une|plusieurs|la|notre|de nombreuses) )|aux? )(?:\w+ )?"
    r"(?:demandes?|sollicitations?|questions?|messages?|appels?|courriels?|mails?|requêtes?)"
    r"(?: (?:de (?:commentaires?|réactions?|précisions?|presse|la presse|la rédaction)|"
    r"d'(?:entretien|interview|éclaircissements?|explications?)|des journalistes|écrites?))?| à)?"
)

REFUSALS = (
    phrase(
        Act.DECLINES,
        rf"(?:{_NE}(?:{AVOIR}|veut|souhaite|voulait|souhaitait) )?ni (?:confirm|infirm|dément|ni)\w+"
        rf"(?: [\w']+)? ni (?:ne )?(?:confirm|infirm|dément|ni)\w+|"
        rf"{_NE}(?:confirm|infirm|dément|ni)\w+ ni {_NE}?(?:confirm|infirm|dément|ni)\w+|"
        rf"(?:sans|refus\w+ de|se refus\w+ à) (?:confirmer|infirmer|démentir) (?:ni|ou)(?: de)? "
        r"(?:confirmer|infirmer|démentir)",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NE}{AVOIR}(?:{_PAS})? (?:encore |immédiatement |pour l'heure |pour l'instant |davantage )?"
        rf"(?:(?:souhaité|voulu|désiré|pu|jugé utile|daigné|pas souhaité) (?:de )?{_SPEAK}|"
        r"(?:donné suite|répondu|réagi|commenté|communiqué|fait (?:de|le moindre) commentaires?|"
        r"retourné nos appels|pu être joint\w*|souhaité|confirmé|rappelé|tenu à)"
        rf"{_ASKED})",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NE}(?:a|ont|avait|avaient) (?:encore )?(?:répondu|réagi|donné suite|commenté){_ASKED}",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NE}(?:souhait|voul|désir)\w+{_PAS} {_SPEAK}|{_NE}(?:veut|veulent){_PAS} "
        rf"{_SPEAK}|{_NE}(?:commente|répond|répondait|répondaient|réagit|confirme|commentent|"
        rf"répondent|communique|dit|a pas dit|ont pas dit){_PAS}",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:(?:a|ont|avait|avaient) (?:également |aussi |toujours )?)?(?:décliné|décline\w*|déclinait|"
        rf"refus(?:é|e|ent|ait|aient|a|ant)) (?:de |d'|à )?(?:(?:tout|toute|nos|notre|la|les|le) )?"
        rf"(?:{_SPEAK}|commentaires?|demandes? d'(?:entretien|interview)|interviews?|sollicitations?)"
        r"(?: ou de [\w ]{3,40}?(?= pos| sur))?",
    ),
    phrase(
        Act.DECLINES,
        r"se refus\w+ à (?:tout(?:e)? )?(?:commentaires?|déclarations?|commenter|"
        r"réagir|s'exprimer|parler|en dire \w+)",
    ),
    phrase(
        Act.DECLINES,
        r"s'(?:est|était|sont) refusée?s? à (?:tout(?:e)? )?(?:commentaires?|"
        r"déclarations?|commenter|réagir|s'exprimer|répondre)",
    ),
    phrase(
        Act.DECLINES,
        r"s'(?:est|était|sont) (?:abstenue?s?|murée?s?)|se mure|s'abstien\w+"
        r"(?= de (?:tout )?(?:comment|réag|répon))",
    ),
    phrase(
        Act.DECLINES,
        r"(?:(?:est|sont|était|étaient|reste|restent|restait|demeure|demeurent|"
        r"demeurait|gard\w+|est demeurée?|ont gardé|a gardé|conserv\w+) )"
        r"(?:restée?s? |demeurée?s? )?(?:silencieu\w+|mue?t\w*|le silence|injoignables?|"
        r"le mutisme|bouche cousue)|(?:n'a|n'ont) pas pu être join\w+|"
        r"(?:est|sont|était) restée?s? (?:sans réponse|lettre morte)",
    ),
    phrase(
        Act.DECLINES,
        r"ne (?:dit|disent|disait|souffl\w+|pip\w+) (?:pas )?(?:un )?mot|"
        r"botte?n?t? en touche|a botté en touche|se murent? dans le silence",
    ),
    phrase(
        Act.DECLINES,
        r"(?:fait|faire|fit|font) valoir (?:son|leur) droit au silence|"
        r"(?:invoqu|exerc)\w+ (?:son|leur) droit au silence|fait usage de (?:son|leur) droit "
        r"(?:au silence|de se taire)|(?:a|ont) raccroché(?: au nez)?",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?:esquiv|élud|évit|ignor)\w+ (?:la |les |nos |toutes les |toute )?(?:questions?|sollicitations?|"
        r"demandes?)(?: des journalistes)?|(?:est|sont|était|étaient) restée?s? (?:évasi\w+|discr\w+|"
        r"de marbre|sur (?:sa|leur) réserve)|(?:renvo[iy]\w+) (?:vers|à) (?=\w+ (?:service|avocat|porte))|"
        r"n'(?:a|ont) (?:fait|formulé) aucun commentaire|ne (?:fait|font|fera|feront) (?:aucun|pas de) "
        r"commentaires?|(?:se|s') ?(?:tait|taisent|taisait|est tue?|abstient de commenter|"
        r"retranch\w+ derrière)|(?:sans|pas de) réponse de la part (?:de|du)|ne (?:souhaite|souhaitait|"
        r"souhaitent|veut|voulait|veulent) (?:pas|ni) \w+|n'(?:était|étaient|est|sont) pas joignables?|"
        r"n'(?:a|ont) (?:toujours |pas encore |jamais )*(?:pas )?(?:retourné|rappelé|décroché|réagi|"
        rf"répondu)(?: nos \w+|{_ASKED})",
    ),
    phrase(
        Act.DECLINES,
        r"(?:aucune?|pas de) (?:commentaires?|réactions?|réponses?) (?:immédiate? |officielle? )?"
        r"(?:de la part|du côté) (?:de la|de l'|de|du|des|d')",
        Takes.NOTHING,
        "right",
    ),
    phrase(
        Act.DECLINES,
        r"(?:(?:a|ont|avait) )?(?:renvo[iy]\w+) (?:vers|à|au|aux) (?=(?:l[ea]s? |l'|son |sa |un )?(?:parquet|ministère|"
        r"service|avocat|porte|siège|direction|préfecture|mairie|communiqué|cabinet|procureur))|"
        r"s(?:'est|e sont) contentée?s? d(?:e |')(?:un )?|"
        r"(?:(?:a|ont|avait) )?(?:balay|écart|repouss|éconduit)\w* (?:la|les|toutes? l[ae]s?) questions?|"
        r"préfèr\w+ ne (?:pas|rien) (?:le |la |en |y )?(?:dire|répondre|commenter|parler|s'exprimer|réagir)|"
        r"(?:est|sont) passée?s? devant (?:les|nos) (?:micros|caméras|journalistes)(?: sans [\w' ]{3,30})?|"
        r"(?:(?:a|ont|avait) )?(?:dit|indiqué|fait savoir|assuré|répondu|précisé) ne pas (?:souhaiter |vouloir |pouvoir )?"
        r"(?:commenter|s'exprimer|répondre|réagir|faire de commentaires?)",
    ),
)
