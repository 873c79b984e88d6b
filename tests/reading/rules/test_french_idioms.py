"""French: ordinary idioms by what they do, and the same words where they state nothing."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> tuple[str, str, str]:
    """Act, speaker and words of the last statement."""
    found = find_statements(text, "fr")[-1]
    return found.act.value, found.speaker, " … ".join(text[a:b] for a, b in found.spans)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        (
            "Le maire a coupé l'herbe sous le pied à la rumeur d'une fusion.",
            "Le maire",
            "la rumeur d'une fusion",
        ),
        ("« Fake », a réagi le chanteur sur son compte.", "le chanteur", "Fake"),
        ("Une accusation que le maire juge grotesque.", "le maire", "Une accusation … grotesque"),
        (
            "Le cabinet du ministre parle d'une « erreur d'interprétation ».",
            "Le cabinet du ministre",
            "d'une « erreur d'interprétation »",
        ),
        (
            "La famille ne croit pas un mot de la version officielle.",
            "La famille",
            "la version officielle",
        ),
        ("Le joueur a fait taire les rumeurs : il reste.", "Le joueur", "il reste"),
        ("Le comptable a nié tout en bloc devant les enquêteurs.", "Le comptable", ""),
        ("Le maire a fermé la porte à une candidature.", "Le maire", "une candidature"),
        ("Le maire a enterré l'idée d'un péage.", "Le maire", "l'idée d'un péage"),
        (
            "Le porte-parole a tourné en ridicule ces allégations.",
            "Le porte-parole",
            "ces allégations",
        ),
        (
            "Le syndicat trouve « fantaisiste » le chiffre de 90 bus bloqués.",
            "Le syndicat",
            "le chiffre de 90 bus bloqués",
        ),
        (
            "« Il n'y a dans cette affaire ni dette ni faillite », tonne Ana Bel.",
            "Ana Bel",
            "Il n'y a dans cette affaire ni dette ni faillite",
        ),
        (
            "Interrogé sur un possible départ, l'attaquant a répondu par la négative.",
            "l'attaquant",
            "un possible départ",
        ),
        ("Le maire s'est contenté d'un « C'est faux ».", "Le maire", "C'est faux"),
        (
            "Le club dément un tract, distribué lundi, qui annonçait sa fermeture.",
            "Le club",
            "sa fermeture",
        ),
        ("Le père du joueur calme les rumeurs.", "Le père du joueur", "les rumeurs"),
        ("La présidente a réduit à néant ces accusations.", "La présidente", "ces accusations"),
        ("Un témoin disculpe le suspect.", "Un témoin", "le suspect"),
        ("« On est loin du compte », a nuancé la gérante.", "la gérante", "On est loin du compte"),
        (
            "« Mon fils n'est pas un voleur », répète sa mère.",
            "sa mère",
            "Mon fils n'est pas un voleur",
        ),
    ],
)
def test_what_is_denied(text: str, who: str, words: str) -> None:
    assert told(text) == ("denies", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Nos courriels à la direction sont restés lettre morte.", "la direction", ""),
        ("Le téléphone de la mairie sonne dans le vide.", "la mairie", ""),
        ("Au siège de Bordal, personne ne décroche.", "Bordal", ""),
        (
            "Le club entretient le mystère sur la durée du contrat.",
            "Le club",
            "la durée du contrat",
        ),
        ("L'armée ne donne aucun détail sur l'opération.", "L'armée", "l'opération"),
        (
            "La cause du décès n'a pas été communiquée par la famille.",
            "la famille",
            "La cause du décès",
        ),
        ("Le maire a haussé les épaules.", "Le maire", ""),
        ("L'avocat a décliné notre invitation à s'exprimer.", "L'avocat", ""),
        ("Il n'a pas été possible de joindre la famille.", "la famille", ""),
        (
            "« Secret de l'instruction », oppose le procureur.",
            "le procureur",
            "Secret de l'instruction",
        ),
        ("L'éditeur observe un silence prudent.", "L'éditeur", ""),
        ("Le président a laissé la question en suspens.", "Le président", ""),
        ("L'élue n'a pas desserré les dents.", "L'élue", ""),
        ("Le rédacteur en chef a ignoré nos relances.", "Le rédacteur en chef", ""),
        ("Le joueur s'est éclipsé sans s'adresser à la presse.", "Le joueur", ""),
        (
            "« Posez la question à ma direction », a répondu le chauffeur.",
            "le chauffeur",
            "Posez la question à ma direction",
        ),
        ("Le préfet s'est borné à renvoyer vers le ministère.", "Le préfet", ""),
        ("Le vendeur a mis fin à l'entretien.", "Le vendeur", ""),
        ("Le ministère garde le secret sur la date.", "Le ministère", "la date"),
        ("Le ministère ne précise pas la date.", "Le ministère", "la date"),
        ("Le ministère reste flou sur la date.", "Le ministère", "la date"),
    ],
)
def test_who_says_nothing(text: str, who: str, words: str) -> None:
    assert told(text) == ("declines", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Le suspect a tout avoué.", "Le suspect", ""),
        ("Le suspect a fait des aveux complets.", "Le suspect", ""),
        ("L'entraîneur assume la défaite.", "L'entraîneur", "la défaite"),
        ("Le ministre a pris la responsabilité de l'échec.", "Le ministre", "l'échec"),
        ("Le quotidien maintient ses informations.", "Le quotidien", "ses informations"),
        ("Deux voisins accréditent cette version.", "Deux voisins", "cette version"),
        ("Le directeur n'en fait pas mystère : il veut partir.", "Le directeur", "il veut partir"),
        (
            "L'agent confirme du bout des lèvres un départ prochain.",
            "L'agent",
            "un départ prochain",
        ),
        ("Le maire s'est excusé d'avoir tardé.", "Le maire", "avoir tardé"),
        (
            "Le garagiste s'accuse d'avoir saboté les freins.",
            "Le garagiste",
            "avoir saboté les freins",
        ),
        ("Ce retraité, que les commerçants disent calme, a tout avoué.", "Ce retraité", ""),
        ("Le joueur s'excuse d'avoir insulté l'arbitre.", "Le joueur", "avoir insulté l'arbitre"),
    ],
)
def test_what_is_admitted(text: str, who: str, words: str) -> None:
    assert told(text) == ("confirms", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("L'opposition pilonne le budget.", "L'opposition", "le budget"),
        ("Les parents s'en prennent à la rectrice.", "Les parents", "la rectrice"),
        ("Le syndicat rejette l'offre de la direction.", "Le syndicat", "l'offre de la direction"),
        ("L'opposition parle d'un déni de démocratie.", "L'opposition", "d'un déni de démocratie"),
        ("Le rapport pointe des défaillances.", "Le rapport", "des défaillances"),
        ("La décision passe mal chez les pêcheurs.", "les pêcheurs", "La décision"),
        ("La réforme essuie les critiques des syndicats.", "syndicats", "La réforme"),
        ("Volée de bois vert de l'opposition contre le ministre", "opposition", "le ministre"),
        ("L'entraîneur a pesté contre l'arbitrage.", "L'entraîneur", "l'arbitrage"),
        ("Coup de gueule du maire : « On nous méprise. »", "maire", "On nous méprise."),
        ("Le maire dit non au parc éolien.", "Le maire", "parc éolien"),
        ("Le maire est très critique envers la région.", "Le maire", "la région"),
        ("La prime est « une aumône », cingle Ana Bel.", "Ana Bel", "La prime est « une aumône »"),
        ("Le maire se défausse sur ses services.", "Le maire", "ses services"),
    ],
)
def test_what_is_blamed(text: str, who: str, words: str) -> None:
    assert told(text) == ("criticises", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Le témoin a changé de version.", "Le témoin", ""),
        ("L'étude a été rétractée par la revue.", "la revue", "L'étude"),
        ("Volte-face du maire : le stade sera construit.", "maire", "le stade sera construit"),
        ("Le maire a nuancé ses propos.", "Le maire", "ses propos"),
        ("Le témoin n'est plus aussi catégorique.", "Le témoin", ""),
        ("La préfecture est revenue sur son bilan.", "La préfecture", "son bilan"),
        ("Le maire dit regretter ses propos.", "Le maire", "ses propos"),
        (
            "La plaignante a retiré toutes ses accusations.",
            "La plaignante",
            "toutes ses accusations",
        ),
    ],
)
def test_what_is_taken_back(text: str, who: str, words: str) -> None:
    assert told(text) == ("withdraws", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        (
            "Les experts estiment à 40 % la part des fraudes.",
            "Les experts",
            "à 40 % la part des fraudes",
        ),
        ("Le ministère recense douze cas.", "Le ministère", "douze cas"),
        ("L'économiste prédit un rebond.", "L'économiste", "un rebond"),
        ("Du point de vue du maire, l'école doit rouvrir.", "maire", "l'école doit rouvrir"),
        (
            "Ana Bel voit dans ce résultat un signe d'espoir.",
            "Ana Bel",
            "dans ce résultat un signe d'espoir",
        ),
        (
            "L'accusation situe l'accusé sur les lieux du crime.",
            "L'accusation",
            "l'accusé sur les lieux du crime",
        ),
        ("Le rapport conclut à un accident.", "Le rapport", "à un accident"),
        ("L'expert privilégie la piste de l'accident.", "L'expert", "la piste de l'accident"),
        ("Le client trouve le train trop cher.", "Le client", "le train trop cher"),
        ("Les voisins dépeignent un homme brisé.", "Les voisins", "un homme brisé"),
        ("La boulangère, elle, se dit soulagée.", "La boulangère", "soulagée"),
        (
            "Luc, que ses voisins disent « calme », a dit aux gendarmes qu'il était seul.",
            "Luc",
            "il était seul",
        ),
    ],
)
def test_what_is_stated(text: str, who: str, words: str) -> None:
    assert told(text) == ("asserts", who, words)


@pytest.mark.parametrize(
    "text",
    [
        "Le gardien a fermé la porte à clé.",
        "Le tribunal a refusé la proposition d'expertise.",
        "Le Sénat refuse le projet de budget.",
        "Elle a haussé les épaules et repris son tricot.",
        "Elle s'est mise à table à midi.",
        "La rivière se situe à deux kilomètres du bourg.",
        "Le plan situe la mairie à l'angle de la rue.",
        "Les randonneurs voient dans la vallée un village.",
        "Le joueur est revenu en arrière pour défendre.",
        "La mairie a corrigé le tir de ses feux d'artifice.",
        "La loi prévoit que les communes paient.",
        "Les Aigles ont apporté un démenti aux pronostics en battant Sorle.",
        "Le film entretient le suspense jusqu'au bout.",
        "Le club a conclu au stade son entraînement.",
        "L'attaquant a battu le gardien.",
        "Le tribunal a innocenté le maire.",
        "Le vent calme les vagues.",
        "La loi ne précise pas le montant de l'amende.",
    ],
)
def test_the_same_words_state_nothing(text: str) -> None:
    assert find_statements(text, "fr") == ()
