"""Which noun phrase a pronoun stands for where no name tells: "Le maire dort, assure-t-il"."""

from bisect import bisect_left

from bot.reading.rules.grammar.clause import quote_before
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.people.memory import Memory
from bot.reading.rules.people.runs import is_state
from bot.reading.rules.said.limits import is_subject
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_BACK = 2  # sentences


def nearest_clause(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """Whom a pronoun means by the clause beside its own.

    As in "S'il admet un retard, le maire nie", "Un homme a été arrêté ; il nie".
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not lexicon.gendered or kind not in ("m", "f") or at == 0:
        return None
    if passage.tokens[at - 1].text == ";":
        return subject_before(memory, kind, at)
    sentence = passage.sentences[passage.sentence_at(at)]
    opens = passage.tokens[sentence.first].low
    clausal = opens in lexicon.subordinators | lexicon.whether | lexicon.elisions
    return (
        _ahead(passage, kind, at, sentence.last) if clausal and at == sentence.first + 1 else None
    )


def _ahead(passage: Passage, kind: str, at: int, stop: int) -> NounPhrase | None:
    """The subject of the main clause, behind the comma, if it is of that gender."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comma = next((i for i in range(at, stop - 1) if tokens[i].text == ","), -1)
    second = lexicon.verb_second  # "..., (ging) der Rat heim"
    if second and (comma < 0 or tokens[comma + 1].is_capital or is_subject(passage, comma + 1)):
        return None
    if second and (named := _named_ahead(passage, kind, comma + 1 + second, stop)) is not None:
        return named
    found = phrase_right(passage, comma + 1 + second, stop) if comma > 0 else None
    if found is None or lexicon.gendered.get(tokens[found.first].low) not in (kind, ""):
        return None
    return _before_verb(passage, found)


def _before_verb(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A subject without its verb: "(Le maire) reconnaît une erreur"."""
    for index in range(found.first + 1, found.last):
        verb = passage.lexicon.verbs.get(passage.tokens[index].low)
        if verb is not None and verb.form is Form.FINITE and not verb.noun:
            return NounPhrase(found.first, index)
    return found


def _named_ahead(passage: Passage, kind: str, first: int, stop: int) -> NounPhrase | None:
    """The name behind the verb of the main clause: "Obwohl er es bestritt, zahlte (Karl Abt)"."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, first
    while last < stop and tokens[last].quote < 0 and is_name(passage, last):
        last += 1
    titled = last > first and lexicon.titles.get(tokens[first].low, kind)
    return NounPhrase(first, last) if titled in (kind, "") and last > first else None


def subject_of_words(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """Whom others spoke of: "Two officials said (the mayor) would go. She denies it".

    It is a person without a name who is the subject of what was said last, in the sentence before.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    near = memory.said_in in (number - 1, number)
    if not memory.said or not near or kind not in ("m", "f"):
        return None
    start, stop = memory.said[0][0], min(passage.sentences[memory.said_in].last, at)
    first = bisect_left(passage.tokens, start, key=lambda token: token.start)
    # Not beyond what was said: '"It burns," said Ann Lund, (a nurse).'
    ends = bisect_left(passage.tokens, memory.said[0][1], key=lambda token: token.start)
    stop = min(stop, ends)
    found = main_subject(passage, first, stop) if first < stop else None
    if found is None:
        return None
    if not (lexicon.free_order or lexicon.capital_nouns) and is_name(passage, found.first):
        alone = found.last - found.first == 1  # "La fiscalía dice que Belda cobró. (Él) lo niega"
        return found if alone and passage.tokens[found.first].quote < 0 else None
    if passage.tokens[found.first].low not in lexicon.determiners:
        return None
    words = passage.low[passage.tokens[found.first].start : passage.tokens[found.last - 1].end]
    gender = lexicon.gendered.get(passage.tokens[found.first].low, kind)
    agrees = gender in (kind, "") and passage.tokens[found.first].quote < 0
    return found if agrees and lexicon.persons.search(words) else None


def subject_before(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """Somebody without a name that the sentence, or one before, is about: "..., dit-il"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, number = passage.tokens, passage.sentence_at(at)
    if kind == "n" and lexicon.analytic:
        return body_before(passage, at)
    kinds = (lexicon.persons, lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    for sentence in reversed(passage.sentences[max(0, number - _BACK) : number + 1]):
        stop = min(at, sentence.last)
        if tokens[sentence.first].low in lexicon.subordinators | lexicon.whether:
            found = phrase_right(passage, sentence.first + 1, stop)
        else:
            found = main_subject(passage, sentence.first, stop)
        if found is None or not lexicon.gendered or tokens[found.first].quote >= 0:
            continue
        found = _before_verb(passage, found) if lexicon.adjectives_behind else found
        own = sentence.first <= at < sentence.last and not lexicon.capital_nouns
        if (
            own
            and kind in ("m", "f")
            and all(is_name(passage, i) for i in range(found.first, found.last))
            and not is_state(passage, found.first, found.last)
        ):
            return found  # "Belin est accusé d'avoir menti, ce qu'(il) nie"
        gender = lexicon.gendered.get(tokens[found.first].low)
        words = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
        somebody = kind == "p" or any(known.search(words) for known in kinds)
        if somebody and (gender == kind or (gender == "" and kind != "p")):
            return found
    return None


def told_by_sex(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """A woman or man whom the sentence so far, or the one before, is about.

    As in "His widow, Ann, wept as (she) described it", "His sister left. (She) denied it".
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    sex = lexicon.sexes.get(kind)
    number = passage.sentence_at(at)
    for sentence in reversed(passage.sentences[max(0, number - 1) : number + 1]) if sex else ():
        stop = min(at, sentence.last)
        found = main_subject(passage, sentence.first, stop) if sentence.first < stop else None
        if found is None or passage.tokens[found.first].quote >= 0:
            continue
        beside = found.first > sentence.first + 1 and passage.tokens[found.first - 1].text == ","
        if beside and is_name(passage, found.first - 2):
            return None  # '"...," said Al Bell, (a spokesman). He ...': the name is meant
        inside = range(found.first, found.last)
        of = (i for i in inside if passage.tokens[i].low in lexicon.prepositions)
        head = passage.tokens[next(of, found.last) - 1].low
        if sex is not None and sex.fullmatch(head):
            return found
        if not lexicon.pronouns.get(head):
            return None
    return None


def body_before(passage: Passage, at: int, *, persons: bool = False) -> NounPhrase | None:
    """The body that a clause before is about: "The firm was fined. (It) denies any wrongdoing".

    `persons`: or somebody without a name, where a verb goes without its subject.
    """
    tokens, lexicon, number = passage.tokens, passage.lexicon, passage.sentence_at(at)
    kinds = (lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    kinds = (*kinds, lexicon.persons) if persons else kinds
    for sentence in reversed(passage.sentences[max(0, number - 1) : number + 1]):
        stop = min(at, sentence.last)
        found = main_subject(passage, sentence.first, stop)
        if found is None or tokens[found.first].low not in lexicon.determiners:
            continue
        inside = range(found.first + 1, found.last)
        heads = [i for i in inside if any(kind.fullmatch(tokens[i].low) for kind in kinds)]
        if heads:
            last = heads[0] + 1
            placed = tokens[last].low in lexicon.prepositions and is_name(passage, last + 1)
            while placed and last + 1 < stop and is_name(passage, last + 1):
                last += 1
            return NounPhrase(found.first, last + placed)
    return None


def says_i(passage: Passage, at: int) -> bool:
    """The quotation before a token speaks of "I": no body says it."""
    first = quote_before(passage, at)
    if first is None or not passage.lexicon.first_person:
        return False
    quote = passage.quotes[passage.tokens[first].quote]
    inside = passage.tokens[quote.first : quote.last]
    return any(token.low in passage.lexicon.first_person for token in inside)


def only_passed_on(memory: Memory, at: int) -> bool:
    """A paper told of something last, and a person speaks of himself: "« Je pars », a-t-il écrit".

    `at`: the first token behind the quotation.
    """
    last, outlets = memory.last, memory.passage.lexicon.outlets
    paper = last is not None and not last.human and outlets.search(last.name.lower()) is not None
    return paper and says_i(memory.passage, at)


def told_of_by_other(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """Whom "este" is, and who spoke is not: "Gil acusa a la ministra Ana Roca y (esta) lo niega".

    It is the person last named behind "to" in the sentence, or in the one before.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, number = passage.tokens, passage.sentence_at(at)
    floor = passage.sentences[max(0, number - 1)].first
    for index in range(at - 2, floor, -1) if lexicon.subjects_dropped else ():
        if tokens[index].low not in lexicon.to_persons or tokens[index].quote >= 0:
            continue
        first = last = index + 1
        if tokens[first].low in lexicon.articles:
            last += 1
        noun = last
        known = lexicon.persons.fullmatch(tokens[noun].low) is not None
        last += known
        while last < at and is_name(passage, last):
            last += 1
        article = tokens[index].low if tokens[index].low in lexicon.gendered else tokens[first].low
        agrees = lexicon.gendered.get(article, kind) in (kind, "")
        if last > noun and (known or is_name(passage, noun)) and agrees:
            whole = phrase_right(passage, first, at)
            apposed = whole.extra if whole is not None else None  # "al director, Paco Ríos"
            named = apposed is not None and is_name(passage, apposed[0])
            return whole if named else NounPhrase(first, last)
    return None


def before_colon(memory: Memory, at: int) -> NounPhrase | None:
    """Whom a sentence is about up to its colon: "La eléctrica respondió: es falso, señaló"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    first = passage.sentences[passage.sentence_at(at)].first
    marks = (i for i in range(first, at) if passage.tokens[i].text == ":")
    colon = next(marks, -1)
    if colon < 0 or not lexicon.subjects_dropped:
        return None
    found = main_subject(passage, first, colon)
    if found is None:
        return None
    words = passage.low[passage.tokens[found.first].start : passage.tokens[found.last - 1].end]
    kinds = (lexicon.persons, lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    named = any(is_name(passage, index) for index in range(found.first, found.last))
    return found if named or any(kind.search(words) for kind in kinds) else None
