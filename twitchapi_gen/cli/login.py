"""`login`: log a user in with a browser or a device code, and store the tokens."""

import sys
from typing import TYPE_CHECKING, Any

import click

from twitchapi_gen import AuthScope, LoginFailed
from twitchapi_gen.cli import settings
from twitchapi_gen.cli.groups import Command, completing
from twitchapi_gen.cli.needs import fewest, known_scope, names, need_of
from twitchapi_gen.cli.screen import note
from twitchapi_gen.cli.stopping import Stop

if TYPE_CHECKING:
    from twitchapi_gen.oauth import DeviceLogin, UserAuthenticator

_URL = "http://localhost:17563"


def _scopes(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> list[str]:
    """Return the named scopes. Raises BadParameter for an unknown one."""
    del ctx, param
    return [known_scope(one) for text in value for one in text.replace(",", " ").split()]


@click.command("login", cls=Command)
@click.option("--device", is_flag=True, help="Show a code to enter in a browser on any device; needs no client secret.")
@click.option(
    "--scope", "scopes", multiple=True, metavar="SCOPE", callback=_scopes, shell_complete=completing(lambda: [one.value for one in AuthScope]),
    help="Request this scope. Repeatable.",
)  # fmt: skip
@click.option(
    "--for", "methods", multiple=True, metavar="METHOD", shell_complete=completing(names),
    help="Request the scopes that this method or event type needs. Repeatable.",
)  # fmt: skip
@click.option("--only", is_flag=True, help="Drop the scopes of the current login that aren't named here.")
@click.option("--force-verify", is_flag=True, help="Make Twitch ask again, to log in as another user.")
@click.option("--redirect-url", default=_URL, show_default=True, metavar="URL", help="A redirect URL of your app, on localhost.")
def login(**given: Any) -> None:
    """Log a user in, and store the tokens.

    Opens the browser; http://localhost:17563 must be a redirect URL of your app. Where there is no browser, use --device. The tokens are kept in a
    file that only you can read, and refresh automatically. A later login adds to the scopes of the current one.
    """
    from twitchapi_gen import DeviceCodeAuthenticator, UserAuthenticator  # loaded only for this command

    app = settings.app(secret=not given["device"])
    scopes = fewest(map(need_of, given["methods"]), given["scopes"])
    if not given["only"] and not given["force_verify"]:
        current = settings.find_user(app.id, None)
        scopes = sorted({*scopes, *(settings.logins(app.id)[current]["scopes"] if current is not None else ())})
    with settings.client(app) as twitch:
        if given["device"]:
            tokens = DeviceCodeAuthenticator(twitch, scopes, show=_show).authenticate()
        else:
            tokens = _with_browser(UserAuthenticator(twitch, scopes, given["force_verify"], given["redirect_url"]))
        twitch.set_user_authentication(tokens[0], scopes, tokens[1] or None)
        user = twitch.user_
    if user.user_id is None:
        raise Stop("Twitch's reply doesn't identify the token's user, so the login wasn't saved; log in again")
    settings.Settings().set("users", {app.id: user.user_id})
    note(f"logged in as {user.login} (id {user.user_id}) with {' '.join(scopes) or 'no scope'}; the tokens are in {settings.folder()}")


def _with_browser(authenticator: "UserAuthenticator") -> tuple[str, str]:
    note("waiting for the login in the browser; Ctrl-C cancels")
    try:
        return authenticator.authenticate()
    except LoginFailed as error:
        raise Stop(str(error).replace("UserAuthenticator(..., url='http://localhost:17564')", "--redirect-url http://localhost:17564")) from None


def _show(login: "DeviceLogin") -> None:
    note(f"Open {login.verification_uri} in a browser, and check that it shows the code {login.user_code}.")
    sys.stderr.flush()
