"""Log a user in, call as that user, let the token expire, call again, and print each step.

`python -m examples.login` starts an emulator itself. If chromium is installed, it clicks Authorize; otherwise the example uses a device code.
"""

import asyncio
import re
import socket
import sys
import threading
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode
from urllib.request import ProxyHandler, build_opener

from rich.console import Console

from examples.chromium import Chromium, find_chromium
from twitchapi_gen import AuthScope, Emulator, Twitch
from twitchapi_gen.oauth import DeviceCodeAuthenticator, DeviceLogin, UserAuthenticator

SCOPES = [AuthScope.CHANNEL_MANAGE_POLLS, AuthScope.BITS_READ]
PICTURE = Path(".cache/login.png")
console = Console()
R = TypeVar("R")


def by_browser(twitch: Twitch) -> tuple[str, str]:
    """A headless browser opens Twitch's page and clicks Authorize."""
    loop = asyncio.new_event_loop()  # the user's, which clicks while the program waits for the login
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    def run(work: Coroutine[Any, Any, R]) -> R:
        return asyncio.run_coroutine_threadsafe(work, loop).result(60)

    def open_and_click(url: str) -> None:
        console.print("the browser opens Twitch's page, which requests", ", ".join(SCOPES))
        clicking.append(asyncio.run_coroutine_threadsafe(_authorize(browser, url), loop))

    clicking: list[object] = []
    browser = run(_started())
    try:
        tokens = UserAuthenticator(twitch, SCOPES, url=f"http://localhost:{free_port()}", browser=open_and_click).authenticate(timeout=60)
        console.print(f"the user clicked Authorize, and sees: {run(_last_words(browser))}")
        console.print(f"[dim]screenshot: {PICTURE}[/]")
    finally:
        run(browser.close())
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
    return tokens


def free_port() -> int:
    """A free port. A real app has one port, registered with Twitch; the emulator accepts any."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


async def _started() -> Chromium:
    return await Chromium().__aenter__()


async def _authorize(browser: Chromium, url: str) -> None:
    await browser.open(url)
    await browser.click("#authorize")


async def _last_words(browser: Chromium) -> str:
    text = await browser.see("#text")
    PICTURE.parent.mkdir(exist_ok=True)
    await browser.picture(PICTURE)
    return text


def by_device(twitch: Twitch) -> tuple[str, str]:
    """A device shows a code, and a user confirms it at the displayed URL."""

    def confirm(login: DeviceLogin) -> None:
        console.print(f"there is no chromium here, so a device shows the code {login.user_code}; the user opens {login.verification_uri}")
        web = build_opener(ProxyHandler({}))
        with web.open(login.verification_uri, timeout=10) as page:
            token = re.search(r'name="form" value="([^"]+)"', page.read().decode())
        form = {"form": token[1] if token else "", "code": login.user_code, "decision": "authorize", "login": "my_username"}
        web.open(login.verification_uri.partition("?")[0], urlencode(form).encode(), timeout=10).close()

    return DeviceCodeAuthenticator(twitch, SCOPES, show=confirm).authenticate()


def log_in_and_call(twitch: Twitch, emulator: Emulator) -> bool:
    """Run every step of a user's token. True if each succeeded."""
    renewed: list[str] = []
    twitch.user_auth_refresh_callback = lambda token, _: renewed.append(token)
    token, refresh_token = by_browser(twitch) if find_chromium() else by_device(twitch)
    twitch.set_user_authentication(token, SCOPES, refresh_token)
    me = twitch.get_users()["data"][0]
    console.print(f"logged in as {me.display_name}, with a token for {', '.join(sorted(twitch.get_user_auth_scope()))}")
    emulator.forward(4 * 3600)
    console.print("four hours later, the token has expired")
    again = twitch.get_users()["data"][0]
    console.print(f"{again.display_name} is still logged in: the client refreshed the token, {len(renewed)} time, and called the callback")
    unanswered = [one["path"] for one in emulator.requests if one["status"] == 401]
    console.print(f"[dim]Twitch refused the old token at {', '.join(unanswered) or 'no call, since its expiry was known'}[/]")
    return me.id == again.id and len(renewed) == 1 and twitch.get_user_auth_token() == renewed[0] != token


def main() -> int:
    emulator = Emulator(device_interval=1)
    url = emulator.start()
    try:
        with Twitch("my_app_id", "my_app_secret", helix_url=f"{url}/helix", auth_url=f"{url}/oauth2") as twitch:
            return 0 if log_in_and_call(twitch, emulator) else 1
    finally:
        emulator.stop()


if __name__ == "__main__":
    sys.exit(main())
