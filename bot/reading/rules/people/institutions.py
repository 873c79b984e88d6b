"""Which institution is meant by "the company", "a police spokesman", "Konzernsprecherin"."""

from collections.abc import Sequence

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.again import body_again, noun_again
from bot.reading.rules.people.bodies import mention_of, mentions_before
from bot.reading.rules.people.cited_titles import is_cited_title
from bot.reading.rules.people.firms import firms_named, only_where
from bot.reading.rules.people.introduced import holds_office
from bot.reading.rules.people.kinds import (
    goes_by_any_name,
    is_plain,
    kind_of,
    kinds_of,
    may_be_firm,
    passes_on,
)
from bot.reading.rules.people.memory import Memory, Mention, runs_after
from bot.reading.rules.people.persons import stem_of
from bot.reading.rules.people.runs import is_office, opens_sentence
from bot.reading.rules.text.names import NounPhrase

_APPOSED = 12  # tokens of a name and what it is, between commas
_NEAR = 5  # sentences back to the institution that nobody has to name again
_POINTING = 2  # words of "the company"
_SHORT = 3  # letters of "министерство" in "Минфин"
_RANK = 6  # letters by which "central" is known in any form
_LEAST = 4  # letters of a word that is known again inside a longer one


def institution_speaking(memory: Memory, found: NounPhrase) -> str:
    """The name of an institution or outlet that speaks as "the company", "the paper"; else ""."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    first = found.first
    alone = lexicon.bare_nouns and not lexicon.capital_nouns and found.last - first == 1
    if alone and lexicon.own_house.fullmatch(tokens[first].low):
        return institution_meant(memory, tokens[first].low, first, told=True)
    if first == 0 and found.last == 1 and lexicon.capital_nouns:  # a headline: "Konzern dementiert"
        return institution_later(memory, tokens[first].low, first)
    inside = tokens[first : found.last]
    pointing = tokens[first].low in lexicon.definite | lexicon.demonstratives
    if not (pointing or lexicon.bare_nouns) or any(token.quote >= 0 for token in inside):
        return ""
    if lexicon.free_order and len(inside) > 1 and is_office(memory.passage, first):
        return ""  # "президент Велонии" is a person
    opens = opens_sentence(memory.passage, first)
    noun = noun_again(lexicon, [token.text for token in inside], opens=opens)
    if not noun and pointing and len(inside) == _POINTING and not inside[1].is_capital:
        noun = inside[1].low  # "el joyero", who spoke
    house = institution_meant(memory, noun, first, told=True) if noun else ""
    if house and lexicon.capital_nouns and _is_another(memory, noun, house, first):
        return ""
    ranks = (token.low for token in inside if lexicon.ranks.fullmatch(token.low))
    if any(rank[:_RANK] not in house.lower() for rank in ranks):
        return ""  # "the central bank", which is no Meridian Bank
    return "" if house.lower() == noun and len(inside) > _POINTING else house


def _is_another(memory: Memory, noun: str, house: str, at: int) -> bool:
    """The text told of "der Konzern" before a name that tells no kind: it is not that one's.

    Nor where one of its kind stands in the clause of the name: "Kern warf der Firma Betrug vor".
    """
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    if any(kind.search(house.lower()) for kind in (lexicon.bodies, *lexicon.kinds)):
        return False
    name = house.rsplit(" ", maxsplit=1)[-1]
    named = next((index for index in range(at) if tokens[index].text == name), at)
    stop = next((i for i in range(named, at) if not tokens[i].is_word), at)
    kinds = kinds_of(lexicon, noun)
    for index in range(1, stop):
        if tokens[index - 1].low not in lexicon.definite:
            continue
        low = tokens[index].low
        if low == noun or (index > named and kinds & kinds_of(lexicon, low)):
            return True
    return False


def institution_meant(
    memory: Memory, noun: str, at: int, *, always: bool = False, told: bool = False
) -> str:
    """The institution named before a token that a noun such as "company" stands for, else "".

    One with the noun in its name or beside it comes first, then one of the same kind, then, for
    what goes by any name (a firm), the last name that is nobody's.

    Args:
        memory: what the text has named.
        noun: in lower case.
        at: the token.
        always: also for a noun by which institutions are not called again.
        told: not by a name alone, unless common nouns show that it is none of them.
    """
    lexicon = memory.passage.lexicon
    told_apart = lexicon.free_order or lexicon.woman_ends  # persons' nouns are no bodies'
    if told_apart and _is_person(lexicon, noun):
        return ""
    kinds = kinds_of(lexicon, noun)
    mentions = [m for m in mentions_before(memory, at) if not is_cited_title(memory.passage, m)]
    if memory.talked:  # "sagte Kern": a person, though nothing else tells
        mentions = [m for m in mentions if m.text not in memory.talked or kind_of(lexicon, m) >= 0]
    if all(n > lexicon.authorities for n in kinds):  # no firm, but a team may be a country's
        mentions = [mention for mention in mentions if not mention.country]
    if lexicon.unions.fullmatch(noun):
        mentions = [m for m in mentions if m.text.isupper() or _is_union(memory, m)]
    if lexicon.employers.fullmatch(noun):
        mentions = [m for m in mentions if not _is_known_union(lexicon, m)]
    for mention in mentions:
        known = _has(memory, mention.words, noun) and (mention.told or not told)
        if lexicon.free_order and lexicon.anonymous.search(mention.text.lower()):
            continue  # "источник в клубе"
        if lexicon.free_order and _are_persons(lexicon, mention.text.lower().split()):
            continue  # "Министр", which a ministry is not; "двое сотрудников мэрии"
        bears = known and holds_office(memory.passage, mention.where, mention.text)
        if known and not (bears or is_plain(lexicon, mention.text)):
            return mention.text
    if lexicon.namesakes.fullmatch(noun):
        return _only_one(memory, mentions, noun) if lexicon.free_order else ""
    again = lexicon.own_house.fullmatch(noun) or lexicon.giants.fullmatch(noun)
    any_name = goes_by_any_name(lexicon, noun) and not lexicon.capital_nouns
    by_kind = told and kinds and (0 in kinds or any_name)  # "der Bauernverband" is another one
    if not (always or by_kind or again):
        return ""
    if lexicon.any_body.fullmatch(noun) and (body := _any_body(lexicon, mentions)):
        return body
    order = told and not lexicon.free_order
    subjects = sorted(mentions, key=lambda mention: not mention.first) if order else mentions
    if len(kinds) > 1 and lexicon.analytic:  # "the airline": a port is a firm as well
        subjects = sorted(subjects, key=lambda mention: kind_of(lexicon, mention) != min(kinds))
    alike = _named_of_kind(lexicon, mentions, kinds) if lexicon.analytic else frozenset()
    for mention in subjects:
        other = lexicon.trades.fullmatch(noun) and any(map(lexicon.trades.fullmatch, mention.words))
        known = _is_of_kind(lexicon, mention, kinds) or _is_of(lexicon, mention, kinds)
        if ((mention.told and known) or mention.text in alike) and not other:
            return mention.text
    if told and not lexicon.capital_nouns:
        told_of = [m for m in mentions if not only_where(memory, m, at)]
        return body_again(memory.passage, noun, told_of)
    if goes_by_any_name(lexicon, noun):
        firms = firms_named(memory, mentions, at)
        titled = next((m.text for m in mentions if _is_titled(lexicon, m)), "")
        titled = titled or next((m.text for m in firms), "")
        if titled:
            return titled
    nouns = (m.text for m in mentions if not m.told and kind_of(lexicon, m) in kinds)
    if lexicon.capital_nouns and not told and (of_kind := next(nouns, "")):
        return of_kind  # "des Ruderclubs"
    return body_again(memory.passage, noun, mentions)


def _is_known_union(lexicon: Lexicon, mention: Mention) -> bool:
    """The letters of a union that everybody knows: "L'UNSA"."""
    words = mention.text.lower().replace("'", " ").replace("’", " ").split(" ")
    return words[-1] in lexicon.known_unions


def _is_union(memory: Memory, mention: Mention) -> bool:
    """A trade union by its name, or by what stands right behind it: "Unity, the drivers' union"."""
    union = memory.passage.lexicon.unions.fullmatch
    near = memory.passage.tokens[mention.where : mention.where + _APPOSED]
    commas = [n for n, token in enumerate(near) if token.text == ","]
    apposed = near[commas[0] : commas[1]] if len(commas) > 1 else []
    return any(map(union, mention.words)) or any(union(token.low) for token in apposed)


def _named_of_kind(
    lexicon: Lexicon, mentions: Sequence[Mention], kinds: set[int]
) -> frozenset[str]:
    """Names that were told to be of a kind, wherever that was: "the company Aegiron"."""
    told = (m for m in mentions if m.told and kind_of(lexicon, m) in kinds)
    return frozenset(m.text for m in told if not is_plain(lexicon, m.text))


def _only_one(memory: Memory, mentions: list[Mention], noun: str) -> str:
    """The one body whose short name begins like a noun: "министерство" of "Минфин"."""
    namesake = memory.passage.lexicon.namesakes.fullmatch
    person = memory.passage.lexicon.persons.fullmatch  # "Министр"
    opens = ((m, m.text.lower().split(" ")[0]) for m in mentions)  # "Минобороны Тарвии"
    body = memory.passage.lexicon.bodies.fullmatch
    heads = [(m, head) for m, head in opens if body(head) or _is_short(m, noun)]
    heads += [(m, m.words[-1]) for m in mentions]
    heads = [(m, h) for m, h in heads if h[:_SHORT] == noun[:_SHORT] or _is_short(m, noun)]
    heads = [(m, head) for m, head in heads if not (namesake(head) or person(head))]
    outlets = memory.passage.lexicon.outlets.search  # "корреспондент «Судебной хроники»"
    heads = [(m, head) for m, head in heads if not outlets(m.text.lower())]
    known = [m for m, _ in heads]
    names = {stem_of(memory.passage, head) for _, head in heads}
    return known[0].text if len(names) == 1 else ""


def _is_short(mention: Mention, noun: str) -> bool:
    """The first letters of a body's name stand for it: "МОЗ" for a "міністерство"."""
    first = mention.text.split(" ")[0]
    return 1 < len(first) <= _SHORT and first.isupper() and first[:1].lower() == noun[:1]


def institution_later(memory: Memory, noun: str, at: int) -> str:
    """The institution of a noun's kind that the text names only behind: "Ein Klubsprecher"."""
    lexicon = memory.passage.lexicon
    if not lexicon.own_house.fullmatch(noun):
        return ""
    kinds = kinds_of(lexicon, noun)
    for run in runs_after(memory, at + 1):
        mention = mention_of(memory, run)
        if mention is None or not (mention.told and mention.first) or " " not in mention.text:
            continue
        if kind_of(lexicon, mention) in kinds and not passes_on(lexicon, mention):
            return mention.text
    return ""


def _any_body(lexicon: Lexicon, mentions: list[Mention]) -> str:
    """Whom a noun for any body means, "the institution": the one that was told last."""
    for number, mention in enumerate(mentions):
        words = mention.text.lower().replace("'", "' ").replace("’", "' ").split()
        pointing = any(lexicon.own_house.fullmatch(word) for word in words)
        pointing = pointing and not any(c.isupper() for c in mention.text[1:])
        several = lexicon.subjects_dropped and lexicon.plural.search(mention.text.lower())
        if several or not (mention.told and (mention.first or lexicon.free_order)):
            continue  # "las familias", but "У банку «Слобода» (заперечили)"
        if not pointing and not passes_on(lexicon, mention):
            whole = next(
                (m for m in mentions[number + 1 :][:1] if m.where + 1 == mention.where), None
            )
            return (whole or mention).text  # "le Bureau des eaux", as it spoke
    return ""


def _is_person(lexicon: Lexicon, noun: str) -> bool:
    """A word for a person that is none for a body: "депутата", not "застройщика"."""
    houses = (lexicon.bodies, lexicon.own_house, lexicon.body_stand_ins, *lexicon.kinds)
    body = any(kind.fullmatch(noun) for kind in houses)
    return lexicon.persons.fullmatch(noun) is not None and not body


def _are_persons(lexicon: Lexicon, words: Sequence[str]) -> bool:
    """Persons by the first noun: not "союз журналистов"."""
    noun = words[0].endswith((*lexicon.qualifying_subject, *lexicon.adjectives)) and len(words) > 1
    return lexicon.counts.fullmatch(words[0]) is not None or _is_person(lexicon, words[noun])


def _is_of(lexicon: Lexicon, mention: Mention, kinds: set[int]) -> bool:
    """A noun that tells what its bearer is by itself, where any noun may stand so: "Полиция"."""
    low = mention.text.lower()
    if not lexicon.free_order or lexicon.own_house.fullmatch(low):
        return False
    return any(lexicon.kinds[n].fullmatch(low) for n in kinds)


def _is_titled(lexicon: Lexicon, mention: Mention) -> bool:
    """A name in quotation marks that does not tell what it is: «Орлан», whatever its case."""
    plain = passes_on(lexicon, mention) or mention.text.isupper()
    return lexicon.free_order and mention.told and not plain and kind_of(lexicon, mention) < 0


def latest_institution(memory: Memory, at: int) -> str:
    """The institution that spoke or was named last, not long ago; no paper and no source."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    floor = passage.sentences[max(0, number - _NEAR)].first
    plain = name = ""
    for mention in mentions_before(memory, at):
        if mention.where < floor:
            break
        if not mention.told and may_be_firm(lexicon, mention):
            name = name or mention.text
        if not mention.told or passes_on(lexicon, mention):
            continue
        if " " in mention.text and not is_plain(lexicon, mention.text):
            return mention.text
        plain = plain or mention.text
    return plain or name


def _is_of_kind(lexicon: Lexicon, mention: Mention, kinds: set[int]) -> bool:
    """By its first kind, or where a group is a firm as well as a party, by any."""
    first = kind_of(lexicon, mention)
    if first < 0 or not lexicon.analytic:
        return first in kinds
    return any(lexicon.kinds[n].search(" ".join(mention.words)) for n in kinds)


def _ends_in(memory: Memory, word: str, stem: str) -> bool:
    """A longer word for the same thing: "телеканал" of "канал"."""
    return len(stem) > _LEAST and stem_of(memory.passage, word).endswith(stem)


def _has(memory: Memory, words: tuple[str, ...], noun: str) -> bool:
    passage, lexicon, stem = memory.passage, memory.passage.lexicon, stem_of(memory.passage, noun)
    compounds = lexicon.capital_nouns and len(noun) >= _LEAST
    return any(
        word == noun
        or stem_of(passage, word) == stem
        or (compounds and word.endswith(noun))
        or (lexicon.free_order and _ends_in(memory, word, stem))
        or ("-" in word and stem_of(passage, word.rpartition("-")[2]) == stem)  # "Днестр-банк"
        for word in words
    )
