"""What a verb is about that stands before it: its subject in the passive, or what "which" means."""

from bot.reading.rules.grammar import charged, main_subjects, relative_subjects, subjects
from bot.reading.rules.grammar.clause import Clause, Spans, span, starts_quote
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.set_between import past_settings
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_NOUN = 5  # tokens of a noun with its article
_VERDICT = 8  # tokens of « infondées et diffamatoires »
_CONNECTOR = 6  # tokens of "however" with its commas


def of_passive(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> Spans:
    """What "was denied by": the subject before the verb, and as what it was described.

    Of who "was told by" somebody, what follows "that".
    """
    if Takes.ADDRESSEE in clause.cue.takes:
        after, leads = clause.last, passage.lexicon.complementizers - passage.lexicon.whether
        led = after + 1 < limit and passage.tokens[after].low in leads
        return span(passage, after + 1, limit) if led else ()
    that = _that_before(passage, sentence.first, clause.cue.first)
    if that >= 0:
        return span(passage, that, clause.cue.first)
    found = subjects.subject_left(passage, sentence, clause.cue)
    if passage.lexicon.analytic and (found is None or _is_told_more_of(passage, found)):
        found = _opening(passage, sentence, clause) or found
    charge = charged.before_agent(passage, clause) + charged.behind_agent(passage, clause, limit)
    at = clause.cue.first - 1
    this = at >= sentence.first and passage.tokens[at].low in passage.lexicon.plain_anaphors
    if this and clause.cue.act is Act.DENIES and not charge:
        return span(passage, at, at + 1)  # "This was denied by the mayor"
    if found is None or passage.tokens[found.first].low in passage.lexicon.pronouns:
        return charged.alone(passage, charge)
    return span(passage, found.first, found.last) + charge


def _is_told_more_of(passage: Passage, found: NounPhrase) -> bool:
    """A relative clause without a comma tells which one: "A paper (that linked milk to gout)"."""
    after = passage.tokens[min(found.last, len(passage.tokens) - 1)].low
    return after in passage.lexicon.relatives | passage.lexicon.object_relatives


def _opening(passage: Passage, sentence: Sentence, clause: Clause) -> NounPhrase | None:
    """What a verb far off, or behind a comma, is about.

    As in "A study that linked ... has been retracted", "The deal, described by Bell as a mess,".
    """
    begin, stop = sentence.first, clause.cue.first
    if passage.tokens[stop - 1].text == ",":
        return relative_subjects.antecedent(passage, begin, stop)
    found = main_subjects.main_subject(passage, begin, stop)
    return NounPhrase(found.first, stop) if found is not None and found.first == begin else None


def _that_before(passage: Passage, first: int, last: int) -> int:
    """Where the clause begins of "Reports that Al Bell had a cold (were denied by)", or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 1, first, -1):
        if tokens[index].text in ",;:" or tokens[index].quote >= 0:
            return -1
        claim = tokens[index - 1].low in lexicon.nouns or _is_made(passage, first, index)
        led = lexicon.claim_as.match(passage.low, tokens[index].start) if claim else None
        if led is not None:
            return next(i for i in range(index, last + 1) if tokens[i].start >= led.end())
        if claim and tokens[index].low in lexicon.complementizers - lexicon.whether:
            return index + 1
    return -1


def _is_made(passage: Passage, first: int, that: int) -> bool:
    """Between a claim and its "that" stands only whose it is: "Claims by the union (that)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = range(that - 1, max(first, that - _NOUN), -1)
    return any(
        tokens[i].low in lexicon.made_by and tokens[i - 1].low in lexicon.nouns for i in inside
    )


def of_relative(
    passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause], limit: int
) -> Spans:
    """What "which he denies" refers to: the noun phrase, or all, before the pronoun."""
    tokens, lexicon = passage.tokens, passage.lexicon
    relative = clause.first - 1
    last = clause.last if clause.inverted else clause.cue.last
    if judged := _judged(passage, sentence, clause, relative, limit):
        return judged
    if (
        clause.cue.act not in (Act.DENIES, Act.CONFIRMS)
        or clause.subject is None
        or relative <= sentence.first
        or tokens[relative].low not in lexicon.object_relatives
        or (last < limit and tokens[last].is_word)
    ):
        return ()
    begin, end = tokens[sentence.first].start, tokens[relative].start
    charged = lexicon.analytic and lexicon.disputed.search(passage.low, begin, end)
    if charged and tokens[relative - 1].text == ",":  # "Bell is accused of theft, which he denies"
        return _charge(passage, before, relative) or span(passage, sentence.first, relative - 1)
    told = _told_before(passage, sentence, before, relative)
    if lexicon.analytic and told:
        return told
    found = relative_subjects.antecedent(passage, sentence.first, relative)
    neuter = lexicon.neuter if lexicon.subjects_dropped else frozenset()
    if (
        tokens[relative - 1].low in lexicon.demonstratives | neuter  # ", ce que dément X"
        or _is_told(passage, found, relative)
    ):
        begin = sentence.first
        if before and not before[-1].inverted and before[-1].last < relative - 1:
            begin = before[-1].last  # "X says that ..., which Y denies": what X says
            begin += tokens[begin].low in lexicon.complementizers
        return span(passage, begin, relative - 1)
    given = before[-1].cue.given if before else None
    if given is not None and given[1] == tokens[relative - 1].start:
        return (given,)  # "a balayé (ces rumeurs), qu'il qualifie d'invention"
    found = found or _noun_before(passage, sentence.first, relative)
    if found is None:
        return ()
    apposed = found.first > sentence.first and tokens[found.first - 1].text in ",–—"
    if apposed and any(t.low in lexicon.nouns for t in tokens[found.first : found.last]):
        return ()  # ", a claim that he denies": what stands before the comma
    return span(passage, found.first, found.last)


def _judged(
    passage: Passage, sentence: Sentence, clause: Clause, relative: int, limit: int
) -> Spans:
    """As in "Une version que la défense juge fantaisiste": what is judged, and as what."""
    tokens, lexicon = passage.tokens, passage.lexicon
    judges = clause.cue.kind is Kind.PHRASE and clause.cue.takes is Takes.OBJECT
    if not (judges and lexicon.adjectives_behind) or relative <= sentence.first:
        return ()
    stop = next((i for i in range(clause.last, limit) if tokens[i].text in ",;:"), limit)
    stop -= stop > clause.last and tokens[stop - 1].text == "."
    if tokens[relative].low not in lexicon.object_relatives or not clause.last < stop:
        return ()
    if tokens[clause.last].quote >= 0 or tokens[clause.last].low in lexicon.determiners:
        return ()  # "qu'il juge « partiale »": the word is what is said
    if stop - clause.last > _VERDICT:
        return ()
    found = _noun_before(passage, sentence.first, relative)
    found = found or relative_subjects.antecedent(passage, sentence.first, relative)
    if found is None:
        return ()
    return span(passage, found.first, found.last) + span(passage, clause.last, stop)


def _told_before(
    passage: Passage, sentence: Sentence, before: list[Clause], relative: int
) -> Spans:
    """What stands before who said it: "(The driver fled), police said, which they deny"."""
    tokens = passage.tokens
    said = before[-1] if before else None
    if said is None or said.last != relative - 1 or tokens[relative - 1].text != ",":
        return ()
    stop = said.first - 1
    return span(passage, sentence.first, stop) if tokens[stop].text == "," else ()


def _is_told(passage: Passage, found: NounPhrase | None, relative: int) -> bool:
    """What stands before ", which" is told of it: "The firm was (fined), which it disputes"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or found is None or tokens[relative - 1].text != ",":
        return False
    before = tokens[found.first - 1].low if found.first else ""
    noun = tokens[found.first].low in lexicon.determiners
    return before in lexicon.be | lexicon.have and not noun


def _noun_before(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The noun right before "which": "a réagi à (l'article), qu'il juge mensonger"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last -= tokens[last - 1].text == ","
    for index in range(last - 2, max(floor, last - _NOUN), -1):
        if not tokens[index].is_word or tokens[index].low in lexicon.have | lexicon.be:
            return None
        if tokens[index].low in lexicon.determiners - lexicon.links and index < last - 1:
            return NounPhrase(index, last)
    return None


def _charge(passage: Passage, before: list[Clause], relative: int) -> Spans:
    """Of what somebody was blamed: "X accused Y of (lying), which Y denies"."""
    tokens, charges = passage.tokens, passage.lexicon.charges
    if not before or before[-1].cue.act is not Act.CRITICISES:
        return ()
    inside = range(before[-1].cue.last, relative - 1)
    link = next((i for i in inside if tokens[i].low in charges), relative)
    return span(passage, link + 1, relative - 1) if link < relative else ()


def is_aside(passage: Passage, clause: Clause, limit: int) -> bool:
    """Nothing said follows a verb's comma: it closes a relative clause, or needs no object.

    As in "The owner, who had denied it, now admits ..." and "The owner denies, papers in hand".
    """
    tokens, cue = passage.tokens, clause.cue
    lexicon = passage.lexicon
    comma = clause.last + 1 < limit and tokens[clause.last].text == ","
    second = range(clause.last + 2, min(clause.last + _CONNECTOR, limit - 1))
    again = next((i for i in second if comma and tokens[i].text == ","), clause.last)
    leads = (tokens[i + 1].low in lexicon.complementizers for i in (clause.last, again))
    that = comma and any(leads)  # "admits that", "admits, though, that"
    if not comma or that or starts_quote(passage, clause.last + 1, limit):
        return False
    if cue.first and tokens[cue.first - 1].low in lexicon.relatives:
        return True
    if past_settings(passage, clause, clause.last, limit) > clause.last:
        return False  # "a démenti, ce lundi, les faits"
    if lexicon.adjectives_behind and any(t.text == "," for t in tokens[cue.first : cue.last]):
        return False  # "a démenti, fermement, les faits"
    aside = lexicon.prepositions | lexicon.times | lexicon.conjunctions | lexicon.relatives
    answers = cue.act in (Act.DENIES, Act.CONFIRMS) and cue.kind is Kind.VERB
    answers = answers and not lexicon.comma_needed
    return lexicon.that_needed and answers and tokens[clause.last + 1].low not in aside
