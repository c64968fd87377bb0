"""Schedule: reading its replies. Each model has a table, for any JSON at all, and a fast reader, for JSON as the spec says.

Made by `python -m generator generate` from spec/helix/schedule.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import Any

from twitchapi_gen.api.models import schedule as models
from twitchapi_gen.runtime.reading.codec import (
    PAGINATION,
    UNLIKE,
    Codec,
    key,
    moment,
    read_pagination,
    when,
)
from twitchapi_gen.runtime.reading.shapes import FLAG, MOMENT, TEXT, Field, ListOf, Nullable
from twitchapi_gen.runtime.reading.tables import Object, Table, new

k_id = key("id")
k_name = key("name")
k_start_time = key("start_time")
k_end_time = key("end_time")
k_title = key("title")
k_canceled_until = key("canceled_until")
k_category = key("category")
k_is_recurring = key("is_recurring")
k_segments = key("segments")
k_broadcaster_id = key("broadcaster_id")
k_broadcaster_name = key("broadcaster_name")
k_broadcaster_login = key("broadcaster_login")
k_vacation = key("vacation")
k_data = key("data")
k_pagination = key("pagination")


SCHEDULE_CATEGORY = Table(
    models.ScheduleCategory,
    (
        Field("id", "id", TEXT),
        Field("name", "name", TEXT),
    ),
)


def read_schedule_category(value: dict[str, Any]) -> models.ScheduleCategory:
    """Reads ScheduleCategory."""
    try:
        f_id = value[k_id]
        f_name = value[k_name]
        if f_id.__class__ is f_name.__class__ is str:
            made = new(models.ScheduleCategory)
            made.id = f_id
            made.name = f_name
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SCHEDULE_CATEGORY.read(value)


SCHEDULE_SEGMENT = Table(
    models.ScheduleSegment,
    (
        Field("id", "id", TEXT),
        Field("start_time", "start_time", MOMENT),
        Field("end_time", "end_time", MOMENT),
        Field("title", "title", TEXT),
        Field("canceled_until", "canceled_until", Nullable(MOMENT)),
        Field("category", "category", Nullable(Object(SCHEDULE_CATEGORY))),
        Field("is_recurring", "is_recurring", FLAG),
    ),
)


def read_schedule_segment(value: dict[str, Any]) -> models.ScheduleSegment:
    """Reads ScheduleSegment."""
    try:
        f_id = value[k_id]
        f_start_time = when(value[k_start_time])
        f_end_time = when(value[k_end_time])
        f_title = value[k_title]
        f_canceled_until = value[k_canceled_until]
        f_category = value[k_category]
        f_is_recurring = value[k_is_recurring]
        if (
            f_id.__class__ is f_title.__class__ is str
            and f_is_recurring.__class__ is bool
            and f_start_time.tzinfo is not None
            and f_end_time.tzinfo is not None
        ):
            made = new(models.ScheduleSegment)
            made.id = f_id
            made.start_time = f_start_time
            made.end_time = f_end_time
            made.title = f_title
            made.canceled_until = None if f_canceled_until is None else moment(f_canceled_until)
            made.category = None if f_category is None else read_schedule_category(f_category)
            made.is_recurring = f_is_recurring
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SCHEDULE_SEGMENT.read(value)


SCHEDULE_VACATION = Table(
    models.ScheduleVacation,
    (
        Field("start_time", "start_time", MOMENT),
        Field("end_time", "end_time", MOMENT),
    ),
)


def read_schedule_vacation(value: dict[str, Any]) -> models.ScheduleVacation:
    """Reads ScheduleVacation."""
    try:
        f_start_time = when(value[k_start_time])
        f_end_time = when(value[k_end_time])
        if f_start_time.tzinfo is not None and f_end_time.tzinfo is not None:
            made = new(models.ScheduleVacation)
            made.start_time = f_start_time
            made.end_time = f_end_time
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return SCHEDULE_VACATION.read(value)


STREAM_SCHEDULE = Table(
    models.StreamSchedule,
    (
        Field("segments", "segments", ListOf(Object(SCHEDULE_SEGMENT)), empty=True),
        Field("broadcaster_id", "broadcaster_id", TEXT),
        Field("broadcaster_name", "broadcaster_name", TEXT),
        Field("broadcaster_login", "broadcaster_login", TEXT),
        Field("vacation", "vacation", Nullable(Object(SCHEDULE_VACATION))),
    ),
)


def read_stream_schedule(value: dict[str, Any]) -> models.StreamSchedule:
    """Reads StreamSchedule."""
    try:
        f_segments = value[k_segments]
        f_broadcaster_id = value[k_broadcaster_id]
        f_broadcaster_name = value[k_broadcaster_name]
        f_broadcaster_login = value[k_broadcaster_login]
        f_vacation = value[k_vacation]
        if f_broadcaster_id.__class__ is f_broadcaster_name.__class__ is f_broadcaster_login.__class__ is str and (
            f_segments is None or f_segments.__class__ is list
        ):
            made = new(models.StreamSchedule)
            made.segments = [] if f_segments is None else [read_schedule_segment(one) for one in f_segments]
            made.broadcaster_id = f_broadcaster_id
            made.broadcaster_name = f_broadcaster_name
            made.broadcaster_login = f_broadcaster_login
            made.vacation = None if f_vacation is None else read_schedule_vacation(f_vacation)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return STREAM_SCHEDULE.read(value)


GET_CHANNEL_STREAM_SCHEDULE_PAGE = Table(
    models.GetChannelStreamSchedulePage,
    (
        Field("data", "data", Object(STREAM_SCHEDULE)),
        Field("pagination", "pagination", Object(PAGINATION)),
    ),
)


def read_get_channel_stream_schedule_page(value: dict[str, Any]) -> models.GetChannelStreamSchedulePage:
    """Reads GetChannelStreamSchedulePage."""
    try:
        f_data = value[k_data]
        f_pagination = value[k_pagination]
        if value.__class__ is dict:
            made = new(models.GetChannelStreamSchedulePage)
            made.data = read_stream_schedule(f_data)
            made.pagination = read_pagination(f_pagination)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return GET_CHANNEL_STREAM_SCHEDULE_PAGE.read(value)


GET_CHANNEL_STREAM_SCHEDULE = Codec(
    "get_channel_stream_schedule",
    read_get_channel_stream_schedule_page,
    GET_CHANNEL_STREAM_SCHEDULE_PAGE,
    dict,
)

CREATE_CHANNEL_STREAM_SCHEDULE_SEGMENT_REPLY = Table(
    models.CreateChannelStreamScheduleSegmentReply, (Field("data", "data", Object(STREAM_SCHEDULE)),)
)


def read_create_channel_stream_schedule_segment_reply(value: dict[str, Any]) -> models.CreateChannelStreamScheduleSegmentReply:
    """Reads CreateChannelStreamScheduleSegmentReply."""
    try:
        f_data = value[k_data]
        if value.__class__ is dict:
            made = new(models.CreateChannelStreamScheduleSegmentReply)
            made.data = read_stream_schedule(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return CREATE_CHANNEL_STREAM_SCHEDULE_SEGMENT_REPLY.read(value)


CREATE_CHANNEL_STREAM_SCHEDULE_SEGMENT = Codec(
    "create_channel_stream_schedule_segment",
    read_create_channel_stream_schedule_segment_reply,
    CREATE_CHANNEL_STREAM_SCHEDULE_SEGMENT_REPLY,
    dict,
)

UPDATE_CHANNEL_STREAM_SCHEDULE_SEGMENT_REPLY = Table(
    models.UpdateChannelStreamScheduleSegmentReply, (Field("data", "data", Object(STREAM_SCHEDULE)),)
)


def read_update_channel_stream_schedule_segment_reply(value: dict[str, Any]) -> models.UpdateChannelStreamScheduleSegmentReply:
    """Reads UpdateChannelStreamScheduleSegmentReply."""
    try:
        f_data = value[k_data]
        if value.__class__ is dict:
            made = new(models.UpdateChannelStreamScheduleSegmentReply)
            made.data = read_stream_schedule(f_data)
            made.json_ = value
            return made
    except UNLIKE:
        pass
    return UPDATE_CHANNEL_STREAM_SCHEDULE_SEGMENT_REPLY.read(value)


UPDATE_CHANNEL_STREAM_SCHEDULE_SEGMENT = Codec(
    "update_channel_stream_schedule_segment",
    read_update_channel_stream_schedule_segment_reply,
    UPDATE_CHANNEL_STREAM_SCHEDULE_SEGMENT_REPLY,
    dict,
)
