"""A verb nobody listed, where only one of speaking can stand."""

from bot.reading.rules.grammar import phrases, somebody
from bot.reading.rules.grammar.cue import Cue, Kind, widen
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people import bearers, owners
from bot.reading.rules.said.replies import is_reply
from bot.reading.rules.text import names
from bot.reading.rules.text.segments import Passage, Sentence, Token
from storage.records import Act

_DASHES = frozenset("–—―")
_ASIDE = 3  # tokens of ", no obstante"
_FAR = 9  # tokens behind a verb in which its subject stands


def unlisted(passage: Passage, sentence: Sentence) -> list[Cue]:
    """A verb nobody listed, where only one of speaking can stand: "...," she snapped.

    After a quotation that opens the sentence and ends in a comma (or ? or !): a verb before its
    subject, or, where the language marks the past, after it. Where finite verbs are known by
    their endings, also after a whole clause: "No school will close, quips the mayor".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    inserted = _inserted(passage, sentence) if lexicon.finite_endings else []
    if not inserted and lexicon.verb_second:
        inserted = _before_colon(passage, sentence)
    if inserted or (lexicon.finite_endings and not lexicon.subjects_dropped):
        return inserted
    number = tokens[sentence.first].quote
    if number < 0 or passage.quotes[number].first != sentence.first:
        return []
    index = passage.quotes[number].last
    if index >= sentence.last or not passage.quotes[number].closed:
        return []
    inner = tokens[index - 2].text
    comma = tokens[index].text in ",–—―-"
    if not comma and inner not in {",", "?", "!"}:
        return []
    while index < sentence.last and tokens[index].text in ",–—―-":
        index += 1
    if lexicon.free_order and (cue := _before_somebody(passage, sentence, index)):
        return [cue]
    for at in range(index, min(index + 7, sentence.last)):
        low = tokens[at].low
        if not tokens[at].is_word or tokens[at].quote >= 0:
            break
        skips = _is_function_word(lexicon, low) or tokens[at].is_capital or low[0].isdigit()
        skips |= lexicon.analytic and low.endswith(lexicon.gerund_endings)  # "managing director"
        leans = at == index and low in lexicon.negations | lexicon.reflexives | lexicon.have
        if skips and not leans:
            continue
        first = at == index
        if (first and _is_inverted(passage, sentence, at)) or (
            low.endswith(lexicon.past_endings)
            and (not first or (lexicon.subjects_dropped and _is_alone(passage, sentence, at)))
        ):
            cue = Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
            widen(passage, sentence, cue)
            return [] if cue.negated else [cue]
        if first:
            if low in lexicon.reflexives or low in lexicon.have:
                index += 1
                continue
            break
    return []


def _before_somebody(passage: Passage, sentence: Sentence, first: int) -> Cue | None:
    """What somebody does behind his words: "...", — поставил точку в споре Лунин."""
    tokens, lexicon = passage.tokens, passage.lexicon
    verb = first
    while verb < sentence.last and tokens[verb].low in lexicon.adverbs | lexicon.negations:
        verb += 1
    plain = verb < sentence.last and tokens[verb].is_word and not tokens[verb].is_capital
    low = tokens[verb].low if plain else ""
    if not low.endswith(lexicon.past_endings) or low in lexicon.verbs:
        return None
    for index in range(verb + 1, min(verb + _FAR, sentence.last)):
        token, before = tokens[index], tokens[index - 1].low
        if not token.is_word or token.quote >= 0 or token.low in lexicon.subordinators:
            return None
        person = names.is_name(passage, index) or _is_person(lexicon, token.low)
        if person and before not in lexicon.prepositions:
            if somebody.is_oblique(passage, index, several=True) or owners.is_mans(passage, index):
                continue
            return Cue(first, index, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
    return None


def _inserted(passage: Passage, sentence: Sentence) -> list[Cue]:
    """The verb behind a quotation's end or a whole clause's comma, before its subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(sentence.first + 1, sentence.last - 1):
        if tokens[index].quote >= 0 or not _may_insert(passage, sentence, index):
            continue
        at = index
        while at + 1 < sentence.last and (
            tokens[at].low in lexicon.self_reflexives or tokens[at].low in lexicon.have
        ):
            at += 1
        if not _is_finite(passage, at, spoken=at > index) or not _is_before_subject(
            passage, sentence, at
        ):
            continue
        cue = Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
        widen(passage, sentence, cue)
        return [] if cue.negated else [cue]
    return []


def _before_colon(passage: Passage, sentence: Sentence) -> list[Cue]:
    """The verb between a person's name and a colon: "Netzchef Olaf Rank beruhigte: ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    stop = min(sentence.last - 2, sentence.first + _FAR)
    colons = (i for i in range(sentence.first + 2, stop) if tokens[i].text == ":")
    at = next(colons, 0) - 1
    while at > sentence.first and tokens[at].low in lexicon.adverbs:
        at -= 1
    if at <= sentence.first or not _is_finite(passage, at, spoken=False):
        return []
    found = phrases.phrase_right(passage, sentence.first, at)
    if found is None or found.last != at or bearers.name_in(passage, found.first, at) is None:
        return []
    return [Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)]


def _may_insert(passage: Passage, sentence: Sentence, index: int) -> bool:
    """Before a token stands what may be said: a quotation, or a whole clause and a comma."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[index - 1]
    if before.text in "–—―" and index - 2 >= sentence.first:  # "—Calle —suspira Ana"
        before = tokens[index - 2]
    if before.quote >= 0:
        return passage.quotes[before.quote].first == sentence.first
    if before.text != "," or index - 2 < sentence.first:
        return False
    if tokens[index - 2].quote >= 0:
        return True
    said = tokens[sentence.first : index - 1]
    if said[0].text in _DASHES or is_reply(passage, sentence.first, index - 1):
        return True  # "— Never, snapped the clerk."
    opens = said[0].low in lexicon.prepositions - lexicon.determiners
    verbs = lexicon.be | lexicon.have | lexicon.modals | lexicon.negations
    return not opens and any(t.low in verbs for t in _before_aside(said))


def _before_aside(said: list[Token]) -> list[Token]:
    """Without the two words between commas that close it: "La junta(, no obstante)"."""
    aside = len(said) > _ASIDE and said[-_ASIDE].text == ","
    return said[:-_ASIDE] if aside else said


def _is_finite(passage: Passage, index: int, *, spoken: bool) -> bool:
    """A word with the ending of a finite verb, or of a participle behind its auxiliary."""
    token, lexicon = passage.tokens[index], passage.lexicon
    low = token.low
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.documents, lexicon.outlets)
    noun = any(kind.fullmatch(low) for kind in kinds) or low in lexicon.nouns
    if not token.is_word or token.is_capital or noun or low in lexicon.verbs:
        return False
    known = _is_function_word(lexicon, low) or low in lexicon.have or low in lexicon.relatives
    gerund = low.endswith(lexicon.gerund_endings)
    ends = not gerund and low.endswith(
        lexicon.finite_endings + (lexicon.participle_endings if spoken else ())
    )
    return ends and not known and low not in lexicon.subordinators


def _is_before_subject(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """Behind a verb come its pronoun, its subject, or how and when somebody spoke."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.verb_second and verb + 1 < len(tokens):  # "freute sich X"
        verb += tokens[verb + 1].low in lexicon.reflexives
    after = tokens[verb + 1] if verb + 1 < sentence.last else tokens[verb]
    if after.low.startswith("-") and after.low in lexicon.pronouns:
        return True
    noun = after.low in lexicon.determiners - lexicon.prepositions
    opens = noun or after.is_capital or after.low in lexicon.titles
    if _is_said_before(passage, sentence, verb):
        manner = after.low in lexicon.prepositions or after.low in lexicon.times
        return opens or manner or after.text == ","
    found = phrases.phrase_right(passage, verb + 1, sentence.last) if opens else None
    if found is None or not somebody.is_told(passage, found):
        return False
    verbs = lexicon.be | lexicon.have | lexicon.modals | lexicon.verbs.keys()
    last = found.extra[1] if found.extra else found.last
    return not any(t.low in verbs for t in tokens[last : sentence.last])


def _is_said_before(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """A quotation ends before the verb and its reflexive or auxiliary."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while verb > sentence.first and tokens[verb - 1].low in lexicon.self_reflexives | lexicon.have:
        verb -= 1
    while verb > sentence.first and tokens[verb - 1].text in ",–—":
        verb -= 1
    return verb > sentence.first and tokens[verb - 1].quote >= 0


def _is_inverted(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """A subject follows at once: a name, a title, a noun with its article."""
    lexicon = passage.lexicon
    if verb + 1 >= sentence.last:
        return False
    if lexicon.free_order and not passage.tokens[verb].low.endswith(lexicon.past_endings):
        return False
    after = passage.tokens[verb + 1]
    opens = after.low in lexicon.determiners and after.low not in lexicon.possessives
    person = lexicon.free_order and _is_person(lexicon, after.low)
    return after.is_capital or person or opens or after.low in lexicon.titles


def _is_alone(passage: Passage, sentence: Sentence, verb: int) -> bool:
    """Nothing follows that could be the subject."""
    if verb + 1 >= sentence.last:
        return True
    after = passage.tokens[verb + 1]
    return not after.is_word or after.low in passage.lexicon.prepositions


def _is_person(lexicon: Lexicon, low: str) -> bool:
    people = (lexicon.persons, lexicon.roles, lexicon.stand_ins)
    return low in lexicon.pronouns or any(kind.fullmatch(low) for kind in people)


def _is_function_word(lexicon: Lexicon, low: str) -> bool:
    return (
        low in lexicon.determiners
        or low in lexicon.prepositions
        or low in lexicon.pronouns
        or low in lexicon.conjunctions
        or low in lexicon.subordinators
        or low in lexicon.be
        or low in lexicon.modals
        or low in lexicon.times
        or low in lexicon.adverbs
    )
