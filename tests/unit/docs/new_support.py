"""Pages of the new layout in memory: a few groups of the spec, rendered, changed in one place and read again."""

from collections.abc import Mapping
from functools import cache

import attrs
from attrs import frozen

from generator.docs.compare import compare
from generator.docs.differences import Difference
from generator.docs.markdown.pages import read_pages
from generator.docs.sources import Missing
from generator.surface import Surface
from tests.unit.docs.new_layout import rendered
from tests.unit.docs.support import surface_as_it_is

GROUPS = ("Channels", "Chat", "Extensions", "Games", "Polls", "Predictions", "Schedule", "Subscriptions", "Users", "Videos")
TYPES = (
    "automod.message.hold@1", "automod.message.hold@2", "channel.chat.message@1", "channel.follow@2", "channel.guest_star_session.begin@beta",
    "channel.poll.begin@1", "channel.raid@1", "channel.shoutout.create@1", "channel.update@2", "conduit.shard.disabled@1", "drop.entitlement.grant@1",
    "stream.online@1", "user.update@1", "user.whisper.message@1",
)  # fmt: skip


@frozen
class Memory:
    """A source of pages that are held as texts."""

    pages: Mapping[str, str]

    def text(self, path: str) -> str:
        if path not in self.pages:
            raise Missing(f"{path} can't be read")
        return self.pages[path]

    def names(self, folder: str) -> list[str]:
        return [path.removeprefix(f"{folder}/") for path in self.pages if path.startswith(f"{folder}/")]


@cache
def some() -> Surface:
    """A part of the spec that has one of everything."""
    whole = surface_as_it_is()
    return attrs.evolve(
        whole,
        endpoints={anchor: one for anchor, one in whole.endpoints.items() if one.group in GROUPS},
        events={key: one for key, one in (whole.events or {}).items() if key in TYPES},
    )


@cache
def some_pages() -> Mapping[str, str]:
    return rendered(some())


def read(pages: Mapping[str, str]) -> tuple[Surface, list[str]]:
    """What the pages say, and what could not be understood."""
    problems: list[str] = []
    return read_pages(Memory(pages), problems), problems


def entry(page: str, anchor: str) -> tuple[int, int]:
    """From the entry's heading to the next one."""
    start = page.rindex("\n## ", 0, page.index(f" {{#{anchor}}}\n")) if anchor else 0
    end = page.find("\n## ", start + 1) if anchor else len(page)
    return start, end if end > 0 else len(page)


def changed(path: str, anchor: str, old: str, new: str) -> dict[str, str]:
    """The pages with one text of one entry, found once, replaced; without an anchor, of one page."""
    page = some_pages()[path]
    start, end = entry(page, anchor)
    assert page[start:end].count(old) == 1, f"{old!r} is {page[start:end].count(old)} times in {path} {anchor}"
    return {**some_pages(), path: page[:start] + page[start:end].replace(old, new) + page[end:]}


def told(pages: Mapping[str, str]) -> list[Difference]:
    found, problems = read(pages)
    assert problems == []
    return compare(some(), found)
