"""Schedule: what its replies and request bodies are made of.

Made by `python -m generator generate` from spec/helix/schedule.yaml. Edits here are lost.
"""

from __future__ import annotations

from datetime import datetime

from attrs import define

from twitchapi_gen.runtime.calls.paging import AsyncPaged, Paged, Pagination
from twitchapi_gen.runtime.reading.model import Model


@define(eq=False, repr=False, kw_only=True)
class ScheduleCategory(Model):
    """The game or category planned for a broadcast."""

    NAMES = {
        "id": "id",
        "name": "name",
    }

    id: str
    """Its id."""
    name: str
    """Its name."""


@define(eq=False, repr=False, kw_only=True)
class ScheduleSegment(Model):
    """One planned broadcast, on its own or as part of a weekly series."""

    NAMES = {
        "id": "id",
        "start_time": "start_time",
        "end_time": "end_time",
        "title": "title",
        "canceled_until": "canceled_until",
        "category": "category",
        "is_recurring": "is_recurring",
    }

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

    NAMES = {
        "start_time": "start_time",
        "end_time": "end_time",
    }

    start_time: datetime
    """When it begins."""
    end_time: datetime
    """When it ends."""


@define(eq=False, repr=False, kw_only=True)
class StreamSchedule(Model):
    """A channel's stream schedule."""

    NAMES = {
        "segments": "segments",
        "broadcaster_id": "broadcaster_id",
        "broadcaster_name": "broadcaster_name",
        "broadcaster_login": "broadcaster_login",
        "vacation": "vacation",
    }

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
    NAMES = {
        "data": "data",
        "pagination": "pagination",
    }

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

    NAMES = {
        "data": "data",
    }

    data: StreamSchedule
    """What was asked for."""


@define(eq=False, repr=False, kw_only=True)
class UpdateChannelStreamScheduleSegmentReply(Model):
    """What `update_channel_stream_schedule_segment` returns."""

    NAMES = {
        "data": "data",
    }

    data: StreamSchedule
    """What was asked for."""
