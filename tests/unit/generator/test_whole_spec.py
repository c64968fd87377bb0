"""What must hold from file to file, and that all that is wrong anywhere is told at once. `#!` marks the line where a problem is due."""

from pathlib import Path

import pytest

from tests.unit.generator.support import SCOPES, api_of, assert_problems, group, operation, problems, spec_files

CIRCLE = "may not contain one another in a circle:"


def model(name: str, *fields: str) -> str:
    """A model of these fields, each a type, perhaps with a mark."""
    lines = [f"  {name}:\n    description: x\n    fields:"]
    for number, text in enumerate(fields):
        type_, _, mark = text.partition("#!")
        lines.append(f"      f{number}: {{type: '{type_.strip()}', description: x}}" + (f"  #!{mark}" if mark else ""))
    return "\n".join(lines)


def models(*texts: str) -> str:
    return "\n".join(["models:", *texts])


@pytest.mark.parametrize("type_", ["User", "User?", "User[]", "map[User]", "map[User?[]]"])
def test_a_model_that_contains_itself_is_told(tmp_path: Path, type_: str) -> None:
    text = models(model("User", f"{type_}  #! models {CIRCLE} User → User"))
    assert_problems(tmp_path, spec_files(group(models=text), glossary="names: {data: x}\n"))


def test_an_input_that_contains_itself_is_told(tmp_path: Path) -> None:
    text = f"inputs:\n  Given:\n    description: x\n    fields:\n      more: {{type: 'Given[]', description: x}}  #! models {CIRCLE} Given → Given"
    assert_problems(tmp_path, spec_files(group(inputs=text)))


def test_a_circle_of_models_is_told_once_with_its_way(tmp_path: Path) -> None:
    text = models(
        model("User", "A", "string"),
        model("A", "string", "B[]"),
        model("B", "C"),
        model("C", "string", f"A?  #! models {CIRCLE} A → B → C → A"),
    )
    assert_problems(tmp_path, spec_files(group(models=text), glossary="names: {data: x}\n"))


def test_two_circles_are_told_both(tmp_path: Path) -> None:
    text = models(
        model("User", "string"),
        model("A", "B"),
        model("B", f"A  #! models {CIRCLE} A → B → A"),
        model("C", "D", f"C  #! models {CIRCLE} C → C"),
        model("D", "string"),
    )
    assert_problems(tmp_path, spec_files(group(models=text), glossary="names: {data: x}\n"))


def test_a_model_used_in_many_places_is_no_circle(tmp_path: Path) -> None:
    text = models(model("User", "A", "B", "C"), model("A", "C"), model("B", "A", "C"), model("C", "string"))
    assert problems(tmp_path, spec_files(group(models=text), glossary="names: {data: x}\n")) == []


def _clips(fields: str) -> str:
    return f"group: Clips\n{models(model('Clip', fields))}\noperations: {{}}\n"


def test_groups_whose_models_need_one_another_are_told(tmp_path: Path) -> None:
    users = group(models=models(model("User", f"Clip  #! groups {CIRCLE} clips → users → clips"), model("Name", "string")))
    assert_problems(tmp_path, spec_files(users, glossary="names: {data: x}\n", clips=_clips("Name[]")))


def test_groups_whose_replies_need_one_another_are_told(tmp_path: Path) -> None:
    """The modules of replies would import one another too."""
    response = f"response:\n  data: Clip[]  #! groups {CIRCLE} clips → users → clips"
    users = group(operation(response=response))
    assert_problems(tmp_path, spec_files(users, clips=_clips("User[]")))


def test_groups_whose_inputs_need_one_another_are_told(tmp_path: Path) -> None:
    clips = "group: Clips\ninputs:\n  ClipInput: {description: x, fields: {id: UserKind}}\nenums:\n  ClipKind: {values: {a: b}}\noperations: {}\n"
    users = group(
        inputs=f"inputs:\n  UserInput:\n    description: x\n    fields:\n      id: ClipKind  #! groups {CIRCLE} clips → users → clips",
        enums="enums:\n  UserKind: {values: {a: b}}",
    )
    assert_problems(tmp_path, spec_files(users, clips=clips))


def test_groups_may_use_one_another_in_one_direction_and_in_parameters_in_both(tmp_path: Path) -> None:
    clips = group(
        operation("get-clips:", title="title: Get Clips", path="path: /clips", query="query: {kind: {type: UserKind, description: x}}"),
        group="group: Clips",
        models="",
        enums="enums:\n  ClipKind: {values: {a: b}}",
    )
    query = "query: {kind: {type: ClipKind, description: x}}"
    users = group(operation(query=query), enums="enums:\n  UserKind: {values: {a: b}}")
    assert problems(tmp_path, spec_files(users, clips=clips)) == []
    assert api_of(tmp_path, spec_files(users, clips=clips)).home == {"ClipKind": "clips", "UserKind": "users", "User": "users"}


def test_all_that_is_wrong_in_all_files_is_told_at_once(tmp_path: Path) -> None:
    users = group(
        operation(
            path="path: users  #! the path 'users' must be like /users/blocks: letters, digits, - and _ after each slash",
            codes="codes: [400]  #! no 2xx code; add the code of a successful call",
            query="query:\n  first: {type: strng, description: x}  #! 'strng' is not a type (did you mean 'string'?)",
            rules="rules:\n  - needs: {frst: first}  #! get-users has no parameter 'frst' (did you mean 'first'?)",
        ),
        operation(
            "block-user:",
            title="title: Block User",
            path="path: /blocks",
            response="response: nothing  #! 'nothing' is not a response; known: none, text/calendar",
            scopes="scopes: bits:wread  #! unknown scope 'bits:wread' (did you mean 'bits:read'?); scopes.yaml lists them",
        ),
    )
    clips = group(
        operation("get-clips:", title="title: get clips", path="path: /other"),
        operation(
            "more-clips:  #! the method name 'get_clips' is there twice (first in spec/helix/clips.yaml:10)",
            title="title: Get Clips",
            path="path: /clips",
        ),
        group="group: Clips",
        models=models(model("Clip", "Clp  #! unknown type 'Clp' (did you mean 'Clip'?)")),
    )
    glossary = "names:\n  id: x\n  data: x\n  unused: x  #! no field or parameter is named 'unused'\n"
    scopes = SCOPES + "  whispers: {description: x, use: pubsubs}  #! 'pubsubs' is not a use (did you mean 'pubsub'?); known: api, irc, pubsub\n"
    assert_problems(tmp_path, spec_files(users, clips=clips, glossary=glossary, scopes=scopes))
