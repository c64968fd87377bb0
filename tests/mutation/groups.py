"""What is mutated together, by the same tests, and which survivors are known."""

from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from tests.mutation.mutants import Key

HERE = Path(__file__).resolve().parent
QUICK = "not 100_000 and not hundred_thousand and not 10_000_mutated and not ten_thousand"
"""Tests that a mutant meets, as pytest's -k takes it: those with thousands of requests take seconds for each."""


@frozen
class Group:
    """`paths`: of the files to mutate. `tests`: files and folders, as pytest takes them."""

    name: str
    paths: list[str]
    tests: list[str]


def groups() -> dict[str, Group]:
    """By name."""
    found = yaml.safe_load((HERE / "groups.yaml").read_text(encoding="utf-8"))
    return {name: Group(name, [f"twitchapi_gen/{path}" for path in one["files"]], one["tests"]) for name, one in found.items()}


def reasons() -> dict[Key, str]:
    """The survivors that are known: mutant → why no test notices it."""
    found: list[dict[str, Any]] = yaml.safe_load((HERE / "survivors.yaml").read_text(encoding="utf-8")) or []
    return {
        (f"twitchapi_gen/{mutant['file']}", mutant["where"], mutant["was"], mutant["becomes"]): one["reason"]
        for one in found
        for mutant in one["mutants"]
    }
