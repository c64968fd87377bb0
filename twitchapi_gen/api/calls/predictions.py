"""Predictions: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import predictions as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.predictions import Prediction, PredictionEndStatus, PredictionOutcomeInput
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_predictions(
    broadcaster_id: str,
    *,
    ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[Prediction], AsyncPage[Prediction]]:
    """`GET /helix/predictions`"""
    return make_call(
        facts.GET_PREDICTIONS,
        {
            "broadcaster_id": broadcaster_id,
            "ids": ids,
            "first": first,
            "after": after,
        },
        limit,
    )


def create_prediction(
    broadcaster_id: str,
    title: str,
    outcomes: Iterable[PredictionOutcomeInput | Mapping[str, object] | str],
    prediction_window: int | timedelta,
) -> Call[Page[Prediction], AsyncPage[Prediction]]:
    """`POST /helix/predictions`"""
    return make_call(
        facts.CREATE_PREDICTION,
        {
            "broadcaster_id": broadcaster_id,
            "title": title,
            "outcomes": outcomes,
            "prediction_window": prediction_window,
        },
    )


def end_prediction(
    broadcaster_id: str,
    id: str,
    status: PredictionEndStatus | str,
    *,
    winning_outcome_id: str | Unset = UNSET,
) -> Call[Page[Prediction], AsyncPage[Prediction]]:
    """`PATCH /helix/predictions`"""
    return make_call(
        facts.END_PREDICTION,
        {
            "broadcaster_id": broadcaster_id,
            "id": id,
            "status": status,
            "winning_outcome_id": winning_outcome_id,
        },
    )
