"""Replies with a field of each kind in them, and models read from them."""

from typing import Any

import orjson

from twitchapi_gen import Page, operations
from twitchapi_gen.api.models.users import User
from twitchapi_gen.api.models.videos import Video

NANOSECONDS = "2026-02-27T10:20:30.123456789Z"


def user_json(**changes: Any) -> dict[str, Any]:
    """A user, who has no `type`, and a field that the spec doesn't know."""
    return {
        "id": "141981764",
        "login": "twitchdev",
        "display_name": "TwitchDev",
        "type": "",
        "broadcaster_type": "partner",
        "description": "",
        "profile_image_url": "https://example.com/p.png",
        "offline_image_url": "",
        "view_count": 5_980_557,
        "created_at": NANOSECONDS,
        "brand_new": {"list": [1, {"deep": True}]},
        **changes,
    }


def video_json(**changes: Any) -> dict[str, Any]:
    return {
        "id": "335921245",
        "stream_id": None,
        "user_id": "141981764",
        "user_login": "twitchdev",
        "user_name": "TwitchDev",
        "title": "A title",
        "description": "",
        "created_at": "2026-02-27T10:20:30Z",
        "published_at": "2026-02-27T15:50:30+05:30",
        "url": "https://example.com/v",
        "thumbnail_url": "",
        "viewable": "public",
        "view_count": 0,
        "language": "en",
        "type": "super-archive",
        "duration": "03h008m33s",
        "muted_segments": [{"duration": 30, "offset": 120}, {"duration": 15, "offset": 900, "why": "music"}],
        **changes,
    }


def wire(value: Any) -> bytes:
    return orjson.dumps(value)


def users(*some: dict[str, Any], **envelope: Any) -> Page[User]:
    page: Page[User] = operations["get_users"].decode(wire({"data": list(some), **envelope}))
    return page


def user(**changes: Any) -> User:
    return users(user_json(**changes)).data[0]


def video(**changes: Any) -> Video:
    page: Page[Video] = operations["get_videos"].decode(wire({"data": [video_json(**changes)], "pagination": {}}))
    return page.data[0]
