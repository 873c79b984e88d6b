"""A relative clause between a subject and its verb, without commas: "a man who saw it (said)"."""

from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.text.names import COMMAS, STOPS, is_name
from bot.reading.rules.text.number import singular
from bot.reading.rules.text.segments import Passage

RELATIVE = 16  # tokens from a verb back to the relative pronoun of its subject's clause


def clause_between(passage: Passage, floor: int, last: int) -> int:
    """The relative pronoun of a clause between a subject and its verb, without commas, or -1.

    As in "a man who was there (said)", not in "the man who the police said (was there)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural)
    bodies = (lexicon.bodies, lexicon.own_house)
    apposed = tokens[last - 1].text in COMMAS
    if lexicon.subjects_dropped and not apposed:
        return _gap_between(passage, floor, last)
    if lexicon.subject_relatives and not apposed:
        return _subject_between(passage, floor, last)
    inside = range(last - 2, max(floor, last - RELATIVE), -1)
    for index in inside if lexicon.analytic and not apposed else ():
        token, head, after = tokens[index], tokens[index - 1], tokens[index + 1]
        if token.quote >= 0 or token.text in COMMAS or token.text in STOPS:
            return -1
        if _tells_which(passage, index):
            return index
        if token.low not in lexicon.relatives:
            continue
        who = token.low in lexicon.personal_relatives
        human = who or any(kind.search(head.low) for kind in bodies)
        noun = after.low in lexicon.determiners or after.low in lexicon.pronouns
        noun = noun or is_name(passage, index + 1) or after.low in lexicon.prepositions
        one = singular(lexicon, after.low)
        noun = noun or any(kind.fullmatch(one) for kind in (*people, lexicon.bodies))
        tells = not noun or _has_verb(passage, index, last)
        return index if human and tells and head.is_word and index + 2 < last else -1
    return -1


def _has_verb(passage: Passage, relative: int, last: int) -> bool:
    """As in "a man whose house burned (said)", not in "a man whose lawyer (said)"."""
    return any(is_finite(passage, index, relative) for index in range(relative + 2, last))


def _tells_which(passage: Passage, index: int) -> bool:
    """A "that" behind a noun and before its verb: "the owner of a bar (that) burned down"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index].low not in lexicon.object_relatives & lexicon.complementizers:
        return False
    head, after = tokens[index - 1].low, tokens[index + 1].low
    verbs = lexicon.be | lexicon.have | lexicon.modals | lexicon.pasts
    past = lexicon.past_endings[:1]
    told = head in verbs or head in lexicon.verbs or head.endswith(past)
    told = told or not tokens[index - 1].is_word
    return not told and (after in verbs or after.endswith(past))


def _subject_between(passage: Passage, floor: int, last: int) -> int:
    """The same where the pronoun is always a subject: "le courtier qui loue le navire (nie)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.complementizers | lexicon.subordinators | lexicon.object_relatives
    for index in range(last - 2, max(floor, last - RELATIVE), -1):
        token, head = tokens[index], tokens[index - 1]
        if token.quote >= 0 or token.text in COMMAS or token.text in STOPS:
            return -1
        if token.low in lexicon.subject_relatives:
            noun = head.is_word and not (
                head.low in lexicon.prepositions or head.low in lexicon.verbs
            )
            return index if noun else -1  # "avec qui le maire (parle)", "sait qui il (vise)"
        if token.low in leads:
            return -1
    return -1


def _gap_between(passage: Passage, floor: int, last: int) -> int:
    """The same where "que" is also "that": behind a noun, and before a verb without a subject.

    As in "la empresa que lo vende (negó)", not in "dijo que lo vende", "que la vecina (negó)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    clitics = lexicon.reflexives - lexicon.articles
    for index in range(last - 2, max(floor, last - RELATIVE), -1):
        token, head, after = tokens[index], tokens[index - 1], tokens[index + 1]
        if token.quote >= 0 or token.text in COMMAS or token.text in STOPS:
            return -1
        if token.low not in lexicon.relatives:
            continue
        human = lexicon.persons.fullmatch(head.low) or lexicon.roles.fullmatch(head.low)
        said = (head.low in lexicon.verbs and not human) or head.low.endswith(lexicon.past_endings)
        said = said or head.low in lexicon.prepositions | lexicon.have | lexicon.be
        article = after.low in lexicon.determiners - clitics
        leans = article and tokens[index + 2].low.endswith(lexicon.past_endings)  # "que la vio"
        noun = (article and not leans) or after.low in lexicon.pronouns or after.is_capital
        return -1 if said or noun or not head.is_word or index + 2 > last else index
    return -1
