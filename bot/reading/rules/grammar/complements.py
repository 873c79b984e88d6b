"""Clauses as content: after "that", or in the infinitive."""

from bot.reading.rules.grammar import contact
from bot.reading.rules.grammar.begun import (
    LOOK,
    begins,
    begins_told,
    behind_day,
    has_begun,
    opens_object,
)
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.infinitives import begins_infinitive, infinitive_at, is_infinitive
from bot.reading.rules.grammar.phrases import past_days
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage
from storage.records import Act


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
    if not _wants_that(passage, clause, first, limit):
        return None
    if (behind := _behind_aside(passage, first, limit)) > 0:
        return behind
    named = Takes.OBJECT in clause.cue.takes and opens_object(passage, first, limit)
    marked = lexicon.that_needed or lexicon.comma_needed  # "sagte (dem Blatt), dass"
    plain = clause.cue.takes == Takes.CLAUSE | Takes.QUOTE and not marked
    begun = begins_told(passage, first, limit) or (
        plain and begins(passage, behind_day(passage, first, limit))
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
        if named and _tells_which(passage, index):
            return None
        if token.low in lexicon.complementizers:
            no_content = (index > first and begun) or _answers_claim(passage, first, index)
            if no_content or _is_of_something(passage, clause, first, index):
                return None  # "said the protests demand that ..."
            return _past_that(passage, clause, first, index, limit)
        if index > first and (_is_main(passage, index) or _is_deed(passage, clause, index)):
            return None
    return None


def _wants_that(passage: Passage, clause: Clause, first: int, limit: int) -> bool:
    """The cue takes a clause, and none in the infinitive begins right behind it."""
    takes = clause.cue.takes
    if not (Takes.CLAUSE in takes or Takes.TOPIC in takes):
        return False
    marked = passage.tokens[first].low in passage.lexicon.infinitive_marks
    if marked and is_infinitive(passage, first + 1, limit):
        return False
    start = min(past_days(passage, first, limit), limit - 1)
    # "nie avoir voulu blesser qui que ce soit"
    return not (Takes.INFINITIVE in takes and begins_infinitive(passage, start, limit))


def _tells_which(passage: Passage, that: int) -> bool:
    """As in "negó los rumores que circulan", "a nié la scène que l'on voit": no clause is said."""
    token, before, lexicon = passage.tokens[that], passage.tokens[that - 1].low, passage.lexicon
    related = lexicon.relatives | lexicon.object_relatives
    if before in lexicon.prepositions or token.low not in lexicon.complementizers & related:
        return False
    return token.low in lexicon.relatives or before not in lexicon.nouns


def _is_of_something(passage: Passage, clause: Clause, first: int, that: int) -> bool:
    """A "that" behind an object or an aside, which belongs to a noun in it and not to the cue."""
    tokens, lexicon, cue = passage.tokens, passage.lexicon, clause.cue
    if that == first:
        return False
    if _is_no_content(passage, first, that):
        return True
    aside = tokens[first].low in lexicon.prepositions - lexicon.determiners
    whole = Takes.OBJECT in cue.takes and cue.act in (Act.ASSERTS, Act.CRITICISES)
    inner = whole and (not aside or has_begun(passage, first, that))
    inner = inner or _denies_other(passage, clause, first, that)
    return inner and _is_plain_noun(passage, that - 1)


def _past_that(passage: Passage, clause: Clause, first: int, that: int, limit: int) -> int | None:
    """Where the clause begins that "that" leads to; None where it only points: "denied that"."""
    tokens, lexicon, low = passage.tokens, passage.lexicon, passage.tokens[that].low
    pointing = low in lexicon.determiners and not lexicon.that_needed
    pointing = pointing and tokens[that - 1].text != ","
    if pointing and that > first and tokens[that - 1].low in lexicon.links:
        return None  # "part of that statement"
    if pointing and _is_claim_alone(passage, that + 1, limit):
        return None  # "confirmed that account in an interview", "denied that claim."
    after = tokens[that + 1].low if that + 1 < limit else ""
    if pointing and that == first and after in lexicon.be | lexicon.modals:
        return that  # "said that was for others to decide"
    if pointing and that > first and after in lexicon.verbs:
        return None
    if pointing and Takes.OBJECT in clause.cue.takes and _is_timed(passage, that, limit):
        return None  # "disputed that during a break"
    return that + 1 if low not in lexicon.whether else that


def _is_deed(passage: Passage, clause: Clause, index: int) -> bool:
    """A verb between a cue and "that", to which that may belong: "said he (hoped) that"."""
    token, before, lexicon = passage.tokens[index], passage.tokens[index - 1].low, passage.lexicon
    verb = lexicon.verbs.get(token.low)
    if verb is None or is_name(passage, index):
        return False
    noun = token.low in lexicon.nouns or verb.noun
    noun |= lexicon.that_needed and verb.form is Form.PARTICIPLE and before not in lexicon.have
    # "in a letter to fans", "by her label"
    led = before in lexicon.determiners | lexicon.prepositions | lexicon.possessives.keys()
    deed = before in lexicon.infinitive_marks and verb.form is Form.BASE
    noun |= lexicon.analytic and led and not deed
    noun |= lexicon.that_needed and before in lexicon.by  # "a affirmé par écrit que"
    gerund = verb.form is Form.GERUND and before not in lexicon.gerund_marks
    gerund = gerund and _is_of_claim(lexicon, before)
    return not noun and not (gerund and clause.cue.act is not Act.ASSERTS)


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
    joined = tokens[that - 1].low in lexicon.conjunctions or _is_while(passage, that)
    return comes_of_it or goes_on or joined


def _is_while(passage: Passage, that: int) -> bool:
    """Two words that tell of something else: "déclare forfait, tandis (que)", ", ya (que)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.subordinators | lexicon.prepositions | lexicon.adverbs
    two = tokens[that - 2].text == "," and tokens[that - 1].low in closed
    return two and lexicon.that_needed and not lexicon.free_order


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
