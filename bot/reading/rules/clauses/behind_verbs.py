"""Who stands behind a verb, past whom it was said to, when, where and how."""

from bot.reading.rules.grammar import adjuncts, claimed, infinitives, middle, phrases
from bot.reading.rules.grammar.addressees import past_addressee, past_outlet
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.somebody import is_somebody
from bot.reading.rules.grammar.when_behind import past_asides
from bot.reading.rules.grammar.who_follows import who_follows
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import ENDS, Passage, Sentence

_MANNER = 10  # tokens of how or where somebody spoke, between commas


def _past_named_place(passage: Passage, first: int, start: int, stop: int) -> int:
    """Past a name that belongs to what is before it: "dijo a la agencia Nexo una vecina"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = start
    while last < stop and names.is_name(passage, last):
        last += 1
    follows = last < stop and tokens[last].low in lexicon.determiners
    inner = first < start < last and follows and tokens[last].low not in lexicon.prepositions
    return last if inner else start


def phrase_behind(
    passage: Passage, sentence: Sentence, cue: Cue, *, quoted: bool
) -> NounPhrase | None:
    """The noun phrase behind a verb and whom, when and where it was said to."""
    tokens, lexicon = passage.tokens, passage.lexicon
    start = _past_times(passage, cue.last, sentence.last)
    start = past_addressee(passage, start, sentence.last)
    start = _past_times(passage, start, sentence.last)
    start = _past_proxy(passage, start, sentence.last)
    start = _past_middle(passage, start, sentence.last)
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
    if start < sentence.last and tokens[start].text in ENDS:
        return None
    start = _past_named_place(passage, cue.last, start, sentence.last)
    found = phrases.phrase_right(passage, start, sentence.last)
    if lexicon.free_order and quoted:
        found = _past_object(passage, sentence, cue, found)
    if found is None:
        return None
    if lexicon.free_order and Takes.OBJECT in cue.takes:
        found = claimed.before_claim(passage, found)
    low = tokens[found.first].low
    alone = found.last - found.first == 1  # "her spokesman" may speak, "her" may not
    object_only = alone and low in lexicon.oblique and low not in lexicon.pronouns
    return None if object_only else found


def _past_middle(passage: Passage, start: int, stop: int) -> int:
    """Past whom, where and when, before a subject: "sagte (dem Blatt am Montag) Karl Abt"."""
    before = -1
    while passage.lexicon.verb_second and before != start:
        before = start
        start = middle.past_told(passage, middle.past_datives(passage, start, stop), stop)
        start = middle.past_where(passage, start, stop)
    return start


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
    """Past when or how it was, in a phrase: "(заявил) тем же вечером мэр", "(dijo) con calma"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.adjectives_behind:
        return past_asides(passage, start, stop)
    if not lexicon.free_order or start >= stop:
        return start
    aside = lexicon.asides.match(passage.low, tokens[start].start)
    if aside is None:
        return start
    return next((i for i in range(start, stop) if tokens[i].start >= aside.end()), stop)


def _past_object(
    passage: Passage, sentence: Sentence, cue: Cue, found: NounPhrase | None
) -> NounPhrase | None:
    """Who speaks behind what the words are of: "«...», — прокомментировала аварию (Инга Дар)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if found is not None:
        led = tokens[found.first].low in lexicon.determiners and found.first + 1 < found.last
        low = tokens[found.first + led].low
        claim = lexicon.claims.fullmatch(low) or lexicon.things.fullmatch(low)
        if not (claim or low.endswith(lexicon.accusative)) or is_somebody(passage, found.first):
            return found
        if names.is_name(passage, found.first):
            return found
    several = any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last])
    begin = who_follows(passage, cue.last, sentence.last, several=several)
    if begin < 0:
        return found
    return phrases.phrase_right(passage, begin, sentence.last) or found


def _past_manner(passage: Passage, start: int, stop: int) -> int:
    """Past ", bitter," or ", on the margins of the fair," between a verb and its subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comma = start
    while comma < stop and names.is_time(passage, comma):
        comma += 1
    if comma + 2 >= stop or tokens[comma].text != "," or names.is_name(passage, comma + 1):
        return start
    timed = past_asides(passage, comma + 1, stop) > comma + 1
    if tokens[comma + 1].low in lexicon.determiners - lexicon.prepositions and not timed:
        return start
    for index in range(comma + 2, min(stop - 1, comma + _MANNER)):
        if tokens[index].text == ",":
            after = tokens[index + 1]
            opens = after.low in lexicon.determiners | lexicon.titles.keys()
            opens = opens or lexicon.anonymous.match(passage.low, after.start) is not None
            return index + 1 if opens or names.is_name(passage, index + 1) else start
        if not tokens[index].is_word or tokens[index].low in lexicon.relatives:
            break
    return start
