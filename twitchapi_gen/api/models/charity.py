"""Charity: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from attrs import define

from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class CharityAmount(Model):
    """An amount of money."""

    NAMES = {
        "value": "value",
        "decimal_places": "decimal_places",
        "currency": "currency",
    }

    value: int
    """Amount in the smallest unit of the currency, such as cents; divide by 10 to the power of `decimal_places`."""
    decimal_places: int
    """How many decimals the currency has, 2 for US dollars."""
    currency: str
    """ISO 4217 code of the currency, such as USD."""


@define(eq=False, repr=False, kw_only=True)
class CharityCampaign(Model):
    """A running campaign in which a channel raises money for a charity."""

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
    """Address of the charity's logo, a PNG of 100 × 100 pixels."""
    charity_website: str
    """Address of the charity's website."""
    current_amount: CharityAmount
    """What has been donated so far."""
    target_amount: CharityAmount | None = None
    """What the broadcaster hopes to raise; none when no goal was set."""


@define(eq=False, repr=False, kw_only=True)
class CharityDonation(Model):
    """One donation to a charity campaign."""

    NAMES = {
        "id": "id",
        "campaign_id": "campaign_id",
        "user_id": "user_id",
        "user_login": "user_login",
        "user_name": "user_name",
        "amount": "amount",
    }

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
    """How much was given."""
