"""Names, times and noun phrases, told by their words alone."""

import re
from dataclasses import dataclass

from bot.reading.rules.text.number import singular
from bot.reading.rules.text.segments import Passage

PARTY = re.compile(r"[A-Z]-[A-Z]")  # R-Ohio, as printed after a politician's name
LONGEST = 40  # tokens; a subject that is longer is none
COMMAS = frozenset(",–—―")
_ACCENT = 1  # letters of a verb's ending that names have too
_LONG = 8  # letters; a name that ends like an adverb is shorter
_ENDS = frozenset('.!?…:«“"¿¡')
STOPS = frozenset(";:!?…()[]/|")


@dataclass(slots=True)
class NounPhrase:
    """Tokens `first:last`, and `extra`: the tokens of an apposition, before or after."""

    first: int
    last: int
    extra: tuple[int, int] | None = None


_LEAD = 2  # tokens of "to the"


def is_name(passage: Passage, index: int) -> bool:
    """A capitalised word that is no function word at the start of a sentence."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if not token.is_capital:
        return bool(lexicon.numbered) and token.text.isdigit() and _is_numbered(passage, index)
    low = token.low
    if low in lexicon.numbered and _is_numbered(passage, index):
        return True
    if low in lexicon.times and lexicon.small_times:  # "Julio Soto" is no month
        after = passage.tokens[index + 1] if index + 1 < len(passage.tokens) else None
        opens = index == 0 or passage.tokens[index - 1].text in _ENDS
        return not opens or (after is not None and after.is_capital)
    if low in lexicon.times:  # "Theresa May said" is no month and no permission
        before = passage.tokens[index - 1].low if index else ""
        given = before not in lexicon.times and index > 0 and is_name(passage, index - 1)
        return (low in lexicon.modals and given) or _is_paper_of_day(passage, index)
    if _is_opening_verb(passage, index) or _is_opening_adverb(passage, index):
        return False
    if lexicon.analytic and _asks(passage, index):
        return False
    if _is_particle_inside(passage, index):
        return True  # "Ann-Sophie (De) Ridder"
    counted = low not in lexicon.definite | lexicon.singular and _is_named_inside(passage, index)
    return not (
        (low in lexicon.determiners and not counted)  # "la bodega Tres Encinas"
        or (low in lexicon.pronouns and not _is_titled_inside(passage, index))
        or low in lexicon.openers
        or low in lexicon.prepositions
        or low in lexicon.subordinators
        or low in lexicon.not_names | lexicon.expletives | lexicon.both_not
        or low in lexicon.possessives
        or low in lexicon.pointers
        or (low in lexicon.adverbs and not _is_named_inside(passage, index))
    )


def _is_titled_inside(passage: Passage, index: int) -> bool:
    """A foreign paper's article that looks like a pronoun: "le quotidien (Il) Campo"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = 0 < index < len(tokens) - 1 and tokens[index - 1].is_word
    title = inside and len(tokens[index].low) > 1 and tokens[index + 1].is_capital
    return title and lexicon.adjectives_behind and not lexicon.capital_nouns


def _is_numbered(passage: Passage, index: int) -> bool:
    """Either word of "Number 10", "No 10", "Channel 4"."""
    tokens, numbered = passage.tokens, passage.lexicon.numbered
    word = index - tokens[index].text.isdigit()
    if word < 0 or word + 1 >= len(tokens) or not tokens[word].is_capital:
        return False
    return tokens[word].low in numbered and tokens[word + 1].text.isdigit()


def _asks(passage: Passage, index: int) -> bool:
    """The verb that opens a question: "(Will) Ida Holm resign?"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if low not in lexicon.modals and low not in lexicon.have and low not in lexicon.be:
        return False
    number = passage.sentence_at(index)
    if number < 0 or passage.sentences[number].first != index:
        return False
    return passage.tokens[passage.sentences[number].last - 1].text == "?"


def _is_opening_adverb(passage: Passage, index: int) -> bool:
    """A long word that ends like an adverb and opens a sentence: "Supuestamente", no "Clemente"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    if len(low) <= _LONG or not lexicon.that_needed or not low.endswith(lexicon.adverb_endings):
        return False
    return index == 0 or passage.tokens[index - 1].text in _ENDS


def _is_particle_inside(passage: Passage, index: int) -> bool:
    """An article or preposition with a capital, between two others, in a Romance name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    romance = lexicon.that_needed and not lexicon.free_order
    small = lexicon.determiners | lexicon.prepositions
    if not romance or tokens[index].low not in small or not 0 < index < len(tokens) - 1:
        return False
    return tokens[index - 1].is_capital and tokens[index + 1].is_capital


def _is_paper_of_day(passage: Passage, index: int) -> bool:
    """As in "the (Sunday) Star": the name of a paper begins with its day."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = lexicon.analytic and 0 < index < len(tokens) - 1
    if not inside or tokens[index - 1].low not in lexicon.definite:
        return False
    paper = tokens[index + 1]
    return paper.is_capital and lexicon.outlets.fullmatch(paper.low) is not None


def _is_named_inside(passage: Passage, index: int) -> bool:
    """Inside a sentence, before another capital: "(of) Ahora Sur", a party."""
    tokens = passage.tokens
    inside = index > 0 and tokens[index - 1].is_word and index + 1 < len(tokens)
    return inside and tokens[index + 1].is_capital


def _is_opening_verb(passage: Passage, index: int) -> bool:
    """As in "Descartó dimitir", "Reacting to the vote": a verb without a subject opens it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    if lexicon.analytic and low.endswith(lexicon.gerund_endings):
        behind = [token.low for token in tokens[index + 1 : index + 3]]
        leads = len(behind) == _LEAD and behind[0] in lexicon.to_persons  # no "Boeing to cut jobs"
        return leads and behind[1] in lexicon.determiners
    listed = low in lexicon.verbs and not lexicon.verbs[low].noun
    listed = listed or low in lexicon.have or low in lexicon.be or low in lexicon.modals
    if not lexicon.subjects_dropped:
        return False
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    meant = low.endswith(lexicon.verb_endings) and lexicon.infinitive.fullmatch(after)
    if not (listed or low.endswith(lexicon.past_endings) or meant):  # "Quería volver"
        return False
    opens = index == 0 or tokens[index - 1].text in _ENDS or tokens[index - 1].text in ".»”"
    if not opens or index + 1 >= len(tokens):
        return False
    if not tokens[index + 1].is_capital or low in lexicon.verbs:
        return True  # "Dijo Ana Lis"
    # "Vendrá Ana Lis", and no surname that ends in one letter's accent ("Simó Roig").
    return low.endswith(tuple(e for e in lexicon.past_endings if len(e) > _ACCENT))


def opens_full_name(passage: Passage, index: int) -> bool:
    """A given name, or several in one word, with more of a name behind: "(Karl-Hermann) Olms"."""
    token, given = passage.tokens[index], passage.lexicon.given
    known = token.is_capital and (token.low in given or token.low.split("-")[0] in given)
    return known and index + 1 < len(passage.tokens) and passage.tokens[index + 1].is_capital


def links_capitals(passage: Passage, index: int) -> bool:
    """A small word inside a title: "Bank (of) England", "Department (for) Transport".

    It may have a capital too: "Doctors (Without) Borders".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = 0 < index < len(tokens) - 1 and not lexicon.capital_nouns
    if not inside or not (tokens[index - 1].is_capital and tokens[index + 1].is_capital):
        return False
    titled = tokens[index].is_capital and is_name(passage, index - 1)
    field = tokens[index].low in lexicon.office_of and lexicon.analytic
    body = field and lexicon.bodies.fullmatch(tokens[index - 1].low) is not None
    return titled or body or (lexicon.analytic and tokens[index].low in lexicon.links)


def is_named(passage: Passage, found: NounPhrase) -> bool:
    """There is a name in the noun phrase."""
    return any(is_name(passage, index) for index in range(found.first, found.last))


def is_time(passage: Passage, index: int) -> bool:
    """A day, a month, a number: words that tell when."""
    token = passage.tokens[index]
    if passage.lexicon.old and is_age(passage, index):
        return False
    if token.low in passage.lexicon.times:
        return not is_name(passage, index)
    counted = index > 0 and passage.tokens[index - 1].text == "№"  # "школа № 4"
    counted = counted or _is_ordinal(passage, index)
    return token.text[0].isdigit() and not (counted or is_name(passage, index))


def _is_ordinal(passage: Passage, index: int) -> bool:
    """A number of a thing and of no day: "le (9e) régiment", but "le 1er mai"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    text = tokens[index].text
    if not lexicon.adjectives_behind or not text[0].isdigit() or text.isdecimal():
        return False
    behind = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return text[-1].isalpha() and behind not in lexicon.times


def is_age(passage: Passage, index: int) -> bool:
    """A number, or years, before "old": "der (61 Jahre) alte Wirt"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    years = index + tokens[index].text.isdecimal()
    return (
        years + 1 < len(tokens)
        and tokens[years].low in lexicon.times
        and tokens[years + 1].low in lexicon.old
    )


def counts_time(passage: Passage, index: int) -> bool:
    """A number and a noun of time begin here: "three weeks (later)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= len(tokens):
        return False
    low, noun = tokens[index].low, tokens[index + 1].low
    one = lexicon.singular | lexicon.definite | lexicon.possessives.keys() | lexicon.demonstratives
    number = tokens[index].text.isdigit() or low in lexicon.determiners - one
    return number and (noun in lexicon.times or singular(lexicon, noun) in lexicon.times)


def time_length(passage: Passage, index: int) -> int:
    """How many words tell when from here on: "ayer" one, "más tarde" two, else none."""
    first, *behind = (token.low for token in passage.tokens[index : index + 2])
    if any(f"{first} {word}" in passage.lexicon.times for word in behind):
        return 2
    return int(first in passage.lexicon.times)


def is_particle(passage: Passage, index: int) -> bool:
    """The split-off half of a verb, at the end of its clause: räumte ... ein."""
    tokens = passage.tokens
    if tokens[index].low not in passage.lexicon.particles:
        return False
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or not after.is_word or after.low in passage.lexicon.conjunctions:
        return True
    return passage.sentences[passage.sentence_at(index + 1)].first == index + 1  # a headline


def shortens(passage: Passage, index: int) -> bool:
    """A full stop that belongs to an abbreviation or an initial."""
    before = passage.tokens[index - 1] if index else None
    return before is not None and (
        before.low in passage.lexicon.abbreviations or (len(before.text) == 1 and before.is_capital)
    )


def numbers_body(passage: Passage, index: int) -> bool:
    """Part of the number that tells a body from others: "школа (№ 14)", "(9-го) батальона"."""
    tokens = passage.tokens
    text, before = tokens[index].text, tokens[index - 1].text if index else ""
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if text.isdigit():
        return before == "№" or after == "-"
    hyphen = text == "-" and before.isdigit()
    return (
        text == "№" or hyphen or (before == "-" and index > 1 and tokens[index - 2].text.isdigit())
    )


def past_name(passage: Passage, index: int, stop: int) -> int:
    """Past the capitals of a name, and small words inside it: "Ян (ван дер) Берг"."""
    links = passage.lexicon.name_links if passage.lexicon.free_order else frozenset()
    while index < stop and is_name(passage, index):
        index += 1
        link = index
        while link + 1 < stop and passage.tokens[link].low in links:
            link += 1
        index = link if link > index and is_name(passage, link) else index
    return index
