"""Schedule: what its endpoints are, as data.

Made by `python -m generator generate` from spec/helix/schedule.yaml. Edits here are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from twitchapi_gen.api.scopes import AuthScope
from twitchapi_gen.runtime.http.operation import Endpoint, Parameter

if TYPE_CHECKING:
    from twitchapi_gen.api.models.schedule import (
        AsyncGetChannelStreamSchedulePage,
        CreateChannelStreamScheduleSegmentReply,
        GetChannelStreamSchedulePage,
        UpdateChannelStreamScheduleSegmentReply,
    )

GET_CHANNEL_STREAM_SCHEDULE: Endpoint[GetChannelStreamSchedulePage, AsyncGetChannelStreamSchedulePage] = Endpoint(
    name="get_channel_stream_schedule",
    title="Get Channel Stream Schedule",
    group="Schedule",
    method="GET",
    path="/schedule",
    docs_url="https://dev.twitch.tv/docs/api/reference/schedule/#get-channel-stream-schedule",
    module="schedule",
    tokens=("app", "user"),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),
        Parameter(name="id", python="ids", type="string", many=100),
        Parameter(name="start_time", python="start_time", type="datetime"),
        Parameter(name="utc_offset", python="utc_offset", type="string"),
        Parameter(name="first", python="first", type="int", minimum=1, maximum=25),
        Parameter(name="after", python="after", type="string"),
    ),
    reply="fields",
    paging="after",
    codes=(200, 400, 401, 403, 404),
)

GET_CHANNEL_ICALENDAR: Endpoint[str, str] = Endpoint(
    name="get_channel_icalendar",
    title="Get Channel iCalendar",
    group="Schedule",
    method="GET",
    path="/schedule/icalendar",
    docs_url="https://dev.twitch.tv/docs/api/reference/schedule/#get-channel-icalendar",
    module="schedule",
    tokens=(),
    parameters=(Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="anyone"),),
    reply="calendar",
    codes=(200, 400),
)

UPDATE_CHANNEL_STREAM_SCHEDULE: Endpoint[None, None] = Endpoint(
    name="update_channel_stream_schedule",
    title="Update Channel Stream Schedule",
    group="Schedule",
    method="PATCH",
    path="/schedule/settings",
    docs_url="https://dev.twitch.tv/docs/api/reference/schedule/#update-channel-stream-schedule",
    module="schedule",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_SCHEDULE,),
    scopes_any=(frozenset({"channel:manage:schedule"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="is_vacation_enabled", python="is_vacation_enabled", type="bool"),
        Parameter(name="vacation_start_time", python="vacation_start_time", type="datetime"),
        Parameter(name="vacation_end_time", python="vacation_end_time", type="datetime"),
        Parameter(name="timezone", python="timezone", type="string"),
    ),
    reply="none",
    codes=(204, 400, 401, 404),
)

CREATE_CHANNEL_STREAM_SCHEDULE_SEGMENT: Endpoint[CreateChannelStreamScheduleSegmentReply, CreateChannelStreamScheduleSegmentReply] = Endpoint(
    name="create_channel_stream_schedule_segment",
    title="Create Channel Stream Schedule Segment",
    group="Schedule",
    method="POST",
    path="/schedule/segment",
    docs_url="https://dev.twitch.tv/docs/api/reference/schedule/#create-channel-stream-schedule-segment",
    module="schedule",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_SCHEDULE,),
    scopes_any=(frozenset({"channel:manage:schedule"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="start_time", python="start_time", type="datetime", place="body", required=True),
        Parameter(name="timezone", python="timezone", type="string", place="body", required=True),
        Parameter(name="duration", python="duration", type="string", place="body", required=True, unit="minutes", minimum=30, maximum=1380),
        Parameter(name="is_recurring", python="is_recurring", type="bool", place="body"),
        Parameter(name="category_id", python="category_id", type="string", place="body"),
        Parameter(name="title", python="title", type="string", place="body", max_length=140),
    ),
    reply="fields",
    codes=(200, 400, 401, 403),
)

UPDATE_CHANNEL_STREAM_SCHEDULE_SEGMENT: Endpoint[UpdateChannelStreamScheduleSegmentReply, UpdateChannelStreamScheduleSegmentReply] = Endpoint(
    name="update_channel_stream_schedule_segment",
    title="Update Channel Stream Schedule Segment",
    group="Schedule",
    method="PATCH",
    path="/schedule/segment",
    docs_url="https://dev.twitch.tv/docs/api/reference/schedule/#update-channel-stream-schedule-segment",
    module="schedule",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_SCHEDULE,),
    scopes_any=(frozenset({"channel:manage:schedule"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="id", type="string", required=True),
        Parameter(name="start_time", python="start_time", type="datetime", place="body"),
        Parameter(name="duration", python="duration", type="string", place="body", unit="minutes", minimum=30, maximum=1380),
        Parameter(name="category_id", python="category_id", type="string", place="body"),
        Parameter(name="title", python="title", type="string", place="body", max_length=140),
        Parameter(name="is_canceled", python="is_canceled", type="bool", place="body"),
        Parameter(name="timezone", python="timezone", type="string", place="body"),
    ),
    reply="fields",
    codes=(200, 400, 401, 404),
)

DELETE_CHANNEL_STREAM_SCHEDULE_SEGMENT: Endpoint[None, None] = Endpoint(
    name="delete_channel_stream_schedule_segment",
    title="Delete Channel Stream Schedule Segment",
    group="Schedule",
    method="DELETE",
    path="/schedule/segment",
    docs_url="https://dev.twitch.tv/docs/api/reference/schedule/#delete-channel-stream-schedule-segment",
    module="schedule",
    tokens=("user",),
    scopes=(AuthScope.CHANNEL_MANAGE_SCHEDULE,),
    scopes_any=(frozenset({"channel:manage:schedule"}),),
    parameters=(
        Parameter(name="broadcaster_id", python="broadcaster_id", type="string", required=True, who="token"),
        Parameter(name="id", python="id", type="string", required=True),
    ),
    reply="none",
    codes=(204, 400, 401),
)
