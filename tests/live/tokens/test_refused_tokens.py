"""A 401 refreshes a token only where the token is dead: by Twitch's words, or by /validate where they leave it open."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.live.support import APP, Caller, Got, Kind, Told
from tests.live.tokens.support import SECRET, TokenServer, refusal
from twitchapi_gen import AsyncTwitch, Emulator, Unauthorized

NOT_THE_TOKENS_USER = "The ID in broadcaster_id must match the user ID found in the request's OAuth token."
LIVES = [
    "Missing scope: moderator:read:followers",
    "missing required scope",
    "The user access token must include the channel:read:polls scope.",
    NOT_THE_TOKENS_USER,
    "The ID in moderator_id must match the user ID in the user access token.",
    "The client ID specified in the Client-Id header does not match the client ID specified in the access token.",
    "Client ID and OAuth token do not match",
    "The token is another user's than broadcaster_id",
    "The transport webhook needs an app access token, not user's",
    "The transport websocket needs a user access token, not app's",
    "incorrect user authorization",
    "You're not authorized to use this route.",
    "The user is not authorized to send shoutouts for this broadcaster.",
]
"""Twitch's words, and those of the emulator, for a token that another one of its kind couldn't do better than."""
DEAD = [
    "Invalid OAuth token",
    "invalid oauth token",
    "invalid access token",
    "Invalid token",
    "The access token is not valid.",
    "The OAuth token is not valid.",
    "The access token has expired.",
]
OPEN = [
    None,
    "",
    "Unauthorized",
    "OAuth token is missing",
    "Missing User OAUTH Token",
    "Missing App OAUTH Token",
    "Client ID is missing",
    "Token invalid or missing required scope",
    "Something went wrong",
]
"""Words that don't say whether the token is dead; None: HTML. The retired hub says of any token that it doesn't take that one is missing."""


def user(caller: Caller, server: TokenServer) -> list[tuple[str, ...]]:
    """Has a user log in whose token is good. What the callback hears."""
    told: list[tuple[str, ...]] = []
    caller.client.user_auth_refresh_callback = lambda *tokens: told.append(tokens)
    token, refresh = server.login()
    caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
    server.got.clear()
    return told


def app(caller: Caller, server: TokenServer) -> list[tuple[str, ...]]:
    told: list[tuple[str, ...]] = []
    caller.client.app_auth_refresh_callback = lambda *tokens: told.append(tokens)
    caller.call("authenticate_app")
    server.got.clear()
    return told


def five_times(caller: Caller, how: str = "a method") -> None:
    for _ in range(5):
        with pytest.raises(Unauthorized):
            caller.call("get_users", ids=["1"]) if how == "a method" else caller.request("GET", "/users", query={"id": "1"})


@pytest.mark.parametrize("whose", [user, app])
@pytest.mark.parametrize("how", ["a method", "request()"])
@pytest.mark.parametrize("words", LIVES)
def test_a_token_that_lives_is_not_refreshed(
    kind: Kind, server: TokenServer, words: str, how: str, whose: Callable[[Caller, TokenServer], list[Any]]
) -> None:
    server.forbids, server.words = True, words
    with Caller(kind, server.url, secret=SECRET) as caller:
        told = whose(caller, server)
        five_times(caller, how)
        with pytest.raises(Unauthorized) as caught:
            caller.call("get_users", ids=["1"])
    assert words in str(caught.value)
    assert (server.refreshed, server.count("/oauth2/validate"), len(server.got), told) == (0, 0, 6, [])


@pytest.mark.parametrize("whose", [user, app])
@pytest.mark.parametrize("words", OPEN)
def test_where_the_words_leave_it_open_validate_is_asked_once_and_a_token_that_lives_is_not_refreshed(
    kind: Kind, server: TokenServer, words: str | None, whose: Callable[[Caller, TokenServer], list[Any]]
) -> None:
    server.forbids, server.words = True, words
    with Caller(kind, server.url, secret=SECRET) as caller:
        told = whose(caller, server)
        five_times(caller)
    assert (server.refreshed, server.count("/oauth2/validate"), told) == (0, 1, [])


@pytest.mark.parametrize("whose", [user, app])
@pytest.mark.parametrize("words", [*DEAD, *OPEN])
def test_a_token_that_is_dead_is_refreshed_whatever_the_words(
    kind: Kind, server: TokenServer, words: str | None, whose: Callable[[Caller, TokenServer], list[Any]]
) -> None:
    server.words = words
    with Caller(kind, server.url, secret=SECRET) as caller:
        told = whose(caller, server)
        for rounds in range(1, 4):
            server.kill()
            assert caller.call("get_users", ids=["1"]).data[0].id == "1"
            assert (server.refreshed, len(told)) == (rounds, rounds)
    assert server.count("/oauth2/validate") == (0 if words in DEAD else 3)


@pytest.mark.parametrize("whose", [user, app])
@pytest.mark.parametrize("disowns", [False, True])
def test_a_new_token_that_stays_refused_is_not_refreshed_for_each_call(
    kind: Kind, server: TokenServer, disowns: bool, whose: Callable[[Caller, TokenServer], list[Any]]
) -> None:
    """Whatever /validate says of it. A call makes two requests at most."""
    with Caller(kind, server.url, secret=SECRET) as caller:
        told = whose(caller, server)
        server.forbids, server.disowns = True, disowns
        five_times(caller)
        assert (server.refreshed, len(told), server.count("/helix/users")) == (1, 1, 6)
        assert server.count("/oauth2/validate") == 1
        server.forbids = server.disowns = False
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"


def test_a_new_token_that_died_is_refreshed_once_some_time_has_passed(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        user(caller, server)
        server.forbids = server.disowns = True
        five_times(caller)
        server.forbids = server.disowns = False
        server.kill()
        clock = caller.client._core.clock
        real = clock.monotonic
        clock.monotonic = lambda: real() + 11
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"
    assert server.refreshed == 2


def test_one_endpoint_that_refuses_a_token_which_others_take_costs_one_refresh(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        told = user(caller, server)
        for _ in range(5):
            server.forbids = True
            with pytest.raises(Unauthorized):
                caller.call("get_users", ids=["1"])
            server.forbids = False
            assert caller.call("get_users", ids=["1"]).data[0].id == "1"
    assert (server.refreshed, len(told), server.count("/oauth2/validate")) == (1, 1, 1)


@pytest.mark.parametrize(
    "body", [b'{"status": 401, "message": "Invalid OAuth token"}\n{"error": "Unauthorized"}', b'{"errors": [{"message": "Invalid OAuth token"}]}']
)
def test_the_words_count_whatever_shape_the_refusal_has(kind: Kind, server: TokenServer, body: bytes) -> None:
    real = server._canned.answer

    def answer(got: Got) -> Told:
        told = real(got)
        return Told(401, body) if told.status == 401 else told

    server._canned.answer = answer
    with Caller(kind, server.url, secret=SECRET) as caller:
        user(caller, server)
        server.kill()
        assert caller.call("get_users", ids=["1"]).data[0].id == "1"
    assert (server.refreshed, server.count("/oauth2/validate")) == (1, 0)


def test_where_validate_has_no_answer_the_call_fails_as_twitch_said_and_nothing_is_refreshed(kind: Kind, server: TokenServer) -> None:
    server.forbids, server.words = True, "Unauthorized"
    real, broken = server._canned.answer, refusal(500, "down")
    server._canned.answer = lambda got: broken if got.target.startswith("/oauth2/validate") else real(got)
    with Caller(kind, server.url, secret=SECRET) as caller:
        token, refresh = server.login()
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh, validate=False)
        with pytest.raises(Unauthorized, match="Unauthorized"):
            caller.call("get_users", ids=["1"])
    assert server.refreshed == 0


def test_many_calls_at_once_ask_validate_once(server: TokenServer) -> None:
    server.forbids, server.words = True, "Unauthorized"

    async def run() -> None:
        async with AsyncTwitch(APP, SECRET, helix_url=f"{server.url}/helix", auth_url=f"{server.url}/oauth2") as twitch:
            token, refresh = server.login()
            await twitch.set_user_authentication(token, [], refresh, validate=False)
            twitch._core.tokens.users[""].due = float("inf")
            outcomes = await asyncio.gather(*(twitch.get_users(ids=["1"]) for _ in range(50)), return_exceptions=True)
            assert {type(one) for one in outcomes} == {Unauthorized}

    asyncio.run(run())
    assert (server.refreshed, server.count("/oauth2/validate")) == (0, 1)


def test_the_emulators_own_refusals_refresh_nothing_but_a_dead_token(kind: Kind, fresh: Emulator) -> None:
    granted = fresh.token(scopes=["channel:read:polls"])
    with Caller(kind, fresh.url, secret="secret") as caller:
        told: list[tuple[str, ...]] = []
        caller.client.user_auth_refresh_callback = lambda *tokens: told.append(tokens)
        caller.call(
            "set_user_authentication",
            token=granted["access_token"], scope=["channel:read:polls", "channel:read:predictions"], refresh_token=granted["refresh_token"],
            validate=False,
        )  # fmt: skip
        for _ in range(5):
            with pytest.raises(Unauthorized):
                caller.call("get_predictions", broadcaster_id=granted["user_id"])  # by a scope that the token was said to have
        assert [one["path"] for one in fresh.requests if one["path"] == "/oauth2/token"] == []
        fresh.forward(5 * 3600)
        assert caller.call("get_users", ids=[granted["user_id"]]).data[0].id == granted["user_id"]
        assert len(told) == 1
