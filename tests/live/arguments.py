"""Arguments for any operation, made from its facts: as few as it takes, or as many as may go together."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

from twitchapi_gen import Operation
from twitchapi_gen.emulator.accounts import FIRST_ID
from twitchapi_gen.runtime.http.operation import Parameter, Rule
from twitchapi_gen.runtime.http.parameters import Input

CURSORS = ("after", "before")
WHEN = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def fewest(operation: Operation) -> dict[str, Any]:
    """The required parameters, and what the rules want besides."""
    chosen = {one.python: value(operation, one) for one in operation.parameters if one.required}
    for rule in operation.rules:
        if rule.kind in ("exactly_one_of", "at_least_one_of") and not chosen.keys() & set(rule.names):
            chosen[rule.names[0]] = value(operation, _named(operation, rule.names[0]))
    return chosen


def most(operation: Operation) -> dict[str, Any]:
    """Every parameter but cursors, unless a rule forbids it together with those before it. Lists have two values where they may."""
    chosen: dict[str, Any] = {}
    for one in operation.parameters:
        if one.name not in CURSORS and not any(_forbids(rule, {*chosen, one.python}) for rule in operation.rules):
            chosen[one.python] = value(operation, one, full=True)
    return chosen


def _forbids(rule: Rule, names: set[str]) -> bool:
    if rule.kind == "excludes" and rule.names[0] not in names:
        return False
    return rule.kind in ("exactly_one_of", "at_most_one_of", "excludes") and len(names & set(rule.names)) > 1


def _named(operation: Operation, python: str) -> Parameter:
    return next(one for one in operation.parameters if one.python == python)


def value(operation: Operation, one: Parameter, *, full: bool = False) -> Any:
    """A value that the parameter takes; `full`: optional parts too, and two where several may be."""
    kind = one.type
    if kind.endswith("[]"):
        count = max(one.min_items or 1, min(2, one.max_items or 2) if full else 1)
        return [_single(operation, one, kind.removesuffix("[]"), full, at) for at in range(count)]
    if kind.startswith("map["):
        return {"1": _single(operation, one, kind[4:-1], full, 0)}
    if one.many and full and one.many != 1:
        return [_single(operation, one, kind, full, at) for at in range(2)]
    return _single(operation, one, kind, full, 0)


def _single(operation: Operation, one: Parameter, kind: str, full: bool, at: int) -> Any:
    if one.values:
        return one.values[min(at, len(one.values) - 1)]
    if kind in _SCALARS:
        return _SCALARS[kind](one, at)
    return _input(operation, kind, full)


def _text(one: Parameter, at: int) -> str:
    if one.who:
        return _person(one, at)
    if one.unit:
        return str(_whole(one, at))
    return f"{one.name[:3]}{at + 1}".ljust(one.min_length or 0, "x")[: one.max_length]


def _person(one: Parameter, at: int) -> str:
    """The id of `my_username` where it must be the token's user or may be any channel; else of somebody who is nothing special to that channel."""
    return str(FIRST_ID + at if one.who != "anyone" or one.name in ("broadcaster_id", "from_broadcaster_id") else FIRST_ID + 10 - at)


def _whole(one: Parameter, at: int) -> int:
    return int(one.minimum if one.minimum is not None else min(1, one.maximum or 1)) + (at and 1)


_SCALARS: Mapping[str, Callable[[Parameter, int], Any]] = {
    "string": _text,
    "int": _whole,
    "float": lambda one, at: float(one.minimum or 0.5),
    "bool": lambda one, at: at == 0,
    "datetime": lambda one, at: WHEN + timedelta(days=1 if one.name.startswith("end") else 0),
    "json": lambda one, at: {"broadcaster_user_id": "1"},
}


def _input(operation: Operation, name: str, full: bool) -> Input:
    made: type[Input] = getattr(import_module(f"twitchapi_gen.api.models.{operation.module}"), name)
    return made(**{part.python: value(operation, part, full=full) for part in made.PARAMETERS if full or part.required})
