"""The same conversation through every door: what people type, press and see is one bot's."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.demo.site import news_site
from tests.doors.opened import talk_through
from tests.doors.talk import Shown, Talk

DOORS = ("console", "slack", "slack_http", "discord")
HOSTILE = "@everyone <!channel> <@U1> *bold* `code` \u202ebackwards\u200b [red]x[/red]"


@pytest.fixture(params=DOORS)
async def talk(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Talk]:
    async with talk_through(request.param, url) as talk:
        yield talk


def holding(messages: list[Shown], words: str) -> Shown:
    """The one public message with these words in it."""
    found = [message for message in messages if words in message.text]
    assert len(found) == 1, [message.text for message in messages]
    return found[0]


async def test_a_claim_in_words_is_logged_found_marked_and_undone(talk: Talk) -> None:
    said = await talk.type('/claim The ferry was overloaded source:"Harbour Gazette" by:"Ida Holm"')
    assert "Logged as #1" in said.text
    assert said.private
    await talk.settle()
    card = holding(await talk.channel(), "#1 The ferry was overloaded")
    assert "Ida Holm" in card.text
    assert "Harbour Gazette" in card.text

    assert "#1 The ferry was overloaded" in (await talk.type("/claims FERRY")).text
    assert "#1" in (await talk.type('/claims source:"harbour gazette" by:holm', "Omar")).text
    assert "No claim matches" in (await talk.type("/claims ferry -overloaded")).text

    marked = await talk.type("/mark #1 checking", "Omar")
    assert "#1 is now checking" in marked.text
    await talk.settle()
    assert "checking (Omar)" in holding(await talk.channel(), "The ferry").text
    assert "Undone: #1" in (await talk.type("/mark undo", "Omar")).text
    await talk.settle()
    assert "checking (Omar)" not in holding(await talk.channel(), "The ferry").text
    by_its_sign = await talk.type("/mark １ ❌ it was half empty", "Ada")
    assert "#1 is now ❌ False" in by_its_sign.text
    assert "Why: it was half empty" in by_its_sign.text


async def test_a_figure_behind_a_name_from_the_right_stays_behind_it(talk: Talk) -> None:
    await talk.type('/claim The port is shut by:"אבי כהן"')
    await talk.type("/mark #1 checking", "עומר")
    await talk.settle()
    card = holding(await talk.channel(), "#1 The port is shut").text
    if talk.name == "console":  # few terminals know which way to write at all
        assert "1 origin: אבי כהן, named · checking (עומר)" in card
    else:
        assert "1 origin: \u2068אבי כהן\u2069, named · checking (\u2068עומר\u2069)" in card


async def test_a_link_is_read_reviewed_and_answered_from(talk: Talk) -> None:
    async with news_site() as link:
        said = await talk.type(f"/claim {link}")
        assert "Logged as #1" in said.text
        await talk.settle()

        review = holding(await talk.channel(), "To review")
        assert not review.private
        for speaker in ("Wall Street Journal", "Dmitri Peskov", "Volodymyr Zelensky", "Elon Musk"):
            assert speaker in review.text
        assert "read by the machine" in (await talk.type("/claims status:proposed")).text

        accepted = await talk.press(review, "Accept all")
        assert "Accepted #1" in accepted.text
        await talk.settle()
        assert "Accept all" not in holding(await talk.channel(), "Reviewed").buttons

        again = await talk.type(f"/claim {link}?utm_source=chat#top", "Omar")
        assert "Already logged as #1 by Ana" in again.text

    for asked, found in (
        ("/claims musk putin", "#1 Musk et Poutine"),
        ("/claims маск путин", "#1 Musk et Poutine"),
        ("/claims путин starlink", "Starlink au-dessus de Taïwan"),
        ("/claims by:zelensky", "plan de paix"),
        ("/denials песков", "Dmitri Peskov"),
    ):
        assert found in (await talk.type(asked, "Omar")).text
    denials = await talk.type("/denials kremlin", "Omar")
    assert "Dmitri Peskov" in denials.text
    assert "seul appel" in denials.text, "what it concedes"
    assert "Zelensky" not in denials.text
    card = await talk.type("/claims #1", "Omar")
    assert "denied by" in card.text
    summary = await talk.type("/summary")
    assert "Came in" in summary.text
    assert "Peskov" in summary.text


async def test_one_statement_is_set_right_in_a_form_and_attached_to_another_claim(
    talk: Talk,
) -> None:
    await talk.type("/claim The plan for Ukraine is contested")
    async with news_site() as link:
        await talk.type(f"/claim {link}")
        await talk.settle()
        review = holding(await talk.channel(), "To review")
        number = next(
            label for label in review.buttons if f"{label[5:-1]}. Volodymyr" in review.text
        )
        one = await talk.press(review, number)
        form = await talk.press(one, "Edit…")
        assert set(form.fields) == {"wording", "speaker", "principal", "act", "concedes"}
        speaker = {"speaker": "V. Zelensky", "principal": "Ukraine", "act": "denies"}
        told = await talk.fill(form, wording="He criticised the plan", concedes="", **speaker)
        assert "V. Zelensky (for Ukraine) denies" in told.text
        await talk.settle()
        now = holding(await talk.channel(), "To review")
        assert "V. Zelensky (for Ukraine) denies" in now.text
        assert "He criticised the plan" in now.text

        form = await talk.press(await talk.press(now, number), "Attach to a claim…")
        filled = {"claim": "#1", "what": "this"} if "what" in form.fields else {"claim": "#1"}
        told = await talk.fill(form, **filled)
        assert "#1 now" in told.text
        await talk.settle()
        assert "V. Zelensky" in holding(await talk.channel(), "Unverified").text
        assert "Undone" in (await talk.type("/mark undo")).text
        await talk.settle()
        assert "V. Zelensky" not in holding(await talk.channel(), "Unverified").text


async def test_a_report_that_the_desk_has_already_is_attached_by_a_press(talk: Talk) -> None:
    await talk.type("/claim Musk and Putin have been in secret contact since 2022")
    async with news_site() as link:
        await talk.type(f"/claim {link}")
        await talk.settle()
        review = holding(await talk.channel(), "To review")
        assert "Looks like #1 Musk and Putin have been" in review.text
        assert "both name" in review.text
        assert "#2 is part of #1 now" in (await talk.press(review, "Attach #2 to #1")).text
        await talk.settle()
        assert "denied by" in holding(await talk.channel(), "Unverified").text
        assert "Undone" in (await talk.type("/mark undo")).text
        await talk.settle()
        assert "Looks like #1" in holding(await talk.channel(), "To review").text


async def test_one_statement_is_dropped_from_the_review_card(talk: Talk) -> None:
    async with news_site() as link:
        await talk.type(f"/claim {link}")
        await talk.settle()
        review = holding(await talk.channel(), "To review")
        one = await talk.press(review, "Edit 1…")
        assert "One statement on #1" in one.text
        assert "Dropped: " in (await talk.press(one, "Drop")).text
        await talk.settle()
        now = holding(await talk.channel(), "To review")
        assert "To review: 6 statements" in review.text
        assert "To review: 5 statements" in now.text


async def test_a_name_that_an_admin_adds_finds_old_claims_too(talk: Talk) -> None:
    await talk.type("/claim Pesskoff has denied it")
    assert "No claim" in (await talk.type("/claims песков")).text
    assert "an admin" in (await talk.type("/desk names add Pesskoff = Dmitry Peskov")).text
    told = await talk.type('/desk names add "Pesskoff" = Dmitry Peskov', "Ada")
    assert "Pesskoff is another spelling of Dmitry Peskov" in told.text
    await talk.settle()
    assert "#1 Pesskoff" in (await talk.type("/claims песков")).text
    assert "Песков" in (await talk.type("/desk names pesskoff")).text


async def test_a_verdict_is_asked_for_in_a_form(talk: Talk) -> None:
    await talk.type("/claim The bridge is closed")
    await talk.settle()
    refused = await talk.type("/mark #1 false nobody said so", "Omar")
    assert "editor" in refused.text

    form = await talk.type("/mark #1 false", "Ada")
    assert set(form.fields) == {"value", "reason", "link"}
    given = await talk.fill(form, "Ada", value="false", reason="the log shows traffic")
    assert "#1 is now ❌ False" in given.text
    await talk.settle()
    assert "the log shows traffic" in holding(await talk.channel(), "The bridge").text


async def test_what_is_wrong_is_said_with_the_nearest_right_thing(talk: Talk) -> None:
    await talk.type("/claim The bridge is closed")
    for typed, words in (
        ("/claims staus:new", "status"),
        ("/claims status:chekcing", "checking"),
        ("/claims #99", "There is no claim #99"),
        ("/mark #1 chekcing", "Did you mean checking?"),
        ("/claims since:yesteryear", "yesteryear"),
        ("/desk hlep", "Did you mean help?"),
    ):
        told = await talk.type(typed)
        assert words in told.text
        assert told.private


async def test_text_stays_text(talk: Talk) -> None:
    await talk.type(f"/claim {HOSTILE}")
    await talk.settle()
    card = holding(await talk.channel(), "everyone")
    for words in ("@everyone", "<!channel>", "<@U1>", "*bold*", "`code`", "[red]x[/red]"):
        assert words in card.text


async def test_help_names_every_command(talk: Talk) -> None:
    told = await talk.type("/desk help")
    for command in ("/claim", "/claims", "/denials", "/mark", "/summary", "/desk"):
        assert command in told.text


async def test_a_listing_is_leafed_through_in_place(talk: Talk) -> None:
    for number in range(7):
        await talk.type(f"/claim Ferry number {number} is late")
    first = await talk.type("/claims ferry late")
    assert "7 claims" in first.text
    second = await talk.press(first, "Next")
    assert "6 to 7" in second.text
    assert "Previous" in second.buttons


async def test_a_summary_is_posted_for_all_and_asked_again(talk: Talk) -> None:
    await talk.type("/claim The bridge is closed")
    asked = await talk.type("/summary 3d")
    assert "Claims and denials per day" in asked.text, "in words, for one person"
    assert "comes to this channel" in (await talk.press(asked, "Post to this channel")).text
    await talk.settle()
    posted = holding(await talk.channel(), "Summary of the desk")
    assert "Came in: 1" in posted.text
    await talk.type("/claim The ferry is late")
    assert "Came in: 2" in (await talk.press(posted, "What is it now?", "Omar")).text


async def test_a_channel_is_told_of_what_it_watches(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.watches.SPAN", timedelta(seconds=1))
    monkeypatch.setattr("storage.watches.GRACE", timedelta(0))
    assert "editor" in (await talk.type("/watch bridge to:channel")).text
    told = await talk.type("/watch bridge to:channel", "Ada")
    assert "This channel is told" in told.text
    await talk.type("/claim The bridge is closed")
    await talk.settle()
    alert = holding(await talk.channel(), "1 claim for the watch bridge")
    assert "#1 The bridge is closed: came in" in alert.text
    assert "came in" not in (await talk.press(alert, "Open #1", "Omar")).text
    listed = await talk.type("/watch", "Ada")
    assert "Not watched any more" in (await talk.press(listed, "Stop 1", "Ada")).text


async def test_a_digest_is_listed_changed_in_a_form_and_stopped(talk: Talk) -> None:
    assert "editor" in (await talk.type("/desk digest daily 08:00")).text
    told = await talk.type("/desk digest weekdays 08:00 zone:Europe/Paris", "Ada")
    assert "weekdays 08:00 (Europe/Paris), first" in told.text
    listed = await talk.type("/desk digest", "Ada")
    form = await talk.press(listed, "Change 1…", "Ada")
    assert set(form.fields) == {"when", "zone", "query"}
    refused = await talk.fill(form, "Ada", when="daily 9:30", zone="Kyiv", query="kremlin")
    assert "Did you mean Europe/Kyiv?" in refused.text
    form = await talk.press(listed, "Change 1…", "Ada")
    filled = {"when": "daily 9:30", "zone": "Europe/Kyiv", "query": "kremlin"}
    assert "daily 09:30 (Europe/Kyiv)" in (await talk.fill(form, "Ada", **filled)).text
    assert "kremlin" in (await talk.type("/desk digest")).text
    assert "Stopped" in (await talk.press(listed, "Stop 1", "Ada")).text


async def test_what_a_newsroom_decides_is_shown_changed_in_a_form_and_taken_back(
    talk: Talk,
) -> None:
    await talk.type("/claim The bridge is closed")
    assert "an admin" in (await talk.type("/desk settings waiting 3d")).text
    listed = await talk.type("/desk settings", "Ada")
    assert "waiting: 2d, which is the default" in listed.text
    form = await talk.press(listed, "Change waiting…", "Ada")
    assert set(form.fields) == {"value"}
    changed = await talk.fill(form, "Ada", value="3 days")
    assert "waiting is now 3d." in changed.text
    assert "Waiting for more than 3 days: 0" in (await talk.type("/summary")).text
    assert "changed by Ada" in (await talk.type("/desk settings")).text
    assert "setting waiting: default → 3d" in (await talk.type("/desk log", "Ada")).text
    assert "now 2d, the default" in (await talk.press(changed, "Undo", "Ada")).text

    told = await talk.type("/desk settings reactions :rolled_up_newspaper: 👀", "Ada")
    assert "reactions is now 🗞 👀." in told.text
    assert "Did you mean Europe/Kyiv?" in (await talk.type("/desk settings zone kyiv", "Ada")).text
    form = await talk.press(listed, "Change evidence…", "Ada")
    assert "evidence is now required." in (await talk.fill(form, "Ada", value="required")).text
    assert (await talk.type('/mark #1 false "nobody said so"', "Ada")).text.count("needs a link")
