"""Which body stands beside what it is called: "L'exploitant, la société Orlan, dément"."""

from bot.reading.rules.people.memory import Memory, Speaker
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_LONGEST = 8  # tokens of what stands between the commas


def house_beside(memory: Memory, found: NounPhrase) -> Speaker | None:
    """The body apposed to what it is called: "L'exploitant, la société Orlan"."""
    name, gender = _apposed_house(memory.passage, found)
    if not name:
        return None
    memory.institutions.append((found.first, name, gender))
    return Speaker(name, described=name)


def _apposed_house(passage: Passage, found: NounPhrase) -> tuple[str, str]:
    """The body's name and its gender, or "m", "f" and nothing where no article tells.

    Args:
        passage: the text.
        found: the noun phrase of a speaker, with what is apposed to it.

    Returns:
        Two empty strings where nothing is apposed but a person, or something else.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if found.extra is None or not lexicon.adjectives_behind:
        return "", ""
    first, last = found.extra
    last = next((i for i in range(first, last) if tokens[i].text in {",", "("}), last)
    noun = first + (tokens[first].low in lexicon.determiners)
    kinds = (lexicon.bodies, lexicon.own_house, lexicon.outlets, *lexicon.kinds)
    led = noun < last and any(kind.fullmatch(tokens[noun].low) for kind in kinds)
    told = led and noun > first and not tokens[noun].is_capital
    head = found.first + (tokens[found.first].low in lexicon.determiners)
    owned = tokens[found.first].low in lexicon.possessives
    owned = owned and any(kind.fullmatch(tokens[head].low) for kind in kinds)
    begin = noun + 1 if told else first
    named = begin < last <= first + _LONGEST and all(t.is_capital for t in tokens[begin:last])
    if not named or not (told or owned) or lexicon.roles.fullmatch(tokens[head].low):
        return "", ""
    article = tokens[first].low if told else tokens[found.first].low
    name = passage.text[tokens[begin].start : tokens[last - 1].end]
    return name, lexicon.owned_gender.get(article, lexicon.gendered.get(article, ""))
