"""Every public name of version 2 is in the face, with the same signature, by the list of that library's names."""

import inspect
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from tests.unit.legacy.facts import FOLDER, read
from twitchapi_gen import v2

NAME = "pytwitchapi_v2_surface.yaml"
pytestmark = pytest.mark.skipif(not (FOLDER / NAME).exists(), reason=f"the list of version 2's names isn't at {FOLDER / NAME}")
SURFACE: dict[str, Any] = read(NAME) if (FOLDER / NAME).exists() else {}
EXCEPTIONS: dict[str, dict[str, str]] = yaml.safe_load((ROOT / "tests" / "moving" / "exceptions.yaml").read_text(encoding="utf-8"))
MISSING = "no default"


def callables() -> Iterator[tuple[str, str, list[dict[str, Any]]]]:
    """Module, dotted name in it, and parameters of everything that can be called."""
    twitch, oauth = SURFACE["twitch"], SURFACE["oauth"]
    yield "twitch", "Twitch", twitch["constructor"]
    for one in (*twitch["auth_and_utility_methods"], *twitch["helix_methods"]):
        yield "twitch", f"Twitch.{one['name']}", one["params"]
    yield from (("oauth", one["name"], one["params"]) for one in oauth["functions"])
    yield "oauth", "UserAuthenticator", oauth["UserAuthenticator"]["constructor"]
    yield from (("oauth", f"UserAuthenticator.{one['name']}", one["params"]) for one in oauth["UserAuthenticator"]["methods"])
    for module, kind in (("webhook", "TwitchWebHook"), ("pubsub", "PubSub")):
        yield module, kind, SURFACE[module]["constructor"]
        yield from ((module, f"{kind}.{one['name']}", one["params"]) for one in SURFACE[module]["methods"])
    yield from (("helper", one["name"], one["params"]) for one in SURFACE["helper"]["functions"])


def found(module: str, name: str) -> Any:
    value: Any = import_module(f"twitchapi_gen.v2.{module}")
    for part in name.split("."):
        value = getattr(value, part)
    return value


def parameters(thing: Any) -> list[tuple[str, object]]:
    """Names and defaults, in order. All may be passed by position or by name, as in version 2."""
    listed = [one for one in inspect.signature(thing).parameters.values() if one.name != "self"]
    assert {one.kind for one in listed} <= {inspect.Parameter.POSITIONAL_OR_KEYWORD}
    return [(one.name, MISSING if one.default is inspect.Parameter.empty else one.default) for one in listed]


def wanted(listed: list[dict[str, Any]]) -> list[tuple[str, object]]:
    """The same, of the list, whose defaults are Python."""
    names = {name: getattr(v2.types, name) for name in v2.types.__all__}
    return [(one["name"], eval(one["default"], {}, names) if "default" in one else MISSING) for one in listed]


def members() -> Iterator[tuple[str, str]]:
    yield from (("twitch.Twitch", one["name"]) for one in SURFACE["twitch"]["public_attributes"])
    yield from (("oauth.UserAuthenticator", one["name"]) for one in SURFACE["oauth"]["UserAuthenticator"]["attributes"])
    yield from (
        (f"{module}.{kind}", one["name"])
        for module, kind in (("webhook", "TwitchWebHook"), ("pubsub", "PubSub"))
        for one in SURFACE[module]["attributes"]
    )


def test_every_signature_is_the_same() -> None:
    listed = list(callables())
    assert len(listed) > 140
    apart = {f"{module}.{name}" for module, name, params in listed if parameters(found(module, name)) != wanted(params)}
    assert apart == set(EXCEPTIONS["signatures"])


def test_every_attribute_is_there_with_its_default() -> None:
    apart: set[str] = set()
    for kind, name in members():
        module, _, cls = kind.partition(".")
        owner = found(module, cls)
        listed = next(one for one in _attributes(module) if one["name"] == name)
        default = eval(str(listed.get("default", "None")), {}, {})
        given = inspect.getattr_static(owner, name, MISSING)
        if isinstance(given, property):
            given = default if name in ("auto_refresh_auth", "user_auth_refresh_callback", "app_auth_refresh_callback") else MISSING
        else:
            given = getattr(owner, name, MISSING)
        if (list(given) if isinstance(given, tuple) else given) != default:
            apart.add(f"{cls}.{name}")
    assert apart == set(EXCEPTIONS["defaults"])


def _attributes(module: str) -> list[dict[str, Any]]:
    facts = SURFACE[module]
    listed: list[dict[str, Any]] = (
        facts["public_attributes"] if module == "twitch" else (facts["UserAuthenticator"] if module == "oauth" else facts)["attributes"]
    )
    return listed


def test_enums_have_the_same_members_and_values() -> None:
    apart: set[str] = set()
    for name, listed in SURFACE["types"]["enums"].items():
        enum = getattr(v2.types, name)
        assert issubclass(enum, Enum)
        assert not issubclass(enum, str), "a member wasn't equal to its text"
        assert list(enum.__members__) == list(listed)
        apart |= {f"{name}.{member}" for member, value in listed.items() if enum[member].value != value}
    assert apart == set(EXCEPTIONS["values"])
    assert v2.PollStatus.TERMINATED.value == "TERMINATED"


def test_exceptions_have_the_same_bases() -> None:
    listed = SURFACE["types"]["exceptions"]
    assert len(listed) == 14
    for one in listed:
        assert getattr(v2.types, one["name"]).__bases__[0].__name__ == one["base"]


def test_typed_dicts_and_constants_are_there() -> None:
    for name, fields in SURFACE["types"]["typed_dicts"].items():
        assert set(getattr(v2.types, name).__annotations__) == set(fields)
    for name, value in SURFACE["helper"]["constants"].items():
        assert found("helper", name) == value


def test_the_package_gives_what_version_2_gave() -> None:
    assert v2.VERSION == (2, 5, 7)
    names = {
        "Twitch",
        "UserAuthenticator",
        "refresh_access_token",
        "validate_token",
        "revoke_token",
        "PubSub",
        "EventSub",
        "TwitchWebHook",
        "VERSION",
    }
    assert names | set(v2.types.__all__) == set(v2.__all__)
    for name in v2.__all__:
        assert getattr(v2, name) is not None
    for module in SURFACE["modules"]:
        assert getattr(v2, module.split()[0].partition(".")[2]).__name__ == f"twitchapi_gen.v2.{module.split()[0].partition('.')[2]}"


@pytest.mark.parametrize("module", ["twitch", "pubsub", "webhook", "eventsub"])
def test_types_come_from_the_modules_that_had_them(module: str) -> None:
    for name in v2.types.__all__:
        assert found(module, name) is getattr(v2.types, name)
