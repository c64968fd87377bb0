"""A real redis-server for one test run, and the stores that all must do the same."""

import contextlib
import shutil
import socket
import subprocess
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from twitchapi_gen import StoredToken

ROOT = Path(__file__).resolve().parent.parent.parent


def token(access: str = "access", refresh: str | None = "refresh", *, user_id: str | None = "1") -> StoredToken:
    return {
        "access_token": access,
        "refresh_token": refresh,
        "scopes": ["bits:read"],
        "expires_at": 1_900_000_000.5,
        "user_id": user_id,
        "login": "one",
    }


@contextlib.contextmanager
def redis_server() -> Generator[str]:
    """A redis-server of its own on a free port of this machine, which keeps nothing. Skips where it isn't installed."""
    binary = shutil.which("redis-server")
    if binary is None:
        pytest.skip("redis-server isn't installed (apt-get install redis-server)")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--logfile", "/dev/null"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.02)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(10)
