"""Charity: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import charity as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    key,
    page_reader,
    page_table,
)
from twitchapi_gen.runtime.reading.shapes import TEXT, WHOLE, Field, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_value = key("value")
k_decimal_places = key("decimal_places")
k_currency = key("currency")
k_id = key("id")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_charity_name = key("charity_name")
k_charity_description = key("charity_description")
k_charity_logo = key("charity_logo")
k_charity_website = key("charity_website")
k_current_amount = key("current_amount")
k_target_amount = key("target_amount")
k_campaign_id = key("campaign_id")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_amount = key("amount")


CHARITY_AMOUNT = Table(
    models.CharityAmount,
    (
        Field("value", "value", WHOLE),
        Field("decimal_places", "decimal_places", WHOLE),
        Field("currency", "currency", TEXT),
    ),
)


def read_charity_amount(value: dict[str, Any]) -> models.CharityAmount:
    """Reads CharityAmount."""
    try:
        f_value = value[k_value]
        f_decimal_places = value[k_decimal_places]
        f_currency = value[k_currency]
        if f_currency.__class__ is str and f_value.__class__ is f_decimal_places.__class__ is int:
            made = new(models.CharityAmount)
            made.value = f_value
            made.decimal_places = f_decimal_places
            made.currency = f_currency
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_AMOUNT.read(value)


CHARITY_CAMPAIGN = Table(
    models.CharityCampaign,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("charity_name", "charity_name", TEXT),
        Field("charity_description", "charity_description", TEXT),
        Field("charity_logo", "charity_logo", TEXT),
        Field("charity_website", "charity_website", TEXT),
        Field("current_amount", "current_amount", Object(CHARITY_AMOUNT)),
        Field("target_amount", "target_amount", Nullable(Object(CHARITY_AMOUNT))),
    ),
)


def read_charity_campaign(value: dict[str, Any]) -> models.CharityCampaign:
    """Reads CharityCampaign."""
    try:
        f_id = value[k_id]
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_login = value[k_broadcaster_login]
        f_broadcaster_name = value[k_broadcaster_name]
        f_charity_name = value[k_charity_name]
        f_charity_description = value[k_charity_description]
        f_charity_logo = value[k_charity_logo]
        f_charity_website = value[k_charity_website]
        f_current_amount = value[k_current_amount]
        f_target_amount = value[k_target_amount]
        if (
            f_id.__class__
            is f_broadcaster_id.__class__
            is f_broadcaster_login.__class__
            is f_broadcaster_name.__class__
            is f_charity_name.__class__
            is f_charity_description.__class__
            is f_charity_logo.__class__
            is f_charity_website.__class__
            is str
        ):
            made = new(models.CharityCampaign)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.charity_name = f_charity_name
            made.charity_description = f_charity_description
            made.charity_logo = f_charity_logo
            made.charity_website = f_charity_website
            made.current_amount = read_charity_amount(f_current_amount)
            made.target_amount = None if f_target_amount is None else read_charity_amount(f_target_amount)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_CAMPAIGN.read(value)


CHARITY_DONATION = Table(
    models.CharityDonation,
    (
        Field("id", "id", TEXT),
        Field("campaign_id", "campaign_id", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("amount", "amount", Object(CHARITY_AMOUNT)),
    ),
)


def read_charity_donation(value: dict[str, Any]) -> models.CharityDonation:
    """Reads CharityDonation."""
    try:
        f_id = value[k_id]
        f_campaign_id = value[k_campaign_id]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_amount = value[k_amount]
        if f_id.__class__ is f_campaign_id.__class__ is f_user_id.__class__ is f_user_login.__class__ is f_user_name.__class__ is str:
            made = new(models.CharityDonation)
            made.id = f_id
            made.campaign_id = f_campaign_id
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.amount = read_charity_amount(f_amount)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_DONATION.read(value)


GET_CHARITY_CAMPAIGN = Codec(
    "get_charity_campaign",
    page_reader(read_charity_campaign),
    page_table(Object(CHARITY_CAMPAIGN)),
)

GET_CHARITY_CAMPAIGN_DONATIONS = Codec(
    "get_charity_campaign_donations",
    page_reader(read_charity_donation),
    page_table(Object(CHARITY_DONATION)),
)
