"""Objects of German verbs in two halves behind whom they are about: "warf ihm (Betrug) vor"."""

from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.middle import past_circumstances, past_where
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def behind_apposed(passage: Passage, clause: Clause, first: int) -> Spans:
    """The object of a verb in two halves: "räumte X, der Chef der Bank, (Fehler) ein"."""
    extra = clause.subject.extra if clause.subject is not None else None
    if extra is None or Takes.OBJECT not in clause.cue.takes:
        return ()
    comma, particle = extra[1], clause.cue.particle
    if not first <= extra[0] < comma < particle or passage.tokens[comma].text != ",":
        return ()
    begin = past_circumstances(passage, comma + 1, particle)
    adverbs = passage.lexicon.adverbs
    while begin < particle and passage.tokens[begin].low in adverbs:
        begin += 1
    return span(passage, begin, particle)


def of_accused(passage: Passage, clause: Clause, first: int) -> Spans:
    """What somebody is blamed for, behind him: "warf dem Chef der Bahn (Betrug) vor"."""
    blames = clause.cue.act is Act.CRITICISES and Takes.ADDRESSEE in clause.cue.takes
    if not (blames and passage.lexicon.verb_second):
        return ()
    return behind_accused(passage, first, clause.cue.particle)


def behind_accused(passage: Passage, first: int, last: int) -> Spans:
    """Of what somebody is blamed between two tokens: "hat (dem Chef Betrug) vorgeworfen"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if any(not token.is_word for token in tokens[first:last]):
        return ()
    capitals = [i for i in range(first, last) if tokens[i].is_capital]
    if not capitals or first >= last:
        return ()
    low = tokens[first].low
    inflected = f"{low}{lexicon.possessive_inflection}"
    owns = low in lexicon.possessives and inflected not in lexicon.possessives
    pronoun = low in lexicon.oblique and not owns  # "warf ihr (Betrug) vor"
    index = first + 1 if pronoun else capitals[0] + 1
    while index < last and tokens[index].low in lexicon.links:
        index = next((i + 1 for i in capitals if i > index), last)  # "dem Chef (der Bahn)"
    index = run = past_where(passage, index, last)
    if past_circumstances(passage, index, last, alone=True) == last:
        return ()  # "warf dem Land in einer Rede vor, gelogen zu haben"
    while run < last and tokens[run].is_capital:
        run += 1
    begin = run - 1 if run > index and not pronoun else index  # "dem Minister Karl Abt (Betrug)"
    if index < run < last and tokens[run].low.endswith(lexicon.attributive):
        closed = lexicon.conjunctions | lexicon.links | lexicon.prepositions
        begin += tokens[run].low not in closed  # "der Aarer Bahn (fehlende Einsicht)"
    comma = last + 1 < len(tokens) and tokens[last + 1].text == ","
    if comma and run == last and all(is_name(passage, i) for i in (last - 2, last - 1)):
        return ()  # "warf Karl Abt vor, gelogen zu haben"
    if comma and not any(token.is_capital for token in tokens[index:last]):
        return ()  # "warf dem Land etwa vor, gelogen zu haben"
    while begin < last and tokens[begin].low in lexicon.adverbs:
        begin += 1  # "hatte Abt (zuvor) Betrug vorgeworfen"
    return span(passage, begin, last) if index < last else ()
