"""Arguments for the example of an operation: what it requires, with values of the spec's own kind."""

from collections.abc import Iterable
from typing import Any

from generator.export.examples import Examples
from generator.export.samples import bounds
from generator.export.schemas import Types
from generator.ir import Api, Operation, Parameter
from generator.types import Type

ME = "100000000"
"""The id of `my_username`, who exists in the emulator from the start."""
OTHER = "100000001"
_TRANSPORT = {"method": "webhook", "callback": "https://bot.example/hooks/eventsub", "secret": "a-secret-of-10-or-more"}
_FITTING: dict[tuple[str, str], Any] = {
    ("get_users", "logins"): ["my_username"],
    ("get_games", "names"): ["Chess"],
    ("search_categories", "query"): "chess",
    ("search_channels", "query"): "amber",
    ("create_eventsub_subscription", "type"): "stream.online",
    ("create_eventsub_subscription", "version"): "1",
    ("create_eventsub_subscription", "condition"): {"broadcaster_user_id": ME},
    ("create_eventsub_subscription", "transport"): _TRANSPORT,
    ("update_conduit_shards", "shards"): [{"id": "0", "transport": _TRANSPORT}],
    ("create_poll", "title"): "Which game next?",
    ("create_poll", "choices"): ["Chess", "Go"],
    ("create_prediction", "title"): "Will we win?",
    ("create_prediction", "outcomes"): ["Yes", "No"],
    ("send_chat_message", "message"): "Hello!",
    ("send_chat_announcement", "message"): "Hello!",
    ("send_whisper", "message"): "Hello!",
    ("create_custom_rewards", "title"): "A glass of water",
}
"""Values that say more than those made from the name."""


class Arguments:
    """Chooses the arguments for any operation of the API."""

    def __init__(self, api: Api) -> None:
        self._types = Types.of(api.groups)
        self._examples = Examples(self._types, bounds(api))

    def of(self, operation: Operation) -> dict[str, Any]:
        """The required arguments, and for each rule the first of its choices."""
        fitting = {name for known, name in _FITTING if known == operation.name}
        chosen = {rule.names[0] for rule in operation.rules if rule.kind in ("exactly_one_of", "at_least_one_of")}
        if any({*rule.names} & fitting for rule in operation.rules):
            chosen = set()
        wanted = [one for one in operation.parameters if one.required or one.python in chosen | fitting]
        return {one.python: self._value(operation, one) for one in wanted}

    def _value(self, operation: Operation, one: Parameter) -> Any:
        if (operation.name, one.python) in _FITTING:
            return _FITTING[operation.name, one.python]
        if one.who:
            return OTHER if one.who == "anyone" and one.name not in ("broadcaster_id", "from_broadcaster_id") else ME
        core = one.type.core
        if core.kind == "input":
            return self._given(one.type, one.min_items or 1)
        made = self._examples.parameter(one)
        return made[0] if one.many and isinstance(made, list) and len(made) == 1 else made

    def _given(self, type_: Type, count: int) -> Any:
        if type_.kind == "list" and type_.of is not None:
            return [self._given(type_.of, 1)] * count
        if type_.kind == "map" and type_.of is not None:
            return {"1": self._given(type_.of, 1)}
        return self._object(self._types.inputs[type_.name].fields)

    def _object(self, fields: Iterable[Parameter]) -> dict[str, Any]:
        known = tuple(fields)
        required = [one for one in known if one.required] or known[:1]
        return {
            one.name: self._given(one.type, one.min_items or 1) if one.type.core.kind == "input" else self._examples.parameter(one)
            for one in required
        }
