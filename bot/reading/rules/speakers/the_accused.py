"""Who "the suspect" may be: nobody who speaks for the police, and no woman where a man is told."""

from bot.reading.rules.people.memory import Memory, Person
from bot.reading.rules.people.protagonists import may_be_tried
from bot.reading.rules.text.names import NounPhrase


def may_be_meant(memory: Memory, found: NounPhrase, person: Person) -> bool:
    """Whether a description, of the accused or of anybody else, may be of a person of the text."""
    lexicon, noun = memory.passage.lexicon, memory.passage.tokens[found.last - 1].low
    if not lexicon.of_gender or not lexicon.accused.fullmatch(noun):
        return True
    man = lexicon.of_gender["f"].fullmatch(noun) is None
    return may_be_tried(memory, person) and not (man and person.gender == "f")
