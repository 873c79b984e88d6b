"""Where the name of a body ends: "Department of Transport", "Таволжский (моторный завод)"."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.runs import Run
from bot.reading.rules.text.segments import Passage, Token

_BESIDE = 4  # tokens after a name in which its quotation mark closes
_FIELD = 2  # words of what a ministry is for: "внутренних дел"


def past_noun(passage: Passage, last: int) -> int:
    """Past the body whose name begins with an adjective: "Таволжский (моторный завод)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order or not tokens[last - 1].low.endswith(lexicon.adjectives):
        return last
    for index in range(last, min(last + _FIELD + 1, len(tokens))):
        low = tokens[index].low
        if not tokens[index].text.islower():
            return last
        if any(kind.fullmatch(low) for kind in lexicon.kinds):
            return index + 1
        if not low.endswith(lexicon.adjectives):
            return last
    return last


def with_field(passage: Passage, run: Run) -> int:
    """Where a body's name ends with what it is for: "Department of Transport"."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, run.last
    if last >= len(tokens) or lexicon.capital_nouns or tokens[last].quote >= 0:
        return last
    if run.last - run.first > 1 or not any(
        kind.fullmatch(tokens[last - 1].low) for kind in lexicon.kinds
    ):
        return last
    if lexicon.free_order:  # "Министерство внутренних дел"
        stop = min(last + _FIELD, len(tokens))
        fields = iter(range(last, stop))
        return next((i for i in fields if not _is_genitive(lexicon, tokens[i])), stop)
    first = last + 1 + (last + 1 < len(tokens) and tokens[last + 1].low in lexicon.articles)
    if tokens[last].low not in lexicon.links or not lexicon.analytic:
        return last
    stop = first
    while stop < len(tokens) and tokens[stop].is_capital and tokens[stop].quote < 0:
        stop += 1
    return stop if stop > first else last


def _is_genitive(lexicon: Lexicon, token: Token) -> bool:
    """A word in small letters with the ending of an owner, and no verb."""
    owner = token.text.islower() and token.low.endswith(lexicon.owned)
    past = (*lexicon.feminine, *lexicon.several)
    verbal = token.low in lexicon.verbs or token.low.endswith(past)
    return owner and not verbal and token.low not in lexicon.prepositions


def closing(passage: Passage, run: Run) -> int:
    """Where a name in quotation marks ends that begins with a capital: «Северный поток»."""
    closers = passage.lexicon.quotes[passage.tokens[run.first - 1].text]
    stop = min(len(passage.tokens), run.last + _BESIDE)
    ends = (i for i in range(run.last, stop) if passage.tokens[i].text in closers)
    return next(ends, run.last)
