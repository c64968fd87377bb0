"""A user's program with conduits, as strict type checkers must accept it."""

from typing import Any, assert_type

from twitchapi_gen import AsyncTwitch, ShardError, ShardsRefused, Twitch
from twitchapi_gen.api.eventsub.models.channels import ChannelFollow
from twitchapi_gen.api.eventsub.models.streams import StreamOnline
from twitchapi_gen.async_eventsub import AsyncConduit
from twitchapi_gen.eventsub import Conduit, Drop, Event, Shard, SubscriptionInfo


def synchronously(twitch: Twitch) -> None:
    def disabled(event: Event[Any]) -> None:
        print(event["shard_id"], event["status"])

    def lost(shard: str, drop: Drop) -> None:
        print(shard, drop.code)

    async def revoked(info: SubscriptionInfo) -> None:
        print(info.status)

    def online(event: Event[StreamOnline]) -> None:
        print(event.data.broadcaster_user_name)

    with Conduit(twitch, "id", on_shard_disabled=disabled, on_lost=lost, on_revoked=revoked).find() as conduit:
        assert_type(conduit, Conduit)
        conduit.listen_stream_online("1", callback=online)
        for event in conduit.listen_channel_follow("1", "2"):
            assert_type(event, Event[ChannelFollow])
            break
        conduit.take(0, "1")
        assert_type(conduit.taken, dict[str, bool])
        assert_type(conduit.shards("enabled"), list[Shard])
        try:
            conduit.assign_webhook(1, "https://bot.example/", "a secret of mine")
        except ShardsRefused as refused:
            assert_type(refused.errors, tuple[ShardError, ...])
            print(refused.errors[0].code, refused.done)


async def asynchronously(twitch: AsyncTwitch) -> None:
    async with await AsyncConduit(twitch).create(2) as conduit:
        assert_type(conduit, AsyncConduit)
        subscription = await conduit.listen_channel_follow("1", "2")
        await conduit.take(0)
        async for event in subscription:
            assert_type(event.data, ChannelFollow)
            break
        await subscription.unsubscribe()
        raw = await conduit.listen("channel.new", "1", {"user_id": "1"}, print)
        assert_type(raw.status, str)
        await conduit.delete()
