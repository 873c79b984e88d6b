"""Drafts become statements: speaker, principal, act and offsets, each once."""

from itertools import pairwise

from bot.reading.reading import FoundStatement
from bot.reading.rules import acts
from bot.reading.rules.answers import answered, still_denied
from bot.reading.rules.contradiction import contradictions
from bot.reading.rules.counsel import denies_for, is_told_by
from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.headlines import headlines
from bot.reading.rules.forms.naming import name_described
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.partial import halved
from bot.reading.rules.repeats import denies_within, is_thought, same_words, says_only
from bot.reading.rules.said import against
from bot.reading.rules.speakers import origins
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text.segments import Passage
from bot.reading.rules.withdrawals import still_withdrawn
from storage.records import Act

Key = tuple[int, int, str]
"""Where a statement begins and ends, and who makes it."""

_PRONOUN = 6  # characters of "they " before a verb
_NEAR = 6  # drafts around one among which the one that holds it is


def finish(passage: Passage, memory: Memory, drafts: list[Draft]) -> tuple[FoundStatement, ...]:
    """Statements in the order of the text, each once."""
    _point_back(passage, drafts)
    drafts = [half for draft in _outer(passage, drafts) for half in halved(passage, draft)]
    found: list[FoundStatement] = []
    seen: set[Key] = set()
    silent: set[tuple[int, str]] = set()
    name_described(passage, drafts)
    for draft in drafts:
        sentence = passage.sentences[draft.sentence]
        around = passage.tokens[sentence.first].start, passage.tokens[sentence.last - 1].end
        if against.holds(passage, *around, draft.clause.cue.start):
            continue  # "contrary to what the paper said"
        if not draft.spans and _says_more(drafts, draft):
            continue  # "dio marcha atrás y retiró sus acusaciones"
        act = acts.decide(passage, draft.clause.cue, draft.spans, quoted=draft.quoted)
        if act is Act.DENIES and draft.clause.cue.act is Act.ASSERTS and draft.spans:
            source = (draft.speaker.start, draft.speaker.end)
            accuses = acts.is_accusation(passage, source, draft.spans[0][0])
            act = Act.ASSERTS if accuses else act
        if act is Act.ASSERTS:
            told = Act.DENIES if denies_for(passage, draft) else act
            act = acts.opened(passage, sentence, draft.clause.cue) or told
        if act is Act.DECLINES:
            if (draft.sentence, draft.speaker.name) in silent or _is_inside(draft, found):
                continue
            silent.add((draft.sentence, draft.speaker.name))
        silent_too = act in (Act.DECLINES, Act.DENIES, Act.WITHDRAWS)
        topical = Takes.TOPIC in draft.clause.cue.takes and passage.lexicon.verb_second
        silent_too |= topical and act is Act.CONFIRMS  # "Der Mann hat gestanden"
        silent_too &= Takes.CLEAR not in draft.clause.cue.takes  # "se defendió en las redes"
        answers = draft.clause.cue.kind is Kind.PHRASE and act is not Act.ASSERTS
        answers &= Takes.CLEAR not in draft.clause.cue.takes
        if not draft.spans and not (silent_too or answers):
            continue
        statement = _statement(passage, memory, draft, act)
        key = (statement.start, statement.end, statement.speaker)
        if key in seen:
            _take_back(found, key, statement)
            continue
        seen.add(key)
        found.append(statement)
    found = still_denied(passage, contradictions(passage, _unrepeated(passage, found)))
    found = still_withdrawn(passage, headlines(passage, answered(passage, found)))
    return tuple(acts.concessions(passage, found))


def _says_more(drafts: list[Draft], draft: Draft) -> bool:
    """Who takes something back in a sentence tells what in its other clause."""
    withdraws = Act.WITHDRAWS
    return draft.clause.cue.act is withdraws and any(
        other.sentence == draft.sentence and other.clause.cue.act is withdraws and other.spans
        for other in drafts
        if other.speaker.name == draft.speaker.name
    )


def _take_back(found: list[FoundStatement], key: Key, statement: FoundStatement) -> None:
    """Let a withdrawal replace the speaker's own statement of the same words."""
    for index, other in enumerate(found):
        same = (other.start, other.end, other.speaker) == key and other.act is Act.ASSERTS
        if same and statement.act is Act.WITHDRAWS:
            found[index] = statement


def _is_inside(draft: Draft, found: list[FoundStatement]) -> bool:
    """As in "said that he would not comment": one silence, whose words hold the other's cue."""
    last = found[-1] if found else None
    at = draft.clause.cue.start
    return last is not None and last.act is Act.DECLINES and last.start <= at < last.end


def _point_back(passage: Passage, drafts: list[Draft]) -> None:
    """Give "the company denies it" the words that were stated just before, if it has none."""
    for before, draft in pairwise(drafts):
        cue = draft.clause.cue
        words = {t.low for t in passage.tokens[cue.first : cue.last]}
        near = draft.sentence - before.sentence <= 1
        same = (
            passage.sentences[before.sentence].paragraph
            == passage.sentences[draft.sentence].paragraph
        )
        if (
            cue.act in (Act.DENIES, Act.CONFIRMS)
            and not draft.spans
            and words & passage.lexicon.anaphors
            and near
            and same
            and draft.speaker.name not in (before.speaker.name, before.speaker.principal)
        ):
            draft.spans, draft.quoted = before.spans, False


def _outer(passage: Passage, drafts: list[Draft]) -> list[Draft]:
    """Without what only tells, inside what somebody states, who announced or asked for something.

    As in "She says the board has announced a sale": one statement, hers.
    """
    kept: list[Draft] = []
    for number, draft in enumerate(drafts):
        near = drafts[max(0, number - _NEAR) : number + _NEAR]
        cue = draft.clause.cue
        silent = cue.act is Act.DECLINES and cue.kind is not Kind.ATTRIBUTION
        if silent and any(_relays(other, draft) for other in near):
            continue
        if _only_tells(passage, draft) and any(_holds(other, draft) for other in near):
            continue
        if any(_passes_on(passage, draft, other) or _swallows(draft, other) for other in near):
            continue
        if any(is_told_by(passage, other, draft) for other in near):
            continue
        kept.append(draft)
    return kept


def _only_tells(passage: Passage, draft: Draft) -> bool:
    """Who announced or asked for something, which is no statement where somebody tells of it."""
    cue = draft.clause.cue
    told = cue.act is Act.ASSERTS or (cue.act is Act.CRITICISES and cue.passive)
    return (told and Takes.OBJECT in cue.takes) or _is_latter(passage, draft)


def _passes_on(passage: Passage, outer: Draft, inner: Draft) -> bool:
    """As in "X, признал директор, передаёт агентство «Волна»": whose statement an outlet tells."""
    lexicon, cue = passage.lexicon, inner.clause.cue
    if outer is inner or outer.sentence != inner.sentence or not lexicon.free_order:
        return False
    if _only_tells(passage, inner) and _holds(outer, inner):
        return False  # "Банк одобрил сделку, пишет газета": what the paper states
    if not (outer.clause.inverted and inner.spans and cue.end <= outer.clause.cue.start):
        return False
    words = outer.speaker.name.lower()
    paper = any(kind.search(words) for kind in (lexicon.outlets, lexicon.documents))
    return paper and any(start <= cue.start and cue.end <= end for start, end in outer.spans)


def _swallows(inner: Draft, outer: Draft) -> bool:
    """As in "Верфь не имеет отношения к делу, утверждает мэр": the words of one who says them.

    What seems to be the content of the inner one is the clause of the outer one.
    """
    if outer is inner or outer.sentence != inner.sentence:
        return False
    cue, around = inner.clause.cue, outer.clause.cue
    if cue.kind is not Kind.PHRASE or inner.quoted or around.start < cue.end:
        return False
    said = any(start <= cue.start and cue.end <= end for start, end in outer.spans)
    return said and any(start <= around.start < end for start, end in inner.spans)


def _is_latter(passage: Passage, draft: Draft) -> bool:
    """As in "Мор рассказала, что та жаловалась": of one whom another tells of."""
    low, lexicon = draft.speaker.name.lower(), passage.lexicon
    return lexicon.free_order and low in lexicon.determiners


def _holds(outer: Draft, inner: Draft) -> bool:
    """The inner statement, cue and all, stands in the unquoted words of the outer one."""
    if outer is inner or outer.sentence != inner.sentence or outer.quoted or not inner.spans:
        return False
    start = min(inner.spans[0][0], inner.clause.cue.start)
    end = max(inner.spans[-1][1], inner.clause.cue.end)
    return any(a <= start and end <= b for a, b in outer.spans)


def _relays(outer: Draft, inner: Draft) -> bool:
    """As in "It will not comment, says the firm", "says that nobody answered": what the firm says.

    The cue of the inner one stands in the unquoted words of the outer one, whose speaker follows.
    """
    if outer is inner or outer.sentence != inner.sentence or outer.quoted:
        return False
    cue, clause = inner.clause.cue, outer.clause
    after = clause.inverted and clause.cue.start >= cue.end and clause.cue.act is Act.ASSERTS
    nobody = clause.cue.end <= cue.start and not outer.clause.inverted
    begins = bool(outer.spans) and cue.start <= outer.spans[0][0] + _PRONOUN
    same = begins and inner.speaker.name == outer.speaker.name  # "said it (would not comment)"
    nobody = nobody and (cue.kind is Kind.VERB or not same)
    within = any(start <= cue.start and cue.end <= end for start, end in outer.spans)
    return within and (after or nobody)


def _unrepeated(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """In order, without a second statement of the same words by the same speaker.

    Of two, the one whose act says more stays; at a tie the outer one.
    """
    kept: list[FoundStatement] = []
    for statement in sorted(found, key=lambda s: (s.start, -s.end)):
        other = kept[-1] if kept else None
        if other is not None and (
            is_thought(other, statement) or denies_within(passage, other, statement)
        ):
            continue
        if other is not None and says_only(other, statement):
            kept[-1] = statement
            continue
        if (
            other is not None
            and (other.speaker == statement.speaker or _is_own_claim(passage, other, statement))
            and same_words(other, statement)
        ):
            if other.act is Act.ASSERTS and statement.act is not Act.ASSERTS:
                kept[-1] = statement
            continue
        kept.append(statement)
    return kept


def _is_own_claim(passage: Passage, one: FoundStatement, other: FoundStatement) -> bool:
    """As in "has withdrawn her claim that ...": hers is what she takes back, and said no more."""
    answers = {one.act, other.act} & {Act.DENIES, Act.WITHDRAWS, Act.CONFIRMS}
    sources = (passage.low[slice(*found.source)] for found in (one, other))
    return bool(answers) and any(words in passage.lexicon.possessives for words in sources)


def _statement(passage: Passage, memory: Memory, draft: Draft, act: Act) -> FoundStatement:
    cue = draft.clause.cue
    spans = tuple(sorted(draft.spans))
    start, end = (spans[0][0], spans[-1][1]) if spans else (cue.start, cue.start)
    sentence = passage.sentences[draft.sentence]
    speaker = draft.speaker
    himself = speaker.principal.lower() == speaker.name.lower()  # "The bank, through a spokesman"
    origin = origins.origin_of(passage, memory, sentence, draft.clause)
    return FoundStatement(
        speaker=_without_mark(passage, speaker.name),
        principal="" if himself else _without_mark(passage, speaker.principal),
        act=act,
        hedged=cue.hedged or acts.is_hedged(passage, cue, spans),
        quote=passage.text[start:end],
        start=start,
        end=end,
        spans=spans,
        cue=passage.text[cue.start : cue.end],
        cue_spans=((cue.start, cue.end),),
        origin=origin,
        origin_kind=origins.kind_of(passage, origin or speaker.described or speaker.name),
        source=(speaker.start, speaker.end),
    )


def _without_mark(passage: Passage, name: str) -> str:
    """A name without a mark that closes what was opened before it: "Живая Лорва»"."""
    pairs = passage.lexicon.quotes.items()
    opened = any(opener in name[:-1] for opener, closers in pairs if name[-1:] in closers)
    closes = any(name[-1:] in closers for _, closers in pairs) and name[-1:] not in "'’"
    return name[:-1] if len(name) > 1 and closes and not opened else name
