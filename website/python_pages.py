"""Pages on the handwritten Python API; mkdocstrings writes them from the docstrings."""

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
        "TwitchError ParameterError TokenError MissingScope MissingToken ApiError BadRequest Unauthorized Forbidden NotFound Conflict Gone RateLimited "
        "ServerError UnprocessableEntity NetworkError Timeout UnexpectedReply",
    ),
}  # fmt: skip


def python_pages() -> list[Page]:
    """A page for each part of the API."""
    pages = list[Page]()
    for name, (title, about, members) in _PAGES.items():
        path = f"reference/python/{name}.md"
        blocks = "\n".join(f"::: twitchapi_gen.{one}\n" for one in members.split())
        pages.append(Page(title=title, path=path, source=path, text=f"# {title}\n\n{about}\n\n{blocks}"))
    return pages
