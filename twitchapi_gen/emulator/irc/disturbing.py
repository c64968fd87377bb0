"""Faults of the chat server's connections, on demand."""

from twitchapi_gen.emulator.irc.hub import SERVER, ChatHub, Peer
from twitchapi_gen.runtime.chat.line import Line

KINDS = {
    "reconnect": "tells every connection to reconnect, and closes it after `seconds`",
    "close": "closes every connection with `code`",
    "reset": "resets every connection",
    "silence": "every connection that is open now gets and is answered nothing any more, not even its PINGs",
    "ping": "sends a PING",
    "malformed": "sends lines that are no lines of chat",
    "line": "sends `line` as it is",
    "twice": "the next `times` messages come twice",
    "refuse": "refuses the next `times` logins with `Login authentication failed`",
}
_MALFORMED = ("", "@", "@a=b", ":", " :", "@badges=;=; :x", "@id=\x00 PRIVMSG", "\x01\x02 no line", "PRIVMSG", ":tmi.twitch.tv 9999 :x", "x" * 20_000)


def disturb(
    hub: ChatHub, kind: str, *, login: str = "", times: int = 1, code: int = 4000, seconds: float = 30.0, line: str = ""
) -> list[Peer]:  # fmt: skip
    """Apply the fault to the connections of that login, or to all, and return them. Raises ValueError for invalid arguments."""
    if kind not in KINDS:
        raise ValueError(f"there is no {kind!r}; there are {', '.join(KINDS)}")
    for name, value, (low, high) in (("times", times, (1, 10_000)), ("code", code, (1000, 4999)), ("seconds", seconds, (0, 3600))):
        if not low <= value <= high:
            raise ValueError(f"{name} must be from {low} to {high}, not {value!r}")
    if kind == "twice":
        hub.twice += times
    if kind == "refuse":
        hub.refused_logins += times
    found = [peer for peer in hub.peers if login in ("", peer.nick)]
    for peer in found:
        _do(peer, kind, code, seconds, line)
    return found


def _do(peer: Peer, kind: str, code: int, seconds: float, line: str) -> None:
    match kind:
        case "reconnect":
            peer.say(Line("RECONNECT", prefix=SERVER))
            peer.end_after(seconds)
        case "close" | "reset":
            peer.end(code if kind == "close" else 0)
        case "silence":
            peer.silent = True
        case "ping":
            peer.say(Line("PING", (SERVER,)))
        case "malformed" | "line":
            for one in _MALFORMED if kind == "malformed" else [line]:
                peer.send(f"{one}\r\n")
        case _:
            pass
