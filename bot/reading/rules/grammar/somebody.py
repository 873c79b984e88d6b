"""Words that can be nobody but who speaks, wherever they stand: beside a verb, behind it."""

from bot.reading.rules.grammar import claimed
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.number import is_any
from bot.reading.rules.text.segments import Passage, Sentence

_ACCOUNT = 5  # tokens of "Einem neuen Bericht der"


def seat_before(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """Those who sit somewhere, just before their verb: "(в) мэрии (опровергли)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 2, first - 1, -1):
        if tokens[index].low in lexicon.seats:
            seat = tokens[index + 1].low
            none = names.is_time(passage, index + 1) or lexicon.things.fullmatch(seat)
            return None if none else NounPhrase(index + 1, last)  # "жалобы на питание"
        if not tokens[index].is_word and tokens[index].quote < 0 and tokens[index].text not in "«»":
            return None
    return None


def is_oblique(passage: Passage, index: int, *, several: bool) -> bool:
    """A common noun in another case than a subject's, as far as its ending tells."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if names.is_name(passage, index):
        return False
    plural = not several and bool(lexicon.several) and lexicon.many.fullmatch(low) is not None
    masculine = low.endswith(lexicon.masculine_cases) and is_masculine(lexicon, low[:-1])
    oblique = low.endswith(lexicon.oblique_endings)
    if oblique and several and lexicon.many.fullmatch(low) and lexicon.persons.fullmatch(low):
        oblique = not passage.tokens[index - 1].low.endswith(lexicon.qualifying_subject)
    return plural or masculine or oblique  # but no "украинские военные", "українські військові"


def is_masculine(lexicon: Lexicon, low: str) -> bool:
    """A word for a man or body in the nominative: the rest of "мэра", "порта", not "соседка"."""
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies)
    if lexicon.own_house.fullmatch(low):  # "банк", though "соседк"
        return True
    return not low.endswith(lexicon.women) and any(kind.fullmatch(low) for kind in kinds)


def is_speaker(passage: Passage, found: NounPhrase) -> bool:
    """A noun phrase that can be nobody but who speaks: it begins with a person, body or name."""
    first, lexicon = found.first, passage.lexicon
    low = passage.tokens[first].low
    if low in lexicon.pronouns or names.is_name(passage, first):
        return True
    thing = lexicon.things.match(low) and not is_somebody(passage, first)  # but "видання"
    if low in lexicon.prepositions or thing:
        return False
    near = range(first, min(first + claimed.BARE, found.last))
    return any(is_somebody(passage, i) or names.is_name(passage, i) for i in near)


def names_speaker(passage: Passage, found: NounPhrase) -> bool:
    """A noun phrase of somebody who may be quoted: a person, a body, an outlet, an acronym."""
    tokens = passage.tokens
    first = tokens[found.first]
    acronym = first.text.isupper() and len(first.text) > 1
    full = found.last - found.first > 1 and names.is_name(passage, found.first + 1)
    named = names.is_name(passage, found.first) and (full or acronym)
    if not all(t.is_word or t.text in "«»" for t in tokens[found.first : found.last]):
        return False
    return named or any(
        is_somebody(passage, i) for i in range(found.first, min(found.first + 2, found.last))
    )


def is_somebody(passage: Passage, index: int) -> bool:
    """A word for a person, a body, an outlet."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.plural, lexicon.outlets)
    return any(kind.fullmatch(low) for kind in kinds)


def is_source(passage: Passage, found: NounPhrase) -> bool:
    """One word for a source or a paper that nobody names: "source", "report", "Insider"."""
    lexicon, low = passage.lexicon, passage.tokens[found.first].low
    kinds = (lexicon.anonymous, lexicon.documents)
    return found.last - found.first == 1 and is_any(lexicon, kinds, low)


def is_told(passage: Passage, found: NounPhrase) -> bool:
    """A noun phrase that begins with a name, or has a word for a person or body in it."""
    lexicon, tokens = passage.lexicon, passage.tokens
    words = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, lexicon.parties)
    kinds = (*people, lexicon.bodies, lexicon.own_house, lexicon.documents, *lexicon.kinds)
    return names.is_name(passage, found.first) or any(kind.search(words) for kind in kinds)


def before_postposition(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who stands before "zufolge": back over the words that can belong to a noun phrase."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, index = cue.first, cue.first - 1
    while index >= sentence.first:
        token = tokens[index]
        low = token.low
        opens = token.is_capital or low in lexicon.determiners
        verbal = low in lexicon.be or low in lexicon.have or low in lexicon.modals
        inner = low in lexicon.links | lexicon.prepositions
        inner = inner or low.endswith(lexicon.dative_attributes)
        mark = token.quote < 0 and not token.is_word and token.text in '„“”»«"-'
        if token.quote >= 0 or verbal or not (opens or inner or mark):
            break
        if not opens and index > sentence.first and _is_plural(passage, index):
            break
        first = index if opens or _is_adjective(passage, sentence, index, first) else first
        index -= 1
    first = _behind_teller(passage, sentence, first, cue.first)
    account = lexicon.accounts.match(passage.low, tokens[first].start, tokens[cue.first - 1].end)
    if account is not None:  # "Erkenntnissen der Polizei zufolge"
        first = next(
            (i for i in range(first, cue.first) if tokens[i].start >= account.end()), first
        )
    return NounPhrase(first, cue.first) if first < cue.first else None


def _is_adjective(passage: Passage, sentence: Sentence, index: int, noun: int) -> bool:
    """An ending before a noun: "ersten (Berichten zufolge)"."""
    before = passage.tokens[index - 1] if index > sentence.first else None
    small = before is not None and before.is_word and not before.is_capital
    inflected = passage.tokens[index].low.endswith(passage.lexicon.dative_attributes)
    return index + 1 == noun and small and inflected


def _is_plural(passage: Passage, index: int) -> bool:
    """An ending behind a noun is a verb's: "Tausende (flohen) Berichten zufolge"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    plain = low not in lexicon.links | lexicon.prepositions
    ends = low.endswith(lexicon.dative_attributes[:1])
    return plain and ends and passage.tokens[index - 1].is_capital


def _behind_teller(passage: Passage, sentence: Sentence, first: int, last: int) -> int:
    """Where it begins who cites whom: "sagte ein Wirt (der Agentur Tarfax) zufolge"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verb = lexicon.verbs.get(tokens[first - 1].low) if first > sentence.first else None
    if verb is None or verb.form is not Form.FINITE or Takes.QUOTE not in verb.takes:
        return first
    articles = [i for i in range(first + 1, last - 1) if tokens[i].low in lexicon.determiners]
    whole = [i for i in articles if tokens[i].low not in lexicon.links]  # "einem Bericht der Post"
    return (whole or articles or [last - 1])[-1]


def _leads_noun(passage: Passage, index: int) -> bool:
    """An article or an adjective in the dative: "einem neuen (Bericht)"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    small = not token.is_capital and token.low.endswith(lexicon.dative_attributes)
    return small or token.low in lexicon.determiners


def account_before(passage: Passage, sentence: Sentence, owner: NounPhrase) -> int:
    """Where the account begins whose owner it is: "(Einem Bericht der) Zeitung zufolge"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    end, floor = tokens[owner.first].start, max(sentence.first, owner.first - _ACCOUNT)
    for first in range(owner.first - 1, floor - 1, -1):
        account = lexicon.accounts.match(passage.low, tokens[first].start, end)
        if account is None or end - account.end() > 1:
            continue
        begin = first  # of "einem neuen (Bericht)"
        while begin > floor and _leads_noun(passage, begin - 1):
            begin -= 1
        return begin
    return owner.first


def is_amount(passage: Passage, found: NounPhrase) -> bool:
    """As in "(Die Klägerin, ..., verlangt) 10.000 Euro": a number of what is nobody."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not tokens[found.first].text[0].isdigit() or names.is_named(passage, found):
        return False
    words = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.plural, lexicon.anonymous)
    return not any(kind.search(words) for kind in kinds)
