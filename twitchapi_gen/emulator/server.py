"""The emulator's HTTP server: thin, on loopback only."""

import ipaddress
import time
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

from twitchapi_gen.emulator import oauth
from twitchapi_gen.emulator.answers import Answer, Helix
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.kinds import is_array

_POINTS = 800


class Server:
    """Serves one world. `start` returns the URL."""

    def __init__(self, world: World, host: str = "127.0.0.1", port: int = 0) -> None:
        if not _on_this_machine(host):
            raise ValueError(f"the emulator listens on this machine only (127.0.0.1 or ::1), not on {host}")
        self.world, self._host, self._port = world, host, port
        self._helix = Helix(world)
        self._runner: web.ServerRunner | None = None
        self._spent: dict[str, tuple[int, int]] = {}

    async def start(self) -> str:
        self._runner = web.ServerRunner(web.Server(self._handle, access_log=None), shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port, reuse_address=True)
        await site.start()
        port = self._runner.addresses[0][1]
        return f"http://[{self._host}]:{port}" if ":" in self._host else f"http://{self._host}:{port}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        body = await request.read()
        path = _text(request.path)
        pairs = [(_text(name), _text(value)) for name, value in request.query.items()]
        if path.startswith("/emulator"):
            answer = self._control(request, body)
        elif path.startswith("/oauth2/"):
            answer = self._oauth(request, body)
        elif path.startswith("/helix/"):
            query: dict[str, list[str]] = {}
            for name, value in pairs:
                query.setdefault(name, []).append(value)
            answer = self._helix.answer(request.method, path.removeprefix("/helix"), query, request.headers, body)
        else:
            answer = Answer(404, b'{"error":"Not Found","status":404,"message":""}')
        if not path.startswith("/emulator"):
            self._note(request, path, pairs, body, answer)
        headers = self._limits(request) if path.startswith("/helix/") else {}
        if answer.status == 204:
            return web.Response(status=204, headers=headers)
        return web.Response(status=answer.status, body=answer.body, headers={**headers, "Content-Type": answer.content_type})

    def _oauth(self, request: web.BaseRequest, body: bytes) -> Answer:
        if (request.method, request.path) == ("POST", "/oauth2/token"):
            return oauth.token(self.world, dict(parse_qsl(body.decode("utf-8", "replace"))))
        if (request.method, request.path) == ("GET", "/oauth2/validate"):
            return oauth.validate(self.world, request.headers.get("Authorization", ""))
        return Answer(404, b'{"status":404,"message":"not found"}')

    def _control(self, request: web.BaseRequest, body: bytes) -> Answer:
        """The control API: who this is, tokens, and the requests that came in."""
        match request.method, request.path:
            case "GET", "/emulator":
                return _json({"emulator": "twitchapi_gen"})
            case "GET", "/emulator/requests":
                return _json(list(self.world.requests))
            case "POST", "/emulator/tokens":
                return self._grant(body)
            case _:
                return _json({"message": f"there is no {request.method} {request.path}"}, 404)

    def _grant(self, body: bytes) -> Answer:
        try:
            wanted = orjson.loads(body)
            scopes: Any = wanted.get("scopes", [])
            login, client_id = wanted.get("login"), wanted["client_id"]
            fixed = {name: wanted.get(f"{name}_token") for name in ("access", "refresh")}
            texts = [client_id, *scopes, *(value for value in (login, *fixed.values()) if value is not None)]
            if not is_array(scopes) or not all(isinstance(text, str) and text for text in texts):
                raise TypeError
        except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError):
            return _json(
                {"message": 'needs {"client_id": text, "login": text, "scopes": [text, …]}; access_token and refresh_token may be fixed'}, 400
            )
        return _json(self.world.grant(client_id, scopes, login, **fixed).facts())

    def _note(self, request: web.BaseRequest, path: str, pairs: list[tuple[str, str]], body: bytes, answer: Answer) -> None:
        self.world.requests.append({
            "method": request.method, "path": path, "query": [list(pair) for pair in pairs],
            "headers": {_text(name): _text(value) for name, value in request.headers.items()},
            "body": body.decode("utf-8", "replace"), "status": answer.status,
        })  # fmt: skip

    def _limits(self, request: web.BaseRequest) -> dict[str, str]:
        """Rate-limit headers: points left in this minute."""
        minute = int(time.time() // 60)
        who = request.headers.get("Authorization", "")
        since, spent = self._spent.get(who, (minute, 0))
        spent = spent + 1 if since == minute else 1
        self._spent[who] = (minute, spent)
        return {"Ratelimit-Limit": str(_POINTS), "Ratelimit-Remaining": str(max(0, _POINTS - spent)), "Ratelimit-Reset": str((minute + 1) * 60)}


def _on_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _json(value: Any, status: int = 200) -> Answer:
    return Answer(status, orjson.dumps(value))


def _text(found: str) -> str:
    """What came over the wire as plain text: bytes that are no UTF-8 are replaced, so that it can be written as JSON."""
    return found.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
