"""French: words by what they do in a sentence."""

import re

from bot.reading.rules.languages.fr.asides import ASIDES
from bot.reading.rules.languages.grammar import Grammar
from bot.reading.rules.languages.patterns import listed, words

GRAMMAR = Grammar(
    complementizers=listed("que qu' comment pourquoi combien laquelle lesquelles lequel"),
    whether=listed("si comment pourquoi combien quand où qui quel quelle"),
    that_needed=True,
    subordinators=listed(
        "que qu' quand lorsque lorsqu' si comme car parce puisque puisqu' alors tandis où dont mais "
        "quoique qui donc contrairement"
    ),
    subject_relatives=listed("qui"),
    degrees=listed("si tant tel telle tels telles tellement"),
    relatives=listed("qui lequel laquelle lesquels lesquelles"),
    but=listed("mais"),
    gerund_marks=listed("en après"),
    historic=listed("de d'"),
    prepositional_relatives=listed("auxquels auxquelles auquel duquel desquels desquelles dont"),
    object_relatives=listed("que qu'"),
    relative_sources=listed("lequel laquelle lesquels lesquelles"),
    conjunctions=listed("et ou mais ni puis"),
    anybody=listed("ceux celles celui celle quiconque"),
    prepositions=listed(
        "à de du des d' en dans par pour sur sous avec sans chez vers entre depuis pendant avant après "
        "devant derrière contre auprès lors dès selon parmi malgré outre jusqu' jusque hors durant face grâce "
        "suite au aux interrogé interrogée interrogés interrogées contacté contactée contactés contactées sollicité "
        "sollicitée sollicités sollicitées questionné questionnée questionnés questionnées relancé relancée relancés relancées interpellé interpellée interpellés interpellées "
        "joint jointe joints jointes via cité citée invité invitée entendu entendue comme quant"
    ),
    links=listed("de du des d' de_la"),
    by=listed("par"),
    about=listed("sur à au aux de du des d' concernant quant contre"),
    to_the=listed("au aux"),
    to_persons=listed("à au aux devant auprès"),
    small_times=True,
    amounts=words(
        r"(?:au moins|plus de|moins de|près de|environ|jusqu'à|quelque|entre) (?:\d[\d,. ]*|une? (?:dizaine|"
        r"douzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million)|deux|trois|quatre|"
        r"cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille)"
    ),
    determiners=listed(
        "le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos mon ma mes "
        "votre plusieurs quelques certains certaines deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent "
        "chaque tous toutes tout toute de d' aucun aucune nombreux nombreuses différents plus"
    ),
    counts=words(r"deux|trois|quatre|cinq|six|sept|huit|neuf|dix"),
    definite=listed("le la l' les ce cette"),
    singular=listed("un une le la l' son sa ce cette"),
    articles=listed("la le l' les"),
    gendered={"le": "m", "la": "f", "un": "m", "une": "f", "l'": "", "les": "p", "des": "p"},
    demonstratives=listed("ce cet cette ces cela ceci ça ce"),
    anaphors=listed("le la l' les en cela ça tout"),
    plain_anaphors=listed("cela ça"),
    folk=words(
        r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|"
        r"[1-9]\d) (?:[\w-]+ ){0,1}?(?:hommes|femmes|personnes|jeunes|garçons|filles|"
        r"adolescents|suspects|frères|sœurs|amis|mineurs|[\w-]+(?:eurs|istes|iers|ants|ents|"
        r"és))"
    ),
    each_counted=words(
        r"tous (?:les )?(?:deux|trois|quatre)|toutes (?:les )?(?:deux|trois|quatre)|les (?:deux|trois|quatre)"
    ),
    arrest=words(r"(?:la |les )?(?:police|gendarmerie|gendarmes|policiers|parquet)"),
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
        "ceux-ci": "p",
        "celles-ci": "p",
        "ce dernier": "m",
        "cette dernière": "f",
        "ces derniers": "p",
        "ces dernières": "p",
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
    of_two=(words(r"l[ea] premi(?:er|ère)"), words(r"l[ea] second(?:e)?")),
    proximal={
        "celui-ci": "m",
        "celle-ci": "f",
        "ceux-ci": "p",
        "celles-ci": "p",
        "ce dernier": "m",
        "cette dernière": "f",
        "ces derniers": "p",
        "ces dernières": "p",
    },
    contracted={"au": "m", "du": "m", "aux": "p", "des": "p"},
    owned_gender={"sa": "f", "son": "m", "ses": "p", "leurs": "p", "nos": "p"},
    women_by_ending=("e",),
    copulas=listed(
        "reste restent restait demeure demeurent devient deviennent semble semblent paraît paraissent"
    ),
    be=listed("est sont était étaient fut furent été être sera seront serait soit étant"),
    have=listed("a ont avait avaient aura auront aurait auraient eut eurent ayant ai avons eu"),
    modals=listed(
        "va vont allait allons vais peut peuvent pouvait doit doivent veut veulent voulait vient viennent "
        "devrait pourrait tient tenait tente tentent vouloir pouvoir"
    ),
    infinitive=re.compile(
        r"(?:n'|ne |pas |jamais |rien |plus |nullement |aucunement |s'|se |l'|la |le |les |y |en |d'|de |à |lui ){0,4}(?:\w+ment )?"
        r"\w{1,14}(?:er|ir|oir|[dtvcp]re|(?<!o)ire|clure|(?<=cr)oire|(?<=b)oire)(?!\w)"
    ),
    negations=listed("n' ne pas jamais ni sans point guère rien aucun"),
    verb_negations=listed("n' ne"),
    reflexives=listed("se s' l' le la les lui leur y en nous m' me"),
    self_reflexives=listed("se s'"),
    adverbs=listed(
        "aussi ainsi encore toujours déjà alors ensuite pourtant cependant toutefois bien même "
        "notamment enfin auparavant également quant donc plutôt hier aujourd'hui depuis tout jeudi lundi mardi "
        "mercredi vendredi samedi dimanche souvent parfois soir matin d'ailleurs par_ailleurs fort haut "
        "vite peu finalement d'abord d'ailleurs d'emblée lui-même elle-même eux-mêmes revanche longtemps "
        "aussitôt sur-le-champ illico néanmoins volontiers surtout seulement désormais fermement fortement vertement sèchement franchement durement clairement "
        "soudain soudainement rapidement lourdement froidement timidement prudemment simplement nettement vivement "
        "sévèrement sincèrement publiquement directement unanimement farouchement sobrement"
    ),
    manners=listed(
        "toujours encore aussitôt sur-le-champ illico désormais aussi également déjà ensuite depuis mordicus volontiers haut fort net "
        "d'emblée d'abord ainsi alors finalement en_bloc"
    ),
    no_adverbs=listed(
        "mouvement événement règlement parlement élément supplément département document classement "
        "gouvernement établissement rassemblement groupement régiment"
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
        "mement",
        "ièrement",
        "idement",
    ),
    times=listed(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet "
        "août septembre octobre novembre décembre hier aujourd'hui demain matin soir après-midi nuit "
        "semaine mois dernier dernière prochain prochaine récemment peu jour veille lendemain "
        "midi an année soirée matinée plus_tard plus_tôt peu_après"
    ),
    asides=ASIDES,
    openers=listed(
        "mais et or ainsi puis ensuite enfin pourtant cependant toutefois alors aussi néanmoins donc car "
        "même hier aujourd'hui désormais parallèlement malheureusement oui non bref certes "
        "interrogé interrogée sollicité sollicitée contacté contactée questionné questionnée relancé relancée"
    ),
    participles=words(
        r"\w{3,}(?:é|ée|és|ées)|mise?s?|jointe?s?|poursuivie?s?|entendue?s?|connue?s?|réunie?s?|présente?s?|surprise?s?"
    ),
    plural_verbs=words(
        r"ont|sont|font|vont|auront|seront|(?!(?:dément|ment|sent|ressent|consent|repent)\b|\w*(?:tient|vient)\b)\w+ent|\w+aient"
    ),
    perfects=listed("avoir être n'"),
    first_person=listed("je j' moi mon ma mes"),
    tensed=("era", "ira", "dra", "vra", "ront", "rait", "raient", "aient", "èrent", "irent"),
    contrasting=re.compile(
        r"(?:, ?| )?(?:(?:pour (?:sa|leur) part|quant à (?:lui|elle|eux|elles)|de (?:son|leur) côté|au contraire|en revanche|à l'inverse|à (?:son|leur) tour|"
        r"en outre|par ailleurs|de plus|du même coup|dans la foulée|malgré tout|en effet|"
        r"(?:lui|elles?|eux)(?:-mêmes?| aussi| également| non plus))(?: ?,|(?= ))|(?<=, )(?:lui|elles?|eux),|"
        r"(?:\w{3,}ment|(?:tout )?en bloc|d'un revers de (?:la )?main|point par point|haut et fort|bec et ongles|mordicus|tout net|sans (?:détour|ambages|hésiter)|"
        r"avec (?:force|vigueur|véhémence|fermeté|énergie|colère|la (?:plus grande|dernière) \w+))(?= ?[.,;!?]|$))"
    ),
    absolutes=listed("étant ayant"),
    adjectives_behind=True,
    bare_links=listed("de d'"),
    bodies_after=listed("chez par contre"),
)
