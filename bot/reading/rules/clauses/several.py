"""Several who speak, by whom a plain form is known as a verb: "advisers to the mayor say"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.described_as import is_some_alone
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.segments import Passage, Sentence

_SUBJECT = 14  # tokens before a verb in which its subject shows that it is several


def after_several(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """Before a plain form stand several who speak: "advisers to the mayor say", "A and B say"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(verb - 1, max(sentence.first, verb - _SUBJECT) - 1, -1):
        token = tokens[index]
        low = token.low
        if token.quote >= 0 or token.text in ";:":
            return False
        if lexicon.counts.fullmatch(low):
            return True  # "all four deny"
        heads = low in lexicon.demonstratives or tokens[index + 1].low in lexicon.prepositions
        heads = heads or (index == verb - 1 and is_some_alone(passage, sentence.first, verb))
        if heads and lexicon.plural.fullmatch(low):
            return True  # "those close to him say", "some at the bank say"
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
        opens = index in (sentence.first, verb - 1) or not token.is_capital  # "many Democrats say"
        if lexicon.bare.fullmatch(low) and opens:
            return True
    return False


def before_several(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
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
