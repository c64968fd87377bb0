"""What lies in the store and is no token is an error that doesn't show it, never taken for one."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.stores.support import token
from twitchapi_gen import FileTokenStore, RedisTokenStore, StoredToken, TokenStore, TokenStoreError

Put = Callable[[Any], TokenStore]
FIELDS = sorted(StoredToken.__annotations__)


@pytest.fixture(params=["file", "redis"])
def put(request: pytest.FixtureRequest, tmp_path: Path) -> Put:
    """Puts a value under "key", and returns the store."""

    def into_file(value: Any) -> TokenStore:
        path = tmp_path / "tokens.json"
        path.write_text(json.dumps({"version": 1, "tokens": {"key": value}}))
        return FileTokenStore(path)

    def into_redis(value: Any) -> TokenStore:
        import redis

        client = redis.Redis.from_url(request.getfixturevalue("redis_url"))
        request.addfinalizer(client.close)
        client.set("contents:key", json.dumps(value))
        return RedisTokenStore(client, prefix="contents:")

    return into_file if request.param == "file" else into_redis


def refused(store: TokenStore) -> None:
    with pytest.raises(TokenStoreError, match="log in again") as raised:
        store.load("key")
    assert "canary" not in str(raised.value)
    assert "key" in str(raised.value)


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_that_is_missing(put: Put, field: str) -> None:
    refused(put({name: value for name, value in token("canary", "canary").items() if name != field}))


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_of_another_kind(put: Put, field: str) -> None:
    for wrong in ({"canary": 1}, ["canary", 1], [None]):
        refused(put({**token("canary", "canary"), field: wrong}))


def test_more_fields_than_a_token_has_are_of_a_later_version_and_do_no_harm(put: Put) -> None:
    assert put({**token(), "more": 1}).load("key") == token()


def test_a_whole_number_of_seconds_is_a_time(put: Put) -> None:
    assert put({**token(), "expires_at": 1_900_000_000}).load("key") == {**token(), "expires_at": 1_900_000_000}


def test_json_nested_too_deeply_in_redis(redis_url: str) -> None:
    import redis

    with redis.Redis.from_url(redis_url) as client:
        for data in (b"[" * 200_000, b"\xff\xfe", b"", b"null"):
            client.set("contents:key", data)
            refused(RedisTokenStore(client, prefix="contents:"))
        client.delete("contents:key")
        client.lpush("contents:key", "canary")
        with pytest.raises(TokenStoreError, match="ResponseError"):
            RedisTokenStore(client, prefix="contents:").load("key")
        client.delete("contents:key")
