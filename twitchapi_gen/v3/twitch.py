"""The client of pyTwitchAPI 3: that of version 4, with the parameters in version 3's order, and with the methods that version 4 dropped."""

from collections.abc import AsyncGenerator
from datetime import datetime
from typing import Any

from twitchapi_gen.moving.v4.client import BASE_URL, Scopes
from twitchapi_gen.moving.values import Id, Ids
from twitchapi_gen.v4 import twitch as v4
from twitchapi_gen.v4.object.api import Clip, TwitchUserFollowResult
from twitchapi_gen.v4.object.base import TwitchObject

__all__ = ["Twitch"]
_SOUNDTRACK = "in June 2023 Twitch shut down Soundtrack; there is nothing in its place"


class Twitch(v4.Twitch):
    """The client of pyTwitchAPI 3, over today's. Await it once to log the app in; replies are objects."""

    def __init__(
        self,
        app_id: str,
        app_secret: str | None = None,
        authenticate_app: bool = True,
        target_app_auth_scope: Scopes | None = None,
        base_url: str = BASE_URL,
        session_timeout: Any = None,
    ) -> None:
        super().__init__(app_id, app_secret, authenticate_app, target_app_auth_scope, base_url, session_timeout=session_timeout)

    def get_clips(  # type: ignore[override]  # version 4 has another parameter in between
        self,
        broadcaster_id: Id | None = None,
        game_id: Id | None = None,
        clip_id: Ids | None = None,
        after: str | None = None,
        before: str | None = None,
        ended_at: datetime | None = None,
        started_at: datetime | None = None,
        first: int = 20,
    ) -> AsyncGenerator[Clip, None]:
        """See `twitchapi_gen.v4.twitch.Twitch.get_clips`."""
        return super().get_clips(broadcaster_id, game_id, clip_id, None, after, before, ended_at, started_at, first)

    async def get_users_follows(
        self, after: str | None = None, first: int = 20, from_id: Id | None = None, to_id: Id | None = None
    ) -> TwitchUserFollowResult:
        """Raises DeprecatedError: Twitch removed it in August 2023."""
        self._withdrawn(
            "get_users_follows: in August 2023 Twitch removed this endpoint; use get_channel_followers or get_followed_channels, with a user's token"
        )

    async def get_soundtrack_current_track(self, broadcaster_id: Id) -> TwitchObject:
        """Raises DeprecatedError: Twitch shut down Soundtrack."""
        self._withdrawn(f"get_soundtrack_current_track: {_SOUNDTRACK}")

    async def get_soundtrack_playlist(
        self, broadcaster_id: Id, first: int | None = None, after: str | None = None
    ) -> AsyncGenerator[TwitchObject, None]:
        """Raises DeprecatedError: Twitch shut down Soundtrack."""
        self._withdrawn(f"get_soundtrack_playlist: {_SOUNDTRACK}")
        yield TwitchObject()  # type: ignore[unreachable]

    async def get_soundtrack_playlists(
        self, playlist_id: Id | None = None, first: int | None = None, after: str | None = None
    ) -> AsyncGenerator[TwitchObject, None]:
        """Raises DeprecatedError: Twitch shut down Soundtrack."""
        self._withdrawn(f"get_soundtrack_playlists: {_SOUNDTRACK}")
        yield TwitchObject()  # type: ignore[unreachable]
