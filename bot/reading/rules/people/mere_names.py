"""Names that no body is meant by where they stand: whom it was told, who asked, where from."""

import re

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people.runs import Run, is_office
from bot.reading.rules.text.segments import Passage

_CODE = re.compile(r"[^\W\d_]{1,3}[- ]?\d{1,4}[^\W\d_]?")  # of a road, of an aircraft
_ASKED = 70  # characters before the name of who asked somebody


def only_beside(passage: Passage, run: Run) -> bool:
    """A name, or a capital, that tells of nobody who may be meant by "the firm" later."""
    others = (_is_told_to, _opens_office, _asks, _is_in_brackets, _tells_of_noun, _opens_with_thing)
    return _is_code(passage, run) or any(is_other(passage, run) for is_other in others)


def begin_of(passage: Passage, run: Run) -> int:
    """Where a name begins, with its quotation mark."""
    quoted = run.first > 0 and passage.tokens[run.first - 1].text in passage.lexicon.quotes
    return run.first - quoted


def _is_code(passage: Passage, run: Run) -> bool:
    """Letters and a number: the crash was on the A-47, before "a spokesman for the hospital"."""
    begin, end = passage.tokens[run.first].start, passage.tokens[run.last - 1].end
    return _CODE.fullmatch(passage.low, begin, end) is not None


def _opens_with_thing(passage: Passage, run: Run) -> bool:
    """A capital of the sentence's alone: "Simple rumeur, répond la firme", "Affaire Olm : ..."."""
    lexicon, opens = passage.lexicon, passage.sentences[run.sentence].first
    lone = run.last - run.first == 1 and passage.tokens[run.first].text.isupper()  # "ERE"
    if not (lone or run.first == opens) or lexicon.capital_nouns:
        return False
    return lexicon.abstract.fullmatch(passage.tokens[run.first].low) is not None


def _is_in_brackets(passage: Passage, run: Run) -> bool:
    """A name alone in brackets, which tells where from, and is no short form: "«Заря» (Тверск)"."""
    tokens, first, last = passage.tokens, run.first, run.last
    if first == 0 or last >= len(tokens) or tokens[first - 1].text != "(":
        return False
    return tokens[last].text == ")" and not tokens[first].text.isupper()


def _opens_office(passage: Passage, run: Run) -> bool:
    """One capital that belongs to an office behind it: "le Premier ministre"."""
    lexicon, alone = passage.lexicon, run.last - run.first == 1
    small = run.last < len(passage.tokens) and passage.tokens[run.last].text.islower()
    return lexicon.adjectives_behind and alone and small and is_office(passage, run.last)


def _is_told_to(passage: Passage, run: Run) -> bool:
    """A paper by its name alone, to which somebody said it: "рассказал «Заре» Лунин"."""
    tokens, lexicon, begin = passage.tokens, passage.lexicon, begin_of(passage, run)
    verb = lexicon.verbs.get(tokens[begin - 1].low) if begin and lexicon.analytic else None
    if verb is not None and Takes.ADDRESSEE in verb.takes:
        return True  # "she told WPRF"
    return lexicon.quoted_names and 0 < begin < run.first and tokens[begin - 1].low in lexicon.verbs


def _asks(passage: Passage, run: Run) -> bool:
    """Who only asked: "Sollicité par l'(AFP), le groupe n'a pas répondu"."""
    start = passage.tokens[run.first].start
    return passage.lexicon.askers.search(passage.low, max(0, start - _ASKED), start) is not None


def _tells_of_noun(passage: Passage, run: Run) -> bool:
    """A word for a body that opens its sentence, or for a country's: "Water (samples) show"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    if not lexicon.analytic or run.last - run.first > 1 or run.last >= len(tokens):
        return False
    opens = run.first == passage.sentences[run.sentence].first
    low, after = tokens[run.first].low, tokens[run.last]
    if after.text.islower() and lexicon.demonyms.fullmatch(low):
        return True  # "the Danish (firm)"
    if opens and after.text.islower() and low.endswith(lexicon.gerund_endings):
        return True  # "Giving (evidence), the matron said"
    if opens and after.text.islower() and lexicon.ranks.fullmatch(low):
        return True  # "Federal (officials) say"
    trades = (lexicon.own_house, lexicon.giants, *lexicon.kinds)
    if opens and after.text.islower() and any(kind.fullmatch(after.low) for kind in trades):
        return True  # "Biscuit (maker) shuts plant"
    if not (opens and after.text.islower() and any(k.fullmatch(low) for k in lexicon.kinds)):
        return False
    verbs = lexicon.be | lexicon.have | lexicon.modals | lexicon.pasts | lexicon.verbs.keys()
    verbal = after.low in verbs or after.low.endswith(lexicon.past_endings[:1])
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs | lexicon.relatives
    return not (verbal or after.low in closed)


def apposed_before(passage: Passage, begin: int, last: int) -> tuple[str, ...]:
    """What a name between commas is, as told before: "his (university), Port Isk,"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.analytic and begin > 2 and tokens[begin - 1].low in lexicon.definite:
        begin -= 1  # "The drivers' union, the TDU,"
    if begin < 2 or last >= len(tokens) or not tokens[begin - 1].text == "," == tokens[last].text:
        return ()
    noun = tokens[begin - 2].low
    if begin > 2 and lexicon.persons.fullmatch(tokens[begin - 3].low):
        return ()  # "el director deportivo, Juan Olm,"
    return (noun,) if any(kind.fullmatch(noun) for kind in lexicon.kinds) else ()
