"""The two computed axes of a claim's status: who contests it, and on whose word it stands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.core.names import same_name, without_article
from storage.denials import standing_denials
from storage.records import Act, OriginKind, Statement

Same = Callable[[str, str], bool]
"""Whether two mentions name the same: the shipped names say so, or a newsroom's own."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Who vouches at the root, and of what kind the word is."""

    name: str
    kind: OriginKind | None


@dataclass(slots=True)
class _Party:
    """A principal, or a speaker for himself, and who spoke for it."""

    name: str
    speakers: list[str]


def deniers(statements: Iterable[Statement], same: Same = same_name) -> tuple[str, ...]:
    """Who denies, each once: "Kremlin (Dmitry Peskov)", a principal before its speakers."""
    parties: list[_Party] = []
    for denial in standing_denials(statements):
        name = without_article(denial.principal or denial.speaker) or "an unnamed speaker"
        party = next((p for p in parties if same(p.name, name)), None)
        if party is None:
            party = _Party(name, [])
            parties.append(party)
        speaker = denial.speaker if denial.principal else ""
        if speaker and not any(same(known, speaker) for known in party.speakers):
            party.speakers.append(speaker)
    return tuple(
        f"{party.name} ({', '.join(party.speakers)})" if party.speakers else party.name
        for party in parties
    )


def origins(statements: Iterable[Statement], same: Same = same_name) -> tuple[Origin, ...]:
    """The distinct origins of a claim: ten articles citing one report are one origin.

    Who denies the claim is no origin of it, whatever he concedes in the same breath.
    """
    kept = [s for s in statements if not s.dropped]
    against = [s.speaker for s in kept if s.act is Act.DENIES]
    found: list[Origin] = []
    for statement in kept:
        name = without_article(statement.origin or statement.speaker)
        if not name or statement.act not in (Act.ASSERTS, Act.CONFIRMS):
            continue
        if any(same(statement.speaker, denier) for denier in against):
            continue
        if not any(same(known.name, name) for known in found):
            found.append(Origin(name, statement.origin_kind))
    return tuple(found)
