# version 2's own helpers, and its pure parts
from datetime import datetime, timezone

from twitchAPI import helper
from twitchAPI.helper import build_scope, build_url, make_enum
from twitchAPI.types import AuthScope, SortOrder, TwitchAPIException, UnauthorizedException

assert build_scope([AuthScope.BITS_READ, AuthScope.CLIPS_EDIT]) == "bits:read clips:edit"
assert build_url("https://example.com", {"a": 1, "b": None}, remove_none=True) == "https://example.com?a=1"
assert make_enum("OLDEST", SortOrder, SortOrder.NEWEST) is SortOrder.OLDEST
assert helper.datetime_to_str(datetime(2024, 1, 1, tzinfo=timezone.utc)).startswith("20")
assert issubclass(UnauthorizedException, TwitchAPIException)
assert str(helper.get_uuid()) != helper.TWITCH_API_BASE_URL
