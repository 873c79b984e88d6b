"""A subject behind its verb without the object that follows: "dementierte (X) Gerüchte"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def before_of(passage: Passage, cue: Cue, who: NounPhrase) -> NounPhrase:
    """A subject without what its verb tells of: "(während Karl Abt) von einem Irrtum sprach"."""
    if Takes.OF not in cue.takes:
        return who
    low = [t.low for t in passage.tokens[who.first : who.last]]
    of = (i for i in range(who.last - 1, who.first, -1) if low[i - who.first] in passage.lexicon.of)
    return NounPhrase(who.first, next(of, who.last), who.extra)


def before_object(passage: Passage, cue: Cue, who: NounPhrase) -> NounPhrase:
    """A subject without a bare object behind it: "dementierte (die Sängerin) Gerüchte"."""
    lexicon, last = passage.lexicon, _before_claim(passage, cue, who) - 1
    who = NounPhrase(who.first, last + 1, who.extra)
    low = passage.tokens[last].low
    kinds = (lexicon.claims, lexicon.refused, lexicon.abstract)
    bare = last - who.first >= 2 and any(kind.fullmatch(low) for kind in kinds)
    bare = bare or low in lexicon.not_names or _is_beyond_name(passage, who)
    owned = passage.tokens[last - 1].low in lexicon.determiners | lexicon.prepositions
    takes = Takes.OBJECT in cue.takes and cue.auxiliary < 0 and who.extra is None
    named = passage.tokens[last - 1].is_capital
    return NounPhrase(who.first, last) if takes and bare and named and not owned else who


def _is_beyond_name(passage: Passage, who: NounPhrase) -> bool:
    """A noun behind an office and two names: "gesteht (Ex-Profi Lars Rot) Doping"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = tokens[who.first : who.last]
    office = lexicon.persons.fullmatch(inside[0].low) is not None
    return office and len(inside) > 3 and all(t.is_capital and t.is_word for t in inside)


def before_bare(passage: Passage, cue: Cue, who: NounPhrase) -> NounPhrase:
    """A subject without the bare object up to the half of its verb: "räumte (X) Fehler ein"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    answers = cue.act in (Act.CONFIRMS, Act.DENIES, Act.WITHDRAWS) and Takes.OBJECT in cue.takes
    ends = cue.particle == who.last and who.extra is None and answers
    after = tokens[cue.particle + 1].text if cue.particle + 1 < len(tokens) else "."
    first = who.last - 1
    low = tokens[first].low
    thing = lexicon.claims.fullmatch(low) or lexicon.abstract.fullmatch(low)
    clause = after == "," and not thing  # "räumte Karl Abt ein, dass", but "X Fehler ein, aber"
    if not ends or clause or not tokens[first].is_capital:
        return who
    while first > who.first and not tokens[first - 1].is_capital:
        if tokens[first - 1].low in lexicon.determiners | lexicon.prepositions | lexicon.links:
            return who
        first -= 1
    return NounPhrase(who.first, first) if first > who.first else who


def _before_claim(passage: Passage, cue: Cue, who: NounPhrase) -> int:
    """Where a bare claim begins behind who denies it: "hat (die Firma Olm) Vorwürfe der Stadt"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    answers = cue.act in (Act.DENIES, Act.CONFIRMS, Act.WITHDRAWS) and Takes.OBJECT in cue.takes
    for index in range(who.first + 2, who.last) if answers else ():
        bare = tokens[index].is_capital and tokens[index - 1].is_capital
        if bare and lexicon.claims.fullmatch(tokens[index].low):
            return index
    return who.last
