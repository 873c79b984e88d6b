"""Spanish press wordings by family, traps among them: sentences of our own."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="es")


@pytest.mark.parametrize(
    "text",
    [
        "El gerente prefirió no entrar a valorar la multa.",
        "El gerente echó balones fuera.",
        "El gerente no soltó prenda.",
        "El gerente no respondió a las llamadas de este diario.",
        "El gerente se acogió a su derecho a no declarar.",
        "El gerente rehusó este jueves comentar la multa.",
        "«Ahora no toca», despachó el gerente.",
        "«De multas no hablo», contestó el gerente.",
        "Este diario intentó sin éxito recabar la versión del gerente.",
    ],
)
def test_who_says_nothing(text: str) -> None:
    said = told(text)
    assert [act for act, _, _ in said] == ["declines"]
    assert "gerente" in said[0][1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("El gerente negó en una nota que la bomba fallara.", "la bomba fallara"),
        ("El gerente volvió a negar que la bomba fallara.", "la bomba fallara"),
        ("El gerente tachó de falsas las noticias del vertido.", "las noticias del vertido"),
        ("El gerente rechaza cualquier vínculo con la red.", "cualquier vínculo con la red"),
        ("El gerente descarta que la bomba fallara.", "la bomba fallara"),
        ("El gerente asegura no haber cobrado nada.", "no haber cobrado nada"),
        ("El gerente insiste en que nunca hubo vertido.", "nunca hubo vertido"),
        ("«Eso es un cuento chino», zanjó el gerente.", "Eso es un cuento chino"),
        ("«Aquí no se ha despedido a nadie», dijo el gerente.", "Aquí no se ha despedido a nadie"),
        ("El gerente negó los rumores que circulan.", "los rumores que circulan"),
    ],
)
def test_what_is_denied(text: str, words: str) -> None:
    said = told(text)
    assert [(act, content) for act, _, content in said] == [("denies", words)]
    assert said[0][1].lower() == "el gerente"


def test_what_points_back_is_what_was_said_before() -> None:
    text = "Los vecinos aseguran que el pozo está seco. El Ayuntamiento lo niega."
    assert told(text)[1] == ("denies", "El Ayuntamiento", "el pozo está seco")
    text = "El pozo está seco. Así lo confirmó ayer la alcaldesa, Ana Gil."
    assert told(text) == [("confirms", "Ana Gil", "El pozo está seco")]


@pytest.mark.parametrize(
    ("text", "act", "speaker"),
    [
        ("El padre del piloto, Julio Soto, cree que hubo suerte.", "asserts", "Julio Soto"),
        ("Inés de la Torre dijo que hubo suerte.", "asserts", "Inés de la Torre"),
        ("«Hubo suerte», dijo el lunes en la radio la piloto Ana Gil.", "asserts", "Ana Gil"),
        ("Hubo suerte, según admitió la piloto Ana Gil.", "confirms", "Ana Gil"),
        ("Para el sindicato Norte, el plan es una burla.", "criticises", "el sindicato Norte"),
        ("Desde el club aseguran que hubo suerte.", "asserts", "el club"),
        ("Un vecino que pidió el anonimato admitió el robo.", "confirms", "Un vecino"),
    ],
)
def test_who_speaks(text: str, act: str, speaker: str) -> None:
    assert [said[:2] for said in told(text)] == [(act, speaker)]


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("La firma Lemar cierra. «Es duro», dijo la portavoz de la empresa, Eva Ríos.", "Lemar"),
        ("La firma Lemar cierra. «Es duro», dijo un portavoz.", "Lemar"),
        ("El Ministerio de Pesca calla. «Ya veremos», dijo un portavoz del departamento.", "Pesca"),
        ("El piloto Bruno Salas sigue. «Es feliz», dijo el agente del piloto, Leo Mas.", "Salas"),
        ("«Es falso», dijo a la agencia Nex un portavoz de la aerolínea Volar.", "Volar"),
        ("La directora de comunicación de Lemar, Eva Ríos, dijo que sí.", "Lemar"),
    ],
)
def test_for_whom_somebody_speaks(text: str, principal: str) -> None:
    assert principal in (find_statements(text, "es")[-1].principal or "")


@pytest.mark.parametrize(
    "text",
    [
        "La sala negó la entrada a tres jóvenes.",
        "Se niega a dimitir.",
        "El portero negó el gol a Cano con una gran parada.",
        "La dueña descartó el vestido rojo.",
        "El motor no respondió y el avión cayó.",
        "El equipo no respondió al gol.",
        "La policía cargó contra los manifestantes.",
        "La jueza admitió a trámite la querella.",
        "El club retiró la oferta por el delantero.",
        "El ministro no negó que haya negociaciones.",
    ],
)
def test_who_states_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "El pozo está seco. Lo avisa la alcaldesa, Ana Gil.",
        "El pozo está seco. Es lo que sostiene Ana Gil.",
        "El pozo está seco. Esa es, en resumen, la tesis de Ana Gil.",
        "El pozo está seco: el diagnóstico es de Ana Gil.",
        "«El pozo está seco»: así lo resume Ana Gil.",
        "El diagnóstico de Ana Gil: el pozo está seco.",
        "La tesis de Ana Gil es que el pozo está seco.",
        "Ana Gil da por hecho que el pozo está seco.",
    ],
)
def test_words_told_by_a_noun_or_pointed_back_to(text: str) -> None:
    assert [words.lower() for _, _, words in told(text)] == ["el pozo está seco"]
    assert "Ana Gil" in told(text)[0][1]


def test_a_tale_of_failure_has_no_speaker() -> None:
    assert told("El libro gustó. Es el relato de un fracaso. La respuesta es sencilla.") == []


@pytest.mark.parametrize(
    "text",
    [
        "El gerente calla.",
        "El gerente rehúsa opinar.",
        "El gerente no entra al trapo.",
        "El gerente, sin comentarios.",
        "El gerente hizo mutis por el foro.",
        "El gerente esquivó a los periodistas.",
        "El gerente se escuda en el secreto del sumario.",
        "«Hablaré cuando toque», dijo el gerente.",
        "Del gerente no hubo respuesta.",
        "Silencio del gerente ante la subida del pan.",
    ],
)
def test_other_ways_of_saying_nothing(text: str) -> None:
    said = told(text)
    assert [act for act, _, _ in said] == ["declines"]
    assert "gerente" in said[0][1]


@pytest.mark.parametrize(
    ("act", "text", "words"),
    [
        ("denies", "El gerente niega la mayor: no hubo fuga.", "no hubo fuga"),
        ("denies", "El gerente descarta su marcha.", "su marcha"),
        ("denies", "El gerente se declaró inocente del robo.", "robo"),
        ("denies", "Lo que no acepta el gerente es que hubiera fuga.", "hubiera fuga"),
        ("denies", "El gerente no reconoce haber cobrado.", "haber cobrado"),
        ("withdraws", "El gerente rectifica: la bomba estaba rota.", "la bomba estaba rota"),
        ("withdraws", "El gerente ya no sostiene que hubiera fuga.", "hubiera fuga"),
        ("withdraws", "El gerente se arrepiente de sus palabras.", "sus palabras"),
        ("confirms", "El gerente asintió: hubo fuga.", "hubo fuga"),
        ("confirms", "El gerente no tuvo más remedio que admitir que hubo fuga.", "hubo fuga"),
        ("criticises", "El gerente se quejó de que la bomba gotea.", "la bomba gotea"),
    ],
)
def test_what_is_answered_taken_back_or_blamed(act: str, text: str, words: str) -> None:
    assert [(what, content) for what, _, content in told(text)] == [(act, words)]


@pytest.mark.parametrize(
    "text",
    [
        "El gato sigue sin responder al tratamiento.",
        "El gerente colgó el cuadro en la sala.",
        "El público guardó un minuto de silencio por las víctimas.",
        "Una vecina, que prefiere no dar su nombre, salió a la calle.",
    ],
)
def test_nobody_asked_them(text: str) -> None:
    assert [s for s in told(text) if s[0] == "declines"] == [] or "minuto" in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ayer mismo anunció la gerente que el pozo está seco.",
            ("asserts", "la gerente", "el pozo está seco"),
        ),
        ("Desmiente Aguas Rumo una fuga.", ("denies", "Aguas Rumo", "una fuga")),
        (
            "El pozo está seco, sosiega la gerente.",
            ("asserts", "la gerente", "El pozo está seco"),
        ),
        (
            "El pozo está seco, según fuentes próximas al caso.",
            ("asserts", "fuentes próximas al caso", "El pozo está seco"),
        ),
        ("De sabotaje hablan los vecinos.", ("asserts", "los vecinos", "sabotaje")),
        (
            "La gerente no se muerde la lengua: «El pozo está seco».",
            ("asserts", "La gerente", "El pozo está seco"),
        ),
        ("A la gerente no le consta ninguna fuga.", ("denies", "gerente", "ninguna fuga")),
        ("El no de Ana Gil fue rotundo: no hay fuga.", ("denies", "Ana Gil", "no hay fuga")),
        ("—El pozo está seco —dijo Ana Gil.", ("asserts", "Ana Gil", "El pozo está seco")),
    ],
)
def test_where_the_speaker_stands(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


def test_who_holds_a_role_for_a_firm_is_named_beside() -> None:
    text = "La vocera de la minera Rumo, Ana Gil, salió a la calle. Dijo que el pozo está seco."
    (said,) = find_statements(text, "es")
    assert (said.speaker, said.principal) == ("Ana Gil", "minera Rumo")


def test_a_verb_that_opens_the_sentence_is_nobody() -> None:
    text = "Ana Gil compareció ayer. Descartó una venta y añadió que el pozo está seco."
    assert {speaker for _, speaker, _ in told(text)} == {"Ana Gil"}


@pytest.mark.parametrize(
    "text",
    [
        "Noruega reconoció al nuevo Estado.",
        "El Pleno rechazó la enmienda por dos votos.",
        "La foto ilustra el relato del pastor: un prado verde.",
    ],
)
def test_votes_and_tales_state_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "act", "words"),
    [
        ("El club salió al cruce de los rumores de venta.", "denies", "los rumores de venta"),
        ("El club cerró la puerta a una venta.", "denies", "una venta"),
        ("El gerente rechaza haberse llevado nada.", "denies", "haberse llevado nada"),
        ("Los expertos dudan de esa cifra.", "denies", "esa cifra"),
        ("El gerente es claro: «Puro humo».", "denies", "Puro humo"),
        ("La banda reivindicó el atentado.", "confirms", "el atentado"),
        ("El gerente asume el retraso.", "confirms", "el retraso"),
        ("El gerente ve esa multa «inadmisible».", "criticises", "esa multa «inadmisible»"),
        ("«Nos están asfixiando», dijo el gerente.", "criticises", "Nos están asfixiando"),
        ("El gerente eleva la cifra a catorce.", "asserts", "la cifra a catorce"),
        ("El atestado recoge que llovía.", "asserts", "llovía"),
        ("El gerente ofreció otra versión: llovía.", "asserts", "llovía"),
        ("El club se escuda en la ley para no informar del cierre.", "declines", "cierre"),
    ],
)
def test_idioms_by_family(text: str, act: str, words: str) -> None:
    assert [(what, content) for what, _, content in told(text)] == [(act, words)]


@pytest.mark.parametrize(
    "text",
    [
        "El gerente cerró la puerta a los periodistas.",
        "El comité de disciplina confirmó dos partidos de castigo.",
        "El VAR confirmó la mano del delantero.",
        "Sin duda de nadie, el club ganó.",
        "El alcalde asume el cargo.",
    ],
)
def test_what_only_looks_like_it_says_nothing(text: str) -> None:
    assert told(text) == []


def test_a_lawyer_speaks_for_who_is_accused_and_not_for_what_he_led() -> None:
    text = (
        "Rita Lafuente dirigió once años la fundación Manos de Alba. Su abogado, Iván Trueba, "
        "negó los hechos."
    )
    (denial,) = find_statements(text, "es")

    assert denial.principal == "Rita Lafuente"


def test_a_pronoun_that_need_not_be_said_means_a_person_and_no_house() -> None:
    text = "Rita Lafuente dirigió la fundación Alba. La fiscalía la acusa. Ella niega los hechos."

    assert find_statements(text, "es")[-1].speaker == "Rita Lafuente"
