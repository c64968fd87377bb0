"""What a webhook is set up with, and what a WSGI server hands over: it is taken as it is, or refused; a secret is never shown."""

import io
import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import example, given, strategies as st

from twitchapi_gen import ParameterError, TokenStoreError
from twitchapi_gen.runtime.dispatch.http_server import MAX_BODY
from twitchapi_gen.runtime.eventsub.webhook.integrations import serve_wsgi
from twitchapi_gen.runtime.eventsub.webhook.verify import HttpReply, checked_callback, kept_secret

PIECES = [
    "https://",
    "http://",
    "a.example",
    "localhost",
    "127.0.0.1",
    "[::1]",
    ":443",
    ":80",
    ":x",
    "/hook",
    "?a=b",
    "#f",
    "u@",
    "[",
    "\\",
    " ",
    "é",
]
URLS = st.lists(st.sampled_from(PIECES) | st.text(max_size=2), max_size=6).map("".join)


@given(URLS | URLS.map("https://a.example".__add__))
@example("https://[")
@example("https://a.example:99999/hook")
def test_an_address_that_is_taken_is_one_that_twitch_calls_or_of_this_machine(url: str) -> None:
    try:
        path = checked_callback(url)
    except ParameterError:
        return
    parts = urlsplit(url)
    assert path == (parts.path or "/")
    assert parts.hostname in ("localhost", "127.0.0.1", "::1") or (parts.scheme == "https" and parts.port in (None, 443))
    assert url.isascii()
    assert url.isprintable()


@pytest.fixture(scope="module")
def where(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("secret") / "eventsub.secret"


@given(st.binary(max_size=110) | st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=8, max_size=102).map(str.encode))
@example(b"")
@example(b"canary-7f3a\n")
@example(b"canary-7f3a\0")
def test_a_file_holds_a_secret_or_is_refused_without_being_shown(where: Path, content: bytes) -> None:
    where.write_bytes(content)
    os.chmod(where, 0o600)
    refusal = ""
    try:
        found = kept_secret(where).reveal()
    except TokenStoreError as error:
        found, refusal = "", str(error)
    assert bool(found) != bool(refusal)
    assert found.encode() == (content.strip(b" \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f") if found else b"")
    assert len(content) < 10 or content.decode("latin-1") not in refusal
    assert where.read_bytes() == content


NAMES = st.sampled_from(["CONTENT_LENGTH", "HTTP_X", "HTTP_", "SERVER_NAME", "wsgi.input_terminated"])
LENGTHS = st.sampled_from(["9" * 5_000, "²", "-1", "7", "1e3"])


@given(st.dictionaries(NAMES, st.text(max_size=6) | LENGTHS), st.binary(max_size=40))
@example({"CONTENT_LENGTH": "9" * 5_000}, b"body")
def test_whatever_a_wsgi_server_says_the_body_is_what_was_announced(environ: dict[str, Any], body: bytes) -> None:
    came: list[bytes] = []
    told: list[str] = []

    def handle(method: str, headers: Any, got: bytes) -> HttpReply:
        assert all(name for name, _ in headers) or "HTTP_" in environ
        came.append(got)
        return 204, {}, b""

    answer = serve_wsgi(handle, {"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(body), **environ}, lambda status, _: told.append(status))
    assert list(answer) == [b""]
    assert told == ["204 No Content"]
    length = environ.get("CONTENT_LENGTH", "")
    if length.isascii() and length.isdigit():
        assert came == [body[: min(int(length[:20]), MAX_BODY + 1)]]
    else:
        assert came == [body if environ.get("wsgi.input_terminated") else b""]
