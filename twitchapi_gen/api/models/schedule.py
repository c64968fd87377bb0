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
    """Equals the end time if the broadcast is cancelled; none if it isn't."""
    category: ScheduleCategory | None = None
    """Category of the broadcast; none if the broadcaster left it open."""
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
    """Planned vacation; none if there is none."""


@define(eq=False, repr=False, kw_only=True)
class GetChannelStreamSchedulePage(Paged[ScheduleSegment]):
    """Reply of `get_channel_stream_schedule`."""

    ITEMS = ("data", "segments")
    CURSOR = ("pagination", "cursor")
    FIELDS = (
        Field("data", Object(StreamSchedule.TABLE)),
        Field("pagination", Object(Pagination.TABLE)),
    )

    data: StreamSchedule
    """The requested items."""
    pagination: Pagination
    """Cursor of the next page."""


class AsyncGetChannelStreamSchedulePage(AsyncPaged[ScheduleSegment], GetChannelStreamSchedulePage):  # pyright: ignore[reportIncompatibleMethodOverride]  # its pages come asynchronously
    """The same reply from the asynchronous client: iterate with `async for`."""

    __slots__ = ()


@define(eq=False, repr=False, kw_only=True)
class CreateChannelStreamScheduleSegmentReply(Model):
    """Reply of `create_channel_stream_schedule_segment`."""

    FIELDS = (Field("data", Object(StreamSchedule.TABLE)),)

    data: StreamSchedule
    """The requested items."""


@define(eq=False, repr=False, kw_only=True)
class UpdateChannelStreamScheduleSegmentReply(Model):
    """Reply of `update_channel_stream_schedule_segment`."""

    FIELDS = (Field("data", Object(StreamSchedule.TABLE)),)

    data: StreamSchedule
    """The requested items."""


REPLIES: dict[str, Table[Any]] = {
    "get_channel_stream_schedule": GetChannelStreamSchedulePage.TABLE,
    "create_channel_stream_schedule_segment": CreateChannelStreamScheduleSegmentReply.TABLE,
    "update_channel_stream_schedule_segment": UpdateChannelStreamScheduleSegmentReply.TABLE,
}
"""The decoder for the reply of each operation."""
