"""A second verb of what somebody tells: "said he had seen it rise and thought of those days"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def thinks_of(passage: Passage, told: Clause, cue: Cue) -> bool:
    """A verb of what is told, with nothing said by it: "said he had seen it and (thought of) her".

    What it needs to tell a clause does not follow: "about", "for", and no "that".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    plain = cue.act is Act.ASSERTS and not cue.takes & (Takes.OBJECT | Takes.TOPIC)
    if not lexicon.analytic or not plain or tokens[cue.first - 1].low not in lexicon.conjunctions:
        return False
    if told.inverted or told.last + 1 >= cue.first or Takes.CLAUSE not in told.cue.takes:
        return False
    stop = passage.sentences[passage.sentence_at(cue.first)].last
    behind = tokens[cue.last : stop]
    marked = any(t.low in lexicon.complementizers or t.quote >= 0 for t in behind)
    timed = len(behind) > 1 and is_time(passage, cue.last + 1)  # "added on Monday he would go"
    return bool(behind) and behind[0].low in lexicon.about and not (marked or timed)
