"""Persons spoken for: "his lawyer", "my client", "the player", and whom a text is about."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from bot.reading.rules.called import beside, called, has_office, is_of_sort
from bot.reading.rules.institutions import latest_institution, mentions_before, passes_on
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
from bot.reading.rules.names import NounPhrase, is_name
from bot.reading.rules.persons import (
    after_office,
    is_person,
    may_be,
    people_before,
    person_of,
    salient,
    stem_of,
)
from bot.reading.rules.phrases import phrase_right
from bot.reading.rules.segments import Passage
from bot.reading.rules.several import several_before
from bot.reading.rules.subjects import main_subject

_BACK = 4  # sentences in which the one stands for whom a lawyer speaks
_LONGEST = 14  # tokens of a description
_PLAIN = 2  # words of a description that only points back
_COURT = 200  # tokens back to the accused
_OFFICE = 5  # tokens before a name in which an office with its adjectives stands
_BESIDE = 5  # tokens before a name in which the word for its kind stands


def client_of(memory: Memory, first: int) -> str:
    """For whom a lawyer speaks who is only called one: the other lawyers' client, or the topic."""
    lexicon = memory.passage.lexicon
    known = (who for what, who in reversed(memory.spokesmen) if lexicon.lawyers.match(what))
    told = _told_client(memory, first)
    named = told if told[:1].isupper() else ""
    return next(known, "") or named or _topic(memory, first) or told


def _told_client(memory: Memory, first: int) -> str:
    """The client in the sentence of a lawyer's words: "говорит, что его подзащитный Лунин ..."."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, sentences = passage.tokens, passage.sentences
    number = _sentence_of(passage, first)
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
        person = _party(memory, kind, at)
        bodily = lexicon.free_order or (lexicon.capital_nouns and not personal)
        if house and bodily and _is_later(lexicon, house, person):
            return house.text  # "её представитель": of the station
        last = memory.last.name if memory.last is not None else ""
        told = _somebody(memory, at) or ("" if personal else _body(memory, at))
        return person.name if person else told or _named_next(memory, at) or last
    person = salient(memory, "", at) if kind == "" else None
    if tried and person is not None and _sits_in_court(memory, person):
        person = next((p for p in people_before(memory, at) if _may_be_tried(memory, p)), None)
    seen = max(person.seen if person else -1, house.where if house and not personal else -1)
    where, topic = topic_before(memory, at) if kind == "" else (-1, "")
    if where > seen and not (person is not None and _is_plain(memory, topic)):
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
    for first in range(passage.sentences[_sentence_of(passage, at)].first, at):
        last = first
        while last < at and tokens[last].quote >= 0 and is_name(passage, last):
            last += 1
        if last - first > 1:
            return text_of(passage, first, last)
    return ""


def _sentence_of(passage: Passage, index: int) -> int:
    return bisect_right(passage.sentences, index, key=lambda sentence: sentence.first) - 1


def _party(memory: Memory, kind: str, at: int) -> Person | None:
    """The person spoken of before a token, sooner than one who speaks for others or in court."""
    found = salient(memory, kind, at)
    if found is None or _may_be_tried(memory, found):
        return found
    for run in runs_before(memory, at):
        if run.last - run.first > 1 and may_be(memory, run, kind):
            person = person_of(memory, (run.first, run.last))
            if _may_be_tried(memory, person):
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
    sentence = _sentence_of(memory.passage, at)
    for run in runs_after(memory, at):
        if near and run.sentence > sentence:
            break
        if lexicon.bare_nouns and lexicon.roles.fullmatch(tokens[run.first - 1].low):
            continue  # "его адвокат Анна Белова": her own name
        if is_person(memory, run) and run.last - run.first > 1:
            return person_of(memory, (after_office(memory.passage, run), run.last)).name
    return ""


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
    if not lexicon.persons.fullmatch(noun):
        return ""
    gender = next((g for i in (at, at + 1) if (g := lexicon.gendered.get(tokens[i].low))), "")
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


def _topic(memory: Memory, at: int) -> str:
    """Whom the text is about before a token, by name if it tells."""
    where, topic = topic_before(memory, at)
    person = salient(memory, "", at)
    if person is not None and _sits_in_court(memory, person):
        person = next((p for p in people_before(memory, at) if _may_be_tried(memory, p)), None)
    if person is not None and len(person.words) == 1 and not _is_surely_name(memory, person.seen):
        return topic  # "Решение суда адвокат (считает незаконным)"
    if person is not None and (where < 0 or person.seen >= where or _is_plain(memory, topic)):
        return person.name
    return topic


def _may_be_tried(memory: Memory, person: Person) -> bool:
    """Neither of the court nor somebody who speaks for others."""
    return not (person.principal or _sits_in_court(memory, person))


def _sits_in_court(memory: Memory, person: Person) -> bool:
    """A prosecutor or judge, who is nobody's client: told by his office, or right before him."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    run = next(runs_before(memory, person.seen + 1, whole=False), None)
    first = person.seen if run is None else run.first
    inside = tokens[max(0, first - _OFFICE if lexicon.gendered else first - 1) : person.seen]
    told: Iterable[str] = (token.low for token in inside)  # "the prosecutor Al Bell"
    if run is not None and first > 0 and tokens[first - 1].text == ",":
        told = beside(memory.passage, run)
    return any(lexicon.magistrates.fullmatch(word) for word in (*person.roles, *told))


def topic_before(memory: Memory, at: int) -> tuple[int, str]:
    """Who is spoken of before a token: the last somebody that opens a sentence, as printed.

    Returns:
        Where that stands (a token) and its words; -1 and "" where there is nobody.
    """
    passage = memory.passage
    number = _sentence_of(passage, at)
    for index in range(number, max(-1, number - _BACK), -1):
        sentence = passage.sentences[index]
        stop = min(at, sentence.last)
        if sentence.first >= stop:
            continue
        found = main_subject(passage, sentence.first, stop)
        seat = found and _seat(memory, sentence.first, found)
        if seat is not None:
            return seat.first, text_of(passage, seat.first, seat.last)
        if found is not None and _is_somebody(memory, found):
            verbal = passage.lexicon.negations | passage.lexicon.self_reflexives
            inside = range(found.first + 1, found.last)
            last = next((i for i in inside if passage.tokens[i].low in verbal), found.last)
            return found.first, text_of(passage, found.first, last)
    return -1, ""


def _seat(memory: Memory, first: int, found: NounPhrase) -> NounPhrase | None:
    """Where "one" sits: "Au ministère, on relativise"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    match = lexicon.seats_of_one.match(passage.low, tokens[first].start)
    nobody = lexicon.pronouns.get(tokens[found.first].low) == ""
    if match is None or not nobody:
        return None
    at = next(i for i in range(first, found.first + 1) if tokens[i].start >= match.end())
    return phrase_right(passage, at, found.first)


def _is_somebody(memory: Memory, found: NounPhrase) -> bool:
    """A person or body, by name or description, that speaks for itself."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    inside = range(found.first + 1, found.last)
    cut = (i for i in inside if lexicon.capital_nouns and tokens[i].low in lexicon.links)
    last = next(cut, found.last)  # not "Gründer (des Portals)"
    low = passage.low[tokens[found.first].start : tokens[last - 1].end]
    none = lexicon.pronouns.keys() | lexicon.have | lexicon.be
    if found.last - found.first > _LONGEST or tokens[found.first].low in none:
        return False
    court = (lexicon.courts, lexicon.magistrates)
    others = (lexicon.roles, lexicon.lawyers, *court, lexicon.outlets, lexicon.documents)
    if any(kind.search(low) for kind in others):
        return False
    if lexicon.things.fullmatch(low):
        return False
    named = is_name(passage, found.last - 1) and _is_surely_name(memory, found.last - 1)
    noun = lexicon.capital_nouns and tokens[found.first].low in lexicon.determiners
    named = named and not (noun and not is_name(passage, found.last - 2))
    kinds = (lexicon.persons, lexicon.bodies, lexicon.plural)
    return named or any(kind.search(low) for kind in kinds)


def _is_surely_name(memory: Memory, index: int) -> bool:
    """A capital that does not only open its sentence, or the ending of a surname."""
    passage, endings = memory.passage, memory.passage.lexicon.surname_endings
    opens = any(sentence.first == index for sentence in passage.sentences)
    return not (opens and endings) or passage.tokens[index].low.endswith(endings)


def _is_plain(memory: Memory, topic: str) -> bool:
    """A description that only points to somebody known: "l'élu"."""
    words = topic.lower().replace("'", "' ").replace("’", "' ").split()
    return len(words) == _PLAIN and words[0] in memory.passage.lexicon.definite
