"""A clause becomes a draft of a statement: its content, or what it answers."""

from dataclasses import replace

from bot.reading.rules import meant
from bot.reading.rules.forms import colons
from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.given import with_given
from bot.reading.rules.grammar import claimed, neither, objects_first, somebody
from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.going_on import goes_on
from bot.reading.rules.grammar.that_first import leads_that
from bot.reading.rules.grammar.when_behind import stands_alone
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people import institutions
from bot.reading.rules.people.memory import note_speaker
from bot.reading.rules.principals import behalf
from bot.reading.rules.said import described, limits, own_clauses, quoting, sides, taken_up
from bot.reading.rules.said.asked import asked_about, is_asked, topic_first
from bot.reading.rules.speakers import answering, backward, going_on, proxies, speakers
from bot.reading.rules.speakers.not_himself import unless_named
from bot.reading.rules.speakers.papers import paper
from bot.reading.rules.speakers.speakers import Memory, Speaker
from bot.reading.rules.strikes import is_strike
from bot.reading.rules.supposed import is_supposed
from bot.reading.rules.text.segments import Passage, Sentence
from bot.reading.rules.traps import (
    is_counsel,
    is_feat,
    is_pushed_away,
    is_refusal,
    is_ruling,
    is_thing,
)
from bot.reading.rules.withheld import is_withheld
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.CONFIRMS)
_WHEN = 2  # words of "в среду"


def draft_of(
    passage: Passage, memory: Memory, clauses: list[Clause], number: int, at: int
) -> Draft | None:
    """The draft of what the clause at `at` states, or None when it states nothing."""
    clause = clauses[number]
    cue = clause.cue
    sentence = passage.sentences[at]
    if cue.mute or _only_announces(passage, clause, clauses[number + 1 :]):
        _remember_silent(passage, memory, clause)
        return None
    limit = limits.right_limit(passage, sentence, clause, clauses[number + 1 :])
    if cue.act is Act.DECLINES:
        limit = limits.before_circumstance(passage, clause, limit)
    spans = _words(passage, memory, clauses, number, at, limit)
    back, heard = backward.opening(passage, sentence, cue), memory.last
    if back >= 0 and backward.repeats(passage, memory, at, back):
        return None
    tells = passage.lexicon.subjects_dropped and _tells_behind(passage, sentence, cue)
    behind = (tells and spans) or answering.is_only_subject(sentence, clause, back - 1)
    behind = behind or leads_that(passage, clause.fronted)
    back = -1 if behind else back  # "Lo dijo X el lunes: «...»"
    judged = _judged_behind(passage, clause, spans)
    if back >= 0 and clause.comments is None and (judged or stands_alone(passage, clause, limit)):
        told = backward.told_earlier(passage, memory, at)
        spans = (told or backward.pointed_at(passage, at, back)) + judged
        if not spans:
            _remember_told(passage, memory, clause)
            return None
    elif clause.fronted is not None and objects_first.points_back(passage, clause.fronted):
        told = answering.said_here(memory, clause, at) or answering.pointed(passage, memory, at)
        this = span(passage, *clause.fronted) if passage.lexicon.free_order else ()
        spans = answering.unless_stated(memory, told or spans, this)
    elif cue.given is None and (not spans or colons.is_anaphor(passage, spans)):
        takes_up = passage.lexicon.verb_final and Takes.OBJECT in cue.takes  # "bezweifelt das"
        answers = (cue.act in _ANSWERS or takes_up) and bool(spans)
        points = passage.lexicon.pointers or passage.lexicon.analytic
        told = answering.pointed(passage, memory, at) if answers and points else ()
        asked = (asked_about if cue.act in _ANSWERS else topic_first)(passage, sentence, cue)
        answer = asked or answering.answered(passage, sentence, clause, memory) or told
        spans = answering.unless_stated(memory, answer, spans)
    elif _is_bare_claim(passage, sentence, clause, spans):
        spans = answering.pointed(passage, memory, at) or spans
    spans = _unless_bare(passage, memory, clause, spans, at)
    if cue.given is not None:
        anaphor = passage.lexicon.free_order and colons.is_anaphor(passage, (cue.given,))
        here = answering.said_here(memory, clause, at) if anaphor else ()
        spans = here or with_given(passage, clause, cue.given, spans)
        if colons.is_anaphor(passage, spans):  # "С этим не согласны"
            spans = answering.pointed(passage, memory, at) or spans
        spans = answering.unless_stated(memory, spans, (cue.given,))
    if _is_empty(passage, clause, spans):
        return None
    if claimed.only_published(passage, clause, spans):
        return None
    draft = stated(passage, memory, clause, backward.relayed(passage, at, spans), at)
    again = back >= 0 and draft and backward.says_again(memory, at, heard, draft.speaker)
    if draft is None or again:
        return None
    _mean_another(passage, memory, clauses, number, draft)
    return draft


def _judged_behind(passage: Passage, clause: Clause, spans: Spans) -> Spans:
    """What is judged by what stands before: '"Un robo". Así definió el alcalde (la venta)'."""
    if Takes.BACK not in clause.cue.takes or not passage.lexicon.adjectives_behind or not spans:
        return ()
    return spans if spans[0][0] == passage.tokens[clause.last].start else ()


def _is_empty(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """Nothing is stated where the words say nothing and neither does the verb by itself."""
    cue = clause.cue
    topical = (
        cue.act in (Act.DECLINES, Act.DENIES, Act.WITHDRAWS)
        or cue.takes is Takes.NOTHING
        or Takes.TOPIC in cue.takes
    )
    clear = passage.lexicon.analytic and Takes.CLEAR in cue.takes and cue.act is Act.CONFIRMS
    waits = Takes.QUOTE in cue.takes
    if spans and cue.act is Act.ASSERTS and _only_asks(passage, spans):
        return True  # "It has shown it knows how"
    if not spans and (clear or not (topical or waits)):  # "He accepted the gift."
        return True
    confesses = not spans and cue.act is Act.CONFIRMS and Takes.TOPIC in cue.takes
    someone = clause.subject is not None and somebody.is_speaker(passage, clause.subject)
    return confesses and not (cue.negated or someone)  # "Der Baum hat gestanden"


def _only_asks(passage: Passage, spans: Spans) -> bool:
    """Nothing but "how" or "why", in a language whose verbs can end so."""
    lexicon = passage.lexicon
    return lexicon.analytic and passage.low[spans[0][0] : spans[-1][1]] in lexicon.whether


def _remember_silent(passage: Passage, memory: Memory, clause: Clause) -> None:
    """Who "did not dispute" something spoke, though that is no statement: "he" may be him."""
    lexicon, cue = passage.lexicon, clause.cue
    answers = cue.act is Act.DENIES and cue.negated and clause.subject is not None
    if clause.subject is None or not answers:
        return
    somebody_told = lexicon.verb_second and somebody.is_speaker(passage, clause.subject)
    if lexicon.analytic or somebody_told:
        speaker = speakers.resolve(memory, clause.subject, clause.cue.first)
        memory.last = speaker if speaker.name else memory.last


def _remember_told(passage: Passage, memory: Memory, clause: Clause) -> None:
    """Who told "this" where the text begins: "Об этом сообщила полиция. «...», — сказано в"."""
    if passage.lexicon.free_order and clause.subject is not None:
        speaker = speakers.resolve(memory, clause.subject, clause.cue.first)
        if speaker.name:
            note_speaker(memory, speaker)


def _words(
    passage: Passage, memory: Memory, clauses: list[Clause], number: int, at: int, limit: int
) -> Spans:
    """The words of its sentence that a clause states, before, behind or around it."""
    clause, sentence = clauses[number], passage.sentences[at]
    spans = sides.content(passage, sentence, clause, clauses[:number], limit)
    spans = described.with_antecedent(passage, sentence, clause, spans)
    if spans and behalf.opens(passage, sentence, spans[0]):
        return ()  # "On behalf of the club, X apologised"
    if colons.only_adverbs(passage, spans) and not _tells_behind(passage, sentence, clause.cue):
        spans = ()
    spans = spans or answering.pointing(passage, clause, limit)
    if memory.said_in == at and own_clauses.only_answers(passage, clause, spans):
        return ()
    if _joins_on(passage, clause, spans):
        return ()
    if own_clauses.is_another(passage, clause, clauses[number + 1 :]):
        return ()
    return spans


def _joins_on(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """What somebody does next is nothing denied: "La direction dément (et se dit sereine)"."""
    lexicon, cue = passage.lexicon, clause.cue
    if not (lexicon.adjectives_behind and spans) or cue.act not in _ANSWERS:
        return False
    opens = passage.low[spans[0][0] : spans[0][1]].partition(" ")[0]
    return opens in lexicon.conjunctions and 0 <= spans[0][0] - cue.end <= 1


def _mean_another(
    passage: Passage, memory: Memory, clauses: list[Clause], number: int, draft: Draft
) -> None:
    """A pronoun that answers means whom the statement is about, not who makes it."""
    clause, sentence = clauses[number], passage.sentences[draft.sentence]
    whose = taken_up.whose(passage, sentence, clause, clauses[:number])
    whose = whose or meant.another(passage, memory, draft)
    if whose is None:
        return
    speaker = speakers.resolve(memory, whose, clause.cue.first)
    if speaker.name == draft.speaker.name and passage.lexicon.free_order:
        return
    draft.speaker = replace(speaker, start=draft.speaker.start, end=draft.speaker.end)


def _unless_bare(passage: Passage, memory: Memory, clause: Clause, spans: Spans, at: int) -> Spans:
    """What its sentence stated, where it names only a claim: ", но суд эту цифру отверг"."""
    answers = passage.lexicon.free_order and clause.cue.act in _ANSWERS and spans
    if not answers or quoting.is_quoted(passage, spans[0]):
        return spans
    spans = claimed.before_venue(passage, spans)
    low = passage.low[spans[0][0] : spans[-1][1]]
    first, _, rest = low.partition(" ")
    when = rest.split(" ")[-1] in passage.lexicon.times and len(rest.split(" ")) <= _WHEN
    denied = clause.cue.act is Act.DENIES and first in passage.lexicon.anaphors
    low = first if when and denied else low  # "отверг их в среду"
    if low in passage.lexicon.anaphors:  # "опроверг это в интервью"
        told = answering.said_here(memory, clause, at) or answering.pointed(passage, memory, at)
        return answering.unless_stated(memory, told, spans)
    if not colons.is_bare(passage, spans):
        return claimed.unwrapped(passage, spans)
    lexicon = passage.lexicon
    points = lexicon.objective | lexicon.demonstratives | lexicon.possessives.keys()
    claim = low.split()[0] in (points | lexicon.nouns | lexicon.things_said) - lexicon.ones_own
    return (answering.said_here(memory, clause, at) if claim else ()) or spans


def _only_announces(passage: Passage, clause: Clause, later: list[Clause]) -> bool:
    """As in "Una vecina lo niega: (asegura) que ...": what she says is the denial's words."""
    tokens, cue = passage.tokens, clause.cue
    if cue.act is not Act.DENIES or not later or later[0].cue.act is not Act.ASSERTS:
        return False
    words = {token.low for token in tokens[cue.first : cue.last]}
    bare = bool(words & passage.lexicon.anaphors) and clause.subject is not None
    mark = clause.last
    begins = mark + 1 == later[0].cue.first and tokens[mark].text == ":"
    if not (bare and begins and later[0].subject is clause.subject):
        return False
    later[0].cue.act = Act.DENIES
    return True


def stated(passage: Passage, memory: Memory, clause: Clause, spans: Spans, at: int) -> Draft | None:
    """The draft of a clause of sentence `at` with its content, or None when nobody states it."""
    cue = clause.cue
    if (
        is_thing(passage, clause)
        or is_withheld(passage, clause)
        or is_ruling(passage, clause, spans)
        or is_feat(passage, clause, spans)
        or is_pushed_away(passage, clause, spans)
        or is_refusal(passage, clause)
        or is_strike(passage, clause, spans)
        or is_counsel(passage, clause)
        or is_asked(passage, passage.sentences[at], clause)
        or is_supposed(passage, clause)
    ):
        return None
    speaker = Speaker()
    if clause.subject is not None:
        subject = neither.each(passage, proxies.before_more(passage, clause.subject))[0]
        speaker = speakers.resolve(memory, subject, cue.first)
    elif goes_on(passage, passage.sentences[at], cue):
        speaker = going_on.who(memory, cue, at)
    elif memory.last is not None or passage.lexicon.subjects_dropped:
        speaker = speakers.unnamed(memory, cue.first)
    if not speaker.name and cue.subject == "none":
        house = institutions.latest_institution(memory, cue.first)
        speaker = Speaker(house or paper(passage, cue), "", cue.start, cue.start)
    if not speaker.name or is_ruling(passage, clause, spans, speaker.name):
        return None
    speaker = unless_named(passage, proxies.by_proxy(passage, clause, speaker), spans)
    speaker.principal = speaker.principal or _on_behalf(memory, cue.last, spans)
    quoted = any(quoting.is_quoted(passage, span) for span in spans)
    open_ended = bool(spans) and quoting.is_left_open(passage, spans[-1][0])
    return Draft(clause, speaker, spans, at, cue.act, quoted, open_ended)


def _on_behalf(memory: Memory, first: int, spans: Spans) -> str:
    """For whom somebody says it, between verb and content: "dijo, en nombre del club, que"."""
    tokens = memory.passage.tokens
    at = first + (first < len(tokens) and tokens[first].text == ",")
    if at >= len(tokens) or any(start <= tokens[at].start < end for start, end in spans):
        return ""
    return behalf.behind(memory, first)


def _tells_behind(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A colon stands behind a cue, as before what is said."""
    return any(token.text == ":" for token in passage.tokens[cue.last : sentence.last])


def _is_bare_claim(passage: Passage, sentence: Sentence, clause: Clause, spans: Spans) -> bool:
    """As in "Une version contestée par sa famille.": a sentence that is what it answers."""
    answers = clause.cue.act in (Act.DENIES, Act.CONFIRMS)
    first, second = sentence.first, sentence.first + 1
    after = passage.tokens[min(second + 1, sentence.last - 1)].low
    related = after in passage.lexicon.object_relatives and passage.lexicon.adjectives_behind
    answers = answers and (clause.inverted or related)
    bare = (related or clause.cue.first <= second + 2) and passage.tokens[
        first
    ].low in passage.lexicon.singular
    told = bool(spans) and spans[0][0] == passage.tokens[first].start
    return answers and bare and told and passage.tokens[second].low in passage.lexicon.nouns
