"""Whom "ce dernier" or "тот" means, and for whom somebody speaks who was introduced before."""

from bot.reading.rules.people.called import meant
from bot.reading.rules.people.memory import Memory, Speaker, latest_persons, runs_before, text_of
from bot.reading.rules.people.persons import is_person
from bot.reading.rules.principals.behalf import stands_for
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.text.names import NounPhrase


def latter_of(memory: Memory, found: NounPhrase) -> Speaker | None:
    """Whom "ce dernier" or "тот" means: the person named last."""
    passage, first, last = memory.passage, found.first, found.last
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    if last - first == 1 and passage.tokens[first].low not in passage.lexicon.latter:
        return None
    if described := _described_last(memory, found):
        return Speaker(described, "", start, end)
    latter = meant(memory, passage.text[start:end], first)
    if latter is None:
        return None
    one = last - first == 1
    principal = latter.principal or (introduced_for(memory, latter.name, first) if one else "")
    return Speaker(latter.name, principal, start, end)


def _described_last(memory: Memory, found: NounPhrase) -> str:
    """Who was told of last without a name: "L'actrice accuse (le producteur). Ce dernier nie"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, number = passage.tokens, passage.sentence_at(found.first)
    words = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    kind = lexicon.pronouns.get(words, "") if " " in words else ""
    if not kind or number < 1:
        return ""
    named = next((run for run in runs_before(memory, found.first) if is_person(memory, run)), None)
    floor = max(passage.sentences[number - 1].first, -1 if named is None else named.last)
    for index in range(found.first - 1, floor, -1):
        article = tokens[index - 1].low
        one = article in lexicon.definite and lexicon.gendered.get(article, kind) == kind
        low = tokens[index].low
        human = lexicon.persons.fullmatch(low) or low.endswith(lexicon.agents_end)
        if one and human and tokens[index].quote < 0:
            return text_of(passage, index - 1, index + 1)
    return ""


def introduced_for(memory: Memory, name: str, at: int) -> str:
    """For whom the person of that name speaks, as told where he or she was introduced."""
    person = next((p for p in latest_persons(memory) if p.name == name), None)
    if person is None:
        return ""
    return introduced(memory, person.words, at) or stands_for(memory, person.words)
