"""Both faces: what they check before anything is sent, and what they raise."""

import inspect
from typing import Any

import pytest

from tests.live.pubsub.support import SCOPES, Inbox, Listener
from tests.live.support import Canned, Kind, Told
from twitchapi_gen import (
    AsyncPubSub,
    AsyncTwitch,
    Emulator,
    MissingScope,
    MissingToken,
    NetworkError,
    ParameterError,
    PubSub,
    PubSubBadAuth,
    PubSubBadTopic,
    PubSubError,
    PubSubListenTimeout,
    PubSubServerError,
    PubSubTooManyTopics,
    Twitch,
)
from twitchapi_gen.pubsub import topics

HOSTILE = [
    "ws://pubsub-edge.twitch.tv", "http://127.0.0.1", "https://pubsub-edge.twitch.tv", "wss://user@pubsub-edge.twitch.tv", "wss://a:b@127.0.0.1",
    "wss://pubsub-edge.twitch.tv?x=1", "wss://pubsub-edge.twitch.tv#x", "wss://pubsub-edge.twitch.tv\\@evil.example", "wss://pubsub-edge.twitch.tv%2eevil.example",
    "wss://аpubsub.twitch.tv", "wss://pubsub-edge.twitch.tv\r\nX: y", "wss:// pubsub-edge.twitch.tv", "wss://", "wss:///x",
    "wss://x:0", "wss://x:65536", "ws://127.1",
    "ws://2130706433", "ws://0.0.0.0", "ws://127.0.0.1.evil.example", "ws://localhost.evil.example", "ws://[::ffff:10.0.0.1]", "ws://10.0.0.1", "wss://[::1",
    "javascript:alert(1)", "//127.0.0.1", "wss", "ws:", "wss:127.0.0.1", "ws+unix://x", "WS://evil.example", "wss://x\0", "wss://x y", "wss://{x}", "wss://*",
    "ws://①27.0.0.1", "wss://pubsub。twitch。tv", "ws://localhost.", "ftp://127.0.0.1",
]  # fmt: skip


@pytest.mark.parametrize("url", HOSTILE)
def test_addresses_that_are_not_safe_for_a_token_are_refused(url: str) -> None:
    with pytest.raises(ParameterError, match="pubsub_url must be"):
        PubSub(Twitch("id"), pubsub_url=url)


@pytest.mark.parametrize(
    "url", ["wss://pubsub-edge.twitch.tv", "ws://127.0.0.1:80/pubsub", "ws://[::1]:8080/x", "ws://localhost", "WSS://gate.example:8443/y"]
)
def test_those_that_are_safe_are_taken(url: str) -> None:
    assert PubSub(Twitch("id"), pubsub_url=url)._engine.url == url


def test_it_is_twitchs_unless_the_emulator_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TWITCHAPI_EMULATOR", raising=False)
    assert PubSub(Twitch("id"))._engine.url == "wss://pubsub-edge.twitch.tv"
    monkeypatch.setenv("TWITCHAPI_EMULATOR", "http://127.0.0.1:8080/")
    assert PubSub(Twitch("id"))._engine.url == "ws://127.0.0.1:8080/pubsub"
    monkeypatch.setenv("TWITCHAPI_EMULATOR", "http://evil.example")
    given = Twitch("id", helix_url="https://api.twitch.tv/helix", auth_url="https://id.twitch.tv/oauth2")
    assert PubSub(given)._engine.url == "wss://pubsub-edge.twitch.tv"
    with pytest.raises(ParameterError, match=r"^pubsub_url is required"):
        PubSub(Twitch("id", helix_url="https://a.example", auth_url="https://a.example"))


def test_no_token_goes_to_something_that_is_no_emulator(kind: Kind, fresh: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    with Canned(lambda got: Told()) as server, Listener(kind, fresh) as listener:
        monkeypatch.setenv("TWITCHAPI_EMULATOR", server.url)
        client: Any = (Twitch if kind == "sync" else AsyncTwitch)("id")
        listener.call(client.set_user_authentication, "token", SCOPES, validate=False)
        face: Any = (PubSub if kind == "sync" else AsyncPubSub)(client)
        with pytest.raises(NetworkError, match="not a twitchapi_gen emulator"):
            listener.call(face.listen_whispers, listener.user_id, Inbox())
        listener.call(client.close)
        assert [(got.method, got.target) for got in server.got] == [("GET", "/emulator")]
        assert all("Authorization" not in got.headers for got in server.got)


def test_a_client_with_addresses_of_its_own_isnt_led_elsewhere_by_the_variable(kind: Kind, fresh: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    with Canned(lambda got: Told()) as server, Listener(kind, fresh) as listener:
        monkeypatch.setenv("TWITCHAPI_EMULATOR", server.url)
        face: Any = (PubSub if kind == "sync" else AsyncPubSub)(listener.twitch)
        assert face._engine.url == listener.pubsub._engine.url
        listener.call(face.listen_whispers, listener.user_id, Inbox())
        assert server.got == []


def test_each_face_takes_its_own_client() -> None:
    with pytest.raises(ParameterError, match="PubSub needs a Twitch, not an object of AsyncTwitch; use AsyncPubSub for it"):
        PubSub(AsyncTwitch("id"))  # type: ignore[arg-type]  # the wrong client is what is tried  # pyright: ignore[reportArgumentType]
    with pytest.raises(ParameterError, match="AsyncPubSub needs an AsyncTwitch, not an object of Twitch; use PubSub for it"):
        AsyncPubSub(Twitch("id"))  # type: ignore[arg-type]  # the wrong client is what is tried  # pyright: ignore[reportArgumentType]


def test_both_faces_have_the_same_names_and_parameters() -> None:
    def public(face: type) -> dict[str, object]:
        found = {name: getattr(face, name) for name in dir(face) if not name.startswith("_")}
        parameters = {name: inspect.signature(one).parameters.values() for name, one in found.items() if callable(one)}
        return {name: [(one.name, one.kind, one.default) for one in parameters.get(name, ())] for name in found}

    assert public(PubSub) == public(AsyncPubSub)
    given = [inspect.signature(face).parameters for face in (PubSub, AsyncPubSub)]
    assert list(given[0]) == list(given[1])
    assert {"start", "stop", "unlisten", "is_connected", "listen_undocumented_topic", *(one.method for one in topics.values())} <= set(public(PubSub))


@pytest.mark.parametrize(
    ("name", "fine", "wrong"),
    [
        ("ping_frequency", 60, [0, -1, 301, "x", True, float("nan")]), ("ping_jitter", 0, [-1, 400, None]),
        ("listen_confirm_timeout", 5, [0, -1, "5"]), ("reconnect_delay_steps", [1, 2.5], [[], [-1], ["x"]]),
    ],
)  # fmt: skip
def test_settings_are_checked_by_name(name: str, fine: object, wrong: list[object]) -> None:
    face = PubSub(Twitch("id"))
    setattr(face, name, fine)
    assert getattr(face, name) == fine
    for value in wrong:
        with pytest.raises(ParameterError, match=name):
            setattr(face, name, value)


def test_the_defaults_are_those_of_version_2() -> None:
    face = PubSub(Twitch("id"))
    assert (face.ping_frequency, face.ping_jitter, face.listen_confirm_timeout) == (120, 4, 30)
    assert face.reconnect_delay_steps == [1, 2, 4, 8, 16, 32, 64, 128]


@pytest.mark.parametrize("started", [False, True])
def test_scopes_are_checked_before_anything_is_sent(kind: Kind, fresh: Emulator, started: bool) -> None:
    with Listener(kind, fresh, ["bits:read"]) as listener:
        if started:
            listener.start()
        with pytest.raises(MissingScope, match=r"^listen_whispers needs the scope whispers:read, which the user token lacks") as raised:
            listener.listen("whispers", Inbox())
        assert raised.value.missing == {"whispers:read"}
        listener.listen("bits", Inbox())
        assert listener.pubsub._engine.callbacks.topics == [f"channel-bits-events-v2.{listener.user_id}"]


def test_without_a_user_a_topic_that_needs_one_is_refused_and_others_go(kind: Kind, fresh: Emulator) -> None:
    inbox = Inbox()
    with Listener(kind, fresh, user=False) as listener:
        with pytest.raises(MissingToken, match="listen_whispers needs a user token"):
            listener.listen("whispers", Inbox())
        listener.start().listen("cheer_public", inbox)
        listener.fire("cheer_public")
        inbox.wait(1)


def test_arguments_that_cant_be_are_refused(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        for arguments, words in ((("a b", Inbox()), "user_id"), (("", Inbox()), "user_id"), (("1", "no function"), "callback_func")):
            with pytest.raises(ParameterError, match=words):
                listener.call(listener.pubsub.listen_whispers, *arguments)
        with pytest.raises(ParameterError, match="topic must be text"):
            listener.call(listener.pubsub.listen_undocumented_topic, "a b", Inbox())


def test_a_uuid_that_nothing_listens_with_is_an_error(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        uuid = listener.listen("whispers", Inbox())
        listener.unlisten(uuid)
        for started in (False, True):
            if started:
                listener.start()
            with pytest.raises(ParameterError, match=f"there is no callback with the UUID {uuid}"):
                listener.unlisten(uuid)


def test_each_refusal_is_an_error_of_its_own(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        listener.start()
        for code, error in (("ERR_SERVER", PubSubServerError), ("ERR_BADTOPIC", PubSubBadTopic), ("ERR_WHATEVER", PubSubError)):
            fresh.disturb_pubsub("refuse", code=code)
            with pytest.raises(error, match=code) as raised:
                listener.listen("whispers", Inbox())
            assert type(raised.value) is error
        with pytest.raises(PubSubBadAuth, match=r"^whispers\.999: ERR_BADAUTH"):
            listener.listen("whispers", Inbox(), user_id="999")
        with pytest.raises(PubSubBadTopic, match=r"^there\.is\.none"):
            listener.call(listener.pubsub.listen_undocumented_topic, "there.is.none", Inbox())
        assert listener.pubsub._engine.callbacks.topics == []
        inbox = Inbox()
        listener.listen("whispers", inbox)
        listener.fire("whispers")
        inbox.wait(1)


def test_an_answer_that_never_comes_ends_in_an_error(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        listener.pubsub.listen_confirm_timeout = 0.1
        listener.start()
        fresh.disturb_pubsub("silence")
        with pytest.raises(PubSubListenTimeout, match=r"within 0\.1 seconds"):
            listener.listen("whispers", Inbox())


def test_five_hundred_topics_are_the_most(kind: Kind, fresh: Emulator) -> None:
    with Listener(kind, fresh) as listener:
        for number in range(495):
            listener.listen("cheer_public", Inbox(), channel_id=str(number))
        listener.start()
        for number in range(495, 500):
            listener.listen("cheer_public", Inbox(), channel_id=str(number))
        assert sorted(len(peer.heard) for peer in fresh._server.pubsub.hub.peers) == [50] * 10
        with pytest.raises(PubSubTooManyTopics, match=r"^channel-cheer-events-public-v1\.500: 10 connections with 50 topics each"):
            listener.listen("cheer_public", Inbox(), channel_id="500")
        inbox = Inbox()
        listener.listen("cheer_public", inbox, channel_id="499")
        fresh.fire_pubsub("cheer_public", channel_id="499")
        inbox.wait(1)
