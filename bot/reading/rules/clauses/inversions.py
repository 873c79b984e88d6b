"""The subject behind its verb: "...", said X; "Об этом сообщил X"."""

from bot.reading.rules.clauses import apposed
from bot.reading.rules.clauses.elsewhere import is_of_another
from bot.reading.rules.clauses.unquoted import told_without_quote
from bot.reading.rules.grammar import (
    adjuncts,
    between,
    claimed,
    infinitives,
    phrases,
    somebody,
    subjects,
    verb_last,
)
from bot.reading.rules.grammar.addressees import past_addressee, past_outlet
from bot.reading.rules.grammar.agreement import disagrees
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.clause import quote_before, starts_quote
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.openings import skip_openers
from bot.reading.rules.grammar.seats import seat_behind
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.speakers import backward
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence

_DASHES = frozenset("–—―-")
_MANNER = 10  # tokens of how or where somebody spoke, between commas


def _is_dialogue(passage: Passage, sentence: Sentence) -> bool:
    """The sentence opens with a dash, as what somebody says does."""
    return passage.tokens[sentence.first].text in _DASHES


def backward_subject(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who speaks in "Об этом сообщил мэр", "Об этом мэр сообщил": beside the verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    match = lexicon.backward.match(passage.low, tokens[sentence.first].start, cue.start)
    if match is None or not lexicon.free_order or cue.kind is Kind.ATTRIBUTION:
        return None
    first = next(i for i in range(sentence.first, cue.first + 1) if tokens[i].start >= match.end())
    if any(tokens[i].text in ",;:" for i in range(first, cue.first)):
        return None
    seat = seat_behind(passage, sentence, cue)
    if seat is not None:
        return seat
    cites = lexicon.origins.search(passage.low, match.end(), cue.start) is not None
    while first < cue.first and not cites:  # "Об этом со ссылкой на источник (сообщил) X"
        before = NounPhrase(first, cue.first)
        if somebody.is_speaker(passage, before) and tokens[first].low not in lexicon.to_persons:
            return before
        first += 1
    start = past_addressee(passage, cue.last, sentence.last)
    return phrases.phrase_right(passage, start, sentence.last)


def _past_named_place(passage: Passage, first: int, start: int, stop: int) -> int:
    """Past a name that belongs to what is before it: "dijo a la agencia Nexo una vecina"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = start
    while last < stop and names.is_name(passage, last):
        last += 1
    follows = last < stop and tokens[last].low in lexicon.determiners
    inner = first < start < last and follows and tokens[last].low not in lexicon.prepositions
    return last if inner else start


def subject_behind(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject after the verb ("..., said X"), if the cue stands after its content."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not _may_invert(passage, sentence, cue):
        return None
    if verb_last.head_before(passage, sentence, cue.first) is not None:
        return None  # "Die Bank, die ..., (verspricht)"
    if lexicon.verb_second and apposed.opens(passage, sentence, cue):
        return None
    seat = seat_behind(passage, sentence, cue)
    if seat is not None:
        return seat
    before = tokens[cue.first - 1] if cue.first > sentence.first else None
    quoted = before is not None and quote_before(passage, cue.first) is not None
    quoted = quoted or _opens_thus(passage, sentence, cue)
    found = _behind(passage, sentence, cue, quoted=quoted)
    if found is None or not (before is not None or _is_nominal(passage, found)):
        return None
    after = tokens[found.last] if found.last < sentence.last else None
    if after is not None and _goes_on(lexicon, after.low):
        return None
    if disagrees(passage, cue, found):
        return None
    if lexicon.free_order and not quoted and _is_told_that(passage, sentence, found):
        return None
    if _is_addressee(passage, sentence, cue, found):
        return None
    if lexicon.subjects_dropped and is_of_another(passage, cue, found, quoted=quoted):
        return None
    if not quoted and _is_thing(passage, cue, found):
        return None  # "Чиновник, знакомый с делом, (опроверг) отставку министра"
    dash = before is not None and before.text in _DASHES and _is_dialogue(passage, sentence)
    if before is None and lexicon.subjects_dropped and Takes.OBJECT in cue.takes:
        found = between.before_object(passage, found)
        return found if somebody.is_told(passage, found) else None  # "Admite la reunión"
    if quoted or dash or before is None:
        return found
    back = backward.opening(passage, sentence, cue) >= 0
    if before.low in lexicon.as_words or back:  # "según confirmó su hija", "así lo confirmó ella"
        return found
    return found if told_without_quote(passage, sentence, cue, found) else None


def _is_told_that(passage: Passage, sentence: Sentence, found: NounPhrase) -> bool:
    """What is said follows behind "that": "Мэр, врач, сказал (судье), что": whom it was told."""
    tokens, that = passage.tokens, found.last + 1
    follows = that < sentence.last and tokens[found.last].text == ","
    return follows and tokens[that].low in passage.lexicon.complementizers


def _may_invert(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """Nothing that is said follows the verb, and something that may be said is before it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    plain = cue.form is Form.BASE and not lexicon.analytic
    if plain or cue.form is Form.INFINITIVE or Takes.QUOTE not in cue.takes:
        return False
    following = tokens[cue.last] if cue.last < sentence.last else None
    if following is None or following.text == ":" or following.low in lexicon.complementizers:
        return False
    if starts_quote(passage, cue.last, sentence.last):
        return False
    if Takes.INFINITIVE in cue.takes and infinitives.begins_infinitive(
        passage, cue.last, sentence.last
    ):
        return False  # "..., a confié avoir pleuré"
    if cue.first == sentence.first:
        asked = tokens[cue.first].low in lexicon.prepositions  # "Asked about it, ..."
        return not asked and bool(lexicon.verb_first or passage.quotes)
    before = tokens[cue.first - 1]
    mark = before.text in ",–—―-:;?!…" or before.quote >= 0
    if mark or before.low in lexicon.as_words:
        return True
    back = backward.opening(passage, sentence, cue) >= 0
    return (
        back
        or _opens_thus(passage, sentence, cue)
        or between.is_before_that(passage, sentence, cue)
    )


def _opens_thus(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """An adverb and of what, behind a quotation: "...", — так о слухах (отозвался) X."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = cue.first
    while first > sentence.first and tokens[first - 1].is_word and tokens[first - 1].quote < 0:
        first -= 1
    quoted = quote_before(passage, first) is not None
    about = cue.first > first + 1 and tokens[first + 1].low in lexicon.prepositions
    return quoted and about and tokens[first].low in lexicon.adverbs


def _behind(passage: Passage, sentence: Sentence, cue: Cue, *, quoted: bool) -> NounPhrase | None:
    """The noun phrase behind a verb and whom, when and where it was said to."""
    tokens, lexicon = passage.tokens, passage.lexicon
    start = _past_times(passage, cue.last, sentence.last)
    start = past_addressee(passage, start, sentence.last)
    start = _past_times(passage, start, sentence.last)
    start = _past_proxy(passage, start, sentence.last)
    while (
        start < sentence.last
        and tokens[start].low in lexicon.prepositions
        and tokens[start].low not in lexicon.determiners
    ):
        first, start = start + 1, adjuncts.after_phrase(passage, start + 1, sentence.last)
        if _romance(lexicon) and (named := past_outlet(passage, first, start)) < start:
            start = named
            break  # "à l'AFP (François de Bel)"
        while lexicon.that_needed and start < sentence.last and _is_link(passage, start):
            start = adjuncts.after_phrase(passage, start + 1, sentence.last)  # "au micro de X"
        if _romance(lexicon):
            start = past_outlet(passage, first, start)
        start = _past_times(passage, start, sentence.last)
    if quoted:
        start = _past_manner(passage, start, sentence.last)
    if start > cue.last and not quoted and not lexicon.that_needed and not lexicon.verb_second:
        return None  # "Ana Bell, the mayor, said of the plan"
    if not quoted and _is_told(passage, cue, start, sentence.last):
        return None
    start = _past_named_place(passage, cue.last, start, sentence.last)
    found = phrases.phrase_right(passage, start, sentence.last)
    if found is None:
        return None
    if lexicon.free_order and Takes.OBJECT in cue.takes:
        found = claimed.before_claim(passage, found)
    if lexicon.free_order and quoted:
        found = _past_object(passage, sentence, found)
    low = tokens[found.first].low
    alone = found.last - found.first == 1  # "her spokesman" may speak, "her" may not
    object_only = alone and low in lexicon.oblique and low not in lexicon.pronouns
    return None if object_only else found


def _is_link(passage: Passage, index: int) -> bool:
    """As in "au micro (de) Radio Sud", and not "à l'AFP (des) riverains"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    several = lexicon.gendered.get(tokens[index].low) == "p" and tokens[index - 1].is_capital
    return tokens[index].low in lexicon.links and not several


def _romance(lexicon: Lexicon) -> bool:
    return lexicon.that_needed and not lexicon.free_order


def _past_proxy(passage: Passage, start: int, stop: int) -> int:
    """Past through whom it was said: "(передала) через адвоката вдова"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order or start >= stop or tokens[start].low not in lexicon.prepositions:
        return start
    aside = lexicon.asides.match(passage.low, tokens[start].start)
    inside = range(start, stop)
    return next((i for i in inside if aside and tokens[i].start >= aside.end()), start)


def _is_told(passage: Passage, cue: Cue, start: int, stop: int) -> bool:
    """Behind a phrase follows what is said: "Le maire, Jean Lor, (a dit) à la presse que ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while start < stop and names.is_time(passage, start):
        start += 1
    if not lexicon.that_needed or not cue.last < start < stop:
        return False
    infinitive = Takes.INFINITIVE in cue.takes and infinitives.begins_infinitive(
        passage, start, stop
    )
    return infinitive or tokens[start].low in lexicon.complementizers


def _past_times(passage: Passage, start: int, stop: int) -> int:
    """Past "dimanche", "mardi soir", "ce jeudi", where something else than a subject follows."""
    tokens, lexicon = passage.tokens, passage.lexicon
    start = phrases.past_days(passage, _past_when(passage, start, stop), stop)
    last = start
    while last < stop and names.is_time(passage, last) and tokens[last].is_word:
        last += 1
    follows = last < stop and tokens[last].low in lexicon.prepositions - lexicon.determiners
    return last if follows else start


def _past_when(passage: Passage, start: int, stop: int) -> int:
    """Past when it was, in a phrase: "(заявил) тем же вечером мэр"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order or start >= stop:
        return start
    aside = lexicon.asides.match(passage.low, tokens[start].start)
    if aside is None:
        return start
    return next((i for i in range(start, stop) if tokens[i].start >= aside.end()), stop)


def _past_object(passage: Passage, sentence: Sentence, found: NounPhrase) -> NounPhrase:
    """Who speaks behind what the words are of: "«...», — прокомментировала аварию (Инга Дар)"."""
    first, lexicon = found.first, passage.lexicon
    thing = passage.tokens[first].low.endswith(lexicon.accusative)
    if not thing or somebody.is_somebody(passage, first) or names.is_name(passage, first):
        return found
    bearers = (i for i in range(first + 1, found.last) if is_bearer(passage, i))
    begin = next(bearers, -1)
    return (phrases.phrase_right(passage, begin, sentence.last) if begin > 0 else None) or found


def _is_thing(passage: Passage, cue: Cue, found: NounPhrase) -> bool:
    """An object by its case, behind a verb that takes one."""
    low, lexicon = passage.tokens[found.first].low, passage.lexicon
    turned = lexicon.free_order and Takes.OBJECT in cue.takes and low.endswith(lexicon.accusative)
    named = names.is_name(passage, found.first) or somebody.is_somebody(passage, found.first)
    return turned and not named


def _is_addressee(passage: Passage, sentence: Sentence, cue: Cue, found: NounPhrase) -> bool:
    """As in "Источник, близкий к семье, сообщил «Вестям», что ...": whom it was told to."""
    title = passage.tokens[found.first].text in passage.lexicon.quotes
    if not (passage.lexicon.free_order and title and between.leads(passage, found.last)):
        return False
    return subjects.subject_left(passage, sentence, cue) is not None


def _past_manner(passage: Passage, start: int, stop: int) -> int:
    """Past ", bitter," or ", on the margins of the fair," between a verb and its subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comma = start
    while comma < stop and names.is_time(passage, comma):
        comma += 1
    if comma + 2 >= stop or tokens[comma].text != "," or names.is_name(passage, comma + 1):
        return start
    if tokens[comma + 1].low in lexicon.determiners - lexicon.prepositions:
        return start
    for index in range(comma + 2, min(stop - 1, comma + _MANNER)):
        if tokens[index].text == ",":
            opens = tokens[index + 1].low in lexicon.determiners | lexicon.titles.keys()
            return index + 1 if opens or names.is_name(passage, index + 1) else start
        if not tokens[index].is_word or tokens[index].low in lexicon.relatives:
            break
    return start


def _is_nominal(passage: Passage, found: NounPhrase) -> bool:
    """A noun phrase by its first word, or by a name in it."""
    low, lexicon = passage.tokens[found.first].low, passage.lexicon
    opens = low in lexicon.determiners or low in lexicon.pronouns
    return opens or lexicon.bare_nouns or names.is_named(passage, found)


def _goes_on(lexicon: Lexicon, low: str) -> bool:
    """The word behind a noun phrase makes it the subject of another verb, or no subject."""
    modals = lexicon.modals - lexicon.infinitive_marks  # "said Bell (to reporters)"
    verbal = low in lexicon.be or low in modals or low in lexicon.complementizers
    verbal = verbal or (low in lexicon.have and not lexicon.verb_first)
    return verbal and low not in lexicon.relatives


def follows_speaker(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A name and who that is stand before the verb: "Ms Holm, a lawyer, said (Al Bell lied)"."""
    tokens, lexicon, comma = passage.tokens, passage.lexicon, cue.first - 1
    if not lexicon.analytic or comma <= sentence.first or tokens[comma].text != ",":
        return False
    first = sentence.first
    if tokens[first].low in lexicon.prepositions:  # "In a statement, Ms Holm, a lawyer, said"
        first = 1 + next(i for i in range(first, cue.first) if tokens[i].text == ",")
    first = skip_openers(passage, first, comma, cut=False) if first < comma else comma
    inside = range(first, comma)
    if first >= comma or any(tokens[i].quote >= 0 or is_finite(passage, i, first) for i in inside):
        return False
    titled = tokens[first].low in lexicon.titles
    named = titled or (names.is_name(passage, first) and names.is_name(passage, first + 1))
    return named and any(tokens[i].text == "," for i in inside)
