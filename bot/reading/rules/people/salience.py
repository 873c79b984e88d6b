"""Which person is spoken of: whom "he" or "his lawyer" means."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people.bearers import name_in
from bot.reading.rules.people.genders import gender_of, learn_gender
from bot.reading.rules.people.introduced import gender_introduced
from bot.reading.rules.people.memory import Memory, Person, latest_persons, runs_before
from bot.reading.rules.people.persons import (
    after_office,
    is_person,
    name_words,
    person_of,
)
from bot.reading.rules.people.runs import Run, is_full_name, is_office
from bot.reading.rules.text.number import singular

_LONE = 2  # sentences back to a surname by itself


def salient(memory: Memory, kind: str, at: int) -> Person | None:
    """The person last named as a subject; else the one last named at all."""
    sentence = -1
    best: Run | None = None
    for run in runs_before(memory, at, whole=False):
        if sentence >= 0 and run.sentence < sentence - 4:
            break
        if not may_be(memory, run, kind):
            continue
        if best is None:
            best, sentence = run, run.sentence
            continue
        aside = best.oblique or _is_told(memory, best)
        if run.sentence == best.sentence:
            if aside or not run.oblique:
                best = run
        elif aside and not run.oblique:
            best = run
            break
        else:
            break
    if best is None or (memory.passage.lexicon.analytic and best.sentence < _opening(memory, at)):
        lone = lone_surname(memory, at) if kind in ("m", "f") else None
        if best is None or (lone is not None and lone.gender in ("", kind)):
            return lone or _only_one(memory, at)  # "Roe, who ... . Holt is no better. (She) lied"
    first = after_office(memory.passage, best)
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    while first + 1 < best.last and (
        tokens[first].low in lexicon.titles
        or tokens[first].text == "."
        or (lexicon.capital_nouns and is_office(memory.passage, first))
    ):
        first += 1
    inside = range(first, best.last - 1) if lexicon.analytic else range(0)
    titles = (i for i in reversed(inside) if tokens[i].low in lexicon.titles)
    first = next(titles, first - 1) + 1  # "Transport Secretary (Fiona Grant)"
    person = person_of(memory, (first, best.last))
    learn_gender(memory.passage, person, best.first, first)
    return person


def _only_one(memory: Memory, at: int) -> Person | None:
    """The one person named so far, whose foreign first name only seems to be of the other sex."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not lexicon.given_endings or lexicon.called_woman:
        return None
    full = (run for run in runs_before(memory, at) if is_full_name(passage, run.first, run.last))
    people = [run for run in full if is_person(memory, run)]
    if len(people) != 1 or passage.tokens[people[0].first].low in lexicon.given:
        return None
    return person_of(memory, (people[0].first, people[0].last))


def _opening(memory: Memory, at: int) -> int:
    """The sentence before that of a token."""
    return memory.passage.sentence_at(at) - 1


def _is_told(memory: Memory, run: Run) -> bool:
    """Whom somebody told it: "telling (Devlin) that"; he hardly goes on."""
    lexicon = memory.passage.lexicon
    before = memory.passage.tokens[run.first - 1].low if run.first and lexicon.analytic else ""
    verb = lexicon.verbs.get(before)
    return verb is not None and Takes.ADDRESSEE in verb.takes


def named_last(memory: Memory, word: str, at: int) -> Person | None:
    """Whom "тот" means, and who acted before is not: the person named last, in full."""
    kind = "f" if word.endswith(memory.passage.lexicon.women_end) else "m"
    number = memory.passage.sentence_at(at)
    for run in runs_before(memory, at):
        if run.sentence < number - 1:
            break
        if run.last - run.first > 1 and may_be(memory, run, kind):
            name = name_in(memory.passage, run.first, run.last) or (run.first, run.last)
            return person_of(memory, name)
    return None


def lone_surname(memory: Memory, at: int) -> Person | None:
    """Whom "he" means where nobody has a first name: "Bell was charged on Monday. He denies it".

    Only where a noun has no gender, so that "he" is a person and no firm.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    for run in runs_before(memory, at) if lexicon.analytic or lexicon.verb_final else ():
        if run.sentence < number - _LONE:
            break
        after = passage.tokens[run.last].low
        if after == "," and passage.tokens[run.last + 1].text.isdigit():
            after = passage.tokens[min(run.last + 3, len(passage.tokens) - 1)].low  # "Bay, 61, hid"
        beside = lexicon.verb_final and after == ","  # "Belling, so die Anklage, habe ..."
        acts = beside or after in lexicon.be | lexicon.have | lexicon.modals
        acts = acts or after in lexicon.verbs
        acts = acts or after.endswith(lexicon.past_endings) or after in lexicon.pasts
        before = passage.tokens[run.first - 1].low if run.first else ""
        opens = run.first == passage.sentences[run.sentence].first
        subject = opens or before in lexicon.complementizers or before in lexicon.conjunctions
        alone = run.last - run.first == 1 and not _are_several(memory, run)
        known = is_person(memory, run)
        if lexicon.verb_final:
            known = opens and _is_no_noun(memory, run)
        if acts and subject and alone and known:
            return person_of(memory, (run.first, run.last))
    return None


def _is_no_noun(memory: Memory, run: Run) -> bool:
    """A lone word with a capital that is no body and no trade, where all nouns have capitals."""
    lexicon, low = memory.passage.lexicon, memory.passage.tokens[run.first].low
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, lexicon.parties)
    kinds = (*people, lexicon.bodies, lexicon.abstract, lexicon.claims, *lexicon.kinds)
    return lexicon.verb_final and not any(kind.search(low) for kind in kinds)


def may_be(memory: Memory, run: Run, kind: str) -> bool:
    """Whether a run may be a person of that gender."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not is_person(memory, run) or (kind in ("m", "f") and _are_several(memory, run)):
        return False
    first = after_office(passage, run)
    printed = [t for t in passage.tokens[first : run.last] if t.is_word and len(t.text) > 1]
    words = {t.low for t in printed}
    capitals = {t.low for t in printed if t.is_capital}  # not "de la"
    if words <= set(lexicon.titles):
        return False
    stems = name_words(passage, first, run.last)
    opens = first <= passage.sentences[run.sentence].first  # behind a headline without a stop
    before = "" if opens else passage.tokens[first - 1].low
    for person in latest_persons(memory):
        if stems <= person.words or person.words <= stems:
            told = lexicon.titles.get(before, "") if lexicon.analytic else ""  # "Mr (Stagg)"
            person.gender = person.gender or gender_introduced(passage, first, run.last)
            genders = {person.gender or told} & {"m", "f"}
            return not (kind in ("m", "f") and genders and kind not in genders)
    titles = {lexicon.titles.get(w, "") for w in words}
    titles.add(lexicon.titles.get(before, ""))
    titles |= {gender_of(passage, first), gender_introduced(passage, first, run.last)}
    if kind in ("m", "f") and ("f" if kind == "m" else "m") in titles:
        return False
    small = run.first > 0 and not passage.tokens[run.first - 1].is_capital
    bare = before in lexicon.generic and small  # "the former Albion striker"
    titled = bool(words & set(lexicon.titles)) or (before in lexicon.titles and not bare)
    return titled or bool(lexicon.persons.fullmatch(before)) or len(capitals) in (2, 3)


def _are_several(memory: Memory, run: Run) -> bool:
    """One word with a capital only because it opens its sentence: "Prosecutors"."""
    lexicon, token = memory.passage.lexicon, memory.passage.tokens[run.first]
    if memory.plural is not None and memory.plural.name == token.text:
        return True
    one = lexicon.analytic and run.last - run.first == 1
    one = one and token.low.endswith(lexicon.plural_endings)
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, *lexicon.kinds)
    return one and any(k.search(token.low) or k.search(singular(lexicon, token.low)) for k in kinds)
