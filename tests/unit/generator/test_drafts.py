"""Whatever Twitch's pages say, a draft is YAML that says the same, and nothing else."""

from pathlib import Path

import pytest
from hypothesis import example, given

from generator.docs.draft import draft_group
from generator.importing import import_docs
from generator.surface import Bounds, Endpoint, Node, Surface
from generator.yaml_source import Problem, SpecError, Value, parse
from tests.unit.generator.hostile import HOSTILE, texts
from tests.unit.generator.support import tree, write_spec

WHOLE = texts().filter(lambda text: len(text) < 80 and not any("\ud800" <= char < "\ue000" for char in text))
"""No page holds half a character, and no key in YAML more than 1,024."""


def value(text: str) -> Value:
    problems: list[Problem] = []
    source = parse(text, "draft", problems)
    assert problems == []
    assert source is not None
    return source.value


def endpoint(text: str, **bounds: object) -> Endpoint:
    """An endpoint in which everything that a page may choose is this text."""
    limits = Bounds(default=text)
    nodes = (Node(name=text, type="string", enum=("a", text), bounds=limits), Node(name=f"{text}2", type="integer", many=True, bounds=limits))
    fields = (Node(name="data", type="object", many=True, nodes=nodes), Node(name=text, type="boolean"))
    return Endpoint(
        anchor=text,
        title=text,
        group=text,
        method="GET",
        path=text,
        query=nodes,
        body=nodes,
        response=fields,
        scopes=frozenset({"a:b"}),
        codes=(200,),
    )


@given(WHOLE)
@example("yes")
@example("Null")
@example("a: b")
@example("a #b")
@example("x")
@example("!!python/name:os.system")
@example("&a *a")
@example("- a\n- b")
@example("a:\n  b: c")
@example("\ufeff\x7f\x9f")
@example("漢字")
@example("01")
@example("a")
def test_a_text_of_the_pages_is_the_same_text_in_the_draft(text: str) -> None:
    drafted = value(draft_group(text, [endpoint(text)], set()))
    assert isinstance(drafted, dict)
    assert drafted["group"] == text
    operations = drafted["operations"]
    assert isinstance(operations, dict)
    assert list(operations) == [text]
    one = operations[text]
    assert isinstance(one, dict)
    assert (one["title"], one["path"]) == (text, text)
    for part in ("query", "body"):
        found = one[part]
        assert isinstance(found, dict)
        assert list(found) == [text, f"{text}2"]
        first = found[text]
        assert isinstance(first, dict)
        assert first["default"] == text
    response = one["response"]
    assert isinstance(response, dict)
    assert response.keys() == {"data", text}
    enums = drafted["enums"]
    assert isinstance(enums, dict)
    assert [list(enum["values"]) for enum in enums.values() if isinstance(enum, dict) and isinstance(enum["values"], dict)] == [
        list(dict.fromkeys(("a", text)))
    ]


@pytest.mark.parametrize("text", ["yes", "a: b", 'say "x"', "back\\slash", "a\nb", "x"])
def test_a_hostile_group_makes_one_key_of_its_file(text: str) -> None:
    drafted = value(draft_group(text, [endpoint("get-x")], set()))
    assert isinstance(drafted, dict)
    assert list(drafted) == ["group", "enums", "models", "operations"]


def test_two_types_that_would_have_one_name_get_two() -> None:
    taken: set[str] = set()
    rows = tuple(Node(name=f"data{'!' * count}", type="object", nodes=(Node(name=f"a{count}", type="string"),)) for count in range(1, 6))
    drafted = value(draft_group("Users", [Endpoint(anchor="a", title="Get", group="Users", method="GET", path="/a", response=rows)], taken))
    assert isinstance(drafted, dict)
    models = drafted["models"]
    assert isinstance(models, dict)
    assert len(models) == 5
    assert taken == models.keys()


BOUNDS: dict[str, tuple[Bounds, str, dict[str, Value]]] = {
    "a million": (Bounds(minimum=1_000_000.0, maximum=1_209_600.0), "integer", {"min": 1_000_000, "max": 1_209_600}),
    "seven digits": (Bounds(minimum=0.5, maximum=1_234_567.25), "float", {"min": 0.5, "max": 1_234_567.25}),
    "a number": (Bounds(default="20"), "integer", {"default": 20}),
    "a fraction": (Bounds(default="-0.5"), "float", {"default": -0.5}),
    "a flag": (Bounds(default="true"), "boolean", {"default": True}),
    "a number as text": (Bounds(default="20"), "string", {"default": "20"}),
    "a flag as text": (Bounds(default="true"), "string", {"default": "true"}),
    "a word for a number": (Bounds(default="the"), "integer", {"default": "the"}),
    "a sign for a number": (Bounds(default="-"), "integer", {"default": "-"}),
    "a number that YAML reads otherwise": (Bounds(default="010"), "integer", {"default": "010"}),
}


@pytest.mark.parametrize("case", BOUNDS)
def test_bounds_and_defaults_keep_their_value_and_kind(case: str) -> None:
    bounds, kind, due = BOUNDS[case]
    node = Node(name="count", type=kind, bounds=bounds)
    drafted = value(draft_group("Users", [Endpoint(anchor="a", title="Get", group="Users", method="GET", path="/a", query=(node,))], set()))
    assert isinstance(drafted, dict)
    operations = drafted["operations"]
    assert isinstance(operations, dict)
    one = operations["a"]
    assert isinstance(one, dict)
    query = one["query"]
    assert isinstance(query, dict)
    found = query["count"]
    assert isinstance(found, dict)
    assert {key: (one, type(one)) for key, one in found.items() if key != "type"} == {key: (one, type(one)) for key, one in due.items()}


NAMES = ["../x", "../../../etc/x", "/etc/x", "C:\\x", "a/../../b", "~/x", "con", "x\0y", ".", "..", "", " ", "///", "漢字", "x" * 300, *HOSTILE]


@pytest.mark.parametrize("group", [name for name in NAMES if not any("\ud800" <= char < "\ue000" for char in name)])
def test_a_draft_is_written_inside_the_spec_or_refused(tmp_path: Path, group: str) -> None:
    folder = write_spec(tmp_path / "deep")
    before = tree(tmp_path)
    endpoint = Endpoint(anchor="get-x", title="Get X", group=group, method="GET", path="/x")
    added, refused = [""], ""
    try:
        added = import_docs(folder, Surface(endpoints={"get-x": endpoint}, scopes={}))
    except SpecError as error:
        refused = str(error)
    new = tree(tmp_path).keys() - before.keys()
    if refused:
        assert refused == f"get-x: no file can be named after its group, {group[:40]!r}"
        assert not new
    else:
        assert new == {f"deep/{added[0].partition(':')[0]}"}
        assert all(path.startswith("deep/spec/helix/") for path in new)
