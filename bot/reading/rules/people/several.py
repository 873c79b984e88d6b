"""Several people as one party: "four sailors", "the brothers", "Al and Ida Bell"."""

from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.people.memory import Memory, text_of
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.number import singular

_BACK = 4  # sentences back to a pair
_FAR = 200  # tokens back to several people
_LONGEST = 5  # tokens of a description


def several_before(memory: Memory, at: int) -> str:
    """Several people told as one party before a token: "four sailors", "the brothers"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    number = passage.sentence_at(at)
    joined = -1
    for sentence in passage.sentences[max(0, number - _BACK) : number]:
        found = phrase_right(passage, sentence.first, sentence.last)
        joint = found and _joint(memory, found)
        if found and joint:
            joined, pair = found.first, text_of(passage, found.first, joint)
    for index in range(at - 1, max(-1, at - _FAR), -1):
        if index == joined:
            return pair
        low, one = tokens[index].low, singular(lexicon, tokens[index].low)
        if tokens[index].quote >= 0 or not (
            lexicon.parties.fullmatch(low)
            or (one != low and lexicon.persons.fullmatch(one))
            or (low.endswith(lexicon.of_several) and lexicon.persons.fullmatch(low))
        ):
            continue
        if lexicon.adjectives_behind and index and tokens[index - 1].low in lexicon.be:
            continue  # "ont été condamnés"
        if lexicon.free_order:  # "у (пострадавших дольщиков)"
            attribute = index > 0 and tokens[index - 1].low.endswith(lexicon.of_several)
            noun = index + 1 < at and tokens[index + 1].low.endswith(lexicon.of_several)
            noun = noun and low.endswith(lexicon.qualifying_subject)  # "Пострадавшие (дольщики)"
            return text_of(passage, index - attribute, index + 1 + noun)
        first = index
        while first > 0 and index - first < _LONGEST and tokens[first - 1].is_word:
            before = tokens[first - 1].low
            if before in lexicon.prepositions or before in lexicon.verbs or before in lexicon.be:
                break
            first -= 1
            if before in lexicon.determiners:
                break
        text = text_of(passage, first, index + 1)
        if not lexicon.magistrates.search(text.lower()):
            return text
    return ""


def _joint(memory: Memory, found: NounPhrase) -> int:
    """Where a pair ends that a noun phrase opens with: "Al and Ida Bell (live in Hull)"; or 0."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    ands = (i for i in range(found.first + 1, found.last) if tokens[i].low in lexicon.conjunctions)
    joint = next(ands, 0)
    if not joint or not is_name(memory.passage, joint - 1):
        return 0
    end = joint + 2 + (tokens[joint + 1].low in lexicon.possessives)
    while end < found.last and is_name(memory.passage, end):
        end += 1
    return end if end <= found.last else 0
