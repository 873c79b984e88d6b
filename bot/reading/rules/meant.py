"""Whom a pronoun means that answers: who was blamed, whom it is about, who was told of last."""

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.clause import Spans
from bot.reading.rules.people.memory import Memory
from bot.reading.rules.said import accused
from bot.reading.rules.speakers import antecedents
from bot.reading.rules.speakers.spoken_of import about
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.CONFIRMS)
_OPENS = 4  # tokens in which words name whom they are about


def another(passage: Passage, memory: Memory, draft: Draft) -> NounPhrase | None:
    """Whom the pronoun means, where it is not who spoke last."""
    found = _accused(passage, memory, draft) or _whom_it_is_about(passage, draft)
    found = found or _told_last(passage, draft)
    return found or _of_whom_it_was_said(passage, memory, draft)


def _accused(passage: Passage, memory: Memory, draft: Draft) -> NounPhrase | None:
    """Who denies in "Die Anklage wirft dem Wirt Betrug vor. Er bestreitet das"."""
    subject, who = draft.clause.subject, memory.accused
    near = memory.accused_in in (draft.sentence - 1, draft.sentence)
    if subject is None or who is None or not near or draft.act not in _ANSWERS:
        return None
    alone = subject.last - subject.first == 1 and subject.first >= who.last
    kind = passage.lexicon.pronouns.get(passage.tokens[subject.first].low, "")
    return who if alone and kind and accused.agrees(passage, who, kind) else None


def _whom_it_is_about(passage: Passage, draft: Draft) -> NounPhrase | None:
    """Who denies in "Gerüchte, die Ministerin gehe, dementierte sie": whom they are about."""
    clause, subject = draft.clause, draft.clause.subject
    if subject is None or clause.fronted is None or draft.act is not Act.DENIES or not draft.spans:
        return None
    tokens, lexicon = passage.tokens, passage.lexicon
    kind = lexicon.pronouns.get(tokens[subject.first].low, "")
    alone = draft.speaker.name.lower() in lexicon.pronouns  # nobody is known that it could mean
    inside = range(clause.fronted[0], clause.fronted[1])
    first = next((i for i in inside if tokens[i].start >= draft.spans[0][0]), clause.fronted[1])
    found = phrases.phrase_right(passage, first, clause.fronted[1]) if kind else None
    if not lexicon.verb_final or found is None or not alone:
        return None
    agrees = lexicon.gendered.get(tokens[found.first].low) == kind
    stop = next((i for i in range(first + 1, found.last) if tokens[i].is_capital), first)
    kinds = (lexicon.persons, lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    somebody_told = any(kind.fullmatch(tokens[stop].low) for kind in kinds)
    return NounPhrase(first, stop + 1) if agrees and stop > first and somebody_told else None


def _told_last(passage: Passage, draft: Draft) -> NounPhrase | None:
    """Who answers in "Die Nachbarn verklagten die Stadt. Diese schwieg": who was told of last."""
    subject = draft.clause.subject
    tokens, lexicon = passage.tokens, passage.lexicon
    if subject is None or not lexicon.verb_final or subject.last - subject.first > 1:
        return None
    low = tokens[subject.first].low
    gender = lexicon.pronouns.get(low, "")
    unknown = draft.speaker.name.lower() == low and low not in lexicon.demonstratives
    if not gender or not (unknown or low in lexicon.demonstratives):
        return None
    kinds = (lexicon.persons, lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    kinds = (lexicon.persons,) if unknown else kinds  # "nahm einen Mann fest, er bestreitet es"
    floor = passage.sentences[max(0, draft.sentence - 1)].first
    for index in range(subject.first - 1, floor + 1, -1):
        first = index - 1
        while first > floor and tokens[first].is_word and not tokens[first].is_capital:
            if tokens[first].low in lexicon.determiners:
                break
            first -= 1
        known = any(kind.fullmatch(tokens[index].low) for kind in kinds)
        found = NounPhrase(first, index + 1)
        opens = tokens[first - 1].text == "," or tokens[first - 1].low in lexicon.complementizers
        if known and opens and lexicon.gendered.get(tokens[first].low) == gender:
            return found  # "..., der Trainer sei entlassen, dieser sagte"
        led = tokens[first].low in lexicon.determiners and tokens[index].quote < 0
        if known and led and first > floor and accused.agrees(passage, found, gender):
            return found
    return None


def _of_whom_it_was_said(passage: Passage, memory: Memory, draft: Draft) -> NounPhrase | None:
    """Who denies in "The prosecutor says Bell stole. He denies it": nobody denies his own words."""
    subject, last = draft.clause.subject, memory.last
    bare = not draft.spans or draft.spans == memory.said or _is_guilt(passage, draft.spans)
    bare = bare or passage.low[draft.spans[0][0] : draft.spans[-1][1]] in (
        passage.lexicon.plain_anaphors
    )
    if subject is None or last is None:
        return None
    low, free_order = passage.tokens[subject.first].low, passage.lexicon.free_order
    # "Лунин обвинил Рудину во лжи, но та заявила, что": never the one who spoke before.
    latter = free_order and low in passage.lexicon.determiners and memory.said_in == draft.sentence
    if not latter and (draft.act is not Act.DENIES or not bare):
        return None
    kind = passage.lexicon.pronouns.get(low, "")
    unknown = draft.speaker.name.lower() == low
    same = (unknown or draft.speaker.name == last.name) and subject.last - subject.first == 1
    if not (kind and same):
        return None
    if not free_order:
        return antecedents.subject_of_words(memory, kind, subject.first)
    told = passage.sentences[memory.said_in]
    inside = range(told.first, told.last)
    start = memory.said[0][0] if memory.said else passage.tokens[told.first].start
    first = next((i for i in inside if passage.tokens[i].start >= start), told.last)
    return about(passage, first, told.last, within=_OPENS)


def _is_guilt(passage: Passage, spans: Spans) -> bool:
    """What only somebody accused denies: "any wrongdoing", "les faits"."""
    start, end = spans[0][0], spans[-1][1]
    return passage.lexicon.guilt.fullmatch(passage.low, start, end) is not None
