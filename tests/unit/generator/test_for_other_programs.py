"""The generator's interface for other programs: the spec as a picture, the files as texts, one error."""

from pathlib import Path

import pytest

import generator
from generator.build import build
from generator.load import load_spec
from generator.render import render
from tests.golden.golden import SPEC, generated
from tests.unit.generator.support import group, operation, spec_files, write_spec


def test_a_spec_becomes_a_picture_and_the_picture_texts_by_path() -> None:
    api = build(load_spec(SPEC))
    assert "get_books" in {one.name for one in api.operations}
    files = render(api)
    assert set(files) == set(generated())
    assert all(isinstance(text, str) for text in files.values())


def test_all_that_is_wrong_comes_in_one_error(tmp_path: Path) -> None:
    write_spec(tmp_path, spec_files(group(operation(method="method: FETCH", path="path: users"))))
    with pytest.raises(generator.SpecError) as caught:
        build(load_spec(tmp_path / "spec"))
    assert len(caught.value.problems) >= 2
    assert all(problem.source and problem.message for problem in caught.value.problems)
