"""Schedule: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/schedule.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.schedule import (
        AsyncGetChannelStreamSchedulePage,
        CreateChannelStreamScheduleSegmentReply,
        ScheduleSegment,
        UpdateChannelStreamScheduleSegmentReply,
    )


class ScheduleMethods(AsyncClient):
    """Schedule."""

    def get_channel_stream_schedule(
        self,
        broadcaster_id: str,
        *,
        ids: str | Iterable[str] | None = None,
        start_time: datetime | str | None = None,
        utc_offset: str | None = None,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncGetChannelStreamSchedulePage, ScheduleSegment]:
        """Get a channel's schedule, or some broadcasts of it by id. Fails with 404 if the channel has no schedule.

        `GET /helix/schedule`, app or user token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.
            ids: Ids of the broadcasts. The client splits more than 100 over several requests.
            start_time: Start of the list; by default now.
            utc_offset: Offset from UTC; without effect. Deprecated: Twitch doesn't support it.
            first: Items per page. 1 to 25. Default: 20.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/schedule/#get-channel-stream-schedule
        """
        return self._listing(
            facts.schedule.GET_CHANNEL_STREAM_SCHEDULE,
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

    async def get_channel_icalendar(
        self,
        broadcaster_id: str,
    ) -> str:
        """Get a channel's schedule as iCalendar text (RFC 5545), which calendar programs can read. Needs neither a token nor a client id.

        `GET /helix/schedule/icalendar`, no token.

        Args:
            broadcaster_id: Id of the user whose channel this is about.

        Returns: the calendar as text (iCalendar, RFC 5545).

        Raises: ParameterError, BadRequest, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/schedule/#get-channel-icalendar
        """
        return await self._call(
            facts.schedule.GET_CHANNEL_ICALENDAR,
            {
                "broadcaster_id": broadcaster_id,
            },
        )

    async def update_channel_stream_schedule(
        self,
        broadcaster_id: str,
        *,
        is_vacation_enabled: bool | Unset = UNSET,
        vacation_start_time: datetime | str | Unset = UNSET,
        vacation_end_time: datetime | str | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> None:
        """Set or cancel the vacation on the broadcaster's schedule. Fails with 404 if there is no schedule.

        `PATCH /helix/schedule/settings`, user token; scope channel:manage:schedule.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            is_vacation_enabled: True sets a vacation, which takes both vacation times and a time zone; false cancels one.
            vacation_start_time: When the vacation begins; needed to set one.
            vacation_end_time: When the vacation ends, later than it begins; needed to set one.
            timezone: IANA name of the broadcaster's time zone, such as Europe/Berlin; needed to set a vacation.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/schedule/#update-channel-stream-schedule
        """
        return await self._call(
            facts.schedule.UPDATE_CHANNEL_STREAM_SCHEDULE,
            {
                "broadcaster_id": broadcaster_id,
                "is_vacation_enabled": is_vacation_enabled,
                "vacation_start_time": vacation_start_time,
                "vacation_end_time": vacation_end_time,
                "timezone": timezone,
            },
        )

    async def create_channel_stream_schedule_segment(
        self,
        broadcaster_id: str,
        start_time: datetime | str,
        timezone: str,
        duration: str | int | timedelta,
        *,
        is_recurring: bool | Unset = UNSET,
        category_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
    ) -> CreateChannelStreamScheduleSegmentReply:
        """Add a broadcast, or a weekly series of them, to the broadcaster's schedule. Only partners and affiliates can add single ones.

        `POST /helix/schedule/segment`, user token; scope channel:manage:schedule.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            start_time: When the broadcast begins, or the first one of a series.
            timezone: IANA time zone name, such as Europe/Berlin.
            duration: Planned length, 23 hours at most. Minutes, or a timedelta. 30 to 1,380 minutes.
            is_recurring: Whether the broadcast takes place every week.
            category_id: Id of the game or category.
            title: Title as viewers see it. At most 140 characters.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, Forbidden, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/schedule/#create-channel-stream-schedule-segment
        """
        return await self._call(
            facts.schedule.CREATE_CHANNEL_STREAM_SCHEDULE_SEGMENT,
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

    async def update_channel_stream_schedule_segment(
        self,
        broadcaster_id: str,
        id: str,
        *,
        start_time: datetime | str | Unset = UNSET,
        duration: str | int | timedelta | Unset = UNSET,
        category_id: str | Unset = UNSET,
        title: str | Unset = UNSET,
        is_canceled: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> UpdateChannelStreamScheduleSegmentReply:
        """Change or cancel a planned broadcast. For a series, a new title, category, duration or time zone applies to all of its broadcasts.

        `PATCH /helix/schedule/segment`, user token; scope channel:manage:schedule.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            id: Id of the broadcast.
            start_time: New time at which it begins; for partners and affiliates only, and not for a series.
            duration: Planned length, 23 hours at most. Minutes, or a timedelta. 30 to 1,380 minutes.
            category_id: Id of the game or category.
            title: Title as viewers see it. At most 140 characters.
            is_canceled: True cancels it; in a series, the next broadcast from now is cancelled, whichever one the id names.
            timezone: IANA time zone name, such as Europe/Berlin.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/schedule/#update-channel-stream-schedule-segment
        """
        return await self._call(
            facts.schedule.UPDATE_CHANNEL_STREAM_SCHEDULE_SEGMENT,
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

    async def delete_channel_stream_schedule_segment(
        self,
        broadcaster_id: str,
        id: str,
    ) -> None:
        """Remove a broadcast from the broadcaster's schedule; if it belongs to a series, the whole series.

        `DELETE /helix/schedule/segment`, user token; scope channel:manage:schedule.

        Args:
            broadcaster_id: Id of the broadcaster; must be the user of the token.
            id: Id of the broadcast, or of any broadcast of the series.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/schedule/#delete-channel-stream-schedule-segment
        """
        return await self._call(
            facts.schedule.DELETE_CHANNEL_STREAM_SCHEDULE_SEGMENT,
            {
                "broadcaster_id": broadcaster_id,
                "id": id,
            },
        )
