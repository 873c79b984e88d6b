"""Which person of the text "the mayor" or "a former mayor" is, where the text tells."""

from bot.reading.rules.people.called import called, holds_office, is_asker
from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.memory import Memory, Person, latest_persons, runs_before
from bot.reading.rules.people.offices import called_again, held_again
from bot.reading.rules.people.persons import after_office, is_person, people_before, person_of
from bot.reading.rules.people.salience import salient
from bot.reading.rules.principals.behalf import stands_for
from bot.reading.rules.speakers.leads import named_soon
from bot.reading.rules.speakers.offices import is_compounded, is_other_office, role_words
from bot.reading.rules.speakers.other_persons import is_another
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_LEAST = 2  # words of a full name
_MOST = 3
_MODIFIED = 2  # words of "профсоюзный лидер"
_RECENT = 2  # sentences back to the only person that "the defender" can be


def _by_trade(memory: Memory, found: NounPhrase) -> Person | None:
    """Whom "der Landwirt" is after "Landwirt Josef Mair", where all nouns are capitalised."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    if not lexicon.capital_nouns or found.last - found.first > _MOST:
        return None
    trade = tokens[found.last - 1].low
    for run in runs_before(memory, found.first):
        for at in range(run.first, run.last - 1):
            if tokens[at].low == trade:
                return person_of(memory, (at + 1, run.last))
    return None


def described_person(memory: Memory, found: NounPhrase, *, alone: bool) -> Person | None:
    """The person that "the mayor" or "a former mayor" is, where the text tells.

    `alone`: the description is of somebody who speaks for nobody else.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    first, last = found.first, found.last
    low = passage.tokens[first].low
    attribute = last - first == _MODIFIED and low.endswith(lexicon.qualifying_subject)
    if lexicon.free_order and (last - first == 1 or attribute):
        again = called_again(memory, passage.tokens[last - 1].low, first)
        if again is not None:
            return again
    if (again := held_again(memory, first, last)) is not None:
        return again
    if last - first == 1 and lexicon.stand_ins.fullmatch(low):
        return _only_near(memory, first, low)
    bare = lexicon.bare_nouns and not lexicon.capital_nouns and last - first == 1
    plain = (bare or low in lexicon.definite) and not _has_complement(passage, first, last)
    owner = (
        i + 1 for i in range(last - 1, first, -1) if passage.tokens[i].low in lexicon.owner_marks
    )
    roles = role_words(passage, next(owner, first), last, (last, last))  # no "mayor's spokesman"
    if plain and (advocate := _advocate(memory, first, last)) is not None:
        return advocate
    if not plain and low in lexicon.definite and (person := _of_title(memory, first, last)):
        return person
    if plain:
        known = [p for p in latest_persons(memory) if p.seen < first]
        for other in sorted(known, key=lambda p: -p.seen):
            if _is_of_another(memory, found, roles, other):
                continue
            shares = roles & other.roles or is_compounded(lexicon, roles, other.roles)
            if shares and not is_other_office(lexicon, roles, other.roles):
                return other
        if person := _by_trade(memory, found):
            return person
        person = _of_sort(memory, first, last)
        if person is not None and _agrees(memory, found, person):
            return person
        owned = any(token.low in lexicon.owner_marks for token in passage.tokens[first:last])
        lonely = [] if owned else people_before(memory, first)  # not "the kingdom's minister"
        alone = alone and not owned
        one = len(lonely) == 1 and _agrees(memory, found, lonely[0])
        one = one and not is_asker(passage, lonely[0].seen)
        one = one and not is_other_office(lexicon, roles, lonely[0].roles)
        if one and alone and not _has_office(memory, lonely[0]):
            return None if is_another(memory, found, lonely[0]) else lonely[0]
    if person_again := _pointed_at(memory, found) if alone else None:
        return person_again
    lead = low in lexicon.singular or (low in lexicon.definite and not plain)
    headed = lexicon.capital_nouns and last - first == 1 and passage.sentence_at(first) == 0
    lead = lead or headed  # "Brücke bleibt zu, sagt Bauamtschefin"
    person = named_soon(memory, found) if alone and lead else None
    if person is None and alone and plain:
        person = _only_recent(memory, first)
        if person is not None and (
            _has_office(memory, person)
            or not _agrees(memory, found, person)
            or is_another(memory, found, person)
            or is_asker(passage, person.seen)
        ):
            person = None
    if person is not None:
        person.roles |= roles
    return person


def _is_of_another(memory: Memory, found: NounPhrase, roles: set[str], other: Person) -> bool:
    """As in "the van's driver", who is nobody known as a bus driver."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    inside = range(found.first + 1, found.last)
    owner = next((i for i in inside if tokens[i].low in lexicon.owner_marks), found.first)
    owners = role_words(memory.passage, found.first, owner, (owner, owner))
    return bool(owners and other.roles - roles) and not owners & other.roles


def spoke_unnamed(memory: Memory, found: NounPhrase, person: Person) -> bool:
    """By the same words somebody spoke before, and the text tells no such office of the person."""
    tokens = memory.passage.tokens
    words = memory.passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    told = any(role in words.split(" ") for role in person.roles)
    return not told and any(name.lower() == words for name in memory.spoke)


def _pointed_at(memory: Memory, found: NounPhrase) -> Person | None:
    """Whom "cet agriculteur (à la retraite)" is: a demonstrative means who was named last."""
    lexicon, low = memory.passage.lexicon, memory.passage.tokens[found.first].low
    if not (lexicon.called and low in lexicon.demonstratives):
        return None
    person = salient(memory, lexicon.gendered.get(low, ""), found.first)
    return person if person is not None and len(person.words) > 1 else None


def _of_sort(memory: Memory, first: int, last: int) -> Person | None:
    """Whom "the (tall) player" is after "the striker Al Bell"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    kind = gender_told(lexicon, tokens[first].low, tokens[last - 1].low)
    owned = (i for i in range(last - 1, first, -1) if tokens[i].low in lexicon.owner_marks)
    begin = next(owned, first)  # not the mayor of "the mayor's spokesman"
    nouns = tokens[begin + 1 : last] if lexicon.called else []
    sorts = (called(memory, token.low, kind, first) for token in nouns[:_MOST])
    asked = {token.low for token in nouns}
    return next(
        (p for p in sorts if p is not None and not is_other_office(lexicon, asked, p.roles)), None
    )


def _of_title(memory: Memory, first: int, last: int) -> Person | None:
    """Whom "the head of state" is after "the president, Al Bell".

    The one person of a text may be called so with a complement: "the rider of Orlan".
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    kind = lexicon.gendered.get(passage.tokens[first].low, "")
    words = passage.low[passage.tokens[first].end : passage.tokens[last - 1].end].strip()
    if any(again.fullmatch(words) for again in lexicon.called):
        return called(memory, words, kind, first)
    one = len(people_before(memory, first)) == 1 and lexicon.called
    return called(memory, passage.tokens[first + 1].low, kind, first) if one else None


def _advocate(memory: Memory, first: int, last: int) -> Person | None:
    """The lawyer named before by the title of one, where "the lawyer" speaks."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    head = passage.low[passage.tokens[first].start : passage.tokens[last - 1].end]
    if not lexicon.lawyers.search(head):
        return None
    if lexicon.capital_nouns and lexicon.magistrates.search(head):
        return None  # "die Staatsanwältin"
    known = (p for p in latest_persons(memory) if p.seen < first)
    advocate = next((p for p in known if any(map(lexicon.advocates.fullmatch, p.roles))), None)
    return advocate or (_pleads(memory, first) if lexicon.adjectives_behind else None)


def _pleads(memory: Memory, at: int) -> Person | None:
    """Who was named by a lawyer's title, or right behind the word: "Défendu par Me (Luc Roy)"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    for run in runs_before(memory, at):
        titled = lexicon.advocates.fullmatch(tokens[run.first].low) is not None
        first = run.first + titled
        near = (t.low for t in reversed(tokens[max(0, run.first - _MOST) : run.first]) if t.is_word)
        pleads = titled or lexicon.lawyers.fullmatch(next(near, "")) is not None
        if pleads and run.last - first >= _LEAST and is_person(memory, run):
            return person_of(memory, (first, run.last))
    return None


def _agrees(memory: Memory, found: NounPhrase, person: Person) -> bool:
    """The article of a description tells no other gender than the person's."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    gender = lexicon.gendered.get(tokens[found.first].low, "")
    if lexicon.analytic:  # "the crown princess" is no king
        gender = gender or lexicon.titles.get(tokens[found.last - 1].low, "")
    borne = (lexicon.titles.get(word, "") for word in sorted(person.words))  # "King Aldric"
    return {gender, person.gender or next((g for g in borne if g), "")} != {"m", "f"}


def _has_office(memory: Memory, person: Person) -> bool:
    """The text has told who that is: after "the chairwoman, Ida Holm", the mayor is another."""
    lexicon = memory.passage.lexicon
    if lexicon.called and holds_office(memory, person):
        return True
    return any(lexicon.persons.match(word) for word in person.roles)


def _has_complement(passage: Passage, first: int, last: int) -> bool:
    head = last - 1 if passage.lexicon.capital_nouns else last  # the noun itself is no complement
    return any(
        t.low in passage.lexicon.prepositions or t.is_capital
        for t in passage.tokens[first + 1 : head]
    )


def _only_near(memory: Memory, at: int, noun: str) -> Person | None:
    """Whom "the official" stands for: who spoke last, else the person named last."""
    lexicon = memory.passage.lexicon
    held = lexicon.roles.fullmatch(noun) is not None  # "the lawyer" speaks for somebody else
    woman = bool(lexicon.called_woman) and noun.endswith(lexicon.called_woman)
    last = _last_person(memory)
    person = salient(memory, "f" if woman else "", at) if lexicon.called_woman else None
    latest = last is not None and (person is None or person.seen <= last.seen)
    if last is not None and latest and _may_be_called(memory, last, held=held, woman=woman):
        return last
    if person is not None and (person.principal or not held):
        return person
    near = people_before(memory, at)
    return next((p for p in near if _may_be_called(memory, p, held=held, woman=woman)), None)


def _may_be_called(memory: Memory, person: Person, *, held: bool, woman: bool) -> bool:
    if woman and person.gender == "m":
        return False
    return bool(not held or person.principal or stands_for(memory, person.words))


def _last_person(memory: Memory) -> Person | None:
    """Who spoke last, if it was a person with a full name, or one whose office is told."""
    last, lexicon = memory.last, memory.passage.lexicon
    if last is None or not (last.human or lexicon.called_woman):
        return None
    known = next((p for p in latest_persons(memory) if p.name == last.name), None)
    if (
        known is None
        or lexicon.bodies.search(known.name.lower())
        or known.name[:1] in lexicon.quotes
    ):
        return None
    return known if len(known.words) > 1 or _has_office(memory, known) else None


def _only_recent(memory: Memory, at: int) -> Person | None:
    """The one person named in the sentence before, if there is but one."""
    passage = memory.passage
    number = passage.sentence_at(at)
    near: set[str] = set()
    person = None
    for run in runs_before(memory, at):
        if run.sentence < number - _RECENT:
            break
        alone = run.oblique or passage.lexicon.capital_nouns  # a name, or any noun
        if is_person(memory, run) and (run.last - run.first > 1 or not alone):
            person = person_of(memory, (after_office(passage, run), run.last))
            near.add(person.name)
    return person if len(near) == 1 and person and len(person.words) > 1 else None
