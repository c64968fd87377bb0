"""Callbacks of a chat: for its own events, and for any type of EventSub in its channels."""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.chat.message import EVENTS, Channel, ChatEvent, User
from twitchapi_gen.runtime.dispatch.queue import CallbackQueue
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes

_OF_CHANNEL = ("broadcaster_user_id", "to_broadcaster_user_id", "broadcaster_id")
_OF_ME = ("moderator_user_id", "user_id")


@define(eq=False)
class Handler:
    """A callback. kind: of the chat events that it receives; None for EventSub's."""

    callback: Callable[..., object]
    name: str
    kind: type[ChatEvent] | None
    queue: CallbackQueue = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Prepare for a start."""
        self.queue = CallbackQueue(self.callback, self.name)


@define(eq=False)
class EventHandler(Handler):
    """A callback for a type of EventSub. subscriptions: by the id of the channel, or "" where the condition has no channel."""

    type: SubscriptionType
    given: Mapping[str, str]
    subscriptions: dict[str, Any] = field(factory=dict[str, Any], init=False)

    def renew(self) -> None:
        Handler.renew(self)
        self.subscriptions = {}

    def condition_for(self, channel: Channel | None, me: User) -> tuple[str | None, dict[str, str]]:
        """Return the key and the condition for a channel. The key is None if the condition needs a channel, and none is given here."""
        names = [one.name for one in self.type.parameters]
        own = [name for name in names if name in _OF_CHANNEL and name not in self.given]
        if any(self.given.get(name) for group in self.type.one_of for name in group):
            own = [name for name in own if not any(name in group for group in self.type.one_of)]
        mine = {name: me.id for name in names if name in _OF_ME and name not in self.given}
        if not own:
            return "", {**mine, **self.given}
        if channel is None:
            return None, {}
        return channel.id, {**dict.fromkeys(own, channel.id), **mine, **self.given}


def newest(type: str, types: SubscriptionTypes) -> str:
    """Return the newest version of a type, "1" for one outside the spec."""
    versions = [version for name, version in types if name == type]
    return max(versions, key=lambda one: (one.isdigit(), int(one) if one.isdigit() else 0), default="1")


def event_handler(
    kind: object, version: str | int | None, given: Mapping[str, object], callback: Callable[..., object], types: SubscriptionTypes
) -> Handler:  # fmt: skip
    """Return the handler for a class of chat events or the name of a type of EventSub. Raises ParameterError."""
    if not callable(callback):  # pyright: ignore[reportUnnecessaryComparison]
        raise ParameterError(f"on: the callback must be a function, not {callback!r}")
    if isinstance(kind, str):
        found = types.named(kind, newest(kind, types) if version is None else version)
        ids = {name: str(value) for name, value in given.items() if value is not None}
        known = [one.name for one in found.parameters]
        for name in ids:
            if found.listed and name not in known:
                raise ParameterError(f"{found.name}: there is no condition {name!r}; it has {', '.join(known)}")
        return EventHandler(callback, found.name, None, found, ids)
    if not isinstance(kind, type) or kind not in EVENTS:
        names = ", ".join(one.__name__ for one in EVENTS)
        raise ParameterError(f"on needs one of {names}, or the name of an EventSub type such as 'channel.follow', not {kind!r}")
    if version is not None or given:
        raise ParameterError(f"on({kind.__name__}) takes no version and no condition")
    return Handler(callback, kind.__name__, kind)
