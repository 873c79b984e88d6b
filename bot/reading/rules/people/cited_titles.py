"""Names in quotation marks that are cited, and so no firm's: "Laut „Seeblick“ brennt es"."""

from bot.reading.rules.people.memory import Mention
from bot.reading.rules.text.segments import Passage

_CITING = 3  # tokens of "nach Angaben von"


def is_cited_title(passage: Passage, mention: Mention) -> bool:
    """The title of a paper or site behind what cites it, in a language with such titles."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.capital_nouns:
        return False
    mark = mention.where - (tokens[mention.where].text not in lexicon.quotes)
    if mark < 1 or tokens[mark].text not in lexicon.quotes:
        return False
    leads = (tokens[i].start for i in range(max(0, mark - _CITING), mark))
    return any(lexicon.attributions.match(passage.low, at, tokens[mark].start) for at in leads)
