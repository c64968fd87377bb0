"""Any text → Python source that can only be that text."""

import ast
import math
import re

import pytest
from hypothesis import given, strategies as st

from generator.quoting import WIDTH, docstring, literal
from tests.examples import at_least
from tests.unit.generator.hostile import HOSTILE, texts

HUNDREDS = at_least(300)


def only_expression(source: str) -> ast.expr:
    """The expression that the source is, and nothing else."""
    (statement,) = ast.parse(source).body
    assert isinstance(statement, ast.Expr)
    return statement.value


def said(text: str) -> str:
    """What a docstring keeps of a text: everything, but where it was wrapped or indented."""
    return re.sub(r"[ \n]+", " ", text).strip(" ")


@HUNDREDS
@given(texts())
def test_a_literal_is_the_text_and_nothing_else(text: str) -> None:
    source = literal(text)
    assert source.isprintable()
    found = only_expression(source)
    assert isinstance(found, ast.Constant)
    assert found.value == text


@given(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_a_literal_is_the_number_of_the_right_type(value: float | None) -> None:
    found = ast.literal_eval(literal(value))
    assert found == value
    assert isinstance(found, bool) == isinstance(value, bool)


@pytest.mark.parametrize("value", [math.inf, -math.inf, math.nan, [1], {"a": 1}, (1,), b"a", object()])
def test_what_is_no_literal_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=r"^no literal for "):
        literal(value)


@HUNDREDS
@given(texts(), st.sampled_from([0, 4, 8]))
def test_a_docstring_is_one_constant_wherever_it_stands(text: str, indent: int) -> None:
    pad = " " * indent
    source = f"{pad}{docstring(text, indent)}\n"
    assert source.replace("\n", "").isprintable()
    nested = "".join(f"{' ' * depth}if x:\n" for depth in range(0, indent, 4)) + source + f"{pad}after = 1\n"
    body = ast.parse(nested).body
    for _ in range(0, indent, 4):
        (block,) = body
        assert isinstance(block, ast.If)
        body = block.body
    text_of, after = body
    assert isinstance(text_of, ast.Expr)
    assert isinstance(text_of.value, ast.Constant)
    assert isinstance(after, ast.Assign)
    assert said(str(text_of.value.value)) == said(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_docstring_holds_hostile_text_at_its_beginning_middle_and_end(text: str) -> None:
    for before in ("", "x", "x ", '"', "\\", " " * 4, " " * 200, "word " * 40):
        for after in ("", "x", " ", '"', '" ', "\\", "\n", " word" * 40):
            found = only_expression(docstring(before + text + after))
            assert isinstance(found, ast.Constant)
            assert said(str(found.value)) == said(before + text + after)


def test_a_docstring_keeps_lines_paragraphs_and_hanging_indents() -> None:
    text = "About.\n\nArgs:\n    first: " + "many words " * 30 + "\n    second: x\n\nEnd."
    source = docstring(text, 8)
    assert max(map(len, source.split("\n"))) <= WIDTH
    lines = source.split("\n")
    assert lines[:4] == ['"""About.', "", "        Args:", "            first: " + lines[3].strip().removeprefix("first: ")]
    assert lines[4].startswith("                many words")
    assert lines[-4:] == ["            second: x", "", "        End.", '        """']
    assert said(str(ast.literal_eval(source))) == said(text)


@pytest.mark.parametrize(
    ("text", "due"), [("x", '"""x"""'), ("", '""""""'), ('say "x"', '"""say "x\\""""'), ('a""b', '"""a\\"\\"b"""'), ("a\\", '"""a\\\\"""')]
)
def test_a_docstring_escapes_only_what_it_must(text: str, due: str) -> None:
    assert docstring(text) == due
