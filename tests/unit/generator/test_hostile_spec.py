"""A spec full of hostile text makes the modules that a harmless one makes, but for what their strings say."""

import ast
import re
from collections.abc import Iterable
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any

import attrs
import yaml
from hypothesis import given, strategies as st

from generator.build import build
from generator.ir import (
    Api,
    ConditionPart,
    Enum,
    EnumValue,
    EventType,
    Field,
    Group,
    Input,
    Model,
    Operation,
    Parameter,
    ScopeEntry,
    Topic,
    TopicParameter,
)  # fmt: skip
from generator.load import load_spec
from generator.render import render
from generator.write import formatted
from tests.examples import at_least
from tests.golden.golden import golden_api
from tests.unit.generator.hostile import HOSTILE, texts
from tests.unit.generator.support import ROOT, write_spec

FREE: dict[type, set[str]] = {
    Field: {"name", "description", "deprecated"},
    Parameter: {"name", "description", "deprecated", "default"},
    EnumValue: {"value", "description"},
    Enum: {"description"},
    Model: {"description"},
    Input: {"description"},
    Operation: {"docs_url", "title", "path", "description", "group", "body_in"},
    Group: {"title", "file", "retired"},
    Topic: {"description", "template", "successor", "told_by", "nested"},
    TopicParameter: {"description"},
    EventType: {"title", "docs_url", "description"},
    ConditionPart: {"description"},
    ScopeEntry: {"description"},
}
"""Where a spec may say anything at all (a path can't, but who knows what comes)."""
CHECKED: dict[type, set[str]] = {
    Field: {"python", "since", "source"},
    Parameter: {"python", "unit", "since", "source", "who"},
    EnumValue: {"member", "since", "source"},
    Enum: {"name", "source"},
    Model: {"name", "source"},
    Input: {"name", "source"},
    Operation: {"anchor", "name", "method", "status", "since", "app_since", "source"},
    Group: {"module", "section"},
    Topic: {"name", "method", "token", "source"},
    TopicParameter: {"name"},
    EventType: {"anchor", "key", "since", "type", "version", "method", "model", "status", "source"},
    ConditionPart: {"name", "source"},
    ScopeEntry: {"name", "member", "use", "source"},
}


class Infestation:
    """Puts the words, one after the other, in all places of a picture where free text stands, and changes nothing else."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = cycle(words)
        self._scopes: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def api(self, api: Api) -> Api:
        found: Api = self._of(api)
        return found

    def _of(self, value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(self._of(part) for part in value)
        if isinstance(value, frozenset):
            return frozenset(self._scope(part) for part in value)
        if not attrs.has(type(value)):
            return value
        return attrs.evolve(value, **{field.name: self._field(value, field.name) for field in attrs.fields(type(value))})

    def _field(self, owner: Any, name: str) -> Any:
        found = getattr(owner, name)
        if isinstance(owner, Field) and name == "name":  # what has one name goes on having one, and no two get the same
            return found if found in ("data", "pagination") else self._names.setdefault(found, f"{next(self._words)} {len(self._names)}")
        if isinstance(owner, ScopeEntry) and name == "name":
            return self._scope(found)
        if name == "extra_scopes":
            return tuple(self._scope(scope) for scope in found)
        return next(self._words) if name in FREE.get(type(owner), ()) and isinstance(found, str) and found else self._of(found)

    def _scope(self, name: str) -> str:
        """The scope with more signs behind its words, so that its member keeps its name."""
        if name not in self._scopes:
            self._scopes[name] = name + _signs(next(self._words))
        return self._scopes[name]


def _signs(text: str) -> str:
    """What makes no difference to the Python name that is made of the text."""
    return re.sub("[A-Za-z0-9]", "", text)


class _Blank(ast.NodeTransformer):
    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        return ast.Constant("") if isinstance(node.value, str) else node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """A field says its name in Python only where that is another one than Twitch's."""
        if isinstance(node.func, ast.Name) and node.func.id == "Field":
            node.args = node.args[:2]
        return self.generic_visit(node)


def bones(files: dict[str, str]) -> dict[str, str]:
    """Each module's syntax tree, its strings emptied."""
    return {path: ast.dump(_Blank().visit(ast.parse(text))) for path, text in files.items() if path.endswith(".py")}


def strings(files: dict[str, str]) -> set[str]:
    """Every string in the modules."""
    trees = [ast.parse(text) for path, text in files.items() if path.endswith(".py")]
    return {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_no_text_in_the_picture_is_forgotten_here() -> None:
    for kind, free in FREE.items():
        found = {field.name for field in attrs.fields(kind) if field.type is str or str(field.type).startswith("str | ")}
        assert found == free | CHECKED[kind]


HANDFULS = 8


@cache
def benign() -> Api:
    return golden_api()


@cache
def benign_bones() -> dict[str, str]:
    return bones(render(benign()))


@at_least(10)
@given(st.lists(texts(), min_size=1, max_size=7))
def test_whatever_the_spec_says_the_modules_are_the_same_but_for_their_strings(words: list[str]) -> None:
    assert bones(render(Infestation(words).api(benign()))) == benign_bones()


def test_hundreds_of_formatted_modules_are_the_same_but_for_their_strings() -> None:
    api, config = golden_api(), ROOT / "pyproject.toml"
    words = [text for text in HOSTILE if text.strip()]
    handfuls = [words[start::HANDFULS] for start in range(HANDFULS)]
    rendered = [render(Infestation(handful).api(api)) for handful in handfuls]
    modules = {f"{number}/{path}": text for number, made in enumerate(rendered) for path, text in made.items() if path.endswith(".py")}
    files = formatted(modules, config)
    assert len(files) > 200
    plain = bones(formatted(render(api), config))
    for number, handful in enumerate(handfuls):
        mine = {path.removeprefix(f"{number}/"): text for path, text in files.items() if path.startswith(f"{number}/")}
        assert bones(mine) == plain
        assert set(handful) <= strings(mine)


def _document(words: list[str]) -> dict[str, Any]:
    """A group with these words wherever a file may say anything."""
    word = cycle(words)
    numbered = list(enumerate(words))
    return {
        "group": "Users" + _signs("".join(words)),
        "enums": {"Kind": {"description": next(word), "values": {f"v{number}{_signs(text)}": text for number, text in numbered}}},
        "models": {
            "User": {
                "description": next(word),
                "fields": {f"f{number} {text}": _field("string", text, python=f"f{number}", deprecated=text) for number, text in numbered},
            }
        },
        "inputs": {"Given": {"description": next(word), "fields": {"a": _field("Kind", next(word), default=next(word))}}},
        "operations": {
            f"get-users{next(word)}": {
                "title": "Get Users",
                "method": "GET",
                "path": "/users",
                "description": next(word),
                "tokens": ["app"],
                "query": {f"q{number} {text}": _field("Kind", text, python=f"q{number}", default=text) for number, text in numbered},
                "body": {"given": _field("Given", next(word))},
                "body_in": next(word),
                "response": {"data": _field("User[]", next(word)), "total": _field("int", next(word))},
                "codes": [200],
            }
        },
    }


def _field(type_: str, description: str, **more: str) -> dict[str, str]:
    return {"type": type_, "description": description, **more}


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _made(root: Path, words: list[str]) -> dict[str, str]:
    def dumped(value: Any) -> str:
        return yaml.dump(value, Dumper=_Plain, sort_keys=False)

    files = {"helix/users.yaml": dumped(_document(words)), "glossary.yaml": "names: {}\n", "scopes.yaml": dumped({"scopes": {"a": words[0]}})}
    return render(build(load_spec(write_spec(root, files))))


def test_what_a_hostile_file_says_arrives_as_it_was_written_and_as_nothing_else(tmp_path: Path) -> None:
    words = [text for text in HOSTILE if text.strip() and not re.search("[\ud800-\udfff]", text)]  # which no YAML file can hold
    files = _made(tmp_path / "hostile", words)
    assert bones(files) == bones(_made(tmp_path / "benign", [f"word{number}" for number in range(len(words))]))
    assert strings(files) >= {f"{place}{number} {text}" for place in "fq" for number, text in enumerate(words)}
    assert strings(files) >= {f"v{number}{_signs(text)}" for number, text in enumerate(words)}
