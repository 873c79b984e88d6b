"""Who is told of by what he is: "(Roe) is a senator who has said so"."""

from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.text.names import COMMAS, NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_FAR = 8  # tokens of what somebody is


def who_is_one(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The subject of a sentence that ends in what he or she is, before the relative at `last`.

    A name, "he" or "she"; "it was a nurse who" and "there is a nurse who" tell of nobody else.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic:
        return None
    for index in range(last - 1, max(floor, last - _FAR), -1):
        token = tokens[index]
        if token.text in COMMAS or token.quote >= 0 or token.low in lexicon.relatives:
            return None
        if token.low in lexicon.be:
            one = tokens[index + 1].low in lexicon.singular
            subject = main_subject(passage, floor, index) if one and index > floor else None
            beside = subject is not None and subject.last == index
            return subject if beside and subject and _is_somebody(passage, subject) else None
    return None


def behind_when(passage: Passage, found: NounPhrase) -> NounPhrase:
    """Who does it in a clause that a noun stands before: "open the pier once (the mayor) says"."""
    lexicon = passage.lexicon
    leads = lexicon.subordinators & lexicon.adverbs if lexicon.analytic else frozenset()
    inside = range(found.last - 1, found.first, -1)
    when = next((i for i in inside if passage.tokens[i].low in leads), found.first - 1)
    return NounPhrase(when + 1, found.last, found.extra) if when + 1 < found.last else found


def without_issue(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A paper without that it was issued: "A state report (released) on Friday said"."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, found.last - 1
    paper = last - 1 > found.first and lexicon.documents.fullmatch(tokens[last - 1].low)
    issued = paper and tokens[last].low.endswith(lexicon.past_endings[:1])
    return NounPhrase(found.first, last, found.extra) if issued and lexicon.analytic else found


def is_some_alone(passage: Passage, floor: int, last: int) -> bool:
    """Several by one word that leads a noun elsewhere: "and (many) said"."""
    lexicon, low = passage.lexicon, passage.tokens[last - 1].low
    if not lexicon.analytic or low not in lexicon.determiners or last - 2 < floor:
        return False  # where it opens a sentence it is told elsewhere
    before = passage.tokens[last - 2]
    leads = before.low in lexicon.conjunctions | lexicon.subordinators | lexicon.but
    begins = leads or before.text in COMMAS
    return begins and lexicon.plural.fullmatch(low) is not None


def _is_somebody(passage: Passage, subject: NounPhrase) -> bool:
    low = passage.tokens[subject.first].low
    alone = subject.last - subject.first == 1
    return is_name(passage, subject.first) or (
        alone and passage.lexicon.pronouns.get(low) in ("m", "f")
    )
