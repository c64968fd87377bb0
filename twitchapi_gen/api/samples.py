"""How values are made up, for the emulator: the tables that the examples of docs/openapi.json and docs/asyncapi.json follow.

Made by `python -m generator generate` from spec/helix. Edits here are lost.
"""

from collections.abc import Mapping

WORDS: tuple[str, ...] = (
    "Quiet",
    "Harbour",
    "Painting",
    "Marathon",
    "Cooking",
    "Retro",
    "Speedrun",
    "Garden",
    "Story",
    "Puzzle",
    "Night",
    "Music",
    "Sketch",
    "Evening",
    "Bridge",
    "Railway",
    "Chess",
    "Forest",
)
TEXTS: Mapping[str, tuple[str, ...]] = {
    "id": ("$number",),
    "ids": ("$number",),
    "login": ("user_$number",),
    "name": ("$title",),
    "url": ("https://twitch.example/$number.png",),
    "urls": ("https://twitch.example/$number.png",),
    "URL": ("https://twitch.example/$number.csv",),
    "url_1x": ("https://twitch.example/$number-1x.png",),
    "url_2x": ("https://twitch.example/$number-2x.png",),
    "url_4x": ("https://twitch.example/$number-4x.png",),
    "color": ("#$color",),
    "email": ("user_$number@twitch.example",),
    "language": ("en", "de", "fr", "es"),
    "version": ("0.4.1", "1.2.0", "2.9.3", "3.0.5"),
    "currency": ("USD", "EUR"),
    "callback": ("https://bot.example/$number",),
    "scopes": ("bits:read", "user:read:email"),
    "template": ("https://twitch.example/emotes/{{id}}/{{format}}/{{theme_mode}}/{{scale}}",),
}
"""Ending of a field's name → its possible texts. Any other text consists of three of the words."""
SMALL: tuple[str, ...] = ("level", "count", "places")
"""Endings of the names of small integers, 1 to 5; all others are below `BELOW`."""
BELOW = 5000
CONDITION = "broadcaster_user_id"
"""Content of an object without a fixed shape."""
PEOPLE: tuple[tuple[str, str, str], ...] = (
    ("id", "login", "display_name"),
    ("user_id", "user_login", "display_name"),
    ("user_id", "user_login", "user_display_name"),
    ("user_id", "user_login", "user_name"),
    ("broadcaster_id", "broadcaster_login", "broadcaster_name"),
    ("moderator_id", "moderator_login", "moderator_name"),
    ("gifter_id", "gifter_login", "gifter_name"),
    ("creator_id", "creator_login", "creator_name"),
    ("broadcaster_user_id", "broadcaster_user_login", "broadcaster_user_name"),
    ("host_broadcaster_id", "host_broadcaster_login", "host_broadcaster_name"),
    ("owner_id", "owner_login", "owner_name"),
    ("moderator_user_id", "moderator_user_login", "moderator_user_name"),
    ("chatter_user_id", "chatter_user_login", "chatter_user_name"),
    ("from_user_id", "from_user_login", "from_user_name"),
    ("to_user_id", "to_user_login", "to_user_name"),
    ("from_broadcaster_user_id", "from_broadcaster_user_login", "from_broadcaster_user_name"),
    ("to_broadcaster_user_id", "to_broadcaster_user_login", "to_broadcaster_user_name"),
    ("source_broadcaster_user_id", "source_broadcaster_user_login", "source_broadcaster_user_name"),
    ("requester_user_id", "requester_user_login", "requester_user_name"),
    ("target_user_id", "target_user_login", "target_user_name"),
    ("from_id", "from_login", "from_name"),
    ("to_id", "to_login", "to_name"),
    ("guest_user_id", "guest_user_login", "guest_user_name"),
    ("host_user_id", "host_user_login", "host_user_name"),
    ("host_broadcaster_user_id", "host_broadcaster_user_login", "host_broadcaster_user_name"),
    ("parent_user_id", "parent_user_login", "parent_user_name"),
    ("thread_user_id", "thread_user_login", "thread_user_name"),
    ("sender_user_id", "sender_user_login", "sender_user_name"),
    ("pinned_by_user_id", "pinned_by_user_login", "pinned_by_user_name"),
)
"""Fields for the id, login and name of one user."""
BOUNDS: Mapping[str, tuple[int, int]] = {
    "count": (1, 100),
    "global_cooldown_seconds": (1, 604800),
    "delay": (0, 900),
    "follower_mode_duration": (0, 129600),
    "non_moderator_chat_delay_duration": (2, 6),
    "slow_mode_wait_time": (3, 120),
    "duration_seconds": (30, 1800),
    "shard_count": (1, 20000),
    "slot_count": (1, 6),
    "volume": (0, 100),
    "aggression": (0, 4),
    "bullying": (0, 4),
    "disability": (0, 4),
    "misogyny": (0, 4),
    "overall_level": (0, 4),
    "race_ethnicity_or_religion": (0, 4),
    "sex_based_terms": (0, 4),
    "sexuality_sex_or_gender": (0, 4),
    "swearing": (0, 4),
    "duration": (15, 1800),
    "channel_points_per_vote": (1, 1000000),
    "prediction_window": (30, 1800),
}
"""The bounds of numeric parameters, by name."""
