"""TwitchIO: the tool says per line what to write instead, what it names is there, and a bot before and after does the same."""

import inspect
import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from tests.clients.__main__ import LIBRARIES, NotInstalled, python_of
from tests.conftest import ROOT
from tests.live.eventsub.support import until
from tests.moving4.support import running, tokens
from twitchapi_gen import AsyncTwitch, Emulator
from twitchapi_gen.bot import AsyncBot, AsyncContext
from twitchapi_gen.chat import Message
from twitchapi_gen.moving.reading import Use, read
from twitchapi_gen.moving.twitchio import MOVES

__all__ = ["running"]
PROGRAMS = ROOT / "tests" / "moving4" / "programs" / "twitchio"
GUIDE = (ROOT / "docs" / "from-twitchio.md").read_text(encoding="utf-8")


def uses(source: str) -> list[Use]:
    return list(read(source.encode(), MOVES).uses)


@pytest.mark.parametrize("name", ["bot2", "bot3"])
def test_every_line_that_uses_it_says_what_to_write(name: str) -> None:
    source = (PROGRAMS / f"{name}.py").read_text(encoding="utf-8")
    reading = read(source.encode(), MOVES)
    assert reading.verdict == "edits"
    assert reading.edits == ()
    assert {use.verdict for use in reading.uses} == {"edit"}
    assert all(use.note for use in reading.uses)
    lines = {number for number, line in enumerate(source.splitlines(), 1) if re.search(r"commands\.|twitchio|routines\.|ctx\.|event_", line)}
    assert lines - {1} <= {use.line for use in reading.uses}


def test_the_command_tells_and_changes_nothing(tmp_path: Path) -> None:
    program = tmp_path / "bot.py"
    program.write_bytes((PROGRAMS / "bot2.py").read_bytes())
    command = [sys.executable, "-m", "twitchapi_gen.moving", "--from", "twitchio", "--write", "--format", "json", str(program)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    (said,) = json.loads(done.stdout)
    assert (done.returncode, said["verdict"], said["written"]) == (1, "edits", False)
    assert program.read_bytes() == (PROGRAMS / "bot2.py").read_bytes()


@pytest.mark.parametrize(("source", "said"), [
    ("import twitchio\nasync def go(m: twitchio.Message):\n    m.content", "message.text"),
    ("from twitchio import Client\nclient = Client(client_id='x')\nclient.fetch_users(logins=['x'])", "await twitch.get_users(ids=…, logins=…)"),
    ("from twitchio.ext.commands import Bot\nclass Mine(Bot):\n    async def event_ready(self): ...", "AsyncBot(on_connected=…)"),
    ("from twitchio.ext import commands\n@commands.is_moderator()\nasync def go(ctx): ...", "@bot.command(role=…): broadcaster, moderator, vip"),
    ("from twitchio.ext import pubsub", "Twitch shut down PubSub on 14 April 2025"),
    ("from twitchio.models.nothing import Thing", "there is nothing in its place"),
])  # fmt: skip
def test_single_uses(source: str, said: str) -> None:
    found = uses(source)
    assert found[-1].note.startswith(said)
    assert found[-1].line == len(source.splitlines()) or "async def event_ready" in source or "is_moderator" in source


def test_what_it_names_is_there() -> None:
    notes = [*MOVES.notes.values(), *(move.note for members in MOVES.members.values() for move in members.values())]
    text = "\n".join([*notes, *re.findall(r"\| [^|]* \| ([^|]*) \|", GUIDE)])
    owners = {"twitch": AsyncTwitch, "bot": AsyncBot, "context": AsyncContext, "message": Message}
    for owner, kind in owners.items():
        names = set(re.findall(rf"(?<![.\w]){owner}\.(\w+)", text)) - {"login"}
        known = {*dir(kind), *(name for one in kind.__mro__ for name in getattr(one, "__annotations__", {}))}
        known |= {name for one in kind.__mro__[:-1] if one.__module__ != "typing" for name in re.findall(r"self\.(\w+)", inspect.getsource(one))}
        assert names <= known, (owner, names - known)
    package = import_module("twitchapi_gen")
    for module, name in re.findall(r"twitchapi_gen\.(bot|chat|types|oauth)\.(\w+)", text):
        assert hasattr(import_module(f"twitchapi_gen.{module}"), name), name
    for name in set(re.findall(r"\b(Async(?!Bot|Context|Component)\w+|FileTokenStore)\b", text)):
        assert hasattr(package, name), name


def answers(emulator: Emulator, command: list[str]) -> None:
    """A bot that answers !hello, until it is ended."""
    granted = tokens(emulator)
    environment = {
        "TWITCHAPI_EMULATOR": emulator.url, "PATH": os.environ["PATH"], "ACCESS": granted["access_token"], "REFRESH": granted["refresh_token"],
        "USER_ID": granted["user_id"], "PYTHONPATH": str(ROOT) if command[0] == sys.executable else "",
    }  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment) as bot:
        try:
            until(lambda: any(one["type"] == "channel.chat.message" and one["status"] == "enabled" for one in emulator.subscriptions))
            emulator.say("amber_plays", "!hello", channel="my_username")
            until(lambda: any(one["path"] == "/helix/chat/messages" for one in emulator.requests))
        finally:
            bot.kill()
    (sent,) = [json.loads(one["body"]) for one in emulator.requests if one["path"] == "/helix/chat/messages"]
    assert sent["message"].casefold() in ("hello amberplays!", "hello amber_plays!")


def test_a_bot_of_twitchio_3_answers(running: Emulator) -> None:
    library = next(one for one in LIBRARIES if one.driver == "drive_twitchio")
    try:
        python = python_of(library, make=False)
    except NotInstalled as error:
        pytest.skip(str(error))
    answers(running, [str(python), str(ROOT / "tests" / "moving4" / "patched.py"), running.url, str(PROGRAMS / "bot3.py")])


def test_the_same_bot_here_answers(running: Emulator) -> None:
    answers(running, [sys.executable, str(PROGRAMS / "after.py")])
