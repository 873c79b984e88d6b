"""What the statements of one sentence tell of one another: reasons, claims, several who speak."""

from dataclasses import replace

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar import neither
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.likewise import likewise
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def says_nothing_inside(passage: Passage, drafts: list[Draft], draft: Draft) -> bool:
    """A verb without words of its own in another's words: "replied that they (had warned) it"."""
    cue, subject = draft.clause.cue, draft.clause.subject
    if _is_denied(passage, drafts, draft) or _is_all_denied(passage, drafts, draft):
        return True
    if passage.lexicon.free_order and any(_holds(o, draft) for o in drafts):
        return True
    if cue.act is not Act.ASSERTS or draft.clause.inverted:
        return False
    held = subject is not None and _is_held(passage, drafts, draft)
    inside = any(a <= cue.start < b for other in drafts for a, b in other.spans)
    return inside and (held or not draft.spans or _only_means_to(passage, draft))


def _only_means_to(passage: Passage, draft: Draft) -> bool:
    """What one of whom it is said means to do: "a dit qu'elle (espérait) rentrer"."""
    lexicon, subject = passage.lexicon, draft.clause.subject
    if not lexicon.that_needed or Takes.INFINITIVE not in draft.clause.cue.takes:
        return False
    at = draft.spans[0][0]
    own = subject is None or passage.tokens[subject.first].low in lexicon.pronouns
    apart = subject is not None and subject.last < draft.clause.cue.first - 1
    dropped = lexicon.subjects_dropped and apart
    return (own or dropped) and lexicon.infinitive.match(passage.low, at) is not None


def _holds(other: Draft, draft: Draft) -> bool:
    """Another's words on either side of his verb hold a verb: "Тела, сказал он, нашли водолазы".

    Or he declines by them, and no second time: "сказала, что банк слухов не комментирует".
    """
    at, around = draft.clause.cue.start, other.clause.cue.start
    inside = any(a <= at < b for a, b in other.spans)
    mutual = len(other.spans) > 1 and any(a <= around < b for a, b in draft.spans)
    silent = draft.act is Act.DECLINES is other.act
    return inside and (mutual or silent)


def _is_denied(passage: Passage, drafts: list[Draft], draft: Draft) -> bool:
    """What one of whom it is said denies: "rejected criticism that it (had condemned) a man"."""
    cue, subject = draft.clause.cue, draft.clause.subject
    if not passage.lexicon.analytic or subject is None:
        return False
    own = passage.tokens[subject.first].low in passage.lexicon.pronouns
    denied = (o for o in drafts if o.act is Act.DENIES and not o.quoted)
    return own and any(a <= cue.start < b for other in denied for a, b in other.spans)


def _is_all_denied(passage: Passage, drafts: list[Draft], draft: Draft) -> bool:
    """All that is denied: "опроверг слухи, что (столица признала выборы)".

    What an office or a name is said to have said may be a statement: "что мэр Лунин признал".
    """
    subject = draft.clause.subject
    if subject is None or not passage.lexicon.free_order:
        return False
    if draft.speaker.principal or is_bearer(passage, subject.first):
        return False
    start = passage.tokens[subject.first].start
    denied = (o.spans for o in drafts if o.act is Act.DENIES and not o.quoted)
    return any(spans[:1] and spans[0][0] == start for spans in denied)


def _is_held(passage: Passage, drafts: list[Draft], draft: Draft) -> bool:
    """What is said begins with "he believes": "a friend said (he believed) it was a lie"."""
    subject = draft.clause.subject
    told = Takes.ADDRESSEE in draft.clause.cue.takes  # "he told a friend" is news
    if subject is None or told or not passage.lexicon.analytic:
        return False
    first = passage.tokens[subject.first]
    begins = any(other.spans and other.spans[0][0] == first.start for other in drafts)
    return begins and first.low in passage.lexicon.pronouns


def go_on_blaming(drafts: list[Draft], draft: Draft) -> None:
    """As in "She lambasted the list, saying that ...": the reason is part of the blame."""
    cue = draft.clause.cue
    last = drafts[-1] if drafts else None
    if (
        last is not None
        and last.clause.cue.act is Act.CRITICISES
        and cue.form is Form.GERUND
        and cue.act is Act.ASSERTS
        and last.speaker.name == draft.speaker.name
    ):
        cue.act = Act.CRITICISES


def claim_what_is_denied(drafts: list[Draft], draft: Draft) -> None:
    """As in "El club niega la venta, (como afirma) un socio": he claims what the club denies."""
    last = drafts[-1] if drafts else None
    denied = last is not None and last.clause.cue.act is Act.DENIES and last.spans
    if not (draft.clause.aside and denied and last and last.speaker.name != draft.speaker.name):
        return
    start, end = last.spans[0]
    if any(a <= last.clause.cue.start and end <= b for a, b in draft.spans) and not last.quoted:
        draft.spans = ((start, end),)


def call_what_is_denied(passage: Passage, drafts: list[Draft], draft: Draft) -> None:
    """As in "Il nie (ces faits), les qualifiant d'absurdes": what he denied is what he calls so."""
    cue, lexicon = draft.clause.cue, passage.lexicon
    last = drafts[-1] if drafts else None
    words = [token.low for token in passage.tokens[cue.first : cue.last]]
    gerund = len(words) > 1 and words[1].endswith(lexicon.gerund_endings)
    called = gerund and words[0] in lexicon.anaphors and cue.act is Act.DENIES
    if called and last and last.spans and last.speaker.name == draft.speaker.name:
        draft.spans = last.spans


def each(passage: Passage, memory: Memory, draft: Draft) -> list[Draft]:
    """As in "Neither A nor B answered", "A denied it, as did B": a statement for each of them."""
    subject, at = draft.clause.subject, draft.clause.cue.first
    those = neither.each(passage, subject) if subject is not None else []
    also = likewise(passage, passage.sentences[draft.sentence], draft.clause)
    more = [replace(draft, speaker=speakers.resolve(memory, also, also.last))] if also else []
    if len(those) < 2:
        return [draft, *more]
    who = (speakers.resolve(memory, one, at) for one in those)
    return [*(replace(draft, speaker=one) for one in who if one.name), *more]
