"""Where, when, how and to whom something was said, beside a verb where cases tell who speaks.

As in "сказал (журналистам в кулуарах форума) мэр": a reader passes over it, and so do the rules.
"""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.phrases import past_title
from bot.reading.rules.grammar.somebody import is_oblique, is_somebody
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage, Quotation, Sentence

_SHORT = 5  # letters; what is shorter and ends like an adverb is none


def drop(passage: Passage) -> None:
    """Take the circumstances beside verbs out of the tokens of a passage, where cases tell."""
    if not passage.lexicon.free_order:
        return
    dropped: set[int] = set()
    for sentence in passage.sentences:
        index = sentence.first
        while index < sentence.last:
            last = _chain(passage, sentence, index)
            if last > index and _may_go(passage, sentence, index, last):
                dropped.update(range(index, last))
            index = max(index + 1, last)
    if dropped:
        _take_out(passage, dropped)


def _chain(passage: Passage, sentence: Sentence, first: int) -> int:
    """Past all circumstances that follow each other from a token on; the token if none begins."""
    lexicon, before = (
        passage.lexicon,
        passage.tokens[first - 1].low if first > sentence.first else "",
    )
    verb = lexicon.verbs.get(before)
    place = verb is not None and not before.endswith(lexicon.several)
    loose = verb is None or Takes.OBJECT not in verb.takes or _answers(passage, sentence, first - 1)
    index, plain = first, True
    while index < sentence.last:
        end = _past_one(passage, index, sentence.last, place=place, loose=loose)
        if end == index and passage.tokens[index].low in lexicon.adverbs - lexicon.thus:
            index += 1
            continue
        if end == index:
            break
        index, plain = end, False
    while index > first and passage.tokens[index - 1].low in lexicon.adverbs:
        index -= 1
    return first if plain else index


def _answers(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """A verb behind what was said: "«...», — (сказал)"."""
    return verb > sentence.first and not passage.tokens[verb - 1].is_word


def _past_one(passage: Passage, index: int, stop: int, *, place: bool, loose: bool) -> int:
    """Past one circumstance that begins at a token; the token itself if none does.

    `place`: a body may be where somebody spoke. `loose`: no object can follow.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    token = tokens[index]
    if token.quote >= 0:
        return index
    if token.text in lexicon.quotes:
        return _past_paper(passage, index, stop)
    if _is_told(passage, index):
        return _past_tail(passage, _past_names(passage, index + 1, stop), stop, loose=loose)
    aside = lexicon.asides.match(passage.low, token.start)
    if aside and not _begins_phrase(passage, index):
        end = next((i for i in range(index, stop) if tokens[i].start >= aside.end()), stop)
        seat = token.low in lexicon.seats and lexicon.bodies.fullmatch(tokens[index + 1].low)
        if seat and end > index + 2:
            return index  # "В полиции подлинность видео (отрицают)"
        led = token.low in lexicon.prepositions and not is_time(passage, end - 1)
        return _past_tail(passage, end, stop, loose=loose) if led else end
    if place and token.low in lexicon.seats and index + 1 < stop:
        noun = index + 1
        while noun + 1 < stop and tokens[noun].low.endswith(lexicon.attributive):
            noun += 1
        if is_name(passage, noun) or lexicon.bodies.fullmatch(tokens[noun].low):
            return _past_tail(passage, noun + 1, stop, loose=loose)
    timed = is_time(passage, index) and not token.text[0].isdigit()
    return index + (timed or _is_manner(passage, index))


def _begins_phrase(passage: Passage, index: int) -> bool:
    """An idiom begins here, and no circumstance: "к телефону (не подошёл)"."""
    start, lexicon = passage.tokens[index].start, passage.lexicon
    opens = (lexicon.any_phrase, *lexicon.needed_words)
    return any(pattern.match(passage.low, start) for pattern in opens)


def _is_manner(passage: Passage, index: int) -> bool:
    """How somebody spoke, in a word: "осторожно"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if token.is_capital and index and passage.tokens[index - 1].is_word:
        return False
    manner = len(token.low) > _SHORT and token.low.endswith(lexicon.adverb_endings)
    return manner and token.low not in lexicon.verbs and not is_somebody(passage, index)


def _is_told(passage: Passage, index: int) -> bool:
    """Whom somebody told: "жителям", "депутатам", "следователю"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if token.low in lexicon.to_persons:
        owns = index > 0 and is_somebody(passage, index - 1) and is_somebody(passage, index)
        return not owns  # "пресслужбі суду"
    inside = token.is_capital and index and passage.tokens[index - 1].is_word
    if inside or not token.low.endswith(lexicon.datives_behind):
        return False
    people = (lexicon.persons, lexicon.roles, lexicon.plural)
    return any(kind.fullmatch(token.low) for kind in people)


def _is_thing(passage: Passage, index: int) -> bool:
    """A noun that can be nobody: a claim, a decision."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return any(kind.match(low) for kind in (lexicon.claims, lexicon.things))


def _past_names(passage: Passage, index: int, stop: int) -> int:
    """Past the name of whom somebody told: "министру (Котову)"."""
    while (
        index < stop
        and is_name(passage, index)
        and passage.tokens[index].low.endswith(passage.lexicon.datives_behind)
    ):
        index += 1
    return index


def _past_paper(passage: Passage, index: int, stop: int) -> int:
    """Past a paper's name in the dative: "«Маяку»"."""
    lexicon, end = passage.lexicon, past_title(passage, index, stop)
    if not index + 1 < end < stop:
        return index
    turned = passage.tokens[index + 1].low.endswith((*lexicon.accusative, *lexicon.datives_behind))
    before = passage.tokens[index - 1] if index else None
    told = before is None or not before.is_word or before.low in lexicon.verbs
    inside = index > 1 and passage.tokens[index - 2].is_word
    told = told or (inside and is_name(passage, index - 1))
    told = told or passage.tokens[index + 1].low.endswith(lexicon.datives_behind)
    return end if turned and told else index  # but "акції «Маяку»"


def _past_tail(passage: Passage, index: int, stop: int, *, loose: bool) -> int:
    """Past whose or which what is before a token is: "в эфире (радио «Волна»)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs | lexicon.objective
    while index < stop:
        token = tokens[index]
        if token.quote >= 0 or is_time(passage, index):
            break
        if token.text in lexicon.quotes:
            return past_title(passage, index, stop)
        if not token.is_word or token.is_capital or token.low in closed:
            break
        if token.low in lexicon.verbs or not _belongs(passage, index, loose=loose):
            break
        index += 1
    return index


def _belongs(passage: Passage, index: int, *, loose: bool) -> bool:
    """A body, an outlet or persons in the case of an owner, or what qualifies them."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    if is_bearer(passage, index):
        return False
    if index + 1 < len(tokens):
        if low.endswith(lexicon.qualifying):
            return True
        if tokens[index + 1].text in lexicon.quotes and lexicon.outlets.fullmatch(low):
            return True
    if is_somebody(passage, index):
        return is_oblique(passage, index, several=False)
    owned = low.endswith((*lexicon.owned, *lexicon.oblique_endings))
    owned = owned and not (_is_thing(passage, index) or lexicon.verbal.fullmatch(low))
    return owned and (loose or _opens_object(passage, index + 1))


def _opens_object(passage: Passage, index: int) -> bool:
    """What is denied or confirmed begins here, which so is not before."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    turned = low.endswith(lexicon.accusative) and not is_somebody(passage, index)
    return turned or low in lexicon.objective or _is_thing(passage, index)


def _may_go(passage: Passage, sentence: Sentence, first: int, last: int) -> bool:
    """Circumstances beside a verb, or before who speaks: without them the clause is the same."""
    if first > sentence.first and passage.tokens[first - 1].low in passage.lexicon.prepositions:
        return False
    if first > sentence.first and _is_verb(passage, first - 1):
        return _goes_on(passage, sentence, last)
    inside = first > sentence.first and passage.tokens[first - 1].is_word
    if last < sentence.last and _opens_verb(passage, last, inside=inside):
        return True
    if first == sentence.first:
        opens = last < sentence.last and _tells(passage, sentence, last)
        begins = opens and (_opens_subject(passage, last) or _opens_object(passage, last))
        return begins or (opens and _begins_phrase(passage, last))
    ends = last >= sentence.last or bounds(passage, last)
    return (ends or _opens_subject(passage, last)) and _is_in_teller(passage, sentence, first)


def _tells(passage: Passage, sentence: Sentence, first: int) -> bool:
    """Somebody states something in the clause that goes on at a token."""
    lexicon, last = passage.lexicon, first
    while last < sentence.last and not bounds(passage, last):
        if _is_verb(passage, last) or passage.tokens[last].low in lexicon.aspects:
            return True
        last += 1
    begin, end = passage.tokens[first].start, passage.tokens[last - 1].end
    idioms = (lexicon.any_phrase, *lexicon.needed_words)
    return last > first and any(idiom.search(passage.low, begin, end) for idiom in idioms)


def _is_verb(passage: Passage, index: int) -> bool:
    token, lexicon = passage.tokens[index], passage.lexicon
    return token.quote < 0 and token.low in lexicon.verbs and token.low not in lexicon.impersonal


def _opens_verb(passage: Passage, index: int, *, inside: bool) -> bool:
    """A verb, or its negation, begins here; any verb `inside` a clause."""
    lexicon = passage.lexicon
    index += passage.tokens[index].low in lexicon.negations and index + 1 < len(passage.tokens)
    low = passage.tokens[index].low
    acts = inside and lexicon.verbal.fullmatch(low) is not None
    return acts or low in lexicon.aspects or _is_verb(passage, index)


def _opens_subject(passage: Passage, index: int) -> bool:
    """Who speaks may begin here."""
    if is_name(passage, index):
        return True
    lexicon, token = passage.lexicon, passage.tokens[index]
    if token.low in lexicon.seats:
        return True
    return is_somebody(passage, index) and not is_oblique(passage, index, several=True)


def _goes_on(passage: Passage, sentence: Sentence, index: int) -> bool:
    """Something follows that is no mark, or what is told."""
    if index >= sentence.last:
        return False
    token, lexicon = passage.tokens[index], passage.lexicon
    if token.is_word or token.text in lexicon.quotes or token.text == ":":
        return True
    that = index + 1 < sentence.last and passage.tokens[index + 1].low in lexicon.complementizers
    return token.text == "," and that


def _is_in_teller(passage: Passage, sentence: Sentence, first: int) -> bool:
    """In the clause that tells who said what is before: "«...», — сказал мэр (журналистам)"."""
    for index in range(first - 1, sentence.first, -1):
        if passage.tokens[index].quote >= 0 or bounds(passage, index):
            return index + 2 < first and _is_verb(passage, index + 1)
    return False


def _take_out(passage: Passage, dropped: set[int]) -> None:
    """Leave tokens out; what points to tokens points to the same as before."""
    shift, at = [], 0
    for index in range(len(passage.tokens) + 1):
        shift.append(at)
        at += index not in dropped
    passage.tokens = [t for i, t in enumerate(passage.tokens) if i not in dropped]
    parts: list[Sentence | Quotation] = [*passage.sentences, *passage.quotes]
    for part in parts:
        part.first, part.last = shift[part.first], shift[part.last]
