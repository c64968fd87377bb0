"""Pages on the handwritten Python API; mkdocstrings writes them from the docstrings."""

import inspect
from importlib import import_module

import twitchapi_gen
from website.pages import Page

_PAGES: dict[str, tuple[str, str, str]] = {
    "clients": ("Clients", "The endpoints' own methods are in the [reference](../endpoints.md).", "Twitch AsyncTwitch Page AsyncPage HttpInfo Clock"),
    "logins": (
        "Logins and tokens", "",
        "UserAuthenticator AsyncUserAuthenticator DeviceCodeAuthenticator AsyncDeviceCodeAuthenticator oauth.authorization_url oauth.exchange_code "
        "oauth.refresh_access_token oauth.validate_token oauth.revoke_token FileTokenStore MemoryTokenStore RedisTokenStore TokenStore StoredToken",
    ),
    "events": (
        "Listening to events", "The `listen_…` methods are in the [reference](../events.md).",
        "EventSubSocket AsyncEventSubSocket EventSubWebhook AsyncEventSubWebhook Conduit AsyncConduit eventsub.Event eventsub.RedisSeen",
    ),
    "helpers": ("Helpers", "", "helpers.walk_clips helpers.walk_videos DriftLog"),
    "emulator": ("Emulator", "", "Emulator"),
    "errors": (
        "Errors", "",
        "TwitchError ParameterError TokenError MissingScope MissingToken ApiError BadRequest Unauthorized Forbidden NotFound Conflict Gone "
        "RateLimited ServerError UnprocessableEntity NetworkError Timeout UnexpectedReply",
    ),
}  # fmt: skip


def python_pages() -> list[Page]:
    """A page for each part of the API."""
    pages = list[Page]()
    for name, (title, about, members) in _PAGES.items():
        path = f"reference/python/{name}.md"
        blocks = "\n".join(_block(one) for one in members.split())
        pages.append(Page(title=title, path=path, source=path, text=f"# {title}\n\n{about}\n\n{blocks}"))
    return pages


def _block(name: str) -> str:
    """The block for mkdocstrings: a class also with what it inherits from ours, but for the endpoints' and the events' own methods."""
    module, _, attribute = name.rpartition(".")
    found = getattr(import_module(f"twitchapi_gen.{module}") if module else twitchapi_gen, attribute)
    block = f"::: twitchapi_gen.{name}\n"
    if not inspect.isclass(found):
        return block
    inherited = [
        one for parent in found.__mro__[1:] if parent.__module__.startswith("twitchapi_gen.runtime") or parent.__module__ == "twitchapi_gen.oauth"
        for one, value in vars(parent).items() if _is_shown(one) and getattr(value, "__doc__", None)
    ]  # fmt: skip
    return block + f"    options: {{inherited_members: [{', '.join(dict.fromkeys(inherited))}]}}\n" if inherited else block


def _is_shown(name: str) -> bool:
    return (
        not (name.startswith("_") or name.endswith("_") or name.isupper()) and name not in twitchapi_gen.operations and not name.startswith("listen_")
    )
