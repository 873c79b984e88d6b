"""Clauses as content: after "that", or in the infinitive."""

from bot.reading.rules.grammar import contact
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.infinitives import (
    begins_infinitive,
    infinitive_at,
    is_infinitive,
)
from bot.reading.rules.grammar.mood import reported_at
from bot.reading.rules.grammar.phrases import past_days
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

LOOK = 14  # tokens after a verb in which its "that" may stand
_FEW = 2  # tokens; an infinitive that says something has more


def _is_timed(passage: Passage, that: int, limit: int) -> bool:
    """Behind "that" stands when something was said, and no clause."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if that + 1 >= limit or tokens[that + 1].low not in lexicon.circumstances:
        return False
    verbal = lexicon.be | lexicon.have | lexicon.modals
    return not any(token.low in verbal for token in tokens[that + 1 : limit])


def complementizer(passage: Passage, clause: Clause, first: int, limit: int) -> int | None:
    """The token after "that", if it belongs to this cue."""
    tokens, lexicon = passage.tokens, passage.lexicon
    wants = Takes.CLAUSE in clause.cue.takes or Takes.TOPIC in clause.cue.takes
    if not wants:
        return None
    if tokens[first].low in lexicon.infinitive_marks and is_infinitive(passage, first + 1, limit):
        return None
    start = min(past_days(passage, first, limit), limit - 1)
    if Takes.INFINITIVE in clause.cue.takes and begins_infinitive(passage, start, limit):
        return None  # "nie avoir voulu blesser qui que ce soit"
    aside = tokens[first].low in lexicon.prepositions - lexicon.determiners
    whole = Takes.OBJECT in clause.cue.takes and clause.cue.act in (Act.ASSERTS, Act.CRITICISES)
    named = Takes.OBJECT in clause.cue.takes and _opens_object(passage, first, limit)
    if (behind := _behind_aside(passage, first, limit)) > 0:
        return behind
    plain = clause.cue.takes == Takes.CLAUSE | Takes.QUOTE and not lexicon.that_needed
    begun = _begins_told(passage, first, limit) or (
        plain and _begins(passage, _behind_day(passage, first, limit))
    )
    for index in range(first, min(limit, first + LOOK)):
        token = tokens[index]
        begun_inside = index > first and (
            infinitive_at(passage, clause, index, limit)
            or contact.is_inside(passage, clause, first, index)
        )
        if token.quote >= 0 or token.text in ":;" or begun_inside:
            return None  # "negó ante el juez (haber visto) el informe que"
        if (behind := _behind_relative(passage, index, limit)) > 0:
            return behind
        beside = tokens[index - 1].low not in lexicon.prepositions
        related = lexicon.relatives | lexicon.object_relatives
        if named and beside and token.low in lexicon.complementizers & related:
            claim = token.low not in lexicon.relatives and tokens[index - 1].low in lexicon.nouns
            if not claim:
                return None  # "negó los rumores que circulan", "a nié la scène que l'on voit"
        if token.low in lexicon.complementizers:
            if (index > first and begun) or _answers_claim(passage, first, index):
                return None  # "said the protests demand that ..."
            if index > first and _is_no_content(passage, first, index):
                return None
            begun_since = not aside or _has_begun(passage, first, index)
            inner = (whole and begun_since) or _denies_other(passage, clause, first, index)
            if inner and index > first and _is_plain_noun(passage, index - 1):
                return None
            pointing = token.low in lexicon.determiners and not lexicon.that_needed
            pointing = pointing and tokens[index - 1].text != ","
            if pointing and index > first and tokens[index - 1].low in lexicon.links:
                return None  # "part of that statement"
            if pointing and _is_claim_alone(passage, index + 1, limit):
                return None  # "confirmed that account in an interview", "denied that claim."
            verbal = lexicon.be | lexicon.modals
            if (
                pointing
                and index == first
                and index + 1 < limit
                and tokens[index + 1].low in verbal
            ):
                return index  # "said that was for others to decide"
            if pointing and first < index < limit - 1 and tokens[index + 1].low in lexicon.verbs:
                return None
            if pointing and Takes.OBJECT in clause.cue.takes and _is_timed(passage, index, limit):
                return None  # "disputed that during a break"
            return index + 1 if token.low not in lexicon.whether else index
        if index > first and _is_main(passage, index):
            return None
        if token.low in lexicon.verbs and not is_name(passage, index) and index > first:
            gerund = lexicon.verbs[token.low].form is Form.GERUND
            noun = token.low in lexicon.nouns or lexicon.verbs[token.low].noun
            participle = lexicon.verbs[token.low].form is Form.PARTICIPLE
            marked = tokens[index - 1].low in lexicon.gerund_marks
            gerund = gerund and not marked and _is_of_claim(lexicon, tokens[index - 1].low)
            noun |= lexicon.that_needed and participle and tokens[index - 1].low not in lexicon.have
            before = tokens[index - 1].low  # "in a letter to fans", "by her label"
            led = before in lexicon.determiners | lexicon.prepositions | lexicon.possessives.keys()
            deed = before in lexicon.infinitive_marks and lexicon.verbs[token.low].form is Form.BASE
            noun |= lexicon.analytic and led and not deed
            noun |= lexicon.that_needed and before in lexicon.by  # "a affirmé par écrit que"
            if not noun and not (gerund and clause.cue.act is not Act.ASSERTS):
                return None
    return None


def _is_main(passage: Passage, index: int) -> bool:
    """A verb, and no part of to whom it was told: "told all who (would) listen that"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    whom = lexicon.analytic and passage.tokens[index - 1].low in lexicon.personal_relatives
    return not whom and (token.low in lexicon.be or token.low in lexicon.modals)


def _is_no_content(passage: Passage, first: int, that: int) -> bool:
    """As in "they heard a shot and that two ran", "tells so many lies that nobody listens"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comes_of_it = any(token.low in lexicon.degrees for token in tokens[first : that - 1])
    related = lexicon.relatives | lexicon.object_relatives
    goes_on = tokens[that - 2].text == "," and tokens[that - 1].low in lexicon.prepositions
    goes_on = goes_on and tokens[that].low not in related  # "a plan, he said, for how to go on"
    return comes_of_it or goes_on or tokens[that - 1].low in lexicon.conjunctions


def _is_of_claim(lexicon: Lexicon, low: str) -> bool:
    """What "that" behind a gerund goes with: "denied (reports) saying", no "the mayor saying"."""
    told = low in lexicon.nouns | lexicon.things_said or lexicon.claims.search(low) is not None
    return told or not lexicon.analytic


def _answers_claim(passage: Passage, first: int, that: int) -> bool:
    """As in "responded to claims (that he lied)": others say so, and he only answers."""
    tokens, lexicon = passage.tokens, passage.lexicon
    to = lexicon.analytic and tokens[first].low in lexicon.infinitive_marks
    return to and any(token.low in lexicon.nouns for token in tokens[first + 1 : that])


def _is_claim_alone(passage: Passage, noun: int, limit: int) -> bool:
    """A noun for one claim, behind which no verb of its own follows: "(that) account: a ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    several = noun < limit and lexicon.bare.fullmatch(tokens[noun].low) is not None
    if noun >= limit or several or tokens[noun].low not in lexicon.nouns:
        return False
    if noun + 1 >= limit:
        return True
    after = tokens[noun + 1]
    return not after.is_word or after.low in lexicon.prepositions


def _behind_aside(passage: Passage, first: int, limit: int) -> int:
    """Where it goes on behind an aside and "that": "denied, in a note to Bell, that (he lied)".

    0 where no aside begins, or something else follows it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[first].text != "," or first + 2 >= limit:
        return 0
    opens = tokens[first + 1].low in lexicon.prepositions | lexicon.adverbs
    inside = range(first + 2, min(limit - 1, first + LOOK))
    comma = next((i for i in inside if not tokens[i].is_word or tokens[i].quote >= 0), -1)
    closed = opens and comma > 0 and tokens[comma].text == ","
    that = closed and tokens[comma + 1].low in lexicon.complementizers - lexicon.whether
    return comma + 2 if that else 0


def _behind_relative(passage: Passage, index: int, limit: int) -> int:
    """Where it goes on behind a relative clause: "told his boss, who was ill, that (he lied)".

    0 where none begins at the comma `index`, or something else follows it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or tokens[index].text != "," or index + 2 >= limit:
        return 0
    if tokens[index + 1].low not in lexicon.relatives - lexicon.complementizers:
        return 0
    inside = range(index + 2, limit - 2)
    comma = next((i for i in inside if tokens[i].text == "," and tokens[i].quote < 0), -1)
    that = comma > 0 and tokens[comma + 1].low in lexicon.complementizers - lexicon.whether
    return comma + 2 if that else 0


def _has_begun(passage: Passage, first: int, that: int) -> bool:
    """An object has begun behind whom it was told: "denunció ante la prensa (el acoso que)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.determiners
    inside = range(first + 1, that)
    return any(
        tokens[i].low in lexicon.determiners and tokens[i - 1].low not in closed for i in inside
    )


def _denies_other(passage: Passage, clause: Clause, first: int, that: int) -> bool:
    """What is denied has begun and is no claim: "denied polluting a river (that) feeds a lake"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or clause.cue.act not in (Act.DENIES, Act.CONFIRMS):
        return False
    low = tokens[first].low
    aside = low in lexicon.prepositions | lexicon.times | lexicon.adverbs | lexicon.conjunctions
    words = passage.low[tokens[first].start : tokens[that].start]
    claimed = any(token.low in lexicon.nouns for token in tokens[first:that])
    claimed = claimed or lexicon.claims.search(words) is not None
    return not (aside or claimed or is_time(passage, first))


def _behind_day(passage: Passage, first: int, limit: int) -> int:
    """Behind a preposition and a day: "said on Monday (the car that hit her ...)"."""
    day = passage.tokens[first].low in passage.lexicon.prepositions and first + 2 < limit
    return first + 2 if day and is_time(passage, first + 1) else first


def _begins(passage: Passage, first: int) -> bool:
    """A clause without "that" begins here, for its subject does."""
    token, lexicon = passage.tokens[first], passage.lexicon
    if is_time(passage, first) or token.low in lexicon.complementizers:
        return False
    more = first + 1 < len(passage.tokens)
    opens = more and token.low in lexicon.determiners and not is_time(passage, first + 1)
    return opens or token.low in lexicon.pronouns or is_name(passage, first)


def _begins_told(passage: Passage, first: int, limit: int) -> bool:
    """What is said begins behind a comma: "sagte, (es gebe keinen Beweis, dass er log)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.comma_needed:
        return False
    near = range(first, min(limit - 1, first + LOOK))
    comma = next((i for i in near if not tokens[i].is_word or tokens[i].quote >= 0), limit)
    if comma >= limit or tokens[comma].text != ",":
        return False
    begin = comma + 1
    if tokens[begin].low in lexicon.complementizers | lexicon.subordinators:
        return False
    stop = next((i for i in range(begin, limit) if tokens[i].text == ","), limit)
    pronoun = tokens[begin].low in lexicon.pronouns.keys() - lexicon.relatives
    ends = {token.low for token in tokens[max(begin, stop - _FEW - 1) : stop]}
    infinitive = ends & lexicon.infinitive_marks and tokens[begin].low not in lexicon.prepositions
    return pronoun or bool(infinitive) or reported_at(passage, Sentence(begin, stop, 0)) >= 0


def _opens_object(passage: Passage, first: int, limit: int) -> bool:
    """A noun phrase with its article begins here, no day."""
    tokens, lexicon = passage.tokens, passage.lexicon
    start = past_days(passage, first, limit)
    opens = start + 1 < limit and tokens[start].low in lexicon.determiners
    opens = opens and not tokens[start + 1].text[0].isdigit()  # "a démenti (le 12 mai) que"
    return opens and lexicon.that_needed and tokens[start].low not in lexicon.complementizers


def _is_plain_noun(passage: Passage, index: int) -> bool:
    """What "that" would be a relative pronoun after: not a claim, not a day, not a comma."""
    token, lexicon = passage.tokens[index], passage.lexicon
    how = lexicon.analytic and token.low.endswith(lexicon.adverb_endings)
    if how and token.low not in lexicon.no_adverbs:
        return False  # "acknowledged privately that"
    return (
        token.is_word
        and token.low not in lexicon.nouns
        and not is_time(passage, index)
        and not token.is_capital
        and token.low not in lexicon.adverbs
        and token.low not in lexicon.oblique
    )


def is_clear(passage: Passage, first: int, limit: int) -> bool:
    """What is said follows for certain: "al negar (que mintiera)", not "al negar el visado"."""
    that = first < limit and passage.tokens[first].low in passage.lexicon.complementizers
    return that or (first < limit and begins_infinitive(passage, first, limit))


def is_that(passage: Passage, index: int, limit: int) -> bool:
    """As in "criticó duramente (que)": a clause behind how something was said."""
    lexicon = passage.lexicon
    leads = lexicon.complementizers - lexicon.whether if lexicon.adjectives_behind else frozenset()
    return index + 1 < limit and passage.tokens[index].low in leads
