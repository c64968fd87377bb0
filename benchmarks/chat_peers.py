"""A line of chat in a peer's own parser. Runs with the Python of a venv that contains the peer, with the lines on stdin, and prints JSON:

{"twitchAPI": 4.1}   its CPU time as a ratio to splitting the lines by hand, measured here, in turn
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

Parts = tuple[dict[str, str], str, str, list[str], str]


def split_by_hand(text: str) -> Parts:
    """Tags as a dict, prefix, command, parameters, text: what a program without a library writes."""
    tags: dict[str, str] = {}
    if text[0] == "@":
        head, text = text[1:].split(" ", 1)
        for part in head.split(";"):
            key, value = part.split("=", 1)
            tags[key] = value
    prefix = ""
    if text[0] == ":":
        prefix, text = text[1:].split(" ", 1)
    head, _, last = text.partition(" :")
    command, *parameters = head.split()
    return tags, prefix, command, parameters, last


def twitch_api() -> Callable[[str], object]:
    """From the line to twitchAPI's ChatMessage and its user."""
    from twitchAPI.chat import Chat, ChatMessage

    class Parsing(Chat):  # type: ignore[misc]  # untyped
        def __init__(self) -> None:  # the real one needs a client, and opens a connection
            self._prefix: str = "!"
            self._channel_command_prefix: dict[str, str] = {}
            self.room_cache: dict[str, object] = {}

    chat = Parsing()

    def parse(text: str) -> object:
        return ChatMessage(chat, chat._parse_irc_message(text)).user

    assert parse_is_right(parse("@id=1;tmi-sent-ts=1;display-name=A;badges=;color=;user-id=1 :a!a@a PRIVMSG #c :hi"))
    return parse


def parse_is_right(user: Any) -> bool:
    return bool(user.display_name == "A")


def twitch_io() -> Callable[[str], object]:
    """From the line to the Message of TwitchIO 2, as its connection makes it."""
    from twitchio.channel import Channel
    from twitchio.chatter import Chatter
    from twitchio.message import Message
    from twitchio.parse import parser

    socket: Any = SimpleNamespace(nick="bot", _cache={}, _client=None)

    def parse(text: str) -> object:
        parsed = parser(text, "bot")
        tags, channel = parsed["badges"], Channel(name=parsed["channel"], websocket=socket)
        author = Chatter(tags=tags, name=parsed["user"], channel=channel, bot=None, websocket=socket)
        return Message(raw_data=parsed["data"], content=parsed["message"], author=author, channel=channel, tags=tags, echo=False)

    return parse


PEERS = {"twitchAPI": twitch_api, "twitchio": twitch_io}


def ratio(theirs: Callable[[str], object], lines: list[str], times: int = 200, rounds: int = 25) -> float:
    spent: tuple[list[float], list[float]] = [], []
    for _ in range(rounds):
        for which, run in enumerate((theirs, split_by_hand)):
            gc.collect()
            start = time.process_time()
            for _ in range(times):
                for line in lines:
                    run(line)
            spent[which].append(time.process_time() - start)
    return min(spent[0]) / min(spent[1])


if __name__ == "__main__":
    print(json.dumps({name: ratio(PEERS[name](), sys.stdin.read().splitlines()) for name in sys.argv[1:]}))
