"""Who stands behind a verb in another clause, where the verb's own subject is left out."""

from bot.reading.rules.grammar import somebody
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage


def is_of_another(passage: Passage, cue: Cue, found: NounPhrase, *, quoted: bool) -> bool:
    """What stands behind belongs to a clause of its own, or is the verb's object.

    As in "dijo después de que (el juez) callara", "dijo con el fin de calmar (al juez)", and as in
    "denuncian (vínculos con la mafia)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(cue.last, found.first):
        low, leads = tokens[index].low, tokens[index - 1].low in lexicon.prepositions
        if low in lexicon.complementizers:
            return True
        if leads and lexicon.infinitive.fullmatch(low) and not names.is_time(passage, index):
            return low not in lexicon.adverbs
    first = passage.tokens[found.first]
    opens = lexicon.determiners | lexicon.pronouns.keys() | lexicon.possessives.keys()
    bare = first.low not in opens and not first.is_capital
    thing = bare and not quoted and Takes.OBJECT in cue.takes
    return thing and not somebody.is_told(passage, NounPhrase(found.first, found.first + 1))
