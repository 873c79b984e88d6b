"""Where a role begins, and what stands between it and whom it is for: "portavoz (económico)"."""

from bot.reading.rules.people.memory import Memory, runs_after
from bot.reading.rules.people.persons import is_person
from bot.reading.rules.text.segments import Passage, Token

_ADJECTIVES = 2  # words between a role and whom it is for
_LONGEST = 5  # tokens of a description before a name


def past_adjectives(passage: Passage, first: int, last: int) -> int:
    """Past what a role is, up to whom it is for: "portavoz (económico) del partido"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.determiners
    for index in range(first, min(first + _ADJECTIVES + 1, last)):
        token = tokens[index]
        if token.low in lexicon.speaks_for:
            return index
        if not token.is_word or token.is_capital or token.low in closed:
            break
    return first


def is_somebody(memory: Memory, first: int, last: int, words: str) -> bool:
    """A person follows here, by office or name, and no body: "(asesor de) la cantante X"."""
    run = next(runs_after(memory, first), None)
    named = run is not None and run.last <= last and run.first <= first + 1
    human = memory.passage.lexicon.persons.search(words.lower()) is not None
    return human or (run is not None and named and is_person(memory, run))


def described_from(passage: Passage, first: int) -> int:
    """Where the description begins of a name at `first`: "ministry spokesman Al Best said".

    Returns:
        Its first token; `first` where no role stands right before the name.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first = before_titles(passage, first)
    begin = first
    while begin > max(0, first - _LONGEST) and tokens[begin - 1].is_word:
        low = tokens[begin - 1].low
        if low in lexicon.prepositions or low in lexicon.conjunctions or low in lexicon.verbs:
            break
        begin -= 1
        if low in lexicon.determiners:
            break
    if begin == first:
        return first
    roles = list(lexicon.roles.finditer(passage.low, tokens[begin].start, tokens[first - 1].end))
    return begin if roles and roles[-1].end() == tokens[first - 1].end else first


def before_titles(passage: Passage, first: int) -> int:
    """Back from a name over the titles before it: "army spokesman Brig. Gen. (Al Bell)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while first > 1:
        title = tokens[first - 2] if tokens[first - 1].text == "." else tokens[first - 1]
        if title.low not in lexicon.titles or lexicon.roles.fullmatch(title.low):
            break
        first -= 1 + (title is not tokens[first - 1])
    return first


def is_acronym(token: Token) -> bool:
    """Capitals alone, and more than an initial."""
    return len(token.text) > 1 and token.text.isalpha() and token.text.isupper()
