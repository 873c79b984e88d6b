"""Managers, aides and camps: a person's speak for that person, a club's for themselves."""

from bot.reading.rules.people.memory import Memory, runs_after, runs_before, text_of
from bot.reading.rules.people.persons import is_person, name_words, people_before, person_of
from bot.reading.rules.people.protagonists import topic_before
from bot.reading.rules.people.salience import salient
from bot.reading.rules.principals.clients import owner
from bot.reading.rules.principals.described_clients import managed
from bot.reading.rules.principals.role_phrases import is_somebody, past_adjectives
from bot.reading.rules.principals.spokesmen import is_agent
from bot.reading.rules.principals.wordings import as_named, other_than, trim

_NEAR = 2  # words behind a role in which the one is told whom it serves


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
    house = any(kind.fullmatch(match.group()) for kind in lexicon.kinds)
    if house and role < name[0] < name[1]:
        return ""  # "His team, Solveta, said": it has a name of its own
    for index in range(role - 1, first - 1, -1):
        kind = lexicon.possessives.get(tokens[index].low)
        if kind in ("m", "f"):
            return owner(memory, kind, min(index, name[0]))
        owns = tokens[index].low in lexicon.owner_marks
        run = next(runs_before(memory, index), None) if owns else None
        if run is not None and run.last == index and is_person(memory, run):
            person = person_of(memory, (run.first, run.last))
            titled = tokens[max(run.first - 1, first)].low in lexicon.titles
            return person.name if len(person.words) > 1 or titled else ""
        if owns and lexicon.persons.fullmatch(tokens[index - 1].low):
            return as_named(memory, trim(passage, first, index), min(first, name[0]))
        if kind == "" and (known := _told_of(memory, match.group(), index)):
            return known
    after = past_adjectives(passage, after, last)
    if lexicon.free_order:
        return _kept_by(memory, after, last if name[0] < after else min(last, name[0]))
    if after >= last or after == name[0]:
        return _kept_again(memory, match.group())
    if tokens[after].low in lexicon.to_persons:  # "an aide to the mayor"
        return other_than(memory, name, trim(passage, after + 1, last, preposition=after), after)
    if tokens[after].low in lexicon.speaks_for:
        stop = last if name[0] < after else min(last, name[0])
        found = trim(passage, after + 1, stop, preposition=after)
        if is_somebody(memory, after + 1, stop, found):
            return as_named(memory, found, min(after, name[0]))
    return ""


def _told_of(memory: Memory, role: str, at: int) -> str:
    """The person told of last, where "son équipe" tells no gender of his; a manager's client."""
    agent = is_agent(memory.passage.lexicon, role)
    if client := managed(memory, at) if agent else "":
        return client
    known, (_, topic) = salient(memory, "", at), topic_before(memory, at)
    human = memory.passage.lexicon.persons.search(topic.lower()) is not None
    return known.name if known is not None else topic if human else ""


def _kept_again(memory: Memory, role: str) -> str:
    """As in "Her campaign denied it. “It is a lie,” said campaign manager Al Bell"."""
    last = memory.last
    again = last is not None and role.split(" ", maxsplit=1)[0] in last.described.lower().split()
    return last.principal if last is not None and again else ""


def _kept_by(memory: Memory, first: int, last: int) -> str:
    """The person whom a role or a desk serves: "продюсер певицы", "штаб Лунина"; no body's."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    if first >= last:
        return ""
    near = range(first, min(last, first + _NEAR))
    served = (i for i in near if lexicon.persons.fullmatch(tokens[i].low))
    if any(not lexicon.own_house.fullmatch(tokens[i].low) for i in served):
        return as_named(memory, trim(passage, first, last), first)
    run = next(runs_after(memory, first), None)
    if run is None or run.first != first or not is_person(memory, run):
        return ""
    end = min(run.last, last)
    words = name_words(passage, first, end)
    known = next((p.name for p in people_before(memory, first) if words <= p.words), "")
    desk = lexicon.desks.fullmatch(tokens[first - 1].low) is not None
    return known or (text_of(passage, first, end) if desk or end - first > 1 else "")
