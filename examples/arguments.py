"""Arguments for any operation, derived from its facts. The demo calls all of Helix with them."""

from typing import Any

from twitchapi_gen import Operation

_PLAIN: dict[str, Any] = {"int": 1, "float": 5.0, "bool": True, "datetime": "2026-01-01T00:00:00Z", "string": "1234"}


def required_arguments(operation: Operation) -> dict[str, Any]:
    """The required arguments, and for each rule the first of its choices."""
    wanted = [parameter for parameter in operation.parameters if parameter.required]
    chosen = {rule.names[0] for rule in operation.rules if rule.kind in ("exactly_one_of", "at_least_one_of")}
    wanted += [parameter for parameter in operation.parameters if parameter.python in chosen and not parameter.required]
    if operation.name == "get_users":
        wanted = [parameter for parameter in operation.parameters if parameter.name == "login"]
    return {parameter.python: _value(parameter) for parameter in wanted}


def _value(parameter: Any) -> Any:
    if parameter.who:
        return "100000000"  # my_username, the caller
    if parameter.type.endswith("[]"):
        one = _INPUTS.get(parameter.type.removesuffix("[]"), "1234")
        return [one] * (parameter.min_items or 1)
    if parameter.values:
        return parameter.values[0]
    if parameter.type in ("int", "float"):
        return max(_PLAIN[parameter.type], parameter.minimum or 0)
    return _INPUTS.get(parameter.type) or _PLAIN.get(parameter.type, {"user_id": "1234"})


_INPUTS: dict[str, Any] = {
    "PollChoiceInput": {"title": "Chess"},
    "PredictionOutcomeInput": {"title": "Yes"},
    "AutoModMessageInput": {"msg_id": "1", "msg_text": "hello"},
    "ConduitShardInput": {"id": "0", "transport": {"method": "webhook", "callback": "https://bot.example/events", "secret": "0123456789"}},
    "EventSubTransportInput": {"method": "webhook", "callback": "https://bot.example/events", "secret": "0123456789"},
    "ExtensionBitsProductCostInput": {"amount": 100, "type": "bits"},
    "ContentClassificationLabelInput": {"id": "Gambling", "is_enabled": True},
}
