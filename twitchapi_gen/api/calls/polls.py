"""Polls: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import polls as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.polls import Poll, PollChoiceInput, PollEndStatus
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_polls(
    broadcaster_id: str,
    *,
    ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[Poll], AsyncPage[Poll]]:
    """`GET /helix/polls`"""
    return make_call(
        facts.GET_POLLS,
        {
            "broadcaster_id": broadcaster_id,
            "ids": ids,
            "first": first,
            "after": after,
        },
        limit,
    )


def create_poll(
    broadcaster_id: str,
    title: str,
    choices: Iterable[PollChoiceInput | Mapping[str, object] | str],
    duration: int | timedelta,
    *,
    channel_points_voting_enabled: bool | Unset = UNSET,
    channel_points_per_vote: int | Unset = UNSET,
) -> Call[Page[Poll], AsyncPage[Poll]]:
    """`POST /helix/polls`"""
    return make_call(
        facts.CREATE_POLL,
        {
            "broadcaster_id": broadcaster_id,
            "title": title,
            "choices": choices,
            "duration": duration,
            "channel_points_voting_enabled": channel_points_voting_enabled,
            "channel_points_per_vote": channel_points_per_vote,
        },
    )


def end_poll(
    broadcaster_id: str,
    id: str,
    status: PollEndStatus | str,
) -> Call[Page[Poll], AsyncPage[Poll]]:
    """`PATCH /helix/polls`"""
    return make_call(
        facts.END_POLL,
        {
            "broadcaster_id": broadcaster_id,
            "id": id,
            "status": status,
        },
    )
