"""What an app or an extension writes about itself, and where it can be read again."""

from typing import Any

from twitchapi_gen.emulator import happenings
from twitchapi_gen.emulator.resources import Act, Clash, Resource, Write, need
from twitchapi_gen.emulator.state import Item


def _subscribed(write: Write) -> None:
    """Free for a user who gave this app a token, as on Twitch; else it costs 1."""
    item, token = write.item, write.token
    users = {given.user.id for given in write.world.tokens.values() if given.user and token and given.client_id == token.client_id}
    item["created_at"] = write.stamp
    item["cost"] = 0 if users & {str(value) for value in item["condition"].values()} else 1
    if item["transport"]["method"] == "websocket":
        item["transport"]["connected_at"] = write.stamp


def _same_subscription(new: Item, old: Item) -> bool:
    return all(new[name] == old[name] for name in ("type", "version", "condition")) and all(
        new["transport"].get(name) == old["transport"].get(name) for name in ("method", "callback", "session_id", "conduit_id")
    )


def _shard(write: Write) -> None:
    number, conduit = str(write.sent["id"]), write.of
    if conduit is not None:
        need(number.isdecimal() and int(number) < conduit["shard_count"], 400, f"The conduit has {conduit['shard_count']} shards")
    if write.item["transport"]["method"] == "websocket":
        write.item["transport"]["connected_at"] = write.stamp


def _by_status(writes: list[Write]) -> list[dict[str, Any]]:
    return [{"status": "SUCCESS", "ids": [write.item["id"] for write in writes]}]


APPS: tuple[Resource, ...] = (
    Resource(
        name="EventSub subscription", key=("@client",), id=("id",), reads=("get_eventsub_subscriptions",), alone=True,
        named={"subscription_id": "id"},
        filters={"status": "status", "type": "type", "user_id": lambda item, user: user in item["condition"].values()},
        top={"total": len, "total_cost": lambda items: sum(item["cost"] for item in items), "max_total_cost": lambda _: 10_000},
        made={"cost": 1},
        acts=(
            Act(
                operation="create_eventsub_subscription", does="create", new={"status": "enabled"}, then=_subscribed,
                clash=Clash(409, "subscription already exists", _same_subscription),
            ),
            Act(operation="delete_eventsub_subscription", does="delete"),
        ),
    ),
    Resource(
        name="conduit", key=("@client",), id=("id",), reads=("get_conduits",), alone=True,
        acts=(
            Act(operation="create_conduits", does="create", most=5, full=429),
            Act(operation="update_conduits", does="update"),
            Act(operation="delete_conduit", does="delete"),
        ),
    ),
    Resource(
        name="conduit shard", key=("conduit_id",), id=("id",), reads=("get_conduit_shards",), alone=True,
        filters={"status": "status"}, within=("conduit", "conduit_id"),
        acts=(
            Act(operation="update_conduit_shards", does="create", each="shards", new={"status": "enabled"}, then=_shard, errors="errors"),
        ),
    ),
    Resource(
        name="drops entitlement", id=("id",), reads=("get_drops_entitlements",), named={"entitlement_ids": "id"},
        filters={"user_id": "user_id", "game_id": "game_id", "fulfillment_status": "fulfillment_status"},
        acts=(Act(operation="update_drops_entitlements", does="update", answer=_by_status),),
    ),
    Resource(
        name="configuration segment", key=("extension_id",), id=("segment", "broadcaster_id"), reads=("get_extension_configuration_segment",),
        canonical=lambda id: id if id[0] != "global" else ("global", ""),
        acts=(Act(operation="set_extension_configuration_segment", does="update"),),
    ),
    Resource(
        name="extension secrets", key=("extension_id",), reads=("get_extension_secrets",),
        acts=(Act(operation="create_extension_secret", does="update", then=happenings.secret_added),),
    ),
    Resource(
        name="Bits product", key=("@client",), id=("sku",), reads=("get_extension_bits_products",), alone=True,
        acts=(Act(operation="update_extension_bits_product", does="create", new={"in_development": False, "is_broadcast": False}),),
    ),
)  # fmt: skip
