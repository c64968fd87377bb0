"""Both clients have the same methods with the same parameters, and every method says what there is to know."""

import asyncio
import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.live.arguments import fewest
from twitchapi_gen import AsyncTwitch, Operation, Twitch, operations
from twitchapi_gen.eventsub import EventSubSocket, EventSubWebhook

NAMES = tuple(operations)
TOKENS = {"app": "app", "user": "user", "jwt": "extension JWT"}

ERRORS = {
    400: "BadRequest", 401: "Unauthorized", 403: "Forbidden", 404: "NotFound", 409: "Conflict", 410: "Gone", 422: "UnprocessableEntity",
    429: "RateLimited", 500: "ServerError",
}  # fmt: skip


def faces(name: str) -> tuple[Callable[..., Any], Callable[..., Any]]:
    return getattr(Twitch, name), getattr(AsyncTwitch, name)


def facts(method: Callable[..., Any]) -> list[tuple[str, object, object, object]]:
    parameters = inspect.signature(method).parameters.values()
    return [(one.name, one.kind, one.default, one.annotation) for one in parameters]


def document(method: Callable[..., Any]) -> list[str]:
    """The docstring's paragraphs."""
    return (inspect.getdoc(method) or "").split("\n\n")


def test_there_are_149_methods_on_both() -> None:
    assert len(NAMES) == 149
    for client in (Twitch, AsyncTwitch):
        assert [name for name in NAMES if not callable(getattr(client, name, None))] == []


def test_no_method_is_on_one_client_only() -> None:
    public = [{name for name, value in inspect.getmembers(client, callable) if not name.startswith("_")} for client in (Twitch, AsyncTwitch)]
    assert public[0] == public[1]
    assert public[0] - set(NAMES) == {
        "as_app", "as_user", "authenticate_app", "close", "forget_user", "get_app_token", "get_used_token", "options", "run_", "validate",
        "get_user_auth_scope", "get_user_auth_token", "refresh_used_token", "request", "revoke_user_authentication", "set_extension_authentication",
        "set_user_authentication",
    }  # fmt: skip


@pytest.mark.parametrize("name", [*NAMES, "request", "__init__"])
def test_parameters_are_the_same(name: str) -> None:
    sync, other = faces(name)
    assert facts(sync) == facts(other)
    assert all(one.annotation is not inspect.Parameter.empty for one in list(inspect.signature(sync).parameters.values())[1:])


@pytest.mark.parametrize("name", NAMES)
def test_what_comes_back_is_the_same_but_for_await(name: str) -> None:
    sync, other = faces(name)
    returned, awaited = inspect.signature(sync).return_annotation, inspect.signature(other).return_annotation
    twin = f"Async{returned}" if returned.startswith("Page[") or returned.endswith("Page") else returned
    assert inspect.iscoroutinefunction(other) == (not operations[name].paging)
    assert awaited == twin if inspect.iscoroutinefunction(other) else awaited.startswith(f"Listing[{twin}, ")
    assert not inspect.iscoroutinefunction(sync)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.filterwarnings("error")
def test_a_forgotten_await_warns_and_names_the_method(name: str) -> None:
    client = AsyncTwitch("id", "secret")
    forgotten = getattr(client, name)(**fewest(operations[name]))
    assert asyncio.iscoroutine(forgotten)
    with pytest.warns(RuntimeWarning, match=rf"coroutine '([A-Za-z]+\.)?{name}' was never awaited"):
        del forgotten


def is_id(name: str) -> bool:
    return name in ("id", "ids") or name.endswith(("_id", "_ids"))


def positional(method: Callable[..., Any]) -> list[str]:
    parameters = inspect.signature(method).parameters.values()
    return [one.name for one in parameters if one.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD][1:]


@pytest.mark.parametrize("method", [getattr(client, name) for client in (Twitch, EventSubSocket, EventSubWebhook) for name in dir(client)
                                    if name in operations or name.startswith("listen_")], ids=lambda method: method.__name__)  # fmt: skip
def test_ids_cant_be_swapped_unseen(method: Callable[..., Any]) -> None:
    """A required broadcaster comes first, a moderator second; the third id and whatever follows it must be named."""
    parameters = list(inspect.signature(method).parameters.values())[1:]
    names = positional(method)
    assert [name for name in names[1:] if name in ("broadcaster_id", "broadcaster_user_id", "from_broadcaster_id")] == []
    assert [name for name in names[2:] if name.startswith("moderator")] == []
    assert sum(map(is_id, names)) <= 2
    for one in parameters:
        if "broadcaster" in one.name and is_id(one.name) and one.default is not inspect.Parameter.empty:
            assert one.kind is inspect.Parameter.KEYWORD_ONLY
    required = [one.name for one in parameters if one.default is inspect.Parameter.empty]
    named = [name for name in required if name not in names]
    assert not named or is_id(named[0])
    assert required == [*(name for name in names if name in required), *named]


def test_the_order_of_required_arguments_where_it_was_another_once() -> None:
    def required(name: str) -> tuple[list[str], list[str]]:
        found = [one.name for one in inspect.signature(getattr(Twitch, name)).parameters.values() if one.default is inspect.Parameter.empty][1:]
        names = positional(getattr(Twitch, name))
        return [one for one in found if one in names], [one for one in found if one not in names]

    assert required("update_redemption_status") == (["broadcaster_id", "ids"], ["reward_id", "status"])
    assert required("send_a_shoutout") == (["from_broadcaster_id", "moderator_id"], ["to_broadcaster_id"])
    assert required("add_channel_vip") == (["broadcaster_id", "user_id"], [])
    assert required("ban_user") == (["broadcaster_id", "moderator_id"], ["user_id"])
    assert required("send_chat_message") == (["broadcaster_id", "sender_id", "message"], [])
    assert required("start_a_raid") == (["from_broadcaster_id", "to_broadcaster_id"], [])
    assert positional(EventSubSocket.listen_channel_suspicious_user_message)[:2] == ["broadcaster_user_id", "moderator_user_id"]


@pytest.mark.parametrize("name", NAMES)
def test_the_methods_parameters_are_the_operations(name: str) -> None:
    operation = operations[name]
    taken = [one.name for one in inspect.signature(faces(name)[0]).parameters.values()][1:]
    assert sorted(taken) == sorted([*(one.python for one in operation.parameters), *(["limit"] if operation.paging else [])])
    needed = [one.name for one in inspect.signature(faces(name)[0]).parameters.values() if one.default is inspect.Parameter.empty][1:]
    assert sorted(needed) == sorted(one.python for one in operation.parameters if one.required)


@pytest.mark.parametrize("name", NAMES)
def test_documentation_is_the_same_but_for_how_to_walk_over_pages(name: str) -> None:
    sync, other = (document(method) for method in faces(name))
    different = [one for one in zip(sync, other, strict=True) if one[0] != one[1]]
    if not operations[name].paging:
        assert different == []
    else:
        assert [one.partition(" ")[0] for pair in different for one in pair] == ["Returns:", "Returns:"]
        assert "await" in different[0][1]
        assert "await" not in different[0][0]


@pytest.mark.parametrize("name", NAMES)
def test_a_method_says_its_url_tokens_scopes_parameters_and_link(name: str) -> None:
    operation = operations[name]
    paragraphs = document(faces(name)[0])
    (access,) = [one for one in paragraphs if one.startswith(f"`{operation.method} /helix{operation.path}`, ")]
    needed = access.partition("; scope ")[0]
    assert {kind for kind, word in TOKENS.items() if re.search(rf"\b{word}\b", needed)} == set(operation.tokens)
    assert [scope for scope in (*operation.scopes, *operation.extra_scopes) if not says(str(scope), access)] == []
    (args,) = [one for one in paragraphs if one.startswith("Args:")] or [""]
    assert [one.python for one in operation.parameters if not re.search(rf"^ +{one.python}: \S", args, re.M)] == []
    assert paragraphs[-1] == operation.docs_url


def says(scope: str, text: str) -> bool:
    """Whether the text names the scope, and not only a longer one that begins as it does."""
    return re.search(rf"(?<![\w:]){re.escape(scope)}(?![\w:])", text) is not None


@pytest.mark.parametrize("name", NAMES)
def test_a_method_says_what_it_returns_and_raises(name: str) -> None:
    operation: Operation = operations[name]
    (returned,) = [one for one in document(faces(name)[0]) if one.startswith("Returns: ")]
    assert (returned == "Returns: nothing.") == (operation.reply == "none")
    (raised,) = [one for one in document(faces(name)[0]) if one.startswith("Raises: ")]
    assert [code for code in operation.codes if code in ERRORS and ERRORS[code] not in raised] == []
