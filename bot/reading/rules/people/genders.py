"""Whether somebody is a man or a woman, by title, first name or office."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Person
from bot.reading.rules.text.segments import Passage


def learn_gender(passage: Passage, person: Person, first: int, name: int) -> None:
    """Note what a title tells of a person's gender."""
    titles = passage.lexicon.titles
    for index in range(max(0, first), name):
        token, after = passage.tokens[index], passage.tokens[index + 1]
        others = index + 1 < name and after.is_capital and after.low not in titles
        if not (others and passage.lexicon.analytic):  # "Mr. Dunn's manager, (Kate Lowell)"
            person.gender = titles.get(token.low, "") or person.gender
    person.gender = person.gender or gender_of(passage, name)
    if name > 0:
        title = passage.tokens[name - 1].low
        if title == "." and name > 1:
            title = passage.tokens[name - 2].low
        person.gender = titles.get(title, "") or person.gender


def gender_of(passage: Passage, name: int) -> str:
    """The gender that a first name tells by itself, or the noun before it: "депутатка Лис"."""
    lexicon, low = passage.lexicon, passage.tokens[name].low
    if low in lexicon.given:
        return lexicon.given[low]
    before = passage.tokens[name - 1].low if name else ""
    if lexicon.trade_women:
        male = "m" if low in lexicon.male_names else ""
        told = _gender_of_office(passage, name) or male
        return told or lexicon.given_endings.get(low[-1:], "")
    if not lexicon.called_woman:
        return lexicon.given_endings.get(low[-1:], "")
    if low in lexicon.male_names:
        return "m"  # "речник мерки Тарас Гуд"
    office = lexicon.persons.fullmatch(before) or lexicon.roles.fullmatch(before)
    if office and before.endswith(lexicon.called_woman):
        return "f"
    if low in lexicon.both_names:
        return ""  # "Александра": hers, or his in the genitive
    return _gender_of_given(lexicon, low) or _mans(passage, name)


def _mans(passage: Passage, name: int) -> str:
    """A man by his first name's last letter, and no woman by her surname: "Игнат Малов"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    after = tokens[name + 1] if name + 1 < len(tokens) else tokens[name]
    full = after is not tokens[name] and after.is_capital and after.is_word
    womans = after.low.endswith((*lexicon.women_end, *lexicon.called_woman))
    return lexicon.given_endings.get(tokens[name].low[-1:], "") if full and not womans else ""


def _gender_of_given(lexicon: Lexicon, low: str) -> str:
    """A man's first name in any case, a woman's where it can be nothing else: "Ганна"."""
    men = lexicon.male_names
    if low in men:
        return "m"
    for ending in lexicon.to_men:
        stem = low.removesuffix(ending)
        endings = (*lexicon.men_endings, *lexicon.neuter_men_endings)
        if stem != low and any(stem + end in men for end in endings):
            return "m"
    either = any(low[:-1] + end in men for end in lexicon.men_endings)
    if low.endswith(lexicon.feminine_endings):
        return "m" if either else "f"  # "Семёна", "Анна"
    return ""


def _gender_of_office(passage: Passage, name: int) -> str:
    """The gender that a word for an office or trade before a name tells, or its article."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[name - 1].low if name else ""
    if not (lexicon.persons.fullmatch(before) or lexicon.roles.fullmatch(before)):
        return ""
    if before.endswith(lexicon.trade_women):
        return "f"
    article = lexicon.gendered.get(tokens[name - 2].low, "") if name > 1 else ""
    return article if before.endswith(lexicon.either_gender) else "m"
