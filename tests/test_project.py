"""How the project itself is built: sizes, imports, and who may do what."""

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from hypothesis import settings

from generator.load import load_spec
from tests.conftest import ROOT
from tests.examples import at_least

HANDWRITTEN = [
    path
    for folder in ("generator", "twitchapi_gen", "tests", "benchmarks", "examples")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if path.relative_to(ROOT).parts[1:2] not in (("api",), ("v2",), ("v4",)) and "expected" not in path.parts
]
DRIVER, SERVER, WORLD = "sends a call's requests", "serves HTTP", "is the emulator: what is served, and what it sends by itself"
NETWORK = {
    "requests": {
        "twitchapi_gen/runtime/transport/requests.py": DRIVER,
        "twitchapi_gen/runtime/transport/requests_pool.py": DRIVER,
        "twitchapi_gen/moving/v2/errors.py": "sends nothing: programs of version 2 catch requests' ConnectionError",
        "generator/docs/web.py": "fetches Twitch's pages",
    },
    "aiohttp": {
        "twitchapi_gen/runtime/transport/aiohttp.py": DRIVER,
        "twitchapi_gen/runtime/transport/aiohttp_timeouts.py": DRIVER,
        "twitchapi_gen/moving/v4/errors.py": "sends nothing: programs of version 4 catch aiohttp's errors",
        "twitchapi_gen/runtime/dispatch/websocket.py": "holds the WebSockets of EventSub and PubSub",
        "twitchapi_gen/runtime/dispatch/http_server.py": SERVER,
        "twitchapi_gen/runtime/login/login.py": SERVER,
        "twitchapi_gen/runtime/eventsub/webhook/integration_aiohttp.py": "answers requests inside a user's own aiohttp application",
        "twitchapi_gen/emulator/server.py": WORLD,
        "twitchapi_gen/emulator/pubsub/server.py": WORLD,
        "twitchapi_gen/emulator/irc/server.py": WORLD,
        "twitchapi_gen/emulator/eventsub/links.py": WORLD,
        "twitchapi_gen/emulator/breaking.py": WORLD,
        "twitchapi_gen/emulator/calling.py": WORLD,
    },
}
"""Library → the only files that may import it, each with what it does on the network. CONTRIBUTING.md says the same in words."""


def found_in(node: ast.AST, lazy: bool = False) -> Iterator[tuple[str, str, bool]]:
    """What is imported there, but for what is for type checkers only: module, name of it ("" for the module), and whether only inside a function."""
    for inner in ast.iter_child_nodes(node):
        if isinstance(inner, ast.Import):
            yield from ((alias.name, "", lazy) for alias in inner.names)
        elif isinstance(inner, ast.ImportFrom):
            yield from ((inner.module, alias.name, lazy) for alias in inner.names if inner.module)
        elif isinstance(inner, ast.If) and "TYPE_CHECKING" in ast.dump(inner.test):
            continue
        elif isinstance(inner, ast.stmt | ast.ExceptHandler | ast.match_case):
            yield from found_in(inner, lazy or isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef))


@cache
def imports_of(path: Path) -> tuple[tuple[str, str, bool], ...]:
    return tuple(found_in(ast.parse(path.read_text(encoding="utf-8"))))


def imports(path: Path) -> Iterator[str]:
    """Modules that the file imports when it is loaded, or inside a function; not those for type checkers only."""
    yield from (f"{module}.{name}" if name else module for module, name, _ in imports_of(path))


def module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def all_modules() -> dict[str, Path]:
    return {module(path): path for folder in ("generator", "twitchapi_gen") for path in (ROOT / folder).rglob("*.py")}


def graph() -> dict[str, set[str]]:
    """Module → modules of ours that it imports at load time (imports inside functions are how a circle is avoided)."""
    known = all_modules()
    edges: dict[str, set[str]] = {}
    for name, path in known.items():
        found = {full if (full := f"{module}.{alias}") in known else module for module, alias, lazy in imports_of(path) if alias and not lazy}
        edges[name] = {one for one in found if one in known and one != name}
    return edges


def test_no_handwritten_file_is_long() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in HANDWRITTEN}
    assert len(lengths) > 60
    assert {path: length for path, length in lengths.items() if length > 500} == {}


def test_no_template_is_long() -> None:
    lengths = {path.name: len(path.read_text().splitlines()) for path in (ROOT / "generator" / "templates").rglob("*.jinja")}
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


ROOMS = ["base", "models", "http", "transport", "auth", "client", "dispatch", "login", "eventsub", "chat", "bot", "legacy"]
"""The folders of the runtime as layers, the lowest first. CONTRIBUTING.md and docs/architecture.md say what is in each."""
UNDER = {
    "eventsub/websocket": ["eventsub"],
    "eventsub/webhook": ["eventsub"],
    "eventsub/conduit": ["eventsub", "eventsub/webhook", "eventsub/websocket"],
    "chat": ["eventsub/websocket", "eventsub/conduit"],
}
"""The transports of EventSub and chat: which of EventSub's folders each may import from."""


def room(name: str) -> str:
    """`twitchapi_gen.runtime.eventsub.webhook.verify` → `eventsub/webhook`."""
    return "/".join(name.split(".")[2:-1])


def runtime_imports() -> Iterator[tuple[str, str]]:
    """Every import in the runtime: those inside functions and those for type checkers, too."""
    known = {name: path for name, path in all_modules().items() if name.startswith("twitchapi_gen.runtime.") and path.name != "__init__.py"}
    for name, path in known.items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    found = f"{node.module}.{alias.name}" if f"{node.module}.{alias.name}" in known else node.module
                    if found in known:
                        yield name, found


def test_folders_of_the_runtime_are_layers() -> None:
    seen = set[str]()
    for name, imported in runtime_imports():
        here, there = room(name), room(imported)
        seen |= {here, there}
        if here != there:
            allowed = [*ROOMS[: ROOMS.index(here.partition("/")[0])], *UNDER.get(here, ())]
            assert there in allowed or (here.startswith("legacy/") and (there == "legacy" or there in UNDER)), f"{name} imports {imported}"
    assert {one.partition("/")[0] for one in seen} == set(ROOMS)


def test_files_of_the_runtime_make_no_circle_even_for_type_checkers() -> None:
    edges: dict[str, set[str]] = {}
    for name, imported in runtime_imports():
        edges.setdefault(name, set()).add(imported)
    order = TopologicalSorter(edges)
    order.prepare()  # raises CycleError, which names the files
    assert len(edges) > 50


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


def test_the_command_line_is_above_everything_and_loaded_by_nothing() -> None:
    """Whoever imports the package needs neither click nor rich."""
    for name, path in all_modules().items():
        if name.startswith("twitchapi_gen") and not name.startswith("twitchapi_gen.cli"):
            libraries = {one.split(".")[0] for one in imports(path)}
            assert not libraries & {"click", "rich"}, name
            assert name == "twitchapi_gen.__main__" or not any(one.startswith("twitchapi_gen.cli") for one in imports(path)), name


@pytest.mark.parametrize("library", NETWORK)
def test_only_few_files_use_the_network_each_with_its_reason(library: str) -> None:
    users = {str(path.relative_to(ROOT)) for path in all_modules().values() if any(one.split(".")[0] == library for one in imports(path))}
    assert users == NETWORK[library].keys()


def calls_of(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def test_no_property_gets_fewer_examples_at_night_than_was_promised() -> None:
    """How many there are is said by `at_least`, which knows of the night, and by nothing else."""
    for path in HANDWRITTEN:
        if path != ROOT / "tests" / "examples.py" and path != ROOT / "tests" / "conftest.py":
            text = path.read_text("utf-8")
            told = [word.arg for call in calls_of(ast.parse(text), "settings") for word in call.keywords] if "settings(" in text else []
            assert "max_examples" not in told, f"{path}: use at_least of tests/examples.py"


@pytest.mark.parametrize(("profile", "examples", "among", "gets"), [
    ("ci", 10, 1, 10), ("ci", 3_000, 1, 3_000), ("ci", 10, 10, 10),
    ("nightly", 10, 1, 2_000), ("nightly", 3_000, 1, 3_000), ("nightly", 10, 10, 200), ("nightly", 10, 3, 667),
])  # fmt: skip
def test_at_night_no_number_is_below_two_thousand(profile: str, examples: int, among: int, gets: int) -> None:
    usual = settings.get_current_profile_name()
    settings.load_profile(profile)
    try:
        assert at_least(examples, among).max_examples == gets
        assert settings().max_examples == (2_000 if profile == "nightly" else 100)
        assert settings().derandomize == (profile == "ci")
        assert settings().print_blob or profile == "ci"
    finally:
        settings.load_profile(usual)


def test_make_fuzz_knows_every_property() -> None:
    """hypothesis marks a test that has @given; one that has it inside has to be marked by hand."""
    for path in HANDWRITTEN:
        text = path.read_text("utf-8")
        tree = ast.parse(text if "given" in text else "")
        for function in [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")]:
            inside = [node for node in ast.walk(function) if isinstance(node, ast.FunctionDef) and node is not function]
            if any("id='given'" in ast.dump(decorator) for node in inside for decorator in node.decorator_list):
                assert any("attr='hypothesis'" in ast.dump(decorator) for decorator in function.decorator_list), f"{path}: {function.name}"


def test_every_group_has_its_files() -> None:
    groups = set(load_spec(ROOT / "spec").groups)
    assert len(groups) == 30
    for package in ("models", "facts", "sync", "aio"):
        assert {path.stem for path in (ROOT / "twitchapi_gen" / "api" / package).glob("*.py")} - {"__init__"} == groups


def test_the_readmes_commands_are_targets() -> None:
    listed = subprocess.run(["make", "help"], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    targets = {line.split()[0] for line in listed.splitlines()}
    assert {"help", "install", "generate", "check", "diff", "demo", "test", "bench"} <= targets
    named = set(re.findall(r"make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert {"demo", "test", "generate"} <= named <= targets
