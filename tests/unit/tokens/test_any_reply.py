"""Whatever the OAuth server replies: tokens that can be sent, what is known of a token, a code to show; or a typed error that quotes no token."""

import traceback
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from tests.unit.runtime.support import NOW, Hand, Time, core, in_turn, reply
from twitchapi_gen import TwitchError
from twitchapi_gen.runtime.auth import oauth as grants
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.http.message import Flow, Response
from twitchapi_gen.runtime.login import login as codes

CANARY = "canary7f3a"
UTF8 = st.text(st.characters(codec="utf-8"), max_size=8)
SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False) | UTF8
ANY = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(UTF8, inner, max_size=2), max_leaves=4)
TOKENS = ANY | st.just(CANARY) | UTF8.map(lambda text: CANARY + text)
STATUSES = st.sampled_from([200] * 12 + [201, 302, 400, 401, 403, 418, 429, 500, 503, 599])
LIST = ["bits:read"]


@st.composite
def bodies(draw: st.DrawFn, /, **known: Any) -> Any:
    """An object with these fields, up to two of which are missing or anything; or any JSON; or any bytes."""
    body: dict[str, Any] = dict(known)
    for name in draw(st.lists(st.sampled_from([*known, "message", "error"]), max_size=2)):
        if draw(st.booleans()):
            body[name] = draw(ANY if name in ("message", "error") else TOKENS)
        else:
            body.pop(name, None)
    return draw(st.sampled_from([body] * 4) | ANY | st.binary(max_size=30))


def told(flow: Flow[Any], *replies: Response) -> Any:
    """What the flow makes of the replies; None where it raises one of ours, which shows no token."""
    hand = Hand(core(time=(time := Time())), in_turn(*replies), time=time)
    try:
        return hand.run(flow)
    except TwitchError as error:
        raised = error
    assert CANARY not in "".join(traceback.format_exception(raised)) + repr(vars(raised))
    return None


def finished(flow: Flow[codes.Pair], hand: Hand) -> tuple[str, str] | TwitchError:
    try:
        return hand.run(flow).reveal()
    except TwitchError as error:
        return error


def words(scopes: object) -> set[str]:
    """The scopes that are named there, at most."""
    return set(scopes.split()) if isinstance(scopes, str) else {one for one in scopes if isinstance(one, str)} if isinstance(scopes, list) else set()


def is_token(text: object) -> bool:
    return isinstance(text, str) and text != "" and all("!" <= char <= "~" for char in text)


@given(bodies(access_token=CANARY, refresh_token=CANARY, expires_in=100, scope=LIST, token_type="bearer"), STATUSES)
@example({"access_token": CANARY, "refresh_token": ["x"]}, 200)
@example({"access_token": CANARY, "expires_in": 1e300, "scope": [[], {}, None, 5]}, 200)
def test_tokens_are_such_as_can_be_sent_or_there_are_none(body: Any, status: int) -> None:
    made = core(time=Time())
    found = told(grants.obtain(grants.refresh_form(made, Secret("r")), "refresh", made, 1e9), *[reply(body, status)] * 3)
    if found is not None:
        assert 200 <= status < 300
        assert is_token(found.access.reveal())
        assert found.refresh is None or is_token(found.refresh.reveal())
        assert found.expires_at is None or NOW < found.expires_at < NOW + 1e10
        assert found.scopes is None or found.scopes <= words(body["scope"])
        assert CANARY not in repr(found._replace(scopes=None))  # a scope that is the same text is no secret


@given(bodies(client_id="app", user_id="1", login="one", scopes=LIST, expires_in=100), STATUSES)
@example({"client_id": "app", "user_id": ["1"], "login": {"a": 1}, "scopes": "a b"}, 200)
def test_what_is_known_of_a_token_is_text_or_nothing(body: Any, status: int) -> None:
    made = core(time=Time())
    found = told(grants.validate(Secret(CANARY), made, 1e9), *[reply(body, status)] * 3)
    if found is not None:
        assert 200 <= status < 300
        assert isinstance(body, Mapping)
        assert found.client_id == body["client_id"]
        assert found.user_id is None or (found.user_id == str(body["user_id"]) and isinstance(body["user_id"], str | int))
        assert found.login is None or found.login == body["login"]
        assert found.scopes <= words(body.get("scopes"))
        assert found.expires_in is None or 0 < found.expires_in < 1e10


@given(bodies(device_code=CANARY, user_code="ABC", verification_uri="https://twitch.tv/activate", expires_in=100, interval=5), STATUSES)
def test_a_device_gets_a_code_to_show_and_sensible_times(body: Any, status: int) -> None:
    found = told(codes.begin_device_login(["bits:read"], core(time=Time())), *[reply(body, status)] * 3)
    if found is not None:
        assert isinstance(body, Mapping)
        assert (found.shown.user_code, found.shown.verification_uri) == (body["user_code"], body["verification_uri"])
        assert 0 < found.shown.expires_in < 1e6
        assert 0 < found.interval < 1e6
        assert CANARY not in repr(found)


@given(st.lists(st.tuples(bodies(access_token=CANARY, refresh_token=CANARY), STATUSES), max_size=6))
def test_a_device_that_waits_gets_tokens_or_a_typed_error_in_time(replies: list[tuple[Any, int]]) -> None:
    device = codes.Device(codes.DeviceLogin("ABC", "https://twitch.tv/activate", 60.0), Secret(CANARY), 5.0)
    made = core(time=(time := Time()))
    left = [reply(body, status) for body, status in replies]
    waiting = reply({"message": "authorization_pending"}, 400)
    found = finished(codes.poll_device_login(device, [], made), Hand(made, lambda _: left.pop(0) if left else waiting, time=time))
    if isinstance(found, TwitchError):
        assert CANARY not in "".join(traceback.format_exception(found))
    else:
        access, refresh = found
        assert is_token(access)
        assert refresh == "" or is_token(refresh)
    assert time.passed <= 130


@pytest.mark.parametrize("deep", [b"[" * 100_000, b'{"access_token":' * 50_000])
def test_a_reply_nested_too_deeply_is_no_token(deep: bytes) -> None:
    made = core(time=Time())
    assert told(grants.obtain(grants.refresh_form(made, Secret("r")), "refresh", made, 1e9), reply(deep)) is None
