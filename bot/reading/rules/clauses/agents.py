"""By whom: "was denied by the mayor", "que dément le maire"."""

from bot.reading.rules.clauses.shared import before_verb
from bot.reading.rules.grammar import charged, infinitives, phrases
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.speakers import speakers
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase, opens_full_name
from bot.reading.rules.text.number import singular
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_SINCE = 8  # tokens before a relative pronoun in which its claim stands


def with_agent(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """As in "was denied by the mayor", "que dément le maire"."""
    agent = phrases.phrase_right(passage, cue.last, sentence.last)
    if agent is None or _is_mute(passage, agent) or not _may_speak(passage, cue, agent):
        return None
    agent = charged.without_charge(passage, before_verb(passage, agent))
    if Takes.ADDRESSEE in cue.takes:
        agent = _before_that(passage, agent)
    return Clause(cue, agent, cue.first, max(cue.last, agent.last), inverted=True)


def _before_that(passage: Passage, agent: NounPhrase) -> NounPhrase:
    """As in "was told by (the ministry) that the pier was safe"."""
    that = passage.lexicon.complementizers - passage.lexicon.whether
    inside = range(agent.first + 1, agent.last)
    last = next((i for i in inside if passage.tokens[i].low in that), agent.last)
    return NounPhrase(agent.first, last, agent.extra if last == agent.last else None)


def _may_speak(passage: Passage, cue: Cue, agent: NounPhrase) -> bool:
    """What is praised or blasted by somebody is said; what is blasted by a storm is not."""
    answers = cue.act in (Act.DENIES, Act.CONFIRMS)
    return answers or names.is_named(passage, agent) or is_person_or_body(passage, agent)


def is_object_relative(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "accusations que dément le maire": both stand beside the verb.

    A word that is who as well as whom is whom after a claim ("la versión que niega el alcalde").
    """
    lexicon = passage.lexicon
    relative = cue.first - 1
    if (
        not lexicon.that_needed
        or not (cue.act in (Act.DENIES, Act.CONFIRMS) or _blames_it(passage, cue))
        or relative <= sentence.first
        or passage.tokens[relative].low not in lexicon.object_relatives
    ):
        return False
    if passage.tokens[relative].low not in lexicon.relatives:
        return True
    first = max(sentence.first, relative - _SINCE)
    claimed = any(
        t.low in lexicon.nouns or (lexicon.free_order and lexicon.claims.fullmatch(t.low))
        for t in passage.tokens[first:relative]
    )
    claimed |= passage.tokens[relative - 1].low in lexicon.neuter  # ", lo que niega la policía"
    after = passage.tokens[cue.last] if cue.last < sentence.last else None
    return (
        claimed
        and after is not None
        and after.is_word
        and after.low not in lexicon.complementizers
        and not infinitives.begins_infinitive(passage, cue.last, sentence.last)
    )


def _blames_it(passage: Passage, cue: Cue) -> bool:
    """All before is what somebody blames: "..., ce que (dénonce) le maire"."""
    tokens, lexicon, comma = passage.tokens, passage.lexicon, cue.first - 3
    if cue.act is not Act.CRITICISES or not lexicon.adjectives_behind or comma < 0:
        return False
    all_ = tokens[comma + 1].low in lexicon.neuter | lexicon.demonstratives
    return all_ and tokens[comma].text in ",–—("


def _is_mute(passage: Passage, subject: NounPhrase) -> bool:
    """Denied by the facts: nobody says it."""
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    mute = passage.lexicon.mute.search(words)
    return bool(mute) and not opens_full_name(passage, subject.first)


def is_person_or_body(passage: Passage, subject: NounPhrase) -> bool:
    """A person or a body: "she", "the mayor", "the party"."""
    lexicon = passage.lexicon
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    low = passage.tokens[subject.first].low
    pronoun = {lexicon.pronouns.get(low), lexicon.oblique.get(low)} & {"m", "f", "p"}
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.plural, lexicon.anonymous)
    house = lexicon.own_house.search(words) if lexicon.adjectives_behind else None
    if not (lexicon.free_order or lexicon.capital_nouns):  # "by two former partners"
        words += "".join(f" {singular(lexicon, word)}" for word in words.split())
    return bool(pronoun or house) or any(kind.search(words) for kind in kinds)
