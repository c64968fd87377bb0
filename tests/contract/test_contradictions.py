"""The 263 places where Twitch's pages contradict themselves: each is decided, and the spec holds to the decision.

Most kinds are decided by one rule; what a rule doesn't fit is named, with the reason.
"""

import csv
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.build import build
from generator.docs.examples import repaired
from generator.docs.page import read_docs
from generator.flatten import flatten
from generator.load import load_spec
from generator.surface import Endpoint, Node, Surface
from tests.conftest import ROOT

Row = dict[str, str]

MOVED = {  # nested as in the example, where the table has them elsewhere
    ("get-hype-train-status", "data.current.top_contributions.shared_train_participants"): "data.current.shared_train_participants",
    ("get-hype-train-status", "data.current.top_contributions.started_at"): "data.current.started_at",
    ("get-hype-train-status", "data.current.top_contributions.expires_at"): "data.current.expires_at",
    ("get-hype-train-status", "data.current.top_contributions.is_shared_train"): "data.current.is_shared_train",
    ("get-hype-train-status", "all_time_high"): "data.all_time_high",
    ("get-hype-train-status", "shared_all_time_high"): "data.shared_all_time_high",
    ("get-channel-stream-schedule", "data.pagination"): "pagination",
    ("get-stream-markers", "data.video_id"): "data.videos.video_id",
    ("get-stream-markers", "data.markers"): "data.videos.markers",
}
NOT_A_REPLY = {"ban-user"}  # its second example is the reply to an error
SETTINGS = "get-channel-guest-star-settings"
GONE = {("get-content-classification-labels", "data.content_classification_labels"): "the labels aren't wrapped once more, as the example shows"}
STILL_REQUIRED = {  # the example forgets them
    ("create-clip-from-vod", "vod_offset"), ("create-clip-from-vod", "title"), ("get-extension-configuration-segment", "segment"),
    ("get-guest-star-invites", "moderator_id"), ("get-guest-star-invites", "session_id"),
}  # fmt: skip


@pytest.fixture(scope="module")
def rows(docs: Path) -> list[Row]:
    with (docs / "contradictions.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def pages(docs: Path) -> Surface:
    return read_docs(str(docs))


@pytest.fixture(scope="module")
def spec() -> Surface:
    return flatten(build(load_spec(ROOT / "spec")))


def node(nodes: tuple[Node, ...], path: str) -> Node | None:
    found: Node | None = None
    for name in path.split("."):
        found = next((one for one in nodes if one.name == name), None)
        if found is None:
            return None
        nodes = found.nodes
    return found


def reply(one: Endpoint, row: Row) -> Node:
    path = MOVED.get((one.anchor, row["path"]), row["path"])
    if one.anchor == SETTINGS and not path.startswith("data"):
        path = f"data.{path}"
    if "guest-star-session" in one.anchor and path.startswith("data.") and path not in ("data.guests", "data.id"):
        path = path.replace("data.", "data.guests.", 1)
    found = node(one.response, path)
    assert found is not None, f"{one.anchor} has no {path}"
    return found


def the_section_says_method_and_path(one: Endpoint, row: Row, _: Surface) -> None:
    assert (one.method, one.path) == (row["method"], row["url"])


def only_the_number_of_a_code_counts(one: Endpoint, row: Row, _: Surface) -> None:
    assert int(row["detail"].split()[0]) in one.codes


def a_success_code_is_added(one: Endpoint, row: Row, _: Surface) -> None:
    assert [code for code in one.codes if 200 <= code < 300] == [200 if one.response else 204]


def null_is_allowed(one: Endpoint, row: Row, _: Surface) -> None:
    assert reply(one, row).nullable


def the_field_is_there(one: Endpoint, row: Row, _: Surface) -> None:
    if (one.anchor in NOT_A_REPLY and row["path"] in ("error", "status", "message")) or (one.anchor, row["path"]) in GONE:
        assert node(one.response, row["path"]) is None
    else:
        reply(one, row)


def the_tables_type_holds(one: Endpoint, row: Row, _: Surface) -> None:
    found = reply(one, row)
    expected = {"Integer": "integer", "String": "string", "Guest": "object"}[row["detail"].split()[2].strip(",")]
    assert found.type == expected
    assert found.many == ("example arr" in row["detail"])


def one_choice_of_several_is_not_required(one: Endpoint, row: Row, _: Surface) -> None:
    found = node(one.query, row["path"])
    assert found is not None
    assert found.required == ((one.anchor, row["path"]) in STILL_REQUIRED)


def the_example_is_repaired(one: Endpoint, row: Row, pages: Surface) -> None:
    if not row["path"].startswith("response example"):
        return  # a request's body: nothing in the spec comes from it
    number = int(row["path"].rpartition(" ")[2])
    text = [example.text for example in pages.endpoints[one.anchor].examples if example.kind == "response"][number - 1]
    value = repaired(text)
    assert isinstance(value, dict)
    assert all(node(one.response, name) for name in value if value[name] is not None)


def the_table_keeps_its_body(one: Endpoint, row: Row, _: Surface) -> None:
    assert one.body


def the_parameters_stay_in_the_body(one: Endpoint, row: Row, _: Surface) -> None:
    assert node(one.body, row["path"])
    assert node(one.query, row["path"]) is None


def the_value_is_in_the_enum(one: Endpoint, row: Row, _: Surface) -> None:
    assert row["detail"].split("'")[1] in reply(one, row).enum


def nothing_comes_back(one: Endpoint, row: Row, _: Surface) -> None:
    assert one.response == ()
    assert 204 in one.codes


def its_shape_is_open_or_from_the_example(one: Endpoint, row: Row, _: Surface) -> None:
    found = node(one.body if row["detail"].startswith("req") else one.response, row["path"])
    assert found is not None
    assert found.type == "object"
    assert bool(found.nodes) == (row["path"] == "data.videos")


def the_first_of_two_rows_is_the_fields(one: Endpoint, row: Row, _: Surface) -> None:
    assert "bits" in reply(one, row).enum


def a_prediction_has_any_id(one: Endpoint, row: Row, _: Surface) -> None:
    found = node(one.body, row["path"])
    assert found is not None
    assert found.type == "string"


DECISIONS: dict[str, Callable[[Endpoint, Row, Surface], None]] = {
    "body-missing-in-example": the_table_keeps_its_body,
    "code-text": only_the_number_of_a_code_counts,
    "date-format": a_prediction_has_any_id,
    "duplicate-row": the_first_of_two_rows_is_the_fields,
    "enum": the_value_is_in_the_enum,
    "example-without-table": nothing_comes_back,
    "in-example-not-in-table": the_field_is_there,
    "in-table-not-in-example": the_field_is_there,
    "json-invalid": the_example_is_repaired,
    "no-2xx": a_success_code_is_added,
    "null-documented": null_is_allowed,
    "null-undocumented": null_is_allowed,
    "object-without-rows": its_shape_is_open_or_from_the_example,
    "query-in-example-not-in-table": the_parameters_stay_in_the_body,
    "request-method": the_section_says_method_and_path,
    "request-no-url": the_section_says_method_and_path,
    "request-path": the_section_says_method_and_path,
    "required-query-missing-in-example": one_choice_of_several_is_not_required,
    "type": the_tables_type_holds,
}


def test_all_are_decided(rows: list[Row]) -> None:
    assert len(rows) == 263
    assert set(Counter(row["kind"] for row in rows)) == set(DECISIONS)


@pytest.mark.parametrize("kind", DECISIONS)
def test_the_spec_holds_to_the_decision(kind: str, rows: list[Row], spec: Surface, pages: Surface) -> None:
    wrong: list[str] = []
    for row in rows:
        if row["kind"] == kind:
            try:
                DECISIONS[kind](spec.endpoints[row["endpoint"]], row, pages)
            except (AssertionError, ValueError, StopIteration) as error:
                wrong.append(f"{row['endpoint']} {row['path']}: {str(error).splitlines()[0] if str(error) else error!r} ({row['detail'][:60]})")
    assert wrong == []
