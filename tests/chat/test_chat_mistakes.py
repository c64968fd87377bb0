"""What goes wrong in a chat is told: in its settings, its calls and its callbacks; and how it ends."""

import signal
import subprocess
import sys
from typing import Any

import pytest

from tests.chat.support import ME, Face, chat, gathered, say, until
from tests.conftest import ROOT
from twitchapi_gen import AsyncChat, Chat, Emulator, MissingToken, ParameterError, Twitch, TwitchError, WrongClient
from twitchapi_gen.chat import (
    ChannelUnavailable,
    Message,
    Presence,
)


def test_an_unknown_channel_is_told_and_the_chat_is_stopped(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a", "nobody_there") as driven:
        with pytest.raises(ChannelUnavailable, match="no user or channel 'nobody_there'") as raised:
            driven.call("start")
        assert (raised.value.channel, raised.value.reason) == ("nobody_there", "unknown")
        assert not driven.chat._core.running


def test_a_failing_callback_is_told_and_the_next_message_comes(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got: list[str] = []

        def callback(message: Message) -> None:
            got.append(message.text)
            raise ValueError(message.text)

        driven.do(lambda: driven.chat.on(Message)(callback))
        driven.call("start")
        for text in ("a", "b"):
            say(twitch, "bob", text, "streamer_a")
        until(lambda: len(driven.told("on_error")) == 2)
        assert got == ["a", "b"]
        assert driven.told("on_error")[0][1] == "Message"


def test_a_message_that_lacks_its_body_is_told_and_skipped(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        got = gathered(driven, Message)
        driven.call("start")
        twitch.fire("channel.chat.message", event={"message": None}, check=False)
        say(twitch, "bob", "whole", "streamer_a")
        until(lambda: got)
        assert [one.text for one in got] == ["whole"]
        assert driven.told("on_error")[0][1] == "channel.chat.message of streamer_a"


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"channels": "streamer_a"}, "channels must be a list of logins"),
        ({"channels": ["not a login"]}, "given by its login"),
        ({"channels": [7]}, "given by its login"),
        ({"transport": "pigeon"}, "transport must be 'eventsub' or 'irc', not 'pigeon'"),
        ({"max_waiting": 0}, "max_waiting must be 1 or more"),
        ({"timeout": 0}, "timeout must be more than 0 seconds"),
    ],
)
def test_wrong_settings_are_told_at_once(face: Face, twitch: Emulator, settings: dict[str, Any], words: str) -> None:
    client: Any = twitch.client(ME) if face == "sync" else twitch.async_client(ME)
    with pytest.raises(ParameterError, match=words):
        (Chat if face == "sync" else AsyncChat)(client, **settings)


def test_wrong_handlers_are_told_at_once(twitch: Emulator) -> None:
    made = Chat(twitch.client(ME))
    kinds: list[tuple[Any, str]] = [
        (str, "on needs one of Message"), ("chanel.follow", "did you mean 'channel.follow'"), (Presence, "over IRC only"),
    ]  # fmt: skip
    for kind, words in kinds:
        decorate: Any = made.on(kind)
        with pytest.raises(ParameterError, match=words):
            decorate(print)
    with pytest.raises(ParameterError, match="there is no condition 'brodcaster'"):
        made.on("channel.follow", brodcaster="1")(print)
    with pytest.raises(ParameterError, match="must be a function"):
        made.on(Message)(7)  # type: ignore[arg-type]
    with pytest.raises(ParameterError, match="takes no version"):
        made.on(Message, 2)(print)  # type: ignore[call-overload]


def test_a_wrong_client_is_told(twitch: Emulator) -> None:
    with pytest.raises(WrongClient, match="AsyncChat"):
        Chat(twitch.async_client(ME))  # type: ignore[arg-type]
    with pytest.raises(ParameterError, match="anonymous reading is possible with transport='irc'"):
        Chat()
    app = Chat(twitch.client(), channels=["streamer_a"])
    with pytest.raises(MissingToken, match="acts for a user"):
        app.start()


def test_starting_twice_is_told(face: Face, twitch: Emulator) -> None:
    with chat(face, twitch, "streamer_a") as driven:
        driven.call("start")
        with pytest.raises(TwitchError, match="already running"):
            driven.call("start")
        assert driven.chat.is_connected
        assert "over eventsub: 1 channels, connected" in repr(driven.chat)


PROGRAM = """
import asyncio, sys
from twitchapi_gen import AsyncTwitch, Twitch
from twitchapi_gen.chat import AsyncChat, Chat, Message

face, token = sys.argv[1:]
if face == "sync":
    twitch = Twitch("my_app_id", "my_app_secret")
    twitch.set_user_authentication(token, ["user:read:chat", "user:write:chat"])
    chat = Chat(twitch, channels=["streamer_a"], on_connected=lambda session: print("connected", flush=True))
    chat.run()
else:
    async def main():
        twitch = AsyncTwitch("my_app_id", "my_app_secret")
        await twitch.set_user_authentication(token, ["user:read:chat", "user:write:chat"])
        chat = AsyncChat(twitch, channels=["streamer_a"], on_connected=lambda session: print("connected", flush=True))
        await chat.run()
        await twitch.close()
    asyncio.run(main())
print("stopped", flush=True)
"""


def test_run_ends_cleanly_when_the_service_manager_says_so(face: Face, twitch: Emulator) -> None:
    token = twitch.token(["user:read:chat", "user:write:chat"], login=ME)["access_token"]
    environment = {"TWITCHAPI_EMULATOR": twitch.url, "PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "error::ResourceWarning", "-c", PROGRAM, face, token]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=ROOT)
    assert process.stdout is not None
    assert process.stdout.readline() == "connected\n"
    process.send_signal(signal.SIGTERM)
    said, errors = process.communicate(timeout=60)
    assert (said, process.returncode) == ("stopped\n", 0), errors


def test_a_synchronous_client_is_shared_with_a_chat(twitch: Emulator) -> None:
    client: Twitch = twitch.client(ME)
    with Chat(client, channels=["streamer_a"]) as made:
        assert client.get_users(logins=["streamer_a"]).data[0].id == made.channels[0].id
