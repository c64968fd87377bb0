"""Chat over EventSub on the emulator, both faces: reading, writing, moderating, drops, and what goes wrong."""

import asyncio
import re
import threading
from typing import Any

import pytest

from tests.chat.support import ME, Driven, Face, HandClock, badge, chat, fragment, gathered, say, sent, until
from twitchapi_gen import AsyncChat, Emulator, NotRunning, ParameterError
from twitchapi_gen.chat import (
    ChatCleared,
    Message,
    MessageDeleted,
    MessageDropped,
    Notice,
    Role,
    SettingsChanged,
    UserCleared,
)


def test_a_message_has_all_that_twitch_says(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "#Streamer_A") as driven:
        got = gathered(driven, Message)
        driven.call("start")
        say(
            twitch, "bob", "Kappa hi @mia Cheer100", "streamer_a", ["vip", "subscriber"], message_id="m1", color="#112233", cheer={"bits": 100},
            message={"text": "Kappa hi @mia Cheer100", "fragments": [
                fragment("Kappa", "emote", emote={"id": "25", "emote_set_id": "0", "owner_id": "0", "format": ["static", "animated"]}),
                fragment(" hi "),
                fragment("@mia", "mention", mention={"user_id": "7", "user_login": "mia", "user_name": "Mia"}), fragment(" "),
                fragment("Cheer100", "cheermote", cheermote={"prefix": "cheer", "bits": 100, "tier": 100}),
            ]},
            reply={
                "parent_message_id": "p1", "parent_message_body": "what", "parent_user_id": "7", "parent_user_name": "Mia",
                "parent_user_login": "mia",
                "thread_message_id": "t1", "thread_user_id": "8", "thread_user_name": "Ann", "thread_user_login": "ann",
            },
        )  # fmt: skip
        until(lambda: got)
        (one,) = got
        assert (one.id, one.text, one.bits, one.kind, one.is_action, one.source) == ("m1", "Kappa hi @mia Cheer100", 100, "text", False, None)
        assert (one.author.login, one.author.color, one.author.roles) == ("bob", "#112233", {Role.VIP, Role.SUBSCRIBER})
        assert (one.author.is_vip, one.author.is_subscriber, one.author.is_moderator, one.author.is_broadcaster) == (True, True, False, False)
        assert one.channel in driven.chat.channels
        assert (one.channel.login, one.channel.id) == ("streamer_a", twitch.world.account(login="streamer_a").id)
        assert [(piece.type, piece.text) for piece in one.fragments] == [
            ("emote", "Kappa"), ("text", " hi "), ("mention", "@mia"), ("text", " "), ("cheermote", "Cheer100"),
        ]  # fmt: skip
        assert one.fragments[0].emote.formats == ("static", "animated")
        assert (one.fragments[2].mention.login, one.fragments[4].cheermote.bits) == ("mia", 100)
        assert (one.reply.message_id, one.reply.author.login, one.reply.thread_id, one.reply.thread_author.name) == ("p1", "mia", "t1", "Ann")
        assert one.raw["chatter_user_login"] == "bob"
        assert one.sent_at.tzinfo is not None


def test_me_is_an_action(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got = gathered(driven, Message)
        driven.call("start")
        say(twitch, "bob", "\x01ACTION waves at all\x01", "streamer_a")
        until(lambda: got)
        assert (got[0].text, got[0].is_action, got[0].fragments[0].text) == ("waves at all", True, "waves at all")


def test_a_message_of_a_shared_chat_says_where_it_was_written(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got = gathered(driven, Message)
        driven.call("start")
        there = twitch.world.account(login="streamer_b")
        source = {"source_broadcaster_user_id": there.id, "source_broadcaster_user_login": "streamer_b", "source_message_id": "s1"}
        say(twitch, "bob", "from next door", "streamer_a", source_badges=[badge("moderator")], is_source_only=False, **source)
        here = twitch.world.account(login="streamer_a")
        say(twitch, "bob", "from here", "streamer_a", source_broadcaster_user_id=here.id)
        until(lambda: len(got) == 2)
        assert (got[0].source.channel.login, got[0].source.message_id, got[0].source.badges[0].set_id) == ("streamer_b", "s1", "moderator")
        assert got[1].source is None


def test_the_other_events_of_a_chat(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")  # what is registered later is subscribed at once
        kinds = (MessageDeleted, UserCleared, ChatCleared, Notice, SettingsChanged)
        got = {kind: gathered(driven, kind) for kind in kinds}
        until(lambda: len(twitch.subscriptions) == 1 + len(kinds))
        bob = {"target_user_id": twitch.world.account(login="bob").id}
        twitch.fire("channel.chat.message_delete", event={**bob, "message_id": "m9"})
        twitch.fire("channel.chat.clear_user_messages", event=bob)
        twitch.fire("channel.chat.clear")
        twitch.fire("channel.chat.notification", event={"notice_type": "shared_chat_raid", "chatter_is_anonymous": False, "system_message": "a raid"})
        twitch.fire("channel.chat.notification", event={"notice_type": "sub_gift", "chatter_is_anonymous": True, "message": {"text": ""}})
        settings = {"slow_mode": True, "slow_mode_wait_time_seconds": 12, "follower_mode": False, "emote_mode": True, "subscriber_mode": False}
        twitch.fire("channel.chat_settings.update", event={**settings, "unique_chat_mode": True})
        until(lambda: all(got.values()) and len(got[Notice]) == 2)
        assert (got[MessageDeleted][0].message_id, got[MessageDeleted][0].author.login) == ("m9", "bob")
        assert (got[UserCleared][0].user.login, got[UserCleared][0].seconds) == ("bob", None)
        assert got[ChatCleared][0].channel.login == "streamer_a"
        assert (got[Notice][0].kind, got[Notice][0].system_text, got[Notice][0].author is None) == ("raid", "a raid", False)
        assert (got[Notice][1].kind, got[Notice][1].author, got[Notice][1].text) == ("sub_gift", None, "")
        changed = got[SettingsChanged][0]
        assert (changed.slow, changed.followers_only, changed.emote_only, changed.subscribers_only, changed.unique) == (12, None, True, False, True)
        assert driven.told("on_error") == []


def test_it_subscribes_only_to_what_is_wanted(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a", "streamer_b") as driven:
        gathered(driven, Notice)
        driven.call("start")
        types = sorted(one["type"] for one in twitch.subscriptions)
        assert types == ["channel.chat.message"] * 2 + ["channel.chat.notification"] * 2
        driven.call("part", "streamer_a")
        assert {one["condition"]["broadcaster_user_id"] for one in twitch.subscriptions} == {twitch.world.account(login="streamer_b").id}
        assert [one.login for one in driven.chat.channels] == ["streamer_b"]


def test_a_loop_over_messages_ends_with_the_chat(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")
        got: list[str] = []

        def sync_loop() -> None:
            got.extend(message.text for message in driven.chat)
            got.append("end")

        async def async_loop() -> None:
            async for message in driven.chat:
                got.append(message.text)
            got.append("end")

        if face == "sync":
            threading.Thread(target=sync_loop).start()
        else:
            loop_thread: Any = driven._loop_thread
            asyncio.run_coroutine_threadsafe(async_loop(), loop_thread.loop)
        until(lambda: driven.chat._core.taps)
        for text in ("one", "two"):
            say(twitch, "bob", text, "streamer_a")
        until(lambda: len(got) == 2)
        driven.call("stop")
        until(lambda: got == ["one", "two", "end"])


def test_it_sends_and_replies_and_its_own_messages_do_not_come_back(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got = gathered(driven, Message)
        driven.call("start")
        (id,) = driven.call("send", "streamer_a", "hello\r\nall")
        say(twitch, "bob", "hi", "streamer_a", message_id="m5")
        until(lambda: got)
        driven.call("reply", got[0], "hi yourself")
        assert id
        assert sent(twitch) == ["hello all", "hi yourself"]
        twitch.assert_called("send_chat_message", message="hi yourself", reply_parent_message_id="m5")
        assert [one.text for one in got] == ["hi"]
        assert driven.chat.user.login == ME


def test_its_own_messages_come_if_asked_for_and_tell_whether_it_is_a_moderator(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a", include_own=True) as driven:
        got = gathered(driven, Message)
        driven.call("start")
        privileged = driven.chat._core._privileged
        say(twitch, ME, "said by me", "streamer_a", ["moderator"])
        until(lambda: got and privileged == {"streamer_a"})
        say(twitch, ME, "no more", "streamer_a")
        until(lambda: len(got) == 2 and not privileged)
        assert [one.text for one in got] == ["said by me", "no more"]


def test_a_channel_may_be_written_to_without_being_read(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch) as driven:
        driven.call("start")
        driven.call("send", "Streamer_B", "hello")
        twitch.assert_called("send_chat_message", broadcaster_id=twitch.world.account(login="streamer_b").id, message="hello")
        assert driven.chat.channels == []


def test_a_long_text_is_split_between_words_or_refused(face: Face, twitch: Emulator) -> None:
    text = " ".join(f"word{at}" for at in range(200))
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")
        ids = driven.call("send", "streamer_a", text)
        assert len(ids) == len(sent(twitch)) == 3
        assert all(len(one) <= 500 for one in sent(twitch))
        assert " ".join(sent(twitch)) == text
        driven.chat._core.settings.split = False
        with pytest.raises(ParameterError, match=f"at most 500 characters, not {len(text)}"):
            driven.call("send", "streamer_a", text)
        assert len(sent(twitch)) == 3


def test_other_things_than_messages_and_channels_are_told(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")
        wrong: list[tuple[Any, ...]] = [("reply", "text", "x"), ("pin", 5), ("unpin", None)]
        for method, *arguments in wrong:
            with pytest.raises(ParameterError, match="this needs a Message"):
                driven.call(method, *arguments)
        for method in ("join", "part", "images"):
            with pytest.raises(ParameterError, match="given by its login"):
                driven.call(method, 5)


@pytest.mark.parametrize("text", ["", "  \n ", None, 7])
def test_an_empty_message_is_refused(face: Face, twitch: Emulator, text: Any) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")
        with pytest.raises(ParameterError, match="at least one visible character"):
            driven.call("send", "streamer_a", text)


def test_a_repeated_text_is_told_before_twitch_drops_it(face: Face, twitch: Emulator) -> None:
    clock = HandClock()
    with Driven(face, twitch, settings={"channels": ["streamer_a", "streamer_b"]}, clock=clock) as driven:
        driven.call("start")
        driven.call("send", "streamer_a", "again")
        with pytest.raises(MessageDropped, match="less than 30 seconds ago") as raised:
            driven.call("send", "streamer_a", "again")
        assert (raised.value.reason, raised.value.channel) == ("msg_duplicate", "streamer_a")
        driven.call("send", "streamer_b", "again")
        clock.now += 30
        driven.call("send", "streamer_a", "again")
        assert sent(twitch) == ["again"] * 3


def test_a_dropped_message_raises_with_the_reason(face: Face, twitch: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    from twitchapi_gen.emulator import chat as emulated
    from twitchapi_gen.emulator.memory import Rows

    dropped = {"message_id": "", "is_sent": False, "drop_reason": {"code": "automod_held", "message": "held for review"}}
    monkeypatch.setattr(emulated, "sent", lambda *_: Rows([dropped], {}))
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")
        with pytest.raises(MessageDropped, match=re.escape("streamer_a: Twitch dropped the message (automod_held): held for review")) as raised:
            driven.call("send", "streamer_a", "hello")
        assert raised.value.reason == "automod_held"


def test_messages_wait_for_the_limit_and_keep_their_order(face: Face, twitch: Emulator) -> None:
    clock = HandClock()
    with Driven(face, twitch, settings={"channels": ["streamer_a"]}, clock=clock) as driven:
        driven.call("start")
        driven.call("send", "streamer_a", "0")
        waiting = [driven.later("send", "streamer_a", "1")]
        until(lambda: driven.chat._core._locks["streamer_a"].locked())
        assert sent(twitch) == ["0"]
        clock.now += 1.0
        waiting[0].result(30)
        assert sent(twitch) == ["0", "1"]


def test_the_broadcaster_waits_for_nothing_until_a_hundred(face: Face, twitch: Emulator) -> None:
    clock = HandClock()
    with Driven(face, twitch, settings={"channels": [ME]}, clock=clock) as driven:
        driven.call("start")
        for at in range(100):
            driven.call("send", ME, f"{at}")
        late = driven.later("send", ME, "100")
        until(lambda: driven.chat._core._locks[ME].locked())
        assert len(sent(twitch)) == 100
        clock.now += 30.0
        late.result(30)
        assert len(sent(twitch)) == 101


def test_more_than_twenty_channels_wait_for_the_limit_of_joins(face: Face, twitch: Emulator) -> None:
    clock = HandClock()
    names = [f"channel_{at}" for at in range(25)]
    for name in names:
        twitch.add_user(name)
    with Driven(face, twitch, settings={"channels": names}, clock=clock) as driven:
        started = driven.later("start")
        until(lambda: len(twitch.subscriptions) == 20)
        clock.now += 9.5
        assert len(twitch.subscriptions) == 20
        clock.now += 0.5
        started.result(30)
        assert len(driven.chat.channels) == 25


def test_what_moderators_do(face: Face, twitch: Emulator) -> None:
    twitch.add("moderators", {"broadcaster": "streamer_a", "user": ME})
    with chat(face, twitch, "streamer_a") as driven:
        got = gathered(driven, Message)
        driven.call("start")
        say(twitch, "bob", "spam", "streamer_a", message_id="m7")
        until(lambda: got)
        (spam,) = got
        bob = twitch.world.account(login="bob").id
        driven.call("announce", "streamer_a", "news", "green")
        driven.call("timeout", spam, seconds=60, reason="spam")
        driven.call("unban", "bob", "streamer_a")
        driven.call("ban", "bob", "streamer_a")
        driven.call("pin", spam, 60)
        driven.call("unpin", spam)
        driven.call("clear", "streamer_a")
        twitch.assert_called("send_chat_announcement", message="news", color="green")
        twitch.assert_called("ban_user", 2, user_id=bob)
        twitch.assert_called("pin_chat_message", message_id="m7")
        twitch.assert_called("unban_user", user_id=bob)
        twitch.assert_called("delete_chat_messages", 1)
        with pytest.raises(ParameterError, match="an empty one would clear the chat"):
            driven.call("delete", "", "streamer_a")
        with pytest.raises(ParameterError, match="and the channel"):
            driven.call("delete", "m7")
        with pytest.raises(ParameterError, match="give the channel"):
            driven.call("ban", "bob")


def test_a_type_of_eventsub_is_heard_in_every_channel(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got: list[Any] = []
        driven.do(lambda: driven.chat.on("channel.follow")(got.append))
        driven.do(lambda: driven.chat.on("channel.raid")(got.append))
        driven.do(lambda: driven.chat.on("user.update")(got.append))
        driven.call("start")
        driven.call("join", "streamer_b")
        followed = [one for one in twitch.subscriptions if one["type"] == "channel.follow"]
        me, b = twitch.world.account(login=ME).id, twitch.world.account(login="streamer_b").id
        assert followed[-1]["condition"] == {"broadcaster_user_id": b, "moderator_user_id": me}
        raided = [one for one in twitch.subscriptions if one["type"] == "channel.raid"]
        assert [one["condition"].get("to_broadcaster_user_id") for one in raided][-1] == b
        assert [one["condition"] for one in twitch.subscriptions if one["type"] == "user.update"] == [{"user_id": me}]
        twitch.fire("channel.follow", condition={"broadcaster_user_id": b})
        until(lambda: got)
        assert (got[0].subscription.type, got[0].data.broadcaster_user_login) == ("channel.follow", "streamer_b")
        driven.call("part", "streamer_b")
        assert sum(one["type"] == "channel.follow" for one in twitch.subscriptions) == 1


def test_after_a_drop_it_reads_on(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got = gathered(driven, Message)
        driven.call("start")
        twitch.disturb("reset")
        until(lambda: driven.told("on_disconnected") and len(driven.told("on_connected")) == 2)
        until(lambda: driven.chat.is_connected)
        say(twitch, "bob", "still there?", "streamer_a")
        until(lambda: [one.text for one in got] == ["still there?"])
        twitch.disturb("reconnect")
        until(lambda: len(driven.told("on_connected")) == 3)
        assert driven.told("on_connected")[2][0].resumed
        say(twitch, "bob", "and now?", "streamer_a")
        until(lambda: len(got) == 2)


def test_a_revoked_chat_is_told_and_left(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")
        twitch.revoke_subscriptions("chat_user_banned", type="channel.chat.message")
        until(lambda: driven.told("on_parted"))
        channel, error = driven.told("on_parted")[0]
        assert (channel.login, error.status) == ("streamer_a", "chat_user_banned")
        assert driven.chat.channels == []


def test_stop_and_start_joins_again(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got = gathered(driven, Message)
        for at in range(3):
            driven.call("start")
            say(twitch, "bob", f"round {at}", "streamer_a")
            until(lambda: got and got[-1].text == f"round {at}")  # noqa: B023  # it is called at once
            driven.call("stop")
            assert not driven.chat.is_connected
        with pytest.raises(NotRunning):
            driven.call("send", "streamer_a", "hello")


def test_one_chat_in_two_event_loops_in_a_row(twitch: Emulator) -> None:
    made = AsyncChat(twitch.async_client(ME), channels=["streamer_a"])
    got: list[str] = []
    made.on(Message)(lambda message: got.append(message.text))

    async def start_and_forget(text: str) -> None:
        await made.start()
        say(twitch, "bob", text, "streamer_a")
        while not got or got[-1] != text:
            await asyncio.sleep(0.005)

    for text in ("first", "second"):
        asyncio.run(asyncio.wait_for(start_and_forget(text), 60))
    assert got == ["first", "second"]


def test_a_callback_may_stop_the_chat(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:

        def sync_callback(_: Message) -> None:
            driven.chat.stop()

        async def async_callback(_: Message) -> None:
            await driven.chat.stop()

        driven.do(lambda: driven.chat.on(Message)(sync_callback if face == "sync" else async_callback))
        driven.call("start")
        say(twitch, "bob", "stop", "streamer_a")
        until(lambda: not driven.chat._core.running)
        driven.call("start")
