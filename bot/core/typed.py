"""The pieces of a typed line: words, quoted phrases, and values of names."""

import re
from dataclasses import dataclass

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»〝〞＂", '"'))
# A quotation mark without its partner is a sign like any other. A filter's value may be several,
# each in quotes or not: status:denied,"own reporting".
_SIGNS = r'[^\s"]|"(?![^"]*")'
_TOKEN = re.compile(
    rf"""(?P<minus1>-?)(?P<name>[A-Za-z][A-Za-z_-]{{0,29}}):(?!//)
         (?P<value>(?:"[^"]*"|{_SIGNS})*)
       | (?P<minus2>-?)(?:"(?P<phrase>[^"]*)"|(?P<word>(?:{_SIGNS})+))""",
    re.VERBOSE,
)


_PART = re.compile(r'(?:"[^"]*"|[^",]|"(?![^"]*"))+')


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a typed line.

    Attributes:
        text: all of it as typed, without quotation marks and the minus.
        name: the filter's name in lower case, "" if it is none.
        value: what the filter says, or `text`.
        values: its parts between commas; a comma in quotation marks parts nothing.
        quoted: the value stood in quotation marks.
        exclude: there was a minus before it.
        start, end: where it stood in the line.
    """

    text: str
    name: str
    value: str
    values: tuple[str, ...]
    quoted: bool
    exclude: bool
    start: int
    end: int


def plain_quotes(text: str) -> str:
    """The text with the quotation marks that tell a phrase all of one kind."""
    return text.translate(_QUOTES)


def tokens(text: str) -> list[Token]:
    """The words, "quoted phrases" and name:values of a line, in order; never fails."""
    return [_token(found) for found in _TOKEN.finditer(plain_quotes(text))]


def _token(found: re.Match[str]) -> Token:
    name = (found["name"] or "").lower().replace("_", "-")
    if name:
        typed, quoted = found["value"], found["value"].startswith('"')
        value = typed.replace('"', "")
    else:
        value, quoted = found["word"] or found["phrase"] or "", found["word"] is None
        typed = f'"{value}"' if quoted else value
    value = value.strip()
    parts = (part.replace('"', "").strip() for part in _PART.findall(typed))
    return Token(
        text=f"{found['name']}:{value}" if name else value,
        name=name,
        value=value,
        values=tuple(filter(None, parts)),
        quoted=quoted,
        exclude=bool(found["minus1"] or found["minus2"]),
        start=found.start(),
        end=found.end(),
    )
