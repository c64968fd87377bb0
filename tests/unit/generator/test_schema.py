"""spec/schema.json, by which editors check the YAML, says the same as the documents that the generator reads."""

import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from generator import documents
from generator.yaml_source import Problem, load
from tests.conftest import ROOT

SCHEMA: dict[str, Any] = json.loads((ROOT / "spec" / "schema.json").read_text("utf-8"))
NAMING = [path for path in sorted((ROOT / "spec").rglob("*.yaml")) if "schema.json" in path.read_text("utf-8").partition("\n")[0]]
FILES = [path for path in NAMING if path.parent.name != "moving"]  # which has a schema of its own
DEFINED = {
    "group": documents.GroupDocument,
    "operation": documents.OperationDocument,
    "events": documents.EventFamilyDocument,
    "eventType": documents.EventTypeDocument,
    "retired": documents.FamilyDocument,
    "topic": documents.TopicDocument,
    "chat": documents.ChatDocument,
    "chatMessage": documents.ChatMessageDocument,
}


def value(path: Path) -> Any:
    problems: list[Problem] = []
    source = load(path, path.name, problems)
    assert source is not None, problems
    return source.value


def errors(what: Any) -> list[str]:
    return [error.message for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(what)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT / "spec").as_posix())
def test_each_file_that_names_the_schema_is_as_it_says(path: Path) -> None:
    assert errors(value(path)) == []


def test_nearly_all_files_name_it() -> None:
    unnamed = {path.relative_to(ROOT / "spec").as_posix() for path in set((ROOT / "spec").rglob("*.yaml")) - set(NAMING)}
    glossaries = {"glossary.yaml", *(f"{folder}/glossary.yaml" for folder in ("chat", "eventsub", "pubsub"))}
    assert unnamed == {"drift.yaml", "messages.yaml", "scopes.yaml", *glossaries}


@pytest.mark.parametrize("name", DEFINED)
def test_the_schema_knows_the_keys_that_the_generator_knows(name: str) -> None:
    assert set(SCHEMA["$defs"][name]["properties"]) == {one.name for one in attrs.fields(DEFINED[name])}


@pytest.mark.parametrize(
    ("name", "key", "wrong"),
    [
        ("channel.follow@2", "condition", {"broadcaster_user_id": "perhaps"}),
        ("channel.follow@2", "transports", ["pigeon"]),
        ("channel.follow@2", "batching", "yes"),
        ("channel.follow@2", "versoin", "2"),
        ("channel.follow", "title", "Channel Follow"),
    ],
)
def test_what_is_wrong_is_found(name: str, key: str, wrong: object) -> None:
    right = {"title": "Channel Follow", "anchor": "channelfollow", "description": "X.", "condition": {}, "event": "Follow"}
    assert errors({"family": "Channels", "types": {"channel.follow@2": right}}) == []
    assert errors({"family": "Channels", "types": {name: right | {key: wrong}}}) != []
