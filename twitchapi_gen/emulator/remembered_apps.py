"""Resources that an app or an extension writes about itself, and the endpoints that read them."""

from typing import Any

from twitchapi_gen.emulator import happenings
from twitchapi_gen.emulator.resources import Act, Resource, Write


def _by_status(writes: list[Write]) -> list[dict[str, Any]]:
    return [{"status": "SUCCESS", "ids": [write.item["id"] for write in writes]}]


# EventSub's own rules are in `eventsub`; what is said of it here holds where any request is to be taken.
APPS: tuple[Resource, ...] = (
    Resource(
        name="EventSub subscription", key=("@client",), id=("id",), reads=("get_eventsub_subscriptions",), alone=True,
        named={"subscription_id": "id"},
        filters={"status": "status", "type": "type", "user_id": lambda item, user: user in item["condition"].values()},
        made={"cost": 1},
        acts=(
            Act(operation="create_eventsub_subscription", does="create", new={"status": "enabled"}),
            Act(operation="delete_eventsub_subscription", does="delete"),
        ),
    ),
    Resource(
        name="conduit", key=("@client",), id=("id",), reads=("get_conduits",), alone=True,
        acts=(
            Act(operation="create_conduits", does="create"),
            Act(operation="update_conduits", does="update"),
            Act(operation="delete_conduit", does="delete"),
        ),
    ),
    Resource(
        name="conduit shard", key=("conduit_id",), id=("id",), reads=("get_conduit_shards",), alone=True,
        filters={"status": "status"},
        acts=(Act(operation="update_conduit_shards", does="create", each="shards", new={"status": "enabled"}, errors="errors"),),
    ),
    Resource(
        name="drops entitlement", id=("id",), reads=("get_drops_entitlements",), named={"entitlement_ids": "id"},
        filters={"user_id": "user_id", "game_id": "game_id", "fulfillment_status": "fulfillment_status"},
        acts=(Act(operation="update_drops_entitlements", does="update", answer=_by_status),),
    ),
    Resource(
        name="configuration segment", key=("extension_id",), id=("segment", "broadcaster_id"), reads=("get_extension_configuration_segment",),
        canonical=lambda id: id if id[0] != "global" else ("global", ""), everyone=lambda _, __: True,
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
