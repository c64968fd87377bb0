"""`on_drift` hears of each new kind of difference once, and never of the data itself."""

import threading
from collections import Counter
from typing import Any

import pytest

from tests.unit.runtime.payloads import CANARY, READ, full, table, written
from tests.unit.runtime.samples import user_json, wire
from tests.unit.runtime.support import core
from twitchapi_gen import Drift, operations
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.models.shapes import Object

GET_USERS = operations["get_users"]
FINE = {key: value for key, value in user_json().items() if key != "brand_new"}


class Heard:
    """A client's core, and what its `on_drift` was told."""

    def __init__(self) -> None:
        self.drifts: list[Drift] = []
        self.core: Core = core(on_drift=self.drifts.append)

    def read(self, *some: Any, name: str = "get_users") -> Any:
        return operations[name].decode(wire({"data": list(some)}), self.core.reporter(name))

    @property
    def facts(self) -> list[tuple[str, str, str, str]]:
        return [(one.operation, one.path, one.expected, one.seen) for one in self.drifts]


def test_a_reply_as_the_spec_says_tells_nothing() -> None:
    heard = Heard()
    heard.read(FINE, FINE)
    assert heard.drifts == []


def test_a_difference_says_where_it_is_and_what_was_expected_and_seen() -> None:
    heard = Heard()
    heard.read({**FINE, "view_count": "many"})
    assert heard.facts == [("get_users", "data.view_count", "int", "string")]
    assert repr(heard.drifts[0]) == "Drift(get_users: data.view_count should be int, was string)"


def test_the_same_difference_is_told_once_whatever_the_values() -> None:
    heard = Heard()
    for text in ("a", "b", "c"):
        heard.read(*[{**FINE, "view_count": f"{text}{number}"} for number in range(10)])
    assert heard.facts == [("get_users", "data.view_count", "int", "string")]


def test_another_kind_another_field_and_another_operation_are_new() -> None:
    heard = Heard()
    others: list[Any] = ["7", 7.5, None, [], {}, True]
    for sent in others:
        heard.read({**FINE, "view_count": sent})
    heard.read({**FINE, "login": None}, {**FINE, "brand_new": 1})
    heard.read({**FINE, "view_count": "7"}, name="update_user")
    assert heard.facts == [
        *[("get_users", "data.view_count", "int", seen) for seen in ("string", "float", "null", "array", "object", "bool")],
        ("get_users", "data.login", "string", "null"),
        ("get_users", "data.brand_new", "nothing", "new field"),
        ("update_user", "data.view_count", "int", "string"),
    ]


def test_every_client_is_told_for_itself() -> None:
    one, other = Heard(), Heard()
    for heard in (one, other):
        heard.read({**FINE, "login": 3})
    assert one.facts == other.facts == [("get_users", "data.login", "string", "int")]


def test_no_value_is_ever_told() -> None:
    """Every text, and every key of a map, holds the canary; every field of an item in turn is of another kind."""
    drifts: list[Drift] = []
    for name, operation in READ.items():
        payload = full(Object(table(operation)))
        assert CANARY in written(payload).decode()
        report = core(on_drift=drifts.append).reporter(name)
        items = payload["data"] if isinstance(payload["data"], list) else [payload["data"]]
        for item in items:
            for key in item if isinstance(item, dict) else ():
                for other in (CANARY, [CANARY], {"text": CANARY}, None, 7, 7.5, True):
                    changed = {**item, key: other, "brand_new": CANARY}
                    operation.decode(wire({**payload, "data": [changed] if isinstance(payload["data"], list) else changed}), report)
    assert len(drifts) > 3_000
    assert {drift.seen for drift in drifts if drift.detail and CANARY in drift.detail} <= {"new value"}
    assert [drift for drift in drifts if CANARY in f"{drift!r} {drift.operation} {drift.path} {drift.expected} {drift.seen}"] == []


def test_threads_that_see_the_same_difference_tell_it_once_together() -> None:
    heard = Heard()
    body = wire({"data": [{**FINE, f"new_{number}": 1} for number in range(50)]})
    start = threading.Barrier(8)

    def read() -> None:
        start.wait()
        for _ in range(20):
            GET_USERS.decode(body, heard.core.reporter("get_users"))

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Counter(heard.facts) == Counter({("get_users", f"data.new_{number}", "nothing", "new field"): 1 for number in range(50)})


def test_a_callback_may_read_another_reply_of_the_same_client() -> None:
    drifts: list[str] = []

    def note(drift: Drift) -> None:
        drifts.append(drift.path)
        GET_USERS.decode(wire({"data": [{**FINE, "another": 1, "login": 3}]}), watched.reporter("get_users"))

    watched = core(on_drift=note)
    report = watched.reporter("get_users")
    thread = threading.Thread(target=GET_USERS.decode, args=(wire({"data": [{**FINE, "login": 3}]}), report), daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()  # it doesn't wait for itself
    assert drifts == ["data.login", "data.another"]


def test_a_callback_that_fails_costs_no_reply_and_other_differences_are_still_told(caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []

    def fail(drift: Drift) -> None:
        told.append(drift.path)
        raise RuntimeError("the callback failed")

    watched = core(on_drift=fail)
    for sent in ({**FINE, "login": 3}, {**FINE, "login": 3}, {**FINE, "view_count": "7"}):
        read = GET_USERS.decode(wire({"data": [sent]}), watched.reporter("get_users"))
        assert read.data[0]["id"] == FINE["id"]
    assert told == ["data.login", "data.view_count"]
    assert caplog.text.count("RuntimeError: the callback failed") == 2


def test_a_server_that_makes_up_names_without_end_fills_no_memory() -> None:
    heard: list[Drift] = []
    report = core(on_drift=heard.append).reporter("get_users")
    for number in range(10_100):
        report(f"data.new_{number}", "nothing", "new field")
    assert len(heard) == 10_000


def test_a_drift_takes_no_other_attributes() -> None:
    drift = Drift("get_users", "data.login", "string", "int")
    with pytest.raises(AttributeError):
        drift.value = CANARY  # type: ignore[attr-defined]  # it has none
