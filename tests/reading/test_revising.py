"""What is told apart when a text is read again: only what was changed in it."""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from bot.core.own_names import SHIPPED
from bot.reading.reader import read_page, read_text
from bot.reading.reading import Reading
from bot.reading.revising import new_paragraphs, same_article, stated_anew, stated_no_more
from storage.records import Act, Statement

PAGES = {
    "harbour": (Path(__file__).parent / "pages/harbour.html").read_bytes(),
    "demo": files("bot.demo").joinpath("article.html").read_bytes(),
}
_SENTENCE = re.compile(r"[^\n.!?]+[.!?]+[”»\"]?\s?")


def kept(reading: Reading) -> list[Statement]:
    """A reading's statements as they are kept, each by its place in it as its id."""
    return [
        Statement(
            id=number,
            claim_id=1,
            act=said.act,
            speaker=said.speaker,
            principal=said.principal,
            quote=said.quote,
            start=said.start,
            end=said.end,
            cue=said.cue,
            hedged=said.hedged,
            concedes=said.concedes,
            origin=said.origin,
            origin_kind=said.origin_kind,
            article_id=1,
            snapshot_id=1,
            said_at=None,
            reviewed=False,
            dropped=False,
        )
        for number, said in enumerate(reading.statements)
    ]


def anew(before: Reading, after: Reading) -> frozenset[int]:
    return stated_anew(before.article.text, after, kept(before), SHIPPED.same)


def no_more(before: Reading, after: Reading) -> frozenset[int]:
    return stated_no_more({1: before.article.text}, after, kept(before), SHIPPED.same)


def cuts(text: str) -> Iterator[tuple[int, int]]:
    """Each paragraph and each sentence of a text's body."""
    body = text.find("\n")
    for found in (*re.finditer(r"\n[^\n]+", text), *_SENTENCE.finditer(text, body)):
        yield found.span()


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_what_was_cut_is_gone_and_what_is_put_back_is_new_and_nothing_else(page: bytes) -> None:
    article = read_page(page).article
    whole = read_text(article.text, article.lang)
    for start, end in cuts(article.text):
        cut = read_text(article.text[:start] + article.text[end:], article.lang)
        touched = {
            number
            for number, said in enumerate(whole.statements)
            if said.start < end and said.end > start
        }
        words = article.text[start:end]
        assert not anew(whole, cut), words
        assert no_more(whole, cut) <= touched, words
        if words.startswith("\n"):  # a sentence alone may tell who is "she" in the next one
            assert no_more(whole, cut) == touched, words
            assert anew(cut, whole) == touched, words


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_other_marks_and_other_breaks_change_nothing(page: bytes) -> None:
    article = read_page(page).article
    whole = read_text(article.text, article.lang)
    title, *paragraphs = article.text.split("\n")
    joined = " ".join(paragraphs[:2])
    again = "\n".join((title, joined, *paragraphs[2:])).replace("“", '"').replace("”", '"')
    after = read_text(again, article.lang)
    assert not anew(whole, after)
    assert not no_more(whole, after)


@pytest.mark.parametrize(
    ("lang", "text", "denial"),
    [
        (
            "fr",
            "Le barrage de Linthal est fissuré\nLe barrage a onze fissures, selon le canton.",
            "La société Nordkraft dément que le barrage soit fissuré.",
        ),
        (
            "de",
            "Risse im Damm von Linthal\nDer Damm hat elf Risse, sagte der Ingenieur Jost Amrein.",
            "Nordkraft dementierte, dass der Damm Risse habe.",
        ),
        (
            "es",
            "La presa de Linthal tiene grietas\nLa presa tiene once grietas, dijo Ana Ríos.",
            "La empresa Nordkraft negó que la presa tenga grietas.",
        ),
        (
            "ru",
            "В плотине трещины\nВ плотине одиннадцать трещин, сообщил инженер Иван Лунин.",
            "Компания «Нордкрафт» опровергла, что в плотине есть трещины.",
        ),
    ],
)
def test_a_denial_that_was_added_is_new_in_every_language(
    lang: str, text: str, denial: str
) -> None:
    before, after = read_text(text, lang), read_text(f"{text}\n{denial}", lang)
    (new,) = anew(before, after)
    assert after.statements[new].act is Act.DENIES
    assert not no_more(before, after)
    assert no_more(after, before) == {new}


def test_words_that_are_denied_now_are_another_statement() -> None:
    before = read_text("The dam\nThe mayor said that the dam is safe.", "en")
    after = read_text("The dam\nThe mayor denied that the dam is safe.", "en")
    assert len(anew(before, after)) == 1
    assert len(no_more(before, after)) == 1


def test_a_front_page_is_another_article_and_a_rewritten_one_is_not() -> None:
    text = "The dam\nEngineers found eleven cracks in the dam above Lindau.\nThe canton is silent."
    assert same_article(text, text.replace("The dam\n", "Cracks\n").replace("silent", "calm"))
    assert not same_article(text, "The Courier\nThe canton is silent.\nAll of the news of today.")


def test_a_paragraph_is_new_where_its_words_are() -> None:
    before = "The dam\nIt is “safe”.\nIt was built in 1961."
    after = "The dam\nIt was built in 1961.\nIt is 'safe'!\n\nCorrection: it is in Linthal."
    assert new_paragraphs(before, after) == ["Correction: it is in Linthal."]
