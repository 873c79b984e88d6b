"""Persons spoken for: "his lawyer", "my client", "the player"."""

from collections.abc import Iterator

from bot.reading.rules.bodies import mentions_before
from bot.reading.rules.called import called, has_office, is_of_sort
from bot.reading.rules.defendants import defendant
from bot.reading.rules.institutions import latest_institution, passes_on
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.memory import (
    Memory,
    Mention,
    Person,
    Run,
    runs_after,
    runs_before,
    text_of,
)
from bot.reading.rules.names import is_name
from bot.reading.rules.persons import (
    after_office,
    is_person,
    may_be,
    people_before,
    person_of,
    salient,
    stem_of,
)
from bot.reading.rules.protagonists import (
    is_plain,
    may_be_tried,
    sits_in_court,
    topic,
    topic_before,
)
from bot.reading.rules.segments import Passage
from bot.reading.rules.several import several_before

_COURT = 200  # tokens back to the accused
_BESIDE = 5  # tokens before a name in which the word for its kind stands


def client_of(memory: Memory, first: int) -> str:
    """For whom a lawyer speaks who is only called one: the other lawyers' client, or the topic."""
    lexicon = memory.passage.lexicon
    known = (who for what, who in reversed(memory.spokesmen) if lexicon.lawyers.match(what))
    told = _told_client(memory, first)
    named = told if told[:1].isupper() else ""
    told = named or defendant(memory, first) or topic(memory, first) or told
    return next(known, "") or told or _charged_later(memory, first)


def _charged_later(memory: Memory, at: int) -> str:
    """The client whom the text names only behind: "Angeklagt ist der Pfleger Jan R."."""
    passage = memory.passage
    tokens, charged = passage.tokens, passage.lexicon.charged
    for run in runs_after(memory, at):
        sentence = passage.sentences[run.sentence]
        start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
        first = after_office(passage, run)
        named = run.last - first > 1 and is_person(memory, run)
        if named and charged.search(passage.low, start, end):
            return text_of(passage, first, run.last)
    return ""


def _told_client(memory: Memory, first: int) -> str:
    """The client in the sentence of a lawyer's words: "говорит, что его подзащитный Лунин ..."."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, sentences = passage.tokens, passage.sentences
    number = passage.sentence_at(first)
    for index in range(sentences[number].first, sentences[number].last):
        if not lexicon.clients_told.fullmatch(tokens[index].low):
            continue
        last = index + 1
        while last < sentences[number].last and is_name(passage, last):
            last += 1
        return text_of(passage, index + 1 if last > index + 1 else index, last)
    return ""


def owner(
    memory: Memory, kind: str, at: int, *, personal: bool = False, tried: bool = False
) -> str:
    """Whose spokesman "his" or "its" is: the person or body that a sentence before is about.

    `personal`: the role is one that persons rather than bodies have held for them.
    `tried`: it is a lawyer's client, and so nobody of the court.
    """
    lexicon = memory.passage.lexicon
    house = next((m for m in mentions_before(memory, at) if can_own(lexicon, m)), None)
    if kind == "r":
        return _antecedent(memory, at)
    if kind == "d":
        relative = at > 0 and memory.passage.tokens[at - 1].text == ","
        return (_antecedent(memory, at) if relative else "") or _nearest(memory, at)
    if kind == "p" and (several := several_before(memory, at)):
        return several
    if kind in ("m", "f"):
        if tried and (client := defendant(memory, at, kind)):
            return client
        person = _party(memory, kind, at)
        bodily = lexicon.free_order or (lexicon.capital_nouns and not personal)
        if house and bodily and _is_later(lexicon, house, person):
            return house.text  # "её представитель": of the station
        last = memory.last.name if memory.last is not None else ""
        told = _somebody(memory, at) or ("" if personal else _body(memory, at))
        return person.name if person else told or _named_next(memory, at) or last
    person = salient(memory, "", at) if kind == "" else None
    if tried and person is not None and sits_in_court(memory, person):
        person = next((p for p in people_before(memory, at) if may_be_tried(memory, p)), None)
    seen = max(person.seen if person else -1, house.where if house and not personal else -1)
    where, topic = topic_before(memory, at) if kind == "" else (-1, "")
    if where > seen and not (person is not None and is_plain(memory, topic)):
        spoke = memory.last  # "The striker of Orlan denied it. His agent": by name, if it tells
        since = spoke is not None and spoke.start >= memory.passage.tokens[where].start
        return spoke.name if spoke is not None and since else topic
    if house and (person is None or (person.seen < house.where and not personal)):
        return house.text
    if kind == "n":
        return latest_institution(memory, at) or _body(memory, at)
    last = memory.last.name if personal and memory.last and memory.last.human else ""
    told = person.name if person else topic or last or latest_institution(memory, at)
    return told or _quoted_before(memory, at) or _named_next(memory, at, near=True)


def _quoted_before(memory: Memory, at: int) -> str:
    """Who is named in the words quoted before: "« Ana Bel ment », a dit son avocat"."""
    passage = memory.passage
    tokens = passage.tokens
    for first in range(passage.sentences[passage.sentence_at(at)].first, at):
        last = first
        while last < at and tokens[last].quote >= 0 and is_name(passage, last):
            last += 1
        if last - first > 1:
            return text_of(passage, first, last)
    return ""


def _party(memory: Memory, kind: str, at: int) -> Person | None:
    """The person spoken of before a token, sooner than one who speaks for others or in court."""
    found = salient(memory, kind, at)
    if found is None or may_be_tried(memory, found):
        return found
    for run in runs_before(memory, at):
        if run.last - run.first > 1 and may_be(memory, run, kind):
            person = person_of(memory, (run.first, run.last))
            if may_be_tried(memory, person):
                return person
    return found


def _is_later(lexicon: Lexicon, house: Mention, person: Person | None) -> bool:
    """The body rather than the person is the one last spoken of, where things have a gender."""
    return person is None or (lexicon.capital_nouns and person.seen < house.where)


def _body(memory: Memory, at: int) -> str:
    """A body told by a common noun alone: "The ministry looks into it. Its spokesman said"."""
    _, topic = topic_before(memory, at)
    lexicon, low = memory.passage.lexicon, topic.lower()
    return topic if lexicon.bodies.search(low) or lexicon.plural.search(low) else ""


def _named_next(memory: Memory, at: int, *, near: bool = False) -> str:
    """The person named first behind, where none is named before: "her office said".

    `near`: in the same sentence ("Pour ses avocats, Ana Bel est innocente").
    """
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    sentence = memory.passage.sentence_at(at)
    for run in runs_after(memory, at):
        if near and run.sentence > sentence:
            break
        if lexicon.bare_nouns and lexicon.roles.fullmatch(tokens[run.first - 1].low):
            continue  # "его адвокат Анна Белова": her own name
        if run.sentence == sentence and _bears(memory.passage, at, run.first):
            continue  # "her lawyer, Ana Bell,"
        if lexicon.capital_nouns and lexicon.roles.fullmatch(tokens[run.first].low):
            continue  # "Ihr Sprecher Jan Roth"
        if is_person(memory, run) and run.last - run.first > 1:
            return person_of(memory, (after_office(memory.passage, run), run.last)).name
    return ""


def _bears(passage: Passage, at: int, name: int) -> bool:
    """Between a possessive and a name stands who bears it: "her lawyer, (Ana Bell)"."""
    tokens = passage.tokens
    between = passage.low[tokens[at].end : tokens[name].start]
    return passage.lexicon.bare is not None and passage.lexicon.roles.search(between) is not None


def _antecedent(memory: Memory, at: int) -> str:
    """Whom "whose" is about: the noun phrase before it, to its determiner or preposition."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    last = at - (at > 0 and tokens[at - 1].text == ",")
    first = last
    while first > max(0, last - _BESIDE) and tokens[first - 1].is_word:
        if tokens[first - 1].low in lexicon.prepositions or tokens[first - 1].low in lexicon.verbs:
            break
        first -= 1
        if tokens[first].low in lexicon.determiners:
            break
    return text_of(passage, first, last)


def _nearest(memory: Memory, at: int) -> str:
    """Whom the latter's spokesman speaks for: the person or body named last ("Dessen Sprecher")."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    for run in runs_before(memory, at):
        words = passage.low[passage.tokens[run.first].start : passage.tokens[run.last - 1].end]
        if any(kind.search(words) for kind in (lexicon.bodies, *lexicon.kinds)):
            return text_of(passage, run.first, run.last)
        if is_person(memory, run) and run.last - run.first > 1:
            return person_of(memory, (after_office(passage, run), run.last)).name
    return ""


def can_own(lexicon: Lexicon, mention: Mention) -> bool:
    """An institution, no source, and the subject of what it stands in."""
    return mention.told and mention.first and not passes_on(lexicon, mention)


def _somebody(memory: Memory, at: int) -> str:
    """A person told by office or trade alone: "The striker will not move, his agent said"."""
    lexicon, (_, topic) = memory.passage.lexicon, topic_before(memory, at)
    surname = bool(topic) and " " not in topic and topic.lower().endswith(lexicon.surname_endings)
    return topic if surname or lexicon.persons.search(topic.lower()) else ""


def accused(memory: Memory, at: int) -> str:
    """The accused, as printed last before a token."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    person = salient(memory, "", at)
    floor = person.seen if person is not None and len(person.words) > 1 else 0
    for index in range(at - 1, max(0, at - _COURT), -1):
        if not lexicon.accused.fullmatch(tokens[index].low):
            continue
        first = index - (tokens[index - 1].low in lexicon.determiners)
        if lexicon.subjects_dropped and (first == index or first < floor):
            return ""  # "fue detenido", or somebody named since
        run = next(runs_after(memory, index + 1), None)
        beside = run is not None and run.first - index <= 1 + (tokens[index + 1].text == ",")
        if run is not None and beside and is_person(memory, run):
            return person_of(memory, (run.first, run.last)).name
        return text_of(memory.passage, first, index + 1)
    return ""


def named_client(memory: Memory, noun: str, at: int) -> str:
    """The person named before a token whom a noun such as "player" means; nobody's spokesman."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    stands_in = lexicon.bare_nouns and lexicon.stand_ins.fullmatch(noun)
    if not (stands_in or lexicon.persons.fullmatch(noun)):
        return ""
    gender = next((g for t in tokens[at : at + 2] if (g := lexicon.gendered.get(t.low))), "")
    if lexicon.called and (known := called(memory, noun, gender, at)) is not None:
        return known.name
    best = ""
    for run in _clients(memory, at, gender):
        person = person_of(memory, (run.first, run.last))
        if lexicon.called and has_office(memory, run, person):
            continue  # "the player" is not the coach
        near = tokens[max(0, run.first - _BESIDE) : run.last]
        if stem_of(memory.passage, noun) in (stem_of(memory.passage, t.low) for t in near):
            return person.name
        led = tokens[run.first - 1].low if run.first else ""
        spoken_of = not run.oblique or led in lexicon.about | lexicon.by  # no "in Boise Falls"
        if len(person.words) > 1 and spoken_of and lexicon.clients.fullmatch(noun):
            best = best or person.name
    if not best and stands_in:
        spoken = salient(memory, gender, at)  # "адвокат девушки"
        best = spoken.name if spoken is not None and len(spoken.words) > 1 else ""
    return best or _told_client_before(memory, noun, at)


def _told_client_before(memory: Memory, noun: str, at: int) -> str:
    """Somebody without a name whom a noun stands for: "the German keeper" is "the player"."""
    lexicon, (_, topic) = memory.passage.lexicon, topic_before(memory, at)
    low = topic.lower()
    client = lexicon.clients.fullmatch(noun) and lexicon.clients.search(low)
    return topic if topic and (client or is_of_sort(lexicon, noun, low)) else ""


def _clients(memory: Memory, at: int, gender: str) -> Iterator[Run]:
    """Persons named before a token, the nearest first, without those who speak for others."""
    for run in runs_before(memory, at):
        if not is_person(memory, run):
            continue
        if may_be(memory, run, gender) and not person_of(memory, (run.first, run.last)).principal:
            yield run
