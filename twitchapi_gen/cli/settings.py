"""The app's id and secret, from the environment, the settings or a prompt, and the store of users' tokens in the user's folder."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click
from attrs import define, field

from twitchapi_gen import FileTokenStore, StoredToken, Twitch
from twitchapi_gen.cli.screen import is_terminal, note
from twitchapi_gen.cli.stopping import NO_LOGIN, PROGRAM, Stop, nearest
from twitchapi_gen.runtime.base.addresses import VARIABLE
from twitchapi_gen.runtime.base.events import WaitEvent
from twitchapi_gen.runtime.base.secret import Secret, hidden
from twitchapi_gen.runtime.base.values import is_object

ID, SECRET = "TWITCH_CLIENT_ID", "TWITCH_CLIENT_SECRET"
EMULATED_ID, EMULATED_SECRET = "my_app_id", "my_app_secret"  # the emulator's own default
JWT, EXTENSION_SECRET, EXTENSION_OWNER = "TWITCH_EXTENSION_JWT", "TWITCH_EXTENSION_SECRET", "TWITCH_EXTENSION_OWNER_ID"


def folder() -> Path:
    """Return the folder of settings and tokens. The emulator has its own folder, so it never receives a real token."""
    base = Path(click.get_app_dir(PROGRAM))
    return base / "emulator" if os.environ.get(VARIABLE) else base


def _made() -> Path:
    """Return the folder; create it, for its owner only, if it doesn't exist."""
    found = folder()
    try:
        found.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise Stop(f"the folder {found} can't be created: {error.strerror}; create it, or set XDG_CONFIG_HOME to another folder", NO_LOGIN) from None
    return found


class Settings:
    """The file settings.json: the app's id and secret, if the user saved them, and the id of each app's default user."""

    def __init__(self) -> None:
        self._path = folder() / "settings.json"
        try:
            found = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            found = {}
        except (OSError, ValueError, RecursionError) as error:
            found = getattr(error, "strerror", None)
        if not is_object(found):
            raise Stop(f"the settings {self._path} can't be read: {found or 'it is not a JSON object'}; move the file away", NO_LOGIN)
        self._values: Secret[dict[str, Any]] = Secret(found)

    def text(self, *names: str) -> str | None:
        """Return the text with that name, or inside of the object with that name."""
        found: Any = self._values.reveal()
        for name in names:
            found = found.get(name) if is_object(found) else None
        return found if isinstance(found, str) and found else None

    def set(self, name: str, value: Any) -> None:
        """Save the value in a file that only its owner can read."""
        values = self._values.reveal()
        values[name] = values[name] | value if is_object(value) and is_object(values.get(name)) else value
        beside = _made() / ".settings.json.new"
        try:
            beside.unlink(missing_ok=True)
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                json.dump(values, file, indent=2)
            beside.replace(self._path)
        except OSError as error:
            raise Stop(f"the settings {self._path} can't be written: {error.strerror}") from None


@define(frozen=True)
class App:
    """The app's client id and secret."""

    id: str
    secret: Secret[str] | None = field(default=None)


_answers: dict[str, Secret[str]] = {}
"""The user's answers to prompts in this run."""


def app(*, secret: bool) -> App:
    """Return the app. secret: True if the command needs the secret. Raises Stop if something is missing and can't be asked for.

    With the emulator, which accepts any app, there is one by default.
    """
    settings = Settings()
    id = os.environ.get(ID) or _revealed("id") or settings.text("client_id")
    kept = settings.text("client_secret") if id == settings.text("client_id") else None
    found = hidden(os.environ.get(SECRET) or _answers.get("secret") or kept)
    if os.environ.get(VARIABLE) and not id and not found:
        return App(EMULATED_ID, Secret(EMULATED_SECRET))
    if id and (found or not secret):
        return App(id, found)
    missing = " and ".join(name for name, lacks in ((ID, not id), (SECRET, secret and not found)) if lacks)
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise Stop(f"{missing} must be set: the client id and secret of your app, from https://dev.twitch.tv/console", NO_LOGIN)
    return _ask(settings, id, found)


def _revealed(name: str) -> str | None:
    return _answers[name].reveal() if name in _answers else None


def _ask(settings: Settings, id: str | None, found: Secret[str] | None) -> App:
    """Ask for a missing client id or secret."""
    note("Your app's client id and secret are at https://dev.twitch.tv/console.")
    known = id or str(click.prompt("Client id", err=True)).strip()
    _answers["id"] = Secret(known)
    if found is None:
        found = hidden(
            str(click.prompt("Client secret (not shown; Enter for none)", default="", show_default=False, hide_input=True, err=True)).strip()
        )
    if found is not None:
        _answers["secret"] = found
    if click.confirm(f"Keep them in {folder() / 'settings.json'}?", err=True):
        settings.set("client_id", known)
        settings.set("client_secret", found.reveal() if found is not None else None)
    return App(known, found)


def store() -> FileTokenStore:
    """Return the store of all users' tokens."""
    return FileTokenStore(_made() / "tokens.json")


def key(app_id: str, user_id: str) -> str:
    """Return the store's key of a user's token."""
    return f"user:{app_id}:{user_id}"


def logins(app_id: str) -> dict[str, StoredToken]:
    """Return the tokens of the app's users by user id."""
    if not (folder() / "tokens.json").exists():
        return {}
    held = store()
    found = {id: held.load(key(app_id, id)) for id in held.users(app_id)}
    return {id: token for id, token in found.items() if token is not None}


def default_user(app_id: str, known: Iterable[str]) -> str | None:
    """Return the id of the default user: the last one who logged in, or the only one."""
    ids = list(known)
    chosen = Settings().text("users", app_id)
    if chosen in ids:
        return chosen
    return ids[0] if len(ids) == 1 else None


def find_user(app_id: str, named: str | None) -> str | None:
    """Return the id of the user with that id or login, or of the default user. Raises Stop if the user isn't logged in."""
    known = logins(app_id)
    if named is None:
        return default_user(app_id, known)
    for id, token in known.items():
        if named == id or named.casefold() == (token["login"] or "").casefold():
            return id
    names = [token["login"] or id for id, token in known.items()]
    others = nearest(named, names) or (f"; logged in: {', '.join(names)}" if names else "")
    raise Stop(f"{named!r} isn't logged in{others}; run: {PROGRAM} login", NO_LOGIN)


def needed_user(app_id: str, named: str | None, remedy: str = f"{PROGRAM} login") -> str:
    """Like `find_user`, but raises Stop if there is none."""
    found = find_user(app_id, named)
    if found is None:
        several = [token["login"] or id for id, token in logins(app_id).items()]
        if several:
            raise Stop(f"several users are logged in: {', '.join(several)}; say which one with --user", NO_LOGIN)
        raise Stop(f"nobody is logged in; run: {remedy}", NO_LOGIN)
    return found


def client(app: App, *, stored: bool = True) -> Twitch:
    """Return a client for the app, with the store's tokens."""
    secret = app.secret.reveal() if app.secret is not None else None
    return Twitch(app.id, secret, token_store=store() if stored else None, on_wait=_waiting)


def _waiting(event: WaitEvent) -> None:
    if event.seconds >= 1:
        note(f"waiting {event.seconds:.0f} s {event.reason}")


def add_extension(twitch: Twitch) -> None:
    """Set the extension's JWT or secret. Raises Stop if the environment has neither."""
    token, secret, owner = (os.environ.get(name) for name in (JWT, EXTENSION_SECRET, EXTENSION_OWNER))
    if not token and not (secret and owner):
        raise Stop(f"this endpoint needs an extension's JWT: set {JWT}, or {EXTENSION_SECRET} and {EXTENSION_OWNER}", NO_LOGIN)
    twitch.set_extension_authentication(token or None, secret=None if token else secret, owner_id=None if token else owner)
