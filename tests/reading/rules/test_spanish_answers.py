"""Spanish: what denies, declines, confirms, blames or takes back, and where it stops."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="es")


@pytest.mark.parametrize(
    ("act", "text"),
    [
        ("denies", "La minera tildó de «disparatada» la idea de que vende el pozo."),
        ("denies", "La edil ve «totalmente infundadas» las acusaciones."),
        ("denies", "«Son acusaciones sin fundamento», señaló la minera."),
        ("denies", "Se trata de «noticias malintencionadas», indicó la minera."),
        ("denies", "Ni ha dimitido ni piensa hacerlo, según la edil."),
        ("denies", "La edil dijo no tener conocimiento de los pagos."),
        ("criticises", "«Nos mintieron a la cara», protestó la edil."),
        ("criticises", "La venta «nunca debió aprobarse», según la edil."),
        ("criticises", "Duras críticas de la patronal al nuevo canon."),
        ("criticises", "La comisión fue muy crítica con el rescate."),
        ("declines", "La edil respondió con un lacónico «ya veremos»."),
        ("declines", "«Pregúntenle a él», dijo la edil."),
        ("declines", "En la mina nadie quiso hablar."),
        ("declines", "Ninguna de las dos minas respondió a este diario."),
        ("declines", "No hubo respuesta de la embajada."),
        ("declines", "La Guardia no facilitó la identidad de la víctima."),
        ("declines", "A última hora, el partido seguía sin pronunciarse."),
        ("declines", "«No hay nada que anunciar», indicó la minera."),
        ("denies", "De «leyenda urbana» calificó el gerente la fuga del puma."),
        ("denies", "Descarta el club la salida de su portero."),
        ("denies", "Sanidad descarta nuevos contagios por el queso."),
        ("denies", "La cineasta no reconoce esas palabras."),
        ("denies", "El general desmintió tajante: «Nadie disparó»."),
        ("confirms", "«La cagamos», reconoce sin rodeos la edil."),
        ("confirms", "La minera confirmó un acceso no autorizado a su red."),
        ("asserts", "Para la patronal, los datos dicen otra cosa."),
        ("asserts", "La edil precisó que no quiso decir que sobren médicos."),
        ("withdraws", "El semanario eliminó de su web el reportaje."),
        ("withdraws", "La edil retiró la mención al juez."),
        ("confirms", "La minera pidió disculpas a los vecinos por no haber avisado."),
        ("confirms", "Sí, cobré, reconoció la edil."),
        ("asserts", "«No hay agua desde el lunes», dijo la edil. Les negó la entrada."),
        ("denies", "«No tomé dinero de nadie», dijo la edil."),
        ("denies", "«No oculté nada a los vecinos», dijo la edil."),
        ("denies", "«No le pegué», declaró el acusado."),
        ("denies", "«No disparé», declaró el acusado."),
        ("asserts", "«No entendí la pregunta», dijo la edil."),
        ("asserts", "«No llegué a tiempo», dijo la edil."),
        ("asserts", "«Yo no dimitiré», dijo la edil."),
        ("asserts", "«Yo no sé nada», dijo la edil."),
    ],
)
def test_what_it_does_whatever_the_verb(act: str, text: str) -> None:
    assert [does for does, _, _ in told(text)] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "El juez, al negar la libertad, citó el riesgo de fuga.",
        "El ministro, visiblemente enfadado, protestó.",
        "La universidad, no obstante, ha encargado un informe externo.",
        "El ciclista confirmó al final su buen momento.",
        "La actriz Ana Gil se defendió ayer en las redes.",
        "La minera pidió un crédito al banco.",
        "El portero rechazó un penalti.",
    ],
)
def test_nothing_is_stated(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (  # a bare verb at the end has the speaker who was left out
            "Ana Gil dijo que sigue. El técnico, Luis Roca, sabía de la lesión, añadió.",
            ("asserts", "Ana Gil", "El técnico, Luis Roca, sabía de la lesión"),
        ),
        (
            "Ana Gil habló. No vendimos nada, escribió; es el banco quien vendió.",
            ("asserts", "Ana Gil", "es el banco quien vendió"),
        ),
        (
            "La ministra admitió retrasos, aunque, dijo, las obras acabarán en mayo.",
            ("asserts", "La ministra", "las obras acabarán en mayo"),
        ),
        (
            "Hubo un error, concedió la ministra Ana Gil, aunque a su juicio no fue grave.",
            ("asserts", "Ana Gil", "no fue grave"),
        ),
        (
            "El alcalde negó los recortes. Una maestra lo desmiente: afirma que faltan aulas.",
            ("denies", "Una maestra", "faltan aulas"),
        ),
        (
            "La policía negó el uso de munición real, como denuncian los vecinos.",
            ("criticises", "los vecinos", "el uso de munición real"),
        ),
        (
            "La edil Ana Gil dimitió tras admitir que cobró.",
            ("confirms", "Ana Gil", "cobró"),
        ),
        (
            "No habrá cierre. Así de tajante se mostró ayer la gerente, Ana Gil.",
            ("asserts", "Ana Gil", "No habrá cierre"),
        ),
        (
            "Los rumores de venta, desmentidos por la naviera, hundieron la acción.",
            ("denies", "la naviera", "Los rumores de venta"),
        ),
        (
            "En la Liga nadie quiso opinar: «Es un asunto interno», se excusaron.",
            ("declines", "la Liga", "Es un asunto interno"),
        ),
        (
            "El actor Luis Gil salió del juzgado y negó los hechos.",
            ("denies", "Luis Gil", "los hechos"),
        ),
        (
            "El director, Blas Roca, aseguró ayer que el museo abrirá.",
            ("asserts", "Blas Roca", "el museo abrirá"),
        ),
        (
            "La ministra admitió que hay daños y, a renglón seguido, culpó al alcalde.",
            ("criticises", "La ministra", "alcalde"),
        ),
        (
            "La viuda negó a la policía haber discutido con él.",
            ("denies", "La viuda", "haber discutido con él"),
        ),
        (
            "La Guardia niega que disparara; dos vídeos dicen lo contrario.",
            ("denies", "La Guardia", "disparara"),
        ),
        (
            "El obispado rehusó comentar la venta alegando que hay un juicio.",
            ("asserts", "El obispado", "hay un juicio"),
        ),
        (
            "Un informe al que ha tenido acceso este diario advierte de que hay grietas.",
            ("asserts", "Un informe", "hay grietas"),
        ),
        (
            "Luis Gil acusa a la edil Ana Roca de ocultar el pago y esta lo niega.",
            ("denies", "Ana Roca", "ocultar el pago"),
        ),
        (
            "Consultada sobre las multas, la gerente optó por no contestar.",
            ("declines", "la gerente", "las multas"),
        ),
    ],
)
def test_who_says_what(text: str, last: tuple[str, str, str]) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        (
            "La Fiscalía de Lerma calla. «No hay presos», dijo el vocero de la dependencia.",
            "el vocero de la dependencia",
            "La Fiscalía de Lerma",
        ),
        (
            "El club Racing de Lerma calla. La secretaría de prensa dijo que sigue.",
            "La secretaría de prensa",
            "Racing de Lerma",
        ),
        ("Según su abogado, el empresario no cobró.", "su abogado", "el empresario"),
        ("El capitán, Luis Roca, calló. «Sigo», dijo el defensor.", "Luis Roca", ""),
        ("La auditora, Prados & Lobo, negó la fuga.", "Prados & Lobo", ""),
    ],
)
def test_who_speaks_for_whom(text: str, speaker: str, principal: str) -> None:
    last = find_statements(text, "es")[-1]
    assert (last.speaker, last.principal.removeprefix("club ")) == (speaker, principal)
