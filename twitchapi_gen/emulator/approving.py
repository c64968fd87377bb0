"""`python -m twitchapi_gen.emulator approve URL`: says yes to a login of the emulator, as a user would in a browser.

With `BROWSER="python -m twitchapi_gen.emulator approve %s"`, a program that opens a browser for its login logs in by itself.
"""

import argparse
import re
import sys
from html import unescape
from http.client import HTTPConnection, HTTPException
from urllib.parse import SplitResult, parse_qs, urlencode, urlsplit

from twitchapi_gen.emulator.loopback import on_this_machine

_FORM = re.compile(r'name="form" value="([^"]+)"')
_CODE = re.compile(r'name="code"[^>]*value="([^"]*)"')


class NotApproved(Exception):
    """The text says why."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m twitchapi_gen.emulator approve",
        description="Approves a login at the emulator, and goes to where it leads, as a browser does.",
        epilog='BROWSER="python -m twitchapi_gen.emulator approve %%s" has a program log in without a browser.',
    )
    parser.add_argument("url", help="the address that a browser would open: the emulator's /oauth2/authorize?… or /activate?…")
    parser.add_argument("--login", default="my_username", help="the user who approves (default: my_username)")
    parser.add_argument("--deny", action="store_true", help="refuse instead")
    chosen = parser.parse_args(arguments)
    try:
        print(approve(chosen.url, chosen.login, deny=chosen.deny))
    except (NotApproved, HTTPException, OSError) as error:
        print(f"not approved: {error}", file=sys.stderr)
        return 1
    return 0


def approve(url: str, login: str = "my_username", *, deny: bool = False) -> str:
    """Submit the login page at that URL, and return the final URL. Raises NotApproved, OSError, HTTPException."""
    parts = _here(url)
    if parts.path not in ("/oauth2/authorize", "/activate"):
        raise NotApproved(f"{parts.path or url} is no login page: give the address that the program opens in a browser")
    status, page, _ = _ask(url)
    form, code = _FORM.search(page), _CODE.search(page)
    if status != 200 or form is None:
        raise NotApproved(f"the emulator refused the login with {status}: {page[:200]}")
    answer = {"form": form[1], "login": login, "decision": "deny" if deny else "authorize"}
    if code is not None:
        answer["code"] = unescape(code[1]) or next(iter(parse_qs(parts.query).get("device-code", [])), "")
    status, page, target = _ask(f"{parts.scheme}://{parts.netloc}{parts.path}", urlencode(answer).encode())
    if status >= 400:
        raise NotApproved(f"the emulator answered the form with {status}")
    if not target:
        return url
    if urlsplit(target).hostname in ("localhost", "127.0.0.1", "::1"):
        _ask(target)
    return target


def _here(url: str) -> SplitResult:
    parts = urlsplit(url)
    if parts.scheme != "http" or not (parts.hostname == "localhost" or on_this_machine(parts.hostname or "")):
        raise NotApproved(f"{url!r} isn't on this machine, where the emulator is")
    return parts


def _ask(url: str, form: bytes | None = None) -> tuple[int, str, str]:
    """Status, text, and where it redirects to."""
    parts = _here(url)
    connection = HTTPConnection(parts.hostname or "", parts.port or 80, timeout=30)
    try:
        path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
        headers = {"Content-Type": "application/x-www-form-urlencoded"} if form is not None else {}
        connection.request("GET" if form is None else "POST", path, form, headers)
        reply = connection.getresponse()
        return reply.status, reply.read().decode("utf-8", "replace"), reply.headers.get("Location") or ""
    finally:
        connection.close()
