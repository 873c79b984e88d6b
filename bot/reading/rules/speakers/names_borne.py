"""Whether the name in a noun phrase is the name of whoever speaks."""

from bot.reading.rules.people.apposed_names import apposed_name
from bot.reading.rules.people.memory import Memory, latest_persons, runs_before, text_of
from bot.reading.rules.people.persons import after_office, is_person, people_before, stem_of
from bot.reading.rules.people.runs import Run, is_office, opens_sentence
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.number import is_any
from bot.reading.rules.text.segments import Passage


def only_opens(memory: Memory, first: int, last: int) -> bool:
    """A common noun that has its capital from the sentence it opens."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    low = passage.tokens[first].low
    if last - first == 1 and lexicon.analytic and lexicon.bare.fullmatch(low):  # "Police said"
        several = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.anonymous)
        return is_any(lexicon, several, low) and opens_sentence(passage, first)
    if last - first > 1 or not lexicon.bare_nouns or lexicon.capital_nouns:
        return False
    if not opens_sentence(passage, first):
        return False
    kinds = (lexicon.stand_ins, lexicon.own_house, lexicon.body_stand_ins)
    if any(kind.fullmatch(low) for kind in kinds):
        return True
    if not lexicon.free_order or not is_office(passage, first):
        return False
    known = (one.name.lower().split()[-1] for one in people_before(memory, first))
    surname = stem_of(passage, low)  # "Мельник", after "Олег Мельник"
    return not any(stem_of(passage, name) == surname for name in known)


def only_tells_trade(passage: Passage, found: NounPhrase) -> bool:
    """A trade that opens a sentence, its bearer named beside: "Свидетель, фермер Олег Дин,"."""
    if found.last - found.first > 1 or found.extra is None or not passage.lexicon.free_order:
        return False
    trade = passage.lexicon.persons.fullmatch(passage.tokens[found.first].low)
    return trade is not None and apposed_name(passage, found, before=False) is not None


def named_behind(passage: Passage, last: int) -> str:
    """The name in "a rebel who calls himself Abu Karim", whose noun phrase ends before a token."""
    tokens = passage.tokens
    last += last < len(tokens) and tokens[last].text == ","
    if last >= len(tokens):
        return ""
    match = passage.lexicon.named_behind.match(passage.low, tokens[last].start)
    if match is None:
        return ""
    first = next((i for i in range(last, len(tokens)) if tokens[i].start >= match.end()), last)
    end = first
    while end < len(tokens) and is_name(passage, end) and tokens[end].quote < 0:
        end += 1
    return text_of(passage, first, end)


def is_held_for(passage: Passage, found: NounPhrase, name: tuple[int, int]) -> bool:
    """As in "the voice of the miner Cobre, Ana Bell,": whoever bears the name beside speaks."""
    tokens, lexicon, extra = passage.tokens, passage.lexicon, found.extra
    if extra is None or extra[0] < found.last or name[0] == found.first:
        return False
    held = tokens[found.first : name[0]]
    role = lexicon.roles.search(passage.low, held[0].start, held[-1].end) is not None
    sent = lexicon.persons.search(passage.low, held[0].start, held[-1].end) is not None
    acronym = len(tokens[name[0]].text) > 1 and tokens[name[0]].text.isupper()
    beside = [is_name(passage, i) for i in range(*extra)]
    full = len(beside) > 1 and all(beside)
    if sent and acronym and full and name[1] == found.last:
        return True  # "Le délégué CGT, Rémi Cossé,"
    return role and full and any(t.low in lexicon.speaks_for for t in held)


def is_surname(memory: Memory, index: int) -> bool:
    """One of the persons named in full before bears it, where all nouns are capitalised."""
    passage, low = memory.passage, memory.passage.tokens[index].low
    if not passage.lexicon.capital_nouns:
        return False
    known = any(low in p.words and len(p.words) > 1 for p in latest_persons(memory))
    return known or any(_ends_in(memory, run, low) for run in runs_before(memory, index))


def _ends_in(memory: Memory, run: Run, surname: str) -> bool:
    """An office and a full name that closes with that word: "Trainer Karl Abt"."""
    if memory.passage.tokens[run.last - 1].low != surname:
        return False
    first = after_office(memory.passage, run)
    return run.first < first < run.last - 1 and is_person(memory, run)
