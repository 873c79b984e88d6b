"""French and Spanish: the same statement by many kinds of speakers, in many orders."""

import pytest

from tests.reading.rules.readings import told_in


@pytest.mark.parametrize(
    ("lang", "who", "says", "what"),
    [
        ("fr", "L'association « Les Amis du lac »", "affirme que", "la route rouvrira"),
        ("fr", "Le collectif local « Stop au béton »", "dément", "les accusations de fraude"),
        ("es", "La asociación «Amigos del lago»", "afirma que", "la vía se reabrirá"),
        ("es", "La plataforma vecinal «Salvemos la ría»", "niega", "las acusaciones de fraude"),
    ],
)
def test_a_club_in_quotation_marks_is_who_speaks(lang: str, who: str, says: str, what: str) -> None:
    assert [(s, w) for _, s, w in told_in(f"{who} {says} {what}.", lang)] == [(who, what)]


def test_words_with_a_capital_that_a_body_says_are_no_name() -> None:
    text = "Le ministère assure « Comprendre la colère » des riverains."
    assert told_in(text, "fr")[0][1] == "Le ministère"


_BEL = "Luc Bel, 54 ans, ancien trésorier du club"
_SOL = "Blas Sol, de 54 años, antiguo tesorero del club"


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("es", f"{_SOL}, afirmó que no hay prisa.", ("Blas Sol", "no hay prisa")),
        ("es", f"Según {_SOL}, la vía está cortada.", ("Blas Sol", "la vía está cortada")),
        ("es", f"La noticia fue negada por {_SOL}.", ("Blas Sol", "La noticia")),
        ("es", f"Fraude: {_SOL}, niega las acusaciones", ("Blas Sol", "las acusaciones")),
        (
            "es",
            "Blas Sol, antiguo tesorero del club, de 54 años, negó los hechos.",
            ("Blas Sol", "los hechos"),
        ),
        ("fr", f"Selon {_BEL}, la route est fermée.", ("Luc Bel", "la route est fermée")),
        ("fr", f"L'information est récusée par {_BEL}.", ("Luc Bel", "L'information")),
        ("fr", f"Fraude : {_BEL}, dément les accusations", ("Luc Bel", "les accusations")),
        ("fr", f"L'enquête vise {_BEL}, qui nie les faits.", ("Luc Bel", "les faits")),
        ("fr", f"Même si {_BEL}, nie les faits, il ira.", ("Luc Bel", "les faits")),
    ],
)
def test_an_age_and_a_trade_stand_beside_who_speaks(
    lang: str, text: str, said: tuple[str, str]
) -> None:
    assert [(who, what) for _, who, what in told_in(text, lang)] == [said]


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "« Tout va bien », dit le directeur de l'école n° 14, Luc Bel.", "Luc Bel"),
        ("fr", "Le gérant du café n° 3 affirme que tout va bien.", "Le gérant du café n° 3"),
        ("fr", "Le groupe Verin SA affirme que tout va bien.", "Le groupe Verin SA"),
        ("fr", "« Tout va bien », a dit lundi Omar al-Rami.", "Omar al-Rami"),
        ("fr", "« Tout va bien », disent des sources au parquet.", "des sources au parquet"),
        ("fr", "L'enquête vise Luc Le Goff, qui affirme que tout va bien.", "Luc Le Goff"),
        ("es", "«Va bien», dijo el director del colegio n.º 14, Blas Sol.", "Blas Sol"),
        ("es", "«Va bien», dijo Omar al-Rami.", "Omar al-Rami"),
    ],
)
def test_numbers_initials_and_small_words_belong_to_who_speaks(
    lang: str, text: str, who: str
) -> None:
    assert [speaker for _, speaker, _ in told_in(text, lang)] == [who]


def test_who_heads_a_body_that_decides_confirms_and_blames() -> None:
    text = "Le président du conseil régional, Luc Bel, confirme que la route rouvrira."
    assert told_in(text, "fr") == [("confirms", "Luc Bel", "la route rouvrira")]
    assert told_in("Le président du tribunal a confirmé la peine.", "fr") == []
    assert told_in("La commission a confirmé l'amende.", "fr") == []


@pytest.mark.parametrize(
    ("lang", "who", "came", "text"),
    [
        ("fr", "Luc Bel et Ana Sol", "sont venus", "« Tout va bien », ont-ils dit."),
        ("fr", "Le maire et la préfète", "sont venus", "Ils affirment que tout va bien."),
        ("es", "Blas Sol y Ana Gil", "llegaron", "Ellos dicen que todo va bien."),
    ],
)
def test_two_of_whom_the_sentence_before_is_are_they(
    lang: str, who: str, came: str, text: str
) -> None:
    assert told_in(f"{who} {came}. {text}", lang)[0][1] == who


_FRENCH_WHERE = (
    " ce mardi 3 mai",
    ", ce mardi 3 mai,",
    " à Dijon",
    " à plusieurs reprises",
    ", mardi devant la presse,",
    " pour sa part",
    " lors d'une conférence de presse",
    " au micro de Radio Sud",
)
_SPANISH_WHERE = (
    " este martes 3 de mayo",
    ", este martes,",
    " tras la votación",
    " en varias ocasiones",
    ", el martes ante la prensa,",
    " por su parte",
    " en la red social X",
    " a mediodía",
)


@pytest.mark.parametrize("where", _FRENCH_WHERE)
def test_french_where_and_when_stand_between_verb_and_content(where: str) -> None:
    for verb, act in (("a démenti", "denies"), ("a rejeté", "denies")):
        said = [(act, "Luc Bel", "les accusations de fraude")]
        assert told_in(f"Luc Bel {verb}{where} les accusations de fraude.", "fr") == said
    said = [("confirms", "Luc Bel", "la route rouvrira")]
    assert told_in(f"Luc Bel a confirmé{where} que la route rouvrira.", "fr") == said


@pytest.mark.parametrize("where", _SPANISH_WHERE)
def test_spanish_where_and_when_stand_between_verb_and_content(where: str) -> None:
    for verb in ("negó", "rechazó"):
        said = [("denies", "Blas Sol", "las acusaciones de fraude")]
        assert told_in(f"Blas Sol {verb}{where} las acusaciones de fraude.", "es") == said
    said = [("confirms", "Blas Sol", "la vía se reabrirá")]
    assert told_in(f"Blas Sol confirmó{where} que la vía se reabrirá.", "es") == said


@pytest.mark.parametrize(
    ("lang", "text", "act", "what"),
    [
        ("fr", "a précisé sur X : le bac arrivera lundi.", "asserts", "le bac arrivera lundi"),
        ("fr", "a rectifié à la radio : le bac flotte.", "withdraws", "le bac flotte"),
        ("fr", "a retiré sur X ses accusations.", "withdraws", "ses accusations"),
        ("fr", "a confirmé à Dijon : « Le bac part ».", "confirms", "Le bac part"),
        ("fr", "a nié à l'audience avoir touché l'argent.", "denies", "avoir touché l'argent"),
        ("es", "rectificó a mediodía: el barco flota.", "withdraws", "el barco flota"),
        ("es", "se retractó en X de sus palabras.", "withdraws", "sus palabras"),
        ("es", "confirmó en Vigo: «El barco sale».", "confirms", "El barco sale"),
        ("es", "le reprochó en X haber mentido.", "criticises", "haber mentido"),
    ],
)
def test_what_follows_where_it_was_said(lang: str, text: str, act: str, what: str) -> None:
    assert told_in(f"Luc Bel {text}", lang) == [(act, "Luc Bel", what)]


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "a affirmé à la barre Luc Bel", "Luc Bel"),
        ("fr", "a affirmé auprès de l'AFP Luc Bel", "Luc Bel"),
        ("fr", "a affirmé d'une voix calme la maire", "la maire"),
        ("fr", "ont affirmé au micro de Radio Sud des riverains", "des riverains"),
        ("es", "afirmó a los periodistas Blas Sol", "Blas Sol"),
        ("es", "afirmó ante el juez la alcaldesa", "la alcaldesa"),
        ("es", "afirmó al diario La Tarde Blas Sol", "Blas Sol"),
        ("es", "afirmó, el martes, Blas Sol", "Blas Sol"),
        ("es", "afirmaron a Efe fuentes del club", "fuentes del club"),
        ("es", "afirmaron, el martes, fuentes del club", "fuentes del club"),
        ("es", "afirmaron ante el juez fuentes del club", "fuentes del club"),
        ("es", "afirmaron a Efe Blas Sol y Ana Gil", "Blas Sol y Ana Gil"),
        ("es", "afirmaron Blas Sol y Ana Gil en un comunicado", "Blas Sol y Ana Gil"),
    ],
)
def test_where_and_to_whom_stand_before_who_speaks(lang: str, text: str, who: str) -> None:
    assert told_in(f"«Va bien», {text}.", lang) == [("asserts", who, "Va bien")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le juge a confirmé mardi, à Dijon, la peine de l'ancien maire."),
        ("fr", "Elle a retiré à la banque ses économies."),
        ("fr", "Il a répété au théâtre la pièce pendant des mois."),
        ("es", "El juez admitió a trámite la querella."),
        ("es", "El club negó el martes el voto a los socios."),
        ("es", "Ella retiró en el banco sus ahorros."),
    ],
)
def test_where_something_was_done_makes_no_statement_of_it(lang: str, text: str) -> None:
    assert told_in(text, lang) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("El alcalde Blas Sol en un comunicado ha negado los hechos.", "Blas Sol"),
        ("El alcalde Blas Sol en la red social X ha negado los hechos.", "Blas Sol"),
        ("El puente cede. El alcalde, Blas Sol, lo ha negado en X.", "Blas Sol"),
        (
            "La denuncia cita a Juan Antonio de la Fuente, que niega los hechos.",
            "Juan Antonio de la Fuente",
        ),
        ("Los hechos fueron confirmados por fuentes del club.", "fuentes del club"),
    ],
)
def test_where_it_was_said_is_no_part_of_who_speaks(text: str, who: str) -> None:
    assert told_in(text, "es")[-1][1] == who


@pytest.mark.parametrize(
    ("lang", "text", "act", "who", "what"),
    [
        ("fr", "Qu'il y ait fuite, le maire le nie.", "denies", "le maire", "il y ait fuite"),
        (
            "fr",
            "Qu'il y ait fuite, le maire, Luc Bel, le confirme.",
            "confirms",
            "Luc Bel",
            "il y ait fuite",
        ),
        ("es", "Que haya fuga, el club lo niega.", "denies", "el club", "haya fuga"),
        ("es", "Que haya fuga lo confirma Blas Sol.", "confirms", "Blas Sol", "haya fuga"),
        (
            "es",
            "Que haya fuga, el alcalde, Blas Sol, lo confirma.",
            "confirms",
            "Blas Sol",
            "haya fuga",
        ),
    ],
)
def test_a_clause_with_that_stands_before_who_answers_it(
    lang: str, text: str, act: str, who: str, what: str
) -> None:
    assert told_in(text, lang) == [(act, who, what)]


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "Le pont cède, ce que dénonce le maire.", "le maire"),
        ("fr", "Le pont cède, ce que Luc Bel a critiqué mardi.", "Luc Bel"),
        ("es", "El puente cede, lo que denunció ayer el alcalde.", "el alcalde"),
        ("es", "El puente cede, algo que Blas Sol critica.", "Blas Sol"),
    ],
)
def test_all_before_is_what_somebody_blames(lang: str, text: str, who: str) -> None:
    what = text.partition(",")[0]
    assert told_in(text, lang) == [("criticises", who, what)]


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("fr", "Sur l'enquête, Luc Bel refuse de s'exprimer.", "l'enquête"),
        ("fr", "Quant à la vente, Luc Bel n'a pas souhaité répondre.", "la vente"),
        ("fr", "Sur son blog, Luc Bel refuse de s'exprimer.", ""),
        ("es", "Sobre la venta, Luc Bel no quiso pronunciarse.", "la venta"),
    ],
)
def test_of_what_somebody_is_silent_opens_the_sentence(lang: str, text: str, what: str) -> None:
    assert told_in(text, lang) == [("declines", "Luc Bel", what)]


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("fr", "« Tout va bien », s'est empressée d'assurer la maire.", "la maire"),
        ("fr", "« Tout va bien », se sont hâtés de répondre les élus.", "les élus"),
        ("fr", "Luc Bel n'a pas tardé à affirmer que tout va bien.", "Luc Bel"),
        ("fr", "Luc Bel n'hésite pas à dire que tout va bien.", "Luc Bel"),
        ("es", "Luc Bel no tardó en asegurar que todo va bien.", "Luc Bel"),
        ("es", "El alcalde Luc Bel salió de la sala diciendo que todo va bien.", "Luc Bel"),
        ("es", "El edil, Luc Bel, cerró el acto asegurando que todo va bien.", "Luc Bel"),
    ],
)
def test_who_begins_or_goes_on_to_say_it(lang: str, text: str, said: str) -> None:
    assert [(act, who) for act, who, _ in told_in(text, lang)] == [("asserts", said)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ayer negó {} los hechos.", "el club"),
        ("El martes ha negado {} los hechos.", "el alcalde de Lugo"),
        ("{} salió al paso para negar los hechos.", "Luc Bel"),
        ("{} compareció ante la prensa para negar los hechos.", "El alcalde"),
    ],
)
def test_who_denies_in_spanish_orders(text: str, who: str) -> None:
    assert told_in(text.format(who), "es") == [("denies", who, "los hechos")]


@pytest.mark.parametrize(
    "text",
    [
        "Ayer rechazó el tribunal el recurso de la empresa.",
        "Ayer negó el club el voto a los socios.",
        "El alcalde abandonó la sala cojeando.",
    ],
)
def test_what_is_done_in_those_orders_is_not_said(text: str) -> None:
    assert told_in(text, "es") == []


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "Interrogée sur France Bleu, la ministre dément les faits.", "la ministre"),
        ("fr", "Interrogée par Luc Bel, la ministre dément les faits.", "la ministre"),
        ("es", "Preguntado por Blas Sol, el alcalde niega los hechos.", "el alcalde"),
        ("es", "El edil niega que vaya a dimitir y la edila lo confirma.", "El edil"),
    ],
)
def test_who_asked_does_not_answer(lang: str, text: str, who: str) -> None:
    assert told_in(text, lang)[0][1] == who


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Le journal s'excuse auprès de M. Bel pour un article paru lundi."),
        ("fr", "Le journal présente ses excuses à Mme Sol : elle n'a jamais été condamnée."),
        ("es", "El diario se disculpa con el señor Sol por un artículo del lunes."),
    ],
)
def test_to_whom_a_paper_says_sorry(lang: str, text: str) -> None:
    assert [act for act, _, _ in told_in(text, lang)] == ["withdraws"]


def test_another_clause_goes_on_behind_what_is_denied() -> None:
    text = "El edil niega que vaya a dimitir y la oposición lo acusa de mentir."
    assert told_in(text, "es") == [
        ("denies", "El edil", "vaya a dimitir"),
        ("criticises", "la oposición", "de mentir"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a nié les faits puis a reconnu les coups.", ["denies", "confirms"]),
        (
            "a nié les faits, critiqué la presse et dit que tout va bien.",
            ["denies", "criticises", "asserts"],
        ),
        ("a confirmé la vente et, le même jour, démenti la rumeur.", ["confirms", "denies"]),
        ("ne reconnaît qu'une erreur et nie le reste.", ["confirms", "denies"]),
    ],
)
def test_one_who_does_several_things_in_french(text: str, said: list[str]) -> None:
    assert [(act, who) for act, who, _ in told_in(f"Luc Bel {text}", "fr")] == [
        (act, "Luc Bel") for act in said
    ]


def test_when_it_was_denied_is_no_part_of_it() -> None:
    assert told_in("Luc Bel a nié avant de reconnaître les coups.", "fr")[0] == (
        "denies",
        "Luc Bel",
        "",
    )


@pytest.mark.parametrize(
    ("lang", "text", "act", "what"),
    [
        ("fr", "a botté en touche vendredi au micro de Radio Sud.", "declines", ""),
        ("es", "afeó al juez su plan y le reprochó haber mentido.", "criticises", "haber mentido"),
        ("es", "informó a primera hora del incendio.", "asserts", "incendio"),
    ],
)
def test_what_is_said_or_not_behind_where_it_was(lang: str, text: str, act: str, what: str) -> None:
    assert told_in(f"Luc Bel {text}", lang)[-1] == (act, "Luc Bel", what)


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "Selon J.-P. Bel, tout va bien.", "J.-P. Bel"),
        ("fr", "Mardi, J.-P. Bel a affirmé que tout va bien.", "J.-P. Bel"),
        (
            "fr",
            "Le 9e régiment d'artillerie affirme que tout va bien.",
            "Le 9e régiment d'artillerie",
        ),
        ("fr", "La députée (LR) Ana Sol affirme que tout va bien.", "Ana Sol"),
        ("es", "«Va bien», dijo el jefe del 9.º batallón, Blas Sol.", "Blas Sol"),
        ("es", "La diputada (PP) Ana Gil dice que todo va bien.", "Ana Gil"),
    ],
)
def test_initials_ordinals_and_parties_beside_a_name(lang: str, text: str, who: str) -> None:
    assert [speaker for _, speaker, _ in told_in(text, lang)] == [who]


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("es", "El gremio denuncia desde mayo las condiciones.", "las condiciones"),
        ("es", "El gremio critica en una nota la gestión.", "la gestión"),
        ("fr", "Le syndicat critique dans une note la gestion.", "la gestion"),
        ("fr", "Le préfet a condamné à nouveau les violences.", "les violences"),
    ],
)
def test_when_and_where_somebody_blames_it(lang: str, text: str, what: str) -> None:
    assert [(act, said) for act, _, said in told_in(text, lang)] == [("criticises", what)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "La denuncia en el juzgado la puso el vecino."),
        ("fr", "La critique dans le journal de la pièce est sévère."),
    ],
)
def test_nouns_of_blame_with_their_place_blame_nobody(lang: str, text: str) -> None:
    assert told_in(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("fr", "Luc Bel dément la vente. Ana Sol aussi.", ("denies", "Ana Sol", "la vente")),
        ("fr", "Luc Bel n'a pas souhaité répondre. Le club non plus.", ("declines", "Le club", "")),
        ("es", "Luc Bel niega la venta. El club también.", ("denies", "El club", "la venta")),
    ],
)
def test_another_does_so_too(lang: str, text: str, said: tuple[str, str, str]) -> None:
    assert told_in(text, lang)[1:] == [said]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("fr", "Luc Bel est venu. Ana Sol aussi."), ("es", "Luc Bel cantó. El alcalde también.")],
)
def test_what_another_does_too_is_not_said(lang: str, text: str) -> None:
    assert told_in(text, lang) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("est revenu devant la presse sur ses déclarations.", "ses déclarations"),
        ("a démenti, fermement, les faits.", "les faits"),
    ],
)
def test_how_and_where_it_was_done_in_french(text: str, what: str) -> None:
    assert [said for _, _, said in told_in(f"Luc Bel {text}", "fr")] == [what]
