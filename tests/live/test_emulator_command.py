"""`python -m twitchapi_gen.emulator`: one line when it is ready, and a clean end."""

import os
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest

from tests.live.asking import ask
from tests.live.support import Caller, Kind
from tests.programs import said


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "twitchapi_gen.emulator", *arguments]


@contextmanager
def running(*arguments: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    """The command's process, and the URL in the first line that it writes."""
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    process = subprocess.Popen(command(*arguments), env=buffered, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        try:
            assert process.stdout is not None
            assert select.select([process.stdout], [], [], 20)[0], "nothing was written"
            line = process.stdout.readline()
            yield process, line.split()[-1]
        finally:
            process.kill()


def end(process: "subprocess.Popen[str]", sign: signal.Signals) -> tuple[int, str, str]:
    """Sends the signal; the exit status, and what else was written."""
    process.send_signal(sign)
    rest, errors = process.communicate(timeout=20)
    return process.returncode, rest, said(errors)


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_it_prints_one_line_with_its_url_and_ends_on_a_signal(sign: signal.Signals) -> None:
    with running("--port", "0") as (process, url):
        assert urlsplit(url).hostname == "127.0.0.1"
        assert ask(url, "GET", "/emulator").json == {"emulator": "twitchapi_gen"}
        assert end(process, sign) == (0, "", "")


def test_it_ends_though_a_request_is_half_sent_and_a_connection_is_idle() -> None:
    with running("--port", "0") as (process, url):
        host, port = str(urlsplit(url).hostname), int(urlsplit(url).port or 0)
        with socket.create_connection((host, port)) as half, socket.create_connection((host, port)):
            half.sendall(b"POST /helix/users HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
            assert ask(url, "GET", "/emulator").status == 200
            assert end(process, signal.SIGTERM) == (0, "", "")


def test_it_serves_the_port_that_is_asked_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with running("--port", str(port)) as (_, url):
        assert url == f"http://127.0.0.1:{port}"


def test_its_seed_decides_what_it_says() -> None:
    found: list[bytes] = []
    for seed in ("1", "1", "2"):
        with running("--port", "0", "--seed", seed) as (_, url), Caller("sync", url, secret="secret") as caller:
            found.append(str(caller.call("get_streams").to_dict()["data"]).encode())
    assert found[0] == found[1] != found[2]


def test_both_clients_talk_to_it_through_the_variable(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    with running("--port", "0") as (_, url):
        monkeypatch.setenv("TWITCHAPI_EMULATOR", url)
        with Caller(kind, secret="secret") as caller:
            assert caller.call("get_users", logins=["my_username"]).data[0].login == "my_username"


def test_a_busy_port_is_a_clear_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = subprocess.run(command("--port", port), capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout) == (1, "")
    assert said(done.stderr).count("\n") == 1
    assert port in done.stderr
    assert "in use" in done.stderr


@pytest.mark.parametrize(
    "arguments", [("--host", "0.0.0.0"), ("--host", "10.0.0.1"), ("--host", "::"), ("--host", "example.com"), ("--port", "99999")]
)
def test_a_host_or_port_that_cant_be_is_a_clear_error(arguments: tuple[str, str]) -> None:
    done = subprocess.run(command("--port", "0", *arguments), capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout) == (1, "")
    assert said(done.stderr).count("\n") == 1
    assert said(done.stderr).startswith("the emulator can't start: ")


@pytest.mark.parametrize("arguments", [("--port", "x"), ("--seed", "x"), ("--nothing",)])
def test_an_argument_that_is_none_is_explained(arguments: tuple[str, ...]) -> None:
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=20)
    assert (done.returncode, done.stdout) == (2, "")
    assert arguments[0] in done.stderr
