"""Persons called again: "the player" after "the striker Al Bell", "le Brésilien", "ce dernier"."""

from collections.abc import Iterator
from itertools import islice

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory, Person, runs_before
from bot.reading.rules.people.persons import after_office, is_person, person_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.people.salience import may_be, named_last, salient
from bot.reading.rules.text.segments import Passage

_NEAREST = 40  # names that are looked through
_BESIDE = 8  # tokens of a description beside a name
_FORMER = "ex"  # of "extenista", "ex-joueur"
_AGED = 3  # tokens of "de 27 ans"


def called(memory: Memory, noun: str, kind: str, at: int) -> Person | None:
    """The person named before a token whom a noun stands beside, or a noun of that sort.

    Args:
        memory: what the text has named.
        noun: by which somebody is called again, in lower case.
        kind: the gender that its article tells, or "".
        at: the token.
    """
    lexicon = memory.passage.lexicon
    if lexicon.capital_nouns and not any(again.fullmatch(noun) for again in lexicon.called):
        noun = noun.removesuffix(lexicon.genitive_ending)  # "(der Anwalt) des Politikers"
    sorts = [before for again, before in lexicon.called.items() if again.fullmatch(noun)]
    sort: Person | None = None
    anybody = any(before.fullmatch("") for before in sorts)  # "l'intéressé"
    parts = set(noun.replace("'", "' ").split())  # "homme d'affaires"
    for run, person in _persons(memory, kind, at):
        own = () if _is_owner(memory.passage, run) else beside(memory.passage, run)
        words = {*own, *person.roles}
        if anybody and _speaks_for(lexicon, person, words):
            continue
        if noun in words or (" " in noun and parts <= words):
            return person
        plain = {word.removeprefix(_FORMER).lstrip("-") for word in words}
        fits = anybody or any(before.fullmatch(word) for before in sorts for word in plain)
        if sort is None and fits:
            sort = person
    return sort


def _speaks_for(lexicon: Lexicon, person: Person, words: set[str]) -> bool:
    """A lawyer, or who speaks for somebody else: not the one that it is about."""
    roles = (lexicon.roles, lexicon.lawyers, lexicon.advocates, lexicon.magistrates)
    return bool(person.principal) or any(role.fullmatch(word) for role in roles for word in words)


def meant(memory: Memory, words: str, at: int) -> Person | None:
    """Whom "ce dernier" or "du Brésilien" is, for whom somebody speaks: the person named last."""
    lexicon = memory.passage.lexicon
    low = words.lower()
    if low in lexicon.latter:
        return named_last(memory, low, at)
    latter = " " in low and lexicon.pronouns.get(low, "") in ("m", "f")
    if not latter and not (words[:1].isupper() and lexicon.demonyms.fullmatch(low)):
        return None
    near = memory.passage.tokens[at : at + 3]
    first = next((at + i for i, token in enumerate(near) if token.low == low), -1)
    if not latter and (first < 0 or not is_demonym(memory, first)):
        return None
    known = list(_persons(memory, lexicon.pronouns.get(low, ""), at))
    if latter:
        return known[0][1] if known else None
    famous = (
        p for run, p in known if any(map(lexicon.clients.fullmatch, beside(memory.passage, run)))
    )
    plain = (p for run, p in known if not has_office(memory, run, p))
    return called(memory, low, "", at) or next(famous, None) or next(plain, None)


def from_there(memory: Memory, first: int, last: int) -> Person | None:
    """Whom "le Brésilien" or "la Belge de 27 ans" is: somebody from there, else the last named."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    if (
        tokens[first].low not in lexicon.definite
        or last - first < 2
        or not is_demonym(memory, first + 1)
    ):
        return None
    aged = last - first > 2 and any(t.text.isdigit() for t in tokens[first + 2 : last])
    if last - first > 2 and not (aged and last - first - 2 <= _AGED):
        return None
    kind = lexicon.gendered.get(tokens[first].low, "")
    noun = tokens[first + 1].low
    return called(memory, noun, kind, first) or salient(memory, kind, first)


def has_office(memory: Memory, run: Run, person: Person) -> bool:
    """Words beside a name, or what its bearer was called before, tell of an office or trade."""
    offices = memory.passage.lexicon.persons
    return any(offices.fullmatch(word) for word in (*beside(memory.passage, run), *person.roles))


def holds_office(memory: Memory, person: Person) -> bool:
    """Where a person was named last, words beside the name tell of an office or trade."""
    near = islice(runs_before(memory, person.seen + 1, whole=False), _NEAREST)
    runs = [run for run in near if run.first <= person.seen < run.last]
    return any(has_office(memory, run, person) for run in runs)


def is_of_sort(lexicon: Lexicon, noun: str, words: str) -> bool:
    """A description has a word in it that a noun calls again: "the player", "the tall striker"."""
    sorts = (before for again, before in lexicon.called.items() if again.fullmatch(noun))
    return any(before.search(words) for before in sorts)


def is_demonym(memory: Memory, index: int) -> bool:
    """A word for where somebody is from, and nobody's name in this text."""
    token, lexicon = memory.passage.tokens[index], memory.passage.lexicon
    if any(kind.fullmatch(token.low) for kind in (lexicon.bodies, lexicon.outlets, *lexicon.kinds)):
        return False
    if not token.is_capital or lexicon.demonyms.fullmatch(token.low) is None:
        return False
    tokens = memory.passage.tokens
    return not any(
        token.low in {t.low for t in tokens[run.first + 1 : run.last]}
        for run in islice(runs_before(memory, index), _NEAREST)
    )


def beside(passage: Passage, run: Run) -> Iterator[str]:
    """The words of the description beside a name: "the club's striker (Al Bell)", ", a nurse"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verbs = lexicon.be | lexicon.have | lexicon.modals
    if tokens[run.first].low in lexicon.titles:
        yield tokens[run.first].low
    if lexicon.capital_nouns:  # "Landrat Hans Polt" is one run
        yield from (token.low for token in tokens[run.first : after_office(passage, run)])
    apposed = run.first > 0 and tokens[run.first - 1].text == ","
    first = run.first - apposed
    for index in range(first - 1, max(-1, first - 1 - _BESIDE), -1):
        token = tokens[index]
        loose = token.low in lexicon.prepositions - lexicon.links - lexicon.speaks_for
        inner = lexicon.links | lexicon.determiners | lexicon.speaks_for
        joins = lexicon.capital_nouns and not token.is_capital and token.low not in inner
        if not token.is_word or token.quote >= 0 or token.low in verbs or loose or joins:
            break
        if lexicon.analytic and token.low.endswith(lexicon.past_endings[:1]):
            break  # "The coach dropped Al Bell"
        if token.low in lexicon.determiners - lexicon.links and not apposed and index + 1 < first:
            break
        yield token.low
    if run.last + 1 >= len(tokens) or tokens[run.last].text != ",":
        return
    if is_asker(passage, run.first):
        return
    for token in tokens[run.last + 1 : run.last + 1 + _BESIDE]:
        if not token.is_word or token.quote >= 0 or token.low in verbs:
            break
        yield token.low


def is_asker(passage: Passage, index: int) -> bool:
    """By whom or where somebody was asked: "Interrogée par (Luc Bel), la ministre nie"."""
    lexicon, first = passage.lexicon, passage.sentences[passage.sentence_at(index)].first
    opens = passage.tokens[first]
    asked = opens.low.rstrip(lexicon.agreement_letters).endswith(lexicon.participle_endings)
    asked = asked and lexicon.adjectives_behind and opens.low in lexicon.prepositions
    led = any(t.low in lexicon.prepositions for t in passage.tokens[first + 1 : index])
    return asked and led and all(t.is_word for t in passage.tokens[first:index])


def _is_owner(passage: Passage, run: Run) -> bool:
    """As in "the lawyer of Al Bell": what stands before the name describes somebody else."""
    return run.first > 0 and passage.tokens[run.first - 1].low in passage.lexicon.speaks_for


def _persons(memory: Memory, kind: str, at: int) -> Iterator[tuple[Run, Person]]:
    """Names of persons of a gender before a token, the nearest first."""
    for run in islice(runs_before(memory, at), _NEAREST):
        if is_person(memory, run) and may_be(memory, run, kind):
            first, tokens = after_office(memory.passage, run), memory.passage.tokens
            while first + 2 < run.last and tokens[first].low in memory.passage.lexicon.titles:
                first += 1 + (tokens[first + 1].text == ".")
            yield run, person_of(memory, (min(first, run.last - 1), run.last))
