"""Whether a form is a verb with a subject here, and no noun, passive or infinitive."""

from bot.reading.rules.clauses.answered_for import answers_for
from bot.reading.rules.clauses.historic import is_historic
from bot.reading.rules.clauses.homonyms import counts_as_noun, is_base, is_verb_here
from bot.reading.rules.clauses.passives import agent_of, is_passive
from bot.reading.rules.clauses.pasts import is_past
from bot.reading.rules.clauses.several import after_several, before_several
from bot.reading.rules.grammar import verb_last
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.described_as import is_some_alone
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


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
    if _is_reflexive(passage, cue, head):
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
        return auxiliary in lexicon.have if auxiliary else is_past(passage, sentence, cue)
    if is_historic(passage, sentence, cue):
        return True
    if cue.form is Form.INFINITIVE:
        return auxiliary in lexicon.modals and auxiliary not in lexicon.infinitive_marks
    if auxiliary in lexicon.infinitive_marks:
        return False
    return _is_finite_form(passage, sentence, cue, head, auxiliary, noun=noun)


def _is_reflexive(passage: Passage, cue: Cue, head: int) -> bool:
    """As in "se dijo", "se negó", and "se confirmará" where subjects are dropped: nobody speaks."""
    lexicon, inside = passage.lexicon, range(cue.first, head)
    begun = [i for i in inside if passage.tokens[i].low in lexicon.aspects]
    own = passage.tokens[max(begun, default=cue.first) : head]  # "s'est empressé (de dire)"
    reflexive = {t.low for t in own} & lexicon.self_reflexives
    passive: tuple[Act, ...] = (Act.ASSERTS, Act.DENIES)
    if lexicon.subjects_dropped:
        passive = (*passive, Act.CONFIRMS, Act.CRITICISES)
    return bool(reflexive) and cue.kind is Kind.VERB and cue.act in passive


def _is_finite_form(
    passage: Passage, sentence: Sentence, cue: Cue, head: int, auxiliary: str, *, noun: bool
) -> bool:
    """Whether a form that may be finite is one here. `noun`: it may be a noun as well."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1].low if cue.first > sentence.first else ""
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
    if _follows_determiner(passage, sentence, cue, before, noun=noun):
        return _has_subject_before(passage, sentence, cue, head)
    if noun and tokens[cue.first].low in lexicon.definite:
        return False
    if noun and cue.form is Form.FINITE and counts_as_noun(passage, sentence, cue, auxiliary):
        return False
    if cue.form is Form.BASE and auxiliary:
        return auxiliary in lexicon.modals
    if cue.form is Form.BASE and not noun:
        several = before_several(passage, sentence, cue)
        return several or after_several(passage, sentence, cue.first)
    if cue.form is Form.BASE:
        return is_base(passage, sentence, cue)
    return not noun or is_verb_here(passage, sentence, cue)


def _follows_determiner(
    passage: Passage, sentence: Sentence, cue: Cue, before: str, *, noun: bool
) -> bool:
    """A determiner or an owner stands before it, as before a noun."""
    lexicon = passage.lexicon
    plain = lexicon.free_order and not noun  # "Про це повідомив мер"
    plain |= lexicon.analytic and lexicon.counts.fullmatch(before) is not None  # "All four deny"
    plain |= is_some_alone(passage, sentence.first, cue.first)  # "but some argue"
    owned = before in lexicon.possessives or before in lexicon.owner_marks
    return not plain and (owned or before in lexicon.determiners)


def _has_subject_before(passage: Passage, sentence: Sentence, cue: Cue, head: int) -> bool:
    """What stands before it is a pronoun, or a number, and no determiner of a noun."""
    tokens, lexicon, before = passage.tokens, passage.lexicon, passage.tokens[cue.first - 1].low
    counted = lexicon.determiners - lexicon.singular - lexicon.definite
    alone = lexicon.verb_second and before in counted and cue.form is Form.FINITE
    if alone and (cue.first - 1 == sentence.first or not tokens[cue.first - 2].is_word):
        return not tokens[head].is_capital  # "Beide streiten es ab"
    several = lexicon.subjects_dropped and cue.form is Form.FINITE
    if several and before in counted - lexicon.anaphors:
        return tokens[cue.last - 1].low.endswith(lexicon.several)  # "Algunos dijeron que"
    return before in lexicon.pronouns or _is_pointed_at(passage, sentence, cue)


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
