"""AutoMod at the emulator: what is held, what a moderator's answer brings; and answers and challenges that take their time."""

from collections.abc import Iterator
from queue import SimpleQueue
from typing import Any

import pytest

from tests.live.emulator_eventsub.callback import callback
from tests.live.emulator_eventsub.support import App
from twitchapi_gen import Emulator, Forbidden, NotFound, Timeout, Twitch
from twitchapi_gen.eventsub import EventSubSocket

HOLD, UPDATE, CHAT = "automod.message.hold", "automod.message.update", "channel.chat.message"
GUARD = 20


class Channel:
    """Of a user who moderates it and listens to AutoMod and chat."""

    def __init__(self, emulator: Emulator) -> None:
        self.emulator, self.twitch = emulator, emulator.client("ada_example")
        self.me = self.twitch.get_users().data[0].id
        self.heard = SimpleQueue[Any]()
        self.socket = EventSubSocket(self.twitch)
        for type, version, other in ((HOLD, "2", "moderator_user_id"), (UPDATE, "1", "moderator_user_id"), (UPDATE, "2", "moderator_user_id")):
            self.socket.listen(type, version, {"broadcaster_user_id": self.me, other: self.me}, self.heard.put)
        self.socket.listen(CHAT, "1", {"broadcaster_user_id": self.me, "user_id": self.me}, self.heard.put)
        self.socket.start()

    def hears(self, count: int) -> dict[str, Any]:
        found = [self.heard.get(timeout=GUARD) for _ in range(count)]
        return {f"{one.subscription.type}@{one.subscription.version}": one.data for one in found}


@pytest.fixture
def channel(fresh: Emulator) -> Iterator[Channel]:
    made = Channel(fresh)
    yield made
    made.socket.stop()
    made.twitch.close()


def held_by_a_term(channel: Channel) -> tuple[Twitch, Any]:
    """Somebody who wrote a blocked term, and the reply."""
    channel.twitch.add_blocked_term(channel.me, channel.me, "Teapot")
    viewer = channel.emulator.client("bob_example")
    return viewer, viewer.send_chat_message(channel.me, viewer.get_users().data[0].id, "what a teapot!").data[0]


def test_a_message_with_a_blocked_term_is_held_and_said_once_it_is_allowed(channel: Channel) -> None:
    viewer, reply = held_by_a_term(channel)
    assert (reply.is_sent, reply.drop_reason.code) == (False, "msg_rejected")
    held = channel.hears(1)[f"{HOLD}@2"]
    assert (held.message_id, held.message.text, held.user_login) == (reply.message_id, "what a teapot!", "bob_example")
    assert held.blocked_term.terms_found[0].owner_broadcaster_user_id == channel.me
    channel.twitch.manage_held_automod_messages(channel.me, reply.message_id, "ALLOW")
    told = channel.hears(3)
    assert {one.message_id for one in told.values()} == {reply.message_id}
    assert [str(told[f"{UPDATE}@{version}"].status) for version in "12"] == ["approved", "approved"]
    assert (told[f"{UPDATE}@2"].moderator_user_id, told[f"{UPDATE}@2"].user_id) == (channel.me, held.user_id)
    assert (told[f"{CHAT}@1"].chatter_user_login, told[f"{CHAT}@1"].message.text) == ("bob_example", "what a teapot!")
    with pytest.raises(NotFound):
        channel.twitch.manage_held_automod_messages(channel.me, reply.message_id, "DENY")
    viewer.close()


def test_a_message_that_was_fired_as_held_is_answered_under_its_id_and_not_said_when_denied(channel: Channel) -> None:
    (fired,) = channel.emulator.fire(HOLD, version="2", condition={"broadcaster_user_id": channel.me}, event={"message_id": "m-1"})
    assert channel.hears(1)[f"{HOLD}@2"].message_id == "m-1"
    channel.twitch.manage_held_automod_messages(channel.me, "m-1", "DENY")
    told = channel.hears(2)
    assert [one.message_id for one in told.values()] == ["m-1", "m-1"]
    assert (str(told[f"{UPDATE}@2"].status), told[f"{UPDATE}@2"].user_id) == ("denied", fired["event"]["user_id"])
    channel.emulator.fire(CHAT, event={"message_id": "the next"})
    assert channel.hears(1)[f"{CHAT}@1"].message_id == "the next"


def test_an_unknown_message_and_somebody_who_doesnt_moderate_are_refused(channel: Channel) -> None:
    with pytest.raises(NotFound, match="No message of the id m-2 is held"):
        channel.twitch.manage_held_automod_messages(channel.me, "m-2", "ALLOW")
    viewer, reply = held_by_a_term(channel)
    with pytest.raises(Forbidden):
        viewer.manage_held_automod_messages(viewer.get_users().data[0].id, reply.message_id, "ALLOW")
    channel.twitch.manage_held_automod_messages(channel.me, reply.message_id, "ALLOW")
    viewer.close()


def test_a_moderator_is_never_held_nor_a_word_that_only_contains_the_term(channel: Channel) -> None:
    viewer, _ = held_by_a_term(channel)
    assert channel.twitch.send_chat_message(channel.me, channel.me, "a teapot").data[0].is_sent
    assert viewer.send_chat_message(channel.me, viewer.get_users().data[0].id, "two teapots").data[0].is_sent
    viewer.close()


def test_an_answer_can_come_too_late_though_what_was_asked_for_was_done(fresh: Emulator) -> None:
    with fresh.client("ada_example", total_timeout=0.5) as twitch:
        me = twitch.get_users().data[0].id
        fresh.timing.answer = 3600
        with pytest.raises(Timeout):
            twitch.add_blocked_term(me, me, "teapot")
        fresh.timing.answer = 0
        assert "teapot" in [one.text for one in twitch.get_blocked_terms(me, me)]


def test_a_challenge_can_come_late(fresh: Emulator) -> None:
    app = App(fresh)
    with callback() as hook:
        fresh.timing.challenge = 3600
        assert app.subscribe(hook.transport, "1").status == 202
        fresh.timing.challenge = 0
        assert app.subscribe(hook.transport, "2").status == 202
        hook.wait(lambda: [one["status"] for one in fresh.subscriptions] == ["webhook_callback_verification_pending", "enabled"])
