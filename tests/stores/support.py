"""A real redis-server for one test run, and the stores that all must do the same."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
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
def postgres_server() -> Generator[str]:
    """A PostgreSQL of its own, reached by a socket in a new folder. Skips where it isn't installed, or can't run: it never does as root."""
    where = os.pathsep.join([os.environ.get("PATH", ""), *map(str, sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True))])  # Debian's
    initdb, server = shutil.which("initdb", path=where), shutil.which("postgres", path=where)
    if initdb is None or server is None:
        pytest.skip("PostgreSQL's initdb and postgres aren't there (apt-get install postgresql)")
    as_user: list[str] = []
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    if os.geteuid() == 0:
        try:
            found = pwd.getpwnam("postgres")
        except KeyError:
            pytest.skip("PostgreSQL doesn't run as root, and there is no user postgres")
        os.chown(folder, found.pw_uid, found.pw_gid)
        as_user = ["runuser", "-u", "postgres", "--"]
    data = str(folder / "data")
    started = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
    try:
        subprocess.run([*as_user, initdb, "-D", data, "-A", "trust", "-U", "postgres", "--no-sync"], check=True, **started)  # type: ignore[call-overload]
        settings = ["-c", "listen_addresses=", "-c", f"unix_socket_directories={folder}", "-c", "fsync=off"]
        process = subprocess.Popen([*as_user, server, "-D", data, *settings], **started)  # type: ignore[call-overload]
        try:
            for _ in range(500):
                with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as asked:
                    asked.connect(str(folder / ".s.PGSQL.5432"))
                    break
                time.sleep(0.02)
            yield f"host={folder} user=postgres dbname=postgres"
        finally:
            process.terminate()
            process.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


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
