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
    if before.low.endswith(lexicon.qualifying) and not (pronoun or before.is_capital):
        return False  # "министр иностранных (дел)"
    named = tokens[first].text.isupper() or tokens[index - 1].is_capital
    if named or not agreeing:
        return True
    low = tokens[first].low
    own = next((verbs for endings, verbs in agreeing if low.endswith(endings)), ())
    return not own or tokens[index].low.endswith(own)
