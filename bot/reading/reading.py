"""What reading an article gives: plain data, no database, no chat."""

from dataclasses import dataclass
from datetime import datetime

from storage.records import Act, OriginKind
from storage.validators import NO_VALIDATORS, Validators


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """A page as read. `text` is what all offsets of its statements count in (code points).

    `text` is the title, a newline, then the body's paragraphs, one a line: a headline is where
    many denials stand. `validators` came with the page, if it was fetched.
    """

    url: str
    outlet: str
    title: str
    author: str
    published_at: datetime | None
    lang: str
    text: str
    validators: Validators = NO_VALIDATORS


@dataclass(frozen=True, slots=True)
class FoundStatement:
    """One attributed statement in a text.

    Attributes:
        speaker: who says it, resolved to the best name in the text, as printed; "" if nobody is
            named ("reportedly").
        principal: for whom the speaker speaks when that is somebody else, as printed, else "".
        act: what the statement does.
        hedged: the words carry a mark of reserve.
        quote: `text[start:end]`, the content as printed; "" for a silence without a topic.
        start, end: code points in the text; equal where there is no content, at the cue.
        spans: the parts of `start:end` that are content, when the cue splits it in two.
        cue: the words that make it a statement, as printed.
        cue_spans: where they are.
        concedes: what a denial admits in the same breath, as printed, else "".
        origin: who vouches at the root when the speaker passes it on, as printed, else "".
        origin_kind: what kind of word that is.
        source: where the speaker is printed (a name, "he", "his agent"); equal where nothing is.
    """

    speaker: str
    principal: str
    act: Act
    hedged: bool
    quote: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]
    cue: str
    cue_spans: tuple[tuple[int, int], ...]
    concedes: str = ""
    origin: str = ""
    origin_kind: OriginKind | None = None
    source: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and what is stated in it, in the order of the text.

    `topics` gathers the statements under the claims they are about: tuples of indices into
    `statements`, the article's main claim first; `wordings` has a wording for each. `left_out`
    is how many statements more were found than a person would review (see `selection`), `rest`
    which, for those who read by machine.
    """

    article: ReadArticle
    statements: tuple[FoundStatement, ...]
    topics: tuple[tuple[int, ...], ...] = ()
    wordings: tuple[str, ...] = ()
    left_out: int = 0
    rest: tuple[FoundStatement, ...] = ()


class CannotRead(Exception):
    """The page gave no article. The words are a reason a reporter understands.

    `passing` is True where trying again later may help by itself (a time-out, a 503), and
    `retry_after` after how many seconds, where the site says so.
    `url` and what is known of the page (`title`, `outlet`) are kept for the claim.
    """

    def __init__(
        self,
        reason: str,
        *,
        passing: bool = False,
        retry_after: float | None = None,
        url: str = "",
        title: str = "",
        outlet: str = "",
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.passing = passing
        self.retry_after = retry_after
        self.url = url
        self.title = title
        self.outlet = outlet
