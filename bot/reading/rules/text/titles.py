"""Quotation marks that quote nobody: the names of firms and papers."""

from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text.segments import ENDS, Passage

_ONE = 2  # tokens from the mark before one word to the one behind it
_TITLE = 4  # words of a firm's name in quotation marks
_CLUB = 6  # words of a club's name, of which only the first has a capital


def is_title(passage: Passage, begin: int, last: int) -> bool:
    """The name of a firm or paper in quotation marks, as in Russian: radio "Pleso"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    words = [t for t in tokens[begin + 1 : last] if t.is_word]
    if not lexicon.free_order:
        joined = _joined(passage, last)
        if joined or _is_club(passage, begin, last):
            return True
        if not _is_named(passage, begin, last):
            return False
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    opens = begin == 0 or tokens[begin - 1].text in ENDS
    if opens and after is not None and after.text == ":":
        return _heads(passage, begin, last)
    if opens and after is not None:  # "«Новый век» пишет", but "«Поздно», сказал он"
        return after.is_word and not after.is_capital and _is_plain_title(passage, begin, last)
    return (
        0 < len(words) <= _TITLE
        and words[0].is_capital
        and tokens[last - 1].text[-1] not in ",.!?…"
        and not (after is not None and after.text in ",—–" and begin == 0)
        and begin > 0
        and (tokens[begin - 1].is_word or _hangs_on(passage, begin))
    )


def _joined(passage: Passage, last: int) -> bool:
    """A hyphen follows at once: „Rundblick“-Redakteur."""
    tokens = passage.tokens
    follows = tokens[last + 1] if last + 1 < len(tokens) else None
    return follows is not None and follows.text == "-" and follows.start == tokens[last].end


def _hangs_on(passage: Passage, begin: int) -> bool:
    """A hyphen stands right before: ARD-„Rundblick“."""
    before = passage.tokens[begin - 1] if begin else None
    hyphen = before is not None and before.text.endswith("-") and passage.lexicon.capital_nouns
    return hyphen and before is not None and before.end == passage.tokens[begin].start


def _is_named(passage: Passage, begin: int, last: int) -> bool:
    """Where every noun has a capital: "the" or a word for a paper or firm stands before a title."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[begin - 1].low if begin else ""
    body = lexicon.bodies.fullmatch(before) is not None
    if not (
        before in lexicon.definite | lexicon.links
        or lexicon.attributions.fullmatch(before)
        or lexicon.outlets.search(before)
        or body
        or _hangs_on(passage, begin)
        or (lexicon.capital_nouns and _reports(passage, begin, last))
    ):
        return False
    words = passage.low[tokens[begin].end : tokens[last].start]
    inner = [t for t in tokens[begin + 1 : last] if t.is_word]
    small = lexicon.links | lexicon.prepositions
    small |= lexicon.determiners if body else frozenset()  # the initiative "Rettet den Wald"
    outlet = lexicon.capital_nouns and lexicon.outlets.fullmatch(before)  # "die Show „Aar live“"
    return (outlet or all(t.is_capital or t.low in small for t in inner)) and not any(
        pattern.search(words) for _, pattern in lexicon.verdicts
    )


def _is_club(passage: Passage, begin: int, last: int) -> bool:
    """As in "l'association « Les Amis du lac » affirme": only the first word has a capital."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inner, behind = tokens[begin + 1 : last], tokens[last + 1 : last + 2]
    named = all(t.is_word for t in inner) and bool(inner) and inner[0].is_capital
    if not (lexicon.that_needed and named and len(inner) <= _CLUB):
        return False
    verbal = (
        lexicon.be | lexicon.have | lexicon.modals | lexicon.negations | lexicon.pronouns.keys()
    )
    if any(t.low in verbal or t.low in lexicon.verbs for t in inner):
        return False
    body = begin - 1
    goes_on = bool(behind) and (behind[0].is_word or behind[0].text == ",")
    if goes_on and _is_attribute(passage, body):
        body -= 1  # "la plataforma (vecinal) «Salvemos la ría»"
    kinds = (lexicon.bodies, lexicon.outlets, *lexicon.kinds)
    return body > 0 and any(kind.fullmatch(tokens[body].low) for kind in kinds)


def _is_attribute(passage: Passage, index: int) -> bool:
    """A word that may be an adjective behind its noun."""
    token, lexicon = passage.tokens[index], passage.lexicon
    closed = lexicon.prepositions | lexicon.determiners | lexicon.have
    plain = token.is_word and token.text.islower()
    plain = plain and token.low not in closed and token.low not in lexicon.verbs
    return plain and index > 1 and lexicon.bodies.fullmatch(token.low) is None


def _reports(passage: Passage, begin: int, last: int) -> bool:
    """A paper beside a verb, as who tells: "Wie „Rundblick“ meldet", "..., meldet „Rundblick“"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    lead = tokens[begin - 1] if begin else None
    after = tokens[last + 1 : last + 3]
    opens = lead is None or lead.text in ENDS or lead.low in lexicon.subordinators
    if opens and after and _tells(passage, last + 1):
        return len(after) < _ONE or after[1].low not in lexicon.pronouns
    if lead is None or begin < _ONE or not _tells(passage, begin - 1):
        return False
    first = tokens[begin - 2]
    small = lexicon.adverbs | lexicon.times | lexicon.anaphors | lexicon.openers
    closes = not after or after[0].text in ENDS or after[0].low in lexicon.prepositions
    return first.low in small or (first.text == "," and closes and lead.low not in lexicon.have)


def _tells(passage: Passage, index: int) -> bool:
    """A finite form of a verb of saying, or the auxiliary of one."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    verb = lexicon.verbs.get(low)
    said = verb is not None and verb.form is Form.FINITE and Takes.QUOTE in verb.takes
    return low in lexicon.have or said or low in lexicon.separable


def _heads(passage: Passage, begin: int, last: int) -> bool:
    """As in "«Азот»: взрыва не было", and not "«Поздно»: мэр ответил", "«Вздор»: так ответил"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if last + 2 >= len(tokens) or last - begin > _ONE or not _is_plain_title(passage, begin, last):
        return False
    said = tokens[last + 2]
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.outlets)
    somebody = said.is_capital or any(kind.fullmatch(said.low) for kind in kinds)
    return said.is_word and not somebody and said.low not in lexicon.seats | lexicon.thus


def _is_plain_title(passage: Passage, begin: int, last: int) -> bool:
    words = [t for t in passage.tokens[begin + 1 : last] if t.is_word]
    ends = passage.tokens[last - 1].text[-1] in ",.!?…"
    return 0 < len(words) <= _TITLE and words[0].is_capital and not ends
