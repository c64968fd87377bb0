"""The topics of each connection, and the server's messages. No network here: connections receive texts and the command to close."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import orjson
from attrs import define, field

from twitchapi_gen.api.pubsub.topics import topics
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.pubsub.addresses import allowed, understood
from twitchapi_gen.emulator.pubsub.messages import encoded, message
from twitchapi_gen.emulator.world import Token, World
from twitchapi_gen.runtime.base.values import is_array, is_object

MOST_TOPICS = 50


@define(eq=False)
class Peer:
    """A connection. send: sends a text. end: closes it with a code, or resets it if the code is 0. silent: it receives nothing any more."""

    send: Callable[[str], None]
    end: Callable[[int], None]
    heard: dict[str, str] = field(factory=dict[str, str])
    """Topic → the token that it was listened to with."""
    silent: bool = False

    def say(self, frame: Mapping[str, Any]) -> None:
        if not self.silent:
            self.send(f"{orjson.dumps(frame).decode()}\r\n")  # Twitch's ended so


@define
class Hub:
    """refuse: error codes for the next LISTENs. twice: number of next messages to send twice."""

    world: World
    peers: list[Peer] = field(factory=list[Peer])
    refuse: list[str] = field(factory=list[str])
    twice: int = 0
    _fired: int = 0

    # What connections say

    def came(self, peer: Peer, text: str) -> None:
        """Handle a frame of the client."""
        if peer.silent:
            return
        try:
            frame = orjson.loads(text)
        except orjson.JSONDecodeError:
            frame = None
        kind = frame.get("type") if is_object(frame) else None
        if kind == "PING":
            peer.say({"type": "PONG"})
        elif kind in ("LISTEN", "UNLISTEN") and is_object(frame):
            peer.say({"type": "RESPONSE", "nonce": str(frame.get("nonce") or ""), "error": self._answer(peer, kind, frame.get("data"))})
        else:
            peer.say({"type": "RESPONSE", "nonce": "", "error": "ERR_BADMESSAGE"})

    def _answer(self, peer: Peer, kind: str, data: Any) -> str:
        """ "" when it was done, else why nothing of it was."""
        wanted = data.get("topics") if is_object(data) else None
        if not is_array(wanted) or not wanted or not all(isinstance(one, str) for one in wanted):
            return "ERR_BADMESSAGE"
        if kind == "UNLISTEN":
            for topic in wanted:
                peer.heard.pop(topic, None)
            return ""
        if self.refuse:
            return self.refuse.pop(0)
        access = str(data.get("auth_token") or "")
        token = self.world.live(access)
        for address in wanted:
            found = understood(address)
            if found is None:
                return "ERR_BADTOPIC"
            if not allowed(*found, token) or (access and token is None):
                return "ERR_BADAUTH"
        if len({*peer.heard, *wanted}) > MOST_TOPICS:
            return "ERR_BADTOPIC"
        peer.heard.update(dict.fromkeys(wanted, access))
        return ""

    # What happens

    def fire(self, topic: str, ids: Mapping[str, str], kind: str | None, data: Mapping[str, Any] | None) -> dict[str, Any]:
        """Send a message to all listeners. topic: its name in the spec or, in full, as it goes over the wire.

        Without ids, it goes to all addresses of the topic that anybody listens to. Returns them with their messages, and how many got each.
        Raises ValueError for an unknown topic, and for ids that don't fit.
        """
        sent = [self._send(address, kind, data) for address in self._addresses(topic, ids)]
        return {"sent": sent, "listeners": sum(one["listeners"] for one in sent)}

    def _addresses(self, topic: str, ids: Mapping[str, str]) -> list[str]:
        known = topics.get(topic)
        if known is None:
            if understood(topic) is None:
                raise ValueError(f"there is no topic {topic!r}; give its name, such as 'whispers', or all of it, such as 'whispers.1234'")
            return [topic]
        if ids:
            return [known.address(**ids)]
        heard = {address for peer in self.peers for address in peer.heard if (found := understood(address)) is not None and found[0] is known}
        if not heard:
            raise ValueError(f"nobody listens to {topic}; pass its ids to fire it anyway: {', '.join(one.name for one in known.parameters)}")
        return sorted(heard)

    def _send(self, address: str, kind: str | None, data: Mapping[str, Any] | None) -> dict[str, Any]:
        found = understood(address)
        if found is None:
            raise ValueError(f"there is no topic {address!r}")
        self._fired += 1
        topic, ids = found
        made = message(Maker(self.world), topic, ids, kind, data, self._fired)
        return {"topic": address, "message": made, "listeners": self.publish(address, encoded(topic, made))}

    def publish(self, address: str, text: str) -> int:
        """Sends this text as a message; returns how many connections got it."""
        times = 1
        if self.twice:
            self.twice, times = self.twice - 1, 2
        listening = [peer for peer in self.peers if address in peer.heard and not peer.silent]
        for peer in listening * times:
            peer.say({"type": "MESSAGE", "data": {"topic": address, "message": text}})
        return len(listening)

    def revoked(self, tokens: Iterable[Token]) -> int:
        """Revoke the tokens: their topics stop. Returns the number of topics."""
        dead, stopped = {one.access for one in tokens}, 0
        for peer in self.peers:
            topics = [topic for topic, access in peer.heard.items() if access in dead]
            for topic in topics:
                del peer.heard[topic]
            if topics:
                peer.say({"type": "AUTH_REVOKED", "data": {"topics": topics}})
                stopped += len(topics)
        return stopped
