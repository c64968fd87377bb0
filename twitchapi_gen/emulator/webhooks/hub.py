"""The hub: subscriptions, their leases and notifications. It decides; `posting.py` sends."""

import base64
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson
from attrs import define, field

from twitchapi_gen.emulator.answers import Answer
from twitchapi_gen.emulator.checks import Query
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.emulator.refusal import Refusal
from twitchapi_gen.emulator.webhooks.asking import Asked, authorize, read_asked
from twitchapi_gen.emulator.webhooks.making import make_items
from twitchapi_gen.emulator.webhooks.posting import Parcel, Post
from twitchapi_gen.emulator.world import World

Key = tuple[str, str, str]
PER_APP, PER_TOPIC = 10_000, 3


@define
class Subscribed:
    """A confirmed subscription."""

    asked: Asked
    client_id: str
    until: float


@define
class WebhookHub:
    """`insist`: refuse requests without a token for all topics. `denying`: topic's name → why it is denied; "" is for all topics."""

    world: World
    post: Post
    insist: bool = False
    denying: dict[str, str] = field(factory=dict[str, str])
    _held: dict[Key, Subscribed] = field(factory=dict[Key, Subscribed])
    _number: int = 0

    def answer(self, method: str, path: str, query: Query, headers: Mapping[str, str], body: bytes) -> Answer:
        """The reply to a request under /helix/webhooks."""
        try:
            match method, path:
                case "POST", "/webhooks/hub":
                    return self._asked(headers, body)
                case "GET", "/webhooks/subscriptions":
                    return self._listed(query, headers)
                case _:
                    raise Refusal(405 if path in ("/webhooks/hub", "/webhooks/subscriptions") else 404, f"{method} {path} is no endpoint of Helix")
        except Refusal as refusal:
            return Answer(refusal.status, orjson.dumps(refusal.body()))

    @property
    def held(self) -> list[Subscribed]:
        """The current subscriptions, the one that ends first at the beginning."""
        now = self.world.now()
        self._held = {key: one for key, one in self._held.items() if one.until > now}
        return sorted(self._held.values(), key=lambda one: one.until)

    def fire(
        self,
        topic: str,
        items: list[dict[str, Any]] | None = None,
        *,
        ids: Mapping[str, str] | None = None,
        callback: str = "",
        id: str = "",
        copies: int = 1,
        age: float = 0.0,
        forged: bool = False,
    ) -> list[dict[str, str]]:
        """Notifies all who subscribed to the topic (for those parameters, at that callback); what was sent to whom."""
        sent: list[dict[str, str]] = []
        for one in self.held:
            asked = one.asked
            if asked.topic.name != topic or not (ids or {}).items() <= asked.parameters.items() or callback not in ("", asked.callback):
                continue
            made = make_items(Maker(self.world), asked.topic, asked.parameters, items, self._number)
            self._number += max(1, len(made))
            parcel = Parcel(
                callback=asked.callback, topic=asked.address, secret=asked.secret, body=orjson.dumps({"data": made}), age=age, forged=forged,
                **({"id": id} if id else {}),
            )  # fmt: skip
            self.post.notify(parcel, copies)
            sent.append({"id": parcel.id, "topic": asked.address, "callback": asked.callback})
        return sent

    def deny(self, topic: str, reason: str) -> int:
        """End all subscriptions of that topic, as the hub may do at any time. Return their number."""
        found = [key for key, one in self._held.items() if topic in ("", one.asked.topic.name)]
        for key in found:
            self.post.deny(self._held.pop(key).asked, reason)
        return len(found)

    def _asked(self, headers: Mapping[str, str], body: bytes) -> Answer:
        asked = read_asked(headers, body)
        client_id = authorize(asked, self.world, headers, insist=self.insist)
        key = (client_id, asked.address, asked.callback)
        if asked.mode == "unsubscribe":
            self.post.ask(asked, lambda: self._held.pop(key, None))
            return Answer(202, b"")
        if (reason := self.denying.get(asked.topic.name) or self.denying.get("")) is not None:
            self.post.deny(asked, reason)
            return Answer(202, b"")
        others = [one for one in self.held if one.client_id == client_id and (one.asked.address, one.asked.callback) != key[1:]]
        if len(others) >= PER_APP:
            raise Refusal(429, f"An app can have {PER_APP} subscriptions")
        if sum(one.asked.address == asked.address for one in others) >= PER_TOPIC:
            raise Refusal(429, f"A topic can be subscribed to {PER_TOPIC} times")
        self.post.ask(asked, lambda: self._confirmed(key, asked))
        return Answer(202, b"")

    def _confirmed(self, key: Key, asked: Asked) -> None:
        self._held.pop(key, None)
        self._held[key] = Subscribed(asked, key[0], self.world.now() + asked.seconds)

    def _listed(self, query: Query, headers: Mapping[str, str]) -> Answer:
        kind, _, given = headers.get("Authorization", "").partition(" ")
        token = self.world.live(given) if kind.lower() == "bearer" else None
        if token is None or token.kind != "app" or token.client_id != headers.get("Client-Id"):
            raise Refusal(401, "Missing App OAUTH Token")
        first, after = query.get("first", ["20"])[0], query.get("after", [""])[0]
        if not (first.isascii() and first.isdecimal() and 1 <= int(first[:5]) <= 100):
            raise Refusal(400, 'The parameter "first" must be from 1 to 100')
        found = [one for one in self.held if one.client_id == token.client_id]
        start = _offset(after) if after else 0
        end = start + int(first)
        data = [{"topic": one.asked.address, "callback": one.asked.callback, "expires_at": _moment(one.until)} for one in found[start:end]]
        paging = {"cursor": _cursor(end)} if end < len(found) else {}
        return Answer(200, orjson.dumps({"total": len(found), "data": data, "pagination": paging}))


def _moment(when: float) -> str:
    return datetime.fromtimestamp(int(when), UTC).isoformat().replace("+00:00", "Z")


def _cursor(offset: int) -> str:
    return base64.urlsafe_b64encode(f"webhooks {offset}".encode()).decode()


def _offset(cursor: str) -> int:
    try:
        name, _, offset = base64.urlsafe_b64decode(cursor).decode().partition(" ")
        if name == "webhooks" and offset.isdecimal():
            return int(offset)
    except ValueError:
        pass
    raise Refusal(400, "The cursor in the parameter after is not valid")
