"""Hype Train: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/hype_train.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import hype_train as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.hype_train import HypeTrainStatus
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_hype_train_status(
    broadcaster_id: str,
) -> Call[Page[HypeTrainStatus], AsyncPage[HypeTrainStatus]]:
    """`GET /helix/hypetrain/status`"""
    return make_call(
        facts.GET_HYPE_TRAIN_STATUS,
        {
            "broadcaster_id": broadcaster_id,
        },
    )
