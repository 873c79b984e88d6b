"""How a clause stands to what is said: inside it, before it, or only answering it."""

from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def cuts_in(passage: Passage, clause: Clause, limit: int) -> bool:
    """As in "La carta, explica, es auténtica": a bare verb between commas, where that is usual."""
    tokens, cue = passage.tokens, clause.cue
    alone = clause.subject is None and clause.first == cue.first and clause.last == cue.last
    if not (passage.lexicon.subjects_dropped and alone and cue.act is Act.ASSERTS):
        return False
    closed = cue.last + 1 < limit and tokens[cue.last].text == ","
    return closed and tokens[cue.first - 1].text == "," and cue.kind is Kind.VERB


def opens(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """Nothing is told before an aside: "Yet, (as Bell observed,) the law is clear"."""
    lead = passage.tokens[sentence.first : clause.first]
    plain = all(t.low in passage.lexicon.openers or not t.is_word for t in lead)
    return plain or passage.tokens[clause.first - 1].text == ":"


def takes_up(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """As in "Ce que conteste la banque, qui n'a rien reçu": what the sentence before says."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, comma = sentence.first, clause.last
    if not clause.inverted or clause.first != first + 2 or comma >= sentence.last:
        return False
    neuter = lexicon.demonstratives | (lexicon.neuter if lexicon.subjects_dropped else frozenset())
    answers = clause.cue.act in (Act.DENIES, Act.CONFIRMS) and tokens[comma].text == ","
    return (
        answers
        and tokens[first].low in neuter
        and (tokens[first + 1].low in lexicon.object_relatives)
    )


def stands_ahead(clause: Clause) -> bool:
    """The subject follows; not "Nach eigenen Angaben hat (die Bank) gezahlt", where all is said."""
    subject, cue = clause.subject, clause.cue
    if subject is None:
        return False
    gerund = cue.form is Form.GERUND and subject.first > cue.first
    return gerund or (subject.first > clause.last and not phrases.is_attribution(cue))
