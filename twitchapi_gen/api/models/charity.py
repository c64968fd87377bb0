"""Charity: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.decode import page_of
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    TEXT,
    WHOLE,
    Field,
    Nullable,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class CharityAmount(Model):
    """An amount of money."""

    FIELDS = (
        Field("value", WHOLE),
        Field("decimal_places", WHOLE),
        Field("currency", TEXT),
    )

    value: int
    """Amount in the smallest unit of the currency, such as cents; divide by 10 to the power of `decimal_places`."""
    decimal_places: int
    """Number of decimal places of the currency, 2 for US dollars."""
    currency: str
    """ISO 4217 code of the currency, such as USD."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaign(Model):
    """A running campaign in which a channel raises money for a charity."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("charity_name", TEXT),
        Field("charity_description", TEXT),
        Field("charity_logo", TEXT),
        Field("charity_website", TEXT),
        Field("current_amount", Object(CharityAmount.TABLE)),
        Field("target_amount", Nullable(Object(CharityAmount.TABLE))),
    )

    id: str
    """Its id."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    broadcaster_name: str
    """Display name of the channel."""
    charity_name: str
    """Name of the charity."""
    charity_description: str
    """Description of the charity."""
    charity_logo: str
    """URL of the charity's logo, a PNG of 100 × 100 pixels."""
    charity_website: str
    """URL of the charity's website."""
    current_amount: CharityAmount
    """Amount donated so far."""
    target_amount: CharityAmount | None = None
    """Target amount; none if the broadcaster set no goal."""


@define(eq=False, repr=False, kw_only=True)
class CharityDonation(Model):
    """One donation to a charity campaign."""

    FIELDS = (
        Field("id", TEXT),
        Field("campaign_id", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("amount", Object(CharityAmount.TABLE)),
    )

    id: str
    """Its id, unique over all campaigns."""
    campaign_id: str
    """Id of the charity campaign."""
    user_id: str
    """Id of the donor."""
    user_login: str
    """Login name of the donor, in lower case."""
    user_name: str
    """Display name of the donor."""
    amount: CharityAmount
    """Amount given."""


REPLIES: dict[str, Table[Any]] = {
    "get_charity_campaign": page_of(Object(CharityCampaign.TABLE)),
    "get_charity_campaign_donations": page_of(Object(CharityDonation.TABLE)),
}
"""The decoder for the reply of each operation."""
