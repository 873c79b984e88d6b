"""Who vouches at the root when a speaker passes something on."""

from collections.abc import Sequence
from itertools import takewhile

from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory, outlet_named
from bot.reading.rules.speakers import speakers
from bot.reading.rules.text.names import NounPhrase, is_named
from bot.reading.rules.text.number import singular
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act, OriginKind


def origin_of(passage: Passage, memory: Memory, sentence: Sentence, clause: Clause) -> str:
    """The last link of "citing X, which quoted Y" in a sentence, as printed, else ""."""
    tokens = passage.tokens
    start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
    origin, subject = "", clause.subject
    for match in passage.lexicon.origins.finditer(passage.low, start, end):
        index = next(
            (i for i in range(sentence.first, sentence.last) if tokens[i].start >= match.end()),
            sentence.last,
        )
        verb = clause.cue.first if index < clause.cue.first else sentence.last
        found = phrases.phrase_right(passage, index, verb)
        if found is None or tokens[index].quote >= 0:
            continue
        found = _before_verb(passage, found)
        if passage.lexicon.cites.fullmatch(match[0]) and not _is_source(passage, found):
            continue
        if subject is not None and subject.first <= found.first < subject.last:
            words = speakers.text_of(passage, found.first, found.last)
            origin = outlet_named(memory, found.first) or words
            continue
        aside = subject is not None and subject.last <= index  # "X, citing officials, reported"
        aside = aside or match.start() == start  # "Citing officials, X reported"
        if index > clause.cue.first or clause.inverted or aside:
            origin = _as_named(memory, found)
    return origin


def _as_named(memory: Memory, found: NounPhrase) -> str:
    """A source by its name, where it is only "the paper" here and named before."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    words = speakers.text_of(passage, found.first, found.last)
    again = passage.tokens[found.first].low in lexicon.definite and not is_named(passage, found)
    paper = again and lexicon.outlets.search(words.lower()) is not None
    return (outlet_named(memory, found.first) if paper else "") or words


def _before_verb(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A source without the verb that ends its clause: "со ссылкой на моряков (передала)"."""
    inside = range(found.first + 1, found.last) if passage.lexicon.free_order else range(0)
    verbs = (i for i in inside if passage.tokens[i].low in passage.lexicon.verbs)
    return NounPhrase(found.first, next(verbs, found.last), found.extra)


def cites_source(passage: Passage, sentence: Sentence, cue: Cue, before: Sequence[Clause]) -> bool:
    """As in "citing the Herald", "citing two officials": a source is given and no reason.

    Nor is it a reason by itself why somebody denies or declines, and what an outlet cites.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.cites.search(passage.low, cue.start, cue.end):
        return False
    if before and cue.form is Form.GERUND:
        if before[-1].cue.act is not Act.ASSERTS or before[-1].cue.kind is not Kind.VERB:
            return True
        who = before[-1].subject
        if who is not None and lexicon.outlets.search(
            speakers.text_of(passage, who.first, who.last).lower()
        ):
            return True
    found = phrases.phrase_right(passage, cue.last, sentence.last)
    for index in range(cue.last, sentence.last - 1):
        if tokens[index].low in lexicon.as_words:  # "cited the audit as a reason", "as saying"
            return tokens[index + 1].low in lexicon.verbs
        if tokens[index].text in ",;:":
            break
    return found is not None and _is_source(passage, found)


def _is_source(passage: Passage, found: NounPhrase) -> bool:
    """Who or what can vouch: a name, a person, an outlet, a document; no reason ("its costs")."""
    lexicon = passage.lexicon
    tokens = passage.tokens[found.first : found.last]
    head = next((n for n, t in enumerate(tokens) if t.low in lexicon.prepositions), len(tokens))
    first = next((t for t in tokens if t.low not in lexicon.determiners), tokens[0])
    words = " ".join(t.low for t in tokens[:head])
    people = (lexicon.anonymous, lexicon.persons, lexicon.roles, lexicon.plural)
    kinds = (lexicon.outlets, lexicon.documents, *people)
    owned = any(t.low in lexicon.owner_marks or t.low in lexicon.possessives for t in tokens[:head])
    named = first.is_capital and not owned
    one = singular(lexicon, words)  # "two pilots"
    return named or any(kind.search(words) or kind.search(one) for kind in kinds)


def kind_of(passage: Passage, words: str) -> OriginKind | None:
    """What kind of word a description of a source is."""
    if not words:
        return None
    low = words.lower()
    lexicon = passage.lexicon
    if _is_unnamed(lexicon, words):
        return OriginKind.ANONYMOUS
    if lexicon.documents.search(low):
        return OriginKind.DOCUMENT
    if lexicon.outlets.search(low):
        return OriginKind.OWN
    return OriginKind.NAMED


def _is_unnamed(lexicon: Lexicon, words: str) -> bool:
    """A source without a name, wherever it sits: "two people briefed on it", "источник в МВД"."""
    head = list(takewhile(lambda word: word.lower() not in lexicon.prepositions, words.split()))
    low = " ".join(head).lower()
    named = any(word[0].isupper() for word in head[1:])
    if lexicon.anonymous.search(words.lower()) and not any(
        w[0].isupper() for w in words.split()[1:]
    ):
        return True
    if lexicon.anonymous.search(low) and not named:
        return True
    counted = len(head) > 1 and lexicon.counts.fullmatch(head[0].lower()) is not None
    one = singular(lexicon, low.partition(" ")[2])
    kinds = (lexicon.persons, lexicon.roles, lexicon.plural)
    somebody = any(kind.search(low) or kind.search(one) for kind in kinds)
    return counted and somebody and (lexicon.capital_nouns or not named)
