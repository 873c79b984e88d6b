"""On which side of its clause the content stands: before it, after it, or around it."""

from bot.reading.rules.grammar import claimed, phrases
from bot.reading.rules.grammar.clause import (
    Clause,
    Spans,
    opens_aside,
    opens_with_phrase,
    quote_before,
    span,
    starts_quote,
)
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.incises import opens_apart
from bot.reading.rules.grammar.mood import reported_at
from bot.reading.rules.grammar.relatives import is_aside, of_passive
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import against, apposed, contents, order, own_clauses, standing
from bot.reading.rules.said.attributed import around_attribution
from bot.reading.rules.said.behind_tellers import behind_apposition
from bot.reading.rules.said.elsewhere import that_follows, told_elsewhere
from bot.reading.rules.said.left import floor_of, is_adverbial, may_be_told, told_left
from bot.reading.rules.said.quoting import is_quote
from bot.reading.rules.said.replies import answer_to
from bot.reading.rules.said.resumption import is_adjunct, rest, resumed
from bot.reading.rules.said.taken_up import all_before
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def content(
    passage: Passage,
    sentence: Sentence,
    clause: Clause,
    before: list[Clause],
    limit: int,
) -> Spans:
    """The content of a clause: before it, after it up to `limit`, or both."""
    tokens, cue = passage.tokens, clause.cue
    floor = floor_of(passage, sentence, clause, before)
    if (comma := all_before(passage, sentence.first, clause)) >= 0:
        verdict = (cue.given,) if cue.given is not None else ()
        cue.given = None
        return _all_before(passage, sentence, before, comma) + verdict
    if cue.takes is Takes.NOTHING:
        return ()
    if clause.comments is not None:
        quote = quote_before(passage, clause.first) or sentence.first
        return span(passage, quote, clause.first) + span(passage, *clause.comments)
    if cue.passive:
        return of_passive(passage, sentence, clause, limit)
    if clause.fronted is not None:
        return _answered_by(passage, clause) or order.around(passage, clause, limit)
    if standing.takes_up(passage, sentence, clause):
        return ()
    if antecedent := told_elsewhere(passage, sentence, clause, before, limit):
        return antecedent
    if clause.subject and standing.stands_ahead(clause):
        limit = min(limit, clause.subject.first - 1)  # the comma before it
    if phrases.is_attribution(cue) or cue.kind is Kind.POSTPOSITION:
        return around_attribution(passage, clause, floor, limit, before)
    if tokens[clause.first - 1].text == "," and opens_apart(passage, clause) >= floor:
        return rest(passage, clause, clause.last, limit)  # "hay retraso, aunque, (dijo), se pagará"
    if clause.aside and standing.opens(passage, sentence, clause):
        begin = apposed.behind_name(passage, clause, limit)
        comma = next((i for i in range(begin, limit) if tokens[i].text == ","), limit)
        return span(passage, comma + 1, limit)
    left = _left(passage, sentence, clause, before, (floor, limit))
    if left and standing.cuts_in(passage, clause, limit):
        return left + rest(passage, clause, clause.last, limit)
    if left and not may_be_told(passage, clause, floor, limit, left):
        left = ()
        if clause.last < limit and tokens[clause.last].text == ",":
            return _behind_comma(passage, clause, limit)
    if between := order.between(passage, clause):
        return order.told_after(passage, clause, between, limit)
    if clause.inverted:
        return _around_inverted(passage, clause, limit, left)
    if is_aside(passage, clause, limit):
        return left  # "The owner, who had denied it, now admits ..."
    if clause.aside and left and passage.lexicon.verb_second:
        return left + rest(passage, clause, clause.last, limit)  # "Er hat, wie er sagt, nichts"
    if clause.aside:
        return _echoed(passage, sentence, clause, before) or left
    return _left_or_right(passage, clause, floor, limit, left)


def _left(
    passage: Passage,
    sentence: Sentence,
    clause: Clause,
    before: list[Clause],
    within: tuple[int, int],
) -> Spans:
    """What may have been said before a clause, of what stands within its floor and limit."""
    floor, limit = within
    left = against.without(passage, told_left(passage, clause, floor))
    if own_clauses.follows(passage, sentence, before, clause):
        return ()
    if not clause.inverted:
        return left
    comma = clause.last < limit and passage.tokens[clause.last].text == ","
    aside = not comma and opens_aside(passage, floor, clause.first - 1)
    behind = opens_with_phrase(passage, floor, clause.first - 1)
    behind = behind or _tells_behind(passage, clause, floor, limit)
    return () if aside or behind else left


def _behind_comma(passage: Passage, clause: Clause, limit: int) -> Spans:
    """What goes on behind a clause and its comma: "Yet, she found, (it was late)"."""
    right, _ = contents.content_right(passage, clause, clause.last, limit)
    if _leads_on(passage, clause.last, limit, right):
        return against.without(passage, right)
    return rest(passage, clause, clause.last, limit)


def _left_or_right(passage: Passage, clause: Clause, floor: int, limit: int, left: Spans) -> Spans:
    """What was said, before a clause or behind it."""
    right, clear = contents.content_right(passage, clause, clause.last, limit)
    right = against.without(passage, right)
    if clause.cue.act is not Act.ASSERTS:
        right = order.told_after(passage, clause, right, limit)
    if not left or (right and _says_besides(passage, clause)):
        return right
    if right and _is_closed_off(passage, clause, left, right):
        return left
    return _beside(passage, clause, floor, limit, left, (right, clear))


def _echoed(passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause]) -> Spans:
    """What the clause before tells of: "she said that (Roe would go), as he has said he would"."""
    plain = passage.lexicon.analytic and bool(before) and before[-1].last < clause.first - 1
    comma = plain and passage.tokens[clause.first - 1].text == ","
    if not comma or before[-1].aside or before[-1].inverted:
        return ()
    return content(passage, sentence, before[-1], before[:-1], clause.first - 1)


def _says_besides(passage: Passage, clause: Clause) -> bool:
    """A quotation only heads what somebody tells: "«Докажу»: Корнев опроверг, что брал деньги"."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, clause.last
    headed = lexicon.free_order and clause.first > 0 and tokens[clause.first - 1].text == ":"
    told = last + 1 < len(tokens) and tokens[last + 1].low in lexicon.complementizers
    return headed and (told or clause.cue.act in (Act.DENIES, Act.CONFIRMS))


def _tells_behind(passage: Passage, clause: Clause, floor: int, limit: int) -> bool:
    """All that is said follows the comma: "Als X ging, sagte Y, (er sei ...)"."""
    if not (passage.lexicon.verb_second and is_adverbial(passage, floor)):
        return False
    if that_follows(passage, clause, limit):
        return True
    tokens, first = passage.tokens, clause.last + 1
    if first >= limit or tokens[first - 1].text != "," or tokens[first].quote >= 0:
        return False
    verb = reported_at(passage, Sentence(first, limit, 0))
    return verb > first and all(token.text != "," for token in tokens[first:verb])


def _is_closed_off(passage: Passage, clause: Clause, left: Spans, right: Spans) -> bool:
    """All was said before: "It was too much, she said on Monday, in a report that (X rejected)"."""
    tokens, cue = passage.tokens, clause.cue
    between = [t for t in tokens[cue.last :] if t.start < right[0][0]]
    comma = any(token.text == "," and token.quote < 0 for token in between)
    whole = left[0][0] == tokens[passage.sentences[passage.sentence_at(cue.first)].first].start
    plain = cue.act is Act.ASSERTS and passage.lexicon.analytic
    related = bool(between) and between[-1].low in passage.lexicon.relatives
    return plain and whole and comma and related and between[0].text != ","


def _all_before(passage: Passage, sentence: Sentence, before: list[Clause], comma: int) -> Spans:
    """What ", was X bestreitet" is about: what the clause before it states, else all before it."""
    if before and (told := content(passage, sentence, before[-1], before[:-1], comma)):
        return told
    return span(passage, sentence.first, comma)


def _answered_by(passage: Passage, clause: Clause) -> Spans:
    """The quotation in "«Никого не бил», — отвергает обвинения игрок": the claim tells nothing."""
    tokens, quote = passage.tokens, quote_before(passage, clause.cue.first)
    if quote is None or clause.fronted is None or clause.cue.act is not Act.DENIES:
        return ()
    first, last = clause.fronted
    if not claimed.is_bare(passage, tokens[first].start, tokens[last - 1].end):
        return ()
    return span(passage, quote, clause.cue.first)


def _around_inverted(passage: Passage, clause: Clause, limit: int, left: Spans) -> Spans:
    """As in "..., said X, ...": what goes on stands behind a comma, a colon or a mark."""
    if not left:
        begin = apposed.behind_office(passage, clause, limit)
        right, _ = contents.content_right(passage, clause, begin, limit)
        return order.told_after(passage, clause, right, limit)
    more = behind_apposition(passage, clause, limit)
    if more:
        return left + more
    if answer := answer_to(passage, clause, limit, left):
        return answer
    first = clause.last
    while first < limit and not (
        passage.tokens[first].text in ",:" or starts_quote(passage, first, limit)
    ):
        first += 1
    return left + rest(passage, clause, first, limit)


def _beside(
    passage: Passage,
    clause: Clause,
    floor: int,
    limit: int,
    left: Spans,
    found: tuple[Spans, int],
) -> Spans:
    """What stands to the left of a clause, `left`, or what is `found` to its right, or both."""
    tokens, cue = passage.tokens, clause.cue
    right, clear = found
    after = tokens[clause.last] if clause.last < limit else None
    left_quoted = is_quote(passage, left[-1][0])
    comma = after is not None and after.text == ","
    if left_quoted:
        if comma or (right and is_quote(passage, right[0][0])):
            begin = clause.last
            while not comma and begin < limit and not starts_quote(passage, begin, limit):
                begin += 1  # "...," she told me, "..."
            return left + rest(passage, clause, begin, limit)
        return left
    if clear == 2 or (right and is_adverbial(passage, floor) and not comma):
        return right
    if comma and not clause.inverted and _leads_on(passage, clause.last, limit, right):
        return right
    if comma:
        return left + rest(passage, clause, clause.last, limit)
    more = resumed(passage, clause, limit)
    if more:
        return left + more
    fronted = is_adverbial(passage, floor) and clause.last < limit
    if fronted and not is_adjunct(passage, clause, limit) and after is not None and after.is_word:
        return right  # "In her book, she noted ...": what stands before the comma tells where
    if not right and Takes.CLEAR in cue.takes and not is_adjunct(passage, clause, limit):
        return left if after is None or not after.is_word else ()
    low = after.low if after is not None else ""
    where = Takes.OBJECT in cue.takes and cue.act in (Act.ASSERTS, Act.CONFIRMS)
    where = where and low in passage.lexicon.prepositions
    partitive = low in passage.lexicon.prepositions & passage.lexicon.determiners
    partitive = (
        partitive and passage.lexicon.adjectives_behind
    )  # "De son côté, X admet (des torts)"
    if not right or (
        (clear == 0 or where) and is_adjunct(passage, clause, limit) and not partitive
    ):
        return left
    return right


def _leads_on(passage: Passage, first: int, limit: int, right: Spans) -> bool:
    """Behind a comma and "that": "Lundi, X a dit, devant la presse, que (le pont tiendra)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = next((i for i in range(first, limit) if right and tokens[i].start >= right[0][0]), 0)
    that = begin > first + 1 and tokens[begin - 1].low in lexicon.complementizers
    return that and lexicon.adjectives_behind and tokens[begin - 2].text == ","


def is_plain(passage: Passage, index: int, spans: Spans) -> bool:
    """What begins at a token is told by the text: no quotation, no clause after "that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index >= len(tokens) or tokens[index].quote >= 0 or spans[0][0] < tokens[index].start:
        return False
    low = tokens[index].low
    return low in lexicon.have | lexicon.be | lexicon.modals | lexicon.reflexives
