"""All 149 operations, called by the command line through the emulator."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.support import Shell, is_one_sentence, log_in
from tests.live.arguments import fewest, most
from tests.live.support import EXTERNAL
from tests.live.test_every_endpoint import GONE, UNSAID, sent
from twitchapi_gen import Emulator, Operation, operations
from twitchapi_gen.runtime.base.secret import plain
from twitchapi_gen.runtime.http.call import make_call
from twitchapi_gen.runtime.http.operation import Endpoint


@pytest.fixture(scope="module")
def logged_in(tmp_path_factory: pytest.TempPathFactory, emulator: Emulator) -> Shell:
    """A shell whose user has granted all scopes."""
    shell = Shell(tmp_path_factory.mktemp("shell"), emulator.url)
    log_in(shell, emulator)
    return shell


def options(operation: Endpoint[Any, Any], arguments: dict[str, Any], folder: Path) -> Iterator[str]:
    """The arguments as a user types them: values of lists one by one, objects as JSON, what holds a secret as a file."""
    body = make_call(operation, arguments).body or {}
    inner = body[operation.body_in] if operation.body_in else body
    for one in operation.parameters:
        if one.python not in arguments:
            continue
        value = inner[one.name] if one.place == "body" and not isinstance(arguments[one.python], datetime) else arguments[one.python]
        for part in value if isinstance(value, list) else [value]:
            yield f"--{one.python.replace('_', '-')}"
            yield text(part, folder)


def text(value: Any, folder: Path) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, dict):
        return str(value)
    written = json.dumps(value, default=plain)
    if '"secret"' not in written:
        return written
    file = folder / f"value{len(list(folder.iterdir()))}.json"
    file.write_text(written)
    return f"@{file}"


def way(operation: Operation) -> list[tuple[str, bool]]:
    """Which arguments are given, and whether the app itself acts."""
    kinds = set(operation.tokens)
    return [("most", False)] + ([("fewest", True)] if {"app", "user"} <= kinds else [])


CASES = [(name, *how) for name in operations if name not in GONE for how in way(operations[name])]


@pytest.mark.parametrize(("name", "choose", "as_app"), CASES)
def test_an_operation_is_called(logged_in: Shell, emulator: Emulator, tmp_path: Path, name: str, choose: str, as_app: bool) -> None:
    operation = operations[name]
    arguments = (most if choose == "most" else fewest)(operation) or UNSAID.get(name, {})
    given = [*options(operation, arguments, tmp_path), *(["--as-app"] if as_app else [])]
    done = logged_in.run("call", name, *given, TWITCH_EXTENSION_JWT=EXTERNAL)
    assert done.returncode == 0, done.stderr
    came = next(one for one in reversed(emulator.requests) if one["path"].startswith("/helix"))
    assert (came["method"], came["path"]) == (operation.method, f"/helix{operation.path}")
    assert came["status"] in operation.codes
    assert sent(operation, came) == set(arguments)
    if operation.reply == "none":
        assert done.stdout == ""
    else:
        assert isinstance(json.loads(done.stdout), str if operation.reply == "calendar" else dict)


@pytest.mark.parametrize("name", GONE)
def test_a_removed_operation_says_so(logged_in: Shell, tmp_path: Path, name: str) -> None:
    done = logged_in.run("call", name, *options(operations[name], fewest(operations[name]), tmp_path))
    assert done.returncode == 1
    assert is_one_sentence(done.stderr)
    assert "410" in done.stderr


def test_these_are_all_of_them() -> None:
    assert len({name for name, *_ in CASES} | set(GONE)) == 149
