"""`listen TYPE`: live events over a WebSocket."""

import inspect
import signal
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from twitchapi_gen import TwitchError
from twitchapi_gen.api.eventsub.subscription_types import subscription_types
from twitchapi_gen.api.eventsub.sync import SyncMethods
from twitchapi_gen.cli import settings
from twitchapi_gen.cli.documentation import read
from twitchapi_gen.cli.groups import Command, Group
from twitchapi_gen.cli.screen import as_json, clean, coloured, columns, emit, is_terminal, note
from twitchapi_gen.cli.stopping import PROGRAM, Stop, code_of, sentence
from twitchapi_gen.runtime.base.values import is_array, is_object
from twitchapi_gen.runtime.eventsub.types import SubscriptionType

if TYPE_CHECKING:
    from twitchapi_gen.eventsub import Drop, Event, Session

_HELP = """Listen to events over a WebSocket, until Ctrl-C.

Ids of users that are left out are the logged-in user's. After a drop, the command reconnects and subscribes again. When Twitch moves the connection
to another server, no event is lost."""


_PATIENCE = 20.0
"""Timeout of the first connection, in seconds."""


@cache
def _versions() -> Mapping[str, list[SubscriptionType]]:
    """Map types to their versions, the oldest first, selected by whether WebSockets deliver them."""
    found: dict[str, list[SubscriptionType]] = {}
    for one in subscription_types.values():
        found.setdefault(one.type, []).append(one)
    return found


@cache
def _sections() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for type, versions in _versions().items():
        if any("websocket" in one.transports for one in versions):
            found.setdefault(versions[-1].module.replace("_", " ").capitalize(), []).append(type)
    return found


def _make(type: str) -> click.Command:
    versions = _versions()[type]
    told = read(inspect.getdoc(getattr(SyncMethods, versions[-1].method)) or "")
    names = dict.fromkeys(parameter.name for one in versions for parameter in one.parameters)
    numbers = [one.version for one in versions]
    return Command(
        type,
        help="\n\n".join([*told.summary, told.request]),
        short_help=told.first_sentence,
        url=told.url,
        params=[
            *(click.Option([f"--{name.replace('_', '-')}", name], metavar="ID", help=_help(name, versions, told.arguments)) for name in names),
            click.Option(["--version"], type=click.Choice(numbers), default=numbers[-1], show_default=True, help="Version of the type."),
            click.Option(["--json", "as_json"], is_flag=True, help="Write one JSON event per line."),
            click.Option(["--limit"], type=click.IntRange(min=1), metavar="N", help="Stop after N events."),
            click.Option(["--user", "who"], metavar="LOGIN", help="Act as this logged-in user: a login or an id."),
        ],
        callback=_callback(type),
    )


def _help(name: str, versions: list[SubscriptionType], told: Mapping[str, str]) -> str:
    own = any(_is_own(one, name) for one in versions)
    return f"{told.get(name, '')}{' Default: the logged-in user.' if own else ''}".strip()


def _is_own(kind: SubscriptionType, name: str) -> bool:
    """Return True if an omitted id defaults to the logged-in user's."""
    return name.endswith("user_id") and any(one.name == name and one.required for one in kind.parameters)


group = Group("listen", help=_HELP, what="event type", make=_make, sections=_sections, metavar="TYPE [OPTIONS]...")


def _callback(type: str) -> Any:
    def listen(version: str, as_json: bool, limit: int | None, who: str | None, **ids: str | None) -> None:
        _listen(subscription_types[type, version], {name: id for name, id in ids.items() if id is not None}, as_json, limit, who)

    return listen


def _listen(kind: SubscriptionType, ids: dict[str, str], json: bool, limit: int | None, who: str | None) -> None:
    if "websocket" not in kind.transports:
        raise click.UsageError(f"{kind.name} is delivered over {' and '.join(kind.transports)} only; the command line listens over a WebSocket")
    from twitchapi_gen import EventSubSocket  # loaded only for this command

    app = settings.app(secret=False)
    user = settings.needed_user(app.id, who, f"{PROGRAM} login --for {kind.type}")
    ids = {one.name: user for one in kind.parameters if _is_own(kind, one.name)} | ids
    condition = kind.condition(**ids)
    try:
        with _until_interrupted(), settings.client(app) as twitch:
            hooks = _Hooks()
            socket = EventSubSocket(
                twitch.as_user(user), on_connected=hooks.connected, on_disconnected=hooks.dropped, on_error=hooks.failed, timeout=_PATIENCE
            )
            subscription = socket.listen(kind.type, kind.version, condition)
            with socket:
                note(f"listening to {kind.name} for {', '.join(f'{name} {id}' for name, id in condition.items())}; Ctrl-C ends it")
                hooks.live = True
                try:
                    for event in islice(subscription, limit):
                        _write(event, json, condition)
                finally:
                    hooks.live = False
    except TwitchError as error:
        raise Stop(sentence(error, kind.type), code_of(error)) from error


class _Hooks:
    """Notes about the connection while the command runs."""

    live = False

    def connected(self, session: "Session") -> None:
        if session.resumed:
            note("Twitch moved the connection to another server; no event was lost")

    def dropped(self, drop: "Drop") -> None:
        if self.live:
            note(f"the connection dropped ({drop.code} {drop.reason}); reconnecting")

    def failed(self, error: Exception, where: str) -> None:
        if self.live:
            note(f"{where}: {error}")


@contextmanager
def _until_interrupted() -> Generator[None]:
    """Leave the block on Ctrl-C or SIGTERM."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    except KeyboardInterrupt:
        if is_terminal(sys.stderr):
            note("")  # the terminal printed ^C
    finally:
        signal.signal(signal.SIGTERM, before)


def _write(event: "Event[Any]", json: bool, condition: Mapping[str, str]) -> None:
    data = event.data.to_dict()
    if json:
        subscription = event.subscription
        facts = {"type": subscription.type, "version": subscription.version, "id": event.id, "timestamp": event.timestamp.isoformat(), "event": data}
        emit(as_json(facts))
    else:
        emit(_line(event.timestamp, event.subscription.type, data, condition))
    sys.stdout.flush()


def _line(timestamp: datetime, type: str, data: Mapping[str, Any], condition: Mapping[str, str]) -> str:
    """Return the event as one line: time, type and the most informative fields."""
    parts = [f"{name}={clean(text)}" for name, text in _told(data, condition)]
    line = f"{timestamp.astimezone():%H:%M:%S} {type}"
    rest = "  ".join(parts)
    room = columns(sys.stdout) - len(line) - 2
    shown = rest if len(rest) <= room else f"{rest[: max(0, room - 3)]}..."
    return f"\x1b[1m{line}\x1b[0m  {shown}" if coloured(sys.stdout) else f"{line}  {shown}"


def _told(data: Mapping[str, Any], condition: Mapping[str, str], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Yield the fields as text: names instead of ids and logins, no empty values, and no users that the condition names."""
    known = {name.removesuffix("_id") for name in condition}
    for name, value in data.items():
        base, _, kind = name.rpartition("_")
        if value in (None, "", []) or (kind in ("id", "login") and f"{base}_name" in data) or base in known:
            continue
        if is_object(value):
            if not prefix:
                yield from _told(value, condition, f"{name}.")
        elif is_array(value):
            yield f"{prefix}{name}", f"[{len(value)}]"
        else:
            yield f"{prefix}{name}", str(value).lower() if isinstance(value, bool) else str(value)
