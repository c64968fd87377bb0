"""Whatever lies where the tokens should be: a token, none, or an error that doesn't show it; and it is never overwritten unseen."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from tests.stores.support import token
from twitchapi_gen import FileTokenStore, TokenStoreError
from twitchapi_gen.runtime.auth.stores import as_token, from_json, to_json

CANARY = "canary7f3a"
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.just(CANARY),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@st.composite
def contents(draw: st.DrawFn) -> bytes:
    """A file of tokens, up to two parts of which are missing or anything; or any JSON; or a few bytes changed; or any bytes."""
    kept: dict[str, Any] = {**token(CANARY, CANARY)}
    whole: dict[str, Any] = {"version": 1, "tokens": {"key": kept, "other": token(CANARY)}}
    for _ in range(draw(st.integers(0, 2))):
        part = draw(st.sampled_from([whole, kept]))
        part[draw(st.sampled_from([*part, "more"]))] = draw(ANY)
    raw = bytearray(json.dumps(draw(st.sampled_from([whole] * 4) | ANY)).encode())
    for at, byte in draw(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=2)):
        raw[at % len(raw)] = byte
    return draw(st.sampled_from([bytes(raw)] * 4) | st.binary(max_size=40))


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("store") / "tokens.json"


def attempted(do: Callable[[], Any]) -> Any:
    """What it returns, or the error."""
    try:
        return do()
    except TokenStoreError as error:
        return error


@given(contents())
@example(b'{"version": 1, "tokens": {"key": [1]}}')
@example(b'{"version": 1e999, "tokens": {}}')
@example(b'{"version": 1, "tokens": []}')
@example(b"")
@example(b"[" * 200_000)
def test_any_file_holds_tokens_or_is_an_error_that_doesnt_show_it(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    store = FileTokenStore(path)
    found = attempted(lambda: store.load("key"))
    if isinstance(found, TokenStoreError):
        assert CANARY not in str(found)
    elif found is not None:
        assert as_token(found) == found
    assert path.read_bytes() == content
    refusal = attempted(lambda: store.save("new", token("new")))
    if isinstance(refusal, TokenStoreError):
        assert CANARY not in str(refusal)
        assert path.read_bytes() == content
    else:
        assert store.load("new") == token("new")
        assert str(attempted(lambda: store.load("key"))) == str(found)


@given(st.binary(max_size=60) | st.text(max_size=30))
def test_any_text_is_json_or_nothing(text: bytes | str) -> None:
    value = from_json(text)
    found = as_token(value)
    assert found is None or found == as_token(from_json(to_json(found)))


@given(ANY)
def test_what_was_written_is_read_as_it_was(value: Any) -> None:
    assert repr(from_json(to_json(value))) == repr(value)
