"""Noun phrases before a verb of several that cannot be its subject: "Актрису обвиняют"."""

from bot.reading.rules.grammar import somebody, verbal
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.people.owners import is_mans
from bot.reading.rules.people.runs import opens_sentence
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence


def disagrees(passage: Passage, cue: Cue, subject: NounPhrase) -> bool:
    """As in "Актрису обвиняют", "Покупателя не называют": several, and not they, do it."""
    lexicon, first = passage.lexicon, passage.tokens[subject.first]
    if lexicon.verb_second and subject.extra is None and first.low in lexicon.objective:
        return True  # "Dem „Merkur“ (sagte) X"
    if lexicon.verb_final and _is_told_to(passage, cue, subject):
        return True  # "Der „Zeit“ (sagte) X, ..."
    if not lexicon.free_order or cue.kind is Kind.ATTRIBUTION:
        return False
    if first.low in lexicon.object_relatives - lexicon.relatives:
        return True  # "мужчина, которого подозревают"
    if not any(t.low.endswith(lexicon.several) for t in passage.tokens[cue.first : cue.last]):
        return False
    before = passage.tokens[subject.first - 1].low if subject.first else ""
    seated = before in lexicon.seats
    told = tuple(set(lexicon.oblique_endings) & set(lexicon.datives_behind))
    alone = subject.last - subject.first == 1 and first.low not in lexicon.pronouns
    if alone and first.low.endswith(told) and not seated:
        return True  # "Зрителям (объявили)"
    whom = alone and first.low.endswith(lexicon.accusative) and not seated
    if whom and not first.text.isupper():
        return True  # "Полицию (обвинили)"
    if _is_one_thing(passage, subject):
        return True  # "Закон (поддержали все фракции)"
    if not seated and (_are_oblique(passage, subject) or _is_one_turned(passage, subject)):
        return True  # "Раненого врача (обвинили)", "Олега Лунина (обвинили)"
    alone = subject.last - subject.first == 1 and somebody.is_somebody(passage, subject.first)
    one = alone and not (lexicon.many.fullmatch(first.low) or lexicon.plural.fullmatch(first.low))
    person = lexicon.persons.fullmatch(first.low) is not None
    house = one and not (seated or first.text.isupper())  # "Банк (обвиняют)"
    return house or (person and (one or first.low.endswith(lexicon.accusative)))


def _is_told_to(passage: Passage, cue: Cue, subject: NounPhrase) -> bool:
    """A paper's title in the dative, and right behind the verb who tells it, up to a comma."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low, title = tokens[subject.first].low, tokens[min(subject.first + 1, len(tokens) - 1)]
    dative = low in lexicon.links & lexicon.definite and title.text in lexicon.quotes
    last = cue.last
    while last < len(tokens) and tokens[last].is_capital and names.is_name(passage, last):
        last += 1
    named = cue.last < last < len(tokens) and tokens[last].text in ",:"
    return dative and named and cue.auxiliary < 0


def _is_one_thing(passage: Passage, found: NounPhrase) -> bool:
    """A noun by itself of one thing, which no verb of several goes with; no seat, no acronym."""
    lexicon, index = passage.lexicon, found.first
    token, before = passage.tokens[index], passage.tokens[index - 1].low if index else ""
    if found.last - index > 1 or token.text.isupper() or not token.text.isalpha():
        return False
    named = names.is_name(passage, index) and not opens_sentence(passage, index)
    closed = lexicon.pronouns.keys() | lexicon.determiners | lexicon.oblique.keys()
    if named or before in lexicon.seats or token.low in closed or token.text.isascii():
        return False
    several = lexicon.many.fullmatch(token.low) or lexicon.plural.fullmatch(token.low)
    several = several or lexicon.counts.fullmatch(token.low)
    return several is None and not somebody.is_somebody(passage, index)


def _are_oblique(passage: Passage, found: NounPhrase) -> bool:
    """An adjective or a number and a word for persons, in a case in which nobody speaks."""
    lexicon, tokens = passage.lexicon, passage.tokens
    first = found.first
    while first + 1 < found.last and (tokens[first].text.isdigit() or tokens[first].text == "-"):
        first += 1  # "41-летнего (водителя)"
    noun = first + 1
    if noun >= found.last:
        return False
    low, owned = tokens[first].low, tokens[noun].low.endswith(lexicon.owned)
    qualifies = low.endswith((*lexicon.oblique_endings, *lexicon.qualifying))
    if somebody.is_somebody(passage, noun):
        return qualifies and somebody.is_oblique(passage, noun, several=True)
    plain = not tokens[noun].is_capital and low not in lexicon.possessives
    single = low.endswith(lexicon.oblique_endings) and low.endswith(lexicon.qualifying)
    return plain and single and owned


def _is_one_turned(passage: Passage, found: NounPhrase) -> bool:
    """One person or body in the case of an object: "Олега Лунина", "компанию «Заря»"."""
    lexicon, tokens, first = passage.lexicon, passage.tokens, found.first
    low = tokens[first].low
    case = (*lexicon.masculine_cases, *lexicon.accusative, *lexicon.soft_cases)
    closed = lexicon.pronouns.keys() | lexicon.determiners | lexicon.demonstratives
    if lexicon.counts.fullmatch(low) or low in closed or tokens[first].text.isupper():
        return False
    named = [names.is_name(passage, i) for i in range(first, found.last)]
    if all(named) and all(t.low.endswith(case) for t in tokens[first : found.last]):
        return True
    if named[0] and (is_mans(passage, first) and low not in lexicon.both_names):
        return True  # "Олега Лунина и Анну Белову"
    if all(named) and low.endswith(lexicon.accusative):
        return True  # "Марию Ким"
    man = low.endswith(lexicon.masculine_cases) and somebody.is_masculine(lexicon, low[:-1])
    turned = man or low.endswith(lexicon.accusative)
    return turned and somebody.is_somebody(passage, first)


def with_capacity(passage: Passage, sentence: Sentence, subject: NounPhrase) -> NounPhrase:
    """Somebody before what he is: "(Die Stadt) als Eigentümerin wies den Bericht zurück"."""
    tokens, lexicon, joint = passage.tokens, passage.lexicon, subject.first - 1
    if not lexicon.verb_second or joint <= sentence.first:
        return subject
    if tokens[joint].low not in lexicon.predicatives or not tokens[joint - 1].is_capital:
        return subject
    found = phrase_right(passage, sentence.first, joint)
    whole = found is not None and found.last == joint
    return found if found is not None and whole else subject


def is_asked(passage: Passage, subject: NounPhrase) -> bool:
    """As in "Gefragt, ob sie klage, (sagte X)": a participle, and nobody."""
    low, lexicon = passage.tokens[subject.first].low, passage.lexicon
    alone = lexicon.verb_second and subject.last - subject.first == 1
    return alone and lexicon.participles.fullmatch(low) is not None


def is_compared(passage: Passage, subject: NounPhrase, cue: Cue) -> bool:
    """As in "Norvik failed as predicted": a participle behind "as", said by nobody there."""
    lexicon, at = passage.lexicon, cue.first - 1
    return lexicon.analytic and subject.last <= at and passage.tokens[at].low in lexicon.as_words


def is_all_before(passage: Passage, subject: NounPhrase, cue: Cue) -> bool:
    """All that was told, and nobody: "My father died in May, which (confirmed) it"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    things = lexicon.relatives - lexicon.personal_relatives
    which = lexicon.analytic and cue.first > 0 and tokens[cue.first - 1].low in things
    return which and verbal.before_deed(passage, subject).last < subject.last
