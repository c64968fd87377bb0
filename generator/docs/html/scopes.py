"""Twitch's scopes page → every scope with its description."""

import re

from generator.docs.html.blocks import blocks
from generator.docs.unreadable import Unreadable
from generator.surface import Scope

_SCOPE = re.compile(r"^[a-z_]+(?::[a-z_]+)+$")


def read(page: str, problems: list[str]) -> dict[str, Scope]:
    """Scopes by name, in the page's order."""
    found: dict[str, Scope] = {}
    section = ""
    for block in blocks(page):
        if block.kind in ("h1", "h2"):
            section = block.text
        if block.table is None or not block.table.header or not block.table.header[0].lower().startswith("scope"):
            continue
        for row in block.table.rows:
            name = row[0].text
            if _SCOPE.match(name):
                found.setdefault(name, Scope(name=name, text=row[1].text if len(row) > 1 else "", source=section))
            else:
                problems.append(f"scopes, {section}: not understood as a scope: {name[:60]!r}")
    if not found:
        raise Unreadable("scopes: no table with a column Scope Name; is this Twitch's scopes page?")
    return found
