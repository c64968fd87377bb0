"""All subscription types over a webhook: subscribed, verified, fired, decoded; both faces."""

import inspect
from collections.abc import Awaitable
from typing import Any

from tests.eventsub_webhook.live import APP, harness, running, user_id
from tests.eventsub_webhook.support import Harness, Kind
from twitchapi_gen.eventsub import SubscriptionType, UnknownEvent, subscription_types

OVER_WEBHOOKS = [kind for kind in subscription_types.values() if "webhook" in kind.transports]


def condition(kind: SubscriptionType, user: str) -> dict[str, str]:
    """One that Twitch takes: of several that exclude one another, the first."""
    left_out = {name for group in kind.one_of for name in group[1:]}
    names = [one.name for one in kind.parameters if one.required or one.name in {group[0] for group in kind.one_of}]
    return {name: APP if name == "client_id" else user for name in names if name not in left_out}


def test_every_type_that_comes_over_webhooks_is_subscribed_fired_and_decoded(kind: Kind) -> None:
    assert len(OVER_WEBHOOKS) == len(subscription_types)
    with running() as emulator, harness(kind, emulator) as hook:
        user = user_id(emulator)
        hook.wait(hook.hook.start())

        async def listen_to_all() -> list[Any]:
            return [await asked for asked in [listen(hook, one, user) for one in OVER_WEBHOOKS]]

        subscriptions = hook.wait(listen_to_all()) if kind == "async" else [listen(hook, one, user) for one in OVER_WEBHOOKS]
        assert {one.status for one in subscriptions} == {"enabled"}
        assert len({one.id for one in subscriptions}) == len(OVER_WEBHOOKS)
        assert all(one["status"] == "enabled" for one in emulator.subscriptions)
        for one in OVER_WEBHOOKS:
            emulator.fire(one.type, version=one.version)
        hook.until(lambda: len(hook.came) >= len(OVER_WEBHOOKS))
        assert sorted((event.subscription.type, event.subscription.version) for event in hook.came) == sorted(
            (one.type, one.version) for one in OVER_WEBHOOKS
        )
        for event in hook.came:
            one = subscription_types[event.subscription.type, event.subscription.version]
            assert type(event.data).__name__ == one.model
            assert not isinstance(event.data, UnknownEvent)
        assert hook.errors == []
        assert hook.wait(hook.hook.unsubscribe_all()) == len(OVER_WEBHOOKS)
        assert emulator.subscriptions == []


def listen(harness: Harness, kind: SubscriptionType, user: str) -> Any:
    """By the type's own method."""
    method = getattr(harness.hook, kind.method)
    ids = condition(kind, user)
    outcome = method(**{name: ids[name] for name in inspect.signature(method).parameters if name in ids}, callback=harness.came.append)
    assert (harness.kind == "async") == isinstance(outcome, Awaitable)
    return outcome
