"""Disturbances of PubSub connections, on demand."""

from collections.abc import Callable

from attrs import evolve

from twitchapi_gen.emulator.pubsub.hub import Hub, Peer

KINDS = {
    "reconnect": "tells every connection to reconnect; they go on until they are closed",
    "close": "closes every connection with `code`",
    "reset": "resets every connection",
    "silence": "every connection that is open now gets and is answered nothing any more, not even its PINGs",
    "malformed": "sends `times` frames that are no frames over every connection",
    "huge": "sends a frame of `size` bytes over every connection",
    "duplicate": "sends the next `times` messages two times",
    "refuse": "answers the next `times` LISTENs with the error `code`",
    "expire": "ends every access token that a topic is listened to with, and says AUTH_REVOKED; refresh tokens stay good",
}
_MALFORMED = (
    "", "{", "[]", "null", "5", "{}", '{"type":5}', '{"type":"MESSAGE"}',
    '{"type":"MESSAGE","data":{"topic":1,"message":"{}"}}', '{"type":"RESPONSE"}',
    '{"type":"MESSAGE","data":"x"}', '{"type":"AUTH_REVOKED","data":{}}', "\x00\x01 no JSON", '{"type":"NEWS"}', "[" * 100_000, '{"a":' * 100_000,
)  # fmt: skip


def disturb(hub: Hub, kind: str, times: int = 1, code: int | str = 4000, size: int = 2 * 1024 * 1024) -> int:
    """Does it, and returns to how many connections. Raises ValueError for what can't be."""
    if kind not in KINDS:
        raise ValueError(f"there is no {kind!r}; there are {', '.join(KINDS)}")
    if type(times) is not int or not 1 <= times <= 10_000:
        raise ValueError(f"times must be from 1 to 10000, not {times!r}")
    peers = list(hub.peers)
    match kind:
        case "duplicate":
            hub.twice += times
        case "refuse":
            hub.refuse += [code if isinstance(code, str) else "ERR_SERVER"] * times
        case "expire":
            _expire(hub)
        case _:
            act = _on_each(kind, times, code, size)
            for number, peer in enumerate(peers):
                act(peer, number)
    return len(peers)


def _on_each(kind: str, times: int, code: int | str, size: int) -> Callable[[Peer, int], None]:
    def act(peer: Peer, number: int) -> None:
        match kind:
            case "reconnect":
                peer.say({"type": "RECONNECT"})
            case "close":
                peer.heard.clear()  # nothing that happens from now on is sent to it
                peer.end(code if isinstance(code, int) else 4000)
            case "reset":
                peer.heard.clear()
                peer.end(0)
            case "silence":
                peer.silent = True
            case "malformed":
                for at in range(times):
                    peer.send(_MALFORMED[(number + at) % len(_MALFORMED)])
            case _:
                peer.send("x" * size)

    return act


def _expire(hub: Hub) -> None:
    world = hub.world
    accesses = {access for peer in hub.peers for access in peer.heard.values() if access}
    tokens = [token for access in accesses if (token := world.live(access)) is not None]
    for token in tokens:
        ended = evolve(token, expires_at=world.now())
        world.tokens[token.access] = ended
    hub.revoked(tokens)
