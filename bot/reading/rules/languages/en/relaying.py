"""English: words that somebody passes on for another: "quoted an aide as saying"."""

from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.languages.idioms import Phrase, phrase
from storage.records import Act

_WHOM = r"(?P<speaker>(?!by |in |on )[^.;:,\"“”()]{2,70}?)"
_BY_WHOM = r"(?: by [^.;:,\"“”()]{2,50}?)?(?: (?:in|on|at) [^.;:,\"“”()]{2,40}?)?"
_SAYING = (
    (
        Act.ASSERTS,
        r"(?:saying|telling \w+|stating|claiming|arguing|warning|insisting|suggesting|adding|predicting)",
        Takes.CLAUSE | Takes.QUOTE,
    ),
    (
        Act.DENIES,
        r"(?:denying|dismissing|rejecting|refuting|disputing|contradicting)",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    (
        Act.CONFIRMS,
        r"(?:confirming|admitting|acknowledging|conceding)",
        Takes.CLAUSE | Takes.OBJECT,
    ),
    (Act.CRITICISES, r"(?:criticising|criticizing|condemning|denouncing)", Takes.OBJECT),
)


def _relayed() -> tuple[Phrase, ...]:
    """For each act, "quoted X as ..." and "X was quoted as ..."."""
    made: list[Phrase] = []
    for act, verbs, takes in _SAYING:
        active = rf"(?:quot|cit)(?:ed|es|ing) {_WHOM} as (?P<cue>{verbs})"
        passive = rf"(?:was|were|is|are|has been|have been) (?:quoted|cited){_BY_WHOM} as {verbs}"
        behind = (  # "...," the paper quoted her as saying
            r"(?<=[\"”’'] )\w[\w' .-]{1,60}? (?:quot|cit)(?:ed|es) "
            rf"(?P<speaker>[^.;:,\"“”()]{{2,60}}?) as {verbs}(?=\W*$|[.,] | (?:on|in|at|by) )"
        )
        made += (phrase(act, behind, takes),) if Takes.QUOTE in takes else ()
        made += phrase(act, active, takes), phrase(act, passive, takes)
    return tuple(made)


RELAYED = _relayed()
