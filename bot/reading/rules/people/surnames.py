"""Several bearers of one surname, told apart by their titles: "Mr. Pruett", "Mrs. Pruett"."""

from bot.reading.rules.people.memory import Memory, latest_persons


def gender_of_namesake(memory: Memory, name: tuple[int, int], words: frozenset[str]) -> str:
    """The gender of who bears a surname too but is not meant, as the title tells; else ""."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    title = lexicon.titles.get(tokens[name[0] - 1].low, "") if name[0] > 0 else ""
    if not (lexicon.analytic and title and len(words) == 1):
        return ""
    bearers = (person for person in latest_persons(memory) if words <= person.words)
    last = next((person for person in bearers if person.gender), None)
    return last.gender if last is not None and last.gender != title else ""
