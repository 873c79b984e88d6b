"""What `/desk health` says of channels in which links may have been missed."""

from datetime import timedelta

from tests.newsroom import Room


def test_health_tells_where_links_may_be_missing(room: Room) -> None:
    room.type("/desk intake on", manager=True)
    assert room.says("/desk health", manager=True).startswith("All is well")
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        (known,) = work.intakes.all()
        noon = known.seen_at
        work.intakes.looked(known.id, noon, "invite me", noon)
    said = room.says("/desk health", manager=True)
    assert said.startswith("Nothing is stuck in the queue.")
    assert "#monde (Slack): I cannot look at what was posted since 2024-10-25: invite me" in said
    assert "#monde (Slack): more was posted before 2024-10-25 than I look back at" in said

    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        work.intakes.looked(known.id, noon + timedelta(days=1))
    room.clock.pass_(days=8)
    assert room.says("/desk health", manager=True).startswith("All is well")
