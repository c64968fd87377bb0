"""Polls: reading its messages. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/pubsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.pubsub.models import polls as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, OBJECT, TEXT, WHOLE, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_type = key("type")
k_data = key("data")
k_poll = key("poll")
k_poll_id = key("poll_id")
k_owned_by = key("owned_by")
k_created_by = key("created_by")
k_title = key("title")
k_started_at = key("started_at")
k_ended_at = key("ended_at")
k_ended_by = key("ended_by")
k_duration_seconds = key("duration_seconds")
k_settings = key("settings")
k_status = key("status")
k_choices = key("choices")
k_votes = key("votes")
k_tokens = key("tokens")
k_total_voters = key("total_voters")
k_remaining_duration_milliseconds = key("remaining_duration_milliseconds")
k_top_contributor = key("top_contributor")
k_top_bits_contributor = key("top_bits_contributor")
k_top_channel_points_contributor = key("top_channel_points_contributor")
k_multi_choice = key("multi_choice")
k_subscriber_only = key("subscriber_only")
k_subscriber_multiplier = key("subscriber_multiplier")
k_bits_votes = key("bits_votes")
k_channel_points_votes = key("channel_points_votes")
k_choice_id = key("choice_id")
k_total = key("total")
k_bits = key("bits")
k_channel_points = key("channel_points")
k_base = key("base")
k_user_id = key("user_id")
k_display_name = key("display_name")
k_bits_contributed = key("bits_contributed")
k_channel_points_contributed = key("channel_points_contributed")
k_is_enabled = key("is_enabled")
k_cost = key("cost")


POLL_SWITCH = Table(models.PollSwitch, (Field("is_enabled", "is_enabled", FLAG),))


def read_poll_switch(value: dict[str, Any]) -> models.PollSwitch:
    """Reads PollSwitch."""
    try:
        f_is_enabled = value[k_is_enabled]
        if f_is_enabled.__class__ is bool:
            made = new(models.PollSwitch)
            made.is_enabled = f_is_enabled
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_SWITCH.read(value)


POLL_PRICE = Table(
    models.PollPrice,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("cost", "cost", WHOLE),
    ),
)


def read_poll_price(value: dict[str, Any]) -> models.PollPrice:
    """Reads PollPrice."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_cost = value[k_cost]
        if f_cost.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.PollPrice)
            made.is_enabled = f_is_enabled
            made.cost = f_cost
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_PRICE.read(value)


POLL_SETTINGS = Table(
    models.PollSettings,
    (
        Field("multi_choice", "multi_choice", Object(POLL_SWITCH)),
        Field("subscriber_only", "subscriber_only", Object(POLL_SWITCH)),
        Field("subscriber_multiplier", "subscriber_multiplier", Object(POLL_SWITCH)),
        Field("bits_votes", "bits_votes", Object(POLL_PRICE)),
        Field("channel_points_votes", "channel_points_votes", Object(POLL_PRICE)),
    ),
)


def read_poll_settings(value: dict[str, Any]) -> models.PollSettings:
    """Reads PollSettings."""
    try:
        f_multi_choice = value[k_multi_choice]
        f_subscriber_only = value[k_subscriber_only]
        f_subscriber_multiplier = value[k_subscriber_multiplier]
        f_bits_votes = value[k_bits_votes]
        f_channel_points_votes = value[k_channel_points_votes]
        if value.__class__ is dict:
            made = new(models.PollSettings)
            made.multi_choice = read_poll_switch(f_multi_choice)
            made.subscriber_only = read_poll_switch(f_subscriber_only)
            made.subscriber_multiplier = read_poll_switch(f_subscriber_multiplier)
            made.bits_votes = read_poll_price(f_bits_votes)
            made.channel_points_votes = read_poll_price(f_channel_points_votes)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_SETTINGS.read(value)


POLL_CHOICE_VOTES = Table(
    models.PollChoiceVotes,
    (
        Field("total", "total", WHOLE),
        Field("bits", "bits", WHOLE),
        Field("channel_points", "channel_points", WHOLE),
        Field("base", "base", WHOLE),
    ),
)


def read_poll_choice_votes(value: dict[str, Any]) -> models.PollChoiceVotes:
    """Reads PollChoiceVotes."""
    try:
        f_total = value[k_total]
        f_bits = value[k_bits]
        f_channel_points = value[k_channel_points]
        f_base = value[k_base]
        if f_total.__class__ is f_bits.__class__ is f_channel_points.__class__ is f_base.__class__ is int:
            made = new(models.PollChoiceVotes)
            made.total = f_total
            made.bits = f_bits
            made.channel_points = f_channel_points
            made.base = f_base
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_CHOICE_VOTES.read(value)


POLL_CHOICE_TOKENS = Table(
    models.PollChoiceTokens,
    (
        Field("bits", "bits", WHOLE),
        Field("channel_points", "channel_points", WHOLE),
    ),
)


def read_poll_choice_tokens(value: dict[str, Any]) -> models.PollChoiceTokens:
    """Reads PollChoiceTokens."""
    try:
        f_bits = value[k_bits]
        f_channel_points = value[k_channel_points]
        if f_bits.__class__ is f_channel_points.__class__ is int:
            made = new(models.PollChoiceTokens)
            made.bits = f_bits
            made.channel_points = f_channel_points
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_CHOICE_TOKENS.read(value)


POLL_CHOICE = Table(
    models.PollChoice,
    (
        Field("choice_id", "choice_id", TEXT),
        Field("title", "title", TEXT),
        Field("votes", "votes", Object(POLL_CHOICE_VOTES)),
        Field("tokens", "tokens", Object(POLL_CHOICE_TOKENS)),
        Field("total_voters", "total_voters", WHOLE),
    ),
)


def read_poll_choice(value: dict[str, Any]) -> models.PollChoice:
    """Reads PollChoice."""
    try:
        f_choice_id = value[k_choice_id]
        f_title = value[k_title]
        f_votes = value[k_votes]
        f_tokens = value[k_tokens]
        f_total_voters = value[k_total_voters]
        if f_choice_id.__class__ is f_title.__class__ is str and f_total_voters.__class__ is int:
            made = new(models.PollChoice)
            made.choice_id = f_choice_id
            made.title = f_title
            made.votes = read_poll_choice_votes(f_votes)
            made.tokens = read_poll_choice_tokens(f_tokens)
            made.total_voters = f_total_voters
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_CHOICE.read(value)


POLL_TOP_CONTRIBUTOR = Table(
    models.PollTopContributor,
    (
        Field("user_id", "user_id", TEXT),
        Field("display_name", "display_name", TEXT),
        Field("bits_contributed", "bits_contributed", TEXT),
        Field("channel_points_contributed", "channel_points_contributed", TEXT),
    ),
)


def read_poll_top_contributor(value: dict[str, Any]) -> models.PollTopContributor:
    """Reads PollTopContributor."""
    try:
        f_user_id = value[k_user_id]
        f_display_name = value[k_display_name]
        f_bits_contributed = value[k_bits_contributed]
        f_channel_points_contributed = value[k_channel_points_contributed]
        if f_user_id.__class__ is f_display_name.__class__ is f_bits_contributed.__class__ is f_channel_points_contributed.__class__ is str:
            made = new(models.PollTopContributor)
            made.user_id = f_user_id
            made.display_name = f_display_name
            made.bits_contributed = f_bits_contributed
            made.channel_points_contributed = f_channel_points_contributed
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_TOP_CONTRIBUTOR.read(value)


POLL = Table(
    models.Poll,
    (
        Field("poll_id", "poll_id", TEXT),
        Field("owned_by", "owned_by", TEXT),
        Field("created_by", "created_by", TEXT),
        Field("title", "title", TEXT),
        Field("started_at", "started_at", MOMENT),
        Field("ended_at", "ended_at", Nullable(TEXT)),
        Field("ended_by", "ended_by", Nullable(TEXT)),
        Field("duration_seconds", "duration_seconds", WHOLE),
        Field("settings", "settings", Object(POLL_SETTINGS)),
        Field("status", "status", TEXT),
        Field("choices", "choices", ListOf(Object(POLL_CHOICE))),
        Field("votes", "votes", Object(POLL_CHOICE_VOTES)),
        Field("tokens", "tokens", Object(POLL_CHOICE_TOKENS)),
        Field("total_voters", "total_voters", WHOLE),
        Field("remaining_duration_milliseconds", "remaining_duration_milliseconds", WHOLE),
        Field("top_contributor", "top_contributor", Nullable(Object(POLL_TOP_CONTRIBUTOR))),
        Field("top_bits_contributor", "top_bits_contributor", Nullable(OBJECT)),
        Field("top_channel_points_contributor", "top_channel_points_contributor", Nullable(OBJECT)),
    ),
)


def read_poll(value: dict[str, Any]) -> models.Poll:
    """Reads Poll."""
    try:
        f_poll_id = value[k_poll_id]
        f_owned_by = value[k_owned_by]
        f_created_by = value[k_created_by]
        f_title = value[k_title]
        f_started_at = when(value[k_started_at])
        f_ended_at = value[k_ended_at]
        f_ended_by = value[k_ended_by]
        f_duration_seconds = value[k_duration_seconds]
        f_settings = value[k_settings]
        f_status = value[k_status]
        f_choices = value[k_choices]
        f_votes = value[k_votes]
        f_tokens = value[k_tokens]
        f_total_voters = value[k_total_voters]
        f_remaining_duration_milliseconds = value[k_remaining_duration_milliseconds]
        f_top_contributor = value[k_top_contributor]
        f_top_bits_contributor = value[k_top_bits_contributor]
        f_top_channel_points_contributor = value[k_top_channel_points_contributor]
        if (
            f_poll_id.__class__ is f_owned_by.__class__ is f_created_by.__class__ is f_title.__class__ is f_status.__class__ is str
            and f_duration_seconds.__class__ is f_total_voters.__class__ is f_remaining_duration_milliseconds.__class__ is int
            and f_started_at.tzinfo is not None
            and (f_ended_at is None or f_ended_at.__class__ is str)
            and (f_ended_by is None or f_ended_by.__class__ is str)
            and f_choices.__class__ is list
            and (f_top_bits_contributor is None or f_top_bits_contributor.__class__ is dict)
            and (f_top_channel_points_contributor is None or f_top_channel_points_contributor.__class__ is dict)
        ):
            made = new(models.Poll)
            made.poll_id = f_poll_id
            made.owned_by = f_owned_by
            made.created_by = f_created_by
            made.title = f_title
            made.started_at = f_started_at
            made.ended_at = f_ended_at
            made.ended_by = f_ended_by
            made.duration_seconds = f_duration_seconds
            made.settings = read_poll_settings(f_settings)
            made.status = f_status
            made.choices = [read_poll_choice(one) for one in f_choices]
            made.votes = read_poll_choice_votes(f_votes)
            made.tokens = read_poll_choice_tokens(f_tokens)
            made.total_voters = f_total_voters
            made.remaining_duration_milliseconds = f_remaining_duration_milliseconds
            made.top_contributor = None if f_top_contributor is None else read_poll_top_contributor(f_top_contributor)
            made.top_bits_contributor = f_top_bits_contributor
            made.top_channel_points_contributor = f_top_channel_points_contributor
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL.read(value)


POLL_CREATE_DATA = Table(models.PollCreateData, (Field("poll", "poll", Object(POLL)),))


def read_poll_create_data(value: dict[str, Any]) -> models.PollCreateData:
    """Reads PollCreateData."""
    try:
        f_poll = value[k_poll]
        if value.__class__ is dict:
            made = new(models.PollCreateData)
            made.poll = read_poll(f_poll)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_CREATE_DATA.read(value)


POLL_CREATE = Table(
    models.PollCreate,
    (
        Field("type", "type", TEXT),
        Field("data", "data", Object(POLL_CREATE_DATA)),
    ),
)


def read_poll_create(value: dict[str, Any]) -> models.PollCreate:
    """Reads PollCreate."""
    try:
        f_type = value[k_type]
        f_data = value[k_data]
        if f_type.__class__ is str:
            made = new(models.PollCreate)
            made.type = f_type
            made.data = read_poll_create_data(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_CREATE.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "PollCreate": (read_poll_create, POLL_CREATE),
}
"""Of each kind of message: the fast reader and the table."""
