"""Every example response of the reference page that is valid JSON, served over a socket and read by both clients."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.contract.support import endpoints
from tests.live.arguments import fewest
from tests.live.support import EXTERNAL, Caller, Canned, Kind, Told
from twitchapi_gen import BadRequest, Drift, Operation, operations

VALID = 88
ERRORS = {
    "ban-user 3": "an error: the user is banned already",
    "unban-user 1": "an error: the user isn't banned",
}
NOT_RETURNED = {"assign-guest-star-slot 1": "a code for what happens when a guest isn't ready; the endpoint returns nothing by its own table"}
UNLIKE_THE_TABLE = {
    "get-custom-reward 2": "broadcaster_login is left out",
    "get-custom-reward 3": "broadcaster_login is left out",
    "get-custom-reward-redemption 2": "user_login is left out",
    "create-stream-marker 1": "the id is a number, where the table and all other ids are text",
}
OURS = {operation.docs_url.partition("#")[2]: operation for operation in operations.values()}
Example = tuple[str, Operation, Any]


@pytest.fixture(scope="module")
def examples(docs: Path) -> list[Example]:
    page = endpoints((docs / "reference.html").read_text("utf-8"))
    return [(name, OURS[anchor], value) for anchor, endpoint in page.items() for name, value in endpoint.example_responses()]


@pytest.fixture
def twitch() -> Iterator[Canned]:
    with Canned() as server:
        yield server


def caller(kind: Kind, server: Canned, **settings: Any) -> Caller:
    scopes = {str(scope) for operation in operations.values() for scope in operation.scopes}
    return Caller(kind, server.url, user_token="user", scopes=scopes, jwt=EXTERNAL, app_token="app", **settings)


def serve(server: Canned, value: Any, status: int) -> None:
    told = Told(status, json.dumps(value).encode())
    server.answer = lambda _: told


def plain(value: Any) -> Any:
    """The JSON value without keys whose value is null: null and absent are one."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items() if part is not None}
    return [plain(part) for part in value] if isinstance(value, list) else value


def test_the_page_has_so_many(examples: list[Example]) -> None:
    assert len(examples) == VALID
    assert {*ERRORS, *NOT_RETURNED, *UNLIKE_THE_TABLE} <= {name for name, _, _ in examples}


@pytest.mark.parametrize("watched", [False, True], ids=["fast reader", "careful reader"])
def test_an_example_reads_and_encodes_back_to_the_same_json(kind: Kind, twitch: Canned, examples: list[Example], watched: bool) -> None:
    drifts: list[Drift] = []
    different: list[str] = []
    with caller(kind, twitch, on_drift=drifts.append if watched else None) as client:
        for name, operation, value in examples:
            if name not in ERRORS and name not in NOT_RETURNED:
                serve(twitch, value, next(code for code in operation.codes if 200 <= code < 300))
                reply = client.call(operation.name, **fewest(operation))
                if plain(reply.to_dict()) != plain(value):
                    different.append(name)
    assert different == []
    assert len(twitch.got) == VALID - len(ERRORS) - len(NOT_RETURNED)
    assert {drift.operation for drift in drifts} == ({OURS[name.split()[0]].name for name in UNLIKE_THE_TABLE} if watched else set())


def test_an_example_of_an_error_raises_it_with_twitchs_explanation(kind: Kind, twitch: Canned, examples: list[Example]) -> None:
    found = [(operation, value) for name, operation, value in examples if name in ERRORS]
    assert len(found) == len(ERRORS)
    with caller(kind, twitch) as client:
        for operation, value in found:
            serve(twitch, value, value["status"])
            with pytest.raises(BadRequest) as raised:
                client.call(operation.name, **fewest(operation))
            assert (raised.value.message, raised.value.error, raised.value.status) == (value["message"], value["error"], 400)


def test_what_an_endpoint_that_returns_nothing_sends_is_dropped(kind: Kind, twitch: Canned, examples: list[Example]) -> None:
    found = [(operation, value) for name, operation, value in examples if name in NOT_RETURNED]
    assert len(found) == len(NOT_RETURNED)
    with caller(kind, twitch) as client:
        for operation, value in found:
            serve(twitch, value, 200)
            assert client.call(operation.name, **fewest(operation)) is None
