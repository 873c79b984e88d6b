"""French: the words for what is untrue: adjectives, nouns and turns of phrase."""

UNTRUE = (  # what a claim is called
    r"(?:archi-?faux|faux|fausses?|mensong\w+|infondée?s?|non fondée?s?|inexacte?s?|injustifiée?s?|erronée?s?|fallacieu\w+|"
    r"fantaisistes?|farfelue?s?|délirante?s?|abracadabrant\w*|rocambolesques?|calomni\w+|diffam\w+|controuvée?s?|bidon(?:née?s?)?|"
    r"imaginaires?|fictifs?|fictives?|apocryphes?|inventée?s?|fabriquée?s?|forgée?s?|truffée?s? (?:d'|de )\w+|sans fondement|"
    r"sans objet|contraires? à la (?:vérité|réalité)|montée?s? de toutes pièces|tirée?s? par les cheveux|cousue?s? de fil blanc|"
    r"(?:dénuée?s?|dépourvue?s?) d[e'] ?(?:tout |toute |moindre )?(?:fondement|sens|vérité|réalité|base)|hors de propos|"
    r"sort(?:i|ie|is|ies)? (?:de (?:nulle part|son contexte|leur contexte)|(?:d'un|du) chapeau))"
)
TALES = (  # and what it is said to be
    r"(?:inventions?|affabulations?|fables?|fictions?|contes? de fées?|légendes?(?: urbaines?)?|mythes?|fantasmes?|fantasmagories?|"
    r"fantaisies?|élucubrations?|divagations?|ragots?|racontars|commérages|cancans|bobards?|bruits? de couloirs?|rumeurs?|"
    r"calomnies?|diffamation|mensonges?|intox|infox|hoax|canulars?|désinformation|(?:fake news|fausses? (?:nouvelles?|informations?|rumeurs?))|"
    r"contre-vérités?|balivernes?|sornettes?|fadaises|billevesées|sottises?|âneries?|inepties?|foutaises?|conneries?|"
    r"(?:grand )?n'importe quoi|(?:pur )?délire|cinéma|théories? (?:du complot|complotistes?)|complotisme|cabales?|machinations?|"
    r"coups? montés?|montages?|manipulations?|procès d'intention|raccourcis?|amalgames?|malentendus?|méprises?|quiproquos?|"
    r"vues? de l'esprit|tissu d(?:e |')\w+|vent|pipeau|flan|fumée|bluff|spéculations?|suppositions?|conjectures?|extrapolations?|"
    r"supputations?|chimères?|farces?|fumisteries?|salades|blagues?|plaisanteries?|supercheries?|science-fiction|politique-fiction|"
    r"propagande|campagne de (?:dénigrement|désinformation|calomnies?)|(?:mauvais )?romans?)"
)
_MERE = r"(?:(?:que |qu'|rien (?:d'autre )?(?:que |qu'))?(?:une?|des|de la|du|de l'|de|d'|la) ?)?(?:pures? |simples? |vulgaires? |grossi\w+ |vieilles? |folles? |véritables? |bons? )?"
_VERY = (
    r"(?:(?:\w+ment|tout|tout à fait|bien|archi|vraiment|même|en tout point|de bout en bout) ){0,3}"
)
_COPULA = r"(?:est|sont|était|étaient|serait|seraient|c'est|c'était|ce sont|n'est|ne sont|ce n'est|s'agit|s'agissait|relèv\w+|relever|relevait|tient|tiennent|il est)"

# Anywhere in what is said.
IS_UNTRUE = (
    rf"{_COPULA} (?:là )?{_VERY}(?:{_MERE})?{_VERY}{UNTRUE}|"
    rf"(?:{_COPULA} (?:là )?{_VERY}(?:que |qu')?(?:du|de la|des|de l'|de|d'une?|une|de pures?) ?(?:pures? |simples? |vulgaires? |vastes? |grossi\w+ )?{TALES}(?! (?:est|a|sont|ont|qui|bien|du premier|d'espionnage)\b))|"
    r"(?:totalement|strictement|rigoureusement|absolument|entièrement|complètement|parfaitement|purement et simplement) (?:faux|fausses?|mensong\w+|"
    r"infondée?s?|inexacte?s?|inventée?s?|erronée?s?)|de toutes pièces|tissu de mensonges|dossier (?:est |était )?(?:totalement |désespérément )?vide|"
    r"(?:pures? et simples?|pure et simple) (?:inventions?|affabulations?|calomnies?|mensonges?|fictions?|fantaisies?|diffamation)|"
    r"(?:affabulations?|inventions?|calomnies?|mensonges?|fictions?) pures?(?: et simples?)?|"
    r"pures? (?:inventions?|fantaisies?|spéculations?|fictions?|calomnies?|affabulations?|diffamation|propagande|désinformation|élucubrations?|fantasmes?)|"
    r"(?:rumeurs?|accusations?|allégations?|informations?)(?: [\w' -]{2,30})? (?:est|sont|était|étaient) (?:(?:tout simplement|\w+ment|tout à fait) )?(?:absurdes?|ridicules?|grotesques?|délirantes?|insensée?s?|ubuesques?)|(?:rumeurs?|accusations?|allégations?|informations?) (?:infondée?s?|sans fondement|mensong\w+|absurdes?|grotesques?|ridicules?|gratuites?|délirantes?)|"
    r"(?:sans|n'a|n'ont|n'avait|aucun|pas l'ombre d'un|le moindre) (?:aucun |le moindre |l'ombre d'un )?fondement|n'a (?:aucun sens|aucune réalité|aucune base)|"
    r"(?:pas un(?: seul)?|aucun) mot (?:de )?(?:vrai|vérité)|(?:n'|ne )(?:ai|a|avons|ont|avait) (?:jamais |pas )?\w+(?:é|i|u|is|it) (?:un(?: seul)?|le moindre) (?:euro|franc|centime|sou|dollar|kopeck)|(?:rien|pas un mot) n'est (?:vrai|exact)|ni queue ni tête|ne (?:tient|tiennent|tenait) (?:absolument |tout simplement )?pas (?:debout|la route)|ne (?:repos\w+|s'appuie\w*) (?:sur (?:rien|aucun\w*|du vent)|absolument sur rien)|"
    r"(?:n'est|ne sont|n'était|n'étaient) (?:\w+ment )?(?:en rien )?(?:pas )?(?:vraie?s?|exacte?s?|avérée?s?|fondée?s?|d'actualité|à l'ordre du jour|sur la table|à l'étude|au programme|envisagée?s?)|"
    r"(?:ne )?correspond\w* (?:pas|en rien|nullement|absolument pas) (?:à (?:la (?:réalité|vérité)|ce qui)|aux faits)|n'est pas (?:le cas|la vérité|la réalité|vrai)|"
    r"(?:ces|cette|de telles|toutes ces) (?:rumeurs?|accusations?|allégations?|insinuations?|calomnies?|mensonges?|affabulations?|fuites?) (?:sont|est|relèv\w+|visent?|"
    r"émanent?|viennent|vient|procèdent|n'\w+|ne) |(?:photos?|images?|vidéos?|documents?|enregistrements?|messages?|captures?(?: d'écran)?|lettres?|courriels?|signatures?|preuves?|"
    r"tout(?: cela| ça)?|propos|histoires?) (?:\w+ )?(?:est|sont|a été|ont été|était|étaient) (?:\w+ment )?(?:truqu|trafiqu|falsifi|invent|fabriqu|manipul|forg|détourn|mont|déform|tronqu|généré)(?:é|és|ée|ées)\b|"
    r"(?:arrête[rzs]?|arrêtons|cesse[rzs]?|cessons)(?: donc)? (?:de |d')(?:raconter|dire|propager|colporter|répandre|inventer|relayer|faire croire|alimenter|fantasmer)|"
    r"(?:à mille lieues|aux antipodes|très loin|bien loin|aussi loin|(?:est|sommes|sont) loin) de la (?:réalité|vérité)|le contraire de la vérité|(?:c'est|bien) (?:tout le contraire|l'inverse|le contraire)\b|"
    r"bien au contraire|rien (?:de tel|de tout (?:cela|ça)|de cela|de vrai|n'est (?:plus faux|vrai|plus éloigné)|d'exact|de plus faux|à voir (?:avec|là-dedans)|à se reprocher|à me reprocher|à nous reprocher)|"
    r"(?:il n'en (?:est|était|a été|sera|fut) (?:rien|jamais|absolument rien|aucunement|nullement|pas question)|il n'en a jamais)|"
    r"il n'(?:a|est|y a|avait|était|en a) (?:\w+ment )?(?:jamais|pas|nullement|aucunement) (?:été |eu )?(?:question|prévu|envisagé)|"
    r"n'(?:a|ont|avait|est|y a|existe|existait|avoir|ayant|entretient|a eu|a entretenu) (?:donc |strictement |absolument |eu |jamais )*"
    r"(?:jamais (?:eu lieu|existé|été|reçu|touché|versé|demandé)|aucun (?:lien|rapport|sens)|aucune (?:réalité|vérité|base))|"
    r"(?:n'a|n'ont) (?:jamais )?(?:pas )?(?:eu lieu|existé)|n'exist\w+ (?:pas|nulle part|que dans|tout simplement pas|\w+ment pas)|"
    r"n'(?:ai|avons|a|ont|avait|avoir|avaient|est|était)(?:\W+)? (?:strictement |absolument )?rien à voir|"
    r"(?:si|aussi) (?:faux|fausses?|mensong\w+|absurdes?|infondée?s?)|légende urbaine|chiffres? (?:[\w-]+ )?(?:sont|est) grotesques?|"
    r"^\W*(?:fantasmes?|élucubrations)\b|(?:ça|cela|tout ça|tout cela) (?:n'(?:existe|a aucun sens|est pas vrai|est pas exact|a aucun)|sort de nulle part)|"
    r"c'est (?:pas vrai|faux|archi-?faux|exclu|hors de question)|(?:est|serait|semble|reste) (?:\w+ )?hors de question|"
    r"(?:n'est|n'était|n'a jamais été) (?:\w+ )?(?:pas )?question (?:de|d'|que|qu')|n(?:e |')(?:dit|disent|écrit|montre|prouve|a (?:jamais )?dit) (?:pas |nullement |jamais )?(?:cela|ça|une chose pareille|rien de tel)|"
    r"ne (?:me|nous|se|s'y) reconn\w+ (?:pas|absolument pas|nullement)|"
    r"(?:hors de cause|blanc comme neige|victimes? d'une (?:machination|cabale|manipulation|erreur judiciaire|campagne)|bouc émissaire)|"
    r"(?:étrang(?:er|ère|ers|ères) (?:à|aux?)|(?:n'y|n'être|n'est|ne sont|n'y être|n'y est|n'y suis|n'y sont|n'y étai\w+|j'y suis) pour rien|(?:totalement |est |être |sont |suis )innocente?s?)|"
    r"^\W*(?:aucune?|pas d(?:e |')|nul|nulle) ?(?:lien|rapport|projet|accord|négociation|discussion|contact|plan|intention|complot|dopage|pression|irrégularité|"
    r"manquement|responsabilité|faute|conflit|enquête|licenciement|fermeture|hausse|arrangement|favoritisme)s?\b(?!.{0,60} n(?:e |'))|"
    r"(?:à aucun moment|en aucun cas|en aucune (?:façon|manière)|ni de près ni de loin|jamais de la vie)"
)
# As all that is said: "A fable", "Not one cent".
ANSWERS_NO = (
    rf"^\W*(?:ce (?:n'est|sont|n'était) |c'est |c'était |tout (?:ça|cela) c'est )?{_MERE}(?:{TALES}|{UNTRUE})\b[^,.!]{{0,40}}(?:$|[.!])|"
    r"^\W*(?:pas question|jamais(?: de la vie)?|absurde|ridicule|grotesque|exclu|non(?:,? non)*|mais non|aucunement|nullement|que nenni|pensez-vous|"
    r"du tout|bien sûr que non|(?:absolument|certainement|sûrement|surtout|évidemment|vraiment|strictement) pas|pas (?:du tout|le moins du monde|à ma connaissance)|"
    r"en aucune (?:façon|manière)|rien de (?:tel|tout (?:ça|cela)|neuf)|tout (?:le contraire|au contraire)|au contraire|hors de question|impossible|"
    r"pas (?:un|une|le moindre|la moindre|l'ombre d'une?) \w+(?! de plus))\b[^,.!]{0,40}(?:$|[.!])|^\W*non,|^\W*c'est (?:un )?non\b|^\W*hors de question|^\W*pas question|"
    r"vous (?:plaisantez|rigolez|voulez rire|délirez|rêvez)|soyons sérieux|(?:ils|elles|ces gens|il|elle|cet homme|cette femme|celui-ci|celle-ci|tous) ment(?:ent)?\b|c'est mal (?:me|nous|le|la) connaître"
)
