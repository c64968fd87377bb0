"""The emulator's chat server: logins, rooms, messages, limits, and what Helix and events do to chat."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator

import pytest

from tests.irc.talking import CAPS, Talker, connected, talking
from twitchapi_gen import irc
from twitchapi_gen.emulator import Emulator
from twitchapi_gen.irc import Badge, EmoteRange, IrcMessage

ME, ROOM, OTHER = "my_username", "room_a", "room_b"


@pytest.fixture
def world() -> Iterator[Emulator]:
    """An emulator with two channels of strangers, and viewers a and b."""
    emulator = Emulator()
    emulator.start()
    for login in (ROOM, OTHER, "viewer_a", "viewer_b"):
        emulator.add_user(login)
    try:
        yield emulator
    finally:
        emulator.stop()


def ask(work: Callable[[], Awaitable[None]]) -> None:
    async def all_of_it() -> None:
        await asyncio.wait_for(work(), 120)

    asyncio.run(all_of_it())


def notices(found: list[IrcMessage]) -> list[str]:
    return [str(one.msg_id) for one in found if isinstance(one, irc.Notice)]


async def refused(world: Emulator, *lines: str) -> str:
    async with connected(world) as talker:
        await talker.say(*lines)
        notice = await talker.until("NOTICE")
        assert isinstance(notice, irc.Notice)
        with pytest.raises(ConnectionError):
            await talker.until("001")
        return notice.text


def test_logins(world: Emulator) -> None:
    good, wrong = world.token(("chat:read",), login=ME)["access_token"], world.token(("bits:read",), login=ME)["access_token"]
    app = world.token((), login=None)["access_token"]

    async def work() -> None:
        failed = "Login authentication failed"
        assert await refused(world, "PASS oauth:nonsense", f"NICK {ME}") == failed
        assert await refused(world, f"PASS oauth:{good}", "NICK viewer_a") == failed
        assert await refused(world, f"PASS oauth:{wrong}", f"NICK {ME}") == failed
        assert await refused(world, f"PASS oauth:{app}", f"NICK {ME}") == failed
        assert await refused(world, f"PASS {good}", f"NICK {ME}") == "Improperly formatted auth"
        assert await refused(world, f"NICK {ME}") == "Improperly formatted auth"
        assert await refused(world, f"PASS oauth:{good}", "NICK :") == "Invalid NICK"
        async with connected(world) as talker:
            await talker.say(f"CAP REQ :{CAPS}", "CAP REQ :twitch.tv/none", "CAP LS 302", f"PASS oauth:{good}", f"NICK {ME.upper()}")
            answers = [await talker.until("CAP") for _ in range(3)]
            assert [(one.answer, one.names) for one in answers if isinstance(one, irc.Capabilities)] == [
                ("ACK", CAPS.split()), ("NAK", ["twitch.tv/none"]), ("LS", ["twitch.tv/membership", "twitch.tv/tags", "twitch.tv/commands"]),
            ]  # fmt: skip
            state = await talker.until("GLOBALUSERSTATE")
            assert isinstance(state, irc.GlobalUserState)
            assert (state.display_name, state.emote_sets) == ("MyUsername", ["0"])
        world.disturb_chat("refuse")
        assert await refused(world, f"PASS oauth:{good}", f"NICK {ME}") == failed

    ask(work)


def test_a_room_from_join_to_part(world: Emulator) -> None:
    world.add("moderators", {"broadcaster": ROOM, "user": "viewer_a"})
    world.add("broadcaster_subscriptions", {"broadcaster": ROOM, "user": "viewer_a"})

    async def work() -> None:
        async with talking(world, "viewer_a") as a, talking(world, "viewer_b", ROOM) as b:
            await a.say(f"JOIN #{ROOM},#nobody_here")
            found = (await a.heard())[1:]  # after the GLOBALUSERSTATE
            assert [one.line.command for one in found] == ["JOIN", "USERSTATE", "ROOMSTATE", "353", "366", "NOTICE"]
            state, modes, names = found[1], found[2], found[3]
            assert isinstance(state, irc.UserState)
            assert (state.mod, state.subscriber, state.badges[0]) == (True, True, Badge("moderator", "1"))
            assert isinstance(modes, irc.RoomState)
            assert (modes.emote_only, modes.followers_only, modes.r9k, modes.slow, modes.subs_only) == (False, -1, False, 0, False)
            assert isinstance(names, irc.Names)
            assert names.names == ["viewer_a", "viewer_b"]
            assert notices(found) == ["msg_channel_suspended"]
            joined = await b.until(lambda one: isinstance(one, irc.Join) and one.login != "viewer_b")
            assert (joined["login"], joined["channel"]) == ("viewer_a", ROOM)
            await a.say(f"PART #{ROOM}")
            assert (await b.until("PART"))["login"] == "viewer_a"

    ask(work)


def test_a_message_has_all_tags_and_the_sender_gets_its_state(world: Emulator) -> None:
    world.add("vips", {"broadcaster": ROOM, "user": "viewer_a"})
    client = world.client("viewer_a")
    client.update_user_chat_color(world.world.account(login="viewer_a").id, "hot_pink")

    async def work() -> None:
        async with talking(world, "viewer_a", ROOM) as a, talking(world, "justinfan7", ROOM) as reader:
            await a.say(f"@client-nonce=n1;id=forged PRIVMSG #{ROOM} :hello Kappa LUL Kappa")
            state = await a.until(lambda one: "id" in one)
            heard = await reader.until("PRIVMSG")
            assert isinstance(heard, irc.PrivateMessage)
            assert isinstance(state, irc.UserState)
            assert (state.id, state.client_nonce, heard.id, heard.client_nonce) == (heard.id, "n1", heard.id, "n1")
            assert (heard.text, heard.login, heard.color, heard.vip, heard.mod, heard.first_msg) == (
                "hello Kappa LUL Kappa", "viewer_a", "#FF69B4", True, False, True,
            )  # fmt: skip
            assert heard.emotes == [EmoteRange("25", 6, 10), EmoteRange("425618", 12, 14), EmoteRange("25", 16, 20)]
            assert heard.id != "forged"
            await a.say(f"@reply-parent-msg-id={heard.id} PRIVMSG #{ROOM} :/me answers")
            answer = await reader.until("PRIVMSG")
            assert isinstance(answer, irc.PrivateMessage)
            assert (answer.text, answer.first_msg) == ("\x01ACTION answers\x01", False)
            assert (answer.reply_parent_msg_id, answer.reply_parent_user_login, answer.reply_parent_msg_body) == (heard.id, "viewer_a", heard.text)
            assert answer.reply_thread_parent_msg_id == heard.id
            await reader.say(f"PRIVMSG #{ROOM} :anonymous users can't write")
            assert not [one for one in await a.heard() if isinstance(one, irc.PrivateMessage)]

    ask(work)


def test_without_capabilities_lines_are_bare(world: Emulator) -> None:
    async def work() -> None:
        async with talking(world, "viewer_b", ROOM, caps="") as bare, talking(world, "viewer_a", ROOM) as a:
            await a.say(f"PRIVMSG #{ROOM} :hi")
            message = await bare.until("PRIVMSG")
            assert message.raw == f":viewer_a!viewer_a@viewer_a.tmi.twitch.tv PRIVMSG #{ROOM} :hi"
            world.disturb_chat("reconnect", seconds=30)
            await a.until("RECONNECT")
            assert await bare.heard() == []

    ask(work)


def test_the_limits(world: Emulator) -> None:
    """The emulator's clock turns by hand where time matters; the machine's adds little."""

    async def sent(talker: Talker, room: str, count: int, start: int = 0) -> list[str]:
        await talker.say(*(f"PRIVMSG #{room} :line {start + at}" for at in range(count)))
        return notices(await talker.heard())

    async def work() -> None:
        async with talking(world, "viewer_a", ROOM, OTHER) as a, talking(world, ROOM, ROOM) as owner, talking(world, "viewer_b", ROOM) as b:
            assert await sent(a, ROOM, 20) == []
            assert await sent(a, OTHER, 2) == ["msg_ratelimit"] * 2
            world.forward(60)
            assert await sent(a, OTHER, 1) == ["msg_ratelimit"]  # half an hour for one too many
            world.forward(31 * 60)
            assert await sent(a, OTHER, 1) == []
            assert await sent(owner, ROOM, 101) == ["msg_ratelimit"]
            world.verify_bots(["viewer_b"])
            assert await sent(b, ROOM, 150) == []
            await b.say(f"PRIVMSG #{ROOM} :same", f"PRIVMSG #{ROOM} :same", f"PRIVMSG #{ROOM} :{'x' * 501}")
            assert notices(await b.heard()) == ["msg_duplicate", "msg_rejected_mandatory"]
            world.forward(31)
            await b.say(f"PRIVMSG #{ROOM} :same")
            assert notices(await b.heard()) == []
        for at in range(21):
            world.add_user(f"many_{at}")
        async with talking(world, ME) as bot:
            await bot.say(*(f"JOIN #many_{at}" for at in range(21)))
            assert len([one for one in await bot.heard() if isinstance(one, irc.NamesEnd)]) == 20
            world.forward(11)
            await bot.say("JOIN #many_20")
            await bot.until("366")

    ask(work)


@pytest.mark.parametrize(("mode", "text", "id"), [
    ({"emote_mode": True}, "words", "msg_emoteonly"), ({"emote_mode": True}, "Kappa LUL", ""), ({"subscriber_mode": True}, "hi", "msg_subsonly"),
    ({"follower_mode": True, "follower_mode_duration": 5}, "hi", "msg_followersonly"), ({"follower_mode": True}, "hi", "msg_followersonly_zero"),
    ({"slow_mode": True, "slow_mode_wait_time": 60}, "two", "msg_slowmode"), ({"unique_chat_mode": True}, "ONE", "msg_r9k"),
])  # fmt: skip
def test_modes_of_a_channel(world: Emulator, mode: dict[str, object], text: str, id: str) -> None:
    owner = world.client(ROOM)
    room = world.world.account(login=ROOM).id

    async def work() -> None:
        async with talking(world, "viewer_a", ROOM) as a, talking(world, ROOM, ROOM) as host:
            await a.say(f"PRIVMSG #{ROOM} :one")
            await a.until("USERSTATE")
            await asyncio.to_thread(lambda: owner.update_chat_settings(room, room, **mode))  # type: ignore[arg-type]
            state = await host.until(lambda one: isinstance(one, irc.RoomState))
            assert len(state.line.tags) == 2  # what changed, and the room
            changed = await host.until("NOTICE")
            assert str(changed["msg-id"]).endswith(("_on", "_on_zero"))
            await a.until("NOTICE")
            await a.say(f"PRIVMSG #{ROOM} :{text}")
            assert notices(await a.heard()) == [id] * bool(id)
            await host.say(f"PRIVMSG #{ROOM} :the broadcaster may always talk")
            assert notices(await host.heard()) == []

    ask(work)


def test_scopes_bans_and_old_commands(world: Emulator) -> None:
    owner = world.client(ROOM)
    room, viewer = (world.world.account(login=login).id for login in (ROOM, "viewer_a"))

    async def work() -> None:
        async with talking(world, "viewer_b", ROOM, scopes=("chat:read",)) as b, talking(world, "viewer_a", ROOM) as a:
            await b.say(f"PRIVMSG #{ROOM} :hi")
            assert notices(await b.heard()) == ["no_permission"]
            await a.say(f"PRIVMSG #{ROOM} :/ban viewer_b")
            assert notices(await a.heard()) == ["unrecognized_cmd"]
            await asyncio.to_thread(lambda: owner.ban_user(room, room, user_id=viewer, duration=60))
            cleared = await b.until("CLEARCHAT")
            assert isinstance(cleared, irc.ClearChat)
            assert cleared.ban_duration is not None
            assert (cleared.login, cleared.ban_duration.total_seconds(), cleared.target_user_id) == ("viewer_a", 60, viewer)
            await a.say(f"PRIVMSG #{ROOM} :hi")
            assert notices(await a.heard()) == ["msg_timedout"]
            world.forward(61)
            await a.say(f"PRIVMSG #{ROOM} :hi")
            assert notices(await a.heard()) == []
            await asyncio.to_thread(lambda: owner.ban_user(room, room, user_id=viewer))
            assert (await b.until("CLEARCHAT")).get("ban-duration") is None
            await a.until("PART")
            await a.say(f"JOIN #{ROOM}")
            assert notices(await a.heard()) == ["msg_banned"]

    ask(work)


def test_what_helix_does_reaches_irc(world: Emulator) -> None:
    owner = world.client(ROOM)
    room = world.world.account(login=ROOM).id

    async def work() -> None:
        async with talking(world, "justinfan1", ROOM) as reader:

            async def done(call: Callable[[], object]) -> None:
                await asyncio.to_thread(call)

            sent = await asyncio.to_thread(lambda: owner.send_chat_message(room, room, message="by Helix").data[0])
            heard = await reader.until("PRIVMSG")
            assert (heard["id"], heard["text"], heard["login"]) == (sent.message_id, "by Helix", ROOM)
            await done(lambda: owner.send_chat_announcement(room, room, "news", color="blue"))
            notice = await reader.until("USERNOTICE")
            assert isinstance(notice, irc.AnnouncementNotice)
            assert (notice.text, notice.announcement_color) == ("news", "BLUE")
            await done(lambda: owner.delete_chat_messages(room, room, message_id=sent.message_id or ""))
            gone = await reader.until("CLEARMSG")
            assert (gone["target-msg-id"], gone["login"], gone["text"]) == (sent.message_id, ROOM, "by Helix")
            await done(lambda: owner.delete_chat_messages(room, room))
            assert (await reader.until("CLEARCHAT")).get("login") is None

    ask(work)


def test_what_automod_holds_is_not_sent(world: Emulator) -> None:
    owner = world.client(ROOM)
    room = world.world.account(login=ROOM).id
    owner.add_blocked_term(room, room, "teapot")

    async def work() -> None:
        async with talking(world, "viewer_a", ROOM) as a:
            await a.say(f"PRIVMSG #{ROOM} :what a teapot!")
            assert notices(await a.heard()) == ["msg_rejected"]

    ask(work)


KINDS = [
    ("sub", irc.SubNotice), ("resub", irc.ResubNotice), ("sub_gift", irc.SubGiftNotice), ("community_sub_gift", irc.SubMysteryGiftNotice),
    ("gift_paid_upgrade", irc.GiftPaidUpgradeNotice), ("prime_paid_upgrade", irc.PrimePaidUpgradeNotice), ("raid", irc.RaidNotice),
    ("unraid", irc.UnraidNotice), ("pay_it_forward", irc.CommunityPayForwardNotice), ("announcement", irc.AnnouncementNotice),
    ("bits_badge_tier", irc.BitsBadgeTierNotice), ("charity_donation", irc.CharityDonationNotice), ("watch_streak", irc.ViewerMilestoneNotice),
    ("modiversary", irc.ModiversaryNotice),
]  # fmt: skip

MORE = {"gift_paid_upgrade": {"gift_paid_upgrade": {"gifter_is_anonymous": False, "gifter_user_id": "100000001", "gifter_user_name": "AmberPlays"}}}


def test_fired_notices_reach_irc_in_the_class_of_their_kind_without_drift(world: Emulator) -> None:
    room = world.world.account(login=ROOM).id

    async def work() -> None:
        async with talking(world, "justinfan1", ROOM) as reader:
            for kind, wanted in KINDS:
                world.fire("channel.chat.notification", condition={"broadcaster_user_id": room}, event={"notice_type": kind, **MORE.get(kind, {})})
                notice = await reader.until("USERNOTICE")
                assert type(notice) is wanted
                drift: list[tuple[str, str, str]] = []
                irc.parse(notice.raw, lambda *one, found=drift: found.append(one))
                assert drift == [], kind
            world.fire("channel.raid", condition={"to_broadcaster_user_id": room}, event={"viewers": 12})
            raid = await reader.until("USERNOTICE")
            assert raid["msg-param-viewerCount"] == 12
            world.fire("channel.chat.message", condition={"broadcaster_user_id": room}, event={"message": {"text": "fired"}})
            fired = await reader.until("PRIVMSG")
            assert fired["text"] == "fired"
            world.say(ROOM, "an answer", reply_to=str(fired["id"]))
            assert (await reader.until("PRIVMSG"))["reply-parent-msg-body"] == "fired"

    ask(work)


def test_say_reaches_irc_and_eventsub_at_once(world: Emulator) -> None:
    viewer, room = world.world.account(login="viewer_a"), world.world.account(login=ROOM)
    world.add("moderators", {"broadcaster": ROOM, "user": "viewer_a"})
    client = world.client(ROOM)

    async def work() -> None:
        from twitchapi_gen import AsyncEventSubSocket

        async_client = world.async_client(ROOM)
        async with async_client, AsyncEventSubSocket(async_client) as socket, talking(world, "justinfan1", ROOM) as reader:
            subscription = await socket.listen_channel_chat_message(room.id, room.id)
            event = await asyncio.to_thread(lambda: world.say("viewer_a", "hi @room_a Kappa cheer5", channel=ROOM, bits=5))
            heard = await reader.until("PRIVMSG")
            got = await asyncio.wait_for(anext(aiter(subscription)), 30)
            assert isinstance(heard, irc.PrivateMessage)
            assert event["message_id"] == heard.id == got.data.message_id
            assert (got.data.message.text, got.data.chatter_user_id, got.data.color) == (heard.text, viewer.id, heard.color)
            assert [badge.set_id for badge in got.data.badges] == [badge.name for badge in heard.badges] == ["moderator"]
            assert [one.type for one in got.data.message.fragments] == ["text", "mention", "text", "emote", "text", "cheermote"]
            assert heard.bits == 5
            reply = await asyncio.to_thread(lambda: world.say(ROOM, "welcome", reply_to=event["message_id"]))
            assert reply["reply"]["parent_message_id"] == event["message_id"]
            assert (await reader.until("PRIVMSG"))["reply-parent-msg-id"] == event["message_id"]

    ask(work)
    client.close()


def test_a_shared_chat(world: Emulator) -> None:
    room, other = (world.world.account(login=login).id for login in (ROOM, OTHER))
    members = [{"broadcaster_id": room}, {"broadcaster_id": other}]
    world.add("shared_chat_session", {"broadcaster": ROOM, "host_broadcaster_id": room, "participants": members})

    async def work() -> None:
        async with talking(world, "justinfan1", ROOM, OTHER) as reader:
            world.say("viewer_a", "for both", channel=ROOM)
            found = {str(one["room-id"]): one for one in [await reader.until("PRIVMSG"), await reader.until("PRIVMSG")]}
            assert found.keys() == {room, other}
            assert {one["source-room-id"] for one in found.values()} == {room}
            assert found[other]["source-id"] == found[room]["id"] != found[other]["id"]
            event = {"notice_type": "raid", "raid": {"viewer_count": 3}}
            world.fire("channel.chat.notification", condition={"broadcaster_user_id": room}, event=event)
            notices = {one["channel"]: one for one in [await reader.until("USERNOTICE"), await reader.until("USERNOTICE")]}
            assert isinstance(notices[ROOM], irc.RaidNotice)
            assert isinstance(notices[OTHER], irc.SharedChatNotice)
            assert isinstance(irc.parse.original(notices[OTHER]), irc.RaidNotice)

    ask(work)


def test_faults(world: Emulator) -> None:
    async def work() -> None:
        async with talking(world, "viewer_a", ROOM) as a, talking(world, "viewer_b", ROOM) as b:
            assert sorted(world.disturb_chat("ping")) == ["viewer_a", "viewer_b"]
            await a.until("PING")
            world.disturb_chat("twice")
            world.say("viewer_b", "echo", channel=ROOM)
            assert (await a.until("PRIVMSG")) == (await a.until("PRIVMSG"))
            world.disturb_chat("malformed", login="viewer_a")
            world.disturb_chat("line", line=":tmi.twitch.tv NEWS :x", login="viewer_a")
            await a.until("NEWS")
            world.disturb_chat("silence", login="viewer_b")
            await b.say("PING :x")
            assert [one["silent"] for one in world.chat_connections] == [False, True]
            world.disturb_chat("reconnect", seconds=0)
            await a.until("RECONNECT")
            with pytest.raises(ConnectionError, match="1000"):
                await a.until("PRIVMSG")
        async with talking(world, "viewer_a") as a:
            world.disturb_chat("reset")
            with pytest.raises(ConnectionError):
                await a.until("PRIVMSG")
        world.chat_timing.ping_every, world.chat_timing.pong_within = 0.05, 0.05
        async with talking(world, "viewer_a") as a:
            await a.until("PING")
            with pytest.raises(ConnectionError, match="1001"):
                await a.until("PRIVMSG")
        with pytest.raises(ValueError, match="there is no 'dance'"):
            world.disturb_chat("dance")

    ask(work)


def test_an_emulator_that_accepts_anything_has_every_channel() -> None:
    world = Emulator(strict=False)
    with world:

        async def work() -> None:
            async with talking(world, "viewer_a", "any_channel") as a, talking(world, "justinfan1", "any_channel") as reader:
                await a.say(*(f"PRIVMSG #any_channel :{at % 3}" for at in range(40)))
                assert notices(await a.heard()) == []
                for at in range(40):
                    assert (await reader.until("PRIVMSG"))["text"] == str(at % 3)

        ask(work)


def test_a_revoked_token_ends_its_connection(world: Emulator) -> None:
    async def work() -> None:
        async with talking(world, "viewer_a") as a:
            for token in [*world.world.tokens.values()]:
                world.world.revoke(token)
            assert (await a.until("NOTICE"))["text"] == "Login authentication failed"

    ask(work)


@pytest.mark.parametrize(("arguments", "why"), [
    ({"login": "a b", "text": "x"}, "needs"), ({"login": "a", "text": " "}, "needs"),
    ({"login": "a", "text": "x", "channel": "nobody_here"}, "add_user"),
    ({"login": ROOM, "text": "x", "reply_to": "no"}, "reply_to"), ({"login": ROOM, "text": "x", "kind": "highlight"}, "highlighted-message"),
    ({"login": ROOM, "text": "x", "bits": -1}, "bits"), ({"login": ROOM, "text": "a\r\nb"}, "can't contain"),
])  # fmt: skip
def test_say_explains_what_is_wrong(world: Emulator, arguments: dict[str, str], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        world.say(**arguments)  # type: ignore[arg-type]
