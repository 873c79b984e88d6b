"""Speakers without a name: "the mayor", "a former scout leader", and whom the text names so."""

from dataclasses import replace

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.defendants import defendant
from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.epithets import introduced_as
from bot.reading.rules.people.kinds import kinds_of
from bot.reading.rules.people.memory import Memory, Person, Speaker, latest_persons, text_of
from bot.reading.rules.people.runs import opens_sentence
from bot.reading.rules.principals.behalf import stands_for
from bot.reading.rules.principals.clients import client_of
from bot.reading.rules.principals.houses import of_last_speaker
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.principals.principals import principal_of
from bot.reading.rules.speakers.described_persons import described_person, spoke_unnamed
from bot.reading.rules.speakers.spokesmen import speaks_for_other, spokesman_again
from bot.reading.rules.speakers.the_accused import may_be_meant
from bot.reading.rules.speakers.unnamed_again import unnamed_again
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_LONGEST = 8  # tokens of several who may be "they"; more is a headline
_STEM = 6  # letters by which a noun is known again in whatever case
_THE = 2  # words of "the accused", "el joyero"
_HEAD = 3  # words behind "a" in which the noun stands
_MANY = 300  # bodies of a text that are remembered


def described_speaker(memory: Memory, found: NounPhrase, start: int, end: int) -> Speaker:
    """A speaker without a name: one whom the text names elsewhere, or the words as printed."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    found = _past_age(passage, found) if lexicon.free_order else found
    text, first, last = passage.text, found.first, found.last
    pieces = [(first, last)] + ([found.extra] if found.extra else [])
    principal = ""
    for piece in pieces:
        principal = principal or principal_of(memory, *piece, (last, last))
    head = passage.low[passage.tokens[first].start : end]
    known = _office(memory, head, start, end) or _trade_again(memory, found, start, end)
    known = known or _same_source(memory, found, start, end)
    if known is not None:
        return known
    human = _is_human(lexicon, head)
    person = _known_person(memory, found, head, principal, human=human)
    if person is not None:  # and no "mayor's office"
        principal = person.principal or introduced(memory, person.words, first)
        principal = principal or stands_for(memory, person.words)
        if not principal and lexicon.adjectives_behind and lexicon.lawyers.search(head):
            principal = client_of(memory, first)
        return Speaker(person.name, principal, start, end, head)
    if human and (who := _accused(memory, found)):
        return Speaker(who, "", start, end, head, human)
    if human and (who := introduced_as(memory, found) or unnamed_again(memory, found)):
        return Speaker(who, principal, start, end, who, human)
    pleads = bool(lexicon.lawyers.search(head) and lexicon.roles.search(head))
    pleads = pleads and not _are_any(passage, first)
    if not principal and (pleads or lexicon.defence.fullmatch(head)):
        principal = client_of(memory, first)
    elif human:
        principal = principal or of_last_speaker(memory, first, last)
    elif not (principal and lexicon.roles.search(head)):
        gender = lexicon.gendered.get(passage.tokens[first].low, "")
        firm = _firm_in(passage, first, last) or text[start:end]
        memory.institutions.append((first, firm, gender))
    name = _firm_in(passage, first, last) or _without_marks(passage, text[start:end])
    speaker = Speaker(name, principal, start, end, text[start:end], human)
    if _means_several(passage, found, head):
        memory.plural = Speaker(text[start:end], principal)
    if not human and last - first > 1 and len(memory.offices) < _MANY:
        memory.offices.append(speaker)
    return speaker


def _same_source(memory: Memory, found: NounPhrase, start: int, end: int) -> Speaker | None:
    """Who spoke last, where the words only say that it is the same source or an unnamed one."""
    lexicon, source = memory.passage.lexicon, memory.last
    if source is None:
        return None
    head = memory.passage.low[memory.passage.tokens[found.first].start : end]
    read = (source.start, source.end) == (start, end)  # before
    if read or _is_same_one(lexicon, source, head):
        return Speaker(source.name, source.principal, start, end, source.described, source.human)
    unnamed = found.last - found.first == 1 and lexicon.anonymous.fullmatch(head) is not None
    if unnamed and lexicon.anonymous.search(source.described.lower()):
        return Speaker(source.name, source.principal, start, end, source.described)
    return None


def _is_human(lexicon: Lexicon, head: str) -> bool:
    """The words mean a person, and no body of persons: no "teachers' union", "mayor's office"."""
    human = bool(lexicon.persons.search(head) or lexicon.stand_ins.fullmatch(head))
    owned = any(f"{mark} " in head for mark in lexicon.owner_marks)  # "the firm's board"
    human = human and not (owned and lexicon.bodies.fullmatch(head.rpartition(" ")[2]))
    return human and not (lexicon.analytic and kinds_of(lexicon, _noun(lexicon, head)))


def _known_person(
    memory: Memory, found: NounPhrase, head: str, principal: str, *, human: bool
) -> Person | None:
    """The person of the text whom the words mean, who speaks for the same."""
    passage, lexicon, first = memory.passage, memory.passage.lexicon, found.first
    held = lexicon.bare_nouns and lexicon.roles.search(head) is not None
    one = human and not _is_of_several(passage, first, found.last)
    person = described_person(memory, found, alone=not (principal or held)) if one else None
    other = person is not None and (
        not may_be_meant(memory, found, person)  # "Подозреваемый", after who speaks for the police
        or (principal and speaks_for_other(memory, person, principal, first))
        or spoke_unnamed(memory, found, person)  # "La vice-présidente accuse Ana Roy. La ..."
        or (_spoke(memory, person) and unnamed_again(memory, found, anybody=True))
    )
    person = None if other else person  # "la porte-parole du parti", and not the government's
    return person or (spokesman_again(memory, found, principal) if principal else None)


def _means_several(passage: Passage, found: NounPhrase, head: str) -> bool:
    """Several people speak, whom "they" means from here on."""
    lexicon, opens = passage.lexicon, passage.tokens[found.first].low
    if lexicon.gendered.get(opens) == "p":
        return True
    plural = head.endswith(lexicon.plural_endings) or lexicon.plural.search(head) is not None
    plural = plural or _are_several(passage, opens)
    plural = plural or lexicon.groups.match(head) is not None  # "Lawyers for the actor"
    one = opens in lexicon.singular and opens not in lexicon.possessives
    return plural and not one and found.last - found.first <= _LONGEST


def _trade_again(memory: Memory, found: NounPhrase, start: int, end: int) -> Speaker | None:
    """Whose trade an unlisted noun told beside his name: "El joyero Luis Gil", then "el joyero"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    article, noun = tokens[found.first].low, tokens[found.last - 1].low
    plain = found.last - found.first == _THE and article in lexicon.definite
    known = (lexicon.persons, lexicon.bodies, lexicon.own_house, lexicon.parties, *lexicon.kinds)
    if not (plain and lexicon.adjectives_behind) or any(kind.fullmatch(noun) for kind in known):
        return None
    person = next((p for p in latest_persons(memory) if noun in p.roles), None)
    return Speaker(person.name, person.principal, start, end) if person is not None else None


def _spoke(memory: Memory, person: Person) -> bool:
    """A person spoke last, and so is hardly "the one concerned" who answers."""
    return memory.last is not None and memory.last.name == person.name


def _past_age(passage: Passage, found: NounPhrase) -> NounPhrase:
    """Somebody known, without his age: "29-летняя (спортсменка)"."""
    tokens, lexicon, noun = passage.tokens, passage.lexicon, found.last - 1
    age = lexicon.of_age.match(passage.low, tokens[found.first].start)
    known = lexicon.stand_ins.fullmatch(tokens[noun].low) is not None
    beside = age is not None and age.end() == tokens[noun].start
    return replace(found, first=noun) if beside and known else found


def _is_same_one(lexicon: Lexicon, last: Speaker, head: str) -> bool:
    """As in "A doctor at the clinic said ... The doctor": who spoke last, and has no name."""
    opens, _, noun = head.partition(" ")
    words = last.described.lower().split()
    one = lexicon.singular - lexicon.definite
    unnamed = last.name == last.described and bool(words) and words[0] in one
    the = opens in lexicon.definite and noun.isalpha()
    return unnamed and the and noun in words[1 : _HEAD + 1]


def _noun(lexicon: Lexicon, head: str) -> str:
    """The last word before whom it is of: "spokesman" in "a spokesman for the fire service"."""
    words = head.split(" ")
    small = lexicon.prepositions | lexicon.links
    ends = (n for n, word in enumerate(words) if n and word in small)
    return words[next(ends, len(words)) - 1]


def _is_of_several(passage: Passage, first: int, last: int) -> bool:
    """By its article, or by a noun that is no woman's: "los auditores", "die Minister"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    gender = lexicon.gendered.get(tokens[first].low)
    if gender == "p" or not lexicon.capital_nouns:
        return gender == "p"
    noun = next((t.low for t in reversed(tokens[first:last]) if t.is_capital), "")
    woman = noun.endswith((*lexicon.either_gender, *lexicon.trade_women))
    return (
        gender == "f" and last - first > 1 and not woman and bool(lexicon.persons.fullmatch(noun))
    )


def _accused(memory: Memory, found: NounPhrase) -> str:
    """Whom "der Angeklagte" is where the text has named who is tried, and nobody by a trade."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    first, last = found.first, found.last
    plain = tokens[first].low in lexicon.definite and (last - first == _THE or lexicon.called)
    words = memory.passage.low[tokens[first].end : tokens[last - 1].end].strip()
    tells = lexicon.capital_nouns or lexicon.adjectives_behind
    if not (tells and plain and lexicon.accused.fullmatch(words)):
        return ""
    return defendant(memory, first, gender_told(lexicon, tokens[first].low, words))


def _firm_in(passage: Passage, first: int, last: int) -> str:
    """The name behind what a firm is: "Velden" of "Swiss drugmaker Velden"; "" if none is."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = last
    while begin > first and is_name(passage, begin - 1):
        begin -= 1
    begin += begin == first and opens_sentence(passage, first)  # "Drugmaker Velden"
    if not lexicon.analytic or not first < begin < last:
        return ""
    kinds = (lexicon.giants, lexicon.bodies, *lexicon.kinds)
    firm = any(kind.fullmatch(tokens[begin - 1].low) for kind in kinds)
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.possessives.keys()
    closed |= lexicon.owner_marks
    plain = all(t.is_word and t.low not in closed for t in tokens[first:begin])
    return text_of(passage, begin, last) if firm and plain else ""


def _are_several(passage: Passage, low: str) -> bool:
    """Persons, by the ending of several: "гидрологи"."""
    lexicon = passage.lexicon
    many = lexicon.many.fullmatch(low) is not None
    return many and any(kind.fullmatch(low) for kind in (lexicon.persons, lexicon.roles))


def _are_any(passage: Passage, first: int) -> bool:
    """Some, or all, who do it, and nobody's own: "lawyers say", "several lawyers"."""
    lexicon, low = passage.lexicon, passage.tokens[first].low
    kinds = (lexicon.plural, lexicon.counts, lexicon.bare)
    return lexicon.analytic and any(kind.fullmatch(low) for kind in kinds)


def _without_marks(passage: Passage, name: str) -> str:
    """A paper's name without the quotation marks around it."""
    closers = passage.lexicon.quotes.get(name[:1], "") if passage.lexicon.quoted_names else ""
    return name[1:-1].strip() if len(name) > 2 and name[-1] in closers and closers else name


def _office(memory: Memory, head: str, start: int, end: int) -> Speaker | None:
    """The body that "the agency" stands for where nouns go without an article: who spoke last."""
    lexicon = memory.passage.lexicon
    if not lexicon.body_stand_ins.fullmatch(head) or not memory.offices:
        return None
    stem = head[:_STEM]  # without the ending of its case
    named = [one for one in memory.offices if f" {stem}" in f" {one.name.lower()}"]
    if lexicon.namesakes.fullmatch(head) and not named:
        return None  # a ministry is no other office
    last = named[-1] if lexicon.namesakes.fullmatch(head) else memory.offices[-1]
    desk = last.principal and lexicon.desks.search(last.described.lower()) is not None
    if desk and not lexicon.desks.search(head):
        return Speaker(last.principal, "", start, end, last.principal)  # the ministry, not its desk
    return Speaker(last.name, last.principal, start, end, last.described)
