"""For whom somebody speaks by what opens the sentence: "On behalf of the union, X said"."""

import re

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.middle import past_noun
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people.memory import Memory, text_of
from bot.reading.rules.people.persons import name_words
from bot.reading.rules.people.runs import Run
from bot.reading.rules.principals.clients import owner
from bot.reading.rules.text.names import STOPS, is_name
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_RUNS = 300  # names of a text that are looked through
_FAR = 14  # tokens from a sentence's beginning to its subject


def on_behalf(memory: Memory, first: int) -> str:
    """For whom somebody says something who is named behind: "On behalf of the union, X said"."""
    return _opening(memory, memory.passage.lexicon.behalf, first)


def opens(passage: Passage, sentence: Sentence, words: tuple[int, int]) -> bool:
    """Words that only tell for whom somebody speaks open the sentence, and are not said."""
    start = passage.tokens[sentence.first].start
    whole = words[0] == start and "," not in passage.text[start : words[1]]
    lexicon, said = passage.lexicon, passage.low[start : words[1]]
    if lexicon.verb_second and lexicon.subjunctive.search(said):
        return False  # "Für einen Umbau sehe er keinen Anlass, (sagte X)"
    return whole and lexicon.behalf.match(passage.low, start) is not None


def beside(memory: Memory, name: tuple[int, int]) -> str:
    """For whom somebody speaks by what stands about his name: "said X on behalf of the union"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    number = passage.sentence_at(name[0])
    sentence = passage.sentences[number]
    first = max(sentence.first, name[0] - _FAR) if lexicon.free_order else name[1]
    last = min(sentence.last, name[1] + _FAR)
    if first >= last:
        return ""
    for match in lexicon.behalf.finditer(passage.low, tokens[first].start, tokens[last - 1].end):
        begin = next(i for i in range(first, last) if tokens[i].end > match.start())
        at = next((i for i in range(begin, last) if tokens[i].start >= match.end()), last)
        if tokens[begin].quote >= 0 or not _joined(passage, name, begin):
            continue
        if _is_loose(passage, match):
            continue
        for token in tokens[begin:at]:
            if token.low in lexicon.possessives:  # "від її імені"
                return owner(memory, lexicon.possessives[token.low], begin)
        stop = name[0] if at <= name[0] else last
        ends = (i for i in range(at, stop) if _ends_whom(passage, i))
        end = next(ends, stop)
        at += at < end and tokens[at].low in lexicon.articles
        return text_of(passage, at, end) if at < end else ""
    return ""


def _ends_whom(passage: Passage, index: int) -> bool:
    """Behind whom somebody speaks for: a mark, a verb, or who speaks, in the case of a subject."""
    token, lexicon = passage.tokens[index], passage.lexicon
    verbal = token.low in lexicon.verbs or lexicon.verbal.fullmatch(token.low) is not None
    return not token.is_word or verbal or is_bearer(passage, index)


def _is_loose(passage: Passage, match: re.Match[str]) -> bool:
    """A preposition that tells of many things but where it opens a sentence: "für"."""
    lexicon = passage.lexicon
    return lexicon.capital_nouns and match.group() in lexicon.prepositions


def _joined(passage: Passage, name: tuple[int, int], begin: int) -> bool:
    """Between a name and the words behind it stand a comma and, where cases tell, a verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if begin < name[0]:
        return True
    between = tokens[name[1] : begin]
    if not lexicon.free_order:
        return not between or (len(between) == 1 and between[0].text == ",")
    return all(token.is_word for token in between[1:])


def behind(memory: Memory, last: int) -> str:
    """For whom somebody says what follows: "he said, on behalf of the union, that"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    at = last + (last < len(tokens) and tokens[last].text == ",")
    match = lexicon.behalf.match(passage.low, tokens[at].start) if at < len(tokens) else None
    if match is None or _is_loose(passage, match):
        return ""
    first = next((i for i in range(at, len(tokens)) if tokens[i].start >= match.end()), at)
    stop = min(len(tokens), first + _FAR)
    closed = lexicon.verbs.keys() | lexicon.subordinators
    ends = (i for i in range(first, stop) if not tokens[i].is_word or tokens[i].low in closed)
    end = next(ends, stop)
    if lexicon.verb_second and first < end:
        end = min(end, past_noun(passage, first, end))
    first += tokens[first].low in lexicon.articles
    return text_of(passage, first, end) if first < end else ""


def stands_for(memory: Memory, words: frozenset[str]) -> str:
    """For whom a person speaks, told behind a mention: "Ana Bell, die die Bank vertritt"."""
    if memory.stood_for is None:
        runs = memory.runs[:_RUNS]
        told = (
            (run, told_behind(memory, run.first, run.last) or _told_before(memory, run))
            for run in runs
        )
        memory.stood_for = [(run, whom) for run, whom in told if whom]
    for run, whom in memory.stood_for:
        if words <= name_words(memory.passage, run.first, run.last):
            return whom
    return ""


def told_behind(memory: Memory, first: int, last: int) -> str:
    """For whom somebody speaks whose noun phrase is `first:last`, told right behind it."""
    passage = memory.passage
    if last >= len(passage.tokens):
        return ""
    match = passage.lexicon.stands_for.match(passage.low, passage.tokens[last].start)
    whole = passage.tokens[first].text
    if match is None or (last - first == 1 and len(whole) > 1 and whole.isupper()):
        return ""  # a union, which represents its members
    kind = passage.lexicon.oblique.get(match["principal"])  # "Anwalt Kai Rot, der ihn vertritt"
    if kind is not None:
        return owner(memory, kind, first, personal=True)
    return passage.text[slice(*match.span("principal"))]


def _told_before(memory: Memory, run: Run) -> str:
    """As in "Интересы вкладчиков представляет Анна Белова": told from the sentence's beginning."""
    passage = memory.passage
    begin = passage.tokens[passage.sentences[run.sentence].first].start
    end = passage.tokens[run.first].start
    match = passage.lexicon.represented.fullmatch(passage.low, begin, end)
    return passage.text[slice(*match.span("principal"))] if match is not None else ""


def seat_before(memory: Memory, first: int) -> str:
    """Where somebody sits who speaks for others: "Chez Nordline, le service de presse dit"."""
    return _opening(memory, memory.passage.lexicon.seats_before, first)


def _opening(memory: Memory, leads: re.Pattern[str], first: int) -> str:
    """Who stands behind such words that open the sentence of a token."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    number = passage.sentence_at(first)
    begin, opens = first, passage.sentences[number].first
    while begin > max(opens, first - _FAR) and tokens[begin - 1].text not in STOPS:
        begin -= 1
    match = leads.match(passage.low, tokens[begin].start)
    if match is None or (begin > opens and tokens[begin - 1].text not in STOPS):
        return ""
    if whose := match.groupdict().get("whose"):  # "In seinem Namen"
        return owner(memory, lexicon.possessives[whose], begin, personal=True)
    end = match.end()
    at = next((i for i in range(begin, first) if tokens[i].start >= end), first)
    verb = next((i for i in range(at, first) if _is_verb(passage, i)), first)
    last = verb
    last = next((i for i in range(at, last) if tokens[i].text == ","), last)
    somebody = passage.low[tokens[at].start : tokens[max(at, last - 1)].end]
    kinds = (lexicon.bodies, lexicon.persons, *lexicon.kinds)
    told = any(kind.search(somebody) for kind in kinds)
    lone = " " not in match.group()  # "En Lima, un portavoz", and not "Por parte de Olm"
    abroad = leads is lexicon.seats_before and lexicon.subjects_dropped and lone
    told = told or not (lexicon.verb_final or abroad)
    told = told or (leads is lexicon.behalf and not _is_loose(passage, match))
    told = told or (leads is lexicon.behalf and _only_says(passage, at, verb))
    told = told or (tokens[begin].low in lexicon.seats and is_name(passage, at))
    while at < last and tokens[at].low in lexicon.articles | lexicon.determiners:
        at += 1
    return text_of(passage, at, last) if told else ""


def _is_verb(passage: Passage, index: int) -> bool:
    """A verb of saying, or the first half of one: "Für die Firma (teilte) X mit"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    halves = lexicon.separable.keys() | lexicon.brackets.keys() if lexicon.verb_second else ()
    return token.low in lexicon.verbs or (token.low in halves and not token.is_capital)


def _only_says(passage: Passage, first: int, verb: int) -> bool:
    """A name before a verb that takes no "for" itself: "Für Velor (sagte) X", no "forderte X"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    named = first < verb and all(is_name(passage, i) for i in range(first, verb))
    if not named or verb >= len(tokens) or not lexicon.capital_nouns:
        return False
    low, answers = tokens[verb].low, (Act.DENIES, Act.CONFIRMS)
    verbs = (lexicon.verbs.get(low), *lexicon.separable.get(low, {}).values())
    plain = Takes.CLAUSE | Takes.QUOTE
    return any(v is not None and (v.act in answers or v.takes == plain) for v in verbs)
