"""Every Python block of docs/recipes/ runs as a program of its own against the emulator, where what it needs is installed."""

import importlib.util
import re
from pathlib import Path

import pytest

from tests import programs
from tests.conftest import ROOT
from tests.login.support import free_port
from twitchapi_gen import Emulator

BLOCKS = {
    f"{page.stem}-{number}": source
    for page in sorted((ROOT / "docs" / "recipes").glob("*.md"))
    for number, source in enumerate(re.findall(r"```python\n(.*?)```", page.read_text("utf-8"), re.S))
}
OPTIONAL = {"pandas", "polars", "pyarrow", "prometheus_client", "opentelemetry.sdk", "psycopg", "jwt"}


def lacking(source: str) -> list[str]:
    """What it imports that isn't installed here."""
    imported = re.findall(r"^(?:from|import) ([\w.]+)", source, re.M)
    wanted = {name for name in OPTIONAL for one in imported if f"{one}.".startswith(f"{name}.")}
    return sorted(name for name in wanted if not _installed(name))


def _installed(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def test_there_are_recipes() -> None:
    assert len(BLOCKS) >= 6


@pytest.mark.parametrize("name", BLOCKS)
def test_the_block_runs(name: str, tmp_path: Path) -> None:
    source = BLOCKS[name]
    if missing := lacking(source):
        pytest.skip(f"not installed here: {', '.join(missing)}")
    emulator, ports = Emulator(), (free_port(), free_port())
    for address, port, known in (("eventsub-2", ports[1], 8001), ("eventsub", ports[0], 8000)):
        source = source.replace(f'https://example.com/hooks/{address}"', f'http://127.0.0.1:{port}/hooks/{address}"')
        source = source.replace(f"port={known}", f"port={port}")
    with emulator as url:
        for number in range(3):
            emulator.add_user(f"streamer_{number}", id=str(4711 + number))
            emulator.set_stream(f"streamer_{number}", title="=1+1", viewer_count=number)
        done = programs.run(source, tmp_path, {"TWITCHAPI_EMULATOR": url, "PATH": "", "PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, f"{source}\n{done.stderr}"
