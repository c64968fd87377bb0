"""Charity: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import (
    MOMENT,
    TEXT,
    WHOLE,
    Field,
    Object,
)


@define(eq=False, repr=False, kw_only=True)
class Amount(Model):
    """A sum of money."""

    FIELDS = (
        Field("value", WHOLE),
        Field("decimal_places", WHOLE),
        Field("currency", TEXT),
    )

    value: int
    """The sum, in the smallest unit of the currency: 550 are 5.50 USD."""
    decimal_places: int
    """Number of decimal places of the currency: divide the value by 10 to this power."""
    currency: str
    """Currency, as an ISO 4217 code."""


@define(eq=False, repr=False, kw_only=True)
class CharityDonation(Model):
    """A user donated."""

    FIELDS = (
        Field("id", TEXT),
        Field("campaign_id", TEXT),
        Field("broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", TEXT),
        Field("user_id", TEXT),
        Field("user_login", TEXT),
        Field("user_name", TEXT),
        Field("charity_name", TEXT),
        Field("charity_description", TEXT),
        Field("charity_logo", TEXT),
        Field("charity_website", TEXT),
        Field("amount", Object(Amount.TABLE)),
    )

    id: str
    """Its id."""
    campaign_id: str
    """Id of the charity campaign."""
    broadcaster_user_id: str
    """Id of the user whose channel this is about."""
    broadcaster_user_login: str
    """Login name of the channel, in lower case."""
    broadcaster_user_name: str
    """Display name of the channel."""
    user_id: str
    """Id of the user."""
    user_login: str
    """Login name of the user, in lower case."""
    user_name: str
    """Display name of the user."""
    charity_name: str
    """Name of the charity."""
    charity_description: str
    """Description of the charity."""
    charity_logo: str
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    amount: Amount
    """Amount given."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaignStart(Model):
    """A charity campaign began."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("charity_name", TEXT),
        Field("charity_description", TEXT),
        Field("charity_logo", TEXT),
        Field("charity_website", TEXT),
        Field("current_amount", Object(Amount.TABLE)),
        Field("target_amount", Object(Amount.TABLE)),
        Field("started_at", MOMENT),
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
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    current_amount: Amount
    """Amount reached so far."""
    target_amount: Amount
    """Target amount of the campaign."""
    started_at: datetime
    """When it began."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaignProgress(Model):
    """Progress of a charity campaign."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("charity_name", TEXT),
        Field("charity_description", TEXT),
        Field("charity_logo", TEXT),
        Field("charity_website", TEXT),
        Field("current_amount", Object(Amount.TABLE)),
        Field("target_amount", Object(Amount.TABLE)),
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
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    current_amount: Amount
    """Amount reached so far."""
    target_amount: Amount
    """Target amount."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaignStop(Model):
    """A charity campaign ended."""

    FIELDS = (
        Field("id", TEXT),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_login", TEXT),
        Field("broadcaster_name", TEXT),
        Field("charity_name", TEXT),
        Field("charity_description", TEXT),
        Field("charity_logo", TEXT),
        Field("charity_website", TEXT),
        Field("current_amount", Object(Amount.TABLE)),
        Field("target_amount", Object(Amount.TABLE)),
        Field("stopped_at", MOMENT),
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
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    current_amount: Amount
    """Amount reached so far."""
    target_amount: Amount
    """Target amount."""
    stopped_at: datetime
    """When it ended."""
