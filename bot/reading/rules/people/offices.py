"""What somebody was introduced as, where cases tell: "вдова писателя Льва Дина"."""

from collections.abc import Iterator, Sequence
from itertools import islice

from bot.reading.rules.people.bearers import name_in
from bot.reading.rules.people.memory import Memory, Person, runs_before
from bot.reading.rules.people.owners import is_turned
from bot.reading.rules.people.persons import is_person, person_of, stem_of
from bot.reading.rules.people.runs import Run, is_office
from bot.reading.rules.people.salience import may_be
from bot.reading.rules.text.segments import Passage, Token

_FULL = 2  # words of a full name
_WHOSE = 3  # words of an office with its house
_NEAREST = 40  # names that are looked through
_SHORT = 3  # letters of "министр" in "Минтранс", and of what follows
_BESIDE = 9  # tokens of a description beside a name


def called_again(memory: Memory, noun: str, at: int) -> Person | None:
    """The person introduced before a token by a noun, or by one of its sort: "мэр" is "политик".

    Args:
        memory: what the text has named.
        noun: by which somebody is called again, in lower case, in whatever case.
        at: the token.
    """
    lexicon = memory.passage.lexicon
    stem = stem_of(memory.passage, noun)
    sorts = [before for again, before in lexicon.called.items() if again.fullmatch(noun)]
    kind = "f" if noun.endswith(lexicon.called_woman) else _told_by_verb(memory, at)
    found: Person | None = None
    for run in islice(runs_before(memory, at), _NEAREST):
        told = introduced_as(memory.passage, run)
        known = bool(told) and stem_of(memory.passage, told) == stem
        fits = known or (found is None and any(sort.fullmatch(told) for sort in sorts if told))
        if not fits or not is_person(memory, run) or not may_be(memory, run, kind):
            continue
        person = person_of(memory, _name(memory, run, told))
        if known:
            return person
        found = person
    return found


def held_again(memory: Memory, first: int, last: int) -> Person | None:
    """Whom "директор завода" is after "директором завода Львом Котовым": one of one house.

    Or whom "глава государства" is after "президент Лев Котов".
    """
    passage = memory.passage
    if not (
        passage.lexicon.free_order
        and 1 < sum(t.is_word for t in passage.tokens[first:last]) <= _WHOSE
        and is_office(passage, first)
    ):
        return None
    whole = passage.low[passage.tokens[first].start : passage.tokens[last - 1].end]
    if any(again.fullmatch(whole) for again in passage.lexicon.called):
        return called_again(memory, whole, first)
    person = called_again(memory, passage.tokens[first].low, first)
    if person is None:
        return None
    before = passage.tokens[max(0, person.seen - _BESIDE) : person.seen]
    whose = [t for t in passage.tokens[first + 1 : last] if t.is_word]
    return person if all(_is_among(word, before) for word in whose) else None


def _is_among(word: Token, before: Sequence[Token]) -> bool:
    """A word of a house, or what it is short for: "МЗС" behind "міністр закордонних справ"."""
    if any(token.low == word.low for token in before):
        return True
    house, of_what = word.low[:_SHORT], word.low[_SHORT : 2 * _SHORT]
    heads = any(token.low.startswith(house) for token in before)
    if heads and of_what and any(token.low.startswith(of_what) for token in before):
        return True  # "Минтранса" behind "министр транспорта"
    initials = "".join(token.low[0] for token in before if token.is_word)
    return word.text.isupper() and len(word.text) > 1 and word.low in initials


def _name(memory: Memory, run: Run, told: str) -> tuple[int, int]:
    """A name without the office and its place: "Мэр Тарвска (Глеб Дин)"."""
    held = told and told == memory.passage.tokens[run.first].low
    bearer = name_in(memory.passage, run.first, run.last) if held else None
    return bearer or (run.first + (told == _title(memory, run)), run.last)


def _told_by_verb(memory: Memory, at: int) -> str:
    """A man, where the verb beside a noun tells it: "(заметил) учёный"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    beside = tokens[max(0, at - 1) : at] + tokens[at + 1 : at + 2]
    verbs = [t.low for t in beside if t.low in lexicon.verbs]
    man = any(v.endswith(lexicon.masculine) and not v.endswith(lexicon.feminine) for v in verbs)
    return "m" if man and lexicon.feminine else ""


def _title(memory: Memory, run: Run) -> str:
    """The office with which a run of names opens: "Мэр Белов"."""
    low = memory.passage.tokens[run.first].low
    return low if low in memory.passage.lexicon.titles and run.last - run.first > 1 else ""


def introduced_as(passage: Passage, run: Run) -> str:
    """What a name's bearer is introduced as; "" if nothing tells it.

    Of "пресс-секретарь мэра Анна Белова" the first office, of "вдова писателя Льва Дина" the last.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if run.last - run.first == 1 and tokens[run.first].low.endswith(lexicon.owned):
        return ""  # "мэр Северска"
    told = list(_before(passage, run))
    if not told:
        return next(_behind(passage, run), "")
    given = run.first + (tokens[run.first].low in lexicon.titles)
    turned = given + 1 < run.last and is_turned(passage, (given, run.last))
    return told[0] if turned else told[-1]


def _before(passage: Passage, run: Run) -> Iterator[str]:
    """The offices before a name, from right to left."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = run.first - 1
    low = tokens[run.first].low
    opens = run.last - run.first > _FULL and lexicon.persons.fullmatch(low)  # "Мэр Тарвска ..."
    if opens or low in lexicon.titles:
        yield low
    begin -= begin > 0 and tokens[begin].text == ","  # "его адвокат, юрист Анна Белова"
    for index in range(begin, max(-1, begin - _BESIDE), -1):
        token = tokens[index]
        named = token.quote >= 0 or token.text in lexicon.quotes or token.text in "»”"
        if named or token.low in lexicon.office_of:
            continue  # "глава фракции «Вместе»", "директор по связям с прессой"
        verbal = token.low in lexicon.verbs or lexicon.verbal.fullmatch(token.low)
        if not token.is_word or token.low in lexicon.prepositions or verbal:
            return
        if lexicon.persons.fullmatch(token.low):
            yield token.low


def _behind(passage: Passage, run: Run) -> Iterator[str]:
    """The offices between commas behind a name: "Анна Белова, адвокат мэра"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if run.last + 1 >= len(tokens) or tokens[run.last].text != ",":
        return
    for token in tokens[run.last + 1 : run.last + 1 + _BESIDE]:
        if not token.is_word or token.quote >= 0:
            return
        if lexicon.persons.fullmatch(token.low):
            yield token.low
