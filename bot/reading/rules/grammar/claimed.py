"""What a bare claim is: "wies Vorwürfe zurück, er habe es gewusst", "Gerüchte, nach denen ..."."""

from bisect import bisect_left

from bot.reading.rules.grammar.clause import Clause, Spans
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_FAR = 10  # tokens of a claim, whose it is, and the comma before what it says
_INFINITIVE = 3  # tokens of "gelogen zu haben"
_STOPS = frozenset(".!?…")
BARE = 3  # words of a claim that says nothing by itself: "all diese Vorwürfe"


def is_bare(passage: Passage, start: int, end: int) -> bool:
    """Only a noun for a claim, with its article: nothing of what is claimed."""
    words = passage.low[start:end]
    claim = passage.lexicon.claims.search(words)
    return claim is not None and claim.end() == len(words) and len(words.split()) <= BARE


def leads(passage: Passage, start: int, end: int) -> bool:
    """A claim opens the noun phrase, and who made it follows: "Berichte des Senders X"."""
    words = passage.low[start:end]
    claim = passage.lexicon.claims.search(words)
    return claim is not None and len(words[: claim.end()].split()) <= BARE


def is_about(passage: Passage, given: tuple[int, int]) -> bool:
    """As in "слухи об отставке": a claim about something that may be ruled on, and no paper."""
    lexicon, words = passage.lexicon, passage.low[given[0] : given[1]]
    claim = lexicon.claims.search(words) if lexicon.free_order else None
    if claim is None or lexicon.documents.fullmatch(claim.group()):
        return False
    return words[claim.end() :].lstrip().partition(" ")[0] in lexicon.of


def is_linked(passage: Passage, comma: int, limit: int) -> bool:
    """Behind the comma stands a word that only says what is claimed: "wonach", "denen zufolge"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if comma + 2 >= limit:
        return False
    low, after = tokens[comma + 1].low, tokens[comma + 2].low
    if low in lexicon.prepositions:
        return after in lexicon.relatives
    return low in lexicon.complementizers or (
        low in lexicon.relatives and after in lexicon.after_relative
    )


def clause_after(passage: Passage, comma: int, limit: int) -> int:
    """Where what is claimed begins behind the comma after a claim, else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = comma + 1
    if first >= limit:
        return -1
    low = tokens[first].low
    if low in lexicon.complementizers:
        return first + 1
    verb = lexicon.verbs.get(low)
    if lexicon.verb_second and verb is not None and Takes.QUOTE in verb.takes:
        return -1  # "Die Bank weist den Vorwurf zurück, (sagte X)"
    after = tokens[first + 1].low if first + 1 < limit else ""
    if lexicon.verb_second and low in lexicon.relatives:
        inner = lexicon.adverbs | lexicon.times | lexicon.prepositions | lexicon.negations
        if after in inner | lexicon.pronouns.keys() - lexicon.determiners:
            return -1  # "hat den Bericht dementiert, (der gestern erschien)"
    if low in lexicon.subordinators and low not in lexicon.whether:
        return -1  # "wies die Vorwürfe zurück, während die Bahn schwieg"
    noun = first + 2 < limit and tokens[first + 2].is_capital and after in lexicon.determiners
    if low in lexicon.prepositions and after in lexicon.relatives and not noun:
        return first + 2  # "Gerüchte, nach denen ...", and not "Gerüchte, in der Bucht liege ..."
    if low in lexicon.relatives and after in lexicon.after_relative:
        return first + 2  # "Berichte, denen zufolge ..."
    if low in lexicon.whether:
        return first
    return -1 if low in lexicon.subordinators or low in lexicon.conjunctions else first


def tells(passage: Passage, claim: tuple[int, int], comma: int) -> bool:
    """A claim, be it bare or whose it is told, and behind the comma what it says.

    As in "rückte von seiner Aussage vom Mai ab, der Bau sei sicher".
    """
    if is_bare(passage, *claim):
        return not _is_told_by_text(passage, comma)
    if not leads(passage, *claim):
        return False
    tokens, pattern = passage.tokens, passage.lexicon.subjunctive
    last = passage.sentences[passage.sentence_at(comma)].last
    marks = (i for i in range(comma + 1, last) if tokens[i].text in ",;:")
    stop = next(marks, last)
    if _ends_in_infinitive(passage, comma + 1, stop):
        return True
    return pattern.search(passage.low, tokens[comma].start, tokens[stop - 1].end) is not None


def _ends_in_infinitive(passage: Passage, first: int, last: int) -> bool:
    """As in "wies den Vorwurf der Bahn zurück, (gelogen zu haben)", not "um zu gehen"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last -= tokens[last - 1].text in _STOPS
    if last - first < _INFINITIVE or tokens[first].low in lexicon.prepositions:
        return False
    ends = {token.low for token in tokens[max(first, last - _INFINITIVE) : last]}
    return lexicon.verb_final and bool(ends & lexicon.infinitive_marks)


def _is_told_by_text(passage: Passage, comma: int) -> bool:
    """Another main clause, and no claim: "will den Bericht nicht nennen, (X nannte ihn so)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = passage.sentences[passage.sentence_at(comma)].last
    stop = next((i for i in range(comma + 1, last) if tokens[i].text in ",;:."), last)
    if not lexicon.verb_final or stop <= comma + 1 or tokens[stop - 1].quote >= 0:
        return False
    begin, end = tokens[comma + 1].start, tokens[stop - 1].end
    moods = (lexicon.subjunctive, lexicon.hedges)
    opens = tokens[comma + 1].low in lexicon.subordinators | lexicon.relatives - lexicon.definite
    if opens or any(mood.search(passage.low, begin, end) for mood in moods):
        return False
    verbs = (i for i in range(comma + 2, stop - 1) if tokens[i].low in lexicon.verbs)
    second = next(verbs, -1)
    return second > 0 and not tokens[second].is_capital


def behind(passage: Passage, claim: tuple[int, int], limit: int) -> tuple[int, int]:
    """The claim from an offset up to the token `stop`, or what is claimed behind its comma."""
    tokens = passage.tokens
    start, stop = claim
    end = tokens[stop - 1].end
    comma = stop < limit and tokens[stop].text == ","
    if comma and tells(passage, (start, end), stop):
        first = clause_after(passage, stop, limit)
        last = limit
        while last > first and not tokens[last - 1].is_word:
            last -= 1
        if 0 <= first < last:
            return tokens[first].start, tokens[last - 1].end
    return start, end


def told_behind(
    passage: Passage, sentence: Sentence, given: tuple[int, int] | None, stop: int
) -> tuple[int, int] | None:
    """What a bare claim is, told behind the idiom: "wies den Vorwurf von sich, er lüge"."""
    tokens = passage.tokens
    if given is None or stop >= sentence.last or tokens[stop].text != ",":
        return given
    tells_it = tells(passage, _without_lead(passage, given), stop)
    if given[0] > tokens[stop].start or not tells_it:
        return given
    first, last = clause_after(passage, stop, sentence.last), sentence.last
    while last > first and not tokens[last - 1].is_word:
        last -= 1
    return (tokens[first].start, tokens[last - 1].end) if 0 <= first < last else given


def _without_lead(passage: Passage, given: tuple[int, int]) -> tuple[int, int]:
    """What an idiom is about without its preposition: "von (seiner Aussage)"."""
    first, _, rest = passage.low[given[0] : given[1]].partition(" ")
    leads = rest and first in passage.lexicon.prepositions - passage.lexicon.determiners
    return (given[0] + len(first) + 1, given[1]) if leads else given


def unwrapped(passage: Passage, spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """What is claimed, where a claim stands before it: "(Однако слухи о том, что) порт закрыт"."""
    if not spans:
        return spans
    (start, end), *others = spans
    if passage.lexicon.free_order and leads(passage, start, end):
        return ((_past_that(passage, start, end), end), *others)
    match = passage.lexicon.claim_that.match(passage.low, start, end)
    return ((match.end(), end), *others) if match is not None else spans


def before_venue(
    passage: Passage, spans: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int], ...]:
    """What is answered, without where: "опроверг (слухи об уходе) в интервью газете"."""
    (start, end), *others = spans
    venue = passage.lexicon.venues.search(passage.low, start, end)
    if venue is None or others or venue.start() == start or "," in passage.text[start:end]:
        return spans
    return ((start, venue.start() - 1),)


def _past_that(passage: Passage, start: int, end: int) -> int:
    """Where the claim itself begins: "Слова мэра о том, что (мост цел)"; else the start."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = bisect_left(tokens, start, key=lambda token: token.start)
    for index in range(first, min(first + _FAR, len(tokens) - 2)):
        if tokens[index].text == ",":
            that = tokens[index + 1].low in lexicon.complementizers
            begin = tokens[index + 2].start
            return begin if that and begin < end else start
    return start


def before_claim(passage: Passage, found: NounPhrase, *, seat: bool = False) -> NounPhrase:
    """A subject without the claim behind it: "(Выдумкой назвал) Лунин слухи".

    `seat`: it is where those sit who speak, to which no claim can belong.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(found.first + 1, found.last):
        before = is_name(passage, index - 1) or tokens[index - 1].text in "»”" or seat
        pronoun = tokens[index - 1].low in lexicon.pronouns
        if (before or pronoun) and lexicon.claims.fullmatch(tokens[index].low):
            return NounPhrase(found.first, index)
    return found


def behind_claim(passage: Passage, found: NounPhrase) -> NounPhrase:
    """Who answers in "a figure (the police) dispute", where no "that" tells them from the noun."""
    tokens, lexicon = passage.tokens, passage.lexicon
    nouns = lexicon.nouns | lexicon.things_said
    for index in range(found.first, found.last - 1) if lexicon.analytic else ():
        after = tokens[index + 1]
        opens = after.low in lexicon.determiners or after.is_capital
        if tokens[index].low in nouns and (opens or lexicon.bare.fullmatch(after.low)):
            return NounPhrase(index + 1, found.last, found.extra)
    return found


def only_published(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """As in "Мэр обнародовал заявление, в котором ...": a paper, and nothing that it says."""
    cue, lexicon = clause.cue, passage.lexicon
    if not spans or cue.act is not Act.ASSERTS or Takes.OBJECT not in cue.takes:
        return False
    if lexicon.demands.match(passage.low, cue.start):
        return False
    words = passage.low[spans[0][0] : spans[-1][1]].partition(",")[0]
    papers = (lexicon.owned_papers, lexicon.documents)
    return lexicon.free_order and any(paper.fullmatch(words) for paper in papers)
