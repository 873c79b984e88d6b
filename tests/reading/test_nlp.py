"""A spaCy pipeline beside the rules: what it adds, and that it never takes anything away."""

import logging
from pathlib import Path

import pytest

from bot.reading import finders, nlp
from bot.reading.finders import Finder, finder_of
from bot.reading.reader import read_text
from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements
from bot.settings import BadSetting, Finding, Settings
from storage.records import Act
from tests.reading.parsed_by_hand import AGREE, DIVERS, TREE, install

DENIED = "The port denied that quay four had been sold."


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "site-packages"
    folder.mkdir()
    return folder


def finder() -> Finder:
    return finder_of(Settings(read_with=Finding.NLP))


def told(found: tuple[FoundStatement, ...]) -> list[tuple[str, Act, str]]:
    return [(statement.speaker, statement.act, statement.quote) for statement in found]


def test_a_parse_adds_what_the_rules_missed_and_leaves_theirs(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, package, "en_by_hand", AGREE)
    text = f"Quay four\n{DENIED}\n\n{DIVERS}\n{DENIED.replace('four', 'nine')}"
    by_rules = find_statements(text, "en")
    reading = read_text(text, "en", finder())
    assert told(reading.statements) == [
        ("The port", Act.DENIES, "quay four had been sold"),
        ("The divers", Act.ASSERTS, "the quay sank"),
        ("The port", Act.DENIES, "quay nine had been sold"),
    ]
    assert by_rules == (reading.statements[0], reading.statements[2])
    added = reading.statements[1]
    assert text[added.start : added.end] == added.quote
    assert (text[slice(*added.source)], added.cue) == ("The divers", "do now agreee")


@pytest.mark.parametrize(
    ("lang", "text", "tree", "subject", "act"),
    [
        pytest.param(
            "en",
            "It was Ida Holm, now the harbour master, who in May sayed the quay sank.",
            """
            It nsubj 2
            was ROOT 0 be VerbForm=Fin
            Ida compound 4
            Holm attr 2
            , punct 4
            now advmod 9
            the det 9
            harbour compound 9
            master appos 4
            , punct 4
            who nsubj 14 who PronType=Rel
            in prep 14
            May pobj 12
            sayed relcl 4 say VerbForm=Fin
            the det 16
            quay nsubj 17
            sank ccomp 14 sink VerbForm=Fin
            . punct 2
            """,
            "Ida Holm",
            Act.ASSERTS,
            id="who-is-whom-it-hangs-on",
        ),
        pytest.param(
            "en",
            "Ida Holm spoke for an hour, and among other things acknowleged that the quay sank.",
            """
            Ida compound 2
            Holm nsubj 3
            spoke ROOT 0 speak VerbForm=Fin
            for prep 3
            an det 6
            hour pobj 4
            , punct 3
            and cc 3
            among prep 12
            other amod 11
            things pobj 9
            acknowleged conj 3 acknowledge VerbForm=Fin
            that mark 16
            the det 15
            quay nsubj 16
            sank ccomp 12 sink VerbForm=Fin
            . punct 12
            """,
            "Ida Holm",
            Act.CONFIRMS,
            id="two-verbs-share-a-subject",
        ),
        pytest.param(
            "fr",
            "Le port a saisi le conseil avec un rapport assurrant que le quai coule.",
            """
            Le det 2
            port nsubj 4
            a aux:tense 4
            saisi ROOT 0 saisir VerbForm=Part
            le det 6
            conseil obj 4
            avec case 9
            un det 9
            rapport obl:mod 4
            assurrant acl 9 assurer VerbForm=Part
            que mark 14
            le det 13
            quai nsubj 14
            coule ccomp 10 couler VerbForm=Fin
            . punct 4
            """,
            "un rapport",
            Act.ASSERTS,
            id="a-document-says",
        ),
    ],
)
def test_a_subject_may_stand_far_from_its_verb(
    package: Path,
    monkeypatch: pytest.MonkeyPatch,
    lang: str,
    text: str,
    tree: str,
    subject: str,
    act: Act,
) -> None:
    install(monkeypatch, package, f"{lang}_by_hand", tree)
    (added,) = finder()(text, lang)
    assert (text[slice(*added.source)], added.act) == (subject, act)
    assert text.endswith(f" {added.quote}.")


@pytest.mark.parametrize(
    ("verb", "lemma", "clause", "form", "added"),
    [
        pytest.param("do now agreee", "agree", "sank", "VerbForm=Fin", True, id="said"),
        pytest.param("do now knoww", "know", "sank", "VerbForm=Fin", False, id="known"),
        pytest.param("do not agreee", "agree", "sank", "VerbForm=Fin", False, id="not-said"),
        pytest.param(
            "would now agreee", "agree", "sank", "VerbForm=Fin", False, id="would-be-said"
        ),
        pytest.param("have to agreee", "agree", "sank", "VerbForm=Fin", False, id="to-be-said"),
        pytest.param("do now agreee", "agree", "sinking", "VerbForm=Part", False, id="no-clause"),
    ],
)
def test_only_what_is_said_is_added(
    package: Path,
    monkeypatch: pytest.MonkeyPatch,
    verb: str,
    lemma: str,
    clause: str,
    form: str,
    *,
    added: bool,
) -> None:
    install(monkeypatch, package, "en_by_hand", TREE.format(*verb.split(), lemma, clause, form))
    assert len(finder()(f"The divers {verb} that the quay {clause}.", "en")) == added


def test_where_the_rules_found_something_a_parse_adds_nothing(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Ida Holm said the quay sank."
    wrong = """
    Ida compound 2
    Holm nsubj 3
    said ROOT 0 say VerbForm=Fin
    the nsubj 5
    quay ccomp 3 quay VerbForm=Fin
    sank dep 3
    . punct 3
    """
    install(monkeypatch, package, "en_by_hand", wrong)
    assert finder()(text, "en") == find_statements(text, "en") != ()


def test_whatever_a_pipeline_does_the_rules_have_read(
    package: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    install(monkeypatch, package, "en_by_hand", AGREE)
    (broken := package / "de_broken").mkdir()
    (broken / "__init__.py").write_text("raise ValueError('made for another spaCy')")
    info = package / "de_broken-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: de_broken\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[spacy_models]\nde_broken = de_broken\n")
    find = finder()
    with caplog.at_level(logging.WARNING):
        assert find(f"fail\n{DENIED}", "en") == find_statements(f"fail\n{DENIED}", "en") != ()
        assert "no tree for that" in caplog.text
        for lang in ("de", "fr"):
            text = "Der Hafen bestreitet, dass der Kai verkauft sei."
            caplog.clear()
            assert find(text, lang) == find_statements(text, lang)
            assert len(caplog.records) == 1
            assert find(text, lang) == find_statements(text, lang)
            assert len(caplog.records) == 1, "said once"
    assert "no spaCy pipeline is installed for 'fr'" in caplog.text


def test_what_is_too_long_to_parse_the_rules_read(
    package: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    install(monkeypatch, package, "en_by_hand", AGREE)
    find = finder()
    monkeypatch.setattr(nlp, "LONGEST", len(DIVERS) - 1)
    assert told(find(f"{DIVERS}\n{DENIED}", "en")) == told(find_statements(DENIED, "en"))
    monkeypatch.setattr(nlp, "LONGEST", len(DIVERS))
    assert len(find(f"{DIVERS}\n{DENIED}", "en")) == 2
    monkeypatch.setattr(nlp, "SECONDS", 0.0)
    with caplog.at_level(logging.WARNING):
        assert len(find(f"Nothing.\n{DIVERS}\n{DENIED}", "en")) == 1
    assert "too slow" in caplog.text


def test_without_its_package_it_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finders, "find_spec", lambda _: None)
    with pytest.raises(BadSetting, match=r'pip install -e ".\[nlp\]"'):
        finder()
