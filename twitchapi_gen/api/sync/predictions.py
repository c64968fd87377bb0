"""Predictions: methods of the synchronous client.

Made by `python -m generator generate` from spec/helix/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import SyncClient

if TYPE_CHECKING:
    from twitchapi_gen.api.models.predictions import Prediction, PredictionEndStatus, PredictionOutcomeInput
    from twitchapi_gen.runtime.models.page import Page


class PredictionsMethods(SyncClient):
    """Predictions."""

    def get_predictions(
        self,
        broadcaster_id: str,
        *,
        ids: str | Iterable[str] | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Page[Prediction]:
        """List the predictions of the token's own channel, the latest first.

        `GET /helix/predictions`, user token; scope channel:manage:predictions or channel:read:predictions.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            ids: Ids of the predictions, by default all. Predictions of other channels are ignored. The client splits more than 25 over
                several requests.
            first: Items per page. 1 to 25. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The predictions, latest first. Iterating fetches all pages.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/predictions/#get-predictions
        """
        return self._call(
            facts.predictions.GET_PREDICTIONS,
            {
                "broadcaster_id": broadcaster_id,
                "ids": ids,
                "first": first,
                "after": after,
            },
            limit,
        )

    def create_prediction(
        self,
        broadcaster_id: str,
        title: str,
        outcomes: Iterable[PredictionOutcomeInput | Mapping[str, object] | str],
        prediction_window: int | timedelta,
    ) -> Page[Prediction]:
        """Start a prediction at once. Fails while the channel has another one that is neither resolved nor cancelled.

        `POST /helix/predictions`, user token; scope channel:manage:predictions.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            title: The question. At most 45 characters.
            outcomes: The outcomes to bet on. 2 to 10 values.
            prediction_window: Time in which viewers can bet. Seconds, or a timedelta. 30 to 1,800 seconds.

        Returns: The one new prediction.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/predictions/#create-prediction
        """
        return self._call(
            facts.predictions.CREATE_PREDICTION,
            {
                "broadcaster_id": broadcaster_id,
                "title": title,
                "outcomes": outcomes,
                "prediction_window": prediction_window,
            },
        )

    def end_prediction(
        self,
        broadcaster_id: str,
        id: str,
        status: PredictionEndStatus | str,
        *,
        winning_outcome_id: str | Unset = UNSET,
    ) -> Page[Prediction]:
        """Lock, resolve or cancel a prediction. Only an active prediction can be locked. Twitch cancels a prediction that isn't resolved
        within 24 hours after its betting closed.

        `PATCH /helix/predictions`, user token; scope channel:manage:predictions.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            id: Id of the prediction.
            status: New status; with RESOLVED, `winning_outcome_id` is required.
            winning_outcome_id: Id of the outcome that won; required with the status RESOLVED.

        Returns: The prediction, as it is now.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/predictions/#end-prediction
        """
        return self._call(
            facts.predictions.END_PREDICTION,
            {
                "broadcaster_id": broadcaster_id,
                "id": id,
                "status": status,
                "winning_outcome_id": winning_outcome_id,
            },
        )
