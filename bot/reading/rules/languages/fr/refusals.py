"""French: who says nothing: refusals to comment, silence, neither confirming nor denying."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.fr.claims import AVOIR
from bot.reading.rules.languages.idioms import phrase
from storage.records import Act

_ETRE = r"(?:est|sont|était|étaient|reste|restent|restait|demeure|demeurent|demeurait)"
_NE = r"(?:n'|ne )"
_PAS = (
    r"(?: (?:toutefois|cependant|néanmoins|en revanche|pour autant|par ailleurs|pourtant|donc|visiblement|de (?:son|leur) côté|pour (?:sa|leur) part))?"
    r"(?: (?:pas|point|guère|plus|encore|toujours|jamais|immédiatement|davantage|directement|"
    r"finalement|non|plus|rien|pour l'heure|pour l'instant|à ce stade|souhaité|ni)){1,3}"
)
_REMARK = (
    r"(?:(?:de|d'|aucune?|le moindre|la moindre|tout|toute) (?:plus amples? |autres? )?|d'(?:autres? )?)"
    r"(?:commentaires?|déclarations?|réactions?|détails?|précisions?|explications?|réponses?|"
    r"interviews?|entretiens?|informations?)"
)
# What one may be unwilling to do: to speak, in whatever words.
SPEAK = (
    r"(?:nous |lui |leur |y |en |le |la |l'|se |s'|me |m')?(?:commenter|exprimer|répondre|réagir|prononcer|parler|communiquer|"
    r"étendre|épancher|(?<=s')avancer|avancer(?= (?:une?|d[eu]|d'|des|l[ea]s?|l'|aucune?|ses|son|sa)\b)|expliquer|justifier|attarder|appesantir|spéculer|épiloguer|"
    r"polémiquer|préciser|dire (?:plus|davantage)|dire|détailler|engager|mouiller|spéculer|préjuger|trancher|juger|chiffrer|nommer|développer|"
    r"aller plus loin|anticiper|extrapoler|pronostiquer|discuter|débattre|argumenter|revenir sur|tirer (?:de|des|la moindre|quelque) conclusions?(?: hâtives)?|"
    r"(?:nourrir|alimenter|relancer|entretenir|entrer dans) (?:la|une|cette|le|ce|toute) (?:polémique|débat|controverse|rumeur)|"
    r"(?:livrer|donner|communiquer|avancer) (?:de |des |un |une |aucun |aucune |le |la |les |son |leur )?(?:chiffres?|noms?|dates?|identité|montant|calendrier|détails?)|évoquer|confirmer|infirmer|démentir|témoigner|recevoir|révéler|"
    r"dévoiler|divulguer|aborder|donner suite|être (?:interrogée?s?|citée?s?)|"
    r"(?:faire|apporter|donner|livrer|fournir|accorder|formuler|émettre) "
    rf"(?:{_REMARK}|la moindre \w+|de \w+)|(?:entrer|rentrer) dans (?:les détails?|l[ae] \w+|c[et]+e? \w+)|"
    r"revenir sur|prendre (?:la parole|position))"
)
_ASKED = (  # "... to our questions", or only "to"
    r"(?: (?:à (?:l'|(?:nos|ses|leurs|une|plusieurs|la|notre|de nombreuses|toutes? nos) )|aux? )(?:\w+ )?"
    r"(?:demandes?|sollicitations?|questions?|messages?|appels?|courriels?|mails?|requêtes?|"
    r"relances?|courriers?|SMS)"
    r"(?: (?:de (?:commentaires?|réactions?|précisions?|presse|la presse|la rédaction)|"
    r"d'(?:entretien|interview|éclaircissements?|explications?)|des journalistes|écrites?))?"
    r"(?: (?:de la|de l'|du|de|d')(?: |(?<='))[\w'-]+(?: [\w-]+)?(?= ?(?:[.,;]|$)))?| à)?"
)
# "does not answer the treatment", "did not react fast enough": these refuse nothing.
_NO_ANSWER = (
    r"(?! (?:présente?s?|aux? (?:attentes?|exigences?|critères?|normes?|besoins?|traitements?|"
    r"définition|ballon|signalement|appel de)|assez|à (?:la définition|ces critères|l'appel de)|"
    r"en justice))"
)
_WILLING = (
    r"(?:souhaité|voulu|désiré|pu|daigné|tenu à|accepté de|jugé (?:bon|utile|opportun|nécessaire) de|"
    r"(?:été )?(?:en mesure|capables?|habilitée?s?|autorisée?s?) (?:de|à)|pris la peine de|"
    r"cru (?:bon|utile|devoir) ?(?:de)?)"
)
_WILLS = (
    r"(?:souhait(?:e|ent|ait|aient)|veu(?:t|lent)|voulai(?:t|ent)|désir(?:e|ent|ait|aient)|peu(?:t|vent)|"
    r"tien(?:t|nent) à|entend(?:ent|ait)?|comptent?)"
)
_OFFICES = (
    r"(?=(?:l[ea]s? |l'|son |sa |ses |leurs? |un |une |d'autres )?(?:parquet|ministère|services?|avocate?s?|porte|siège|"
    r"direction|préfecture|mairie|communiqué|cabinet|procureure?|conseils?|justice|police|déclarations?|"
    r"responsables?|autorités?|agence|état-major|hiérarchie|propos))"
)
_SECRECY = (
    r"(?:secret (?:des affaires|de l'instruction|de l'enquête|professionnel|médical|défense|"
    r"bancaire|fiscal|des sources)|devoir de réserve|confidentialité|droit (?:au silence|de se taire)|"
    r"clause de confidentialité|enquête en cours)"
)

# "refuse en revanche de", "s'abstient, elle aussi, de"
_LINKED = (
    r"(?:,? (?:en revanche|toutefois|cependant|néanmoins|pour autant|par ailleurs|pour l'heure|pour l'instant|à ce stade|également|toujours|"
    r"catégoriquement|poliment|systématiquement|obstinément|lui aussi|elle aussi|eux aussi|quant à (?:lui|elle|eux|elles)|pour (?:sa|leur) part),?)?"
)
REFUSALS = (
    phrase(  # a invoqué le secret de l'instruction
        Act.DECLINES,
        r"(?:(?:a|ont|avait) )?(?:invoqu|excip|oppos|argu)\w+ (?:de |d')?(?P<content>(?:le|du|son) (?:secret (?:des? |du |de l'|de la |professionnel|défense|médical|bancaire)"
        r"[^.;:,«»]{0,30}|devoir de réserve)|la confidentialité [^.;:,«»]{0,40})",
        Takes.TOPIC,
    ),
    phrase(  # "on ne fait « aucun commentaire »"
        Act.DECLINES,
        rf"{_NE}(?:fait|font|fera|feront|ferait|faisait|souhaite faire)(?: pas)? «\s?{_REMARK}(?: sur)?|"
        rf"(?:{AVOIR} )?(?:oppos|invoqu|argu|brandi|met en avant|excip)\w* (?:d[ue] |de la |son |leur |le |la |l'|un |une )?(?:«\s?)?(?:la |le |l')?"
        r"(?:période de (?:silence|réserve)|secret (?:des affaires|de l'instruction|de l'enquête|professionnel|médical)|devoir de réserve|"
        r"clause de confidentialité|confidentialité)",
        Takes.TOPIC,
    ),
    phrase(
        Act.DECLINES,
        r"(?:du côté d(?:e la|e l'|u|es|e|')|chez|à|au) ?(?P<speaker>[^,.;:«]{2,40}), (?:c'est )?(?:le )?(?:silence|mutisme|motus)(?: radio| complet| total)?",
        Takes.NOTHING,
    ),
    phrase(  # Nos appels au groupe sont restés sans réponse
        Act.DECLINES,
        r"(?:nos|les|ces|ses|plusieurs|toutes nos) (?:\w+ )?(?:messages?|courriels?|mails?|appels?|demandes?(?: d'(?:entretien|interview))?|questions?|sollicitations?|relances?|courriers?) "
        r"(?:répétés |adressée?s |envoyée?s |écrites )?(?:à |au |aux |auprès d[eu] |auprès des )(?P<speaker>[^.,;:«»]{2,50}?) (?P<cue>(?:est|sont|était|étaient) (?:jusqu'ici |toujours )?restée?s? "
        r"(?:sans réponse|lettre morte|sans suite|vaine?s?))",
        Takes.NOTHING,
    ),
    phrase(  # Le téléphone de la mairie sonne dans le vide
        Act.DECLINES,
        r"(?:le téléphone|la ligne|le standard|le portable) (?:de |du |des |d')(?P<speaker>[^.,;:«»]{2,50}?) (?P<cue>(?:a |n'a )?(?:sonn\w+ (?:dans le vide|occupée?|en vain)|ne répond\w* (?:pas|plus)|répondu))",
        Takes.NOTHING,
    ),
    phrase(  # Au siège du groupe, personne ne décroche
        Act.DECLINES,
        r"(?:(?:au siège|à la direction|dans les bureaux|au cabinet|au secrétariat|au service de presse) (?:de |du |des |d')|chez |à |au )(?P<speaker>[^.,;:«»]{2,40}), (?P<cue>(?:personne|on) (?:ne|n'a|n'avait) (?:\w+ )?"
        r"(?:décroch(?:e|ait|é)|rappel(?:le|lait|é)|répond(?:ait|u)?)(?: pas| plus| à nos \w+)?|le téléphone sonne (?:dans le vide|en vain)|on fait le mort|on botte en touche|on joue la montre)",
        Takes.NOTHING,
    ),
    phrase(  # Aucun détail n'a été communiqué par la police
        Act.DECLINES,
        r"(?P<content>(?:aucune?|l[ea]s?|l'|son|sa|leur)[ ]?[^.,;:«»]{2,50}?) (?P<cue>n'(?:a|ont) (?:pas|toujours pas) été (?:\w+ment )?(?:communiqu|dévoil|révél|précis|divulgu)ée?s? par|n'(?:a|ont) été (?:communiqu|donn|fourni|fai)\w* par)",
        Takes.TOPIC,
        "right",
    ),
    phrase(  # neither confirms nor denies
        Act.DECLINES,
        rf"(?:{_NE}(?:{AVOIR}|veut|souhaite|voulait|souhaitait) )?(?:[«“\"] ?)?ni (?:confirm|infirm|dément|ni|nié)\w*"
        rf"(?: [\w']+)? ni (?:ne )?(?:confirm|infirm|dément|ni)\w+(?: ?[»”\"])?|"
        rf"{_NE}(?:confirm|infirm|dément|ni)\w+ ni {_NE}?(?:confirm|infirm|dément|ni)\w+|"
        rf"(?:refus\w+ de|se refus\w+ à) (?:confirmer|infirmer|démentir) (?:ni|ou)(?: de)? "
        r"(?:confirmer|infirmer|démentir)",
    ),
    phrase(
        Act.DECLINES,
        r"sans (?:vouloir |pouvoir |souhaiter )?(?:confirmer|infirmer|démentir) (?:ni|ou)(?: de)? (?:confirmer|infirmer|démentir)",
        Takes.TOPIC,
        "main",
    ),
    phrase(  # did not want to, could not, was not allowed to speak
        Act.DECLINES,
        rf"{_NE}{AVOIR}(?:{_PAS})? {_WILLING} (?:pas )?{SPEAK}(?: ou {SPEAK})?|"
        rf"{_NE}{_WILLS}(?:{_PAS})? {SPEAK}|"
        rf"{_NE}(?:est|sont|était|étaient) pas (?:en mesure|habilitée?s?|autorisée?s?) (?:de |d'|à ){SPEAK}|"
        rf"{_NE}(?:souhait(?:e|ent|ait|aient)|veu(?:t|lent)|voulai(?:t|ent)) faire {_REMARK}",
    ),
    phrase(  # did not answer
        Act.DECLINES,
        rf"{_NE}(?:{AVOIR}(?:{_PAS})? )?(?:donn(?:é|e|ait|aient) (?:pas )?suite|répondu|réagi|commenté|communiqué|confirmé|"
        r"retourné (?:nos|les|ses) (?:appels?|messages?)|rappelé|décroché|pu être (?:join|contact)\w+|tenu à|"
        rf"souhaité|fait (?:de|le moindre|aucun) commentaires?|formulé aucun commentaire){_NO_ANSWER}{_ASKED}",
    ),
    phrase(
        Act.DECLINES,
        rf"ne (?:s'exprim|comment|réagi|répond|communiqu|se prononc|parl)(?:e?ra|e?ront|e?rait|e?raient) (?:pas|plus|point|donc pas)(?! (?:assez|seulement|mieux|plus (?:vite|tôt)))|"
        rf"{_NE}{AVOIR}{_PAS} (?:révélé|dévoilé|divulgué|précisé)(?= (?:l'identité|les? noms?|son identité|"
        r"leur identité|le montant|les? causes?|la cause))|"
        rf"{_NE}(?:commente|répond|répondait|répondaient|réagit|confirme|confirmait|commentent|répondent|communique|"
        rf"communiquent|s'exprime|s'expriment){_PAS}{_NO_ANSWER}|{_NE}(?:dit|disent){_PAS}(?! (?:cela|ça|autre|le contraire|que|qu'|ce |si |non|oui|tout|grand))|"
        rf"{_NE}(?:fait|font|fera|feront|ferait|feraient|faisait|a fait|ont fait|a pas fait|ont pas fait|n'a pas livré)(?: pas)? {_REMARK}|"
        rf"{_NE}(?:{AVOIR} )?(?:donn|fourn|livr|apport|communiqu)(?:e|ent|it|issent|ait|aient|é|i|era|ira) (?:pas |pour l'heure |pour l'instant |à ce stade )?"
        r"(?=(?:d'autres? |de plus amples? |aucune? |la moindre |le moindre |ni )(?:autres? )?(?:détails?|précisions?|explications?|informations?|indications?|éléments?|chiffres?|calendrier|noms?|bilan|identité|date|réponses?))"
        r"(?:d'autres? |de plus amples? |aucune? |la moindre |le moindre |ni )(?:autres? )?\w+(?=[.,;]|$| (?:sur|quant|concernant|à propos|à ce stade|pour l'instant|pour l'heure|supplémentaires?|complémentaires?)\b)(?: supplémentaires?| complémentaires?)?|"
        r"n'(?:a|ont|avait) pas (?:dit|soufflé) (?:un )?mot",
    ),
    phrase(  # refused to speak
        Act.DECLINES,
        rf"(?:{AVOIR} (?:\w+ment |également |aussi |toujours |de nouveau )?)?(?:décliné|décline\w*|déclinait|"
        rf"refus(?:é|e|ent|ait|aient|a|èrent|ant)){_LINKED} (?:de |d'|à )?(?:(?:tout|toute|toutes|nos|notre|la|les|le) )?"
        rf"(?:{SPEAK}|commentaires?|demandes? d'(?:entretien|interview)|interviews?|sollicitations?|"
        r"(?:faire|apporter|donner) \w+ (?:commentaires?|précisions?|détails?))"
        r"(?: ou de [\w ]{3,40}?(?= pos| sur))?",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:se |s'(?:est|était|sont) )(?:refus|gard|abst[ei]n)\w* (?:bien )?(?:à|de|d')? ?(?:tout(?:e)? |la moindre )?"
        rf"(?:commentaires?|déclarations?|réactions?|réponse|explications?|{SPEAK})|se refus\w+(?:, [^,.;]{3, 25},)? à tout\w* (?:commentaires?|\w+)|"
        rf"s'abst(?:ient|enait|iennent|ient)(?:{_LINKED}) (?:de |d')(?:tout )?(?:autre )?(?:commentaires?|{SPEAK})",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{AVOIR} )?(?:hauss\w+ les épaules(?=[.;]|$| (?:à|quand|lorsqu|devant|face)\b)|jou\w+ (?:les sphinx|la carte du silence))|(?:fait|font|faisait) profil bas|"
        rf"(?:{AVOIR} )?(?:mis|met) fin à (?:l'entretien|la conversation|l'interview)|n'(?:est|était|sont) pas entrée?s? dans (?:les|le) détails?|"
        rf"(?:{AVOIR} )?(?:gard(?:e|ent|é)|conserv(?:e|ent|é)) (?:jalousement )?le secret(?= (?:sur|autour|quant))|(?:se montre|se montrent|s'est montrée?|reste|restent|est restée?|demeure) (?:très |plutôt |assez |plus que |volontairement )?(?:discr(?:et|ète)s?|flou(?:e|s|es)?|vagues?|évasi(?:f|ve)s?|elliptiques?)(?= (?:sur|quant|concernant))|"
        rf"(?<!loi )(?<!texte )(?<!décret )(?<!contrat )(?<!règlement )(?<!accord )ne précis(?:e|ent|ait) pas (?=(?:la date|le montant|le nombre|le calendrier|l'identité|les? noms?|si|quand|comment|où|pourquoi|combien|ce que)\b)|(?:jou(?:e|ent)|a joué) la montre|"
        rf"(?:s'est |se )content(?:ée?|e) d'un (?:simple |large |bref |petit )?(?:sourire|haussement d'épaules|clin d'œil|geste|signe de (?:la )?(?:tête|main))|"
        rf"(?:{AVOIR} )?(?:laiss(?:e|ent|é|ait) (?:la question|toutes les questions|le sujet|le doute) (?:en suspens|sans réponse|ouverte?)|oppos\w+ (?:un|le) (?:\w+ )?(?:silence|mutisme)(?: \w+)?(?: à (?:nos|toutes? nos) (?:questions|demandes|sollicitations))?|"
        rf"(?:snob|boud)(?:e|ent|é|ait) (?:les (?:micros|journalistes|médias|caméras)|la (?:presse(?! à)|conférence de presse)))|n'(?:a|ont) pas desserré les (?:dents|mâchoires)|"
        rf"(?:{AVOIR} )?entret(?:ient|iennent|enait|enu) (?:le (?:mystère|flou|suspense|doute)|l'ambiguïté)(?= (?:sur|quant|autour))|"
        rf"(?:{AVOIR} )?déclin(?:e|ent|é|ait) (?:notre |nos |l'|cette |toute )(?:invitations?|propositions?|offres?|demandes?)(?= (?:à (?:s'exprimer|répondre|réagir|commenter|débattre)|d'(?:entretien|interview)))(?: à (?:s'exprimer|répondre|réagir|commenter|débattre)| d'(?:entretien|interview))|"
        rf"(?:{AVOIR} )?(?:écourt|abrég)\w+ (?:l'entretien|la conversation|l'interview|l'échange|la conférence de presse)|"
        rf"(?:{AVOIR} )?(?:chang\w+ de sujet|préf[éè]r\w+ (?:parler d'autre chose|changer de sujet|passer à autre chose|esquiver|botter en touche))|"
        rf"n'(?:{AVOIR}) (?:pas|plus|jamais) donné (?:le moindre )?signe(?: de vie)?|ne s'(?:est|était) (?:pas|toujours pas|pas encore) (?:exprimée?|prononcée?|manifestée?)|"
        rf"ne se sont pas (?:exprimés?|prononcés?|manifestés?)|n'en dira (?:pas plus|rien|pas davantage)|ne dira (?:pas|rien)|"
        rf"n'(?:était|étaient|est|sont) pas disponibles?(?=\W*$|[.;]| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))|"
        rf"(?:{AVOIR} )?préf[éè]r\w+ (?:ne (?:pas|rien|point) (?:le |la |en |y )?{SPEAK}|garder le silence|se taire)|"
        rf"(?:{AVOIR} )?(?:dit|indiqu\w+|fai(?:t|re) savoir|assur\w+|répond\w*|précis\w+) "
        rf"(?:ne pas (?:souhaiter |vouloir |pouvoir |être en mesure de |avoir de )?(?:{SPEAK}|commentaires? à \w+)|"
        r"n'avoir (?:rien|aucun commentaire) à (?:\w+ )?(?:dire|déclarer|faire|ajouter|commenter))",
    ),
    phrase(  # silence
        Act.DECLINES,
        rf"(?:{_ETRE}|gard\w+|{AVOIR} gardé|conserv\w+|observ\w+|{AVOIR} observé) "
        r"(?:restée?s? |demeurée?s? )?(?:silencieu(?:x|ses?)(?! (?:pendant|durant))|mue?t(?:te)?s?|(?:le|un) (?:\w+ )?silence(?: (?:prudent|complet|total|absolu|gêné|pesant|obstiné|embarrassé|assourdissant|radio))?(?! (?:la|le|pendant le) nuit)|"
        r"injoignables?|introuvables?|peu (?:disert|loquace|bavard)(?:e|s|es)?|vagues?|sibyllin\w*|dans le vague|(?:le|un) (?:\w+ )?mutisme|bouche cousue|sourde?s? à|aux abonnés absents|"
        r"évasi(?:f|fs|ve|ves)|discr\w+|de marbre|sur (?:sa|leur) réserve|motus|impassibles?(?= aux))|"
        r"(?:est|sont|était) restée?s? (?:sans réponse|lettre morte)|"
        r"n'(?:était|étaient|est|sont)(?: pas)?(?: immédiatement)? joignables?|n'(?:était|étaient|est)(?: pas)? (?:immédiatement )?disponibles? "
        r"(?:pour (?:répondre|un commentaire|commenter|s'exprimer|une interview)|dans l'immédiat)",
    ),
    phrase(
        Act.DECLINES,
        r"(?:se |s'(?:est|était) |se sont )(?:mur\w+|enferm\w+|réfugi\w+) dans (?:le|un) (?:\w+ )?(?:silence|mutisme)|"
        r"(?:se |s'(?:est|était) |se sont )(?:retranch\w+|abrit\w+|réfugi\w+|cach\w+) derrière|"
        rf"(?:{AVOIR} )?(?:fait|choisi|opté pour|préféré) (?:le choix d[ue] )?(?:le |se |de se )?(?:silence|taire)(?! (?:l[ea]s? |l'|ces |cette |toute |son |sa |ses ))|"
        r"fai(?:t|re|sait) la sourde oreille|ne (?:dit|disent|disait|souffl\w+|pip\w+) (?:pas )?(?:un )?mot|"
        r"se (?:tait|taisent|taisait)|s'est tue?|se sont tue?s|(?:mur|mure|murent) dans le silence|"
        r"s'(?:est|était) murée?",
    ),
    phrase(  # evades
        Act.DECLINES,
        rf"(?:{AVOIR} )?(?:bott(?:é|e|ent|ait|aient) en touche|noy(?:é|ait) le poisson|pirouett\w+|"
        r"coupé court (?:à (?:la conversation|l'entretien|la discussion)|aux questions)|raccroché(?: au nez)?)|"
        rf"(?:{AVOIR} )?(?:esquiv|élud|évit|ignor|éconduit|contourn|balay|écart|repouss)\w* (?:la |les |nos |toutes? l[ae]s? |toute )?(?:questions?|sollicitations?|(?<=nos )(?:messages|appels|relances|courriels|mails)|"
        r"demandes?(?= (?:d'entretien|d'interview|de commentaire)))(?: des journalistes)?|"
        r"(?:est|sont) passée?s? devant (?:les|nos) (?:micros|caméras|journalistes)(?: sans [\w' ]{3,30})?",
    ),
    phrase(
        Act.DECLINES,
        r"(?:quitt|part|sort|repart|pass|s'éclips|éclips|s'engouffr|engouffr|fil)\w+ (?:[\w' ]{2,40}? )?sans (?:un (?:seul )?(?:mot|commentaire|regard)|s'adresser (?:à la presse|aux (?:journalistes|médias))|(?:dire|prononcer) un mot|(?:faire|livrer) (?:de |la moindre |le moindre |aucune? )(?:déclaration|commentaire)|"
        r"(?:s'exprimer|répondre|parler|réagir))(?=\W*$|[.,;])|"
        r"sans (?:répondre|s'arrêter|un mot|dire un mot|faire de déclaration|s'exprimer|réagir)"
        r"(?: (?:à|aux?|devant|pour|face) (?:les |nos |la )?(?:journalistes|questions|presse|micros|caméras))",
        Takes.TOPIC,
        "main",
    ),
    phrase(
        Act.DECLINES,
        rf"(?:{AVOIR} )?(?:(?:se |s'est |se sont )?(?:content|born|limit)\w+ (?:de|à) )?(?:nous )?(?:renvo[iy]\w+) (?:(?:les journalistes|la presse|les médias|toutes? (?:les )?questions?|l'afp|nos questions) )?(?:(?:vers|à|au|aux) {_OFFICES}|vers (?=(?:l[ae]s? |l'|son |sa )))|"
        rf"(?:{AVOIR} )?(?:fait le mort|joué la montre|éconduit les journalistes|tourné les talons|raccroché)|(?:fait|font) le mort|"
        rf"(?:{AVOIR} )?réserv(?:e|ent|é|ait|aient|ant) (?:s[ae]s?|son|leurs?) (?:explications?|réponses?|déclarations?|"
        r"commentaires?|propos)(?: (?:à|aux?|pour) [\w' ]{2,30})?|"
        rf"(?:{AVOIR} )?(?:oppos|invoqu|exerc|excip|fait valoir|brandi|argu)\w* (?:d[ue] |de la |son |leur |le |la |l'|un |une ){{1,5}}{_SECRECY}"
        r"(?: pour ne pas \w+)?|fait usage de (?:son|leur) droit (?:au silence|de se taire)|"
        rf"(?:{AVOIR} )?oppos\w+ une fin de non-recevoir(?= à (?:nos|toute)| aux (?:questions|demandes))",
        Takes.NOTHING,
    ),
    phrase(
        Act.DECLINES,
        r"(?<!croit )(?<!croient )(?<!croyait )(?:pas|plus) (?:un|le moindre) (?:mot|commentaire|son|signe) (?:de la part |du côté |n'est venu )?(?:de la|de l'|de|du|des|d'|chez)|"
        r"(?:motus(?: et bouche cousue)?|mutisme|omerta|silence (?:complet|total|gêné|assourdissant|embarrassé|pesant)|bouche cousue|profil bas) (?:de la|de l'|de|du|des|d'|chez|à la|à l'|à|au)|"
        r"(?:aucune?|pas de|pas la moindre|sans) (?:commentaires?|réactions?|réponses?|retour) (?:(?:immédiate?|officielle?|non plus|à ce stade|pour l'heure) )?"
        r"(?:de la part|du côté|à ce stade du côté) (?:de la|de l'|de|du|des|d')|silence radio (?:du côté )?(?:de la|de l'|de|du|des|d'|chez|à|au)|"
        r"impossible de (?:joindre|contacter|faire parler)|(?:il (?:n'a pas été|a été im|nous a été im) ?possible) (?:d'obtenir une réaction|de joindre|d'obtenir un commentaire) ?(?:de la part )?(?:de la|de l'|de|du|des|d')?|"
        r"personne n'(?:a|avait) (?:décroché|répondu|souhaité \w+|voulu \w+) (?:à la|à l'|à|au|aux|chez)",
        Takes.NOTHING,
        "right",
    ),
    phrase(
        Act.DECLINES,
        r"s(?:'est|e sont) contentée?s? (?:d'un|d'une|d')(?! (?:point|nul))(?: \w+){0,2}(?= [«“\"](?: |)(?:pas|aucun|no|sans))",
        Takes.QUOTE,
    ),
)
