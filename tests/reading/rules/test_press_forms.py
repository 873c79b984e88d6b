"""The forms in which the press tells who says what: sentences of our own, traps among them."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


def told(text: str, lang: str = "en") -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [
        (s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It sank.”\nIn a letter, Ann Lister said the pier was closed.", "the pier was closed"),
        ("Advisers to the harbour master say the pier is closed.", "the pier is closed"),
        ("A source close to the family said the pier was sold.", "the pier was sold"),
        ("In her third book, Ann Lister noted the missing ledger.", "the missing ledger"),
        ("Ann Lister promised a new pier but has met no one.", "a new pier"),
        ("When Ann Lister said that the pier was sold, the hall fell silent.", "the pier was sold"),
        (
            "“It is old,” Ann Lister told us, “but it stands.”",
            "It is old … but it stands.",
        ),
        (
            "The pier was sold, Ann Lister said, and the cranes were sold with it.",
            "The pier was sold … the cranes were sold with it",
        ),
        ("The pier, Ann Lister said on Monday, was sold.", "The pier … was sold"),
        ("Ann Lister called for a new pier in a letter on Thursday.", "a new pier"),
        ("Ann Lister continues to insist that the pier is safe.", "the pier is safe"),
        ("“It leaks,” Ann Lister, the harbour master, said of the pier.", "It leaks"),
        (
            "Ann Lister said the union demands that the pier stay.",
            "the union demands that the pier stay",
        ),
        (
            "Ann Lister said the pier was “old,” but she said that it was safe.",
            "it was safe",
        ),
        (
            "The pier was old, Ann Lister said in a letter, and the cranes were older.",
            "The pier was old … the cranes were older",
        ),
        (
            "The pier was sold, Ann Lister said, because nobody wanted it.",
            "The pier was sold … because nobody wanted it",
        ),
        ("Ann Lister said the pier was old. “It leaks.”", "the pier was old … It leaks."),
        (
            "“It is old,” Ann Lister said, noting the rust. “It will go.”",
            "It is old … It will go.",
        ),
        (
            "“It is old,” Ann Lister said. “I would not call it safe” for heavy lorries.",
            "It is old … “I would not call it safe” for heavy lorries",
        ),
        (
            "Ann Lister said the pier was old. “It leaks,” sighed a docker at the gate.",
            "the pier was old",
        ),
        (
            "Ann Lister added:\n\nThe pier is sold. The cranes are sold.\n\nIt rained.",
            "The pier is sold. The cranes are sold.",
        ),
    ],
)
def test_what_is_said_begins_and_ends_where_it_does(text: str, words: str) -> None:
    assert words in [said for _, _, said in told(text)]


@pytest.mark.parametrize(
    ("lang", "text", "act", "speaker"),
    [
        ("en", "The council has ruled out a second bridge.", "denies", "The council"),
        ("en", "Ann Lister told jurors she had never signed the lease.", "denies", "Ann Lister"),
        ("en", "“No,” said Ann Lister. “It was raining.”", "denies", "Ann Lister"),
        ("en", "“There is no such lease,” Ann Lister said.", "denies", "Ann Lister"),
        ("en", "Neither bank would comment.", "declines", "Neither bank"),
        ("en", "Ann Lister said privacy rules kept her from commenting.", "asserts", "Ann Lister"),
        ("en", "Ann Lister said the rules prevented her from commenting.", "declines", "Lister"),
        ("en", "Ann Lister withdrew her claim that the pier was sold.", "withdraws", "Ann Lister"),
        ("en", "Ann Lister rejected the pay offer.", "criticises", "Ann Lister"),
        ("fr", "La mairie a exclu l'hypothèse d'une vente du quai.", "denies", "La mairie"),
        ("fr", "Le gérant affirme n'avoir jamais signé le bail.", "denies", "Le gérant"),
        ("fr", "Le maire a retiré ses propos sur les pêcheurs.", "withdraws", "Le maire"),
        ("fr", "Le gérant préfère ne pas répondre.", "declines", "Le gérant"),
        ("fr", "L'armateur, Luc Morel, garde le silence.", "declines", "Luc Morel"),
    ],
)
def test_what_is_done_by_saying_it(lang: str, text: str, act: str, speaker: str) -> None:
    found = told(text, lang)
    assert [act] == [done for done, _, _ in found]
    assert speaker in found[0][1]


def test_what_somebody_says_he_thinks_is_one_statement() -> None:
    found = told("Paul Osei said he believed the pier was sold.")
    assert [words for _, _, words in found] == ["he believed the pier was sold"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The keeper denied Olsen from close range."),
        ("en", "The ferry, called Freya, runs daily."),
        ("en", "The union called an emergency meeting."),
        ("en", "The museum maintains a library in Hull."),
        ("en", "The ministry denied Olsen a visa."),
        ("en", "The visitors conceded two late goals."),
        ("en", "The hospital admitted 40 patients."),
        ("en", "The win confirmed her place."),
        ("en", "The sales figures confirm the trend."),
        ("en", "The carer accused of theft lives nearby."),
        ("en", "Olsen was ruled out of the match."),
        ("en", "Silver rejected the old level for a third day."),
        ("fr", "À 30 ans, le chef confirme sa deuxième étoile."),
        ("fr", "Les chiffres confirment la tendance."),
    ],
)
def test_what_nobody_says(lang: str, text: str) -> None:
    assert told(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            "A former lock keeper has admitted theft. Al Bell, 47, was fined.",
            "Al Bell",
        ),
        ("en", "Al Bell was hurt. “It was dark,” the 40-year-old said.", "Al Bell"),
        ("en", "Lawyers for the banker Al Bell say he was abroad.", "Lawyers for the banker"),
        ("en", "State Sen. Ada Bell, R-Ohio, said the pier was sold.", "Ada Bell"),
        ("fr", "Le patron, Jean Morel, a dit que le quai était vendu.", "Jean Morel"),
    ],
)
def test_who_that_is(lang: str, text: str, speaker: str) -> None:
    assert speaker in told(text, lang)[0][1]


def test_the_spokesman_speaks_for_whom_he_did_before() -> None:
    text = (
        "A spokesman for Orlan Steel said that it closed. "
        "“It was time,” the spokesman, Al Bell, said."
    )
    found = find_statements(text, "en")
    assert [s.principal for s in found] == ["Orlan Steel", "Orlan Steel"]
    assert found[1].speaker == "Al Bell"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“I was never so happy in my life,” Ida Holm said after the regatta."),
        ("fr", "« Je n’ai jamais été aussi heureuse », a déclaré Ida Holm après la régate."),
        ("de", "„Ich war nie so glücklich“, sagte Ida Holm nach der Regatta."),
        ("es", "«Nunca he sido tan feliz», dijo Ida Holm tras la regata."),
        ("ru", "«Я никогда не была так счастлива», — сказала Ида Хольм после регаты."),
        ("uk", "«Я ніколи не була такою щасливою», — сказала Іда Гольм після регати."),
        ("en", "Coach Ida Holm insisted that she had asked the club not to sell the boat."),
        ("de", "Ida Holm beteuerte, sie habe den Verein gebeten, das Boot nicht zu verkaufen."),
    ],
)
def test_a_never_that_compares_and_what_others_were_asked_deny_nothing(
    lang: str, text: str
) -> None:
    assert [s.act for s in find_statements(text, lang)] == [Act.ASSERTS]


def test_a_never_of_the_deed_still_denies() -> None:
    for text in (
        "“I have never taken so much as a coin,” Ida Holm said.",
        "Ida Holm insisted that she had not sold the boat.",
    ):
        assert [s.act for s in find_statements(text, "en")][-1] is Act.DENIES


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "Anna Bell (52) - Mayor of Aldmere - said the pier was safe.", "Anna Bell"),
        ("de", "Karl Abt (KVP) – Vorsitzender des Rates – sagte, er gehe.", "Karl Abt"),
        ("de", "Der Wirt Karl Abt (52) - Gründer der Werft - bestritt das Leck.", "Karl Abt"),
        ("fr", "Ana Bel (UDM) – Présidente du groupe – a démenti avoir menti.", "Ana Bel"),
        ("es", "Ana Bel (PSX) – Presidenta del grupo – negó haber mentido.", "Ana Bel"),
        ("ru", "Анна Белова (52) – Мэр Лунинска – заявила, что мост цел.", "Анна Белова"),
        ("fr", "Orval (Norpresse) – Le maire a démenti avoir menti.", "Le maire"),
        ("es", "Orval, 3 mar (NP).- El alcalde negó haber mentido.", "El alcalde"),
    ],
)
def test_a_name_with_a_party_or_an_age_is_no_place_with_an_agency(
    lang: str, text: str, speaker: str
) -> None:
    assert [s.speaker for s in find_statements(text, lang)] == [speaker]
