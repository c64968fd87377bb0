"""Hype Train: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.hype_train import HypeTrainStatus
    from twitchapi_gen.runtime.models.page import Page


class HypeTrainMethods(SyncClient):
    """Hype Train."""

    def get_hype_train_status(
        self,
        broadcaster_id: str,
    ) -> Page[HypeTrainStatus]:
        """Get the running Hype Train of the token's own channel, and the channel's records.

        `GET /helix/hypetrain/status`, user token; scope channel:read:hype_train.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.

        Returns: The one status.

        Raises: ParameterError, BadRequest, Unauthorized, ServerError, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/hype-train/#get-hype-train-status
        """
        return self._call(
            facts.hype_train.GET_HYPE_TRAIN_STATUS,
            {
                "broadcaster_id": broadcaster_id,
            },
        )
