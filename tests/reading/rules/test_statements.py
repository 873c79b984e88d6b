"""Who says what: passages of our own wording, read as a newsroom would read them."""

import importlib.util
import json
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.reading.rules.languages import LANGUAGES, lexicon_of
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.statements import find_statements
from storage.records import Act, OriginKind

SHARED = Path(__file__).parents[4] / "shared" / "eval"


class Said(NamedTuple):
    """What a test looks at."""

    act: str
    speaker: str
    words: str


def said(text: str, lang: str = "en") -> list[Said]:
    return [
        Said(s.act.value, s.speaker, " … ".join(text[a:b] for a, b in s.spans))
        for s in find_statements(text, lang)
    ]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "The head of the lock board, Ann Lister, denied on Monday that she had met him.",
            [("denies", "Ann Lister", "she had met him")],
        ),
        (
            "en",
            "“We saw smoke,” said Paul Orme, a farmer. “Then everybody ran.”",
            [("asserts", "Paul Orme", "We saw smoke … Then everybody ran.")],
        ),
        (
            "en",
            "The firm acknowledged that two pumps failed, but rejected claims that it hid tests.",
            [
                ("confirms", "The firm", "two pumps failed"),
                ("denies", "The firm", "it hid tests"),
            ],
        ),
        (
            "en",
            "The canal, the engineer warned, will be dry by June.",
            [("asserts", "the engineer", "The canal … will be dry by June")],
        ),
        (
            "en",
            "Neither the bank nor its auditor responded to requests for comment.",
            [("declines", "the bank", ""), ("declines", "its auditor", "")],
        ),
        (
            "en",
            "“Nonsense,” the minister snapped.",
            [("denies", "the minister", "Nonsense")],
        ),
        (
            "en",
            "Milan Dorr opened the season with two wins. He said the team was tired.",
            [("asserts", "Milan Dorr", "the team was tired")],
        ),
        (
            "en",
            "“We are not leaving.\n“We have lived here all our lives,” said Maria Lopes.",
            [("asserts", "Maria Lopes", "We are not leaving. … We have lived here all our lives")],
        ),
        ("en", "Jan Polt: Nobody told us", [("asserts", "Jan Polt", "Nobody told us")]),
        (
            "en",
            "Orlan Steel dismissed as fiction a newspaper report that it plans to close its plant.",
            [("denies", "Orlan Steel", "it plans to close its plant")],
        ),
        (
            "en",
            "The paper has withdrawn its claim that the singer had been arrested.",
            [("withdraws", "The paper", "the singer had been arrested")],
        ),
        (
            "fr",
            "« Tout cela est faux », a martelé M. Darcourt devant la presse.",
            [("denies", "Darcourt", "Tout cela est faux")],
        ),
        (
            "fr",
            "« Nous partons demain, a annoncé le capitaine. Le vent est bon. »",
            [("asserts", "le capitaine", "Nous partons demain … Le vent est bon.")],
        ),
        (
            "fr",
            "La mairie oppose un démenti à l'information selon laquelle elle vendrait tout.",
            [("denies", "La mairie", "elle vendrait tout")],
        ),
        (
            "fr",
            "Le ministère a nié que des lots périmés aient été livrés, mais a reconnu un retard.",
            [
                ("denies", "Le ministère", "des lots périmés aient été livrés"),
                ("confirms", "Le ministère", "un retard"),
            ],
        ),
        (
            "fr",
            "Le parquet s'est refusé à tout commentaire.",
            [("declines", "Le parquet", "")],
        ),
        (
            "fr",
            "« C'est une honte ! » s'est indigné le président du club, Luc Ferrand.",
            [("criticises", "Luc Ferrand", "C'est une honte !")],
        ),
        (
            "es",
            "La ministra negó que fuera a dimitir. Añadió que seguirá en el cargo.",
            [
                ("denies", "La ministra", "fuera a dimitir"),
                ("asserts", "La ministra", "seguirá en el cargo"),
            ],
        ),
        (
            "de",
            "Die Bürgermeisterin Ute Hallmann bestreitet, Geld genommen zu haben.",
            [("denies", "Ute Hallmann", "Geld genommen zu haben")],
        ),
        (
            "de",
            "„Wir haben nichts gewusst“, sagte der Vereinschef Klaus Reber.",
            [("denies", "Klaus Reber", "Wir haben nichts gewusst")],
        ),
        (
            "ru",
            "«Поезд опоздает на час», — сообщил диспетчер Павел Рудин.",
            [("asserts", "Павел Рудин", "Поезд опоздает на час")],
        ),
        (
            "ru",
            "Министр Ольга Зимина опровергла, что готовит отставку.",
            [("denies", "Ольга Зимина", "готовит отставку")],
        ),
        (
            "uk",
            "За словами рибалок, човен затонув уночі.",
            [("asserts", "рибалок", "човен затонув уночі")],
        ),
    ],
)
def test_who_says_what(lang: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    found = said(text, lang)
    assert [(s.act, s.words) for s in found] == [(act, words) for act, _, words in expected]
    for statement, (_, speaker, _) in zip(found, expected, strict=True):
        assert speaker in statement.speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Two reporters were denied entry to the island on Monday."),
        ("en", "The court rejected the firm's appeal and confirmed the fine."),
        ("en", "He did not deny that he had been there."),
        ("en", "The damage is undeniable."),
        ("fr", "Le camion a refusé la priorité à un cycliste."),
        ("fr", "La cour d'appel a rejeté la requête de la commune."),
        ("fr", "Entendue jeudi, la trésorière n'a pas nié."),
        ("es", "A la pianista se le negó el visado."),
        ("de", "Der Torwart bestritt am Samstag sein hundertstes Spiel."),
        ("ru", "Туристам отказали во въезде."),
        ("uk", "Суд відхилив апеляцію."),
    ],
)
def test_what_only_looks_like_a_denial_is_none(lang: str, text: str) -> None:
    assert not [s for s in find_statements(text, lang) if s.act in (Act.DENIES, Act.CRITICISES)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The ministry would neither confirm nor deny the report."),
        ("fr", "La direction n'a ni confirmé ni démenti la vente."),
        ("es", "El club ni confirmó ni desmintió el fichaje."),
    ],
)
def test_neither_confirmed_nor_denied_is_a_refusal_to_say(lang: str, text: str) -> None:
    assert [s.act for s in find_statements(text, lang)] == [Act.DECLINES]


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "principal"),
    [
        ("en", "The port's lawyer, Ian Moss, said the ship was safe.", "Ian Moss", "The port"),
        ("en", "“No,” said a spokesman for the airline, Tom Reed.", "Tom Reed", "airline"),
        (
            "fr",
            "Le porte-parole de la mairie, Hugo Terral, affirme que le pont tiendra.",
            "Hugo Terral",
            "mairie",
        ),
        ("de", "Ein Sprecher der Werft erklärte, das Schiff sei sicher.", "Sprecher", "Werft"),
        ("uk", "Речниця заводу Ліда Палій сказала, що пожежу загасили.", "Ліда Палій", "заводу"),
    ],
)
def test_a_speaker_keeps_the_principal(lang: str, text: str, speaker: str, principal: str) -> None:
    statement = find_statements(text, lang)[0]
    assert speaker in statement.speaker
    assert principal in statement.principal


def test_what_a_denial_concedes_is_kept_with_it() -> None:
    text = (
        "Le porte-parole a nié tout contact, affirmant qu’ils ne s’étaient parlé qu’une seule fois."
    )
    denial = find_statements(text, "fr")[0]
    assert denial.act is Act.DENIES
    assert denial.concedes == "ils ne s’étaient parlé qu’une seule fois"


def test_an_origin_ends_before_the_verb_and_has_its_name() -> None:
    told = "Le bilan est faux, selon un rapport du Journal de Lorn. "
    text = told + "Des sources citées par la publication affirment que tout est perdu."
    assert find_statements(text, "fr")[-1].origin == "Journal de Lorn"
    (found,) = find_statements("Des sources citées par la radio affirment que tout va.", "fr")
    assert found.origin == "la radio"


def test_hedges_and_origins_are_marked() -> None:
    text = "Le suspect aurait fui, rapporte Radio Pic, citant le quotidien Zest."
    statement = find_statements(text, "fr")[0]
    assert (statement.speaker, statement.hedged) == ("Radio Pic", True)
    assert statement.origin == "le quotidien Zest"
    anonymous = find_statements("Talks have failed, two officials said.", "en")[0]
    assert anonymous.origin_kind is OriginKind.ANONYMOUS


def test_every_language_has_the_same_shape() -> None:
    for code in LANGUAGES:
        lexicon = lexicon_of(code)
        assert isinstance(lexicon, Lexicon)
        assert lexicon.code == code
        acts = {verb.act for verb in lexicon.verbs.values()} | {p.act for p in lexicon.phrases}
        assert acts == set(Act)


def test_a_language_without_a_file_gets_quotations_beside_names() -> None:
    assert said("„Der skete intet“, sagde Bo Lind.", "da") == [
        Said("asserts", "Bo Lind", "Der skete intet")
    ]
    assert find_statements("Bo Lind sagde, at der intet skete.", "da") == ()
    assert lexicon_of("fr-CH").code == "fr"


@pytest.mark.skipif(not (SHARED / "score.py").exists(), reason="the annotated data is not here")
def test_the_founding_article_is_read_whole() -> None:
    spec = importlib.util.spec_from_file_location("score", SHARED / "score.py")
    assert spec is not None
    assert spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    doc = json.loads((SHARED / "founding_article.jsonl").read_text(encoding="utf-8"))
    found = find_statements(doc["text"], "fr")
    rows = [
        {
            "speaker": s.speaker,
            "principal": s.principal,
            "act": s.act.value,
            "hedged": s.hedged,
            "spans": s.spans,
            "start": s.start,
            "end": s.end,
            "cue": s.cue_spans,
        }
        for s in found
    ]
    result = scorer.score([doc], {doc["doc_id"]: rows})
    assert result["full"]["hits"] == 10
    denials = [(s.speaker, s.principal) for s in found if s.act is Act.DENIES]
    assert denials == [("Le Kremlin", ""), ("Dmitry Peskov", "Kremlin")]


@pytest.mark.parametrize(
    ("lang", "text", "topic"),
    [
        ("en", "Brightwater did not respond to a request by the time this was published.", ""),
        ("en", "The firm did not answer questions about the quay by press time.", "the quay"),
        ("en", "Ann Lister declined to comment when reached by phone.", ""),
        ("en", "The firm declined to say why it left while the pumps ran.",
         "why it left while the pumps ran"),
        ("fr", "La régie n'a pas répondu à nos questions avant la parution de cet article.", ""),
        ("fr", "La régie n'a pas répondu à l'heure où nous écrivions ces lignes.", ""),
        ("es", "La naviera no respondió a las preguntas antes de la publicación de esta nota.", ""),
        ("uk", "Порт не відповів на запит на момент публікації.", ""),
    ],
)  # fmt: skip
def test_when_somebody_was_silent_is_no_topic(lang: str, text: str, topic: str) -> None:
    [silence] = said(text, lang)
    assert (silence.act, silence.words) == ("declines", topic)


@pytest.mark.parametrize(
    ("lang", "text", "speaker", "words"),
    [
        ("en", "The claim was denied by the ferry board.", "the ferry board", "The claim"),
        ("en", "The plans, which Bo Lind denies, date from May.", "Bo Lind", "The plans"),
        ("en", "Denying the report, the ferry board said nothing else.", "the ferry board",
         "the report"),
        ("en", "The board dismissed the story as fake news.", "The board",
         "the story as fake news"),
        ("en", "Bo Lind was forced to deny that he was ill.", "Bo Lind", "he was ill"),
        ("en", "The rumours were dismissed as nonsense by Bo Lind.", "Bo Lind", "The rumours"),
        ("en", "“That's a lie,” Bo Lind said.", "Bo Lind", "That's a lie"),
        ("fr", "La régie aurait fermé, ce que dément la mairie.", "la mairie",
         "La régie aurait fermé"),
        ("fr", "Ces chiffres ont été démentis par la mairie.", "la mairie", "Ces chiffres"),
        ("fr", "La mairie a tenu à démentir la rumeur.", "La mairie", "la rumeur"),
    ],
)  # fmt: skip
def test_a_denial_in_another_order(lang: str, text: str, speaker: str, words: str) -> None:
    assert Said("denies", speaker, words) in said(text, lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The forecast was denied by the facts."),
        ("en", "The harbour club denied him entry."),
        ("en", "She denied herself sleep."),
        ("en", "The judge denied his request for a new trial."),
        ("en", "Nobody denies that the lock is old."),
        ("en", "The rumour was not denied by the board."),
        ("en", "Passengers were denied boarding by accident."),
        ("fr", "Les pronostics ont été démentis par les faits."),
    ],
)
def test_what_only_looks_like_one_is_none(lang: str, text: str) -> None:
    assert all(found.act != "denies" for found in said(text, lang))


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Lock Minister Anna May said this week that it was shut.", "Anna May", "it was shut"),
        ("''It was dark,'' said Bo Lind. ''We ran.''", "Bo Lind", "It was dark … We ran."),
        ('It was "a dark night," said Bo Lind. "We ran."', "Bo Lind",
         'It was "a dark night," … We ran.'),
        ("The board ignored Bo Lind's baseless claim that it was shut.", "Bo Lind", "it was shut"),
        ("Bo Lind has praised the crew but has said the lock is unsafe.", "Bo Lind",
         "the lock is unsafe"),
    ],
)  # fmt: skip
def test_who_goes_on_speaking(text: str, speaker: str, words: str) -> None:
    assert Said("asserts", speaker, words) in said(text)


def test_a_second_office_is_a_second_person() -> None:
    text = "“The quay was shut,” said its chairwoman, Ida Holm.\nThe mayor declined to comment."
    assert [s.speaker for s in find_statements(text, "en")] == ["Ida Holm", "The mayor"]
