"""What a statement does: denies, confirms, criticises; whether it is hedged; what it concedes."""

import re
from dataclasses import replace

from bot.reading.reading import FoundStatement
from bot.reading.rules.grammar import charged
from bot.reading.rules.grammar.clause import Spans
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import against
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

# 'the reform is "a disgrace"' is blame as well
_MARKS = re.compile(r"(?<!\S)[«“„‘»”] ?| ?[«“„‘»”](?![\w])|[«“„‘»”]|\"|(?<!\w)'|'(?!\w)")
_FIRST = 80  # characters in which "insists that it never" says no
_SHORT = 3  # words of an answer that says no or yes and nothing else
_AROUND = 1000  # characters before and behind a statement in which a dispute is told
_WORD = 8  # characters of a pronoun and what follows it
_LOOK = 400  # characters of a statement in which its denial or confession stands


def _leads_clause(passage: Passage, cue: Cue, spans: Spans) -> bool:
    """An idiom before a clause: "blieb dabei, (er sei nie dort gewesen)"."""
    if cue.act is not Act.ASSERTS or cue.kind is not Kind.PHRASE or not passage.lexicon.verb_second:
        return False
    return passage.text[cue.end : spans[0][0]].strip()[:1] in {",", ":"}


def opened(passage: Passage, sentence: Sentence, cue: Cue) -> Act | None:
    """The act that the sentence opens with, before its cue: "In a rare admission, X said ...".

    What is said against others' words denies them, wherever the sentence names them.
    """
    start, end = passage.tokens[sentence.first].start, passage.tokens[sentence.last - 1].end
    if against.claims(passage, start, end):
        return Act.DENIES
    held = cue.start == start and cue.kind is Kind.PHRASE  # "In einem Dementi hieß es, ..."
    for act, pattern in passage.lexicon.openings:
        if pattern.match(passage.low, start, cue.end if held else max(start, cue.start)):
            return act
    return None


def decide(passage: Passage, cue: Cue, spans: Spans, *, quoted: bool) -> Act:
    """The act, from the cue and, where the cue only says that somebody spoke, from the words."""
    lexicon = passage.lexicon
    if cue.act is Act.DENIES and Takes.CLAIM in cue.takes and spans:
        return _of_claim(passage, cue, spans)
    if cue.act not in (Act.ASSERTS, Act.CRITICISES, Act.CONFIRMS) or not spans:
        return cue.act
    if cue.act is Act.CRITICISES and cue.takes is Takes.NOTHING and cue.who is not None:
        return cue.act  # "Ihr wird von der Partei vorgeworfen, gelogen zu haben"
    words = _plain(" ".join(passage.low[start : min(end, start + _LOOK)] for start, end in spans))
    if cue.act is Act.CONFIRMS:  # "admitted its report was wrong"
        known = (*lexicon.said, *lexicon.said_quoted) if quoted else lexicon.said
        takes_back = (p for act, p in known if act is Act.WITHDRAWS)
        return Act.WITHDRAWS if any(p.search(words) for p in takes_back) else Act.CONFIRMS
    if not quoted and _is_topic(passage, cue, spans[0][0]):
        return cue.act
    clausal = Takes.CLAUSE in cue.takes or (quoted and Takes.QUOTE in cue.takes)
    if not clausal and not _leads_clause(passage, cue, spans):
        return _of_verdict(passage, cue, spans, words)
    charges = lexicon.verb_second and Takes.ADDRESSEE in cue.takes  # "warf ihm vor, zu lügen"
    blames = cue.act is Act.CRITICISES and (lexicon.free_order or charges) and not quoted
    if cue.act is Act.CRITICISES and lexicon.verb_second and not quoted and not blames:
        false = (p for act, p in lexicon.verdicts if act is Act.DENIES)  # "Es sei falsch, rügte X"
        return Act.DENIES if any(p.search(words) for p in false) else cue.act
    compares = bool(lexicon.compared.search(words))
    short = len(words.split()) <= _SHORT or _is_parted(passage, spans)
    short = short and not _is_led(passage, cue, spans[0][0])
    alone = quoted or " " not in words or short  # "Wrong, says the club"
    answer = None if blames else _answer(passage, spans, words, alone=alone, compares=compares)
    if answer is not None:
        return answer
    if not (blames or compares) and _says_never(passage, cue, spans, words, quoted=quoted):
        return Act.DENIES
    return cue.act


def _of_claim(passage: Passage, cue: Cue, spans: Spans) -> Act:
    """The act of a verb that denies a claim: what is no claim is only refused."""
    here = passage.tokens[passage.sentences[passage.sentence_at(cue.first)].first].start
    if spans[0][1] <= here:
        return Act.DENIES  # what was said before: "Er hat Pläne. Das wies X zurück"
    what = passage.low[spans[0][0] : spans[0][1]]
    return Act.CRITICISES if passage.lexicon.refused.match(what) else Act.DENIES


def _of_verdict(passage: Passage, cue: Cue, spans: Spans, words: str) -> Act:
    """The act of who calls something what it is: "calls it nonsense", "called it a triumph"."""
    lexicon = passage.lexicon
    called = max(cue.end, spans[0][0]) if lexicon.verb_second else cue.end
    # "nannte es eine Lüge, dass er gehe": what it is called stands before the claim
    inside = passage.tokens[cue.first : cue.last] if lexicon.adjectives_behind else ()
    verbs = " ".join(token.low for token in inside if token.low in lexicon.verbs)
    words = f"{verbs} {words}" if verbs else words  # "rejette, pour sa part, les accusations"
    words = passage.low[cue.start : min(called, cue.end + _FIRST)] + " " + words
    deed = cue.act is Act.CRITICISES and lexicon.analytic and charged.deed(passage, spans)
    if _is_spoken_of(passage, cue, spans[0]):
        return cue.act
    for act, pattern in lexicon.verdicts:
        if pattern.search(words) and not (deed and act is Act.DENIES):
            return act  # no "accused it of (selling false stamps)"
    labelled = lexicon.labelled.search(passage.low, cue.start, spans[-1][1])
    return Act.CRITICISES if labelled else cue.act


def _is_spoken_of(passage: Passage, cue: Cue, what: tuple[int, int]) -> bool:
    """Rumours that are known and spoken of, not what something is called.

    As in "warned against rumours", "habló de los rumores", and not "habló de rumores".
    """
    tokens, lexicon, start = passage.tokens, passage.lexicon, what[0]
    behind = range(cue.last - 1, len(tokens) - 1)
    first = next((i for i in behind if tokens[i].start >= start), -1)
    if first <= cue.first or cue.act is not Act.ASSERTS:
        return False
    known = tokens[first].low in lexicon.definite
    led = tokens[first - 1].low in lexicon.prepositions - lexicon.determiners
    topic = led and (known or tokens[first - 1].low not in lexicon.links)
    noun = tokens[first + known]
    told = (pattern.match(noun.low) for act, pattern in lexicon.verdicts if act is Act.DENIES)
    return topic and any(told)


def _answer(
    passage: Passage, spans: Spans, words: str, *, alone: bool, compares: bool
) -> Act | None:
    """The act of words that answer by themselves: "It is not true", "Wrong, says the club"."""
    lexicon = passage.lexicon
    patterns = (*lexicon.said_quoted, *lexicon.said) if alone else lexicon.said
    opening = _opening(passage, spans)
    parted = _is_parted(passage, spans)
    for act, pattern in patterns:
        if act is Act.DENIES and compares:
            continue
        if pattern.search(words) or (parted and pattern.search(opening)):
            return act
    return None


def _opening(passage: Passage, spans: Spans) -> str:
    return _plain(passage.low[spans[0][0] : spans[0][1]][:_LOOK])


def _is_parted(passage: Passage, spans: Spans) -> bool:
    """As in '"No," she said, "..."', and not "El pacto es, según X, (un error)"."""
    broken_off = _opening(passage, spans).rpartition(" ")[2] in passage.lexicon.be
    return len(spans) > 1 and not broken_off


def _says_never(passage: Passage, cue: Cue, spans: Spans, words: str, *, quoted: bool) -> bool:
    """As in "I never did", "insists that it took nothing", where that is in dispute."""
    lexicon = passage.lexicon
    deeds = lexicon.i_never_did if quoted else lexicon.never_done
    if deeds.search(words) and _is_disputed_about(passage, spans[0][0]):
        return True
    if not _insists_not(passage, cue, words[:_FIRST]):
        return False
    verb = set(passage.low[cue.start : cue.end].split())
    loose = not (lexicon.own_no.search(words) or verb & lexicon.retorts)
    loose = loose or lexicon.foreseen.search(words) is not None
    # "betonte" may open whatever there is not, "заверил" what is not to come
    return not (lexicon.verb_second or loose) or _is_disputed_about(passage, spans[0][0])


def _is_led(passage: Passage, cue: Cue, start: int) -> bool:
    """What a verb leads to is no answer: "alega que (fue un error)", "évoque (un malentendu)"."""
    between = passage.low[cue.start : start]
    led = cue.kind in (Kind.VERB, Kind.PHRASE) and cue.end <= start
    return led and not any(mark in between for mark in ":,«")


def _is_topic(passage: Passage, cue: Cue, start: int) -> bool:
    """What is only spoken of, and called nothing: "говорит о (фальсификациях)"."""
    lexicon = passage.lexicon
    if not lexicon.free_order or Takes.OF not in cue.takes:
        return False
    before = passage.low[max(0, start - _WORD) : start].split()
    return bool(before) and before[-1] in lexicon.of


def is_accusation(passage: Passage, source: tuple[int, int], start: int) -> bool:
    """As in "The prosecutor said she had not paid": what another has not done, with no denial.

    Args:
        passage: the text.
        source: where the speaker is printed.
        start: where what is said begins.
    """
    of_whom = passage.low[start : start + _WORD].split(" ")[0]
    another = passage.lexicon.pronouns.get(of_whom) in ("m", "f")
    return another and passage.lexicon.accusers.search(passage.low, *source) is not None


def _is_disputed_about(passage: Passage, at: int) -> bool:
    """Something is said or asked there that somebody may have to deny."""
    start = max(0, at - _AROUND)
    return passage.lexicon.disputed.search(passage.low, start, at + _AROUND) is not None


def _insists_not(passage: Passage, cue: Cue, words: str) -> bool:
    """As in "insists it never did", "swears it did not": a firm verb, and a fact negated."""
    lexicon = passage.lexicon
    verb = set(passage.low[cue.start : cue.end].replace("-", " ").split())
    told = bool(lexicon.sworn or lexicon.free_order) and lexicon.perceived.search(words)
    if not verb & lexicon.firm or told:
        return False
    if lexicon.prospective.search(words) and not verb & lexicon.retorts:
        return False  # "insists it will not leave"
    plain = lexicon.free_order or bool(verb & lexicon.sworn)
    return bool(plain and lexicon.negated.search(words)) or bool(lexicon.negative.search(words))


def _plain(words: str) -> str:
    """Words without the quotation marks in them: said it was "nonsense"."""
    return _MARKS.sub("", words).strip(" ,.!")


def is_hedged(passage: Passage, cue: Cue, spans: Spans) -> bool:
    """The content or the words that introduce it carry a mark of reserve."""
    hedges = passage.lexicon.hedges
    if hedges.search(passage.low, cue.start, cue.end):
        return True
    for start, end in spans:
        found = hedges.search(passage.low, start, end)
        if found is not None and not _foretells(passage, cue, found.start(), end):
            return True
    return bool(spans) and _is_hearsay(passage, cue, *spans[0])


def _foretells(passage: Passage, cue: Cue, start: int, end: int) -> bool:
    """As in "a nié qu'il (serait fermé)": no reserve, but the future of what was said then."""
    lexicon = passage.lexicon
    if start < cue.end or lexicon.foretold.match(passage.low, start, end) is None:
        return False
    return lexicon.said_then.match(passage.low, cue.start, cue.end) is not None


def _is_hearsay(passage: Passage, cue: Cue, start: int, end: int) -> bool:
    """As in "Le prix dépasserait un million, selon X": no future in the past, and no "if"."""
    lexicon = passage.lexicon
    if start > cue.end and cue.kind is not Kind.ATTRIBUTION:
        return False
    if any(quote.start <= start < quote.end for quote in passage.quotes):
        return False
    words = passage.low[start:end].replace("'", "' ").split()
    if any(word in lexicon.whether or word.rstrip("'") in lexicon.whether for word in words):
        return False
    return lexicon.hearsay.search(passage.low, start, end) is not None


def concessions(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """Tie what a denier admits beside the denial to the denial.

    What counts: a confirmation by the same speaker in the statement before or after, or a
    following statement of the speaker's that is restricted (only one, nothing but).
    """
    only = passage.lexicon.only
    result = list(found)
    for index, statement in enumerate(found):
        if statement.act is not Act.DENIES:
            continue
        for other in found[max(0, index - 1) : index + 2]:
            if other is statement or other.speaker != statement.speaker:
                continue
            admits = other.act is Act.CONFIRMS or (
                other.act is Act.ASSERTS
                and other.start > statement.start
                and only.search(passage.low, other.start, other.end)
            )
            if admits:
                result[index] = replace(statement, concedes=other.quote)
    return result
