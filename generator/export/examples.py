"""An example of every request, response and event, after the tables of `samples.py`."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from generator.export import Json
from generator.export.samples import CONDITION, PEOPLE, bounded, number, person, sample_text, sample_whole
from generator.export.schemas import Types
from generator.ir import EventType, Field, Operation, Parameter
from generator.types import Type

BEGAN, ENDS = "2026-03-01T18:00:00Z", "2026-03-01T20:00:00Z"
CURSOR = "eyJleGFtcGxlIjoxfQ"
_LATER = ("ended_at", "ends_at", "end_time", "expires_at", "locks_at", "locked_at")


class Examples:
    """Makes the examples of one API. bounds: those of the numbers that are sent, by name. events: EventSub's types, one of which is subscribed to."""

    def __init__(self, types: Types, bounds: Mapping[str, tuple[int, int]], events: Iterable[EventType] = ()) -> None:
        self._types = types
        self._bounds = bounds
        self._event = next((one for one in events if [part.name for part in one.condition] == [CONDITION] and not (one.scopes or one.status)), None)

    def item(self, fields: Iterable[Field]) -> Json:
        """An object of a reply, with all its fields."""
        known = tuple(fields)
        made = {one.name: self.value(one.name, one.type) for one in known}
        _people(made)
        self._chosen(known, made)
        return made

    def value(self, name: str, type_: Type) -> Any:
        """A value for something of that name."""
        match type_.kind:
            case "list" if type_.of is not None:
                return [self.value(name, type_.of)]
            case "map" if type_.of is not None:
                return {"1": self.value(name, type_.of)}
            case "enum":
                return self._types.enums[type_.name].values[0].value
            case "model":
                return self.item(self._types.models[type_.name].fields) if type_.name in self._types.models else {"cursor": CURSOR}
            case "input":
                return self.sent(self._types.inputs[type_.name].fields)
            case "duration" if not type_.unit:
                return "3h8m33s"
            case "int" | "duration":
                return sample_whole(name, self._bounds)
            case "datetime":
                text = ENDS if name in _LATER else BEGAN
                return int(datetime.fromisoformat(text).timestamp()) if type_.unit else text
            case "float":
                return 12.5
            case "bool":
                return True
            case "json":
                return {CONDITION: str(number(CONDITION))}
            case _:
                return sample_text(name)

    def parameter(self, one: Parameter) -> Any:
        """A valid value of the parameter; for a repeatable one, a list of one value."""
        made = self._bounded(one, one.type, self.value(one.name, one.type))
        if one.many:
            return [made]
        return made * (one.min_items or 1) if one.type.kind == "list" else made

    def _bounded(self, one: Parameter, type_: Type, made: Any) -> Any:
        """The value within the parameter's bounds, which are for what is inside all lists and maps."""
        match type_.kind:
            case "list" if type_.of is not None:
                return [self._bounded(one, type_.of, part) for part in made]
            case "map" if type_.of is not None:
                return {key: self._bounded(one, type_.of, part) for key, part in made.items()}
            case "string" if one.unit:
                return str(int(bounded(one, 60)))
            case "string":
                return str(made).ljust(one.min_length or 0, ".")[: one.max_length]
            case "int" | "float":
                return type(made)(bounded(one, made))
            case _:
                return made

    def sent(self, parameters: Iterable[Parameter]) -> Json:
        """An object that is sent, with all its fields."""
        made = {one.name: self.parameter(one) for one in parameters}
        _people(made)
        return made

    def body(self, operation: Operation) -> Json:
        """A request's body, by the operation's rules."""
        rivals = {name for rule in operation.rules if rule.kind in ("exactly_one_of", "at_most_one_of") for name in rule.names[1:]}
        rivals |= {name for rule in operation.rules if rule.kind == "excludes" for name in rule.names[1:]}
        made = self.sent(one for one in operation.body if one.python not in rivals)
        if self._event is not None and made.keys() >= {"type", "version", "condition", "transport"}:
            to = {"method": "webhook", "callback": sample_text("callback"), "secret": sample_text("secret")}  # no method accepts all fields
            made |= {"type": self._event.type, "version": self._event.version, "transport": to}
        return {operation.body_in: made} if operation.body_in else made

    def _chosen(self, fields: tuple[Field, ...], made: Json) -> None:
        """If an enum's values name sibling fields (`type: emote`), the named field is present, and the others are null."""
        for one in fields:
            if one.type.kind == "enum":
                values = {value.value for value in self._types.enums[one.type.name].values}
                for other in fields:
                    if other.name in values and other.name != made[one.name] and other.type.kind == "model" and other.type.nullable:
                        made[other.name] = None


def _people(made: Json) -> None:
    for id, login, name in PEOPLE:
        if id in made and (login in made or name in made):
            made |= {part: value for part, value in zip((login, name), person(made[id]), strict=True) if part in made}
