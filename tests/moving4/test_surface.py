"""Every public name of version 4 is in the face, with the same signature, by the list of that library's names."""

import inspect
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from tests.unit.legacy.facts import FOLDER, read

NAME = "pytwitchapi_v4_surface.yaml"
pytestmark = pytest.mark.skipif(not (FOLDER / NAME).exists(), reason=f"the list of version 4's names isn't at {FOLDER / NAME}")
SURFACE: dict[str, Any] = read(NAME) if (FOLDER / NAME).exists() else {"modules": {}}
EXCEPTIONS: dict[str, dict[str, str]] = yaml.safe_load((ROOT / "tests" / "moving4" / "exceptions.yaml").read_text(encoding="utf-8"))
MISSING = "no default"
MODULES: dict[str, dict[str, Any]] = {name.partition(".")[2]: facts for name, facts in SURFACE["modules"].items() if "." in name}


def found(name: str, module: str = "") -> Any:
    """What a dotted name in a module of the face is."""
    value: Any = import_module(f"twitchapi_gen.v4.{module}")
    for part in name.split("."):
        value = getattr(value, part)
    return value


def callables() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Module, dotted name in it, and facts of everything that can be called."""
    for module, facts in MODULES.items():
        for name, one in facts.get("functions", {}).items():
            yield module, name, one
        for name, one in facts.get("classes", {}).items():
            if "constructor" in one:
                yield module, name, {"params": one["constructor"]}
            for method, its in one.get("methods", {}).items():
                yield module, f"{name}.{method}", its


def parameters(thing: Any) -> list[tuple[str, object]]:
    """Names and defaults, in order. All may be passed by position or by name, as in version 4."""
    listed = [one for one in inspect.signature(thing).parameters.values() if one.name != "self"]
    assert {one.kind for one in listed} <= {inspect.Parameter.POSITIONAL_OR_KEYWORD}
    return [(one.name, MISSING if one.default is inspect.Parameter.empty else one.default) for one in listed]


def wanted(listed: list[dict[str, Any]]) -> list[tuple[str, object]]:
    """The same, of the list, whose defaults are Python."""
    types: Any = import_module("twitchapi_gen.v4.type")
    names = {**vars(types), "_SENTINEL": Enum("_SENTINEL", ["sentinel"])}
    return [(one["name"], eval(one["default"], {}, names) if "default" in one else MISSING) for one in listed]


def test_the_list_is_whole() -> None:
    assert set(MODULES) >= {"twitch", "oauth", "type", "helper", "object.api", "object.eventsub", "eventsub.websocket", "eventsub.webhook", "chat"}
    assert len(list(callables())) > 250


@pytest.mark.parametrize("module", MODULES)
def test_every_name_of_a_module_is_there(module: str) -> None:
    ours = import_module(f"twitchapi_gen.v4.{module}")
    facts = MODULES[module]
    names = {*facts.get("all", ()), *facts.get("constants", {}), *facts.get("enums", {}), *facts.get("classes", {}), *facts.get("functions", {})}
    assert {name for name in (*names, *facts.get("exceptions", {})) if not hasattr(ours, name)} == set()


@pytest.mark.parametrize("module", MODULES)
def test_every_signature_is_the_same(module: str) -> None:
    apart: dict[str, object] = {}
    for home, name, facts in callables():
        if home == module and parameters(found(name, module)) != wanted(facts["params"]):
            apart[f"{module}.{name}"] = (parameters(found(name, module)), wanted(facts["params"]))
    assert apart.keys() == {name for name in EXCEPTIONS["signatures"] if name.startswith(f"{module}.")}, apart


@pytest.mark.parametrize("module", MODULES)
def test_what_was_awaited_is_awaited_and_what_was_walked_over_is_walked_over(module: str) -> None:
    for home, name, facts in callables():
        if home == module:
            thing = found(name, module)
            assert inspect.isasyncgenfunction(thing) == bool(facts.get("async_for")), name
            assert inspect.iscoroutinefunction(thing) == bool(facts.get("awaited")), name
    for name, facts in MODULES[module].get("classes", {}).items():
        assert hasattr(found(name, module), "__await__") == bool(facts.get("awaitable")), name


@pytest.mark.parametrize("module", MODULES)
def test_constants_are_equal(module: str) -> None:
    for name, value in MODULES[module].get("constants", {}).items():
        assert found(name, module) == value


@pytest.mark.parametrize("module", ["object.api", "object.eventsub", "type"])
def test_classes_have_the_same_attributes_and_bases(module: str) -> None:
    for name, facts in MODULES[module]["classes"].items():
        kind = found(name, module)
        names = {attribute for one in kind.__mro__ for attribute in getattr(one, "__annotations__", {}) if not attribute.startswith("_")}
        assert set(facts.get("attributes") or {}) <= names, name
        for base in facts["bases"]:
            assert base in {one.__name__ for one in kind.__mro__}, name


def test_enums_have_the_same_members_and_values() -> None:
    for module in ("type", "helper"):
        for name, facts in MODULES[module]["enums"].items():
            enum = found(name, module)
            assert issubclass(enum, Enum)
            assert {member: one.value for member, one in enum.__members__.items()} == facts["members"]


def test_exceptions_have_the_same_bases() -> None:
    listed = MODULES["type"]["exceptions"]
    assert len(listed) == 15
    for name, facts in listed.items():
        assert [one.__name__ for one in found(name, "type").__bases__] == facts["bases"]


def test_what_a_constructor_sets_is_set() -> None:
    twitch = found("Twitch", "twitch")("app", "secret", authenticate_app=False)
    storage = found("UserAuthenticationStorageHelper", "oauth")(twitch, [])
    made = {
        "twitch.Twitch": twitch,
        "oauth.UserAuthenticator": found("UserAuthenticator", "oauth")(twitch, []),
        "oauth.UserAuthenticationStorageHelper": storage,
        "oauth.CodeFlow": found("CodeFlow", "oauth")(twitch, []),
        "helper.RateLimitBucket": found("RateLimitBucket", "helper")(1, 2, "x"),
        "eventsub.websocket.EventSubWebsocket": found("EventSubWebsocket", "eventsub.websocket")(twitch),
        "eventsub.webhook.EventSubWebhook": found("EventSubWebhook", "eventsub.webhook")("https://example.com", 1, twitch),
    }
    for name, thing in made.items():
        module, _, kind = name.rpartition(".")
        for attribute in MODULES[module]["classes"][kind]["set_in_constructor"]:
            assert hasattr(thing, attribute), f"{name}.{attribute}"


def test_the_package_gives_its_version() -> None:
    package: Any = import_module("twitchapi_gen.v4")
    assert package.__version__ == "4.5.0"
    assert package.VERSION[:3] == (4, 5, 0)
