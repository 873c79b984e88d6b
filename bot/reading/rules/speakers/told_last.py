"""Who was told of last without a name: "El alcalde acusa a (su hermana). Esta lo niega"."""

from itertools import islice

from bot.reading.rules.people.memory import Memory, Speaker, runs_after, runs_before, text_of
from bot.reading.rules.people.persons import is_person, person_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.people.salience import may_be
from bot.reading.rules.people.unnamed import persons_told
from bot.reading.rules.text.names import NounPhrase


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
    before = passage.sentences[max(0, number - 1)]
    quoted = any(token.quote >= 0 for token in tokens[before.first : before.last])
    farther = (
        number > 1 and quoted and " " in passage.low[start:end]
    )  # "« ... », dit-il. Ce dernier"
    floor = before.first
    named = (
        r for r in runs_before(memory, found.first) if kind != "p" and _is_named(memory, r, kind)
    )
    run = next(named, None)
    floor = max(floor, -1 if run is None else run.last)
    at = found.first
    nearest = (
        *islice(persons_told(memory, kind, floor, at), 1),
        *(islice(persons_told(memory, kind, floor, at, bodies=True), 1) if run is None else ()),
        *islice(persons_told(memory, kind, floor, at, quoted=True), 1),
    )
    if not nearest and farther:
        floor = max(passage.sentences[number - 2].first, -1 if run is None else run.last)
        nearest = (*islice(persons_told(memory, kind, floor, at), 1),)
    if not nearest:
        return None
    first, last = nearest[0]
    contracted = tokens[first].low in lexicon.contracted
    human = lexicon.persons.search(tokens[last - 1].low) is not None
    name, described = text_of(passage, first + contracted, last), text_of(passage, first, last)
    name = _named_behind(memory, last) or name
    who = Speaker(name, "", start, end, described, human=human or kind == "p")
    memory.plural = who if kind == "p" else memory.plural
    return who


def _named_behind(memory: Memory, last: int) -> str:
    """The name beside a description: "El técnico, (Rafa Dol)"."""
    begin = last + (memory.passage.tokens[last].text == ",")
    run = next(runs_after(memory, begin), None)
    beside = run is not None and run.first == begin and run.last - run.first > 1
    return person_of(memory, (run.first, run.last)).name if run is not None and beside else ""


def _is_named(memory: Memory, run: Run, kind: str) -> bool:
    return is_person(memory, run) and may_be(memory, run, kind)
