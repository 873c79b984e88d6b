"""French: saying no to a fact: the negations, what they deny nothing of, and with which verbs."""

from bot.reading.rules.languages.patterns import listed, words

_NO = r"(?:jamais|rien|aucune?|nullement|aucunement|en rien|pas du tout|personne|nulle part|pas (?:le|la) moindre|pas une? seule?|guère|ni)"
# Spoken French leaves out the "ne": "y a jamais eu", "j'ai rien fait".
_SPOKEN = r"(?:y a|y avait|j'ai|on a|il a|elle a|ils ont|nous avons|j'étais|on est|je suis|j'y suis) (?:même |strictement |absolument )?"
NEGATIVE = words(
    rf"(?:ne |n')[^.;]{{1,60}}?{_NO}|{_SPOKEN}(?:jamais|rien|aucune?|personne|pour rien)|"
    r"^\W*(?:personne|rien|aucune?|nul|nulle|pas une? |à aucun moment|jamais|en aucun cas|à aucun titre)\b[^.;]{0,60}? (?:ne|n'\w+)|"
    r"^\W*(?:ni|sans) [^,]{1,40} ni\b|(?:à aucun moment|en aucun cas|en aucune (?:façon|manière)|ni de près ni de loin|pas le moins du monde)"
)
NEGATED = words(
    # Who asked somebody "de ne pas" did so: only a finite verb's "no" is meant.
    r"^\W*[^.;:]{0,50}? ?(?<!de )(?<!à )(?<!pour )(?:ne |n')(?:[\w'-]+ ){0,3}?(?:pas|jamais|rien|aucune?|plus|personne|nullement|ni)|"
    rf"^\W*(?:\w+ ){{0,2}}?{_SPOKEN}(?:pas|jamais|rien|aucune?|personne)|^\W*c'est pas"
)
# A fact negated, which denies where somebody else has stated it.
CONTRARY = words(
    r"(?:ne |n')(?:[\w'-]+ ){1,3}?(?:pas(?! (?:encore|assez|seulement|que|toujours))|jamais|rien|aucune?|personne|nullement|nulle part)|"
    r"(?:aucune?|personne|nulle?)(?! (?:autre|information|détail|précision|commentaire|blessé|victime|doute))|"
    r"(?:pas|pas le|pas la) (?:moindre|une? seule?)|non,"
)
# Words with a "no" that deny nothing, whatever they answer: what was not seen, decided, told.
PERCEIVED = words(
    r"vu|entendu|aperçue?s?|remarquée?s?|signalée?s?|constatée?s?|observée?s?|relevée?s?|mesurée?s?|atteinte?s?|enregistré|connue?s?|vécue?s?|détectée?s?|recensée?s?|enregistrée?s?|déplor\w+|"
    r"blessée?s?|victimes?|rien ne (?:justifie|excuse|permet|sert|remplace|vaut|presse|garantit|dit que|laisse)|compris|rien (?:n'est )?(?:décidé|exclu|tranché|arrêté|joué|acquis)|encore|plus (?:d'|de )|surpris\w*|étonn\w+|"
    r"attend\w*|prévenue?s?|informée?s?|consultée?s?|avertie?s?|retrouvée?s?|revendiquée?s?|pu|peur|"
    r"(?:été |est |sera )?(?:fixée?s?|prise?s?|arrêtée?s?|tranchée?s?|décidée?s?|trouvée?s?)(?= |$)|(?:décision|calendrier|date|solution|piste|aide|réponse)s?|"
    r"(?:ne )?(?:reculer|lâcher|céder|accepter|laisser|baisser|renoncer|abandonner|oublier|pardonner)\w*|faut pas|sais|savons|sait|"
    r"souvien\w+|souvenir|d'autres? |réunie?s?|compéten\w+|été payée?s?|indemnisée?s?|relogée?s?|écoutée?s?|entendue?s?|respectée?s?|associée?s?|aidée?s?|nous (?:aide|écoute|entend|répond|protège|soutient)|doute\w*|regrett\w+|empêch\w+|suffi\w+"
)


def _all_forms(verbs: frozenset[str]) -> frozenset[str]:
    """With the plural and the imperfect of each: insiste, insistent, insistait, insistaient."""
    stems = [verb[:-1] for verb in verbs if verb.endswith("e")]
    return verbs.union(stem + end for stem in stems for end in ("ent", "ait", "aient"))


# Verbs of insisting: with a strong negation they deny.
FIRM = _all_forms(
    listed(
        "rétorque rétorquent rétorqué réplique répliquent répliqué riposte ripostent riposté insiste insistent insisté répète répètent "
        "répété martèle martèlent martelait martelé martelant tranche tranché assène asséné balaie balaye balayé proteste protesté "
        "corrige corrigé rectifie rectifié recadre recadré répond répondent répondait répondu certifie certifient certifié affirme "
        "affirment affirmait affirmé affirmant soutient soutiennent soutenait soutenu jure jurent jurait juré jurant défend défendent "
        "défendu défendue défendus assure assurent assurait assuré assurant clame clament clamé maintient maintiennent maintenu "
        "garantit garanti redit atteste attesté prétend prétendent plaide plaident plaidait plaidé réagit réagissent réagi "
        "rassure rassurent rassuré tempère tempéré relativise dédramatise minimise ironise ironisé lance lancé lâche lâché coupe coupé "
        "s'emporte emporté emportée s'agace agacé agacée s'insurge insurgé s'indigne s'énerve tonne justifie justifié évacue évacué objecte "
        "objecté oppose opposé conteste contesté récuse rejette réfute déclare déclaré professe promet"
    )
)
# Verbs that deny with any negation of a fact.
SWORN = _all_forms(
    listed(
        "martèle martelé rétorque rétorqué réplique répliqué riposte riposté corrige corrigé rectifie rectifié recadre recadré assure "
        "assuré assurent affirme affirmé affirment jure juré jurent certifie certifié soutient soutenu soutiennent maintient maintenu "
        "rassure rassuré défend défendu défendue redit répète répété insiste insisté tranche tranché garantit garanti maintenait soutenait rassurer assurer réaffirmer"
    )
)
# Verbs of reminding and regretting: what they say no to, nobody has claimed.
REMINDING = listed(
    "rappelle rappelé rappellent rappelait regrette regretté regrettent déplore déploré craint redoute constate constaté note noté "
    "observe observé ajoute ajouté remarque relève annonce annoncé prévient prévenu"
)
# Verbs of answering back: they deny what is said to be so, or was blamed.
RETORTS = listed(
    "rétorque rétorqué rétorquent réplique répliqué riposte riposté défend défendu défendue défendus défendues corrige corrigé rectifie rectifié recadre recadré "
    "objecte objecté contre-attaque"
)
