"""The picture written out as trees, the way Twitch's tables show it: what the comparison with the docs works on."""

from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.flatten import flatten
from generator.surface import Bounds, Node, Surface
from tests.golden.golden import golden_api
from tests.unit.generator.support import api_of, group, operation, spec_files


@pytest.fixture(scope="module")
def surface() -> Surface:
    return flatten(golden_api())


def shape(nodes: tuple[Node, ...]) -> dict[str, Any]:
    """Name → what differs from a plain node."""
    plain = Node(name="", type="")
    skipped = {"name", "nodes", "source", "enum_source", "text"}
    found: dict[str, Any] = {}
    for node in nodes:
        own = {key: value for key, value in attrs.asdict(node, recurse=False).items() if key not in skipped and value != getattr(plain, key)}
        found[node.name] = own | ({"nodes": shape(node.nodes)} if node.nodes else {})
    return found


def test_an_endpoint_has_everything_that_its_operation_says(surface: Surface) -> None:
    one = surface.endpoints["get-loans"]
    assert (one.title, one.group, one.method, one.path, one.status) == ("Get Loans", "Book Loans", "GET", "/loans", "")
    assert (one.tokens, one.codes) == (frozenset({"app", "user"}), (200, 401, 403, 500))
    assert (one.scopes, one.app_scopes) == (frozenset({"loans:read"}), frozenset({"loans:read", "books:read"}))
    assert one.source.startswith("spec/helix/book_loans.yaml:")
    assert set(surface.endpoints) == {operation.anchor for operation in golden_api().operations}
    assert surface.scopes["whispers"].source.startswith("spec/scopes.yaml:")


def test_a_body_is_written_out_with_the_object_that_it_is_sent_in(surface: Surface) -> None:
    author = {"name": {"type": "string", "required": True, "bounds": Bounds(min_length=1, max_length=25)}}
    author["born_at"] = {"type": "string", "required": False, "nullable": True}
    (data,) = surface.endpoints["add-book"].body
    assert (data.name, data.type, data.required) == ("data", "object", True)
    found = shape(data.nodes)
    assert found["book"]["nodes"]["authors"] == {
        "type": "object",
        "many": True,
        "required": False,
        "bounds": Bounds(min_items=1, max_items=5),
        "nodes": author,
    }
    assert found["book"]["nodes"]["genre"] == {
        "type": "string",
        "required": False,
        "enum": ("novel", "non-fiction", "1984"),
        "bounds": Bounds(default="novel"),
    }
    assert found["book"]["nodes"]["price"] == {"type": "float", "required": False, "bounds": Bounds(minimum=0.5, maximum=99)}
    assert found["by_city"] == {"type": "map", "required": False}
    assert found["old_name"] == {"type": "string", "required": False, "deprecated": True}


def test_a_repeated_parameter_is_a_list_of_so_many(surface: Surface) -> None:
    found = shape(surface.endpoints["get-books"].query)
    assert found["id"] == {"type": "string", "many": True, "required": False, "bounds": Bounds(max_items=100)}
    assert found["title"] == {"type": "string", "many": True, "required": False}
    assert found["lent"] == {"type": "boolean", "required": False, "bounds": Bounds(default="false")}


def test_a_reply_is_written_out_to_its_leaves(surface: Surface) -> None:
    found = shape(surface.endpoints["get-books"].response)
    assert found["pagination"] == {"type": "object", "nodes": {"cursor": {"type": "string"}}}
    book = found["data"]["nodes"]
    shelf = {"row": {"type": "integer"}, "height": {"type": "float"}}
    assert (found["data"]["type"], found["data"]["many"]) == ("object", True)
    assert book["genre"] == {"type": "string", "enum": ("novel", "non-fiction", "1984", "")}
    assert book["bindings"] == {"type": "string", "many": True, "enum": ("soft", "hard")}
    assert book["by_city"] == {"type": "map", "nodes": shelf}
    assert book["last_shelf"] == {"type": "object", "nullable": True, "nodes": shelf}
    assert book["reading_time"] == book["published_at"] == {"type": "string"}
    assert book["notes"] == {"type": "string", "many": True, "nullable": True}
    assert book["weight"] == {"type": "float", "deprecated": True}


@pytest.mark.parametrize(("text", "kind"), [("int[][]", "integer"), ("map[int][]", "map"), ("User[][]", "object")])
def test_lists_of_lists_are_lists(tmp_path: Path, text: str, kind: str) -> None:
    response = f"response: {{data: 'User[]', more: {{type: '{text}', description: x}}}}"
    found = flatten(api_of(tmp_path, spec_files(group(operation(response=response))))).endpoints["get-users"].response[1]
    assert (found.type, found.many) == (kind, True)
