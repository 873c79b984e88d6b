"""Who tells what is denied, at a headline's head: "Bericht: Trainer geht – Klub dementiert"."""

from bot.reading.rules.text.segments import Passage, Sentence


def past_head(passage: Passage, sentence: Sentence, stop: int) -> int:
    """The token behind such a head and its colon, else the sentence's first."""
    tokens, lexicon = passage.tokens, passage.lexicon
    colon = sentence.first + 1
    if colon + 1 >= stop or tokens[colon].text != ":":
        return sentence.first
    kinds = (lexicon.outlets, lexicon.anonymous, lexicon.documents)
    low = tokens[sentence.first].low
    return colon + 1 if any(kind.fullmatch(low) for kind in kinds) else sentence.first
