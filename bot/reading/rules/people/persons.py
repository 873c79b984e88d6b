"""The persons of a text: known again by their names, told apart by their gender."""

from functools import lru_cache

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory, Person, latest_persons, runs_before, text_of
from bot.reading.rules.people.runs import (
    Run,
    is_advocates,
    is_claim,
    is_full_name,
    is_office,
)
from bot.reading.rules.people.surnames import gender_of_namesake
from bot.reading.rules.text.names import opens_full_name
from bot.reading.rules.text.segments import Passage

_ACRONYM = 5  # letters; what is longer is a name in capitals
_YEAR = 4  # digits of one
_INITIALS = 3  # letters of "RC", "FCM" before a club's name
_GIVEN_AND_SURNAME = 2  # words
_THING_OF = 2  # words of a noun and a name
_LEAST = 3  # letters of a name without its ending


def people_before(memory: Memory, at: int) -> list[Person]:
    """Everybody with a full name before a token, the last named first."""
    while memory.met < len(memory.runs) and memory.runs[memory.met].last <= at:
        run = memory.runs[memory.met]
        first = after_office(memory.passage, run)
        told = not memory.passage.lexicon.capital_nouns or first > run.first
        if told and is_full_name(memory.passage, first, run.last) and is_person(memory, run):
            person_of(memory, (first, run.last))
        memory.met += 1
    known = latest_persons(memory)
    return [person for person in known if person.seen < at and len(person.words) > 1]


def after_office(passage: Passage, run: Run) -> int:
    """Where the name begins in "Olms Landwirt Dr. Josef Mair", "Police Chief Yolanda Pruett"."""
    lexicon = passage.lexicon
    if not (lexicon.capital_nouns or lexicon.analytic):
        return run.first + (run.last - run.first > 1 and is_advocates(passage, run.first))
    for index in range(run.last - 3, run.first - 1, -1):
        low = passage.tokens[index].low
        office = lexicon.capital_nouns and (is_office(passage, index) or low == ".")
        if office or low in lexicon.titles:
            return index + 1
    return run.first


def person_of(memory: Memory, name: tuple[int, int]) -> Person:
    """The person of that name; a surname alone is the last one who bears it."""
    text = text_of(memory.passage, *name)
    words = name_words(memory.passage, *name)
    other = gender_of_namesake(memory, name, words)
    for person in latest_persons(memory):
        if other and person.gender in other:
            continue
        if words and (words <= person.words or (person.words <= words and person.words)):
            if len(words) > len(person.words):
                person.name, person.words = text, words
            person.seen = name[0]
            return person
    if other:  # "Mrs. Pruett", though Dale Pruett was named
        text = text_of(memory.passage, name[0] - 1, name[1])
    if len(words) == 1 and not other:
        for run in runs_before(memory, name[0]):
            if 1 < run.last - run.first <= 4:
                whole = name_words(memory.passage, run.first, run.last)
                surname = stem_of(memory.passage, memory.passage.tokens[run.last - 1].low)
                first = after_office(memory.passage, run)
                while memory.passage.tokens[first].low in memory.passage.lexicon.titles:
                    first += 1
                    if first + 1 >= run.last:
                        break
                if words == {surname} and run.last - first > 1:
                    text, words = text_of(memory.passage, first, run.last), whole
                    break
    person = Person(text, words, seen=name[0])
    memory.persons.append(person)
    return person


def name_words(passage: Passage, first: int, last: int) -> frozenset[str]:
    """The words of a name by which its bearer is known again, without initials and case endings."""
    words = (t.low for t in passage.tokens[first:last] if t.is_word and len(t.text) > 1)
    return frozenset(stem_of(passage, word) for word in words)


def stem_of(passage: Passage, word: str) -> str:
    """A word of a name without the ending of its case, where the language has any."""
    return _stem(word, passage.lexicon.cases)


@lru_cache(maxsize=4096)
def _stem(word: str, cases: tuple[str, ...]) -> str:
    for ending in cases:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word


def is_person(memory: Memory, run: Run) -> bool:
    """Whether a run of capitals may be a person and no institution; asked again and again."""
    key = run.first, run.last, run.oblique
    if key not in memory.humans:
        memory.humans[key] = _may_be_person(memory.passage, run)
    return memory.humans[key]


def _is_saints(passage: Passage, run: Run) -> bool:
    """A church, a school or a hospital by its saint: "the roof of (St Jude)'s"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    owns = run.last < len(tokens) and tokens[run.last].low in lexicon.owner_marks
    return owns and run.last - run.first > 1 and tokens[run.first].low in lexicon.saints


def _may_be_person(passage: Passage, run: Run) -> bool:
    lexicon = passage.lexicon
    before = passage.tokens[run.first - 1].low if run.first else ""
    told = lexicon.capital_nouns and run.last - run.first > 1 and is_office(passage, run.first)
    low = passage.tokens[run.first].low
    titled = low in lexicon.abbreviations and low in lexicon.titles and run.last - run.first > 1
    told = told or (lexicon.analytic and titled)  # "the Rev. Amos Tate"
    article = before in lexicon.determiners - lexicon.complementizers  # "that Ana Bell left"
    if article and not run.oblique and not told:
        return False
    if not lexicon.capital_nouns and (
        _is_called_outlet(passage, run.first) or _is_called_house(passage, run.first)
    ):
        return False
    words = passage.low[passage.tokens[run.first].start : passage.tokens[run.last - 1].end]
    numbered = lexicon.capital_nouns and before.isdigit() and len(before) < _YEAR
    if "&" in words or is_claim(passage, run) or numbered:  # "in 14 Fällen Käufer getäuscht"
        return False  # "Ruiz & Lobo", a firm
    if _is_club(passage, run) or _is_side_of(passage, run) or _is_saints(passage, run):
        return False
    first = passage.tokens[run.first].text
    alone = run.last - run.first == 1 and lexicon.genitive and not lexicon.capital_nouns
    if (
        lexicon.quoted_names
        and before in lexicon.quotes
        and passage.tokens[run.first - 1].quote < 0
    ):
        return False  # the title of a paper
    if _is_thing_of(passage, run):
        return False
    after = passage.tokens[run.last].low if run.last < len(passage.tokens) else ""
    if alone and lexicon.bodies.fullmatch(after):
        return False  # "Верхнереченской больницы"
    if alone and words.endswith(lexicon.qualifying) and _qualifies(passage, run.last):
        return False  # "Вооружённых сил"
    if alone and first.isupper() and 1 < len(first) <= _ACRONYM:
        return False
    if _bears_full_name(passage, run):
        return True
    if run.last - run.first > 1 and any(
        lexicon.abstract.fullmatch(t.low) for t in passage.tokens[run.first : run.last]
    ):
        return False  # "Jahre Essensgeld"
    begin = passage.tokens[after_office(passage, run)].start  # a "Landrat" is a council elsewhere
    named = passage.low[begin : passage.tokens[run.last - 1].end]
    return not (
        lexicon.outlets.search(words)
        or lexicon.documents.search(words)
        or lexicon.bodies.search(named)
        or (lexicon.capital_nouns and _is_of_kind(lexicon, passage.tokens[run.first].low))
    )


def bears_surname(memory: Memory, run: Run) -> bool:
    """One name that closes a person's full name before: "Stürmer Elias Brand", then "Brand"."""
    tokens = memory.passage.tokens
    if run.last - run.first > 1:
        return False
    fuller = (one for one in runs_before(memory, run.first) if one.last - one.first > 1)
    same = (one for one in fuller if tokens[one.last - 1].low == tokens[run.first].low)
    return any(is_person(memory, one) for one in same)


def _bears_full_name(passage: Passage, run: Run) -> bool:
    """A given name and a word that means something else too: "Dennis Albrecht", "Ema Cadena".

    Not in English, where places and houses open with given names ("Jackson Hospital").
    """
    lexicon = passage.lexicon
    two = run.last - run.first == _GIVEN_AND_SURNAME and not lexicon.analytic
    return two and opens_full_name(passage, run.first)


def _is_of_kind(lexicon: Lexicon, noun: str) -> bool:
    """A noun for a body, in whatever case: "(des) Amtsgerichts Aurach"."""
    return any(kind.fullmatch(noun) for kind in lexicon.kinds)


def _is_club(passage: Passage, run: Run) -> bool:
    """Two or three capitals and a name: "RC Belval", where nobody goes by his initials."""
    lexicon, first = passage.lexicon, passage.tokens[run.first]
    short = first.text.isalpha() and first.text.isupper() and 1 < len(first.text) <= _INITIALS
    romance = lexicon.that_needed and not lexicon.free_order
    after = passage.tokens[run.first + 1] if run.last - run.first > 1 else first
    return romance and short and not after.text.isupper() and first.low not in lexicon.titles


def _is_side_of(passage: Passage, run: Run) -> bool:
    """Whom somebody works or plays for: "(Marlow Town) striker Al Bell"."""
    tokens, lexicon, trade = passage.tokens, passage.lexicon, run.last
    if not lexicon.analytic or trade + 1 >= len(tokens) or not tokens[trade].text.islower():
        return False
    bearer = tokens[trade + 1]
    named = bearer.is_capital and bearer.quote < 0
    return named and lexicon.persons.fullmatch(tokens[trade].low) is not None


def _qualifies(passage: Passage, after: int) -> bool:
    """The noun that an adjective qualifies stands at a token: no verb, no word between clauses."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if after >= len(tokens) or not tokens[after].is_word or tokens[after].is_capital:
        return False
    low = tokens[after].low
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs
    return low not in closed and low not in lexicon.verbs


def _is_thing_of(passage: Passage, run: Run) -> bool:
    """As in "Роль Раневской (досталась)": a noun that opens its sentence, and whose it is."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order or run.last - run.first != _THING_OF:
        return False
    first, owner = tokens[run.first], tokens[run.last - 1].low
    genitive = owner.endswith(tuple(end for end in lexicon.owned if len(end) > 1))
    plain = first.low not in lexicon.male_names and not first.low.endswith(lexicon.owned)
    return genitive and plain and passage.sentences[run.sentence].first == run.first


def _is_called_outlet(passage: Passage, first: int) -> bool:
    """A word for an outlet stands right before, perhaps with an adjective: "la radio suisse X"."""
    tokens, outlets = passage.tokens, passage.lexicon.outlets
    if passage.lexicon.free_order and first > 1 and is_office(passage, first - 2):
        return False  # "редактор издания Инна Рей"
    if first and outlets.fullmatch(tokens[first - 1].low):
        return True
    plain = first > 1 and tokens[first - 1].is_word and not tokens[first - 1].is_capital
    closed = tokens[first - 1].low in passage.lexicon.prepositions | passage.lexicon.determiners
    return plain and not closed and outlets.fullmatch(tokens[first - 2].low) is not None


def _is_called_house(passage: Passage, first: int) -> bool:
    """A word for a firm or club stands right before: "the Qatari side Al Mirqab"."""
    lexicon, before = passage.lexicon, passage.tokens[first - 1] if first else None
    if before is None or before.is_capital or lexicon.persons.fullmatch(before.low):
        return False
    return lexicon.houses.fullmatch(before.low) is not None
