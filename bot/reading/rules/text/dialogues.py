"""What is said in a line that begins with a dash: "— Не брал, — сказал он. — Пусть ищут"."""

from bot.reading.rules.text.segments import Passage, Token

_DASHES = frozenset("–—―-")
_BEFORE = frozenset(".!?…,;")  # marks before the dash that ends or resumes what is said
_LEAST = 4  # tokens of such a line
_NEAR = 3  # tokens behind a dash among which the verb of speaking is


def turns(passage: Passage, first: int) -> list[tuple[int, int]]:
    """The token ranges, dash included, of what is said in the paragraph that begins at `first`.

    Nothing where no verb of speaking tells what is said from who says it, as in an interview.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    found: list[tuple[int, int]] = []
    if len(tokens) - first < _LEAST or tokens[first].text not in _DASHES:
        return found
    begin = first
    for index in range(first + 1, len(tokens) - 1):
        if tokens[index].text not in _DASHES:
            continue
        tight = _is_tight(tokens, index, opens=begin >= 0)
        if not tight and tokens[index - 1].text[-1] not in _BEFORE:
            continue
        after = tokens[index + 1 : index + 1 + _NEAR]
        known = any(t.low in lexicon.verbs for t in after)
        known = known or after[0].low.endswith(lexicon.dialogue_endings)
        told = known and not after[0].is_capital
        told = told or (tight and after[0].low.endswith(lexicon.finite_endings or ("\n",)))
        if begin >= 0 and told:
            found.append((begin, index - (tokens[index - 1].text in ",;")))
            begin = -1
        elif begin < 0:
            begin = index + (tokens[index + 1].text in _BEFORE)
    if found and begin >= 0:
        found.append((begin, len(tokens)))
    quoted = {i for i in range(first, len(tokens)) if tokens[i].quote >= 0}
    return [(a, b) for a, b in found if b - a > 1 and not quoted & set(range(a, b))]


def _is_tight(tokens: list[Token], index: int, *, opens: bool) -> bool:
    """A dash as Spanish has it: "—Calle —dijo Ana—. Ya está", close to the words it encloses."""
    before, dash, after = tokens[index - 1], tokens[index], tokens[index + 1]
    if opens:
        return before.end < dash.start and dash.end == after.start
    return before.end == dash.start and after.text in _BEFORE
