"""What is said of something by a relative clause: "a storm that Bell called a catastrophe"."""

from bot.reading.rules.grammar import contact, relative_subjects
from bot.reading.rules.grammar.clause import Clause, Spans, span, starts_quote
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import free_relatives
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.CONFIRMS, Act.DECLINES)  # what these answer is found elsewhere


def with_antecedent(passage: Passage, sentence: Sentence, clause: Clause, spans: Spans) -> Spans:
    """What the relative pronoun stands for, before what is said of it.

    Args:
        passage: the text.
        sentence: of the clause.
        clause: of who says it.
        spans: what stands behind its verb.
    """
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    relative = subject.first - 1 if subject is not None else -1
    if not (lexicon.analytic and spans) or clause.inverted or relative <= sentence.first:
        return spans
    if clause.cue.act in _ANSWERS:
        return spans
    if free_relatives.opens(passage, sentence, clause) >= 0:
        return ((tokens[relative].start, spans[0][1]), *spans[1:])
    if tokens[relative].low not in lexicon.object_relatives:
        return _without_relative(passage, sentence, clause) + spans
    if _leads_clause(passage, sentence, relative):
        return spans
    if spans[0][0] < tokens[clause.cue.last - 1].end:
        return spans  # something else than what follows
    calls = Takes.OBJECT in clause.cue.takes and Takes.CLAUSE not in clause.cue.takes
    if not (calls or _opens_with_verb(passage, clause.last)):
        return spans
    found = relative_subjects.antecedent(passage, sentence.first, relative)
    if found is None:
        return spans
    return span(passage, found.first, found.last) + _quoted(passage, clause.last, spans)


def _without_relative(passage: Passage, sentence: Sentence, clause: Clause) -> Spans:
    """Of what it is said where no pronoun tells: "(a sum) the union says is too small"."""
    subject = clause.subject
    if subject is None or not contact.leads_on(passage, clause.cue):
        return ()
    found = contact.of_what(passage, sentence.first, subject.first)
    return span(passage, found.first, found.last) if found is not None else ()


def _leads_clause(passage: Passage, sentence: Sentence, index: int) -> bool:
    """A "that" behind a verb or a claim: "The court heard (that) he had called ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index].low not in lexicon.complementizers:
        return False
    before = tokens[index - 1].low
    if _opens_with_verb(passage, index - 1) or before in lexicon.nouns | lexicon.things_said:
        return True
    first = index
    while first > sentence.first and tokens[first - 1].text not in ",;:":
        first -= 1
    told = (lexicon.verbs.get(token.low) for token in tokens[first:index])
    return any(verb is not None and Takes.CLAUSE in verb.takes for verb in told)


def _opens_with_verb(passage: Passage, index: int) -> bool:
    """As in "which critics say (would) cost jobs": the relative pronoun is the subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index >= len(tokens):
        return False
    low, after = tokens[index].low, tokens[index + 1] if index + 1 < len(tokens) else None
    closed = lexicon.determiners | lexicon.pronouns.keys() | lexicon.prepositions
    object_ = (
        after is not None and after.is_word and after.low not in closed | lexicon.subordinators
    )
    present = low.endswith(lexicon.present_endings) and tokens[index].text.islower()
    present = present and low not in closed
    if lexicon.analytic and present and object_ and not is_finite(passage, index + 1, index + 1):
        return True  # "which critics say (disadvantages) poor schools"
    auxiliaries = lexicon.be | lexicon.have | lexicon.modals | lexicon.pasts
    return low in auxiliaries or low.endswith(lexicon.past_endings[:1])


def _quoted(passage: Passage, first: int, spans: Spans) -> Spans:
    """Only the quotation, where what is said of it opens with one: 'called "a mess" (hit us)'."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = first + (first < len(tokens) and tokens[first].low in lexicon.as_words)
    if not starts_quote(passage, begin, len(tokens)):
        return spans
    return span(passage, first, passage.quotes[tokens[begin].quote].last)
