"""For whom somebody speaks in English by what is told beside his name, and whose lawyer it is."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("told", "principal"),
    [
        ("Ida Lesk, head of the press office at Lenton Water,", "Lenton Water"),
        ("Ida Lesk, of Lenton Water's press office,", "Lenton Water"),
        ("Ida Lesk, deputy press secretary to the mayor,", "mayor"),
        ("Ida Lesk, press secretary to Mayor Ruth Marsh,", "Mayor Ruth Marsh"),
        ("Ida Lesk, spokeswoman for the U.N. secretary-general,", "U.N. secretary-general"),
        ("Ida Lesk, an aide to the mayor,", "mayor"),
    ],
)
def test_who_is_told_beside_a_name(told: str, principal: str) -> None:
    (found,) = find_statements(f"{told} said the aid was late.", "en")
    assert found.principal == principal


@pytest.mark.parametrize(
    ("before", "client"),
    [
        ("Police freed a 52-year-old man. Inspector Colin May refused to say why.", "man"),
        ("Police freed a man. Inspector Colin May said he was no suspect.", "a man"),
        ("Tom Kess was held. A man was hurt.", "Tom Kess"),
    ],
)
def test_a_lawyers_client_is_no_policeman(before: str, client: str) -> None:
    text = f'{before} "My client has been cleared," said his solicitor, Ida Lesk.'
    assert client in find_statements(text, "en")[-1].principal
