"""A cue: the words that make a statement, with their auxiliaries and negation."""

from dataclasses import dataclass
from enum import StrEnum

from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


class Kind(StrEnum):
    """How a cue goes with its speaker."""

    VERB = "verb"
    PHRASE = "phrase"
    ATTRIBUTION = "attribution"  # the speaker follows: according to X
    POSTPOSITION = "postposition"  # the speaker precedes: X zufolge


@dataclass(slots=True)
class Cue:
    """A cue: tokens `first:last`, auxiliaries and negation included.

    Attributes:
        pronoun: the token of a subject inside the cue (a-t-il dit), else -1.
        auxiliary: the token of an auxiliary that stands apart (hat ... bestritten), else -1.
        particle: the token of the verb's second half (weist ... zurück), else -1.
        passive: "denied by": the speaker follows, the content stands before.
        given: the content, in code points, where the phrase itself holds it.
        charge: of what who is given is blamed, in code points, where the phrase holds it.
        who: the speaker, in tokens, where the phrase itself holds it.
        subject: see `Phrase.subject`.
    """

    first: int
    last: int
    act: Act
    takes: Takes
    kind: Kind
    form: Form = Form.FINITE
    hedged: bool = False
    negated: bool = False
    mute: bool = False  # no statement, but a verb with a subject ("did not deny")
    pronoun: int = -1
    auxiliary: int = -1
    particle: int = -1
    passive: bool = False
    given: tuple[int, int] | None = None
    charge: tuple[int, int] | None = None
    who: tuple[int, int] | None = None
    subject: str = "left"
    start: int = 0
    end: int = 0


def _is_auxiliary(lexicon: Lexicon, low: str) -> bool:
    return low in lexicon.be or low in lexicon.have or low in lexicon.modals


def _is_adverb(lexicon: Lexicon, low: str) -> bool:
    return low in lexicon.adverbs or (len(low) > 4 and low.endswith(lexicon.adverb_endings))


def _is_led(passage: Passage, index: int) -> bool:
    """An adverb of two words, whose first is a preposition: "at first"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.analytic and tokens[index - 1].low in lexicon.prepositions
    whole = tokens[index - 1].start, tokens[index].end
    return leads and lexicon.venues.fullmatch(passage.low, *whole) is not None


def widen(passage: Passage, sentence: Sentence, cue: Cue) -> str:
    """Take what belongs to the verb into the cue; give the auxiliary nearest to the verb.

    Adverbs and negations count only up to the outermost auxiliary, or beside the verb.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    nearest, ceases = "", False
    cue.first = _before_aside(passage, sentence, cue)
    index = cue.first - 1
    while index >= sentence.first and tokens[index].quote < 0:
        low = tokens[index].low
        if not nearest and _is_aspect(passage, sentence, cue, index):
            cue.form = Form.GERUND if cue.form is Form.GERUND else Form.FINITE
            index -= low in lexicon.infinitive_marks or low in lexicon.aspect_links
            index = _before_negation(passage, index)
            cue.negated = ceases = tokens[index].low in lexicon.ceasing
        elif _is_auxiliary(lexicon, low) and not _is_power(passage, sentence, index):
            if tokens[index].is_capital and index > sentence.first:  # Theresa May said
                break
            nearest = nearest or low
        elif low in lexicon.negations:
            only = lexicon.only.fullmatch(tokens[index + 1].low)  # "no solo niega"
            cue.negated = not ceases and only is None and not _is_restricted(passage, cue, index)
        elif index and low in lexicon.short_forms and _is_short(passage, cue, index):
            nearest = nearest or lexicon.short_forms[low]
        elif low.startswith("-") and low in lexicon.pronouns:
            cue.pronoun = index
        elif not (low in lexicon.reflexives or _is_adverb(lexicon, low)) or (
            tokens[index].is_capital
            and index == sentence.first
            and low not in lexicon.self_reflexives
        ):
            break
        elif low in lexicon.no_adverbs or _is_capital_inside(passage, sentence, index):
            break  # "the family said", "Italy said"
        elif index and _is_led(passage, index):
            break  # "The company at first said"
        cue.first = index
        index -= 1
    after = cue.last
    if after < sentence.last and tokens[after].low.startswith("-"):
        if tokens[after].low in lexicon.pronouns:
            cue.pronoun = after
            cue.last += 1
    elif cue.kind is Kind.VERB and cue.form is not Form.PARTICIPLE and after < sentence.last:
        deed = lexicon.infinitive.match(passage.low, tokens[after].start)  # "dice no haber visto"
        deeds = Takes.INFINITIVE in cue.takes
        to = (
            deeds
            and after + 1 < sentence.last
            and tokens[after + 1].low in lexicon.infinitive_marks
        )
        none = tokens[after].low in lexicon.both_not or tokens[after].low in lexicon.pronouns
        negated = tokens[after].low in lexicon.negations - lexicon.prepositions  # no "sin rodeos"
        negated = negated and not (to or none)  # "vowed not to go"
        what = tokens[after + 1].low if after + 1 < sentence.last else ""
        one = lexicon.singular - lexicon.numerals_of_one
        told = lexicon.infinitive_marks | one  # "said not a word"
        negated = negated and not (lexicon.analytic and what not in told)  # "said not all were"
        cue.negated |= negated and not nearest and deed is None
    return nearest


def _before_aside(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """With what stands between what was said and its verb: "..., (в свою очередь) пояснили"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = cue.first
    while first > sentence.first and tokens[first - 1].is_word and tokens[first - 1].quote < 0:
        first -= 1
    if not lexicon.free_order or first in (cue.first, sentence.first):
        return cue.first
    aside = lexicon.asides.match(passage.low, tokens[first].start, tokens[cue.first - 1].end)
    return first if aside is not None and aside.end() == tokens[cue.first - 1].end else cue.first


def _is_aspect(passage: Passage, sentence: Sentence, cue: Cue, index: int) -> bool:
    """As in "continues (to) insist", "keeps saying": the words before say that it goes on."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if cue.form is Form.INFINITIVE and tokens[index].low in lexicon.aspects:
        return True  # "поспешил заверить", "a dû reconnaître"
    if cue.form is Form.GERUND:
        return tokens[index].low in lexicon.aspects  # "поспешил заверить"
    if cue.form is Form.INFINITIVE and tokens[index].low in lexicon.aspect_links:
        verb = _before_negation(passage, index - 1) if index > sentence.first else index
        return tokens[verb].low in lexicon.aspects
    if cue.form is not Form.BASE or tokens[index].low not in lexicon.infinitive_marks:
        return False
    return index - 1 > sentence.first and tokens[index - 1].low in lexicon.aspects


def _is_restricted(passage: Passage, cue: Cue, index: int) -> bool:
    """As in "ne reconnaît qu'une erreur": no negation, for nothing but "ne" stands there."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index].low not in lexicon.verb_negations or cue.last >= len(tokens):
        return False
    inside = (t.low for t in tokens[index + 1 : cue.last])
    alone = not (lexicon.subjects_dropped or any(low in lexicon.negations for low in inside))
    return alone and tokens[cue.last].low in lexicon.complementizers - lexicon.whether


def _before_negation(passage: Passage, index: int) -> int:
    """Before "pas" in "n'hésite pas à dire", where the other half stands before the verb."""
    lexicon = passage.lexicon
    while (
        index > 1 and lexicon.adjectives_behind and passage.tokens[index].low in lexicon.negations
    ):
        index -= 1
    return index


def _is_power(passage: Passage, sentence: Sentence, index: int) -> bool:
    """A modal verb that is a noun here: "la junte au (pouvoir) accuse"."""
    lexicon = passage.lexicon
    before = passage.tokens[index - 1].low if index > sentence.first else ""
    led = lexicon.adjectives_behind and before in lexicon.to_the | lexicon.articles
    infinitive = lexicon.infinitive.fullmatch(passage.tokens[index].low) if led else None
    return infinitive is not None


def _is_short(passage: Passage, cue: Cue, index: int) -> bool:
    """As in "who's called for", "he's promised": has, after a pronoun."""
    before, lexicon = passage.tokens[index - 1].low, passage.lexicon
    pronoun = before in lexicon.pronouns or before in lexicon.relatives
    return pronoun and cue.form in (Form.PAST, Form.PARTICIPLE)


def _is_capital_inside(passage: Passage, sentence: Sentence, index: int) -> bool:
    """Capitalised where no sentence begins: a name, whatever it ends in."""
    return passage.tokens[index].is_capital and index > sentence.first
