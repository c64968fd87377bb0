"""Charity: what its events are made of.

Made by `python -m generator generate` from spec/eventsub/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class Amount(Model):
    """A sum of money."""

    NAMES = {
        "value": "value",
        "decimal_places": "decimal_places",
        "currency": "currency",
    }

    value: int
    """The sum, in the smallest unit of the currency: 550 are 5.50 USD."""
    decimal_places: int
    """How many decimal places the currency has: divide the value by 10 to this power."""
    currency: str
    """Currency, as an ISO 4217 code."""


@define(eq=False, repr=False, kw_only=True)
class CharityDonation(Model):
    """Somebody donated."""

    NAMES = {
        "id": "id",
        "campaign_id": "campaign_id",
        "broadcaster_user_id": "broadcaster_user_id",
        "broadcaster_user_login": "broadcaster_user_login",
        "broadcaster_user_name": "broadcaster_user_name",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "charity_name": "charity_name",
        "charity_description": "charity_description",
        "charity_logo": "charity_logo",
        "charity_website": "charity_website",
        "amount": "amount",
    }

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
    """What the charity does."""
    charity_logo: str
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    amount: Amount
    """How much was given."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaignStart(Model):
    """A charity campaign began."""

    NAMES = {
        "id": "id",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "charity_name": "charity_name",
        "charity_description": "charity_description",
        "charity_logo": "charity_logo",
        "charity_website": "charity_website",
        "current_amount": "current_amount",
        "target_amount": "target_amount",
        "started_at": "started_at",
    }

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
    """What the charity does."""
    charity_logo: str
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    current_amount: Amount
    """What has come in so far."""
    target_amount: Amount
    """What the campaign is to bring in."""
    started_at: datetime
    """When it began."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaignProgress(Model):
    """How far a charity campaign has come."""

    NAMES = {
        "id": "id",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "charity_name": "charity_name",
        "charity_description": "charity_description",
        "charity_logo": "charity_logo",
        "charity_website": "charity_website",
        "current_amount": "current_amount",
        "target_amount": "target_amount",
    }

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
    """What the charity does."""
    charity_logo: str
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    current_amount: Amount
    """What has come in so far."""
    target_amount: Amount
    """What it is to reach."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaignStop(Model):
    """A charity campaign ended."""

    NAMES = {
        "id": "id",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_login": "broadcaster_login",
        "broadcaster_name": "broadcaster_name",
        "charity_name": "charity_name",
        "charity_description": "charity_description",
        "charity_logo": "charity_logo",
        "charity_website": "charity_website",
        "current_amount": "current_amount",
        "target_amount": "target_amount",
        "stopped_at": "stopped_at",
    }

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
    """What the charity does."""
    charity_logo: str
    """Logo of the charity, PNG, 100 × 100 pixels."""
    charity_website: str
    """Website of the charity."""
    current_amount: Amount
    """What has come in so far."""
    target_amount: Amount
    """What it is to reach."""
    stopped_at: datetime
    """When it ended."""
