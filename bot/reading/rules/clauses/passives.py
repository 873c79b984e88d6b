"""Verbs in the passive, and by whom: "was denied on Monday (by)"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_AGENT = 9  # tokens behind a passive in which "by" stands


def is_passive(lexicon: Lexicon, cue: Cue, auxiliary: str) -> bool:
    """As in "was denied by", "was praised by"; of answers also "a report denied by"."""
    answers = cue.act in (Act.DENIES, Act.CONFIRMS)
    form = cue.form in (Form.PAST, Form.PARTICIPLE)
    told = lexicon.analytic and Takes.ADDRESSEE in cue.takes  # "was told by the council that"
    passive = auxiliary in lexicon.be and (answers or told or Takes.OBJECT in cue.takes)
    answers |= calls(lexicon, cue)  # ", described by the mayor as a mess,"
    return form and (passive or (answers and not auxiliary))


def calls(lexicon: Lexicon, cue: Cue) -> bool:
    """A verb behind which stands what somebody is called: "was labelled a traitor by"."""
    return lexicon.analytic and cue.act is Act.ASSERTS and cue.takes is Takes.OBJECT


def agent_of(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """Where "by whom" stands behind a passive ("denied on Monday in court by"), or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    called = calls(lexicon, cue)
    for index in range(cue.last, min(sentence.last, cue.last + _AGENT)):
        token = tokens[index]
        if token.low in lexicon.by:
            means = is_means(passage, index) and not _is_role(passage, index + 2)
            who = _is_agent(passage, index + 1) and not means
            who = who and not (called and not _is_called(passage, sentence, cue, index))
            who = who and not (index - 1 > cue.last and _is_done(passage, index - 1))
            return index if who else -1
        if called and (token.is_word or token.quote >= 0 or token.text in lexicon.quotes):
            continue  # "was called a liar (by)"
        adjunct = token.low in lexicon.prepositions | lexicon.times | lexicon.adverbs
        if token.low in lexicon.determiners and index + 1 < sentence.last:
            adjunct |= is_time(passage, index + 1)  # "fue confirmada (el lunes) por"
        if token.quote >= 0 or not token.is_word or (index == cue.last and not adjunct):
            return -1
        if token.low in lexicon.verbs and not lexicon.verbs[token.low].noun:
            return -1
    return -1


def _is_done(passage: Passage, index: int) -> bool:
    """By whom something else was done: "a été dit dans les villes (tenues) par l'armée"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    noun = passage.tokens[index - 1].low not in lexicon.conjunctions
    done = lexicon.participles.fullmatch(low) or low.rstrip(lexicon.agreement_letters).endswith(
        lexicon.participle_endings
    )
    return lexicon.adjectives_behind and noun and bool(done) and low not in lexicon.times


def _is_called(passage: Passage, sentence: Sentence, cue: Cue, by: int) -> bool:
    """Something is called a name, and nobody to a place: "was called to the scene by"."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, cue.last
    if first == by:
        behind = (token.low in lexicon.as_words for token in tokens[by + 1 : sentence.last])
        return any(behind)  # "was described by the mayor as"
    done = any(token.low in lexicon.be for token in tokens[cue.first : first])
    apart = cue.first > sentence.first and not tokens[cue.first - 1].is_word
    if not (done or apart) and tokens[first].low in lexicon.definite:
        return False  # "described the report by the bank as false"
    names = lexicon.as_words | lexicon.singular | lexicon.articles
    quoted = tokens[first].quote >= 0 or tokens[first].text in lexicon.quotes
    return quoted or tokens[first].low in names


def is_means(passage: Passage, index: int) -> bool:
    """By what and not by whom: "said by email that"."""
    return passage.lexicon.venues.match(passage.low, passage.tokens[index].start) is not None


def _is_role(passage: Passage, index: int) -> bool:
    """Who speaks for others, and by whom something was denied: "démenti par son (avocat)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    led = index < len(tokens) and tokens[index - 1].low in lexicon.singular
    return led and lexicon.roles.match(passage.low, tokens[index].start) is not None


def _is_agent(passage: Passage, index: int) -> bool:
    """Somebody, and no means ("par courrier"): a bare noun where nouns have articles is none."""
    if index >= len(passage.tokens):
        return False
    token, lexicon = passage.tokens[index], passage.lexicon
    nominal = token.is_capital or token.low in lexicon.determiners | lexicon.oblique.keys()
    sources = lexicon.anonymous.match(passage.low, token.start) is not None  # "por fuentes de"
    return nominal or sources or not lexicon.that_needed or token.low in lexicon.possessives
