"""What can be imported, and what importing it costs."""

import ast
import subprocess
import sys
from importlib import import_module

import pytest

import twitchapi_gen
from tests.conftest import ROOT
from tests.contract import snapshot
from twitchapi_gen.runtime.base.errors import TwitchError


def promised() -> list[str]:
    """The names that type checkers see."""
    tree = ast.parse((ROOT / "twitchapi_gen" / "__init__.py").read_text("utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return [alias.asname or alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names]


def test_what_type_checkers_see_is_what_is_there() -> None:
    assert sorted(promised()) == sorted(twitchapi_gen._WHERE)
    assert sorted(promised()) == sorted(twitchapi_gen.__all__)
    assert set(promised()) == {name for name in dir(twitchapi_gen) if not name.startswith("__")}


def test_every_name_and_signature_is_as_it_was() -> None:
    """After an intended change: `python -m tests.contract.snapshot`, and a line in CHANGELOG.md."""
    assert "\n".join(snapshot.lines()).splitlines() == snapshot.FILE.read_text("utf-8").splitlines()


def test_a_star_gives_the_public_names_and_no_inner_ones() -> None:
    given: dict[str, object] = {}
    exec("from twitchapi_gen import *", given)
    assert set(given) - {"__builtins__"} == set(twitchapi_gen.__all__)
    assert {"EventSubSocket", "AsyncConduit", "UserAuthenticator", "DeviceCodeAuthenticator", "Clock"} <= set(given)


@pytest.mark.parametrize("name", promised())
def test_a_public_name_is_the_object_that_its_module_has(name: str) -> None:
    found = getattr(twitchapi_gen, name)
    assert found is getattr(import_module(f"twitchapi_gen.{twitchapi_gen._WHERE[name]}"), name)
    assert found is getattr(twitchapi_gen, name)


def test_a_name_that_isnt_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="Twich"):
        twitchapi_gen.Twich  # type: ignore[attr-defined]  # noqa: B018  # looking it up is what raises
    with pytest.raises(ImportError):
        exec("from twitchapi_gen import Twich")


def test_every_error_is_public_and_has_the_one_root() -> None:
    def below(kind: type[BaseException]) -> set[type[BaseException]]:
        return {kind}.union(*(below(one) for one in kind.__subclasses__()))

    ours = {kind.__name__ for kind in below(TwitchError) if kind.__module__ == "twitchapi_gen.runtime.base.errors"}
    assert ours <= set(promised())


def test_names_are_where_people_who_come_from_other_libraries_look() -> None:
    assert import_module("twitchapi_gen.twitch").Twitch is twitchapi_gen.Twitch
    assert import_module("twitchapi_gen.types").AuthScope is twitchapi_gen.AuthScope


def classes(section: str) -> set[str]:
    """The types of all groups of a section, as their files have them."""
    files = sorted((ROOT / "twitchapi_gen" / "api" / section / "models").glob("[a-z]*.py"))
    found = [node.name for path in files for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.ClassDef)]
    assert len(found) == len(set(found)) > 150
    return set(found)


def test_all_types_of_helix_and_eventsub_are_in_types() -> None:
    types = import_module("twitchapi_gen.types")
    helix, events = classes(""), classes("eventsub")
    assert set(types.__all__) == {"AuthScope"} | helix | {f"EventSub{name}" if name in helix else name for name in events}
    assert dir(types) == sorted(types.__all__)
    assert len(helix & events) == 18
    for name in types.__all__:
        own = getattr(types, name)
        public = name if own.__module__.startswith("twitchapi_gen.api.models.") or own.__name__ not in helix else f"EventSub{own.__name__}"
        assert name == public


def test_a_type_that_isnt_there_is_an_import_error() -> None:
    with pytest.raises(ImportError):
        exec("from twitchapi_gen.types import Strem")
    with pytest.raises(AttributeError, match=r"twitchapi_gen\.types has no 'Strem'; docs/api\.md says which types there are"):
        import_module("twitchapi_gen.types").Strem  # noqa: B018  # looking it up is what raises


@pytest.mark.parametrize(
    ("code", "unwanted"),
    [
        ("import twitchapi_gen", {"requests", "aiohttp", "cattrs", "orjson", "asyncio"}),
        ("import twitchapi_gen; twitchapi_gen.Twitch('id', 'secret')", {"requests", "urllib3", "aiohttp", "cattrs"}),
        ("import twitchapi_gen; twitchapi_gen.AsyncTwitch('id', 'secret')", {"requests", "aiohttp", "cattrs"}),
        ("import twitchapi_gen; twitchapi_gen.AuthScope.BITS_READ", {"requests", "aiohttp", "cattrs"}),
        ("import twitchapi_gen; twitchapi_gen.operations['get_users'].decode(b'{\"data\": []}')", {"requests", "aiohttp", "cattrs"}),
        ("import twitchapi_gen.types", {"requests", "aiohttp", "cattrs", "twitchapi_gen.api.models.users", "attrs"}),
        ("from twitchapi_gen.types import User", {"requests", "aiohttp", "cattrs", "twitchapi_gen.api.models.games"}),
        ("import twitchapi_gen.runtime.transport.requests", {"aiohttp", "cattrs"}),
        ("import twitchapi_gen.runtime.transport.aiohttp", {"requests", "cattrs"}),
    ],
)
def test_nothing_is_loaded_before_it_is_needed(code: str, unwanted: set[str]) -> None:
    check = f"{code}\nimport sys\nprint(sorted({unwanted!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "[]"
