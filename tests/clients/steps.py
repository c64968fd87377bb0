"""The 40 steps, what each must give, and the world that they meet."""

from typing import Any

from attrs import frozen

from twitchapi_gen import Emulator


@frozen
class Step:
    """One thing that a bot does. `gives`: the right answer, which the emulator's documented world decides."""

    name: str
    gives: Any


STEPS = (
    Step("app_login", True),
    Step("user_login", True),
    Step("token_validated", "my_username"),
    Step("user_by_login", "100000001"),
    Step("users_by_id", ["amber_plays", "basil_plays"]),
    Step("unknown_user", []),
    Step("stream_pages", 46),
    Step("stream_by_login", "Hello"),
    Step("stream_of_an_offline_channel", []),
    Step("streams_in_a_language", ["streamer_a"]),
    Step("streams_of_a_category", ["streamer_a"]),
    Step("follower_pages", 45),
    Step("followed_channel_pages", 45),
    Step("channels_found", ["amber_cooks", "amber_paints", "amber_plays", "amber_reads", "amber_sings"]),
    Step("categories_found", ["Pixel Golf"]),
    Step("category_by_name", "500001"),
    Step("channel_changed", "A new title"),
    Step("moderator_pages", 45),
    Step("vip_pages", 32),
    Step("chatter_pages", 45),
    Step("clips_in_a_window", ["early"]),
    Step("poll_created", "ACTIVE"),
    Step("poll_listed", "Which game next?"),
    Step("poll_ended", "TERMINATED"),
    Step("prediction_created", "ACTIVE"),
    Step("prediction_ended", "CANCELED"),
    Step("reward_created", 500),
    Step("reward_changed", 700),
    Step("reward_deleted", []),
    Step("user_banned", ["streamer_a"]),
    Step("user_unbanned", []),
    Step("message_sent", True),
    Step("socket_subscribed", True),
    Step("event_received", "amber_plays"),
    Step("error_400", 400),
    Step("error_401", 401),
    Step("error_403", 403),
    Step("error_404", 404),
    Step("token_refreshed", True),
    Step("token_revoked", True),
)


def furnish(emulator: Emulator) -> None:
    """What the steps need beside the default world. A stream in Esperanto is the only one of its language."""
    emulator.add_user("streamer_a", id="4242")
    emulator.add("games", {"id": "600001", "name": "Clockwork Garden"})
    emulator.set_stream("streamer_a", title="Hello", game="Clockwork Garden", language="eo")
    emulator.add(
        "clips",
        {"broadcaster": "streamer_a", "title": "early", "created_at": "2026-01-10T12:00:00Z"},
        {"broadcaster": "streamer_a", "title": "late", "created_at": "2026-02-10T12:00:00Z"},
    )
