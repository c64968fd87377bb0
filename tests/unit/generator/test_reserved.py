"""The names that nothing in the spec may have are those that the generated code and the runtime really use."""

import ast
from collections.abc import Iterator

import pytest

from generator import reserved
from tests.golden.golden import EXPECTED
from tests.unit.generator.support import ROOT
from twitchapi_gen import AsyncTwitch, Twitch, operations
from twitchapi_gen.runtime.http.parameters import Input
from twitchapi_gen.runtime.models.page import Paged

GENERATED = (ROOT / "twitchapi_gen" / "api", EXPECTED / "twitchapi_gen" / "api")


def imported(package: str, files: str = "[!_]*.py") -> Iterator[str]:
    """Every name that the generated modules of the package take from outside of the generated code."""
    for root in GENERATED:
        for path in (root / package).glob(files):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and not (node.module or "").startswith("twitchapi_gen.api.") and node.module != "__future__":
                    yield from (name.asname or name.name for name in node.names)


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def test_no_field_hides_what_every_model_and_page_has() -> None:
    assert public(Paged) <= reserved.FIELDS


def test_no_field_of_an_input_hides_what_every_input_has() -> None:
    assert public(Input) <= reserved.INPUT_FIELDS


@pytest.mark.parametrize("client", [Twitch, AsyncTwitch])
def test_no_method_hides_what_the_clients_have_written_by_hand(client: type) -> None:
    assert public(client) - set(operations) <= reserved.METHODS


@pytest.mark.parametrize("package", ["models", "facts", "sync", "aio"])
def test_no_type_hides_what_the_generated_modules_import(package: str) -> None:
    classes = {name for name in imported(package) if name[0].isupper() and not name.isupper()}
    constants = {name for name in imported(package) if name.isupper()}
    assert classes <= reserved.TYPES
    assert constants <= reserved.CONSTANTS


@pytest.mark.parametrize("package", ["sync", "aio"])
def test_no_method_and_no_parameter_hides_what_methods_use(package: str) -> None:
    plain = {name for name in imported(package) if name.islower()} - {"datetime", "timedelta"}
    assert plain | {"facts"} <= reserved.METHODS
    assert plain | {"facts"} <= reserved.PARAMETERS


@pytest.mark.parametrize("package", ["models", "facts"])
def test_no_group_hides_what_its_package_uses(package: str) -> None:
    plain = {name for name in imported(package, "__init__.py") if name.islower()}
    assert plain == {"import_module"}
    assert plain <= reserved.MODULES


@pytest.mark.parametrize("names", [reserved.FIELDS, reserved.METHODS, reserved.INPUT_FIELDS])
def test_no_attribute_hides_a_type_that_annotations_name(names: frozenset[str]) -> None:
    used: set[str] = set()
    for root in GENERATED:
        for path in (root / "models").glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.AnnAssign):
                    used |= {part.id for part in ast.walk(node.annotation) if isinstance(part, ast.Name) and part.id.islower()}
    assert used >= {"str", "int", "list", "datetime"}
    assert used <= names
