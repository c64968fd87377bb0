"""Schedule: arguments → calls, checked and ready to be sent.

Made by `python -m generator generate` from spec/helix/schedule.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api.facts import schedule as facts
from twitchapi_gen.runtime.calls.call import Call, make_call
from twitchapi_gen.runtime.reading.unset import UNSET, Unset

if TYPE_CHECKING:
    from twitchapi_gen.api.models.schedule import (
        AsyncGetChannelStreamSchedulePage,
        CreateChannelStreamScheduleSegmentReply,
        GetChannelStreamSchedulePage,
        UpdateChannelStreamScheduleSegmentReply,
    )


def get_channel_stream_schedule(
    broadcaster_id: str,
    *,
    ids: str | Iterable[str] | None = None,
    start_time: datetime | str | None = None,
    utc_offset: str | None = None,
    first: int | None = None,
    after: str | None = None,
    limit: int | None = None,
) -> Call[GetChannelStreamSchedulePage, AsyncGetChannelStreamSchedulePage]:
    """`GET /helix/schedule`"""
    return make_call(
        facts.GET_CHANNEL_STREAM_SCHEDULE,
        {
            "broadcaster_id": broadcaster_id,
            "ids": ids,
            "start_time": start_time,
            "utc_offset": utc_offset,
            "first": first,
            "after": after,
        },
        limit,
    )


def get_channel_icalendar(
    broadcaster_id: str,
) -> Call[str, str]:
    """`GET /helix/schedule/icalendar`"""
    return make_call(
        facts.GET_CHANNEL_ICALENDAR,
        {
            "broadcaster_id": broadcaster_id,
        },
    )


def update_channel_stream_schedule(
    broadcaster_id: str,
    *,
    is_vacation_enabled: bool | Unset = UNSET,
    vacation_start_time: datetime | str | Unset = UNSET,
    vacation_end_time: datetime | str | Unset = UNSET,
    timezone: str | Unset = UNSET,
) -> Call[None, None]:
    """`PATCH /helix/schedule/settings`"""
    return make_call(
        facts.UPDATE_CHANNEL_STREAM_SCHEDULE,
        {
            "broadcaster_id": broadcaster_id,
            "is_vacation_enabled": is_vacation_enabled,
            "vacation_start_time": vacation_start_time,
            "vacation_end_time": vacation_end_time,
            "timezone": timezone,
        },
    )


def create_channel_stream_schedule_segment(
    broadcaster_id: str,
    start_time: datetime | str,
    timezone: str,
    duration: str | int | timedelta,
    *,
    is_recurring: bool | Unset = UNSET,
    category_id: str | Unset = UNSET,
    title: str | Unset = UNSET,
) -> Call[CreateChannelStreamScheduleSegmentReply, CreateChannelStreamScheduleSegmentReply]:
    """`POST /helix/schedule/segment`"""
    return make_call(
        facts.CREATE_CHANNEL_STREAM_SCHEDULE_SEGMENT,
        {
            "broadcaster_id": broadcaster_id,
            "start_time": start_time,
            "timezone": timezone,
            "duration": duration,
            "is_recurring": is_recurring,
            "category_id": category_id,
            "title": title,
        },
    )


def update_channel_stream_schedule_segment(
    broadcaster_id: str,
    id: str,
    *,
    start_time: datetime | str | Unset = UNSET,
    duration: str | int | timedelta | Unset = UNSET,
    category_id: str | Unset = UNSET,
    title: str | Unset = UNSET,
    is_canceled: bool | Unset = UNSET,
    timezone: str | Unset = UNSET,
) -> Call[UpdateChannelStreamScheduleSegmentReply, UpdateChannelStreamScheduleSegmentReply]:
    """`PATCH /helix/schedule/segment`"""
    return make_call(
        facts.UPDATE_CHANNEL_STREAM_SCHEDULE_SEGMENT,
        {
            "broadcaster_id": broadcaster_id,
            "id": id,
            "start_time": start_time,
            "duration": duration,
            "category_id": category_id,
            "title": title,
            "is_canceled": is_canceled,
            "timezone": timezone,
        },
    )


def delete_channel_stream_schedule_segment(
    broadcaster_id: str,
    id: str,
) -> Call[None, None]:
    """`DELETE /helix/schedule/segment`"""
    return make_call(
        facts.DELETE_CHANNEL_STREAM_SCHEDULE_SEGMENT,
        {
            "broadcaster_id": broadcaster_id,
            "id": id,
        },
    )
