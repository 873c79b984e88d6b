"""Who confirms or admits behind what is told, and words put in behind the verb."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


@pytest.mark.parametrize(
    ("lang", "told", "verb", "speaker"),
    [
        ("fr", "Les trains roulent à nouveau", "a confirmé", "la SNCF"),
        ("fr", "La plage est rouverte", "a reconnu", "la famille"),
        ("fr", "Les deux navires sont à quai", "ont confirmé", "les douanes"),
        ("es", "Los trenes circulan con normalidad", "admitió", "Renfe"),
        ("es", "Todos los vuelos salen a su hora", "confirmó", "la aerolínea"),
        ("es", "Los jugadores entrenan hoy", "confirmó", "el club"),
        ("es", "La obra empezará en mayo", "reconoció", "la familia"),
        ("ru", "Рейсы начнутся в мае", "подтвердила", "таможня"),
        ("uk", "Рейси почнуться в травні", "підтвердила", "південна залізниця"),
    ],
)
def test_who_stands_at_the_end_confirms_it(lang: str, told: str, verb: str, speaker: str) -> None:
    (found,) = find_statements(f"{told}, {verb} {speaker}.", lang)
    assert (found.act, found.speaker, found.quote) == (Act.CONFIRMS, speaker, told)


def test_what_stands_there_may_be_nobody() -> None:
    assert find_statements("El lunes por la tarde, confirmó la noticia.", "es") == ()
    (found,) = find_statements("La ministre est sortie, a nié la rumeur.", "fr")
    assert (found.speaker, found.quote) == ("La ministre", "la rumeur")
    (found,) = find_statements("Министр, которую обвиняют в краже, отвергла обвинения.", "ru")
    assert (found.speaker, found.quote) == ("Министр", "обвинения")


@pytest.mark.parametrize(
    ("lang", "text", "act", "quote"),
    [
        (
            "en",
            "The mayor confirmed, meanwhile, the opening of an inquiry.",
            Act.CONFIRMS,
            "the op",
        ),
        ("en", "The mayor ruled out, however, any sale.", Act.DENIES, "any sale"),
        ("en", "The mayor declined, however, to comment on the fire.", Act.DECLINES, "the fire"),
        ("fr", "Le maire a exclu, toutefois, un sabotage.", Act.DENIES, "un sabotage"),
        ("fr", "Le maire a rejeté, de son côté, ces rumeurs.", Act.DENIES, "ces rumeurs"),
        ("es", "La alcaldesa descartó, no obstante, que hubiera fuga.", Act.DENIES, "hubiera fuga"),
        ("es", "El edil rehusó, sin embargo, comentar el caso.", Act.DECLINES, "el caso"),
        ("de", "Der Wirt bestätigte seinerseits die Prüfung.", Act.CONFIRMS, "die Prüfung"),
        ("ru", "Мэр отверг, однако, обвинения.", Act.DENIES, "обвинения"),
        ("ru", "Мэр отказался, впрочем, комментировать дело.", Act.DECLINES, "дело"),
        ("uk", "Мер спростував, натомість, чутки про продаж.", Act.DENIES, "чутки про продаж"),
        ("uk", "Мер відмовився, проте, коментувати справу.", Act.DECLINES, "справу"),
    ],
)
def test_what_sets_against_others_is_no_content(lang: str, text: str, act: Act, quote: str) -> None:
    (found,) = find_statements(text, lang)
    assert found.act is act
    assert found.quote.startswith(quote)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "The crash was on the A47. Three are hurt, a spokesman for the hospital said.",
        ),
        (
            "fr",
            "C'était sur la N-318. Trois blessés, selon un porte-parole de l'hôpital.",
        ),
        ("es", "El autobús volcó en la N-318. Tres están graves, dijo una portavoz del hospital."),
    ],
)
def test_a_road_is_no_house(lang: str, text: str) -> None:
    (found,) = find_statements(text, lang)
    assert found.principal.endswith(("hospital", "hôpital"))


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [
        (
            "fr",
            "La chaîne de magasins Savora rejette les rumeurs. « Faux », dit sa porte-parole.",
            "La chaîne de magasins Savora",
        ),
        (
            "es",
            "La cadena hotelera Marenza negó el cierre. «Falso», dijo su jefa de prensa, Ana Sol.",
            "Marenza",
        ),
        ("es", "El jefe de campaña de Rosa Vega, Ciro Paz, negó el pacto.", "Rosa Vega"),
    ],
)
def test_for_whom_they_speak(lang: str, text: str, principal: str) -> None:
    assert find_statements(text, lang)[-1].principal == principal


def test_a_channel_is_not_the_latter() -> None:
    text = (
        "« Elle va bien », a affirmé son agent, Tony Garcin, sur Télé Sud. "
        "Ce dernier a annoncé une date en mai."
    )
    assert [s.speaker for s in find_statements(text, "fr")] == ["Tony Garcin", "Tony Garcin"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "El lunes, según la policía, el hombre huyó."),
        ("es", "Tras el incendio, según la policía, el hombre huyó."),
        ("uk", "У травні, за даними поліції, чоловік утік."),
        ("uk", "Після пожежі, за словами поліції, чоловік утік."),
    ],
)
def test_when_it_was_is_no_whole_statement(lang: str, text: str) -> None:
    (found,) = find_statements(text, lang)
    assert found.quote == text.removesuffix(".")
