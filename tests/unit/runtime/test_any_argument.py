"""Whatever is passed as an argument is sent or refused with a ParameterError: nothing else is ever raised, for any parameter of any method."""

import math
from collections import UserDict
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.live.arguments import fewest, most
from tests.unit.runtime.samples import user
from twitchapi_gen import Operation, ParameterError, Twitch, operations
from twitchapi_gen.api.models.polls import PollChoiceInput
from twitchapi_gen.api.sync import SyncMethods
from twitchapi_gen.runtime.base.values import UNSET
from twitchapi_gen.runtime.client.perform import build
from twitchapi_gen.runtime.http.call import Call, make_call
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.operation import Endpoint


class Odd(Enum):
    ONE = 1


class Broken(UserDict[str, Any]):
    """A mapping whose keys aren't text."""


def endless_list() -> list[Any]:
    made: list[Any] = [1]
    made.append(made)
    return made


def endless_mapping() -> dict[str, Any]:
    made: dict[str, Any] = {"title": "x"}
    made["data"] = made
    return made


def endless_model() -> Any:
    made = user()
    made.id = made  # type: ignore[assignment]  # which is what it is about
    return made


def deep() -> Any:
    made: Any = "x"
    for _ in range(5_000):
        made = [made]
    return made


ODD: Mapping[str, Callable[[], Any]] = {
    "none": lambda: None, "unset": lambda: UNSET, "true": lambda: True, "false": lambda: False, "zero": lambda: 0, "one": lambda: 1,
    "less than nothing": lambda: -1, "large": lambda: 2**64, "huge": lambda: 10**5_000, "fraction": lambda: 2.5, "nan": lambda: math.nan,
    "infinity": lambda: -math.inf, "decimal": lambda: Decimal("1.5"), "complex": lambda: 1j, "empty text": lambda: "", "text": lambda: "5",
    "long text": lambda: "x" * 100_000, "surrogate": lambda: "\ud800", "bytes": lambda: b"5", "bytearray": lambda: bytearray(b"5"),
    "memory": lambda: memoryview(b"5"), "list": lambda: ["a", "b"], "empty list": list, "list of none": lambda: [None], "set": lambda: {"a"},
    "iterator": lambda: iter(["a"]), "range": lambda: range(3), "mixed": lambda: ["a", 1, None, 2.5, [], {}], "dict": lambda: {"titel": "x"},
    "empty dict": dict, "number as a key": lambda: {1: "x"}, "tuple as a key": lambda: {("a",): "x"}, "list of dicts": lambda: [{"titel": "x"}],
    "mapping": lambda: Broken({"title": "x"}), "object": object, "class": lambda: str, "function": lambda: len, "module": lambda: math,
    "enum": lambda: Odd.ONE, "date": lambda: date(2026, 1, 2),
    "naive": lambda: datetime(2026, 1, 2), "aware": lambda: datetime(2026, 1, 2, tzinfo=UTC),
    "first moment": lambda: datetime.min.replace(tzinfo=UTC), "timedelta": lambda: timedelta(seconds=60), "moment": lambda: timedelta(microseconds=1),
    "longest": lambda: timedelta.max, "input": lambda: PollChoiceInput(title="x"), "wrong input": lambda: PollChoiceInput(title=[1]),  # type: ignore[arg-type]
    "model": user, "list in itself": endless_list, "mapping in itself": endless_mapping, "model in itself": endless_model, "deep": deep,
    "exception": lambda: ValueError("x"), "ellipsis": lambda: ...,
}  # fmt: skip


@cache
def core() -> Core:
    return Twitch("my_app_id").core_


class _Noting:
    """In place of a client: what it is called with is not sent."""

    def _call(self, endpoint: Endpoint[Any, Any], arguments: Mapping[str, Any], limit: int | None = None) -> Call[Any, Any]:
        return make_call(endpoint, arguments, limit)


def called(method: str, *arguments: Any, **named: Any) -> Call[Any, Any]:
    """The call that the client's method makes of its arguments."""
    made: Call[Any, Any] = getattr(SyncMethods, method)(_Noting(), *arguments, **named)
    return made


def outcome(operation: Operation, arguments: Mapping[str, Any]) -> str:
    """Whether it would be sent: an empty text, or what the ParameterError says. Anything else that is raised fails the test."""
    try:
        call = called(operation.name, **arguments)
        for query in call.queries or [[]]:
            build(operation, query, call.body, None, core())
    except ParameterError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_argument_is_sent_or_refused_by_name(odd: str) -> None:
    for operation in operations.values():
        for one in operation.parameters:
            told = outcome(operation, {**fewest(operation), one.python: ODD[odd]()})
            assert not told or operation.name in told
            assert len(told) < 1_000


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_limit_is_taken_or_refused(odd: str) -> None:
    for operation in (one for one in operations.values() if one.paging):
        told = outcome(operation, {**fewest(operation), "limit": ODD[odd]()})
        assert bool(told) == (odd not in ("none", "zero", "one", "large", "huge"))
        assert not told or told.startswith(f"{operation.name}: limit ")


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        ("5", "get_streams: limit needs a whole number, not str"),
        (True, "get_streams: limit needs a whole number, not bool"),
        (2.5, "get_streams: limit needs a whole number, not float"),
        (-1, "get_streams: limit must be at least 0, not -1"),
    ],
)
def test_a_wrong_limit_is_told(limit: Any, message: str) -> None:
    assert outcome(operations["get_streams"], {"limit": limit}) == message


def test_as_many_parameters_as_may_go_together_are_taken() -> None:
    for operation in operations.values():
        assert outcome(operation, most(operation)) == ""


ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([make for name, make in ODD.items() if name not in ("deep", "long text")]).map(lambda make: make()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["title", "id", "x", "1"]), inner, max_size=3),
    max_leaves=5,
)
PARAMETERS = [(operation, one) for operation in operations.values() for one in operation.parameters]


@given(st.sampled_from(PARAMETERS), ANYTHING)
def test_any_argument_is_sent_or_refused(parameter: Any, value: Any) -> None:
    operation, one = parameter
    outcome(operation, {**fewest(operation), one.python: value})


@given(st.sampled_from(list(operations.values())), st.data())
def test_any_arguments_are_sent_or_refused(operation: Operation, data: st.DataObject) -> None:
    outcome(operation, {**fewest(operation), **{one.python: data.draw(ANYTHING) for one in operation.parameters}})


def test_what_peers_take_is_taken() -> None:
    assert called("create_poll", "1", "Which?", ["Chess", "Go"], timedelta(minutes=1)).body == {
        "broadcaster_id": "1", "title": "Which?", "choices": [{"title": "Chess"}, {"title": "Go"}], "duration": 60,
    }  # fmt: skip
    prediction = called("create_prediction", "1", "Which?", ["a", {"title": "b"}], timedelta(seconds=90)).body
    assert prediction is not None
    assert prediction["outcomes"] == [{"title": "a"}, {"title": "b"}]
    wrong = {"broadcaster_id": "1", "title": "Which?", "choices": [{"title": "Chess"}, {"titel": "Go"}], "duration": 60}
    assert outcome(operations["create_poll"], wrong) == "create_poll: choices[1] has no field 'titel'; did you mean 'title'?"
