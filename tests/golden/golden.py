"""The tiny spec that uses every construct once, and what is made from it."""

from pathlib import Path

from generator.build import build
from generator.ir import Api
from generator.load import load_spec
from generator.render import render
from generator.write import formatted

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SPEC = HERE / "spec"
EXPECTED = HERE / "expected"
PROGRAM = HERE / "program.txt"
"""A user's program: it runs on what the tiny spec makes, so that neither linters nor type checkers can read it here."""


def golden_api() -> Api:
    return build(load_spec(SPEC))


def generated() -> dict[str, str]:
    """Path → text of every file."""
    return formatted(render(golden_api()), ROOT / "pyproject.toml")
