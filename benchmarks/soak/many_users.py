"""10,000 users in one Redis, two processes, all tokens dead in the same hour: each is refreshed once, the app's bucket is never overrun, and memory
and time grow in step with the users.
"""

import json
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from benchmarks.soak.figures import Figure
from twitchapi_gen import RedisTokenStore

_USERS = 10_000
_POINTS = 40
"""Calls of the app in a second."""


class _Twitch:
    """OAuth and one endpoint. Every access token is dead until it was refreshed."""

    def __init__(self) -> None:
        self.refreshes: Counter[str] = Counter()
        self.refused = self.answered = 0
        self._spent: dict[int, int] = {}
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                self._answer(b"")

            def do_POST(self) -> None:
                self._answer(self.rfile.read(int(self.headers["Content-Length"])))

            def _answer(self, body: bytes) -> None:
                status, value, headers = outer.answer(self.path, self.headers.get("Authorization", ""), body)
                data = json.dumps(value).encode()
                self.send_response_only(status)
                for name, text in {"Content-Type": "application/json", "Content-Length": str(len(data)), **headers}.items():
                    self.send_header(name, text)
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: Any) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self._thread.start()

    def answer(self, path: str, authorization: str, body: bytes) -> tuple[int, Any, dict[str, str]]:
        token = authorization.partition(" ")[2]
        if path == "/oauth2/validate":
            kind, _, user = token.partition("-")
            facts = {"client_id": "my_app_id", "user_id": user, "login": f"user_{user}", "scopes": [], "expires_in": 14_000}
            return (200, facts, {}) if kind == "fresh" else (401, {"status": 401, "message": "invalid access token"}, {})
        if path == "/oauth2/token":
            form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
            if form["grant_type"] == "client_credentials":
                return 200, {"access_token": "app", "expires_in": 14_000}, {}
            user = form["refresh_token"].partition("-")[2]
            with self._lock:
                self.refreshes[user] += 1
            return 200, {"access_token": f"fresh-{user}", "refresh_token": f"again-{user}", "expires_in": 14_000, "scope": []}, {}
        with self._lock:
            second = int(time.time())
            spent = self._spent[second] = self._spent.get(second, 0) + 1
            self.answered += spent <= _POINTS
            self.refused += spent > _POINTS
        headers = {"Ratelimit-Limit": str(_POINTS), "Ratelimit-Remaining": str(max(0, _POINTS - spent)), "Ratelimit-Reset": str(second + 1)}
        return (200, {"data": []}, headers) if spent <= _POINTS else (429, {"status": 429}, headers)

    def stop(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()


def _one(users: int, redis: str) -> tuple[_Twitch, list[dict[str, float]], float]:
    prefix = f"soak-{users}:"
    store = RedisTokenStore(redis, prefix=prefix)
    for number in range(users):
        store.save(
            f"user:my_app_id:{number}",
            {
                "access_token": f"dead-{number}", "refresh_token": f"refresh-{number}", "scopes": [], "expires_at": time.time() + 9_000,
                "user_id": str(number), "login": None,
            },
        )  # fmt: skip
    store.close()
    twitch = _Twitch()
    settings = json.dumps({"users": users, "redis": redis, "prefix": prefix, "url": twitch.url})
    line = [sys.executable, "-m", "benchmarks.soak._many_users_worker", settings]
    running = [subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    try:
        for one in running:
            if one.stdout is None or one.stdout.readline() != "ready\n":
                raise RuntimeError("a process of the soak didn't start")
        began = time.monotonic()
        for one in running:
            if one.stdin is not None:
                one.stdin.write("go\n")
                one.stdin.flush()
        told = [json.loads(one.communicate(timeout=1_200)[0]) for one in running]
        return twitch, told, time.monotonic() - began
    finally:
        for one in running:
            one.kill()
            one.wait()
        twitch.stop()


def run() -> list[Figure]:
    binary = shutil.which("redis-server")
    if binary is None:
        return [Figure("redis-server, which isn't installed (apt-get install redis-server)", 0, "=", 1)]
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--logfile", "/dev/null"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as redis:
        try:
            time.sleep(1)
            address = f"redis://127.0.0.1:{port}/0"
            _, small, _ = _one(_USERS // 2, address)
            twitch, large, seconds = _one(_USERS, address)
        finally:
            redis.terminate()
    counts = Counter(twitch.refreshes.values())
    return [
        Figure("users whose token was refreshed once", counts[1], "=", _USERS),
        Figure("users whose token was refreshed more often", _USERS - counts[1], "=", 0),
        Figure("users lost", sum(one["lost"] for one in large), "=", 0),
        Figure("429 for the app", twitch.refused, "=", 0),
        Figure("calls of the app meanwhile", twitch.answered, "≥", 400),
        Figure("CPU of twice the users", sum(one["cpu"] for one in large) / sum(one["cpu"] for one in small), "≤", 2.5, "×"),
        Figure("memory of twice the users", sum(one["kib"] for one in large) / sum(one["kib"] for one in small), "≤", 2.5, "×"),
        Figure("memory of a user in a process", large[0]["kib"] * 1024 / _USERS, unit="bytes"),
        Figure("time", seconds, unit="s"),
    ]
