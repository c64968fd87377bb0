"""docs/from-pytwitchapi.md against the list of that library's names: none is missing, and what it leads to is there."""

import inspect
import re
from collections.abc import Iterator
from typing import Any

import pytest

import twitchapi_gen
from tests.conftest import ROOT
from tests.unit.legacy.facts import FOLDER, read
from twitchapi_gen import AuthScope, PubSub, Twitch, pubsub, webhook
from twitchapi_gen.oauth import UserAuthenticator
from twitchapi_gen.webhook import TwitchWebHook

NAME = "pytwitchapi_v2_surface.yaml"
pytestmark = pytest.mark.skipif(not (FOLDER / NAME).exists(), reason="the list of v2's names isn't on this machine")
PAGE = (ROOT / "docs" / "from-pytwitchapi.md").read_text(encoding="utf-8")
SURFACE: dict[str, Any] = read(NAME)


def section(title: str) -> str:
    return PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def names(text: str) -> list[str]:
    return [re.split(r"[(=]", one)[0] for one in re.findall(r"`([^`]+)`", text)]


def rows(title: str) -> Iterator[tuple[list[str], str]]:
    """The names on the left, and the text on the right."""
    for line in section(title).splitlines():
        if line.startswith("| `"):
            left, right = line.strip("| ").split(" | ", 1)
            yield names(left), right


def told(title: str) -> set[str]:
    return {name for left, _ in rows(title) for name in left}


def test_every_method_of_helix_is_told_of() -> None:
    same, renamed, gone = set(names(section("Methods with the same name and parameters"))), {}, {}
    for left, right in rows("Methods with renamed parameters"):
        renamed[left[0]] = dict(re.findall(r"`(\w+)` (→ [^;]+|is gone[^;]*)", right))
    for left, right in rows("Methods with other names, or none"):
        gone.update(dict.fromkeys(left, right))
    methods = {one["name"]: [parameter["name"] for parameter in one["params"]] for one in SURFACE["twitch"]["helix_methods"]}
    assert len(methods) == 86
    assert same | set(renamed) | set(gone) == set(methods)
    for name, parameters in methods.items():
        if name in gone:
            assert not hasattr(Twitch, name)
            leads = [one for one in names(gone[name]) if "." not in one]
            assert "gone" in gone[name] or any(hasattr(Twitch, one) for one in leads), name
            continue
        ours = set(inspect.signature(getattr(Twitch, name)).parameters)
        lacking = set(parameters) - ours
        assert lacking == set(renamed.get(name, {})), name
        for right in renamed.get(name, {}).values():
            assert right.startswith("is gone") or set(re.findall(r"`(\w+)`", right)) <= ours, (name, right)


def test_every_other_name_of_the_client_is_told_of() -> None:
    there = {one["name"] for part in ("public_attributes", "auth_and_utility_methods") for one in SURFACE["twitch"][part]}
    assert there <= told("The client")
    for left, right in rows("The client"):
        if right.startswith("the same"):
            assert all(name == "Twitch" or hasattr(Twitch, name) for name in left), left
    constructor = {one["name"] for one in SURFACE["twitch"]["constructor"]}
    assert all(name in section("The client") for name in constructor)


@pytest.mark.parametrize(("title", "part", "kind"), [("Webhooks", "webhook", TwitchWebHook), ("PubSub", "pubsub", PubSub)])
def test_the_sockets_and_servers_have_every_name(title: str, part: str, kind: type) -> None:
    surface = SURFACE[part]
    attributes, methods = ({one["name"] for one in surface[what]} for what in ("attributes", "methods"))
    assert attributes | methods | {surface["class"]} == told(title)
    for one in surface["methods"]:
        ours = list(inspect.signature(getattr(kind, one["name"])).parameters)[1:]
        assert [parameter["name"] for parameter in one["params"]] == ours[: len(one["params"])], one["name"]
    constructor = list(inspect.signature(kind).parameters)
    assert [one["name"] for one in surface["constructor"]] == constructor[: len(surface["constructor"])]


def test_the_attributes_have_v2s_defaults() -> None:
    hook = TwitchWebHook("https://bot.example", "my_app_id", 80)
    for one in SURFACE["webhook"]["attributes"]:
        if one["name"] not in ("secret", "callback_url"):  # a secret is made
            assert str(getattr(hook, one["name"])) == one["default"], one["name"]
    with Twitch("my_app_id") as twitch:
        socket = PubSub(twitch)
        for one in SURFACE["pubsub"]["attributes"]:
            assert str(getattr(socket, one["name"])).replace(".0", "") == one["default"].replace("'", ""), one["name"]
    assert (len(webhook.topics), len(pubsub.topics) >= 33) == (8, True)


def test_logging_in_is_told_of() -> None:
    surface = SURFACE["oauth"]
    there = {one["name"] for one in surface["functions"]}
    there |= {one["name"] for part in ("attributes", "methods") for one in surface["UserAuthenticator"][part]}
    assert there <= told("Logging in")
    assert all(hasattr(UserAuthenticator, name) for name in ("authenticate", "return_auth_url", "stop"))


def test_errors_types_helpers_and_modules_are_told_of() -> None:
    assert {one["name"] for one in SURFACE["types"]["exceptions"]} == told("Errors")
    for _, right in rows("Errors"):
        assert all(hasattr(twitchapi_gen, name) for name in names(right)), right
    enums = set(SURFACE["types"]["enums"]) | set(SURFACE["types"]["typed_dicts"])
    assert enums <= told("Enumerations and types")
    missing = {name for name in SURFACE["types"]["enums"]["AuthScope"] if not hasattr(AuthScope, name)}
    assert missing <= set(names(section("Enumerations and types")))
    for name in re.findall(r"`AuthScope\.(\w+)`", PAGE):
        assert hasattr(AuthScope, name)
    helpers = {*SURFACE["helper"]["constants"], *(one["name"] for one in SURFACE["helper"]["functions"])}
    assert helpers == told("Helpers")
    assert {one.split()[0] for one in SURFACE["modules"]} == told("Modules")
