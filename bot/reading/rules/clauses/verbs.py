"""Listed verbs as cues: whole or in two halves, with their auxiliaries and negation."""

from bot.reading.rules.clauses import fronted_verbs
from bot.reading.rules.clauses.apart import auxiliary_apart
from bot.reading.rules.clauses.far_auxiliaries import auxiliary_of, is_meant
from bot.reading.rules.clauses.finite import is_said
from bot.reading.rules.grammar.cue import Cue, Kind, widen
from bot.reading.rules.languages.forms import Form, Takes, Verb
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_APART = 50  # tokens between the halves of a verb, subordinate clauses included


def verb(passage: Passage, sentence: Sentence, index: int) -> tuple[Cue | None, int]:
    """The verb cue at a token, if it is one, and how many tokens its form has."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verb, length = _listed(passage, sentence, index)
    particle, whole = _second_half(passage, sentence, index)
    if whole is not None:
        verb, length = whole, 1
    if verb is None or _only_goes_on(passage, sentence, index, length):
        return None, 1
    if whole is None and verb.form is Form.FINITE and _is_half(passage, sentence, index + length):
        return None, length
    if lexicon.verb_final and _is_infinitive(passage, sentence, verb, index, index + length):
        return None, length
    cue = Cue(index, index + length, verb.act, verb.takes, Kind.VERB, verb.form, verb.hedged)
    cue.particle = particle
    cue.pronoun = next(
        (i for i in range(index + 1, index + length) if tokens[i].low.startswith("-")), -1
    )
    if fronted_verbs.opens_turned(passage, sentence, cue):
        return cue, length
    auxiliary = widen(passage, sentence, cue)
    auxiliary = auxiliary or auxiliary_apart(passage, sentence, cue)
    if lexicon.that_needed and opens_with_deed(passage, sentence, cue):
        cue.form, auxiliary = Form.GERUND, ""
    _take_contrast(passage, sentence, cue)
    if _only_means_to(passage, sentence, cue, auxiliary):
        return None, length
    if lexicon.verb_final and not auxiliary:
        found = auxiliary_of(passage, sentence, cue, index)
        if found is None:
            return None, length
        auxiliary = found
    if lexicon.verb_second and not auxiliary and cue.form is Form.FINITE:
        cue.negated |= _denied_at_end(passage, sentence, cue)
        after = tokens[cue.last].low if cue.last < sentence.last else ""
        if cue.act is Act.CONFIRMS and after in lexicon.reflexives:
            return None, length  # "bestätigte sich"
    if not is_said(passage, sentence, cue, index, auxiliary, noun=verb.noun):
        return None, length
    outer = {t.low for t in tokens[cue.first : index]} if cue.passive else {auxiliary}
    if outer & lexicon.hypothetical and cue.pronoun < 0:
        cue.mute = True
        return cue, length
    if cue.negated:
        admits = tokens[index].low in lexicon.admitting
        if _leaves_open(passage, sentence, cue):
            cue.act, cue.takes = Act.DECLINES, cue.takes | Takes.TOPIC
            return cue, length
        _negate(cue, admits=admits)
        no = lexicon.negations - lexicon.determiners
        after = tokens[cue.last].low if cue.last < sentence.last else ""
        cue.last += admits and lexicon.that_needed and after in no  # "ne reconnaît (pas) les faits"
    return cue, length


def _is_infinitive(passage: Passage, sentence: Sentence, verb: Verb, first: int, last: int) -> bool:
    """As in "ohne etwas zu sagen", "hält sie für widerlegt", "davon berichtet zu haben"."""
    lexicon = passage.lexicon
    before = passage.tokens[first - 1].low if first > sentence.first else ""
    led = before in lexicon.infinitive_marks or before in lexicon.prepositions - lexicon.particles
    return (verb.form is Form.FINITE and led) or _is_perfect_infinitive(passage, last)


def _only_means_to(passage: Passage, sentence: Sentence, cue: Cue, auxiliary: str) -> bool:
    """What somebody will, may or is said to say, or what is done to him: nothing is stated."""
    closes = cue.last >= sentence.last or not passage.tokens[cue.last].is_word
    if is_meant(passage, sentence, cue, auxiliary, closes=closes):
        return True  # "sie werde klagen", "ob sie klagen wolle"
    if auxiliary:
        return False
    if not closes:  # "sei ihm so berichtet worden"
        return passage.lexicon.verb_final and _is_done_to(passage, cue)
    # "Dazu könne er nichts sagen, ..."
    return cue.form is Form.FINITE and _is_reported(passage, sentence, cue)


def _is_perfect_infinitive(passage: Passage, index: int) -> bool:
    """As in "bestreitet, davon berichtet (zu haben)": nobody tells anything by it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    after = [token.low for token in tokens[index : index + 2]]
    return len(after) > 1 and after[0] in lexicon.infinitive_marks and after[1] in lexicon.have


def _leaves_open(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "Ob er geht, (sagte) der Trainer nicht": a question opens, and nobody answers it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = cue.first - 1
    inside = sentence.first < before and cue.last < sentence.last
    if not (lexicon.verb_final and inside) or cue.act is not Act.ASSERTS:
        return False
    asks = tokens[sentence.first].low in lexicon.whether - lexicon.as_words
    asks = asks and tokens[cue.last].low not in lexicon.anaphors  # "Wer ihn kennt, sagt das nicht"
    commas = sum(t.text == "," for t in tokens[sentence.first : cue.first])
    return asks and tokens[before].text == "," and commas == 1


def _negate(cue: Cue, *, admits: bool) -> None:
    """What a negated verb does instead, if it still states anything."""
    act = Act.DENIES if admits else _negated(cue)
    cue.mute = act is None
    if act is not None:
        cue.act = act
        cue.takes |= Takes.TOPIC


def _listed(passage: Passage, sentence: Sentence, index: int) -> tuple[Verb | None, int]:
    """The longest form of a listed verb that begins at a token, and how many tokens it has."""
    tokens, lexicon = passage.tokens, passage.lexicon
    longest = lexicon.verb_lengths.get(tokens[index].low, 0)
    for count in range(min(longest, sentence.last - index), 0, -1):
        found = lexicon.verbs.get(" ".join(token.low for token in tokens[index : index + count]))
        if found is not None:
            return found, count
    return None, 1


def opens_with_deed(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "Tras (negar) los hechos, X ...", "Après avoir (nié), X ...": what X did opens it."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, cue.first
    perfect = first > sentence.first and tokens[first - 1].low in lexicon.perfects
    begins = lexicon.infinitive.match(passage.low, tokens[first].start)
    infinitive = begins is not None and begins.end() >= tokens[first].end and not perfect
    words = [token.low for token in tokens[sentence.first : first - perfect]]
    while len(words) > 1 and words[0] in lexicon.openers:
        words = words[1:]
    return (infinitive or perfect) and " ".join(words) in lexicon.gerund_marks


def _is_done_to(passage: Passage, cue: Cue) -> bool:
    """A form that is a participle as well, before the auxiliary of a passive."""
    lexicon, verb, after = passage.lexicon, passage.tokens[cue.last - 1], passage.tokens[cue.last]
    participle = verb.low.endswith(lexicon.participle_ends) and cue.last - cue.first == 1
    return participle and after.low in lexicon.be


def _take_contrast(passage: Passage, sentence: Sentence, cue: Cue) -> None:
    """Take what sets the speaker against others into the cue: "affirme(, lui,) avoir prévenu"."""
    if cue.last >= sentence.last:
        return
    begin, end = passage.tokens[cue.last].start, passage.tokens[sentence.last - 1].end
    match = passage.lexicon.contrasting.match(passage.low, begin, end)
    if match is not None:
        inside = range(cue.last, sentence.last)
        tokens = passage.tokens
        cue.last = next((i for i in inside if tokens[i].start >= match.end()), cue.last)


def _only_goes_on(passage: Passage, sentence: Sentence, index: int, length: int) -> bool:
    """The verb only tells that another goes on ("продолжает твердить"), or who is not named."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.unnamed.match(passage.low, tokens[index].start):
        return True  # "asked that her name not be used"
    after = index + length
    verb = lexicon.verbs.get(tokens[after].low) if after < sentence.last else None
    goes_on = tokens[index].low in lexicon.aspects
    return goes_on and verb is not None and verb.form is Form.INFINITIVE


def _second_half(passage: Passage, sentence: Sentence, index: int) -> tuple[int, Verb | None]:
    """The half of a separable verb at the end of its clause: "weist den Vorwurf zurück"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    halves = lexicon.separable.get(tokens[index].low)
    if halves is None:
        return -1, None
    for at in range(index + 1, min(sentence.last, index + _APART)):
        token = tokens[at]
        if token.quote >= 0:
            continue
        if token.text in ";:":
            break
        after = tokens[at + 1] if at + 1 < sentence.last else None
        ends = after is None or not after.is_word or after.low in lexicon.conjunctions
        if token.low in halves and ends:
            return at, halves[token.low]
    return -1, None


def _is_half(passage: Passage, sentence: Sentence, first: int) -> bool:
    """A second half closes the clause that makes another verb: "gestand ihm zwei Tage (zu)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = first
    while last < sentence.last and tokens[last].is_word and tokens[last].quote < 0:
        if last > first and _joins_half(passage, last):
            break  # "nannte es falsch (und kündigte Klage an)"
        last += 1
    halves = lexicon.particles & lexicon.prepositions if lexicon.verb_second else frozenset()
    return last - 1 > first and tokens[last - 1].low in halves


def _joins_half(passage: Passage, index: int) -> bool:
    """A conjunction before another verb in two halves."""
    tokens, lexicon = passage.tokens, passage.lexicon
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    joins = after is not None and tokens[index].low in lexicon.conjunctions
    return joins and after is not None and after.low in lexicon.separable and not after.is_capital


def _denied_at_end(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "leugnete die Tat nicht", "wies sie nicht zurück": the negation closes the clause.

    How it was not done may follow: "widersprach dem nicht (ausdrücklich)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    end = cue.last
    while end < min(sentence.last, cue.last + _APART) and (
        tokens[end].is_word and tokens[end].quote < 0
    ):
        end += 1
    end -= end - 1 == cue.particle
    while end - 1 > cue.last and tokens[end - 1].low in lexicon.adverbs:
        end -= 1
    return end - 1 > cue.last and tokens[end - 1].low in lexicon.negations


def _negated(cue: Cue) -> Act | None:
    """Who "did not confirm" refuses to say; "did not deny" is anything but a denial.

    Who "does not accept cards" says nothing either: what takes a clause alone confirms no thing.
    """
    return Act.DECLINES if cue.act is Act.CONFIRMS and Takes.CLEAR not in cue.takes else None


def _is_reported(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """An infinitive at the end of what somebody else is said to do: "könne er nichts (sagen)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = cue.first
    while first > sentence.first and tokens[first - 1].is_word and tokens[first - 1].quote < 0:
        first -= 1
        if tokens[first].low in lexicon.reported_modals:
            return True
    return False
