"""Spanish: ordinary idioms by what they do, and the same words where they state nothing."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> tuple[str, str, str]:
    """Act, speaker and words of the last statement."""
    found = find_statements(text, "es")[-1]
    return found.act.value, found.speaker, " … ".join(text[a:b] for a, b in found.spans)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("La ministra desmontó una a una las acusaciones.", "La ministra", "las acusaciones"),
        (
            "La presidenta descarta adelantar las elecciones.",
            "La presidenta",
            "adelantar las elecciones",
        ),
        ("El concejal dio carpetazo a los rumores.", "El concejal", "los rumores"),
        (
            "El portavoz cuestiona las cifras del sindicato.",
            "El portavoz",
            "las cifras del sindicato",
        ),
        ("La familia no se cree la versión oficial.", "La familia", "la versión oficial"),
        ("El edil se tomó a risa la acusación.", "El edil", "la acusación"),
        (
            "La delantera despejó las dudas: seguirá en el club.",
            "La delantera",
            "seguirá en el club",
        ),
        (
            "La alcaldesa salió al paso este jueves de los rumores sobre una fusión.",
            "La alcaldesa",
            "los rumores sobre una fusión",
        ),
        (
            "El Ejército desautorizó la noticia del portal Sol Vivo según la cual un dron cayó.",
            "El Ejército",
            "un dron cayó",
        ),
        (
            "El acusado, al que los vecinos describen como amable, negó los hechos.",
            "El acusado",
            "los hechos",
        ),
        ("El informe exime de culpa al piloto.", "El informe", "piloto"),
        ("El club lo considera un malentendido.", "El club", "un malentendido"),
        (
            "«No sé de qué me habla», contestó la alcaldesa.",
            "la alcaldesa",
            "No sé de qué me habla",
        ),
        ("«Mi hijo no es un ladrón», repite su madre.", "su madre", "Mi hijo no es un ladrón"),
    ],
)
def test_what_is_denied(text: str, who: str, words: str) -> None:
    assert told(text) == ("denies", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        (
            "Tampoco en el despacho de su abogada descuelgan el teléfono.",
            "el despacho de su abogada",
            "",
        ),
        ("En la sede del club nadie coge el teléfono.", "la sede del club", ""),
        ("El teléfono del concejal está apagado.", "concejal", ""),
        ("No fue posible localizar al jugador.", "jugador", ""),
        ("El club mantiene el misterio sobre el fichaje.", "El club", "el fichaje"),
        ("El jugador dejó sin aclarar su futuro.", "El jugador", "su futuro"),
        ("El jugador declinó la invitación a dar su versión.", "El jugador", ""),
        ("El entrenador dio plantón a la prensa.", "El entrenador", ""),
        ("El entrenador evitó los micrófonos.", "El entrenador", ""),
        ("El ministro se fue por los cerros de Úbeda.", "El ministro", ""),
        ("El jugador se mordió la lengua.", "El jugador", ""),
        ("La actriz cambió de tema.", "La actriz", ""),
        ("El dueño se negó en redondo a hablar.", "El dueño", ""),
        ("El dueño dio por terminada la entrevista.", "El dueño", ""),
        ("El dueño guardó un silencio sepulcral.", "El dueño", ""),
    ],
)
def test_who_says_nothing(text: str, who: str, words: str) -> None:
    assert told(text) == ("declines", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("El periódico se ratifica en su información.", "El periódico", "su información"),
        ("El periódico mantiene su información.", "El periódico", "su información"),
        (
            "El testigo corroboró punto por punto el relato de la víctima.",
            "El testigo",
            "el relato de la víctima",
        ),
        ("El testigo avaló la versión de la víctima.", "El testigo", "la versión de la víctima"),
        ("El ministro cargó con la culpa.", "El ministro", "la culpa"),
        ("El ministro hizo autocrítica.", "El ministro", ""),
        ("La portavoz reconoce con la boca pequeña los fallos.", "La portavoz", "los fallos"),
        ("El ladrón se inculpó del robo.", "El ladrón", "robo"),
        ("El club oficializó el fichaje.", "El club", "el fichaje"),
        ("El atentado fue reivindicado por el grupo armado.", "el grupo armado", "El atentado"),
    ],
)
def test_what_is_admitted(text: str, who: str, words: str) -> None:
    assert told(text) == ("confirms", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("La oposición saca los colores al alcalde.", "La oposición", "alcalde"),
        ("La oposición pone a caldo al alcalde.", "La oposición", "alcalde"),
        ("Tirón de orejas de la oposición al alcalde", "oposición", "alcalde"),
        (
            "El sindicato rechaza la oferta de la empresa.",
            "El sindicato",
            "la oferta de la empresa",
        ),
        (
            "El sindicato considera la oferta «insultante».",
            "El sindicato",
            "la oferta «insultante»",
        ),
        ("El sindicato dice no a la oferta.", "El sindicato", "la oferta"),
        ("El sindicato se opone a la fusión.", "El sindicato", "la fusión"),
        ("El sindicato ve en la propuesta una burla.", "El sindicato", "en la propuesta una burla"),
        ("La medida indignó a los vecinos.", "los vecinos", "La medida"),
        ("Los vecinos están en pie de guerra contra la antena.", "Los vecinos", "la antena"),
        ("El entrenador estalló contra el árbitro.", "El entrenador", "el árbitro"),
        ("La ministra ironizó sobre el diputado.", "La ministra", "el diputado"),
        ("El informe es demoledor con la gestión.", "El informe", "la gestión"),
        (
            "«Una chapuza». Así definió la arquitecta Ana Bel la reforma del mercado.",
            "Ana Bel",
            "Una chapuza … la reforma del mercado",
        ),
    ],
)
def test_what_is_blamed(text: str, who: str, words: str) -> None:
    assert told(text) == ("criticises", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("El gobierno recogió velas.", "El gobierno", ""),
        ("La revista retractó el estudio.", "La revista", "el estudio"),
        ("Rectificación del gobierno: no habrá tasa.", "gobierno", "no habrá tasa"),
        ("El testigo ya no está tan seguro.", "El testigo", ""),
        ("El testigo no mantiene su acusación.", "El testigo", "su acusación"),
        (
            "El edil se disculpó por llamar «plaga» a los temporeros.",
            "El edil",
            "llamar «plaga» a los temporeros",
        ),
        ("El edil suaviza sus palabras.", "El edil", "sus palabras"),
        ("El club tuvo que tragarse sus palabras.", "El club", ""),
    ],
)
def test_what_is_taken_back(text: str, who: str, words: str) -> None:
    assert told(text) == ("withdraws", who, words)


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        (
            "El sindicato cifra la huelga en el 85 %; la patronal la deja en un 20 %.",
            "la patronal",
            "en un 20 %",
        ),
        (
            "La Fiscalía lo sitúa al volante de la furgoneta.",
            "La Fiscalía",
            "al volante de la furgoneta",
        ),
        ("Los organizadores contaron 10.000 asistentes.", "Los organizadores", "10.000 asistentes"),
        ("El banco prevé una recesión.", "El banco", "una recesión"),
        ("El alcalde celebra el acuerdo.", "El alcalde", "el acuerdo"),
        ("El alcalde aboga por una piscina.", "El alcalde", "una piscina"),
        ("El alcalde cree posible un acuerdo.", "El alcalde", "posible un acuerdo"),
        ("El cliente ve el tren demasiado caro.", "El cliente", "el tren demasiado caro"),
        ("La policía baraja la hipótesis del robo.", "La policía", "la hipótesis del robo"),
        ("Un vecino relató el asalto.", "Un vecino", "el asalto"),
        ("La reina expresó su pésame.", "La reina", "su pésame"),
        ("El perito no tiene dudas: fue el hielo.", "El perito", "fue el hielo"),
        (
            "Desde el punto de vista del alcalde, el acuerdo es bueno.",
            "alcalde",
            "el acuerdo es bueno",
        ),
        ("Se trató, según el comunicado, de un globo.", "el comunicado", "Se trató … de un globo"),
        ("El pacto es, según el comunicado, un error.", "el comunicado", "El pacto es … un error"),
        ("Murió, según el parte, de un infarto.", "el parte", "Murió … de un infarto"),
        (
            "Luis Rey, a quien la policía acusa de robo, explicó que actuó solo.",
            "Luis Rey",
            "actuó solo",
        ),
    ],
)
def test_what_is_stated(text: str, who: str, words: str) -> None:
    assert told(text) == ("asserts", who, words)


@pytest.mark.parametrize(
    "text",
    [
        "El equipo se sitúa en el quinto puesto.",
        "La novela relata la vida de un pintor.",
        "La ley prevé una multa de mil euros.",
        "El delantero celebra el gol.",
        "El tribunal rechaza el acuerdo.",
        "El congreso rechazó la reforma.",
        "El portero rechazó el balón.",
        "El camión se plantó ante la puerta.",
        "El incendio destrozó la obra.",
        "El teléfono de la víctima está apagado.",
        "El testigo sostiene la carta en la mano.",
        "El ladrón cargó con la tele.",
        "El pleno avaló las cuentas.",
        "El parlamento respaldó la declaración.",
        "La banda mantuvo en secreto su refugio.",
        "El tribunal exculpó al piloto.",
        "El alcalde se disculpó ante los vecinos.",
        "El niño ya no está seguro en casa.",
    ],
)
def test_the_same_words_state_nothing(text: str) -> None:
    assert find_statements(text, "es") == ()
