"""Charity: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/charity.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import charity as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import MOMENT, TEXT, WHOLE, Field
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_value = key("value")
k_decimal_places = key("decimal_places")
k_currency = key("currency")
k_id = key("id")
k_campaign_id = key("campaign_id")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_user_id = key("user_id")
k_user_login = key("user_login")
k_user_name = key("user_name")
k_charity_name = key("charity_name")
k_charity_description = key("charity_description")
k_charity_logo = key("charity_logo")
k_charity_website = key("charity_website")
k_amount = key("amount")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_login = key("broadcaster_login")
k_broadcaster_name = key("broadcaster_name")
k_current_amount = key("current_amount")
k_target_amount = key("target_amount")
k_started_at = key("started_at")
k_stopped_at = key("stopped_at")


AMOUNT = Table(
    models.Amount,
    (
        Field("value", "value", WHOLE),
        Field("decimal_places", "decimal_places", WHOLE),
        Field("currency", "currency", TEXT),
    ),
)


def read_amount(value: dict[str, Any]) -> models.Amount:
    """Reads Amount."""
    try:
        f_value = value[k_value]
        f_decimal_places = value[k_decimal_places]
        f_currency = value[k_currency]
        if f_currency.__class__ is str and f_value.__class__ is f_decimal_places.__class__ is int:
            made = new(models.Amount)
            made.value = f_value
            made.decimal_places = f_decimal_places
            made.currency = f_currency
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return AMOUNT.read(value)


CHARITY_DONATION = Table(
    models.CharityDonation,
    (
        Field("id", "id", TEXT),
        Field("campaign_id", "campaign_id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("user_id", "user_id", TEXT),
        Field("user_login", "user_login", TEXT),
        Field("user_name", "user_name", TEXT),
        Field("charity_name", "charity_name", TEXT),
        Field("charity_description", "charity_description", TEXT),
        Field("charity_logo", "charity_logo", TEXT),
        Field("charity_website", "charity_website", TEXT),
        Field("amount", "amount", Object(AMOUNT)),
    ),
)


def read_charity_donation(value: dict[str, Any]) -> models.CharityDonation:
    """Reads CharityDonation."""
    try:
        f_id = value[k_id]
        f_campaign_id = value[k_campaign_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_user_id = value[k_user_id]
        f_user_login = value[k_user_login]
        f_user_name = value[k_user_name]
        f_charity_name = value[k_charity_name]
        f_charity_description = value[k_charity_description]
        f_charity_logo = value[k_charity_logo]
        f_charity_website = value[k_charity_website]
        f_amount = value[k_amount]
        if (
            f_id.__class__
            is f_campaign_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_user_id.__class__
            is f_user_login.__class__
            is f_user_name.__class__
            is f_charity_name.__class__
            is f_charity_description.__class__
            is f_charity_logo.__class__
            is f_charity_website.__class__
            is str
        ):
            made = new(models.CharityDonation)
            made.id = f_id
            made.campaign_id = f_campaign_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.user_id = f_user_id
            made.user_login = f_user_login
            made.user_name = f_user_name
            made.charity_name = f_charity_name
            made.charity_description = f_charity_description
            made.charity_logo = f_charity_logo
            made.charity_website = f_charity_website
            made.amount = read_amount(f_amount)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_DONATION.read(value)


CHARITY_CAMPAIGN_START = Table(
    models.CharityCampaignStart,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("charity_name", "charity_name", TEXT),
        Field("charity_description", "charity_description", TEXT),
        Field("charity_logo", "charity_logo", TEXT),
        Field("charity_website", "charity_website", TEXT),
        Field("current_amount", "current_amount", Object(AMOUNT)),
        Field("target_amount", "target_amount", Object(AMOUNT)),
        Field("started_at", "started_at", MOMENT),
    ),
)


def read_charity_campaign_start(value: dict[str, Any]) -> models.CharityCampaignStart:
    """Reads CharityCampaignStart."""
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
        f_started_at = when(value[k_started_at])
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
            and f_started_at.tzinfo is not None
        ):
            made = new(models.CharityCampaignStart)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.charity_name = f_charity_name
            made.charity_description = f_charity_description
            made.charity_logo = f_charity_logo
            made.charity_website = f_charity_website
            made.current_amount = read_amount(f_current_amount)
            made.target_amount = read_amount(f_target_amount)
            made.started_at = f_started_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_CAMPAIGN_START.read(value)


CHARITY_CAMPAIGN_PROGRESS = Table(
    models.CharityCampaignProgress,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("charity_name", "charity_name", TEXT),
        Field("charity_description", "charity_description", TEXT),
        Field("charity_logo", "charity_logo", TEXT),
        Field("charity_website", "charity_website", TEXT),
        Field("current_amount", "current_amount", Object(AMOUNT)),
        Field("target_amount", "target_amount", Object(AMOUNT)),
    ),
)


def read_charity_campaign_progress(value: dict[str, Any]) -> models.CharityCampaignProgress:
    """Reads CharityCampaignProgress."""
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
            made = new(models.CharityCampaignProgress)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.charity_name = f_charity_name
            made.charity_description = f_charity_description
            made.charity_logo = f_charity_logo
            made.charity_website = f_charity_website
            made.current_amount = read_amount(f_current_amount)
            made.target_amount = read_amount(f_target_amount)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_CAMPAIGN_PROGRESS.read(value)


CHARITY_CAMPAIGN_STOP = Table(
    models.CharityCampaignStop,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("charity_name", "charity_name", TEXT),
        Field("charity_description", "charity_description", TEXT),
        Field("charity_logo", "charity_logo", TEXT),
        Field("charity_website", "charity_website", TEXT),
        Field("current_amount", "current_amount", Object(AMOUNT)),
        Field("target_amount", "target_amount", Object(AMOUNT)),
        Field("stopped_at", "stopped_at", MOMENT),
    ),
)


def read_charity_campaign_stop(value: dict[str, Any]) -> models.CharityCampaignStop:
    """Reads CharityCampaignStop."""
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
        f_stopped_at = when(value[k_stopped_at])
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
            and f_stopped_at.tzinfo is not None
        ):
            made = new(models.CharityCampaignStop)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_login = f_broadcaster_login
            made.broadcaster_name = f_broadcaster_name
            made.charity_name = f_charity_name
            made.charity_description = f_charity_description
            made.charity_logo = f_charity_logo
            made.charity_website = f_charity_website
            made.current_amount = read_amount(f_current_amount)
            made.target_amount = read_amount(f_target_amount)
            made.stopped_at = f_stopped_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CHARITY_CAMPAIGN_STOP.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "CharityDonation": (read_charity_donation, CHARITY_DONATION),
    "CharityCampaignStart": (read_charity_campaign_start, CHARITY_CAMPAIGN_START),
    "CharityCampaignProgress": (read_charity_campaign_progress, CHARITY_CAMPAIGN_PROGRESS),
    "CharityCampaignStop": (read_charity_campaign_stop, CHARITY_CAMPAIGN_STOP),
}
"""Of each kind of event: the fast reader and the table."""
