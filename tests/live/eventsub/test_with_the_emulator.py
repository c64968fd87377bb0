"""A socket and the emulated Twitch: whatever the emulator does to it, the next event arrives."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.live.eventsub.support import hurry, until
from tests.live.support import APP, Kind
from twitchapi_gen import AsyncTwitch, Emulator, ParameterError, SubscriptionLimit, Twitch
from twitchapi_gen.async_eventsub import AsyncEventSubSocket
from twitchapi_gen.eventsub import EventSubSocket
from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread


class Bot:
    """A program that listens to one channel going online, on an emulator of its own."""

    def __init__(self, kind: Kind, emulator: Emulator, login: str = "my_username") -> None:
        self.emulator, self.kind = emulator, kind
        self.got: list[str] = []
        self.drops: list[int] = []
        self.errors: list[str] = []
        self.revoked: list[Any] = []
        self.loop_thread = LoopThread("a bot") if kind == "async" else None
        self.user = emulator.token(login=login)
        addresses: dict[str, Any] = {"helix_url": f"{emulator.url}/helix", "auth_url": f"{emulator.url}/oauth2"}
        self.client: Any = (Twitch if kind == "sync" else AsyncTwitch)(APP, "my_app_secret", **addresses)
        self.run(lambda: self.client.set_user_authentication(self.user["access_token"], [], self.user["refresh_token"]))
        made: Any = EventSubSocket if kind == "sync" else AsyncEventSubSocket
        self.socket = made(
            self.client, eventsub_url=f"ws{emulator.url.removeprefix('http')}/ws", on_revoked=self.revoked.append,
            on_disconnected=lambda drop: self.drops.append(drop.code), on_error=lambda error, where: self.errors.append(type(error).__name__),
        )  # fmt: skip
        hurry(self.socket)
        try:
            self.run(self.socket.start)
            self.subscription = self.run(lambda: self.socket.listen_stream_online(self.user["user_id"], lambda event: self.got.append(event.id)))
        except BaseException:
            self.close()
            raise

    def run(self, work: Any) -> Any:
        if self.loop_thread is None:
            return work()

        async def working() -> Any:
            return await work()

        return self.loop_thread.run(working(), 30.0)

    def hears(self) -> None:
        """The next event arrives, and once, however long the socket takes to be back."""
        until(lambda: self.subscription.status == "enabled" and [one for one in self.emulator.subscriptions if one["status"] == "enabled"])
        (fired,) = [one for one in self.emulator.fire("stream.online") if one["subscription_id"] == self.subscription.id]
        until(lambda: fired["message_id"] in self.got)
        assert len(self.got) == len(set(self.got))

    def close(self) -> None:
        self.run(lambda: self.socket.stop(1.0))
        self.run(self.client.close)
        if self.loop_thread is not None:
            self.loop_thread.stop()


@pytest.fixture
def bot(kind: Kind, fresh: Emulator) -> Iterator[Bot]:
    made = Bot(kind, fresh)
    try:
        yield made
    finally:
        made.close()


@pytest.mark.parametrize(
    ("disturbance", "told", "drops"),
    [
        ({"kind": "reconnect"}, [], []),
        ({"kind": "reconnect", "url": "wss://evil.example/ws"}, ["HostileUrl"], [0]),
        ({"kind": "reset"}, [], [1006]),
        ({"kind": "malformed"}, ["MalformedMessage"], []),
        ({"kind": "garbage"}, [], [1002]),
        ({"kind": "big"}, [], [1009]),
        ({"kind": "duplicate"}, [], []),
        ({"kind": "twice", "times": 3}, [], []),
        ({"kind": "ping"}, [], []),
        *(({"kind": "close", "code": code}, [], [code]) for code in (4000, 4001, 4002, 4003, 4004, 4005, 4006, 4007)),
    ],
    ids=lambda value: "-".join(map(str, value.values())) if isinstance(value, dict) else None,
)
def test_whatever_happens_the_next_event_arrives(disturbance: dict[str, Any], told: list[str], drops: list[int], bot: Bot) -> None:
    bot.hears()
    bot.emulator.disturb(**disturbance)
    if drops:
        until(lambda: bot.drops)
    for _ in range(3):
        bot.hears()
    if disturbance["kind"] == "reconnect":
        until(lambda: sum(bool(one["up"]) for one in bot.emulator.sessions) == 1)
        bot.hears()
    until(lambda: (len(bot.errors), len(bot.drops)) >= (len(told), len(drops)))  # hooks run beside callbacks
    assert (bot.errors, bot.drops) == (told, drops)


def test_an_id_may_be_a_whole_number(bot: Bot) -> None:
    user = int(bot.user["user_id"])
    bot.run(lambda: bot.socket.listen_stream_offline(user, lambda event: bot.got.append(event.id)))
    bot.run(lambda: bot.socket.listen("channel.update", "2", {"broadcaster_user_id": user}, lambda event: bot.got.append(event.id)))
    wanted = {(one["type"], one["condition"]["broadcaster_user_id"]) for one in bot.emulator.subscriptions}
    assert wanted == {(type_, str(user)) for type_ in ("stream.online", "stream.offline", "channel.update")}
    (fired,) = bot.emulator.fire("stream.offline")
    until(lambda: fired["message_id"] in bot.got)
    wrong: list[Any] = [True, 1.5, b"1", [user], "", None]
    for value in wrong:
        with pytest.raises(ParameterError, match=r"stream\.offline@1: .*broadcaster_user_id"):
            bot.run(lambda value=value: bot.socket.listen_stream_offline(value, print))
    assert len(bot.emulator.subscriptions) == 3


def test_silence_is_noticed(kind: Kind, fresh: Emulator) -> None:
    bot = Bot(kind, fresh)
    try:
        machine = bot.socket._core.manager._connections[0].machine
        for one in machine._sockets.values():
            one.keepalive = 0.3  # the emulator clamps it to 10, as Twitch does
        bot.hears()
        bot.emulator.disturb("silence")
        until(lambda: bot.drops == [0])
        bot.hears()
    finally:
        bot.close()


def test_a_revoked_subscription_is_told_and_not_had_again(bot: Bot) -> None:
    bot.emulator.revoke_subscriptions("user_removed")
    until(lambda: bot.revoked)
    assert bot.subscription.status == "user_removed"
    assert bot.socket.subscriptions == []
    bot.emulator.disturb("reset")
    assert [one for one in bot.emulator.subscriptions if one["status"] == "enabled"] == []


def test_an_expired_token_is_renewed_before_all_is_subscribed_again(bot: Bot) -> None:
    bot.emulator.forward(5 * 3600)
    bot.emulator.disturb("reset")
    until(lambda: bot.drops)
    bot.hears()
    assert bot.client.get_user_auth_token() != bot.user["access_token"]
    assert bot.errors == []


def test_a_fourth_socket_of_a_user_is_refused_by_name(kind: Kind, fresh: Emulator) -> None:
    bots: list[Bot] = []
    try:
        bots.extend(Bot(kind, fresh) for _ in range(3))
        with pytest.raises(SubscriptionLimit) as raised:
            bots.append(Bot(kind, fresh))
        assert raised.value.limit in ("sockets", "alike")
        bots.append(Bot(kind, fresh, login="another_user"))
        for bot in bots[3:]:
            bot.run(lambda bot=bot: bot.socket.stop())
    finally:
        for bot in bots:
            bot.close()
