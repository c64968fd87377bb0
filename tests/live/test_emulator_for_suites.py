"""What the emulator has for test suites: fixtures with a user and a world, and assertions on what was called."""

import asyncio
import unittest
from typing import Any

import pytest

from twitchapi_gen import AsyncTwitch, Emulator, Twitch


@pytest.fixture
def twitch_world() -> dict[str, Any]:
    return {"users": [{"login": "streamer_a"}], "streams": [{"user": "streamer_a", "title": "Hello"}]}


def test_the_fixtures_give_a_user_and_a_world(twitch_user: Twitch, twitch_emulator: Emulator) -> None:
    assert twitch_user.get_users().data[0].login == "my_username"
    assert [one.title for one in twitch_user.get_streams(user_logins=["streamer_a"]).data] == ["Hello"]
    twitch_emulator.assert_called("get_users", times=1)
    twitch_emulator.assert_called("get_streams", user_login="streamer_a")


def test_the_asynchronous_twin(async_twitch_user: AsyncTwitch) -> None:
    async def run() -> str:
        async with async_twitch_user as twitch:
            return (await twitch.get_users()).data[0].login

    assert asyncio.run(run()) == "my_username"


def test_a_call_that_never_came_is_told_with_what_came_instead(twitch_user: Twitch, twitch_emulator: Emulator) -> None:
    me = twitch_user.get_users().data[0].id
    twitch_user.send_chat_message(me, me, "Hello")
    (sent,) = twitch_emulator.assert_called("send_chat_message", message="Hello")
    assert sent == {"broadcaster_id": me, "sender_id": me, "message": "Hello"}
    with pytest.raises(AssertionError) as failed:
        twitch_emulator.assert_called("send_chat_message", message="Bye")
    told = str(failed.value)
    assert "send_chat_message(message='Bye') was to be called at least once, and was called 0 times" in told
    assert "message='Hello'" in told
    assert "GET /helix/users → 200" in told
    with pytest.raises(AssertionError, match="2 times, and was called 1 times"):
        twitch_emulator.assert_called("send_chat_message", 2)
    twitch_emulator.assert_called("create_poll", 0)
    with pytest.raises(ValueError, match="there is no operation 'send_message'"):
        twitch_emulator.assert_called("send_message")


def test_unittest_needs_no_fixture() -> None:
    class Case(unittest.TestCase):
        def setUp(self) -> None:
            self.emulator = Emulator()
            self.emulator.start()
            self.addCleanup(self.emulator.stop)

        def test_it(self) -> None:
            with self.emulator.client("ada_example") as twitch:
                assert twitch.get_users().data[0].login == "ada_example"

    result = unittest.TestResult()
    Case("test_it").run(result)
    assert (result.testsRun, result.failures, result.errors) == (1, [], [])
