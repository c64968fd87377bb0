"""Assertions on the received requests."""

from collections.abc import Iterable, Mapping
from typing import Any

import orjson

from twitchapi_gen.api.operations import operations
from twitchapi_gen.emulator.guarding import masked
from twitchapi_gen.runtime.base.values import is_object


def calls(requests: Iterable[Mapping[str, Any]], operation: str) -> list[dict[str, Any]]:
    """The parameters of each call of that operation, by Twitch's names, the oldest first. Raises ValueError for an unknown one."""
    if operation not in operations:
        raise ValueError(f"there is no operation {operation!r}; operations are called as the client's methods, such as 'create_poll'")
    facts = operations[operation]
    return [parameters_of(one, facts.body_in) for one in requests if (one["method"], one["path"]) == (facts.method, f"/helix{facts.path}")]


def parameters_of(request: Mapping[str, Any], body_in: str) -> dict[str, Any]:
    """Return the parameters of a request, from its query and its body."""
    found: dict[str, Any] = {}
    for name, value in request["query"]:
        found[name] = [*(found[name] if isinstance(found[name], list) else [found[name]]), value] if name in found else value
    try:
        body = orjson.loads(request["body"] or "{}")
    except orjson.JSONDecodeError:
        return found
    inner = body.get(body_in) if body_in and is_object(body) else body
    return {**found, **inner} if is_object(inner) else found


def assert_called(requests: Iterable[Mapping[str, Any]], operation: str, times: int | None, wanted: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The calls that fit. Raises AssertionError, which lists the received calls."""
    came = list(requests)
    made = calls(came, operation)
    fitting = [one for one in made if all(one.get(name) == value for name, value in wanted.items())]
    if len(fitting) == times or (times is None and fitting):
        return fitting
    expected = f"{operation}({', '.join(f'{name}={value!r}' for name, value in wanted.items())})"
    often = "at least once" if times is None else f"{times} time{'s' * (times != 1)}"
    others = "\n".join(f"  {one['method']} {one['path']} → {one['status']}" for one in map(masked, came)) or "  nothing"
    near = "\n".join(f"  {operation}({', '.join(f'{name}={value!r}' for name, value in one.items())})" for one in made)
    told = [
        f"{expected} was to be called {often}, and was called {len(fitting)} times.",
        *(["Its calls:", near] if near else []),
        "What came in:",
        others,
    ]
    raise AssertionError("\n".join(told))
