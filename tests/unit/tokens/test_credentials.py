"""Which token a call gets, and what is said where none fits. What a credential holds, forgets and shows."""

from typing import Any

import pytest
from attrs import evolve

from tests.unit.runtime.support import APP, core, user
from twitchapi_gen import LoginRequired, MissingScope, MissingToken, operations
from twitchapi_gen.runtime.base.secret import Secret, plain
from twitchapi_gen.runtime.http.credentials import AT_ONCE, Credential, Tokens, choose, missing
from twitchapi_gen.runtime.http.operation import Operation, TokenKind
from twitchapi_gen.runtime.http.rate_limit import Bucket

PLAIN = operations["get_users"]


def operation(tokens: tuple[TokenKind, ...], scopes: tuple[tuple[Any, ...], ...] = (), *, partial: bool = False) -> Operation:
    return evolve(PLAIN, tokens=tokens, scopes_any=tuple(map(frozenset, scopes)), partial_without_scopes=partial)


def test_a_new_credential_holds_nothing_and_is_due() -> None:
    made = Credential("user")
    assert (made.kind, made.key, made.user_id, made.access, made.refresh, sorted(made.scopes)) == ("user", "", None, None, None, [])
    assert (made.expires_at, made.login, made.due, made.refused, made.ours, made.unsaved, made.sign) == (None, None, AT_ONCE, "", False, False, None)
    assert isinstance(made.bucket, Bucket)


def test_new_tokens_take_the_place_of_all_but_scopes_that_arent_told() -> None:
    made = Credential("user")
    made.refused = "no"
    made.set("a", "r", ["one"], 5.0)
    assert (plain(made.access), plain(plain(made.refresh)), sorted(made.scopes), made.expires_at, made.refused) == ("a", "r", ["one"], 5.0, "")
    made.set("b")
    assert (plain(made.access), plain(plain(made.refresh)), sorted(made.scopes), made.expires_at) == ("b", None, ["one"], None)
    made.set("c", scopes=[])
    assert made.scopes == frozenset()


def test_nothing_is_left_of_what_is_forgotten() -> None:
    made = Credential("user", "key", "1")
    made.set("a", "r", ["one"], 5.0)
    made.refused, made.unsaved = "no", True
    made.forget()
    assert (made.access, made.refresh, made.expires_at, sorted(made.scopes), made.refused, made.unsaved) == (None, None, None, [], "", False)


def test_the_repr_says_whether_a_token_is_held_and_whose_it_is() -> None:
    made = Credential("user", "key", "1")
    assert repr(made) == "<user token: none, user 1>"
    made.set("a-secret")
    assert repr(made) == "<user token: held, user 1>"
    jwt = Credential("jwt")
    assert repr(jwt) == "<jwt token: none>"
    jwt.sign = lambda *_: Secret("x")
    assert repr(jwt) == "<jwt token: held>"


def test_all_tokens_of_a_client_are_secret() -> None:
    tokens = Tokens(APP)
    assert (tokens.app.kind, tokens.app.key, tokens.jwt.kind, tokens.jwt.key) == ("app", f"app:{APP}", "jwt", f"jwt:{APP}")
    one = tokens.user("1")
    assert tokens.user("1") is one
    assert (one.kind, one.key, one.user_id) == ("user", f"user:{APP}:1", "1")
    tokens.app.set("a")
    tokens.jwt.set("j")
    one.set("u", "r")
    assert [*filter(None, tokens.secrets())] == ["a", "j", "u", "r"]


@pytest.mark.parametrize(
    ("wanted", "held", "lacking"),
    [
        ((), (), set()),
        ((("a",), ("b",)), (), {"a"}),
        ((("a", "b"), ("c",)), (), {"c"}),
        ((("a", "b"), ("c",)), ("a", "b"), set()),
        ((("a", "b"), ("c", "d", "e")), ("c",), {"a", "b"}),
        ((("a", "b"),), ("a",), {"b"}),
    ],
)
def test_the_smallest_set_of_scopes_is_what_is_missing(wanted: Any, held: tuple[str, ...], lacking: set[str]) -> None:
    assert missing(wanted, frozenset(held)) == lacking


def test_a_call_that_needs_no_token_gets_none() -> None:
    assert choose(operation(()), user("u"), core(app="a").tokens, can_fetch=True) is None


def test_a_client_with_a_user_acts_as_the_user_and_never_as_the_app_instead() -> None:
    one, tokens = user("u", ["a"]), core(app="app", jwt="jwt").tokens
    both: tuple[TokenKind, ...] = ("app", "user")
    assert choose(operation(both, (("a",),)), one, tokens, can_fetch=False) is one
    with pytest.raises(MissingScope, match=r"needs the scope b, which the user token lacks; .* or call it as the app: twitch\.as_app\(\)$"):
        choose(operation(both, (("b",),)), one, tokens, can_fetch=False)
    assert choose(operation(both, (("b",),), partial=True), one, tokens, can_fetch=False) is one
    assert choose(operation(("app",)), one, tokens, can_fetch=False) is tokens.app
    assert choose(operation(("jwt", "app")), one, tokens, can_fetch=False) is tokens.app
    assert choose(operation(("jwt",)), one, tokens, can_fetch=False) is tokens.jwt
    assert choose(operation(both), user(), tokens, can_fetch=False) is tokens.app


def test_a_user_who_was_refused_is_asked_for_all_the_same_so_that_the_reason_is_told() -> None:
    one = user()
    one.refused = "the refresh token was refused"
    assert choose(operation(("app", "user")), one, core(app="app").tokens, can_fetch=False) is one


def test_an_app_token_or_a_jwt_that_can_be_made_is_as_good_as_one_that_is_there() -> None:
    tokens = core().tokens
    assert choose(operation(("app", "jwt")), user(), tokens, can_fetch=True) is tokens.app
    tokens.jwt.sign = lambda *_: Secret("x")
    assert choose(operation(("app", "jwt")), user(), tokens, can_fetch=False) is tokens.jwt


def test_a_scope_that_is_missing_is_named() -> None:
    wanted = operation(("user",), (("b", "a"), ("c", "d", "e")))
    with pytest.raises(MissingScope) as raised:
        choose(wanted, user("u"), core().tokens, can_fetch=True)
    assert raised.value.missing == {"a", "b"}
    expected = "get_users needs the scope a with b or the scope c with d with e, which the user token lacks; ask the user to grant it"
    assert str(raised.value) == expected


@pytest.mark.parametrize(
    ("kinds", "words"),
    [
        (("app",), "get_users needs an app token (give the client secret, or app_token)"),
        (("user",), "get_users needs a user token (set_user_authentication)"),
        (("jwt",), "get_users needs an extension JWT (set_extension_authentication)"),
        (
            ("app", "user"),
            "get_users needs an app token (give the client secret, or app_token) or a user token (set_user_authentication)",
        ),
    ],
)
def test_a_token_that_is_missing_is_named_with_what_gives_it(kinds: tuple[TokenKind, ...], words: str) -> None:
    with pytest.raises(MissingToken) as raised:
        choose(operation(kinds), user(), core().tokens, can_fetch=False)
    assert str(raised.value) == words


@pytest.mark.parametrize(("kinds", "remedy"), [(("user",), ""), (("app", "user"), ", or call it as the app: twitch.as_app()")])
def test_a_user_without_a_token_must_log_in(kinds: tuple[TokenKind, ...], remedy: str) -> None:
    with pytest.raises(LoginRequired) as raised:
        choose(operation(kinds), user(user_id="777"), core(app="app").tokens, can_fetch=True)
    words = "get_users: there is no token of user 777; log the user in and pass the token to set_user_authentication"
    assert str(raised.value) == f"{words}{remedy}"
    assert choose(operation(("app",)), user(user_id="777"), core(app="app").tokens, can_fetch=True) is not None
