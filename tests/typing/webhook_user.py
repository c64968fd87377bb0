"""A user's program with an EventSub webhook, for the type checkers only."""

from collections.abc import Callable, Mapping
from typing import assert_type

from twitchapi_gen import AsyncTwitch, Twitch, TwitchError
from twitchapi_gen.api.eventsub.models.channels import ChannelFollow
from twitchapi_gen.api.eventsub.models.streams import StreamOnline
from twitchapi_gen.async_eventsub import AsyncEventSubWebhook
from twitchapi_gen.eventsub import Event, EventSubWebhook, RedisSeen, SeenIds, SubscriptionInfo


def over_a_webhook(twitch: Twitch, seen: SeenIds) -> None:
    def ended(subscription: SubscriptionInfo) -> None:
        assert_type(subscription.status, str)

    with EventSubWebhook(twitch, "https://example.com/x", secret=["the-new-secret", "the-old-secret"], seen=seen, on_revoked=ended, port=1) as hook:
        follows = hook.listen_channel_follow("1", "2")
        assert_type(follows.id, str)
        for event in follows:
            assert_type(event, Event[ChannelFollow])
        raw = hook.listen("channel.new", "1", {"user_id": "1"}, print)
        assert_type(raw.condition, Mapping[str, str])

        @hook.on("stream.online", "1", broadcaster_user_id="1")
        def online(event: Event[StreamOnline]) -> str:
            return event.data.broadcaster_user_name

        kept: Callable[[Event[StreamOnline]], str] = online
        print(kept)
        report = hook.reconcile(renew=True)
        assert_type(report.failed, dict[str, TwitchError])
        assert_type(hook.unsubscribe_all(), int)
        assert_type(hook.handle("POST", {"a": "b"}, b""), tuple[int, dict[str, str], bytes])
        hook.handle("POST", [(b"a", b"b")], b"")


async def over_a_webhook_as_well(twitch: AsyncTwitch) -> None:
    async with AsyncEventSubWebhook(twitch, "https://example.com/x", secret_file="secret", seen=RedisSeen("redis://127.0.0.1/0")) as hook:
        async for event in await hook.listen_channel_follow("1", "2"):
            assert_type(event, Event[ChannelFollow])
        async for each in hook.events("stream.online", "1", broadcaster_user_id="1"):
            assert_type(each.retry, int)
        status, headers, body = await hook.handle("POST", {}, b"")
        print(status, headers, body, (await hook.reconcile()).kept)
