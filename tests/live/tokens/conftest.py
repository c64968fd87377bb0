"""A token server for each test, and a redis-server for those that want one."""

from collections.abc import Generator, Iterator

import pytest

from tests.live.tokens.support import TokenServer
from tests.stores.support import redis_server


@pytest.fixture
def server() -> Iterator[TokenServer]:
    with TokenServer() as running:
        yield running


@pytest.fixture(scope="session")
def redis_url() -> Generator[str]:
    with redis_server() as url:
        yield url
