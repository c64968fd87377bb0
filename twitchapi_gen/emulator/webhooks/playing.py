"""Operations of the hub for programs, the control API and the command line."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeVar

from twitchapi_gen.api.webhooks.topics import topics
from twitchapi_gen.emulator.webhooks.hub import WebhookHub
from twitchapi_gen.runtime.base.values import is_array, is_object

R = TypeVar("R")
_KINDS: Mapping[str, tuple[type, ...]] = {
    "topic": (str,), "data": (list, dict), "ids": (dict,), "callback": (str,), "id": (str,), "copies": (int,), "age": (int, float), "forged": (bool,),
    "deny": (str,),
}  # fmt: skip
_USAGE = 'needs {"transport": "webhook", "topic": "user_changed"}; data, ids, callback, id, copies, age, forged or deny may be given'


class WebhookPlay(ABC):
    """The webhook methods of `Emulator`."""

    @property
    @abstractmethod
    def _webhooks(self) -> WebhookHub:
        """The hub, once the emulator runs."""

    @abstractmethod
    def _run(self, work: Coroutine[Any, Any, R]) -> R:
        """Does the work in the emulator's loop, and waits for it."""

    def _settled(self, do: Callable[[WebhookHub], R]) -> R:
        """Does it in the emulator's loop, once the hub has asked back what it was going to: a subscription is known to both sides then."""

        async def done() -> R:
            await self._webhooks.post.settled()
            return do(self._webhooks)

        return self._run(done())

    def fire_webhook(
        self,
        topic: str,
        data: list[dict[str, Any]] | None = None,
        *,
        ids: Mapping[str, str] | None = None,
        callback: str = "",
        id: str = "",
        copies: int = 1,
        age: float = 0.0,
        forged: bool = False,
    ) -> list[dict[str, str]]:
        """Notifies all who subscribed to the topic, such as "user_changed": what was sent to whom, by `id`, `topic` and `callback`.

        data: the items, each completed to what Twitch would send; one is made up without. An empty list is what a stream that ended sends.
        ids, callback: only subscriptions with those parameters, at that address. id: Twitch-Notification-Id. copies: how often each is sent,
        all with one id. age: seconds that its time lies back. forged: signed with another secret. Raises ValueError for an unknown topic.
        """
        told = {"topic": topic, "data": data, "ids": ids and dict(ids), "callback": callback, "id": id, "copies": copies, "age": age}
        return self._settled(lambda hub: fire(hub, {**told, "forged": forged}))

    def deny_webhooks(self, topic: str = "", reason: str = "unauthorized", *, existing: bool = False) -> int:
        """From now on, subscriptions to the topic ("": to any) are denied once they were accepted. Returns how many existing ones were ended,
        where that is wanted.
        """
        self._webhooks.denying[topic] = reason
        return self._settled(lambda hub: hub.deny(topic, reason)) if existing else 0

    def allow_webhooks(self) -> None:
        """Denies none any more."""
        self._webhooks.denying.clear()

    @property
    def webhook_retries(self) -> tuple[float, ...]:
        """Seconds before a notification that wasn't taken is sent again, and how often: 1, 4 and 16 unless set."""
        return self._webhooks.post.retries

    @webhook_retries.setter
    def webhook_retries(self, pauses: tuple[float, ...]) -> None:
        self._webhooks.post.retries = tuple(pauses)

    @property
    def webhooks(self) -> list[dict[str, Any]]:
        """The current subscriptions: topic, callback, client_id, until (Unix seconds)."""
        held = self._settled(lambda hub: hub.held)
        return [{"topic": one.asked.address, "callback": one.asked.callback, "client_id": one.client_id, "until": one.until} for one in held]

    @property
    def webhook_calls(self) -> list[dict[str, Any]]:
        """The hub's own requests, oldest first: callback, mode (or "notification", with id and retry), topic, and the status that came back; 0 for
        none, with `why`.
        """
        return self._settled(lambda hub: list(hub.post.told))


def fire(hub: WebhookHub, told: Mapping[str, Any]) -> list[dict[str, str]]:
    """Handle POST /emulator/events. Raises ValueError."""
    given = {name: value for name, value in told.items() if value is not None and name != "transport"}
    for name, value in given.items():
        if name not in _KINDS or not isinstance(value, _KINDS[name]) or (isinstance(value, bool) and name != "forged"):
            raise ValueError(f"{name} can't be {value!r}: {_USAGE}" if name in _KINDS else _USAGE)
    topic, data, ids = given.get("topic", ""), given.get("data"), given.get("ids")
    data = [data] if is_object(data) else data
    if topic not in topics:
        raise ValueError(f"topic must be one of {', '.join(topics)}, not {topic!r}")
    if (is_array(data) and not all(map(is_object, data))) or (is_object(ids) and not all(isinstance(one, str) for one in ids.values())):
        raise ValueError(_USAGE)
    if "deny" in given:
        return [{"denied": str(hub.deny(topic, given["deny"]))}]
    copies = given.get("copies", 1)
    if not 1 <= copies <= 1_000 or not abs(given.get("age", 0)) < 1e9:
        raise ValueError("copies must be from 1 to 1000, and age must be seconds")
    how = {name: given[name] for name in ("callback", "id", "age", "forged") if name in given}
    return hub.fire(topic, data, ids=ids, copies=copies, **how)
