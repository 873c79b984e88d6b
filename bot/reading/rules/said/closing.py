"""Where indirect speech ends that nothing else cuts: before what its teller does or adds."""

from bot.reading.rules.grammar.clause import Spans, span
from bot.reading.rules.said.limits import is_subject
from bot.reading.rules.text.segments import Passage


def _second_verb(passage: Passage, index: int, limit: int) -> bool:
    """As in "said it was late, and cut their rating": a word, then what can only be its object."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or index + 1 >= limit or is_subject(passage, index):
        return False
    low = tokens[index].low
    known = (
        low in lexicon.prepositions
        or low in lexicon.subordinators
        or low in lexicon.adverbs
        or low in lexicon.be
        or low in lexicon.have
        or low in lexicon.modals
        or low in lexicon.times
        or low in lexicon.expletives
        or low.endswith(lexicon.gerund_endings + lexicon.adverb_endings)
        or lexicon.bare.fullmatch(low) is not None
    )
    owned = index + 1 < len(tokens) and tokens[index + 1].low in lexicon.possessives
    return not known and tokens[index].is_word and tokens[index].quote < 0 and owned


def _goes_on(passage: Passage, first: int, index: int) -> bool:
    """As in "Они признали, что ошиблись, и (извинились)": the verb of who said it, as its ending.

    Behind "that" and a comma, "and" leads back to the clause before it when a verb follows.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    told = first - 2  # the verb before ", что"
    if not lexicon.free_order or told < 1 or tokens[told].text != ",":
        return False
    while index < len(tokens) and tokens[index].low in lexicon.adverbs:
        index += 1
    if index >= len(tokens) or tokens[told - 1].low not in lexicon.verbs:
        return False
    said, goes_on = tokens[told - 1].low, tokens[index].low
    kinds = (lexicon.feminine, lexicon.masculine, lexicon.several)
    one = any(said.endswith(ends) and goes_on.endswith(ends) for ends in kinds)
    return one and tokens[index].quote < 0 and not tokens[index].is_capital


def close(passage: Passage, first: int, limit: int) -> Spans:
    """Indirect speech up to an absolute clause (", plusieurs d'entre eux étant ...")."""
    tokens, comma = passage.tokens, -1
    lexicon = passage.lexicon
    for index in range(first, limit):
        if tokens[index].text == "," and tokens[index].quote < 0:
            comma = index
        if comma == index - 1 >= first and tokens[index].quote < 0:
            after = tokens[index + 1].low if index + 1 < limit else ""
            if tokens[index].low in lexicon.conjunctions and (
                _second_verb(passage, index + 1, limit) or _goes_on(passage, first, index + 1)
            ):
                limit = comma
                break
            cites = lexicon.origins.match(passage.low, tokens[index].start)
            if cites or (
                tokens[index].low in lexicon.conjunctions and after in lexicon.circumstances
            ):
                limit = comma
                break
        if comma == index - 1 >= first and (
            tokens[index].low in lexicon.aftermath
            or lexicon.unsaid.match(passage.low, tokens[index].start)
        ):
            limit = comma
            break
        if tokens[index].low in passage.lexicon.absolutes and 0 <= comma < index - 1 <= comma + 8:
            limit = comma
            break
    return span(passage, first, limit)


def before_mark(passage: Passage, first: int, limit: int) -> int:
    """Without the marks with which a clause closes."""
    tokens = passage.tokens
    while limit > first and tokens[limit - 1].text in ".;," and tokens[limit - 1].quote < 0:
        limit -= 1
    return limit
