"""Faults on demand, seen by plain sockets and by both clients."""

import http.client
import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.live.asking import Answer, ask
from tests.live.support import Caller, Kind
from twitchapi_gen import Emulator, ServerError, TwitchError
from twitchapi_gen.emulator.faults import KINDS, Fault, Faults

pytestmark = pytest.mark.takes_anything


def users(emulator: Emulator) -> Answer:
    headers = {"Authorization": f"Bearer {emulator.token()['access_token']}", "Client-Id": "my_app_id"}
    return ask(emulator.url, "GET", "/helix/users?login=one", headers=headers)


@pytest.fixture
def limited() -> Iterator[Emulator]:
    emulator = Emulator(rate_limit=3)
    emulator.start()
    yield emulator
    emulator.stop()


@pytest.mark.parametrize("status", [400, 401, 403, 500, 503, 599])
def test_an_error_in_twitchs_shape(fresh: Emulator, status: int) -> None:
    fresh.fault("status", status=status)
    answer = users(fresh)
    assert (answer.status, answer.json["status"], set(answer.json)) == (status, status, {"error", "status", "message"})
    assert users(fresh).status == 200


def test_a_502_is_a_page(fresh: Emulator) -> None:
    fresh.fault("status", status=502)
    answer = users(fresh)
    assert (answer.status, answer.headers["Content-Type"].partition(";")[0]) == (502, "text/html")
    assert answer.body.startswith(b"<!DOCTYPE html>")


def test_a_429_with_headers_and_without(fresh: Emulator) -> None:
    fresh.fault("status", status=429)
    fresh.fault("status", status=429, bare=True)
    before, told = time.time(), users(fresh).headers
    assert told["Ratelimit-Remaining"] == "0"
    assert before < int(told["Ratelimit-Reset"]) <= time.time() + 60
    assert "Ratelimit-Reset" not in users(fresh).headers


@pytest.mark.parametrize("kind", ["reset", "close"])
def test_a_connection_that_ends_without_an_answer(fresh: Emulator, kind: str) -> None:
    fresh.fault(kind)
    with pytest.raises(ConnectionResetError if kind == "reset" else http.client.RemoteDisconnected) as caught:
        users(fresh)
    assert kind == "reset" or caught.type is http.client.RemoteDisconnected  # which is a ConnectionResetError, too
    assert [one["status"] for one in fresh.requests] == [0]
    assert users(fresh).status == 200


def test_an_answer_that_breaks_off(fresh: Emulator) -> None:
    whole = users(fresh).body
    fresh.fault("truncate")
    with pytest.raises(http.client.IncompleteRead) as caught:
        users(fresh)
    assert (len(caught.value.partial), caught.value.expected) == (len(whole) // 2, len(whole) - len(whole) // 2)


def test_an_answer_in_single_bytes(fresh: Emulator) -> None:
    whole = users(fresh).body
    fresh.fault("drip", seconds=0)
    assert users(fresh).body == whole


def test_an_answer_that_comes_late_and_one_that_never_comes(fresh: Emulator) -> None:
    fresh.fault("latency", seconds=20)
    fresh.fault("silence")
    token = fresh.token()["access_token"]
    for number, expected in enumerate(("late", "never"), 1):
        connection = http.client.HTTPConnection(urlsplit(fresh.url).netloc, timeout=0.15)
        connection.request("GET", "/helix/users?login=one", headers={"Authorization": f"Bearer {token}", "Client-Id": "my_app_id"})
        with pytest.raises(TimeoutError):
            connection.getresponse()
        while len(fresh.requests) < number:
            time.sleep(0.01)
        connection.close()
        assert fresh.requests[-1]["status"] == (200 if expected == "late" else 0)


def test_an_answer_that_is_no_http(fresh: Emulator) -> None:
    fresh.fault("garbage")
    with pytest.raises(http.client.BadStatusLine):
        users(fresh)


def test_a_write_that_is_carried_out_though_its_answer_is_lost(fresh: Emulator) -> None:
    granted = fresh.token(["channel:manage:polls"])
    headers = {"Authorization": f"Bearer {granted['access_token']}", "Client-Id": "my_app_id"}
    body = {"broadcaster_id": granted["user_id"], "title": "Which?", "duration": 60, "choices": [{"title": "a"}, {"title": "b"}]}
    listing = f"/helix/polls?broadcaster_id={granted['user_id']}"

    def titles() -> list[str]:
        return [poll["title"] for poll in ask(fresh.url, "GET", listing, headers=headers).json["data"]]

    for carried_out in (False, True):
        before = titles().count("Which?")
        fresh.fault("reset", method="POST", carried_out=carried_out)
        with pytest.raises(ConnectionError):
            ask(fresh.url, "POST", "/helix/polls", headers=headers, body=json.dumps(body).encode())
        assert titles().count("Which?") == before + carried_out


def test_a_fault_strikes_where_and_as_often_as_it_is_told(fresh: Emulator) -> None:
    fresh.fault("status", path="/helix/users", method="GET", times=2, skip=1)
    assert ask(fresh.url, "GET", "/helix/games").status == 401
    assert ask(fresh.url, "POST", "/helix/users").status == 405
    assert [users(fresh).status for _ in range(5)] == [200, 503, 503, 200, 200]


def test_a_fault_without_end_is_cleared(fresh: Emulator) -> None:
    fresh.fault("status", times=None)
    assert {users(fresh).status for _ in range(20)} == {503}
    fresh.clear_faults()
    assert users(fresh).status == 200


def test_the_control_api_is_never_struck(fresh: Emulator) -> None:
    fresh.fault("reset", times=None)
    assert ask(fresh.url, "GET", "/emulator").status == 200


def control(emulator: Emulator, body: Any) -> Answer:
    return ask(emulator.url, "POST", "/emulator/faults", body=json.dumps(body).encode())


def test_faults_by_the_control_api(fresh: Emulator) -> None:
    assert control(fresh, {"kind": "status", "status": 500, "path": "/helix"}).status == 200
    assert control(fresh, [{"kind": "status", "status": 401, "times": 2}, {"kind": "close", "times": None}]).status == 200
    assert [users(fresh).status for _ in range(3)] == [500, 401, 401]
    with pytest.raises(ConnectionError):
        users(fresh)
    listed = ask(fresh.url, "GET", "/emulator/faults").json
    assert [(one["kind"], one["fired"], one["times"]) for one in listed] == [("status", 1, 1), ("status", 2, 2), ("close", 1, None)]
    assert ask(fresh.url, "DELETE", "/emulator/faults").status == 204
    assert users(fresh).status == 200
    control(fresh, {"kind": "status"})
    assert control(fresh, []).json == []
    assert users(fresh).status == 200


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({}, "kind"), ({"kind": "flood"}, "flood"), ({"kind": "status", "status": 200}, "status"), ({"kind": "status", "status": "500"}, "status"),
        ({"kind": "latency", "seconds": -1}, "seconds"), ({"kind": "latency", "seconds": 601}, "seconds"), ({"kind": "reset", "times": 0}, "times"),
        ({"kind": "reset", "skip": -1}, "skip"), ({"kind": "reset", "wide": 1}, "wide"), ({"kind": "reset", "status": True}, "status"),
        ([{"kind": "reset"}, {"kind": "flood"}], "flood"), ([5], "kind"), (5, "object"), (None, "object"), ("x", "object"),
    ],
)  # fmt: skip
def test_a_fault_that_cant_be_is_refused_and_nothing_is_set(fresh: Emulator, body: Any, named: str) -> None:
    answer = control(fresh, body)
    assert (answer.status, named in answer.json["message"]) == (400, True)
    assert ask(fresh.url, "GET", "/emulator/faults").json == []


def test_from_python_too_a_fault_that_cant_be_is_refused(fresh: Emulator) -> None:
    with pytest.raises(ValueError, match=", ".join(KINDS)):
        fresh.fault("flood")


def test_faults_dont_pile_up_without_end() -> None:
    faults = Faults()
    for _ in range(1_000):
        faults.add(Fault("reset"))
    with pytest.raises(ValueError, match="clear"):
        faults.add(Fault("reset"))


def test_requests_can_be_forgotten(fresh: Emulator) -> None:
    users(fresh)
    assert ask(fresh.url, "DELETE", "/emulator/requests").status == 204
    assert fresh.requests == []


def test_a_rate_limit_that_bites(limited: Emulator) -> None:
    limited.forward(61 - time.time() % 60)  # a minute has just begun
    answers = [users(limited) for _ in range(4)]
    assert [(answer.status, answer.headers["Ratelimit-Remaining"]) for answer in answers] == [(200, "2"), (200, "1"), (200, "0"), (429, "0")]
    limited.forward(60)
    assert users(limited).status == 200


def test_an_emulator_stops_in_the_middle_of_a_fault(fresh: Emulator) -> None:
    fresh.fault("silence")
    connection = http.client.HTTPConnection(urlsplit(fresh.url).netloc, timeout=10)
    connection.request("GET", "/helix/users")
    while not fresh.requests:
        time.sleep(0.01)
    fresh.stop()
    with pytest.raises(ConnectionError):
        connection.getresponse()
    connection.close()


@pytest.mark.parametrize("fault", ["status", "reset", "close", "truncate", "garbage"])
def test_a_reading_call_survives_one_fault_and_not_three(kind: Kind, fresh: Emulator, fault: str) -> None:
    with Caller(kind, fresh.url, secret="s") as caller:
        fresh.fault(fault, path="/helix")
        assert caller.call("get_users", logins=["one"]).data[0].login == "one"
        fresh.fault(fault, path="/helix", times=3)
        with pytest.raises(TwitchError, match="users") as caught:
            caller.call("get_users", logins=["one"])
        assert isinstance(caught.value, ServerError) == (fault == "status")
