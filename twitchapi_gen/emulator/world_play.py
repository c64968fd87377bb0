"""Your own world, from Python: users, streams, and everything else that an endpoint returns."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from twitchapi_gen.emulator.building import Builder

R = TypeVar("R")


class WorldPlay(ABC):
    """The world methods of `Emulator`. Call them from any thread, before the emulator runs or while it does."""

    @property
    @abstractmethod
    def _builder(self) -> Builder: ...

    @abstractmethod
    def _at_once(self, work: Callable[[], R]) -> R:
        """Run it in the server's loop while that runs."""

    def add_user(self, login: str, **fields: Any) -> dict[str, Any]:
        """Add a user, or change an existing one: `add_user("streamer_a", display_name="Streamer A", broadcaster_type="affiliate")`.

        fields: fields of `User`, `banned=True` for a suspended account, `channel=False` for an account without a channel. Returns the user.
        Raises ValueError with the nearest name for an unknown field or a value of the wrong type.
        """
        return self._at_once(lambda: self._builder.add_user({"login": login, **fields}))

    def set_stream(self, login: str, **fields: Any) -> dict[str, Any]:
        """Set the user's channel live, which sends `stream.online`: `set_stream("streamer_a", title="Hello", game="Chess")`.

        fields: those of `Stream`; `game` is a category's name. Title, category, language and tags also apply to the channel, and default
        to the channel's. Returns the stream. Raises ValueError.
        """
        return self._at_once(lambda: self._builder.add("streams", [{"user": login, **fields}]))[0]

    def end_stream(self, login: str) -> dict[str, Any]:
        """Set the channel offline, which sends `stream.offline`. Returns the stream that ended. Raises ValueError if there was none."""
        return self._at_once(lambda: self._builder.end_stream(login))

    def add(self, kind: str, *items: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Add objects: `add("clips", {"broadcaster": "streamer_a", "title": "A goal"})`, `add("channel_followers", {"broadcaster": …, "user": …})`.

        kind: named after the endpoint that returns it, such as clips for `get_clips`. items: fields of its model, and the ids of its owners;
        a user's login can replace an id, under the name without `_id`. Omitted fields are generated. Events follow, such as `channel.follow`.

        Returns the added items. Raises ValueError with the nearest name for an unknown kind, field or user and for a wrong type; adds nothing
        in that case.
        """
        return self._at_once(lambda: self._builder.add(kind, items))
