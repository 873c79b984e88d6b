"""What stands to the left of a clause, and whether it can be what was said."""

from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.clause import Clause, Spans, quote_before
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.incises import opens_apart
from bot.reading.rules.grammar.infinitives import is_infinitive
from bot.reading.rules.grammar.mood import reported_at
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.said import contents
from bot.reading.rules.said.beside_cited import predicate
from bot.reading.rules.said.heads import past_head
from bot.reading.rules.said.loose_participles import opens_loosely
from bot.reading.rules.said.quoting import is_quote
from bot.reading.rules.said.replies import is_reply
from bot.reading.rules.text import names
from bot.reading.rules.text.number import singular
from bot.reading.rules.text.segments import Passage, Sentence, Token
from storage.records import Act

_FEW = 3  # words before a comma that tell when or why somebody spoke


def told_left(passage: Passage, clause: Clause, floor: int) -> Spans:
    """What stands before a clause that interrupts or closes it, if the cue can stand so."""
    tokens, cue = passage.tokens, clause.cue
    takes = Takes.QUOTE in cue.takes or (Takes.CLAUSE in cue.takes and cue.act is Act.ASSERTS)
    relative = tokens[cue.first - 1].low in passage.lexicon.relatives and cue.first > floor
    if not takes or cue.form is Form.GERUND or (relative and clause.subject is not None):
        return ()
    if clause.first <= floor:
        return ()
    before = tokens[clause.first - 1]
    apart = passage.lexicon.verb_second and before.text == ","
    if apart and (_is_joined(passage, clause) or _is_asked(passage, floor, clause.first - 2)):
        return ()
    colon = before.text == ":" and quote_before(passage, clause.first - 1) is not None
    if before.text not in ",–—―" and before.quote < 0 and not colon:
        return ()
    left = contents.content_left(passage, clause, floor)
    quoted = cue.takes is Takes.QUOTE or _goes_on(passage, clause)
    quoted = quoted and not clause.inverted
    if left and quoted and not is_quote(passage, left[-1][0]):
        return ()  # "Asked about it, she laughed."
    return left


def _goes_on(passage: Passage, clause: Clause) -> bool:
    """A verb whose subject stands with another one: "They say gas, and not coal, (explains) it"."""
    cue, subject = clause.cue, clause.subject
    alone = subject is not None and subject.last < clause.first == cue.first
    return passage.lexicon.analytic and alone and cue.kind is Kind.VERB and not clause.aside


def _opens_reported(passage: Passage, clause: Clause, colon: int) -> bool:
    """What is said begins behind a colon: "Er half ihr: (Sie sei im Recht), sagte X"."""
    if not (passage.lexicon.verb_second and clause.inverted) or colon + 1 >= clause.first:
        return False
    paragraph = passage.sentences[passage.sentence_at(colon)].paragraph
    return reported_at(passage, Sentence(colon + 1, clause.first, paragraph)) >= 0


def _is_asked(passage: Passage, first: int, last: int) -> bool:
    """As in "Auf die Vorwürfe angesprochen, (sagte X), ...": why he spoke, and no clause."""
    lexicon = passage.lexicon
    verbs = lexicon.have | lexicon.be | lexicon.modals
    asked = last >= first and lexicon.participles.fullmatch(passage.tokens[last].low)
    return bool(asked) and not any(t.low in verbs for t in passage.tokens[first:last])


def _is_joined(passage: Passage, clause: Clause) -> bool:
    """As in "X lobte den Plan, warnte aber vor Eile": another verb of the subject before it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    own = clause.subject is not None and clause.subject.last <= clause.cue.first - 1
    first = clause.cue.first
    after = tokens[clause.cue.last] if clause.cue.last < len(tokens) else None
    goes_on = after is not None and after.low in lexicon.adverbs | lexicon.conjunctions
    return own and not clause.inverted and clause.first == first and goes_on


def may_be_told(passage: Passage, clause: Clause, floor: int, limit: int, left: Spans) -> bool:
    """Whether what stands before a clause can be what was said."""
    if is_quote(passage, left[-1][0]):
        return True
    after = passage.tokens[clause.last] if clause.last < limit else None
    words = sum(t.is_word for t in passage.tokens[floor : clause.first])
    bare = after is None or not after.is_word
    few = words < _FEW or (clause.cue.act is not Act.ASSERTS and not clause.inverted)
    alone = words < _FEW and passage.lexicon.analytic and not clause.inverted
    if ((bare and few) or alone) and is_adverbial(passage, floor):
        return False  # "Asked again, she confirms."; "When asked, she continues to deny it."
    if not clause.inverted and _tells_infinitive(passage, clause, limit):
        return False  # "It is simple - Bell has vowed to bring back jobs"
    if not clause.inverted and _is_loose_gerund(passage, clause, floor):
        return False  # "Opening the school, the mayor replied to his critics"
    if clause.inverted and is_reply(passage, floor, clause.first):
        return True
    if not clause.inverted and opens_loosely(passage, floor, clause.first - 1):
        return False
    if _only_opens(passage, clause, floor):
        return False
    if _is_only_when(passage, clause, floor, after):
        return False
    one = words == 1 and clause.inverted and _is_interrupted(passage, floor, after)
    one = one or (words == 1 and _is_bare_subject(passage, clause, floor, limit))
    opener = clause.aside and passage.tokens[floor].low not in passage.lexicon.openers
    told = after is not None and after.text == ":" and not clause.inverted
    return (words > 1 or one or opener) and not told


def _is_only_when(passage: Passage, clause: Clause, floor: int, after: Token | None) -> bool:
    """A clause of when opens the sentence, and nothing else: "As he left, women shouted"."""
    tokens, lexicon, comma = passage.tokens, passage.lexicon, clause.first - 1
    leads = tokens[floor].low in lexicon.circumstances | lexicon.as_words
    plain = lexicon.analytic and not (clause.inverted or clause.aside) and tokens[comma].text == ","
    goes_on = after is not None and after.text != ","
    return leads and plain and goes_on and all(t.text != "," for t in tokens[floor:comma])


def _tells_infinitive(passage: Passage, clause: Clause, limit: int) -> bool:
    """What is said follows, where "to" leads an infinitive and no person."""
    tokens, last, marks = passage.tokens, clause.last, passage.lexicon.infinitive_marks
    led = last < limit and tokens[last].low in marks and Takes.INFINITIVE in clause.cue.takes
    return led and is_infinitive(passage, last + 1, limit)


def _is_loose_gerund(passage: Passage, clause: Clause, floor: int) -> bool:
    """What somebody did meanwhile: a gerund that no verb follows up to the comma."""
    low, lexicon = passage.tokens[floor].low, passage.lexicon
    gerund = lexicon.analytic and low.endswith(lexicon.gerund_endings)
    return gerund and not any(is_finite(passage, i, floor) for i in range(floor, clause.first))


def _only_opens(passage: Passage, clause: Clause, floor: int) -> bool:
    """Where or when, before a subject that stands before its verb: "Lundi au port, X a réagi".

    No clause is told there: it would have a verb, and who told it would stand behind his.
    """
    lexicon = passage.lexicon
    plain = not (clause.inverted or clause.aside) and clause.cue.pronoun < 0
    if lexicon.subjects_dropped or not (
        plain and lexicon.adjectives_behind and is_adverbial(passage, floor)
    ):
        return False
    verbs = lexicon.be | lexicon.have | lexicon.modals
    return not any(
        t.quote >= 0
        or t.low in verbs
        or t.low.endswith(lexicon.tensed)
        or (t.low in lexicon.verbs and lexicon.verbs[t.low].form is Form.FINITE)
        for t in passage.tokens[floor : clause.first]
    )


def _is_bare_subject(passage: Passage, clause: Clause, floor: int, limit: int) -> bool:
    """A noun without an article whose verb follows: "Prices, Bell said, (rise every week)"."""
    lexicon, low = passage.lexicon, passage.tokens[floor].low
    small = lexicon.openers | lexicon.adverbs | lexicon.conjunctions
    opens = low in small or low.endswith(lexicon.adverb_endings or ("\n",))
    subject = lexicon.analytic and not (clause.inverted or opens or is_adverbial(passage, floor))
    return subject and predicate(passage, floor, clause, limit) >= 0


def _is_interrupted(passage: Passage, index: int, after: Token | None) -> bool:
    """A noun by itself, with which what was said begins: "Снег, сказал мэр, уберут"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    opens = low in lexicon.openers or low in lexicon.adverbs or is_adverbial(passage, index)
    manner = low.endswith(lexicon.adverb_endings)
    begins = lexicon.bare_nouns or (lexicon.that_needed and not manner)
    where = lexicon.free_order and after is not None and after.low in lexicon.prepositions
    cut = after is not None and (after.text == "," or where)  # "Снег, пишет мэр в блоге, уберут"
    return begins and not opens and cut


def is_adverbial(passage: Passage, first: int) -> bool:
    """What begins here is no content: "On Monday, ...", "When asked, ..."."""
    low, lexicon = passage.tokens[first].low, passage.lexicon
    if low.endswith(lexicon.gerund_endings) or names.counts_time(passage, first):
        return True
    if lexicon.analytic and first + 2 < len(passage.tokens) and _is_loose(passage, first):
        return True
    return (
        low in lexicon.prepositions or low in lexicon.subordinators or low in lexicon.times
    ) and low not in lexicon.determiners


def _is_loose(passage: Passage, first: int) -> bool:
    """When, or after what was done to somebody: "A day later, he", "Pressed on that, he"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low, after = tokens[first].low, tokens[first + 1].low
    noun = singular(lexicon, after if low in lexicon.singular else low)
    done = low.endswith(lexicon.past_endings[:1]) or low in lexicon.pasts
    return noun in lexicon.times or (done and after in lexicon.prepositions)


def floor_of(passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause]) -> int:
    """Where content to the left may begin: past an earlier clause's colon or semicolon."""
    tokens, cue = passage.tokens, clause.cue
    floor = past_head(passage, sentence, clause.first)
    if before and before[0].cue.kind is Kind.ATTRIBUTION and before[0].first <= floor + 1:
        floor = min(before[0].last + 1, clause.first)
    for index in range(floor, clause.first):
        token = tokens[index]
        if token.quote >= 0:
            continue
        answers = clause.cue.pronoun >= 0 or any(c.first < index for c in before)
        answers = answers or quote_before(passage, clause.first) == index + 1
        # "La eléctrica respondió: es falso, señaló": who speaks stands before the colon.
        answers = answers or (clause.subject is None and passage.lexicon.subjects_dropped)
        answers = answers or (token.text == ":" and _opens_reported(passage, clause, index))
        if token.text == ";" or (token.text == ":" and answers):
            floor = index + 1
        if token.text == "?" and index + 1 < clause.first and tokens[index + 1].quote < 0:
            floor = index + 1
    if tokens[clause.first - 1].text == ":" and phrases.is_attribution(clause.cue):
        floor = clause.first if clause.first > sentence.first else floor
    if phrases.is_attribution(cue) and opens_apart(passage, clause) > floor:
        floor = clause.first  # "hubo un error, aunque (a su juicio) no fue grave"
    head = floor
    while head < clause.first and names.is_time(passage, head):
        head += 1
    if floor < head < clause.first and tokens[head].text in "–—―":
        floor = head  # "16.10 Uhr – ..."
    while floor < clause.first and tokens[floor].text in "–—―-•":
        floor += 1
    return floor
