"""Clients told by a word: "the accused", "the player", and those whom the text names only later."""

from collections.abc import Iterator

from bot.reading.rules.grammar.clause import quote_before
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.called import beside, called, has_office, is_of_sort
from bot.reading.rules.people.memory import Memory, Person, runs_after, runs_before, text_of
from bot.reading.rules.people.offices import called_again as called_by_office
from bot.reading.rules.people.persons import (
    after_office,
    is_person,
    people_before,
    person_of,
    stem_of,
)
from bot.reading.rules.people.protagonists import sits_in_court, topic_before
from bot.reading.rules.people.runs import Run
from bot.reading.rules.people.salience import may_be, salient
from bot.reading.rules.people.unnamed import noun_gender, persons_told

_AGE = 3  # tokens of "52-year-old"
_COURT = 200  # tokens back to the accused
_BESIDE = 5  # tokens before a name in which the word for its kind stands
_LATER = 2  # sentences within which the text names whom it described
_LEAST, _MOST = 2, 3  # words of a full name
_STEM = 3  # letters by which an office is known in any case
_OFFICE = 2  # tokens before a name in which its bearer's office stands
_VERB = 10  # tokens of a verb between a quotation and who speaks
_BEHIND = 5  # tokens of "según su abogado" before the comma


def accused(memory: Memory, at: int) -> str:
    """The accused, as printed last before a token."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    person = salient(memory, "", at)
    named = person is not None and len(person.words) > 1 and not sits_in_court(memory, person)
    floor = person.seen if person is not None and named else 0
    for index in range(at - 1, max(0, at - _COURT), -1):
        if not lexicon.accused.fullmatch(tokens[index].low):
            continue
        aged = _age_before(memory, index)  # "a 52-year-old man"
        first = index - aged
        first -= tokens[first - 1].low in lexicon.determiners
        bearer = index > 1 and lexicon.persons.fullmatch(tokens[index - 1].low)
        if bearer and tokens[index - 2].low in lexicon.singular - lexicon.definite:
            return text_of(memory.passage, index - 2, index)  # "a un médico acusado de"
        if not lexicon.capital_nouns and (first == index - aged or first < floor):
            return ""  # "fue detenido", or somebody named since
        run = next(runs_after(memory, index + 1), None)
        beside = run is not None and run.first - index <= 1 + (tokens[index + 1].text == ",")
        if run is not None and beside and is_person(memory, run):
            return person_of(memory, (run.first, run.last)).name
        return text_of(memory.passage, first, index + 1)
    return ""


def _age_before(memory: Memory, index: int) -> int:
    """How many tokens of an age stand right before a noun."""
    passage, begin = memory.passage, max(0, index - _AGE)
    age = passage.lexicon.of_age.match(passage.low, passage.tokens[begin].start)
    return index - begin if age is not None and age.end() == passage.tokens[index].start else 0


def named_client(memory: Memory, noun: str, at: int) -> str:
    """The person named before a token whom a noun such as "player" means; nobody's spokesman."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    stands_in = lexicon.bare_nouns and lexicon.stand_ins.fullmatch(noun)
    if not (stands_in or lexicon.persons.fullmatch(noun)):
        return ""
    gender = next((g for t in tokens[at : at + 2] if (g := lexicon.gendered.get(t.low))), "")
    if lexicon.free_order:
        known = called_by_office(memory, noun, at)
    else:
        known = called(memory, noun, gender, at) if lexicon.called else None
    if known is not None:
        return known.name
    best = ""
    for run in _clients(memory, at, gender):
        if _is_place(memory, run):
            continue
        person = person_of(memory, (run.first, run.last))
        near = tokens[max(0, run.first - _BESIDE) : run.last]
        if stem_of(memory.passage, noun) in (stem_of(memory.passage, t.low) for t in near):
            return person.name
        if lexicon.called and has_office(memory, run, person):
            continue  # "the player" is not the coach
        led = tokens[run.first - 1].low if run.first else ""
        spoken_of = not run.oblique or led in lexicon.about | lexicon.by  # no "in Boise Falls"
        if len(person.words) > 1 and spoken_of and lexicon.clients.fullmatch(noun):
            best = best or person.name
    if not best and stands_in:
        spoken = salient(memory, gender, at)  # "адвокат девушки"
        full = spoken is not None and len(spoken.words) > 1 and not spoken.principal
        best = spoken.name if spoken is not None and full else ""
    return best or _told_client_before(memory, noun, at)


def _is_place(memory: Memory, run: Run) -> bool:
    """One name in the genitive that is no surname's: "экс-мэр Приволжска"."""
    low, lexicon = memory.passage.tokens[run.first].low, memory.passage.lexicon
    owned = lexicon.free_order and run.last - run.first == 1 and low.endswith(lexicon.owned)
    return (
        owned
        and not low.endswith(lexicon.surname_endings)
        and not (low[:-1].endswith(lexicon.surname_endings))
    )


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


def named_later(memory: Memory, kind: str, noun: str, at: int) -> str:
    """Whom the text names only behind: "The singer is ill, her agent said. Ana Bel, 40, ...".

    Args:
        memory: what the text has named: nobody, before the token, who might be meant.
        kind: the gender that the article of the description tells, or "".
        noun: by which somebody is called.
        at: the token from which to look.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    human = lexicon.persons.fullmatch(noun) or lexicon.clients.fullmatch(noun)
    if not human or people_before(memory, at):
        return ""
    number = passage.sentence_at(at)
    for run in runs_after(memory, at):
        if run.sentence > number + _LATER:
            return ""
        if run.sentence == number or not _LEAST <= run.last - run.first <= _MOST:
            continue
        if not is_person(memory, run) or not may_be(memory, run, kind):
            continue
        held = run.first > 0 and passage.tokens[run.first - 1].low in lexicon.speaks_for
        words = set() if held else set(beside(passage, run))
        if _holds(lexicon, noun):
            bears = any(word[:_STEM] == noun[:_STEM] for word in words)
        else:
            bears = noun in words or not any(lexicon.persons.fullmatch(word) for word in words)
        if bears:
            return person_of(memory, (run.first, run.last)).name
    return ""


def _holds(lexicon: Lexicon, noun: str) -> bool:
    """An office that only who holds it is called by, where cases tell: "речниця мера"."""
    short = noun[:_STEM]
    return lexicon.free_order and any(title[:_STEM] == short for title in lexicon.titles)


def managed(memory: Memory, at: int) -> str:
    """The player or singer whose agent speaks, whoever of another trade was named since.

    Where nobody is told to be one, who has no office; else "la chanteuse", who has no name.
    """
    passage, client = memory.passage, memory.passage.lexicon.clients
    plain, officers = [], set()
    for run in runs_before(memory, at) if passage.lexicon.adjectives_behind else ():
        person = person_of(memory, (after_office(passage, run), run.last))
        if len(person.words) == 1 or person.principal or not is_person(memory, run):
            continue
        if any(client.fullmatch(word) for word in (*person.roles, *beside(passage, run))):
            return person.name
        plain.append(person.name)
        officers |= {person.name} if has_office(memory, run, person) else set()
    return next((name for name in plain if name not in officers), "") or _client_told(memory, at)


def _client_told(memory: Memory, at: int) -> str:
    """The player or singer without a name who was told of last: "La chanteuse", as printed."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    for index in range(at - 1, max(0, at - _COURT) if lexicon.adjectives_behind else at, -1):
        artist = lexicon.clients.fullmatch(tokens[index].low) and tokens[index].quote < 0
        if artist and tokens[index - 1].low in lexicon.articles:
            last = memory.last
            if last is not None and last.start <= tokens[index].start < last.end:
                return last.name  # "Le joueur (se tait)", who was told of by another word
            return text_of(memory.passage, index - 1, index + 1)
    return ""


def called_again(memory: Memory, words: str, at: int) -> Person | None:
    """The person named before a token whom a description such as "the player" means."""
    kind, noun = kind_and_noun(memory, words)
    return called(memory, noun, kind, at) if noun else None


def kind_and_noun(memory: Memory, words: str) -> tuple[str, str]:
    """Gender and noun of a definite description: "la", "femme d'affaires"; else nothing."""
    lexicon = memory.passage.lexicon
    article, _, noun = words.lower().replace("’", "'").replace("'", "' ", 1).partition(" ")
    return (lexicon.gendered.get(article, ""), noun) if article in lexicon.definite else ("", "")


def other_client(memory: Memory, at: int, found: str) -> str:
    """Whom "mon client" means in the words before a token, where it cannot be who was found.

    As in "Trois femmes accusent Luc Roy. « Mon client est innocent », dit son avocat".
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, sentence = passage.tokens, passage.sentences[passage.sentence_at(at)]
    inside = range(sentence.first + 1, min(at, sentence.last))
    told = (i for i in inside if lexicon.clients_told.fullmatch(tokens[i].low))
    index = next((i for i in told if tokens[i - 1].low in lexicon.first_person), -1)
    if index < 0:
        return ""
    kind = "f" if tokens[index].low.endswith(lexicon.women_by_ending) else "m"
    article, _, rest = found.lower().replace("'", "' ").partition(" ")
    gender = noun_gender(lexicon, article, rest.split(" ")[0])
    several = lexicon.counts.fullmatch(article) is not None or gender == "p"
    if not several and gender in (kind, ""):
        return ""
    person = salient(memory, kind, at)
    if person is not None and len(person.words) > 1 and not sits_in_court(memory, person):
        return person.name
    for first, last in persons_told(
        memory, kind, max(0, at - _COURT), sentence.first, quoted=False
    ):
        if not any(
            map(
                lexicon.roles.fullmatch,
                passage.low[tokens[first].start : tokens[last - 1].end].split(),
            )
        ):
            return text_of(passage, first, last)
    return ""


def told_in_quotation(memory: Memory, at: int) -> str:
    """Of whom the words speak that are quoted before a token: "“The mayor is well”, said his"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    first = next((i for i in range(at - 1, max(0, at - _VERB), -1) if tokens[i].quote >= 0), -1)
    begin = quote_before(passage, first + 1) if first >= 0 else None
    if begin is None or begin + 2 >= first or passage.sentence_at(begin) < 0:
        return ""
    begin += tokens[begin].text in lexicon.quotes
    noun = tokens[begin + 1].low
    accuses = lexicon.magistrates.fullmatch(noun) or lexicon.roles.fullmatch(noun)
    if tokens[begin].low not in lexicon.definite or accuses:
        return ""
    if not lexicon.persons.fullmatch(noun):
        return ""
    known = called_again(memory, text_of(passage, begin, begin + 2), begin)
    return known.name if known is not None else text_of(passage, begin, begin + 2)


def holder_behind(memory: Memory, noun: str, at: int) -> str:
    """Who is called by a noun, or one of its sort, behind it in its sentence: "the leader X"."""
    passage, called_so = memory.passage, memory.passage.lexicon.called
    sorts = [again for again, before in called_so.items() if before.fullmatch(noun)]
    for run in runs_after(memory, at):
        if run.sentence > passage.sentence_at(at):
            break
        words = {t.low for t in passage.tokens[max(at, run.first - _OFFICE) : run.first]}
        held = noun in words or any(again.fullmatch(word) for again in sorts for word in words)
        if held and is_person(memory, run) and run.last - run.first > 1:
            return text_of(passage, run.first, run.last)
    return ""


def told_next(memory: Memory, at: int) -> str:
    """Who is the subject behind: "Según su abogado, (el empresario) no estuvo allí"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    stop = min(passage.sentences[passage.sentence_at(at)].last - 2, at + _BEHIND)
    commas = (
        (i for i in range(at, stop) if tokens[i].text == ",") if lexicon.subjects_dropped else ()
    )
    comma = next(iter(commas), -1)
    if comma < 0 or tokens[comma + 1].low not in lexicon.articles:
        return ""
    known = lexicon.persons.fullmatch(tokens[comma + 2].low) is not None
    return text_of(passage, comma + 1, comma + 3) if known else ""
