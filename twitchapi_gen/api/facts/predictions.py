"""Predictions: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/predictions.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.predictions import Prediction
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_PREDICTIONS: Endpoint[Page[Prediction], AsyncPage[Prediction]] = Endpoint(
    name="get_predictions",
    title="Get Predictions",
    group="Predictions",
    method="GET",
    path="/predictions",
    docs_url="https://dev.twitch.tv/docs/api/reference/predictions/#get-predictions",
    module="predictions",
    tokens=("user",),
    scopes=(
        AuthScope.CHANNEL_MANAGE_PREDICTIONS,
        AuthScope.CHANNEL_READ_PREDICTIONS,
    ),
    scopes_any=(
        frozenset({"channel:manage:predictions"}),
        frozenset({"channel:read:predictions"}),
    ),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="ids", type="string", many=25),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=25),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401),
)

CREATE_PREDICTION: Endpoint[Page[Prediction], AsyncPage[Prediction]] = Endpoint(
    name="create_prediction",
    title="Create Prediction",
    group="Predictions",
    method="POST",
    path="/predictions",
    docs_url="https://dev.twitch.tv/docs/api/reference/predictions/#create-prediction",
    module="predictions",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_PREDICTIONS,),
    scopes_any=(frozenset({"channel:manage:predictions"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", required=True, who="token"),
        Parameter(name="title", python="title", type="string", place="body", required=True, max_length=45),
        Parameter(name="outcomes", python="outcomes", type="PredictionOutcomeInput[]", place="body", required=True, min_items=2, max_items=10),
        Parameter(
            name="prediction_window", python="prediction_window", type="int", place="body", required=True, unit="seconds", minimum=30, maximum=1800
        ),
    ),
    reply="fields",
    codes=(200, 400, 401, 429),
)

END_PREDICTION: Endpoint[Page[Prediction], AsyncPage[Prediction]] = Endpoint(
    name="end_prediction",
    title="End Prediction",
    group="Predictions",
    method="PATCH",
    path="/predictions",
    docs_url="https://dev.twitch.tv/docs/api/reference/predictions/#end-prediction",
    module="predictions",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_PREDICTIONS,),
    scopes_any=(frozenset({"channel:manage:predictions"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", place="body", required=True, who="token"),
        Parameter(name="id", python="id", type="string", place="body", required=True),
        Parameter(name="status", python="status", type="string", place="body", required=True, values=("RESOLVED", "CANCELED", "LOCKED")),
        Parameter(name="winning_outcome_id", python="winning_outcome_id", type="string", place="body"),
    ),
    reply="fields",
    codes=(200, 400, 401, 404),
)
