"""A bare verb between marks whose subject is left out: "El seguro lo cubre, (añadió)."."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ASIDE = 8  # tokens of what is put in between commas


def incised(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """Who said it is who spoke before, in the sentence or in the text, and nobody beside the verb.

    As in "Ni huyó ni mintió, escribió.", "La mina, Pozo Sur, se inundó, añadió.", and where the
    clause that is told has only begun: "admitió un retraso, aunque, (dijo), se pagará".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    plain = cue.kind is Kind.VERB and cue.form is Form.FINITE and cue.act is Act.ASSERTS
    if not (lexicon.subjects_dropped and plain and Takes.CLAUSE | Takes.QUOTE in cue.takes):
        return None
    if cue.first - 2 < sentence.first or tokens[cue.first - 1].text != ",":
        return None
    closed = cue.last >= sentence.last or tokens[cue.last].text in ".;"
    told = closed and _is_told(passage, sentence.first, cue.first - 1)
    inside = cue.last < sentence.last and tokens[cue.last].text == ","
    if not (told or (inside and opens_clause(passage, cue.first - 1) >= 0)):
        return None
    subject = next((one.subject for one in reversed(before) if not one.cue.mute), None)
    return Clause(cue, subject, cue.first, cue.last)


def opens_clause(passage: Passage, last: int) -> int:
    """The comma of ", aunque" before a token, with which another clause begins; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.subordinators - lexicon.complementizers - lexicon.relatives
    joined = last > 1 and tokens[last - 1].low in leads and tokens[last - 2].text == ","
    return last - 2 if joined and tokens[last - 2].quote < 0 else -1


def opens_apart(passage: Passage, clause: Clause) -> int:
    """The comma before ", aunque (a su juicio)", ", aunque, (dijo),": another clause; else -1."""
    first, kind = clause.first, clause.cue.kind
    comma = first > 0 and passage.tokens[first - 1].text == ","
    if comma:
        return opens_clause(passage, first - 1) if clause.cue.first == first else -1
    return opens_clause(passage, first) if kind is Kind.ATTRIBUTION else -1


def joint_before(passage: Passage, at: int) -> int:
    """The conjunction of "y, a renglón seguido, (culpó) a la prensa" before a verb, else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.subjects_dropped or at < 1 or tokens[at - 1].text != ",":
        return -1
    opens = next((i for i in range(at - 2, max(0, at - _ASIDE), -1) if tokens[i].text == ","), -1)
    joins = opens > 0 and tokens[opens - 1].low in lexicon.conjunctions
    return opens - 1 if joins and tokens[opens].quote < 0 else -1


def _is_told(passage: Passage, first: int, last: int) -> bool:
    """A finite verb stands there outside relative clauses and quotations: a whole clause."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verbs, relative = lexicon.be | lexicon.have | lexicon.modals, False
    for index in range(first, last):
        token = tokens[index]
        if token.text in ",;:":
            relative = tokens[index + 1].low in lexicon.relatives
        if relative or token.quote >= 0 or token.is_capital:
            continue
        if token.low in verbs or token.low.endswith(lexicon.past_endings):
            return True
        if index > first and is_verb(passage, index):
            return True
    return False


def is_verb(passage: Passage, index: int) -> bool:
    """A word that ends as a finite verb or a noun does, where no noun stands: "ya lo (sabía)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low, closed = tokens[index].low, lexicon.determiners | lexicon.prepositions
    noun = index > 0 and tokens[index - 1].low in closed - lexicon.reflexives
    return low.endswith(lexicon.verb_endings) and not noun and not tokens[index].is_capital


def past_told(passage: Passage, at: int) -> int:
    """Where who speaks was named at the latest: before what he tells ("Gil lo vio, (dijo)")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    behind = lexicon.subjects_dropped and at > 0 and tokens[at - 1].text == ","
    closes = at + 1 >= len(tokens) or tokens[at + 1].low not in lexicon.complementizers
    return passage.sentences[passage.sentence_at(at)].first if behind and closes else at
