"""Words that a colon leads to, and who only received them, in six languages."""

import pytest

from bot.reading.rules.statements import find_statements


def told(lang: str, text: str) -> list[tuple[str, str]]:
    """Who says what."""
    return [(said.speaker, said.quote) for said in find_statements(text, lang)]


RATE = "The rate is 33 percent."


@pytest.mark.parametrize(
    "opening",
    [
        "Norvik made the following comment:",
        "Norvik issued the following statement on Monday:",
        "Norvik had this to say:",
        "Norvik wrote the following:",
        "Norvik gave this answer:",
        "Norvik sent the following letter to staff:",
        "Norvik offered this explanation:",
        "Norvik put it this way:",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_words_follow_a_word_for_them(opening: str, between: str) -> None:
    assert told("en", f"{opening}{between}“{RATE}”") == [("Norvik", RATE)]


@pytest.mark.parametrize(
    "opening",
    [
        "Norvik a donné cette réponse :",
        "Norvik a publié le message suivant lundi :",
        "Norvik l’a formulé ainsi :",
    ],
)
@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_words_follow_a_word_for_them_in_french(opening: str, between: str) -> None:
    said = "Le taux est de 33 %."
    assert told("fr", f"{opening}{between}« {said} »") == [("Norvik", said)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Mayor Ann Bell was sent the following message: “You will pay.”"),
        ("en", "Mayor Ann Bell received this letter: “You will pay.”"),
        ("en", "Norvik got this answer from the ministry:\n\n“You will pay.”"),
        ("fr", "La maire Ana Roy a reçu le message suivant : « Vous paierez. »"),
        ("fr", "Ana Roy a trouvé ce mot sur sa porte : « Vous paierez. »"),
        ("de", "Bürgermeisterin Ana Roy erhielt folgende Nachricht: „Sie werden zahlen.“"),
        ("es", "La alcaldesa Ana Roy recibió el siguiente mensaje: «Pagarán»."),
        ("ru", "Мэр Анна Рой получила следующее сообщение: «Вы заплатите»."),
        ("uk", "Мер Анна Рой отримала таке повідомлення: «Ви заплатите»."),
    ],
)
def test_who_received_words_did_not_say_them(lang: str, text: str) -> None:
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("en", "Mayor Ann Bell found guilty: “I did nothing.”", "I did nothing."),
        ("fr", "La maire Ana Roy a reçu le prix : « Je suis fière. »", "Je suis fière."),
        ("de", "Bürgermeisterin Ana Roy erhielt den Preis: „Ich bin stolz.“", "Ich bin stolz."),
        ("es", "La alcaldesa Ana Roy recibió el premio: «Estoy orgullosa».", "Estoy orgullosa"),
        ("ru", "Мэр Анна Рой получила премию: «Я горжусь».", "Я горжусь"),
        ("uk", "Мер Анна Рой отримала премію: «Я пишаюся».", "Я пишаюся"),
    ],
)
def test_who_received_a_prize_is_quoted(lang: str, text: str, what: str) -> None:
    assert [quote for _, quote in told(lang, text)] == [what]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("She described him as, “a friend.”", "She", "him as, “a friend.”"),
        ("It is simple - Karl Abt has vowed to stay.", "Karl Abt", "to stay"),
        ("Abt, despite having lost, said the men “do need” it.", "Abt", "the men “do need” it"),
        ("He has a plan, she said, on Monday.", "she", "He has a plan"),
        ("Bell praised the work but also had to go.", "Bell", "the work"),
        ("They call him a fool and describe his plan as mad.", "They", "him a fool"),
        ("Bell promised to come and describe the plan.", "Bell", "to come and describe the plan"),
        ("Karl Abt tells so many lies that nobody listens.", "", ""),
        ("But in July 2012, Norvik failed as predicted.", "", ""),
        ("Norvik and Brisk together said it was safe.", "Norvik and Brisk", "it was safe"),
        (
            "Bell has asked Karl Abt, the chair of the board, to check it.",
            "Bell",
            "Karl Abt, the chair of the board, to check it",
        ),
        ("Ann Bell argued that Abt “lashed out at them.”", "Ann Bell", "Abt “lashed out at them.”"),
    ],
)
def test_english_as_papers_print_it(text: str, who: str, what: str) -> None:
    assert told("en", text)[:1] == ([(who, what)] if who else [])
