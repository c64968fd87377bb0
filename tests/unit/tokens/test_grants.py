"""What the OAuth server is asked, to the letter, and what its replies are read as."""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.unit.runtime.support import APP, NOW, SECRET, Hand, Time, core, in_turn, reply
from twitchapi_gen import BadRequest, NotFound, ServerError, UnexpectedReply
from twitchapi_gen.runtime.auth import oauth as grants
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.message import Request, Response

OAUTH = "https://id.twitch.tv/oauth2"
GRANT = {"access_token": "a", "refresh_token": "r", "expires_in": 60, "scope": ["bits:read"]}


def asked(flow: Callable[[Core, float], Any], *answers: Response) -> tuple[Any, Request]:
    hand = Hand(core(time=Time()), in_turn(*answers))
    found = hand.run(flow(hand.core, hand.core.deadline()))
    (request,) = hand.sent
    return found, request


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        (lambda c: grants.app_form(c), {"grant_type": "client_credentials"}),
        (lambda c: grants.app_form(c, ["a", "b"]), {"grant_type": "client_credentials", "scope": "a b"}),
        (lambda c: grants.refresh_form(c, Secret("r")), {"grant_type": "refresh_token", "refresh_token": "r"}),
        (lambda c: grants.code_form(c, Secret("c"), "http://u"), {"grant_type": "authorization_code", "code": "c", "redirect_uri": "http://u"}),
        (
            lambda c: grants.device_form(c, Secret("d"), ["a", "b"]),
            {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": "d", "scopes": "a b"},
        ),
    ],
)
def test_forms_name_the_app_and_its_secret_if_it_has_one(form: Callable[[Core], dict[str, str]], fields: dict[str, str]) -> None:
    assert form(core()) == {"client_id": APP, "client_secret": SECRET, **fields}
    assert form(core(secret=None)) == {"client_id": APP, **fields}


def test_a_form_goes_into_the_body() -> None:
    found, request = asked(lambda c, d: grants.post("token", {"a": "1 &", "b": "é"}, "name", c, d), reply({}))
    assert found.status == 200
    assert (request.method, request.url, request.body) == ("POST", f"{OAUTH}/token", b"a=1+%26&b=%C3%A9")
    assert request.headers == {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}


def test_tokens_are_obtained() -> None:
    found, request = asked(lambda c, d: grants.obtain({"a": "1"}, "app token", c, d), reply(GRANT))
    assert (found.access, found.refresh, found.expires_at, found.scopes) == ("a", "r", NOW + 60, {"bits:read"})
    assert (request.url, request.body) == (f"{OAUTH}/token", b"a=1")


def test_what_refuses_to_give_tokens_is_named() -> None:
    with pytest.raises(BadRequest, match="no") as refused:
        asked(lambda c, d: grants.obtain({}, "app token", c, d), reply({"message": "no"}, 400))
    assert refused.value.operation == "app token"
    with pytest.raises(UnexpectedReply, match=r"^app token: the reply contains no usable access_token$") as raised:
        asked(lambda c, d: grants.obtain({}, "app token", c, d), reply({}, 201))
    assert raised.value.status == 201


@pytest.mark.parametrize("text", [None, "", "a b", " a", "é", "a\n", "a\x00", 5, ["a"]])
def test_a_text_that_cant_be_sent_is_no_token(text: Any) -> None:
    with pytest.raises(UnexpectedReply, match="contains no usable access_token"):
        grants.read_grant(reply({**GRANT, "access_token": text}), "x", core())
    response = reply({**GRANT, "refresh_token": text}, 202)
    if not text:
        assert grants.read_grant(response, "x", core()).refresh is None
        return
    with pytest.raises(UnexpectedReply, match=r"^x: the refresh_token in the reply is not usable$") as raised:
        grants.read_grant(response, "x", core())
    assert raised.value.status == 202


@pytest.mark.parametrize(
    ("told", "seconds"), [(60, 60.0), (0.5, 0.5), (1, 1.0), (0, None), (-1, None), (1e10, None), (9e9, 9e9), ("60", None), (None, None), ([], None)]
)
def test_how_long_a_token_is_good_for(told: Any, seconds: float | None) -> None:
    found = grants.read_grant(reply({**GRANT, "expires_in": told}), "x", core(time=Time()))
    assert found.expires_at == (None if seconds is None else NOW + seconds)


@pytest.mark.parametrize(
    ("told", "scopes"),
    [
        (["a", "b"], {"a", "b"}), ("a b", {"a", "b"}), ("", set()), ([None, "", "a"], {"a"}), (5, set()), ({"a": 1}, set()), (None, None),
    ],
)  # fmt: skip
def test_scopes_come_as_a_list_or_as_text(told: Any, scopes: set[str] | None) -> None:
    assert grants.read_grant(reply({**GRANT, "scope": told}), "x", core()).scopes == scopes


def test_a_validation_is_asked_for_with_the_token_in_a_header() -> None:
    facts = {"client_id": "c", "user_id": "1", "login": "one", "scopes": ["a"], "expires_in": 60}
    found, request = asked(lambda c, d: grants.validate(Secret("the-token"), c, d), reply(facts))
    assert found == grants.Validation("c", "1", "one", frozenset({"a"}), 60.0)
    assert (request.method, request.url, request.body) == ("GET", f"{OAUTH}/validate", None)
    assert request.headers == {"Authorization": "OAuth the-token", "Accept": "application/json"}


def test_what_validation_doesnt_tell_is_none() -> None:
    found, _ = asked(lambda c, d: grants.validate(Secret("t"), c, d), reply({"client_id": "c", "user_id": 5, "login": "", "scopes": None}))
    assert found == grants.Validation("c", "5", None, frozenset(), None)
    found, _ = asked(lambda c, d: grants.validate(Secret("t"), c, d), reply({"client_id": "c", "user_id": "", "login": 7, "scopes": "a b"}))
    assert found == grants.Validation("c", None, None, frozenset({"a", "b"}), None)


def test_a_token_that_isnt_valid_is_none_and_any_other_refusal_an_error() -> None:
    assert asked(lambda c, d: grants.validate(Secret("t"), c, d), reply({}, 401))[0] is None
    with pytest.raises(BadRequest) as refused:
        asked(lambda c, d: grants.validate(Secret("t"), c, d), reply({}, 400))
    assert refused.value.operation == "validate token"
    with pytest.raises(UnexpectedReply, match=r"^validate token: the reply contains no client_id$") as raised:
        asked(lambda c, d: grants.validate(Secret("t"), c, d), reply({"client_id": 5}, 202))
    assert raised.value.status == 202


def test_half_a_character_in_a_form_is_no_obstacle() -> None:
    _, request = asked(lambda c, d: grants.post("token", {"code": "\ud800"}, "name", c, d), reply({}))
    assert request.body == b"code=%ED%A0%80"


def test_a_token_is_revoked_by_a_form() -> None:
    found, request = asked(lambda c, d: grants.revoke(Secret("the-token"), c, d), reply(b""))
    assert found is True
    assert (request.url, parse_qsl((request.body or b"").decode())) == (f"{OAUTH}/revoke", [("client_id", APP), ("token", "the-token")])
    assert asked(lambda c, d: grants.revoke(Secret("t"), c, d), reply({}, 400))[0] is False
    with pytest.raises(NotFound) as raised:
        asked(lambda c, d: grants.revoke(Secret("t"), c, d), reply({}, 404))
    assert raised.value.operation == "revoke token"


@pytest.mark.parametrize("name", ["validate", "revoke", "post"])
def test_the_deadline_is_the_calls(name: str) -> None:
    hand = Hand(core(time=Time()), lambda _: reply({}, 503))
    form: tuple[Any, ...] = ("token", {}, "x") if name == "post" else ("t",)
    flow = getattr(grants, name)(*form, hand.core, hand.core.clock.monotonic() + 0.1)
    try:
        assert hand.run(flow).status == 503
    except ServerError:
        assert name != "post"
    assert hand.slept == []
