"""Who spoke in the sentence before and may be whose lawyer or spokesman comes next."""

from bot.reading.rules.grammar.offices import before_object
from bot.reading.rules.people.memory import Memory, Person, text_of
from bot.reading.rules.people.persons import people_before
from bot.reading.rules.people.protagonists import may_be_tried


def spoke_before(memory: Memory, at: int, kind: str) -> str:
    """Who spoke in the sentence before: "Котов вину признал. Его защитник", where cases tell."""
    passage, last = memory.passage, memory.last
    number = passage.sentence_at(at)
    if not passage.lexicon.free_order or last is None or last.principal or number < 1:
        return ""
    begin = passage.tokens[passage.sentences[number - 1].first].start
    person = next((p for p in people_before(memory, at) if p.name == last.name), None)
    if last.start < begin:
        return ""
    if person is None:  # "Губернатор ушёл от ответа. Его пресс-секретарь"
        low, lexicon = last.name.lower(), passage.lexicon
        human = last.human or lexicon.persons.fullmatch(low) is not None
        man = not low.endswith(lexicon.called_woman)
        return last.name if human and man == (kind == "m") else ""
    agrees = person.gender in ("", kind) and may_be_tried(memory, person)
    return last.name if agrees else ""


def seat_told(memory: Memory, at: int, kind: str) -> str:
    """Who sits where its sentence opens: "В порту проверяют слухи, сказала её представитель"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    sentence = passage.sentences[passage.sentence_at(at)]
    if not lexicon.free_order or sentence.first + 1 >= at:
        return ""
    seat = before_object(passage, sentence.first, at)
    noun = passage.tokens[seat.first].low if seat is not None else ""
    agrees = kind in lexicon.of_gender and lexicon.of_gender[kind].fullmatch(noun)
    return text_of(passage, seat.first, seat.last) if seat is not None and agrees else ""


def spoke_since_named(memory: Memory, person: Person) -> bool:
    """Who spoke last did so behind the mention of a person."""
    tokens, last = memory.passage.tokens, memory.last
    return last is not None and last.start > tokens[person.seen].end
