"""Who speaks for somebody who lets him: "Лунин через своего адвоката передал, что"."""

from bisect import bisect_left

from bot.reading.rules.grammar.chunks import chunk_before
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.people.memory import Speaker, text_of
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_BEFORE, _AFTER = 20, 12  # tokens on either side of the cue
_FULL = 2  # words of a name
_OFFICE = 4  # tokens of an office with its bearer's name
_ENDS = frozenset(".;?!")


def by_proxy(passage: Passage, clause: Clause, speaker: Speaker) -> Speaker:
    """The one through whom a speaker speaks, if beside the cue he is told; else the speaker."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = last = clause.cue.first
    while first > max(0, clause.cue.first - _BEFORE) and tokens[first - 1].text not in _ENDS:
        first -= 1
    told = lexicon.complementizers if lexicon.adjectives_behind else frozenset()
    while last < min(len(tokens), clause.cue.last + _AFTER) and tokens[last].text not in _ENDS:
        if last >= clause.cue.last and tokens[last].low in told:
            break  # "dijo que (pasaría por el Congreso)"
        last += 1
    match = lexicon.through.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if match is None or (lexicon.adjectives_behind and _is_agent(clause.cue, match.start())):
        return speaker
    role = next((i for i in range(first, last) if tokens[i].start >= match.end()), -1)
    end = _past_role(passage, role) if role > 0 else -1
    end = _past_office(passage, role) if end < 0 <= role else end
    if end < 0:
        return speaker
    beside = end + 1 < len(tokens) and tokens[end].text == ","
    named = end + (beside and (is_name(passage, end + 1) or tokens[end + 1].low in lexicon.titles))
    named += named + 1 < len(tokens) and tokens[named].low in lexicon.titles
    stop = named
    while stop < len(tokens) and is_name(passage, stop):
        stop += 1
    if lexicon.capital_nouns and stop - role <= _FULL:  # "über eine Sprecherin Fehler"
        stop = named
    owned = lexicon.free_order or any(t.low in lexicon.possessives for t in tokens[role - 1 : role])
    subject = clause.subject
    if subject is not None and subject.first == named < stop and lexicon.free_order:
        if subject.last <= stop:
            return speaker  # "заявила через адвоката Инна Рей"
        client, name = text_of(passage, stop, subject.last), text_of(passage, named, stop)
        return Speaker(name, client, tokens[role].start, tokens[stop - 1].end, name)
    if stop == named and owned:
        return speaker  # "let it be known through her lawyer": it is she who speaks
    if lexicon.adjectives_behind:
        role -= tokens[role - 1].low in lexicon.determiners - lexicon.prepositions
    name = text_of(passage, named, stop) if stop > named else text_of(passage, role, end)
    if not name:
        return speaker  # a title, and nobody behind it
    start, stop = tokens[role].start, tokens[max(end, stop) - 1].end
    if name == speaker.name or clause.subject is None:
        own = name == speaker.name and speaker.principal != name
        principal = (speaker.principal if own else "") or _principal(passage, match.start())
        if clause.subject is not None and not principal:  # "By his lawyer, Me Roy, the banker"
            principal = text_of(passage, clause.subject.first, clause.subject.last)
        return Speaker(name, principal, start, stop, name)
    return Speaker(name, speaker.name, start, stop, name)


def _is_agent(cue: Cue, start: int) -> bool:
    """By whom something was said, and through nobody: "démenti par son avocat"."""
    return cue.passive or cue.start <= start < cue.end


def before_more(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A subject without the one through whom he speaks: "Лунин (через адвоката)".

    Nor with what else he does, of which only the joint can be seen: "Лунин (и на письма)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order:
        return found
    found = _before_negated(passage, found)
    for index in range(found.first + 1, found.last - 1):
        joined = tokens[index].low in lexicon.conjunctions
        if joined and tokens[index + 1].low in lexicon.prepositions:
            found = NounPhrase(found.first, index, found.extra)
            break
    start, end = tokens[found.first].end, tokens[found.last - 1].end
    match = lexicon.through.search(passage.low, start, end)
    asked = lexicon.asked.search(passage.low, start, end)
    leads = asked is not None and asked.group().split(" ")[0] in lexicon.seats
    match = match or (asked if leads else None)  # "вуз (на запрос «Вестей»)"
    if match is None:
        return found
    last = next(i for i in range(found.first, found.last) if tokens[i].end > match.start())
    return NounPhrase(found.first, last, found.extra)


def _before_negated(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A subject without what it did not do first: "(Директор) на встречу не приехал и"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[found.first].low in lexicon.negations:
        return found  # "(Ни в мэрии), ни в порту"
    inside = range(found.first + 1, found.last)
    negated = next((i for i in inside if tokens[i].low in lexicon.negations), -1)
    if negated < 0:
        return found
    places = [i for i in inside if i < negated and tokens[i].low in lexicon.prepositions]
    # What stands behind a body's noun is of its name: "Управление по делам молодёжи".
    beside = [i for i in places if not lexicon.bodies.fullmatch(tokens[i - 1].low)]
    return NounPhrase(found.first, (beside or places[-1:] or [negated])[0], found.extra)


def _principal(passage: Passage, start: int) -> str:
    """Who lets somebody speak: before the words that tell it, "The club, in the words of ..."."""
    tokens, sentences = passage.tokens, passage.sentences
    index = bisect_left(tokens, start, key=lambda token: token.start)
    number = passage.sentence_at(index)
    last = index - (tokens[index - 1].text == ",")
    found = chunk_before(passage, sentences[number].first, last)
    return text_of(passage, found.first, found.last) if found is not None else ""


def _past_office(passage: Passage, first: int) -> int:
    """The name behind an office, or a name alone: "par la voix de (Me) Roy"; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first, min(first + _OFFICE, len(tokens))):
        if is_name(passage, index):
            return index if lexicon.adjectives_behind else -1
        if index == first and lexicon.persons.fullmatch(tokens[index].low) is None:
            return -1
        if not tokens[index].is_word or tokens[index].low in lexicon.prepositions:
            return -1
    return -1


def _past_role(passage: Passage, first: int) -> int:
    """The token after a role, or after an office where it is "his", else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    role = lexicon.roles.match(passage.low, tokens[first].start)
    his = tokens[first - 1].low in lexicon.possessives
    match = role or (lexicon.persons.match(passage.low, tokens[first].start) if his else None)
    if match is None:
        return -1
    end = next(
        (i for i in range(first, len(tokens)) if tokens[i].start >= match.end()), len(tokens)
    )
    comma = end + 1 < len(tokens) and tokens[end + 1].text == ","
    small = comma and tokens[end].is_word and not tokens[end].is_capital
    return end + (role is None and small)  # "su secretario general, Luis Cano"
