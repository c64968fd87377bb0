"""Rules between parameters, bounds, and how replies are paged. `#!` marks the line where a problem is due, and says it."""

from pathlib import Path

import pytest

from generator.ir import Pages, Rule
from generator.types import Type
from tests.unit.generator.support import api_of, assert_problems, group, operation, problems, spec_files

QUERY = """query:
  id: {type: string, many: 10}
  login: {type: string, description: x}
  role: {type: string, required: true, description: x}
  after: {type: string, description: x}"""
KINDS = "a rule says exactly one of: exactly_one_of, at_least_one_of, at_most_one_of, alternatives, at_most, needs, switch, excludes"

SWITCHED = "body:\n  flag: {type: bool, description: x}\n  number: {type: int, description: x}"
SWITCH = "switch is for a bool and the whole number that it switches on and off, both in the body"


def rules(*lines: str) -> dict[str, str]:
    return spec_files(group(operation(query=QUERY, body=SWITCHED, rules="\n".join(["rules:", *(f"  - {line}" for line in lines)]))))


def test_rules_hold_between_python_names(tmp_path: Path) -> None:
    api = api_of(
        tmp_path,
        rules(
            "exactly_one_of: [id, login]",
            "at_least_one_of: [id, after]",
            "at_most_one_of: [login, id]",
            "at_most: {count: 5, of: [id]}",
            "needs: {id: role}",
            "alternatives: [id, login]",
            "switch: {flag: number}",
        ),
    )
    assert api.operations[0].rules == (
        Rule(kind="exactly_one_of", names=("ids", "login")),
        Rule(kind="at_least_one_of", names=("ids", "after")),
        Rule(kind="at_most_one_of", names=("login", "ids")),
        Rule(kind="at_most", names=("ids",), count=5),
        Rule(kind="needs", names=("ids", "role")),
        Rule(kind="alternatives", names=("ids", "login")),
        Rule(kind="switch", names=("flag", "number")),
    )


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("exactly_one_of: [id, lgin]", "get-users has no parameter 'lgin' (did you mean 'login'?)"),
        ("at_most: {count: 5, of: [ids]}", "get-users has no parameter 'ids' (did you mean 'id'?)"),
        ("needs: {id: zzz}", "get-users has no parameter 'zzz'"),
        ("{}", KINDS),
        ("{exactly_one_of: [id, login], at_least_one_of: [id, login]}", KINDS),
        ("needs: {}", KINDS),
        ("needs: {id: login, login: after}", KINDS),
        ("exactly_one_of: []", "exactly_one_of needs two parameters or more"),
        ("at_least_one_of: [id]", "at_least_one_of needs two parameters or more"),
        ("at_most_one_of: [id, id]", "at_most_one_of needs two parameters or more"),
        ("needs: {id: id}", "needs needs two parameters or more"),
        ("at_most: {count: 5, of: []}", "at_most needs a parameter"),
        ("alternatives: [id]", "alternatives needs two parameters or more"),
        ("switch: {number: flag}", SWITCH),
        ("switch: {flag: id}", SWITCH),
        ("switch: {id: number}", SWITCH),
    ],
)
def test_a_rule_that_makes_no_sense_is_told_in_its_own_line(tmp_path: Path, rule: str, message: str) -> None:
    assert_problems(tmp_path, rules("at_most_one_of: [id, login]", f"{rule}  #! {message}"))


@pytest.mark.parametrize("kind", ["exactly_one_of", "at_least_one_of", "at_most_one_of"])
def test_a_required_parameter_is_no_choice(tmp_path: Path, kind: str) -> None:
    message = "#! 'role' is required, so no rule may choose between it and others"
    users = group(operation(query=QUERY, body=SWITCHED, rules=f"rules:  {message}\n  - {kind}: [login, role]"))
    assert_problems(tmp_path, spec_files(users))


BODY = "body:\n  transport: {type: json, description: x}"


def test_the_body_may_say_which_token_is_needed(tmp_path: Path) -> None:
    wanted = operation(tokens="tokens: [app, user]", token_by="token_by: {transport.method: {webhook: app, websocket: user}}", body=BODY)
    (found,) = api_of(tmp_path, spec_files(group(wanted))).operations
    assert (found.token_place, found.token_by) == (("transport", "method"), (("webhook", "app"), ("websocket", "user")))


@pytest.mark.parametrize(
    ("token_by", "message"),
    [
        ("carrier.method: {webhook: app}", "the body has no 'carrier'"),
        ("transport.method: {webhook: jwt}", "'jwt' is not one of the operation's tokens; known: app, user"),
        ("{transport: {x: app}, transport.method: {x: app}}", "only one place in the body can determine the token"),
    ],
)
def test_a_token_that_the_body_cannot_say_is_told(tmp_path: Path, token_by: str, message: str) -> None:
    inner = f" {token_by}" if token_by.startswith("{") else f"\n  {token_by}"
    wanted = operation(tokens="tokens: [app, user]", token_by=f"token_by:{inner}", body=BODY)
    assert [one.partition(": ")[2] for one in problems(tmp_path, spec_files(group(wanted)))] == [message]


@pytest.mark.parametrize("rule", ["at_most: {count: 5, of: [id, role]}", "needs: {login: role}"])
def test_a_required_parameter_may_be_counted_and_needed(tmp_path: Path, rule: str) -> None:
    assert problems(tmp_path, rules(rule)) == []


@pytest.mark.parametrize(
    ("bounds", "message"),
    [
        ("type: int, min: 5, max: 4", "the lower bound 5 is above the upper bound 4"),
        ("type: float, min: 0.5, max: 0.25", "the lower bound 0.5 is above the upper bound 0.25"),
        ("type: string, min_length: 2, max_length: 1", "the lower bound 2 is above the upper bound 1"),
        ("type: 'string[]', min_items: 2, max_items: 1", "the lower bound 2 is above the upper bound 1"),
        ("type: string, many: 5", "`many` is for query parameters; use a list in a body (`string[]`)"),
        ("type: string, many: true", "`many` is for query parameters; use a list in a body (`string[]`)"),
    ],
)
def test_bounds_that_nothing_meets_are_told(tmp_path: Path, bounds: str, message: str) -> None:
    assert_problems(tmp_path, spec_files(group(operation(body=f"body:\n  size: {{{bounds}, description: x}}  #! {message}"))))


def test_how_often_is_no_negative_number(tmp_path: Path) -> None:
    line = "query:\n  id: {type: string, many: -1}  #! `many` is how often it may be repeated, or true, not -1"
    assert_problems(tmp_path, spec_files(group(operation(query=line))))


def test_bounds_that_one_value_meets_are_fine(tmp_path: Path) -> None:
    assert problems(tmp_path, spec_files(group(operation(body="body: {a: {type: int, min: 0, max: 0, description: x}}")))) == []


MODELS = """models:
  User: {description: x, fields: {id: string}}
  Batch:
    description: x
    fields:
      allUsers: {type: 'User[]', description: x}
      deeper: {type: Deeper, description: x}
  Deeper: {description: x, fields: {cursor: {type: string, python: next_cursor, description: x}}}"""


def paged(pages: str, response: str = "{data: Batch, pagination: {type: Pagination, description: x}}") -> dict[str, str]:
    users = group(operation(query=QUERY, response=f"response: {response}", pages=pages), models=MODELS)
    return spec_files(users)


@pytest.mark.parametrize(
    ("pages", "due"),
    [
        (
            "{items: data.allUsers}",
            Pages(parameter="after", cursor=("pagination", "cursor"), items=("data", "all_users"), item=Type(kind="model", name="User")),
        ),
        (
            "{items: data.allUsers, cursor: data.deeper.cursor, parameter: login}",
            Pages(parameter="login", cursor=("data", "deeper", "next_cursor"), items=("data", "all_users"), item=Type(kind="model", name="User")),
        ),
    ],
)
def test_items_and_cursor_are_found_by_attribute_on_their_way_through_the_reply(tmp_path: Path, pages: str, due: Pages) -> None:
    assert api_of(tmp_path, paged(f"pages: {pages}")).operations[0].pages == due


@pytest.mark.parametrize(
    ("pages", "message"),
    [
        ("true", "'data' is Batch, not a list; pages need a list of items"),
        ("{items: dta}", "the reply of get-users has no field 'dta' (did you mean 'data'?) on the way 'dta'"),
        ("{items: data.allUser}", "the reply of get-users has no field 'allUser' (did you mean 'allUsers'?) on the way 'data.allUser'"),
        ("{items: data.allUsers.id.x}", "the reply of get-users has no field 'id' on the way 'data.allUsers.id.x'"),
        (
            "{items: data.allUsers, cursor: pagination.cursr}",
            "the reply of get-users has no field 'cursr' (did you mean 'cursor'?) on the way 'pagination.cursr'",
        ),
        ("{items: data.allUsers, cursor: ''}", "the reply of get-users has no field '' on the way ''"),
        ("{items: data.allUsers, cursor: pagination}", "'pagination' is Pagination, not a string; pages need a cursor"),
        ("{items: data.allUsers, cursor: data.allUsers}", "'data.allUsers' is User[], not a string; pages need a cursor"),
        ("{items: data.allUsers, parameter: aftr}", "get-users has no query parameter 'aftr' (did you mean 'after'?)"),
    ],
)
def test_a_way_that_leads_nowhere_is_told(tmp_path: Path, pages: str, message: str) -> None:
    assert_problems(tmp_path, paged(f"pages: {pages}  #! {message}"))


def test_a_reply_of_nothing_has_no_pages(tmp_path: Path) -> None:
    due = [
        "spec/helix/users.yaml:26: the reply of get-users has no field 'data' on the way 'data'",
        "spec/helix/users.yaml:26: the reply of get-users has no field 'pagination' on the way 'pagination.cursor'",
    ]
    assert problems(tmp_path, {**paged("pages: true", "none"), "glossary.yaml": "names:\n  id: x\n"}) == due


@pytest.mark.parametrize("items", ["data.url", "data.url.deeper", "data.ids"])
def test_a_wrong_type_on_the_way_is_told_once_and_in_its_own_line(tmp_path: Path, items: str) -> None:
    clips = """group: Clips
models:
  Clip:
    description: x
    fields:
      url: {type: strng, description: x}  #! 'strng' is not a type (did you mean 'string'?)
      ids: {type: 'string[]', description: x}
operations: {}
"""
    reply = "response: {data: Clip, pagination: {type: string, description: x}}"
    users = group(operation(query=QUERY, response=reply, pages=f"pages: {{items: {items}, cursor: pagination}}"))
    assert_problems(tmp_path, spec_files(users, clips=clips))
