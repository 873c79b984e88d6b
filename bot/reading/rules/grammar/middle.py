"""Between a verb that stands second and its subject: whom, when and where it was told."""

from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.text.names import is_particle, is_time
from bot.reading.rules.text.segments import Passage


def past_datives(passage: Passage, index: int, last: int) -> int:
    """Past a pronoun of whom it is told, before a subject: "warfen (ihm) die Spieler vor"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= last or tokens[index].low not in lexicon.oblique:
        return index
    owns = tokens[index].low in lexicon.possessives
    return index if owns and tokens[index + 1].low not in lexicon.determiners else index + 1


def past_told(passage: Passage, index: int, last: int) -> int:
    """Past whom it is told, before a subject: "sagte (dem Blatt) die Ärztin"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= last or not lexicon.capital_nouns or tokens[index].quote >= 0:
        return index
    after = past_noun(passage, index + 1, last)
    if after >= last or not tokens[after].is_word:
        return index
    told = lexicon.dative.match(passage.low, tokens[index].start, tokens[after - 1].end)
    titled = tokens[index].low in lexicon.links & lexicon.definite and _is_title(passage, index + 1)
    return after if told is not None or titled else index


def _is_title(passage: Passage, index: int) -> bool:
    """A paper's name in quotation marks begins here: "(der) „Welt“"."""
    token = passage.tokens[index]
    return token.quote < 0 and token.text in passage.lexicon.quotes


def past_where(passage: Passage, index: int, last: int) -> int:
    """Past where and when, before a subject: "wies (vor Gericht am Montag) sein Anwalt zurück"."""
    lexicon, first = passage.lexicon, index
    leads = lexicon.prepositions - lexicon.determiners
    while index < last:
        token = passage.tokens[index]
        if token.quote >= 0 or bounds(passage, index):
            return first
        aside = lexicon.asides.match(passage.low, token.start)
        if token.low in lexicon.adverbs or (
            is_time(passage, index) and not token.text[0].isdigit()
        ):
            index += 1
        elif aside is not None:
            index = next(
                (i for i in range(index, last) if passage.tokens[i].start >= aside.end()), last
            )
        elif token.low in leads:
            index = past_noun(passage, index + 1, last)
        else:
            return index
    return first


def past_behalf(passage: Passage, index: int, last: int) -> int:
    """Past for whom it is said: "forderte (im Namen der Familie) neue Ermittlungen"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    match = lexicon.behalf.match(passage.low, tokens[index].start)
    if match is None or not lexicon.verb_second or match.group() in lexicon.prepositions:
        return index
    whose = match.groupdict().get("whose") is not None  # "in ihrem Namen"
    first = next((i for i in range(index, last) if tokens[i].start >= match.end()), last)
    return first if whose or first >= last else past_noun(passage, first, last)


def past_noun(passage: Passage, index: int, last: int) -> int:
    """Past the noun behind a preposition and whose it is: "(am) Abend der Wahl"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while index < last and not (tokens[index].is_capital or tokens[index].text in lexicon.quotes):
        if bounds(passage, index):
            return last
        index += 1
    index = past_title(passage, index, last) + 1
    if index >= last or tokens[index].low not in lexicon.links & lexicon.definite:
        return index
    # "am Abend der Wahl (die Partei)", but "im Prozess (der Angeklagte)"
    inside = range(index + 1, last)
    ends = next((i for i in inside if bounds(passage, i)), last)
    opens = (lexicon.determiners | lexicon.nominative) - lexicon.objective
    after = next((i for i in range(index + 1, ends) if tokens[i].low in opens), -1)
    return after if after > 0 and all(tokens[i].is_word for i in range(index, after)) else index


def past_title(passage: Passage, index: int, last: int) -> int:
    """The last token of a name in quotation marks that begins at a token, else the token."""
    tokens = passage.tokens
    closers = passage.lexicon.quotes.get(tokens[min(index, last - 1)].text, "")
    return next((i for i in range(index + 1, last) if closers and tokens[i].text in closers), index)


def past_circumstances(passage: Passage, first: int, limit: int, *, alone: bool = False) -> int:
    """To the object behind where and when: "kündigte (nach der Sitzung) eine Klage an".

    `alone`: also to the end, where no object follows.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    last, past = first, -1
    while last < limit and past != last:
        past, last = last, past_circumstance(passage, last, limit, inside=last > first)
    if not first < last < limit:
        return last if alone else first
    objects = lexicon.determiners - lexicon.links
    named = tokens[last].is_capital and last + 1 < limit and tokens[last + 1].low in objects
    named = named and not is_particle(passage, last + 1)
    last += named  # "bestätigte in Bad Aarau (den Fund)"
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.links
    opens = tokens[last].is_word and tokens[last].low not in closed
    return last if tokens[last].low in objects or opens else first


def past_circumstance(passage: Passage, first: int, limit: int, *, inside: bool = False) -> int:
    """Past a preposition with its noun: "gab (nach der Sitzung) zu, dass", where nouns tell it.

    `inside`: also past whose it is, or to whom: "(nach der Sitzung) der Fraktion",
    "(in einem Brief) an den Rat".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.settings | (lexicon.links | lexicon.prepositions if inside else frozenset())
    if not lexicon.capital_nouns or first >= limit or tokens[first].low not in leads:
        return first
    aside = lexicon.asides.match(passage.low, tokens[first].start)
    if aside is not None:  # "rügte (unter anderem), der Preis sei ..."
        return next((i for i in range(first, limit) if tokens[i].start >= aside.end()), limit)
    last = first + 1
    while last < limit and tokens[last].quote < 0:
        if tokens[last].text in lexicon.quotes:
            return past_title(passage, last, limit) + 1
        if not (tokens[last].is_word or tokens[last].text == "."):  # "am 3. Mai"
            return first
        last += 1
        if tokens[last - 1].is_capital:
            return last
    return first


def past_broadcast(passage: Passage, index: int, limit: int) -> int:
    """Past the title of where it was said: "sagte in der Sendung („Aar live“), man ..."."""
    tokens = passage.tokens
    quote = passage.quotes[tokens[index].quote] if tokens[index].quote >= 0 else None
    if quote is None or quote.first != index or index == 0 or quote.last >= limit:
        return index
    before = tokens[index - 1]
    named = (before.is_capital or before.text.endswith("-")) and before.quote < 0
    return quote.last if named and tokens[quote.last].text == "," else index
