"""Names that can't be, and names that are there twice. `#!` marks the line where a problem is due, and says it."""

from pathlib import Path

import pytest

from generator import reserved
from tests.unit.generator.support import SCOPES, assert_problems, group, operation, problems, spec_files

CAMEL = "can't be the name of a type; use CamelCase letters and digits"
NEEDED = "can't be the name of a type: the generated code needs it for itself"


def model(*fields: str, name: str = "User") -> str:
    """A model of these fields, each a line."""
    return "\n".join([f"models:\n  {name}:\n    description: A user.\n    fields:\n      id: string", *(f"      {one}" for one in fields)])


def taken(name: str, python: str, other: str) -> str:
    return f"#! {name!r} would be {python!r} in Python, which can't be used there; set another with `python: {other}`"


@pytest.mark.parametrize(
    "field",
    [
        "class: {type: string, description: x}  " + taken("class", "class", "class_"),
        "from: {type: string, description: x}  " + taken("from", "from", "from_"),
        "items: {type: string, description: x}  " + taken("items", "items", "items_"),
        "following: {type: string, description: x}  " + taken("following", "following", "following_"),
        "datetime: {type: datetime, description: x}  " + taken("datetime", "datetime", "datetime_"),
        "1st: {type: string, description: x}  " + taken("1st", "1st", "name"),
        "'': {type: string, description: x}  " + taken("", "", "name"),
        "ä: {type: string, description: x}  " + taken("ä", "", "name"),
        "a: {type: string, description: x, python: _a}  " + taken("a", "_a", "name"),
        "a: {type: string, description: x, python: ä}  " + taken("a", "ä", "name"),
        "a: {type: string, description: x, python: lambda}  " + taken("a", "lambda", "lambda_"),
        "a: {type: string, description: x, python: NAMES}  " + taken("a", "NAMES", "NAMES_"),
        "a: {type: string, description: x, python: json_}  " + taken("a", "json_", "json__"),
        "a: {type: string, description: x, python: 'a b'}  " + taken("a", "a b", "name"),
        "a: {type: string, description: x, python: 'a=1; import os'}  " + taken("a", "a=1; import os", "name"),
        "a: {type: string, description: x, python: ../a}  " + taken("a", "../a", "name"),
    ],
)
def test_a_field_that_python_or_the_models_can_not_have_is_told_with_another_name(tmp_path: Path, field: str) -> None:
    assert_problems(tmp_path, spec_files(group(models=model(field))))


@pytest.mark.parametrize(
    "field", ["class: {type: string, description: x, python: class_}", "None: {type: string, description: x}", "type: {type: string, description: x}"]
)
def test_a_field_that_python_can_have_is_not(tmp_path: Path, field: str) -> None:
    assert problems(tmp_path, spec_files(group(models=model(field)))) == []


@pytest.mark.parametrize("name", ["self", "limit", "facts", "masked", "call", "import"])
@pytest.mark.parametrize("place", ["query", "body"])
def test_a_parameter_that_a_method_can_not_have_is_told(tmp_path: Path, name: str, place: str) -> None:
    line = f"{place}:\n  {name}: {{type: string, description: x}}  {taken(name, name, f'{name}_')}"
    assert_problems(tmp_path, spec_files(group(operation(**{place: line}))))


@pytest.mark.parametrize("name", ["given", "int", "yield"])
def test_an_inputs_field_that_its_class_can_not_have_is_told(tmp_path: Path, name: str) -> None:
    inputs = f"inputs:\n  Given:\n    description: x\n    fields:\n      {name}: {{type: string, description: x}}  {taken(name, name, f'{name}_')}"
    assert_problems(tmp_path, spec_files(group(inputs=inputs)))


@pytest.mark.parametrize("name", ["user", "User_Name", "None", "True", "2X", "É", "'a b'", "X.Y", "../X", "''", "_User", '"X\\n(Y)"'])
@pytest.mark.parametrize("section", ["models", "enums", "inputs"])
def test_a_type_that_is_no_camel_case_is_told(tmp_path: Path, section: str, name: str) -> None:
    shown = name.strip("'\"").encode().decode("unicode_escape") if "\\" in name else name.strip("'")
    body = {"models": "{description: x, fields: {id: string}}", "inputs": "{description: x, fields: {id: string}}", "enums": "{values: {a: b}}"}
    text = f"{section}:\n  {name}: {body[section]}  #! {shown!r} {CAMEL}"
    operations = operation(response="response: none", query="query: {id: string, data: string}")
    assert_problems(tmp_path, spec_files(group(operations, **{"models": "", section: text})))


@pytest.mark.parametrize("name", sorted(reserved.TYPES) + [constant for constant in sorted(reserved.CONSTANTS) if "_" not in constant])
def test_a_type_that_the_generated_code_has_already_is_told(tmp_path: Path, name: str) -> None:
    enums = f"enums:\n  {name}: {{values: {{a: b}}}}  #! {name!r} {NEEDED}"
    assert_problems(tmp_path, spec_files(group(enums=enums)))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Class", "class"),
        ("2 Things", "2_things"),
        ("Request", "request"),
        ("Facts", "facts"),
        ("Close", "close"),
        ("''", ""),
    ],
)
def test_a_title_that_makes_no_method_is_told(tmp_path: Path, title: str, name: str) -> None:
    shown = title.strip("'")
    line = f"title: {title}  #! the title {shown!r} would be the method {name!r}, which can't be used; choose another title"
    assert_problems(tmp_path, spec_files(group(operation(title=line))))


@pytest.mark.parametrize(
    ("title", "module"), [("Import", "import"), ("7TV", "7tv"), ("Sync", "sync"), ("NUL", "nul"), ("Import Module", "import_module")]
)
def test_a_group_that_makes_no_module_is_told(tmp_path: Path, title: str, module: str) -> None:
    line = f"group: {title}  #! the group {title!r} would be the module {module!r}, which can't be used; choose another name"
    assert_problems(tmp_path, spec_files(**{module: f"{line}\noperations: {{}}\n"}))


def test_a_group_in_another_file_is_told_which_one_it_belongs_in(tmp_path: Path) -> None:
    text = "group: Channel Points  #! the group 'Channel Points' belongs in helix/channel_points.yaml\noperations: {}\n"
    assert_problems(tmp_path, spec_files(points=text))


def test_two_fields_of_the_same_python_name_are_told_with_the_first(tmp_path: Path) -> None:
    second = "a_b: {type: string, description: x}  #! the Python name 'a_b' is there twice (first in spec/helix/users.yaml:8)"
    assert_problems(tmp_path, spec_files(group(models=model("a-b: {type: string, description: x}", second))))


def test_two_fields_of_an_input_of_the_same_python_name_are_told_with_the_first(tmp_path: Path) -> None:
    inputs = """inputs:
  Given:
    description: x
    fields:
      a-b: {type: string, description: x}
      aB: {type: string, description: x}  #! the Python name 'a_b' is there twice (first in spec/helix/users.yaml:10)"""
    assert_problems(tmp_path, spec_files(group(inputs=inputs)))


def test_two_parameters_of_the_same_python_name_are_told_wherever_they_go(tmp_path: Path) -> None:
    body = "body:\n  ids: {type: string, description: x}  #! the parameter 'ids' is there twice (first in spec/helix/users.yaml:16)"
    users = group(operation(query="query:\n  id: {type: string, many: 5}", body=body))
    assert_problems(tmp_path, spec_files(users))


def test_two_values_of_an_enum_that_would_be_one_member_are_told(tmp_path: Path) -> None:
    enums = "enums:\n  Kind:\n    values:\n      a-b: x\n      A b: y  #! the member of Kind 'A_B' is there twice (first in spec/helix/users.yaml:9)"
    assert_problems(tmp_path, spec_files(group(enums=enums)))


def test_two_scopes_that_would_be_one_member_are_told(tmp_path: Path) -> None:
    scopes = SCOPES + "  bits-read: x  #! the scope's Python name 'BITS_READ' is there twice (first in spec/scopes.yaml:2)\n"
    assert_problems(tmp_path, spec_files(scopes=scopes))


def test_type_names_are_unique_over_all_files(tmp_path: Path) -> None:
    clips = """group: Clips
models:
  User: {description: x, fields: {id: string}}
enums:
  Pagination:  #! 'Pagination' can't be the name of a type: the generated code needs it for itself
    values: {a: b}
operations: {}
"""
    twice = "  User: {values: {a: b}}  #! the name 'User' is taken (spec/helix/clips.yaml:3); type names are unique over the whole spec"
    files = spec_files(group(models="", enums=f"enums:\n{twice}"), clips=clips)
    assert_problems(tmp_path, files)


def test_a_type_that_is_called_like_the_reply_of_an_operation_is_told(tmp_path: Path) -> None:
    models = """models:
  UserId: {description: x, fields: {id: string}}
  UserID: {description: x, fields: {id: string}}
  GetUsers: {description: x, fields: {id: string}}
  BlockUserReply: {description: x, fields: {id: UserID}}"""
    block = "block-user:  #! its reply would be called 'BlockUserReply', as the type in spec/helix/users.yaml:7"
    operations = (
        operation(response="response: {data: 'UserId[]'}"),
        operation(block, title="title: Block User", path="path: /blocks", response="response: {data: UserId}"),
    )
    assert_problems(tmp_path, spec_files(group(*operations, models=models)))


def test_methods_anchors_and_addresses_are_unique_over_all_files(tmp_path: Path) -> None:
    again = operation(
        "get-users:  #! the method and path 'GET /users' is there twice (first in spec/helix/clips.yaml:4)"
        " #! the method name 'get_users' is there twice (first in spec/helix/clips.yaml:4)"
        " #! the operation 'get-users' is there twice (first in spec/helix/clips.yaml:4)"
    )
    clips = group(group="group: Clips", models="").replace("User[]", "string[]")
    assert_problems(tmp_path, spec_files(group(again), clips=clips))
