"""Polls: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.polls import Poll, PollChoiceInput, PollEndStatus
    from twitchapi_gen.runtime.models.page import AsyncPage


class PollsMethods(AsyncClient):
    """Polls."""

    def get_polls(
        self,
        broadcaster_id: str,
        *,
        ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncPage[Poll], Poll]:
        """List the polls of the token's own channel from the last 90 days, the latest first.

        `GET /helix/polls`, user token; scope channel:manage:polls or channel:read:polls.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            ids: Ids of the polls, by default all. Polls of other channels are ignored; 404 means that none was found. The client splits
                more than 20 over several requests.
            first: Items per page. 1 to 20. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The polls, latest first; in the order of the request when asked for by id. `async for` iterates over all pages, `await`
        returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/polls/#get-polls
        """
        return self._listing(
            facts.polls.GET_POLLS,
            {
                "broadcaster_id": broadcaster_id,
                "ids": ids,
                "first": first,
                "after": after,
            },
            limit,
        )

    async def create_poll(
        self,
        broadcaster_id: str,
        title: str,
        choices: Iterable[PollChoiceInput | Mapping[str, object] | str],
        duration: int | timedelta,
        *,
        channel_points_voting_enabled: bool | Unset = UNSET,
        channel_points_per_vote: int | Unset = UNSET,
    ) -> AsyncPage[Poll]:
        """Start a poll at once. Fails while the channel has another one running.

        `POST /helix/polls`, user token; scope channel:manage:polls.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            title: The question. At most 60 characters.
            choices: The answers to choose from. 2 to 5 values.
            duration: Time until the poll ends. Seconds, or a timedelta. 15 to 1,800 seconds.
            channel_points_voting_enabled: Whether viewers can buy more votes with channel points; otherwise each has one vote. Default:
                false.
            channel_points_per_vote: Price of one more vote in channel points; only for polls with `channel_points_voting_enabled`. 1 to
                1,000,000.

        Returns: The one new poll.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/polls/#create-poll
        """
        return await self._call(
            facts.polls.CREATE_POLL,
            {
                "broadcaster_id": broadcaster_id,
                "title": title,
                "choices": choices,
                "duration": duration,
                "channel_points_voting_enabled": channel_points_voting_enabled,
                "channel_points_per_vote": channel_points_per_vote,
            },
        )

    async def end_poll(
        self,
        broadcaster_id: str,
        id: str,
        status: PollEndStatus | str,
    ) -> AsyncPage[Poll]:
        """End a running poll before its time. Fails if the poll isn't active.

        `PATCH /helix/polls`, user token; scope channel:manage:polls.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            id: Id of the poll.
            status: Whether to leave the result visible or to hide it.

        Returns: The one poll that was ended.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/polls/#end-poll
        """
        return await self._call(
            facts.polls.END_POLL,
            {
                "broadcaster_id": broadcaster_id,
                "id": id,
                "status": status,
            },
        )
