"""Scopes as programs pass them → the scopes that Twitch knows today."""

import logging
from collections.abc import Iterable, Mapping

from twitchapi_gen.moving.values import plain

log = logging.getLogger("twitchapi_gen")


def modern_scopes(scopes: Iterable[object], renamed: Mapping[str, str]) -> list[str]:
    """Their texts. One that Twitch renamed is asked for by its new name, one that it withdrew isn't asked for; a warning tells of both."""
    found: list[str] = []
    for scope in scopes:
        text = str(plain(scope))
        if text in renamed:
            new = renamed[text]
            log.warning(
                "Twitch has %s; %s",
                f"renamed the scope {text}" if new else f"withdrawn the scope {text}",
                f"it is {new} now" if new else "it is left out",
            )
            text = new
        if text and text not in found:
            found.append(text)
    return found
