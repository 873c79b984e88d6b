"""Who speaks: the name in a noun phrase, or whom a pronoun or a description stands for."""

from dataclasses import replace

from bot.reading.rules.grammar.incises import past_told
from bot.reading.rules.people.apposed_houses import house_beside
from bot.reading.rules.people.apposed_names import apposed_name
from bot.reading.rules.people.bearers import name_in, names_two
from bot.reading.rules.people.called import from_there
from bot.reading.rules.people.compounds import institution_of
from bot.reading.rules.people.epithets import told_by_age
from bot.reading.rules.people.heads import is_desk
from bot.reading.rules.people.institutions import institution_speaking
from bot.reading.rules.people.memory import Memory, Speaker, remember, text_of
from bot.reading.rules.people.owners import is_owner, is_turned
from bot.reading.rules.people.persons import is_person
from bot.reading.rules.people.runs import Run, is_office
from bot.reading.rules.people.salience import salient
from bot.reading.rules.people.titles_again import titled_again
from bot.reading.rules.principals.behalf import on_behalf, told_behind
from bot.reading.rules.principals.clients import owner
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.speakers import replies
from bot.reading.rules.speakers.antecedents import (
    before_colon,
    body_before,
    only_passed_on,
    told_of_by_other,
)
from bot.reading.rules.speakers.counted import counted
from bot.reading.rules.speakers.descriptions import described_speaker
from bot.reading.rules.speakers.dropped import adds, are_others, is_told_of
from bot.reading.rules.speakers.just_told import told_without_verb
from bot.reading.rules.speakers.latter import introduced_for, latter_of
from bot.reading.rules.speakers.named import named, titled_beside, without_self
from bot.reading.rules.speakers.names_borne import (
    is_held_for,
    is_surname,
    named_behind,
    only_opens,
    only_tells_trade,
)
from bot.reading.rules.speakers.one_of_two import one_of_two
from bot.reading.rules.speakers.papers import issued_before, issuer
from bot.reading.rules.speakers.pronouns import meant_by
from bot.reading.rules.speakers.referents import referent
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

__all__ = ["Memory", "Run", "Speaker", "is_person", "remember", "resolve", "text_of", "unnamed"]

_PAPERS = 8  # tokens of a statement with whose it is
_SAME = 3  # tokens of "the same source"
_OWNED = 2  # tokens of a document with its owner before it


def resolve(memory: Memory, found: NounPhrase, at: int) -> Speaker:
    """The speaker that a noun phrase names, by name if the text gives one.

    Args:
        memory: the names of the text; what is learnt from this phrase is added.
        found: the noun phrase.
        at: the cue's first token; names after it are not looked at.
    """
    passage = memory.passage
    tokens = passage.tokens
    found = without_self(passage, found)
    first, last = found.first, found.last
    start, end = tokens[first].start, tokens[last - 1].end
    papers = _owner_of_paper(memory, found, at) or _who_answers(memory, found, at)
    if (told := papers or counted(memory, found, at)) is not None:
        return told
    account = passage.lexicon.told_by.fullmatch(tokens[first].low)
    if account is not None and last - first == 1:
        whose = institution_of(memory, account["house"], first)
        return Speaker(whose, "", start, end, whose)
    pointed = _pointed(memory, found, at)
    if pointed is not None:
        return pointed
    again = titled_again(memory, found)
    if again is not None:
        principal = again.principal or introduced_for(memory, again.name, at)
        return Speaker(again.name, principal, start, end, human=True)
    issued_by = issuer(passage, found)
    if issued_by is not None:
        return resolve(memory, issued_by, at)
    name, described = _name_in(memory, found, at)
    alone = last - first == 1 and passage.lexicon.own_house.fullmatch(tokens[first].low)
    told_apart = _is_told_apart(passage, found)
    house = (
        institution_speaking(memory, found) if (name is None or alone) and not told_apart else ""
    )
    called = name is None or (name == (first, last) and is_office(passage, first))
    if titled := titled_beside(memory, found) if called and not house else "":
        return Speaker(titled, "", start, end, titled)
    if name is None and (beside := house_beside(memory, found)) is not None:
        return replace(beside, start=start, end=end)
    if name is not None and not house:
        return named(memory, found, name, described, at)
    if house:
        return Speaker(house, "", start, end, house)
    speaker = described_speaker(memory, found, start, end)
    speaker.name = named_behind(passage, last) or speaker.name
    speaker.principal = speaker.principal or told_behind(memory, first, last)
    if passage.lexicon.verb_second:
        speaker.principal = speaker.principal or on_behalf(memory, first)
    return speaker


def _name_in(
    memory: Memory, found: NounPhrase, at: int
) -> tuple[tuple[int, int] | None, tuple[int, int]]:
    """The name of who speaks in a noun phrase, if one is there, and the words that describe him."""
    passage, first, last = memory.passage, found.first, found.last
    name = None if names_two(passage, first, last) else name_in(passage, first, last)
    if name is not None and _is_of_another(memory, found, name, at):
        name = None
    if name is None and last - first == 1 and is_surname(memory, first):
        name = (first, last)
    if name is None and found.extra is not None:
        return apposed_name(passage, found, before=found.extra[1] <= at), (first, last)
    return name, (first, found.extra[1]) if found.extra is not None else (first, last)


def _is_of_another(memory: Memory, found: NounPhrase, name: tuple[int, int], at: int) -> bool:
    """A name in a noun phrase is not that of who speaks, or no name."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, first, last = passage.tokens, found.first, found.last
    if is_desk(passage, first, last) or is_owner(memory, first, name, at):
        return True
    if lexicon.parties.fullmatch(tokens[name[0] - 1].low):
        own = lexicon.free_order and not is_turned(passage, name)
        if name[0] > first and not own:
            return True  # "un portavoz de la familia Gil"
    if is_held_for(passage, found, name):
        return True
    if any(t.low in lexicon.leaning for t in tokens[first : name[0]]):
        return True  # "fuentes próximas a Ana Gil"
    # "Компанія заявила"
    return only_opens(memory, first, last) or only_tells_trade(passage, found)


def _is_told_apart(passage: Passage, found: NounPhrase) -> bool:
    """A relative clause without a comma tells which one: "the trust (that runs the hospital)"."""
    lexicon, last = passage.lexicon, found.last
    if not lexicon.analytic or last >= len(passage.tokens):
        return False
    low = passage.tokens[last].low
    return low in lexicon.relatives or low in lexicon.object_relatives


def _owner_of_paper(memory: Memory, found: NounPhrase, at: int) -> Speaker | None:
    """Whose statement "У заяві міністерства (йдеться)" is; of "У заяві", who is spoken of last."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, first, last = passage.tokens, found.first, found.last
    if lexicon.adjectives_behind:
        return issued_before(memory, found)
    if lexicon.free_order and lexicon.participles.fullmatch(tokens[first].low):
        first = last - 1  # "в распространённом (заявлении)"
    if not lexicon.owned_papers.fullmatch(tokens[first].low) or last - first > _PAPERS:
        return None
    start, end = tokens[first].start, tokens[last - 1].end
    alone = last - first == 1 or tokens[first + 1].low in lexicon.prepositions
    if alone:
        before = memory.last
        if lexicon.free_order and memory.body is not None:
            return Speaker(memory.body.name, memory.body.principal, start, end)
        near = passage.sentence_at(first) - memory.said_in <= 1
        if before is not None and near and not before.human:
            return Speaker(before.name, before.principal, start, end)
        name = owner(memory, "", first)
        return Speaker(name, "", start, end) if name else None
    owns = tokens[first + 1]
    if not (owns.is_word or owns.text in lexicon.quotes):
        return None
    if lexicon.free_order:  # "в ответе ведомства (на запрос «Зари»)"
        inside = range(first + 2, last)
        last = next((i for i in inside if tokens[i].low in lexicon.prepositions), last)
    return resolve(memory, NounPhrase(first + 1, last), at)


def _who_answers(memory: Memory, found: NounPhrase, at: int) -> Speaker | None:
    """Whose answer it is: "Norvik's reply", "die Antwort der Bahn"; nobody's where none is told."""
    answers = replies.whose(memory, found)
    return resolve(memory, answers, at) if isinstance(answers, NounPhrase) else answers


def _pointed(memory: Memory, found: NounPhrase, at: int) -> Speaker | None:
    """Whom a noun phrase without a name or a description points to: "she", "ce dernier"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, first, last = passage.tokens, found.first, found.last
    start, end = tokens[first].start, tokens[last - 1].end
    low = tokens[first].low
    if (pointed := latter_of(memory, found) or one_of_two(memory, found)) is not None:
        return pointed
    whole = passage.low[start:end]  # "este último" is one pronoun of two words
    if whole in lexicon.pronouns or (last - first == 1 and low in lexicon.oblique):
        kind = lexicon.pronouns.get(whole, lexicon.oblique.get(whole, ""))
        if not kind:  # I, we, one: the text does not say who
            return Speaker("", "", start, end)
        known = referent(memory, kind, first, at, resolve)
        if known is None:
            return Speaker(passage.text[start:end], "", start, end)
        principal = known.principal or introduced_for(memory, known.name, at)
        return Speaker(known.name, principal, start, end, human=known.human)
    again = low in lexicon.determiners and last - first == _SAME
    if again and tokens[first + 1].low in lexicon.same and memory.last is not None:
        return Speaker(memory.last.name, memory.last.principal, start, end)  # "la misma fuente"
    after = tokens[last].low if last < len(tokens) else ""
    if last - first == 1 and low in lexicon.definite and after in lexicon.same and memory.last:
        return Speaker(memory.last.name, memory.last.principal, start, end)  # "Le même (assure)"
    if last - first == 1 and low in lexicon.demonstratives:
        gender = lexicon.gendered.get(low, "")
        other = told_of_by_other(memory, gender, first)
        if other is not None:
            return replace(resolve(memory, other, first), start=start, end=end)
        known = meant_by(memory, gender, min(at, first)) if gender in ("m", "f") else None
        if known is not None:
            return Speaker(known.name, known.principal, start, end)
    if (person := from_there(memory, first, last)) is not None:
        return Speaker(person.name, person.principal, start, end)
    if last - first == 1 and low in lexicon.possessives:  # "in her view"
        return unnamed(memory, at)
    owned = low in lexicon.possessives and last - first == _OWNED
    papers = (lexicon.documents, lexicon.owned_papers)
    if owned and any(paper.fullmatch(tokens[first + 1].low) for paper in papers):  # "in his letter"
        known = meant_by(memory, lexicon.possessives[low], min(at, first))
        if known is not None:
            return Speaker(known.name, known.principal, start, end)
    aged = low in (lexicon.gendered or lexicon.definite) and first + 1 < last
    aged = aged and not (lexicon.adjectives_behind and low not in lexicon.definite)  # "un homme"
    if aged and told_by_age(lexicon, passage.low[tokens[first + 1].start : end]):
        kind = lexicon.gendered.get(low, "")
        known = meant_by(memory, kind, min(at, first))
        spoke_for = known is not None and bool(known.principal)
        if spoke_for and (person := salient(memory, kind, first)) is not None:
            return Speaker(person.name, person.principal, start, end)  # no "club spokesman"
        if known is not None and not lexicon.bodies.fullmatch(known.name.lower()):
            return Speaker(known.name, known.principal, start, end)
    return None


def unnamed(memory: Memory, at: int) -> Speaker:
    """Who speaks where the language leaves the subject out: the last one who did, or was one."""
    where = memory.passage.tokens[at].start
    if memory.passage.lexicon.verb_second:
        memory.last = memory.spoke_last  # "..., hieß es": nobody's of whom the text only told
    opens = before_colon(memory, at)
    if opens is not None:
        return replace(resolve(memory, opens, at), start=where, end=where)
    if memory.last is not None and adds(memory, at):
        return Speaker(memory.last.name, memory.last.principal, where, where)
    if (told := told_without_verb(memory, at)) is not None:
        return replace(resolve(memory, told, told.last), start=where, end=where)
    person = salient(memory, "", past_told(memory.passage, at))
    if (
        person is not None
        and memory.last is not None
        and (are_others(memory, memory.last, at) or only_passed_on(memory, at))
    ):
        return Speaker(person.name, person.principal, where, where)
    if memory.last is not None and (
        not memory.passage.lexicon.subjects_dropped
        or person is None
        or memory.passage.tokens[person.seen].start <= memory.last.end
        or is_told_of(memory, memory.last, person.seen)
    ):
        return Speaker(memory.last.name, memory.last.principal, where, where)
    if person is not None:
        principal = person.principal or introduced(memory, person.words, at)
        return Speaker(person.name, principal, where, where)
    if memory.passage.lexicon.subjects_dropped:
        # As in "La empresa fue multada. Niega haber mentido".
        body = body_before(memory.passage, at, persons=True)
        if body is not None:
            return replace(resolve(memory, body, at), start=where, end=where)
    return Speaker("", "", where, where)
