"""The readme's snippets, read from its text. That text has lost its markup and the indentation of function bodies; both are restored."""

import re
from itertools import groupby
from pathlib import Path

import pytest

from tests.conftest import ROOT

FOLDER = ROOT.parent / "shared" / "docs" / "seed"
_CODE = re.compile(r"#|(from \S+ )?import |def |print\(|pprint\(|input\(|[a-z_]+(, [a-z_]+)* = |(hook|pubsub|twitch)\.\w+(\(| = )")
_BODY = re.compile(r"p?print\(")


def snippets(package: str = "twitchapi_gen") -> list[str]:
    """Each run of lines of code, in the readme's order, with that package in the place of the seed's."""
    files = sorted(FOLDER.glob("*.txt"))
    if not files:
        pytest.skip(f"the seed's readme isn't at {FOLDER}")
    lines = [line for file in files for line in Path(file).read_text(encoding="utf-8").splitlines()]
    return [_restored(list(run), package) for is_code, run in groupby(lines, key=lambda line: _CODE.match(line) is not None) if is_code]


def _restored(lines: list[str], package: str) -> str:
    found: list[str] = []
    inside = False
    for line in lines:
        inside = line.startswith("def ") or (inside and _BODY.match(line) is not None)
        found.append(f"    {line}" if inside and not line.startswith("def ") else line)
    return "\n".join(found).replace("twitchAPI", package) + "\n"


def the(*words: str, package: str = "twitchapi_gen") -> str:
    """The one snippet that holds all these words."""
    (found,) = [one for one in snippets(package) if all(word in one for word in words)]
    return found
