"""What is only supposed, or asked: "if they deny it"; and what "not all say"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def is_supposed(passage: Passage, clause: Clause) -> bool:
    """The clause itself is a condition or a question, or only a "not" stands before who speaks."""
    tokens, lexicon = passage.tokens, passage.lexicon
    subject, cue = clause.subject, clause.cue
    if _is_asked(passage, clause):
        return True
    plain = subject is not None and not clause.inverted and cue.kind is not Kind.ATTRIBUTION
    if not plain or subject is None or subject.last > cue.first:
        return False
    if _are_any(passage, clause) or _is_anybody(passage, clause) or _is_nobody(passage, clause):
        return True
    if subject.first == 0:
        return False
    before = tokens[subject.first - 1].low
    beside = all(token.low not in lexicon.relatives for token in tokens[subject.last : cue.first])
    if before in lexicon.conditionals:
        return beside
    opens = passage.sentences[passage.sentence_at(cue.first)].first == subject.first - 1
    return lexicon.analytic and opens and beside and before in lexicon.negations


def _is_asked(passage: Passage, clause: Clause) -> bool:
    """The verb opens a question, or a pronoun or "ли" behind it asks: "Le maire l'a-t-il nié ?"."""
    tokens, lexicon, cue = passage.tokens, passage.lexicon, clause.cue
    sentence = passage.sentences[passage.sentence_at(cue.first)]
    last = tokens[sentence.last - 1]
    if last.text != "?" or last.quote >= 0 or cue.kind is Kind.ATTRIBUTION:
        return False
    verb = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    behind = tokens[verb + 1]
    asks = behind.text.startswith("-") and len(behind.text) > 1  # "a-t-il"
    asks = asks or (lexicon.free_order and behind.low in lexicon.whether)
    opens = lexicon.verb_second and verb == sentence.first
    return asks or opens


def _are_any(passage: Passage, clause: Clause) -> bool:
    """All who do so, told of by another: "She said that residents who disagree may appeal"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    subject, first = clause.subject, clause.cue.first
    relative = lexicon.analytic and tokens[first - 1].low in lexicon.relatives
    if subject is None or not relative or subject.last != first - 1:
        return False
    alone = subject.last - subject.first == 1 and lexicon.bare.fullmatch(tokens[first - 2].low)
    now = (
        not tokens[first].low.endswith(lexicon.past_endings)
        and tokens[first].low not in lexicon.have
    )
    before = tokens[subject.first - 1]
    told = (
        before.low in lexicon.complementizers
        or before.low in lexicon.verbs
        or before.text.islower()
    )
    return bool(alone) and now and told and not tokens[subject.first].is_capital


def _is_anybody(passage: Passage, clause: Clause) -> bool:
    """Whoever does so, as in "Ceux qui (accusent) le maire", "те, кто (говорит) о цензуре"."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, clause.cue.first
    subject = clause.subject
    if subject is None or tokens[subject.first].low not in lexicon.anybody:
        return False
    between = tokens[subject.first + 1 : first]
    if not between:
        return subject.first > 0 and tokens[subject.first - 1].text == ","  # ", кто (говорит)"
    small = lexicon.relatives | lexicon.anybody | lexicon.oblique.keys() | lexicon.negations
    if lexicon.verb_final:  # "Diejenigen, die von Zensur (sprechen), irren"
        return all(token.text != "," for token in between[1:]) and between[0].text == ","
    return all(token.low in small or token.text == "," for token in between)


def _is_nobody(passage: Passage, clause: Clause) -> bool:
    """As in "Neither candidate has explained how", "No official has said that"."""
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    if subject is None or clause.cue.act is not Act.ASSERTS or not lexicon.analytic:
        return False
    inside = tokens[subject.first : subject.last]
    joined = any(token.low in lexicon.both_not for token in inside[1:])
    alone = clause.cue.negated or joined or is_name(passage, subject.first)  # "No 10"
    return not alone and lexicon.negative.fullmatch(inside[0].low) is not None
