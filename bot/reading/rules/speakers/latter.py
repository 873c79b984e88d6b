"""Whom "ce dernier" or "тот" means, and for whom somebody speaks who was introduced before."""

from bot.reading.rules.people.called import meant
from bot.reading.rules.people.memory import Memory, Speaker, latest_persons
from bot.reading.rules.principals.behalf import stands_for
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.speakers.told_last import told_last
from bot.reading.rules.text.names import NounPhrase


def latter_of(memory: Memory, found: NounPhrase) -> Speaker | None:
    """Whom "ce dernier" or "тот" means: the person named last."""
    passage, first, last = memory.passage, found.first, found.last
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    if (unnamed := told_last(memory, found)) is not None:
        return unnamed
    if last - first == 1 and passage.tokens[first].low not in passage.lexicon.latter:
        return None
    latter = meant(memory, passage.text[start:end], first)
    if latter is None:
        return None
    one = last - first == 1
    principal = latter.principal or (introduced_for(memory, latter.name, first) if one else "")
    return Speaker(latter.name, principal, start, end)


def introduced_for(memory: Memory, name: str, at: int) -> str:
    """For whom the person of that name speaks, as told where he or she was introduced."""
    person = next((p for p in latest_persons(memory) if p.name == name), None)
    if person is None:
        return ""
    return introduced(memory, person.words, at) or stands_for(memory, person.words)
