"""For whom somebody speaks whose role alone is told: "the spokesman", "a press officer"."""

from bot.reading.rules.people.memory import Memory, runs_before
from bot.reading.rules.people.salience import salient
from bot.reading.rules.principals import spokesmen
from bot.reading.rules.principals.behalf import on_behalf, seat_before
from bot.reading.rules.principals.clients import client_of
from bot.reading.rules.principals.described_clients import accused
from bot.reading.rules.principals.houses import body_that_spoke, house_before
from bot.reading.rules.principals.scenes import scene_before

_LONGEST = 5  # tokens of a description before a name


def as_before(memory: Memory, at: int, first: int, role: int) -> str:
    """For whom "the spokesman" speaks: as told where such a one was described before.

    Where the language leaves it at "a spokesman", the institution that was named last.
    """
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    low = tokens[role].low
    named = lexicon.roles.match(memory.passage.low, tokens[role].start)
    whole = named.group() if named is not None else low  # "press office"
    if tokens[first].low in lexicon.definite or (first == role and lexicon.bare_nouns):
        if whose := spokesmen.known_for(memory, low) or spokesmen.known_for(memory, whole):
            return whose
        if lexicon.analytic and lexicon.lawyers.fullmatch(low):
            return client_of(memory, first)  # "The solicitor, Ana Bell, said"
    if told := on_behalf(memory, first) or seat_before(memory, first):
        return told
    if client := spokesmen.managed_by(memory, low, first):
        return client
    beside = tokens[min(role + 1, len(tokens) - 1)]
    if (
        lexicon.adjectives_behind
        and lexicon.persons.fullmatch(beside.low)
        and beside.text.islower()
    ):
        return ""  # "el portavoz socialista": his party's, whatever else the text names
    if lexicon.house_roles.fullmatch(low) or lexicon.house_roles.fullmatch(whole):
        house = _office_before(memory) or house_before(memory, at)
        return house or _somebody(memory, at) or scene_before(memory, at)
    if lexicon.client_roles.fullmatch(low) or lexicon.client_roles.fullmatch(whole):
        if lexicon.analytic and (body := body_that_spoke(memory, at)):
            return body  # "Norvik denied it. A representative said"
        person = salient(memory, "", first)
        full = person is not None and len(person.words) > 1
        return accused(memory, first) or (person.name if person and full else "")
    return ""


def _office_before(memory: Memory) -> str:
    """Whose office spoke last: "She will not go, her office said. A spokesman, Al Bell, said"."""
    last, lexicon = memory.last, memory.passage.lexicon
    if last is None or not lexicon.analytic or not last.principal:
        return ""
    office = lexicon.roles.search(last.name.lower()) or lexicon.desks.search(last.name.lower())
    return last.principal if office and last.name == last.described else ""


def _somebody(memory: Memory, at: int) -> str:
    """The person in public life whom a text without a body is about: "The singer is ill"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    person = salient(memory, "", at) if lexicon.analytic else None
    if person is None or len(person.words) == 1 or person.principal:
        return ""
    named = [run for run in runs_before(memory, at) if run.first == person.seen]
    begin = max(0, person.seen - _LONGEST)
    before = passage.low[passage.tokens[begin].start : passage.tokens[person.seen].end]
    client = lexicon.clients.search(before) or any(map(lexicon.clients.search, person.roles))
    return person.name if named and client else ""
