"""Idioms in two halves around the middle of a clause: "macht dazu ... keine Angaben".

Where the finite verb stands second, the rest of an idiom closes its clause, and who and what stand
before the verb, between the halves, or behind. So the halves are looked for, not the whole.
"""

import re

from bot.reading.rules.clauses.interrupted import clause_end, inner_clause, past_apposition
from bot.reading.rules.grammar import (
    claimed,
    fronting,
    middle,
    objects_first,
    phrases,
    topics,
    verb_last,
)
from bot.reading.rules.grammar.blamed_behind import before_blamed
from bot.reading.rules.grammar.clause import quote_before
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import Bracket
from bot.reading.rules.speakers import neuter
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def find_brackets(passage: Passage, sentence: Sentence) -> list[Cue]:
    """The idioms of a sentence, each with its speaker and content where the idiom shows them."""
    found: list[Cue] = []
    index = sentence.first
    while index < sentence.last:
        token = passage.tokens[index]
        cue = None
        noun = passage.lexicon.capital_nouns and token.is_capital and index > sentence.first
        if token.quote < 0 and not noun:
            brackets = passage.lexicon.brackets.get(token.low, ())
            stop = clause_end(passage, sentence, index) if brackets else 0
            last = verb_last.clause_at(passage, sentence, index) if brackets else -1
            for bracket in brackets:
                cue = bracket_at(passage, sentence, index, bracket, stop)
                if cue is None and last >= 0:
                    cue = verb_last.closing(passage, sentence, (last, index), bracket)
                if cue is not None:
                    break
        if cue is not None:
            found.append(cue)
            index = cue.last
        else:
            index += 1
    return found


def bracket_at(
    passage: Passage, sentence: Sentence, verb: int, bracket: Bracket, stop: int
) -> Cue | None:
    """The idiom whose verb stands at a token, if its other half closes the clause up to `stop`."""
    tokens, ends = passage.tokens, stop
    if verb + 1 >= stop:
        return None
    match, inner, stop = _other_half(passage, sentence, verb, bracket, stop)
    if match is None:
        return _turned(passage, sentence, verb, bracket, ends)
    close = next(i for i in range(verb + 1, stop) if tokens[i].end > match.start())
    last = next((i for i in range(close, stop) if tokens[i].start >= match.end()), stop)
    if bracket.act is not Act.DECLINES and tokens[close - 1].low in passage.lexicon.negations:
        return None  # "stellte das nicht in Abrede"
    cue = Cue(verb, last, bracket.act, Takes.NOTHING, Kind.PHRASE)
    begin = _clause_begin(passage, sentence, verb)
    told = begin == verb and quote_before(passage, begin) is not None
    if told and bracket.act is Act.CRITICISES and "content" in bracket.closes.groupindex:
        return None  # "„...“, ärgert sich X über den Bericht": what he says is said
    follows = "content" in bracket.closes.groupindex and begin == verb
    follows = follows and match.start("content") == tokens[verb + 1].start
    who = None if follows else _who(passage, sentence, begin, verb, stop, bracket)
    if who is not None:
        lexicon, low = passage.lexicon, tokens[who.first].low
        if low in lexicon.expletives and not neuter.is_body(passage, who.first):
            return None  # "gab es keinen Kommentar"
        if bracket.act is Act.CRITICISES and begin < verb:
            who = before_blamed(passage, who, close)
        cut = who.first < close < who.last
        if "content" in bracket.closes.groupindex:
            cut = cut and match.end("content") <= tokens[who.last - 1].end
        cue.who = (who.first, close if cut else who.last)
    if "content" in bracket.closes.groupindex:
        cue.given = _given(passage, sentence, cue, match, (close, last, stop))
    elif inner is not None:
        cue.given = tokens[inner[0]].start, tokens[inner[1] - 1].end
    else:
        given = topics.what(passage, sentence, cue, begin, (close, stop), bracket)
        cue.given = claimed.told_behind(passage, sentence, given, stop)
    if bracket.claim and not _tells_of_claim(passage, sentence, begin, stop):
        return None
    return cue


def _other_half(
    passage: Passage, sentence: Sentence, verb: int, bracket: Bracket, stop: int
) -> tuple[re.Match[str] | None, tuple[int, int] | None, int]:
    """The other half of an idiom, in its clause or behind a clause or an apposition inside it.

    Returns:
        Its match, the tokens of a clause that stands inside, and where the clause then ends.
    """
    tokens, low, ends = passage.tokens, passage.low, stop
    match = bracket.closes.search(low, tokens[verb].end, tokens[stop - 1].end)
    if match is not None:
        return match, None, stop
    if (inner := inner_clause(passage, sentence, verb, stop)) is not None:
        resumed, stop = inner[1] + 1, clause_end(passage, sentence, inner[1])
        if resumed < stop:
            match = bracket.closes.match(low, tokens[resumed].start, tokens[stop - 1].end)
    elif (after := past_apposition(passage, sentence, ends)) > 0:
        stop = clause_end(passage, sentence, after - 1)
        match = bracket.closes.search(low, tokens[after].start, tokens[stop - 1].end)
    return match, inner, stop


def _given(
    passage: Passage,
    sentence: Sentence,
    cue: Cue,
    match: re.Match[str],
    within: tuple[int, int, int],
) -> tuple[int, int] | None:
    """What an idiom shows as its content.

    `within`: the tokens at which its other half begins and is past, and the clause ends.
    """
    tokens = passage.tokens
    close, last, stop = within
    closed = match.end("content") < match.end()
    end = stop
    if closed:
        end = next(i for i in range(close, stop) if tokens[i].end >= match.end("content")) + 1
    past_who = tokens[cue.who[1]].start if cue.who is not None and cue.who[1] < stop else 0
    begins = max(match.start("content"), past_who if past_who < match.end("content") else 0)
    given = claimed.behind(passage, (begins, end), sentence.last)
    if closed and last == stop:  # "hat sich gegen den Vorwurf gewehrt, er lüge"
        return claimed.told_behind(passage, sentence, given, stop)
    return given


def _tells_of_claim(passage: Passage, sentence: Sentence, begin: int, stop: int) -> bool:
    """A claim stands in the clause, or in the one that opens the sentence before it."""
    tokens, claims = passage.tokens, passage.lexicon.claims
    opens = sentence.first if tokens[begin - 1].text == "," else begin
    return claims.search(passage.low, tokens[opens].start, tokens[stop - 1].end) is not None


def _turned(
    passage: Passage, sentence: Sentence, verb: int, bracket: Bracket, stop: int
) -> Cue | None:
    """The idiom with its other half first: "In Schweigen hüllt sich X", "Kein Wort verlor X"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = _clause_begin(passage, sentence, verb)
    while begin < verb and tokens[begin].low in lexicon.adverbs:
        begin += 1
    final = tokens[verb + 1].low if verb + 1 < stop else ""
    if begin == verb or final in lexicon.modals | lexicon.have:
        return None  # "(weil er) sich nicht äußern wollte"
    half = bracket.closes.match(passage.low, tokens[begin].start, tokens[verb - 1].end)
    if half is None or half.end() < tokens[verb - 1].end:
        return None
    first = verb + 1
    while first < stop and tokens[first].low in lexicon.reflexives | lexicon.adverbs:
        first += 1
    who = phrases.phrase_right(passage, first, stop) if first < stop else None
    if who is None or tokens[who.first].low in lexicon.objective | lexicon.expletives:
        return None
    claims = lexicon.claims
    about = (
        i
        for i in range(who.last - 1, who.first, -1)
        if tokens[i].low in bracket.leads or (claims.fullmatch(tokens[i].low) and i > who.first + 1)
    )
    who.last = next(about, who.last)  # "Nichts hält der Rat (von dem Plan)"
    who = before_blamed(passage, who, who.last) if bracket.act is Act.CRITICISES else who
    cue = Cue(begin, verb + 1, bracket.act, Takes.NOTHING, Kind.PHRASE)
    cue.who = (who.first, who.last)
    stop = verb_last.past_relative(passage, sentence, stop)
    if "content" in bracket.closes.groupindex and half["content"]:
        cue.given = half.span("content")
        return cue
    cue.given = next(
        (
            (tokens[i].start, tokens[stop - 1].end)
            for i in range(who.last, stop)
            if topics.starts(passage, i, bracket)
        ),
        None,
    )
    return cue


def _clause_begin(passage: Passage, sentence: Sentence, verb: int) -> int:
    """The first token of what stands before the verb in its clause."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = verb
    while first > sentence.first:
        token = tokens[first - 1]
        if token.quote < 0 and (token.text in topics.MARKS or token.low in lexicon.subordinators):
            break
        behind = first == verb and tokens[first - 2].is_word and first - 2 > sentence.first
        but = behind and token.low in lexicon.openers  # "einen Vorsatz (aber stellte) er"
        joins = token.low in lexicon.conjunctions and token.quote < 0 and not but
        if joins and (first == verb or topics.verbal(passage, sentence.first, first - 1)):
            break
        first -= 1
    while first < verb and (
        tokens[first].low in lexicon.openers and tokens[first].low not in lexicon.determiners
    ):
        first += 1
    return first - (first == verb and fronting.behind_opener(passage, sentence, verb))


def _opens_object(passage: Passage, first: int, last: int, bracket: Bracket) -> bool:
    """What stands before the verb is no subject: another case, an adverb, a request."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    if low in lexicon.prepositions and low not in lexicon.pronouns:
        return True
    if low in lexicon.objective or low in lexicon.adverbs or low in lexicon.times:
        return True
    if last - first == 1 and low in lexicon.openers:
        return True  # "Doch (wollte X nichts sagen)"
    pointing = lexicon.anaphors - lexicon.expletives | lexicon.pointers
    if last - first == 1 and low in pointing:
        return True
    words = passage.low[tokens[first].start : tokens[last - 1].end]
    if bracket.things.match(words) is not None or lexicon.dative.match(words) is not None:
        return True
    after = tokens[last + 1] if last + 2 < len(tokens) else None
    named = after is not None and after.is_capital and names.is_name(passage, last + 1)
    speaks = named or (after is not None and after.low in lexicon.nominative)
    return speaks and objects_first.is_thing(
        passage, first, last
    )  # "Die Echtheit wollte Abt nicht"


def _after_clause(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """A clause opens the sentence and ends before the verb: "Ob er bleibt, ließ X offen"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = topics.past_time(passage, sentence.first, verb)
    opens = tokens[first].low
    clausal = opens in lexicon.whether | lexicon.complementizers | lexicon.subordinators
    comma = next((i for i in range(first, verb) if tokens[i].text == ","), verb)
    if first < comma < verb - 1:  # "Angaben, wonach ..., konnte X nicht bestätigen"
        clausal = clausal or claimed.is_bare(passage, tokens[first].start, tokens[comma - 1].end)
    asked = (lexicon.participles.fullmatch(tokens[i].low) for i in (first, max(first, verb - 2)))
    clausal = clausal or any(asked)  # "Darauf angesprochen, winkte X ab"
    clausal = clausal or (comma == first + 1 and opens in lexicon.pointers)  # "Davon, dass ..."
    clausal = clausal or (opens in lexicon.about and comma < verb - 1)  # "Zu A, etwa zu B, ..."
    return clausal and first < verb and tokens[verb - 1].text == ","


def _who(
    passage: Passage, sentence: Sentence, begin: int, verb: int, close: int, bracket: Bracket
) -> NounPhrase | None:
    """The subject behind the verb, where something else stands before it; else None."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if begin < verb and not _opens_object(passage, begin, verb, bracket):
        return None
    quoted = begin == verb and quote_before(passage, begin) is not None
    if (
        begin == verb
        and not quoted
        and not (
            _after_clause(passage, sentence, begin) or topics.after_words(passage, sentence, begin)
        )
    ):
        return None
    first = verb + 1
    while first < close and (
        tokens[first].low in lexicon.reflexives
        or tokens[first].low in lexicon.adverbs
        or tokens[first].low in lexicon.pointers
    ):
        first += 1
    first = middle.past_where(passage, first, close) if begin < verb else first
    found = phrases.phrase_right(passage, first, close) if first < close else None
    closed = lexicon.objective | lexicon.negations - lexicon.determiners  # "(nicht näher äußern)"
    if found is None or tokens[found.first].low in closed:
        return None
    return found
