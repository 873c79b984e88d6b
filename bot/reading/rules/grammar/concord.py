"""Whether a word can be the verb of a noun phrase, where both tell number and gender."""

from bot.reading.rules.text.segments import Passage


def may_agree(passage: Passage, first: int, index: int) -> bool:
    """Whether a word that ends like a verb may be one whose subject begins at a token.

    "отдела" ends as "пришла" does, but it is no verb of "начальник следственного (отдела)". A name
    right before the word may be the subject's, whose gender its office does not tell.
    """
    tokens, lexicon, agreeing = passage.tokens, passage.lexicon, passage.lexicon.agreeing
    before = tokens[index - 1]
    pronoun = before.low in lexicon.oblique or before.low in lexicon.objective
    told = tokens[index].low in lexicon.verbs or tokens[index - 2].is_capital
    named = before.is_capital and (told or index - 1 == first)  # "врач Черных (сказал)"
    if before.low.endswith(lexicon.qualifying) and not (pronoun or named):
        return False  # "министр иностранных (дел)", "речник Збройних (сил)"
    return before.is_capital or not agreeing or agrees(passage, first, index)


def agrees(passage: Passage, first: int, index: int) -> bool:
    """Whether a noun goes with a verb, wherever it stands; an acronym does with any."""
    token, verb = passage.tokens[first], passage.tokens[index].low
    if token.text.isupper():
        return True
    agreeing = passage.lexicon.agreeing
    own = next((verbs for endings, verbs in agreeing if token.low.endswith(endings)), ())
    return not own or verb.endswith(own)
