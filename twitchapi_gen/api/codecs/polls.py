"""Polls: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/polls.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import polls as models
from twitchapi_gen.runtime.reading.codec import (
    UNLIKE,
    Codec,
    choices,
    key,
    moment,
    page_reader,
    page_table,
    seconds,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, WHOLE, Choice, Field, ListOf, Nullable, Span
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_title = key("title")
k_votes = key("votes")
k_channel_points_votes = key("channel_points_votes")
k_bits_votes = key("bits_votes")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_name = key("broadcaster_name")
k_broadcaster_login = key("broadcaster_login")
k_choices = key("choices")
k_bits_voting_enabled = key("bits_voting_enabled")
k_bits_per_vote = key("bits_per_vote")
k_channel_points_voting_enabled = key("channel_points_voting_enabled")
k_channel_points_per_vote = key("channel_points_per_vote")
k_status = key("status")
k_duration = key("duration")
k_started_at = key("started_at")
k_ended_at = key("ended_at")

_POLL_STATUS = choices(models.PollStatus)


POLL_CHOICE = Table(
    models.PollChoice,
    (
        Field("id", "id", TEXT),
        Field("title", "title", TEXT),
        Field("votes", "votes", WHOLE),
        Field("channel_points_votes", "channel_points_votes", WHOLE),
        Field("bits_votes", "bits_votes", WHOLE),
    ),
)


def read_poll_choice(value: dict[str, Any]) -> models.PollChoice:
    """Reads PollChoice."""
    try:
        f_id = value[k_id]
        f_title = value[k_title]
        f_votes = value[k_votes]
        f_channel_points_votes = value[k_channel_points_votes]
        f_bits_votes = value[k_bits_votes]
        if f_id.__class__ is f_title.__class__ is str and f_votes.__class__ is f_channel_points_votes.__class__ is f_bits_votes.__class__ is int:
            made = new(models.PollChoice)
            made.id = f_id
            made.title = f_title
            made.votes = f_votes
            made.channel_points_votes = f_channel_points_votes
            made.bits_votes = f_bits_votes
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL_CHOICE.read(value)


POLL = Table(
    models.Poll,
    (
        Field("id", "id", TEXT),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("title", "title", TEXT),
        Field("choices", "choices", ListOf(Object(POLL_CHOICE))),
        Field("bits_voting_enabled", "bits_voting_enabled", FLAG),
        Field("bits_per_vote", "bits_per_vote", WHOLE),
        Field("channel_points_voting_enabled", "channel_points_voting_enabled", FLAG),
        Field("channel_points_per_vote", "channel_points_per_vote", WHOLE),
        Field("status", "status", Choice(models.PollStatus)),
        Field("duration", "duration", Span("int", "seconds")),
        Field("started_at", "started_at", MOMENT),
        Field("ended_at", "ended_at", Nullable(MOMENT), absent=True),
    ),
)


def read_poll(value: dict[str, Any]) -> models.Poll:
    """Reads Poll."""
    try:
        f_id = value[k_id]
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_name = value[k_broadcaster_name]
        f_broadcaster_login = value[k_broadcaster_login]
        f_title = value[k_title]
        f_choices = value[k_choices]
        f_bits_voting_enabled = value[k_bits_voting_enabled]
        f_bits_per_vote = value[k_bits_per_vote]
        f_channel_points_voting_enabled = value[k_channel_points_voting_enabled]
        f_channel_points_per_vote = value[k_channel_points_per_vote]
        f_duration = value[k_duration]
        f_started_at = when(value[k_started_at])
        f_ended_at = value.get(k_ended_at)
        if (
            f_id.__class__ is f_broadcaster_id.__class__ is f_broadcaster_name.__class__ is f_broadcaster_login.__class__ is f_title.__class__ is str
            and f_bits_per_vote.__class__ is f_channel_points_per_vote.__class__ is int
            and f_bits_voting_enabled.__class__ is f_channel_points_voting_enabled.__class__ is bool
            and f_choices.__class__ is list
            and f_duration.__class__ is int
            and f_started_at.tzinfo is not None
        ):
            made = new(models.Poll)
            made.id = f_id
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_name = f_broadcaster_name
            made.broadcaster_login = f_broadcaster_login
            made.title = f_title
            made.choices = [read_poll_choice(one) for one in f_choices]
            made.bits_voting_enabled = f_bits_voting_enabled
            made.bits_per_vote = f_bits_per_vote
            made.channel_points_voting_enabled = f_channel_points_voting_enabled
            made.channel_points_per_vote = f_channel_points_per_vote
            made.status = _POLL_STATUS[value[k_status]]
            made.duration = seconds(f_duration)
            made.started_at = f_started_at
            made.ended_at = None if f_ended_at is None else moment(f_ended_at)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return POLL.read(value)


GET_POLLS = Codec(
    "get_polls",
    page_reader(read_poll),
    page_table(Object(POLL)),
)

CREATE_POLL = Codec(
    "create_poll",
    page_reader(read_poll),
    page_table(Object(POLL)),
)

END_POLL = Codec(
    "end_poll",
    page_reader(read_poll),
    page_table(Object(POLL)),
)
