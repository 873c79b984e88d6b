"""Where what is said ends at the latest: the sentence, the next clause, a quotation."""

from bot.reading.rules.grammar.cited_inside import breaks_told, is_inside_told
from bot.reading.rules.grammar.clause import Clause, quote_before
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.defining import before_main
from bot.reading.rules.grammar.incises import joint_before, opens_apart
from bot.reading.rules.grammar.likewise import before_likewise
from bot.reading.rules.grammar.parenthetic import aside_end
from bot.reading.rules.grammar.predicated import before_predicate
from bot.reading.rules.grammar.verb_last import clause_at
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.said.bracketed import before_closing
from bot.reading.rules.said.free_relatives import before_rest
from bot.reading.rules.said.further import before_further
from bot.reading.rules.said.joints import before_joint, closes_aside, comma_inside
from bot.reading.rules.said.meanwhile import before_aftermath, before_meanwhile
from bot.reading.rules.said.others import before_answer, before_apart, semicolon, takes_claim
from bot.reading.rules.said.parted import before_verb, is_inserted
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_HAPPENS = 2  # words before the verb of what happens meanwhile


def right_limit(passage: Passage, sentence: Sentence, clause: Clause, later: list[Clause]) -> int:
    """Where the content to the right of a clause ends: the sentence, or the next cue's clause."""
    limit = _right_limit(passage, sentence, clause, later)
    limit = before_main(passage, sentence, clause.cue, limit)
    limit = before_verb(passage, sentence, clause.cue, limit)
    limit = before_rest(passage, sentence, clause, limit)
    limit = before_aftermath(passage, clause.last, limit)
    limit = before_closing(passage, sentence, clause, limit)
    return before_predicate(passage, sentence, clause, limit)


def _right_limit(passage: Passage, sentence: Sentence, clause: Clause, later: list[Clause]) -> int:
    lexicon = passage.lexicon
    limit = aside_end(passage, clause, before_likewise(passage, sentence, clause, sentence.last))
    around = clause.cue.kind in (Kind.ATTRIBUTION, Kind.POSTPOSITION)
    if around and lexicon.verb_second and (apart := semicolon(passage, clause.last, limit)) >= 0:
        limit = apart  # "Laut Polizei ist die Straße frei; (der Fahrer sei unverletzt)"
    for other in later:
        if (answer := before_answer(passage, sentence, clause, other)) >= 0:
            return answer
        begin = other.cue.first if takes_claim(passage, clause, other) else other.first
        if begin < clause.last or begin >= limit:
            continue
        if (apart := before_apart(passage, clause, other, begin)) >= 0:
            return apart
        if other.inverted and begin > clause.last:
            quote = quote_before(passage, begin)
            if quote is not None and clause.last < quote and passage.tokens[quote - 1].text in ":.":
                limit = quote - 1
                continue
        if (apart := before_further(passage, sentence, clause, other)) > clause.last:
            return apart
        if (apart := opens_apart(passage, other)) > clause.last:
            return apart
        if other.cue.first == begin and (apart := joint_before(passage, begin)) > clause.last:
            return apart
        if (ends := _before_clause(passage, sentence, clause, (other, begin), limit)) >= 0:
            return ends
    limit = _before_as(passage, sentence, clause, limit)
    return _before_main(passage, sentence, clause, _in_relative(passage, sentence, clause, limit))


def _before_clause(
    passage: Passage, sentence: Sentence, clause: Clause, next_: tuple[Clause, int], limit: int
) -> int:
    """Where the next clause ends what was said, by how it begins; -1 if it is a part of that."""
    other, begin = next_
    before = passage.tokens[begin - 1] if begin > clause.last else None
    if other.cue.kind is Kind.ATTRIBUTION:
        led = before is not None and before.low in passage.lexicon.complementizers
        told = is_inside_told(passage, clause, begin) or breaks_told(passage, clause, other)
        return -1 if led or told else begin
    if before is None or is_inserted(passage, before, other, limit):
        return -1
    if _is_comment(passage, begin - 1, clause.last):
        return begin - 3
    if _is_gerund(passage, other) and begin in _beginnings(other):
        return _before_gerund(passage, clause, other, limit)
    between = begin - 1 > clause.last  # no "According to X, (she hoped) to return"
    if before.text == "," and between and _is_tail(passage, sentence, other):
        return begin - 1
    return before_joint(passage, clause, other, limit)


def _before_gerund(passage: Passage, clause: Clause, other: Clause, limit: int) -> int:
    """Where a gerund ends what was said, that tells what was said besides; else -1."""
    begin = other.first
    before = passage.tokens[begin - 1]
    if before.text == ",":
        return begin - 1
    if comma_inside(passage, begin - 1) or clause.cue.act is Act.DECLINES:
        return begin  # "rehusó comentar la venta (alegando) que"
    if other.subject is clause.subject and _tells_more(passage, other, limit):
        return begin - (before.low in passage.lexicon.by)  # "called it false (adding) that"
    return -1


def _tells_more(passage: Passage, other: Clause, limit: int) -> bool:
    """A gerund and "that", where no comma tells so: "called it false (adding that) he lied"."""
    tokens, lexicon, cue = passage.tokens, passage.lexicon, other.cue
    that = cue.last < limit and tokens[cue.last].low in lexicon.complementizers
    return lexicon.analytic and that and tokens[cue.first - 1].low not in lexicon.circumstances


def _before_as(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """Where a headline tells what happens meanwhile: "Bank denies losses (as shares fall)"."""
    lexicon, tokens, cue = passage.lexicon, passage.tokens, clause.cue
    if lexicon.analytic and cue.act in (Act.CRITICISES, Act.DENIES):
        limit = before_meanwhile(passage, clause.last, limit)
    if not lexicon.analytic or sentence.paragraph or cue.act is not Act.DENIES:
        return limit
    inside = range(clause.last, limit)
    index = next((i for i in inside if tokens[i].low in lexicon.as_words), limit)
    plain = Takes.CLAUSE in cue.takes and cue.kind is Kind.VERB
    low = tokens[limit - 1].low  # no "rejects claims as unfounded"
    happens = index + _HAPPENS < limit and low.endswith(lexicon.past_endings[:1])
    return index if plain or happens or low in lexicon.pasts else limit


def _is_tail(passage: Passage, sentence: Sentence, other: Clause) -> bool:
    """Who said all of it stands behind: "He plans to sell, (two officials said on Sunday)."."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, other.last
    plain = other.cue.act is Act.ASSERTS and not (other.inverted or other.cue.passive)
    if not (lexicon.analytic and plain and other.subject) or other.subject.first != other.first:
        return False
    ends = last >= sentence.last - 1 or is_time(passage, last)
    return ends or tokens[last].low in lexicon.prepositions - lexicon.infinitive_marks


def _is_gerund(passage: Passage, other: Clause) -> bool:
    """Another verb of the same speaker: "..., adding that", "..., (dismissing rumours) of"."""
    low, lexicon = passage.tokens[other.cue.first].low, passage.lexicon
    phrase = lexicon.analytic and low.endswith(lexicon.gerund_endings)
    return phrase or other.cue.form is Form.GERUND


def _beginnings(other: Clause) -> tuple[int, ...]:
    """Where "..., (adding)", "..., (its envoy adding)" may begin."""
    return (other.cue.first, other.subject.first) if other.subject else (other.cue.first,)


def _in_relative(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """Where a relative clause ends: "the firm, which says it pays, is a good example"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    relative = _relative_of(passage, clause)
    if lexicon.verb_final or relative <= sentence.first or tokens[relative - 1].text != ",":
        return limit
    for index in range(clause.last, limit - 1):
        low = tokens[index + 1].low
        verbal = low in lexicon.be or low in lexicon.have or low in lexicon.modals
        verbal = verbal or _is_main_verb(passage, index + 1)
        if tokens[index].text == "," and tokens[index].quote < 0 and verbal:
            return index
    return limit


def _relative_of(passage: Passage, clause: Clause) -> int:
    """The relative of "who says" or "which critics say", or -1."""
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    if tokens[clause.cue.first - 1].low in lexicon.relatives:
        return clause.cue.first - 1
    if subject is None or not lexicon.analytic or clause.inverted:
        return -1
    opens = tokens[subject.first - 1].low in lexicon.object_relatives
    return subject.first - 1 if opens else -1


def _is_main_verb(passage: Passage, index: int) -> bool:
    """A listed verb that is no noun, behind a relative clause: "qui ..., maintient ses propos"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    later = lexicon.analytic and tokens[index].low in lexicon.adverbs  # "who ..., later said"
    verb = lexicon.verbs.get(tokens[min(index + later, len(tokens) - 1)].low)
    forms = (Form.FINITE, Form.PAST) if lexicon.analytic else (Form.FINITE,)
    low, past = tokens[index].low, lexicon.past_endings[:1]
    if lexicon.analytic and (low in lexicon.pasts or low.endswith(past)):
        return not tokens[index].is_capital  # "which says it pays, closed its branch"
    return verb is not None and verb.form in forms and not verb.noun


def _is_comment(passage: Passage, relative: int, floor: int) -> bool:
    """As in ", ce que (la mairie dément)": what follows comments on all that was said."""
    tokens, lexicon = passage.tokens, passage.lexicon
    return (
        relative - 2 > floor
        and tokens[relative].low in lexicon.object_relatives
        and tokens[relative - 1].low in lexicon.demonstratives
        and tokens[relative - 2].text == ","
    )


def _before_main(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """Where a clause that opens the sentence ends: "When he said that ..., all fell silent"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.verb_final and clause_at(passage, sentence, clause.cue.last - 1) >= 0:
        return _before_verb(passage, clause.last, limit)
    if lexicon.verb_final or clause.inverted or not _opens(passage, sentence, clause):
        return limit
    for index in range(clause.last, limit - 2):
        behind_quote = comma_inside(passage, index)
        mark = tokens[index].text == "," or closes_aside(passage, clause.last, index)
        if not behind_quote and (not mark or tokens[index].quote >= 0):
            continue
        if _opens_main(passage, index + 1) and tokens[index + 1].low not in lexicon.relatives:
            return index + behind_quote
    return limit


def before_circumstance(passage: Passage, clause: Clause, limit: int) -> int:
    """Where the topic of a silence ends: when or while somebody did not answer is no topic."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = clause.cue.last
    if first >= limit:
        return limit
    low = tokens[first].low
    if low in lexicon.circumstances | lexicon.subordinators and not (
        low in lexicon.whether or low in lexicon.complementizers or low in lexicon.relatives
    ):
        return max(clause.last, first)
    found = lexicon.deadlines.search(passage.low, clause.cue.start, tokens[limit - 1].end)
    if found is None:
        return limit
    index = next((i for i in range(first, limit) if tokens[i].start >= found.start()), limit)
    return max(clause.last, index)


def _before_verb(passage: Passage, first: int, limit: int) -> int:
    """The comma behind which the main clause begins with its verb: "..., (ging er heim)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.determiners | lexicon.prepositions | lexicon.pronouns.keys()
    closed = closed | lexicon.subordinators | lexicon.whether | lexicon.relatives | lexicon.adverbs
    closed = closed | lexicon.conjunctions | lexicon.infinitive_marks
    for index in range(first, limit - 1):
        after = tokens[index + 1]
        comma = tokens[index].text == "," and tokens[index].quote < 0
        if comma and after.is_word and not after.is_capital and after.low not in closed:
            return index
    return limit


def _opens(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """The clause is no main clause: "Although she said ...", "Despite Lund's claim that ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[sentence.first].low
    if clause.cue.last - clause.cue.first == 1 and tokens[clause.cue.first].low in lexicon.nouns:
        lead = tokens[sentence.first + 1 : clause.first]
        leads = low in lexicon.prepositions or low in lexicon.openers
        return leads and all(t.low in lexicon.prepositions for t in lead)
    opens = lexicon.circumstances | lexicon.subordinators
    opens = opens - lexicon.relatives - lexicon.complementizers - lexicon.openers
    return clause.first == sentence.first + 1 and low in opens


def _opens_main(passage: Passage, index: int) -> bool:
    """A subject may begin here: a pronoun, an article, a name with its title, several."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    several = lexicon.bare.fullmatch(low) is not None
    opens = low in lexicon.titles or low in lexicon.expletives or several
    return opens or is_subject(passage, index)


def is_subject(passage: Passage, index: int) -> bool:
    """Whether a subject may begin at a token; none does behind the last."""
    if index == len(passage.tokens):
        return False
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return low in lexicon.pronouns or low in lexicon.determiners or is_name(passage, index)
