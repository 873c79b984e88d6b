"""The institutions that a text names, in the order in which it names them."""

import re
from collections.abc import Iterator

from bot.reading.rules.languages.countries import is_country
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.body_ends import closing, past_noun, with_field
from bot.reading.rules.people.memory import (
    Memory,
    Mention,
    institutions_before,
    latest_persons,
    runs_before,
    text_of,
)
from bot.reading.rules.people.mere_names import apposed_before, begin_of, only_beside
from bot.reading.rules.people.officers import held_office, is_officer
from bot.reading.rules.people.persons import bears_surname, name_words
from bot.reading.rules.people.runs import Run, is_claim, is_office
from bot.reading.rules.text.segments import Passage

_BESIDE = 4  # tokens before or after a name in which the noun stands that tells what it is
_ACRONYM = 5  # letters
_FULL = 2  # words of a person's name
_AGE = re.compile(r"[1-9]\d")


def mentions_before(memory: Memory, at: int) -> Iterator[Mention]:
    """Institutions, and names that are no known person's, before a token, the nearest first."""
    spoke = institutions_before(memory, at)
    before = next(spoke, None)
    behind: Mention | None = None
    for run in runs_before(memory, at):
        mention = mention_of(memory, run)
        while before is not None and before[0] >= run.first:
            yield _spoken(memory, before, mention, behind)
            before = next(spoke, None)
        behind = mention
        if mention is not None:
            yield mention
    while before is not None:
        yield _spoken(memory, before, None, behind)
        before = next(spoke, None)


def _spoken(
    memory: Memory, found: tuple[int, str, str], here: Mention | None, behind: Mention | None
) -> Mention:
    """Who spoke, with what stands beside the name: "The TDU, the drivers' union, denied it"."""
    where, text, _ = found
    title = _is_title(memory.passage, where)
    words, land = tuple(text.lower().split()), text in memory.lands
    if here is not None and here.where == where:
        words += here.words
        land |= here.country
    elif behind is not None and behind.where == where + 1:
        words += behind.words
        land |= behind.country  # "The UN"
    return Mention(where, text, words, told=True, first=True, title=title, country=land)


def _is_title(passage: Passage, index: int) -> bool:
    """An article with a capital inside a sentence: "selon Le Phare"."""
    token = passage.tokens[index]
    if not token.is_capital or token.low not in passage.lexicon.articles:
        return False
    number = passage.sentence_at(index)
    return index > passage.sentences[number].first


def mention_of(memory: Memory, run: Run) -> Mention | None:
    """A run of names as a mention, or None where it is plainly a person's."""
    passage = memory.passage
    if run.first not in memory.mentions:
        none = is_claim(passage, run) or only_beside(passage, run) or _is_thing(passage, run)
        memory.mentions[run.first] = (None, None) if none else _read(memory, run)
    mention, is_persons = memory.mentions[run.first]
    if mention is not None and is_persons is None:
        is_persons = _is_known_person(memory, run)
    elif mention is not None and not is_persons:
        is_persons = held_office(memory, run)
    return None if is_persons else mention


def _is_thing(passage: Passage, run: Run) -> bool:
    """A noun for what is no body, where all nouns have capitals: "die Debatte Hafenbau"."""
    lexicon, first = passage.lexicon, passage.tokens[run.first]
    if not lexicon.capital_nouns or lexicon.abstract.fullmatch(first.low) is None:
        return False
    words = passage.low[first.start : passage.tokens[run.last - 1].end]
    return not any(kind.search(words) for kind in (lexicon.bodies, *lexicon.kinds))


def _read(memory: Memory, run: Run) -> tuple[Mention, bool | None]:
    """A run of names as a mention, and whether words tell that it is a person's or is none."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    inside = tuple(token.low for token in tokens[run.first : run.last])
    begin = begin_of(passage, run)
    quoted = begin < run.first
    beside = _before(memory, begin) + _after(memory, run.last + quoted)
    beside = apposed_before(passage, begin, run.last) or beside
    named = past_noun(passage, run.last) if not quoted else run.last
    words = (*beside, *inside, *(token.low for token in tokens[run.last : named]))
    joined = " ".join(words)
    told = any(kind.search(joined) for kind in (lexicon.bodies, *lexicon.kinds))
    noun = lexicon.capital_nouns and len(inside) == 1 and "-" not in inside[0]
    noun = noun and told and not quoted  # "Landgericht": known again by the word alone
    acronym = tokens[run.first].text.isupper() and 1 < len("".join(inside)) <= _ACRONYM
    told = (told and not noun) or (quoted and lexicon.quoted_names) or acronym
    governs = _governing(passage, begin)
    if governs < begin:  # "le ministère de la (Santé)"
        begin, told, words = governs, True, (tokens[governs].low, *words)
    head = _head(memory, begin) if not quoted else run.first
    last = closing(passage, run) if quoted else with_field(passage, run)
    last = _before_object(passage, run) if lexicon.capital_nouns and not quoted else last
    last = max(last, named)
    text = text_of(passage, head, last)
    first = not _is_oblique(memory, run, begin)
    if lexicon.capital_nouns and len(inside) == 1 and not told:
        first = first and _is_bare_name(passage, run)
    opens = run.first == passage.sentences[run.sentence].first and len(inside) == 1
    first = first and not (opens and lexicon.surname_endings and inside[0].isalpha() and not told)
    title = run.first > 0 and _is_title(passage, run.first - 1)
    begins = run.first == passage.sentences[run.sentence].first
    land = is_country(lexicon, text)
    memory.lands |= {text} if land else set()
    mention = Mention(run.first, text, words, told, first, title, begins, land)
    if not quoted and is_officer(passage, run, begin):
        return mention, True
    return mention, False if told or noun else _tells_person(passage, run)


def _before_object(passage: Passage, run: Run) -> int:
    """Where a body ends whom its verb's object follows: "sucht die (Polizei) Zeugen"."""
    lexicon = passage.lexicon
    kinds = (lexicon.claims, lexicon.refused, lexicon.persons)
    inside = range(run.first + 1, run.last)
    body = any(kind.fullmatch(passage.tokens[run.first].low) for kind in lexicon.kinds)
    nouns = (i for i in inside if any(k.fullmatch(passage.tokens[i].low) for k in kinds))
    return next(nouns, run.last) if body else run.last


def _is_bare_name(passage: Passage, run: Run) -> bool:
    """As in "Velor schließt das Werk", where any noun but a name has an article."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if run.last - run.first > 1 or run.last >= len(tokens):
        return False
    if run.first != passage.sentences[run.sentence].first:
        return False
    low, after = tokens[run.first].low, tokens[run.last]
    verbal = after.low.endswith(lexicon.present_endings)
    verbal = verbal or after.low in lexicon.have | lexicon.be | lexicon.modals
    passive = after.low in lexicon.be and low.endswith(lexicon.participle_ends)
    noun = low.endswith(lexicon.infinitive_nouns) or passive  # "Entdeckt wurde es von"
    noun = noun or any(kind.fullmatch(low) for kind in (lexicon.persons, lexicon.abstract))
    return verbal and after.text.islower() and not noun


def _governing(passage: Passage, begin: int) -> int:
    """Where a body's noun stands that a name tells more of: "l'hôpital (de Brissol)"."""
    tokens, lexicon, noun = passage.tokens, passage.lexicon, begin - 1
    if not lexicon.adjectives_behind:
        return begin
    while noun > 0 and tokens[noun].low in lexicon.links | lexicon.articles:
        noun -= 1
    linked = noun < begin - 1 and tokens[noun + 1].low in lexicon.links
    low, kinds = tokens[noun].low, lexicon.kinds[1:]  # outlets have names of their own
    return noun if linked and any(kind.fullmatch(low) for kind in kinds) else begin


def _head(memory: Memory, begin: int) -> int:
    """Where an institution's noun stands whose name is a genitive: "мэрия (Торжка)"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    first = begin - len(_before(memory, begin))
    heads = (i for i in range(first, begin) if lexicon.bodies.fullmatch(passage.tokens[i].low))
    return next(heads, begin) if lexicon.free_order else begin


def _is_oblique(memory: Memory, run: Run, begin: int) -> bool:
    """Behind a preposition, which is none of those before somebody who says something."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    first = begin
    while first > max(0, begin - _BESIDE) and tokens[first - 1].is_word:
        first -= 1
        if tokens[first].low in lexicon.prepositions:
            opens = (tokens[first].start, tokens[max(0, first - 1)].start)  # "according (to)"
            return not any(lexicon.attributions.match(passage.low, start) for start in opens)
        if tokens[first].low in lexicon.determiners and tokens[first - 1].low not in (
            lexicon.prepositions
        ):
            return False
    return run.oblique


def _before(memory: Memory, begin: int) -> tuple[str, ...]:
    """The words right before a name that are no name and belong to it: "the group Orlan"."""
    passage, tokens, lexicon = memory.passage, memory.passage.tokens, memory.passage.lexicon
    number, first = passage.sentence_at(begin), begin
    floor = passage.sentences[number].first if number >= 0 else 0  # a headline has no full stop
    while first > max(floor, begin - _BESIDE):
        token = tokens[first - 1]
        if not token.is_word or token.low in lexicon.prepositions:
            break
        if lexicon.capital_nouns and token.low.isdigit():
            break  # "will der Konzern 500 (Stellen) streichen"
        if _is_verb(lexicon, token.low):
            break  # "источник в клубе сообщил (ТАСС)", "United have signed (Al Bell)"
        first -= 1
        if token.is_capital or token.low in lexicon.determiners:
            break
    return tuple(token.low for token in tokens[first:begin])


def _is_verb(lexicon: Lexicon, low: str) -> bool:
    """A verb that tells of whoever stands before it, and nothing of the name behind."""
    if low in lexicon.have | lexicon.be | lexicon.modals or low in lexicon.separable:
        return True
    if lexicon.analytic and (low in lexicon.pasts or low.endswith(lexicon.past_endings[:1])):
        return True
    if lexicon.free_order and lexicon.verbal.fullmatch(low):
        return True  # "Суд арестовал мэра Лунинска"
    verb = lexicon.verbs.get(low)
    return verb is not None and (lexicon.free_order or not verb.noun)


def _after(memory: Memory, last: int) -> tuple[str, ...]:
    """The words of what stands beside a name: "Nordline, the ferry company, ..."."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    if last + 2 >= len(tokens) or tokens[last].text != ",":
        return ()
    stop = last + 1
    if tokens[stop].low in lexicon.complementizers | lexicon.subordinators:
        return ()  # ", wonach das Werk ..."
    if tokens[stop].low in lexicon.separable:
        return ()  # "Die Mutter, Lina Sorg, wirft der Klinik ..."
    nouns = [tokens[stop].low]
    if nouns[0].endswith(lexicon.qualifying_subject):
        nouns.append(tokens[stop + 1].low)
    kinds = (lexicon.persons, lexicon.roles)
    if lexicon.bare_nouns and any(kind.match(low) for kind in kinds for low in nouns):
        return ()  # "Инна Мороз, официальный представитель компании"
    while stop < min(len(tokens) - 1, last + 1 + _BESIDE):
        token = tokens[stop]
        if lexicon.analytic and token.low in lexicon.owner_marks:
            return ()  # "Ana Bell, the fund's chief economist"
        if not token.is_word or token.low in lexicon.prepositions or token.low in lexicon.verbs:
            break
        if lexicon.adjectives_behind and token.low in lexicon.relatives:
            break
        clausal = lexicon.analytic or lexicon.adjectives_behind  # "À Lorny, le club n'a ..."
        if clausal and token.low in lexicon.have | lexicon.be:
            return ()  # "The maker, Ostea, has not sold any"
        if lexicon.subjects_dropped and token.low.endswith(lexicon.past_endings):
            return ()  # "En Lorca, el club volvió a negarlo"
        stop += 1
    if tokens[stop].low in lexicon.verbs:  # "..., near Isk, a police spokeswoman said"
        return ()
    return tuple(token.low for token in tokens[last + 1 : stop])


def _tells_person(passage: Passage, run: Run) -> bool | None:
    """Words in a name or beside it tell that it is a person's; None where only others may."""
    lexicon = passage.lexicon
    tokens, begin = passage.tokens, begin_of(passage, run)
    before = tokens[begin - 1].low if begin else ""
    if before in lexicon.titles or lexicon.persons.fullmatch(before):
        return True
    if any(tokens[i].low in lexicon.titles for i in range(run.first, run.last)):
        return True
    behind = [token.text for token in tokens[run.last : run.last + 3]]
    if len(behind) > 2 and behind[0] == "," == behind[2] and _AGE.fullmatch(behind[1]):
        return True  # "Tom Bell, 24,"
    if lexicon.capital_nouns and not _is_bare_name(passage, run):  # "Reederei Nordline"
        return run.last - run.first != _FULL or before not in lexicon.determiners
    if not lexicon.capital_nouns and is_office(passage, run.first):
        return True
    return None


def _is_known_person(memory: Memory, run: Run) -> bool:
    """Another mention of a name tells that it is a person's."""
    passage = memory.passage
    if passage.lexicon.capital_nouns:
        low = passage.tokens[begin_of(passage, run)].low
        known = any(low in person.words for person in latest_persons(memory))
        return known or bears_surname(memory, run)
    stems = name_words(passage, run.first, run.last)
    alike = (p for p in latest_persons(memory) if stems <= p.words or p.words <= stems)
    if any(person.gender or person.roles for person in alike):
        return True
    alone = run.last - run.first == 1  # "The player Tom Bell left in May. (Bell) said"
    fuller = (r for r in runs_before(memory, run.first) if alone and r.last - r.first > 1)
    return any(
        stems <= name_words(passage, one.first, one.last) and _tells_person(passage, one)
        for one in fuller
    )
