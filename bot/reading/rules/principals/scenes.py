"""The house of "a spokesman" where something happened: "A fire broke out at Norvik Foods"."""

from bot.reading.rules.people.bodies import mentions_before
from bot.reading.rules.people.kinds import passes_on
from bot.reading.rules.people.memory import Memory, text_of
from bot.reading.rules.people.salience import salient
from bot.reading.rules.text.segments import Passage

_FULL = 2  # words of a firm's name that is no place's


def scene_before(memory: Memory, at: int) -> str:
    """The body at which something happened in the sentence before a token, by its name; else ""."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at) - 1
    if number < 0 or not lexicon.analytic:
        return ""
    sentence = passage.sentences[number]
    person = salient(memory, "", at)
    if person is not None and person.seen >= sentence.first and person.gender:
        return ""  # "Prince Olaf fell ill at Norvik Foods. A spokesman said": his, for all we know
    for mention in mentions_before(memory, sentence.last):
        if mention.where < sentence.first:
            break
        last = _past_name(passage, mention.where, sentence.last)
        if mention.opens or mention.country or passes_on(lexicon, mention):
            continue
        if last < sentence.last and _is_house(passage, last):
            return text_of(passage, mention.where, last + 1)
        before = passage.tokens[max(0, mention.where - 1)].low
        named = last - mention.where >= _FULL and lexicon.seats_before.fullmatch(before)
        if named and not lexicon.streets.fullmatch(passage.tokens[last - 1].low):
            return mention.text
    return ""


def _past_name(passage: Passage, first: int, stop: int) -> int:
    names = (i for i in range(first, stop) if not passage.tokens[i].is_capital)
    return next(names, stop)


def _is_house(passage: Passage, index: int) -> bool:
    """A small word that tells a body, no court and no outlet: "the Norvik (shipyard)"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    others = (lexicon.outlets, lexicon.courts, lexicon.persons, lexicon.roles)
    if not token.text.islower() or any(kind.fullmatch(token.low) for kind in others):
        return False
    after = passage.tokens[index + 1] if index + 1 < len(passage.tokens) else token
    # "the Norvik port chief"
    manned = after.low in lexicon.owner_marks or lexicon.persons.fullmatch(after.low)
    return not manned and any(kind.fullmatch(token.low) for kind in lexicon.kinds)
