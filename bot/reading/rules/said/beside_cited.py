"""What stands beside who is cited: "according to Al Bell, (a baker,) it is so"."""

from bot.reading.rules.grammar.aged import past_age
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.offices import names_office
from bot.reading.rules.text.segments import Passage

_AGE = 2  # tokens of "43 ans"
_SUBJECT = 8  # tokens of a subject without its verb
_APPOSED = 8  # tokens of what stands beside a name without an article; more is a clause


def past_apposition(passage: Passage, clause: Clause, limit: int, *, first: bool) -> int:
    """The token behind the speaker and what stands beside him, if that is no content.

    `first`: nothing stands before the clause.
    """
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    if leans_on_verb(passage, clause, clause.last + 1):
        return clause.last
    if subject is None or not subject.extra or subject.extra[0] < subject.last:
        return _past_origin(passage, clause.last, limit)
    begin, end = subject.extra
    if _is_origin(passage, begin, end) and end >= limit - 1:
        return end  # "..., selon Anne Roy, 43 ans"
    begin = past_age(passage, begin, end)
    low = tokens[begin].low
    closed = end < limit and tokens[end].text == ","
    if first:
        verbal = any(t.low in lexicon.be or t.low in lexicon.have for t in tokens[begin:end])
        verbal = verbal or _is_clause(passage, begin, end)
        verbal = verbal and not (closed and low in lexicon.relatives)  # ", who is 43, (it is)"
        verbal = verbal or (closed and _is_answered(passage, begin, end))
        nominal = low in lexicon.relatives or low in lexicon.determiners
        nominal |= names_office(passage, begin) or lexicon.possessives.get(low) == "r"
        verbal = verbal or (closed and nominal and _is_told_of(passage, end + 1, limit))
        named = nominal or is_name(passage, begin)
        verbal = verbal or (closed and named and _is_apposed_to(passage, end + 1, limit))
        begins = low in lexicon.subordinators | lexicon.circumstances  # ", if it rained, it shut"
        begins = begins or (lexicon.that_needed and low in lexicon.prepositions - lexicon.links)
        plain = not (lexicon.verb_final or lexicon.free_order)
        verbal = verbal or (plain and begins and low not in lexicon.relatives)
        verbal = verbal or (plain and _counts_several(passage, begin, end))
        apposed = closed and not verbal and (end - begin <= _APPOSED or nominal)
        return end if apposed else clause.last
    aged = end - begin == 1 and tokens[begin].text.isdigit() and is_name(passage, begin - 2)
    if _is_of_body(passage, begin, end) and not breaks_off(passage, clause):
        return end
    if counts(passage, begin):
        return end if aged and end >= limit - 1 and lexicon.analytic else clause.last
    goes_on = closed and end + 1 < limit and is_verbal(passage, end + 1)
    nominal = low in lexicon.determiners or names_office(passage, begin)
    return end if nominal or goes_on else clause.last


def predicate(passage: Passage, floor: int, clause: Clause, limit: int) -> int:
    """Where begins what the subject before does: "The plan, according to Bell, (hurts farms)".

    No verb stands before, and what follows the comma names nobody and opens no noun phrase;
    -1 where nothing follows so.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    last, first = clause.first - 1, _behind_name(passage, clause, limit) + 1
    if not (lexicon.analytic or lexicon.adjectives_behind) or not floor < last < first + 1 < limit:
        return -1
    subject = tokens[floor:last]
    verbs = sum(is_finite(passage, index, floor) for index in range(floor, last))
    bare = verbs <= sum(token.low in lexicon.relatives for token in subject)  # "the man who fled"
    bare = bare and all(token.is_word and token.quote < 0 for token in subject)
    apart = tokens[last].text == "," == tokens[first - 1].text
    told = apart and bare and len(subject) <= _SUBJECT and _may_be_verb(passage, first)
    return first if told and not _names_somebody(passage, first, limit) else -1


def _behind_name(passage: Passage, clause: Clause, limit: int) -> int:
    """The comma behind who is cited, and behind who that is, if another follows."""
    extra = clause.subject.extra if clause.subject is not None else None
    if extra is None or extra[0] != clause.last + 1 or not extra[1] < limit:
        return clause.last
    closed = passage.tokens[extra[1]].text == ","
    return extra[1] if closed and _names_somebody(passage, *extra) else clause.last


def _may_be_verb(passage: Passage, index: int) -> bool:
    """A small word that opens neither a noun phrase nor a clause; no "maker of", "based in"."""
    tokens, lexicon, token = passage.tokens, passage.lexicon, passage.tokens[index]
    closed = lexicon.determiners - lexicon.reflexives | lexicon.prepositions | lexicon.relatives
    closed |= lexicon.conjunctions | lexicon.subordinators | lexicon.adverbs
    closed |= lexicon.possessives.keys()
    plain = token.text[:1].islower() and token.quote < 0 and token.low not in closed
    plain = plain and not token.low.endswith(lexicon.adverb_endings or ("\n",))
    linked = lexicon.analytic and tokens[index + 1].low in lexicon.links
    return plain and not linked and not lexicon.participles.match(token.low)


def _names_somebody(passage: Passage, first: int, limit: int) -> bool:
    """Who somebody is, before any preposition: "head coach at", "spokesman for"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous)
    kinds = (*people, lexicon.plural, lexicon.bodies, lexicon.outlets, *lexicon.kinds)
    for index in range(first, limit):
        token = tokens[index]
        if not token.is_word or token.low in lexicon.prepositions | lexicon.determiners:
            return False
        if any(kind.fullmatch(token.low) for kind in (kinds if index == first else people)):
            return True
    return False


def _is_clause(passage: Passage, begin: int, end: int) -> bool:
    """A verb stands there by its ending: "Según el parte, (el coche volcó), lo que ..."."""
    lexicon = passage.lexicon
    endings = lexicon.tensed + lexicon.past_endings if lexicon.adjectives_behind else ()
    relatives = lexicon.relatives | lexicon.object_relatives
    return not any(t.low in relatives for t in passage.tokens[begin:end]) and any(
        t.low.endswith(endings) and not t.is_capital and t.quote < 0
        for t in passage.tokens[begin + 1 : end]
    )


def _is_of_body(passage: Passage, begin: int, end: int) -> bool:
    """To whom somebody belongs: "selon Ana Bel, (du syndicat)", and not "..., (du drame)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[begin].low not in lexicon.links or not lexicon.adjectives_behind:
        return False
    body = begin + 1
    body += body < end and tokens[body].low in lexicon.articles
    kinds = (lexicon.bodies, *lexicon.kinds)
    known = body < end and any(kind.fullmatch(tokens[body].low) for kind in kinds)
    return is_name(passage, begin - 2) and (known or (body < end and is_name(passage, body)))


def _is_origin(passage: Passage, begin: int, end: int) -> bool:
    """Where somebody is from, or how old: ", de l'université", ", de 43 años", ", 43 ans"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.that_needed or not 1 < end - begin <= _APPOSED:
        return False
    verbal = lexicon.be | lexicon.have | lexicon.modals
    if any(not t.is_word or t.low in verbal for t in tokens[begin:end]):
        return False
    aged = tokens[begin].text.isdigit() and end - begin == _AGE
    return aged or tokens[begin].low in lexicon.bare_links


def _past_origin(passage: Passage, comma: int, limit: int) -> int:
    """Past where who is cited is from, up to the comma behind it or the end; else the comma."""
    tokens = passage.tokens
    if comma + 1 >= limit or tokens[comma].text != ",":
        return comma
    inside = range(comma + 1, limit)
    end = next((i for i in inside if not tokens[i].is_word or tokens[i].quote >= 0), limit)
    closed = end >= limit - 1 or tokens[end].text == ","
    return end if closed and _is_origin(passage, comma + 1, end) else comma


def _is_told_of(passage: Passage, relative: int, limit: int) -> bool:
    """As in "According to A, the talks, which began in May, (have failed)": whom a verb follows."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.capital_nouns or relative >= limit:
        return False
    if tokens[relative].low not in lexicon.relatives:
        return False
    comma = next((i for i in range(relative, limit - 1) if tokens[i].text == ","), -1)
    return comma >= 0 and is_verbal(passage, comma + 1)


def _is_apposed_to(passage: Passage, first: int, limit: int) -> bool:
    """As in "According to A, the firm, (based in Leeds,) had closed": of whom more is told."""
    tokens, lexicon = passage.tokens, passage.lexicon
    finite = lexicon.be | lexicon.have | lexicon.modals - lexicon.infinitive_marks
    comma = next((i for i in range(first, limit - 1) if tokens[i].text == ","), -1)
    if lexicon.verb_final or lexicon.free_order or comma < 0:
        return False
    tensed = lexicon.that_needed and tokens[comma + 1].low.endswith(lexicon.tensed or ("\n",))
    if tokens[comma + 1].low not in finite and not tensed:
        return False
    return not any(t.low in finite or t.low in lexicon.verbs for t in tokens[first:comma])


def _is_answered(passage: Passage, begin: int, end: int) -> bool:
    """As in "According to A, (the mayor lied), which he denies": a clause, and nobody beside."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or end + 1 >= len(tokens):
        return False
    past = (t for t in tokens[begin + 1 : end] if not t.is_capital)
    tells = any(t.low in lexicon.pasts or t.low.endswith(lexicon.past_endings) for t in past)
    after = tokens[end + 1].low
    joins = after in lexicon.object_relatives | lexicon.conjunctions | lexicon.singular
    return tells and joins


def _counts_several(passage: Passage, begin: int, end: int) -> bool:
    """A number and who or what is counted, no age: "two men", "40 people in all"; not "43 ans"."""
    token, lexicon = passage.tokens[begin], passage.lexicon
    number = lexicon.counts.fullmatch(token.low) is not None
    return (number and end - begin > 1) or (token.text.isdigit() and end - begin > _AGE)


def counts(passage: Passage, index: int) -> bool:
    """A number opens the noun phrase here, as none does that tells who somebody is."""
    lexicon, token = passage.lexicon, passage.tokens[index]
    low = token.low
    if lexicon.amounts.match(passage.low, token.start):
        return True
    closed = lexicon.definite | lexicon.indefinite | lexicon.singular | lexicon.demonstratives
    number = low in lexicon.determiners and low not in closed
    return low[:1].isdigit() or (number and low not in lexicon.possessives)


def is_verbal(passage: Passage, index: int) -> bool:
    """A verb begins here, or what stands before one: an auxiliary, a negation."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    verbal = low in lexicon.be or low in lexicon.have or low in lexicon.modals
    past = low in lexicon.pasts or low.endswith(lexicon.past_endings)
    past = (past and lexicon.analytic) or low.endswith(lexicon.tensed)
    verbal = verbal or (past and not passage.tokens[index].is_capital)
    return verbal or low in lexicon.negations or low in lexicon.self_reflexives


def leans_on_verb(passage: Passage, clause: Clause, index: int) -> bool:
    """The verb is before who is cited: "Murió, según el parte, (de frío)", "est, selon X, (un)"."""
    tokens, lexicon, before = passage.tokens, passage.lexicon, clause.first - 2
    if not lexicon.adjectives_behind or before < 0 or not index < len(tokens):
        return False
    if tokens[before + 1].text != "," or tokens[index - 1].text != ",":
        return False
    low, after = tokens[before].low, tokens[index].low
    if is_name(passage, index - 2):  # ", según Ana Bel, de la Universidad"
        return low in lexicon.be and after in lexicon.determiners - lexicon.bare_links
    if low in lexicon.be and tokens[before].quote < 0:
        return after in lexicon.determiners | lexicon.prepositions
    ends = lexicon.tensed + lexicon.past_endings
    verbal = tokens[before - 1].low in lexicon.be or low.endswith(ends) or low in lexicon.have
    aged = index + 1 < len(tokens) and tokens[index + 1].text.isdigit()
    leads = lexicon.prepositions | lexicon.bare_links
    return verbal and not aged and after in leads - lexicon.circumstances


def wants_participle(passage: Passage, clause: Clause) -> bool:
    """What stands before the clause wants its participle: "Le plan sera, selon X, (voté)"."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, clause.first - 2
    while last > 0 and tokens[last].low in lexicon.adverbs | lexicon.negations:
        last -= 1
    ends = lexicon.be | lexicon.have | lexicon.copulas
    return last > 0 and tokens[last + 1].text != "." and tokens[last].low in ends


def breaks_off(passage: Passage, clause: Clause) -> bool:
    """The words before the comma want a verb: "She never, according to X, (owned one)"."""
    lexicon, before = passage.lexicon, clause.first - 2
    apart = not lexicon.adjectives_behind or passage.tokens[before + 1].text == ","
    if before < 0 or not apart or (before and passage.tokens[before].is_capital):
        return False  # no "in May"
    low = passage.tokens[before].low
    return low in lexicon.negations | lexicon.have | lexicon.modals | lexicon.be
