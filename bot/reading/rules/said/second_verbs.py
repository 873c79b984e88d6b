"""A second verb of who speaks, with which nothing more is said: "denied it and (left) the room"."""

from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.segments import Passage

_BACK = 10  # tokens back to a "to" that leads the second verb as well


def past_also(passage: Passage, index: int, limit: int) -> int:
    """Past an adverb before a verb: "praised the work but (also) had to leave"."""
    adverb = passage.lexicon.analytic and passage.tokens[index].low in passage.lexicon.adverbs
    return index + (adverb and index + 1 < limit)


def goes_on_verb(passage: Passage, index: int) -> bool:
    """A second verb of the speaker follows: "promised a veto and has begun", "... but stopped"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if low in lexicon.be or low in lexicon.have or low in lexicon.modals:
        asks = index + 1 < len(passage.tokens) and lexicon.analytic
        asks = asks and passage.tokens[index + 1].low in lexicon.pronouns  # "or would I go?"
        return low not in lexicon.infinitive_marks and not asks
    if lexicon.verbal.fullmatch(low) or (lexicon.free_order and _is_finite(passage, index)):
        return passage.tokens[index].quote < 0  # "опроверг слухи и подал в суд"
    if low in lexicon.self_reflexives and passage.tokens[index].quote < 0:
        return True  # "retiró la acusación y se disculpó"
    if lexicon.adjectives_behind and _is_deed_of_same(passage, index):
        return True  # "a corrigé son article et (présenté ses excuses)"
    if _is_second_of_several(passage, index):
        return True
    contrast = passage.tokens[index - 1].low in lexicon.subordinators
    regular = low.endswith(lexicon.past_endings[:1]) and bool(lexicon.past_endings)
    regular = regular or low in lexicon.pasts  # "denied the claim and left the room"
    after = passage.tokens[min(index + 1, len(passage.tokens) - 1)]
    behind, before = after.low, passage.tokens[index - 2].low
    closes = not after.is_word and not before.endswith(lexicon.past_endings[:1] or ("\n",))
    acts = lexicon.analytic and (  # "retracted the story and apologised."
        behind in lexicon.determiners | lexicon.infinitive_marks | lexicon.prepositions or closes
    )  # "called the report false and summoned the envoy"
    return (contrast or acts) and regular and passage.tokens[index].quote < 0


def _is_second_of_several(passage: Passage, index: int) -> bool:
    """Several do more: "They call him a fool and (describe) his plan", no "to come and tell"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verb = lexicon.verbs.get(tokens[index].low)
    plain = verb is not None and verb.form is Form.BASE and lexicon.analytic
    if verb is None or not plain or index + 1 >= len(tokens) or tokens[index].quote >= 0:
        return False
    if verb.noun and tokens[index + 1].low not in lexicon.oblique:
        return False  # "attack the plan and (call) it a mess", no "plans and claims"
    follows = lexicon.determiners | lexicon.oblique.keys() | lexicon.complementizers
    marks = lexicon.infinitive_marks | lexicon.modals
    led = any(token.low in marks for token in tokens[max(0, index - _BACK) : index])
    return tokens[index + 1].low in follows and not led


def _is_deed_of_same(passage: Passage, index: int) -> bool:
    """A participle with an object of its own, whose auxiliary stands before the first one."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= len(tokens) or tokens[index].quote >= 0 or tokens[index].is_capital:
        return False
    masculine = tokens[index].low.endswith(lexicon.participle_endings)
    closed = lexicon.determiners | lexicon.prepositions | lexicon.adverbs
    object_ = tokens[index + 1].low in lexicon.determiners - lexicon.links
    return masculine and object_ and tokens[index].low not in closed


def _is_finite(passage: Passage, index: int) -> bool:
    verb = passage.lexicon.verbs.get(passage.tokens[index].low)
    return verb is not None and verb.form is Form.FINITE and not passage.tokens[index].is_capital
