"""Somebody's words by their noun, with a quotation behind a colon, in six languages."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


def told(lang: str, text: str) -> list[tuple[str, str]]:
    """Who says what."""
    return [(said.speaker, said.quote) for said in find_statements(text, lang)]


REPLIES = [
    ("en", "Norvik's reply", "“We tested the crane.”", "Norvik"),
    ("en", "Norvik's response to the charge", "“We tested the crane.”", "Norvik"),
    ("en", "The reply from Norvik", "“We tested the crane.”", "Norvik"),
    ("en", "The minister's verdict", "“We tested the crane.”", "The minister"),
    ("en", "The company's answer was short", "“We tested the crane.”", "The company"),
    ("de", "Norviks Antwort", "„Der Kran war geprüft.“", "Norvik"),
    ("de", "Ana Roys Fazit", "„Der Kran war geprüft.“", "Ana Roy"),
    ("de", "Die Antwort von Norvik", "„Der Kran war geprüft.“", "Norvik"),
    ("de", "Die Reaktion der Gewerkschaft fiel knapp aus", "„Nein.“", "der Gewerkschaft"),
    ("fr", "La réponse de Norvik", "« La grue était contrôlée. »", "Norvik"),
    ("es", "La respuesta de Norvik", "«La grúa estaba revisada».", "Norvik"),
    ("ru", "Ответ «Норвика»", "«Кран проверяли».", "Норвика"),
    ("uk", "Відповідь «Норвіка»", "«Кран перевіряли».", "Норвіка"),
]


@pytest.mark.parametrize(("lang", "opening", "quote", "speaker"), REPLIES)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_whose_reply_it_is_who_speaks(
    lang: str, opening: str, quote: str, speaker: str, between: str
) -> None:
    ((who, said),) = told(lang, f"{opening}:{between}{quote}")
    assert (who, said) == (speaker, quote.strip("“”„«» ").removesuffix("».").strip(" »"))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The mayor, Ana Roy, was asked about it. Her reply: “Never again.”"),
        ("en", "The mayor, Ana Roy, was asked about it. Her reply was blunt: “Never again.”"),
        ("fr", "La maire, Ana Roy, a été interrogée. Sa réponse : « Plus jamais. »"),
        ("es", "La alcaldesa, Ana Roy, fue preguntada. Su respuesta: «Nunca más»."),
        ("de", "Die Bürgermeisterin Ana Roy wurde gefragt. Ihre Antwort: „Nie wieder.“"),
        ("ru", "Мэра Анну Рой спросили о кране. Её ответ: «Больше никогда»."),
        ("uk", "Мера Анну Рой запитали про кран. Її відповідь: «Більше ніколи»."),
    ],
)
def test_a_pronoun_tells_whose(lang: str, text: str) -> None:
    ((who, said),) = told(lang, text)
    assert who in {"Ana Roy", "Анну Рой"}
    assert said.rstrip(".") in text


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "The ministry's line: the crane was tested.", "The ministry"),
        ("en", "The official position of the port: the crane was fine.", "the port"),
        ("en", "Ana Roy was asked about it. Her answer: the crane was fine.", "Ana Roy"),
        ("de", "Die Antwort von Norvik: Der Kran ist geprüft.", "Norvik"),
        ("fr", "La réponse de Norvik : la grue est contrôlée.", "Norvik"),
        ("es", "La respuesta de Norvik: la grúa está revisada.", "Norvik"),
    ],
)
def test_a_clause_follows_whose_words_it_is(lang: str, text: str, speaker: str) -> None:
    ((who, said),) = told(lang, text)
    assert (who, said) == (speaker, text.rpartition(": ")[2].rstrip("."))


@pytest.mark.parametrize(
    "text", ["Norvik's answer: a new crane.", "The crane had one fault: the hook was loose."]
)
def test_behind_a_colon_stands_no_clause_of_anybodys(text: str) -> None:
    assert told("en", text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ana Roy is the mayor of Tarn. Roy, visibly moved: “The crane was fine.”"),
        ("fr", "Ana Roy est la maire de Tarn. Roy, émue : « La grue était contrôlée. »"),
    ],
)
def test_a_surname_with_a_manner_behind_it_is_who_speaks(lang: str, text: str) -> None:
    assert [who for who, _ in told(lang, text)] == ["Ana Roy"]


def test_a_place_and_a_date_are_no_speaker() -> None:
    assert told("en", "Ana Roy opened the crane. Tarn, May 3: “We are open.”") == []


def test_a_reply_inside_another_noun_is_no_reply() -> None:
    text = "The council's response coordinator, Ana Roy, said the dam held."
    assert told("en", text) == [("Ana Roy", "the dam held")]


@pytest.mark.parametrize("opening", ["The reply", "The answer to the question", "A reply"])
def test_nobody_speaks_in_a_reply_that_is_nobodys(opening: str) -> None:
    assert told("en", f"The crane fell. {opening}: “Never again.”") == []


@pytest.mark.parametrize(
    ("lang", "line", "speaker"),
    [
        ("en", "Mayor Ana Roy found guilty: “I will fight on”", "Ana Roy"),
        ("en", "Mayor Ana Roy steps down: “I will fight on”", "Ana Roy"),
        ("en", "Harbour chief resigns over crane fall: “I will fight on”", "Harbour chief"),
        ("fr", "Le maire Jean Roul condamné : « Je continue »", "Jean Roul"),
        ("ru", "Мэр Иван Ролов осуждён: «Я продолжу»", "Иван Ролов"),
        ("uk", "Мер Іван Ролів засуджений: «Я продовжу»", "Іван Ролів"),
    ],
)
def test_a_headline_quotes_who_opens_it(lang: str, line: str, speaker: str) -> None:
    assert [who for who, _ in told(lang, f"{line}\n\n…")] == [speaker]


@pytest.mark.parametrize(
    ("lang", "line", "act"),
    [
        ("en", "Harbour chief: “No comment”", Act.DECLINES),
        ("en", "Harbour chief: “We will not pay”", Act.ASSERTS),
        ("en", "Harbour chief: “There was no deal”", Act.DENIES),
        ("es", "El jefe del puerto: «No puedo más»", Act.ASSERTS),
        ("es", "El jefe del puerto: «No firmé ese contrato»", Act.DENIES),
        ("fr", "Le chef du port : « Nous ne paierons pas »", Act.ASSERTS),
        ("ru", "Начальник порта: «Мы не владельцы»", Act.ASSERTS),
        ("uk", "Начальник порту: «Ми не власники»", Act.ASSERTS),
    ],
)
def test_the_words_quoted_in_a_headline_tell_what_they_do(lang: str, line: str, act: Act) -> None:
    assert [said.act for said in find_statements(f"{line}\n\n…", lang)] == [act]


def test_behind_a_name_only_the_quotation_is_quoted() -> None:
    text = "Ana Roy: “The crane was fine.” She laughed and left the room."
    assert told("en", text) == [("Ana Roy", "The crane was fine.")]
