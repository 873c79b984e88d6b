"""Where somebody says, denies, confirms or declines something: the words that show it."""

import re
from bisect import bisect_left

from bot.reading.rules.clauses.apart import auxiliary_apart
from bot.reading.rules.clauses.brackets import find_brackets
from bot.reading.rules.clauses.led import find_led
from bot.reading.rules.clauses.unlisted import unlisted
from bot.reading.rules.clauses.verbs import opens_with_deed, verb
from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.clause import quote_before
from bot.reading.rules.grammar.cue import Cue, Kind, widen
from bot.reading.rules.grammar.middle import past_where
from bot.reading.rules.grammar.mood import mute_reported
from bot.reading.rules.grammar.offices import is_office
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.people import bearers
from bot.reading.rules.said.manner import before_how
from bot.reading.rules.text import names
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_CHARGES = ("charge", "charge_behind", "charge_last")  # where a phrase may hold one
_OPENING = 4  # tokens behind a semicolon or colon that may open a clause


def find_cues(passage: Passage, sentence: Sentence) -> list[Cue]:
    """The cues of a sentence outside its quotations, from left to right, none overlapping."""
    if not any(token.is_word for token in passage.tokens[sentence.first : sentence.last]):
        return []
    taken = _phrases(passage, sentence)
    inside = {index for cue in taken if cue.who is not None for index in range(cue.first, cue.last)}
    led: set[int] = set()
    for denial in taken:
        if denial.given is not None and denial.act is Act.DENIES:  # "negó el bulo según el cual"
            led |= set(range(denial.first, _token_at(passage, sentence, denial.given[0])))
    inside |= led
    taken += [c for c in _attributions(passage, sentence) if c.first not in inside]
    held = find_led(passage, sentence)
    taken_up = {index for cue in held for index in range(cue.first, cue.last)}
    held += [c for c in find_brackets(passage, sentence) if c.first not in taken_up]
    taken = [
        c for c in taken if not any(c.first < h.last and h.first < c.last for h in held)
    ] + held
    covered = led.union(*(range(cue.first, cue.last) for cue in taken))
    index = sentence.first
    while index < sentence.last:
        token = passage.tokens[index]
        step = 1
        if index not in covered and token.quote < 0 and token.is_word:
            cue, step = verb(passage, sentence, index)
            if cue is not None and not covered & set(range(index, index + step)):
                taken.append(cue)
                covered.add(cue.particle)
        index += step
    others = unlisted(passage, sentence)
    if others and all(cue.first > others[0].last for cue in taken):
        taken += [] if _is_told_behind(passage, others[0], taken) else others
    taken.sort(key=lambda cue: (cue.first, cue.last))
    mute_reported(passage, sentence, taken)
    for cue in taken:
        if _is_behind_quote(passage, sentence, cue):
            cue.takes |= Takes.QUOTE
        cue.start = passage.tokens[cue.first].start
        cue.end = passage.tokens[cue.last - 1].end
    return taken


def _leads_to_seat(passage: Passage, sentence: Sentence, first: int, last: int) -> bool:
    """Those who sit somewhere say so, and of nothing: "заверили в (мэрии)", no "в невиновности"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    several = tokens[first].low.endswith(lexicon.several) and lexicon.free_order
    led = last - first > 1 and tokens[last - 1].low in lexicon.seats
    known = lexicon.verbs.get(tokens[first].low)
    told = known is not None and Takes.QUOTE in known.takes
    return several and led and told and is_office(passage, last, sentence.last)


def _is_behind_quote(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """An idiom that tells whose the quotation before it is: "« Non », (coupe court) le maire"."""
    answers = cue.kind is Kind.PHRASE and cue.act is not Act.ASSERTS and cue.subject == "left"
    behind = cue.last < sentence.last and passage.tokens[cue.last].is_word
    if not (answers and behind) or passage.lexicon.analytic:
        return False
    return cue.first > sentence.first and quote_before(passage, cue.first) is not None


def _is_told_behind(passage: Passage, other: Cue, cues: list[Cue]) -> bool:
    """A listed verb stands in the same clause: '"...", (union) spokesman Al Bell said'."""
    if not passage.lexicon.analytic:
        return False
    later = (c for c in cues if c.kind is Kind.VERB and c.first > other.last)
    return any(
        all(token.is_word for token in passage.tokens[other.last : cue.first]) for cue in later
    )


def _token_at(passage: Passage, sentence: Sentence, offset: int) -> int:
    """The first token of the sentence that ends after `offset`."""
    return bisect_left(
        passage.tokens, offset + 1, sentence.first, sentence.last, key=lambda token: token.end
    )


def _matches(
    passage: Passage, sentence: Sentence, pattern: re.Pattern[str], start: int = -1
) -> list[tuple[int, int, re.Match[str]]]:
    """Token ranges of the cues in a pattern's matches that begin outside quotations.

    `start`: where to look from, in code points; none is where the sentence begins.
    """
    tokens = passage.tokens
    start = tokens[sentence.first].start if start < 0 else start
    end = tokens[sentence.last - 1].end
    found = []
    for match in pattern.finditer(passage.low, start, end):
        part = "cue" if "cue" in pattern.groupindex and match["cue"] else 0
        length = len(match[part].rstrip())
        if not length:
            continue
        first = _token_at(passage, sentence, match.start(part))
        last = _token_at(passage, sentence, match.start(part) + length - 1) + 1
        if first < last <= sentence.last and tokens[first].quote < 0:
            found.append((first, last, match))
    return found


def _phrases(passage: Passage, sentence: Sentence) -> list[Cue]:
    found: list[Cue] = []
    covered: set[int] = set()
    start, end = passage.tokens[sentence.first].start, passage.tokens[sentence.last - 1].end
    lexicon = passage.lexicon
    soonest = passage.lexicon.any_phrase.search(passage.low, start, end)
    # By identity: a long pattern is slow to hash.
    told = {id(words) for words in lexicon.needed_words if words.search(passage.low, start, end)}
    for phrase in lexicon.phrases if told or soonest is not None else ():
        if id(phrase.needs) not in told if phrase.needs is not None else soonest is None:
            continue
        begin = soonest.start() if soonest is not None and phrase.needs is None else start
        for first, last, match in _matches(passage, sentence, phrase.pattern, begin):
            span = set(range(first, last))
            if covered & span or _leads_to_seat(passage, sentence, first, last):
                continue
            covered |= span
            found.append(
                Cue(first, last, phrase.act, phrase.takes, Kind.PHRASE, Form.FINITE, phrase.hedged)
            )
            found[-1].subject = phrase.subject
            found[-1].pronoun = _pronoun_inside(passage, first, last)
            found[-1].given = _group(match, "content")
            charges = (_group(match, name) for name in _CHARGES)
            found[-1].charge = next((charge for charge in charges if charge is not None), None)
            found[-1].who = _who(passage, sentence, match)
            verb = passage.lexicon.verbs.get(passage.tokens[first].low)
            gerund = verb is not None and verb.form is Form.GERUND
            gerund = gerund or _begins_with_deed(passage, sentence, first)
            if gerund and first == sentence.first:
                found[-1].form = Form.GERUND  # "Заперечуючи провину, Лис ..."
                continue
            if phrase.subject == "left":
                if _is_reflexive_passive(passage, sentence, first):
                    found.pop()
                    continue
                if _leads_on(passage, found[-1]):
                    found[-1].form = Form.INFINITIVE
                auxiliary = widen(passage, sentence, found[-1])
                found[-1].form = Form.FINITE
                if auxiliary and _is_done_to(passage, first, auxiliary, phrase.act):
                    found.pop()
                    continue
                if not auxiliary:
                    _take_auxiliary(passage, sentence, found[-1])
                if lexicon.that_needed and opens_with_deed(passage, sentence, found[-1]):
                    found[-1].form = Form.GERUND
                if found[-1].negated and phrase.act is not Act.DECLINES:
                    found.pop()
    return found


def _begins_with_deed(passage: Passage, sentence: Sentence, first: int) -> bool:
    """As in "(Rejecting) the claims, Ida Holm said": the verb tells what somebody does besides."""
    lexicon, low = passage.lexicon, passage.tokens[first].low
    opens = first == sentence.first or passage.tokens[first - 1].text == ","
    return lexicon.analytic and opens and low.endswith(lexicon.gerund_endings)


def _is_reflexive_passive(passage: Passage, sentence: Sentence, first: int) -> bool:
    """As in "En dos distritos se (rechazaron) actas": nobody is told who does it."""
    lexicon = passage.lexicon
    before = passage.tokens[first - 1].low if first > sentence.first else ""
    plain = passage.tokens[first].low not in lexicon.self_reflexives | lexicon.have
    return lexicon.subjects_dropped and plain and before in lexicon.self_reflexives


def _is_done_to(passage: Passage, first: int, auxiliary: str, act: Act) -> bool:
    """As in "has been pilloried for years": others blame, and nobody tells who."""
    lexicon, low = passage.lexicon, passage.tokens[first].low
    past = low.endswith(lexicon.past_endings[:1]) and lexicon.analytic
    beside = passage.tokens[first - 1].low in lexicon.be and lexicon.analytic
    plain = beside and not (past or low.endswith(lexicon.gerund_endings) or low in lexicon.pasts)
    if plain and act is Act.DENIES and auxiliary in lexicon.be:
        return True  # "the stories were rubbish"
    return past and act is Act.CRITICISES and auxiliary in lexicon.be and low not in lexicon.be


def _leads_on(passage: Passage, cue: Cue) -> bool:
    """The phrase begins with an infinitive: "a dû (faire marche arrière)"."""
    token = passage.tokens[cue.first]
    found = passage.lexicon.infinitive.match(passage.low, token.start, token.end)
    return bool(passage.lexicon.aspect_links) and found is not None and found.end() == token.end


def _take_auxiliary(passage: Passage, sentence: Sentence, cue: Cue) -> None:
    """As in "a pour sa part (refusé de répondre)": the auxiliary stands apart."""
    if passage.tokens[cue.first].low.endswith(passage.lexicon.participle_endings):
        form, cue.form = cue.form, Form.PARTICIPLE
        auxiliary_apart(passage, sentence, cue)
        cue.form = form


def _group(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """Where a group of a phrase's match stands, in code points, if it has that group."""
    found = match.span(name) if name in match.re.groupindex else (-1, -1)
    return found if found[0] >= 0 else None


def _pronoun_inside(passage: Passage, first: int, last: int) -> int:
    """The pronoun that leans on the verb of a phrase ("s'est-elle bornée à dire"), else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leaning = (i for i in range(first, last) if tokens[i].low.startswith("-"))
    return next((i for i in leaning if tokens[i].low in lexicon.pronouns), -1)


def _who(passage: Passage, sentence: Sentence, match: re.Match[str]) -> tuple[int, int] | None:
    """The tokens of the speaker inside a phrase's match."""
    found = _group(match, "speaker")
    if found is None:
        return None
    begin = _token_at(passage, sentence, found[0])
    end = _token_at(passage, sentence, found[1] - 1) + 1
    if passage.lexicon.verb_second:
        begin = past_where(passage, begin, end)  # "stieß (am Montag) die Opposition"
        end = before_how(passage, begin, end)  # "wurde von Brenkau (umgehend) dementiert"
    return (begin, end) if begin < end <= sentence.last else None


def _attributions(passage: Passage, sentence: Sentence) -> list[Cue]:
    lexicon = passage.lexicon
    found = [
        Cue(first, last, Act.ASSERTS, Takes.CLAUSE, Kind.ATTRIBUTION)
        for first, last, _ in _matches(passage, sentence, lexicon.attributions)
        if not (last < sentence.last and _is_verb(passage, last))
    ]
    taken = {cue.first for cue in found}
    found += [
        Cue(first, last, Act.ASSERTS, Takes.CLAUSE, Kind.ATTRIBUTION)
        for first, last, _ in _matches(passage, sentence, lexicon.views)
        if first not in taken and _is_view(passage, sentence, first, last)
    ]
    ends = {cue.last for cue in found}  # "eigenen Angaben (zufolge)" tells it already
    found += [
        Cue(first, last, Act.ASSERTS, Takes.CLAUSE, Kind.POSTPOSITION)
        for first, last, _ in _matches(passage, sentence, lexicon.postpositions)
        if last not in ends
    ]
    return found


def _is_verb(passage: Passage, index: int) -> bool:
    """A listed verb, and no noun that looks like one: "according to (state) media"."""
    verb = passage.lexicon.verbs.get(passage.tokens[index].low)
    return verb is not None and not (passage.lexicon.analytic and verb.noun)


def _is_view(passage: Passage, sentence: Sentence, first: int, last: int) -> bool:
    """Somebody stands between the word and a comma, at the head: "Pour Ana Bel, ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    marks = (
        i + 1
        for i in range(first - 1, max(sentence.first, first - _OPENING), -1)
        if tokens[i].text in ";:"
    )
    opens = all(t.low in lexicon.openers for t in tokens[next(marks, sentence.first) : first])
    found = phrases.phrase_right(passage, last, sentence.last) if opens else None
    if found is None or found.last >= sentence.last:
        return False
    if lexicon.verb_second:  # "Für Trainer Ole Funk ist der Fall erledigt"
        named = bearers.name_in(passage, found.first, found.last) is not None
        return named and tokens[found.last].low in lexicon.be | lexicon.modals
    if tokens[found.last].text != ",":
        return False
    pronoun = found.last - found.first == 1 and tokens[found.first].low in lexicon.oblique
    full = names.is_name(passage, found.first) and found.last - found.first > 1
    letters = tokens[found.last - 1].text  # "Pour la CGT, ..."
    full |= len(letters) > 2 and letters.isupper() and found.last - found.first == 2
    words = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    kinds = (lexicon.persons, lexicon.roles, lexicon.critics)
    return pronoun or full or any(kind.search(words) for kind in kinds)
