"""Every parameter of every list changes what comes back: two calls, two different answers, or the reason why not in list_parameters.yaml."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.live.asking import Answer, credential, helix, right
from twitchapi_gen import Emulator, Operation, operations
from twitchapi_gen.emulator.accounts import FIRST_ID
from twitchapi_gen.emulator.shaping import place
from twitchapi_gen.runtime.http.operation import Parameter

Query = dict[str, str]
REASONS: dict[str, str] = yaml.safe_load(Path(__file__).with_name("list_parameters.yaml").read_text()) or {}
ME = str(FIRST_ID)
_BASES: dict[str, Query] = {
    "get_videos": {"user_id": ME}, "get_games": {"id": "500001"}, "search_channels": {"query": "amber"}, "search_categories": {"query": "o"},
    "get_unban_requests": {"broadcaster_id": ME, "moderator_id": ME, "status": "pending"},
}  # fmt: skip
"""Where the fewest parameters would find nothing."""
_NEVER = "1999-01-01T00:00:00Z"
_TIMES = (_NEVER, "2020-01-01T00:00:00Z", "2024-06-01T00:00:00Z", "2025-06-01T00:00:00Z", "2026-01-01T00:00:00Z", "2030-01-01T00:00:00Z")
_OTHERS: dict[str, tuple[str, ...]] = {
    "moderator_id": (ME,), "query": ("chess", "amber", "garden"), "language": ("en", "de", "fr", "es"), "first": ("1", "2"), "count": ("1", "2"),
    "broadcaster_id": (ME, str(FIRST_ID + 11), str(FIRST_ID + 12)), "name": ("Chess", "Go"),
    "get_games.id": ("500001", "500002"), "get_users.id": (ME, str(FIRST_ID + 1)), "get_videos.user_id": (ME, str(FIRST_ID + 1)),
    "get_videos.game_id": ("500001", "500002", "500003"), "get_eventsub_subscriptions.user_id": (ME, str(FIRST_ID + 1)),
    "get_eventsub_subscriptions.type": ("stream.online", "stream.offline"), "get_games.igdb_id": ("1001", "1002"),
    "login": ("amber_plays", "basil_plays"),
}  # fmt: skip

_APPS = {"get_drops_entitlements", "get_eventsub_subscriptions"}
"""A user sees less of these than the app."""


def lists() -> Iterator[tuple[str, str]]:
    """Endpoints, and each of their parameters that chooses, orders or cuts."""
    for name, operation in operations.items():
        way, item = place(operation)
        if operation.method != "GET" or operation.status == "gone" or not way or item is None:
            continue
        for one in operation.parameters:
            if one.place == "query" and (not one.required or one.values or one.name == "query"):
                yield name, one.name


CHANGING = list(lists())


@pytest.fixture(scope="module")
def world() -> Iterator[Emulator]:
    with_lists = Emulator()
    with_lists.start()
    furnish(with_lists)
    yield with_lists
    with_lists.stop()


def furnish(emulator: Emulator) -> None:
    """What only an app itself can bring into the world: a conduit with shards, subscriptions of two types, a marker."""

    def make(name: str, body: Any, kind: str = "app") -> Any:
        answer = helix(emulator, operations[name], body=body, token=credential(emulator, operations[name], kind))
        assert answer.status in (200, 202), answer.body
        return answer.json["data"][0]

    def hook(number: int) -> dict[str, Any]:
        return {"method": "webhook", "callback": f"https://127.0.0.1:9/{number}", "secret": "a secret of ours"}

    conduit = make("create_conduits", {"shard_count": 3})
    make("update_conduit_shards", {"conduit_id": conduit["id"], "shards": [{"id": "0", "transport": hook(0)}]})
    carried = {"method": "conduit", "conduit_id": conduit["id"]}
    wanted = [("stream.online", ME, carried), ("stream.online", str(FIRST_ID + 1), hook(1)), ("stream.offline", ME, hook(2))]
    for type, channel, transport in wanted:
        make("create_eventsub_subscription", {"type": type, "version": "1", "condition": {"broadcaster_user_id": channel}, "transport": transport})
    make("create_stream_marker", {"user_id": ME}, "user")


def base(emulator: Emulator, operation: Operation) -> Query:
    """A request that finds several items."""
    if operation.name == "get_custom_reward_redemption":
        rewards = operations["get_custom_reward"]
        found = helix(emulator, rewards, right(rewards)[0], token=credential(emulator, rewards, "user"))
        return {"broadcaster_id": ME, "reward_id": found.json["data"][0]["id"], "status": "UNFULFILLED"}
    if operation.name == "get_teams":
        return {"id": teams(emulator)[0]["id"]}
    if operation.name == "get_conduit_shards":
        conduits = operations["get_conduits"]
        return {"conduit_id": helix(emulator, conduits, token=credential(emulator, conduits)).json["data"][0]["id"]}
    return dict(_BASES.get(operation.name) or right(operation)[0])


def teams(emulator: Emulator) -> Any:
    operation = operations["get_channel_teams"]
    return helix(emulator, operation, right(operation)[0], token=credential(emulator, operation, "user")).json["data"]


def items(answer: Answer) -> Any:
    """What the reply shows, without its cursor; nothing of a refusal."""
    if answer.status != 200:
        return None
    data = answer.json["data"]
    return next((value for value in data.values() if isinstance(value, list)), data) if isinstance(data, dict) else data


def values(name: str, parameter: Parameter, shown: Any) -> list[str]:
    """Values that might make a difference: those of the spec, times, and what the items have in such a field."""
    if parameter.type == "bool":
        return ["true", "false"]
    if parameter.type == "datetime":
        return list(_TIMES)
    found = [*parameter.values, *_OTHERS.get(f"{name}.{parameter.name}", _OTHERS.get(parameter.name, ()))]
    field = {"user_login": "user_login", "video_id": "id", "login": "login", "name": "team_name", "subscription_id": "id"}.get(
        parameter.name, parameter.name
    )
    for item in shown if isinstance(shown, list) else ():
        found += [str(item[name]) for name in (field, "id") if isinstance(item, dict) and isinstance(item.get(name), str) and item[name]][:1]
    return list(dict.fromkeys(found))[:12]


def queries(operation: Operation, parameter: Parameter, known: Query, shown: Any) -> Iterator[Query]:
    """The request without the parameter, and with each of its values; what can't stand beside it is left out, what must is there."""
    names = {one.python: one.name for one in operation.parameters}
    without = {name: value for name, value in known.items() if name != parameter.name}
    for rule in operation.rules:
        if rule.kind in ("exactly_one_of", "alternatives") and parameter.python in rule.names:
            without = {name: value for name, value in without.items() if name not in {names[one] for one in rule.names}}
    needed = [names[rule.names[1]] for rule in operation.rules if rule.kind == "needs" and rule.names[0] == parameter.python]
    beside = {name: _TIMES[-1] if name == "ended_at" else _NEVER for name in needed}
    yield without
    for value in values(operation.name, parameter, shown):
        yield {**without, **beside, parameter.name: value}


def differ(emulator: Emulator, operation: Operation, parameter: Parameter) -> bool:
    """Whether two calls that differ in nothing but this parameter show different items."""
    token, known = (
        credential(emulator, operation, "user" if "user" in operation.tokens and operation.name not in _APPS else ""),
        base(emulator, operation),
    )
    if parameter.name in ("after", "before"):
        short = {"first": "1"} if any(one.name == "first" for one in operation.parameters) else {}
        start = helix(emulator, operation, {**known, **short}.items(), token=token)
        cursor = start.json.get("pagination", {}) if start.status == 200 else {}
        text = cursor.get("cursor", "") if isinstance(cursor, dict) else cursor
        if not text:
            return False
        after = helix(emulator, operation, {**known, **short, "after": text}.items(), token=token)
        if parameter.name == "after":
            return items(after) not in (None, items(start))
        second = after.json["pagination"]["cursor"]
        return items(helix(emulator, operation, {**known, **short, "before": second}.items(), token=token)) not in (None, items(start))
    shown = teams(emulator) if operation.name == "get_teams" else items(helix(emulator, operation, known.items(), token=token))
    distinct: list[Any] = []
    for query in queries(operation, parameter, known, shown):
        found = items(helix(emulator, operation, query.items(), token=token))
        if found is not None and found not in distinct:
            distinct.append(found)
            if len(distinct) > 1:
                return True
    return False


@pytest.mark.parametrize(("name", "parameter"), CHANGING)
def test_a_parameter_changes_what_comes_back_or_has_a_reason(world: Emulator, name: str, parameter: str) -> None:
    operation = operations[name]
    changes = differ(world, operation, next(one for one in operation.parameters if one.name == parameter and one.place == "query"))
    assert changes != (f"{name}.{parameter}" in REASONS)


def test_reasons_are_about_parameters_that_there_are() -> None:
    assert REASONS.keys() <= {f"{name}.{parameter}" for name, parameter in CHANGING}
    assert len(CHANGING) - len(REASONS) > 100


ALTERNATIVES = {
    "get_users": ("id", {"ids": "id", "logins": "login"}),
    "get_streams": ("user_id", {"user_ids": "user_id", "user_logins": "user_login"}),
    "get_games": ("id", {"ids": "id", "names": "name", "igdb_ids": "igdb_id"}),
}


def test_these_are_the_lists_that_can_be_asked_for_in_several_ways() -> None:
    rules = {name: {one for rule in operation.rules if rule.kind == "alternatives" for one in rule.names} for name, operation in operations.items()}
    assert {name: names for name, names in rules.items() if names} == {name: set(ways) for name, (_, ways) in ALTERNATIVES.items()}


@pytest.mark.parametrize("name", ALTERNATIVES)
def test_what_is_asked_for_in_several_ways_comes_once_and_all_of_it(name: str) -> None:
    id, ways = ALTERNATIVES[name]
    emulator = Emulator()
    with emulator, emulator.client("my_username") as twitch:
        if name == "get_users":
            known: list[Any] = list(twitch.get_users(logins=["amber_plays", "basil_plays", "coral_plays"]).data)
        else:
            known = list(twitch.get_streams(first=3).data if name == "get_streams" else twitch.get_games(igdb_ids=["1001", "1002", "1003"]).data)
        asked = {way: [getattr(one, field), getattr(known[0], field)] for one, (way, field) in zip(known, ways.items(), strict=False)}
        found: list[Any] = list(getattr(twitch, name)(**asked).data)
    assert sorted(getattr(one, id) for one in found) == sorted(getattr(one, id) for one in known[: len(ways)])
