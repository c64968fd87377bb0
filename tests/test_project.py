"""How the project itself is built: sizes, imports, and who may do what."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.load import load_spec
from tests.conftest import ROOT

HANDWRITTEN = [
    path
    for folder in ("generator", "twitchapi_gen", "tests", "benchmarks", "examples")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "api" not in path.relative_to(ROOT).parts[1:2] and "expected" not in path.parts
]
IO = {
    "requests": {"twitchapi_gen/runtime/transport/sync_driver.py", "twitchapi_gen/runtime/transport/sync_connections.py", "generator/docs/page.py"},
    "aiohttp": {
        "twitchapi_gen/runtime/transport/async_driver.py",
        "twitchapi_gen/runtime/transport/async_limits.py",
        "twitchapi_gen/runtime/login/server.py",
        "twitchapi_gen/runtime/events/wire.py",
        "twitchapi_gen/runtime/eventsub/webhook/in_aiohttp.py",
        "twitchapi_gen/runtime/receiving/connections.py",
        "twitchapi_gen/runtime/receiving/server.py",
        "twitchapi_gen/emulator/server.py",
        "twitchapi_gen/emulator/pubsub/server.py",
        "twitchapi_gen/emulator/breaking.py",
        "twitchapi_gen/emulator/calling.py",
        "twitchapi_gen/emulator/eventsub/links.py",
    },
}


def imports(path: Path) -> Iterator[str]:
    """Modules that the file imports when it is loaded, or inside a function; not those for type checkers only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    checking = {
        id(inner) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test) for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in checking:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def all_modules() -> dict[str, Path]:
    return {module(path): path for folder in ("generator", "twitchapi_gen") for path in (ROOT / folder).rglob("*.py")}


def graph() -> dict[str, set[str]]:
    """Module → modules of ours that it imports at load time (imports inside functions are how a circle is avoided)."""
    known = all_modules()
    edges: dict[str, set[str]] = {}
    for name, path in known.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        lazy = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for inner in ast.walk(node)}
        lazy |= {
            id(inner) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test) for inner in ast.walk(node)
        }
        found: set[str] = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module and id(node) not in lazy:
                found |= {full if (full := f"{node.module}.{alias.name}") in known else node.module for alias in node.names}
        edges[name] = {one for one in found if one in known and one != name}
    return edges


def test_no_handwritten_file_is_long() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in HANDWRITTEN}
    assert len(lengths) > 60
    assert {path: length for path, length in lengths.items() if length > 300} == {}


def test_no_template_is_long() -> None:
    lengths = {path.name: len(path.read_text().splitlines()) for path in (ROOT / "generator" / "templates").iterdir()}
    assert len(lengths) > 10
    assert {name: length for name, length in lengths.items() if length > 120} == {}


def test_imports_make_no_circle() -> None:
    edges = graph()
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, " → ".join([*way[way.index(name) :], name])
        if name not in done:
            for other in edges[name]:
                visit(other, (*way, name))
            done.add(name)

    for name in edges:
        visit(name, ())
    assert len(done) > 200


def test_imports_run_one_way() -> None:
    for name, path in all_modules().items():
        for imported in imports(path):
            if name.startswith("generator"):
                assert not imported.startswith("twitchapi_gen"), f"{name} imports {imported}"
            else:
                assert not imported.startswith("generator"), f"{name} imports {imported}"
            if name.startswith("twitchapi_gen.runtime"):
                assert not imported.startswith("twitchapi_gen.api"), f"{name} imports {imported}"
            if name.startswith("twitchapi_gen.api"):
                assert not imported.startswith("twitchapi_gen") or imported.startswith(("twitchapi_gen.api", "twitchapi_gen.runtime")), name


@pytest.mark.parametrize("library", IO)
def test_only_few_files_do_network(library: str) -> None:
    users = {str(path.relative_to(ROOT)) for path in all_modules().values() if any(one.split(".")[0] == library for one in imports(path))}
    assert users == IO[library]


def test_every_group_has_its_files() -> None:
    groups = set(load_spec(ROOT / "spec").groups)
    assert len(groups) == 30
    for package in ("models", "codecs", "facts", "calls", "sync", "aio"):
        assert {path.stem for path in (ROOT / "twitchapi_gen" / "api" / package).glob("*.py")} - {"__init__"} == groups


def test_the_readmes_commands_are_targets() -> None:
    listed = subprocess.run(["make", "help"], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    targets = {line.split()[0] for line in listed.splitlines()}
    assert {"help", "install", "generate", "check", "diff", "demo", "test", "bench"} <= targets
    named = set(re.findall(r"make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert {"demo", "test", "generate"} <= named <= targets
