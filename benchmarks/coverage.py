"""Counts the Helix endpoints and EventSub types that this library and its peers cover: `python -m benchmarks.coverage`.

A peer covers an endpoint when its source holds the endpoint's method and path, and a type when its source holds the type's name.
"""

import json
import re
from pathlib import Path

from attrs import asdict, define

from benchmarks.venv import PEERS, peers_python
from twitchapi_gen import operations
from twitchapi_gen.eventsub import subscription_types

_CALL = re.compile(r"""["'](GET|POST|PUT|PATCH|DELETE)["'],\s*f?["']/?([\w/]+)["']""")
_QUOTED = re.compile(r"""["'](\w+(?:\.\w+)+)["']""")


@define
class Coverage:
    """Of one library. endpoints: of Helix, by method and path. types: of EventSub, by name, whatever their version."""

    endpoints: int
    types: int


def ours() -> Coverage:
    """All of the spec, which `make diff` compares with Twitch's pages."""
    return Coverage(len({(one.method, one.path) for one in operations.values()}), len(_names()))


def peers() -> dict[str, Coverage]:
    """By name. Raises CalledProcessError where the peers can't be installed."""
    packages = next((peers_python().parent.parent / "lib").glob("python*/site-packages"))
    return {name: _read(packages / name) for name in PEERS}


def _names() -> set[str]:
    return {type for type, _ in subscription_types}


def _read(package: Path) -> Coverage:
    calls, quoted = set[tuple[str, str]](), set[str]()
    for path in package.rglob("*.py"):
        text = path.read_text("utf-8")
        calls |= {(method, f"/{where}") for method, where in _CALL.findall(text)}
        quoted |= set(_QUOTED.findall(text))
    return Coverage(len({(one.method, one.path) for one in operations.values()} & calls), len(_names() & quoted))


if __name__ == "__main__":
    print(json.dumps({"ours": asdict(ours()), **{name: asdict(found) for name, found in peers().items()}}, indent=2))
