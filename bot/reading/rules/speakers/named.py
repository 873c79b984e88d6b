"""A speaker who is called by a name: which person that is."""

from dataclasses import replace

from bot.reading.rules.grammar.phrases import past_title
from bot.reading.rules.people.bearers import name_in
from bot.reading.rules.people.genders import learn_gender
from bot.reading.rules.people.heads import is_trade
from bot.reading.rules.people.memory import Memory, Person, Speaker, plays, runs_after, text_of
from bot.reading.rules.people.persons import is_person, name_words, person_of, stem_of
from bot.reading.rules.principals.behalf import beside, on_behalf, stands_for, told_behind
from bot.reading.rules.principals.clients import client_of
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.principals.principals import principal_of
from bot.reading.rules.principals.role_phrases import described_from
from bot.reading.rules.speakers.offices import role_words
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_CALLED = 2  # tokens of what a firm is called: "владелец судна"

_FRONTED = 10  # tokens of an office before a comma


def named(
    memory: Memory, found: NounPhrase, name: tuple[int, int], described: tuple[int, int], at: int
) -> Speaker:
    """A speaker by name, with what his noun phrase tells of him."""
    passage, tokens = memory.passage, memory.passage.tokens
    first, last = found.first, found.last
    speaker = Speaker(text_of(passage, *name), "", tokens[first].start, tokens[last - 1].end)
    whole = _named_below(memory, name)
    person = person_of(memory, whole or name)
    person.seen = name[0]
    learn_gender(passage, person, first, name[0])
    person.gender = person.gender or _gender_by_verb(passage, at)
    pieces = [(first, last)] + ([found.extra] if found.extra else [])
    lexicon = passage.lexicon
    things = lexicon.relatives - lexicon.personal_relatives if lexicon.analytic else frozenset()
    whom = tokens[name[1] + 2].low if name[1] + 2 < len(tokens) else ""
    if lexicon.capital_nouns and whom not in lexicon.oblique:
        speaker.principal = told_behind(memory, *name)  # "Ida Holm, die drei Kunden vertritt"
    for piece in pieces:
        if tokens[piece[0]].low not in things:  # "Unite, which represents most dockers"
            person.roles |= role_words(passage, *piece, name)
        speaker.principal = speaker.principal or principal_of(memory, *piece, name)
    if is_trade(passage, first, name[0]):
        person.roles.add(tokens[first + 1].low)  # "El joyero Luis Gil ... El joyero"
    speaker.principal = speaker.principal or _told_beside(memory, found, name, person)
    if _is_no_client(passage, speaker.principal, person):
        speaker.principal = ""
    person.principal = speaker.principal or person.principal
    speaker.name = person.name
    speaker.described = text_of(passage, *described)
    return speaker


def _is_no_client(passage: Passage, principal: str, person: Person) -> bool:
    """Nobody speaks for himself; and a verb is nobody: "(передала слова) министра"."""
    words = principal.lower().split()
    himself = bool(words) and {stem_of(passage, word) for word in words} == person.words
    verbal = passage.lexicon.free_order and principal[:1].islower()
    return himself or (verbal and words[0] in passage.lexicon.verbs)


def _named_below(memory: Memory, name: tuple[int, int]) -> tuple[int, int] | None:
    """Where the text names in full whom its headline calls by the surname alone."""
    passage, tokens = memory.passage, memory.passage.tokens
    headline = passage.sentences[0]
    below = len(passage.sentences) > 1 and passage.sentences[1].paragraph > headline.paragraph
    ends = tokens[headline.last - 1].text
    trade = passage.lexicon.persons.fullmatch(tokens[name[0]].low) is not None
    alone = name[1] - name[0] == 1 + trade  # "Midfielder Okafor rejects"
    if not alone or name[0] >= headline.last or not below or ends in ".!?":
        return None
    surname = name_words(passage, name[1] - 1, name[1])
    for run in runs_after(memory, headline.last):
        full = name_in(passage, run.first, run.last) if is_person(memory, run) else None
        closes = full is not None and full[1] == run.last and full[1] - full[0] > 1
        if full and closes and name_words(passage, run.last - 1, run.last) == surname:
            return full
    return None


def _gender_by_verb(passage: Passage, at: int) -> str:
    """Of whom a verb of the past tells by its ending: "заявила", "заявив"."""
    lexicon = passage.lexicon
    if not lexicon.feminine or at >= len(passage.tokens):
        return ""
    low = passage.tokens[at].low
    if low not in lexicon.verbs:
        return ""
    if low.endswith(lexicon.feminine):
        return "f"
    return "m" if low.endswith(lexicon.masculine) else ""


def _told_beside(memory: Memory, found: NounPhrase, name: tuple[int, int], person: Person) -> str:
    """For whom a named speaker speaks, if the phrase itself does not tell: what stands before it.

    Else for whom he or she spoke before; of a lawyer, the client.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, first, last = passage.tokens, found.first, found.last
    principal = ""
    if name[0] == first and (begin := described_from(passage, first)) < first:
        principal = principal_of(memory, begin, last, name)
    principal = principal or _fronted(memory, first, name)
    principal = principal or stands_for(memory, person.words)
    principal = principal or beside(memory, name)
    before = tokens[first : name[0]]
    titled = lexicon.capital_nouns or all(
        t.low in {*lexicon.titles, *lexicon.articles, "."} for t in before
    )
    if not principal and titled and name[1] == last:
        extra = text_of(passage, *found.extra).lower() if found.extra else ""
        office = lexicon.persons.search(extra) or lexicon.roles.search(extra)
        known = "" if office else person.principal
        known = known or introduced(memory, person.words, name[1] if lexicon.genitive else first)
        principal = known
    principal = principal or on_behalf(memory, first)
    title = tokens[name[0] - (name[0] > 0)].low
    pleads = lexicon.advocates.fullmatch(title) or lexicon.defenders.fullmatch(title)
    if pleads and not plays(memory, title):
        person.roles.add(title)
        if not (principal or person.principal) and _is_plain_role(passage, first, name[0]):
            principal = client_of(memory, first)
    return principal


def _fronted(memory: Memory, first: int, name: tuple[int, int]) -> str:
    """From an office that opens the sentence: "Porte-parole d'Aérion, (Sonia Petit) reconnaît"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    if not lexicon.adjectives_behind or first < 2 or tokens[first - 1].text != ",":
        return ""
    begin = passage.sentences[passage.sentence_at(first)].first
    if not 1 < first - 1 - begin <= _FRONTED or any(
        t.text == "," for t in tokens[begin : first - 1]
    ):
        return ""
    opens = lexicon.roles.match(passage.low, tokens[begin].start, tokens[first - 1].start)
    return principal_of(memory, begin, first - 1, name) if opens else ""


def _is_plain_role(passage: Passage, first: int, name: int) -> bool:
    """As in "the (defence) lawyer Ana Bell", and no "human rights lawyer"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = max(0, min(first, name - 1))
    start, end = tokens[begin].start, tokens[name - 1].end
    match = next(iter(lexicon.roles.finditer(passage.low, start, end)), None)
    if lexicon.capital_nouns or lexicon.genitive:
        return True
    if match is None:  # a title that is no role before these words: "District Attorney Ana Bell"
        return lexicon.roles.fullmatch(tokens[name - 1].low) is None
    before = [t for t in tokens[begin:name] if t.end <= match.start()]
    return all(t.low in lexicon.determiners for t in before)


def titled_beside(memory: Memory, found: NounPhrase) -> str:
    """The firm beside what it is called: "Подрядчик, компания «Азот», (молчит)"."""
    passage, extra = memory.passage, found.extra
    tokens, lexicon = passage.tokens, passage.lexicon
    if extra is None or not lexicon.free_order or found.last - found.first > _CALLED:
        return ""
    if lexicon.roles.fullmatch(tokens[found.first].low):
        return ""  # "Представитель оператора, компании «Азот», (молчит)"
    opens = next((i for i in range(*extra) if tokens[i].text in lexicon.quotes), extra[1])
    if past_title(passage, opens, extra[1]) != extra[1]:
        return ""
    if opens < len(tokens) and tokens[opens].quote >= 0:
        return ""
    before = tokens[extra[0] : opens]
    if len(before) > _CALLED or not all(
        t.text.isupper() or lexicon.bodies.fullmatch(t.low) for t in before[-1:]
    ):
        return ""
    text = text_of(passage, *extra)
    memory.institutions.append((extra[0], text, ""))
    return text


def _named_by(passage: Passage, found: NounPhrase) -> int:
    """Where the name begins behind a word for its bearer's being called so, or -1."""
    inside = range(found.first + 1, found.last - 1)
    called = (i + 1 for i in inside if passage.tokens[i].low in passage.lexicon.named_by)
    return next(called, -1) if passage.lexicon.named_by else -1


def without_self(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A noun phrase without "herself" beside it, and without what leads to a name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if found.last - found.first > 1 and tokens[found.first].low in lexicon.intensives:
        found = replace(found, first=found.first + 1)  # "Сама Лис (запевнила)"
    if found.last - found.first > 1 and tokens[found.last - 1].low in lexicon.selves_behind:
        found = replace(found, last=found.last - 1)  # "Sie selbst (bestritt es)"
    verb = (
        lexicon.verb_second and found.last - found.first > 1 and not tokens[found.first].is_capital
    )
    if verb and tokens[found.first].low in lexicon.verbs and is_name(passage, found.first + 1):
        found = replace(found, first=found.first + 1)  # "(sagte) Ana Roy, die Anwältin, die"
    begins = _named_by(passage, found)
    return replace(found, first=begins) if begins > 0 else found  # "ein Mann namens (Udo Kehr)"
