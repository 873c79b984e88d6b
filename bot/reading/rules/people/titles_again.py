"""Who is called again by a title alone: "the Party Chair", "the PM"."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory, Person, runs_before
from bot.reading.rules.people.persons import is_person, person_of
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Token

_NAME = 4  # words of a name behind its title
_SHORT = range(2, 5)  # letters of a title's initials


def titled_again(memory: Memory, found: NounPhrase) -> Person | None:
    """The person whose name followed the same title, or one of these initials, before.

    Only where a title has capitals and its article none, as in English.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, first, last = passage.tokens, found.first, found.last
    title = tokens[first + 1 : last]
    capital = bool(title) and all(token.is_capital for token in title)
    if not (lexicon.analytic and capital and tokens[first].low in lexicon.definite):
        return None
    if any(kind.fullmatch(title[-1].low) for kind in (lexicon.bodies, *lexicon.kinds)):
        return None
    short = len(title) == 1 and title[0].text.isupper() and len(title[0].text) in _SHORT
    for run in runs_before(memory, first):
        begin, opens = run.first, passage.sentences[run.sentence].first
        while begin > opens and tokens[begin - 1].is_capital:
            begin -= 1  # "Deputy (President Al Bell)"
        words = tokens[begin : run.last]
        count = len(title[0].text) if short else len(title)
        if not count < len(words) <= count + _NAME or not is_person(memory, run):
            continue
        if short:
            same = title[0].text == "".join(word.text[0] for word in words[:count])
            same = same and lexicon.persons.fullmatch(words[count - 1].low) is not None
        else:
            same = [t.low for t in title] == [word.low for word in words[:count]]
        if same and not _tells_office(lexicon, words[count]):
            return person_of(memory, (begin + count, run.last))
    return None


def _tells_office(lexicon: Lexicon, word: Token) -> bool:
    """Still no name: "the Party" is nobody called Party Leader Ann Field."""
    kinds = (lexicon.persons, lexicon.roles)
    return word.low in lexicon.titles or any(kind.fullmatch(word.low) for kind in kinds)
