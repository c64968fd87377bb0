"""Bits: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/bits.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import bits as facts
from twitchapi_gen.runtime.calls.call import Call, make_call

if TYPE_CHECKING:
    from twitchapi_gen.api.models.bits import (
        AsyncGetBitsLeaderboardPage,
        BitsLeaderboardPeriod,
        Cheermote,
        CustomPowerUp,
        ExtensionTransaction,
        GetBitsLeaderboardPage,
    )
    from twitchapi_gen.runtime.calls.paging import AsyncPage, Page


def get_bits_leaderboard(
    *,
    count: int | None = None,
    period: BitsLeaderboardPeriod | str | None = None,
    started_at: datetime | str | None = None,
    user_id: str | None = None,
) -> Call[GetBitsLeaderboardPage, AsyncGetBitsLeaderboardPage]:
    """`GET /helix/bits/leaderboard`"""
    return make_call(
        facts.GET_BITS_LEADERBOARD,
        {
            "count": count,
            "period": period,
            "started_at": started_at,
            "user_id": user_id,
        },
    )


def get_cheermotes(
    *,
    broadcaster_id: str | None = None,
) -> Call[Page[Cheermote], AsyncPage[Cheermote]]:
    """`GET /helix/bits/cheermotes`"""
    return make_call(
        facts.GET_CHEERMOTES,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def get_custom_power_up(
    broadcaster_id: str,
    *,
    ids: str | Iterable[str] | None = None,
) -> Call[Page[CustomPowerUp], AsyncPage[CustomPowerUp]]:
    """`GET /helix/bits/custom_power_ups`"""
    return make_call(
        facts.GET_CUSTOM_POWER_UP,
        {
            "broadcaster_id": broadcaster_id,
            "ids": ids,
        },
    )


def get_extension_transactions(
    extension_id: str,
    *,
    ids: str | Iterable[str] | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[Page[ExtensionTransaction], AsyncPage[ExtensionTransaction]]:
    """`GET /helix/extensions/transactions`"""
    return make_call(
        facts.GET_EXTENSION_TRANSACTIONS,
        {
            "extension_id": extension_id,
            "ids": ids,
            "first": first,
            "after": after,
        },
        limit,
    )
