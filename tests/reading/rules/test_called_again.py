"""Whom the text calls again without a name: one of two, the one concerned, who was told of last."""

import pytest

from bot.reading.rules.statements import find_statements

_FR = "La ministre Ana Roy et la députée Eva Sol s'opposent. "
_EN = "Mayor Ana Bell and councillor Eva Stone disagree over the bridge. "
_DE = "Ministerin Ana Preis und die Abgeordnete Eva Lang streiten über die Brücke. "
_ES = "La ministra Ana Roca y la diputada Eva Loro discrepan. "
_RU = "Министр Анна Белова и депутат Ольга Рудина спорят о мосте. "
_UK = "Міністерка Анна Білова та депутатка Ольга Рудіна сперечаються про міст. "


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        (
            "fr",
            _FR + "La première affirme qu'il est sûr. La seconde dément.",
            ["Ana Roy", "Eva Sol"],
        ),
        (
            "en",
            _EN + "The former said it was safe. The latter denied it.",
            ["Ana Bell", "Eva Stone"],
        ),
        (
            "de",
            _DE + "Erstere sagte, sie sei sicher. Letztere bestritt das.",
            ["Ana Preis", "Eva Lang"],
        ),
        (
            "es",
            _ES + "La primera dice que es seguro. La segunda lo niega.",
            ["Ana Roca", "Eva Loro"],
        ),
        (
            "ru",
            _RU + "Первая заявила, что он цел. Вторая это отрицает.",
            ["Анна Белова", "Ольга Рудина"],
        ),
        (
            "uk",
            _UK + "Перша заявила, що він цілий. Друга це заперечує.",
            ["Анна Білова", "Ольга Рудіна"],
        ),
    ],
)
def test_one_of_two(language: str, text: str, speakers: list[str]) -> None:
    assert [said.speaker for said in find_statements(text, language)] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speaker", "principal"),
    [
        ("fr", "Le maire salue les pêcheurs. Ceux-ci parlent d'un abandon.", "les pêcheurs", ""),
        ("fr", "Il dit avoir dormi chez sa sœur. Celle-ci confirme.", "sa sœur", ""),
        (
            "fr",
            "Ana Roy admet tout. « J'ai obéi au directeur », dit-elle. Ce dernier dément.",
            "directeur",
            "",
        ),
        (
            "es",
            "El edil dice que durmió en casa de su hermana. Esta lo confirma.",
            "su hermana",
            "",
        ),
        ("es", "Luis Rey criticó a los vecinos. Estos lo niegan.", "los vecinos", ""),
        (
            "es",
            "Luis Rey criticó a los vecinos. Estos lo acusan de mentir. «Es falso», repitió.",
            "Luis Rey",
            "",
        ),
        (
            "es",
            (
                "El delantero del Orlan se va. «Es falso», dijo el presidente, Luis Rey. "
                "El futbolista no quiso hablar."
            ),
            "El delantero del Orlan",
            "",
        ),
        (
            "es",
            (
                "El delantero del Orlan se va. «Es falso», dijo el presidente, Luis Rey. "
                "El futbolista calla. Su agente asegura que se queda."
            ),
            "Su agente",
            "El delantero del Orlan",
        ),
        (
            "es",
            "El extenista Luis Rey alegó un error. «No robé», aseguró el deportista.",
            "Luis Rey",
            "",
        ),
        (
            "fr",
            (
                "L'attaquant du FC Orlan part. « C'est faux », a réagi le président, Paul Roy. "
                "L'intéressé n'a pas souhaité s'exprimer."
            ),
            "L'attaquant du FC Orlan",
            "",
        ),
        (
            "fr",
            "L'attaquant Luc Dol part. Le président, Paul Roy, dément. L'intéressé se tait.",
            "Luc Dol",
            "",
        ),
        ("fr", "Paul Roy dément. L'intéressé assure que tout va bien.", "Paul Roy", ""),
    ],
)
def test_who_was_told_of(language: str, text: str, speaker: str, principal: str) -> None:
    said = find_statements(text, language)[-1]
    assert (said.speaker, said.principal) == (speaker, principal)


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        (
            "fr",
            "L'attaquant Luc Dol part. Le président se tait. Paul Roy dément.",
            "",
        ),
        (
            "fr",
            "Selon Ana Bel, Luc Dol a menti. Le procureur se tait. Luc Dol dément.",
            "Luc Dol a menti",
        ),
        (
            "es",
            "Luis Rey calla. Su letrado, Blas Gil, habla de una causa general. Luis Rey lo niega.",
            "",
        ),
    ],
)
def test_nobody_denies_a_silence_or_his_own_side(language: str, text: str, content: str) -> None:
    denied = next(s for s in find_statements(text, language) if s.act.value == "denies")
    assert denied.quote == content
