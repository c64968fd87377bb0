"""A Twitch that misbehaves in one way at a time: the first part of the path names the fault. Counts the requests.

`python -m benchmarks.faults.server` prints its port. `GET /<fault>/counts` returns the number of requests for each method and path.
"""

import asyncio
import contextlib
import json
import os
import socket
import struct
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from attrs import define, field

USER = {
    "id": "1", "login": "one", "display_name": "One", "type": "", "broadcaster_type": "", "description": "", "profile_image_url": "",
    "offline_image_url": "", "view_count": 0, "created_at": "2020-01-01T00:00:00Z",
}  # fmt: skip
GAME = {"id": "1", "name": "Chess", "box_art_url": "", "igdb_id": ""}
SCOPES = ["clips:edit", "user:read:email"]
LIMITS = {"Ratelimit-Limit": "800", "Ratelimit-Remaining": "700"}


@define
class Asked:
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str
    fault: str
    counts: Counter[str]
    writer: asyncio.StreamWriter
    port: int

    @property
    def bearer(self) -> str:
        return self.headers.get("authorization", "").partition(" ")[2]

    def nth(self) -> int:
        """The number of requests with this method and path, including this one."""
        return self.counts[f"{self.method} {self.path}"]


@define
class Says:
    """A reply. `length`: the claimed Content-Length."""

    status: int
    body: Any
    headers: dict[str, str] = field(factory=dict[str, str])
    length: int | None = None


def helix_error(status: int, message: str, **headers: str) -> Says:
    return Says(status, {"error": "Error", "status": status, "message": message}, {name.replace("_", "-"): text for name, text in headers.items()})


def users(**changes: Any) -> Says:
    return Says(200, {"data": [{**USER, **changes}]}, dict(LIMITS))


def lasting_401(_: Asked) -> Says:
    return helix_error(401, "Invalid OAuth token")


def old_401(asked: Asked) -> Says:
    return users() if asked.bearer.startswith("new") else helix_error(401, "Invalid OAuth token")


def cut(_: Asked) -> Says:
    body = json.dumps({"data": [USER]})
    return Says(200, body[: len(body) // 2], length=len(body))


def reset(asked: Asked) -> None:
    found: socket.socket = asked.writer.get_extra_info("socket")
    found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def away(asked: Asked) -> Says:
    if "elsewhere" in asked.path:
        return users()
    return Says(302, "", {"Location": f"http://localhost:{asked.port}/{asked.fault}/helix/elsewhere"})


HELIX: dict[str, Callable[[Asked], Says | None]] = {
    "quota-429": lambda _: helix_error(429, "a quota", Ratelimit_Remaining="40", Ratelimit_Reset=str(int(time.time()) + 30)),
    "day-429": lambda _: helix_error(429, "too many", Ratelimit_Remaining="0", Ratelimit_Reset=str(int(time.time()) + 86_400)),
    "bare-429": lambda _: helix_error(429, "too many"),
    "lasting-401": lasting_401,
    "many-401": old_401,
    "refresh-503": old_401,
    "refresh-400": old_401,
    "refresh-echo": old_401,
    "post-503": lambda _: helix_error(503, "down"),
    "post-reset": reset,
    "html-502": lambda _: Says(502, "<html>bad gateway</html>", {"Content-Type": "text/html"}),
    "cut": cut,
    "no-data": lambda _: Says(200, {"hello": 1}),
    "drift": lambda _: users(created_at=None, broadcaster_type="legend", brand_new=[1]),
    "same-cursor": lambda _: Says(200, {"data": [GAME], "pagination": {"cursor": "again"}}, dict(LIMITS)),
    "redirect": away,
}


def token(asked: Asked) -> Says:
    nth = asked.nth()
    if asked.fault == "refresh-503" and nth == 1:
        return Says(503, "<html>down</html>", {"Content-Type": "text/html"})
    if asked.fault == "refresh-400":
        return Says(400, {"status": 400, "message": "Invalid refresh token"})
    if asked.fault == "refresh-echo":
        return Says(500, {"status": 500, "message": f"could not handle {asked.body} {asked.query}"})
    return Says(200, {"access_token": f"new{nth}", "refresh_token": "refresh", "expires_in": 14_000, "scope": SCOPES, "token_type": "bearer"})


def validate() -> Says:
    return Says(200, {"client_id": "id", "login": "one", "user_id": "1", "scopes": SCOPES, "expires_in": 14_000})


async def answer(asked: Asked) -> Says | None:
    if asked.path.endswith("/counts"):
        return Says(200, dict(asked.counts))
    asked.counts[f"{asked.method} {asked.path}"] += 1
    if asked.path.endswith("/oauth2/token"):
        return token(asked)
    if asked.path.endswith("/oauth2/validate"):
        return validate()
    if asked.fault == "silence":
        await asyncio.sleep(40)
    if asked.path.endswith("/elsewhere") and (asked.bearer or "client-id" in asked.headers):
        asked.counts["credentials elsewhere"] += 1
    return HELIX[asked.fault](asked)


def serve(counts: dict[str, Counter[str]]) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, target, _ = head[0].split(" ")
            headers = {name.lower(): text.strip() for name, _, text in (line.partition(":") for line in head[1:] if line)}
            body = (await reader.readexactly(int(headers.get("content-length", "0")))).decode()
            path, _, query = target.partition("?")
            fault = path.split("/")[1]
            port: int = writer.get_extra_info("sockname")[1]
            said = await answer(Asked(method, path, query, headers, body, fault, counts.setdefault(fault, Counter()), writer, port))
            if said is not None:
                text = said.body if isinstance(said.body, str) else json.dumps(said.body)
                sent = {"Content-Type": "application/json", "Connection": "close", "Content-Length": str(said.length or len(text)), **said.headers}
                lines = [f"HTTP/1.1 {said.status} X", *(f"{name}: {value}" for name, value in sent.items()), "", text]
                writer.write("\r\n".join(lines).encode())
                await writer.drain()
        with contextlib.suppress(OSError):
            writer.close()
            await writer.wait_closed()

    return connected


async def main() -> None:
    server = await asyncio.start_server(serve({}), "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # don't wait for clients that are still waiting


if __name__ == "__main__":
    asyncio.run(main())
