"""French as agencies and newspapers write it every day: sentences of our own."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str, lang: str = "fr") -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [
        (s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ida Brun (UDM) fustige le plan. Et d'ajouter : « Le port mérite mieux. »",
            ("asserts", "Ida Brun", "Le port mérite mieux."),
        ),
        (
            "« Le port est vide », a dit Ida Brun, et de conclure que la ville recule.",
            ("asserts", "Ida Brun", "la ville recule"),
        ),
        (
            "« Le port est vide », dit Ida Brun. Et le syndicat de rappeler que l'hiver vient.",
            ("asserts", "le syndicat", "l'hiver vient"),
        ),
        (
            "« Le port est vide », dit Ida Brun. Et Luc Orval de conclure : « Tant mieux. »",
            ("asserts", "Luc Orval", "Tant mieux."),
        ),
    ],
)
def test_an_infinitive_tells_what_came_next(text: str, said: tuple[str, str, str]) -> None:
    assert told(text)[-1] == said


@pytest.mark.parametrize(
    "text",
    [
        "Il est temps de partir et d'ajouter du sel.",
        "Le port est vide et la maire a promis de venir et de parler.",
    ],
)
def test_no_other_infinitive_tells(text: str) -> None:
    assert not [s for s in told(text) if "ajouter" in s[2] or s[2] == "parler"]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "Le plan est soutenu par Ida Brun (UDM), qui critique la lenteur du préfet.",
            "Ida Brun",
            "la lenteur du préfet",
        ),
        (
            "Me Luc Orval, avocat des parents de Mia Sand, élève du lycée, critique le préfet.",
            "Luc Orval",
            "le préfet",
        ),
        ("La junte au pouvoir critique le préfet.", "La junte au pouvoir", "le préfet"),
    ],
)
def test_who_speaks_before_the_verb(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("criticises", speaker, words)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ida Brun a critiqué jeudi soir, au journal de Radio Orval, l'accord de pêche.",
            ("criticises", "Ida Brun", "l'accord de pêche"),
        ),
        (
            "Le rapport accuse les gardes d'avoir battu, volé ou affamé des dizaines de détenus.",
            (
                "criticises",
                "Le rapport",
                "les gardes d'avoir battu, volé ou affamé des dizaines de détenus",
            ),
        ),
        (
            "L'armée accuse les rebelles d'avoir « pillé », dimanche, onze fermes.",
            ("criticises", "L'armée", "les rebelles d'avoir « pillé », dimanche, onze fermes"),
        ),
        (
            "Ida Brun accuse le parti de mentir, de voler et de tricher.",
            ("criticises", "Ida Brun", "le parti de mentir, de voler et de tricher"),
        ),
        (
            "Le maire, Luc Orval, avait indiqué auparavant avoir porté plainte.",
            ("asserts", "Luc Orval", "avoir porté plainte"),
        ),
        (
            "Selon un bilan publié lundi matin, la crue a fait deux morts.",
            ("asserts", "un bilan publié", "la crue a fait deux morts"),
        ),
        (
            "Selon l'hebdomadaire Le Point du Jour, le maire est riche.",
            ("asserts", "l'hebdomadaire Le Point du Jour", "le maire est riche"),
        ),
        (
            "Selon l'hebdomadaire Le Point, le maire est riche.",
            ("asserts", "l'hebdomadaire Le Point", "le maire est riche"),
        ),
    ],
)
def test_where_the_words_begin_and_end(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "« Le pont est sûr », a tenté de rassurer Ida Brun.",
            ("asserts", "Ida Brun", "Le pont est sûr"),
        ),
        (
            "« Je n'ai pas envie de commenter ce bilan », a répondu Ida Brun.",
            ("declines", "Ida Brun", "Je n'ai pas envie de commenter ce bilan"),
        ),
        (
            "« Sans argent, on ne peut pas avancer », prévient Ida Brun.",
            ("asserts", "Ida Brun", "Sans argent, on ne peut pas avancer"),
        ),
        (
            "Ida Brun estime que le rapport « n'est fondé que sur des rumeurs ».",
            ("asserts", "Ida Brun", "le rapport « n'est fondé que sur des rumeurs »"),
        ),
    ],
)
def test_what_the_words_do(text: str, said: tuple[str, str, str]) -> None:
    assert told(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "(Presse Sud) Le port est trop petit, estime Ida Brun.",
        "(Presse Sud) - Le port est trop petit, estime Ida Brun.",
        "Orval (Presse Sud) – Le port est trop petit, estime Ida Brun.",
        "Orval, 3 mars (PS).- Le port est trop petit, estime Ida Brun.",
    ],
)
def test_who_sent_it_is_no_part_of_the_sentence(text: str) -> None:
    assert told(text) == [("asserts", "Ida Brun", "Le port est trop petit")]


def test_the_same_in_spanish() -> None:
    text = "Orval (Sur).- El puerto es pequeño, opina Ida Brun."
    assert told(text, "es") == [("asserts", "Ida Brun", "El puerto es pequeño")]


def test_a_party_behind_a_name_is_no_agency() -> None:
    text = "Ida Brun (UDM) – la maire du village – affirme que le pont est sûr."
    assert told(text) == [("asserts", "Ida Brun", "le pont est sûr")]


@pytest.mark.parametrize(
    "text",
    [
        "Conseil des ministres régional : tension sans issue",
        "Au long de la matinée, les douaniers ont réagi aux propos du préfet.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert not told(text)


def test_she_is_who_spoke_last_behind_the_letters_of_her_union() -> None:
    text = (
        "La ministre de la Mer, Ida Brun, a affirmé que « le port vivra ».\n"
        "La secrétaire générale de la FSU Mia Sand a prévenu : « Nous ferons grève. » "
        "« Le port mourra », a-t-elle ajouté."
    )
    assert told(text)[-1] == ("asserts", "Mia Sand", "Le port mourra")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Norvik ferme son usine. L'UNSA dénonce le plan. La direction assure que tout va.",
            ("asserts", "Norvik", "tout va"),
        ),
        (
            "L'UNSA dénonce le plan, alors que la direction assure que tout va.",
            ("asserts", "la direction", "tout va"),
        ),
        (
            "Le plan est une faute, a dénoncé le chef des élus à la Chambre, Luc Orval.",
            ("criticises", "Luc Orval", "Le plan est une faute"),
        ),
        (
            "Selon une femme qui a vu la scène, le chien a fui.",
            ("asserts", "une femme", "le chien a fui"),
        ),
    ],
)
def test_who_else_speaks(text: str, said: tuple[str, str, str]) -> None:
    assert told(text)[-1] == said


@pytest.mark.parametrize(
    "text",
    [
        "Trente morts ont été rapportées dans les villages tenus par l'armée.",
        "Rappelons que le maire a surpris en annonçant un départ.",
    ],
)
def test_nobody_speaks_who_only_holds_or_recalls(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("La cheffe à la Chambre des représentants d'Orval, Ida Brun, dit que oui.", "fr"),
        ("La jefa en la Cámara de Representantes de Orval, Ida Brun, dice que sí.", "es"),
    ],
)
def test_a_chamber_of_representatives_is_nobodys_spokesman(text: str, lang: str) -> None:
    assert [(s.speaker, s.principal) for s in find_statements(text, lang)] == [("Ida Brun", "")]
