"""What a person sees of a Discord message: its Markdown read the way Discord's clients read it.

The clients try their rules at every character, the first that matches wins; what no rule
matches is text. The rules are those of the library they are built on (simple-markdown) and
those that Discord added; see https://support.discord.com/hc/en-us/articles/210298617 and
https://discord.com/developers/docs/reference#message-formatting.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any


@dataclass(frozen=True)
class Node:
    """A piece of a text: plain text, or a format with what stands in it."""

    kind: str
    text: str
    inside: tuple["Node", ...] = ()


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)


# Only at the beginning of a line.
_BLOCKS = {
    "heading": _rule(r" *#{1,3} +(?!#)(?P<in>[^\n]+)"),
    "small": _rule(r" *-# +(?P<in>[^\n]+)"),
    "list": _rule(r" *(?:[*+-]|\d+[.)])(?: +|$)(?P<in>[^\n]*)"),
    "quote": _rule(r" *(?:>>> ?(?P<all>.*)|> ?(?P<in>[^\n]*))"),
}
_INLINES = {
    "code block": _rule(r"```.+?```"),
    "code": _rule(r"(?P<ticks>`+)(?P<raw>.*?[^`])(?P=ticks)(?!`)"),
    "escape": _rule(r"\\(?P<raw>[^0-9A-Za-z\s])"),
    "time": _rule(r"<t:(?P<at>-?\d{1,17})(?::(?P<style>[tTdDfFR]))?>"),
    "mention": _rule(r"<(?:@[!&]?|#)\d+>|@everyone|@here|</[^:\n]+:\d+>|<id:\w+>"),
    "emoji": _rule(r"<a?:\w+:\d+>|:[^\s:]+?:"),
    "address": _rule(r"<(?P<raw>[^: >]+:/[^ >]+)>"),
    "link": _rule(
        r"\[(?P<in>(?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*)\]"
        r"\(\s*<?(?P<url>(?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['\"].*?['\"])?\s*\)"
    ),
    "url": _rule(r"(?:https?|steam|discord)://[^\s<]+[^<.,:;\"'\]\s]"),
    "invite": _rule(r"(?i)discord(?:app)?\.(?:gg|com|new)/\w+"),
    "spoiler": _rule(r"\|\|(?P<in>.+?)\|\|"),
    "bold": _rule(r"\*\*(?P<in>(?:\\.|[^\\])+?)\*\*(?!\*)"),
    "underline": _rule(r"__(?P<in>(?:\\.|[^\\])+?)__(?!_)"),
    "italics": _rule(
        r"_(?P<in>(?:__|\\.|[^\\_])+?)_\b"
        r"|\*(?=\S)(?P<in2>(?:\*\*|\\.|\s+(?:\\.|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)"
    ),
    "strike": _rule(r"~~(?P<in>.+?)~~(?!_)"),
}


def parse(text: str) -> tuple[Node, ...]:
    """A Markdown text as nodes; neighbouring text is one node."""
    return tuple(_joined(_nodes(text, at_start=True)))


def words(text: str) -> str:
    """The words that a person sees."""
    return "".join(map(_shown, parse(text)))


def formats(text: str) -> list[tuple[str, str]]:
    """All that is more than text: kind and visible words, nested ones too."""
    return list(_formats(parse(text)))


def message_words(content: str, embeds: Iterable[Any]) -> str:
    """All that a person reads of a message, a line a line. `embeds` are discord.py's."""
    parts = [words(content)]
    for embed in embeds:
        parts += [words(embed.title or ""), words(embed.description or "")]
    return "\n".join(part for part in parts if part)


def _nodes(text: str, *, at_start: bool) -> Iterator[Node]:
    place = 0
    while place < len(text):
        line_start = at_start if place == 0 else text[place - 1] == "\n"
        node, place = _next(text, place, _BLOCKS if line_start else {})
        yield node


def _next(text: str, place: int, blocks: dict[str, re.Pattern[str]]) -> tuple[Node, int]:
    for kind, rule in {**blocks, **_INLINES}.items():
        match = rule.match(text, place)
        if match and match.end() > place:
            return _node(kind, match), match.end()
    return Node("text", text[place]), place + 1


def _node(kind: str, match: re.Match[str]) -> Node:
    groups = match.groupdict()
    if kind == "escape":
        return Node("text", groups["raw"])
    if kind == "time":
        return Node(kind, _time(int(groups["at"]), groups["style"] or "f"))
    inside = groups.get("in") or groups.get("in2") or groups.get("all")
    if inside is None:
        return Node(kind, groups.get("raw") or match[0])
    quoted = kind in {"quote", "list"}
    return Node(kind, groups.get("url") or "", tuple(_joined(_nodes(inside, at_start=quoted))))


def _joined(nodes: Iterable[Node]) -> Iterator[Node]:
    text = ""
    for node in nodes:
        if node.kind == "text":
            text += node.text
            continue
        if text:
            yield Node("text", text)
        text = ""
        yield node
    if text:
        yield Node("text", text)


def _shown(node: Node) -> str:
    return "".join(map(_shown, node.inside)) if node.inside else node.text


def _formats(nodes: Iterable[Node]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        if node.kind != "text":
            yield node.kind, _shown(node)
        yield from _formats(node.inside)


def _time(at: int, style: str) -> str:
    when = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=at)
    day = f"{when.day} {when:%B} {when.year}"
    return f"{day} {when:%H:%M}" if style == "f" else day
