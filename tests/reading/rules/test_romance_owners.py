"""French, Spanish: whose name, whose spokesman and whose relative clause it is; own sentences."""

import pytest

from bot.reading.rules.statements import find_statements


def told(lang: str, text: str) -> list[tuple[str, str, str]]:
    """Act, speaker and principal of each statement."""
    return [(s.act.value, s.speaker, s.principal) for s in find_statements(text, lang)]


def words(lang: str, text: str) -> list[tuple[str, str]]:
    """Speaker and words of each statement."""
    return [
        (s.speaker, " … ".join(text[a:b] for a, b in s.spans)) for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "principal"),
    [
        ("fr", "La porte-parole du gouvernement Maud Olm a démenti.", "Maud Olm", "gouvernement"),
        ("fr", "« Faux », dit le porte-parole du PS Luc Olm.", "Luc Olm", "PS"),
        ("fr", "La ministre de la Santé Maud Olm a démenti.", "Maud Olm", ""),
        (
            "es",
            "La portavoz de la Policía Nacional Ana Ruiz lo niega.",
            "Ana Ruiz",
            "Policía Nacional",
        ),
        (
            "fr",
            "« Faux », dit la porte-parole de l'ONU en Haïti, Ana Bel.",
            "Ana Bel",
            "ONU en Haïti",
        ),
        ("fr", "Par la voix de Me Olm, la banque a démenti.", "Olm", "la banque"),
        (
            "fr",
            "La banque a démenti par l'intermédiaire d'un porte-parole.",
            "un porte-parole",
            "La banque",
        ),
        ("es", "El club, por boca del comandante Juan Olm, lo niega.", "Juan Olm", "El club"),
        ("fr", "Le lac est sale, a admis l'agent de Luc Olm.", "l'agent de Luc Olm", "Luc Olm"),
        (
            "fr",
            "Luc Olm reste au Racing de Vigny, assure son agent, Ivo Rey.",
            "Ivo Rey",
            "Luc Olm",
        ),
    ],
)
def test_names_and_whom_they_speak_for(lang: str, text: str, speaker: str, principal: str) -> None:
    assert [found[1:] for found in told(lang, text)] == [(speaker, principal)]


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        (
            "Le club a ouvert une enquête. Un homme est détenu, dit son porte-parole.",
            "son porte-parole",
            "Le club",
        ),
        ("Le roi va bien, dit son porte-parole.", "son porte-parole", "Le roi"),
        ("La porte-parole du club, Ana Bel, est là. « Faux », dit-elle.", "Ana Bel", "club"),
        ("Défendu par Me Ivo Rey, Luc Olm rit. « Faux », dit l'avocat.", "Ivo Rey", "Luc Olm"),
    ],
)
def test_spokesmen_told_before(text: str, speaker: str, principal: str) -> None:
    assert told("fr", text)[-1][1:] == (speaker, principal)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Le maire de la ville, qui nie les faits, est parti.", ["Le maire de la ville"]),
        (
            "La ville accuse le patron de la régie, qui dément.",
            ["La ville", "le patron de la régie"],
        ),
        ("Luc Olm ment, dit son avocate, Ana Bel. Elle dénonce un piège.", ["Ana Bel", "Ana Bel"]),
        (
            "« On ment », accuse Ivo Rey. La direction le nie. Elle fera appel, assure-t-elle.",
            ["Ivo Rey", "La direction", "La direction"],
        ),
        ("Paris, Berne et Rome démentent tout accord.", ["Paris, Berne et Rome"]),
        ("À Paris, Berne et Rome démentent tout accord.", ["Berne et Rome"]),
        ("Simple rumeur, répond le groupe.", ["le groupe"]),
        ("Affaire Olmar : l'ancien maire nie tout vol", ["l'ancien maire"]),
        ("La mairie le nie. « Le pont est sûr », y insiste-t-on.", ["La mairie", "La mairie"]),
        ("Le camping nie tout vol.", ["Le camping"]),
        ("Le parti de M. Olm nie tout vol.", ["Le parti de M. Olm"]),
    ],
)
def test_who_speaks(text: str, speakers: list[str]) -> None:
    assert [speaker for _, speaker, _ in told("fr", text)] == speakers


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("fr", "La banque a démenti dans un communiqué la fuite.", "la fuite"),
        ("fr", "La banque a démenti la fuite auprès de l'AFP.", "la fuite"),
        ("fr", "Le préfet nie toute démarche auprès du juge.", "toute démarche auprès du juge"),
        ("fr", "La banque a démenti en 2021 la fuite.", "la fuite"),
        ("fr", "La banque a démenti sur X.", ""),
        ("fr", "Le maire ment, dit Ana Bel. Il a démenti dans un communiqué.", "Le maire ment"),
        ("fr", "Cette fuite, la banque la nie en bloc.", "Cette fuite"),
        ("fr", "La banque nie lui avoir menti.", "lui avoir menti"),
        ("fr", "Le bilan, que la défense juge fantaisiste.", "Le bilan … fantaisiste"),
        ("fr", "Faux, répond le maire, le pont ne fermera pas.", "Faux … le pont ne fermera pas"),
        ("fr", "Il n'a cessé de nier toute faute.", "toute faute"),
        ("es", "El banco desmintió en un comunicado la fuga.", "la fuga"),
        ("es", "El alcalde no ha dejado de negar los hechos.", "los hechos"),
    ],
)
def test_what_is_denied(lang: str, text: str, what: str) -> None:
    assert words(lang, text)[-1][1] == what


@pytest.mark.parametrize(
    ("language", "text", "principal"),
    [
        (
            "fr",
            "La chaîne Savora rejette ces accusations. « Tout est juste », dit sa porte-parole.",
            "Savora",
        ),
        (
            "es",
            "La cadena Hogarmax rechazó las acusaciones. Su portavoz dijo que todo es justo.",
            "Hogarmax",
        ),
        # A channel only tells of others.
        (
            "fr",
            "Le maire Jo Mir nie, selon la chaîne Lumio. Son porte-parole dit qu'il dormait.",
            "Jo Mir",
        ),
    ],
)
def test_chain_of_shops_has_a_spokesman(language: str, text: str, principal: str) -> None:
    assert find_statements(text, language)[-1].principal == principal
