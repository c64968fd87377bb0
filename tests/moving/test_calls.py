"""Every method that an endpoint still backs, called through the emulator: the reply is as version 2 gave it."""

import json
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from generator.build import build
from generator.load import load_spec
from generator.moving.build import load_faces
from generator.moving.picture import OldMethod
from tests.conftest import ROOT
from tests.moving.calls import CALLS, GONE, ME
from tests.moving.driver_in_process import Outcomes
from tests.moving.support import running, user_client
from twitchapi_gen import Emulator
from twitchapi_gen.v2 import types

__all__ = ["running"]
SPEC: Path = ROOT / "spec"
FACE = next(one for one in load_faces(SPEC, build(load_spec(SPEC))) if one.name == "v2")
BACKED = [one for one in FACE.methods if one.operation is not None]


@pytest.fixture(scope="module")
def outcomes() -> Iterator[Outcomes]:
    """All the calls, once."""
    with pytest.MonkeyPatch.context() as patch:
        emulator = Emulator(seed=7, strict=False)
        patch.setenv("TWITCHAPI_EMULATOR", emulator.start())
        try:
            yield Outcomes.of(emulator)
        finally:
            emulator.stop()


def is_plain(value: Any) -> bool:
    """Whether it is what `json` reads, and members of version 2's enums."""
    if type(value) is dict:
        return all(type(key) is str and is_plain(one) for key, one in value.items())
    if type(value) is list:
        return all(map(is_plain, value))
    return value is None or type(value) in (str, int, float, bool) or (isinstance(value, Enum) and type(value).__module__ == types.__name__)


def shape(method: OldMethod, value: Any) -> bool:
    match method.reply:
        case "object" | "object_or_false":
            return type(value) is dict and "error" not in value and is_plain(value)
        case "success":
            return value is True
        case "nothing":
            return value is None
        case "text":
            return type(value) is str
        case _:
            return False


def test_these_are_all_methods_with_an_endpoint() -> None:
    assert len(BACKED) == 73


@pytest.mark.parametrize("method", BACKED, ids=lambda one: one.name)
def test_a_method_gives_the_old_shape(method: OldMethod, outcomes: Outcomes) -> None:
    given = [value for call, value in outcomes.pairs if call.name == method.name and not isinstance(value, BaseException)]
    assert given, f"{method.name} is never called with success; add a call to tests/moving/calls.py"
    assert any(shape(method, value) for value in given), given[0]
    for field, enum in method.enums:
        assert any(isinstance(item[field], getattr(types, enum.type)) for value in given if "error" not in value for item in value["data"])
    for value in given:
        if type(value) is dict and not method.enums:
            assert json.loads(json.dumps(value)) == value


@pytest.mark.parametrize(
    "method", [one for one in FACE.methods if one.operation is None and not (one.request or one.instead)], ids=lambda one: one.name
)
def test_a_withdrawn_method_says_what_twitch_did_and_what_to_use(method: OldMethod, running: Emulator) -> None:
    twitch, user = user_client(running)
    before = len(running.requests)
    arguments = [["1"] if one.document.type in ("ids", "texts") else user for one in method.parameters if one.document.default == "\0"]
    with pytest.raises(types.DeprecatedError) as caught:
        getattr(twitch, method.name)(*arguments)
    said = str(caught.value)
    assert said.startswith(f"{method.name}: ")
    assert re.search(r"\bTwitch (removed|shut down)\b", said)
    assert "; use " in said
    assert method.withdrawn is not None
    assert method.withdrawn.when in said
    assert len(running.requests) == before, "nothing is sent for what isn't there"


def test_every_withdrawn_method_of_the_calls_is_told_of() -> None:
    gone = {one.name for one in CALLS if one.differs == GONE}
    assert gone == {one.name for one in FACE.methods if one.operation is None and not (one.request or one.instead) and not one.until}
    assert ME == {"result": ["me", "data", 0, "id"]}
