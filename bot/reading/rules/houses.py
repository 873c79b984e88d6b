"""Which institution is meant: by "Konzernsprecherin", by "a spokesman", by "the company"."""

from bisect import bisect_right

from bot.reading.rules.memory import Memory, Run, institutions_before, runs_before, text_of

_NEAR = 5  # sentences back to the institution that nobody has to name again
_LEAST = 4  # letters of a word that is known again inside a longer one


def house_of(memory: Memory, stem: str, at: int) -> str:
    """The institution that the first half of a compound tells, else the half itself.

    Args:
        memory: what the text has named.
        stem: as in "Klinikumssprecher": "klinikum"; what only says "the firm's" is the last one.
        at: the token of the compound.
    """
    lexicon = memory.passage.lexicon
    if lexicon.own_house.fullmatch(stem):
        return latest_house(memory, at)
    if lexicon.common_outlets.fullmatch(stem) and (outlet := named_outlet(memory, at)):
        return outlet
    plain = next((stem.removesuffix(s) for s in lexicon.joints if stem.endswith(s)), stem)
    found = named_house(memory, stem, at) or named_house(memory, plain, at)
    printed = memory.passage.tokens[at].text[: len(plain)]
    return found or printed[:1].upper() + printed[1:]


def named_house(memory: Memory, stem: str, at: int) -> str:
    """The institution named last before a token that has the stem as a word, or at a word's end."""
    for _, text, _ in institutions_before(memory, at):
        if _has(text.lower().split(), stem):
            return text
    for run in runs_before(memory, at):
        text = text_of(memory.passage, run.first, run.last)
        if _has(text.lower().split(), stem):
            return text
    return ""


def _has(words: list[str], stem: str) -> bool:
    return any(w == stem or (len(stem) >= _LEAST and w.endswith(stem)) for w in words)


def latest_house(memory: Memory, at: int) -> str:
    """The institution that spoke or was named last, not long ago; no paper and no source."""
    passage = memory.passage
    number = bisect_right(passage.sentences, at, key=lambda sentence: sentence.first) - 1
    floor = passage.sentences[max(0, number - _NEAR)].first
    spoke = next(
        (
            (where, text)
            for where, text, _ in institutions_before(memory, at)
            if where >= floor and not _passes_on(memory, text)
        ),
        None,
    )
    plain = ""
    for run in runs_before(memory, at):
        if run.first < (spoke[0] if spoke else floor):
            break
        if _is_house(memory, run):
            text = text_of(passage, run.first, run.last)
            if run.last - run.first > 1:
                return text
            plain = plain or text
    return spoke[1] if spoke else plain


def _passes_on(memory: Memory, text: str) -> bool:
    lexicon, low = memory.passage.lexicon, text.lower()
    if text[:1] in lexicon.quotes:  # a title: a paper
        return True
    return any(kind.search(low) for kind in (lexicon.outlets, lexicon.anonymous, lexicon.documents))


def _is_house(memory: Memory, run: Run) -> bool:
    """A word for an institution is in the name: "Stahlkonzern Merz", "Kruse AG", "Rathaus"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens[run.first : run.last]
    words = passage.low[tokens[0].start : tokens[-1].end]
    body = any(lexicon.bodies.fullmatch(token.low) for token in tokens)
    return body and not _passes_on(memory, words)


def named_outlet(memory: Memory, at: int) -> str:
    """The outlet named last before a token: its title in marks, or its name of several words."""
    passage = memory.passage
    tokens, lexicon = passage.tokens, passage.lexicon
    for run in runs_before(memory, at):
        text = text_of(passage, run.first, run.last)
        if not lexicon.outlets.search(text.lower()):
            continue
        mark = tokens[run.last]
        if mark.quote < 0 and mark.text in lexicon.quotes:
            first = last = run.last + 1
            while last < at and tokens[last].text not in lexicon.quotes[mark.text]:
                last += 1
            if first < last < at:
                return text_of(passage, first, last)
        if run.last - run.first > 1:
            return text
    return ""
