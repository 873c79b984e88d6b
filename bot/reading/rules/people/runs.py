"""Runs of capitalised words: where a name begins and ends, before anybody knows whose it is."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.reading.rules.people.title_case import is_title_case, name_inside
from bot.reading.rules.text.names import is_name, opens_full_name
from bot.reading.rules.text.particles import after_particles, before_particles
from bot.reading.rules.text.segments import Passage, Sentence

_GIVEN_AND_SURNAME = 2  # words
_WORDS = 3  # of a full name, at most
_STEM = 3  # letters of a name that stay in all its cases
_OFFICE = 7  # tokens from the letters of a body back to the office in it
_TRADE = 4  # tokens of "his partner", "the jeweller"
_OF_WHAT = 3  # words between an office and a name: "обороны", "улицы"


@dataclass(slots=True)
class Run:
    """A run of capitalised words: tokens `first:last` of sentence number `sentence`."""

    first: int
    last: int
    sentence: int
    oblique: bool


def read_runs(passage: Passage) -> list[Run]:
    """All names outside quotations, in order."""
    runs = [
        run for number in range(len(passage.sentences)) for run in _of_sentence(passage, number)
    ]
    if passage.lexicon.free_order:
        full = {_stems(passage, run) for run in runs if run.last - run.first == _GIVEN_AND_SURNAME}
        for run in runs:
            if _opens_with_noun(passage, run, full):
                run.first, run.oblique = run.first + 1, True
    return runs


def is_state(passage: Passage, first: int, last: int) -> bool:
    """A participle that tells how its sentence's subject is: "(Fatiguée), elle a reconnu ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind or last - first > 1 or last + 1 >= len(tokens):
        return False
    who = lexicon.pronouns.get(tokens[last + 1].low) or tokens[last + 1].low in lexicon.articles
    closes = tokens[last].text == "," and bool(who)
    return closes and lexicon.participles.fullmatch(tokens[first].low) is not None


def _opens_with_noun(passage: Passage, run: Run, full: set[tuple[str, ...]]) -> bool:
    """As in "Реакция Анны Беловой", where "Анна Белова" is named elsewhere; "Слова Рудина"."""
    if run.last - run.first < _GIVEN_AND_SURNAME or not opens_sentence(passage, run.first):
        return False
    long = run.last - run.first == _GIVEN_AND_SURNAME + 1
    claim = passage.lexicon.claims.fullmatch(passage.tokens[run.first].low)
    return claim is not None or (long and _stems(passage, run)[1:] in full)


def _stems(passage: Passage, run: Run) -> tuple[str, ...]:
    """How the words of a name begin, whatever case they stand in."""
    return tuple(token.low[:_STEM] for token in passage.tokens[run.first : run.last])


def _of_sentence(passage: Passage, number: int) -> Iterator[Run]:
    sentence, tokens = passage.sentences[number], passage.tokens
    index, main, ends = sentence.first, _main_clause(passage, sentence), -1
    headed = is_title_case(passage, sentence)
    while index < sentence.last:
        if tokens[index].quote >= 0 or not is_name(passage, index):
            index += 1
            continue
        first = index
        while index < sentence.last and _continues(passage, first, index):
            index += 1
        if first == sentence.first and is_state(passage, first, index):
            continue
        before = tokens[first - 1].low if first > sentence.first else ""
        name = name_inside(passage, sentence, first, index) if headed else None
        if name is not None and name != (first, index):
            yield Run(*name, number, oblique=name[0] > first)
            continue
        first += opens_with_trade(passage, first, index)
        if (of := _of_office(passage, sentence.first, first, index)) is not None:
            yield Run(first, first + 1, number, oblique=True)
            yield Run(
                first + 1, index, number, oblique=tokens[of].low in passage.lexicon.prepositions
            )
            continue
        named = _after_owner(passage, first, index)
        if named > first:
            yield Run(first, named, number, oblique=True)
        oblique = _is_oblique(passage, sentence, named, index, before)
        joined = before in passage.lexicon.conjunctions and named - 1 == ends
        oblique = oblique or (joined and passage.lexicon.analytic)  # "from Al Bell and (Ida Holm)"
        ends = index if oblique else -1
        yield Run(named, index, number, oblique or named < main)


def _of_office(passage: Passage, floor: int, first: int, last: int) -> int | None:
    """The token before the office of "la secrétaire générale de la CGT (Ana Bel)", else None.

    There the letters before the name are those of the body, and no part of the name; nor is the
    department of "el director de Operaciones (Juan Gil)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if last - first == _GIVEN_AND_SURNAME + 1 and first - 2 >= floor:
        heads = lexicon.heads.fullmatch(tokens[first - 2].low)
        if heads and tokens[first - 1].low in lexicon.links:
            led = first - 3 >= floor and tokens[first - 3].low in lexicon.determiners
            return max(floor, first - 3 - led)
    letters = tokens[first].text
    full = last - first > _GIVEN_AND_SURNAME and not tokens[first + 1].text.isupper()
    full = full and is_name(passage, first + 1)  # no "PSOE de Madrid"
    if not (lexicon.adjectives_behind and full and len(letters) > 1 and letters.isupper()):
        return None
    if tokens[first - 1].low not in lexicon.links | lexicon.articles:
        return None
    for index in range(first - 1, max(floor, first - _OFFICE), -1):
        if not tokens[index].is_word or tokens[index].quote >= 0:
            return None
        if lexicon.persons.fullmatch(tokens[index].low) and index - 1 > 0:
            led = tokens[index - 1].low in lexicon.determiners - lexicon.links
            return max(floor, index - 1 - led)
    return None


def _after_owner(passage: Passage, first: int, last: int) -> int:
    """Where the name begins behind whose office it is, in a language that has cases for it."""
    if not passage.lexicon.genitive or passage.lexicon.capital_nouns:
        return first
    named = after_genitive(passage, first, last)
    return named if first < named < last else first


def _is_oblique(passage: Passage, sentence: Sentence, first: int, last: int, before: str) -> bool:
    """A name that is no subject: an owner's, or one behind a preposition. `before`: the word."""
    lexicon = passage.lexicon
    owner = last < sentence.last and passage.tokens[last].low in lexicon.owner_marks
    governed = before in lexicon.prepositions
    governed |= lexicon.capital_nouns and before in lexicon.objective
    return owner or governed or _is_beside_oblique(passage, sentence.first, first)


def _main_clause(passage: Passage, sentence: Sentence) -> int:
    """Where the main clause begins of "Asked if Al Bell would play, his coach smiled"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    opening = tokens[sentence.first].low
    after = tokens[sentence.first + 1].low if sentence.first + 1 < sentence.last else ""
    asked = opening.endswith(lexicon.past_endings[:1]) and (
        after in lexicon.prepositions or after in lexicon.whether
    )
    subordinate = opening in lexicon.subordinators - lexicon.openers or asked
    if not lexicon.analytic or not subordinate:
        return sentence.first
    marks = (i for i in range(sentence.first, sentence.last) if tokens[i].text == ",")
    return next((i for i in marks if tokens[i].quote < 0), sentence.first)


def opens_with_trade(passage: Passage, first: int, last: int) -> bool:
    """As in "Singer Ella Voss": the capital of what she does is the sentence's."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.capital_nouns or last - first < _GIVEN_AND_SURNAME:
        return False
    if last - first == _GIVEN_AND_SURNAME:  # "Drugmaker Velden"
        trade = lexicon.analytic and lexicon.houses.fullmatch(tokens[first].low)
        firm = trade and lexicon.kinds[-1].fullmatch(tokens[first].low)  # no "Air Velden"
        place = lexicon.free_order and is_office(passage, first)  # "Чемпионку Велонии"
        place = place and tokens[first + 1].low.endswith(lexicon.genitive_only)
        return (bool(firm) or place) and opens_sentence(passage, first)
    office = is_office(passage, first) and tokens[first].low not in lexicon.titles
    return office and opens_sentence(passage, first)


def opens_sentence(passage: Passage, index: int) -> bool:
    """A token is the first of its sentence, so that its capital tells nothing."""
    sentences = passage.sentences
    number = passage.sentence_at(index)
    return number >= 0 and sentences[number].first == index


def _is_beside_oblique(passage: Passage, floor: int, first: int) -> bool:
    """Beside somebody behind a preposition: "(of) his partner, the jeweller (Al Bell)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comma = first - 1
    while comma > max(floor, first - _TRADE) and tokens[comma].is_word:
        comma -= 1
    if lexicon.analytic or comma <= floor or tokens[comma].text != ",":
        return False
    for index in range(comma - 1, max(floor, comma - _TRADE), -1):
        if tokens[index].low in lexicon.possessives:
            return tokens[index - 1].low in lexicon.prepositions
        if not tokens[index].is_word:
            return False
    return False


def _continues(passage: Passage, first: int, index: int) -> bool:
    token = passage.tokens[index]
    if token.quote >= 0:
        return False
    short = index > first and token.low in passage.lexicon.abbreviations
    if (short and is_advocates(passage, index)) or _is_other_noun(passage, first, index):
        return False
    if index == first or is_name(passage, index):
        return True
    if token.text == ".":
        return passage.tokens[index - 1].low in passage.lexicon.abbreviations or (
            len(passage.tokens[index - 1].text) == 1
        )
    if _owns_body(passage, index):
        return True
    after = after_particles(passage, index)
    linked = after > index and is_name(passage, after) and passage.tokens[after].quote < 0
    return linked and not (passage.lexicon.capital_nouns and _is_noun_of(passage, first, index))


def is_advocates(passage: Passage, index: int) -> bool:
    """A title that is written short and no part of a name: "Me (Ana Bel)"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    short = low in lexicon.abbreviations and low in lexicon.titles
    return short and lexicon.advocates.fullmatch(low) is not None


def _is_other_noun(passage: Passage, first: int, index: int) -> bool:
    """An abstract noun behind a body with its article: "wirft dem (Verein) Untätigkeit vor"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.verb_final or index != first + 1 or first == 0:
        return False
    body = lexicon.bodies.fullmatch(tokens[first].low) is not None
    owned = tokens[first - 1].low in lexicon.determiners
    return body and owned and lexicon.abstract.fullmatch(tokens[index].low) is not None


def _is_noun_of(passage: Passage, first: int, index: int) -> bool:
    """As in "Wechsel von Stürmer Luca Benz", "Anna Roth von der Bank Olm": "of" is in no name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    after = after_particles(passage, index)
    if is_office(passage, index - 1) or is_office(passage, after):
        return True
    if lexicon.bodies.fullmatch(tokens[after].low):
        return True
    noun = first > 0 and tokens[first - 1].low in lexicon.determiners
    begin = next((i + 1 for i in range(index - 1, first - 1, -1) if is_office(passage, i)), first)
    named = index - begin >= _GIVEN_AND_SURNAME and after > index + 1
    return named or (noun and index - first == 1)


def _owns_body(passage: Passage, index: int) -> bool:
    """The apostrophe in "the Dockers' Union"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index].text not in "'’" or index + 1 >= len(tokens) or tokens[index].quote >= 0:
        return False
    body = tokens[index + 1]
    plural = tokens[index - 1].low.endswith(lexicon.plural_endings)
    return plural and body.is_capital and bool(lexicon.bodies.fullmatch(body.low))


def after_genitive(passage: Passage, begin: int, end: int) -> int:
    """Where the name begins in "Пресс-секретарь Кремля Дмитрий Песков": past office and owner."""
    tokens, lexicon = passage.tokens, passage.lexicon
    offices = [i for i in range(max(begin - 1, 0), end - 1) if is_office(passage, i)]
    if not offices and end - begin > _GIVEN_AND_SURNAME:
        opens = passage.tokens[begin].text
        body = opens.isupper() and len(opens) > 1  # "глава краевого МЧС Тимур Бигов"
        offices = [begin] if body or _is_country(passage, begin) else []
    if not offices:
        return begin
    begin = max(begin, offices[0] + 1)
    first = tokens[begin]
    acronym = first.text.isupper() and len(first.text) > 1
    owner = acronym or lexicon.bodies.fullmatch(first.low) is not None
    if end - begin <= _GIVEN_AND_SURNAME:
        return begin + (owner and end - begin == _GIVEN_AND_SURNAME)
    patronymic = tokens[end - 2].low.endswith(lexicon.patronymics)
    return before_particles(passage, begin, end - _GIVEN_AND_SURNAME - patronymic)


def _is_country(passage: Passage, index: int) -> bool:
    """A name in the genitive behind an office and of what it is: "(глава порта) Верании"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = index
    while first > max(0, index - _OF_WHAT) and tokens[first - 1].is_word:
        first -= 1
        if tokens[first].low in lexicon.prepositions:
            return False
        if is_office(passage, first):
            return tokens[index].low.endswith(lexicon.owned)
    return False


def is_office(passage: Passage, index: int) -> bool:
    """A word for somebody's office or trade, or one who speaks for others; no "Hermann Olms"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    told = lexicon.roles.fullmatch(low) or lexicon.persons.fullmatch(low)
    return bool(told) and not opens_full_name(passage, index)


def is_full_name(passage: Passage, first: int, last: int) -> bool:
    """Two or three words; more with a given name and what links them: "María del Carmen Palau"."""
    words = last - first
    if words <= _WORDS:
        return words > 1
    capitals = sum(token.is_capital for token in passage.tokens[first:last])
    return capitals <= _WORDS and passage.tokens[first].low in passage.lexicon.given


def is_claim(passage: Passage, run: Run) -> bool:
    """A noun for a claim, whatever follows its comma: "seine (Meldung), die Molkerei lüge".

    Also behind an adjective that has the capital of its sentence: "Schwere Vorwürfe".
    """
    lexicon, tokens = passage.lexicon, passage.tokens
    adjective = run.last - run.first == 2 and tokens[run.first].low.endswith(lexicon.attributive)
    opens = adjective and run.first == passage.sentences[run.sentence].first
    few = lexicon.capital_nouns and (run.last - run.first == 1 or opens)
    return few and lexicon.claims.fullmatch(tokens[run.last - 1].low) is not None
