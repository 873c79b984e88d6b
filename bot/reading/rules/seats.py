"""Where those sit for whom the language says "one": à la mairie, on dément; assure-t-on ici."""

from bot.reading.rules import phrases
from bot.reading.rules.clause import Clause
from bot.reading.rules.names import is_time
from bot.reading.rules.segments import Passage, Sentence

_NEAR = 12  # tokens of what opens the sentence, up to "one"


def give_seat(passage: Passage, sentence: Sentence, clause: Clause) -> None:
    """Make the seat beside "one" the subject: behind the verb, or at the sentence's head."""
    if not is_nobody(passage, clause):
        return
    tokens, lexicon = passage.tokens, passage.lexicon
    after = clause.last
    while after < sentence.last and (
        is_time(passage, after) or tokens[after].low in lexicon.adverbs
    ):
        after += 1
    same = after < sentence.last and lexicon.same_seat.match(passage.low, tokens[after].start)
    if same:
        clause.subject = None
        return
    at = _seat(passage, sentence, after)
    if at >= 0:
        found = phrases.phrase_right(passage, at, sentence.last)
        if found is not None:
            clause.subject, clause.last, clause.inverted = found, found.last, True
        return
    at = _seat(passage, sentence, sentence.first)
    subject = clause.subject
    if at < 0 or subject is None or subject.first - sentence.first > _NEAR:
        return
    found = phrases.phrase_right(passage, at, sentence.last)
    between = tokens[found.last : subject.first] if found is not None else []
    if found is not None and all(token.text == "," for token in between):
        clause.subject, clause.first = found, sentence.first


def is_nobody(passage: Passage, clause: Clause) -> bool:
    """The subject is "on", "one"."""
    lexicon, subject = passage.lexicon, clause.subject
    low = passage.tokens[subject.first].low if subject is not None else ""
    return low in lexicon.pronouns and not lexicon.pronouns[low]


def _seat(passage: Passage, sentence: Sentence, index: int) -> int:
    """The token after the words that lead to a seat, if they stand at `index`, else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index >= sentence.last or tokens[index].quote >= 0:
        return -1
    match = lexicon.seats_of_one.match(passage.low, tokens[index].start)
    if match is None:
        return -1
    end = match.end()
    at = next((i for i in range(index, sentence.last) if tokens[i].start >= end), -1)
    return -1 if at < 0 or is_time(passage, at) else at
