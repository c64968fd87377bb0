"""Twitch's pages, from a folder or over the network → the surface."""

from pathlib import Path

from generator.docs.sources import Folder, Missing
from generator.docs.unreadable import Unreadable as Unreadable
from generator.docs.web import Web
from generator.surface import Surface

_NEW = ("api/reference.md", "api/reference", "eventsub/reference.md", "eventsub/reference")
"""A folder with any of these has the new layout."""
_MOST_TOLD = 1_000


def read_docs(where: str, *, offline: bool = False) -> Surface:
    """Read the pages of either layout, the new one first. Raises Unreadable with the page and the reason.

    where: a folder, or the pages' base URL. offline: use cached pages of any age, and no others.
    For a folder without EventSub's pages, the surface has no `events`.
    """
    problems: list[str] = []
    if where.startswith(("http://", "https://")):
        return _from_web(where, offline, problems)
    return _from_folder(Path(where), problems)


def _from_web(where: str, offline: bool, problems: list[str]) -> Surface:
    """Cache fetched pages only if all of them could be read."""
    from generator.docs.markdown import pages as new

    web = Web(where, offline=offline)
    try:
        web.text(new.INDEX)
    except Missing:
        surface = _old(web, problems)
    else:
        surface = new.read_pages(web, problems)
    _refuse(problems)
    web.keep()
    return surface


def _old(web: Web, problems: list[str]) -> Surface:
    from generator.docs.html import pages as old

    return old.read_pages(web, {name: f"{path}/" for name, path in (old.PAGES | old.EVENT_PAGES).items()}, problems)


def _from_folder(where: Path, problems: list[str]) -> Surface:
    roots = [root for root in (where, where / "docs") if any((root / name).exists() for name in _NEW)]
    if len(roots) > 1:
        raise Unreadable(f"{roots[0]} and {roots[1]} both hold pages; give one of them")
    if roots:
        from generator.docs.markdown import pages as new

        surface = new.read_pages(Folder(roots[0]), problems, with_events=(roots[0] / "eventsub").exists())
    else:
        from generator.docs.html import pages as old

        events = old.EVENT_PAGES if any((where / f"{name}.html").exists() for name in old.EVENT_PAGES) else ()
        surface = old.read_pages(Folder(where), {name: f"{name}.html" for name in (*old.PAGES, *events)}, problems)
    _refuse(problems)
    return surface


def _refuse(problems: list[str]) -> None:
    """Raise Unreadable if there are problems."""
    if problems:
        more = [f"  and {len(problems) - _MOST_TOLD:,} more"] if len(problems) > _MOST_TOLD else []
        raise Unreadable("\n".join(["the documentation could not be read without loss:", *(f"  {one}" for one in problems[:_MOST_TOLD]), *more]))
