"""Entitlements: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/entitlements.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.open_enum import OpenEnum


class DropsEntitlementStatus(OpenEnum):
    """Whether the viewer has yet been given the benefit."""

    CLAIMED = "CLAIMED"
    """Claimed by the user"""

    FULFILLED = "FULFILLED"
    """Handed out by the game's developer"""


class DropsEntitlementUpdateStatus(OpenEnum):
    """What became of an update."""

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

    NAMES = {
        "id": "id",
        "benefit_id": "benefit_id",
        "timestamp": "timestamp",
        "user_id": "user_id",
        "game_id": "game_id",
        "fulfillment_status": "fulfillment_status",
        "last_updated": "last_updated",
    }

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
    """One outcome of an update, and the entitlements that met it."""

    NAMES = {
        "status": "status",
        "ids": "ids",
    }

    status: DropsEntitlementUpdateStatus
    """What became of the update."""
    ids: list[str]
    """Ids of the entitlements with this outcome."""
