"""The emulator's own API under /emulator: who this is, tokens, faults, the clock, the requests that came in."""

from collections.abc import Callable
from typing import Any

import orjson
from attrs import asdict, define, field

from twitchapi_gen.emulator.answers import Answer
from twitchapi_gen.emulator.faults import read_fault
from twitchapi_gen.emulator.guarding import masked
from twitchapi_gen.emulator.world import World
from twitchapi_gen.runtime.base.values import is_array, is_object

Fire = Callable[[dict[str, Any]], Any]
"""Fires an event: takes the request's object, gives what to reply. Raises ValueError for what can't be fired."""
_USAGE = 'needs {"client_id": text, "login": text, "scopes": [text, …]}; access_token, refresh_token and expires_in (seconds) may be fixed'


@define
class Control:
    """`events`: what POST /emulator/events can fire, by its transport."""

    world: World
    events: dict[str, Fire] = field(factory=dict[str, Fire])
    orders: dict[str, Fire] = field(factory=dict[str, Fire])
    """Further POST handlers, by the last part of the path."""
    shown: dict[str, Callable[[], Any]] = field(factory=dict[str, Callable[[], Any]])
    """Further GET handlers, by the last part of the path."""

    def answer(self, method: str, path: str, body: bytes) -> Answer:
        world = self.world
        match method, path:
            case "GET", "/emulator":
                return json_answer({"emulator": "twitchapi_gen"})
            case "GET", "/emulator/requests":
                return json_answer([masked(one) for one in world.requests])
            case "DELETE", "/emulator/requests":
                world.requests.clear()
                world.reasons.clear()
                return Answer(204, b"")
            case "GET", "/emulator/faults":
                return json_answer([asdict(fault) for fault in world.faults.listed()])
            case "DELETE", "/emulator/faults":
                world.faults.clear()
                return Answer(204, b"")
            case "GET", _ if (show := self.shown.get(path.removeprefix("/emulator/"))) is not None:
                return json_answer(show())
            case "POST", _ if path.removeprefix("/emulator/") in self.orders:
                return self._post(path.removeprefix("/emulator/"), body)
            case "POST", ("/emulator/tokens" | "/emulator/faults" | "/emulator/clock" | "/emulator/events"):
                return self._post(path.removeprefix("/emulator/"), body)
            case _:
                return json_answer({"message": f"there is no {method} {path}"}, 404)

    def _post(self, what: str, body: bytes) -> Answer:
        try:
            told = orjson.loads(body)
            if what == "faults" and is_array(told):
                return json_answer(self._set_faults(told))
            if not is_object(told):
                raise ValueError(_USAGE if what == "tokens" else "needs a JSON object")
            match what:
                case "tokens":
                    return json_answer(self._grant(told))
                case "faults":
                    return json_answer(self._set_faults([told]))
                case "clock":
                    return json_answer(self._forward(told))
                case "events":
                    return json_answer(self._fire(told))
                case _:
                    return json_answer(self.orders[what](told))
        except orjson.JSONDecodeError as error:
            return json_answer({"message": _USAGE if what == "tokens" else f"the body is no JSON: {error}"}, 400)
        except ValueError as error:
            return json_answer({"message": str(error)}, 400)

    def _grant(self, wanted: dict[str, Any]) -> dict[str, Any]:
        scopes, login, client_id, life = (wanted.get(name, default) for name, default in _TOKEN_FIELDS)
        access, refresh = (wanted.get(f"{name}_token") for name in ("access", "refresh"))
        if not is_array(scopes):
            raise ValueError(_USAGE)
        texts = [client_id, *scopes, *(value for value in (login, access, refresh) if value is not None)]
        if not all(isinstance(text, str) and text for text in texts) or not _is_seconds(life):
            raise ValueError(_USAGE)
        return self.world.facts(self.world.grant(client_id, scopes, login, access, refresh, life))

    def _set_faults(self, told: list[Any]) -> list[dict[str, Any]]:
        """All of them, or none; they strike in this order. An empty list clears."""
        made = [read_fault(one if is_object(one) else {}) for one in told]
        if not made:
            self.world.faults.clear()
        for fault in made:
            self.world.faults.add(fault)
        return [asdict(fault) for fault in self.world.faults.listed()]

    def _forward(self, told: dict[str, Any]) -> dict[str, Any]:
        seconds, hours = told.get("forward", 0), told.get("hours", 0)
        if not told.keys() & {"forward", "hours"} or None in (seconds, hours) or not (_is_seconds(seconds) and _is_seconds(hours)):
            raise ValueError('needs {"forward": seconds} or {"hours": hours}')
        self.world.forward(seconds + 3600 * hours)
        return {"now": self.world.now()}

    def _fire(self, told: dict[str, Any]) -> Any:
        transport = told.get("transport")
        fire = self.events.get(transport) if isinstance(transport, str) else None
        if fire is None:
            raise ValueError(f"transport must be one of {', '.join(self.events)}, not {transport!r}")
        return fire(told)


_TOKEN_FIELDS: tuple[tuple[str, Any], ...] = (("scopes", []), ("login", None), ("client_id", None), ("expires_in", None))


def _is_seconds(value: Any) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1e9)


def json_answer(value: Any, status: int = 200) -> Answer:
    return Answer(status, orjson.dumps(value))
