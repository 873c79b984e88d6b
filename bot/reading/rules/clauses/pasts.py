"""Whether a form of the past has a subject, and is no participle as in "a denied report"."""

from bot.reading.rules.clauses.passives import is_means
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.described_as import is_some_alone
from bot.reading.rules.grammar.heavy_objects import behind_setting
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_NOUN = 4  # tokens of "a far-right group"


def is_past(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A form without an auxiliary is the past, and no participle."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[cue.first - 1].low if cue.first > sentence.first else ""
    after = tokens[cue.last].low if cue.last < sentence.last else ""
    timed = cue.last + 1 < sentence.last and tokens[cue.last + 1].low in lexicon.times
    leans = after in lexicon.prepositions and after not in lexicon.as_words and not timed
    if leans and behind_setting(passage, cue, cue.last, sentence.last) > cue.last:
        leans = False  # "condemned in a statement the raid"
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
