"""Whether a form is a verb with a subject here, and no noun, passive or infinitive."""

from bot.reading.rules.grammar import verb_last
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_AGENT = 9  # tokens behind a passive in which "by" stands
_NOUN = 4  # tokens of "a far-right group"
_SHORT = 4  # tokens of "the local paper"
_SUBJECT = 14  # tokens before a verb in which its subject shows that it is several


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
        return auxiliary in lexicon.be if auxiliary else within or _is_gerund(lexicon, before)
    if _is_passive(lexicon, cue, auxiliary):
        agent = _agent(passage, sentence, cue)
        if agent >= 0:
            cue.passive, cue.last = True, agent
            return True
    if cue.form is Form.PARTICIPLE:
        return auxiliary in lexicon.have
    if cue.form is Form.PAST:
        return auxiliary in lexicon.have if auxiliary else _is_past(passage, sentence, cue)
    if cue.form is Form.INFINITIVE:
        return auxiliary in lexicon.modals and auxiliary not in lexicon.infinitive_marks
    if auxiliary in lexicon.infinitive_marks:
        return False
    if noun and (before in lexicon.determiners or before == "'"):
        return False
    plain = lexicon.free_order and not noun  # "Про це повідомив мер"
    if not plain and (
        before in lexicon.determiners or before in lexicon.possessives or before == "'s"
    ):
        return before in lexicon.pronouns or _is_pointed_at(passage, sentence, cue)
    if noun and tokens[cue.first].low in lexicon.definite:
        return False
    if noun and cue.form is Form.FINITE and _counts_as_noun(passage, sentence, cue, auxiliary):
        return False
    if cue.form is Form.BASE:
        if auxiliary:
            return auxiliary in lexicon.modals
        if not noun:
            several = _before_several(passage, sentence, cue)
            return several or _after_several(passage, sentence, cue.first)
        return _is_base(passage, sentence, cue)
    return not noun or _is_verb_here(passage, sentence, cue)


def _counts_as_noun(passage: Passage, sentence: Sentence, cue: Cue, auxiliary: str) -> bool:
    """As in "has plans to", "the firm faces claims that", "dropped plans to": several things.

    No auxiliary goes with a verb in "-s", and none that is its subject ends in "-s" or is a verb.
    """
    lexicon = passage.lexicon
    if not lexicon.analytic or cue.first == sentence.first:
        return False
    before = passage.tokens[cue.first - 1]
    several = before.low.endswith("s") and lexicon.bare.fullmatch(before.low) is not None
    past = before.low in lexicon.pasts or before.low.endswith(lexicon.past_endings[:1])
    return bool(auxiliary) or (not before.is_capital and (several or past))


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
    agent = after in lexicon.by and not _is_means(passage, cue.last)
    return not agent and not _is_determined(passage, sentence, cue)


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
    verbal = low in closed | lexicon.pasts or low.endswith((*lexicon.past_endings[:1], "s"))
    return verbal and low not in lexicon.determiners | lexicon.as_words


def _is_determined(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A determiner stands before it, which makes it a participle; not so in "a mother of three"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    at = cue.first - 1
    if at < sentence.first or tokens[at].low not in lexicon.determiners:
        return False
    alone = at == sentence.first or not tokens[at - 1].is_word
    after = tokens[cue.last].low if cue.last < sentence.last else ""
    if alone and after in lexicon.complementizers | lexicon.pronouns.keys():
        return False  # "Most said that"
    low = tokens[at].low
    if alone and low not in lexicon.definite | {"a", "an"} and after in lexicon.determiners:
        return False  # "One described the mood"
    if low in lexicon.definite or (lexicon.analytic and low in lexicon.singular):
        return True  # "neighbours of the proposed plant"
    return at == sentence.first or tokens[at - 1].low not in lexicon.links


def _is_base(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A plain form that is as often a noun: several stand before it, and its content behind."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1].low if cue.first > sentence.first else ""
    after = tokens[cue.last].low if cue.last < sentence.last else ""
    opens = after in lexicon.complementizers or after in lexicon.determiners
    opens = opens or after in lexicon.pronouns or after in lexicon.oblique
    opens = opens or after in lexicon.titles
    opens = opens or (cue.last < sentence.last and tokens[cue.last].quote >= 0)
    ends = after in ("", ".") and not any(
        t.low == "'s" for t in tokens[max(sentence.first, cue.first - _SHORT) : cue.first]
    )  # no "from the fund's last estimate."
    if not (opens or ends or after == ","):
        return False
    plural = before.endswith("s") or lexicon.pronouns.get(before, "m") in ("p", "")
    plural = plural or lexicon.bare.fullmatch(before) is not None
    plural = plural or before in lexicon.relatives
    joined = opens and (before == "," or tokens[cue.first - 1].is_capital)  # "Ana and Bo call her"
    return plural or ((ends or joined) and _after_several(passage, sentence, cue.first))


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
    tokens, lexicon = passage.tokens, passage.lexicon
    while first < last and tokens[first].is_capital:
        first += 1
    closed = lexicon.adverbs | lexicon.times | lexicon.prepositions
    return first >= last or not tokens[first].is_word or tokens[first].low in closed


def _after_several(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """Before a plain form stand several who speak: "advisers to the mayor say", "A and B say"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(verb - 1, max(sentence.first, verb - _SUBJECT) - 1, -1):
        token = tokens[index]
        low = token.low
        if token.quote >= 0 or token.text in ";:":
            return False
        if lexicon.plural.fullmatch(low) and low in lexicon.demonstratives:
            return True  # "those close to him say"
        if lexicon.pronouns.get(low, "m") in ("p", "") or low in lexicon.relatives:
            return index == verb - 1 or low not in lexicon.relatives
        modal = low in lexicon.modals and low not in lexicon.infinitive_marks
        if low in lexicon.subordinators or modal or low in lexicon.be:
            return False
        if low in lexicon.conjunctions:
            after = tokens[index + 1].low
            opens = after in lexicon.determiners or after in lexicon.possessives
            if tokens[index - 1].is_capital or opens:
                return True  # "the mayor and the governor say"
        opens = index == sentence.first or not token.is_capital
        if lexicon.bare.fullmatch(low) and opens:
            return True
    return False


def _before_several(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """Behind a comma and a plain form stand several who speak: "..., say the researchers."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or cue.first == sentence.first or Takes.ADDRESSEE in cue.takes:
        return False
    before = tokens[cue.first - 1]
    if before.text != "," and before.quote < 0:
        return False
    index = cue.last + (cue.last < sentence.last and tokens[cue.last].low in lexicon.definite)
    while index < sentence.last and tokens[index].is_word and tokens[index].quote < 0:
        if lexicon.bare.fullmatch(tokens[index].low):
            after = tokens[index + 1] if index + 1 < sentence.last else None
            return after is None or not after.is_word or after.low in lexicon.prepositions
        index += 1
    return False


def _is_passive(lexicon: Lexicon, cue: Cue, auxiliary: str) -> bool:
    """As in "was denied by", "was praised by"; of answers also "a report denied by"."""
    answers = cue.act in (Act.DENIES, Act.CONFIRMS)
    form = cue.form in (Form.PAST, Form.PARTICIPLE)
    passive = auxiliary in lexicon.be and (answers or Takes.OBJECT in cue.takes)
    return form and (passive or (answers and not auxiliary))


def _agent(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """Where "by whom" stands behind a passive ("denied on Monday in court by"), or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(cue.last, min(sentence.last, cue.last + _AGENT)):
        token = tokens[index]
        if token.low in lexicon.by:
            who = _is_agent(passage, index + 1) and not _is_means(passage, index)
            return index if who else -1
        adjunct = token.low in lexicon.prepositions | lexicon.times | lexicon.adverbs
        if token.quote >= 0 or not token.is_word or (index == cue.last and not adjunct):
            return -1
        if token.low in lexicon.verbs and not lexicon.verbs[token.low].noun:
            return -1
    return -1


def _is_means(passage: Passage, index: int) -> bool:
    """By what and not by whom: "said by email that"."""
    return passage.lexicon.venues.match(passage.low, passage.tokens[index].start) is not None


def _is_agent(passage: Passage, index: int) -> bool:
    """Somebody, and no means ("par courrier"): a bare noun where nouns have articles is none."""
    if index >= len(passage.tokens):
        return False
    token, lexicon = passage.tokens[index], passage.lexicon
    nominal = token.is_capital or token.low in lexicon.determiners | lexicon.oblique.keys()
    return nominal or not lexicon.that_needed or token.low in lexicon.possessives


def _is_verb_here(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """Of a form that is as often a noun: "Clinton claims ...", "the agency estimates that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1] if cue.first > sentence.first else None
    after = tokens[cue.last] if cue.last < sentence.last else None
    if before is not None and before.low in lexicon.prepositions:
        return False
    if after is not None and (after.quote >= 0 or after.text == ":"):
        return True
    low = after.low if after is not None else ""
    if low in lexicon.complementizers or low in lexicon.whether:
        return True
    if low in lexicon.infinitive_marks and Takes.INFINITIVE in cue.takes:
        inner = cue.first > sentence.first + 1 and (
            tokens[cue.first - 2].low in lexicon.complementizers
        )
        pronoun = before is not None and before.low in lexicon.pronouns and not inner
        if before is None or before.is_capital or pronoun or before.text == ",":
            return before is not None
        return not _has_verb(passage, cue.last, sentence.last)  # "the campaign plans to hire"
    if low in lexicon.prepositions or low in lexicon.links:
        return False
    if before is not None and before.is_word and low in lexicon.articles:
        return True
    if after is None or after.text == ".":
        closes = _opens_behind_comma(passage, sentence, cue.first)
        if closes and lexicon.analytic:
            return True  # "The mayor took bribes, the paper reports."
    return before is None or (
        before.is_capital
        or before.low in lexicon.pronouns
        or not before.is_word
        or lexicon.that_needed
    )


def _opens_behind_comma(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """Between a comma and a verb stands a short noun phrase with its article, and no more."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = verb
    while first > max(sentence.first, verb - _SHORT) and tokens[first - 1].is_word:
        first -= 1
    opens = first < verb - 1 and tokens[first].low in lexicon.determiners
    return opens and first > sentence.first and tokens[first - 1].text == ","


def _has_verb(passage: Passage, first: int, last: int) -> bool:
    """A finite verb stands here, so that what is before it is a noun."""
    lexicon = passage.lexicon
    finite = (lexicon.be | lexicon.have | lexicon.modals) - lexicon.infinitive_marks
    forms = (Form.FINITE, Form.PAST)
    return any(
        token.low in finite
        or (token.low in lexicon.verbs and lexicon.verbs[token.low].form in forms)
        or token.low in lexicon.subordinators
        for token in passage.tokens[first:last]
    )


def _headline(passage: Passage, sentence: Sentence) -> bool:
    """Most words of the first line are capitalised, as in English headlines."""
    if passage.lexicon.capital_nouns:
        return False
    tokens = [t for t in passage.tokens[sentence.first : sentence.last] if len(t.low) > 3]
    return sentence.paragraph == 0 and sum(t.is_capital for t in tokens) * 2 > len(tokens)
