"""Three or more who say it: "(Мэрия, полиция и банк) отказались от комментариев"."""

from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.somebody import is_somebody
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.names import NounPhrase, is_name, is_time
from bot.reading.rules.text.segments import Passage, Sentence

_LONGEST = 5  # words of one of them


def whole(passage: Passage, sentence: Sentence, cue: Cue, subject: NounPhrase) -> NounPhrase:
    """With those before the comma, back to where the sentence opens, or the subject itself.

    The verb is one of several; nobody in an apposition, and no place or day, is one of them.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first = subject.first
    if (
        first == sentence.first
        or subject.last > cue.first
        or not (lexicon.several or lexicon.plural_verbs or lexicon.analytic)
    ):
        return subject
    joined = any(tokens[i].low in lexicon.conjunctions for i in range(first + 1, subject.last))
    if not (joined and _speak_several(passage, cue)):
        return subject
    while first > sentence.first:
        if lexicon.analytic and tokens[first - 1].quote >= 0:
            break  # '"It is over," (Al Bell, Ida Holm and the bank) said'
        if tokens[first - 1].text != ",":
            return subject
        begin = first - 1
        while begin > sentence.first and tokens[begin - 1].is_word:
            begin -= 1
        one = first - 1 - begin <= _LONGEST and _may_be_one(passage, begin, first - 1)
        if one and lexicon.analytic:
            one = _is_beside(passage, sentence, begin, first)
        if not one:
            return (
                subject if first == subject.first or not lexicon.analytic else _from(first, subject)
            )
        first = begin
    return _from(first, subject) if first < subject.first else subject


def _from(first: int, subject: NounPhrase) -> NounPhrase:
    return NounPhrase(first, subject.last)


def _is_beside(passage: Passage, sentence: Sentence, first: int, after: int) -> bool:
    """One of the same kind as the next, where an office may stand before its bearer's name.

    As in "(Al Bell), Ida Holm and ...", "(The bank), the union and ..."; not in "(The mayor), Al
    Bell and ...", nor where a place opens the sentence.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    determined = [tokens[i].low in lexicon.determiners for i in (first, after)]
    inside = tokens[first : after - 1]
    verbs = lexicon.be | lexicon.have | lexicon.modals | lexicon.pasts | lexicon.verbs.keys()
    if determined[0] and any(
        t.low in verbs or t.low.endswith(lexicon.past_endings[:1]) for t in inside
    ):
        return False
    if not determined[0] and not all(token.is_capital for token in inside):
        return False
    full = determined[0] or after - 1 - first > 1 or first == sentence.first
    return full and determined[0] <= determined[1]


def _speak_several(passage: Passage, cue: Cue) -> bool:
    """A verb of several, by its ending or as the language tells its forms."""
    lexicon, verbal = passage.lexicon, passage.tokens[cue.first : cue.last]
    if lexicon.analytic:
        one = cue.form is Form.FINITE and cue.kind is Kind.VERB
        return not one or any(token.low in lexicon.have for token in verbal)
    if lexicon.plural_verbs is not None:
        return any(lexicon.plural_verbs.fullmatch(token.low) for token in verbal)
    return any(token.low.endswith(lexicon.several) for token in verbal)


def _may_be_one(passage: Passage, first: int, last: int) -> bool:
    """A person or body, with what belongs to it, and no verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.subordinators | lexicon.conjunctions
    if first >= last or tokens[first].low in closed or tokens[first].low in lexicon.verbs:
        return False
    past = (*lexicon.masculine, *lexicon.feminine)
    ends = last - first > 1 and tokens[last - 1].low.endswith(past)
    return not (ends and not tokens[last - 1].is_capital) and _is_led(passage, first)


def _is_led(passage: Passage, first: int) -> bool:
    """Its first noun is somebody: "(Министр) энергетики", "Областная (прокуратура)", "Рудин"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    noun = first + tokens[first].low.endswith((*lexicon.adjectives, *lexicon.qualifying_subject))
    if not lexicon.free_order:
        noun = first + (tokens[first].low in lexicon.determiners)
        if noun == first and (not is_name(passage, first) or is_time(passage, first)):
            return False
        if is_name(passage, noun):
            return True
    low = tokens[noun].low
    kinds = (lexicon.own_house, *lexicon.kinds)
    if is_somebody(passage, noun) or any(kind.fullmatch(low) for kind in kinds):
        return True
    named = is_name(passage, first)
    full = is_name(passage, first + 1)
    return named and (full or tokens[first].low.endswith(lexicon.surname_endings))
