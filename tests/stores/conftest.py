"""Each store by name, empty."""

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.stores.support import redis_server
from twitchapi_gen import FileTokenStore, MemoryTokenStore, RedisTokenStore, TokenStore


@pytest.fixture(scope="session")
def redis_url() -> Generator[str]:
    with redis_server() as url:
        yield url


@pytest.fixture(params=["memory", "file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TokenStore]:
    if request.param == "memory":
        yield MemoryTokenStore()
    elif request.param == "file":
        yield FileTokenStore(tmp_path / "tokens.json")
    else:
        made = RedisTokenStore(request.getfixturevalue("redis_url"), prefix=f"{tmp_path}:")
        yield made
        made.close()
