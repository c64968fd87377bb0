"""Generates notifications: items of the topic's model, about the subscription's user."""

from collections.abc import Mapping
from random import Random
from typing import Any

from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.runtime.legacy.topics import WebhookTopic, table_of

Item = dict[str, Any]
_TYPES: Mapping[str, tuple[str, ...]] = {
    "moderator_change_events": ("moderation.moderator.add", "moderation.moderator.remove"),
    "channel_ban_change_events": ("moderation.user.ban", "moderation.user.unban"),
    "subscription_events": ("subscriptions.subscribe", "subscriptions.unsubscribe", "subscriptions.notification"),
    "hype_train_event": ("hypetrain.progression",),
}


def make_items(maker: Maker, topic: WebhookTopic, about: Mapping[str, str], given: list[Item] | None, number: int) -> list[Item]:
    """The given items, each completed; by default one generated item. `number` distinguishes notifications."""
    return [_item(maker, topic, about, one, number + at) for at, one in enumerate([{}] if given is None else given)]


def _item(maker: Maker, topic: WebhookTopic, parameters: Mapping[str, str], given: Item, number: int) -> Item:
    table = table_of(topic.package, topic.module, topic.messages[""])
    random = Random(maker.world.number("webhook", topic.name, number))
    known = {**_known(topic, parameters, random), **given}
    if "event_data" in {one.name for one in table.fields}:
        known["event_data"] = {**_about(topic, random), **parameters, **given.get("event_data", {})}
    plain = {name: value for name, value in known.items() if not isinstance(value, dict | list)}
    return {**given, **maker.item(table, known, topic.name, number), **plain}


def _known(topic: WebhookTopic, parameters: Mapping[str, str], random: Random) -> dict[str, Any]:
    match topic.name:
        case "user_changed":
            return {"id": parameters["user_id"], "type": "", "broadcaster_type": random.choice(("", "affiliate", "partner"))}
        case "stream_changed":
            return {**parameters, "type": "live"}
        case "user_follows":
            return dict(parameters)
        case "extension_transaction_created":
            return {"product_type": "BITS_IN_EXTENSION", "product_data": {"cost": {"type": "bits"}}}
        case name:
            return {"event_type": random.choice(_TYPES[name]), "version": "1.0"}


def _about(topic: WebhookTopic, random: Random) -> dict[str, Any]:
    def gave() -> dict[str, Any]:
        return {"total": random.randrange(100, 5000), "type": random.choice(("BITS", "SUBS")), "user": str(random.randrange(10**6, 10**8))}

    match topic.name:
        case "subscription_events":
            return {"tier": random.choice(("1000", "2000", "3000"))}
        case "hype_train_event":
            return {"last_contribution": gave(), "top_contributions": [gave()]}
        case _:
            return {}
