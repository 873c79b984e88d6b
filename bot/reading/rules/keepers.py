"""Managers, aides and camps: a person's speak for that person, a club's for themselves."""

from bot.reading.rules.clients import owner
from bot.reading.rules.memory import Memory, runs_after, runs_before
from bot.reading.rules.persons import is_person, person_of, salient
from bot.reading.rules.role_phrases import is_somebody, past_adjectives
from bot.reading.rules.wordings import as_named, trim


def kept_for(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    """Whose manager it is in "her manager": a person's, for a club's speaks for himself."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    match = lexicon.kept_roles.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if match is None:
        return ""
    role = next(i for i in range(first, last) if tokens[i].end > match.start())
    after = next((i for i in range(role, last) if tokens[i].start >= match.end()), last)
    if after < last and tokens[after].low in lexicon.sent_by:
        return ""  # "his team at the university"
    for index in range(role - 1, first - 1, -1):
        kind = lexicon.possessives.get(tokens[index].low)
        if kind in ("m", "f"):
            return owner(memory, kind, min(index, name[0]))
        run = next(runs_before(memory, index), None) if tokens[index].low == "'s" else None
        if run is not None and run.last == index and is_person(memory, run):
            person = person_of(memory, (run.first, run.last))
            titled = tokens[max(run.first - 1, first)].low in lexicon.titles
            return person.name if len(person.words) > 1 or titled else ""
        if tokens[index].low == "'s" and lexicon.persons.fullmatch(tokens[index - 1].low):
            return as_named(memory, trim(passage, first, index), min(first, name[0]))
        if kind == "" and (known := salient(memory, "", index)) is not None:
            return known.name
    after = past_adjectives(passage, after, last)
    if after >= last or after == name[0]:
        return ""
    if tokens[after].low in lexicon.to_persons:  # "an aide to the mayor"
        return trim(passage, after + 1, last, preposition=after)
    if tokens[after].low in lexicon.speaks_for and lexicon.subjects_dropped:
        stop = last if name[0] < after else min(last, name[0])
        found = trim(passage, after + 1, stop, preposition=after)
        if is_somebody(memory, after + 1, stop, found):
            return as_named(memory, found, min(after, name[0]))
    if lexicon.genitive and not lexicon.capital_nouns:
        return _of_person(memory, after, last if name[0] < after else min(last, name[0]))
    return ""


def _of_person(memory: Memory, first: int, last: int) -> str:
    """A person in the genitive behind a role that only a person has: "менеджер співачки"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    run = next((run for run in runs_after(memory, first) if run.first == first), None)
    named = run is not None and is_person(memory, run)
    if named or lexicon.persons.fullmatch(passage.tokens[first].low):
        return as_named(memory, trim(passage, first, last), first)
    return ""
