"""Whatever a refusal looks like, the error says its first sentence: short, on one line, and without a secret."""

import codecs
import gzip
import json
from collections.abc import Callable
from typing import Any

import orjson
import pytest
from hypothesis import example, given, strategies as st

from tests.unit.runtime.support import SECRET, Hand, core, in_turn, reply, user
from twitchapi_gen import ApiError, LoginFailed, LoginRequired, ShardsRefused, TwitchError, UnexpectedReply
from twitchapi_gen.runtime.auth import oauth as grants, refresh as renewal
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.eventsub.conduit import api as conduits
from twitchapi_gen.runtime.http.message import Flow
from twitchapi_gen.runtime.http.response import LONGEST, UNEXPLAINED, brief
from twitchapi_gen.runtime.login import login as codes
from twitchapi_gen.runtime.login.page import Code, Refused

MIB = 1_000_000
TOKEN = "canary-access-7f3a"
SHAPES: dict[str, tuple[bytes, str]] = {
    "Twitch's own": (b'{"error":"Bad Request","status":400,"message":"The id is wrong."}', "The id is wrong."),
    "OAuth's own": (b'{"error":"invalid_grant","error_description":"The code is old."}', "The code is old."),
    "OAuth's name alone": (b'{"error":"invalid_client"}', "invalid_client"),
    "an object as the error": (b'{"error":{"message":"The id is wrong.","code":"x1"}}', "The id is wrong."),
    "a list of errors": (b'{"errors":[{"message":"The id is wrong."},{"message":"So is the name."}]}', "The id is wrong.; So is the name."),
    "texts as errors": (b'{"status":400,"errors":["one","two","three","four"]}', "one; two; three"),
    "a problem of RFC 9457": (b'{"type":"about:blank","title":"Bad id","detail":"The id is wrong."}', "The id is wrong."),
    "its title alone": (b'{"type":"about:blank","title":"Bad id"}', "Bad id"),
    "a validator's": (b'{"detail":[{"loc":["body","id"],"msg":"Field required","type":"missing"}]}', "Field required"),
    "fields with their faults": (b'{"errors":{"name":["is blank"]}}', "is blank"),
    "details": (b'{"status":400,"details":"The id is wrong."}', "The id is wrong."),
    "capitals": (b'{"__type":"x","Message":"The id is wrong."}', "The id is wrong."),
    "JSON in a text": (json.dumps({"message": '{"message":"The id is wrong."}'}).encode(), "The id is wrong."),
    "deep below": (b'{"fault":{"inner":[{"cause":{"message":"The id is wrong."}}]}}', "The id is wrong."),
    "a sentence under some name": (b'{"what":"The id is wrong."}', "The id is wrong."),
    "an array": (b'[{"message":"The id is wrong."}]', "The id is wrong."),
    "a JSON string": (b'"The id is wrong."', "The id is wrong."),
    "two documents in a row": (b'{"message":"The id is wrong."}{"status":400}', "The id is wrong."),
    "two, and the second one explains": (b'{"status":400}\r\n{"message":"The id is wrong."}', "The id is wrong."),
    "a document and something else": (b'{"message":"The id is wrong."} at gateway 7', "The id is wrong."),
    "a BOM": (codecs.BOM_UTF8 + b'{"message":"The id is wrong."}', "The id is wrong."),
    "UTF-16": ('{"message":"L\u2019id est fausse."}'.encode("utf-16"), "L\u2019id est fausse."),
    "UTF-32 without a BOM": ('{"message":"The id is wrong."}'.encode("utf-32-le"), "The id is wrong."),
    "Windows' encoding": ('{"message":"L\u2019\xe9t\xe9"}'.encode("cp1252"), "L\u2019\xe9t\xe9"),
    "UTF-8 that is cut off": ('{"message":"\xe9t\xe9 \u2013'.encode()[:-1], "\xe9t\xe9 \ufffd"),
    "JSON that is cut off": (b'{"status":400,"message":"The id is wr\\u00f6ng. And', "The id is wr\xf6ng. And"),
    "Python's quotes": (b"{'status': 400, 'message': 'The id is wrong.'}", "The id is wrong."),
    "line breaks within a text": (b'{"message":"The id\n\tis wrong."}', "The id is wrong."),
    "plain text": (b"The id is wrong.\r\n", "The id is wrong."),
    "text that begins with a quotation": (b'"id" is not "number"', '"id" is not "number"'),
    "HTML": (b"<!doctype html>\n<html><head><title>\n502 Bad &amp; Gateway</title></head><body>x</body></html>", "502 Bad & Gateway"),
    "HTML without a title": (b"<html><style>p {}</style><script>let x</script><h1>It broke</h1><p>Go away</p>", "It broke"),
    "XML": (b'<?xml version="1.0"?><Error><Code>x</Code><Message>The id is wrong.</Message></Error>', "The id is wrong."),
    "a terminal's colours": (b"\x1b[31mThe id\x1b[0m is\x07 wrong.\x1b]0;title\x07\x00", "The id is wrong."),
    "marks that turn the writing round": ('{"message":"The \u202eid\u200b is wrong."}'.encode(), "The id is wrong."),
    "a number": (b'{"message":42}', "42"),
    "nothing": (b"", ""),
    "an empty text": (b'{"message":"","error":null}', ""),
    "an object that explains nothing": (b'{"status":400,"ok":false}', ""),
    "its status alone": (b'{"error":"Bad Request","status":400}', ""),
    "null": (b"null", ""),
    "brackets": (b"[" * 100_000, ""),
    "bytes of some other kind": (gzip.compress(bytes(range(256)) * 8), ""),
    "a token that nobody asked for": (b'{"access_token":"canary of theirs","scope":["one two"]}', "one two"),
    "the same, cut off": (b'{"access_token":"canary of theirs"', ""),
}
LARGE: dict[str, bytes] = {
    "a long message": b'{"message":"' + b"x" * MIB + b'"}',
    "long text": b"x" * MIB,
    "blanks before it": b" " * MIB + b"hi",
    "blanks after a name": b"message:" + b" " * MIB,
    "a name, again and again": b"message" * (MIB // 7),
    "names that nest": b'{"message":' * (MIB // 11),
    "angle brackets": b"<" * MIB,
    "titles without an end": b"<title" * (MIB // 6),
    "comments without an end": b"<!--" * (MIB // 4),
    "brackets": b"[" * MIB,
    "lists": b"[" + b'["x y"],' * (MIB // 8),
    "lists in objects": b'[{"a":[' * (MIB // 7),
    "quotation marks": b'"' * MIB,
    "escaped quotation marks": b'{"message":"' + b'\\"' * MIB,
    "orders to a terminal": b"\x1b]" * (MIB // 2),
    "a wrong encoding": b"\xff" * MIB,
    "documents far apart": b'{"a":"b"}' + b" " * MIB + b'{"message":"x"}',
    "many texts that look like JSON": b"{" + b",".join(b'"%d":"{[<"' % number for number in range(MIB // 12)) + b"}",
}


def refusal(body: bytes, status: int = 400) -> ApiError:
    """The error of a call whose reply that was."""
    hand = Hand(core(secret=None), in_turn(*[reply(body, status)] * 3), user(TOKEN))
    with pytest.raises(ApiError) as raised:
        hand.call("get_users", ids=["1"])
    return raised.value


@pytest.mark.parametrize("shape", SHAPES)
def test_whatever_shape_a_refusal_has_its_words_are_in_the_error(shape: str) -> None:
    body, words = SHAPES[shape]
    error = refusal(body)
    assert error.message == (words or UNEXPLAINED)
    named = error.error if error.error not in ("", words) else "error"
    assert str(error) == f"get_users: 400 {named}: {error.message}"


@pytest.mark.parametrize("shape", LARGE)
def test_a_large_refusal_makes_a_short_error(shape: str) -> None:
    """What would take time with the square of its size shows in `make soak ONLY=refusals`."""
    assert len(str(refusal(LARGE[shape]))) < 2 * LONGEST


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["message", "error", "errors", "detail"]) | st.text(max_size=5), inner)
    ),
    max_leaves=12,
)
BODIES = st.binary(max_size=400) | JSON.map(lambda value: json.dumps(value).encode()) | st.text(max_size=400).map(lambda text: text.encode("utf-16"))


@given(st.lists(BODIES, min_size=1, max_size=3).map(b"".join), st.integers(400, 599))
@example(b'{"message":' + b"9" * 5000 + b"}", 400)
@example(b'{"message":"\\ud800"}', 404)
@example(b"\xff\xfe\x00", 500)
def test_any_bytes_as_a_refusal_are_a_short_printable_api_error(body: bytes, status: int) -> None:
    error = refusal(body, status)
    assert len(str(error)) < 600
    assert str(error).isprintable()
    assert error.message


WRAPPED: dict[str, Callable[[str], bytes]] = {
    "a message": lambda words: orjson.dumps({"message": words}),
    "a name": lambda words: orjson.dumps({"error": words, "message": "x"}),
    "plain text": str.encode,
    "a page": lambda words: f"<title>{words}</title>".encode(),
    "broken JSON": lambda words: f'{{"message":"{words}'.encode(),
}


@pytest.mark.parametrize("shape", WRAPPED)
@given(st.integers(0, 9_000), st.sampled_from([" ", "x", "\x1b[0m"]), st.integers(1, 400))
def test_no_part_of_a_secret_is_quoted_wherever_the_text_is_cut(shape: str, before: int, filler: str, times: int) -> None:
    shown = refusal(WRAPPED[shape]("." * before + (TOKEN + filler) * times))
    assert "canar" not in str(shown) + repr(vars(shown))


def test_a_secret_that_a_terminals_order_splits_is_not_put_together_again() -> None:
    assert TOKEN not in str(refusal(b"\x1b[0m canary-\x1b[1maccess-7f3a"))
    assert TOKEN not in str(refusal(orjson.dumps({"message": "canary-\x00access-7f3a"})))


def ends_in(flow: Flow[Any], hand: Hand) -> str:
    with pytest.raises(TwitchError) as raised:
        hand.run(flow)
    return str(raised.value)


def test_the_oauth_servers_refusals_are_quoted_the_same_way() -> None:
    two = b'{"status":400,"error":""}{"message":"Invalid\x1b[1m refresh token"}'
    hand = Hand(core(), in_turn(*[reply(two, 400)] * 3))
    made = user("old", refresh="refresh-1f2e3d")
    deadline = hand.core.deadline()
    with pytest.raises(LoginRequired, match=r"^Twitch refused the refresh token \(400: Invalid refresh token\); the user must log in again$"):
        hand.run(renewal.refresh_stale(made, Secret("old"), hand.core, deadline))
    app = ends_in(grants.obtain(grants.app_form(hand.core), "app token", hand.core, deadline), hand)
    assert app == "app token: 400 error: Invalid refresh token"
    code = ends_in(codes.exchange_redirect(Code(Secret("x")), "http://localhost", hand.core), hand)
    assert code == "Twitch refused the code (400: Invalid refresh token); log in again"


def test_a_refused_client_is_no_refused_refresh_token_where_only_the_standards_name_says_so() -> None:
    hand, made = Hand(core(), in_turn(reply({"error": "invalid_client"}, 401))), user("old", refresh="refresh-1f2e3d")
    assert ends_in(renewal.refresh_stale(made, Secret("old"), hand.core, hand.core.deadline()), hand) == "refresh token: 401 error: invalid_client"
    assert made.refused == ""


def test_a_device_that_is_refused_hears_why() -> None:
    shown = codes.DeviceLogin("X", "https://x", 1800.0)
    hand = Hand(core(), in_turn(reply(b'"invalid device code"', 400)))
    with pytest.raises(LoginFailed, match=r"\(400: invalid device code\); start again$"):
        hand.run(codes.poll_device_login(codes.Device(shown, Secret("code-1f2e3d"), 5.0), [], hand.core))


def test_what_the_browser_brings_back_gives_no_orders_to_a_terminal() -> None:
    hand = Hand(core(), in_turn())
    refused = Refused(False, "no\x1b[2J way")
    assert ends_in(codes.exchange_redirect(refused, "http://localhost", hand.core), hand) == "Twitch refused the login: no way"


def test_shards_that_are_refused_make_a_short_error_that_holds_them_all() -> None:
    errors = [{"id": str(number), "code": "x", "message": f"{SECRET}\x1b[1m" + "y" * MIB} for number in range(50)]
    hand = Hand(core(app="app-token-1a2b"), in_turn(reply({"data": [], "errors": errors}, 202)))
    with pytest.raises(ShardsRefused) as raised:
        hand.run(conduits.assign("c", {str(number): {"method": "webhook"} for number in range(50)}, hand.core))
    assert len(str(raised.value)) < 1_100
    assert str(raised.value).endswith("y… (x); and 47 more")
    assert [one.shard for one in raised.value.errors] == [str(number) for number in range(50)]
    assert SECRET not in repr(raised.value)


def test_a_token_of_some_other_app_with_a_long_name_makes_a_short_error() -> None:
    found = grants.Validation("x" * MIB, "1", "one", frozenset(), None)
    with pytest.raises(TwitchError) as raised:
        renewal.check_owner(found, Secret(TOKEN), "1", core())
    assert len(str(raised.value)) <= LONGEST


def test_a_redirect_says_that_it_is_not_followed_whatever_its_page_says() -> None:
    error = refusal(b"<title>302 Found</title>", 302)
    assert str(error) == "get_users: 302 Redirect: the server sent a redirect, which the client does not follow (302 Found)"


def test_a_short_text_stays_as_it_is() -> None:
    assert (brief("as it is"), brief("x" * LONGEST), brief("x" * (LONGEST + 1))) == ("as it is", "x" * LONGEST, "x" * (LONGEST - 1) + "…")


def test_a_reply_that_isnt_json_quotes_nothing() -> None:
    hand = Hand(core(secret=None), in_turn(reply(b"x" * MIB)), user(TOKEN))
    with pytest.raises(UnexpectedReply) as raised:
        hand.call("get_users", ids=["1"])
    assert len(str(raised.value)) < 200


@pytest.mark.parametrize("body", [b'{"status":401}{"message":"Invalid OAuth token"}', b'"Invalid OAuth token"', b"Invalid OAuth token"])
def test_a_dead_token_is_known_by_the_words_whatever_their_shape(body: bytes) -> None:
    renewed, good = reply({"access_token": "new"}), reply({"data": [{"id": "1"}]})
    hand = Hand(core(), in_turn(reply(body, 401), renewed, good), user(TOKEN, refresh="refresh-1f2e3d"))
    assert hand.call("get_users", ids=["1"]).data[0].id == "1"
    assert [one.method for one in hand.sent] == ["GET", "POST", "GET"]
