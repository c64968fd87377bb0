"""Whatever comes to EventSub's webhook is answered: read from any headers, and from any body that was rightly signed."""

import contextlib
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from tests.eventsub_webhook.support import EVENT, SECRET, Harness, Message, at, subscription
from twitchapi_gen.runtime.base.secret import Secret
from twitchapi_gen.runtime.dispatch.http_server import signed
from twitchapi_gen.runtime.eventsub.webhook.verify import Refused, key, read_headers, verify

NAMES = [f"Twitch-Eventsub-Message-{name}" for name in ("Id", "Timestamp", "Type", "Signature", "Retry")]
TEXT = st.text(max_size=12)
UTF8 = st.text(st.characters(codec="utf-8"), max_size=8)
VALUES = TEXT | st.sampled_from([at(0), "sha256=0", "1", "²", "9" * 5_000])
TIMES = TEXT | st.sampled_from([
    at(0), at(1e9), "2026-99-01T00:00:00Z", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59",
])  # fmt: skip
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False) | UTF8,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(UTF8, inner, max_size=3),
    max_leaves=6,
)
KINDS = ["notification", "revocation", "webhook_callback_verification", "news", ""]


@st.composite
def payloads(draw: st.DrawFn) -> Any:
    """A body as Twitch sends it, some of whose parts are anything; or anything."""
    sent: dict[str, Any] = {"subscription": subscription(status=draw(st.sampled_from(["enabled", "authorization_revoked"]))), "event": dict(EVENT)}
    sent |= draw(st.sampled_from([{}, {"challenge": "pogchamp"}, {"challenge": "pogchamp", "conduit_shard": {"conduit_id": "1", "shard": "0"}}]))
    for _ in range(draw(st.integers(0, 3))):
        at_ = draw(st.sampled_from([sent, *(value for value in sent.values() if isinstance(value, dict))]))
        name = draw(st.sampled_from([*at_, "events", "more"]))
        if draw(st.booleans()):
            at_[name] = draw(ANY)
        else:
            at_.pop(name, None)
    return draw(st.just(sent) | ANY) if draw(st.booleans()) else sent


@pytest.fixture(scope="module")
def harness() -> Iterator[Harness]:
    with Harness("sync", on_revoked=lambda *_: None).listens() as made:
        yield made


@given(st.lists(st.tuples(st.sampled_from([*NAMES, "Host", "X"]), VALUES), max_size=7), st.booleans())
@example([(NAMES[0], "1"), (NAMES[1], at(0)), (NAMES[4], "²")], False)
def test_any_headers_are_read_or_refused(given: list[tuple[str, str]], as_bytes: bool) -> None:
    headers: Any = [(name.encode(), value.encode("utf-8", "surrogatepass")) for name, value in given] if as_bytes else given
    found = None
    with contextlib.suppress(Refused):
        found = read_headers(headers)
    assert found is None or (found.id and 0 <= found.retry < 10**9)


@given(st.text(st.characters(codec="ascii"), min_size=1, max_size=8), TIMES, st.binary(max_size=30))
@example("a", "0001-01-01T00:00:00+23:59", b"")
def test_what_is_rightly_signed_has_a_time_of_now_or_is_refused(id: str, timestamp: str, body: bytes) -> None:
    signature = signed(SECRET.encode(), id.encode(), timestamp.encode("utf-8", "replace"), body)
    headers = dict(zip(NAMES, (id, timestamp, "notification", signature, "0"), strict=True))
    with pytest.raises(Refused) as raised:
        verify(read_headers(headers), body, [key(Secret(SECRET))], 2e9)
    assert raised.value.status in (400, 403)


@given(payloads(), st.sampled_from(KINDS))
@example({"challenge": "pogchamp", "conduit_shard": {"conduit_id": ["a list"]}}, "webhook_callback_verification")
@example({"subscription": {**subscription(), "id": ["a list"]}, "event": EVENT}, "notification")
def test_any_body_that_is_rightly_signed_is_answered(harness: Harness, payload: Any, kind: str) -> None:
    status, headers, body = harness.send(Message(json.loads(json.dumps(payload)), kind))
    assert status in (200, 204, 400, 404)
    assert status != 200 or (kind == "webhook_callback_verification" and body.decode() == payload["challenge"])
    assert "html" not in headers.get("Content-Type", "")


@given(st.binary(max_size=60), st.sampled_from(KINDS))
def test_any_bytes_that_are_rightly_signed_are_answered(harness: Harness, body: bytes, kind: str) -> None:
    assert harness.send(Message(None, kind, raw=body))[0] in (204, 400, 404)
