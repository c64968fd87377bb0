"""Teams: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/teams.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.teams import ChannelTeam, Team
    from twitchapi_gen.runtime.models.page import Page


class TeamsMethods(SyncClient):
    """Teams."""

    def get_channel_teams(
        self,
        broadcaster_id: str,
    ) -> Page[ChannelTeam]:
        """List the teams a channel belongs to; none if it is in no team. Fails with 404 if there is no such channel.

        `GET /helix/teams/channel`, app or user token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/teams/#get-channel-teams
        """
        return self._call(
            facts.teams.GET_CHANNEL_TEAMS,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    def get_teams(
        self,
        *,
        name: str | None = None,
        id: str | None = None,
    ) -> Page[Team]:
        """Look up one team and its members, by name or by id. Fails with 404 if there is no such team.

        `GET /helix/teams`, app or user token.

        Args:
            name: Short name of the team, such as livecoders.
            id: Id of the team.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/teams/#get-teams
        """
        return self._call(
            facts.teams.GET_TEAMS,
            {
                "name": name,
                "id": id,
            },
        )
