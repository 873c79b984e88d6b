"""Which institution is meant by "the company", "a police spokesman", "Konzernsprecherin"."""

from bisect import bisect_right
from collections.abc import Iterator

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.memory import (
    Memory,
    Mention,
    Run,
    institutions_before,
    is_office,
    latest_persons,
    runs_before,
    text_of,
)
from bot.reading.rules.names import NounPhrase
from bot.reading.rules.persons import name_words, stem_of
from bot.reading.rules.segments import Passage

_NEAR = 5  # sentences back to the institution that nobody has to name again
_LEAST = 4  # letters of a word that is known again inside a longer one
_BESIDE = 4  # tokens before or after a name in which the noun stands that tells what it is
_POINTING = 2  # words of "the company"
_AUTHORITIES = 5  # of the kinds: outlets and authorities, whose names tell what they are
_ACRONYM = 5  # letters
_FULL = 2  # words of a person's name


def institution_speaking(memory: Memory, found: NounPhrase) -> str:
    """The name of an institution or outlet that speaks as "the company", "the paper"; else ""."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    first = found.first
    alone = lexicon.bare_nouns and not lexicon.capital_nouns and found.last - first == 1
    if alone and lexicon.own_house.fullmatch(tokens[first].low):
        return institution_meant(memory, tokens[first].low, first, told=True)
    pointing = tokens[first].low in lexicon.definite | lexicon.demonstratives
    small = not tokens[found.last - 1].is_capital or lexicon.capital_nouns
    if found.last - first != _POINTING or not (pointing and small):
        return ""
    return institution_meant(memory, tokens[first + 1].low, first, told=True)


def institution_meant(
    memory: Memory, noun: str, at: int, *, always: bool = False, told: bool = False
) -> str:
    """The institution named before a token that a noun such as "company" stands for, else "".

    One with the noun in its name or beside it comes first, then one of the same kind, then, for
    what goes by any name (a firm), the last name that is nobody's.

    Args:
        memory: what the text has named.
        noun: in lower case.
        at: the token.
        always: also for a noun by which institutions are not called again.
        told: not by a name alone, unless common nouns show that it is none of them.
    """
    lexicon = memory.passage.lexicon
    mentions = list(mentions_before(memory, at))
    for mention in mentions:
        known = _has(memory, mention.words, noun) and (mention.told or not told)
        if known and not _is_plain(lexicon, mention.text):
            return mention.text
    if not (always or lexicon.own_house.fullmatch(noun)):
        return ""
    kinds = {n for n, kind in enumerate(lexicon.kinds) if kind.fullmatch(noun)}
    for mention in mentions:
        other = lexicon.trades.fullmatch(noun) and any(map(lexicon.trades.fullmatch, mention.words))
        known = _kind(lexicon, mention) in kinds or _is_of(lexicon, mention, kinds)
        if mention.told and known and not other:
            return mention.text
    if told and not lexicon.capital_nouns:
        return ""
    if _goes_by_any_name(lexicon, noun):
        titled = next((m.text for m in mentions if _is_titled(lexicon, m)), "")
        return titled or next((m.text for m in mentions if may_be_firm(lexicon, m)), "")
    return ""


def _is_of(lexicon: Lexicon, mention: Mention, kinds: set[int]) -> bool:
    """A noun that tells what its bearer is by itself, where any noun may stand so: "Полиция"."""
    low = mention.text.lower()
    if not lexicon.free_order or lexicon.own_house.fullmatch(low):
        return False
    return any(lexicon.kinds[n].fullmatch(low) for n in kinds)


def _is_titled(lexicon: Lexicon, mention: Mention) -> bool:
    """A name in quotation marks that does not tell what it is: «Орлан», whatever its case."""
    plain = passes_on(lexicon, mention) or mention.text.isupper()
    return lexicon.free_order and mention.told and not plain and _kind(lexicon, mention) < 0


def _goes_by_any_name(lexicon: Lexicon, noun: str) -> bool:
    """A firm, a club; an authority's name tells what it is."""
    kinds = [n for n, kind in enumerate(lexicon.kinds) if kind.fullmatch(noun)]
    return not kinds or max(kinds) >= _AUTHORITIES


def institution_of(memory: Memory, stem: str, at: int) -> str:
    """The institution that the first half of a compound tells, else the half itself.

    Args:
        memory: what the text has named.
        stem: as in "Klinikumssprecher": "klinikum"; what only says "the firm's" is the last one.
        at: the token of the compound.
    """
    lexicon = memory.passage.lexicon
    plain = stem[:-1] if stem.endswith(lexicon.joints) else stem
    found = institution_meant(memory, stem, at) or institution_meant(memory, plain, at)
    if found:
        return found
    if lexicon.own_house.fullmatch(stem) and _goes_by_any_name(lexicon, stem):
        found = latest_institution(memory, at)
    printed = memory.passage.tokens[at].text[: len(plain)]
    return found or printed[:1].upper() + printed[1:]


def latest_institution(memory: Memory, at: int) -> str:
    """The institution that spoke or was named last, not long ago; no paper and no source."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = bisect_right(passage.sentences, at, key=lambda sentence: sentence.first) - 1
    floor = passage.sentences[max(0, number - _NEAR)].first
    plain = name = ""
    for mention in mentions_before(memory, at):
        if mention.where < floor:
            break
        if not mention.told and may_be_firm(lexicon, mention):
            name = name or mention.text
        if not mention.told or passes_on(lexicon, mention):
            continue
        if " " in mention.text and not _is_plain(lexicon, mention.text):
            return mention.text
        plain = plain or mention.text
    return plain or name


def mentions_before(memory: Memory, at: int) -> Iterator[Mention]:
    """Institutions, and names that are no known person's, before a token, the nearest first."""
    spoke = institutions_before(memory, at)
    before = next(spoke, None)
    for run in runs_before(memory, at):
        while before is not None and before[0] >= run.first:
            yield _spoken(memory, before)
            before = next(spoke, None)
        mention = _named(memory, run)
        if mention is not None:
            yield mention
    while before is not None:
        yield _spoken(memory, before)
        before = next(spoke, None)


def _spoken(memory: Memory, found: tuple[int, str, str]) -> Mention:
    where, text, _ = found
    title = _is_title(memory.passage, where)
    return Mention(where, text, tuple(text.lower().split()), told=True, first=True, title=title)


def _is_title(passage: Passage, index: int) -> bool:
    """An article with a capital inside a sentence: "selon Le Phare"."""
    token = passage.tokens[index]
    if not token.is_capital or token.low not in passage.lexicon.articles:
        return False
    number = bisect_right(passage.sentences, index, key=lambda sentence: sentence.first) - 1
    return index > passage.sentences[number].first


def _named(memory: Memory, run: Run) -> Mention | None:
    """A run of names as a mention, or None where it is plainly a person's."""
    if _is_told_to(memory.passage, run):
        return None
    if run.first not in memory.mentions:
        memory.mentions[run.first] = _read(memory, run)
    mention, certain = memory.mentions[run.first]
    return mention if certain or not _is_person(memory, run) else None


def _is_told_to(passage: Passage, run: Run) -> bool:
    """A paper by its name alone, to which somebody said it: "рассказал «Заре» Лунин"."""
    tokens, lexicon, begin = passage.tokens, passage.lexicon, _begin(passage, run)
    return lexicon.quoted_names and 0 < begin < run.first and tokens[begin - 1].low in lexicon.verbs


def _read(memory: Memory, run: Run) -> tuple[Mention, bool]:
    """A run of names as a mention, and whether words tell that it is an institution."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    inside = tuple(token.low for token in tokens[run.first : run.last])
    begin = _begin(passage, run)
    quoted = begin < run.first
    beside = _before(memory, begin) + _after(memory, run.last + quoted)
    kinds = (lexicon.bodies, *lexicon.kinds)
    words = (*beside, *inside)
    told = any(kind.search(" ".join(words)) is not None for kind in kinds)
    noun = lexicon.capital_nouns and len(inside) == 1 and "-" not in inside[0]
    noun = noun and told and not quoted  # "Landgericht": known again by the word alone
    acronym = tokens[run.first].text.isupper() and 1 < len("".join(inside)) <= _ACRONYM
    told = (told and not noun) or (quoted and lexicon.quoted_names) or acronym
    head = _head(memory, begin) if not quoted else run.first
    text = text_of(passage, head, _closing(passage, run) if quoted else run.last)
    first = not _is_oblique(memory, run, begin)
    if lexicon.capital_nouns and len(inside) == 1 and not told:
        first = first and _is_bare_name(passage, run)
    opens = run.first == passage.sentences[run.sentence].first and len(inside) == 1
    first = first and not (opens and lexicon.surname_endings and inside[0].isalpha() and not told)
    title = run.first > 0 and _is_title(passage, run.first - 1)
    return Mention(run.first, text, words, told, first, title), told or noun


def _is_bare_name(passage: Passage, run: Run) -> bool:
    """As in "Velor schließt das Werk", where any noun but a name has an article."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if run.last - run.first > 1 or run.last >= len(tokens):
        return False
    if run.first != passage.sentences[run.sentence].first:
        return False
    low, after = tokens[run.first].low, tokens[run.last]
    verbal = after.low.endswith("t") or after.low in lexicon.have | lexicon.be | lexicon.modals
    noun = lexicon.persons.fullmatch(low) or lexicon.abstract.fullmatch(low) or low.endswith("en")
    noun = noun or (after.low in lexicon.be and low.endswith("t"))  # "Entdeckt wurde es von"
    return verbal and after.text.islower() and not noun


def _begin(passage: Passage, run: Run) -> int:
    """Where a name begins, with its quotation mark."""
    quoted = run.first > 0 and passage.tokens[run.first - 1].text in passage.lexicon.quotes
    return run.first - quoted


def _head(memory: Memory, begin: int) -> int:
    """Where an institution's noun stands whose name is a genitive: "мэрия (Торжка)"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    first = begin - len(_before(memory, begin))
    heads = (i for i in range(first, begin) if lexicon.bodies.fullmatch(passage.tokens[i].low))
    return next(heads, begin) if lexicon.free_order else begin


def _closing(passage: Passage, run: Run) -> int:
    """Where a name in quotation marks ends that begins with a capital: «Северный поток»."""
    closers = passage.lexicon.quotes[passage.tokens[run.first - 1].text]
    stop = min(len(passage.tokens), run.last + _BESIDE)
    ends = (i for i in range(run.last, stop) if passage.tokens[i].text in closers)
    return next(ends, run.last)


def _is_oblique(memory: Memory, run: Run, begin: int) -> bool:
    """Behind a preposition, which is none of those before somebody who says something."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    first = begin
    while first > max(0, begin - _BESIDE) and tokens[first - 1].is_word:
        first -= 1
        if tokens[first].low in lexicon.prepositions:
            return lexicon.attributions.match(passage.low, tokens[first].start) is None
        if tokens[first].low in lexicon.determiners and tokens[first - 1].low not in (
            lexicon.prepositions
        ):
            return False
    return run.oblique


def _before(memory: Memory, begin: int) -> tuple[str, ...]:
    """The words right before a name that are no name and belong to it: "the group Orlan"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    first = begin
    while first > max(0, begin - _BESIDE):
        token = tokens[first - 1]
        if not token.is_word or token.low in lexicon.prepositions:
            break
        first -= 1
        if token.is_capital or token.low in lexicon.determiners:
            break
    return tuple(token.low for token in tokens[first:begin])


def _after(memory: Memory, last: int) -> tuple[str, ...]:
    """The words of what stands beside a name: "Nordline, the ferry company, ..."."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    if last + 1 >= len(tokens) or tokens[last].text != ",":
        return ()
    stop = last + 1
    while stop < min(len(tokens), last + 1 + _BESIDE):
        token = tokens[stop]
        if not token.is_word or token.low in lexicon.prepositions or token.low in lexicon.verbs:
            break
        stop += 1
    return tuple(token.low for token in tokens[last + 1 : stop])


def _is_person(memory: Memory, run: Run) -> bool:
    """A word beside the name, or another mention of it, tells that it is a person's."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, begin = passage.tokens, _begin(passage, run)
    before = tokens[begin - 1].low if begin else ""
    if before in lexicon.titles or lexicon.persons.fullmatch(before):
        return True
    if any(tokens[i].low in lexicon.titles for i in range(run.first, run.last)):
        return True
    if lexicon.capital_nouns and _is_bare_name(passage, run):
        return any(tokens[begin].low in person.words for person in latest_persons(memory))
    if lexicon.capital_nouns:  # "Reederei Nordline": a noun and a name
        return run.last - run.first != _FULL or before not in lexicon.determiners
    if is_office(passage, run.first):
        return True
    stems = name_words(passage, run.first, run.last)
    known = (p for p in latest_persons(memory) if stems <= p.words or p.words <= stems)
    return any(person.gender or person.roles for person in known)


def _kind(lexicon: Lexicon, mention: Mention) -> int:
    """The first kind with a word in the name or beside it; -1 without any or a name."""
    words = " ".join(mention.words)
    if lexicon.anonymous.search(words) or _is_plain(lexicon, mention.text):
        return -1
    return next((n for n, kind in enumerate(lexicon.kinds) if kind.search(words)), -1)


def may_be_firm(lexicon: Lexicon, mention: Mention) -> bool:
    """A subject by a name that does not tell what it is."""
    plain = _is_plain(lexicon, mention.text) or not any(c.isupper() for c in mention.text[1:])
    plain = plain and " " in mention.text
    known = _kind(lexicon, mention) >= 0 or lexicon.bodies.search(" ".join(mention.words))
    plain = plain or mention.text.lower().endswith(lexicon.surname_endings)  # "Белова"
    full = " " in mention.text and not mention.text.isascii()
    plain = plain or (lexicon.free_order and full)  # "Илон Маск"; a firm has marks around it
    alone = mention.words[0] if len(mention.words) == 1 else ""
    function = lexicon.prepositions | lexicon.expletives | lexicon.adverbs
    plain = plain or alone in function or alone in lexicon.verbs  # "There", "Citing"
    return mention.first and not (plain or known or passes_on(lexicon, mention))


def _has(memory: Memory, words: tuple[str, ...], noun: str) -> bool:
    stem = stem_of(memory.passage, noun)
    return any(
        word == noun
        or stem_of(memory.passage, word) == stem
        or (memory.passage.lexicon.capital_nouns and len(noun) >= _LEAST and word.endswith(noun))
        for word in words
    )


def _is_plain(lexicon: Lexicon, text: str) -> bool:
    """What only points back: "the company", "Konzern"; with a capital, "Hacienda" is a name."""
    words = [w for w in text.replace("'", "' ").split() if w.lower() not in lexicon.determiners]
    if len(words) != 1:
        return not words
    if lexicon.capital_nouns:
        plain = (lexicon.own_house, *lexicon.kinds[:1])
        return any(kind.fullmatch(words[0].lower()) for kind in plain)
    if words[0][0].isupper() and not lexicon.bare_nouns:
        return False
    return any(kind.fullmatch(words[0].lower()) for kind in (*lexicon.kinds, lexicon.own_house))


def passes_on(lexicon: Lexicon, mention: Mention) -> bool:
    """An outlet, a document or an unnamed source: nobody a spokesman speaks for."""
    low = " ".join(mention.words)
    if mention.title:
        return True
    if mention.text[:1] in lexicon.quotes and not lexicon.quoted_names:  # a title: a paper
        return True
    return any(kind.search(low) for kind in (lexicon.outlets, lexicon.anonymous, lexicon.documents))
