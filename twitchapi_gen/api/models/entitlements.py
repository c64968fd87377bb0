"""Entitlements: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/entitlements.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.base.values import OpenEnum
from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    Choice,
    Field,
    ListOf,
    Object,
    Table,
)


class DropsEntitlementStatus(OpenEnum):
    """Whether the viewer has yet been given the benefit."""

    CLAIMED = "CLAIMED"
    """Claimed by the user"""

    FULFILLED = "FULFILLED"
    """Handed out by the game's developer"""


class DropsEntitlementUpdateStatus(OpenEnum):
    """Result of an update."""

    INVALID_ID = "INVALID_ID"
    """Not valid ids"""

    NOT_FOUND = "NOT_FOUND"
    """No such entitlements"""

    SUCCESS = "SUCCESS"
    """Updated"""

    UNAUTHORIZED = "UNAUTHORIZED"
    """The token's user or organisation may not update them"""

    UPDATE_FAILED = "UPDATE_FAILED"
    """Failed for the moment; try again later"""


@define(eq=False, repr=False, kw_only=True)
class DropsEntitlement(Model):
    """A user's claim to a benefit (reward) earned through Drops."""

    FIELDS = (
        Field("id", TEXT),
        Field("benefit_id", TEXT),
        Field("timestamp", MOMENT),
        Field("user_id", TEXT),
        Field("game_id", TEXT),
        Field("fulfillment_status", Choice(DropsEntitlementStatus)),
        Field("last_updated", MOMENT),
    )

    id: str
    """Its id."""
    benefit_id: str
    """Id of the benefit."""
    timestamp: datetime
    """When it was granted."""
    user_id: str
    """Id of the user who has earned it."""
    game_id: str
    """Id of the game in which it was earned."""
    fulfillment_status: DropsEntitlementStatus
    """Whether the benefit has been handed out."""
    last_updated: datetime
    """When it was last changed."""


@define(eq=False, repr=False, kw_only=True)
class DropsEntitlementUpdate(Model):
    """One result of an update, with its entitlements."""

    FIELDS = (
        Field("status", Choice(DropsEntitlementUpdateStatus)),
        Field("ids", ListOf(TEXT)),
    )

    status: DropsEntitlementUpdateStatus
    """Result of the update."""
    ids: list[str]
    """Ids of the entitlements with this outcome."""


REPLIES: dict[str, Table[Any]] = {
    "get_drops_entitlements": page_of(Object(DropsEntitlement.TABLE)),
    "update_drops_entitlements": page_of(Object(DropsEntitlementUpdate.TABLE)),
}
"""The decoder for the reply of each operation."""
