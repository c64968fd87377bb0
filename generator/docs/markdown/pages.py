"""All pages of the new layout together: the two indexes, the groups that they list, and the scopes."""

from collections.abc import Iterator

from attrs import define

from generator.docs.markdown import events, helix
from generator.docs.markdown.contents import Group, check_contents, check_group, read_index
from generator.docs.markdown.scopes import read_scopes
from generator.docs.markdown.structure import EXCERPT, Page, Told, structured
from generator.docs.sources import MAX_BYTES, Missing, Source
from generator.docs.unreadable import Unreadable
from generator.surface import Endpoint, EventType, Surface

INDEX, EVENT_INDEX, SCOPES = "api/reference.md", "eventsub/reference.md", "authentication/scopes.md"


def read_pages(source: Source, problems: list[str], *, with_events: bool = True) -> Surface:
    """Read the surface. Adds anything missing, contradictory or unreadable to `problems`; raises Unreadable if there is nothing to read."""
    reading = _Reading(source, problems)
    endpoints: dict[str, Endpoint] = {}
    first: dict[str, str] = {}
    for group, page, tell in reading.groups("api"):
        for anchor, endpoint in helix.read_group(page, group.title, tell).items():
            _once(first, anchor, anchor, endpoint.source, problems)
            endpoints.setdefault(anchor, endpoint)
    types: dict[str, EventType] = {}
    anchors: dict[str, str] = {}
    for _, page, tell in reading.groups("eventsub") if with_events else ():
        for key, one in events.read_group(page, tell).items():
            _once(anchors, one.anchor, one.anchor, one.source, problems)
            _once(first, key, one.anchor, one.source, problems)
            types.setdefault(key, one)
    if any(one.examples for one in types.values()):
        cut = [one for one in types.values() if not one.examples]
        problems += [f"{one.source}: {one.anchor}: no example, while other types have some; is the page cut off?" for one in cut]
    scopes = read_scopes(reading.text(SCOPES), Told(SCOPES, problems))
    return Surface(endpoints=endpoints, scopes=scopes, events=types if with_events else None, layout="markdown")


def _once(first: dict[str, str], key: str, entry: str, source: str, problems: list[str]) -> None:
    if first.setdefault(key, source) != source:
        problems.append(f"{source}: {entry}: {key} is on two pages (first {first[key]})")


@define
class _Reading:
    """Takes pages from their source, one after the other, up to a limit of bytes for all of them."""

    source: Source
    problems: list[str]
    size: int = 0

    def text(self, path: str) -> str:
        text = self.source.text(path)
        self.size += len(text)
        if self.size > MAX_BYTES:
            raise Unreadable(f"{path}: the pages up to this one have more than {MAX_BYTES:,} characters; are they Twitch's?")
        if text.startswith(EXCERPT):
            raise Unreadable(f"{path}:1: an excerpt, not the whole page; give a folder with whole pages")
        return text

    def groups(self, kind: str) -> Iterator[tuple[Group, Page, Told]]:
        """Each group that the index lists, with its page."""
        path = f"{kind}/reference.md"
        index = Told(path, self.problems)
        groups = read_index(structured(self.text(path), path, index), kind, index)
        listed = {f"{name}.md" for name in groups}
        for name in self.source.names(f"{kind}/reference"):
            if name not in listed:
                self.problems.append(f"{kind}/reference/{name}:1: not listed in {path}")
        for group in groups.values():
            found = self._page(kind, group, index)
            if found is not None:
                yield group, *found

    def _page(self, kind: str, group: Group, index: Told) -> tuple[Page, Told] | None:
        path = f"{kind}/reference/{group.name}.md"
        tell = Told(path, self.problems)
        try:
            text = self.text(path)
        except Missing as error:
            index(group.number, group.name, f"its page isn't there: {error}")
            return None
        try:
            page = structured(text, path, tell)
        except Unreadable as error:
            self.problems.append(str(error))
            return None
        if page.path != path.removesuffix(".md"):
            tell(1, "", f"the page says that it is {page.path[:60]!r}")
        check_contents(page, tell)
        check_group(group, page, index, tell)
        return page, tell
