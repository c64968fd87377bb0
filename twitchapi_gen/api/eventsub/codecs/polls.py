"""Polls: reading its events. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/eventsub/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from twitchapi_gen.api.eventsub.models import polls as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    choices,
    key,
    when,
)
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_title = key("title")
k_bits_votes = key("bits_votes")
k_channel_points_votes = key("channel_points_votes")
k_votes = key("votes")
k_is_enabled = key("is_enabled")
k_amount_per_vote = key("amount_per_vote")
k_broadcaster_user_id = key("broadcaster_user_id")
k_broadcaster_user_login = key("broadcaster_user_login")
k_broadcaster_user_name = key("broadcaster_user_name")
k_choices = key("choices")
k_bits_voting = key("bits_voting")
k_channel_points_voting = key("channel_points_voting")
k_started_at = key("started_at")
k_ends_at = key("ends_at")
k_status = key("status")
k_ended_at = key("ended_at")

_POLL_STATUS = choices(models.PollStatus)


POLL_CHOICE = Table(
    models.PollChoice,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("bits_votes", "bits_votes", WHOLE, absent=True),
        Field("channel_points_votes", "channel_points_votes", WHOLE, absent=True),
        Field("votes", "votes", WHOLE, absent=True),
    ),
)


def read_poll_choice(value: dict[str, Any]) -> models.PollChoice:
    """Reads PollChoice."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_bits_votes = value.get(k_bits_votes)
        f_channel_points_votes = value.get(k_channel_points_votes)
        f_votes = value.get(k_votes)
        if (
            f_id.__class__ is f_title.__class__ is str
            and (f_bits_votes is None or f_bits_votes.__class__ is int)
            and (f_channel_points_votes is None or f_channel_points_votes.__class__ is int)
            and (f_votes is None or f_votes.__class__ is int)
        ):
            made = new(models.PollChoice)
            made.id = f_id
            made.title = f_title
            made.bits_votes = f_bits_votes
            made.channel_points_votes = f_channel_points_votes
            made.votes = f_votes
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_CHOICE.read(value)


VOTING = Table(
    models.Voting,
    (
        Field("is_enabled", "is_enabled", FLAG),
        Field("amount_per_vote", "amount_per_vote", WHOLE),
    ),
)


def read_voting(value: dict[str, Any]) -> models.Voting:
    """Reads Voting."""
    try:
        f_is_enabled = value[k_is_enabled]
        f_amount_per_vote = value[k_amount_per_vote]
        if f_amount_per_vote.__class__ is int and f_is_enabled.__class__ is bool:
            made = new(models.Voting)
            made.is_enabled = f_is_enabled
            made.amount_per_vote = f_amount_per_vote
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return VOTING.read(value)


POLL = Table(
    models.Poll,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("title", "title", TEXT),
        Field("choices", "choices", ListOf(Object(POLL_CHOICE))),
        Field("bits_voting", "bits_voting", Object(VOTING)),
        Field("channel_points_voting", "channel_points_voting", Object(VOTING)),
        Field("started_at", "started_at", MOMENT),
        Field("ends_at", "ends_at", MOMENT),
    ),
)


def read_poll(value: dict[str, Any]) -> models.Poll:
    """Reads Poll."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_title = value[k_title]
        f_choices = value[k_choices]
        f_bits_voting = value[k_bits_voting]
        f_channel_points_voting = value[k_channel_points_voting]
        f_started_at = when(value[k_started_at])
        f_ends_at = when(value[k_ends_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_title.__class__
            is str
            and f_choices.__class__ is list
            and f_started_at.tzinfo is not None
            and f_ends_at.tzinfo is not None
        ):
            made = new(models.Poll)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.title = f_title
            made.choices = [read_poll_choice(one) for one in f_choices]
            made.bits_voting = read_voting(f_bits_voting)
            made.channel_points_voting = read_voting(f_channel_points_voting)
            made.started_at = f_started_at
            made.ends_at = f_ends_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL.read(value)


POLL_END = Table(
    models.PollEnd,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_user_id", "broadcaster_user_id", TEXT),
        Field("broadcaster_user_login", "broadcaster_user_login", TEXT),
        Field("broadcaster_user_name", "broadcaster_user_name", TEXT),
        Field("title", "title", TEXT),
        Field("choices", "choices", ListOf(Object(POLL_CHOICE))),
        Field("bits_voting", "bits_voting", Object(VOTING)),
        Field("channel_points_voting", "channel_points_voting", Object(VOTING)),
        Field("status", "status", Choice(models.PollStatus)),
        Field("started_at", "started_at", MOMENT),
        Field("ended_at", "ended_at", MOMENT),
    ),
)


def read_poll_end(value: dict[str, Any]) -> models.PollEnd:
    """Reads PollEnd."""
    try:
        f_id = value[k_id]
        f_broadcaster_user_id = value[k_broadcaster_user_id]
        f_broadcaster_user_login = value[k_broadcaster_user_login]
        f_broadcaster_user_name = value[k_broadcaster_user_name]
        f_title = value[k_title]
        f_choices = value[k_choices]
        f_bits_voting = value[k_bits_voting]
        f_channel_points_voting = value[k_channel_points_voting]
        f_started_at = when(value[k_started_at])
        f_ended_at = when(value[k_ended_at])
        if (
            f_id.__class__
            is f_broadcaster_user_id.__class__
            is f_broadcaster_user_login.__class__
            is f_broadcaster_user_name.__class__
            is f_title.__class__
            is str
            and f_choices.__class__ is list
            and f_started_at.tzinfo is not None
            and f_ended_at.tzinfo is not None
        ):
            made = new(models.PollEnd)
            made.id = f_id
            made.broadcaster_user_id = f_broadcaster_user_id
            made.broadcaster_user_login = f_broadcaster_user_login
            made.broadcaster_user_name = f_broadcaster_user_name
            made.title = f_title
            made.choices = [read_poll_choice(one) for one in f_choices]
            made.bits_voting = read_voting(f_bits_voting)
            made.channel_points_voting = read_voting(f_channel_points_voting)
            made.status = _POLL_STATUS[value[k_status]]
            made.started_at = f_started_at
            made.ended_at = f_ended_at
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_END.read(value)


READERS: dict[str, tuple[Callable[[dict[str, Any]], Model], Table[Any]]] = {
    "Poll": (read_poll, POLL),
    "PollEnd": (read_poll_end, POLL_END),
}
"""Of each kind of event: the fast reader and the table."""
