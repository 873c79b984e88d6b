"""Those who were counted: "Police held two men. Both deny it", "Beide bestreiten das"."""

from itertools import pairwise

from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.people.memory import Memory, Speaker, text_of
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Sentence
from storage.records import Act

_TRIED = (Act.DENIES, Act.CONFIRMS)  # what those who are held do, and not who holds them


def counted(memory: Memory, found: NounPhrase, at: int) -> Speaker | None:
    """Who is meant by "both", or by a "they" that denies what the police arrested them for.

    Args:
        memory: the names of the text, and who spoke last.
        found: the noun phrase that may stand for them.
        at: the cue's first token.

    Returns:
        Those whom the sentence before counts last; nothing where it counts nobody.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(found.first)
    if number < 1:
        return None
    start, end = passage.tokens[found.first].start, passage.tokens[found.last - 1].end
    words, before = passage.low[start:end], passage.sentences[number - 1]
    every = lexicon.each_counted.fullmatch(words) is not None
    they = lexicon.pronouns.get(words) == "p" or words in lexicon.several_too
    if not every and not (they and _is_tried(memory, before, at)):
        return None
    who = _last_counted(memory, number - 1)
    return Speaker(who, "", start, end, human=True) if who else None


def _is_tried(memory: Memory, before: Sentence, at: int) -> bool:
    """Who arrests is spoken of and denies nothing, and the verb denies or admits something."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    verb = lexicon.verbs.get(passage.tokens[at].low)
    start, end = passage.tokens[before.first].start, passage.tokens[before.last - 1].end
    told = (lexicon.verbs.get(t.low) for t in passage.tokens[before.first : before.last])
    answers = any(other is not None and other.act in _TRIED for other in told)
    arrested = lexicon.arrest.search(passage.low, start, end) is not None
    return arrested and not answers and verb is not None and verb.act in _TRIED


def _last_counted(memory: Memory, number: int) -> str:
    """As printed: "two men", "Ana Bell and Al Roy" where two names are joined."""
    passage = memory.passage
    tokens, before = passage.tokens, passage.sentences[number]
    start, end = tokens[before.first].start, tokens[before.last - 1].end
    matches = [*passage.lexicon.folk.finditer(passage.low, start, end)]
    if matches:
        first = next(
            i for i in range(before.first, before.last) if tokens[i].end > matches[-1].start()
        )
        whole = phrase_right(passage, first, before.last)
        return text_of(passage, first, whole.last) if whole is not None else matches[-1].group()
    if passage.lexicon.free_order:
        return ""  # "Судят (Рудина и Котова)": in a case that no speaker has
    runs = [run for run in memory.runs if run.sentence == number]
    for one, other in pairwise(runs):
        joined = other.first - one.last == 1
        if joined and tokens[one.last].low in passage.lexicon.conjunctions:
            return text_of(passage, one.first, other.last)
    return ""
