"""French."""

import re

from bot.reading.rules.languages.fr.blame import BLAME
from bot.reading.rules.languages.fr.denials import DENIALS
from bot.reading.rules.languages.fr.meaning import SAID, SAID_QUOTED, VERDICTS
from bot.reading.rules.languages.fr.refusals import REFUSALS
from bot.reading.rules.languages.fr.reporting import REPORTING
from bot.reading.rules.languages.fr.verbs import VERBS
from bot.reading.rules.languages.lexicon import Lexicon, listed, words

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
    verbs=VERBS,
    phrases=REFUSALS + DENIALS + BLAME + REPORTING,
    attributions=words(
        r"selon(?! (?:que|laquelle|lequel|lesquel\w+|moi|toute|eux seuls|le cas|les cas|les cantons|"
        r"l'endroit|les régions|les pays|l'usage|la loi|le règlement))|d'après(?: le témoignage d'| le "
        r"témoignage d[eu]| les (?:dires|déclarations|mots|calculs|estimations) d[eu]s?)?|"
        r"(?:(?:a|ont|avait) appris [\w' -]{2,40} )?(?:de|d'une|auprès d[e']|auprès d'une) ?(?=sources? |plusieurs sources)|(?:a|ont|avait) appris [\w' -]{2,40} auprès (?:de|d'|du|des)|aux dires d[eu]s?|à en croire|au dire d[eu]s?|dixit|pour(?! (?:l'heure|l'instant|cela|autant|le moment|sa part))(?= [^,.;:«»]{2,50}, «)|"
        r"de l'avis d[eu]s?|aux yeux d[eu]s?"
    ),
    nouns=listed(
        "affirmation affirmations allégation allégations accusation accusations information "
        "informations rumeur rumeurs idée thèse version hypothèse annonce déclaration promesse fait "
        "soupçon soupçons reproche reproches propos insinuations chiffre"
    ),
    origins=words(
        r"(?:en )?(?:s'appuyant|se fondant|se basant) sur|sur la foi d|citant|qui cite|qui citent|en citant|cité[es]* par|citées? par|citant elle-même"
    ),
    said=SAID,
    said_quoted=SAID_QUOTED,
    verdicts=VERDICTS,
    feats=words(
        r"(?:(?:s[aeo]n?s?|leurs?|l[ea]s?|une?|des|deux|trois|quatre|cinq|\d+|nouveaux?|premi\w+|second\w*|ses|l') ?)*(?:[\w-]+ )?"
        r"(?:étoile|statut|place|forme|talent|réputation|rang|tendance|promesses de|penaltys?|penalties|buts?|points?|essais?|"
        r"l'état (?:de|d')|(?:l')?indépendance|souveraineté|frère|agresseur|fils|père|mari|ravisseur|sœur|femme|mère|"
        r"(?:nouveaux |nouvelles )?(?:membres|adhérents|recrues|convives|candidats)|adhésion|inscription|réservation|patients|visiteurs|élèves|étudiants|clients|spectateurs|"
        r"pronostics?|attentes|apparences|craintes|clichés|sceptiques|mauvaises langues|prévisions des bookmakers|décisions? de l'arbitre|domination|supériorité|progrès|redressement|reprise|victoire|titre|succès)(?= |$)|[^,.;:«]{1,60} devant (?:le tribunal|la justice|les tribunaux|le conseil d'état|la cour)|"
        r"(?!avoir|être|que |qu')[\w' -]{1,40} comme (?=\w)"
    ),
    other_matters=words(r"par ailleurs|séparément|dans (?:une autre affaire|un autre dossier)"),
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
        "quoique qui donc contrairement"
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
        "seulement désormais fermement fortement vertement sèchement franchement durement clairement "
        "rapidement lourdement froidement timidement prudemment simplement nettement vivement "
        "sévèrement sincèrement publiquement directement unanimement farouchement sobrement"
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
        r"porte-paroles?|avocate?s?|conseils?(?! (?:municipa|d'|régiona|départementa|constitutionne|communautaire|généra|"
        r"européen|nationa|supérieur|fédéra|scientifique|de (?:sécurité|surveillance|l'europe|prud|défense|discipline|paris)))|"
        r"agente?s?|service de presse|attachée? de presse|"
        r"représentante?s?|défenseur|entourage|cabinet|service de communication|"
        r"direct(?:eur|rice) de (?:la communication|cabinet)|chargée? de communication|"
        r"chef(?:fe)? de cabinet|bureau|attachée? (?:parlementaire|de communication)|responsable de la communication|"
        r"collabora\w+ parlementaire|équipe de campagne|direction de la communication|communicante?|"
        r"(?<!de la )(?<!de )(?<!par )défense(?! (?:nationale|civile|européenne|sol|d))"
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
        "mes": "",
    },
    defends=words(r"qui (?:défend|représente|conseille|assiste)"),
    venues=words(
        r"dans la (?:soirée|journée|matinée|nuit|foulée|semaine)|dans l'après-midi|dans (?:un|une|son|sa|leur|les colonnes)|lors d|devant (?:la presse|les)|sur (?:x|twitter|facebook|instagram|telegram|linkedin|"
        r"son|sa|leur|les réseaux|le réseau|place|france|rtl|bfm\w*|cnews|lci|tf1|europe)|au micro|à l'antenne|par (?:communiqué|courriel|"
        r"mail|téléphone|écrit|sms)|en (?:conférence|marge|réaction|réponse|début|fin)|via|au lendemain|à l'issue|hors micro"
    ),
    lawyers=words(r"avocate?s?|conseils?|défenseur\w*|la défense|mes?(?= [a-zé])"),
    same_seat=words(r"(?:de|à) (?:la )?même source|sur place"),
    advocates=words(r"mes?|maître"),
    groups=words(r"entourage|cabinet|service|bureau|équipe|direction"),
    dismissive=words(
        r"absurdes?|ridicules?|grotesques?|n'importe quoi|délirant\w*|insensée?s?|ubuesques?"
    ),
    seats_of_one=words(
        r"(?:à|au|aux|chez|dans (?=l'entourage|le camp|les rangs|l'équipe|le cabinet|les couloirs|la majorité|l'opposition|les milieux|"
        r"les cercles|le clan|les services|son entourage|l'exécutif|l'état-major)|du côté (?:des?|du|d')|auprès (?:des?|du|d')|"
        r"en (?=interne|coulisses|haut lieu|mairie|préfecture)|au sein (?:des?|du|d')|parmi|"
        r"(?=(?:rue|place|quai|avenue|boulevard|côté) ))(?! (?:ce|cet|cette|ces|son|sa|l'époque|l'issue|l'heure|la fin|la suite|"
        r"la foulée|fait|effet|outre|revanche|cas|l'occasion|propos|terme|l'avenir|nouveau|moins|contraire|passage|"
        r"début|l'instar|part|chaque|partir|quelques|un communiqué|une))"
    ),
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
    circumstances=listed("après avant lorsque lorsqu' tandis"),
    aftermath=listed(
        "soulevant suscitant provoquant relançant alimentant déclenchant entraînant jetant"
    ),
    absolutes=listed("étant ayant"),
    participles=words(
        r"\w{3,}(?:é|ée|és|ées)|mise?s?|jointe?s?|poursuivie?s?|entendue?s?|connue?s?|réunie?s?|présente?s?|surprise?s?"
    ),
    courts=words(
        r"cours?|tribuna\w+|juges?|conseil (?:d'état|constitutionnel)|jury|magistrats?|députés|"
        r"parlement|sénat\w*|assemblée|électeurs|conseil (?:municipal|régional|départemental|communautaire)|conseillers|"
        r"actionnaires|adhérents|commission|comité"
    ),
    rulings=words(
        r"requêtes?|recours|appels?|pourvois?|demandes?|plaintes?|jugements?|amendes?|peines?|"
        r"condamnations?|motions?|amendements?|candidatures?|offre"
    ),
    ruled=words(r"(?:a |ont |avait )?(?:rejet|confirm|condamn|infirm)\w+"),
    hypothetical=listed("pourrait pourraient devrait devraient peut peuvent doit doivent"),
    retorts=listed(
        "rétorque rétorqué rétorquent réplique répliqué riposte riposté défend défendu corrige corrigé rectifie rectifié"
    ),
    disputed=words(
        r"rumeurs?|accus(?:e|ent|é|ée|és|ées|ation|ations)|soupçon\w*|mise?s? en cause|allégations?|reproch\w+|"
        r"prétend\w*|le bruit court|dénonc\w+|polémique|fuites?|vidéo|selon (?:la presse|le site|le journal|le quotidien)|"
        r"enquête sur|ouvert une enquête|poursuivie?s? pour|mise?s? en examen"
    ),
    perceived=words(
        r"vu|entendu|aperçue?s?|remarqué|signalée?s?|constatée?s?|observée?s?|blessée?s?|victimes?|compris|"
        r"rien (?:n'est )?(?:décidé|exclu|tranché|arrêté)|encore|plus (?:d'|de )|surpris\w*|étonn\w+|attend\w*|prévenus?|"
        r"informés?|consultés?|retrouvée?s?|revendiquée?s?|pu|peur|été (?:prévenu|informé|consulté)\w*|"
        r"(?:ne )?(?:reculer|lâcher|céder|accepter|laisser|baisser|renoncer)\w*|faut pas|sais|savons"
    ),
    negated=words(
        r"^\W*[^.;:]{0,50}? ?(?:ne |n')(?:[\w'-]+ ){0,3}?(?:pas|jamais|rien|aucune?|plus|personne|nullement|ni)"
    ),
    firm=listed(
        "rétorque rétorqué réplique répliqué insiste insisté répète répété martelé tranche tranché assène asséné balaie balaye proteste "
        "corrige corrigé répond répondu riposte certifie affirment soutiennent martèlent soutenu affirmé juraient défend défendu rectifie "
        "assure assurent assuré jure jurent juré clame clament maintient soutient affirme martèle"
    ),
    negative=words(
        r"(?:ne |n')[^.;]{1,60}?(?:jamais|rien|aucune?|nullement|en rien|pas du tout|personne|pas (?:le|la) moindre|"
        r"pas une? seule?)|^\W*(?:personne|rien|aucune?|nul|pas une? |à aucun moment|jamais)\b[^.;]{0,60}? (?:ne|n'\w+)"
    ),
    incise=True,
    as_words=listed("comme"),
    both_not=listed("ni"),
    anaphors=listed("le la l' les en cela ça tout"),
    infinitive=re.compile(
        r"(?:n'|ne |pas |jamais |rien |plus |nullement |aucunement |s'|se |l'|la |le |les |y |en |d'|de |à |lui )*(?:\w+ment )?"
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
        r"direction|mairie|préfecture|gouvernement|rectorat|parquet|police|gendarmerie|armée|état-major|cabinet|"
        r"entourage|équipe|collectif|intersyndicale|opposition|majorité|région|département|chambre|"
        r"république|ville|saint|port|mont|twitter|facebook|google"
    ),
    speaks_for=listed("du de des d'"),
    articles=listed("la le l' les"),
    generic=listed("ancien ancienne nouveau nouvelle"),
)
