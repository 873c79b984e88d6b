"""What whole articles have and single sentences have not: headlines, words that join, sentences
about somebody between two of somebody else."""

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import quoted_in


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "But according to the audit, the port knew.", "the port knew"),
        ("en", "Meanwhile, according to the audit, the port knew.", "the port knew"),
        ("fr", "Mais selon l'audit, le port savait tout.", "le port savait tout"),
        ("fr", "Or, d'après l'audit, le port savait tout.", "le port savait tout"),
        ("es", "Sin embargo, según la auditoría, el puerto lo sabía.", "el puerto lo sabía"),
        ("es", "Pero según la auditoría, el puerto lo sabía.", "el puerto lo sabía"),
        ("de", "Doch laut dem Gutachten wusste der Hafen alles.", "wusste der Hafen alles"),
        ("ru", "Тем не менее, по данным аудита, порт знал обо всём.", "порт знал обо всём"),
    ],
)
def test_words_that_join_are_not_said(lang: str, text: str, words: str) -> None:
    ((act, _, said),) = quoted_in(text, lang)
    assert (act, said) == ("asserts", words)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            (
                "The head, Al Bay, rejected claims by Clean Bay, which accuses him of lying. "
                '"That is wrong," he said.'
            ),
        ),
        (
            "fr",
            (
                "Le chef, Al Bay, a rejeté les accusations de l'association Baie vive, qui lui "
                "reproche d'avoir attendu. « C'est faux », a-t-il dit."
            ),
        ),
        (
            "es",
            (
                "El jefe, Luis Roca, rechazó las acusaciones de la asociación Bahía Viva, que le "
                "reprocha haber esperado. «Es falso», señaló."
            ),
        ),
    ],
)
def test_who_made_the_sentence_goes_on_after_it(lang: str, text: str) -> None:
    first, *_, last = quoted_in(text, lang)
    assert first[1] == last[1]
    assert last[0] == "denies"


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        (
            "en",
            "Orvane has denied spilling oil in a river that feeds a lake.",
            "spilling oil in a river that feeds a lake",
        ),
        ("en", "Orvane denied on Monday that it had lied.", "it had lied"),
        ("en", "Orvane denied gossip in a paper that it had lied.", "it had lied"),
        (
            "fr",
            "Orvane a nié mardi avoir caché une fuite qui a pollué un lac.",
            "avoir caché une fuite qui a pollué un lac",
        ),
        (
            "fr",
            "Orvane a confirmé la présence de l'homme que la police recherche.",
            "la présence de l'homme que la police recherche",
        ),
        (
            "es",
            "Orvane negó este martes haber ocultado una fuga que contaminó un lago.",
            "haber ocultado una fuga que contaminó un lago",
        ),
    ],
)
def test_a_relative_clause_belongs_to_what_is_answered(lang: str, text: str, words: str) -> None:
    ((_, who, said),) = quoted_in(text, lang)
    assert (who, said) == ("Orvane", words)


def test_what_follows_as_somebody_said_may_be_said() -> None:
    text = "Orvane was fined, as the police said they had opened an inquiry."
    assert quoted_in(text, "en") == [("asserts", "the police", "they had opened an inquiry")]


def test_the_end_of_a_headline_tells_nothing_of_the_name_below_it() -> None:
    text = "Spill closes beaches as regulator opens inquiry\nOrvane Water said it was sorry. "
    found = quoted_in(text + "The regulator said it was late.", "en")
    assert found[-1][1] == "The regulator"


@pytest.mark.parametrize(
    ("lang", "text", "client"),
    [
        (
            "en",
            (
                "Clara Mond chairs Clean Bay, a charity. The charity has sued. "
                "Its lawyer, Al Bay, said it was late."
            ),
            "Clean Bay",
        ),
        (
            "es",
            (
                "La presidenta de la asociación Bahía Viva, Clara Montes, se mostró indignada. "
                "La asociación ha presentado una denuncia. Su abogado, Al Bay, indicó que es tarde."
            ),
            "Bahía Viva",
        ),
    ],
)
def test_a_bodys_lawyer_speaks_for_the_body(lang: str, text: str, client: str) -> None:
    assert find_statements(text, lang)[-1].principal == client


@pytest.mark.parametrize(
    ("lang", "text", "who", "words"),
    [
        (
            "de",
            "In einem Schreiben der Bahn heißt es, die Strecke sei sicher.",
            "Bahn",
            "die Strecke sei sicher",
        ),
        (
            "de",
            "Die Kosten lägen höher, wie im Mai angekündigt, schreiben die Prüfer.",
            "die Prüfer",
            "Die Kosten lägen höher, wie im Mai angekündigt",
        ),
        (
            "fr",
            "Anders Falk assure dans un entretien à Radio Norr avoir averti la mairie.",
            "Anders Falk",
            "avoir averti la mairie",
        ),
        (
            "es",
            "Luis Falco asegura en una entrevista con Radio Norte haber avisado al juez.",
            "Luis Falco",
            "haber avisado al juez",
        ),
        (
            "es",
            "Según correos a los que ha tenido acceso El Faro, el puerto lo sabía.",
            "correos",
            "el puerto lo sabía",
        ),
        ("ru", "Мэр заявил журналистам, что обещал мост.", "Мэр", "обещал мост"),
        ("uk", "Мер заявив журналістам, що обіцяв міст.", "Мер", "обіцяв міст"),
        (
            "ru",
            "Как следует из переписки, с которой ознакомился «Вестник», о поломке знали.",
            "переписки",
            "о поломке знали",
        ),
    ],
)
def test_papers_and_interviews(lang: str, text: str, who: str, words: str) -> None:
    assert quoted_in(text, lang) == [("asserts", who, words)]


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("de", "Ove Lind ist Prüfer. Die Prüfer sagten, es sei spät.", "Die Prüfer"),
        ("es", "Óscar Lindo es auditor. Según los auditores, es tarde.", "los auditores"),
        (
            "en",
            "Defence minister Al Bay said no. The prime minister said it was late.",
            "The prime minister",
        ),
        (
            "ru",
            "В областной администрации уточнили, что поздно. В министерстве ответили, что рано.",
            "министерстве",
        ),
    ],
)
def test_others_are_nobody_who_was_named_before(lang: str, text: str, who: str) -> None:
    assert quoted_in(text, lang)[-1][1] == who
