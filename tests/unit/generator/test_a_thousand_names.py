"""1,000 names that try to lead elsewhere, or that Python or the system needs: each is written inside of the output, or refused with its line."""

import json
import re
from pathlib import Path
from random import Random

import pytest

from generator import names, reserved
from generator.build import build
from generator.load import load_spec
from generator.render import render
from generator.write import OWNED, apply, compare
from generator.yaml_source import SpecError
from tests.unit.generator.support import generator, tree, write_spec

COUNT = 1_000
PARTS = [
    "..", "../", "/", "//", "\\", "..\\", "C:\\", "~/", ".", "%2e%2e%2f", "\0", "\n", "\r", "\u2028", "\u202e", "é", "漢", " ", "-rf", "*",
    "$(id)", "`id`", "|", "'", '"', "{x}", "{{x}}", "con", "aux", "nul", "prn", "com1", "__init__", "__class__", "class", "import", "None", "self",
    "print", "a", "x.py", "Users", "9", "etc/passwd", "x" * 300,
]  # fmt: skip
TAKEN = sorted(reserved.FIELDS | reserved.PARAMETERS | reserved.METHODS | reserved.MODULES | reserved.TYPES)
PLACES = ("group", "type", "field", "parameter", "title", "anchor", "path", "value")


def hostile_names(seed: int) -> list[str]:
    """No two the same; the same for the same seed."""
    random = Random(seed)
    found = dict.fromkeys([*PARTS, *TAKEN])
    while len(found) < COUNT:
        found["".join(random.choice(PARTS) for _ in range(random.randint(1, 4)))] = None
    return list(found)[:COUNT]


def document(number: int, name: str) -> tuple[str, dict[str, object]]:
    """A group's file and what it says: this name in one place, as it stands there, and only harmless ones elsewhere."""
    place = PLACES[number % len(PLACES)]
    chosen = {one: name if one == place else harmless for one, harmless in zip(PLACES, harmless_names(number), strict=True)}
    field = {"type": "string", "description": "x"}
    return names.module(chosen["group"]), {
        "group": chosen["group"],
        "enums": {f"Kind{number}": {"values": {chosen["value"]: "x", "other": "x"}}},
        "models": {chosen["type"]: {"description": "x", "fields": {chosen["field"]: field}}},
        "operations": {
            chosen["anchor"]: {
                "title": chosen["title"],
                "method": "GET",
                "path": chosen["path"],
                "description": "x",
                "tokens": ["app"],
                "query": {chosen["parameter"]: field},
                "response": {"data": {"type": f"{chosen['type']}[]", "description": "x"}, "kind": {"type": f"Kind{number}", "description": "x"}},
                "codes": [200],
            }
        },
    }


def harmless_names(number: int) -> tuple[str, ...]:
    return (f"Group {number}", f"Type{number}", "name", "name", f"Get It {number}", f"get-it-{number}", f"/it/{number}", "value")


@pytest.fixture(scope="module")
def documents() -> dict[str, str]:
    """File below helix/ → its text (JSON is YAML). Names that come to the same file are numbered."""
    found: dict[str, str] = {}
    for number, name in enumerate(hostile_names(seed=21)):
        stem, said = document(number, name)
        stem = stem[:80] or "nothing"
        found[stem if stem not in found else f"{stem}_{number}"] = json.dumps(said, ensure_ascii=True)
    assert len(found) == COUNT
    return found


def written(root: Path, documents: dict[str, str]) -> Path:
    texts = {f"helix/{stem}.yaml": text for stem, text in documents.items()}
    return write_spec(root, {**texts, "glossary.yaml": "names: {}\n", "scopes.yaml": "scopes: {a: x}\n"})


def test_each_name_is_written_inside_of_the_output_or_refused_with_its_line(tmp_path: Path, documents: dict[str, str]) -> None:
    fine, refused, api = dict(documents), set[str](), None
    for attempt in range(5):  # a name may clash with one that stands in a file refused for another reason
        try:
            api = build(load_spec(written(tmp_path / f"attempt_{attempt}", fine)))
            break
        except SpecError as error:
            sources = [re.fullmatch(r"spec/helix/(\w+)\.yaml:\d+", problem.source) for problem in error.problems]
            assert all(sources)
            refused |= {source.group(1) for source in sources if source is not None}
            fine = {stem: text for stem, text in documents.items() if stem not in refused}
    assert api is not None
    assert len(fine) > 200
    assert len(refused) > 200

    before = tree(tmp_path)
    root = tmp_path / "deep" / "root"
    root.mkdir(parents=True)
    files = render(api)
    apply(compare(files, root), root)
    new = {path: content.decode() for path, content in tree(tmp_path).items() if path not in before}
    assert new == {f"deep/root/{path}": text for path, text in files.items()}
    allowed = re.compile(rf"deep/root/({OWNED[0]}/(\w+/)?\w+\.py|docs/(api\.md|openapi\.json|asyncapi\.json))")
    assert {path for path in new if not allowed.fullmatch(path)} == set()
    assert {path: content for path, content in tree(tmp_path).items() if path in before} == before


def test_the_command_says_what_is_wrong_and_writes_nothing(tmp_path: Path, documents: dict[str, str]) -> None:
    folder, root = written(tmp_path, documents), tmp_path / "root"
    root.mkdir()
    before = tree(tmp_path)
    done = generator("generate", "--spec", folder, "--root", root)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.count("spec/helix/") > 200
    assert tree(tmp_path) == before


ODD_FILES = ["..yaml", " .yaml", "a b.yaml", "a\nb.yaml", "-rf.yaml", "é.yaml", "con.yaml", "__init__.yaml", "class.yaml", "..\\x.yaml", "$(id).yaml"]


@pytest.mark.parametrize("name", ODD_FILES)
def test_a_file_with_an_odd_name_is_refused_or_no_part_of_the_spec(tmp_path: Path, name: str) -> None:
    _, said = document(0, name.removesuffix(".yaml"))
    folder = written(tmp_path, {name.removesuffix(".yaml"): json.dumps(said)})
    if name.startswith("."):
        assert load_spec(folder).groups == {}
    else:
        with pytest.raises(SpecError, match=r"belongs in helix/|can't be used"):
            build(load_spec(folder))
