"""What both transports have in common: the same words for the same events, for both faces; and what IRC has alone."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.chat.support import ME, Driven, Face, until
from twitchapi_gen import Emulator, MissingToken, ParameterError
from twitchapi_gen.bot import Bot
from twitchapi_gen.chat import (
    Chat,
    ChatCleared,
    Message,
    MessageDeleted,
    MessageDropped,
    Notice,
    Presence,
    Role,
    SettingsChanged,
    UserCleared,
    mentions,
    plain_text,
)

TRANSPORTS = ("eventsub", "irc")
KINDS = (Message, MessageDeleted, UserCleared, ChatCleared, Notice, SettingsChanged)


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def chat(face: Face, twitch: Emulator, transport: str, *channels: str, **settings: Any) -> Driven:
    return Driven(face, twitch, settings={"channels": channels, "transport": transport, **settings})


def heard(driven: Driven, *kinds: Any) -> dict[Any, list[Any]]:
    got: dict[Any, list[Any]] = {kind: [] for kind in kinds}

    def on(kind: Any) -> Callable[[], object]:
        return lambda: driven.chat.on(kind)(got[kind].append)

    for kind in kinds:
        driven.do(on(kind))
    return got


def test_a_message_is_the_same(face: Face, transport: str, twitch: Emulator) -> None:
    twitch.add("vips", {"broadcaster": "streamer_a", "user": "bob"})
    with chat(face, twitch, transport, "streamer_a") as driven:
        got = heard(driven, Message)[Message]
        driven.call("start")
        first = twitch.say("mia", "hello Kappa @bob", channel="streamer_a")
        twitch.say("bob", "waves", channel="streamer_a", action=True, reply_to=first["message_id"])
        twitch.say("streamer_a", "Cheer100", channel="streamer_a", bits=100)
        until(lambda: len(got) == 3)
        one, two, three = got
        a = twitch.world.account(login="streamer_a")
        assert (one.id, one.text, one.kind, one.reply, one.source, one.is_action) == (
            first["message_id"], "hello Kappa @bob", "text", None, None, False,
        )  # fmt: skip
        assert (one.channel.login, one.channel.id, one.author.login, one.author.name, one.author.id) == (
            "streamer_a", a.id, "mia", "Mia", twitch.world.account(login="mia").id,
        )  # fmt: skip
        assert [(piece.type, piece.text) for piece in one.fragments] == [
            ("text", "hello "), ("emote", "Kappa"), ("text", " "), ("mention", "@bob"),
        ]  # fmt: skip
        assert one.fragments[1].emote.id == "25"
        assert [user.login for user in mentions(one)] == ["bob"]
        assert plain_text(one, emotes=False) == "hello @bob"
        assert (two.text, two.is_action, two.author.roles) == ("waves", True, {Role.VIP})
        assert (two.reply.message_id, two.reply.author.login, two.reply.text) == (first["message_id"], "mia", "hello Kappa @bob")
        assert (three.bits, three.author.is_broadcaster, three.author.color) == (100, True, three.raw["color"])
        assert all(message.sent_at.tzinfo is not None for message in got)


def test_the_other_events_are_the_same(face: Face, transport: str, twitch: Emulator) -> None:
    streamer = twitch.client("streamer_a")
    a, bob = twitch.world.account(login="streamer_a").id, twitch.world.account(login="bob").id
    with chat(face, twitch, transport, "streamer_a") as driven:
        got = heard(driven, *KINDS)
        driven.call("start")
        message = twitch.say("bob", "spam", channel="streamer_a")
        streamer.delete_chat_messages(a, a, message_id=message["message_id"])
        streamer.ban_user(a, a, user_id=bob, duration=60)
        streamer.delete_chat_messages(a, a)
        streamer.send_chat_announcement(a, a, "news", color="green")
        streamer.update_chat_settings(a, a, slow_mode=True, slow_mode_wait_time=12)
        until(lambda: got[SettingsChanged] and got[Notice] and got[ChatCleared] and got[MessageDeleted])
        deleted, notice, changed = got[MessageDeleted][0], got[Notice][0], got[SettingsChanged][0]
        assert (deleted.message_id, deleted.channel.login) == (message["message_id"], "streamer_a")
        assert (notice.kind, notice.text, notice.author.login) == ("announcement", "news", "streamer_a")
        assert (changed.slow, changed.emote_only) == (12, False)
        if transport == "irc":
            until(lambda: got[UserCleared])
            assert (deleted.author.login, deleted.text) == ("bob", "spam")
            assert (got[UserCleared][0].user.login, got[UserCleared][0].seconds, got[UserCleared][0].is_ban) == ("bob", 60, False)
        assert driven.told("on_error") == []


def test_a_message_of_a_shared_chat_has_its_source(face: Face, transport: str, twitch: Emulator) -> None:
    a, b = (twitch.world.account(login=login) for login in ("streamer_a", "streamer_b"))
    participants = [{"broadcaster_id": a.id}, {"broadcaster_id": b.id}]
    twitch.add("shared_chat_session", {"broadcaster": "streamer_a", "host_broadcaster_id": a.id, "participants": participants})
    with chat(face, twitch, transport, "streamer_a") as driven:
        got = heard(driven, Message)[Message]
        driven.call("start")
        twitch.say("bob", "from next door", channel="streamer_b")
        twitch.say("bob", "from here", channel="streamer_a")
        until(lambda: len(got) == 2)
        assert (got[0].source.channel.id, got[0].channel.login, got[1].source) == (b.id, "streamer_a", None)


def test_it_sends_and_gets_the_id_and_the_reason(face: Face, transport: str, twitch: Emulator) -> None:
    with chat(face, twitch, transport, "streamer_a") as driven, twitch.client("watcher") as client:
        driven.call("start")
        with Chat(client, channels=["streamer_a"]) as watcher:
            seen: list[Message] = []
            watcher.on(Message)(seen.append)
            (id,) = driven.call("send", "streamer_a", "hello")
            question = twitch.say("bob", "who?", channel="streamer_a")
            driven.call("send", "streamer_a", "answers", reply_to=question["message_id"])
            until(lambda: len(seen) == 3)
            said = {message.text: message for message in seen}
            assert said["hello"].id == id
            reply = said["answers"].reply
            assert reply is not None
            assert reply.message_id == question["message_id"]
        a = twitch.world.account(login="streamer_a").id
        if transport == "irc":
            twitch.client("streamer_a").update_chat_settings(a, a, emote_mode=True)
        else:
            twitch.client("streamer_a").add_blocked_term(a, a, text="still here")
        with pytest.raises(MessageDropped) as raised:
            driven.call("send", "streamer_a", "still here?")
        assert (raised.value.channel, raised.value.reason) == ("streamer_a", "msg_emoteonly" if transport == "irc" else "msg_rejected")


def test_after_a_drop_it_reads_and_sends_on(face: Face, transport: str, twitch: Emulator) -> None:
    with chat(face, twitch, transport, "streamer_a", "streamer_b") as driven:
        got = heard(driven, Message)[Message]
        driven.call("start")
        for at, do in enumerate(("reset", "reconnect"), 1):
            if transport == "irc":
                twitch.disturb_chat(do)
            else:
                twitch.disturb(do)
            until(lambda: len(driven.told("on_connected")) > at)  # noqa: B023  # it is called at once
            until(lambda: driven.chat.is_connected)
            twitch.say("bob", f"after {do}", channel="streamer_b")
            until(lambda: got and got[-1].text == f"after {do}")  # noqa: B023  # it is called at once
        assert driven.call("send", "streamer_b", "back again")
        assert len(driven.told("on_disconnected")) >= 1


@pytest.mark.parametrize("which", ["sync", "async"])
def test_anybody_reads_without_an_app_or_a_token(which: Face, twitch: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    from twitchapi_gen import AsyncChat
    from twitchapi_gen.runtime.dispatch.loop_thread import LoopThread

    url = f"ws{twitch.url.removeprefix('http')}/irc"
    got: list[str] = []
    if which == "sync":
        with Chat(transport="irc", channels=["streamer_a"], irc_url=url) as made:
            made.on(Message)(lambda message: got.append(message.text))
            assert made.user is None
            twitch.say("bob", "hello", channel="streamer_a")
            until(lambda: got == ["hello"])
            for call in (lambda: made.send("streamer_a", "hi"), lambda: made.announce("streamer_a", "hi")):
                with pytest.raises(MissingToken, match="anonymous reader"):
                    call()
            with pytest.raises(ParameterError, match="can't listen to EventSub"):
                made.on("channel.follow")(print)
    else:

        async def read() -> None:
            async with AsyncChat(transport="irc", channels=["streamer_a"], irc_url=url) as chat:
                twitch.say("bob", "hello", channel="streamer_a")
                async for message in chat:
                    got.append(message.text)
                    break

        with LoopThread("a test's own loop") as loop_thread:
            loop_thread.run(read(), 60)
        assert got == ["hello"]
    assert {one.operation for one in twitch.calls} == {""}


def test_presence_comes_over_irc(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "irc", "streamer_a") as driven:
        got = heard(driven, Presence)[Presence]
        driven.call("start")
        with twitch.client("mia") as client, Chat(client, transport="irc", channels=["streamer_a"]):
            until(lambda: any(one.login == "mia" and one.is_there for one in got))
        until(lambda: any(one.login == "mia" and not one.is_there for one in got))


def test_a_hundred_channels_over_irc_need_one_connection(twitch: Emulator) -> None:
    twitch.verify_bots([ME])
    names = [f"channel_{at}" for at in range(100)]
    for name in names:
        twitch.add_user(name)
    with twitch.client(ME) as client, Bot(client, transport="irc", channels=names, verified=True) as bot:
        assert len(bot.channels) == 100
        assert [len(one["channels"]) for one in twitch.chat_connections] == [100]
