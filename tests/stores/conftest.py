"""Each store by name, empty."""

import importlib
import time
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from examples.encrypted_store import EncryptedStore
from examples.sql_store import SqlTokenStore, postgres_store, sqlite_store
from tests.stores.support import postgres_server, redis_server
from twitchapi_gen import FileTokenStore, MemoryTokenStore, RedisTokenStore, TokenStore

try:
    psycopg: Any = importlib.import_module("psycopg")
except ImportError:
    psycopg = None


@pytest.fixture(scope="session")
def redis_url() -> Generator[str]:
    with redis_server() as url:
        yield url


@pytest.fixture(scope="session")
def postgres_dsn() -> Generator[str]:
    if psycopg is None:
        pytest.skip("psycopg isn't installed (pip install 'psycopg[binary]')")
    with postgres_server() as dsn:
        yield dsn


def postgres(dsn: str) -> SqlTokenStore:
    """The recipe's store, with empty tables."""

    def connect() -> Any:
        deadline = time.monotonic() + 30
        while True:
            try:
                return psycopg.connect(dsn, autocommit=True)
            except psycopg.OperationalError:  # it is starting up
                assert time.monotonic() < deadline
                time.sleep(0.05)

    with connect() as connection:
        connection.execute("DROP TABLE IF EXISTS twitch_tokens, twitch_locks")
    connection.close()
    return postgres_store(connect)


@pytest.fixture(params=["memory", "file", "redis", "sqlite", "postgres", "encrypted"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TokenStore]:
    made: Any
    match request.param:
        case "memory":
            made = MemoryTokenStore()
        case "file":
            made = FileTokenStore(tmp_path / "tokens.json")
        case "redis":
            made = RedisTokenStore(request.getfixturevalue("redis_url"), prefix=f"{tmp_path}:")
        case "sqlite":
            made = sqlite_store(str(tmp_path / "tokens.sqlite"))
        case "postgres":
            made = postgres(request.getfixturevalue("postgres_dsn"))
        case _:
            made = EncryptedStore(MemoryTokenStore(), [Fernet.generate_key()])
    yield made
    if hasattr(made, "close"):
        made.close()
