"""What somebody's own words tell of him or her."""

from bot.reading.rules.people.memory import Memory, Speaker, latest_persons


def learn_by_words(
    memory: Memory, speaker: Speaker, spans: tuple[tuple[int, int], ...], *, quoted: bool
) -> None:
    """Note a speaker's gender by how his words begin: "Keene said (she) had heard it".

    Not where somebody else of that gender is known, whom the pronoun may mean.
    """
    lexicon = memory.passage.lexicon
    if quoted or not spans or not lexicon.analytic:
        return
    word = memory.passage.low[spans[0][0] : spans[0][1]].partition(" ")[0]
    kind = lexicon.pronouns.get(word, lexicon.possessives.get(word, ""))
    person = next((p for p in latest_persons(memory) if p.name == speaker.name), None)
    if kind not in ("m", "f") or person is None or person.gender:
        return
    if not any(p.gender == kind for p in latest_persons(memory)):
        person.gender = kind
