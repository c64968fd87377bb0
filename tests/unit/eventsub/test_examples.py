"""Every example of an event on Twitch's page: read, written back as it came, and not lost whatever Twitch may change in it."""

from pathlib import Path
from typing import Any

import orjson
import pytest

from tests.contract.event_pages import sections
from tests.unit.runtime.differences import differences
from tests.unit.runtime.payloads import full, same, written
from tests.unit.runtime.test_mutated_examples import found, mutations, places
from twitchapi_gen.eventsub import SubscriptionType, subscription_types
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import Object

UNLIKE_THE_TABLE = {
    "automod.message.hold@1 2": "an older shape: the message is text, and its emotes stand beside it",
    "automod.message.update@1 2": "an older shape: the message is text, and its emotes stand beside it",
    "automod.settings.update@1 2": "the event is wrapped in a list under `data`",
    "automod.terms.update@1 2": "its action is called bad-message-id",
    "channel.ad_break.begin@1 2": "number and flag are texts",
    "channel.chat.notification@1 2": "it still says sub_plan for sub_tier",
    "channel.chat.notification@1 3": "it still says sub_plan for sub_tier",
    "stream.offline@1 2": "older than the id, which came on 2026-06-26",
}
Example = tuple[str, SubscriptionType, dict[str, Any]]


@pytest.fixture(scope="module")
def examples(docs: Path) -> list[Example]:
    page = sections((docs / "eventsub-subscription-types.html").read_text("utf-8"))
    return [(name, subscription_types[section.key], event) for section in page for name, event in section.events()]


def read(one: SubscriptionType, event: Any) -> tuple[Model, Model, list[tuple[str, str, str]]]:
    """By the fast reader, by the careful one, and what was told."""
    told: list[tuple[str, str, str]] = []
    sent = orjson.loads(orjson.dumps(event))
    return one.decode(event), one.decode(sent, lambda *report: told.append(report)), told


def test_every_example_is_read_and_written_back(examples: list[Example]) -> None:
    assert len(examples) > 60
    for name, one, event in examples:
        fast, careful, told = read(one, event)
        assert type(fast).__name__ == one.model
        assert same(fast, careful), name
        assert written(fast.to_dict()) == written(careful.to_dict()) == written(event), name
        assert bool(told) == (name in UNLIKE_THE_TABLE), (name, told)


def test_every_example_survives_every_mutation(examples: list[Example]) -> None:
    """Each field dropped, null, empty, of another kind, with a new value, or with a field beside it: told where it differs, never lost."""
    lost: list[str] = []
    count = 0
    for name, one, event in examples:
        table = Object(one.table)
        for fate, place, value in mutations({"event": event}):
            if len(place) < 2:
                continue
            count += 1
            fast, careful, told = read(one, value["event"])
            whole = written(fast.to_dict()) == written(careful.to_dict()) == written(value["event"])
            if not whole or not same(fast, careful) or sorted(told) != sorted(differences(table, value["event"])):
                lost.append(f"{name}: {fate} at {place}")
    assert lost == []
    assert count > 8_000


@pytest.mark.parametrize("one", subscription_types.values(), ids=lambda one: one.name)
def test_an_event_with_all_its_fields_is_read_without_a_report(one: SubscriptionType) -> None:
    table = Object(one.table)
    event = full(table)
    fast, careful, told = read(one, event)
    assert same(fast, careful)
    assert written(fast.to_dict()) == written(event)
    assert told == []
    assert [place for place in places(event) if found(event, place) is None] == []
