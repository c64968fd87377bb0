"""A world of one's own, from Python: users, streams, and whatever else an endpoint returns."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from twitchapi_gen.emulator.building import Builder

R = TypeVar("R")


class WorldPlay(ABC):
    """The world methods of `Emulator`. They can be called in any thread, before or while the emulator runs."""

    @property
    @abstractmethod
    def _builder(self) -> Builder: ...

    @abstractmethod
    def _at_once(self, work: Callable[[], R]) -> R:
        """Does it in the server's loop while that runs."""

    def add_user(self, login: str, **fields: Any) -> dict[str, Any]:
        """Adds a user, or changes one who exists: `add_user("streamer_a", display_name="Streamer A", broadcaster_type="affiliate")`.

        fields: those of `User`, and `banned=True` for an account that Twitch has suspended, `channel=False` for one without a channel. Returns the
        user. Raises ValueError for a field that a user doesn't have and for a value of the wrong type, with the nearest name.
        """
        return self._at_once(lambda: self._builder.add_user({"login": login, **fields}))

    def set_stream(self, login: str, **fields: Any) -> dict[str, Any]:
        """The user's channel is live from now on, which brings `stream.online`: `set_stream("streamer_a", title="Hello", game="Chess")`.

        fields: those of `Stream`; `game` is a category's name. Title, category, language and tags are the channel's too; where they aren't given,
        they are what the channel has. Returns the stream. Raises ValueError.
        """
        return self._at_once(lambda: self._builder.add("streams", [{"user": login, **fields}]))[0]

    def end_stream(self, login: str) -> dict[str, Any]:
        """The channel isn't live any more, which brings `stream.offline`. Returns the stream that ended. Raises ValueError if there was none."""
        return self._at_once(lambda: self._builder.end_stream(login))

    def add(self, kind: str, *items: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Add things: `add("clips", {"broadcaster": "streamer_a", "title": "A goal"})`, `add("channel_followers", {"broadcaster": …, "user": …})`.

        kind: named after the endpoint that returns it, as clips after `get_clips`. items: fields of its model, and the ids of its owner.
        A user's login can replace the id, under the name without `_id`. Omitted fields are generated. Fires events such as `channel.follow`.

        Returns the added items. Raises ValueError with the nearest name for an unknown kind, field or user and for a wrong type; adds nothing
        in that case.
        """
        return self._at_once(lambda: self._builder.add(kind, items))
