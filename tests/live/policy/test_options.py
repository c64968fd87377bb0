"""What HTTP said, on replies and through views of a client; other settings for a call; tokens looked at and forgotten on request."""

import copy
import json
import pickle
from typing import Any

import pytest

from tests.live.support import APP, Caller, Canned, Got, Kind, Told
from tests.live.tokens.support import SECRET, TokenServer
from twitchapi_gen import (
    InvalidToken,
    LoginRequired,
    MemoryTokenStore,
    MissingToken,
    ParameterError,
    RequestEvent,
    ResponseEvent,
    ServerError,
    Timeout,
)

HEADERS = {"Content-Type": "application/json", "Ratelimit-Limit": "800", "Ratelimit-Remaining": "42", "Ratelimit-Reset": "1700000000"}


def numbered(fails: int = 0) -> Any:
    """Answers with its own number as request id; the first ones are 503."""
    count = [0]

    def answer(got: Got) -> Told:
        count[0] += 1
        status = 503 if count[0] <= fails else 204 if got.method == "DELETE" else 200
        after = f'"{count[0]}"' if count[0] < 5 else "null"
        body = f'{{"data": [{{"id": "{count[0]}"}}], "pagination": {{"cursor": {after}}}}}'
        return Told(status, body.encode() if status == 200 else b"", {**HEADERS, "twitch-request-id": f"id-{count[0]}"})

    return answer


def test_a_reply_says_what_http_said(kind: Kind) -> None:
    with Canned(numbered()) as server, Caller(kind, server.url, app_token="app") as caller:
        http = caller.call("get_users", ids=["1"]).http
    assert (http.status, http.request_id, http.headers["RATELIMIT-LIMIT"]) == (200, "id-1", "800")
    assert (http.rate_limit.limit, http.rate_limit.remaining, http.rate_limit.reset.timestamp()) == (800, 42, 1_700_000_000)
    assert repr(http) == "HttpInfo(200, 42 of 800 points left)"


@pytest.mark.parametrize("value", ["", "soon", "9" * 15, "-1"])
def test_headers_that_make_no_sense_are_none(kind: Kind, value: str) -> None:
    headers = {**HEADERS, "Ratelimit-Reset": value}
    with Canned(lambda _: Told(200, b'{"data": []}', headers)) as server, Caller(kind, server.url, app_token="app") as caller:
        http = caller.call("get_users", ids=["1"]).http
    assert (http.rate_limit.reset, http.request_id) == (None, "")


def test_a_split_call_and_a_walk_have_the_latest_replys(kind: Kind) -> None:
    with Canned(numbered()) as server, Caller(kind, server.url, app_token="app") as caller:
        assert caller.call("get_users", ids=[str(number) for number in range(250)]).http.request_id in {"id-1", "id-2", "id-3"}
        page = caller.call("get_streams", first=1)
        assert (page.http.request_id, len(caller.items(page)), page.http.request_id) == ("id-4", 2, "id-5")
        assert [one.http.request_id for one in caller.pages(caller.call("get_streams"))] == ["id-6"]


def test_copies_of_a_reply_are_plain_and_have_none(kind: Kind) -> None:
    with Canned(numbered()) as server, Caller(kind, server.url, app_token="app") as caller:
        page = caller.call("get_users", ids=["1"])
    for made in (pickle.loads(pickle.dumps(page)), copy.deepcopy(page), pickle.loads(pickle.dumps(page.json_)), copy.deepcopy(page.json_)):
        assert made in (page, page.json_)
        assert not hasattr(made, "http")
        assert type(getattr(made, "json_", made)) is dict


def test_what_wasnt_a_reply_has_none(kind: Kind) -> None:
    with Canned(numbered()) as server, Caller(kind, server.url, app_token="app") as caller:
        page = caller.call("get_users", ids=["1"])
        for nothing in (page.data[0], caller.call("get_users", ids=[])):
            assert not hasattr(nothing, "http")
            with pytest.raises(AttributeError, match="only what a call returned"):
                nothing.http  # noqa: B018  # looking it up is what raises


def test_a_call_that_returns_nothing_says_it_through_a_view(kind: Kind) -> None:
    with Canned(numbered()) as server, Caller(kind, server.url, user_token="user", scopes=["moderator:manage:chat_messages"]) as caller:
        view: Any = caller.client.options()
        assert not view.http
        assert caller.wait(view.delete_chat_messages("1", "1")) is None
        assert (view.http.status, view.http.request_id) == (204, "id-1")
        assert caller.wait(view.get_users()).http.request_id == view.http.request_id == "id-2"
        assert (caller.client.http, caller.client.options().http) == (None, None)


def test_hooks_carry_it_and_those_of_a_view_come_after_the_clients_own(kind: Kind) -> None:
    told: list[str] = []

    def heard(event: ResponseEvent) -> None:
        told.append(f"own {event.http.request_id if event.http else None}")

    with Canned(numbered(fails=1)) as server, Caller(kind, server.url, app_token="app", on_response=heard) as caller:
        requests: list[RequestEvent] = []
        view = caller.client.options(on_response=lambda event: told.append(f"view {event.status}"), on_request=requests.append)
        caller.wait(view.get_users(ids=["1"]))
        assert told == ["own id-1", "view 503", "own id-2", "view 200"]
        assert [event.attempt for event in requests] == [1, 2]
        caller.call("get_users", ids=["1"])
    assert told[4:] == ["own id-3"]


def test_a_hook_that_fails_disturbs_neither_the_call_nor_the_other(kind: Kind) -> None:
    told: list[ResponseEvent] = []

    def broken(event: ResponseEvent) -> None:
        raise ZeroDivisionError

    with Canned(numbered()) as server, Caller(kind, server.url, app_token="app", on_response=broken) as caller:
        caller.wait(caller.client.options(on_response=told.append).get_users(ids=["1"]))
    assert len(told) == 1


@pytest.mark.parametrize(("attempts", "made"), [(1, 1), (2, 2), (5, 5), (None, 3)])
def test_so_many_attempts_are_made(kind: Kind, attempts: int | None, made: int) -> None:
    with Canned(numbered(fails=10)) as server, Caller(kind, server.url, app_token="app") as caller:
        with pytest.raises(ServerError):
            caller.wait(caller.client.options(attempts=attempts).get_users(ids=["1"]))
        assert len(server.got) == made


def test_a_total_timeout_is_for_the_view_only_and_views_of_views_keep_it(kind: Kind) -> None:
    with Canned(numbered()) as server, Caller(kind, server.url, app_token="app") as caller:
        view = caller.client.options(total_timeout=1e-9)
        for hurried in (view, view.options(attempts=2), view.as_app()):
            with pytest.raises(Timeout):
                caller.wait(hurried.get_users(ids=["1"]))
        caller.wait(view.options(total_timeout=30).get_users(ids=["1"]))
        caller.call("get_users", ids=["1"])
        assert len(server.got) == 2


def test_a_view_shares_what_is_set_on_either(kind: Kind) -> None:
    with TokenServer() as server, Caller(kind, server.url, secret=SECRET) as caller:
        view = caller.client.options(attempts=1)
        access, refresh = server.login()
        caller.wait(caller.client.as_user("1").set_user_authentication(access, [], refresh))
        view.auto_refresh_auth = False
        assert caller.client.auto_refresh_auth is False
        caller.client.auto_refresh_auth = True
        server.kill()
        assert caller.wait(view.as_user("1").get_users()).data[0].id == "1"
        assert server.refreshed == 1
        assert "user 1" in repr(view.as_user("1"))


@pytest.mark.parametrize(
    "wrong",
    [{"attempts": 0}, {"attempts": 11}, {"attempts": True}, {"attempts": 1.5}, {"total_timeout": 0}, {"total_timeout": -1}, {"total_timeout": 1e9}],
)
def test_settings_that_make_no_sense_are_refused(kind: Kind, wrong: dict[str, Any]) -> None:
    with Caller(kind) as caller:
        with pytest.raises(ParameterError, match=next(iter(wrong))):
            caller.client.options(**wrong)

        async def hook(event: object) -> None: ...

        with pytest.raises(ParameterError, match="plain function"):
            caller.client.options(on_wait=hook)


def test_validate_says_what_the_token_in_use_is_and_refreshes_a_dead_one(kind: Kind) -> None:
    store = MemoryTokenStore()
    with TokenServer() as server, Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        found = caller.call("validate")
        assert (found.client_id, found.user_id) == (APP, None)
        access, refresh = server.login(scopes=["bits:read"])
        caller.call("set_user_authentication", token=access, scope=[], refresh_token=refresh)
        found = caller.call("validate")
        assert (found.user_id, found.scopes, found.expires_in) == ("1", frozenset({"bits:read"}), 14_000)
        before = server.refreshed
        server.kill()
        assert caller.call("validate").user_id == "1"
        assert server.refreshed == before + 1
        assert store.load(f"user:{APP}:1") is not None
        server.kill()
        server.refreshes.clear()
        with pytest.raises(LoginRequired):
            caller.call("validate")
    with TokenServer() as server, Caller(kind, server.url) as caller:
        with pytest.raises(MissingToken):
            caller.call("validate")
        with pytest.raises(LoginRequired):
            caller.wait(caller.client.as_user("7").validate())
        caller.call("set_user_authentication", token="dead", scope=[], validate=False)
        with pytest.raises(InvalidToken):
            caller.call("validate")


@pytest.mark.parametrize("revoke", [False, True])
def test_a_user_is_forgotten_everywhere(kind: Kind, revoke: bool) -> None:
    store = MemoryTokenStore()
    with TokenServer() as server, Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        for user in ("1", "2"):
            access, refresh = server.login(user)
            caller.wait(caller.client.as_user(user).set_user_authentication(access, [], refresh))
        caller.call("set_user_authentication", token=server.login("1")[0], scope=[])
        held = caller.client.as_user("1")
        assert caller.call("forget_user", user_id="1", revoke=revoke) is True
        assert caller.call("forget_user", user_id="1") is False
        assert (store.users(APP), server.count("/oauth2/revoke")) == (["2"], int(revoke))
        for view in (held, caller.client.as_user("1")):
            with pytest.raises(LoginRequired):
                caller.wait(view.get_users())
        assert caller.client.get_user_auth_token() is None
        access, refresh = server.login("1")
        caller.wait(caller.client.as_user("1").set_user_authentication(access, [], refresh))
        assert caller.wait(held.get_users()).data[0].id == "1"
        with pytest.raises(ParameterError):
            caller.call("forget_user", user_id="")


def test_nothing_is_forgotten_where_revoking_fails(kind: Kind) -> None:
    store = MemoryTokenStore()
    with TokenServer() as server, Caller(kind, server.url, secret=SECRET, token_store=store) as caller:
        access, refresh = server.login()
        caller.call("set_user_authentication", token=access, scope=[], refresh_token=refresh)
        answer = server._canned.answer
        server._canned.answer = lambda got: Told(503, json.dumps({}).encode()) if got.target == "/oauth2/revoke" else answer(got)
        with pytest.raises(ServerError):
            caller.call("forget_user", user_id="1", revoke=True)
        assert store.users(APP) == ["1"]
        assert caller.call("get_users").data[0].id == "1"
