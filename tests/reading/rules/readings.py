"""What a text is read as, in the columns that a test asks for."""

from bot.reading.reading import FoundStatement
from bot.reading.rules.statements import find_statements


def words_of(text: str, statement: FoundStatement) -> str:
    """What is said, its pieces joined."""
    return " … ".join(text[start:end] for start, end in statement.spans)


def acts_in(text: str, lang: str) -> list[str]:
    """The act of each statement."""
    return [s.act.value for s in find_statements(text, lang)]


def told_in(text: str, lang: str) -> list[tuple[str, str, str]]:
    """Act, speaker and words of each statement."""
    return [(s.act.value, s.speaker, words_of(text, s)) for s in find_statements(text, lang)]


def quoted_in(text: str, lang: str) -> list[tuple[str, str, str]]:
    """Act, speaker and quote of each statement: all from its first to its last word."""
    return [(s.act.value, s.speaker, s.quote) for s in find_statements(text, lang)]


def told_for_in(text: str, lang: str) -> list[tuple[str, str, str, str]]:
    """Act, speaker, principal and words of each statement."""
    found = find_statements(text, lang)
    return [(s.act.value, s.speaker, s.principal, words_of(text, s)) for s in found]


def said_in(text: str, lang: str) -> list[tuple[str, str]]:
    """Speaker and words of each statement."""
    return [(s.speaker, words_of(text, s)) for s in find_statements(text, lang)]


def heard_in(text: str, lang: str) -> list[tuple[str, str]]:
    """Speaker and principal of each statement."""
    return [(s.speaker, s.principal) for s in find_statements(text, lang)]


def heard_last(text: str, lang: str) -> tuple[str, str]:
    """Speaker and principal of the last statement."""
    last = find_statements(text, lang)[-1]
    return last.speaker, last.principal
