from dataclasses import replace

from bot.core.sourcing import deniers, origins
from storage.records import Act, OriginKind, Statement

SAID = Statement(
    id=1, claim_id=1, act=Act.ASSERTS, speaker="", principal="", quote="", start=0, end=0, cue="",
    hedged=False, concedes="", origin="", origin_kind=None, article_id=None, snapshot_id=None,
    said_at=None, reviewed=True, dropped=False,
)  # fmt: skip


def said(number: int, act: Act, speaker: str, **more: object) -> Statement:
    return replace(SAID, id=number, act=act, speaker=speaker, **more)


def test_ten_articles_that_cite_one_report_are_one_origin() -> None:
    report = [
        said(n, Act.ASSERTS, f"Outlet {n}", origin="The Harbour Gazette") for n in range(1, 10)
    ]
    report.append(said(10, Act.ASSERTS, "the Harbour Gazette", origin_kind=OriginKind.OWN))
    assert [origin.name for origin in origins(report)] == ["The Harbour Gazette"]


def test_a_house_and_its_spokesman_deny_once_in_whatever_spelling() -> None:
    denials = [
        said(1, Act.DENIES, "Le Kremlin"),
        said(2, Act.DENIES, "Dmitry Peskov", principal="Kremlin"),
        said(3, Act.DENIES, "Дмитрий Песков", principal="Кремль"),
    ]
    assert deniers(denials) == ("Kremlin (Dmitry Peskov)",)


def test_who_denies_is_no_origin_and_a_withdrawn_denial_stands_no_longer() -> None:
    statements = [
        said(1, Act.DENIES, "Ida Holm"),
        said(2, Act.ASSERTS, "Ida Holm"),
        said(3, Act.ASSERTS, "two dockers", origin_kind=OriginKind.ANONYMOUS),
    ]
    assert [origin.name for origin in origins(statements)] == ["two dockers"]
    assert deniers(statements) == ("Ida Holm",)
    assert deniers([*statements, said(4, Act.WITHDRAWS, "Ida Holm")]) == ()
