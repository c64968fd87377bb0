"""When a token is looked at, by a clock that the test moves: validated at the start and every hour, never in between, and never in a thread."""

import threading
from typing import Any

import pytest

from tests.unit.runtime.support import APP, Hand, Time, core, reply, user
from twitchapi_gen import InvalidToken, LoginRequired, MemoryTokenStore, NetworkError, ServerError, StoredToken, Unauthorized
from twitchapi_gen.runtime.auth.refresh import refresh_stale, unchecked
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.http.credentials import AT_ONCE, Credential
from twitchapi_gen.runtime.http.message import Request, Response, SingleFlight

FACTS: dict[str, Any] = {"client_id": APP, "user_id": "1", "login": "one", "scopes": ["bits:read"], "expires_in": 100_000}


class Server:
    """Twitch, as far as these tests need it. Each attribute is the reply to one path."""

    def __init__(self) -> None:
        self.validation: Response | NetworkError = reply(FACTS)
        self.token: Response | NetworkError = reply({"access_token": "new", "refresh_token": "new-refresh", "expires_in": 10_000, "scope": []})
        self.users = reply({"data": []})
        self.dead: set[str] = set()

    def __call__(self, request: Request) -> Response | NetworkError:
        if "/validate" in request.url:
            return self.validation
        if "/token" in request.url:
            return self.token
        return reply({"message": "Invalid OAuth token"}, 401) if request.headers["Authorization"].removeprefix("Bearer ") in self.dead else self.users


def paths(hand: Hand) -> list[str]:
    return [request.url.partition("?")[0].rpartition("/")[2] for request in hand.sent]


def due_user(access: str = "old", refresh: str | None = "refresh", user_id: str | None = "1") -> Credential:
    made = user(access, (), refresh, user_id=user_id)
    made.due = AT_ONCE
    return made


def at_work(credential: Credential, **settings: Any) -> tuple[Server, Time, Hand]:
    server, time = Server(), Time()
    return server, time, Hand(core(time=time, **settings), server, credential, time)


def test_validation_comes_at_the_start_and_every_hour() -> None:
    _, time, hand = at_work(due_user())
    threads = threading.active_count()
    for seconds in (0, 10, 3_589):
        time.pass_(seconds)
        hand.call("get_users", ids="1")
    assert paths(hand) == ["validate", "users", "users", "users"]
    time.pass_(1)
    hand.call("get_users", ids="1")
    hand.call("get_users", ids="1")
    assert paths(hand)[4:] == ["validate", "users", "users"]
    assert threading.active_count() == threads


def test_calls_that_need_no_user_token_validate_none() -> None:
    _, _, hand = at_work(due_user(), app="app", jwt="jwt")
    hand.call("get_extension_secrets", extension_id="x")
    hand.call("get_authorization_by_user", user_ids=["1"])
    assert "validate" not in paths(hand)


def test_validation_tells_scopes_and_the_end() -> None:
    credential = due_user()
    _, time, hand = at_work(credential)
    hand.call("get_users", ids="1")
    assert (sorted(credential.scopes), credential.login) == (["bits:read"], "one")
    assert credential.expires_at == time.clock.time() + 100_000


@pytest.mark.parametrize("answer", [reply({}, 500), reply(b"<html>", 502), reply(b"<html>"), reply({}, 404), NetworkError("gone", sent=True)])
def test_a_validation_that_cant_be_answered_fails_no_call_and_is_asked_for_again_after_a_minute(answer: Response | NetworkError) -> None:
    server, time, hand = at_work(due_user())
    time.luck = 0.0
    server.validation = answer
    hand.call("get_users", ids="1")
    asked = paths(hand).count("validate")
    assert asked in (1, 3)
    time.pass_(59)
    hand.call("get_users", ids="1")
    assert paths(hand).count("validate") == asked
    server.validation = reply(FACTS)
    time.pass_(1)
    hand.call("get_users", ids="1")
    time.pass_(60)
    hand.call("get_users", ids="1")
    assert paths(hand).count("validate") == asked + 1


def test_a_token_that_validation_finds_dead_is_renewed_before_the_call() -> None:
    server, _, hand = at_work(due_user())
    server.validation = reply({"message": "invalid access token"}, 401)
    hand.call("get_users", ids="1")
    assert paths(hand) == ["validate", "token", "users"]
    assert hand.sent[-1].headers["Authorization"] == "Bearer new"


def test_a_token_that_is_known_to_have_ended_is_renewed_without_asking() -> None:
    credential = due_user()
    _, time, hand = at_work(credential)
    credential.expires_at = time.clock.time()
    hand.call("get_users", ids="1")
    assert paths(hand) == ["token", "users"]


def test_a_dead_token_that_nothing_renews_is_left_to_the_call() -> None:
    server, _, hand = at_work(due_user(refresh=None, user_id=None))
    server.validation = reply({}, 401)
    server.dead = {"old"}
    for _ in range(2):
        with pytest.raises(Unauthorized):
            hand.call("get_users", ids="1")
    assert paths(hand) == ["validate", "users", "users"]


@pytest.mark.parametrize(
    ("facts", "words"), [({"client_id": "other"}, "another app"), ({"user_id": None}, "app token"), ({"user_id": "2"}, "user 2's")]
)
def test_what_validation_tells_of_a_wrong_token_is_an_error(facts: dict[str, Any], words: str) -> None:
    server, _, hand = at_work(due_user())
    server.validation = reply({**FACTS, **facts})
    with pytest.raises(InvalidToken, match=words):
        hand.call("get_users", ids="1")
    assert paths(hand) == ["validate"]


def test_an_app_token_is_fetched_when_first_needed_and_never_validated() -> None:
    server, time, hand = at_work(user())
    hand.call("get_users", ids="1")
    time.pass_(10_000)
    hand.call("get_users", ids="1")
    server.dead = {"new"}
    server.token = reply({"access_token": "newer", "expires_in": 9})
    hand.call("get_users", ids="1")
    assert paths(hand) == ["token", "users", "users", "users", "token", "users"]


def test_an_app_token_of_the_store_is_used_until_it_ends() -> None:
    store, time = MemoryTokenStore(), Time()
    end = time.clock.time() + 100
    store.save(f"app:{APP}", {"access_token": "shared", "refresh_token": None, "scopes": [], "expires_at": end, "user_id": None, "login": None})
    hand = Hand(core(time=time, store=store), Server(), user(), time)
    hand.call("get_users", ids="1")
    assert (paths(hand), hand.sent[0].headers["Authorization"]) == (["users"], "Bearer shared")
    time.pass_(100)
    later = Hand(core(time=time, store=store), Server(), user(), time)
    later.call("get_users", ids="1")
    assert (paths(later), later.sent[1].headers["Authorization"]) == (["token", "users"], "Bearer new")


@pytest.mark.parametrize("told", [None, 0, -5, "soon", [], 1e30])
def test_an_end_that_makes_no_sense_is_none(told: object) -> None:
    server, _, hand = at_work(user())
    server.token = reply({"access_token": "new", "expires_in": told})
    hand.call("get_users", ids="1")
    assert hand.core.tokens.app.expires_at is None


@pytest.mark.parametrize("answer", [reply({}, 503), NetworkError("reset", sent=True)])
def test_a_renewal_that_failed_for_a_while_is_tried_again_by_the_next_call(answer: Response | NetworkError) -> None:
    credential = user("old", (), "refresh", user_id="1")
    server, _, hand = at_work(credential)
    server.dead, good, server.token = {"old"}, server.token, answer
    with pytest.raises((ServerError, NetworkError)):
        hand.call("get_users", ids="1")
    assert paths(hand) == ["users", "token"]  # it may have worked, so it isn't repeated unasked
    server.token = good
    hand.call("get_users", ids="1")
    assert paths(hand)[2:] == ["users", "token", "users"]


class Ordered(MemoryTokenStore):
    """Notes when something is saved."""

    def __init__(self, hand_sent: list[Request]) -> None:
        super().__init__()
        self.sent, self.saves = hand_sent, list[tuple[str, str]]()

    def save(self, key: str, token: Any) -> None:
        self.saves.append((token["refresh_token"], self.sent[-1].url.rpartition("/")[2]))
        super().save(key, token)


def test_a_rotated_refresh_token_is_stored_before_anything_else_is_sent() -> None:
    credential = user("old", (), "refresh", user_id="1")
    server, _, hand = at_work(credential)
    hand.core.store = store = Ordered(hand.sent)
    server.dead = {"old"}
    hand.call("get_users", ids="1")
    assert store.saves == [("new-refresh", "token")]
    assert paths(hand) == ["users", "token", "users"]


def test_tokens_set_while_a_renewal_is_under_way_stay() -> None:
    for answer in (reply({"access_token": "new", "refresh_token": "new-refresh"}), reply({"message": "Invalid refresh token"}, 400)):
        credential = user("old", (), "refresh", user_id="1")
        server, _, hand = at_work(credential)
        server.dead = {"old"}

        def meanwhile(request: Request, server: Server = server, credential: Credential = credential, answer: Any = answer) -> Any:
            if "/token" not in request.url:
                return server(request)
            credential.set("set by hand", "its refresh", ())
            return answer

        hand._answer = meanwhile
        if answer.status == 200:
            hand.call("get_users", ids="1")
            assert hand.sent[-1].headers["Authorization"] == "Bearer set by hand"
        else:
            with pytest.raises(LoginRequired):
                hand.call("get_users", ids="1")
        assert (plain(credential.access), plain(plain(credential.refresh)), credential.refused) == ("set by hand", "its refresh", "")


def test_a_token_set_unseen_on_a_view_is_stored_by_the_first_renewal_and_not_lost_to_an_older_one() -> None:
    store = MemoryTokenStore()
    older: StoredToken = {"access_token": "older", "refresh_token": "its refresh", "scopes": [], "expires_at": None, "user_id": "1", "login": None}
    store.save(f"user:{APP}:1", older)
    credential = user(user_id="1")
    server, _, hand = at_work(credential, store=store)
    unchecked(Secret("given"), [], Secret("given refresh"), hand.core, credential)
    server.dead = {"given", "older"}
    hand.call("get_users", ids="1")
    assert b"given+refresh" in (hand.sent[1].body or b"")


class Stop(BaseException):
    """The user presses Ctrl-C."""


@pytest.mark.parametrize("ending", [NetworkError("reset"), Stop()])
def test_a_renewal_that_ends_badly_lets_go_of_the_stores_lock(ending: BaseException) -> None:
    store, credential = MemoryTokenStore(), user("old", (), "refresh", user_id="1")
    server, _, hand = at_work(credential, store=store)
    server.dead = {"old"}

    def answer(request: Request) -> Response | NetworkError:
        if "/token" in request.url:
            raise ending
        return server(request)

    hand._answer = answer
    with pytest.raises(type(ending)):
        hand.call("get_users", ids="1")
    assert store.lock(credential.key).acquire(blocking=False)


def test_who_gets_a_401_while_the_callback_is_running_waits_for_it() -> None:
    """The token isn't stale any more then, but nobody may use the new one yet."""
    credential = due_user("new")
    _, _, hand = at_work(credential)
    effects = list(refresh_stale(credential, Secret("old"), hand.core, hand.core.deadline()))
    assert [type(effect) for effect in effects] == [SingleFlight]
