"""`python -m benchmarks.faults`: how ours and the peers take the same faults, as a table.

Each pair runs in a process of its own, for half a minute at most.
"""

import contextlib
import json
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from attrs import define
from rich.console import Console
from rich.progress import track
from rich.table import Table

from benchmarks.faults.sockets import SOCKET_FAULTS, SocketFault, meet as meet_socket
from benchmarks.faults.webhooks import HOOK_FAULTS, HookFault, meet as meet_hook
from benchmarks.venv import PEERS, peers_python

ROOT = Path(__file__).resolve().parent.parent.parent
LIBRARIES = {"ours": "ours", **{name: f"{name} {version}" for name, version in PEERS.items()}}
console = Console(width=150)


@define
class Met:
    """What came of a pair. `happened` has an entry a step; `counts` is what the server got."""

    happened: list[str]
    seconds: float
    leaks: list[str]
    counts: dict[str, int]

    def count(self, end: str) -> int:
        return sum(number for what, number in self.counts.items() if what.endswith(end))

    @property
    def typed(self) -> bool:
        """Whether the first step ended in an error that is about the call, and not a crash inside of the library."""
        return not self.happened[0].startswith(("ok", "hangs", "died", *_CRASHES))


_CRASHES = ("KeyError", "AttributeError", "TypeError", "ValueError", "RecursionError", "JSONDecodeError", "ContentTypeError")


@define
class Fault:
    """`good`: whether it was taken well. `told`: what the server counted that matters here."""

    what: str
    wanted: str
    good: Callable[[Met], bool]
    told: Callable[[Met], str] = lambda _: ""


def _refreshes(met: Met) -> str:
    return f"{met.count('/oauth2/token')} refreshes"


def _reads(met: Met) -> str:
    return f"{met.count('/users')} calls"


def _writes(met: Met) -> str:
    return f"sent {met.count('/clips')} times"


def _sent_on(met: Met) -> str:
    return "credential sent on" if met.counts.get("credentials elsewhere") else ""


def _sent_once(met: Met) -> bool:
    return met.typed and met.count("/clips") == 1


FAULTS = {
    "quota-429": Fault("429 that is a quota (points left)", "an error, at once", lambda met: met.typed and met.seconds < 5),
    "day-429": Fault("429, reset a day ahead", "an error, at once", lambda met: met.typed and met.seconds < 5),
    "bare-429": Fault("429 without headers", "an error, after few tries", lambda met: met.typed and met.seconds < 15),
    "lasting-401": Fault("401 that lasts", "an error, 2 calls", lambda met: met.typed and met.count("/users") <= 2, _reads),
    "many-401": Fault(
        "50 calls at once meet 401", "all succeed, 1 refresh", lambda met: met.happened == ["ok"] and met.count("/oauth2/token") == 1, _refreshes
    ),
    "refresh-503": Fault(
        "refresh fails once (503)", "no hang, then fine", lambda met: (met.typed or met.happened[0] == "ok") and met.happened[1:] == ["ok"]
    ),
    "refresh-400": Fault(
        "refresh token refused permanently",
        "an error each time, 1 refresh",
        lambda met: met.typed and len(set(met.happened)) == 1 and met.count("/oauth2/token") == 1,
        _refreshes,
    ),
    "refresh-echo": Fault("the OAuth server repeats secrets in its reply", "no secret shown", lambda met: met.typed and not met.leaks),
    "post-503": Fault("POST answered with 503", "an error, sent once", _sent_once, _writes),
    "post-reset": Fault("POST, then reset", "an error, sent once", _sent_once, _writes),
    "html-502": Fault("502 with HTML", "an error", lambda met: met.typed),
    "cut": Fault("a truncated reply", "an error", lambda met: met.typed),
    "no-data": Fault("200 without `data`", "an error", lambda met: met.typed),
    "drift": Fault("null date, new enum value, new field", "the reply is parsed", lambda met: met.happened == ["ok"]),
    "silence": Fault("no reply at all", "an error within 20 s", lambda met: met.typed and met.seconds < 21),
    "same-cursor": Fault("a cursor that repeats", "the walk ends", lambda met: met.happened[0].startswith("ok") or met.typed),
    "redirect": Fault("a redirect to another host", "no credential goes there", lambda met: not _sent_on(met), _sent_on),
}


@contextlib.contextmanager
def fault_server() -> Iterator[str]:
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.faults.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdin
    assert process.stdout
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.stdin.close()
        process.wait(10)


def meet(library: str, fault: str) -> Met:
    """The pair in processes of its own: one for the server, so that what it counts is about this pair only, one for the library."""
    python = Path(sys.executable) if library == "ours" else peers_python()
    with fault_server() as url:
        command = [str(python), str(ROOT / "benchmarks" / "faults" / "subject.py"), library, fault, f"{url}/{fault}"]
        environment = {"PYTHONPATH": str(ROOT)} if library == "ours" else {}
        died: dict[str, Any] = {"happened": ["hangs"], "seconds": 35.0, "leaks": []}
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=35, env=environment)
            died["happened"] = ["died: " + (done.stderr.strip().splitlines() or ["?"])[-1][:60]]
            found = json.loads(done.stdout) if done.returncode == 0 else died
        except subprocess.TimeoutExpired:
            found = died
        with urllib.request.urlopen(f"{url}/{fault}/counts", timeout=5) as reply:
            return Met(**found, counts=json.load(reply))


def as_cell(fault: Fault, one: Met) -> tuple[bool, str]:
    """Whether it was taken well, and what came of it."""
    told = ", ".join(filter(None, ["; ".join(one.happened), fault.told(one), f"{one.seconds} s", "shows secrets" if one.leaks else ""]))
    return fault.good(one), told


def main() -> None:
    peers_python()  # so that it is there before several threads ask for it
    calls = [(name, library) for name in FAULTS for library in LIBRARIES]
    hooks = [(name, library) for name in HOOK_FAULTS for library in LIBRARIES]
    sockets = [(name, library) for name in SOCKET_FAULTS for library in LIBRARIES]
    with ThreadPoolExecutor(4) as pool:
        running = pool.map(lambda pair: as_cell(FAULTS[pair[0]], meet(pair[1], pair[0])), calls)
        found = dict(zip(calls, track(running, "faults", total=len(calls), console=console, transient=True), strict=True))
        found |= zip(hooks, pool.map(lambda pair: meet_hook(pair[1], pair[0]), hooks))
        found |= zip(sockets, pool.map(lambda pair: meet_socket(pair[1], pair[0]), sockets))
    faults: dict[str, Fault | HookFault | SocketFault] = {**FAULTS, **HOOK_FAULTS, **SOCKET_FAULTS}
    titles = ["fault", "wanted", *LIBRARIES.values()]
    table = Table(*titles)
    lines = [f"| {' | '.join(titles)} |", "|---" * len(titles) + "|"]
    for name, fault in faults.items():
        met = [found[name, library] for library in LIBRARIES]
        table.add_row(fault.what, fault.wanted, *(f"[{'green' if good else 'red'}]{told}[/]" for good, told in met))
        plain = [f"{'✓' if good else '✗'} {told}" for good, told in met]
        lines.append(f"| {' | '.join([fault.what, fault.wanted, *plain])} |")
    console.print(table)
    for library, title in LIBRARIES.items():
        console.print(f"{title}: {sum(found[name, library][0] for name in faults)} of {len(faults)} passed")
    target = ROOT / ".cache" / "faults.md"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    console.print(f"[dim]as markdown: {target.relative_to(ROOT)}[/]")


if __name__ == "__main__":
    main()
