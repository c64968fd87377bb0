"""Today's name for each name of pyTwitchAPI 3, as data for `python -m twitchapi_gen.moving`: version 4's, where the names are the same."""

from attrs import evolve

from twitchapi_gen.moving.moves import Move, Moves
from twitchapi_gen.v4.moves import MOVES as V4

_PUBSUB = Move("withdrawn", "", "On 14 April 2025 Twitch shut down PubSub; use EventSub, as docs/pubsub.md says for each topic.")
_FOLLOWS = Move(
    "withdrawn",
    "await twitch.get_channel_followers(…)",
    "In August 2023 Twitch removed this endpoint; use get_channel_followers or get_followed_channels.",
    ("after", "first", "from_id", "to_id"),
)
_SOUNDTRACK = Move("withdrawn", "", "In June 2023 Twitch shut down Soundtrack; there is nothing in its place.")
_TYPES = V4.exports["type"] | {"PubSubListenTimeoutException", "PubSubResponseError", "SoundtrackSourceType"}
_WITHDRAWN = {
    "get_users_follows": _FOLLOWS,
    "get_soundtrack_current_track": _SOUNDTRACK,
    "get_soundtrack_playlist": _SOUNDTRACK,
    "get_soundtrack_playlists": _SOUNDTRACK,
}
_FOLLOW = Move(
    "differs",
    "await socket.listen_channel_follow(broadcaster_user_id=…, moderator_user_id=…, callback)",
    "Twitch has withdrawn version 1; the broadcaster is the moderator that version 2 asks for.",
    ("broadcaster_user_id", "callback"),
)
MOVES: Moves = evolve(
    V4,
    face="v3",
    about="pyTwitchAPI 3",
    exports={
        "twitch": V4.exports["twitch"] | _TYPES,
        "types": _TYPES,
        "object": V4.exports["object.api"] | V4.exports["object.base"],
        "oauth": V4.exports["oauth"] - {"CodeFlow", "UserAuthenticationStorageHelper"},
        "helper": V4.exports["helper"] - {"done_task_callback", "TWITCH_EVENT_SUB_WEBSOCKET_URL"} | {"TWITCH_PUB_SUB_URL"},
        "eventsub": frozenset({"CALLBACK_TYPE", "EventSub"}),
        "pubsub": frozenset({"PubSub"}),
        "chat": V4.exports["chat"] - {"HypeChat"},
    },
    top=frozenset({"VERSION", "__version__", "Twitch", "EventSub", "PubSub", "UserAuthenticator", "Chat"}),
    members={
        **{kind: dict(members) for kind, members in V4.members.items() if not kind.startswith("EventSub")},
        "Twitch": {**V4.members["Twitch"], **_WITHDRAWN},
        "EventSub": {**V4.members["EventSubWebhook"], "listen_channel_follow": _FOLLOW},
        "PubSub": dict.fromkeys(("start", "stop", "is_connected", "unlisten"), _PUBSUB),
    },
    notes={**V4.notes, "pubsub.PubSub": _PUBSUB.note, "PubSub": _PUBSUB.note},
    others={"type": "version 4", "webhook": "version 2"},
)
