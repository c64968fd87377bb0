"""Helix as one broadcaster's bot sees it, over plain HTTP: writes something, reads it back."""

import json
from typing import Any
from urllib.parse import urlencode

from tests.live.arguments import fewest
from tests.live.asking import Answer, ask
from tests.live.support import APP, EXTERNAL
from twitchapi_gen import Emulator, operations
from twitchapi_gen.runtime.http.call import make_call
from twitchapi_gen.runtime.http.operation import Parameter

SCOPES = sorted({str(scope) for operation in operations.values() for scope in operation.scopes})


def populate(emulator: Emulator) -> None:
    """Puts what the cases name into the world: users 77 and 78, the category 7, a reward with a redemption, an unban request, an entitlement."""
    me = {"broadcaster": "my_username"}
    emulator.add("users", {"login": "user_77", "id": "77"}, {"login": "user_78", "id": "78"}, {"login": "user_5", "id": "5"})
    emulator.add("games", {"id": "7", "name": "Harbour Tycoon"})
    emulator.add("custom_reward", {**me, "id": "r"})
    emulator.add("custom_reward_redemption", {**me, "reward_id": "r", "id": "9", "user": "user_77", "status": "UNFULFILLED"})
    emulator.add("unban_requests", {**me, "id": "9", "user": "user_77", "status": "pending"})
    emulator.add("drops_entitlements", {"id": "9", "user": "user_77", "fulfillment_status": "CLAIMED"})
    emulator.add("videos", {"user": "my_username", "id": "5"})
    emulator.add("guest_star_session", {**me, "id": "s"})


class Bot:
    """`bot("create_poll", title="Tea?")` sends the fewest parameters that the endpoint takes, and those given, by Twitch's names."""

    def __init__(self, emulator: Emulator, login: str = "my_username", client_id: str = APP) -> None:
        self.url, self.client_id = emulator.url, client_id
        given = emulator.token(SCOPES, login=login, client_id=client_id)
        self.id = str(given["user_id"])
        self.user, self.app = str(given["access_token"]), str(emulator.token(login=None, client_id=client_id)["access_token"])

    def ask(self, name: str, /, **given: Any) -> Answer:
        operation = operations[name]
        call = make_call(operation, fewest(operation))
        query: dict[str, Any] = dict(call.queries[0]) if call.queries else {}
        body: dict[str, Any] = json.loads(json.dumps(call.body)) if call.body else {}
        inner = body[operation.body_in] if operation.body_in else body
        chosen = {one.python for one in operation.parameters if one.name in given}
        needless = {name for rule in operation.rules if chosen & set(rule.names) for name in rule.names}
        for parameter in operation.parameters:
            target = query if parameter.place == "query" else inner
            if parameter.name in given:
                target[parameter.name] = given[parameter.name]
            elif parameter.name in _OWN and parameter.required:
                target[parameter.name] = self._own(parameter)
            elif parameter.python in needless and not parameter.required:
                target.pop(parameter.name, None)
        assert set(given) <= {parameter.name for parameter in operation.parameters}
        token = EXTERNAL if "jwt" in operation.tokens else self.user if "user" in operation.tokens else self.app
        headers = {"Client-Id": self.client_id, "Authorization": f"Bearer {token}"}
        return ask(
            self.url, operation.method, f"/helix{operation.path}{_query(query)}", headers=headers, body=json.dumps(body).encode() if body else None
        )

    def __call__(self, name: str, /, **given: Any) -> Any:
        """The reply's data; the whole reply must fit the spec."""
        answer = self.ask(name, **given)
        assert answer.status < 300, answer.body
        drifts: list[tuple[str, str, str]] = []
        operations[name].decode(answer.body, lambda *drift: drifts.append(drift))
        assert drifts == []
        return answer.json["data"] if answer.body else None

    def status(self, name: str, /, **given: Any) -> int:
        return self.ask(name, **given).status

    def mine(self, values: Any) -> Any:
        """The values, with this user's id where they say @me."""
        if isinstance(values, dict):
            return {name: self.mine(value) for name, value in values.items()}
        return [self.mine(value) for value in values] if isinstance(values, list) else self.id if values == "@me" else values

    def _own(self, parameter: Parameter) -> Any:
        return [self.id] if parameter.many else self.id


_OWN = ("broadcaster_id", "moderator_id", "from_broadcaster_id", "editor_id")


def _query(query: dict[str, Any]) -> str:
    pairs = [(name, part) for name, value in query.items() for part in (value if isinstance(value, list | tuple) else [value])]
    texts = [(name, str(value).lower() if isinstance(value, bool) else str(value)) for name, value in pairs]
    return f"?{urlencode(texts)}" if texts else ""
