"""Words beside a seat that tell who or what is there: a paper, so many persons, people."""

from bot.reading.rules.text.segments import Passage


def is_paper(passage: Passage, index: int) -> bool:
    """A document and no house stands there: "(afirmaron) en un comunicado"."""
    near, lexicon = passage.tokens[index : index + 2], passage.lexicon
    return any(lexicon.documents.fullmatch(token.low) for token in near)


def are_counted(passage: Passage, index: int) -> bool:
    """So many persons: "два источника", "трое бывших депутатов"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.persons, lexicon.anonymous)
    near = [token.low for token in tokens[index + 1 : index + 3]]
    counted = lexicon.counts.fullmatch(tokens[index].low) is not None
    return counted and any(kind.fullmatch(low) for kind in kinds for low in near)


def are_people(passage: Passage, index: int) -> bool:
    """Several persons in the case of a subject: "чиновники"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if lexicon.desks.fullmatch(low):
        return False
    people = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.anonymous)
    return bool(lexicon.many.fullmatch(low)) and any(kind.fullmatch(low) for kind in people)
