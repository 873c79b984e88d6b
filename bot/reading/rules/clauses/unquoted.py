"""Whether who stands behind a verb speaks where no quotation stands before: "..., laments X"."""

from bot.reading.rules.clauses import apposed
from bot.reading.rules.grammar import (
    somebody,
    subjects,
)
from bot.reading.rules.grammar.agreement import disagrees
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.incises import is_verb
from bot.reading.rules.grammar.when_behind import past_asides
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence, Token
from storage.records import Act

_VERB = 2  # tokens up to the auxiliary of a clause: "n'ont (pas été ...)"
_FEW = 3  # tokens before a verb that may be less than a clause: "Lundi soir,"


def _is_whole(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A whole clause and no subject stands before the comma: "Nobody was warned, laments X"."""
    lexicon = passage.lexicon
    verbs = lexicon.be | lexicon.have | lexicon.modals
    found = subjects.subject_left(passage, sentence, cue)
    if found is not None and not disagrees(passage, cue, found):
        beside = passage.tokens[slice(*found.extra)] if found.extra else []
        return any(token.low in verbs for token in beside[:_VERB])  # no apposition: a clause
    before = passage.tokens[sentence.first : cue.first]
    leads = lexicon.prepositions - lexicon.determiners | lexicon.subordinators
    opens = before[0].low in leads  # "Des données" begin a clause, "Dans la ville" none
    endings = lexicon.past_endings + lexicon.tensed
    told = any(t.low in verbs or t.low.endswith(endings) for t in before)
    told = told or any(is_verb(passage, i) for i in range(sentence.first, cue.first))
    return (told or _cut_off(passage, before)) and not opens


def _cut_off(passage: Passage, before: list[Token]) -> bool:
    """The one comma of the words stands behind them: no subject of the verb that follows.

    As in "Les élèves rentrent lundi, confirme le rectorat", whatever their verb.
    """
    lexicon = passage.lexicon
    commas = sum(token.text == "," for token in before)
    said = len(before) > _FEW and not lexicon.analytic
    if lexicon.subjects_dropped:  # "El lunes por la tarde, confirmó" has its own
        said = said and before[0].low in lexicon.determiners and before[1].low not in lexicon.times
    return said and lexicon.that_needed and commas == 1 and before[-1].text == ","


def _closes_sentence(passage: Passage, sentence: Sentence, found: NounPhrase) -> bool:
    """Behind the subject come at most where and when: "..., versicherte der Vorstand am Abend"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[found.first].low in lexicon.objective:
        return False
    marks = {",", ":", ";"}
    last = found.extra[1] if found.extra is not None else found.last
    return not any(t.text in marks or t.quote >= 0 for t in tokens[last : sentence.last])


def _only_who(passage: Passage, sentence: Sentence, found: NounPhrase) -> bool:
    """Nothing but a subject may stand at the end: "Le feu est éteint, a confirmé la SNCF"."""
    lexicon = passage.lexicon
    needed = lexicon.that_needed and not (lexicon.subjects_dropped or lexicon.analytic)
    opens = passage.tokens[found.first].low in lexicon.determiners
    words = [token.low for token in passage.tokens[found.first : found.last]]
    thing = any(lexicon.abstract.fullmatch(word) for word in words)  # "..., a nié la rumeur"
    return needed and opens and not thing and _closes_sentence(passage, sentence, found)


def _is_subject(passage: Passage, sentence: Sentence, cue: Cue, found: NounPhrase) -> bool:
    """Its case tells that it is no object: "Рейсы возобновятся, подтвердила авиагавань"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[cue.first - 1].text != "," or not _closes_sentence(passage, sentence, found):
        return False
    verb, noun = tokens[cue.last - 1].low, tokens[found.first].low
    if noun.endswith(lexicon.neuters) or lexicon.claims.fullmatch(noun):
        return False  # "..., отвергла обвинения", "..., опровергла слова соседа"
    endings = (ends for verbal, ends in lexicon.subjects_of.items() if verb.endswith(verbal))
    return any(noun.endswith(ends) for ends in endings)


def _is_reported(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """What stands before is in the mood of reported speech: "Er habe gelogen, kritisiert X"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin, end = tokens[sentence.first].start, tokens[cue.first].start
    opens = tokens[sentence.first].low in lexicon.circumstances | lexicon.subordinators
    blames = lexicon.verb_final and cue.act is Act.CRITICISES and not opens
    return blames and lexicon.subjunctive.search(passage.low, begin, end) is not None


def told_without_quote(passage: Passage, sentence: Sentence, cue: Cue, found: NounPhrase) -> bool:
    """Whether a noun phrase is the subject where no quotation stands before the verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    behind = past_asides(passage, found.last, sentence.last)
    after = tokens[behind] if behind < sentence.last else None
    closed = after is None or after.text in ",.;:("
    if Takes.ADDRESSEE in cue.takes:
        return False
    if Takes.OBJECT in cue.takes and cue.act is not Act.ASSERTS:
        middle = tokens[cue.last - 1].low.endswith(lexicon.middle) and bool(lexicon.middle)
        if lexicon.free_order and (middle or cue.act in (Act.DENIES, Act.CONFIRMS)):
            words = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
            source = lexicon.anonymous.search(words) is not None
            who = somebody.is_speaker(passage, found) or _is_subject(passage, sentence, cue, found)
            return source or who
        closes = closed or _is_followed(passage, sentence, found)
        closes = closes and tokens[cue.first - 1].text == ","
        closes = closes and (
            somebody.is_told(passage, found) or _only_who(passage, sentence, found)
        )
        mark = after
        if lexicon.adjectives_behind:  # "..., admite X tras el acto, ..."
            mark = next((t for t in tokens[behind : sentence.last] if not t.is_word), after)
        inserted = mark is not None and mark.text == ","  # "If so, admits the mayor, it ..."
        inserted = inserted and subjects.subject_left(passage, sentence, cue) is None
        admits = lexicon.analytic and cue.act is Act.CONFIRMS  # "It will close, confirmed the firm"
        reported = _is_reported(passage, sentence, cue)
        if closes and reported:
            return True
        turned = lexicon.that_needed or admits
        return turned and closes and (inserted or _is_whole(passage, sentence, cue))
    if lexicon.that_needed and apposed.beside(passage, sentence, cue, found):
        return False
    if lexicon.that_needed and Takes.OBJECT not in cue.takes:
        return True
    named = names.is_name(passage, found.first) or tokens[found.first].low in lexicon.titles
    whom = _behind_share(passage, _before_and(passage, found))
    nobody = not (named or somebody.is_told(passage, whom))
    known = Takes.OBJECT not in cue.takes and tokens[found.first].low in lexicon.definite
    if lexicon.analytic and nobody and not known:  # "visited it, promised help", "say cheap gas"
        return False
    last = lexicon.verb_second and _closes_sentence(passage, sentence, found)
    if not (last or (named and closed)) and (
        subjects.subject_left(passage, sentence, cue) is not None
    ):
        return False
    return cue.particle == found.last or _is_followed(passage, sentence, found)


def _behind_share(passage: Passage, found: NounPhrase) -> NounPhrase:
    """Of what some are meant: "most of (the decline)", which is nobody."""
    of = found.first + 1
    shared = of + 1 < found.last and passage.tokens[of].low in passage.lexicon.links
    return NounPhrase(of + 1, found.last) if shared and passage.lexicon.analytic else found


def _before_and(passage: Passage, found: NounPhrase) -> NounPhrase:
    """The noun phrase up to a conjunction, behind which another verb may stand."""
    conjunctions = passage.lexicon.conjunctions
    inside = range(found.first + 1, found.last)
    joint = next((i for i in inside if passage.tokens[i].low in conjunctions), found.last)
    return NounPhrase(found.first, joint)


def _is_followed(passage: Passage, sentence: Sentence, found: NounPhrase) -> bool:
    """Behind a subject at the end come a mark, an adjunct, a relative clause, a quotation."""
    tokens, lexicon = passage.tokens, passage.lexicon
    rest = tokens[past_asides(passage, found.last, sentence.last) : sentence.last]
    if not any(token.is_word for token in rest):
        return True
    after = rest[0]
    adjunct = after.low in lexicon.prepositions or after.low in lexicon.adverbs
    adjunct = adjunct or names.is_time(passage, found.last)
    quoted = after.quote >= 0 and not lexicon.analytic  # "..., said the victims “do need” it"
    marked = quoted or after.text in ",.;:()"
    return marked or adjunct or after.low in lexicon.relatives
