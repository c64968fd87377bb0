"""The settings of a chat, and the names of its channels."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Literal, TypeAlias

from attrs import define, field, frozen

from twitchapi_gen.runtime.base.addresses import EVENTSUB, IRC, addresses
from twitchapi_gen.runtime.base.clock import Clock
from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.chat.message import Message
from twitchapi_gen.runtime.chat.received import Parser
from twitchapi_gen.runtime.dispatch.hooks import Hook
from twitchapi_gen.runtime.dispatch.queue import MOST_WAITING
from twitchapi_gen.runtime.eventsub.client_runner import ClientRunner
from twitchapi_gen.runtime.eventsub.conduit.client import AsyncConduitFace, SyncConduitFace
from twitchapi_gen.runtime.eventsub.types import SubscriptionTypes
from twitchapi_gen.runtime.eventsub.websocket.sessions import Options
from twitchapi_gen.runtime.http.core import Core
from twitchapi_gen.runtime.http.credentials import Credential

TransportName: TypeAlias = Literal["eventsub", "irc"]
_LOGIN = re.compile(r"[a-z0-9_]{1,25}")


@frozen(kw_only=True)
class Account:
    """How chat reaches Twitch: a client's state, its user, and its runner. An anonymous reader has none."""

    core: Core
    user: Callable[[], Credential]
    runner: Callable[[], ClientRunner]


@define(kw_only=True)
class Settings:
    """The settings of a chat, as the public classes describe them."""

    channels: Iterable[str]
    transport: TransportName
    types: SubscriptionTypes
    parser: Callable[[], Parser]
    account: Account | None
    hooks: Mapping[str, Hook | None]
    verified: bool = False
    split: bool = True
    include_own: bool = False
    timeout: float = 60.0
    max_waiting: int = MOST_WAITING
    give_up_after: float | None = None
    irc_url: str | None = None
    eventsub_url: str | None = None
    conduit: AsyncConduitFace | SyncConduitFace | None = None
    clock: Clock = field(factory=Clock)

    def __attrs_post_init__(self) -> None:
        if isinstance(self.channels, str):
            raise ParameterError(f"channels must be a list of logins, not a string: [{self.channels!r}]")
        if self.transport not in ("eventsub", "irc"):
            raise ParameterError(f"transport must be 'eventsub' or 'irc', not {self.transport!r}")
        if self.account is None and self.transport != "irc":
            raise ParameterError("chat over EventSub needs a client with a user; anonymous reading is possible with transport='irc'")
        if self.conduit is not None and self.transport != "eventsub":
            raise ParameterError("a conduit brings EventSub's events; use transport='eventsub' with it")
        if self.max_waiting < 1:
            raise ParameterError(f"max_waiting must be 1 or more, not {self.max_waiting}")
        if self.account is not None:
            self.clock = self.account.core.clock
        self.options()  # checks the rest
        if self.transport == "irc":
            self.irc_address()

    def irc_address(self) -> str:
        """The address of the IRC server."""
        return IRC.address(self.irc_url, self.account.core.addresses if self.account is not None else addresses())

    def options(self) -> Options:
        """The settings of the EventSub socket."""
        url = EVENTSUB.address(self.eventsub_url, self.account.core.addresses) if self.account is not None else ""
        return Options(url=url, clock=self.clock, keepalive=10, give_up_after=self.give_up_after, patience=self.timeout, waiting=self.max_waiting)


def login_of(name: object) -> str:
    """Return the login in lower case. Accepts `#name` and `@name`. Raises ParameterError."""
    found = str(name).lstrip("#@").lower() if isinstance(name, str) else ""
    if not _LOGIN.fullmatch(found):
        raise ParameterError(f"a channel or user is given by its login (letters, digits, _), a Channel, a User or a Message, not {name!r}"[:200])
    return found


def checked_message(message: object) -> Message:
    """Return the message. Raises ParameterError for anything else."""
    if not isinstance(message, Message):
        raise ParameterError(f"this needs a Message, as callbacks get it, not {message!r}"[:200])
    return message
