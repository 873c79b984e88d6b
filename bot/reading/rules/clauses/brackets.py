"""Idioms in two halves around the middle of a clause: "macht dazu ... keine Angaben".

Where the finite verb stands second, the rest of an idiom closes its clause, and who and what stand
before the verb, between the halves, or behind. So the halves are looked for, not the whole.
"""

from bot.reading.rules.grammar import claimed, middle, objects_first, phrases, topics, verb_last
from bot.reading.rules.grammar.clause import quote_before
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.idioms import Bracket
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
    tokens = passage.tokens
    ends = stop
    if verb + 1 >= stop:
        return None
    match = bracket.closes.search(passage.low, tokens[verb].end, tokens[stop - 1].end)
    inner = None
    if match is None and (inner := _inner_clause(passage, sentence, verb, stop)) is not None:
        resumed, stop = inner[1] + 1, clause_end(passage, sentence, inner[1])
        if resumed < stop:
            match = bracket.closes.match(passage.low, tokens[resumed].start, tokens[stop - 1].end)
    if match is None and inner is None and (after := _past_apposition(passage, sentence, ends)) > 0:
        stop = clause_end(passage, sentence, after - 1)
        match = bracket.closes.search(passage.low, tokens[after].start, tokens[stop - 1].end)
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
        if tokens[who.first].low in passage.lexicon.expletives:
            return None  # "gab es keinen Kommentar"
        cue.who = (who.first, close if who.first < close < who.last else who.last)
    if "content" in bracket.closes.groupindex:
        closed = match.end("content") < match.end()
        end = (
            stop
            if not closed
            else next(i for i in range(close, stop) if tokens[i].end >= match.end("content")) + 1
        )
        past_who = tokens[cue.who[1]].start if cue.who is not None and cue.who[1] < stop else 0
        begins = max(match.start("content"), past_who if past_who < match.end("content") else 0)
        cue.given = claimed.behind(passage, (begins, end), sentence.last)
    elif inner is not None:
        cue.given = tokens[inner[0]].start, tokens[inner[1] - 1].end
    else:
        given = topics.what(passage, sentence, cue, begin, (close, stop), bracket)
        cue.given = claimed.told_behind(passage, sentence, given, stop)
    if bracket.claim and not _tells_of_claim(passage, sentence, begin, stop):
        return None
    return cue


def _inner_clause(
    passage: Passage, sentence: Sentence, verb: int, comma: int
) -> tuple[int, int] | None:
    """A clause between the halves that tells a claim: "wies den Vorwurf, er lüge, weit von sich".

    Returns:
        The token where what is claimed begins, and the comma that ends it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if comma + 1 >= sentence.last or tokens[comma].text != ",":
        return None
    pointed = tokens[comma - 1].low in lexicon.pointers
    pointed = pointed and tokens[comma + 1].low in lexicon.complementizers
    objects = (i for i in range(verb + 1, comma) if _is_object_start(passage, i))
    first = next(objects, comma)
    bare = first < comma and claimed.is_bare(passage, tokens[first].start, tokens[comma - 1].end)
    ends = clause_end(passage, sentence, comma)
    begin = claimed.clause_after(passage, comma, ends) if pointed or bare else -1
    closed = ends < len(tokens) and tokens[ends].text == ","
    return (begin, ends) if closed and 0 <= begin < ends else None


def _past_apposition(passage: Passage, sentence: Sentence, comma: int) -> int:
    """The token behind an apposition: "ließ der Anwalt, Karl Dorn, (unbeantwortet)"; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if comma + 2 >= sentence.last or tokens[comma].text != ",":
        return -1
    clausal = lexicon.subordinators | lexicon.relatives | lexicon.whether | lexicon.prepositions
    clausal -= lexicon.determiners
    last = clause_end(passage, sentence, comma)
    inside = tokens[comma + 1 : last]
    if not inside or last + 1 >= sentence.last or tokens[last].text != ",":
        return -1
    relative = verb_last.clause_at(passage, sentence, last - 1) == comma + 1
    if relative and inside[0].low in lexicon.relatives:
        return last + 1  # ", der die Bank vertritt,"
    if inside[0].low in clausal:
        return -1
    verbs = lexicon.be | lexicon.have | lexicon.modals
    named = inside[-1].is_capital or inside[-1].text == ")"  # ", Anna Roth (SPD),"
    return last + 1 if named and not any(t.low in verbs for t in inside) else -1


def _is_object_start(passage: Passage, index: int) -> bool:
    lexicon, low = passage.lexicon, passage.tokens[index].low
    return low in lexicon.objective or low in lexicon.determiners or low in lexicon.nouns


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
    cue = Cue(begin, verb + 1, bracket.act, Takes.NOTHING, Kind.PHRASE)
    cue.who = (who.first, who.last)
    stop = verb_last.past_relative(passage, sentence, stop)
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
    return first


def clause_end(passage: Passage, sentence: Sentence, verb: int) -> int:
    """The token after the clause of a verb, up to its first mark outside quotations."""
    tokens = passage.tokens
    limit = min(sentence.last, verb + topics.APART)
    for index in range(verb + 1, limit):
        inside = tokens[index].text == "." and index + 1 < sentence.last  # "am 3. Mai"
        if tokens[index].quote < 0 and tokens[index].text in topics.MARKS and not inside:
            return index
        if index + 1 < limit and _goes_on(passage, verb, index):
            return index
    return limit


def _goes_on(passage: Passage, verb: int, index: int) -> bool:
    """A conjunction before another finite verb: "bedauerte den Fehler (und) korrigierte ihn"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    auxiliary = tokens[verb].low in lexicon.modals | lexicon.have | lexicon.be  # of both
    if auxiliary or tokens[index].low not in lexicon.conjunctions - lexicon.both_not:
        return False
    after = tokens[index + 1]
    if not after.is_capital and (after.low in lexicon.separable or after.low in lexicon.brackets):
        return True  # "entschuldigte sich und (nahm die Äußerung zurück)"
    joined = lexicon.verbs.get(after.low) if not after.is_capital else None
    return joined is not None and joined.form is Form.FINITE


def _opens_object(passage: Passage, first: int, last: int, bracket: Bracket) -> bool:
    """What stands before the verb is no subject: another case, an adverb, a request."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    if low in lexicon.prepositions and low not in lexicon.pronouns:
        return True
    if low in lexicon.objective or low in lexicon.adverbs or low in lexicon.times:
        return True
    if last - first == 1 and (low in lexicon.anaphors or low in lexicon.pointers):
        return True
    words = passage.low[tokens[first].start : tokens[last - 1].end]
    if bracket.things.match(words) is not None:
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
    if found is None or tokens[found.first].low in lexicon.objective:
        return None
    return found
