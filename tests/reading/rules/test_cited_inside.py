"""Who is cited inside what is told, or between a subject and its verb, in six languages."""

import pytest

from bot.reading.rules.statements import find_statements

Told = list[tuple[str, str]]


def told(lang: str, text: str) -> Told:
    """Who says what, the pieces joined."""
    return [
        (said.speaker, " … ".join(text[start:end] for start, end in said.spans))
        for said in find_statements(text, lang)
    ]


RELATIVE = [
    ("en", "The town shut the bridge, which, Ann Bell said, is unsafe.", "the bridge … is unsafe"),
    ("en", "The firm hired Karl Abt, who, Ann Bell said, had fled.", "Karl Abt … had fled"),
    (
        "fr",
        "La ville a fermé le pont, qui, a dit Ann Bell, n’est pas sûr.",
        "le pont … n’est pas sûr",
    ),
    (
        "fr",
        "La ville a fermé le pont qui, selon Ann Bell, n’est pas sûr.",
        "le pont … n’est pas sûr",
    ),
    (
        "de",
        "Die Stadt sperrte die Brücke, die, so Ann Bell, nicht sicher ist.",
        "die Brücke … nicht sicher ist",
    ),
    (
        "de",
        "Die Brücke, die laut Ann Bell nicht sicher ist, wurde gesperrt.",
        "die Brücke … nicht sicher ist",
    ),
    (
        "es",
        "La ciudad cerró el puente, que, dijo Ann Bell, no es seguro.",
        "el puente … no es seguro",
    ),
    (
        "es",
        "La ciudad cerró el puente, que, según Ann Bell, no es seguro.",
        "el puente … no es seguro",
    ),
    ("ru", "Город закрыл мост, который, сказала Анна Белл, небезопасен.", "небезопасен"),
    ("ru", "Мост, который, как сказала Анна Белл, небезопасен, закрыли.", "небезопасен"),
    ("uk", "Місто закрило міст, який, за словами Анни Белл, не є безпечним.", "не є безпечним"),
]


@pytest.mark.parametrize(("lang", "text", "what"), RELATIVE)
def test_what_is_told_inside_a_relative_clause_is_all_that_is_said(
    lang: str, text: str, what: str
) -> None:
    ((speaker, said),) = told(lang, text)
    assert speaker in ("Ann Bell", "Анна Белл", "Анны Белл", "Анни Белл")
    assert said.casefold() == what.casefold()


CITED = [
    ("en", "Bell said that, according to Norvik, the plant is closed.", "the plant is closed"),
    ("en", "Bell said the plant, according to Norvik, is closed.", "the plant … is closed"),
    ("fr", "Bell a expliqué que, selon Norvik, le pont est fermé.", "le pont est fermé"),
    ("fr", "Bell a expliqué que le pont, selon Norvik, est fermé.", "le pont … est fermé"),
    ("de", "Bell sagte, dass laut Norvik die Brücke gesperrt ist.", "die Brücke gesperrt ist"),
    ("de", "Bell sagte, dass die Brücke laut Norvik gesperrt ist.", "die Brücke … gesperrt ist"),
    ("de", "Bell sagte, die Brücke sei laut Norvik gesperrt.", "die Brücke sei … gesperrt"),
    ("de", "Bell sagte, laut Norvik sei die Brücke gesperrt.", "sei die Brücke gesperrt"),
    ("es", "Bell explicó que, según Norvik, el puente está cerrado.", "el puente está cerrado"),
    ("es", "Bell explicó que el puente, según Norvik, está cerrado.", "el puente … está cerrado"),
    ("ru", "Белл сказал, что, по словам Норвика, мост закрыт.", "мост закрыт"),
    ("uk", "Белл сказав, що, за словами Норвіка, міст закрито.", "міст закрито"),
]


@pytest.mark.parametrize(("lang", "text", "what"), CITED)
def test_who_is_cited_says_a_part_of_what_another_tells(lang: str, text: str, what: str) -> None:
    (teller, all_told), (cited, said) = told(lang, text)
    assert teller in ("Bell", "Белл")
    assert cited in ("Norvik", "Норвика", "Норвіка")
    assert said == what
    assert all(piece in all_told for piece in said.split(" … "))


BETWEEN = [
    (
        "en",
        "The plan, according to Ann Bell, hurts small farms.",
        "The plan … hurts small farms",
    ),
    (
        "en",
        "Norvik, according to Ann Bell, owner of the port, pays no tax.",
        "Norvik … pays no tax",
    ),
    (
        "en",
        "The man who fled, according to Ann Bell, lives in Lund.",
        "The man who fled … lives in Lund",
    ),
    (
        "en",
        "He came in May, according to Ann Bell, owner of the port.",
        "He came in May",
    ),
    (
        "en",
        "He came in June, according to Ann Bell, head coach.",
        "He came in June",
    ),
    (
        "fr",
        "Le plan, selon Ann Bell, nuit aux petites fermes.",
        "Le plan … nuit aux petites fermes",
    ),
    (
        "fr",
        "Le port, selon Ann Bell, directrice du musée, perd de l’argent.",
        "Le port … perd de l’argent",
    ),
    (
        "fr",
        "Il est venu en mai, selon Ann Bell, directrice du port.",
        "Il est venu en mai",
    ),
    (
        "es",
        "El plan, según Ann Bell, perjudica a las granjas.",
        "El plan … perjudica a las granjas",
    ),
]


@pytest.mark.parametrize(("lang", "text", "what"), BETWEEN)
def test_who_is_cited_between_a_subject_and_its_verb_says_both(
    lang: str, text: str, what: str
) -> None:
    assert told(lang, text) == [("Ann Bell", what)]


def test_who_repeats_a_no_does_not_deny_it() -> None:
    text = "The union said the plant was not safe. Norvik said the plant was not safe either."
    assert [said.act.value for said in find_statements(text, "en")] == ["asserts", "asserts"]


PUT_SO = [
    ("en", "As Ann Bell puts it, the plan hurts small farms."),
    ("en", "The plan hurts small farms, as Ann Bell puts it."),
    ("fr", "Comme l’indique Ann Bell, le plan nuit aux fermes."),
    ("fr", "Comme l’a dit Ann Bell, le plan nuit aux fermes."),
    ("fr", "Le plan nuit aux fermes, comme le note Ann Bell."),
    ("es", "Según explica Ann Bell, el plan perjudica a las granjas."),
    ("es", "El plan perjudica a las granjas, según cuenta Ann Bell."),
]


@pytest.mark.parametrize(("lang", "text"), PUT_SO)
def test_as_somebody_puts_it(lang: str, text: str) -> None:
    ((speaker, said),) = told(lang, text)
    assert speaker == "Ann Bell"
    assert said.casefold().startswith(("the plan hurts", "le plan nuit", "el plan perjudica"))


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("en", "Prices, Ann Bell said, rise every week.", "Prices … rise every week"),
        ("en", "Nobody, Ann Bell said, knows the cost.", "Nobody … knows the cost"),
        ("en", "The plan hurts us all, Ann Bell said, visibly shaken.", "The plan hurts us all"),
    ],
)
def test_who_speaks_between_a_subject_and_its_verb(lang: str, text: str, what: str) -> None:
    assert told(lang, text) == [("Ann Bell", what)]


@pytest.mark.parametrize(
    "text",
    ["Comme l’annonce du maire, le plan a surpris.", "Il le voit comme la critique d’un homme."],
)
def test_a_noun_behind_as_tells_nothing(text: str) -> None:
    assert told("fr", text) == []
