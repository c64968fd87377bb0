"""Goals: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/goals.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.goals import CreatorGoal
    from twitchapi_gen.runtime.models.page import Page


class GoalsMethods(SyncClient):
    """Goals."""

    def get_creator_goals(
        self,
        broadcaster_id: str,
    ) -> Page[CreatorGoal]:
        """List the channel's active goals with their progress. To follow a goal, subscribe to the EventSub event channel.goal.progress instead
        of polling.

        `GET /helix/goals`, user token; scope channel:read:goals.

        Args:
            broadcaster_id: Id of the broadcaster who set the goals; must be the user of the token.

        Returns: The active goals; empty if there are none.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/goals/#get-creator-goals
        """
        return self._call(
            facts.goals.GET_CREATOR_GOALS,
            {
                "broadcaster_id": broadcaster_id,
            },
        )
