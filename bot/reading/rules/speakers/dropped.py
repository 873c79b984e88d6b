"""Whether who spoke last goes on where a verb has no subject of its own: "Añadió que ..."."""

from bot.reading.rules.languages.forms import Form
from bot.reading.rules.people.memory import Memory, Speaker

_SOON = 3  # sentences within which somebody goes on


def adds(memory: Memory, at: int) -> bool:
    """As in "Ana Roy dijo que sí. Blas Gil la oyó. Añadió que": who spoke last goes on."""
    passage, number = memory.passage, memory.passage.sentence_at(at)
    if not passage.lexicon.subjects_dropped or number - memory.said_in > _SOON:
        return False
    start = passage.tokens[passage.sentences[number].first].start
    end = passage.tokens[min(at + 1, len(passage.tokens) - 1)].end
    return passage.lexicon.adding.search(passage.low, start, end) is not None


def is_told_of(memory: Memory, last: Speaker, seen: int) -> bool:
    """A person is only named behind who spoke last in the same sentence, who goes on."""
    passage = memory.passage
    sentence = passage.sentences[passage.sentence_at(seen)]
    return passage.tokens[sentence.first].start <= last.start < passage.tokens[seen].start


def are_others(memory: Memory, last: Speaker, at: int) -> bool:
    """Several spoke last, and the verb is of one: "Los vecinos lo acusan. «Es falso», (dijo)"."""
    lexicon, low = memory.passage.lexicon, memory.passage.tokens[at].low
    if not lexicon.subjects_dropped or low.endswith(lexicon.verbs_of_several):
        return False
    article = last.described.partition(" ")[0].lower()
    verb = lexicon.verbs.get(low)
    finite = low in lexicon.have or (verb is not None and verb.form is Form.FINITE)
    return finite and lexicon.gendered.get(article) == "p"
