"""French: nouns for persons, by office, trade, kinship and part in a case."""

from bot.reading.rules.languages.patterns import listed, words

OFFICES = (
    r"porte-parole|ministre|premi(?:er|ère) ministre|chancel(?:ier|ière)|roi|reine|secrétaire|présidente?|maire(?:sse)?|"
    r"députée?|sénat\w+|conseill\w+|élue?|adjointe?|échevine?|bourgmestre|syndique?|préfète?|préfet|gouverneure?|"
    r"commissaire|ambassad\w+|consule?|émissaire|négociat\w+|candidate?|opposante?|chef\w*|dirigeante?|leader|"
    r"président-directeur|numéro (?:un|deux)|eurodéputée?|délégué(?:e|s|es)?|rapporteure?|questeur|doyenne?|doyen|"
    r"rect(?:eur|rice)|proviseure?|fonctionnaire|responsable|haut-commissaire|médiat(?:eur|rice)|attachée?"
)
_FIRMS = (
    r"patronn?e?|direct(?:eur|rice)|pdg|gérante?|fondat\w+|trésori\w+|milliardaire|magnat|tycoon|entrepreneu\w+|"
    r"propriétaire|actionnaire|administrat(?:eur|rice)|cadre|employée?|salariée?|ouvri(?:er|ère)|courtière?|banquière?|"
    r"promotrice|commerçante?|restaurat(?:eur|rice)|boulang(?:er|ère)|hôteli(?:er|ère)|"
    r"manageu?se?|manager|éditrice|productrice|négociante?|artisane?|associée?|repreneu\w+|"
    r"relationniste|communicante?|consultante?|coordinat(?:eur|rice)|animat(?:eur|rice)"
)
_LAW = (
    r"avocat\w*|juge|procureure?|substitute?|magistrate?|notaire|greffi(?:er|ère)|huissi(?:er|ère)|coroner|bâtonni(?:er|ère)|"
    r"suspecte?|accusée?|prévenue?|témoin|plaignante?|victime|condamnée?|détenue?|inculpée?|"
    r"polici\w+|gendarme|inspect\w+|enquêt\w+|commandante?|(?<!conseil )(?<!secrétariat )général|colonel|lieutenante?|capitaine|amiral|adjudante?|"
    r"caporal|sergente?|soldate?|militaire|officier|officière|pompi(?:er|ère)|gardien(?:ne)?|expert(?:e)?|légiste"
)
_LEARNED = (
    r"professeure?|prof|enseignante?|institut(?:eur|rice)|chercheu\w+|historien\w*|sociologue|économiste|politologue|"
    r"géologue|climatologue|biologiste|virologue|épidémiologiste|ingénieure?|analyste|spécialiste|médecin|infirmi\w+|"
    r"physicien(?:ne)?|chimiste|astronome|philosophe|juriste|scientifique|démographe|géographe|linguiste|glaciologue|"
    r"chirurgien\w*|pharmacien(?:ne)?|psychologue|psychiatre|vétérinaire|dentiste|\w+ologue|météorologue|architecte|urbaniste"
)
_STAGE = (
    r"romanci\w+|écrivaine?|auteure?|autrice|poète|chanteu\w+|act\w+r\w*|comédien\w*|cinéaste|réalisat(?:eur|rice)|"
    r"peintre|sculpt(?:eur|rice)|musicien(?:ne)?|chef d'orchestre|styliste|photographe|humoriste|journaliste|reporter|"
    r"rédact(?:eur|rice)|présentat(?:eur|rice)|influenceu\w+|youtubeu\w+|coach|entraîneu\w+|sélectionneu\w+|joueu\w+|"
    r"sportif|sportive|cycliste|pilote|arbitre|buteur|attaquante?|athlète|nageu\w+|skieu\w+|tenniswoman|boxeu\w+|"
    r"chorégraphe|jockey|milieu de terrain|demi de mêlée|footballeu\w+|rugbyman|basketteu\w+|handballeu\w+|coureu\w+|sprinteu\w+|marathonien\w*|judoka|gymnaste|perchiste|escrimeu\w+|"
    r"patineu\w+|internationale?|champion(?:ne)?|artiste|danseu\w+|essayiste|dramaturge|scénariste|compositeur|compositrice"
)
_PEOPLE = (
    r"agente?|agricult\w+|éleveu\w+|viticult\w+|pêcheu\w+|berg(?:er|ère)|maraîch(?:er|ère)|habitante?|riveraine?|voisine?|"
    r"locataire|passag(?:er|ère)|usag(?:er|ère)|cliente?|étudiante?|élève|lycéen(?:ne)?|retraitée?|syndicaliste|militante?|"
    r"bénévole|évêque|archevêque|prêtre|curé|imame?|rabbin|pasteure?|prélat|homme|femme|garçon|fille|veuve|veuf|"
    r"mère|père|frère|sœur|fils|épouse|époux|mari|compagne|compagnon|cousine?|oncle|tante|neveu|nièce|parents?|grand-mère|"
    r"caissi(?:er|ère)|serveu\w+|vendeu\w+|livreu\w+|fact(?:eur|rice)|plomb(?:ier|ière)|maçon(?:ne)?|menuisi\w+|mécanicien(?:ne)?|"
    r"électricien(?:ne)?|technicien(?:ne)?|contrôleu\w+|secouriste|ambulanci\w+|sage-femme|aide-soignante?|éducat(?:eur|rice)|"
    r"assistante?|comptable|informaticien(?:ne)?|libraire|vigneron(?:ne)?|brasseu\w+|bouch(?:er|ère)|coiffeu\w+|traduct(?:eur|rice)|"
    r"adolescente?|collégien(?:ne)?|\w+génaire|trentenaire|prince|princesse|duc|émir|cheikh|moine|abbé|"
    r"grand-père|diplomate|vétéran|réfugiée?|migrante?|otage|rescapée?|survivante?|conduct(?:eur|rice)|chauffeu\w*|routi(?:er|ère)|"
    r"docker|marin|navigat(?:eur|rice)|skipp(?:er|euse)|guide|alpiniste|chasseu\w+|apicult\w+|jardini(?:er|ère)|concierge|"
    r"édile|parlementaire|pénaliste|praticien(?:ne)?|universitaire|gradée?|ecclésiastique|religieu(?:x|se)|soignante?|paysan(?:ne)?|"
    r"exploitante?|dignitaire|interprète|star|intéressée?|coupable|repentie?|assaillante?|forcenée?|quidam|jeune homme|jeune femme|"
    r"mise? en cause|mise? en examen|gardée? à vue|chauffard|foraine?|marchande? de biens|notable|concubine?|petite? amie?|maîtresse|amante?|"
    r"stagiaire|apprentie?|patiente?|légionnaire|garde du corps|gourou|voyante?|antiquaire|surveillante?|nourrice|syndic|copropriétaire|"
    r"bailleresse|villageoise?|taxi|cheminote?|steward|hôtesse|évadée?|légataire|ayant droit|sultan|ayatollah|mollah|dalaï-lama|pape|pontife|"
    r"cardinal|nonce|patriarche|intermédiaire|espion(?:ne)?|pirate|rebelle|insurgée?|putschiste|séparatiste|manifestante?|gréviste|milicien(?:ne)?"
)
PERSONS = words(
    r"(?:ancien(?:ne)? |ex-?)?"
    rf"(?:{OFFICES}|{_FIRMS}|{_LAW}|{_LEARNED}|{_STAGE}|{_PEOPLE})"
)
# "L'adjoint aux sports", "la conseillère à la culture": an office, not whom somebody told.
OFFICES_FOR = listed(
    "adjoint adjointe adjoints adjointes conseiller conseillère conseillers délégué déléguée "
    "secrétaire commissaire haut-commissaire ministre candidat candidate ministre-déléguée "
    "vice-président vice-présidente directeur directrice chargé chargée rapporteur rapporteuse déléguée responsable "
    "échevin échevine ambassadeur ambassadrice préposé préposée attaché attachée mandataire "
    "source sources"
)
