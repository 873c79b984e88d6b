"""Who was told of last without a name: "El alcalde acusa a (su hermana). Esta lo niega"."""

from bot.reading.rules.people.memory import Memory, Speaker, runs_before, text_of
from bot.reading.rules.people.persons import is_person
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
    floor = passage.sentences[max(0, number - 1)].first
    named = (
        r for r in runs_before(memory, found.first) if kind != "p" and _is_named(memory, r, kind)
    )
    run = next(named, None)
    floor = max(floor, -1 if run is None else run.last)
    for quoted in (False, True):
        for first, last in persons_told(memory, kind, floor, found.first, quoted=quoted):
            contracted = tokens[first].low in lexicon.contracted
            name = text_of(passage, first + contracted, last)
            who = Speaker(name, "", start, end, text_of(passage, first, last), human=True)
            memory.plural = who if kind == "p" else memory.plural
            return who
    return None


def _is_named(memory: Memory, run: Run, kind: str) -> bool:
    return is_person(memory, run) and may_be(memory, run, kind)
