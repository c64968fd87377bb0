"""The calls of `calls.py`, made in this process through our face, with the values that they gave."""

from datetime import datetime
from typing import Any

from attrs import frozen

from tests.moving.calls import CALLS, Call
from twitchapi_gen import Emulator
from twitchapi_gen.v2 import helper, oauth, types
from twitchapi_gen.v2.twitch import Twitch


@frozen
class Outcomes:
    """Each call, and what it gave or raised."""

    pairs: list[tuple[Call, Any]]

    @classmethod
    def of(cls, emulator: Emulator) -> "Outcomes":
        clients: dict[str, Twitch] = {}
        results: dict[str, Any] = {}
        found: list[tuple[Call, Any]] = []
        for call in CALLS:
            try:
                outcome: Any = _made(call, clients, results, emulator)
                results[call.id] = outcome
            except Exception as error:
                outcome = error
            found.append((call, outcome))
        return cls(found)


def _made(call: Call, clients: dict[str, Twitch], results: dict[str, Any], emulator: Emulator) -> Any:
    arguments = [_given(one, results) for one in call.args]
    words = {name: _given(one, results) for name, one in call.kwargs.items()}
    if call.name == "fault":
        return emulator.fault(words.pop("kind"), **words)
    if call.name == "token":
        world = emulator.world
        return world.facts(world.grant(words["client_id"], words["scopes"], words["login"], words["access_token"], words["refresh_token"]))
    if call.name == "Twitch":
        clients[call.on] = Twitch(*arguments, **words)
        return None
    if call.name == "subscribe":
        transport = {"method": "webhook", "callback": "https://localhost:9/callback", "secret": "a secret of ours"}
        made = (
            clients[""]
            .client.as_app()
            .create_eventsub_subscription(type=arguments[0], version="1", condition={"broadcaster_user_id": arguments[1]}, transport=transport)
        )
        return made.to_dict()
    if call.name.startswith("="):
        return setattr(clients[call.on], call.name[1:], arguments[0])
    module, _, name = call.name.rpartition(".")
    owner: Any = {"oauth": oauth, "helper": helper}[module] if module else clients[call.on]
    return getattr(owner, name)(*arguments, **words)


def _given(value: Any, results: dict[str, Any]) -> Any:
    if isinstance(value, list):
        return [_given(one, results) for one in value]
    if not isinstance(value, dict):
        return value
    match list(value.items()):
        case [("enum", str() as name)]:
            kind, member = name.split(".")
            return getattr(types, kind)[member]
        case [("kind", str() as name)]:
            return getattr(types, name)
        case [("time", str() as text)]:
            return datetime.fromisoformat(text)
        case [("result", list() as steps)]:
            found: Any = results
            for step in steps:
                found = found[step]
            return found
        case _:
            return {key: _given(one, results) for key, one in value.items()}
