"""What is known of the retired systems, as the tests are given it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT

FOLDER = ROOT.parent / "shared" / "docs" / "legacy"
needed = pytest.mark.skipif(not FOLDER.is_dir(), reason="the facts of the retired systems (../shared/docs/legacy) aren't on this machine")


def read(name: str) -> dict[str, Any]:
    path: Path = FOLDER / name
    if not path.exists():
        return {"topics": [], "other_known_topics": []}
    found: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # both are safe
    return found


PUBSUB = read("pubsub_topics.yaml")
WEBHOOKS = read("webhook_topics.yaml")


def messages() -> Iterator[tuple[str, str, dict[str, Any], list[dict[str, Any]]]]:
    """Topic, kind, example and fields of each message of PubSub. Fields have their whole names, such as `data.redemption.id`."""
    for topic in PUBSUB["topics"]:
        for message in topic["messages"]:
            below = "data." if message["fields_of"] == "data" else ""
            fields = [{**one, "name": below + one["name"]} for one in message["fields"] if one["name"] != "(none)"]
            yield topic["name"], message.get("type") or "", message["example"], fields


def notifications() -> Iterator[tuple[str, dict[str, Any], list[dict[str, Any]]]]:
    """Topic, example body and item's fields of the webhooks."""
    for topic in WEBHOOKS["topics"]:
        for example in topic["examples"]:
            yield topic["name"], example["body"], topic["fields"]
