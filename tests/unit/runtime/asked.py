"""Endpoints of a test's own making, and what a call of one would send."""

from typing import Any
from urllib.parse import parse_qsl

import pytest

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.http.operation import Operation, Parameter, Rule
from twitchapi_gen.runtime.http.parameters import encode, prepare

Pairs = list[tuple[str, str]]


def endpoint(*parameters: Parameter, rules: tuple[Rule, ...] = (), body_in: str = "", paging: str = "", method: str = "GET") -> Operation:
    return Operation(
        name="do_it", title="Do It", group="Tests", method=method, path="/it", docs_url="", module="", parameters=parameters, rules=rules,
        body_in=body_in, paging=paging,
    )  # fmt: skip


def query(name: str, type_: str = "string", **facts: Any) -> Parameter:
    return Parameter(name=name, python=facts.pop("python", name), type=type_, **facts)


def body(name: str, type_: str = "string", **facts: Any) -> Parameter:
    return Parameter(name=name, python=facts.pop("python", name), type=type_, place="body", **facts)


def queries(operation: Operation, **arguments: Any) -> list[Pairs]:
    """What the server reads behind the `?`, for each request."""
    found, _ = prepare(operation, arguments)
    return [parse_qsl(encode(one), keep_blank_values=True, strict_parsing=bool(one)) for one in found]


def only_query(operation: Operation, **arguments: Any) -> Pairs:
    (found,) = queries(operation, **arguments)
    return found


def sent(parameter: Parameter, value: Any) -> Any:
    """The value of a body's only parameter, as it goes into JSON."""
    _, found = prepare(endpoint(parameter), {parameter.python: value})
    assert found is not None
    assert found.keys() == {parameter.name}
    return found[parameter.name]


def refused(operation: Operation, **arguments: Any) -> str:
    """What the error says."""
    with pytest.raises(ParameterError) as raised:
        prepare(operation, arguments)
    return str(raised.value)
