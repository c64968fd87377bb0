"""The example programs of chat, run as a user would, against the emulator; and their size."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from benchmarks.chat_sizes import sizes
from tests.chat.support import ME, until
from tests.conftest import ROOT
from twitchapi_gen import AuthScope, Emulator, FileTokenStore, Twitch

Run = Callable[[str], "subprocess.Popen[str]"]


@contextmanager
def running(program: str, twitch: Emulator, folder: Path) -> Iterator["subprocess.Popen[str]"]:
    """The program, once it reads the chat of streamer_a."""
    scopes = [str(scope) for scope in AuthScope]
    granted = twitch.token(scopes, login=ME, client_id="my_app_id")
    addresses: Any = {"helix_url": f"{twitch.url}/helix", "auth_url": f"{twitch.url}/oauth2"}
    with Twitch("my_app_id", "s", token_store=FileTokenStore(folder / "tokens.json"), **addresses) as client:
        client.as_user(granted["user_id"]).set_user_authentication(granted["access_token"], scopes, granted["refresh_token"])
    environment = {
        **os.environ, "TWITCHAPI_EMULATOR": twitch.url, "TWITCH_CLIENT_ID": "my_app_id", "TWITCH_CLIENT_SECRET": "s",
        "BOT_USER_ID": granted["user_id"], "CHANNEL": "streamer_a", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    twitch.add("moderators", {"broadcaster": "streamer_a", "user": ME})
    command = [sys.executable, "-m", f"examples.{program}"]
    process = subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        until(lambda: process.poll() is not None or reading(twitch))
        assert process.poll() is None, process.communicate()[1]
        yield process
    finally:
        process.terminate()
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert "Traceback" not in errors, errors


def reading(twitch: Emulator) -> bool:
    return any((one["type"], one["status"]) == ("channel.chat.message", "enabled") for one in twitch.subscriptions)


def answer(twitch: Emulator, login: str, text: str, **how: object) -> str:
    """What the program answers."""
    before = len(sent(twitch))
    twitch.say(login, text, channel="streamer_a", **how)  # type: ignore[arg-type]
    until(lambda: len(sent(twitch)) > before)
    return sent(twitch)[before]


def sent(twitch: Emulator) -> list[str]:
    found = ("send_chat_message", "send_chat_announcement")
    return [one.parameters["message"] for one in twitch.calls if one.operation in found and one.status in (200, 204)]


def test_the_bot_with_commands(twitch: Emulator, tmp_path: Path) -> None:
    with running("chat_commands", twitch, tmp_path):
        assert answer(twitch, "bob", "!quote") == "Never again."
        assert answer(twitch, "streamer_a", "!quote add Once more") == "Quote 2: Once more"
        assert answer(twitch, "bob", "!quote 2") == "Once more"
        assert answer(twitch, "bob", "!roll 1") == "Bob rolls 1"
        assert answer(twitch, "streamer_a", "!so @mia").startswith("Visit https://twitch.tv/mia, last seen with ")
        assert answer(twitch, "bob", "!roll x") == "sides must be a whole number, not 'x'. Usage: !roll [sides]"


def test_the_alerts(twitch: Emulator, tmp_path: Path) -> None:
    with running("chat_alerts", twitch, tmp_path):
        until(lambda: len(twitch.subscriptions) == 4)
        twitch.add("channel_followers", {"broadcaster": "streamer_a", "user": "mia"})
        until(lambda: "Welcome, Mia!" in sent(twitch))
        assert answer(twitch, "bob", "Cheer100", bits=100) == "Thank you for 100 Bits!"
        a = twitch.world.account(login="streamer_a").id
        twitch.fire("channel.raid", condition={"to_broadcaster_user_id": a}, event={"from_broadcaster_user_name": "Bob", "viewers": 7})
        until(lambda: "Bob brings 7 viewers!" in sent(twitch))
        notice = {"notice_type": "resub", "system_message": "Mia subscribed for 3 months."}
        twitch.fire("channel.chat.notification", event=notice)
        until(lambda: "Thank you: Mia subscribed for 3 months." in sent(twitch))


def test_the_moderation(twitch: Emulator, tmp_path: Path) -> None:
    with running("chat_moderation", twitch, tmp_path):
        until(lambda: any(one["type"] == "automod.message.hold" for one in twitch.subscriptions))
        link = twitch.say("bob", "see https://bad.example", channel="streamer_a")
        until(lambda: any(one.parameters.get("message_id") == link["message_id"] for one in twitch.calls))
        twitch.say("bob", "see https://bad.example again", channel="streamer_a")
        until(lambda: any(one.operation == "ban_user" for one in twitch.calls))
        twitch.assert_called("ban_user", duration=600, reason="links")
        assert answer(twitch, "streamer_a", "!permit mia") == "Mia may post links."
        a = twitch.world.account(login="streamer_a").id
        twitch.fire("automod.message.hold", version="1", condition={"broadcaster_user_id": a}, event={"message_id": "h1", "user_name": "Bob"})
        twitch.fire("automod.message.hold", version="2", condition={"broadcaster_user_id": a}, event={"message_id": "h1", "user_name": "Bob"})
        until(lambda: "Held 1, by Bob: !allow 1" in sent(twitch))
        twitch.say("streamer_a", "!allow 1", channel="streamer_a")
        until(lambda: any(one.operation == "manage_held_automod_messages" for one in twitch.calls))
        twitch.assert_called("manage_held_automod_messages", msg_id="h1", action="ALLOW")


def test_the_song_requests(twitch: Emulator, tmp_path: Path) -> None:
    with running("chat_song_requests", twitch, tmp_path):
        assert answer(twitch, "bob", "!songs") == "The queue is empty."
        assert answer(twitch, "streamer_a", "!sr One two") == "Number 1: One two"
        assert answer(twitch, "streamer_a", "!sr Three") == "Number 2: Three"
        assert answer(twitch, "streamer_a", "!sr Four") == "You have 2 songs in the queue already."
        assert answer(twitch, "bob", "!sr Five") == "Number 3: Five"
        assert answer(twitch, "bob", "!wrongsong") == "Withdrawn: Five"
        assert answer(twitch, "bob", "!wrongsong") == "You have no song in the queue."
        assert answer(twitch, "streamer_a", "!next") == "Now: One two, for StreamerA"
        assert answer(twitch, "bob", "!songs") == "1. Three (StreamerA)"


def test_the_quotes_outlast_the_bot(twitch: Emulator, tmp_path: Path) -> None:
    with running("chat_quotes", twitch, tmp_path):
        assert answer(twitch, "bob", "!quote") == "There is no such quote."
        assert answer(twitch, "streamer_a", "!quote add It's a feature; really") == "Quote 1: It's a feature; really"
        assert answer(twitch, "streamer_a", "!quote add Two") == "Quote 2: Two"
        assert answer(twitch, "streamer_a", "!quote remove 2") == "Removed quote 2."
        assert answer(twitch, "streamer_a", "!quote remove 2") == "There is no quote 2."
    until(lambda: not reading(twitch))
    with running("chat_quotes", twitch, tmp_path):
        assert answer(twitch, "bob", "!quote") == "1: It's a feature; really"


@pytest.mark.parametrize("program", ["commands", "alerts", "moderation"])
def test_each_has_at_most_forty_lines_and_fewer_than_for_the_peers(program: str) -> None:
    ours, *others = sizes()[program].values()
    assert ours <= 40
    assert ours < min(others)
    subprocess.run([sys.executable, "-m", "ruff", "format", "--check", "-q", f"examples/chat_{program}.py"], cwd=ROOT, check=True)
