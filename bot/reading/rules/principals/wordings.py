"""The words that tell for whom somebody speaks, and who is meant by them."""

from itertools import islice

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.people.again import noun_again
from bot.reading.rules.people.called import meant
from bot.reading.rules.people.defendants import defendant
from bot.reading.rules.people.institutions import institution_meant
from bot.reading.rules.people.kinds import kinds_of
from bot.reading.rules.people.memory import Memory, runs_after, runs_before, text_of
from bot.reading.rules.people.persons import after_office, is_person, person_of
from bot.reading.rules.people.protagonists import topic_before
from bot.reading.rules.people.runs import opens_sentence
from bot.reading.rules.principals.clients import client_of
from bot.reading.rules.principals.described_clients import holder_behind, named_client, named_later
from bot.reading.rules.text.segments import Passage

_RUNS = 300  # names before a title's among which its full name is looked for
_CASE = 2  # letters of a case's ending
_APPOSED = 12  # tokens of what stands between commas


def as_named(memory: Memory, found: str, at: int) -> str:
    """A common noun ("museum") as the institution or person so called that is named before."""
    lexicon = memory.passage.lexicon
    if lexicon.defence.fullmatch(found.lower()):
        return client_of(memory, at)
    if (person := meant(memory, found, at)) is not None:
        return person.name
    if bearer := _called_before(memory, found, at) or _in_full(memory, found, at):
        return bearer
    if lexicon.accused.fullmatch(found.lower()):  # "l'avocat de l'accusé"
        return defendant(memory, at) or found
    plain = lexicon.determiners | lexicon.generic
    words = [word for word in found.split() if word.lower() not in plain]
    opens = opens_sentence(memory.passage, at) and words == found.split()
    small = lexicon.capital_nouns or opens
    if len(words) != 1:
        described = noun_again(lexicon, found.split())
        return (described and institution_meant(memory, described, at, told=True)) or found
    noun = words[0].lower()
    if words[0][0].isupper() and not small:  # "del Ejecutivo": the government named before
        again = lexicon.subjects_dropped and lexicon.own_house.fullmatch(noun)
        return (again and institution_meant(memory, noun, at)) or found
    known = institution_meant(memory, noun, at) or named_client(memory, noun, at)
    near = memory.passage.tokens[at : at + 2]
    kind = next((g for t in near if (g := lexicon.gendered.get(t.low))), "")
    known = known or _bearer_later(memory, noun, at) or named_later(memory, kind, noun, at)
    return known or _told_of(memory, noun, at) or found


def other_than(memory: Memory, name: tuple[int, int], found: str, at: int) -> str:
    """As named before, if not the speaker himself: "Иван Дин, адвокат (политика)"."""
    whom = as_named(memory, found, at)
    return found if whom == text_of(memory.passage, *name) else whom


def _told_of(memory: Memory, noun: str, at: int) -> str:
    """The body without a name of its own that a sentence before was about, by what it is."""
    lexicon = memory.passage.lexicon
    _, topic = topic_before(memory, at) if lexicon.analytic else (-1, "")
    head = topic.lower().rpartition(" ")[2]
    kinds = kinds_of(lexicon, noun) & kinds_of(lexicon, head)
    forces = len(kinds) == 1 and noun in lexicon.forces  # "a military spokesman" of the army
    return topic if head == noun or forces else ""


def _called_before(memory: Memory, found: str, at: int) -> str:
    """Who was named behind the same words: "l'avocat du (metteur en scène)"."""
    passage = memory.passage
    if not found.islower() or " " not in found:
        return ""
    for run in runs_before(memory, at):
        before = passage.low[: passage.tokens[run.first].start].rstrip(" ,")
        if before.endswith(found) and run.last - run.first > 1 and is_person(memory, run):
            return person_of(memory, (run.first, run.last)).name
    return ""


def _in_full(memory: Memory, found: str, at: int) -> str:
    """The full name of "l'avocate de M. Frossard", where the text has given it before."""
    titles = memory.passage.lexicon.titles
    words = found.split()
    name = [word for word in words if word.lower().rstrip(".") not in titles]
    if len(name) != 1 or len(words) == 1 or not name[0][0].isupper():
        return ""
    for run in islice(runs_before(memory, at), _RUNS):
        first = after_office(memory.passage, run)
        bare = first < run.last and memory.passage.tokens[first].low not in titles
        named = memory.passage.tokens[run.last - 1].text == name[0]
        if named and bare and run.last - first > 1 and is_person(memory, run):
            return text_of(memory.passage, first, run.last)
    return ""


def _bearer_later(memory: Memory, noun: str, at: int) -> str:
    """Who bears an office that the text names only behind: "das Büro der Senatorin"."""
    passage = memory.passage
    for run in runs_after(memory, at) if passage.lexicon.capital_nouns else ():
        first = after_office(passage, run)
        office = passage.tokens[first - 1].low if first > run.first else ""
        if office and noun.startswith(office) and len(noun) - len(office) <= _CASE:
            return text_of(passage, first, run.last)  # "des Senators": "Senator"
    return ""


def of_adjective(memory: Memory, noun: str, at: int) -> str:
    """The body of "el portavoz municipal": named before or behind, else the adjective."""
    held = memory.passage.lexicon.persons.fullmatch(noun) is not None
    found = "" if held else institution_meant(memory, noun, at, always=True)
    found = found or named_client(memory, noun, at)
    found = found or (holder_behind(memory, noun, at) if held else "")
    if found:
        return found
    for run in runs_after(memory, at):
        text = text_of(memory.passage, run.first, run.last)
        if noun in text.lower().split():
            return text
    _, topic = topic_before(memory, at)
    kinds = memory.passage.lexicon.kinds
    if any(kind.fullmatch(noun) and kind.search(topic.lower()) for kind in kinds):
        return topic  # "The rebel troops hold the pass, says the military spokesman"
    return memory.passage.tokens[at].text


def after_title(memory: Memory, found: str, last: int) -> str:
    """With the name of "l'avocate de M. Frossard", where the description ended at the title."""
    passage = memory.passage
    tokens = passage.tokens
    title = tokens[last - 1].low in passage.lexicon.titles
    if not title or last >= len(tokens) or passage.sentence_at(last - 1) < 0:
        return found
    if passage.sentences[passage.sentence_at(last - 1)].last <= last + 1:
        return found  # "l'entourage du ministre. Bercy ..."
    run = next(runs_after(memory, last - 1), None)
    if tokens[last].text != "." or run is None or run.first > last + 1:
        return found
    return text_of(passage, last - 1, run.last)


def beside(memory: Memory, principal: str, last: int) -> str:
    """The name beside a common noun: "a spokesman for the brewer, Holm & Vik, said".

    Args:
        memory: what the text has named.
        principal: as told by the description.
        last: the token after that description.
    """
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    if last + 1 >= len(tokens) or tokens[last].text != ",":
        return principal
    stop = min(len(tokens), last + _APPOSED)
    end = next((i for i in range(last + 1, stop) if tokens[i].text in ",."), stop)
    run = next((run for run in runs_after(memory, last + 1) if run.last == end), None)
    if run is None:
        return principal
    first = run.first
    if (
        tokens[first].low in lexicon.titles
        or tokens[max(last + 1, first - 1)].low in lexicon.titles
    ):
        return principal  # "l'avocat d'une des familles, Me Luc Noir"
    while first > last + 1 and (tokens[first - 1].text == "&" or tokens[first - 1].is_capital):
        first -= 1
    if first > last + 1:  # "the shipowner, the Greek company Holm & Vik, said"
        before = memory.passage.low[tokens[last + 1].start : tokens[first].start].rstrip()
        apposed = any(kind.end() == len(before) for kind in lexicon.houses.finditer(before))
        return text_of(memory.passage, first, end) if apposed else principal
    office = lexicon.persons.match(principal.lower())  # "l'entourage de la ministre X, Ana Bel"
    held = office and run.last - run.first > 1 and is_person(memory, run)
    return text_of(memory.passage, first, end) if principal.islower() or held else principal


def _is_bearer(passage: Passage, index: int) -> bool:
    """Somebody with an office, and none of those spoken for: "адвокат двух (подсудимых)"."""
    low = passage.tokens[index].low
    return is_bearer(passage, index) and not low.endswith(passage.lexicon.qualifying)


def _owns(passage: Passage, first: int, index: int) -> bool:
    """An article before whose body it is: "Gewerkschaft (der) Polizei", and no "(der) Zeitung"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.capital_nouns or index <= first or index + 1 >= len(tokens):
        return False
    body, owner = tokens[index - 1].low, tokens[index + 1]
    forms = (body, *(body.removesuffix(end) for end in lexicon.noun_genitives))
    named = any(lexicon.bodies.fullmatch(form) for form in forms)
    told = lexicon.outlets.fullmatch(owner.low) or owner.text in lexicon.quotes
    return named and owner.is_capital and not told


def trim(passage: Passage, first: int, last: int, preposition: int = -1) -> str:
    """The words of a principal, up to a comma or relative pronoun, without a bare article."""
    tokens, lexicon = passage.tokens, passage.lexicon
    led = preposition >= 0 and lexicon.capital_nouns and first < len(tokens)
    if led and tokens[first].low in lexicon.articles:
        first += first + 1 < last  # "von (der) Polizei", which is no relative pronoun
    index = first
    while index < last:
        token = tokens[index]
        told = token.low in lexicon.relatives and not _owns(passage, first, index)
        if token.text in ",;()" or told or token.low in lexicon.be:
            break
        after = tokens[min(index + 1, last - 1)].low
        if token.low in lexicon.conjunctions and lexicon.persons.fullmatch(after):
            break  # "portavoz de la Junta y consejero"
        if lexicon.duties.match(passage.low, token.start):
            break
        index += 1
    while first < index and tokens[first].low in lexicon.generic:
        first += 1
    while lexicon.genitive and first < index - 1 and lexicon.roles.fullmatch(tokens[index - 1].low):
        index -= 1  # "представитель истца адвокат (Анна Белова)"
    if lexicon.free_order:  # "представитель флота капитан второго ранга (Глеб Рудин)"
        index = next((i for i in range(first + 1, index) if _is_bearer(passage, i)), index)
    one = lexicon.adjectives_behind and first + 1 < index  # "de (l'un) d'eux"
    one = one and tokens[first + 1].low in lexicon.singular - lexicon.articles
    if preposition >= 0 and first < index and tokens[first].low in lexicon.articles and not one:
        first += 1
    return text_of(passage, first, index)
