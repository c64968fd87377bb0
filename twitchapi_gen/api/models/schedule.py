"""Schedule: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/schedule.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.page import AsyncPaged, Paged, Pagination
from twitchapi_gen.runtime.models.shapes import (
    FLAG,
    MOMENT,
    TEXT,
    Field,
    ListOf,
    Nullable,
    Object,
    Table,
)


@define(eq=False, repr=False, kw_only=True)
class ScheduleCategory(Model):
    """The game or category planned for a broadcast."""

    FIELDS = (
        Field("id", TEXT),
        Field("name", TEXT),
    )

    id: str
    """Its id."""
    name: str
    """Its name."""


@define(eq=False, repr=False, kw_only=True)
class ScheduleSegment(Model):
    """One planned broadcast, on its own or as part of a weekly series."""

    FIELDS = (
        Field("id", TEXT),
        Field("start_time", MOMENT),
        Field("end_time", MOMENT),
        Field("title", TEXT),
        Field("canceled_until", Nullable(MOMENT)),
        Field("category", Nullable(Object(ScheduleCategory.TABLE))),
        Field("is_recurring", FLAG),
    )

    id: str
    """Id of this broadcast; each week of a series has its own."""
    start_time: datetime
    """When it begins."""
    end_time: datetime
    """When it ends."""
    title: str
    """Title as viewers see it."""
    canceled_until: datetime | None = None
    """The same as the end time when the broadcast is cancelled; none when it will take place."""
    category: ScheduleCategory | None = None
    """What will be streamed; none when the broadcaster left it open."""
    is_recurring: bool
    """Whether it belongs to a weekly series."""


@define(eq=False, repr=False, kw_only=True)
class ScheduleVacation(Model):
    """Time during which the broadcaster doesn't stream."""

    FIELDS = (
        Field("start_time", MOMENT),
        Field("end_time", MOMENT),
    )

    start_time: datetime
    """When it begins."""
    end_time: datetime
    """When it ends."""


@define(eq=False, repr=False, kw_only=True)
class StreamSchedule(Model):
    """A channel's stream schedule."""

    FIELDS = (
        Field("segments", ListOf(Object(ScheduleSegment.TABLE)), empty=True),
        Field("broadcaster_id", TEXT),
        Field("broadcaster_name", TEXT),
        Field("broadcaster_login", TEXT),
        Field("vacation", Nullable(Object(ScheduleVacation.TABLE))),
    )

    segments: list[ScheduleSegment]
    """Planned broadcasts; after creating or updating one, only that one."""
    broadcaster_id: str
    """Id of the user whose channel this is about."""
    broadcaster_name: str
    """Display name of the channel."""
    broadcaster_login: str
    """Login name of the channel, in lower case."""
    vacation: ScheduleVacation | None = None
    """Planned vacation; none when there is none."""


@define(eq=False, repr=False, kw_only=True)
class GetChannelStreamSchedulePage(Paged[ScheduleSegment]):
    """What `get_channel_stream_schedule` returns."""

    ITEMS = ("data", "segments")
    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", Object(StreamSchedule.TABLE)),
        Field("pagination", Object(Pagination.TABLE)),
    )

    data: StreamSchedule
    """What was asked for."""
    pagination: Pagination
    """Where the next page begins."""


class AsyncGetChannelStreamSchedulePage(AsyncPaged[ScheduleSegment], GetChannelStreamSchedulePage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same from the asynchronous client: iterated by `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class CreateChannelStreamScheduleSegmentReply(Model):
    """What `create_channel_stream_schedule_segment` returns."""

    FIELDS = (Field("data", Object(StreamSchedule.TABLE)),)

    data: StreamSchedule
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class UpdateChannelStreamScheduleSegmentReply(Model):
    """What `update_channel_stream_schedule_segment` returns."""

    FIELDS = (Field("data", Object(StreamSchedule.TABLE)),)

    data: StreamSchedule
    """What was asked for."""


REPLIES: dict[str, Table[Any]] = {
    "get_channel_stream_schedule": GetChannelStreamSchedulePage.TABLE,
    "create_channel_stream_schedule_segment": CreateChannelStreamScheduleSegmentReply.TABLE,
    "update_channel_stream_schedule_segment": UpdateChannelStreamScheduleSegmentReply.TABLE,
}
"""How the reply of each operation is read."""
