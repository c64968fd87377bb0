"""The user's token for PubSub: the client's own, kept good in the client's own way."""

from collections.abc import Awaitable, Callable
from typing import Any

from twitchapi_gen.runtime.calls.effects import Flow
from twitchapi_gen.runtime.client_base import ClientBase
from twitchapi_gen.runtime.errors import LoginRequired, MissingScope, MissingToken
from twitchapi_gen.runtime.greeting import greet
from twitchapi_gen.runtime.secret import Secret
from twitchapi_gen.runtime.tokens.credentials import AT_ONCE, missing
from twitchapi_gen.runtime.tokens.renewal import tended
from twitchapi_gen.runtime.topics import PubSubTopic

_LOOKED = 60.0
"""Seconds for which a token that was looked into isn't looked into again."""
Run = Callable[[Flow[Any]], Awaitable[Any]]


class Access:
    """`run` runs a flow in the client's driver."""

    def __init__(self, client: ClientBase[Any, Any], run: Run) -> None:
        self._client, self._run = client, run
        self._looked_at = 0.0
        self._looked: Secret[str] | None = None

    @property
    def now(self) -> Secret[str] | None:
        """What the client holds."""
        return self._client.user_.access

    async def token(self, stale: Secret[str] | None) -> Secret[str] | None:
        """The token to use, None where there is no user. One that PubSub refused is validated, and renewed if dead. Raises what renewing raises."""
        found: Secret[str] | None = await self._run(self.flow(stale))
        return found

    def flow(self, stale: Secret[str] | None = None) -> Flow[Secret[str] | None]:
        core, user = self._client.core_, self._client.user_
        deadline, now = core.deadline(), core.clock.monotonic()
        yield from greet(core, deadline)
        if stale is not None and user.access == stale and not (self._looked == stale and now - self._looked_at < _LOOKED):
            self._looked, self._looked_at = stale, now
            user.due = AT_ONCE
        if now >= user.due:
            yield from tended(user, core, deadline)
        if user.refused:
            raise LoginRequired(user.refused)
        return user.access

    def checked(self, topic: PubSubTopic) -> Flow[None]:
        """Raises MissingToken or MissingScope, before anything is asked of PubSub, where the topic needs a scope that the user's token lacks."""
        yield from self.flow()
        user = self._client.user_
        if not topic.scopes_any:
            return
        if user.access is None:
            raise MissingToken(f"{topic.method} needs a user token (set_user_authentication)")
        lacking = missing(topic.scopes_any, user.scopes)
        if lacking:
            names = " and ".join(sorted(lacking))
            raise MissingScope(f"{topic.method} needs the scope {names}, which the user token lacks; ask the user for it", lacking)
