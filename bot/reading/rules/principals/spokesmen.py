"""For whom "the spokesman" speaks: as told where such a one was described before."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory
from bot.reading.rules.people.salience import salient

_STEM = 6  # letters by which "spokesman" and "spokeswoman" are one


def managed_by(memory: Memory, role: str, at: int) -> str:
    """The player or singer told of before, for whom "Berater Kai Rot" speaks; else ""."""
    lexicon = memory.passage.lexicon
    if not lexicon.capital_nouns or not lexicon.agents.fullmatch(role[:_STEM]):
        return ""
    person = salient(memory, "", at)
    if person is None or len(person.words) == 1 or person.principal:
        return ""
    return person.name if any(map(lexicon.clients.fullmatch, person.roles)) else ""


def known_for(memory: Memory, role: str) -> str:
    """For whom the last of that role was said to speak, else ""."""
    lexicon = memory.passage.lexicon
    stem = role[:_STEM]
    agent = lexicon.agents.fullmatch(stem)
    ends = (role, role + lexicon.genitive_ending) if lexicon.capital_nouns else ()
    for what, who in reversed(memory.spokesmen):
        if ends and what.endswith(ends):
            return who  # "der Sprecher" after "Polizeisprecher", and no "Sprecherin"
    for what, who in reversed(memory.spokesmen):
        if what.startswith(stem) or (agent and lexicon.agents.fullmatch(what[:_STEM])):
            return who
    desk = lexicon.desks.search(role) if lexicon.free_order else None
    for what, who in reversed(memory.spokesmen) if desk is not None else ():
        if desk is not None and what.startswith(desk.group()[:_STEM]):
            return who  # "очільниця пресслужби" behind "пресслужба порту"
    pleads = lexicon.bare_nouns and lexicon.lawyers.fullmatch(role)
    for what, who in reversed(memory.spokesmen) if pleads else ():
        if lexicon.lawyers.fullmatch(what):
            return who  # "захисник" behind "адвокат Остапа Гая"
    return ""


def is_agent(lexicon: Lexicon, role: str) -> bool:
    """The agent of an athlete or artist, and so no body's."""
    return lexicon.agents.fullmatch(role[:_STEM]) is not None
