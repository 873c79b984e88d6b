"""Whether a name is that of the owner, and not of who speaks: "the bank's Ms. Ito"."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.people.memory import Memory, runs_before
from bot.reading.rules.people.persons import name_words, people_before
from bot.reading.rules.text.segments import Passage


def is_owner(memory: Memory, first: int, name: tuple[int, int], at: int) -> bool:
    """As in "защитник Котова заявил": a name in the genitive, of whom the role is held for."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    begin, end = name
    if lexicon.capital_nouns:
        return _is_bare_genitive(memory, first, name)
    if not lexicon.genitive or end - begin > 2 or begin == first:
        return False
    role, low = tokens[begin - 1].low, tokens[begin].low
    at += at + 1 < len(tokens) and tokens[at].low in lexicon.negations  # "не (ответил)"
    verb = tokens[at].low if at < len(tokens) else ""
    if _bears_it(memory.passage, first, name, verb):
        return False
    if _held_by_another(memory, first, name):
        return True
    if _are_held(memory.passage, first, name, at):
        return True  # "адвокаты журналистки Анны Беловой заявили"
    if _stands_in_case(memory.passage, first, name):
        return False
    counted = tokens[first].low in lexicon.determiners - lexicon.singular
    if counted and verb.endswith(lexicon.several):
        return True  # "Два чиновника Минфина заявили"
    if _is_genitive(memory.passage, first, name, verb) or _is_kins(memory.passage, first, name, at):
        return True
    if end - begin > 1 and lexicon.roles.fullmatch(role) and is_mans(memory.passage, begin):
        return True  # "помощница Кирилла Котова"
    if _is_place(memory, first, name, at):
        return True
    oblique = all(token.low.endswith(lexicon.owned) for token in tokens[begin:end])
    oblique = oblique or (end - begin == 1 and _is_turned(memory, first, begin))
    if not lexicon.roles.fullmatch(role) or not oblique:
        return False
    if low.endswith(lexicon.genitive_only) or lexicon.many.fullmatch(role):
        return True
    if end - begin > 1:
        return _is_no_mans(memory.passage, begin, verb)  # "адвокат Дональда Трампа заявил"
    known = name_words(memory.passage, begin, end)
    now = verb in lexicon.verbs and not verb.endswith(lexicon.feminine)  # "Агент Беловой просит"
    now = now or verb == ":"  # "Адвокат Белова: ..."
    return now or any(known <= person.words for person in people_before(memory, first))


def _bears_it(passage: Passage, first: int, name: tuple[int, int], verb: str) -> bool:
    """As in "Защитница Валентина Окунева заявила": hers, and no man's in the genitive."""
    tokens, lexicon = passage.tokens, passage.lexicon
    womans = lexicon.free_order and tokens[first].low[:-1].endswith(lexicon.women)
    beside = name[0] == first + 1 < name[1] - 1
    both = tokens[name[0]].low in lexicon.both_names
    return womans and beside and both and verb.endswith(lexicon.feminine)


def _held_by_another(memory: Memory, first: int, name: tuple[int, int]) -> bool:
    """As in "мэр Омска", where "мэр Омска Иван Корнев" stands before: of what the office is."""
    tokens, (begin, end) = memory.passage.tokens, name
    if not memory.passage.lexicon.free_order or end - begin > 1 or begin != first + 1:
        return False
    office = [tokens[first].low, tokens[begin].low]
    before = (tokens[max(0, run.first - 2) : run.first] for run in runs_before(memory, first))
    return any([token.low for token in beside] == office for beside in before)


def _is_bare_genitive(memory: Memory, first: int, name: tuple[int, int]) -> bool:
    """As in "ein Sprecher Rodes": a surname in the genitive, known without its ending or not."""
    lexicon, tokens = memory.passage.lexicon, memory.passage.tokens
    begin, end = name
    low, ending = tokens[begin].low, lexicon.genitive_ending
    if end - begin != 1 or begin == first or not (ending and low.endswith(ending)):
        return False
    if lexicon.roles.fullmatch(tokens[begin - 1].low) is None:
        return False
    plain = low.removesuffix(ending)
    known = any(plain in person.words for person in people_before(memory, first))
    return known or tokens[first].low in lexicon.indefinite


def _stands_in_case(passage: Passage, first: int, name: tuple[int, int]) -> bool:
    """As in "(по словам) представителя завода Олега Дина": all stand in the case of the role."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[first].low in lexicon.possessives and name[1] - name[0] > 1:
        return True  # "(по словам) их адвоката Софьи Лис"
    while first + 1 < name[0] and tokens[first].low.endswith(lexicon.qualifying):
        first += 1  # "(по словам) официального представителя"
    role, before = tokens[first].low, tokens[name[0] - 1].low
    if name[0] - first == 1 and name[1] - name[0] > 1:  # "(по словам) адвоката Олега Дина"
        man = role.endswith(lexicon.masculine_cases) and lexicon.roles.fullmatch(role[:-1])
        woman = role[:-1].endswith(lexicon.women)  # "Помощница Олега Дина"
        return bool(man) and not woman and is_mans(passage, name[0])
    held = lexicon.roles.fullmatch(role) is not None and not is_bearer(passage, first)
    turned = held and role.endswith((*lexicon.owned, *lexicon.oblique_endings))
    person = lexicon.persons.fullmatch(before) or lexicon.roles.fullmatch(before)
    return turned and person is None and name[0] - first > 1 and name[1] - name[0] > 1


def _is_place(memory: Memory, first: int, name: tuple[int, int], at: int) -> bool:
    """As in "Мэр Лунинска заявил": one name in the genitive behind an office, nobody's so far.

    Or behind a body: "Представитель полиции Лунинска".
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, (begin, end) = passage.tokens, name
    body = begin - 1 > first and lexicon.bodies.fullmatch(tokens[begin - 1].low) is not None
    if end - begin != 1 or not (body or is_bearer(passage, begin - 1)) or at >= len(tokens):
        return False
    low = tokens[begin].low
    known = name_words(passage, begin, end)
    if any(
        known <= person.words and len(person.words) > 1 for person in people_before(memory, first)
    ):
        return False
    owned = low.endswith(lexicon.owned)
    mans = owned and tokens[at].low.endswith(lexicon.masculine)
    surname = any(word.endswith(lexicon.surname_endings) for word in (low, low[:-1]))
    headed = tokens[at].text == ":" and not surname  # "Мэр Лунинска: мост цел"
    foreign = owned and (lexicon.bodies.fullmatch(low) or (body and not surname) or headed)
    return mans or low.endswith(lexicon.genitive_only) or bool(foreign)


def _is_turned(memory: Memory, first: int, index: int) -> bool:
    """A surname known in the case of a subject, now in another: "Вишні" after "Вишня"."""
    passage = memory.passage
    token, words = passage.tokens[index], name_words(passage, index, index + 1)
    if not token.low.endswith(passage.lexicon.cases):
        return False
    known = (person for person in people_before(memory, first) if words <= person.words)
    named = next((person.name.split()[-1] for person in known), token.text)
    return named != token.text and not named.endswith(passage.lexicon.genitive_only)


def _is_kins(passage: Passage, first: int, name: tuple[int, int], at: int) -> bool:
    """As in "Сын писателя Олега Дина": an office and a name in one case, behind a subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin, end = name
    office = begin - 1
    if office <= first or end - begin < 2 or not is_bearer(passage, first):
        return False
    held = lexicon.persons.fullmatch(tokens[office].low) is not None
    held = held and tokens[office].low.endswith(lexicon.owned) and not is_bearer(passage, office)
    given, surname = tokens[begin].low, tokens[end - 1].low
    womans = given in lexicon.both_names  # "Александра Белова (сказала)"
    womans = womans and at < len(tokens) and tokens[at].low.endswith(lexicon.feminine)
    mans = is_mans(passage, begin) and surname.endswith(lexicon.owned) and not womans
    turned = given.endswith(lexicon.genitive_only) or mans
    return held and turned


def _are_held(passage: Passage, first: int, name: tuple[int, int], at: int) -> bool:
    """Several who speak for somebody, or are his kin, before a verb of several."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if at == len(tokens):
        return False
    low, verb = tokens[first].low, tokens[at].low
    many = lexicon.many.fullmatch(low) is not None and verb.endswith(lexicon.several)
    several = lexicon.many.fullmatch(tokens[name[0]].low) is not None  # "Братья Орловы"
    genitive = tokens[name[0]].low.endswith(lexicon.owned) and not several
    of_one = name[1] - name[0] > 1 or name[0] - first > 1 or genitive
    kin = of_one and lexicon.persons.fullmatch(low) is not None
    return many and (kin or lexicon.roles.fullmatch(low) is not None)


def _is_no_mans(passage: Passage, index: int, verb: str) -> bool:
    """A given name that is no man's in the case of a subject, beside a verb of one man."""
    lexicon = passage.lexicon
    return verb.endswith(lexicon.masculine) and passage.tokens[index].low not in lexicon.male_names


def _is_genitive(passage: Passage, first: int, name: tuple[int, int], verb: str) -> bool:
    """As in "агент нападающего «Луча» Льва Котова": of whom the role that opens is held for."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin, end = name
    if not any(lexicon.roles.fullmatch(token.low) for token in tokens[first:begin]):
        return False
    named = tokens[begin:end]
    office = tokens[begin - 1]
    if tokens[begin].low.endswith(lexicon.genitive_only) and office.is_word:
        return True  # a given name, whatever surname stands behind it: "Марии Штерн"
    mans = is_mans(passage, begin)
    turned = all(token.low.endswith(lexicon.owned) for token in named)
    whole = mans and tokens[begin].low not in lexicon.both_names  # "Олега Тинько"
    if not (turned or (whole and end - begin > 1)):
        return False
    if any(token.low.endswith(lexicon.genitive_only) for token in named):
        return True
    case = lexicon.roles.fullmatch(tokens[first].low) and not is_bearer(passage, first)
    mans = mans or (end - begin > 1 and (bool(case) or _is_no_mans(passage, begin, verb)))
    return mans and (office.quote < 0 and not is_bearer(passage, begin - 1))


def is_turned(passage: Passage, name: tuple[int, int]) -> bool:
    """A name that is an owner's by its case: "(семья) Ильи Лунина", no subject's: "Анна Белова"."""
    begin, end = name
    low, lexicon = passage.tokens[begin].low, passage.lexicon
    if end - begin == 1:
        return low.endswith((*lexicon.owned, *lexicon.owners_of_several))
    return low.endswith(lexicon.genitive_only) or is_mans(passage, begin)


def is_mans(passage: Passage, index: int) -> bool:
    """The genitive of a man's first name, which looks like a woman's: "Кирилла", "Андрея"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    stem = low[:-1] if low.endswith(lexicon.owned) else ""
    return any(stem + ending in lexicon.male_names for ending in lexicon.men_endings if stem)
