"""Events made up: seeded, and in the shape that the spec gives them."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from twitchapi_gen.emulator.eventsub.book import Item
from twitchapi_gen.emulator.eventsub.fitting import fit
from twitchapi_gen.emulator.plausible import Maker
from twitchapi_gen.runtime.base.values import is_object
from twitchapi_gen.runtime.eventsub.types import SubscriptionType, SubscriptionTypes
from twitchapi_gen.runtime.models.shapes import Nullable, Object, Table

_ELSEWHERE = {"user_id": "to_user_id"}
"""The event's field for a condition's id, if it has no field of the same name."""


def known_types() -> SubscriptionTypes:
    """All types of the spec, loaded when first needed."""
    found: SubscriptionTypes = import_module("twitchapi_gen.api.eventsub.subscription_types").subscription_types
    return found


def make_event(maker: Maker, kind: SubscriptionType, condition: Mapping[str, str], overrides: Mapping[str, Any], number: int) -> Item:
    """One event that fits the condition. `overrides`: fields that are to be so, those that the spec doesn't have included."""
    if not kind.model:
        return {**condition, **overrides}
    given = {**_said_again(kind.table, condition), **overrides}
    made = maker.item(kind.table, given, "eventsub", kind.name, number)
    fit(maker, kind.table, made, overrides, "eventsub", kind.name, number)
    return {**made, **{name: value for name, value in overrides.items() if name not in made or not is_object(value)}}


def _said_again(table: Table[Any], condition: Mapping[str, str]) -> Item:
    """Return the event's fields that repeat the condition, by the same name or inside of an object."""
    found: Item = {}
    for one in table.fields:
        shape = one.shape.of if isinstance(one.shape, Nullable) else one.shape
        if one.name in condition:
            found[one.name] = condition[one.name]
        elif isinstance(shape, Object):
            inner = _said_again(shape.table, condition)
            if f"{one.name}_id" in condition and any(field.name == "id" for field in shape.table.fields):
                inner["id"] = condition[f"{one.name}_id"]
            if inner:
                found[one.name] = inner
    names = {one.name for one in table.fields}
    return found | {other: condition[name] for name, other in _ELSEWHERE.items() if name in condition and name not in names and other in names}
