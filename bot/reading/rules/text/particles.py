"""The small words inside a name: "Al van der Berg", "Ana de la Torre"."""

from bot.reading.rules.languages.particles import PARTICLES
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage

_PARTICLES = 2  # inside a name: "van der", "de la"


def after_particles(passage: Passage, index: int) -> int:
    """The token after "van der", "de la" inside a name, if such words stand at `index`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = index
    while (
        last - index < _PARTICLES
        and last + 1 < len(tokens)
        and (tokens[last].low in PARTICLES or tokens[last].text in lexicon.name_links)
    ):
        last += 1
    return last


def joins_name(passage: Passage, index: int) -> bool:
    """A small word between the words of a name, whatever else it means: "Al (van) Berg"."""
    tokens, links = passage.tokens, PARTICLES | passage.lexicon.name_links
    begin = index
    while begin > 0 and tokens[begin - 1].low in links:
        begin -= 1
    after = after_particles(passage, begin)
    inside = begin <= index < after and begin > 0
    return inside and is_name(passage, begin - 1) and is_name(passage, after)


def before_particles(passage: Passage, begin: int, index: int) -> int:
    """Back to the first name where a token is in "Питер ван дер Лаак"."""
    tokens, links = passage.tokens, PARTICLES | passage.lexicon.name_links
    while index > begin and (tokens[index].low in links or tokens[index - 1].low in links):
        index -= 1
    return max(begin, index)
