"""Who says what in the words that somebody typed beside or instead of a link."""

from dataclasses import dataclass, replace

from bot.commands.keeping import keep_found
from bot.commands.spec import Context
from bot.core.names import same_name
from bot.core.text import WORDING_LENGTH
from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements
from storage.records import Act, Article, OriginKind


@dataclass(frozen=True, slots=True)
class Worded:
    """What somebody wrote about a claim: the words, where it comes from, who says so."""

    words: str
    source: str
    by: str


def add_statements(
    context: Context, claim_id: int, said: Worded, lang: str, article: Article | None
) -> None:
    """Keep who says what in somebody's own words; a denial is a denial here too.

    What stands in the words is read as in an article; `by` and `source` come from the person
    and are surer. Where nothing is read, they alone make a statement.
    """
    words = said.words[:WORDING_LENGTH]  # the whole text is kept with the post
    origin = article.domain if article else said.source
    found = find_statements(words, lang)
    if not found and not said.by and not origin:
        return
    first, *further = found or (_as_said(words),)
    first = replace(
        first,
        speaker=said.by or first.speaker,
        # Somebody else's employer is not that of whom the person named.
        principal=first.principal if _is_speaker(said.by, first.speaker) else "",
        quote=first.quote or words,
        origin=origin or first.origin,
        origin_kind=OriginKind.NAMED if said.by else first.origin_kind,
    )
    # The offsets are those of the words, not of any article's text.
    every = [replace(statement, start=0, end=0) for statement in (first, *further)]
    keep_found(context.work, claim_id, every, article=None, said_at=context.now, reviewed=True)


def _is_speaker(named: str, read: str) -> bool:
    """Whether whom a person named, if anybody, is whom the words were read to be by."""
    return not named or same_name(named, read)


def _as_said(words: str) -> FoundStatement:
    """Somebody's words as one plain statement."""
    return FoundStatement(
        speaker="",
        principal="",
        act=Act.ASSERTS,
        hedged=False,
        quote=words,
        start=0,
        end=0,
        spans=(),
        cue="",
        cue_spans=(),
        origin_kind=OriginKind.OWN,
    )
