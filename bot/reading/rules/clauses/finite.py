"""Whether a form is a verb with a subject here, and no noun, passive or infinitive."""

from bot.reading.rules.clauses.answered_for import answers_for
from bot.reading.rules.clauses.historic import is_historic
from bot.reading.rules.clauses.homonyms import counts_as_noun, is_base, is_verb_here
from bot.reading.rules.clauses.passives import agent_of, is_means, is_passive
from bot.reading.rules.clauses.several import after_several, before_several
from bot.reading.rules.grammar import verb_last
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.described_as import is_some_alone
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_NOUN = 4  # tokens of "a far-right group"


def is_said(
    passage: Passage, sentence: Sentence, cue: Cue, head: int, auxiliary: str, *, noun: bool
) -> bool:
    """Whether the form is a verb with a subject here, and not a noun or passive or infinitive."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1].low if cue.first > sentence.first else ""
    if cue.pronoun >= 0:
        return True
    if tokens[head].is_capital and cue.first > sentence.first and not _headline(passage, sentence):
        return False
    reflexive = {t.low for t in tokens[cue.first : head]} & lexicon.self_reflexives
    passive: tuple[Act, ...] = (Act.ASSERTS, Act.DENIES)  # "se dijo", "se negó"
    if lexicon.subjects_dropped:
        passive = (*passive, Act.CONFIRMS, Act.CRITICISES)  # "se confirmará", "se criticó"
    if reflexive and cue.kind is Kind.VERB and cue.act in passive:
        return False
    if cue.form is Form.GERUND:
        within = tokens[cue.first].low in lexicon.prepositions  # "tout en niant"
        if before in lexicon.charges and answers_for(passage, sentence, cue):
            return True
        return auxiliary in lexicon.be if auxiliary else within or _is_gerund(lexicon, before)
    if is_passive(lexicon, cue, auxiliary):
        agent = agent_of(passage, sentence, cue)
        if agent >= 0:
            cue.passive, cue.last = True, agent
            return True
    if cue.form is Form.PARTICIPLE:
        return auxiliary in lexicon.have
    if cue.form is Form.PAST and noun and _is_owned_noun(passage, sentence, cue.first):
        return False
    if cue.form is Form.PAST:
        return auxiliary in lexicon.have if auxiliary else _is_past(passage, sentence, cue)
    if is_historic(passage, sentence, cue):
        return True
    if cue.form is Form.INFINITIVE:
        return auxiliary in lexicon.modals and auxiliary not in lexicon.infinitive_marks
    if auxiliary in lexicon.infinitive_marks:
        return False
    if noun and (before in lexicon.determiners or before == "'"):
        return False
    if lexicon.verb_final and _is_attribute(passage, sentence, cue, auxiliary):
        return False
    if lexicon.that_needed and before in lexicon.as_words and cue.form is Form.FINITE:
        after = tokens[cue.last].low if cue.last < sentence.last else ""
        several = lexicon.gendered.get(after) == "p"  # "comme (l'indiquent) des témoins"
        return several or after not in lexicon.links  # "comme (l'annonce) du maire"
    article = tokens[cue.first].low in lexicon.elisions & lexicon.determiners
    if article and before in lexicon.prepositions - lexicon.infinitive_marks:
        return False  # "polémique sur (l'alerte)"
    plain = lexicon.free_order and not noun  # "Про це повідомив мер"
    plain |= lexicon.analytic and lexicon.counts.fullmatch(before) is not None  # "All four deny"
    plain |= is_some_alone(passage, sentence.first, cue.first)  # "but some argue"
    if not plain and (
        before in lexicon.determiners
        or before in lexicon.possessives
        or before in lexicon.owner_marks
    ):
        counted = lexicon.determiners - lexicon.singular - lexicon.definite
        alone = lexicon.verb_second and before in counted and cue.form is Form.FINITE
        if alone and (cue.first - 1 == sentence.first or not tokens[cue.first - 2].is_word):
            return not tokens[head].is_capital  # "Beide streiten es ab"
        several = lexicon.subjects_dropped and cue.form is Form.FINITE
        if several and before in counted - lexicon.anaphors:
            return tokens[cue.last - 1].low.endswith(lexicon.several)  # "Algunos dijeron que"
        return before in lexicon.pronouns or _is_pointed_at(passage, sentence, cue)
    if noun and tokens[cue.first].low in lexicon.definite:
        return False
    if noun and cue.form is Form.FINITE and counts_as_noun(passage, sentence, cue, auxiliary):
        return False
    if cue.form is Form.BASE:
        if auxiliary:
            return auxiliary in lexicon.modals
        if not noun:
            several = before_several(passage, sentence, cue)
            return several or after_several(passage, sentence, cue.first)
        return is_base(passage, sentence, cue)
    return not noun or is_verb_here(passage, sentence, cue)


def _is_attribute(passage: Passage, sentence: Sentence, cue: Cue, auxiliary: str) -> bool:
    """A participle before its noun that looks like a past: "sind nur (bestätigte) Buchungen"."""
    tokens, lexicon, verb = passage.tokens, passage.lexicon, cue.last - 1
    after = tokens[cue.last] if cue.last < sentence.last else None
    noun = after is not None and after.is_capital and after.quote < 0
    if not noun or not tokens[verb].low.endswith(lexicon.attributive_participles):
        return False
    before = tokens[verb - 1] if verb > sentence.first else None
    counted = before is not None and before.is_word
    counted = counted and before is not None and lexicon.counts.fullmatch(before.low) is not None
    return bool(auxiliary) or counted or (before is not None and before.text.isdigit())


def _is_owned_noun(passage: Passage, sentence: Sentence, index: int) -> bool:
    """A noun behind its owner, who is no subject: "cut its annual profit (forecast)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = index - 1
    while (
        before > sentence.first and tokens[before].text.isalpha() and tokens[before].text.islower()
    ):
        if tokens[before].low in lexicon.possessives:
            led = tokens[before - 1]
            opens = lexicon.conjunctions | lexicon.complementizers | lexicon.subordinators
            return led.is_word and led.low not in opens
        before -= 1
    return False


def _is_gerund(lexicon: Lexicon, before: str) -> bool:
    """After the word before it, a gerund is a verb and no noun."""
    if before in lexicon.determiners or before in lexicon.possessives:
        return False
    timed = before in lexicon.circumstances  # "before asking"
    return (
        before not in lexicon.prepositions
        or timed
        or before in lexicon.by
        or before in lexicon.gerund_marks
    )


def _is_past(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A form without an auxiliary is the past, and no participle."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1].low if cue.first > sentence.first else ""
    after = tokens[cue.last].low if cue.last < sentence.last else ""
    timed = cue.last + 1 < sentence.last and tokens[cue.last + 1].low in lexicon.times
    leans = after in lexicon.prepositions and after not in lexicon.as_words and not timed
    if leans and cue.takes & ~Takes.QUOTE == Takes.OBJECT:
        return False  # "the carer accused of theft", "called into question"
    if leans and Takes.ADDRESSEE in cue.takes and lexicon.analytic:
        return False  # "people briefed on the plans"
    if lexicon.analytic and after in lexicon.infinitive_marks and Takes.INFINITIVE not in cue.takes:
        verb = tokens[cue.last + 1].low if cue.last + 1 < sentence.last else ""
        if verb in lexicon.be | lexicon.have:
            return False  # "a man said to have fled"
    if _is_settled(passage, sentence, cue):
        return False
    if before == "," and lexicon.asked_first.match(passage.low, tokens[cue.first].start):
        return False  # "The envoy, asked whether it was over,"
    if before in lexicon.circumstances - lexicon.prepositions:
        return False  # "when asked"
    if before in lexicon.prepositions and after in lexicon.nouns:
        return False  # "despite repeated warnings"
    if before in lexicon.circumstances and lexicon.gerund_endings:
        return False  # "when questioned"
    if lexicon.analytic and _only_names(passage, sentence, cue):
        return False  # "A firm called Norvik denied it"
    agent = after in lexicon.by and not is_means(passage, cue.last)
    return not agent and not _is_determined(passage, sentence, cue)


def _is_settled(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "a penalty confirmed after a review": by nobody, and no clause follows."""
    tokens, lexicon = passage.tokens, passage.lexicon
    answers = cue.act in (Act.CONFIRMS, Act.DENIES) and cue.last < sentence.last
    since = lexicon.prepositions & lexicon.circumstances
    if not (lexicon.analytic and answers) or tokens[cue.last].low not in since:
        return False
    told = lexicon.complementizers | lexicon.pronouns.keys()
    return not any(t.low in told or t.quote >= 0 for t in tokens[cue.last : sentence.last])


def _only_names(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A noun with "a", a verb of calling, a name, and nothing that the name is called.

    As in "a group called Red Hand belongs on the list"; not in "a rival called Bell unfit".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if cue.takes is not Takes.OBJECT or cue.act is not Act.ASSERTS or cue.last - cue.first > 1:
        return False
    first = cue.first
    while first > sentence.first and tokens[first - 1].is_word and first > cue.first - _NOUN:
        first -= 1
        if tokens[first].low in lexicon.singular:
            break
    last = cue.last
    if last < sentence.last and tokens[last].low in lexicon.definite:
        last += 1
    named = last
    while last < sentence.last and tokens[last].is_capital and tokens[last].quote < 0:
        last += 1
    if tokens[first].low not in lexicon.singular or last == named:
        return False
    if last >= sentence.last or not tokens[last].is_word:
        return tokens[last - 1].quote < 0 and not any(t.quote >= 0 for t in tokens[last : last + 2])
    low = tokens[last].low
    closed = (
        lexicon.be | lexicon.have | lexicon.modals | lexicon.prepositions | lexicon.verbs.keys()
    )
    endings = (*lexicon.past_endings[:1], *lexicon.present_endings)
    verbal = low in closed | lexicon.pasts or low.endswith(endings)
    return verbal and low not in lexicon.determiners | lexicon.as_words


def _is_determined(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A determiner stands before it, which makes it a participle; not so in "a mother of three"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    at = cue.first - 1
    if at < sentence.first or tokens[at].low not in lexicon.determiners:
        return False
    alone = at == sentence.first or not tokens[at - 1].is_word
    alone = alone or is_some_alone(passage, sentence.first, cue.first)  # "and many said"
    after = tokens[cue.last].low if cue.last < sentence.last else ""
    if alone and after in lexicon.complementizers | lexicon.pronouns.keys():
        return False  # "Most said that"
    if alone and lexicon.analytic and not after[:1].isalnum():
        return tokens[at].low in lexicon.definite  # "Another said: ..."
    low = tokens[at].low
    if lexicon.counts.fullmatch(low) and Takes.CLAUSE in cue.takes:
        return False  # "All three said"
    if alone and low not in lexicon.definite | lexicon.never_alone and after in lexicon.determiners:
        return False  # "One described the mood"
    if low in lexicon.definite or (lexicon.analytic and low in lexicon.singular):
        return True  # "neighbours of the proposed plant"
    return at == sentence.first or tokens[at - 1].low not in lexicon.links


def _is_pointed_at(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "Das bestätigte die Bahn", where "das" is what was said, no article."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1].low
    if lexicon.subjects_dropped and cue.kind is Kind.VERB:
        opens = cue.first - 1 == sentence.first or tokens[cue.first - 2].text in ":;"
        this = before in lexicon.demonstratives and lexicon.gendered.get(before) in ("m", "f")
        return opens and (this or before in lexicon.anaphors)  # "Lo dijo Ana", "Esta explicó"
    if not lexicon.verb_second or tokens[cue.first - 1].low not in lexicon.anaphors:
        return False
    after = tokens[cue.last] if cue.last < sentence.last else None
    if after is not None and after.quote < 0 and after.text in lexicon.quotes:
        return True  # "Das meldete „Rundblick“"
    if after is not None and not after.is_word:  # "während die Stadt das bestreitet"
        return -1 < verb_last.clause_at(passage, sentence, cue.last - 1) < cue.first - 1
    if after is None or not after.is_capital:
        return after is not None
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies)
    if after.low in lexicon.titles or any(kind.fullmatch(after.low) for kind in kinds):
        return True
    return cue.first - 1 == sentence.first and _closes_name(passage, cue.last, sentence.last)


def _closes_name(passage: Passage, first: int, last: int) -> bool:
    """Capitals and no verb behind: "Dem widersprach (Kehr)", not "Das gesagte (Wort) gilt"."""
    tokens, lexicon, begin = passage.tokens, passage.lexicon, first
    owned = (lexicon.genitive_ending,) if lexicon.genitive_ending else ()
    while first + 1 < last:
        owner = begin < first and tokens[first - 1].low.endswith(owned)
        if not (tokens[first].is_capital or (owner and tokens[first + 1].is_capital)):
            break  # "Dem widersprach (Kehrs früherer Chef)"
        first += 1
    first += first < last and tokens[first].is_capital
    closed = lexicon.adverbs | lexicon.times | lexicon.prepositions | lexicon.particles
    return first >= last or not tokens[first].is_word or tokens[first].low in closed


def _headline(passage: Passage, sentence: Sentence) -> bool:
    """Most words of the first line are capitalised, as in English headlines."""
    if passage.lexicon.capital_nouns:
        return False
    tokens = [t for t in passage.tokens[sentence.first : sentence.last] if len(t.low) > 3]
    return sentence.paragraph == 0 and sum(t.is_capital for t in tokens) * 2 > len(tokens)
