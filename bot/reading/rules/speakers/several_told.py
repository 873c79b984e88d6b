"""Several who are meant where they have not spoken: "они", "ті"."""

from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory, Speaker, text_of
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence

_HEAD = 2  # words up to the noun of "местные врачи"


def several_told(memory: Memory, at: int) -> Speaker | None:
    """Whom "они" means where several have not spoken: the subject of the sentence before, a body.

    As in "Врачи бастуют. По их словам, ...", "В мэрии отказались. По их данным, ...".
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    if number < 1:
        return None
    before = passage.sentences[number - 1]
    if lexicon.adjectives_behind:
        return _pair_in(passage, before)
    if not lexicon.free_order:
        return None
    if (vouched := _source_in(passage, before)) is not None:
        return Speaker(text_of(passage, vouched.first, vouched.last))
    found = main_subject(passage, before.first, before.last)
    if found is not None:
        heads = passage.tokens[found.first : min(found.first + _HEAD, found.last)]
        several = any(are_several(lexicon, token.low) for token in heads)
        if several and before.paragraph == passage.sentences[number].paragraph:
            return Speaker(text_of(passage, found.first, found.last))
    last = memory.last
    body = last is not None and not last.human and last.start >= passage.tokens[before.first].start
    return last if body else None


def _pair_in(passage: Passage, sentence: Sentence) -> Speaker | None:
    """The two whom a sentence is about: "Luc Bel et Ana Sol sont venus.", "Le maire et Ana Sol"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[sentence.first].quote >= 0:
        return None
    found = main_subject(passage, sentence.first, sentence.last)
    inside = range(found.first + 1, found.last) if found is not None else range(0)
    joint = next((i for i in inside if tokens[i].low in lexicon.conjunctions), -1)
    if found is None or joint < 0:
        return None
    people = (lexicon.persons, lexicon.roles)
    for first, last in ((found.first, joint), (joint + 1, found.last)):
        named = any(is_name(passage, i) for i in range(first, last))
        if not named and not any(k.fullmatch(t.low) for k in people for t in tokens[first:last]):
            return None
    return Speaker(text_of(passage, found.first, found.last), human=True)


def others_told(memory: Memory, at: int) -> Speaker | None:
    """Whom "ті" means: those whom the sentence before has told of last, and who did not speak."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    if number < 1:
        return None
    before = passage.sentences[number - 1]
    people = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.anonymous)
    for index in range(before.last - 1, before.first, -1):
        low = passage.tokens[index].low
        if low.endswith(lexicon.of_several) and any(kind.fullmatch(low) for kind in people):
            return Speaker(text_of(passage, index, index + 1), human=True)
    return None


def _source_in(passage: Passage, sentence: Sentence) -> NounPhrase | None:
    """Those whom a sentence passes on: "пишет «Заря» со ссылкой на спасателей"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
    match = lexicon.origins.search(passage.low, start, end)
    inside = range(sentence.first, sentence.last)
    first = next((i for i in inside if match and tokens[i].start >= match.end()), sentence.last)
    found = phrase_right(passage, first, sentence.last)
    words = passage.low[tokens[found.first].start : tokens[found.last - 1].end] if found else ""
    people = (lexicon.persons, lexicon.plural, lexicon.anonymous)
    return found if any(kind.search(words) for kind in people) else None


def are_several(lexicon: Lexicon, low: str) -> bool:
    """Persons in the case of a subject, by the ending of several: "врачи"."""
    people = (lexicon.persons, lexicon.roles, lexicon.plural)
    return bool(lexicon.many.fullmatch(low)) and any(kind.fullmatch(low) for kind in people)
