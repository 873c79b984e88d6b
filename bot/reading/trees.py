"""Who says what in a dependency tree: a verb, its subject and the clause that hangs on it.

Nothing here knows a language. The labels are those of Universal Dependencies and, for English,
of ClearNLP, which spaCy's pipelines are trained on; in a tree with other labels nothing is found.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from bot.reading.rules.told import Told

_SUBJECT = "nsubj"
_CLAUSE = "ccomp"
LABELS = frozenset({_SUBJECT, _CLAUSE})  # without which nothing is found
_RELATIVE = frozenset({"relcl", "acl:relcl"})
_ADDED = _RELATIVE | {"appos", "acl", "advmod"}  # what may follow the name in a noun phrase
_SHARES = frozenset({"conj", "advcl", "xcomp"})  # verbs that may share the subject of another


def told_by(doc: Doc, offset: int = 0) -> Iterator[Told]:
    """The verbs of a parsed text that have a subject, and to their right a clause with a verb.

    Args:
        doc: with heads, labels and forms of verbs; without them it says nothing.
        offset: of the parsed text in the whole one, in code points.
    """
    for clause in doc:
        verb = clause.head
        if clause.dep_ != _CLAUSE or clause.left_edge.i <= verb.i or not _is_finite(clause):
            continue
        subject = _subject(verb)
        if subject is None or subject.i > verb.i:
            continue
        phrase, apposed = _phrase(subject)
        yield Told(
            verb=_moved((verb, verb), offset),
            lemma=verb.lemma_.lower(),
            subject=_moved(phrase, offset),
            apposed=apposed and _moved(apposed, offset),
            content=_moved((clause.left_edge, clause.right_edge), offset),
            participle=verb.dep_ == "acl",
        )


def _is_finite(clause: Token) -> bool:
    """A whole sentence, unlike "finds it hard", "saw her leave"."""
    return any("Fin" in token.morph.get("VerbForm", []) for token in (clause, *clause.children))


def _subject(verb: Token) -> Token | None:
    """The verb's own subject, or that of the verb it hangs on ("..., saying that")."""
    while True:
        own = next((child for child in verb.children if child.dep_ == _SUBJECT), None)
        if own is not None:
            return verb.head if verb.dep_ in _RELATIVE and _is_relative(own) else own
        if verb.dep_ == "acl":
            return verb.head
        if verb.dep_ == "pcomp":  # "by saying that"
            verb = verb.head
        elif verb.dep_ not in _SHARES:
            return None
        verb = verb.head


def _is_relative(token: Token) -> bool:
    """Who, which: the subject is what the clause hangs on."""
    return "Rel" in token.morph.get("PronType", []) or token.tag_ in {"WP", "WDT"}


def _phrase(head: Token) -> tuple[tuple[Token, Token], tuple[Token, Token] | None]:
    """The noun phrase of a head, and the apposition behind it, by first and last token."""
    while head.dep_ == "appos":
        head = head.head
    first, last = head.left_edge, head.right_edge
    while first.dep_ == "case":  # "with a letter saying that"
        first = first.nbor()
    added = next((child for child in head.rights if child.dep_ in _ADDED), None)
    if added is None:
        return (first, last), None
    last = added.left_edge.nbor(-1)
    while last.is_punct and last.i > head.i:
        last = last.nbor(-1)
    apposed = (added.left_edge, added.right_edge) if added.dep_ == "appos" else None
    return (first, last), apposed


def _moved(edges: tuple[Token, Token], offset: int) -> tuple[int, int]:
    first, last = edges
    return first.idx + offset, last.idx + len(last) + offset
