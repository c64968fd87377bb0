"""Hype Train: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.hype_train import HypeTrainStatus
    from twitchapi_gen.runtime.models.page import AsyncPage, Page

GET_HYPE_TRAIN_STATUS: Endpoint[Page[HypeTrainStatus], AsyncPage[HypeTrainStatus]] = Endpoint(
    name="get_hype_train_status",
    title="Get Hype Train Status",
    group="Hype Train",
    method="GET",
    path="/hypetrain/status",
    docs_url="https://dev.twitch.tv/docs/api/reference/hype-train/#get-hype-train-status",
    module="hype_train",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_READ_HYPE_TRAIN,),
    scopes_any=(frozenset({"channel:read:hype_train"}),),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),),
    reply="fields",
    codes=(200, 400, 401, 500),
)
