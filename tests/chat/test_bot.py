"""Bots on the emulator: the same program on both faces and both transports, then what each part does when it goes wrong."""

import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.chat.program import COMMANDS, equip
from tests.chat.support import ME, Driven, Face, HandClock, say, sent, until
from twitchapi_gen import Emulator
from twitchapi_gen.bot import AsyncComponent, Bot, CommandError, Component, DefinitionError, NotAllowed, OnCooldown, UsageError, command
from twitchapi_gen.chat import Chat, Message

TRANSPORTS = ("eventsub", "irc")


@pytest.fixture(params=TRANSPORTS)
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def bot(face: Face, twitch: Emulator, clock: HandClock | None = None, **settings: Any) -> Driven:
    given = {"channels": ["streamer_a"], **settings}
    return Driven(face, twitch, bot=True, settings=given, clock=clock)


@contextmanager
def overheard(twitch: Emulator, *channels: str) -> Iterator[list[str]]:
    """What the bot says, as another user reads it, over whichever transport it was sent."""
    said: list[str] = []
    with twitch.client("watcher") as client:
        watcher = Chat(client, channels=channels)
        watcher.on(Message)(lambda message: said.append(message.text) if message.author.login == ME else None)
        with watcher:
            yield said


def test_a_whole_bot(face: Face, transport: str, twitch: Emulator) -> None:
    clock, log = HandClock(), list[str]()
    with bot(face, twitch, clock, transport=transport, channels=["streamer_a", "streamer_b"]) as driven, ExitStack() as watched:
        driven.unlimited("streamer_a", "streamer_b")
        twitch.add("moderators", {"broadcaster": "streamer_a", "user": "max"})
        twitch.add("broadcaster_subscriptions", {"broadcaster": "streamer_a", "user": "sue"})
        said = watched.enter_context(overheard(twitch, "streamer_a", "streamer_b"))
        counter = driven.do(lambda: equip(driven.chat, face, log))
        driven.call("start")
        assert {one.name for one in driven.chat.commands} == {*COMMANDS, "help"}
        until(lambda: counter.calls == ["setup"])

        def ask(text: str, answer: str | None, login: str = "bob", channel: str = "streamer_a") -> None:
            before = len(said)
            twitch.say(login, text, channel=channel)
            if answer is not None:
                until(lambda: len(said) > before)
                assert said[before] == answer

        ask("!hello", "hello bob")
        ask("!HELLO there", "hello mia", "mia", "streamer_b")
        ask("!add 1 2 3", "sum 6")
        ask("!plus 4 5", "sum 9")
        ask("!add one 2", "a must be a whole number, not 'one'. Usage: !add <a> <b> [more…]")
        ask("!double 2.25", "doubled 4.5")
        ask("!quote", "quote None")
        ask("!quote 7", "quote 7")
        ask("!quote add Never again ", "added Never again", "sue")
        ask("!pick --loud dog", "picked dog True")
        ask("!slap @mia", "slapped mia True")
        ask("!slap nobody_there", "there is no user nobody_there. Usage: !slap <who>")
        ask("!boom softly", "refused by the command")
        ask("!limited 1", "limited !limited 1")
        ask("!limited 2", None)  # on cooldown
        ask("!limited 3", None, "mia")  # refused by the guard
        ask("!quote add never", None)  # not a subscriber
        ask("!limited 4", "limited !limited 4", "max")
        ask("!limited 5", "limited !limited 5", "max")  # exempt
        ask("!mods", None)
        ask("!mods", "mods only", "streamer_a")
        ask("!count 2", "counted 2")
        ask("!c", "counted 3")
        ask("!roll", "rolled 4")
        ask("!say this", "this")
        ask("!nothing of the kind", None)
        ask("hello !hello", None)
        ask("!help add", "!add <a> <b> [more…]: Add numbers. Also: !plus.")
        ask("!help", "Commands: !add, !count, !double, !hello, !limited, !pick, !quote, !roll, !say, !slap. More about one: !help <command>")
        ask("!boom", None)
        until(lambda: driven.told("on_error"))
        (error, where), *more = driven.told("on_error")
        assert (str(error), where, more) == ("boom", "command boom", [])
        until(lambda: "after boom RuntimeError" in log)
        assert log[:2] == ["before hello", "after hello NoneType"]
        assert "after add UsageError" in log
        assert "before limited" in log
        assert {"after limited OnCooldown", "after limited NotAllowed", "after mods NotAllowed"} <= set(log)

        count = len(said)
        twitch.add("channel_followers", {"broadcaster": "streamer_b", "user": "mia"})
        until(lambda: said[count:] == ["thanks mia"])
        clock.now += 600
        until(lambda: sorted(said[count + 1 :]) == ["drink in streamer_a", "drink in streamer_b"])
        driven.call("stop")
        until(lambda: counter.calls == ["setup", "teardown"])


def test_a_timer_waits_for_a_stream_and_for_messages(face: Face, twitch: Emulator) -> None:
    clock = HandClock()
    with bot(face, twitch, clock) as driven:
        driven.unlimited("streamer_a")
        driven.do(lambda: equip(driven.chat, face, []))
        driven.call("start")
        live = "still live in streamer_a"

        def streams() -> int:
            return sum(one.operation == "get_streams" for one in twitch.calls)

        for text in ("a", "b", "c"):
            say(twitch, "bob", text, "streamer_a")
        until(lambda: driven.chat._core.counts == {"streamer_a": 3})
        clock.now += 1_800
        until(lambda: streams() == 1)  # enough messages, but nobody is live
        twitch.set_stream("streamer_a")
        clock.now += 1_800
        until(lambda: live in sent(twitch))
        assert streams() == 2
        clock.now += 1_800  # no message since then
        until(lambda: sum(one.startswith("drink") for one in sent(twitch)) >= 1)
        say(twitch, "bob", "!hello", "streamer_a")
        until(lambda: "hello bob" in sent(twitch))
        assert (sent(twitch).count(live), streams()) == (1, 2)


def test_slow_commands_do_not_wait_for_each_other_unless_asked_to(face: Face, twitch: Emulator) -> None:
    gate, running, most = threading.Event(), list[str](), list[int]()

    def slow(context: Any) -> None:
        running.append(context.message.text)
        most.append(len(running))
        gate.wait(30)
        running.remove(context.message.text)

    with bot(face, twitch, channels=["streamer_a", "streamer_b"]) as driven:
        driven.do(lambda: driven.chat.command("free")(slow))
        driven.do(lambda: driven.chat.command("single", sequential=True)(slow))
        driven.call("start")
        for at in range(3):
            say(twitch, "bob", f"!free {at}", "streamer_a")
        until(lambda: len(running) == 3)
        gate.set()
        until(lambda: not running)
        gate.clear()
        most.clear()
        for at in range(3):
            say(twitch, "bob", f"!single {at}", "streamer_a")
        say(twitch, "bob", "!single b", "streamer_b")  # another channel
        until(lambda: len(running) == 2)
        gate.set()
        until(lambda: len(most) == 4 and not running)
        assert max(most) == 2


@pytest.mark.parametrize("whole_bot", [False, True])
def test_a_command_that_a_stop_cancelled_runs_again_after_the_next_start(face: Face, twitch: Emulator, whole_bot: bool) -> None:
    gate, ran = threading.Event(), list[str]()

    def slow(context: Any) -> None:
        ran.append(context.text)
        gate.wait(30)

    with bot(face, twitch, sequential=whole_bot) as driven:
        driven.do(lambda: driven.chat.command("slow", sequential=not whole_bot)(slow))
        for text in ("first", "second"):
            driven.call("start")
            say(twitch, "bob", f"!slow {text}", "streamer_a")
            until(lambda: text in ran)  # noqa: B023  # it is called at once
            driven.call("stop", 0.0)
        gate.set()
    assert ran == ["first", "second"]


def test_own_messages_replies_and_shared_chats(face: Face, twitch: Emulator) -> None:
    with bot(face, twitch, include_own=True) as driven:
        seen: list[str] = []
        driven.do(lambda: driven.chat.command("do")(lambda context: seen.append(f"{context.author.login} {context.message.text}")))
        every: list[Message] = []
        driven.do(lambda: driven.chat.on(Message)(every.append))
        driven.call("start")
        say(twitch, ME, "!do mine", "streamer_a")
        there = twitch.world.account(login="streamer_b").id
        say(twitch, "bob", "!do from next door", "streamer_a", source_broadcaster_user_id=there)
        parent = {
            "parent_message_id": "p", "parent_message_body": "x", "parent_user_id": "7", "parent_user_name": "Mia", "parent_user_login": "mia",
            "thread_message_id": "p", "thread_user_id": "7", "thread_user_name": "Mia", "thread_user_login": "mia",
        }  # fmt: skip
        say(twitch, "bob", "@Mia !do it", "streamer_a", reply=parent)
        until(lambda: seen)
        assert (len(every), seen) == (3, ["bob @Mia !do it"])


def test_error_handlers_replace_the_usual_ones(face: Face, twitch: Emulator) -> None:
    with bot(face, twitch) as driven:
        general, own = list[Exception](), list[Exception]()

        def fail(context: Any, number: int = 0) -> None:
            raise CommandError("no")

        driven.do(lambda: driven.chat.on_command_error(lambda context, error: general.append(error)))
        driven.do(lambda: driven.chat.command("a", cooldown=60)(fail))
        driven.do(lambda: driven.chat.command("b", on_error=lambda context, error: own.append(error))(fail))
        driven.do(lambda: driven.chat.command("c", role="vip")(fail))
        driven.call("start")
        for text in ("!a x", "!a", "!a", "!b", "!c"):
            before = len(general) + len(own)
            say(twitch, "bob", text, "streamer_a")
            until(lambda: len(general) + len(own) > before)  # noqa: B023  # it is called at once
        assert [type(one) for one in general] == [UsageError, CommandError, OnCooldown, NotAllowed]
        assert [type(one) for one in own] == [CommandError]
        assert sent(twitch) == []


def test_middleware_may_stop_a_command_and_a_guard_of_the_bot_all(face: Face, twitch: Emulator) -> None:
    with bot(face, twitch) as driven:
        ran: list[str] = []
        driven.do(lambda: driven.chat.before(lambda context: context.text != "stop"))
        driven.do(lambda: driven.chat.guard(lambda context: context.author.login != "mia"))
        driven.do(lambda: driven.chat.command("go")(lambda context: ran.append(context.text)))
        done: list[Any] = []
        driven.do(lambda: driven.chat.after(lambda context: done.append(context.error)))
        driven.call("start")
        for login, text in (("bob", "!go stop"), ("mia", "!go 1"), ("bob", "!go 2")):
            say(twitch, login, text, "streamer_a")
        until(lambda: len(done) == 2)
        assert ran == ["2"]
        assert {type(one) for one in done} == {NotAllowed, type(None)}


def test_followers_are_looked_up_once(face: Face, twitch: Emulator) -> None:
    twitch.add("moderators", {"broadcaster": "streamer_a", "user": ME})
    twitch.add("channel_followers", {"broadcaster": "streamer_a", "user": "mia"})
    with bot(face, twitch) as driven:
        ran: list[str] = []
        driven.do(lambda: driven.chat.command("go", role="follower")(lambda context: ran.append(context.author.login)))
        driven.call("start")
        for login in ("bob", "mia", "bob", "mia"):
            before = len(ran)
            say(twitch, login, "!go", "streamer_a")
            if login == "mia":
                until(lambda: len(ran) > before)  # noqa: B023  # it is called at once
        say(twitch, "streamer_b", "!go", "streamer_a", ["subscriber"])
        until(lambda: ran == ["mia", "mia", "streamer_b"])
        assert sum(one.operation == "get_channel_followers" for one in twitch.calls) == 2


def test_a_bot_in_two_channels_and_two_bots_in_a_process(twitch: Emulator) -> None:
    prefixes = {"channels": ["streamer_a"], "prefix": ["?", "bot "]}
    with bot("sync", twitch) as one, Driven("async", twitch, bot=True, settings=prefixes, login="other_bot") as two:
        one.chat.command("who")(lambda context: f"the first, {context.text}")
        two.do(lambda: two.chat.command("who")(lambda context: f"the second, {context.text}"))
        one.call("start")
        two.call("start")
        one.unlimited("streamer_a")
        two.unlimited("streamer_a")
        for text in ("!who 1", "?who 2", "bot who 3"):
            before = len(sent(twitch))
            say(twitch, "bob", text, "streamer_a")
            until(lambda: len(sent(twitch)) > before)  # noqa: B023  # it is called at once
        assert sent(twitch) == ["the first, 1", "the second, 2", "the second, 3"]


QUOTES = """
from twitchapi_gen.bot import {base}, command, on, every

class Quotes({base}):
    def __init__(self):
        self.quotes = []

    @command("quotes")
    {define} quotes(self, context):
        return "{version}: " + ", ".join(self.quotes)

    @command("note")
    {define} note(self, context, *, text: str):
        self.quotes.append(text)
        return "noted " + text
{more}
"""


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    yield tmp_path / "my_quotes.py"
    sys.modules.pop("my_quotes", None)


def write(module: Path, face: Face, version: str, more: str = "") -> None:
    base, define = ("Component", "def") if face == "sync" else ("AsyncComponent", "async def")
    module.write_text(QUOTES.format(base=base, define=define, version=version, more=more), "utf-8")


def test_components_are_loaded_replaced_and_removed_while_the_bot_runs(face: Face, twitch: Emulator, module: Path) -> None:
    write(module, face, "one", '\n    @on("channel.follow")\n    def followed(self, event): ...\n')
    with bot(face, twitch) as driven:
        driven.call("start")
        driven.unlimited("streamer_a")

        def ask(text: str, answer: str) -> None:
            before = len(sent(twitch))
            say(twitch, "bob", text, "streamer_a")
            until(lambda: len(sent(twitch)) > before)
            assert sent(twitch)[before] == answer

        driven.call("load", "my_quotes")
        until(lambda: any(one["type"] == "channel.follow" for one in twitch.subscriptions))
        ask("!note first", "noted first")
        write(module, face, "two")
        driven.call("reload", "my_quotes")
        until(lambda: all(one["type"] != "channel.follow" for one in twitch.subscriptions))
        ask("!quotes", "two: first")  # the state stays
        module.write_text("this is no Python", "utf-8")
        with pytest.raises(SyntaxError):
            driven.call("reload", "my_quotes")
        write(module, face, "three", '\n    @command("note")\n    def again(self, context): ...\n')
        with pytest.raises(DefinitionError, match="two commands are called 'note'"):
            driven.call("reload", "my_quotes")
        ask("!note second", "noted second")  # the old one is still there
        with pytest.raises(DefinitionError, match="loaded already"):
            driven.call("load", "my_quotes")
        driven.call("unload", "my_quotes")
        assert {one.name for one in driven.chat.commands} == {"help"}
        with pytest.raises(DefinitionError, match="no component my_quotes is loaded"):
            driven.call("unload", "my_quotes")
        assert driven.told("on_error") == []


def test_wrong_code_is_told_when_it_is_registered(twitch: Emulator, module: Path) -> None:
    made = Bot(twitch.client(ME))
    with pytest.raises(DefinitionError, match="no annotation"):

        @made.command()
        def bare(context, number): ...  # type: ignore[no-untyped-def]

    with pytest.raises(DefinitionError, match="there is no role 'king'"):
        made.command(role="king")(print)  # type: ignore[call-overload]
    with pytest.raises(DefinitionError, match="needs a name of one word"):
        made.command("  ")(lambda context: None)
    made.command("x")(lambda context: None)
    with pytest.raises(DefinitionError, match="two commands are called 'x'"):
        made.command("y", aliases=["X"])(lambda context: None)
    with pytest.raises(DefinitionError, match="every needs a time above 0"):
        made.every()
    for prefix in ("", [], ["!", " "]):
        with pytest.raises(DefinitionError, match="prefix must be"):
            Bot(twitch.client(ME), prefix=prefix)
    with pytest.raises(DefinitionError, match="load needs a SyncComponent"):
        made.load(7)

    class Wrong(AsyncComponent):
        @command()
        async def hello(self, context: Any) -> None: ...

    class Needy(Component):
        def __init__(self, what: int) -> None: ...

    for component, says in ((Wrong, "is no SyncComponent"), (Needy, "can't be made without arguments"), ("no module", "name of a module")):
        with pytest.raises(DefinitionError, match=says):
            made.load(component)
    module.write_text("x = 1", "utf-8")
    with pytest.raises(DefinitionError, match="has no class that derives"):
        made.load("my_quotes")
    assert {one.name for one in made.commands} == {"help", "x"}


def test_a_help_of_ones_own_replaces_the_built_in_one(face: Face, twitch: Emulator) -> None:
    with bot(face, twitch) as driven:
        driven.do(lambda: driven.chat.command("help")(lambda context: "mine"))
        driven.call("start")
        say(twitch, "bob", "!help", "streamer_a")
        until(lambda: sent(twitch) == ["mine"])
        assert Bot(twitch.client(ME), help=None).commands == []
