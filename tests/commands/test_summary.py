from tests.newsroom import Room, text_of


def test_the_summary_tells_what_came_in_was_found_and_waits(room: Room) -> None:
    room.type("/claim The tunnel is closed")
    room.clock.pass_(days=3)
    room.type("/claim The bridge is closed")
    room.type('/mark 1 false "it is open"', manager=True)

    said = room.says("/summary")
    assert "Came in: 1, 0 of them not reviewed" in said
    assert "• #2 The bridge is closed" in said
    assert "Verdicts: 1\n• ❌ False #1 The tunnel is closed" in said
    assert "Waiting for more than 2 days: 1\n• #1" in said

    assert "Came in: 2" in room.says("/summary 7d")
    assert "Came in: 1" in room.says("/summary 7d bridge")


def test_it_is_posted_to_the_channel_on_request(room: Room) -> None:
    asked = room.type("/summary 7d")
    room.press(asked, "Post to this channel")
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    with room.database.read(newsroom):
        assert room.database.queue.waiting() == 1


def test_an_impossible_filter_is_named(room: Room) -> None:
    reply = room.type("/summary 7d stauts:new")
    assert reply.error
    assert "status" in text_of(reply)
