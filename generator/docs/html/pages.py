"""The four pages of the old layout, together."""

from generator.docs.html import event_objects, event_types, reference, scopes
from generator.docs.sources import Source
from generator.surface import EventType, Surface

PAGES = {"reference": "api/reference", "scopes": "authentication/scopes"}
"""File name (without .html) → where the page is below the documentation's address."""
EVENT_PAGES = {"eventsub-reference": "eventsub/eventsub-reference", "eventsub-subscription-types": "eventsub/eventsub-subscription-types"}


def read_pages(source: Source, paths: dict[str, str], problems: list[str]) -> Surface:
    """The surface. `paths`: name → path, of PAGES and, unless EventSub is omitted, of EVENT_PAGES."""
    texts = {name: source.text(path) for name, path in paths.items()}
    return Surface(
        endpoints=reference.read(texts["reference"], problems),
        scopes=scopes.read(texts["scopes"], problems),
        events=_events(texts, problems),
        layout="html",
    )


def _events(texts: dict[str, str], problems: list[str]) -> dict[str, EventType] | None:
    if "eventsub-reference" not in texts:
        return None
    objects = event_objects.read(texts["eventsub-reference"], problems)
    return event_types.read(texts["eventsub-subscription-types"], objects, problems)
