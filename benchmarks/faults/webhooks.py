"""Each library under faulty webhook messages, sent to its own server."""

import contextlib
import hashlib
import hmac
import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from attrs import define, field

from benchmarks.venv import peers_python

ROOT = Path(__file__).resolve().parent.parent.parent
SUBSCRIPTION = {
    "id": "sub-1", "type": "stream.online", "version": "1", "status": "enabled", "cost": 0, "condition": {"broadcaster_user_id": "1"},
    "transport": {"method": "webhook", "callback": "https://127.0.0.1/callback"}, "created_at": "2026-02-27T10:11:12Z",
}  # fmt: skip
EVENT = {
    "id": "9001", "broadcaster_user_id": "1", "broadcaster_user_login": "cool_user", "broadcaster_user_name": "Cool_User", "type": "live",
    "started_at": "2026-02-27T10:11:12Z",
}  # fmt: skip
BODY = json.dumps({"subscription": SUBSCRIPTION, "event": EVENT}).encode()


@define
class Hook:
    """A library's server. `statuses`: the status codes of its replies."""

    process: "subprocess.Popen[str]"
    port: int
    secret: str
    statuses: list[int] = field(factory=list[int])

    def send(self, id: str, *, body: bytes = BODY, age: float = 0.0, secret: str = "") -> None:
        when = datetime.fromtimestamp(time.time() - age, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "123Z"
        signature = hmac.new((secret or self.secret).encode(), id.encode() + when.encode() + body, hashlib.sha256).hexdigest()
        headers = {
            "Content-Type": "application/json", "Twitch-Eventsub-Message-Id": id, "Twitch-Eventsub-Message-Retry": "0",
            "Twitch-Eventsub-Message-Type": "notification", "Twitch-Eventsub-Message-Signature": f"sha256={signature}",
            "Twitch-Eventsub-Message-Timestamp": when, "Twitch-Eventsub-Subscription-Type": "stream.online",
            "Twitch-Eventsub-Subscription-Version": "1",
        }  # fmt: skip
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("POST", "/callback", body, headers)
            self.statuses.append(connection.getresponse().status)
        except (OSError, http.client.HTTPException):
            self.statuses.append(0)
        finally:
            connection.close()

    @property
    def calls(self) -> int:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())


@define(frozen=True)
class HookFault:
    """`do` sends the messages. calls: permitted number of callbacks. answers: required statuses of the last replies, in hundreds."""

    what: str
    wanted: str
    do: Callable[[Hook], None]
    calls: int
    answers: tuple[int, ...]


def _duplicate(hook: Hook) -> None:
    hook.send("a")
    hook.send("a")


def _late_duplicate(hook: Hook) -> None:
    hook.send("a")
    for number in range(100):
        hook.send(f"other {number}")
    hook.send("a")


def _after_forgery(hook: Hook) -> None:
    hook.send("a", secret="somebody else's secret")
    hook.send("a")


HOOK_FAULTS = {
    "duplicate": HookFault("webhook: a message twice", "2xx both times, 1 callback", _duplicate, 1, (2, 2)),
    "late-duplicate": HookFault("webhook: twice, 100 others between", "2xx, 1 callback each", _late_duplicate, 101, (2, 2)),
    "replay": HookFault("webhook: signed an hour ago", "4xx, no callback", lambda hook: hook.send("a", age=3600), 0, (4,)),
    "ahead": HookFault("webhook: signed an hour ahead", "4xx, no callback", lambda hook: hook.send("a", age=-3600), 0, (4,)),
    "forged": HookFault("webhook: forged signature", "4xx, no callback", lambda hook: hook.send("a", secret="another secret"), 0, (4,)),
    "burned": HookFault("webhook: forged, then genuine, one id", "4xx, then 2xx and 1 callback", _after_forgery, 1, (4, 2)),
    "malformed": HookFault("webhook: signed, but a list", "4xx", lambda hook: hook.send("a", body=b"[]"), 0, (4,)),
    "no-event": HookFault("webhook: signed, `event` is null", "not taken: 4xx", lambda hook: hook.send("a", body=BODY.replace(
        json.dumps(EVENT).encode(), b"null")), 0, (4,)),
}  # fmt: skip


@contextlib.contextmanager
def receiving(library: str) -> Iterator[Hook]:
    python = Path(sys.executable) if library == "ours" else peers_python()
    command = [str(python), str(ROOT / "benchmarks" / "faults" / "webhook_subject.py"), library]
    environment = {"PYTHONPATH": str(ROOT)} if library == "ours" else {}
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    assert process.stdin
    assert process.stdout
    try:
        yield Hook(process, **json.loads(process.stdout.readline()))
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()


def meet(library: str, name: str) -> tuple[bool, str]:
    """Whether the library passed, and the result."""
    fault = HOOK_FAULTS[name]
    with receiving(library) as hook:
        fault.do(hook)
        calls, last = hook.calls, hook.statuses[-len(fault.answers) :]
    good = calls == fault.calls and tuple(status // 100 for status in last) == fault.answers
    return good, f"{', '.join(map(str, last))}; {calls} callback{'' if calls == 1 else 's'}"
