"""What stands between the halves of an idiom: where its clause ends, and what interrupts it."""

from bot.reading.rules.grammar import claimed, topics, verb_last
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.segments import Passage, Sentence


def inner_clause(
    passage: Passage, sentence: Sentence, verb: int, comma: int
) -> tuple[int, int] | None:
    """A clause between the halves that tells a claim: "wies den Vorwurf, er lüge, weit von sich".

    Returns:
        The token where what is claimed begins, and the comma that ends it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if comma + 1 >= sentence.last or tokens[comma].text != ",":
        return None
    pointed = tokens[comma - 1].low in lexicon.pointers
    pointed = pointed and tokens[comma + 1].low in lexicon.complementizers
    objects = (i for i in range(verb + 1, comma) if _is_object_start(passage, i))
    first = next(objects, comma)
    bare = first < comma and claimed.is_bare(passage, tokens[first].start, tokens[comma - 1].end)
    ends = clause_end(passage, sentence, comma)
    begin = claimed.clause_after(passage, comma, ends) if pointed or bare else -1
    closed = ends < len(tokens) and tokens[ends].text == ","
    return (begin, ends) if closed and 0 <= begin < ends else None


def past_apposition(passage: Passage, sentence: Sentence, comma: int) -> int:
    """The token behind an apposition: "ließ der Anwalt, Karl Dorn, (unbeantwortet)"; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if comma + 2 >= sentence.last or tokens[comma].text != ",":
        return -1
    clausal = lexicon.subordinators | lexicon.relatives | lexicon.whether | lexicon.prepositions
    clausal -= lexicon.determiners
    last = clause_end(passage, sentence, comma)
    inside = tokens[comma + 1 : last]
    if not inside or last + 1 >= sentence.last or tokens[last].text != ",":
        return -1
    relative = verb_last.clause_at(passage, sentence, last - 1) == comma + 1
    if relative and inside[0].low in lexicon.relatives:
        return last + 1  # ", der die Bank vertritt,"
    if inside[0].low in clausal:
        return -1
    verbs = lexicon.be | lexicon.have | lexicon.modals
    named = inside[-1].is_capital or inside[-1].text == ")"  # ", Anna Roth (SPD),"
    return last + 1 if named and not any(t.low in verbs for t in inside) else -1


def _is_object_start(passage: Passage, index: int) -> bool:
    lexicon, low = passage.lexicon, passage.tokens[index].low
    return low in lexicon.objective or low in lexicon.determiners or low in lexicon.nouns


def clause_end(passage: Passage, sentence: Sentence, verb: int) -> int:
    """The token after the clause of a verb, up to its first mark outside quotations."""
    tokens = passage.tokens
    limit = min(sentence.last, verb + topics.APART)
    for index in range(verb + 1, limit):
        inside = tokens[index].text == "." and index + 1 < sentence.last  # "am 3. Mai"
        if tokens[index].quote < 0 and tokens[index].text in topics.MARKS and not inside:
            return index
        if index + 1 < limit and _goes_on(passage, verb, index):
            return index
    return limit


def _goes_on(passage: Passage, verb: int, index: int) -> bool:
    """A conjunction before another finite verb: "bedauerte den Fehler (und) korrigierte ihn"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    auxiliary = tokens[verb].low in lexicon.modals | lexicon.have | lexicon.be  # of both
    if auxiliary or tokens[index].low not in lexicon.conjunctions - lexicon.both_not:
        return False
    after = tokens[index + 1]
    if not after.is_capital and (after.low in lexicon.separable or after.low in lexicon.brackets):
        return True  # "entschuldigte sich und (nahm die Äußerung zurück)"
    joined = lexicon.verbs.get(after.low) if not after.is_capital else None
    return joined is not None and joined.form is Form.FINITE
