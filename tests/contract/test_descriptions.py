"""Every description is there, and is ours: none repeats a run of words of Twitch's pages."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import yaml

from generator.build import build
from generator.ir import Api, Group
from generator.load import load_spec
from tests.conftest import ROOT
from tests.contract.support import parts, runs, words

RUN = 8
PAGES = ("reference.html", "scopes.html", "eventsub-reference.html", "eventsub-subscription-types.html")
SPEC = ROOT / "spec"


@pytest.fixture(scope="module")
def theirs(docs: Path) -> set[tuple[str, ...]]:
    """Every run of eight words on Twitch's pages."""
    found: set[tuple[str, ...]] = set()
    for name in PAGES:
        page = parts((docs / name).read_text("utf-8"))
        found.update(runs(" ".join(f"{part.title} {part.text}" for part in page), RUN))
        found.update(run for part in page for code in part.code for run in runs(code, RUN))
    return found


@pytest.fixture(scope="module")
def api() -> Api:
    return build(load_spec(SPEC))


def every_group(api: Api) -> list[Group]:
    """Helix's, EventSub's and chat's."""
    return [*api.groups, *api.events, *api.chat]


def texts(value: object, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a YAML value as it reads once its lines are joined, with the way to it."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from texts(part, f"{where}.{key}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from texts(part, f"{where}.{index}")


@pytest.mark.parametrize("name", ["openapi", "asyncapi"])
def test_no_text_of_an_export_repeats_eight_words_of_twitchs_pages(theirs: set[tuple[str, ...]], name: str) -> None:
    document = json.loads((ROOT / "docs" / f"{name}.json").read_text("utf-8"))
    told = [(where, text) for where, text in texts(document) if not where.endswith("externalDocs.url")]
    said = [(where, line) for where, text in told for line in text.split("\n") if not line.startswith("Requires: ")]  # names of scopes
    found = [f"{where}: {' '.join(run)}" for where, line in said for run in runs(line, RUN) if run in theirs]
    assert found == []


def test_no_text_of_the_spec_repeats_eight_words_of_twitchs_pages(theirs: set[tuple[str, ...]]) -> None:
    found = [
        f"{path.relative_to(SPEC)}{where}: {' '.join(run)}"
        for path in sorted(SPEC.rglob("*.yaml"))
        if path != SPEC / "messages.yaml"  # what Twitch's errors say: facts of the protocol
        for where, text in texts(yaml.safe_load(path.read_text("utf-8")))
        for run in runs(text, RUN)
        if run in theirs
    ]
    assert not found


def test_twitchs_own_words_would_be_found(docs: Path, theirs: set[tuple[str, ...]]) -> None:
    """The comparison itself: a real sentence of each page, its capitals, line breaks and quotes changed, is among the runs."""
    for name in PAGES:
        longest = max(parts((docs / name).read_text("utf-8")), key=lambda part: len(part.text)).text
        sentence = " ".join(words(longest)[100:120]).upper().replace(" ", "\n  ")
        assert set(runs(sentence, RUN)) <= theirs, name


def test_operations_have_a_description(api: Api) -> None:
    assert_described((f"{one.anchor} {one.source}", one.description) for one in api.operations)


def test_parameters_and_fields_of_inputs_have_a_description(api: Api) -> None:
    holders = [(one.anchor, (*one.query, *one.body)) for one in api.operations]
    holders += [(one.name, one.fields) for group in api.groups for one in group.inputs]
    assert_described((f"{holder}.{one.name}", one.description) for holder, parameters in holders for one in parameters)


def test_models_and_their_fields_have_a_description(api: Api) -> None:
    holders = [(one.anchor, one.response) for one in api.operations] + [(one.name, one.fields) for group in every_group(api) for one in group.models]
    assert_described((f"{holder}.{one.name}", one.description) for holder, fields in holders for one in fields)
    assert_described((one.name, one.description) for group in every_group(api) for one in group.models)


def test_subscription_types_and_their_conditions_have_a_description(api: Api) -> None:
    types = [one for family in api.events for one in family.types]
    assert len(types) == 83
    assert_described((one.key, one.description) for one in types)
    assert_described((f"{one.key}.{part.name}", part.description) for one in types for part in one.condition)


def test_messages_of_chat_and_their_tags_have_a_description(api: Api) -> None:
    messages = [one for family in api.chat for one in family.messages]
    assert len(messages) > 40
    assert_described((one.name, one.description) for one in messages)
    assert_described((f"{one.name}.{part.name}", part.description) for one in messages for part in one.fields)


def test_inputs_have_a_description(api: Api) -> None:
    assert_described((one.name, one.description) for group in api.groups for one in group.inputs)


def test_enums_and_their_values_have_a_description(api: Api) -> None:
    enums = [enum for group in every_group(api) for enum in group.enums]
    assert_described((enum.name, enum.description) for enum in enums)
    values = [(f"{enum.name}.{value.value}", value.description) for enum in enums for value in enum.values]
    assert values
    assert not [where for where, text in values if not words(text)]


def test_scopes_have_a_description(api: Api) -> None:
    assert_described((one.name, one.description) for one in api.scopes)


def assert_described(found: Iterable[tuple[str, str]]) -> None:
    """All have words that say more than the name does."""
    everything = list(found)
    assert everything
    assert not [where for where, text in everything if not words(text) or words(text) == words(where.rpartition(".")[2])]
