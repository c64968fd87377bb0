"""A PRIVMSG from its text to the typed message, compared with splitting it by hand, and with the parsers of twitchAPI and TwitchIO 2."""

import json
import subprocess
from pathlib import Path

from benchmarks.chat_peers import split_by_hand
from benchmarks.measuring import Ratio, compare
from benchmarks.venv import peers_python
from tests.irc.lines import LINES
from twitchapi_gen.irc import PrivateMessage, parse

ROOT = Path(__file__).resolve().parent.parent
MESSAGES = [line for line in LINES if " PRIVMSG " in line]
OLD_TWITCHIO = "2.10.0"
"""The last version with IRC."""


def parsing() -> Ratio:
    """Ours. A field is decoded when it is first accessed, so it accesses what a bot would."""

    def ours() -> None:
        for line in MESSAGES:
            message = parse(line)
            assert isinstance(message, PrivateMessage)
            _ = message.channel, message.login, message.text, message.badges, message.display_name

    def by_hand() -> None:
        for line in MESSAGES:
            split_by_hand(line)

    return compare(ours, by_hand, times=500, rounds=25)


def peers_parsing() -> dict[str, str]:
    """The peers' ratios as text. A peer that can't be installed is missing."""
    found: dict[str, str] = {}
    for name, folder, wanted, note in (
        ("twitchAPI", "peers", None, ""),
        ("twitchio", "peers-chat", {"twitchio": OLD_TWITCHIO}, f" ({OLD_TWITCHIO})"),
    ):
        try:
            command = [str(peers_python(folder, wanted)), str(ROOT / "benchmarks" / "chat_peers.py"), name]
            done = subprocess.run(command, input="\n".join(MESSAGES), capture_output=True, text=True, check=True, timeout=300)
        except (subprocess.SubprocessError, OSError):
            continue
        found[name] = f"{json.loads(done.stdout)[name]:.2f}{note}"
    return found


if __name__ == "__main__":
    print(parsing(), peers_parsing())
