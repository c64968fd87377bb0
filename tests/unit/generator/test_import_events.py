"""Subscription types are drafted, too: into the family where their like are, and as the pages say."""

import shutil
from pathlib import Path

import pytest
import yaml

from generator.build import build
from generator.docs.compare import compare
from generator.docs.page import read_docs
from generator.flatten import flatten
from generator.importing import import_docs
from generator.load import load_spec
from generator.surface import EventType, Example, Node, Surface
from generator.yaml_source import SpecError
from tests.unit.generator.support import ROOT, tree, write_spec

ID = Node(name="broadcaster_user_id", type="string", required=True)
FIELDS = (
    Node(name="broadcaster_user_id", type="string"),
    Node(name="kind", type="string", enum=("a", "yes")),
    Node(name="at", type="string"),
    Node(name="what", type="object", many=True, nullable=True, nodes=(Node(name="size", type="integer"),)),
)
SAMPLE = Example(title="x", kind="notification", text='{"event": {"at": "2026-01-02T03:04:05Z", "what": null,}}')
NEW = EventType(
    key="channel.train.begin@1", anchor="trainbegin", title="Train Begin", tokens=frozenset({"app", "user"}), scopes=frozenset({"a:b", "c:d"}),
    condition=(ID, Node(name="reward_id", type="string", required=False)), event=FIELDS, examples=(SAMPLE,),
)  # fmt: skip
BATCH = EventType(
    key="train.ticket.sold@beta", anchor="sold", title="Ticket Sold", tokens=frozenset({"app"}), status="beta", batching=True,
    event=(ID,), text="NOTE only supported by webhooks",
)  # fmt: skip
THERE = """family: Trains
models:
  TrainEnd:
    description: A train ended.
    fields:
      id: {type: string, description: Its id.}
types:
  channel.train.end@1:
    title: Train End
    anchor: trainend
    description: Tells when a train ends.
    condition: {}
    event: TrainEnd   # a person wrote this
"""


def surface(*types: EventType) -> Surface:
    return Surface(endpoints={}, scopes={}, events={one.key: one for one in types})


def described(folder: Path) -> None:
    """Whatever a draft leaves open gets some description."""
    for path in (folder / "eventsub").glob("*.yaml"):
        family = yaml.safe_load(path.read_text("utf-8"))
        for enum in family.get("enums", {}).values():
            enum["values"] = dict.fromkeys(enum["values"], "X.")
        for model in family["models"].values():
            model["description"] = "X."
            model["fields"] = {name: whole(name, field) for name, field in model["fields"].items()}
        for one in family["types"].values():
            one["description"] = "X."
            one["condition"] = {name: {"need": need, "description": "X."} for name, need in one["condition"].items()}
        path.write_text(yaml.safe_dump(family, sort_keys=False), "utf-8")


def whole(name: str, field: str | dict[str, object]) -> dict[str, object]:
    given: dict[str, object] = {"type": field} if isinstance(field, str) else field
    return given | {"description": "X."} | ({"python": "list_"} if name == "list" else {})


def test_a_type_goes_where_its_like_are_and_another_gets_a_file(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    (folder / "eventsub").mkdir()
    (folder / "eventsub" / "trains.yaml").write_text(THERE)
    assert import_docs(folder, surface(NEW, BATCH)) == [
        "spec/eventsub/trains.yaml: channel.train.begin@1",
        "spec/eventsub/train_ticket.yaml: train.ticket.sold@beta",
    ]
    text = (folder / "eventsub" / "trains.yaml").read_text()
    assert "event: TrainEnd   # a person wrote this\n" in text
    found = yaml.safe_load(text)
    assert found["types"]["channel.train.begin@1"] == {
        "title": "Train Begin", "anchor": "trainbegin", "description": None,
        "condition": {"broadcaster_user_id": "required", "reward_id": "optional"}, "event": "TrainBegin", "scopes": {"any": ["a:b", "c:d"]},
    }  # fmt: skip
    assert found["models"]["TrainBegin"]["fields"] == {
        "broadcaster_user_id": "string", "kind": "TrainBeginKind", "at": "datetime", "what": "TrainBeginWhat[]?",
    }  # fmt: skip
    assert list(found["enums"]["TrainBeginKind"]["values"]) == ["a", "yes"]
    sold = yaml.safe_load((folder / "eventsub" / "train_ticket.yaml").read_text())["types"]["train.ticket.sold@beta"]
    assert (sold["transports"], sold["batching"], sold["status"], sold["condition"]) == (["webhook"], True, "beta", {})
    described(folder)
    assert import_docs(folder, surface(NEW, BATCH)) == []


def test_only_what_is_asked_for_is_drafted(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    assert import_docs(folder, surface(NEW, BATCH), frozenset({BATCH.key})) == [f"spec/eventsub/train_ticket.yaml: {BATCH.key}"]
    with pytest.raises(SpecError, match=r"the docs have no 'channel.train.begin' \(did you mean 'channel.train.begin@1'\?\)"):
        import_docs(folder, surface(NEW), frozenset({"channel.train.begin"}))


def test_a_type_that_no_file_can_be_named_after_is_refused(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    before = tree(folder)
    bad = EventType(key=f"{'a' * 200}.b.c@1", anchor="x", title="X", event=(ID,))
    with pytest.raises(SpecError, match="no file can be named after its group"):
        import_docs(folder, surface(bad))
    assert tree(folder) == before


def test_drafts_of_all_types_say_what_the_pages_say(docs: Path, tmp_path: Path) -> None:
    """All 82 drafted, described, and compared: nothing differs but what the examples know better (and one page that calls a version by another)."""
    folder = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", folder)
    shutil.rmtree(folder / "eventsub")
    pages = read_docs(str(docs))
    assert len(import_docs(folder, pages)) == 82
    described(folder)
    found = [one for one in compare(flatten(build(load_spec(folder))), pages) if "@" in one.where]
    assert {(one.kind, one.where) for one in found if one.kind != "nullable"} == {
        ("renamed", "channel.moderate@2"),
        ("type", "channel.chat.notification@1.event.charity_donation"),
    }
    assert {one.where.rpartition(".")[2] for one in found if one.kind == "nullable"} == {"streak_months"}
