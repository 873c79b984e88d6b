"""French."""

import re

from bot.reading.languages.lexicon import (
    Form,
    Lexicon,
    Takes,
    Verb,
    conjugate,
    listed,
    phrase,
    words,
)
from storage.records import Act

_CLAUSE = Takes.CLAUSE | Takes.QUOTE | Takes.INFINITIVE
_WIDE = _CLAUSE | Takes.OBJECT
_OBJECT = Takes.OBJECT | Takes.QUOTE

_FINITE_ER = "e ent ait aient a èrent era eront erait eraient ons"
_IRREGULAR = {
    "dire": ("dit disent disait disaient dirent dira diront dirait", "disant", "dit"),
    "prédire": ("prédit prédisent prédisait prédirent", "prédisant", "prédit"),
    "redire": ("redit redisent redisait", "redisant", "redit"),
    "démentir": (
        "dément démentent démentait démentaient démentit démentirent démentira démentirait",
        "démentant",
        "démenti",
    ),
    "soutenir": (
        "soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra",
        "soutenant",
        "soutenu",
    ),
    "maintenir": (
        "maintient maintiennent maintenait maintenaient maintint",
        "maintenant_",
        "maintenu",
    ),
    "convenir": ("convient_ conviennent convenait_", "convenant", "convenu"),
    "prévenir": ("prévient préviennent prévenait prévenaient prévint", "prévenant", "prévenu"),
    "retenir": ("retient_", "retenant_", "retenu_"),
    "écrire": ("écrit écrivent écrivait écrivaient écrivit écrivirent écrira", "écrivant", "écrit"),
    "décrire": ("décrit décrivent décrivait décrivaient décrivit", "décrivant", "décrit"),
    "répondre": (
        "répond répondent répondait répondaient répondit répondirent répondra",
        "répondant",
        "répondu",
    ),
    "prétendre": (
        "prétend prétendent prétendait prétendaient prétendit",
        "prétendant",
        "prétendu",
    ),
    "défendre": ("défend défendent défendait défendaient défendit", "défendant", "défendu"),
    "reconnaître": (
        "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent",
        "reconnaissant",
        "reconnu",
    ),
    "admettre": (
        "admet admettent admettait admettaient admit admirent admettra",
        "admettant",
        "admis",
    ),
    "promettre": ("promet promettent promettait promit promirent", "promettant", "promis"),
    "croire": ("croit croient croyait croyaient", "croyant", "cru"),
    "savoir": ("fait_savoir", "faisant_savoir", "fait_savoir"),
    "voir": ("voit_", "voyant_", "vu_"),
    "avertir": ("avertit avertissent avertissait avertissaient avertira", "avertissant", "averti"),
    "glisser": ("glisse glissent glissait glissa", "glissant", "glissé"),
    "renchérir": ("renchérit renchérissent renchérissait", "renchérissant", "renchéri"),
    "surenchérir": ("surenchérit", "surenchérissant", "surenchéri"),
    "garantir": ("garantit garantissent garantissait", "garantissant", "garanti"),
    "se_plaindre": ("plaint plaignent plaignait plaignaient plaignit", "plaignant_", "plaint"),
    "craindre": ("craint craignent craignait craignaient", "craignant", "craint"),
    "poursuivre": ("poursuit poursuivent poursuivait poursuivit", "poursuivant", "poursuivi"),
    "conclure": ("conclut concluent concluait conclurent", "concluant", "conclu"),
    "contredire": ("contredit contredisent contredisait", "contredisant", "contredit"),
    "récuser": ("récuse récusent récusait récusaient récusa", "récusant", "récusé"),
    "réagir": ("réagit réagissent réagissait", "réagissant", "réagi"),
    "inscrire": ("", "", ""),
}
_VERBS: dict[str, Verb] = {}
_NOUNS = listed(
    "analyse chiffre réclame pointe relève cite avance réplique poste tempête attaque juge lance "
    "conseil marque crainte rejet montre garde doutes demandes attaques notes critiques "
    "rapporte_ critique critiques rapport signale_ note notes annonce annonces raconte_ conteste_ "
    "réplique demande demandes déclare_ promesse doute espère_ affiche réclame_ estime "
    "accuse_ blâme regrette_ compte souffle répète_ pointe fustige_ peste relève_ lance plaide_"
)


def _forms(lemma: str) -> list[tuple[str, Form]]:
    if lemma in _IRREGULAR:
        finite, gerund, participle = _IRREGULAR[lemma]
        pairs = [(form, Form.FINITE) for form in finite.replace("fait_savoir", "").split()]
        return [
            *pairs,
            (gerund, Form.GERUND),
            *((participle + ending, Form.PARTICIPLE) for ending in ("", "e", "s", "es")),
            (lemma, Form.INFINITIVE),
        ]
    stem = lemma[:-2]
    soft = stem + ("e" if stem.endswith("g") else "")
    soft = soft[:-1] + "ç" if soft.endswith("c") else soft
    open_stem = stem
    if len(stem) > 1 and stem[-2] in "éeè" and stem[-1] not in "aeiouéèyrnt":
        open_stem = stem[:-2] + "è" + stem[-1]
    if stem.endswith(("pét", "lèv", "èr", "ér", "pél", "quiét", "vél", "rrél")):
        open_stem = stem[:-2] + "è" + stem[-1]
    if stem.endswith("égu"):
        open_stem = stem[:-3] + "ègu"
    if stem.endswith("pel"):
        open_stem = stem + "l"
    found = [(form + ending, Form.FINITE) for form in {open_stem} for ending in ("e", "ent")]
    found += [(soft + ending, Form.FINITE) for ending in ("ait", "aient", "a")]
    found += [
        (stem + ending, Form.FINITE) for ending in ("èrent", "era", "eront", "erait", "eraient")
    ]
    found += [(soft + "ant", Form.GERUND), (lemma, Form.INFINITIVE)]
    found += [(stem + ending, Form.PARTICIPLE) for ending in ("é", "ée", "és", "ées")]
    return found


def _enter(act: Act, takes: Takes, lemmas: str, hedged: bool = False) -> None:
    for lemma in lemmas.split():
        conjugate(_VERBS, act, takes, _forms(lemma), hedged, _NOUNS)


def _enter_reflexive(act: Act, takes: Takes, lemmas: str) -> None:
    """Verbs that are always reflexive (s'indigner): "s'indigne", "s'est indignée"."""
    for lemma in lemmas.split():
        vowel = lemma[0] in "aeéèêiouyhœ"
        one, several = ("s' ", "s' ") if vowel else ("se ", "se ")
        forms = []
        for form, kind in _forms(lemma):
            if kind is Form.PARTICIPLE:
                forms += [(f"s' {be} {form}", Form.FINITE) for be in ("est", "était")]
                forms += [(f"se {be} {form}", Form.FINITE) for be in ("sont",)]
            elif kind is not Form.INFINITIVE:
                forms.append(((several if form.endswith("ent") else one) + form, kind))
        conjugate(_VERBS, act, takes, forms)


_enter(
    Act.ASSERTS,
    _CLAUSE,
    "dire affirmer déclarer assurer soutenir ajouter expliquer préciser indiquer estimer répondre "
    "rétorquer répliquer raconter rappeler souligner insister avertir prévenir prétendre écrire "
    "juger considérer penser croire noter remarquer observer constater conclure poursuivre renchérir "
    "marteler lâcher lancer confier témoigner jurer résumer commenter réagir relativiser "
    "ironiser plaisanter s'exclamer souffler murmurer glisser expliciter détailler plaider arguer alléguer "
    "argumenter avancer alerter relater narrer révéler rapporter signaler relever spécifier "
    "tempérer nuancer marteler clamer proclamer maintenir certifier garantir espérer craindre "
    "supposer se_plaindre promettre annoncer publier tweeter poster informer redouter "
    "objecter riposter balayer_ reprendre_ enchaîner compléter tonner s'indigner s'insurger "
    "déplorer_ rassurer analyser décrypter pronostiquer prédire redire répéter réaffirmer "
    "questionner interroger_ demander scander hurler crier trancher gronder pester tempêter "
    "fulminer soupirer justifier",
)
_enter(
    Act.ASSERTS,
    _WIDE,
    "annoncer révéler rapporter promettre évoquer dévoiler montrer démontrer préconiser "
    "réclamer exiger proposer décrire saluer vanter imputer prôner revendiquer prévoir_ "
    "recommander détailler souligner pointer rappeler mentionner chiffrer attribuer féliciter "
    "remercier_ établir_ relever expliquer demander appeler_ suggérer_",
)
for _lemma in (
    "annoncer",
    "révéler",
    "rapporter",
    "promettre",
    "souligner",
    "rappeler",
    "expliquer",
    "relever",
    "détailler",
    "déplorer",
):
    for _form, _kind in _forms(_lemma):
        _VERBS[_form] = Verb(Act.ASSERTS, _kind, _WIDE, noun=_form in _NOUNS)
_enter(Act.ASSERTS, _WIDE, "suggérer", hedged=True)
_enter(Act.DENIES, _WIDE, "nier démentir infirmer contester réfuter récuser contredire dénier_")
_enter(Act.CONFIRMS, _WIDE, "confirmer admettre reconnaître avouer concéder corroborer convenir")
_enter(
    Act.CRITICISES,
    _OBJECT | Takes.CLAUSE,
    "condamner dénoncer critiquer fustiger déplorer regretter accuser blâmer vilipender étriller "
    "éreinter conspuer stigmatiser pourfendre réprouver s'indigner désapprouver rejeter attaquer",
)
_enter(Act.WITHDRAWS, _OBJECT, "rétracter rectifier")
_enter(
    Act.ASSERTS,
    _CLAUSE,
    "anticiper escompter marteler asséner professer décréter invoquer confesser_ exhorter implorer "
    "supplier enjoindre soupçonner suspecter chuchoter bredouiller balbutier grommeler grogner "
    "bougonner maugréer persifler railler ricaner acquiescer approuver louer encenser résumer "
    "rappeler exposer pronostiquer réitérer certifier attester ressasser admonester "
    "rassurer confirmer_ claironner vociférer ajouter rembobiner philosopher",
)
_enter(Act.ASSERTS, _OBJECT, "qualifier taxer dépeindre")
_enter(
    Act.CRITICISES, _OBJECT, "tacler épingler brocarder tancer sermonner égratigner moquer fusiller"
)
_enter(Act.DENIES, Takes.QUOTE, "balayer")
_enter_reflexive(
    Act.ASSERTS,
    _CLAUSE,
    "exclamer agacer alarmer inquiéter réjouir féliciter étonner désoler lamenter justifier "
    "souvenir_ excuser interroger targuer enorgueillir_ enflammer esclaffer amuser étrangler "
    "énerver emporter défendre_ émouvoir_ insurger rassurer",
)
_enter_reflexive(Act.CRITICISES, _CLAUSE, "indigner offusquer scandaliser insurger")
for _form in ("rejette", "rejettent"):
    _VERBS[_form] = Verb(Act.CRITICISES, Form.FINITE, _OBJECT)
for _form in ("jette", "interpelle"):
    _VERBS.pop(_form, None)

_CLAIM = (
    r"(?:accusations?|allégations?|affirmations?|informations?|rumeurs?|assertions?|propos|"
    r"insinuations?|imputations?|soupçons?|griefs?|reproches?|supputations?|spéculations?|thèses?|"
    r"version|hypothèses?|idées?|bruits?|chiffres?)"
)
_NE = r"(?:n'|ne |n')"
_PAS = r"(?: pas| point| guère| toujours pas| pas encore| pas immédiatement| ni)"
_AVOIR = r"(?:a|ont|avait|avaient|aurait|auraient|ayant)"
_ADV = r"(?:\w+ment |aussitôt |toujours |d'abord |d'emblée |vite |encore |ainsi |alors |aussi )?"
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

_PHRASES = (
    phrase(
        Act.DECLINES,
        rf"(?:{_NE}(?:{_AVOIR}|veut|souhaite|voulait|souhaitait) )?ni (?:confirm|infirm|dément|ni)\w+"
        rf"(?: [\w']+)? ni (?:ne )?(?:confirm|infirm|dément|ni)\w+|"
        rf"{_NE}(?:confirm|infirm|dément|ni)\w+ ni {_NE}?(?:confirm|infirm|dément|ni)\w+|"
        rf"(?:sans|refus\w+ de|se refus\w+ à) (?:confirmer|infirmer|démentir) (?:ni|ou)(?: de)? "
        r"(?:confirmer|infirmer|démentir)",
    ),
    phrase(
        Act.DECLINES,
        rf"{_NE}{_AVOIR}(?:{_PAS})? (?:encore |immédiatement |pour l'heure |pour l'instant |davantage )?"
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
    # denials
    phrase(
        Act.DENIES,
        r"n'en cro(?:it|ient|yait) pas un mot|(?:jur|assur|affirm|répond|soutien)\w* que non(?! \w)",
        Takes.NOTHING,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{_AVOIR} )?(?:formellement |catégoriquement |d'emblée )?(?:exclu(?:t|ent|ait|aient)?|écart(?:é|e|ent|ait)) "
        r"(?=(?:[^.;:,«»]{2,30} )??(?:l'hypothèse|toute? (?:idée|hypothèse|\w+)|l'idée|la piste|l'éventualité|"
        r"le scénario|la possibilité|une? (?:démission|hausse|retrait|fermeture|report|accord|retour|plan)))",
        Takes.OBJECT | Takes.CLAUSE,
    ),
    phrase(
        Act.DENIES,
        rf"(?:{_AVOIR} )?{_ADV}(?:rejet|réfut|balay|repouss)\w+ (?:en bloc|d'un revers de main|fermement)"
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
        rf"(?:{_AVOIR} )?{_ADV}retir(?:é|e|ent|ait|aient|er) (?:\w+ )?(?=(?:s[aeo]n?s?|cette?|leurs?|ces) "
        r"(?:\w+ )?(?:déclarations?|propos|dépositions?|témoignages?|accusations?|paroles?|mots?|plainte|article|étude))",
        Takes.OBJECT,
    ),
    phrase(
        Act.WITHDRAWS,
        rf"(?:{_AVOIR} )?{_ADV}(?:corrig|modifi|amend)(?:é|e|ent|ait) (?=son (?:article|texte|récit|communiqué|étude))",
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
        rf"(?:{_AVOIR} )?{_ADV}(?:rejet|réfut|balay|repouss|écart)\w+ {_ADV}"
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
        _WIDE,
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

_SAID_QUOTED = (
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
_SAID = (
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
_VERDICTS = (
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

LEXICON = Lexicon(
    code="fr",
    quotes={"«": "»", "“": '”"', '"': '"”', "„": "“”", "‘": "’"},
    elisions=listed("l' d' qu' s' n' j' c' m' t' jusqu' lorsqu' puisqu' quoiqu' quelqu' entr'"),
    clitics=(
        "-t-ils",
        "-t-elles",
        "-t-il",
        "-t-elle",
        "-t-on",
        "-ils",
        "-elles",
        "-elle",
        "-il",
        "-on",
        "-je",
        "-nous",
    ),
    abbreviations=listed(
        "m mm mme mlle mmes me dr pr st ste av apr env etc cf vol p art prof gén col"
    ),
    starters=listed("le la les un une des il elle ils elles ce cette dans en à mais et"),
    verbs=_VERBS,
    phrases=_PHRASES,
    attributions=words(
        r"selon(?! (?:que|laquelle|lequel|lesquel\w+|moi|toute|eux seuls|le cas|les cas|les cantons|"
        r"l'endroit|les régions|les pays|l'usage|la loi|le règlement))|d'après(?: le témoignage d'| le "
        r"témoignage d[eu]| les (?:dires|déclarations|mots|calculs|estimations) d[eu]s?)?|"
        r"(?:(?:a|ont) appris [\\w' ]{2,30} )?(?:de|d'une|auprès de) (?=sources? )|aux dires d[eu]s?|à en croire|au dire d[eu]s?|dixit|"
        r"de l'avis d[eu]s?|aux yeux d[eu]s?"
    ),
    nouns=listed(
        "affirmation affirmations allégation allégations accusation accusations information "
        "informations rumeur rumeurs idée thèse version hypothèse annonce déclaration promesse fait "
        "soupçon soupçons reproche reproches propos insinuations chiffre"
    ),
    origins=words(
        r"citant|qui cite|qui citent|en citant|cité[es]* par|citées? par|citant elle-même"
    ),
    said=_SAID,
    said_quoted=_SAID_QUOTED,
    verdicts=_VERDICTS,
    feats=words(
        r"(?:(?:s[aeo]n?s?|leurs?|l[ea]s?|une?|des|deux|trois|quatre|cinq|\d+|nouveaux?|premi\w+|second\w*|ses|l') ?)*(?:[\w-]+ )?"
        r"(?:étoile|statut|place|forme|talent|réputation|rang|tendance|promesses de|penaltys?|penalties|buts?|points?|essais?|"
        r"adhésion|inscription|réservation|patients|visiteurs|élèves|étudiants|clients|spectateurs|"
        r"domination|supériorité|progrès|redressement|reprise|victoire|titre|succès)(?= |$)"
    ),
    deadlines=words(
        r"(?:au moment|à l'heure|lors) (?:où|de) [^,;.]{0,30}?(?:publi\w+|parution|écri\w+|lignes|bouclage|"
        r"rédaction|mise en ligne)|(?:avant|lors de|au moment de|jusqu'à) (?:la |sa |notre |le )?(?:publication|"
        r"parution|mise en ligne|bouclage)(?: de (?:cet |l'|notre |nos |ces )?(?:article|enquête|lignes|"
        r"édition))?(?=\W*$|[,;])|tant que|alors que|(?:à|jusqu'à) (?:ce stade|présent)"
    ),
    backward=words(r"(?:c'est|voilà)(?: du moins| en tout cas| en substance)? ce qu(?:e |')"),
    hedges=words(
        r"(?:aurait|auraient|serait|seraient)(?! (?:dû|pu|dit|fallu|souhait|préféré|aimé|voulu))"
        r"(?: (?:\w+ment|pas|déjà|aussi|encore|bien|été|également|donc|ainsi|même|plus|jamais))* "
        r"(?:\w+(?:é|ée|és|ées|i|ie|is|it|u|us|ert|int)|mort|morte|en|dans|au|à|un|une)|"
        r"est soupçonnée?|sont soupçonnés?|présumément|prétendument|apparemment|vraisemblablement"
    ),
    complementizers=listed("que qu' comment pourquoi combien laquelle lesquelles lequel"),
    whether=listed("si comment pourquoi combien quand où qui quel quelle"),
    about=listed("sur à au aux de du des d' concernant quant contre"),
    to_persons=listed("à au aux devant auprès"),
    determiners=listed(
        "le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes "
        "votre plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix "
        "chaque tous toutes tout toute de d' aucun aucune nombreux nombreuses différents plus"
    ),
    possessives={"son": "", "sa": "", "ses": "", "leur": "p", "leurs": "p"},
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "p",
        "on": "",
        "je": "",
        "nous": "",
        "celui-ci": "m",
        "celle-ci": "f",
        "ce dernier": "m",
        "cette dernière": "f",
        "j'": "",
        "vous": "",
        "tu": "",
        "-t-il": "m",
        "-t-elle": "f",
        "-t-ils": "p",
        "-t-elles": "p",
        "-t-on": "",
        "-il": "m",
        "-elle": "f",
        "-ils": "p",
        "-elles": "p",
        "-on": "",
        "-je": "",
        "-nous": "",
        "qui": "",
        "certains": "p",
        "d'autres": "p",
        "beaucoup": "p",
        "celui": "m",
    },
    oblique={
        "lui": "m",
        "elle": "f",
        "eux": "p",
        "elles": "p",
        "ce dernier": "m",
        "celui-ci": "m",
        "celle-ci": "f",
        "cette dernière": "f",
    },
    relatives=listed("qui lequel laquelle lesquels lesquelles"),
    prepositions=listed(
        "à de du des d' en dans par pour sur sous avec sans chez vers entre depuis pendant avant après "
        "devant derrière contre lors dès selon parmi malgré outre jusqu' jusque hors durant face grâce "
        "suite au aux interrogé interrogée interrogés contacté contactée contactés sollicité sollicitée "
        "joint jointe cité citée invité invitée entendu entendue comme quant"
    ),
    links=listed("de du des d' de_la"),
    conjunctions=listed("et ou mais ni"),
    subordinators=listed(
        "que qu' quand lorsque lorsqu' si comme car parce puisque puisqu' alors tandis où dont mais "
        "quoique qui donc"
    ),
    be=listed("est sont était étaient fut furent été être sera seront serait soit étant"),
    have=listed("a ont avait avaient aura auront aurait auraient eut eurent ayant ai avons eu"),
    modals=listed(
        "va vont allait allons vais peut peuvent pouvait doit doivent veut veulent voulait vient viennent "
        "devrait pourrait tient tenait tente tentent vouloir pouvoir"
    ),
    negations=listed("n' ne pas jamais ni sans point guère rien aucun"),
    reflexives=listed("se s' l' le la les lui leur y en nous m' me"),
    adverbs=listed(
        "aussi ainsi encore toujours déjà alors ensuite puis pourtant cependant toutefois bien même "
        "notamment enfin également quant donc plutôt hier aujourd'hui depuis tout jeudi lundi mardi "
        "mercredi vendredi samedi dimanche souvent parfois soir matin d'ailleurs par_ailleurs fort haut "
        "vite peu finalement d'abord d'ailleurs d'emblée lui-même elle-même eux-mêmes revanche longtemps "
        "seulement désormais"
    ),
    adverb_endings=(
        "quement",
        "lement",
        "vement",
        "amment",
        "emment",
        "ément",
        "usement",
        "irement",
        "itement",
        "ctement",
        "inement",
    ),
    times=listed(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet "
        "août septembre octobre novembre décembre hier aujourd'hui demain matin soir après-midi nuit "
        "semaine mois dernier dernière prochain prochaine récemment peu jour veille lendemain "
        "midi an année"
    ),
    openers=listed(
        "mais et or ainsi puis ensuite enfin pourtant cependant toutefois alors aussi néanmoins donc car "
        "même hier aujourd'hui désormais parallèlement malheureusement oui non bref certes "
        "interrogé interrogée sollicité contacté"
    ),
    by=listed("par"),
    object_relatives=listed("que qu'"),
    roles=words(
        r"porte-paroles?|avocate?s?|conseils?|agente?s?|service de presse|attachée? de presse|"
        r"représentante?s?|défenseur|entourage|cabinet|service de communication|"
        r"direct(?:eur|rice) de (?:la communication|cabinet)|chargée? de communication|"
        r"chef(?:fe)? de cabinet|bureau"
    ),
    persons=words(
        r"(?:ancien(?:ne)? |ex-?)?(?:porte-parole|avocate?|agente?|ministre|présidente?|secrétaire|"
        r"maire|députée?|sénat\w+|juge|procureure?|coach|entraîneu\w+|capitaine|joueu\w+|patronn?e?|"
        r"directeur|directrice|chef\w*|dirigeante?|responsable|professeure?|fondat\w+|trésori\w+|"
        r"milliardaire|agricult\w+|médecin|infirmi\w+|chirurgien\w*|romanci\w+|chanteu\w+|act\w+r\w*|"
        r"commandante?|général\w*|colonel|préfète?|gouverneure?|suspecte?|témoin|veuve|mère|père|"
        r"candidate?|analyste|auteure?|pilote|évêque|opposante?|adjointe?|élue?|historien\w*|sociologue|"
        r"économiste|chercheu\w+|habitante?|voisine?|syndicaliste|policier|policière|retraitée?|"
        r"conseill\w+|accusée?|prévenue?|magistrate?|inspect\w+|enquêt\w+|commerçante?|étudiante?|avocat\w+|pdg|comédien\w*|cinéaste|homme|femme|chancelier|chancelière|roi|reine|premier ministre|"
        r"magnat|tycoon|entrepreneu\w+|ambassad\w+|numéro un|sportif|cycliste|gardien|arbitre)"
    ),
    titles={
        "m": "m",
        "mme": "f",
        "mlle": "f",
        "me": "",
        "dr": "",
        "pr": "",
        "président": "m",
        "présidente": "f",
        "ministre": "",
        "maire": "",
        "général": "m",
        "colonel": "m",
        "roi": "m",
        "reine": "f",
        "prince": "m",
        "princesse": "f",
        "pape": "m",
        "député": "m",
        "députée": "f",
        "sénateur": "m",
        "sénatrice": "f",
        "directrice": "f",
        "directeur": "m",
        "avocate": "f",
        "avocat": "m",
        "actrice": "f",
        "acteur": "m",
        "monseigneur": "m",
        "mgr": "m",
        "juge": "",
        "docteur": "",
        "professeur": "",
        "maître": "",
    },
    defends=words(r"qui (?:défend|représente|conseille|assiste)"),
    anonymous=words(
        r"sources?|anonym\w+|responsables?|proches?|officiels?|fonctionnaires?|témoins?|anciens salariés|"
        r"enquêteurs|diplomates?|collaborateurs?|agent|interlocuteurs?|initiés?"
    ),
    documents=words(
        r"documents?|rapports?|études?|témoignage|enquête|procès-verb\w+|courriels?|lettres?|mémos?|"
        r"communiqué|sondage|analyse|audit|données|archives|plainte|message|registres?|contrat|notes?"
    ),
    outlets=words(
        r"quotidien|hebdomadaire|magazine|journal|radio|télévision|chaîne|agence|site|revue|gazette|"
        r"courrier|écho|times|post|herald|tribune|chronicle|news|publication|média|presse"
    ),
    not_names=listed("je l' le la les m mme"),
    demonstratives=listed("ce cet cette ces cela ceci ça ce"),
    charges=listed("d' de pour"),
    circumstances=listed("après avant lorsque lorsqu' tandis depuis"),
    aftermath=listed(
        "soulevant suscitant provoquant relançant alimentant déclenchant entraînant jetant"
    ),
    absolutes=listed("étant ayant"),
    courts=words(
        r"cours?|tribuna\w+|juges?|conseil (?:d'état|constitutionnel)|jury|magistrats?|députés|"
        r"parlement|sénat|assemblée|électeurs|parquet"
    ),
    rulings=words(
        r"requêtes?|recours|appels?|pourvois?|demandes?|plaintes?|jugements?|amendes?|peines?|"
        r"condamnations?|motions?|amendements?|candidatures?|offre"
    ),
    ruled=words(r"(?:a |ont |avait )?(?:rejet|confirm|condamn)\w+"),
    hypothetical=listed("pourrait pourraient devrait devraient peut peuvent doit doivent"),
    firm=listed(
        "certifie affirment soutiennent martèlent soutenu affirmé juraient défend défendu rectifie "
        "assure assurent assuré jure jurent juré clame clament maintient soutient affirme martèle"
    ),
    negative=words(r"(?:ne |n')[^.;]{1,60}?(?:jamais|rien|aucune?|nullement|en rien|pas du tout)"),
    incise=True,
    as_words=listed("comme"),
    both_not=listed("ni"),
    anaphors=listed("le la l' les cela ça tout"),
    infinitive=re.compile(
        r"(?:n'|ne |pas |s'|se |l'|la |le |les |y |en |d'|de |à |lui )*(?:\w+ment )?"
        r"\w{1,14}(?:er|ir|re|oir)(?!\w)"
    ),
    that_needed=True,
    gendered={"le": "m", "la": "f", "un": "m", "une": "f", "l'": "", "les": "p", "des": "p"},
    self_reflexives=listed("se s'"),
    definite=listed("le la l' les ce cette"),
    only=words(r"seule?|seulement|uniquement|qu'une?|hormis|sauf|excepté|tout au plus|rien que"),
    singular=listed("un une le la l' son sa ce cette"),
    plural=words(r"certains|plusieurs|experts|responsables"),
    mute=words(
        r"faits?|urnes?|chiffres?|résultats?|réalité|histoire|événements?|suites?|tests?|analyses?|"
        r"expériences?|sondages?|scrutins?|images?|preuves?|statistiques"
    ),
    bodies=words(
        r"université|école|lycée|société|groupe|parti|comité|conseil|cour|banque|union|syndicat|"
        r"association|fédération|ministère|agence|institut|fondation|musée|club|église|assemblée|"
        r"sénat|rue|commission|autorité|hôpital|centre|organisation|ligue|compagnie|états|royaume|"
        r"république|ville|saint|port|mont|twitter|facebook|google"
    ),
    speaks_for=listed("du de des d'"),
    articles=listed("la le l' les"),
    generic=listed("ancien ancienne nouveau nouvelle"),
)
