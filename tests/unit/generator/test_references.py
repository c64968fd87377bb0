"""What one part of the spec says of another: types, scopes, words of a list, descriptions. `#!` marks the line where a problem is due."""

from pathlib import Path

import pytest

from tests.unit.generator.support import GLOSSARY, SCOPES, api_of, assert_problems, group, operation, problems, spec_files

ENUM = "enums:\n  UserType: {values: {staff: Works there}}"
INPUT = "inputs:\n  UserInput: {description: x, fields: {id: string}}"

EMPTY = "`empty` is for query parameters that are text; a body always sends an empty text"


def model(field: str) -> str:
    return f"models:\n  User:\n    description: A user.\n    fields:\n      id: string\n      {field}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("strng", "'strng' is not a type (did you mean 'string'?)"),
        ("integer", "'integer' is not a type (did you mean 'int'?)"),
        ("Usr", "unknown type 'Usr' (did you mean 'User'?)"),
        ("UserTyp[]", "unknown type 'UserTyp' (did you mean 'UserType'?)"),
        ("map[UserTyp]", "unknown type 'UserTyp' (did you mean 'UserType'?)"),
        ("map[UserTyp[]?]?", "unknown type 'UserTyp' (did you mean 'UserType'?)"),
        ("Paginaton", "unknown type 'Paginaton' (did you mean 'Pagination'?)"),
        ("Zzz", "unknown type 'Zzz'"),
        ("string??", "one '?' is enough"),
        ("", "a type is missing"),
        ("[]", "a type is missing"),
        ("map[]", "'map' is not a type"),
        ("map[string", "'map[string' is not a type"),
        ("list[string]", "'list[string]' is not a type (did you mean 'string'?)"),
        ("string[]]", "'string[]]' is not a type"),
        ("string" + "[]" * 5000, "'string[][][][][][][][][][][][][][][][][]'… is too long for a type"),
        ("string" + "?" * 5000, "'string??????????????????????????????????'… is too long for a type"),
    ],
)
def test_an_unknown_type_is_told_with_the_nearest_name(tmp_path: Path, text: str, message: str) -> None:
    field = f'role: {{type: "{text}", description: x}}  #! {message}'
    assert_problems(tmp_path, spec_files(group(models=model(field), enums=ENUM)))


@pytest.mark.parametrize(
    ("place", "text", "message"),
    [
        ("query", "User", "User is a model; use an input in requests"),
        ("query", "string[]", "a query parameter can't be string[]; repeat it with `many`"),
        ("query", "map[int]", "a query parameter can't be map[int]; repeat it with `many`"),
        ("query", "json", "a query parameter can't be json; repeat it with `many`"),
        ("query", "string?", "a query parameter can't be string?; repeat it with `many`"),
        ("query", "UserInput", "a query parameter can't be UserInput; repeat it with `many`"),
        ("body", "User[]", "User is a model; use an input in requests"),
        ("response", "UserInput[]", "UserInput is an input; use a model in replies"),
    ],
)
def test_a_type_that_has_no_business_there_is_told(tmp_path: Path, place: str, text: str, message: str) -> None:
    line = f'{place}:\n  who: {{type: "{text}", description: x}}  #! {message}'
    users = group(operation(**{place: line}), inputs=INPUT)
    glossary = GLOSSARY if place != "response" else "names:\n  id: x\n"
    assert_problems(tmp_path, spec_files(users, glossary=glossary))


@pytest.mark.parametrize("type_", ["int", "bool", "json", "map[string]", "Pagination"])
def test_empty_stands_for_none_in_texts_and_lists_only(tmp_path: Path, type_: str) -> None:
    message = f"`empty` is for lists, times and values sent as text, and {type_} is not"
    assert_problems(tmp_path, spec_files(group(models=model(f"a: {{type: '{type_}', empty: true, description: x}}  #! {message}"))))


def test_empty_is_not_for_a_length_of_time_that_is_a_number(tmp_path: Path) -> None:
    message = "`empty` is for lists, times and values sent as text, and int is not"
    assert_problems(tmp_path, spec_files(group(models=model(f"a: {{type: int, unit: seconds, empty: true, description: x}}  #! {message}"))))
    assert problems(tmp_path, spec_files(group(models=model("a: {type: int, unit: unix_seconds, empty: true, description: x}")))) == []


def test_null_means_one_thing_in_a_list(tmp_path: Path) -> None:
    both = "string[]? with `empty` gives null two meanings: a separate value, and an empty list"
    assert_problems(tmp_path, spec_files(group(models=model(f"a: {{type: 'string[]?', empty: true, description: x}}  #! {both}"))))


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("{type: string, unit: seconds, description: x}", "`unit` is for int and float, which string is not"),
        ("{type: 'map[bool]', unit: seconds, description: x}", "`unit` is for int and float, which map[bool] is not"),
        ("{type: int, unit: second, description: x}", "'second' is not a unit (did you mean 'seconds'?); known: seconds, minutes, unix_seconds"),
        ("{type: float, unit: unix_seconds, description: x}", "`unit` is for int, which float is not"),
    ],
)
def test_a_unit_is_one_of_three_and_for_numbers(tmp_path: Path, field: str, message: str) -> None:
    assert_problems(tmp_path, spec_files(group(models=model(f"a: {field}  #! {message}"))))


@pytest.mark.parametrize("name", ["duration", "level_duration", "durations"])
@pytest.mark.parametrize("type_", ["int", "float?", "map[int]", "int[]"])
def test_a_field_that_is_called_a_duration_is_one(tmp_path: Path, name: str, type_: str) -> None:
    message = f"{name!r} is a duration; set its `unit`, which makes it a timedelta"
    assert_problems(tmp_path, spec_files(group(models=model(f"{name}: {{type: '{type_}', description: x}}  #! {message}"))))


def test_a_name_that_says_its_unit_may_be_a_number(tmp_path: Path) -> None:
    for name in ("duration_seconds", "duration_months", "multi_month_duration", "endurations", "during"):
        assert problems(tmp_path, spec_files(group(models=model(f"{name}: {{type: int, description: x}}")))) == []


@pytest.mark.parametrize(
    ("place", "parameter", "message"),
    [
        ("query", "{type: bool, unit: seconds, description: x}", "`unit` is for int and float and string, which bool is not"),
        ("query", "{type: int, empty: true, description: x}", EMPTY),
        ("body", "{type: string, empty: true, description: x}", EMPTY),
    ],
)
def test_a_parameter_has_a_unit_or_an_empty_text_only_where_these_mean_something(tmp_path: Path, place: str, parameter: str, message: str) -> None:
    assert_problems(tmp_path, spec_files(group(operation(**{place: f"{place}:\n  who: {parameter}  #! {message}"}))))


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("scopes: bits:raed", "unknown scope 'bits:raed' (did you mean 'bits:read'?); scopes.yaml lists them"),
        ("app_scopes: zzz", "unknown scope 'zzz'; scopes.yaml lists them"),
        ("scopes: {all: [bits:read, {any: [user:edt]}]}", "unknown scope 'user:edt' (did you mean 'user:edit'?); scopes.yaml lists them"),
        ("extra_scopes: [bits:read, bits:reed]", "unknown scope 'bits:reed' (did you mean 'bits:read'?); scopes.yaml lists them"),
        ("method: GETT", "'GETT' is not a method (did you mean 'GET'?); known: GET, POST, PUT, PATCH, DELETE"),
        ("status: betta", "'betta' is not a status (did you mean 'beta'?); known: beta, deprecated, gone"),
        ("without_scopes: all", "'all' is not known here; known: partial"),
        ("tokens: [app, usr]", "'usr' is not a token kind (did you mean 'user'?); known: app, user, jwt"),
        ("response: text/calender", "'text/calender' is not a response (did you mean 'text/calendar'?); known: none, text/calendar"),
    ],
)
def test_an_unknown_word_is_told_with_the_nearest_one(tmp_path: Path, line: str, message: str) -> None:
    users = group(operation(**{line.partition(":")[0]: f"{line}  #! {message}"}))
    glossary = GLOSSARY if not line.startswith("response") else "names:\n  id: x\n"
    assert_problems(tmp_path, spec_files(users, glossary=glossary))


def test_the_lines_within_scopes_are_those_of_the_scopes(tmp_path: Path) -> None:
    scopes = """scopes:
  any:
    - bits:read
    - all:
        - bits:red  #! unknown scope 'bits:red' (did you mean 'bits:read'?); scopes.yaml lists them
        - user:edit"""
    assert_problems(tmp_path, spec_files(group(operation(scopes=scopes))))


def test_scopes_become_the_sets_that_will_do(tmp_path: Path) -> None:
    api = api_of(tmp_path, spec_files(group(operation(scopes="scopes: {all: [bits:read, {any: [user:edit, {all: [bits:read]}]}]}"))))
    assert api.operations[0].scopes == (frozenset({"bits:read", "user:edit"}), frozenset({"bits:read"}))


def test_scopes_that_would_come_to_too_many_sets_are_refused(tmp_path: Path) -> None:
    any_two = "{any: [bits:read, user:edit]}"
    line = f"scopes: {{all: [{', '.join([any_two] * 8)}]}}  #! these scopes have more than 100 combinations; simplify the scopes"
    assert_problems(tmp_path, spec_files(group(operation(scopes=line))))


def test_an_unknown_use_of_a_scope_is_told(tmp_path: Path) -> None:
    scopes = SCOPES + "  chat:read:\n    description: x\n    use: ircc  #! 'ircc' is not a use (did you mean 'irc'?); known: api, irc, pubsub\n"
    assert_problems(tmp_path, spec_files(scopes=scopes))


@pytest.mark.parametrize(
    "path", ["users", "/users/", "/", "''", "//users", "/us ers", "/../oauth2", "/users?id=1", "/users#x", '"/users\\r\\nHost: x"', "/é"]
)
def test_a_path_that_is_none_is_told(tmp_path: Path, path: str) -> None:
    shown = "/users\r\nHost: x" if "\\r" in path else path.strip("'")
    line = f"path: {path}  #! the path {shown!r} must be like /users/blocks: letters, digits, - and _ after each slash"
    assert_problems(tmp_path, spec_files(group(operation(path=line))))


@pytest.mark.parametrize("codes", ["[]", "[400, 404]", "[199, 300]"])
def test_an_operation_that_never_succeeds_is_told(tmp_path: Path, codes: str) -> None:
    assert_problems(tmp_path, spec_files(group(operation(codes=f"codes: {codes}  #! no 2xx code; add the code of a successful call"))))


def undescribed(what: str, name: str) -> str:
    return f"#! the {what} {name!r} has no description; give it one, or add {name!r} to glossary.yaml"


def test_a_field_or_parameter_that_nobody_describes_is_told(tmp_path: Path) -> None:
    inputs = f"inputs:\n  UserInput:\n    description: x\n    fields:\n      name: string  {undescribed('parameter', 'name')}"
    query = f"query:\n  login: string  {undescribed('parameter', 'login')}\n  id: string"
    response = f"response:\n  data: User[]\n  total:  {undescribed('field', 'total')}\n    type: int"
    users = group(operation(query=query, response=response), models=model(f"email: string  {undescribed('field', 'email')}"), inputs=inputs)
    assert_problems(tmp_path, spec_files(users))


def test_an_operation_a_type_and_a_scope_need_a_description_too(tmp_path: Path) -> None:
    users = group(
        operation(description="description: ' '  #! get-users has no description"),
        models="models:\n  User:  #! User has no description\n    description: ''\n    fields: {id: string}",
        inputs="inputs:\n  UserInput:  #! UserInput has no description\n    description: ''\n    fields: {id: string}",
    )
    assert_problems(tmp_path, spec_files(users, scopes=SCOPES + "  chat:read: ''  #! the scope 'chat:read' has no description\n"))


def test_what_has_nothing_in_it_is_told(tmp_path: Path) -> None:
    users = group(
        operation(response="response: {}  #! there are no fields"),
        models="models:\n  User:\n    description: x\n    fields: {}  #! there are no fields",
        inputs="inputs:\n  UserInput:\n    description: x\n    fields: {}  #! there are no fields",
        enums="enums:\n  UserType:  #! UserType has no values\n    values: {}",
    )
    assert_problems(tmp_path, spec_files(users, glossary="names: {}\n"))


def test_a_place_describes_a_name_in_place_of_the_glossary(tmp_path: Path) -> None:
    api = api_of(tmp_path, spec_files(group(models=model("name: {type: string, description: Its own.}"))))
    assert [(one.name, one.description) for one in api.groups[0].models[0].fields] == [("id", "A user's id."), ("name", "Its own.")]


def test_a_glossary_entry_that_nothing_uses_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    glossary = (
        GLOSSARY + "  dta: x  #! no field or parameter is named 'dta' (did you mean 'data'?)\n  zzz: x  #! no field or parameter is named 'zzz'\n"
    )
    assert_problems(tmp_path, spec_files(glossary=glossary))


@pytest.mark.parametrize("name", ["id", "title", "login", "note", "data"])
def test_a_glossary_entry_may_serve_any_kind_of_place(tmp_path: Path, name: str) -> None:
    inputs = "inputs:\n  UserInput: {description: x, fields: {title: string}}"
    users = group(operation(query="query: {login: string}", body="body: {note: string, who: {type: UserInput, description: x}}"), inputs=inputs)
    glossary = GLOSSARY + "  title: x\n  login: x\n  note: x\n"
    assert problems(tmp_path, spec_files(users, glossary=glossary)) == []
    without = "".join(line for line in glossary.splitlines(keepends=True) if not line.startswith(f"  {name}:"))
    assert [problem.partition(": ")[2].partition(" has")[0] for problem in problems(tmp_path, spec_files(users, glossary=without))] == [
        f"the {'parameter' if name in ('title', 'login', 'note') else 'field'} {name!r}"
    ]
