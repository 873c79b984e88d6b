"""Whether "he" or "she" can be who spoke last."""

from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.memory import Memory, Person, Speaker, latest_persons, runs_before
from bot.reading.rules.speakers.several_told import are_several
from bot.reading.rules.text.number import singular
from bot.reading.rules.text.segments import Passage


def is_other(memory: Memory, last: Speaker, kind: str) -> bool:
    """Who spoke last is a man where a woman is meant, or the other way round."""
    lexicon = memory.passage.lexicon
    if not lexicon.trade_women or kind not in ("m", "f"):
        return False
    person = next((p for p in latest_persons(memory) if p.name == last.name), None)
    if person is not None and person.gender:
        return person.gender != kind
    words = last.described.lower().split() if last.described else last.name.lower().split()
    trade = words[-1] if words else ""
    if person is not None or not lexicon.persons.fullmatch(trade):
        return False
    woman = trade.endswith(lexicon.trade_women)
    told = lexicon.gendered.get(words[0], "") if trade.endswith(lexicon.either_gender) else ""
    return (told or ("f" if woman else "m")) != kind


def speak_as_one(memory: Memory, last: Speaker, kind: str) -> bool:
    """Several who spoke: "Prosecutors", "two officials"; nobody of them is "he"."""
    lexicon, plural = memory.passage.lexicon, memory.plural
    if plural is not None and plural.name == last.name:
        return True
    if _agrees_not(memory, last, kind):
        return True
    name = (last.described or last.name).lower()
    if lexicon.capital_nouns and are_counted(memory.passage, name):
        return True
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, *lexicon.kinds)
    if lexicon.free_order and are_several(lexicon, name.split(" ")[0]):
        return True  # "Журналисты спросили мэра. (Он) ответил"
    several = lexicon.analytic and name.endswith(lexicon.plural_endings)
    several = several and not name.endswith(lexicon.singular_endings)
    one = singular(lexicon, name)
    return several and any(kind.search(name) or kind.search(one) for kind in kinds)


def are_counted(passage: Passage, name: str) -> bool:
    """Several by a number: "zwei Zeitungen"."""
    return passage.lexicon.counts.fullmatch(name.lower().partition(" ")[0]) is not None


def _agrees_not(memory: Memory, last: Speaker, kind: str) -> bool:
    """The article of who spoke last tells another gender: "Die Anwohner ... Er"."""
    if memory.passage.lexicon.dative.match(last.described.lower()):
        return False  # "Der Angeklagten wird Betrug vorgeworfen. Sie ..."
    article = last.described.partition(" ")[0].lower()
    gender = memory.passage.lexicon.gendered.get(article, "")
    known = any(p.name == last.name and p.gender == kind for p in latest_persons(memory))
    return gender in ("m", "f", "p") and gender != kind and not known


def is_beside(memory: Memory, person: Person, last: Speaker) -> bool:
    """A person behind a preposition in the sentence of who spoke last: he is nobody's "he"."""
    passage = memory.passage
    if not passage.lexicon.gendered or passage.lexicon.capital_nouns or person.name == last.name:
        return False
    run = next((r for r in runs_before(memory, person.seen + 1, whole=False)), None)
    where = passage.sentences[passage.sentence_at(person.seen)]
    told = passage.tokens[where.first].start <= last.start < passage.tokens[person.seen].start
    known = next((p for p in latest_persons(memory) if p.name == last.name), None)
    agrees = known is None or {known.gender, person.gender} != {"m", "f"}
    return told and agrees and run is not None and run.oblique


def spoke_as_body(memory: Memory, last: Speaker, kind: str) -> bool:
    """A body that spoke last, of the pronoun's gender by its article: "La direction ... Elle"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if last.human or not lexicon.adjectives_behind or kind not in ("m", "f"):
        return False
    printed = passage.low[last.start : last.end].split(" ")
    kinds = (lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    body = len(printed) > 1 and any(one.fullmatch(printed[1]) for one in kinds)
    return body and lexicon.gendered.get(printed[0]) == kind


def told_of_by(memory: Memory, person: Person, last: Speaker, kind: str) -> bool:
    """A person inside the words of who spoke last, by name, behind them: he is not who goes on.

    As in "Luc Roy is ill, said his agent, Eva Roux. She added ...".
    """
    where = memory.passage.tokens[person.seen].start
    told = any(start <= where < end <= last.start for start, end in memory.said)
    if not told or person.name == last.name:
        return False
    known = next((p for p in latest_persons(memory) if p.name == last.name), None)
    if known is None:
        return False
    return known.gender == kind or not (known.gender or person.gender)


def end_of(memory: Memory, last: Speaker, kind: str) -> int:
    """Where who spoke last was told; the name in "a spokeswoman of Air Sud" is not hers."""
    lexicon, words = memory.passage.lexicon, last.described.lower().split(" ")
    article, mark, noun = words[0].partition("'")
    told = gender_told(lexicon, article + mark, noun)  # "L'avocate de Mila Orso ... Elle"
    agrees = bool(kind) and told == kind
    if lexicon.free_order and len(words) > 1:  # "Представитель Маршевой ушёл. (Он) сказал"
        man = kind == "m" and not words[0].endswith(lexicon.women_end)
        agrees = man and lexicon.roles.fullmatch(words[0]) is not None
    if lexicon.analytic and len(words) > 1:
        agrees = bool(kind) and lexicon.titles.get(words[1]) == kind  # "a spokesman for Bell"
    return last.end if agrees and last.described == last.name else last.start
