"""The transport on the emulator: what it hands up, what it sends, and what it does when the network or Twitch fails."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import pytest
from attrs import define, field

from twitchapi_gen import AsyncTwitch, Clock, InvalidToken, MissingToken, NetworkError, NotRunning, ParameterError, Timeout, TokenError
from twitchapi_gen.emulator import Emulator
from twitchapi_gen.irc import parse
from twitchapi_gen.runtime.base.addresses import IRC
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.chat.errors import ChannelUnavailable, MessageDropped
from twitchapi_gen.runtime.chat.irc import IrcTransport, user_token
from twitchapi_gen.runtime.chat.message import (
    Channel,
    ChatCleared,
    ChatEvent,
    Message,
    MessageDeleted,
    Notice,
    Presence,
    SettingsChanged,
    UserCleared,
)  # fmt: skip
from twitchapi_gen.runtime.eventsub.client_runner import LoopClientRunner

GUARD = 60.0
E = TypeVar("E", bound=ChatEvent)
A, B = Channel("", "room_a", ""), Channel("", "room_b", "")


@define(eq=False)
class Chat:
    """A receiver that keeps what it is given."""

    events: "asyncio.Queue[ChatEvent]" = field(factory=lambda: asyncio.Queue[ChatEvent]())
    told: list[tuple[Any, ...]] = field(factory=list[tuple[Any, ...]])
    joins: int = 0

    def received(self, event: ChatEvent) -> None:
        self.events.put_nowait(event)

    def connected(self, session_id: str, resumed: bool) -> None:
        self.told.append(("connected", resumed))

    def disconnected(self, session_id: str, code: int, reason: str) -> None:
        self.told.append(("disconnected", code))

    def gave_up(self, error: Exception) -> None:
        self.told.append(("gave up", type(error)))

    def failed(self, error: Exception, where: str) -> None:
        raise error

    def parted(self, channel: Channel, error: Exception) -> None:
        assert isinstance(error, ChannelUnavailable)
        self.told.append(("parted", channel.login, error.reason))

    def privileged(self, channel: Channel, privileged: bool) -> None:
        self.told.append(("privileged", channel.login, privileged))

    async def may_join(self) -> None:
        self.joins += 1

    async def next(self, kind: type[E]) -> E:
        """The next event, which is of that kind."""
        event = await asyncio.wait_for(self.events.get(), GUARD)
        assert isinstance(event, kind), event
        return event

    async def until(self, *what: Any) -> None:
        async with asyncio.timeout(GUARD):
            while what not in self.told:
                await asyncio.sleep(0.005)


@pytest.fixture
def world() -> Iterator[Emulator]:
    emulator = Emulator()
    emulator.start()
    for login in ("room_a", "room_b", "viewer", "bot"):
        emulator.add_user(login)
    try:
        yield emulator
    finally:
        emulator.stop()


def transport(client: AsyncTwitch, login: str, **settings: Any) -> IrcTransport:
    core = client.core_
    clock = Clock(uniform=lambda low, _: low / 10)  # reconnects soon
    return IrcTransport(parse, IRC.address(None, core.addresses), clock, login, user_token(LoopClientRunner(client)), **settings)


@asynccontextmanager
async def chatting(world: Emulator, *channels: Channel, login: str = "bot", **settings: Any) -> Any:
    chat = Chat()
    async with world.async_client(login) as client:
        made = transport(client, login, **settings)
        await made.start(chat)
        try:
            for channel in channels:
                await made.join(channel)
            yield made, chat
        finally:
            await made.stop()


def ask(work: Callable[[], Awaitable[None]]) -> None:
    async def all_of_it() -> None:
        async with asyncio.timeout(4 * GUARD):
            await work()

    asyncio.run(all_of_it())


def test_messages_arrive_and_are_sent(world: Emulator) -> None:
    world.add("moderators", {"broadcaster": "room_a", "user": "bot"})

    async def work() -> None:
        async with chatting(world, A, B) as (made, chat):
            assert made.is_connected
            first = await asyncio.to_thread(lambda: world.say("viewer", "hello @bot Kappa", channel="room_a", bits=3))
            message = await chat.next(Message)
            assert (message.text, message.channel.login, message.channel.id) == ("hello @bot Kappa", "room_a", first["broadcaster_user_id"])
            assert (message.author.login, message.author.name, message.bits, message.is_first) == ("viewer", "Viewer", 3, True)
            assert [(one.type, one.text) for one in message.fragments] == [
                ("text", "hello "), ("mention", "@bot"), ("text", " "), ("emote", "Kappa"),
            ]  # fmt: skip
            id = await made.send(A, "hi there", reply_to=message.id, nonce="mine")
            assert id == (await made.send(A, "more"))[:0] + id != message.id
            action = await asyncio.to_thread(lambda: world.say("viewer", "waves", channel="room_b", action=True, reply_to=""))
            seen = await chat.next(Message)
            assert (seen.text, seen.is_action, seen.id, seen.channel.login) == ("waves", True, action["message_id"], "room_b")
            assert ("privileged", "room_a", True) in chat.told
            assert ("privileged", "room_b", False) in chat.told
            assert chat.joins == 2
            for text in ("two\r\nQUIT", "nul\0"):
                with pytest.raises(ParameterError):
                    await made.send(A, text)

    ask(work)


def test_what_twitch_drops_raises_with_the_reason(world: Emulator) -> None:
    async def work() -> None:
        async with chatting(world, A) as (made, _):
            await made.send(A, "same")
            with pytest.raises(MessageDropped, match="room_a") as dropped:
                await made.send(A, "same")
            assert dropped.value.reason == "msg_duplicate"
            sent = await asyncio.gather(*(made.send(A, f"line {at}") for at in range(10)))
            assert len(set(sent)) == 10
            with pytest.raises(MessageDropped) as dropped:
                await made.send(A, "x" * 501)
            assert dropped.value.reason == "msg_rejected_mandatory"

    ask(work)


def test_every_kind_of_event(world: Emulator) -> None:
    owner = world.client("room_a")
    room, viewer = (world.world.account(login=login).id for login in ("room_a", "viewer"))

    async def work() -> None:
        async with chatting(world, A) as (made, chat):

            async def done(call: Callable[[], object]) -> None:
                await asyncio.to_thread(call)

            sent = await asyncio.to_thread(lambda: world.say("viewer", "one", channel="room_a"))
            await chat.next(Message)
            await done(lambda: owner.delete_chat_messages(room, room, message_id=sent["message_id"]))
            deleted = await chat.next(MessageDeleted)
            assert (deleted.message_id, deleted.author.login, deleted.text) == (sent["message_id"], "viewer", "one")
            await done(lambda: owner.ban_user(room, room, user_id=viewer, duration=30))
            cleared = await chat.next(UserCleared)
            assert (cleared.user.login, cleared.user.id, cleared.seconds, cleared.is_ban) == ("viewer", viewer, 30, False)
            await done(lambda: owner.delete_chat_messages(room, room))
            await chat.next(ChatCleared)
            await done(lambda: owner.update_chat_settings(room, room, slow_mode=True, slow_mode_wait_time=20, follower_mode=True))
            changed = [await chat.next(SettingsChanged) for _ in range(2)][-1]
            assert (changed.slow, changed.followers_only, changed.emote_only, changed.unique) == (20, 0, False, False)
            await done(lambda: owner.send_chat_announcement(room, room, "news"))
            notice = await chat.next(Notice)
            assert (notice.kind, notice.text, notice.source) == ("announcement", "news", None)
            fired = {"notice_type": "community_sub_gift", "chatter_user_id": None, "chatter_is_anonymous": True}
            await done(lambda: world.fire("channel.chat.notification", condition={"broadcaster_user_id": room}, event=fired))
            notice = await chat.next(Notice)
            assert (notice.kind, notice.author) == ("community_sub_gift", None)
            await made.want([Message, Presence])
            async with chatting(world, A, login="viewer"):
                there = await chat.next(Presence)
                assert (there.login, there.is_there) == ("viewer", True)
            assert not (await chat.next(Presence)).is_there

    ask(work)


def test_a_shared_chat_names_its_source(world: Emulator) -> None:
    room, other = (world.world.account(login=login).id for login in ("room_a", "room_b"))
    members = [{"broadcaster_id": room}, {"broadcaster_id": other}]
    world.add("shared_chat_session", {"broadcaster": "room_a", "host_broadcaster_id": room, "participants": members})

    async def work() -> None:
        async with chatting(world, A, B) as (_, chat):
            await asyncio.to_thread(lambda: world.say("viewer", "for both", channel="room_a"))
            found = {message.channel.login: message for message in [await chat.next(Message), await chat.next(Message)]}
            assert found["room_a"].source is None
            source = found["room_b"].source
            assert source is not None
            assert (source.channel.id, source.message_id) == (room, found["room_a"].id)

    ask(work)


def test_channels_that_cannot_be_joined(world: Emulator) -> None:
    room, bot = (world.world.account(login=login).id for login in ("room_a", "bot"))
    owner = world.client("room_a")

    async def work() -> None:
        async with chatting(world, A, B) as (made, chat):
            with pytest.raises(ChannelUnavailable) as refused:
                await made.join(Channel("", "nobody_here", ""))
            assert refused.value.reason == "msg_channel_suspended"
            await asyncio.to_thread(lambda: owner.ban_user(room, room, user_id=bot))
            await chat.until("parted", "room_a", "msg_banned")
            with pytest.raises(ChannelUnavailable) as refused:
                await made.join(A)
            assert refused.value.reason == "msg_banned"
            assert made.is_connected
            await made.part(B)
            world.say("viewer", "nobody hears this", channel="room_b")
            await made.join(B)
            world.say("viewer", "but this", channel="room_b")
            await chat.next(UserCleared)
            assert (await chat.next(Message)).text == "but this"

    ask(work)


@pytest.mark.parametrize("fault", ["close", "reset"])
def test_a_drop_is_told_and_all_channels_are_joined_again(world: Emulator, fault: str) -> None:
    async def work() -> None:
        async with chatting(world, A, B) as (made, chat):
            world.disturb_chat(fault)
            await chat.until("connected", False)
            async with asyncio.timeout(GUARD):
                while chat.told.count(("connected", False)) < 2 or not made.is_connected:
                    await asyncio.sleep(0.005)
            assert [one[0] for one in chat.told if one[0] in ("connected", "disconnected")] == ["connected", "disconnected", "connected"]
            world.say("viewer", "again", channel="room_b")
            assert (await chat.next(Message)).text == "again"
            assert chat.joins == 4

    ask(work)


def test_a_reconnect_loses_and_repeats_nothing(world: Emulator) -> None:
    async def work() -> None:
        async with chatting(world, A, B) as (made, chat):
            said, moves = 0, 5

            async def talk() -> None:
                nonlocal said
                while chat.told.count(("connected", True)) < moves:
                    await asyncio.to_thread(world.say, "viewer", f"number {said}", channel="room_a" if said % 2 else "room_b")
                    said += 1

            talking = asyncio.ensure_future(talk())
            for move in range(moves):
                world.disturb_chat("reconnect", seconds=30)
                async with asyncio.timeout(GUARD):
                    while chat.told.count(("connected", True)) <= move or len(world.chat_connections) > 1:
                        await asyncio.sleep(0.005)
            await talking
            found = [(await chat.next(Message)).text for _ in range(said)]
            found.sort(key=lambda text: int(text.split()[1]))  # what was under way on the old socket may come after what the new one brings
            assert found == [f"number {at}" for at in range(said)]
            assert chat.events.empty()
            assert ("disconnected", 1000) not in chat.told
            assert made.is_connected

    ask(work)


def test_a_message_twice_is_delivered_once_and_malformed_lines_do_no_harm(world: Emulator) -> None:
    async def work() -> None:
        async with chatting(world, A) as (_, chat):
            world.disturb_chat("twice")
            world.say("viewer", "once", channel="room_a")
            world.disturb_chat("malformed")
            world.disturb_chat("line", line=":tmi.twitch.tv NEWS #room_a :something new")
            world.say("viewer", "then", channel="room_a")
            assert [(await chat.next(Message)).text for _ in range(2)] == ["once", "then"]
            assert chat.events.empty()

    ask(work)


def test_differences_from_the_spec_are_reported(world: Emulator) -> None:
    async def work() -> None:
        chat, found = Chat(), list[tuple[str, str, str]]()
        made = IrcTransport(parse, f"ws{world.url.removeprefix('http')}/irc", Clock(), report=lambda *one: found.append(one))
        await made.start(chat)
        await made.join(A)
        assert found == []
        world.disturb_chat("line", line="@bits=many;new-tag=1 :ada!ada@ada.tmi.twitch.tv PRIVMSG #room_a :hi")
        assert (await chat.next(Message)).bits == 0
        assert {("PRIVMSG.bits", "int", "string"), ("PRIVMSG.new-tag", "nothing", "new field")} <= set(found)
        await made.stop()

    ask(work)


def test_a_token_that_chat_refuses_is_refreshed_once(world: Emulator) -> None:
    async def work() -> None:
        chat = Chat()
        async with world.async_client("bot") as client:
            made = transport(client, "bot")
            old = client.user_.access
            assert old is not None
            world.world.tokens.pop(old.reveal())
            await made.start(chat)
            assert client.user_.access != old
            await made.join(A)
            world.disturb_chat("refuse")
            world.disturb_chat("close")
            async with asyncio.timeout(GUARD):
                while chat.told.count(("connected", False)) < 2:
                    await asyncio.sleep(0.005)
            world.disturb_chat("refuse", times=2)
            world.disturb_chat("close")
            await chat.until("gave up", InvalidToken)
            with pytest.raises(NotRunning):
                await made.send(A, "x")
            await made.stop()

    ask(work)


def test_a_token_that_cannot_be_checked_just_now_is_no_reason_to_give_up(world: Emulator) -> None:
    async def work() -> None:
        chat, good = Chat(), Secret(world.token(("chat:read", "chat:edit"), login="bot")["access_token"])
        asked: list[bool] = []

        async def token(renew: bool) -> Secret[str]:
            asked.append(renew)
            if len(asked) % 2:
                raise NetworkError("id.twitch.tv: no network")
            return good

        made = IrcTransport(parse, f"ws{world.url.removeprefix('http')}/irc", Clock(uniform=lambda low, _: low / 10), "bot", token)
        await made.start(chat)
        await made.join(A)
        world.disturb_chat("refuse")
        world.disturb_chat("reset")
        async with asyncio.timeout(GUARD):
            while chat.told.count(("connected", False)) < 2:
                await asyncio.sleep(0.005)
        assert True in asked
        await made.send(A, "still here")
        await made.stop()
        with pytest.raises(NotRunning):
            await made.join(B)

    ask(work)


def test_a_start_that_cannot_succeed_raises(world: Emulator) -> None:
    async def work() -> None:
        async with world.async_client("bot", ["bits:read"]) as client:
            with pytest.raises(TokenError):
                await transport(client, "bot").start(Chat())
        async with world.async_client("bot") as client:
            with pytest.raises(InvalidToken, match="Login authentication failed"):
                await transport(client, "viewer").start(Chat())
            nowhere = IrcTransport(parse, "ws://127.0.0.1:9/irc", Clock(uniform=lambda low, _: low), timeout=0.3)
            with pytest.raises(Timeout):
                await nowhere.start(Chat())
            hopeless = IrcTransport(parse, "ws://127.0.0.1:9/irc", Clock(uniform=lambda low, _: 0.0), give_up_after=0.2)
            with pytest.raises(NetworkError):
                await hopeless.start(Chat())

    ask(work)


def test_anybody_can_read_without_a_token(world: Emulator) -> None:
    async def work() -> None:
        chat, url = Chat(), f"ws{world.url.removeprefix('http')}/irc"
        made = IrcTransport(parse, url, Clock())
        await made.start(chat)
        joined = await made.join(A)
        assert joined.id == world.world.account(login="room_a").id
        world.say("viewer", "hello", channel="room_a")
        assert (await chat.next(Message)).text == "hello"
        with pytest.raises(MissingToken):
            await made.send(A, "x")
        await made.stop()
        assert world.chat_connections == []

    ask(work)


def test_stopping_leaves_nothing(world: Emulator) -> None:
    async def work() -> None:
        before = len(asyncio.all_tasks())
        for _ in range(10):
            async with chatting(world, A, B) as (made, _):
                world.disturb_chat("silence")
                sending = asyncio.ensure_future(made.send(A, "never confirmed"))
                await asyncio.sleep(0)
            with pytest.raises(NotRunning):
                await sending
        async with asyncio.timeout(GUARD):
            while len(asyncio.all_tasks()) > before or world.chat_connections:
                await asyncio.sleep(0.01)

    ask(work)
