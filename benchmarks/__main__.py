"""`make bench`: our speed compared with the bare libraries and the peers, as ratios measured in one run. Lower is faster; 1 is the reference."""

import asyncio
import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from attrs import asdict, define
from rich.console import Console
from rich.table import Table

from benchmarks.chat_commands import command
from benchmarks.chat_lines import parsing, peers_parsing
from benchmarks.emulating import calling, starting
from benchmarks.generating import PEER, generating
from benchmarks.measuring import Ratio, middle, ratio
from benchmarks.notified import Notified
from benchmarks.venv import PEERS, peers_python
from benchmarks.webhooks import webhook_server
from benchmarks.websockets import websocket
from tests.supply.venvs import Unavailable

ROOT = Path(__file__).resolve().parent.parent
PROCESSES = 5
console = Console(width=140)


@define
class Row:
    """A line of the result. `reach` is the target of the design."""

    what: str
    against: str
    reach: float
    ours: Ratio
    peers: dict[str, str]


@contextlib.contextmanager
def canned_server() -> Iterator[str]:
    """The server of canned replies, in its own process."""
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdin
    assert process.stdout
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.stdin.close()
        process.wait(10)


def peers(url: str) -> dict[str, dict[str, float]]:
    """The peers' figures for the same tasks, measured in their own venv; empty if they can't be installed."""
    try:
        done = subprocess.run([peers_python(), ROOT / "benchmarks" / "peers.py", url], capture_output=True, text=True, check=True, timeout=600)
    except (subprocess.SubprocessError, OSError) as error:
        console.print(f"[yellow]the peers can't be measured here: {error}[/]")
        return {}
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    return found


def clients(url: str) -> dict[str, Ratio]:
    """The calls, each run in its own process, since the memory layout changes a ratio by 2 %. Returns the median and the range."""
    found: dict[str, list[Ratio]] = {}
    for _ in range(PROCESSES):
        done = subprocess.run([sys.executable, "-m", "benchmarks.clients", url], stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT)
        for name, value in json.loads(done.stdout).items():
            found.setdefault(name, []).append(Ratio(**value))
    return {name: middle(ratios) for name, ratios in found.items()}


async def notifying(rounds: int = 15, count: int = 2_000) -> Ratio:
    """The server's CPU for a notification, from the socket to the callback."""
    spent: tuple[list[float], list[float]] = [], []
    async with Notified("ours") as ours, Notified("plain") as plain:
        for number in range(rounds):
            for server, times in ((ours, spent[0]), (plain, spent[1])):
                load, _, cpu, came = await server.loaded(count, 16, f"{number}-")
                assert (load.errors, came) == (0, count)
                times.append(cpu)
    return ratio(*spent, count)


def importing() -> Ratio:
    code = "import time; start = time.process_time()\n{}\nprint(time.process_time() - start)"
    statements = "import twitchapi_gen; twitchapi_gen.Twitch('id', 'secret')", "import requests"
    spent: tuple[list[float], list[float]] = [], []
    for _ in range(20):
        for which, statement in enumerate(statements):
            done = subprocess.run([sys.executable, "-c", code.format(statement)], capture_output=True, text=True, check=True, cwd=ROOT)
            spent[which].append(float(done.stdout))
    each = sorted(a / b for a, b in zip(*spent, strict=True))
    return Ratio(min(spent[0]) / min(spent[1]), each[5], each[-6], min(spent[0]))


def commands() -> Iterator[tuple[str, float]]:
    """The duration of the generator's commands, in seconds."""
    docs = ROOT.parent / "shared" / "docs" / "twitch-2026-02"
    wanted = {"generate": ["generate"], "diff": ["diff", "--docs", str(docs), "--format", "json"]}
    for name, arguments in wanted.items():
        if name == "diff" and not docs.is_dir():
            continue
        best = 1e9
        for _ in range(3):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-m", "generator", *arguments], capture_output=True, cwd=ROOT, check=False)
            best = min(best, time.perf_counter() - start)
        yield name, best


def main() -> None:
    with canned_server() as url:
        with console.status("measuring ours"):
            ours = clients(url)
            start = importing()
            notified, over_webhooks, over_sockets, commanded = asyncio.run(notifying()), webhook_server(), websocket(), command()
            parsed = parsing()
        with console.status("measuring the emulator"):
            (first, another), emulated = starting(), calling()
        with console.status("measuring the peers"):
            found, parsers = peers(url), peers_parsing()

    def theirs(key: str) -> dict[str, str]:
        return {name: f"{values[key]:.2f}" if key in values else "-" for name, values in found.items()}

    rows = [
        Row("decode 100 users, typed", "orjson.loads", 2.2, ours["decode users"], {}),
        Row("decode 100 streams, typed", "orjson.loads", 2.2, ours["decode streams"], {}),
        Row("sync call, 100 ids", "requests .get().json()", 0.75, ours["call"], {}),
        Row("sync, 100 pages × 100", "requests .get().json()", 0.75, ours["pages"], {}),
        Row("async call, 100 ids", "aiohttp + json", 1.0, ours["async call"], theirs("call")),
        Row("async, 100 pages × 100", "aiohttp + json", 1.0, ours["async pages"], theirs("pages")),
        Row("async, 50 calls at once", "aiohttp + json", 1.0, ours["async many"], {}),
        Row("async, 5,000 ids at 50 ms (wall)", "aiohttp, 8 at a time", 1.5, ours["many ids"], {}),
        Row("webhook notification", "aiohttp + HMAC + json", 1.3, notified, {}),
        Row("EventSub webhook, chat message", "aiohttp + HMAC + json", 1.3, over_webhooks, {}),
        Row("EventSub WebSocket, chat message", "aiohttp + json", 1.5, over_sockets, {}),
        Row("chat message to a bot's command", "aiohttp + json", 2.5, commanded, {}),
        Row("IRC, a line to a typed message", "splitting it by hand", 3.0, parsed, parsers),
        Row("start an emulator, the first", "import aiohttp", 2.6, first, {}),
        Row("start an emulator, another one", "import aiohttp", 0.03, another, {}),
        Row("a call to the emulator, its side", "bare aiohttp server", 3.2, emulated, {}),
        Row("import and make a client", "import requests", 1.3, start, theirs("import")),
    ]
    try:
        with console.status("generating"):
            rows.append(Row("generate everything", f"{PEER}, Helix alone", 0.65, generating(), {}))
    except Unavailable as error:
        console.print(f"[yellow]{PEER} can't be measured here: {error}[/]")
    show(rows)
    for name, seconds in commands():
        console.print(f"python -m generator {name}: {seconds:.2f} s")


def show(rows: list[Row]) -> None:
    """Print a table, and write it as Markdown to .cache/bench.md and as JSON to .cache/bench.json, for `benchmarks.pictures`."""
    titles = ["what (CPU time)", "against", "reach", "ours", "spread", *(f"{name} {version}" for name, version in PEERS.items())]
    table = Table(*titles)
    lines = [f"| {' | '.join(titles)} |", "|---" * len(titles) + "|"]
    for row in rows:
        met = row.ours.value <= row.reach
        cells = [row.what, row.against, f"≤ {row.reach:.2f}", f"{row.ours.value:.2f}", f"{row.ours.low:.2f} - {row.ours.high:.2f}"]
        cells += [row.peers.get(name, "") for name in PEERS]
        table.add_row(*cells[:3], f"[{'green' if met else 'red'}]{cells[3]}[/]", *cells[4:])
        lines.append(f"| {' | '.join(cells)} |")
    console.print(table)
    target = ROOT / ".cache" / "bench.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    target.with_suffix(".json").write_text(json.dumps([asdict(row) for row in rows], indent=2) + "\n", encoding="utf-8")
    console.print(f"[dim]as Markdown and JSON: {target.relative_to(ROOT)}, {target.with_suffix('.json').relative_to(ROOT)}[/]")


if __name__ == "__main__":
    main()
