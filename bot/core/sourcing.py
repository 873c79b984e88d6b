"""The two computed axes of a claim's status: who contests it, and on whose word it stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from storage.folding import fold
from storage.records import Act, OriginKind, Statement


@dataclass(frozen=True, slots=True)
class Origin:
    """Who vouches at the root, and of what kind the word is."""

    name: str
    kind: OriginKind | None


def denials(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The denials that stand: not dropped, and not withdrawn by the same speaker later."""
    kept = [s for s in statements if not s.dropped]
    withdrawn = {fold(s.speaker): s.id for s in kept if s.act is Act.WITHDRAWS}
    return tuple(
        s for s in kept if s.act is Act.DENIES and not withdrawn.get(fold(s.speaker), 0) > s.id
    )


def deniers(statements: Iterable[Statement]) -> tuple[str, ...]:
    """Who denies, each once: "the Kremlin (Dmitry Peskov)", a principal before its speakers."""
    speakers: dict[str, list[str]] = {}
    shown: dict[str, str] = {}
    for denial in denials(statements):
        name = denial.principal or denial.speaker or "an unnamed speaker"
        key = fold(_without_article(name))
        shown.setdefault(key, name)
        who = speakers.setdefault(key, [])
        if denial.principal and denial.speaker and denial.speaker not in who:
            who.append(denial.speaker)
    return tuple(
        f"{shown[key]} ({', '.join(who)})" if who else shown[key] for key, who in speakers.items()
    )


def origins(statements: Iterable[Statement]) -> tuple[Origin, ...]:
    """The distinct origins of a claim: ten articles citing one report are one origin.

    Who denies the claim is no origin of it, whatever he concedes in the same breath.
    """
    kept = [s for s in statements if not s.dropped]
    against = {fold(s.speaker) for s in kept if s.act is Act.DENIES}
    found: dict[str, Origin] = {}
    for statement in kept:
        name = statement.origin or statement.speaker
        vouches = statement.act in (Act.ASSERTS, Act.CONFIRMS)
        if name and vouches and fold(statement.speaker) not in against:
            found.setdefault(fold(_without_article(name)), Origin(name, statement.origin_kind))
    return tuple(found.values())


def _without_article(name: str) -> str:
    head, _, rest = name.partition(" ")
    return (
        rest if rest and head.lower() in {"the", "le", "la", "les", "der", "die", "das"} else name
    )
