"""The subject behind its verb: "...", said X; "Об этом сообщил X"."""

from bot.reading.rules.clauses import apposed
from bot.reading.rules.clauses.behind_verbs import phrase_behind
from bot.reading.rules.clauses.elsewhere import is_of_another
from bot.reading.rules.clauses.unquoted import told_without_quote
from bot.reading.rules.grammar import between, infinitives, phrases, somebody, subjects, verb_last
from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.agreement import disagrees
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


def subject_behind(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject after the verb ("..., said X"), if the cue stands after its content."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if (who := between.before_what(passage, sentence, cue)) is not None:
        return who
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
    found = phrase_behind(passage, sentence, cue, quoted=quoted)
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
