"""Version 4's `Chat` at the emulator's IRC server."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.examples import at_least
from tests.moving4.lines import LINES
from tests.moving4.support import APP, PATIENCE, SECRET, run, running, tokens
from twitchapi_gen import Emulator
from twitchapi_gen.moving.v4.chat.parsed import parsed, with_command
from twitchapi_gen.v4 import type as types
from twitchapi_gen.v4.chat import Chat, ChatCommand, ChatEvent, ChatMessage, ChatRoom, ClearChatEvent, JoinedEvent, RoomStateChangeEvent
from twitchapi_gen.v4.chat.middleware import (
    BaseCommandMiddleware,
    ChannelCommandCooldown,
    ChannelRestriction,
    ChannelUserCommandCooldown,
    GlobalCommandCooldown,
    SharedChatOnlyCurrent,
    StreamerOnly,
    UserRestriction,
)
from twitchapi_gen.v4.twitch import Twitch
from twitchapi_gen.v4.type import AuthScope

__all__ = ["running"]
SCOPES = [AuthScope.CHAT_READ, AuthScope.CHAT_EDIT]


class Got:
    """A handler, and what it got, in which threads."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        self.threads: set[threading.Thread] = set()
        self._count = threading.Semaphore(0)

    async def handler(self, event: Any) -> None:
        self.events.append(event)
        self.threads.add(threading.current_thread())
        self._count.release()

    async def next(self) -> Any:
        assert await asyncio.to_thread(self._count.acquire, timeout=PATIENCE)
        return self.events[-1]


async def client(emulator: Emulator) -> Twitch:
    twitch, granted = await Twitch(APP, SECRET), tokens(emulator, ["chat:read", "chat:edit"])
    await twitch.set_user_authentication(granted["access_token"], SCOPES, granted["refresh_token"])
    return twitch


def chatting(emulator: Emulator, use: Callable[[Chat], Coroutine[Any, Any, None]], prepare: Callable[[Chat], object], **settings: Any) -> None:
    """A chat that has joined its own channel, in a program."""

    async def program() -> None:
        twitch = await client(emulator)
        chat = await Chat(twitch, initial_channel=["my_username"], **settings)
        ready = Got()
        chat.register_event(ChatEvent.READY, ready.handler)
        prepare(chat)
        chat.start()
        try:
            await ready.next()
            await use(chat)
        finally:
            if chat.is_connected():
                chat.stop()
            await twitch.close()

    run(program)


async def said(emulator: Emulator, *args: Any, **words: Any) -> Any:
    return await asyncio.to_thread(lambda: emulator.say(*args, **words))


def test_messages_and_commands(running: Emulator) -> None:
    messages, commands, joined, rooms = Got(), Got(), Got(), Got()

    def prepare(chat: Chat) -> None:
        chat.register_event(ChatEvent.MESSAGE, messages.handler)
        chat.register_event(ChatEvent.JOINED, joined.handler)
        chat.register_event(ChatEvent.ROOM_STATE_CHANGE, rooms.handler)
        assert chat.register_command("Hello", commands.handler) is True
        assert chat.register_command("HELLO", commands.handler) is False

    async def use(chat: Chat) -> None:
        assert chat.is_ready()
        assert chat.is_in_room("#My_Username")
        assert chat.username == "my_username"
        assert isinstance(await joined.next(), JoinedEvent)
        assert isinstance(await rooms.next(), RoomStateChangeEvent)
        await said(running, "amber_plays", "!hello  you  there ", channel="my_username")
        command = await commands.next()
        assert isinstance(command, ChatCommand)
        assert (command.name, command.parameter, command.user.display_name) == ("hello", "you  there", "AmberPlays")
        message = await messages.next()
        assert isinstance(message, ChatMessage)
        assert isinstance(message.room, ChatRoom)
        assert message.room.name == "my_username"
        assert threading.current_thread() not in messages.threads | commands.threads
        assert chat.unregister_command("hELLo") is True
        assert chat.unregister_command("hello") is False
        assert chat.unregister_event(ChatEvent.MESSAGE, messages.handler) is True
        assert chat.unregister_event(ChatEvent.MESSAGE, messages.handler) is False

    chatting(running, use, prepare)


def test_what_is_sent_arrives(running: Emulator) -> None:
    commands = Got()

    async def use(chat: Chat) -> None:
        await said(running, "amber_plays", "$ask", channel="my_username")
        command = await commands.next()
        await command.reply("an answer")
        await command.send("something else")
        await chat.send_message(command.room, "more")
        await chat.send_raw_irc_message("PRIVMSG #my_username :raw")
        with pytest.raises(ValueError, match="empty"):
            await chat.send_message("my_username", "")
        assert chat.is_mod("my_username") is False
        assert chat.is_subscriber("my_username") is False

    def prepare(chat: Chat) -> None:
        chat.set_prefix("?")
        chat.set_channel_prefix("$", ["my_username", "other"])
        chat.reset_channel_prefix("other")
        chat.register_command("ask", commands.handler)

    chatting(running, use, prepare)


def test_handlers_run_in_the_loop_that_is_given(running: Emulator) -> None:
    messages = Got()

    async def program() -> None:
        twitch = await client(running)
        chat = await Chat(twitch, initial_channel=["my_username"], callback_loop=asyncio.get_running_loop())
        ready = Got()
        chat.register_event(ChatEvent.READY, ready.handler)
        chat.register_event(ChatEvent.MESSAGE, messages.handler)
        chat.start()
        await ready.next()
        await said(running, "amber_plays", "hello", channel="my_username")
        await messages.next()
        assert messages.threads == {threading.current_thread()}
        chat.stop()
        await twitch.close()

    run(program)


def test_channels_are_joined_and_left(running: Emulator) -> None:
    left, joined, notices = Got(), Got(), Got()
    running.add_user("streamer_b", id="777")

    def prepare(chat: Chat) -> None:
        for event, got in ((ChatEvent.LEFT, left), (ChatEvent.JOINED, joined), (ChatEvent.NOTICE, notices)):
            chat.register_event(event, got.handler)

    async def use(chat: Chat) -> None:
        await joined.next()
        assert await chat.join_room(["Streamer_B", "nobody_has_this"]) == ["nobody_has_this"]
        assert (await notices.next()).msg_id == "msg_channel_suspended"
        assert (await joined.next()).room_name == "streamer_b"
        assert chat.is_in_room("streamer_b")
        await chat.leave_room("streamer_b")
        assert (await left.next()).room_name == "streamer_b"
        assert not chat.is_in_room("streamer_b")

    chatting(running, use, prepare)


def test_a_failing_handler_harms_itself_only(running: Emulator, caplog: pytest.LogCaptureFixture) -> None:
    messages = Got()

    async def failing(event: Any) -> None:
        raise RuntimeError("a mistake of the program")

    def prepare(chat: Chat) -> None:
        chat.register_event(ChatEvent.MESSAGE, failing)
        chat.register_event(ChatEvent.MESSAGE, messages.handler)

    async def use(chat: Chat) -> None:
        for text in ("one", "two"):
            await said(running, "amber_plays", text, channel="my_username")
            assert (await messages.next()).text == text

    chatting(running, use, prepare)
    assert "a handler of MESSAGE failed" in caplog.text


def test_a_lost_connection_comes_back(running: Emulator) -> None:
    messages = Got()

    async def use(chat: Chat) -> None:
        await asyncio.to_thread(lambda: running.disturb_chat("reset"))
        for _ in range(PATIENCE * 4):
            await said(running, "amber_plays", "are you there?", channel="my_username")
            if messages.events:
                break
            await asyncio.sleep(0.25)
        assert messages.events

    chatting(running, use, lambda chat: chat.register_event(ChatEvent.MESSAGE, messages.handler))


def test_what_chat_refuses(running: Emulator) -> None:
    async def program() -> None:
        twitch, granted = await Twitch(APP, SECRET), tokens(running, ["bits:read"])
        await twitch.set_user_authentication(granted["access_token"], [AuthScope.BITS_READ], granted["refresh_token"])
        with pytest.raises(ValueError, match="chat:read"):
            await Chat(twitch)
        twitch = await client(running)
        chat = Chat(twitch)
        with pytest.raises(RuntimeError, match="await Chat"):
            chat.start()
        chat = await chat
        with pytest.raises(RuntimeError, match="not running"):
            chat.stop()
        with pytest.raises(RuntimeError, match="not running"):
            await chat.send_message("my_username", "hello")
        with pytest.raises(ValueError, match="coroutine function"):
            chat.register_event(ChatEvent.MESSAGE, print)  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="coroutine function"):
            chat.register_command("x", print)  # type: ignore[arg-type]
        for prefix in ("", "/", ".x"):
            with pytest.raises(ValueError, match="prefix"):
                chat.set_prefix(prefix)
        with pytest.raises(ValueError, match="a room must be"):
            chat.is_mod("")
        chat.start()
        with pytest.raises(RuntimeError, match="started already"):
            chat.start()
        with pytest.raises(types.TwitchAPIException):
            await chat.send_message("nobody_has_this", "hello")
        chat.stop()
        await twitch.close()

    run(program)


def command(line: str = LINES[8].text) -> ChatCommand:
    """A command as a chat reads it, in a channel of its own."""
    chat = Chat(Twitch(APP, authenticate_app=False))
    chat.room_cache["my_username"] = ChatRoom("my_username", False, False, False, False, -1, "100000000", 0)
    return ChatCommand(chat, with_command(parsed(line), "!"))


def test_a_command_without_permission_is_blocked() -> None:
    async def program() -> None:
        mine, others = command(), command(LINES[8].text.replace("#my_username", "#other"))
        streamers = command(LINES[8].text.replace(":amber!", ":my_username!"))
        assert await ChannelRestriction(allowed_channel=["My_Username"]).can_execute(mine)
        assert not await ChannelRestriction(allowed_channel=["My_Username"]).can_execute(others)
        assert not await ChannelRestriction(denied_channel=["my_username"]).can_execute(mine)
        assert await UserRestriction(allowed_users=["Amber"]).can_execute(mine)
        assert not await UserRestriction(denied_users=["amber"]).can_execute(mine)
        assert not await UserRestriction(allowed_users=["amber"]).can_execute(streamers)
        assert await StreamerOnly().can_execute(streamers)
        assert not await StreamerOnly().can_execute(mine)
        elsewhere = LINES[8].text.replace("turbo=1", "turbo=1;source-room-id=9")
        assert await SharedChatOnlyCurrent().can_execute(mine)
        assert not await SharedChatOnlyCurrent().can_execute(command(elsewhere))

    run(program)


def test_cooldowns_are_for_what_they_name() -> None:
    async def program() -> None:
        mine = command()
        other_user, other_command = command(LINES[8].text.replace(":amber!", ":eve!")), command(LINES[8].text.replace("!test", "!other"))
        cases: list[tuple[BaseCommandMiddleware, bool, bool]] = [
            (ChannelCommandCooldown(60), False, True),
            (ChannelUserCommandCooldown(60), True, True),
            (GlobalCommandCooldown(60), False, True),
        ]
        for one, for_others, for_other_commands in cases:
            assert await one.can_execute(mine)
            await one.was_executed(mine)
            assert not await one.can_execute(mine)
            assert await one.can_execute(other_user) is for_others
            assert await one.can_execute(other_command) is for_other_commands
        over = GlobalCommandCooldown(0)
        await over.was_executed(mine)
        assert await over.can_execute(mine)

    run(program)


def test_the_middleware_of_the_chat_is_asked_first(running: Emulator) -> None:
    order: list[str] = []
    commands, blocked = Got(), Got()

    class Noting(BaseCommandMiddleware):
        def __init__(self, name: str, allows: bool = True) -> None:
            self.name, self.allows = name, allows

        async def can_execute(self, command: ChatCommand) -> bool:
            order.append(f"{self.name}?")
            return self.allows

        async def was_executed(self, command: ChatCommand) -> None:
            order.append(f"{self.name}!")
            await commands.handler(command)

    common, refusing = Noting("common"), Noting("refusing", False)

    async def run_it(command: ChatCommand) -> None:
        order.append("run")

    def prepare(chat: Chat) -> None:
        chat.default_command_execution_blocked_handler = blocked.handler
        chat.register_command_middleware(common)
        chat.register_command("go", run_it, [Noting("own")])
        chat.register_command("stop", run_it, [refusing])

    async def use(chat: Chat) -> None:
        await said(running, "amber_plays", "!go", channel="my_username")
        await commands.next()
        await commands.next()
        assert order == ["common?", "own?", "run", "common!", "own!"]
        order.clear()
        await said(running, "amber_plays", "!stop", channel="my_username")
        await blocked.next()
        assert order == ["common?", "refusing?"]
        chat.unregister_command_middleware(common)
        assert chat.middleware == []

    chatting(running, use, prepare)


def test_a_move_to_another_server_loses_and_repeats_nothing(running: Emulator) -> None:
    messages, rooms, cleared = Got(), Got(), Got()

    def prepare(chat: Chat) -> None:
        chat.register_event(ChatEvent.MESSAGE, messages.handler)
        chat.register_event(ChatEvent.ROOM_STATE_CHANGE, rooms.handler)
        chat.register_event(ChatEvent.CHAT_CLEARED, cleared.handler)

    async def use(chat: Chat) -> None:
        await rooms.next()
        await asyncio.to_thread(partial(running.disturb_chat, "reconnect"))
        texts = [str(number) for number in range(20)]
        for text in texts:
            await said(running, "amber_plays", text, channel="my_username")
        line = "@room-id=100000000;tmi-sent-ts=1700000000003 :tmi.twitch.tv CLEARCHAT #my_username"
        for _ in range(2):
            await asyncio.to_thread(partial(running.disturb_chat, "line", line=line))
        while len(messages.events) < len(texts):
            await messages.next()
        await cleared.next()
        assert [one.text for one in messages.events] == texts
        assert len(cleared.events) == 1
        assert len(rooms.events) == 1

    chatting(running, use, prepare)


def test_a_line_that_changes_one_setting_keeps_the_others(running: Emulator) -> None:
    rooms = Got()

    async def use(chat: Chat) -> None:
        await rooms.next()
        for tags in ("followers-only=10", "slow=30", "r9k=1"):
            line = f"@{tags};room-id=100000000 :tmi.twitch.tv ROOMSTATE #my_username"
            await asyncio.to_thread(partial(running.disturb_chat, "line", line=line))
            await rooms.next()
        room = chat.room_cache["my_username"]
        assert (room.follower_only_delay, room.is_followers_only, room.slow, room.is_unique_only) == (10, True, 30, True)

    chatting(running, use, lambda chat: chat.register_event(ChatEvent.ROOM_STATE_CHANGE, rooms.handler))


@at_least(300)
@given(st.text())
def test_no_line_makes_it_raise(text: str) -> None:
    message = with_command(parsed(text), "!")
    chat = Chat(Twitch(APP, authenticate_app=False))
    assert ChatMessage(chat, message).user.name is not None
    assert ClearChatEvent(chat, message).room is None
