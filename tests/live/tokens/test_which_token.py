"""A client with a user acts as the user, or says why it can't. It acts as the app only where it is told to, or where Twitch takes nothing else."""

import copy
from typing import Any

import pytest

from tests.live.arguments import fewest
from tests.live.support import APP, Caller, Kind
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import Emulator, LoginRequired, MissingScope, MissingToken, Operation, ParameterError, operations


def _needs_a_scope_of_the_user(one: Operation) -> bool:
    return {"app", "user"} <= set(one.tokens) and bool(one.scopes_any) and not one.token_by and not one.partial_without_scopes


BOTH = sorted(name for name, one in operations.items() if _needs_a_scope_of_the_user(one))
APP_ONLY = sorted(name for name, one in operations.items() if one.tokens == ("app",))


def kind_of(bearer: str) -> str:
    return bearer.split("-")[1]


def test_these_operations_take_both_tokens_and_need_a_scope_of_the_user() -> None:
    assert len(BOTH) == 7 + 22 + 4  # as ever, those that take app tokens since July 2026, and the pins
    assert "send_chat_message" in BOTH


@pytest.mark.parametrize("name", BOTH)
def test_a_missing_scope_never_becomes_the_apps_token(kind: Kind, server: TokenServer, name: str) -> None:
    token, refresh = server.login("1", ["bits:read"])
    with Caller(kind, server.url, secret=SECRET) as caller:
        caller.call("set_user_authentication", token=token, scope=["bits:read"], refresh_token=refresh)
        arguments = fewest(operations[name])
        with pytest.raises(MissingScope, match=rf"^{name} needs the scope .*; ask the user to grant it, or call it as the app: twitch\.as_app\(\)$"):
            caller.call(name, **arguments)
        assert server.paths() == ["/oauth2/validate"]
        caller.wait(getattr(caller.client.as_app(), name)(**arguments))
        (bearer,) = server.bearers(f"/helix{operations[name].path}")
        assert kind_of(bearer) == "app"


def test_a_user_without_a_token_never_becomes_the_app(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        view = caller.client.as_user("777")
        calls: list[Any] = [
            lambda: view.get_users(logins="x"),
            lambda: view.get_user_block_list("777"),
            lambda: view.request("GET", "/users"),
            lambda: view.get_eventsub_subscriptions(),
        ]
        for call in calls:
            with pytest.raises(LoginRequired, match="there is no token of user 777; log the user in"):
                caller.wait(call())
        assert server.paths() == []
        caller.wait(view.as_app().get_users(logins="x"))
        assert [kind_of(bearer) for bearer in server.bearers()] == ["app"]


@pytest.mark.parametrize("name", [name for name in APP_ONLY if operations[name].reply != "none"][:3])
def test_what_takes_app_tokens_only_goes_on_with_any_client(kind: Kind, server: TokenServer, name: str) -> None:
    token, refresh = server.login("1")
    with Caller(kind, server.url, secret=SECRET) as caller:
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
        for client in (caller.client, caller.client.as_user("777"), caller.client.as_app()):
            caller.wait(getattr(client, name)(**fewest(operations[name])))
        assert [kind_of(bearer) for bearer in server.bearers(f"/helix{operations[name].path}")] == ["app"] * 3


def test_a_client_for_the_app_has_no_user(kind: Kind, server: TokenServer) -> None:
    token, refresh = server.login("1")
    with Caller(kind, server.url, secret=SECRET) as caller:
        caller.call("set_user_authentication", token=token, scope=[], refresh_token=refresh)
        view = caller.client.as_app()
        with pytest.raises(MissingToken, match=r"^get_user_block_list needs a user token"):
            caller.wait(view.get_user_block_list("1"))
        for validate in (True, False):
            with pytest.raises(ParameterError, match="made by as_app acts as the app and takes no user token; set it on the client"):
                caller.wait(view.set_user_authentication(token, [], refresh, validate=validate))
        assert view.get_user_auth_token() is None
        for one in (view, copy.copy(view), view.as_app()):
            caller.wait(one.get_users(logins="x"))
        assert kind_of(view.get_used_token()) == "app"
        caller.wait(view.as_user("1").get_users(logins="x"))
        caller.call("get_users", logins="x")
        assert [kind_of(bearer) for bearer in server.bearers()] == ["app", "app", "app", "1", "1"]
        assert view.app_id == APP


def test_without_a_secret_the_app_cant_be_acted_for(kind: Kind, server: TokenServer) -> None:
    remedy = r"get_users needs an app token \(give the client secret, or app_token\)"
    with Caller(kind, server.url, user_token="token") as caller, pytest.raises(MissingToken, match=remedy):
        caller.wait(caller.client.as_app().get_users(logins="x"))
    assert server.paths() == []


def test_whoever_revokes_the_token_has_no_user_any_more_but_a_client_of_one_user_stays_that(kind: Kind, server: TokenServer) -> None:
    with Caller(kind, server.url, secret=SECRET) as caller:
        for client in (caller.client, caller.client.as_user("1")):
            token, refresh = server.login("1")
            caller.wait(client.set_user_authentication(token, [], refresh))
            assert caller.wait(client.revoke_user_authentication()) is True
        caller.call("get_users", logins="x")
        assert kind_of(server.bearers()[-1]) == "app"
        with pytest.raises(LoginRequired):
            caller.wait(client.get_users(logins="x"))


def test_subscriptions_of_webhooks_are_listed_by_the_app(kind: Kind) -> None:
    """Twitch lists those made with the kind of token that asks."""
    with Emulator() as url, Caller(kind, url, secret="secret") as caller:
        conduit = caller.call("create_conduits", shard_count=1).data[0]
        made = caller.call(
            "create_eventsub_subscription",
            type="stream.online", version="1", condition={"broadcaster_user_id": "1"}, transport={"method": "conduit", "conduit_id": conduit.id},
        ).data[0]  # fmt: skip
        caller.wait(caller.client.set_user_authentication("token", [], validate=False))
        assert [one.id for one in caller.wait(caller.client.as_app().get_eventsub_subscriptions()).data] == [made.id]
