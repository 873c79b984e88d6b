"""French: what institutions are called, by their kind; see `kinds` and `own_house` of `People`."""

from bot.reading.rules.languages.patterns import words

KINDS = (
    words(
        r"quotidien|hebdomadaire|magazine|journal|radio|télévision|chaîne|site|revue|gazette|"
        r"courrier|écho|tribune|publication|média|titre|hebdo|dépêche|rédaction"
    ),
    words(
        r"ministère|département|gouvernement|exécutif|élysée|matignon|kremlin|présidence|"
        r"chancellerie|préfecture|rectorat|agence|administration|autorité|commission|"
        r"secrétariat|ambassade|maison-blanche|palais|inspection|régulateur|ars|académie|"
        r"diplomatie|cour des comptes|régime|junte|pouvoir|émirat|sultanat|royaume|capitale|légation|"
        r"sécurité sociale|aviation civile|répression des fraudes|météo(?:-france)?|cellule"
    ),
    words(
        r"mairie|ville|municipalité|commune|métropole|agglomération|collectivité|région|"
        r"hôtel de ville|conseil"
    ),
    words(
        r"police|gendarmerie|régiment|bataillon|escadron|armée|marine|état-major|pompiers|brigade|milices?|guérilla|rébellion|commandement|hiérarchie|quartier général|"
        r"douanes?|protection civile|sécurité civile|secours|capitainerie|garde-côtes"
    ),
    words(r"parquet|tribunal|cour|justice"),
    words(r"club|équipe|racing|olympique|sporting|stade|fc|as"),
    words(r"parti|formation|mouvement|coalition|rassemblement|groupe parlementaire"),
    words(
        r"hôpital|clinique|établissement|école|lycée|collège|université|musée|théâtre|institut|"
        r"centre|maison de retraite|ehpad|chu|opéra|crèche|internat|diocèse|église|zoo|fac|"
        r"faculté|campus|foyer|refuge|résidence|synagogue|mosquée|loge|galerie|caisse|prison|maison d'arrêt|centre pénitentiaire"
    ),
    words(
        r"syndicat|centrale|intersyndicale|fédération|confédération|union|organisation|coordination"
    ),
    words(r"association|organisation|ong|fondation|collectif|ligue|organisme|institution|comité"),
    words(
        r"entreprise|société|groupe|firme|compagnie|constructeur|bailleur|promoteur|banque|"
        r"assureur|opérateur|exploitant|fabricant|enseigne|distributeur|laboratoire|start-?up|"
        r"multinationale|holding|filiale|industriel|géant|transporteur|armateur|éditeur|"
        r"maison d'édition|producteur|coopérative|fournisseur|sous-traitant|chaîne|plateforme|"
        r"usine|aciérie|fonderie|brasserie|maison|bijoutier|équipementier|énergéticien|chantier|"
        r"gestionnaire|concessionnaire|prestataire|employeur|propriétaire|avionneur|cimentier|"
        r"sidérurgiste|studio|label|marque|hôtel|compagnie aérienne|transports|régie|réseau social|application|jeune pousse|licorne|"
        r"fonds|bourse|camping|restaurant|bar|discothèque|boîte de nuit|casino|parc|cirque|supermarché|hypermarché|magasin|boutique|"
        r"garage|raffinerie|mine|carrière|gare|aéroport|métro|ferme|élevage|abattoir|laiterie|fromagerie|cave|domaine|château|distillerie"
    ),
)
TRADES = words(
    r"armateur|banque|assureur|promoteur|bailleur|transporteur|éditeur|distributeur|laboratoire|opérateur|constructeur|fournisseur|"
    r"brasseu?r(?:ie)?|courtier|cabinet|cimentier|avionneur|sous-traitant|producteur|prestataire|studio|label|régie"
)
OWN_HOUSE = words(
    r"ministère|établissement|journal|quotidien|magazine|site|chaîne|hebdomadaire|"
    r"publication|titre|hôpital|syndicat|agence|centrale|autorité|administration|université|"
    r"fédération|filiale|assureur|armateur|exécutif|municipalité|collectivité|clinique|"
    r"collectif|fondation|laboratoire|éditeur|aéroport|"
    r"entreprise|société|groupe|firme|compagnie|enseigne|maison|marque|organisation|club|"
    r"parti|formation|constructeur|opérateur|exploitant|fabricant|bailleur|promoteur|banque|"
    r"association|start-?up|direction|employeur|transporteur|industriel|géant|"
    r"multinationale|institution|organisme"
)
OTHERS = words(
    r"autres?|nouve(?:au|l|lle)|mère|sœur|second\w*|deuxième|ancien\w*|rivale?s?|concurrente?s?|adverse|voisine?|premi(?:er|ère)"
)
# What opens a headline or an answer without an article, and is nobody: "Affaire Olm : le maire".
ABSTRACT = words(
    r"affaires?|procès|accidents?|incendies?|grèves?|scandales?|dossiers?|enquêtes?|attentats?|meurtres?|assassinats?|agressions?|viols?|"
    r"violences?|fusillades?|explosions?|crash|naufrages?|séismes?|inondations?|crises?|guerres?|conflits?|élections?|présidentielle|"
    r"législatives|municipales|réformes?|fermetures?|vente|rachats?|fusions?|licenciements?|transferts?|mercato|dopage|corruption|fraudes?|"
    r"pollutions?|intoxications?|fuites?|piratages?|cyberattaques?|canicule|épidémies?|vaccins?|accusations?|rumeurs?|soupçons?|mensonges?|"
    r"allégations?|informations?|inventions?|calomnies?|polémiques?|disparitions?|arrestations?|condamnations?|acquittements?|"
    r"simples?|pures?|vastes?|fausses?|folles?|tva|pib|smic|rtt|cdi|cdd"
)
