"""Snapshots of an emulator: what a program has added, removed, changed and called, as values."""

import pytest

from twitchapi_gen import AsyncTwitch, Emulator, NotFound, Twitch
from twitchapi_gen.emulator.snapshots import Call


def test_a_difference_tells_what_was_added_removed_changed_and_called(twitch_user: Twitch, twitch_emulator: Emulator) -> None:
    me = twitch_user.get_users().data[0].id
    reward = twitch_user.create_custom_rewards(me, "Hydrate", 100).data[0]
    before = twitch_emulator.snapshot()
    twitch_user.update_custom_reward(me, reward.id, cost=200)
    term = twitch_user.add_blocked_term(me, me, "teapot").data[0]
    ended = twitch_emulator.end_stream("amber_plays")
    changes = before.diff(twitch_emulator.snapshot())
    assert [(one.kind, one.after["text"]) for one in changes.added if one.after] == [("blocked_terms", "teapot")]
    assert [(one.kind, one.before) for one in changes.removed] == [("streams", {"user_id": ended["user_id"]})]
    assert [(one.kind, one.fields) for one in changes.changed] == [("custom_reward", {"cost": (100, 200)})]
    assert [one.operation for one in changes.calls] == ["update_custom_reward", "add_blocked_term"]
    assert str(changes).splitlines()[0] == "+ blocked_terms teapot"
    assert "~ custom_reward Hydrate: cost 100 → 200" in str(changes)
    with_it = twitch_emulator.snapshot()
    twitch_user.remove_blocked_term(me, me, id=term.id)
    (gone,) = with_it.diff(twitch_emulator.snapshot()).removed
    assert (gone.kind, gone.before and gone.before["text"], gone.after) == ("blocked_terms", "teapot", None)


def test_reading_changes_nothing(twitch_user: Twitch, twitch_emulator: Emulator) -> None:
    before = twitch_emulator.snapshot()
    me = twitch_user.get_users().data[0].id
    twitch_user.get_polls(me)
    changes = before.diff(twitch_emulator.snapshot())
    assert not changes
    assert [one.operation for one in changes.calls] == ["get_users", "get_polls"]


def test_a_snapshot_stays_as_it_was(twitch_user: Twitch, twitch_emulator: Emulator) -> None:
    me = twitch_user.get_users().data[0].id
    empty = twitch_emulator.snapshot()
    poll = twitch_user.create_poll(me, "Which game?", [{"title": "Chess"}, {"title": "Go"}], 60).data[0]
    running = twitch_emulator.snapshot()
    twitch_user.end_poll(me, poll.id, "TERMINATED")
    ended = twitch_emulator.snapshot()
    assert [one.after["status"] for one in empty.diff(running).added if one.after] == ["ACTIVE"]
    (change,) = running.diff(ended).changed
    assert change.fields["status"] == ("ACTIVE", "TERMINATED")


def test_calls_are_values(twitch_user: Twitch, twitch_emulator: Emulator) -> None:
    twitch_user.get_users(logins=["amber_plays"])
    with pytest.raises(NotFound):
        twitch_user.manage_held_automod_messages(twitch_user.get_users().data[0].id, "m-1", "ALLOW")
    first, *_, last = twitch_emulator.calls
    assert first == Call("get_users", "GET", "/helix/users", {"login": "amber_plays"}, 200)
    assert str(first) == "get_users(login='amber_plays') → 200"
    assert (last.status, last.parameters["msg_id"]) == (404, "m-1")


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.anyio
async def test_anyios_tests_take_the_asynchronous_client(async_twitch_user: AsyncTwitch, twitch_emulator: Emulator) -> None:
    before = twitch_emulator.snapshot()
    async with async_twitch_user as twitch:
        me = (await twitch.get_users()).data[0].id
        await twitch.add_blocked_term(me, me, "teapot")
    assert [one.kind for one in before.diff(twitch_emulator.snapshot()).added] == ["blocked_terms"]
