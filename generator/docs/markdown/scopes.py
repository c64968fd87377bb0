"""Twitch's scopes page in Markdown → every scope with its description."""

import re

from generator.docs.markdown.plain import plain
from generator.docs.markdown.structure import Fence, Told
from generator.docs.unreadable import Unreadable
from generator.surface import Scope

_SCOPE = re.compile(r"[a-z_]+(?::[a-z_]+)+")
_RULE = re.compile(r"[\s|:-]+")
_TAG = re.compile(r"<[^<>]{0,200}>")
_CELLS = re.compile(r"(?<!\\)\|")
_SHOWN = 60


def read_scopes(text: str, tell: Told) -> dict[str, Scope]:
    """Scopes by name, in the page's order: the first column of each table that begins with a scope, or whose heading does. Raises Unreadable."""
    found: dict[str, Scope] = {}
    section, is_scopes, in_table = "", False, False
    fence = Fence()
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        said = line.strip()
        if fence.holds(number, line) or not said.startswith("|"):
            section = plain(said.lstrip("#").partition(" {#")[0]) if said.startswith("#") and not fence.mark else section
            in_table = False
            continue
        cells = [plain(_TAG.sub(" ", cell)) for cell in _CELLS.split(said.strip("|"))]
        name = cells[0]
        if not in_table:
            in_table, is_scopes = True, name.lower().startswith("scope")
        elif _RULE.fullmatch(said):
            continue
        elif _SCOPE.fullmatch(name):
            found.setdefault(name, Scope(name=name, text=cells[1] if len(cells) > 1 else "", source=section))
        elif is_scopes:
            tell(number, section, f"not understood as a scope: {name[:_SHOWN]!r}")
    if not found:
        raise Unreadable(f"{tell.place}: no table with scopes in its first column; is this Twitch's scopes page?")
    return found
