"""A socket or a webhook that is never started says so, and the wrong kind of client is told at once."""

import gc
import subprocess
import sys
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from tests.live.support import APP
from twitchapi_gen import (
    AsyncConduit,
    AsyncDeviceCodeAuthenticator,
    AsyncEventSubSocket,
    AsyncEventSubWebhook,
    AsyncPubSub,
    AsyncTwitch,
    AsyncUserAuthenticator,
    Conduit,
    DeviceCodeAuthenticator,
    EventSubSocket,
    EventSubWebhook,
    PubSub,
    Twitch,
    UserAuthenticator,
    WrongClient,
)
from twitchapi_gen.async_webhook import AsyncTwitchWebHook
from twitchapi_gen.webhook import TwitchWebHook

URL = "https://example.com/eventsub"


def old_webhook(make: Any) -> Callable[[Any], object]:
    return lambda twitch: make(URL, APP, 8000).authenticate(twitch)


TAKERS: dict[str, tuple[Callable[[Any], object], Callable[[Any], object]]] = {
    "EventSubSocket": (EventSubSocket, AsyncEventSubSocket),
    "EventSubWebhook": (lambda twitch: EventSubWebhook(twitch, URL), lambda twitch: AsyncEventSubWebhook(twitch, URL)),
    "Conduit": (Conduit, AsyncConduit),
    "PubSub": (PubSub, AsyncPubSub),
    "TwitchWebHook": (old_webhook(TwitchWebHook), old_webhook(AsyncTwitchWebHook)),
    "UserAuthenticator": (lambda twitch: UserAuthenticator(twitch, []), lambda twitch: AsyncUserAuthenticator(twitch, [])),
    "DeviceCodeAuthenticator": (lambda twitch: DeviceCodeAuthenticator(twitch, []), lambda twitch: AsyncDeviceCodeAuthenticator(twitch, [])),
}


@pytest.mark.parametrize("name", TAKERS)
def test_the_wrong_kind_of_client_is_told_at_once_with_the_right_class(name: str) -> None:
    plain, asynchronous = TAKERS[name]
    plain(Twitch(APP, "secret"))
    asynchronous(AsyncTwitch(APP, "secret"))
    for make, given, words in (
        (plain, AsyncTwitch(APP, "secret"), f"{name} needs a Twitch, not an object of AsyncTwitch; use Async{name} for it"),
        (asynchronous, Twitch(APP, "secret"), f"Async{name} needs an AsyncTwitch, not an object of Twitch; use {name} for it"),
        (plain, Twitch, f"{name} needs a Twitch as its first argument, not the class Twitch"),
        (asynchronous, "my_app_id", f"Async{name} needs an AsyncTwitch as its first argument, not an object of str"),
        (plain, None, f"{name} needs a Twitch as its first argument, not an object of NoneType"),
    ):
        with pytest.raises(WrongClient) as refused:
            make(given)
        assert isinstance(refused.value, TypeError)
        assert str(refused.value) == words


def told(make: Callable[[], object]) -> list[str]:
    """What is warned of when that is gone."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make()
        gc.collect()
    return [str(one.message) for one in caught if one.category is RuntimeWarning]


def test_a_socket_that_was_never_started_is_told_when_it_is_gone() -> None:
    def declared() -> None:
        socket = EventSubSocket(Twitch(APP, "secret"))
        socket.listen_stream_online("1", callback=print)
        socket.on("stream.offline", "1", broadcaster_user_id="1")(print)

    assert told(declared) == [
        "EventSubSocket was never started, and never subscribed to stream.online@1 and 1 more; call start(), or use it in a `with` block"
    ]


def test_an_asynchronous_one_too() -> None:
    def declared() -> None:
        AsyncEventSubSocket(AsyncTwitch(APP, "secret")).on("stream.offline", "1", broadcaster_user_id="1")(print)
        AsyncEventSubWebhook(AsyncTwitch(APP, "secret"), URL).on("stream.offline", "1", broadcaster_user_id="1")(print)

    words = "was never started, and never subscribed to stream.offline@1; call start(), or use it in a `with` block"
    assert sorted(told(declared)) == [f"AsyncEventSubSocket {words}", f"AsyncEventSubWebhook {words}"]


def test_a_webhook_that_was_never_started_is_told_and_what_was_listened_to_was_noted() -> None:
    def declared() -> None:
        hook = EventSubWebhook(Twitch(APP, "secret", helix_url="http://127.0.0.1:9/helix", auth_url="http://127.0.0.1:9"), URL, port=0)
        assert hook.listen_stream_online("1", callback=print).status == "declared"

    assert told(declared) == ["EventSubWebhook was never started, and never subscribed to stream.online@1; call start(), or use it in a `with` block"]


def test_what_wants_nothing_or_is_unsubscribed_or_is_mounted_says_nothing() -> None:
    def quiet() -> None:
        EventSubSocket(Twitch(APP, "secret"))
        socket = EventSubSocket(Twitch(APP, "secret"))
        socket.listen_stream_online("1", callback=print).unsubscribe()
        hook = EventSubWebhook(Twitch(APP, "secret"), URL)
        hook.listen_stream_online("1", callback=print).unsubscribe()
        shard = EventSubWebhook(Twitch(APP, "secret"), URL)
        shard.serve_conduit("conduit")
        shard.on("stream.online", "1", broadcaster_user_id="1")(print)

    assert told(quiet) == []


def test_the_end_of_the_program_tells_it_too() -> None:
    program = (
        "from twitchapi_gen import EventSubSocket, Twitch\n"
        "socket = EventSubSocket(Twitch('id', 'secret'))\n"
        "socket.listen_stream_online('1', callback=print)\n"
        "keep = [socket]; keep.append(keep)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert "RuntimeWarning: EventSubSocket was never started, and never subscribed to stream.online@1" in done.stderr


DROPPED = """
import gc, time
from twitchapi_gen import Emulator, EventSubSocket
emulator, got = Emulator(), []
with emulator:
    twitch = emulator.client("me")
    me = twitch.get_users().data[0].id

    def begin(listens):
        socket = EventSubSocket(twitch)
        socket.start()
        if listens:
            socket.listen_channel_follow(me, me, got.append)

    for listens in (False, True):
        begin(listens)
        gc.collect()
    emulator.fire("channel.follow")
    end = time.monotonic() + 20
    while not got and time.monotonic() < end:
        time.sleep(0.01)
    print(len(got))
"""


def test_a_socket_that_nobody_holds_runs_on_and_is_not_collected() -> None:
    done = subprocess.run([sys.executable, "-c", DROPPED], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "1\n")
    assert "Task was destroyed" not in done.stderr
