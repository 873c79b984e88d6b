"""Between a verb that stands second and its subject: whom, when and where it was told."""

from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage


def past_datives(passage: Passage, index: int, last: int) -> int:
    """Past a pronoun of whom it is told, before a subject: "warfen (ihm) die Spieler vor"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= last or tokens[index].low not in lexicon.oblique:
        return index
    owns = tokens[index].low in lexicon.possessives
    return index if owns and tokens[index + 1].low not in lexicon.determiners else index + 1


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
