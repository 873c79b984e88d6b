"""French: who speaks, and for whom."""

import re

from bot.reading.rules.languages.fr.called import ATHLETES, CALLED, DEMONYMS, STAGE
from bot.reading.rules.languages.fr.given_names import GIVEN
from bot.reading.rules.languages.fr.institutions import ABSTRACT, KINDS, OTHERS, OWN_HOUSE, TRADES
from bot.reading.rules.languages.fr.persons import OFFICES, OFFICES_FOR, PERSONS
from bot.reading.rules.languages.patterns import listed, words
from bot.reading.rules.languages.people import People

CLIENTS = words(
    rf"{ATHLETES}|{STAGE}|artiste|cliente?|homme d'affaires|banqui(?:er|ère)|milliardaire|animat(?:eur|rice)|sportif|sportive|"
    r"écrivaine?|romanci(?:er|ère)|poète|dramaturge|scénariste|intéressée?|star|mannequin|élue?"
)

# Those around somebody: no person, whoever is named beside. "Le directeur de cabinet" is one.
_AROUND = r"(?<!de )(?<!du )(?<!d')(?<!de la )(?<!de l')(?:entourage|cabinet|services?|bureau|équipes?|direction|camp|clan|staff|état-major|secrétariat)"
_PRESS = r"(?:la )?(?:affaires publiques|communication|presse|relations? (?:avec la |de )?(?:presse|médias|publiques)|médias)"
_TRIED = (
    r"(?:accus|soupçonn|interpell|inculp|condamn|arrêt|écrou|incarcér|jug|suspect)ée?|poursuivie?|détenue?|"
    r"prévenue?|mise? en (?:cause|examen|accusation)"
)
_OF_SOMEBODY = rf"(?= d(?:u|e la|e l'|es|e l'ex-|e|') ?(?:ancien(?:ne)? |ex-)?(?:{OFFICES}))"

PEOPLE = People(
    all_told=True,
    agents_end=("eur", "euse", "trice", "iste", "icien", "icienne", "ologue", "er"),
    called=CALLED,
    demonyms=DEMONYMS,
    clients=CLIENTS,
    agents=words(r"agente?s?|manage|mana?geu?r|impres|imprés"),
    client_roles=words(r"agente?s?|imprésarios?|manageu?rs?|attachée? de presse"),
    clients_told=words(r"cliente?s?"),
    magistrates=words(
        r"procureure?|substitute?|juge|magistrate?|greffi(?:er|ère)|experte?|enquêt(?:eur|rice)"
    ),
    kept_roles=words(
        r"collaborat(?:eur|rice)s?|conseill(?:er|ère)s?(?! (?:municipa|régiona|départementa|communa|d'état|scientifique|clientèle))|"
        r"mana?geu?rs?|impresarios?|assistante?s?|bras droit|lieutenants?|(?<!de son )(?<=son )équipe"
    ),
    any_body=words(r"institution|organisme|instance|établissement|administration"),
    same=listed("même"),
    prosecution=words(
        r"accusation|parquet|ministère public|tribunal|cour|justice|police|gendarmerie"
    ),
    accused=words(
        r"(?:accus|soupçonn|interpell|inculp|condamn|arrêt|poursuivi)ée?s?|prévenue?s?|suspecte?s?|mise? en (?:cause|examen)"
    ),
    aged=words(r"(?:jeune )?[\w-]+ (?:âgée? )?de \d+ ans"),
    woman_ends=(
        "ée",
        "lue",
        "nue",
        "due",
        "euse",
        "trice",
        "ière",
        "ienne",
        "ante",
        "eure",
        "ate",
        "ente",
        "ointe",
    ),
    man_ends=("é", "u", "eur", "ier", "ien", "ant", "at", "ent", "oint"),
    tried=re.compile(
        rf",?(?: \d+ ans,)? [^.;:«»]{{0,60}}?\b(?:{_TRIED}|en (?:garde à vue|détention)|comparaî[tr]|devant (?:le tribunal|la cour|les assises|les jurés)|"
        r"visée? par (?:une|deux|plusieurs|des) (?:plainte|enquête))"
    ),
    trying=re.compile(
        rf"(?:\b(?:procès|arrestation|interpellation|garde à vue|condamnation|inculpation)(?: d(?:u|e la|e l'|e|')|(?=\s))|\bcontre|procès,|\b(?:{_TRIED}),?)"
        r"(?:(?<=')[\w'-]+,?)?(?: (?:(?:le|la|l|de|d) )?[\w'-]+,?){0,4}? ?(?:d')?$"
    ),
    seats_before=words(r"chez|à|au|aux|du côté (?:des?|du|d')"),
    askers=re.compile(
        r"\b(?:sollicit|contact|interrog|questionn|relanc|interpell|approch|rencontr|apostroph)ée?s?(?: [\w' -]{3,25})? par (?:[\w' -]{2,40} )?(?:(?:l|d)')?$|"
        r"\bjointe?s?(?: [\w' -]{3,25})? par (?:[\w' -]{2,40} )?(?:(?:l|d)')?$|"
        r"\b(?:indiqu|déclar|confi|précis|expliqu|assur|affirm|répond|confirm|racont|dit)\w{0,4} (?:\w+ )?(?:à l'|à la |au |aux |à )"
        r"(?:agence (?:de presse )?|quotidien |journal |chaîne |radio |site )?$"
    ),
    through=words(
        r"par (?:la (?:voix|bouche|plume)|l'(?:intermédiaire|entremise)|le (?:biais|truchement|canal)) (?:du|de la|de l'|des|d'une?|"
        r"(?:de |d')(?:(?:son|sa|ses|leurs?) |l'une? de (?:ses|leurs) )?)|"
        r"via (?:(?:son|sa|ses|leurs?|une?) |l'une? de (?:ses|leurs) )|"
        r"par (?:son|sa|leur|une?)(?= (?:porte-parole|avocate?|conseil|agent|service de presse)\b)"
    ),
    behalf=words(
        r"(?:mandatée?s?|missionnée?s?) par|au nom (?:de|du|des|d')|(?:parlant|s'exprimant|intervenant) au nom (?:de|du|des|d')|pour le compte (?:de|du|des|d')|"
        r"pour(?= (?:la défense|l'accusation|la partie civile|les parties civiles|le ministère public)\b)"
    ),
    parties=words(r"famille|proches|parents|couple|duo|trio|époux|frères|sœurs|enfants|entourage"),
    employers=words(r"direction|entreprise|groupe|société|employeur|usine|enseigne"),
    known_unions=listed("cgt cfdt cftc unsa fsu fo sud csc fgtb cgslb"),
    heads=words(r"(?:ex-|vice-)?(?:commissaire|déléguée?|direct(?:eur|rice)|ministre|responsable)"),
    unions=words(r"syndicats?|intersyndicale"),
    kinds=KINDS,
    trades=TRADES,
    belonging={
        "présidentiel": "président",
        "présidentielle": "président",
        "gouvernemental": "gouvernement",
        "gouvernementale": "gouvernement",
        "ministériel": "ministère",
        "municipal": "mairie",
        "syndical": "syndicat",
        "patronal": "patronat",
    },
    namesakes=words(r"ministère|parquet|tribunal|cour"),
    own_house=OWN_HOUSE,
    ranks=words(r"centrale?|suprême|fédérale?|constitutionnel(?:le)?"),
    others=OTHERS,
    giants=words(
        r"géant|leader|numéro|champion|mastodonte|spécialiste|fleuron|colosse|poids|pionnier|pépite|fabricant|constructeur|producteur|vendeur"
    ),
    house_roles=words(
        r"porte-paroles?|cabinet|service|services|direction|chargée?|responsable|direct(?:eur|rice)|communicante?|relationniste"
    ),
    duties=words(
        r"auprès|(?:à|au) (?:l'(?:onu|otan|ue|omc|unesco|union)|conseil de sécurité|parlement)"
    ),
    bygone=listed("ancien ancienne anciens anciennes"),
    missions=words(r"ambassade|consulat"),
    roles=words(
        r"(?<!ex-)porte-paroles?|relationnistes?|négociat(?:eur|rice)s?|service (?:juridique|communication|presse|client)|(?<!ex-)avocate?s?(?! générale?)|conseils?(?! (?:municipa|d'|régiona|départementa|constitutionne|communautaire|généra|"
        r"européen|nationa|supérieur|fédéra|scientifique|de (?:sécurité|surveillance|l'europe|prud|défense|discipline|paris)))|"
        r"(?<=la )(?<!ministère de la )(?<!ministre de la )(?<!ministres de la )(?<!secrétaire à la )(?<!commission de la )"
        r"(?<!conseil de la )(?<!état à la )défense(?= d)|agente?s?(?! (?:d'|(?:de |des )(?:police|sécurité|la paix|voyages?|maîtrise|service|surveillance|nettoyage|piste|production|liaison|change|probation|l'état|la circulation|renseignement|services)|immobili|municip|commerci|territori|sncf|consulaire|public|contractuel|hospitalier|secret|recens|double))|service de presse|attachée? de presse|"
        r"(?<!chambre des )représentante?s?|mandataires?(?! (?:judiciaire|social))|"
        r"défenseure?s?(?! des (?:droits|enfants|animaux|consommateurs|libertés))|"
        r"entourage|cabinet|service de communication|"
        rf"(?:direct(?:eur|rice)|chargée?|responsable|cheffe?|conseill(?:er|ère)|direction|service|pôle) (?:adjointe? )?(?:de |d'|des |en |du )?{_PRESS}|"
        r"direct(?:eur|rice) (?:adjointe? )?de c(?:abinet|ampagne)|cheffe? de cabinet|bureau|attachée? (?:parlementaire|de communication)|"
        r"collabora\w+ parlementaire|(?:équipe|comité|état-major) de campagne|communicante?|"
        rf"(?:camp|clan|staff)(?= (?:d[eu] |de la |d'|présidentiel|[\w-]+ (?:s'|se |a |n'|ne ))(?!réfugiés|base|travail|rétention|déplacés|concentration))|"
        rf"(?:services|équipes?|état-major|secrétariat){_OF_SOMEBODY}|(?<=ses )services|(?<=leurs )services|(?<=son )(?:camp|clan|état-major|secrétariat)|"
        r"(?<!de la )(?<!de )(?<!par )défense(?! (?:nationale|civile|européenne|sol|d))"
    ),
    persons=PERSONS,
    offices_for=OFFICES_FOR,
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
    generic=listed("ancien ancienne nouveau nouvelle"),
    speaks_for=listed("du de des d' chez"),
    defends=words(
        r"qui (?:l'|la |le |les )?(?:défend|défendait|défendra|représente|représentait|conseille|assiste)(?: (?:aussi|également|désormais|toujours))?"
        r"(?: les (?:intérêts|droits) (?:du|des|de|d'))?"
    ),
    role_again=words(r"(?:celui|celle)(?= (?:d[eu]|des) )|(?:celui|celle)(?= d')"),
    lawyers=words(r"avocate?s?|conseils?|défenseur\w*|la défense|mes?(?= [a-zé])"),
    same_seat=words(r"(?:de|à) (?:la )?même source|sur place"),
    there=listed("y"),
    advocates=words(r"mes?|maître"),
    defenders=words(r"défenseure?s?"),
    trials=words(
        r"tribuna\w+|procès|accusée?s?|prévenue?s?|avocate?s?|parquet|procureure?|audience|acquitt\w+|détention|plainte|suspecte?|mise? en examen|me|maître|"
        r"justice|condamn\w+|inculp\w+|garde à vue|cour (?:d'appel|d'assises)|plaid\w+"
    ),
    groups=words(_AROUND),
    seats_of_one=words(
        r"(?:à|au|aux|chez|dans (?=l'entourage|le camp|les rangs|l'équipe|le cabinet|les couloirs|la majorité|l'opposition|les milieux|"
        r"les cercles|le clan|les services|son entourage|l'exécutif|l'état-major)|du côté (?:des?|du|d')|auprès (?:des?|du|d')|"
        r"en (?=interne|coulisses|haut lieu|mairie|préfecture)|au sein (?:des?|du|d')|parmi|"
        r"(?=(?:rue|place|quai|avenue|boulevard|côté) ))(?! (?:ce|cet|cette|ces|son|sa|l'époque|l'issue|l'heure|la fin|la suite|"
        r"la foulée|fait|effet|outre|revanche|cas|l'occasion|propos|terme|l'avenir|nouveau|moins|contraire|passage|"
        r"début|l'instar|part|chaque|partir|quelques|un communiqué|une))"
    ),
    critics=words(
        r"syndicats?|ong|associations?|fédération|confédération|collectifs?|opposition|majorité|parquet|ministère|direction|ligue|"
        r"gouvernement|exécutif|défense|accusation|police|organisation|observateurs|experts|analystes|riverains|élus|"
        r"avocats|parents|familles?|proches|défenseurs|parties? civiles?|opposants|écologistes|socialistes|enquêteurs|chercheurs|mairie|préfecture"
    ),
    anonymous=words(
        r"sources?|anonym\w+|responsables?|proches?|officiels?|fonctionnaires?|témoins?|anciens salariés|"
        r"enquêteurs|diplomates?|collaborateurs?|agent|interlocuteurs?|initiés?"
    ),
    kickers=words(
        r"urgent|exclusif|exclu|info|alerte(?: info)?|en direct|direct|vidéos?|entretien|interview|portrait|reportage|enquête|analyse|opinion|tribune|éditorial|édito|décryptage|récit|document|podcast|live|mise à jour|sondage|témoignages?"
    ),
    known_as=words(
        r"(?:identifiée?|connue?|désignée?|présentée?)(?: [\w-]+){0,3}? (?:sous le (?:nom|prénom|pseudonyme)|comme étant) (?:de|d')|(?:prénommée?|surnommée?|nommée?)(?= )"
    ),
    documents=words(
        r"documents?|vidéos?|rapports?|études?|témoignage|enquête|procès-verb\w+|courriels?|lettres?|mémos?|"
        r"communiqué|sondage|analyse|audit|données|archives|plainte|message|registres?|contrat|notes?|calculs?|estimations?|conclusions?|travaux|projections?|relevés"
    ),
    owned_papers=words(r"communiqués?(?: de presse)?"),
    issued=words(r"données|chiffres|statistiques|estimations|calculs|relevés|projections"),
    name_tails=words(r"sans frontières"),
    outlets=words(
        r"quotidiens?|hebdomadaires?|magazines?|journ(?:al|aux)|radios?|télévisions?|chaînes?(?! d(?:e |')(?!télé|radio|info|sport))|agences?|sites?|revues?|"
        r"gazettes?|courrier|tv|télés?|écho|times|post|herald|tribune|chronicle|news|publications?|médias?|presse|journalistes|reporters|newsletters?|podcasts?"
    ),
    chains=words(r"chaînes?"),
    broadcasting=words(
        r"télé\w*|tv|radios?|émissions?|antenne|diffus\w+|journalistes?|reportages?|documentaires?|audiovisuel\w*|programmes?|"
        r"info(?:s|rmation)?|présentat(?:eur|rice)s?|animat(?:eur|rice)s?|audiences?|rédaction|plateau"
    ),
    mute=words(
        r"matchs? nuls?|victoires?|défaites?|buts?|essais?|faits?|urnes?|chiffres?|résultats?|réalité|histoire|événements?|suites?|tests?|analyses?|"
        r"expériences?|sondages?|scrutins?|images?|preuves?|statistiques"
    ),
    bodies=words(
        r"université|bureau|service|office|observatoire|école|lycée|société|groupe|parti|comité|conseil|cour|banque|union|syndicat|"
        r"association|fédération|ministère|agence|institut|fondation|musée|club|église|assemblée|"
        r"sénat|rue|commission|autorité|hôpital|centre|organisation|ligue|compagnie|états|royaume|"
        r"direction|mairie|préfecture|gouvernement|rectorat|parquet|police|gendarmerie|armée|état-major|cabinet|"
        r"entourage|équipe|collectif|intersyndicale|opposition|majorité|région|département|chambre|"
        r"archevêché|évêché|diocèse|paroisse|congrégation|ambassade|consulat|chancellerie|laboratoire|enseigne|rédaction|greffe|barreau|aéroport|mutuelle|coopérative|festival|musée|théâtre|orchestre|"
        r"république|ville|saint|port|mont|twitter|facebook|google"
    ),
    plural=words(r"certains|plusieurs|experts|responsables"),
    name_links=listed("de d'"),
    abstract=ABSTRACT,
    not_names=listed(
        "agé agée agés agées âgé âgée âgés âgées faux fausse inexact exact vrai certes impossible absurde ridicule jamais rien personne aucun aucune loin je l' c' d' s' n' j' qu' t' m' le la les m mme mlle"
    ),
    given=GIVEN,
    named_after=words(
        r"hôpital|clinique|centre|lycée|collège|école|université|musée|fondation|institut|théâtre|stade|gymnase|"
        r"bibliothèque|médiathèque|résidence|maison|groupe|cité|prix|association|rue|avenue|place|square|parc|"
        r"saint|sainte|salle|aéroport|gare|pont|hôtel|palais|librairie|galerie|cabinet|chaire|académie|cimetière|trophée|crèche"
    ),
    powers=listed("usa ue onu otan angleterre écosse europe gaza rdc"),
)
