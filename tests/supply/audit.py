"""pip-audit over what is locked, bandit over our own code. `python -m tests.supply.audit`: exit 0 clean, 1 something was found, 2 it can't be told.

Twitch's users give their tokens to what stands here, so "nothing was found" is said only of what was looked at: a package that the advisories
can't be had for is neither clean nor unsafe, and its name is printed.
"""

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import requests
from attrs import define, field

from tests.supply.venvs import ROOT, Unavailable, python_of

TOOLS = ROOT / "tests" / "supply" / "tools.lock"
CONFORMANCE = ROOT / "tests" / "conformance" / "requirements.lock"
WEBSITE = ROOT / "website" / "requirements.lock"
EXAMPLES = ROOT / "examples" / "requirements.lock"
LOCKED = (
    ROOT / "requirements.lock", ROOT / "tests" / "supply" / "lowest.lock", ROOT / "tests" / "supply" / "pyinstaller.lock",
    CONFORMANCE, WEBSITE, EXAMPLES, TOOLS,
)  # fmt: skip
CODE = ("twitchapi_gen", "generator")
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", re.M)


@define
class Verdict:
    """found: what is wrong, a line each. unknown: what nothing can be said of. looked_at: how much was."""

    found: list[str] = field(factory=list[str])
    unknown: list[str] = field(factory=list[str])
    looked_at: int = 0

    @property
    def status(self) -> int:
        return 1 if self.found else 2 if self.unknown else 0


def pins(lock: Path) -> dict[str, str]:
    """Package → version, as a lock file has them."""
    return dict(_PIN.findall(lock.read_text("utf-8")))


def advisories(report: dict[str, Any], locked: dict[str, str], newest: Callable[[str], tuple[str, list[str]] | None]) -> Verdict:
    """What pip-audit's report says. newest: a package's newest version and the advisories for it, asked where pip-audit got no answer."""
    verdict, seen = Verdict(), set[str]()
    for one in report["dependencies"]:
        name = one["name"]
        seen.add(name)
        shown = f"{name} {locked.get(name, '')}".strip()
        if "skip_reason" not in one:
            ids = [f"{found['id']} (fixed in {', '.join(found['fix_versions']) or 'no version yet'})" for found in one["vulns"]]
        elif (page := newest(name)) is not None and page[0] == locked.get(name):
            ids = page[1]
        else:
            verdict.unknown.append(shown)
            continue
        verdict.looked_at += 1
        verdict.found += [f"{shown}: {id}" for id in ids]
    verdict.unknown += [f"{name} {version}" for name, version in locked.items() if name not in seen]
    return verdict


def newest_on_pypi(name: str) -> tuple[str, list[str]] | None:
    """The newest version and its advisories; None where PyPI doesn't tell. A mirror may have this page, and none for each version."""
    try:
        reply = requests.get(f"https://pypi.org/pypi/{name}/json", timeout=30)
        page = reply.json() if reply.ok else None
    except requests.RequestException:
        return None
    return None if page is None else (page["info"]["version"], [one["id"] for one in page["vulnerabilities"]])


def ignored() -> dict[str, list[str]]:
    """Files → the rules of bandit that don't count there. Why not stands beside it, in pyproject.toml."""
    found: dict[str, list[str]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["audit"]["bandit-per-file-ignores"]
    return found


def weaknesses(results: Iterable[dict[str, Any]], ignores: dict[str, list[str]]) -> Verdict:
    """bandit's results without those that are ignored; an ignore that ignores nothing is itself found."""
    verdict, used = Verdict(), set[tuple[str, str]]()
    for one in results:
        path, rule = one["filename"].removeprefix("./"), one["test_id"]
        by = {(pattern, rule) for pattern, rules in ignores.items() if rule in rules and fnmatchcase(path, pattern)}
        used |= by
        if not by:
            verdict.found.append(f"{path}:{one['line_number']}: {rule} {one['issue_text']}")
    stale = [(pattern, rule) for pattern, rules in ignores.items() for rule in rules if (pattern, rule) not in used]
    verdict.found += [f"pyproject.toml: {rule} is ignored in {pattern}, where it isn't found any more" for pattern, rule in stale]
    return verdict


def _json_of(python: Path, *command: str) -> dict[str, Any]:
    """What the tool writes as JSON, whatever its exit code: that says only whether something was found."""
    done = subprocess.run([python, "-m", *command], capture_output=True, text=True, cwd=ROOT, check=False)
    try:
        found: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        said = (done.stderr.strip().splitlines() or ["nothing"])[-1]
        raise Unavailable(f"{command[0]} gave no report; is PyPI in reach? It said: {said}") from None
    return found


def _told(what: str, verdict: Verdict) -> int:
    for line in verdict.found:
        print(f"  {line}")
    if verdict.unknown:
        print(f"  no advisories can be had for {len(verdict.unknown)}, so nothing is known of: {', '.join(verdict.unknown)}")
    print(f"{what}: {len(verdict.found)} found", flush=True)
    return verdict.status


def main() -> int:
    try:
        python = python_of("tools", TOOLS)
        results = _json_of(python, "bandit", "--quiet", "--recursive", "--format", "json", *CODE)
        if results["errors"]:
            raise Unavailable(f"bandit could not read all files: {results['errors']}")
        statuses = {_told(f"bandit, {results['metrics']['_totals']['loc']:,} lines", weaknesses(results["results"], ignored()))}
        for lock in LOCKED:
            audit = ("pip_audit", "--requirement", str(lock), "--require-hashes", "--disable-pip", "--format", "json", "--progress-spinner", "off")
            verdict = advisories(_json_of(python, *audit), pins(lock), newest_on_pypi)
            statuses.add(_told(f"pip-audit, {lock.relative_to(ROOT)}, {verdict.looked_at} of {len(pins(lock))} packages", verdict))
    except Unavailable as error:
        print(f"can't be told: {error}", file=sys.stderr)
        return 2
    return 1 if 1 in statuses else max(statuses)


if __name__ == "__main__":
    sys.exit(main())
