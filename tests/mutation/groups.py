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
    """`paths`: of the files to mutate. `tests`: files and folders, as pytest takes them. `names`: path → what is mutated there; "*" is all."""

    name: str
    paths: list[str]
    tests: list[str]
    names: dict[str, list[str]]

    def holds(self, path: str, where: str) -> bool:
        """Whether what stands there is the group's: `Class.method`, a function or a constant."""
        names = self.names[path]
        return "*" in names or where.partition(".")[0] in names


def groups() -> dict[str, Group]:
    """By name."""
    found = yaml.safe_load((HERE / "groups.yaml").read_text(encoding="utf-8"))
    return {name: _group(name, one) for name, one in found.items()}


def _group(name: str, told: dict[str, Any]) -> Group:
    names: dict[str, list[str]] = {}
    for file in told["files"]:
        for path, chosen in (file if isinstance(file, dict) else {file: ["*"]}).items():
            names[f"twitchapi_gen/{path}"] = chosen
    return Group(name, list(names), told["tests"], names)


def reasons() -> dict[Key, str]:
    """The survivors that are known: mutant → why no test notices it."""
    found: list[dict[str, Any]] = yaml.safe_load((HERE / "survivors.yaml").read_text(encoding="utf-8")) or []
    return {
        (f"twitchapi_gen/{mutant['file']}", mutant["where"], mutant["was"], mutant["becomes"]): one["reason"]
        for one in found
        for mutant in one["mutants"]
    }
