"""Persons spoken for: "his lawyer", "my client", "the player"."""

from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.bodies import mentions_before
from bot.reading.rules.people.chains import is_chain_of_shops
from bot.reading.rules.people.defendants import defendant
from bot.reading.rules.people.institutions import institution_meant, latest_institution
from bot.reading.rules.people.kinds import passes_on
from bot.reading.rules.people.memory import (
    Memory,
    Mention,
    Person,
    runs_after,
    runs_before,
    text_of,
)
from bot.reading.rules.people.persons import after_office, is_person, person_of
from bot.reading.rules.people.protagonists import (
    may_be_tried,
    sits_in_court,
    topic,
    topic_before,
)
from bot.reading.rules.people.salience import may_be, salient
from bot.reading.rules.people.several import several_before
from bot.reading.rules.principals.any_gender import of_any_gender
from bot.reading.rules.principals.described_clients import (
    accused,
    managed,
    other_client,
)
from bot.reading.rules.principals.just_spoke import (
    seat_told,
    spoke_before,
    spoke_since_named,
)
from bot.reading.rules.principals.named_near import else_named, named_next
from bot.reading.rules.principals.own_subjects import own_subject, told_by_pronoun
from bot.reading.rules.principals.the_latter import antecedent, nearest
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage

_PLAIN = 2  # words of "the club"


def client_of(memory: Memory, first: int) -> str:
    """For whom a lawyer speaks who is only called one: the other lawyers' client, or the topic."""
    lexicon = memory.passage.lexicon
    known = (who for what, who in reversed(memory.spokesmen) if lexicon.lawyers.match(what))
    told = _told_client(memory, first)
    named = told if told[:1].isupper() else ""
    about = topic(memory, first)
    about = "" if lexicon.prosecution.search(about.lower()) else about
    told = named or defendant(memory, first) or about or told
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
    """Whose spokesman "his" or "its" is, by the name of who spoke last where it is he.

    The arguments are those of `_owner`.
    """
    if not kind and (told := told_by_pronoun(memory, at)):
        return told
    found, last = _owner(memory, kind, at, personal=personal, tried=tried), memory.last
    found = (other_client(memory, at, found) if tried else "") or found
    printed = "" if last is None else memory.passage.text[last.start : last.end]
    return last.name if last is not None and found and found == printed else found


def _owner(memory: Memory, kind: str, at: int, *, personal: bool, tried: bool) -> str:
    """Whose spokesman "his" or "its" is: the person or body that a sentence before is about.

    `personal`: the role is one that persons rather than bodies have held for them.
    `tried`: it is a lawyer's client, and so nobody of the court.
    """
    lexicon = memory.passage.lexicon
    house = _house(memory, at, tried=tried)
    if kind == "r":
        return antecedent(memory, at)
    if kind == "d":
        relative = at > 0 and memory.passage.tokens[at - 1].text == ","
        return (antecedent(memory, at) if relative else "") or nearest(memory, at)
    if personal and (client := managed(memory, at)):
        return client
    if kind == "p" and (several := several_before(memory, at)):
        return several
    may_be_body = kind == "n" or not lexicon.analytic
    if may_be_body and not personal and (body := _body_again(memory, at, kind, tried=tried)):
        return body
    if kind in ("m", "f", "", "fp") and (own := own_subject(memory, at, kind[:1])):
        return own
    if kind in ("m", "f"):
        if seat := "" if tried else seat_told(memory, at, kind):
            return seat
        spoke = spoke_before(memory, at, kind)
        if tried and (client := spoke or defendant(memory, at, kind)):
            return client
        person = _party(memory, kind, at)
        if spoke and (person is None or spoke_since_named(memory, person)):
            return spoke
        bodily = lexicon.free_order or (lexicon.capital_nouns and not personal)
        beside = house is not None and _opens_with(memory.passage, house, at)
        bodily = bodily and house is not None and _may_be(lexicon, house.text, kind)
        if house and bodily and (beside or _is_later(lexicon, house, person)):
            return house.text  # "её представитель": of the station
        last = memory.last.name if memory.last is not None else ""
        if tried and person is not None and sits_in_court(memory, person):
            person, last = None, ""  # "Inspector Al Bell said ..., said his solicitor"
        told = _somebody(memory, at) or ("" if personal else _body(memory, at))
        told = "" if tried and lexicon.prosecution.search(told.lower()) else told
        if lexicon.free_order and memory.last is not None and memory.last.human:
            told = told or last  # "..., сказала мать мальчика. Её адвокат"
        charged = accused(memory, at) if tried else ""
        return person.name if person else told or charged or named_next(memory, at) or last
    if kind in ("", "fp"):
        return of_any_gender(memory, house, at, kind[:1], personal=personal, tried=tried)
    if house:
        return house.text
    body = _body(memory, at) if kind == "n" else ""
    return latest_institution(memory, at) or body or else_named(memory, at)


def _may_be(lexicon: Lexicon, text: str, kind: str) -> bool:
    """Whether "her" may be a body's by the gender of its noun: not a министерство's."""
    low = text.split(" ", maxsplit=1)[0].lower()
    kinds = (lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    if not lexicon.of_gender or not any(noun.fullmatch(low) for noun in kinds):
        return True
    neuter = lexicon.of_gender["n"].fullmatch(low) is not None
    return not neuter and lexicon.of_gender[kind].fullmatch(low) is not None


def _body_again(memory: Memory, at: int, kind: str, *, tried: bool) -> str:
    """The body that opens the sentence before by its kind: "The club sued. Its lawyer said".

    Its lawyer's client is that, and nobody who was named before.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    where, topic = topic_before(memory, at)
    words = topic.lower().replace("'", "' ").split()
    number = passage.sentence_at(at)
    near = where >= 0 and passage.sentence_at(where) == number - 1
    bare = lexicon.bare_nouns and len(words) == 1
    articles = lexicon.definite if lexicon.capital_nouns else lexicon.articles
    plain = bare or (len(words) == _PLAIN and words[0] in articles)
    noun = words[-1] if near and plain else ""
    body = any(k.fullmatch(noun) for k in (lexicon.own_house, *lexicon.kinds)) if noun else False
    gender = lexicon.gendered.get(words[0], "") if noun else ""
    accuses = lexicon.prosecution.search(noun) and (tried or not lexicon.capital_nouns)
    if not body or (kind and gender and gender not in kind) or accuses:
        return ""
    return institution_meant(memory, noun, where, told=True) or topic


def _house(memory: Memory, at: int, *, tried: bool) -> Mention | None:
    """The body named last that may have a spokesman; a lawyer is not the prosecution's."""
    lexicon = memory.passage.lexicon
    for mention in mentions_before(memory, at):
        accuses = tried and lexicon.prosecution.search(mention.text.lower())
        if can_own(memory, mention) and not accuses:
            return mention
    return None


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


def _opens_with(passage: Passage, house: Mention, at: int) -> bool:
    """As in "Прокуратура, как сообщила её представитель": its sentence is about the body."""
    first = passage.sentences[passage.sentence_at(at)].first
    opens = passage.lexicon.free_order and first <= house.where < at
    found = main_subject(passage, first, at) if opens else None
    return opens and (house.where <= first + 1 or (found is not None and house.where < found.last))


def _body(memory: Memory, at: int) -> str:
    """A body told by a common noun alone: "The ministry looks into it. Its spokesman said"."""
    _, topic = topic_before(memory, at)
    lexicon, low = memory.passage.lexicon, topic.lower()
    return topic if lexicon.bodies.search(low) or lexicon.plural.search(low) else ""


def can_own(memory: Memory, mention: Mention) -> bool:
    """An institution, no source, and the subject of what it stands in."""
    told = mention.told and mention.first
    source = told and passes_on(memory.passage.lexicon, mention)
    return told and (not source or is_chain_of_shops(memory, mention))


def _somebody(memory: Memory, at: int) -> str:
    """A person told by office or trade alone: "The striker will not move, his agent said"."""
    lexicon, (_, topic) = memory.passage.lexicon, topic_before(memory, at)
    surname = bool(topic) and " " not in topic and topic.lower().endswith(lexicon.surname_endings)
    return topic if surname or lexicon.persons.search(topic.lower()) else ""
