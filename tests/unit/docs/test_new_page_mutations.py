"""A single change of a page of the new layout is reported exactly once, in the right words and under the right place, and nothing else is."""

from typing import Any

import pytest

from tests.unit.docs.new_support import changed, told

POLLS, USERS, CHAT, GAMES, VIDEOS, SCHEDULE, SUBS, PREDICTIONS, EXTENSIONS = (
    f"api/reference/{name}.md" for name in ("polls", "users", "chat", "games", "videos", "schedule", "subscriptions", "predictions", "extensions")
)
CHANNEL, AUTOMOD, DROP, USER, STREAM, CONDUIT = (
    f"eventsub/reference/{name}.md" for name in ("channel", "automod", "drop", "user", "stream", "conduit")
)
SCOPES = "authentication/scopes.md"
SITE = "https://dev.twitch.tv/docs/authentication.md"
USER_TOKEN, APP_TOKEN = f"- A [user access token]({SITE}#user-access-tokens)", f"- An [app access token]({SITE}#app-access-tokens)"
GRANTED = "  Users must have granted the application:\n"
BY = "scope by whoever the *broadcaster_id* stands for.\n"
FOLLOWERS = "**moderator:read:followers** scope"
# page, entry, old, new, kind, where, what the page now says
HELIX: list[tuple[str, str, str, str, str, str, Any]] = [
    (POLLS, "create-poll", "`POST https", "`PUT https", "method", "create-poll", "PUT"),
    (USERS, "get-users", "`GET https", "`DELETE https", "method", "get-users", "DELETE"),
    (POLLS, "create-poll", "helix/polls`", "helix/surveys`", "path", "create-poll", "/surveys"),
    (GAMES, "get-top-games", "helix/games/top`", "helix/games/best/`", "path", "get-top-games", "/games/best"),
    (USERS, "get-users", f"{USER_TOKEN}.\n", "", "tokens", "get-users", ["app"]),
    (USERS, "get-users", f"{APP_TOKEN}.\n", "", "tokens", "get-users", ["user"]),
    (POLLS, "get-polls", "\n\n### Query", f"\n{APP_TOKEN}.\n\n### Query", "tokens", "get-polls", ["app", "user"]),
    (EXTENSIONS, "get-extension-secrets", "A [JSON Web Token](https://dev.twitch.tv/docs/extensions/jwt.md)", USER_TOKEN[2:], "tokens",
     "get-extension-secrets", ["user"]),
    (SUBS, "check-user-subscription", APP_TOKEN, "- A [JSON Web Token](x)", "tokens", "check-user-subscription", ["jwt", "user"]),
    (SCHEDULE, "get-channel-icalendar", "No authorization required.", f"Any of these will do:\n\n{APP_TOKEN}.", "tokens",
     "get-channel-icalendar", ["app"]),
    (POLLS, "get-polls", "**channel:manage:polls** or **channel:read:polls**", "**channel:read:polls**",
     "scopes", "get-polls", ["channel:read:polls"]),
    (POLLS, "create-poll", "that includes the **channel:manage:polls** scope", "", "scopes", "create-poll", []),
    (POLLS, "create-poll", "channel:manage:polls**", "channel:manage:surveys**", "scopes", "create-poll", ["channel:manage:surveys"]),
    (USERS, "get-users", f"{USER_TOKEN}.", f"{USER_TOKEN} that includes the **user:edit** scope.", "scopes", "get-users", ["user:edit"]),
    (CHAT, "send-chat-message", "includes the **user:write:chat** scope", "includes the **user:read:chat** scope", "scopes", "send-chat-message",
     ["user:read:chat"]),
    (CHAT, "send-chat-message", "**channel:bot**, **user:bot**, or", "**user:bot** or", "scopes", "send-chat-message",
     {"token": ["user:write:chat"], "app": ["user:bot", "user:write:chat"]}),
    (CHAT, "send-chat-message", "**channel:bot**, **user:bot**, or **user:write:chat**", "**channel:bot** or **user:bot**", "scopes",
     "send-chat-message", {"token": ["user:write:chat"], "app": ["channel:bot", "user:bot"]}),
    (SUBS, "check-user-subscription", f"{GRANTED}  - The **user:read:subscriptions** {BY}", "", "scopes", "check-user-subscription",
     {"token": ["user:read:subscriptions"], "app": []}),
    (SUBS, "check-user-subscription", BY, BY + f"  - The **user:bot** {BY}", "scopes", "check-user-subscription",
     {"token": ["user:read:subscriptions"], "app": ["user:bot", "user:read:subscriptions"]}),
    (USERS, "get-users", "- **401 Oh No** — It went that way.\n", "", "codes", "get-users", [200, 400]),
    (USERS, "get-users", "- **400", "- **403 Forbidden** — Never.\n- **400", "codes", "get-users", [200, 400, 401, 403]),
    (USERS, "get-users", "- **200", "- **202", "codes", "get-users", [202, 400, 401]),
    (POLLS, "create-poll", "- `broadcaster_id`", "- `colour` — String. Its colour.\n- `broadcaster_id`",
     "added", "create-poll.body.colour", "string"),
    (USERS, "get-users", "  - `data.id`", "  - `data.age` — Integer. In years.\n  - `data.id`", "added", "get-users.response.data.age", "integer"),
    (GAMES, "get-top-games", "- `after`", "- `language` — String. Of it.\n- `after`", "added", "get-top-games.query.language", "string"),
    (USERS, "get-users", "\n### Response Codes", "- `total` — Integer. Of all.\n\n### Response Codes", "added",
     "get-users.response.total", "integer"),
    (GAMES, "get-top-games", "  - `pagination.cursor` — String. The cursor of it.\n", "",
     "removed", "get-top-games.response.pagination.cursor", None),
    (GAMES, "get-top-games", "- `after` — String. The after of it.\n", "", "removed", "get-top-games.query.after", None),
    (USERS, "get-users", "  - `data.email` — String. The email of it.\n", "", "removed", "get-users.response.data.email", None),
    (POLLS, "create-poll", "  - `choices.title`", "  - `choices.text`", "renamed", "create-poll.body.choices.title", "text"),
    (USERS, "get-users", "`data.email`", "`data.mail`", "renamed", "get-users.response.data.email", "mail"),
    (GAMES, "get-top-games", "`before`", "`until`", "renamed", "get-top-games.query.before", "until"),
    (USERS, "get-users", "`data.email` — String", "`data.email` — String[]", "type", "get-users.response.data.email", "string[]"),
    (USERS, "get-users", "`data.created_at` — String", "`data.created_at` — Integer", "type", "get-users.response.data.created_at", "integer"),
    (POLLS, "create-poll", "`duration` — Integer", "`duration` — Float", "type", "create-poll.body.duration", "float"),
    (POLLS, "create-poll", "`data` — Object[]", "`data` — Object", "type", "create-poll.response.data", "object"),
    (POLLS, "create-poll", "`channel_points_voting_enabled` — Boolean", "`channel_points_voting_enabled` — String", "type",
     "create-poll.body.channel_points_voting_enabled", "string"),
    (VIDEOS, "get-videos", "`language` — String", "`language` — String, **Required**", "required", "get-videos.query.language", True),
    (POLLS, "create-poll", "`title` — String, **Required**", "`title` — String", "required", "create-poll.body.title", False),
    (POLLS, "create-poll", "`choices.title` — String, **Required**", "`choices.title` — String, **Optional**", "required",
     "create-poll.body.choices.title", False),
    (POLLS, "create-poll", "The ended at of it. It is **null** when there is none.", "The end.",
     "nullable", "create-poll.response.data.ended_at", False),
    (USERS, "get-users", "The email of it.", "The email of it. Null if unknown.", "nullable", "get-users.response.data.email", True),
    (USERS, "get-users", "`data.login` — String", "`data.login` — String (or null)", "nullable", "get-users.response.data.login", True),
    (USERS, "get-users", "    - `staff`\n", "", "enum", "get-users.response.data.type", ["admin", "global_mod"]),
    (USERS, "get-users", "    - `staff`\n", "    - `staff`\n    - `chef`: Cooks.\n", "enum", "get-users.response.data.type",
     ["admin", "chef", "global_mod", "staff"]),
    (USERS, "get-users", "`affiliate`", "`associate`", "enum", "get-users.response.data.broadcaster_type", ["associate", "partner"]),
    (POLLS, "create-poll", "    Possible values:\n    - `ACTIVE`\n    - `COMPLETED`: What it stands for.\n    - `TERMINATED`\n"
     "    - `ARCHIVED`: What it stands for.\n    - `MODERATED`\n    - `INVALID`: What it stands for.\n", "", "enum",
     "create-poll.response.data.status", []),
    (POLLS, "create-poll", "maximum of 60 characters", "maximum of 80 characters", "bounds", "create-poll.body.title", {"max_length": 80}),
    (POLLS, "create-poll", "The maximum value is 1,800.", "", "bounds", "create-poll.body.duration", {"minimum": 15.0}),
    (POLLS, "create-poll", "a maximum of 5 IDs", "a maximum of 6 IDs", "bounds", "create-poll.body.choices", {"min_items": 2, "max_items": 6}),
    (GAMES, "get-top-games", "Default: 20.", "Default: 30.",
     "bounds", "get-top-games.query.first", {"minimum": 1.0, "maximum": 100.0, "default": "30"}),
    (USERS, "get-users", "The id of it. Please specify a maximum of 100 IDs", "The id of it. Please specify a maximum of 50 IDs", "bounds",
     "get-users.query.id", {"max_items": 50}),
    (PREDICTIONS, "create-prediction", "The minimum value is 30", "The minimum value is 20", "bounds", "create-prediction.body.prediction_window",
     {"minimum": 20.0, "maximum": 1800.0}),
    (USERS, "get-users", "It is deprecated; do not count on it.", "", "status", "get-users.response.data.view_count", None),
    (USERS, "get-users", "`data.email` — String.", "`data.email` — String, **Deprecated**.", "status", "get-users.response.data.email", "deprecated"),
    (USERS, "get-users", "Does one thing", "This endpoint is deprecated. Does one thing", "status", "get-users", "deprecated"),
]  # fmt: skip
EVENTS: list[tuple[str, str, str, str, str, str, Any]] = [
    (CHANNEL, "channel-follow-v2", "Version: `2`", "Version: `3`", "renamed", "channel.follow@2", "channel.follow@3"),
    (CHANNEL, "channel-raid", "Type: `channel.raid`", "Type: `channel.foray`", "renamed", "channel.raid@1", "channel.foray@1"),
    (CHANNEL, "channel-raid", "Webhook, WebSocket, Conduit", "Webhook, Conduit", "tokens", "channel.raid@1", ["app"]),
    (DROP, "drop-entitlement-grant", "Transports: Webhook", "Transports: Webhook, WebSocket", "tokens", "drop.entitlement.grant@1", ["app", "user"]),
    (CONDUIT, "conduit-shard-disabled", "Webhook, Conduit", "Webhook, WebSocket, Conduit", "tokens", "conduit.shard.disabled@1", ["app", "user"]),
    (CHANNEL, "channel-raid", "Webhook, WebSocket, Conduit", "Webhook, WebSocket", "tokens", "channel.raid@1", ["webhook", "websocket"]),
    (CHANNEL, "channel-follow-v2", f"that includes the {FOLLOWERS}", "", "scopes", "channel.follow@2", []),
    (CHANNEL, "channel-follow-v2", f"includes the {FOLLOWERS}", "includes the **bits:read** scope", "scopes", "channel.follow@2",
     ["bits:read"]),
    (CHANNEL, "channel-follow-v2", f"The {FOLLOWERS}", "The **bits:read** scope", "scopes", "channel.follow@2",
     {"token": ["moderator:read:followers"], "app": ["bits:read"]}),
    (CHANNEL, "channel-follow-v2", f"{GRANTED}  - The **moderator:read:followers** {BY}", "", "scopes", "channel.follow@2",
     {"token": ["moderator:read:followers"], "app": []}),
    (CHANNEL, "channel-chat-message", "**channel:bot**, **user:bot**, or", "**user:bot** or", "scopes", "channel.chat.message@1",
     {"token": ["user:read:chat"], "app": ["user:bot", "user:read:chat"]}),
    (CHANNEL, "channel-raid", "No authorization required.", f"Any of these will do:\n\n{USER_TOKEN} that includes the **bits:read** scope.",
     "scopes", "channel.raid@1", ["bits:read"]),
    (CHANNEL, "channel-follow-v2", "`condition.moderator_user_id` — String, **Required**", "`condition.moderator_user_id` — String", "required",
     "channel.follow@2.condition.moderator_user_id", False),
    (CHANNEL, "channel-follow-v2", "  - `condition.moderator_user_id` — String, **Required**. The moderator user id of it.\n", "", "removed",
     "channel.follow@2.condition.moderator_user_id", None),
    (CHANNEL, "channel-follow-v2", "- `transport` —", "  - `condition.reward_id` — String. Of it.\n- `transport` —", "added",
     "channel.follow@2.condition.reward_id", "string"),
    (CHANNEL, "channel-follow-v2", "condition.moderator_user_id", "condition.user_id",
     "renamed", "channel.follow@2.condition.moderator_user_id", "user_id"),
    (CHANNEL, "channel-follow-v2", "`event.followed_at`", "`event.since`", "renamed", "channel.follow@2.event.followed_at", "since"),
    (CHANNEL, "channel-follow-v2", "  - `event.followed_at` — String. The followed at of it.\n", "",
     "removed", "channel.follow@2.event.followed_at", None),
    (CHANNEL, "channel-follow-v2", "  - `event.user_id`", "  - `event.tier` — Integer. Of it.\n  - `event.user_id`", "added",
     "channel.follow@2.event.tier", "integer"),
    (CHANNEL, "channel-follow-v2", "`event.user_id` — String", "`event.user_id` — Integer", "type", "channel.follow@2.event.user_id", "integer"),
    (CHANNEL, "channel-poll-begin", "`event.choices` — Object[]", "`event.choices` — Object", "type", "channel.poll.begin@1.event.choices", "object"),
    (CHANNEL, "channel-follow-v2", "The followed at of it.", "Optional. When it was.", "nullable", "channel.follow@2.event.followed_at", True),
    (CHANNEL, "channel-poll-begin", "It is deprecated; do not count on it.", "", "status", "channel.poll.begin@1.event.bits_voting", None),
    (STREAM, "stream-online", "    - `live`\n", "", "enum", "stream.online@1.event.type", ...),
    (STREAM, "stream-online", "    - `live`\n", "    - `live`\n    - `dead`\n", "enum", "stream.online@1.event.type", ...),
    (DROP, "drop-entitlement-grant", "`events.data` — Object.", "`events.data` — Object[].",
     "type", "drop.entitlement.grant@1.event.data", "object[]"),
    (DROP, "drop-entitlement-grant", "  - `events.id`", "  - `events.no` — Integer. Of it.\n  - `events.id`", "added",
     "drop.entitlement.grant@1.event.no", "integer"),
    (USER, "user-update", "includes the **user:read:email**", "includes the **user:edit**", "scopes", "user.update@1", ["user:edit"]),
]  # fmt: skip


def number(mutation: tuple[str, str, str, str, str, str, Any]) -> str:
    return f"{mutation[4]} {mutation[5]} {mutation[6]}"


MUTATIONS = [one for one in (*HELIX, *EVENTS) if one[4]]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=number)
def test_a_change_of_a_page_is_told_once(mutation: tuple[str, str, str, str, str, str, Any]) -> None:
    path, anchor, old, new, kind, where, said = mutation
    found = told(changed(path, anchor, old, new))
    assert [(one.kind, one.where) for one in found] == [(kind, where)]
    assert found[0].spec != found[0].docs
    if said is not ...:
        assert found[0].docs == said


def test_there_are_enough_of_them() -> None:
    assert len({(path, anchor, old, new) for path, anchor, old, new, *_ in MUTATIONS}) == len(MUTATIONS) >= 80


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("| **bits:read** |", "| **bits:reed** |", [("removed", "scope.bits:read"), ("added", "scope.bits:reed")]),
        ("| **bits:read** | Lets an app do this \\| that. |\n", "", [("removed", "scope.bits:read")]),
        ("| **bits:read** |", "| `dogs:feed` | Feeds dogs. |\n| [bits:read](#x) |", [("added", "scope.dogs:feed")]),
    ],
)
def test_a_change_of_the_scopes_page_is_told_once(old: str, new: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.where) for one in told(changed(SCOPES, "", old, new))] == expected
