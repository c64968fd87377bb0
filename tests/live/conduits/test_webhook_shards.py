"""A shard that is a webhook: Twitch verifies it, and the conduit's events come to what the webhook listens to."""

from collections.abc import Mapping
from typing import Any

from tests.live.conduits.support import until, working
from tests.live.emulator_eventsub.callback import SECRET, callback
from twitchapi_gen import Emulator
from twitchapi_gen.eventsub import Event, EventSubWebhook


def test_a_webhook_serves_a_shard_beside_a_worker_that_holds_the_other(fresh: Emulator) -> None:
    heard: list[str] = []
    with working("sync", fresh) as worker, callback() as server:
        conduit = worker.do("create", 2)
        hook = EventSubWebhook(worker.twitch, server.url, secret=SECRET)
        hook.serve_conduit(conduit.id)

        def answer(headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
            status, _, said = hook.handle("POST", headers, body)
            return status, said

        server.answer = answer
        for channel in map(str, range(20)):
            conduit.listen_stream_online(channel, callback=worker.hear)

            @hook.on("stream.online", "1", {"broadcaster_user_id": channel})
            def online(event: Event[Any]) -> None:
                heard.append(event.id)

        worker.do("assign_webhook", 0, server.url, SECRET)
        until(lambda: [shard.status for shard in worker.do("shards")] == ["enabled"])
        worker.do("take", 1)
        told = [one for one in fresh.fire("stream.online", times=5) if one["delivered"]]
        until(lambda: len(heard) + len(worker.heard) == 100)
        by_shard = {shard: {one["message_id"] for one in told if one["shard"] == shard} for shard in "01"}
        assert (set(heard), set(worker.ids)) == (by_shard["0"], by_shard["1"])
        assert by_shard["0"]
        assert by_shard["1"]
        hook.stop()
