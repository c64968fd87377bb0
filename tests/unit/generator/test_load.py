"""Spec files of the wrong shape: each problem with its line, all at once. `#!` marks the line where a problem is due, and says it."""

import shutil
from pathlib import Path

import pytest

from generator.load import load_spec
from generator.yaml_source import SpecError
from tests.unit.generator.support import GLOSSARY, ROOT, SCOPES, assert_problems, group, operation, problems, spec_files, write_spec

PARAMETER_KEYS = (
    "type, description, required, many, who, refused, unit, empty, default, min, max, min_length, max_length, min_items, max_items, open, "
    "deprecated, since, python"
)
OPERATION_KEYS = (
    "title, method, path, description, tokens, codes, response, status, since, app_since, scopes, app_scopes, token_by, without_scopes, "
    "extra_scopes, query, body, body_in, rules, pages"
)
RULE_KEYS = "alternatives, exactly_one_of, at_least_one_of, at_most_one_of, at_most, needs, switch, excludes"
A_SCOPE = "needs a scope, {any: [scopes]} or {all: [scopes]}"


def test_the_small_spec_that_the_others_are_made_from_is_right(tmp_path: Path) -> None:
    assert problems(tmp_path, spec_files()) == []


@pytest.mark.parametrize("key", ["title", "method", "path", "description", "tokens", "response", "codes"])
def test_a_missing_key_is_told_where_it_is_missing(tmp_path: Path, key: str) -> None:
    users = group(operation(f"get-users:  #! the key {key!r} is missing here", **{key: ""}))
    assert_problems(tmp_path, spec_files(users))


@pytest.mark.parametrize(
    "line",
    [
        "title: 5  #! operations.get-users.title: needs text, not 5",
        "title: [a]  #! operations.get-users.title: needs text, not ['a']",
        "title: yes  #! operations.get-users.title: needs text, not True",
        "title:  #! operations.get-users.title: needs text, not None",
        "tokens: app  #! operations.get-users.tokens: needs a list, not 'app'",
        "tokens: {app: user}  #! operations.get-users.tokens: needs a list, not {'app': 'user'}",
        "tokens: [app, 5]  #! operations.get-users.tokens.1: needs text, not 5",
        "tokens:\n  - app\n  - true  #! operations.get-users.tokens.1: needs text, not True",
        "codes: 200  #! operations.get-users.codes: needs a list, not 200",
        "codes: ['200']  #! operations.get-users.codes.0: needs a whole number, not '200'",
        "codes: [200.0]  #! operations.get-users.codes.0: needs a whole number, not 200.0",
        "codes: [true]  #! operations.get-users.codes.0: needs a whole number, not True",
        "response: [a]  #! operations.get-users.response: needs an object, not ['a']",
        "response:  #! operations.get-users.response: needs an object, not None",
        "response: {data: 5}  #! operations.get-users.response.data: needs text or an object, not 5",
        "response:\n  data:  #! the key 'type' is missing here\n    description: x",
        "query: [a]  #! operations.get-users.query: needs an object, not ['a']",
        "query: {id: [string]}  #! operations.get-users.query.id: needs text or an object, not ['string']",
        "query: {id: {type: string, required: 1}}  #! operations.get-users.query.id.required: needs true or false, not 1",
        "query: {id: {type: string, many: x}}  #! operations.get-users.query.id.many: needs a whole number or true or false, not 'x'",
        "query: {id: {type: int, min: x}}  #! operations.get-users.query.id.min: needs a number, not 'x'",
        "query: {id: {type: string, max_length: 1.5}}  #! operations.get-users.query.id.max_length: needs a whole number, not 1.5",
        "query: {id: {type: string, default: [a]}}  #! operations.get-users.query.id.default: needs text or a number or true or false, not ['a']",
        f"query: {{a: {{typ: string}}}}  #! the key 'type' is missing here #! unknown key 'typ' (did you mean 'type'?); known here: {PARAMETER_KEYS}",
        f"pythn: x  #! unknown key 'pythn' (did you mean 'path'?); known here: {OPERATION_KEYS}",
        f"zzz: x  #! unknown key 'zzz'; known here: {OPERATION_KEYS}\nyyy: x  #! unknown key 'yyy'; known here: {OPERATION_KEYS}",
        f"scopes: 5  #! operations.get-users.scopes: {A_SCOPE}, not 5",
        f"scopes: [bits:read]  #! operations.get-users.scopes: {A_SCOPE}, not ['bits:read']",
        f"scopes: {{any: []}}  #! operations.get-users.scopes: {A_SCOPE}, not {{'any': []}}",
        f"scopes: {{any: [a], all: [b]}}  #! operations.get-users.scopes: {A_SCOPE}, not {{'any': ['a'], 'all': ['b']}}",
        f"scopes: {{some: [a]}}  #! operations.get-users.scopes: {A_SCOPE}, not {{'some': ['a']}}",
        f"app_scopes: {{any: [a, 5]}}  #! operations.get-users.app_scopes: {A_SCOPE}, not 5",
        "extra_scopes: bits:read  #! operations.get-users.extra_scopes: needs a list, not 'bits:read'",
        "rules: {needs: {a: b}}  #! operations.get-users.rules: needs a list, not {'needs': {'a': 'b'}}",
        f"rules: [a]  #! operations.get-users.rules.0: needs an object with {RULE_KEYS}, not 'a'",
        f"rules: [{{exactly_one: [id]}}]  #! unknown key 'exactly_one' (did you mean 'exactly_one_of'?); known here: {RULE_KEYS}",
        "rules: [{exactly_one_of: id}]  #! operations.get-users.rules.0.exactly_one_of: needs a list, not 'id'",
        "rules: [{needs: [a, b]}]  #! operations.get-users.rules.0.needs: needs an object, not ['a', 'b']",
        "rules: [{at_most: 5}]  #! operations.get-users.rules.0.at_most: needs an object with count, of, not 5",
        "rules: [{at_most: {count: x, of: [id]}}]  #! operations.get-users.rules.0.at_most.count: needs a whole number, not 'x'",
        "pages: false  #! operations.get-users.pages: needs an object with cursor, items, parameter, not False",
        "pages: data  #! operations.get-users.pages: needs an object with cursor, items, parameter, not 'data'",
        "pages: {cursor: 5}  #! operations.get-users.pages.cursor: needs text, not 5",
        "pages: {item: data}  #! unknown key 'item' (did you mean 'items'?); known here: cursor, items, parameter",
    ],
)
def test_a_value_of_the_wrong_type_says_what_is_needed(tmp_path: Path, line: str) -> None:
    assert_problems(tmp_path, spec_files(group(operation(**{line.partition(":")[0]: line}))))


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("group", "group: 5  #! group: needs text, not 5"),
        ("models", "models: [a]  #! models: needs an object, not ['a']"),
        ("models", "models:\n  User:  #! the key 'description' is missing here\n    fields: {id: string}"),
        ("models", "models:\n  User: text  #! models.User: needs an object with description, fields, not 'text'"),
        ("models", "models:\n  User:\n    description: x\n    fields:\n      id:  #! models.User.fields.id: needs text or an object, not None"),
        (
            "models",
            "models:\n  User:\n    description: x\n    fields:\n      id:\n        type: string\n        absnt: true"
            "  #! unknown key 'absnt' (did you mean 'absent'?); known here: type, description, unit, absent, empty, deprecated, since, python",
        ),
        ("enums", "enums:\n  Kind:  #! the key 'values' is missing here\n    description: x"),
        ("enums", "enums:\n  Kind:\n    values: [a, b]  #! enums.Kind.values: needs an object, not ['a', 'b']"),
        ("enums", "enums:\n  Kind:\n    values:\n      a: x\n      b:  #! enums.Kind.values.b: needs text or an object, not None"),
        (
            "inputs",
            "inputs:\n  Given:  #! the key 'fields' is missing here\n    description: x\n    field: {}"
            "  #! unknown key 'field' (did you mean 'fields'?); known here: description, fields",
        ),
        ("modls", "modls: {}  #! unknown key 'modls' (did you mean 'models'?); known here: group, page, operations, enums, models, inputs"),
    ],
)
def test_a_section_of_the_wrong_shape_is_told_with_its_line(tmp_path: Path, section: str, text: str) -> None:
    assert_problems(tmp_path, spec_files(group(**{section: text})))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("scopes", "scopes: [a]  #! scopes: needs an object, not ['a']\n"),
        ("scopes", "scopes:\n  bits:read: {us: api, description: x}  #! unknown key 'us' (did you mean 'use'?); known here: description, use\n"),
        ("scopes", "scope: {}  #! the key 'scopes' is missing here #! unknown key 'scope' (did you mean 'scopes'?); known here: scopes\n"),
        ("glossary", "names:\n  id: 5  #! names.id: needs text, not 5\n  data:  #! names.data: needs text, not None\n"),
        ("glossary", "- id  #! the file: needs an object with names, not ['id']\n"),
    ],
)
def test_scopes_and_glossary_are_checked_alike(tmp_path: Path, name: str, text: str) -> None:
    assert_problems(tmp_path, spec_files(**{name: text}))


def test_an_empty_file_says_what_it_needs(tmp_path: Path) -> None:
    due = "spec/helix/users.yaml:1: the file: needs an object with group, page, operations, enums, models, inputs, not None"
    assert problems(tmp_path, spec_files("")) == [due]


def test_all_that_is_wrong_in_all_files_is_told_at_once(tmp_path: Path) -> None:
    users = group(
        operation(
            title="title: 5  #! operations.get-users.title: needs text, not 5", codes="codes: x  #! operations.get-users.codes: needs a list, not 'x'"
        ),
        operation(
            "block-user:  #! the key 'method' is missing here",
            method="",
            path="path: [a]  #! operations.block-user.path: needs text, not ['a']",
        ),
        models="models: 5  #! models: needs an object, not 5",
    )
    clips = "group: Clips\noperations: {}\nzzz: 1  #! unknown key 'zzz'; known here: group, page, operations, enums, models, inputs\n"
    games = "group: Games\ngroup: Games  #! 'group' is there twice (first in line 1)\noperations: {}\n"
    raids = "group: Raids\noperations: &a {}  #! YAML anchors and aliases are not allowed; write the value out, or name a model\n"
    scopes = SCOPES + "  whispers: [5]  #! scopes.whispers: needs text or an object, not [5]\n"
    glossary = GLOSSARY + "  title: {}  #! names.title: needs text, not {}\n"
    assert_problems(tmp_path, spec_files(users, clips=clips, games=games, raids=raids, scopes=scopes, glossary=glossary))


def test_a_folder_that_is_no_spec_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"nowhere:1: is not a spec folder: it has no helix/ inside$"):
        load_spec(tmp_path / "nowhere")


def test_missing_files_of_the_spec_are_told(tmp_path: Path) -> None:
    files = spec_files()
    del files["scopes.yaml"], files["glossary.yaml"]
    missing = [f"spec/{name}.yaml:1: can't be read: No such file or directory" for name in ("glossary", "scopes")]
    assert problems(tmp_path, files) == missing


def test_hidden_files_such_as_an_editors_are_not_read(tmp_path: Path) -> None:
    folder = write_spec(tmp_path)
    (folder / "helix" / ".#users.yaml").symlink_to("someone@somewhere.1234")
    (folder / "helix" / ".users.yaml").write_text("- [")
    assert list(load_spec(folder).groups) == ["users"]


def test_the_lines_of_the_real_spec_are_those_of_its_keys(tmp_path: Path) -> None:
    folder = tmp_path / "spec"
    shutil.copytree(ROOT / "spec", folder)
    spec = load_spec(folder)
    for module, document in spec.groups.items():
        lines = (folder / "helix" / f"{module}.yaml").read_text("utf-8").splitlines()
        for anchor in document.operations:
            file, _, line = spec.at(f"helix/{module}.yaml", "operations", anchor).rpartition(":")
            assert (file, lines[int(line) - 1].strip()) == (f"spec/helix/{module}.yaml", f"{anchor}:")
