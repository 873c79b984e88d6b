"""Who "the company", "the paper", "the player" is: the one of that kind whom the text has named."""

from collections.abc import Iterator

from bot.reading.rules.memory import Memory, Run, institutions_before, runs_before, text_of
from bot.reading.rules.names import NounPhrase
from bot.reading.rules.persons import is_person, may_be, person_of

_BESIDE = 5  # tokens before a name in which the word for its kind stands


def house_speaking(memory: Memory, found: NounPhrase) -> str:
    """The name of an institution or outlet that speaks as "the company", "the paper"; else ""."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    first = found.first
    pointing = tokens[first].low in lexicon.definite | lexicon.demonstratives
    if found.last - first != 2 or not pointing or tokens[first + 1].is_capital:
        return ""
    return house_of_kind(memory, tokens[first + 1].low, first)


def house_of_kind(memory: Memory, noun: str, at: int) -> str:
    """The institution named last before a token that a noun such as "company" can mean.

    A role that speaks for institutions ("a spokesman") can mean any but an outlet.
    """
    lexicon = memory.passage.lexicon
    kind = next((n for n, pattern in enumerate(lexicon.kinds) if pattern.fullmatch(noun)), -1)
    if kind < 0 and lexicon.house_roles.fullmatch(noun) is None:
        return ""
    where, name = -1, ""
    for seen, text, _ in institutions_before(memory, at):
        if text[1:] != text[1:].lower() and _is_of_kind(memory, text.lower(), kind):
            where, name = seen, text
            break
    for run in runs_before(memory, at):
        if run.first <= where:
            break
        if _is_of_kind(memory, _words(memory, run), kind):
            return text_of(memory.passage, run.first, run.last)
    return name


def _is_of_kind(memory: Memory, words: str, kind: int) -> bool:
    """A word for that kind, and none for one before it; `kind` -1: any but the first, outlets."""
    lexicon = memory.passage.lexicon
    first = next((n for n, pattern in enumerate(lexicon.kinds) if pattern.search(words)), -1)
    alike = first == kind or (kind < 0 < first)
    return alike and not lexicon.anonymous.search(words)


def named_client(memory: Memory, noun: str, at: int) -> str:
    """The person named before a token whom a noun such as "player" means; nobody's spokesman."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    if not lexicon.persons.fullmatch(noun):
        return ""
    gender = next((g for i in (at, at + 1) if (g := lexicon.gendered.get(tokens[i].low))), "")
    best = ""
    for run in _clients(memory, at, gender):
        person = person_of(memory, (run.first, run.last))
        if noun in (token.low for token in tokens[max(0, run.first - _BESIDE) : run.first]):
            return person.name
        if len(person.words) > 1:
            best = best or person.name
    return best


def _clients(memory: Memory, at: int, gender: str) -> Iterator[Run]:
    """Persons named before a token, the nearest first, without those who speak for others."""
    for run in runs_before(memory, at):
        if not is_person(memory, run):
            continue
        if may_be(memory, run, gender) and not person_of(memory, (run.first, run.last)).principal:
            yield run


def _words(memory: Memory, run: Run) -> str:
    """A name with the word for its kind before it: "gestora Domus Capital"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    first = run.first
    if first:
        low = tokens[first - 1].low
        first -= any(kind.fullmatch(low) for kind in lexicon.kinds)
    return memory.passage.low[tokens[first].start : tokens[run.last - 1].end]
