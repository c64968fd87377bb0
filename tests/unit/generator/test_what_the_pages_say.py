"""What FORMAT.md and architecture.md say of the generator is what it does."""

import re
from pathlib import Path

import pytest

from generator import reserved, yaml_source
from tests.unit.generator.support import ROOT, group, problems, spec_files

FORMAT = (ROOT / "spec" / "FORMAT.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")


def test_every_module_of_the_generator_has_its_place() -> None:
    modules = {path.name for path in (ROOT / "generator").glob("*.py")} - {"__init__.py"}
    assert len(modules) > 15
    assert {name for name in modules if not re.search(rf"[`/]{name}`", ARCHITECTURE)} == set()


def test_every_module_that_is_told_of_is_there() -> None:
    told = set(re.findall(r"`(generator/\w+\.py)`", ARCHITECTURE))
    assert told
    assert {path for path in told if not (ROOT / path).is_file()} == set()


def test_the_limits_of_a_file_are_told() -> None:
    told = re.search(r"more than ([\d,]+) bytes or ([\d,]+) values, or with more than (\d+) levels", FORMAT)
    assert told is not None
    limits = [int(number.replace(",", "")) for number in told.groups()]
    assert limits == [yaml_source._MAX_BYTES, yaml_source._MAX_VALUES, yaml_source._MAX_DEPTH]


def test_the_numbers_that_are_told_to_be_refused_are() -> None:
    told = re.search(r"numbers in forms that only YAML has \((.*?)\)", FORMAT)
    assert told is not None
    for number in re.findall("`(.*?)`", told.group(1)):
        found: list[yaml_source.Problem] = []
        yaml_source.parse(f"a: {number}", "x", found)
        assert len(found) == 1


def test_the_names_that_are_told_to_be_taken_are() -> None:
    told = re.search(r"no field may be named `(\w+)`, no parameter `(\w+)`, no method `(\w+)`,\s+no group `(\w+)`, no type `(\w+)`", FORMAT)
    assert told is not None
    taken = (reserved.FIELDS, reserved.PARAMETERS, reserved.METHODS, reserved.MODULES, reserved.TYPES)
    assert [name in names for name, names in zip(told.groups(), taken, strict=True)] == [True] * 5


TYPES = ["string", "datetime", "duration", "Kind", "int", "float", "bool", "json", "string[]", "map[string]", "string?", "User"]


@pytest.mark.parametrize("type_", TYPES)
def test_empty_is_for_what_it_is_told_to_be_for(tmp_path: Path, type_: str) -> None:
    told = re.search(r"for (string, .*?) and enums\. On a list", FORMAT)
    assert told is not None
    models = f"models:\n  User: {{description: A user., fields: {{id: string, kind: {{type: '{type_}', empty: true, description: x}}}}}}"
    if type_ == "User":
        models = models.replace("User:", "Other: {description: x, fields: {id: string}}\n  User:").replace("'User'", "Other")
    text = group(models=models, enums="enums:\n  Kind: {description: x, values: {a: b}}")
    refused = [problem for problem in problems(tmp_path, spec_files(text)) if "`empty`" in problem]
    assert bool(refused) == (type_.rstrip("?") not in [*told.group(1).split(", "), "Kind", "string[]"])
