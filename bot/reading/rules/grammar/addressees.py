"""Whom somebody told, behind a verb: "(сказал) журналистам", "изданию «Заря»"."""

from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage

_FULL_NAME = 2  # words
_OUTLET = 5  # words of "The New Harbour Daily Post"


def past_addressee(passage: Passage, first: int, stop: int) -> int:
    """Past whom somebody told, where cases tell: "(сказал) журналистам", "изданию «Заря»"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order:
        return first
    if first < stop and tokens[first].text in lexicon.quotes and tokens[first].quote < 0:
        return _past_paper(passage, first, stop)
    first = _past_undeclined(passage, first, stop)
    while first + 1 < stop and _is_spoken_to(passage, first):
        first += 1
    while first < stop and tokens[first].low in lexicon.to_persons:
        first += 1
        if first < stop and tokens[first].text in lexicon.quotes:
            closers = lexicon.quotes[tokens[first].text]
            ends = (i + 1 for i in range(first + 1, stop) if tokens[i].text in closers)
            first = next(ends, first)
    return first


def _past_paper(passage: Passage, first: int, stop: int) -> int:
    """Past a paper's name before whoever told it: "(рассказала) «Вестям» жительница села"."""
    tokens = passage.tokens
    closers = passage.lexicon.quotes[tokens[first].text]
    last = next((i + 1 for i in range(first + 1, stop) if tokens[i].text in closers), stop)
    if last >= stop:
        return first
    lexicon = passage.lexicon
    somebody = _may_tell(passage, last)
    joined = tokens[last].low in lexicon.conjunctions | lexicon.seats | lexicon.possessives.keys()
    return last if somebody or joined or is_name(passage, last) else first


def _may_tell(passage: Passage, index: int) -> bool:
    """A word for somebody, or an adjective before one: "(близкий) к банку источник"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.counts, lexicon.plural)
    return any(kind.fullmatch(low) for kind in kinds) or low.endswith(lexicon.qualifying_subject)


def _past_undeclined(passage: Passage, first: int, stop: int) -> int:
    """Past an agency whose name has no cases: "(заявил) ТАСС мэр", "(рассказал) Forbes Иван Лис".

    It is an acronym, with a word that belongs to it, or stands in other letters than the text.
    """
    tokens, last = passage.tokens, first
    while (
        last < min(first + _OUTLET, stop)
        and tokens[last].text[0].isascii()
        and tokens[last].is_word
    ):
        last += 1
    acronym = last == first < stop and tokens[first].text.isupper() and len(tokens[first].text) > 2
    last += acronym
    if last == first or last >= stop or tokens[first].text[0].isdigit():
        return first
    beside = last + 1 < stop and acronym and is_name(passage, last)
    if beside and _may_tell(passage, last + 1) and not is_name(passage, last + 1):
        return last + 1  # "(заявил) ТАСС Сегодня мэр"
    if tokens[last].low.endswith(passage.lexicon.qualifying):
        return first  # "(сообщило) МЧС Верхнего Брода"
    full = [i for i in range(last, min(last + _FULL_NAME + acronym, stop)) if is_name(passage, i)]
    if len(full) > _FULL_NAME:
        return full[1]  # "(заявил) ТАСС Сегодня Иван Лис"
    told = len(full) == _FULL_NAME or (_may_tell(passage, last) and not is_name(passage, last))
    return last if told else first


def past_outlet(passage: Passage, first: int, last: int) -> int:
    """Between an outlet and who told it, where both are names: "(a dit) à l'AFP (Ana Bel)".

    An outlet is an acronym, or what stands before a full name of two words.
    """
    tokens = passage.tokens
    end = next((i for i in range(first, last) if not tokens[i].is_word), last)
    begin = end
    while begin > first and tokens[begin - 1].is_capital and is_name(passage, begin - 1):
        begin -= 1
    pair = begin - 1 - _FULL_NAME  # "a Efe (Luc Bel y Ana Sol)"
    joined = pair > first and tokens[begin - 1].low in passage.lexicon.conjunctions
    if joined and all(t.is_capital for t in tokens[pair : begin - 1]):
        return pair
    at = begin
    while at < end and len(tokens[at].text) > 1 and tokens[at].text.isupper():
        at += 1
    titles = (i for i in range(first + 1, end) if _is_title(passage, i))
    full = end - _FULL_NAME if end - begin > _FULL_NAME else last
    return next(titles, at if begin < at < end else full)


def _is_title(passage: Passage, index: int) -> bool:
    """A title and no office that has an article: "a Efe (doña) Ana Gil", not "ante el juez"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    office = tokens[index - 1].low in lexicon.determiners | lexicon.to_the
    return tokens[index].low in lexicon.titles and not office


def _is_spoken_to(passage: Passage, index: int) -> bool:
    """Several in another case than a subject's, before a word: "(успокоил) жителей мэр"."""
    token, after = passage.tokens[index], passage.tokens[index + 1]
    endings = (*passage.lexicon.oblique_endings, *passage.lexicon.spoken_to)
    body = passage.lexicon.bodies.fullmatch(token.low)
    owns = token.low in passage.lexicon.possessives  # "(заявив) його адвокат"
    common = token.is_word and not token.is_capital and body is None and not owns
    return common and token.low.endswith(endings) and (after.is_word or after.text == ":")
