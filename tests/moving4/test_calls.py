"""Every method that an endpoint still backs, called through the emulator: it gives objects of the class that version 4 gave."""

import re
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.build import build
from generator.load import load_spec
from generator.moving.build import load_faces
from generator.moving.picture import OldMethod
from tests.conftest import ROOT
from tests.moving.calls import Call
from tests.moving.original import outcomes
from tests.moving4.calls import CALLS
from tests.moving4.original import FACE as PACKAGE

SPEC: Path = ROOT / "spec"
FACE = next(one for one in load_faces(SPEC, build(load_spec(SPEC))) if one.name == "v4")
BACKED = [one for one in FACE.methods if one.operation is not None]


@pytest.fixture(scope="module")
def told() -> list[tuple[Call, dict[str, Any]]]:
    """Each call and what it gave, once."""
    return list(zip(CALLS, outcomes(Path(sys.executable), PACKAGE, "moving4/driver.py", CALLS), strict=True))


@pytest.fixture(scope="module")
def results(told: list[tuple[Call, dict[str, Any]]]) -> dict[str, list[Any]]:
    """What each method gave, over all its calls that succeeded."""
    found: dict[str, list[Any]] = {}
    for call, outcome in told:
        if "gives" in outcome:
            found.setdefault(call.name, []).append(outcome["gives"])
    return found


def shape(method: OldMethod, value: Any) -> bool:
    """Whether it is what the method gave in version 4. Objects are told with their class."""
    match method.reply:
        case "items" | "list":
            return isinstance(value, list) and bool(value) and all(one["class"] == method.returns for one in value)
        case "item" | "optional" | "result":
            return isinstance(value, dict) and value["class"] == method.returns and bool(value["attributes"])
        case "texts":
            return isinstance(value, list) and all(isinstance(one, str) for one in value)
        case "text" | "field":
            return isinstance(value, str) and bool(value)
        case "success":
            return value is True
        case "nothing":
            return value is None
        case _:
            return False


def test_these_are_all_methods_with_an_endpoint() -> None:
    assert len(BACKED) == 104
    assert [one.name for one in FACE.methods if one.operation is None] == ["get_hype_train_events"]


@pytest.mark.parametrize("method", BACKED, ids=lambda one: one.name)
def test_a_method_gives_the_old_shape(method: OldMethod, results: dict[str, list[Any]]) -> None:
    found = results.get(method.name, [])
    assert found, f"{method.name} is never called with success; add a call to tests/moving4/calls.py"
    assert any(shape(method, one) for one in found), found[0]


def test_walks_go_beyond_the_first_page(results: dict[str, list[Any]]) -> None:
    for name in ("get_channel_followers", "get_followed_channels", "get_chatters"):
        walked = [one for one in results[name] if len(one["walked"]) > len(one["attributes"]["data"])]
        assert walked, name
        assert walked[0]["attributes"]["total"] >= len(walked[0]["walked"])
    assert any(len(one) > 2 for one in results["get_streams"])


def test_a_withdrawn_method_says_what_twitch_did_and_what_to_use(told: list[tuple[Call, dict[str, Any]]]) -> None:
    (method,) = [one for one in FACE.methods if one.operation is None]
    (outcome,) = [outcome for call, outcome in told if call.name == method.name]
    assert outcome["raises"][0] == "DeprecatedError"
    assert re.search(r"\bTwitch (removed|shut down)\b.*; use ", outcome["says"])
