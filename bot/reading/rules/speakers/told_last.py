"""Who was told of last without a name: "El alcalde acusa a (su hermana). Esta lo niega"."""

from collections.abc import Iterator

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.memory import Memory, Speaker, runs_before, text_of
from bot.reading.rules.people.persons import is_person
from bot.reading.rules.people.runs import Run
from bot.reading.rules.people.salience import may_be
from bot.reading.rules.text.names import NounPhrase

_ATTRIBUTES = 1  # words between an article and its noun: "les (jeunes) pêcheurs"
_ENDING = "s"
_VOWELS = tuple("aeiouyhéèêâîôœ")


def told_last(memory: Memory, found: NounPhrase) -> Speaker | None:
    """Whom "celle-ci", "esta" or "ce dernier" means where no name says it.

    It is the person without a name who is nearest before it, in its sentence or the one before.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, number = passage.tokens, passage.sentence_at(found.first)
    start, end = tokens[found.first].start, tokens[found.last - 1].end
    kind = lexicon.proximal.get(passage.low[start:end], "")
    if not kind:
        return None
    floor = passage.sentences[max(0, number - 1)].first
    named = (
        r for r in runs_before(memory, found.first) if kind != "p" and _is_named(memory, r, kind)
    )
    run = next(named, None)
    floor = max(floor, -1 if run is None else run.last)
    for quoted in (False, True):
        for first, last in _persons(memory, kind, floor, found.first, quoted=quoted):
            contracted = tokens[first].low in lexicon.contracted
            name = text_of(passage, first + contracted, last)
            who = Speaker(name, "", start, end, text_of(passage, first, last), human=True)
            memory.plural = who if kind == "p" else memory.plural
            return who
    return None


def _is_named(memory: Memory, run: Run, kind: str) -> bool:
    return is_person(memory, run) and may_be(memory, run, kind)


def _persons(
    memory: Memory, kind: str, floor: int, at: int, *, quoted: bool
) -> Iterator[tuple[int, int]]:
    """Nouns for persons of that gender between two tokens, with their articles, the last first."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    for noun in range(at - 1, floor, -1):
        if (tokens[noun].quote >= 0) is not quoted or not _is_human(
            lexicon, tokens[noun].low, kind
        ):
            continue
        for first in range(noun - 1, max(floor, noun - 1 - _ATTRIBUTES) - 1, -1):
            if _gender(lexicon, tokens[first].low, tokens[noun].low) == kind:
                yield first, noun + 1
                break


def _is_human(lexicon: Lexicon, low: str, kind: str) -> bool:
    one = low.removesuffix(_ENDING) if kind == "p" else low
    if kind == "p" and (one == low or lexicon.plural.fullmatch(low)):
        return lexicon.plural.fullmatch(low) is not None
    known = lexicon.persons.fullmatch(one) or lexicon.persons.fullmatch(one.removesuffix("e"))
    return bool(known or one.endswith(lexicon.agents_end))


def _gender(lexicon: Lexicon, article: str, noun: str) -> str:
    """Of a noun, by its article, else by its ending; "" where no article stands before it."""
    told = lexicon.owned_gender.get(article, lexicon.contracted.get(article, ""))
    told = told or lexicon.gendered.get(article, "")
    known = article in lexicon.determiners or article in lexicon.contracted
    if told == "m" and article in lexicon.owned_gender and noun.startswith(_VOWELS):
        told = ""  # "son épouse"
    if told or not known:
        return told
    told = gender_told(lexicon, article, noun)
    return told or ("f" if noun.endswith(lexicon.women_by_ending) else "m")
