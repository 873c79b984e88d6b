"""Whom a pronoun stands for: who spoke last, who was named last, or who was told of by a trade."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.institutions import latest_institution
from bot.reading.rules.people.memory import (
    Memory,
    Person,
    Speaker,
    institutions_before,
    latest_persons,
    runs_before,
    text_of,
)
from bot.reading.rules.people.salience import salient
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.speakers.antecedents import says_i
from bot.reading.rules.speakers.other_persons import is_of_other_gender
from bot.reading.rules.speakers.several_told import are_several, others_told, several_told
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.number import is_any, singular
from bot.reading.rules.text.segments import Passage

_HEAD = 2  # words up to the noun of "местные врачи"
_NEAR = 30  # tokens back from a pronoun to the one it stands for


def meant_by(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom a pronoun before token `at` stands for."""
    passage = memory.passage
    if kind == "o":
        return others_told(memory, at) or memory.plural or several_told(memory, at)
    if kind == "p":
        return _several_about(memory, at) or memory.plural or several_told(memory, at)
    if kind == "n" and (thing := _told_of_before(memory, at)) is not None:
        return thing
    if kind == "n" and memory.offices:
        return _later_body(memory, memory.offices[-1])
    if kind == "n":
        named = next((text for _, text, _ in institutions_before(memory, at)), None)
        last = memory.last
        if named is None and last is not None and not last.human and last.name == last.described:
            return last
        named = named or latest_institution(memory, at)
        return Speaker(named) if named else None
    person = salient(memory, kind, at)
    last = memory.last
    if last is not None and kind in ("m", "f") and _speak_as_one(memory, last, kind):
        last = None
    tokens = passage.tokens
    said_last = last is not None and last.human and last.start < tokens[at].start
    said_last = said_last and not (last is not None and _is_other(memory, last, kind))
    if (
        last is not None
        and said_last
        and (person is None or tokens[person.seen].start < _end_of(memory, last, kind))
    ):
        return last
    if last is not None and said_last and person is not None and _is_beside(memory, person, last):
        return last
    if last is not None and person is not None and _told_of_by(memory, person, last, kind):
        return last
    if last is not None and _spoke_as_body(memory, last, kind):
        before = person is None or tokens[person.seen].start < last.start
        if before or (person is not None and _is_beside(memory, person, last)):
            return last
    himself = person is not None and last is not None and last.name == person.name
    by_i = person is not None and says_i(passage, at)
    if passage.lexicon.gendered and not (himself or by_i):
        for where, text, gender in institutions_before(memory, at):
            if memory.plural is not None and memory.plural.name == text:
                continue  # "Deux responsables"
            if passage.lexicon.capital_nouns and _are_counted(passage, text):
                continue
            own = text.split(" ")[0].lower() in passage.lexicon.possessives  # "son journal"
            if gender in ("", kind) and not (own and person is not None):
                if person is None or person.seen < where:
                    return Speaker(text)
                break
    if person is None:
        somebody = _told_by_trade(memory, kind, at) if last is None or not last.human else None
        told = somebody or _told_as_object(memory, kind, at)
        other = last is not None and is_of_other_gender(memory, last, kind)
        return told or (last if kind and not other else None)
    if kind and not person.gender:
        person.gender = kind
    return Speaker(person.name, person.principal or introduced(memory, person.words, at))


def _told_of_before(memory: Memory, at: int) -> Speaker | None:
    """The body or paper with which the sentence before opens: "The report is long. (It) notes".

    Only where nobody speaks in that sentence.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    if not lexicon.analytic or number < 1:
        return None
    before = passage.sentences[number - 1]
    start = passage.tokens[before.first].start
    spoke = memory.last is not None and memory.last.end > start
    if spoke or passage.tokens[before.first].low not in lexicon.definite:
        return None
    found = main_subject(passage, before.first, before.last)
    if found is None or found.first != before.first:
        return None
    noun = passage.tokens[found.last - 1].low
    things = (lexicon.bodies, lexicon.documents, *lexicon.kinds)
    known = any(kind.fullmatch(noun) for kind in things)
    return Speaker(text_of(passage, found.first, found.last)) if known else None


def _later_body(memory: Memory, office: Speaker) -> Speaker:
    """A body that spoke without a name, or one by its name that spoke after it."""
    last, lexicon = memory.last, memory.passage.lexicon
    if last is None or not lexicon.analytic:
        return office
    people = {person.name for person in memory.persons}
    if last.principal and last.start > office.start and last.principal not in people:
        return Speaker(last.principal)  # "A spokesman for the club said it was sorry. (It) denied"
    if last.human or last.principal:
        return office
    somebody = any(p.name == last.name and p.gender for p in latest_persons(memory))
    several = memory.plural is not None and memory.plural.name == last.name
    return office if somebody or several or last.start < office.start else last


def _several_about(memory: Memory, at: int) -> Speaker | None:
    """Whom the sentence before was about: "Residents blocked the road. (They) say ..."."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    if not lexicon.analytic or number < 1:
        return None
    before = passage.sentences[number - 1]
    found = main_subject(passage, before.first, before.last)
    if found is None or passage.tokens[before.first].quote >= 0:
        return None
    inside = range(found.first, found.last)
    stop = next((i for i in inside if passage.tokens[i].low in lexicon.prepositions), found.last)
    low = passage.tokens[stop - 1].low
    people = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.anonymous, lexicon.bodies)
    if not (is_any(lexicon, people, low) and lexicon.bare.fullmatch(low)):
        return None
    text = text_of(passage, found.first, found.last)
    spoke = memory.plural is not None and memory.plural.name.startswith(text)
    return memory.plural if spoke else Speaker(text, human=True)


def _is_other(memory: Memory, last: Speaker, kind: str) -> bool:
    """Who spoke last is a man where a woman is meant, or the other way round."""
    lexicon = memory.passage.lexicon
    if not lexicon.trade_women or kind not in ("m", "f"):
        return False
    person = next((p for p in latest_persons(memory) if p.name == last.name), None)
    if person is not None and person.gender:
        return person.gender != kind
    words = last.described.lower().split() if last.described else last.name.lower().split()
    trade = words[-1] if words else ""
    if person is not None or not lexicon.persons.fullmatch(trade):
        return False
    woman = trade.endswith(lexicon.trade_women)
    told = lexicon.gendered.get(words[0], "") if trade.endswith(lexicon.either_gender) else ""
    return (told or ("f" if woman else "m")) != kind


def _speak_as_one(memory: Memory, last: Speaker, kind: str) -> bool:
    """Several who spoke: "Prosecutors", "two officials"; nobody of them is "he"."""
    lexicon, plural = memory.passage.lexicon, memory.plural
    if plural is not None and plural.name == last.name:
        return True
    if _agrees_not(memory, last, kind):
        return True
    name = (last.described or last.name).lower()
    if lexicon.capital_nouns and _are_counted(memory.passage, name):
        return True
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, *lexicon.kinds)
    if lexicon.free_order and are_several(lexicon, name.split(" ")[0]):
        return True  # "Журналисты спросили мэра. (Он) ответил"
    several = lexicon.analytic and name.endswith(lexicon.plural_endings)
    several = several and not name.endswith(lexicon.singular_endings)
    one = singular(lexicon, name)
    return several and any(kind.search(name) or kind.search(one) for kind in kinds)


def _are_counted(passage: Passage, name: str) -> bool:
    """Several by a number: "zwei Zeitungen"."""
    return passage.lexicon.counts.fullmatch(name.lower().partition(" ")[0]) is not None


def _agrees_not(memory: Memory, last: Speaker, kind: str) -> bool:
    """The article of who spoke last tells another gender: "Die Anwohner ... Er"."""
    if memory.passage.lexicon.dative.match(last.described.lower()):
        return False  # "Der Angeklagten wird Betrug vorgeworfen. Sie ..."
    article = last.described.partition(" ")[0].lower()
    gender = memory.passage.lexicon.gendered.get(article, "")
    known = any(p.name == last.name and p.gender == kind for p in latest_persons(memory))
    return gender in ("m", "f", "p") and gender != kind and not known


def _is_beside(memory: Memory, person: Person, last: Speaker) -> bool:
    """A person behind a preposition in the sentence of who spoke last: he is nobody's "he"."""
    passage = memory.passage
    if not passage.lexicon.gendered or passage.lexicon.capital_nouns or person.name == last.name:
        return False
    run = next((r for r in runs_before(memory, person.seen + 1, whole=False)), None)
    where = passage.sentences[passage.sentence_at(person.seen)]
    told = passage.tokens[where.first].start <= last.start < passage.tokens[person.seen].start
    known = next((p for p in latest_persons(memory) if p.name == last.name), None)
    agrees = known is None or {known.gender, person.gender} != {"m", "f"}
    return told and agrees and run is not None and run.oblique


def _spoke_as_body(memory: Memory, last: Speaker, kind: str) -> bool:
    """A body that spoke last, of the pronoun's gender by its article: "La direction ... Elle"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if last.human or not lexicon.adjectives_behind or kind not in ("m", "f"):
        return False
    printed = passage.low[last.start : last.end].split(" ")
    kinds = (lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    body = len(printed) > 1 and any(one.fullmatch(printed[1]) for one in kinds)
    return body and lexicon.gendered.get(printed[0]) == kind


def _told_of_by(memory: Memory, person: Person, last: Speaker, kind: str) -> bool:
    """A person inside the words of who spoke last, by name, behind them: he is not who goes on.

    As in "Luc Roy is ill, said his agent, Eva Roux. She added ...".
    """
    where = memory.passage.tokens[person.seen].start
    told = any(start <= where < end <= last.start for start, end in memory.said)
    if not told or person.name == last.name:
        return False
    known = next((p for p in latest_persons(memory) if p.name == last.name), None)
    if known is None:
        return False
    return known.gender == kind or not (known.gender or person.gender)


def _end_of(memory: Memory, last: Speaker, kind: str) -> int:
    """Where who spoke last was told; the name in "a spokeswoman of Air Sud" is not hers."""
    lexicon, words = memory.passage.lexicon, last.described.lower().split(" ")
    article, mark, noun = words[0].partition("'")
    told = gender_told(lexicon, article + mark, noun)  # "L'avocate de Mila Orso ... Elle"
    agrees = bool(kind) and told == kind
    if lexicon.free_order and len(words) > 1:  # "Представитель Маршевой ушёл. (Он) сказал"
        man = kind == "m" and not words[0].endswith(lexicon.women_end)
        agrees = man and lexicon.roles.fullmatch(words[0]) is not None
    if lexicon.analytic and len(words) > 1:
        agrees = bool(kind) and lexicon.titles.get(words[1]) == kind  # "a spokesman for Bell"
    return last.end if agrees and last.described == last.name else last.start


def _told_by_trade(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom "he" is by an office or trade in the case of a subject: "Водитель спал. (Он) сказал"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not lexicon.free_order or kind not in ("m", "f"):
        return None
    for index in range(at - 1, max(-1, at - _NEAR), -1):
        low = passage.tokens[index].low
        if not is_bearer(passage, index) or lexicon.bodies.fullmatch(low):
            continue
        woman = low.endswith((*lexicon.called_woman, *lexicon.masculine_cases))
        if woman == (kind == "f"):
            last = index + 1
            while last < at and _is_whose(passage, last):
                last += 1
            return Speaker(text_of(passage, index, last), human=True)
    return None


def _told_as_object(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom a body, or a woman, spoke of: "Газета обвинила мэра. (Он) ответил"."""
    passage, lexicon, last = memory.passage, memory.passage.lexicon, memory.last
    number = passage.sentence_at(at)
    if not lexicon.free_order or kind != "m" or last is None or number < 1:
        return None
    if last.human and not last.name.lower().endswith(lexicon.called_woman):
        return None
    before = passage.sentences[number - 1]
    start, end = passage.tokens[before.first].start, passage.tokens[before.last - 1].end
    head = passage.low[last.start : last.end].split()[:1]
    if not (start <= last.start < end and head and head[0].endswith(lexicon.not_men)):
        return None
    for index in range(before.last - 1, before.first, -1):
        token = passage.tokens[index]
        stem = token.low[:-1] if token.low.endswith(lexicon.masculine_cases) else ""
        if token.quote < 0 and stem and lexicon.persons.fullmatch(stem):
            return Speaker(token.text, human=True)
        surname = is_name(passage, index) and token.low.endswith(lexicon.surname_endings)
        if surname and token.quote < 0 and not token.low.endswith(lexicon.women_end):
            return Speaker(token.text, human=True)
    return None


def _is_whose(passage: Passage, index: int) -> bool:
    """A word that tells whose trade it is: "водитель (маршрутки)", not "подсудимый (вины)"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    past = (*lexicon.masculine, *lexicon.feminine, *lexicon.several)  # "водитель (спал)"
    owns = low.endswith(lexicon.owned) and not low.endswith(past)
    return owns and lexicon.claims.fullmatch(low) is None
