"""Each program in examples/ is a product: a README that names its files, a test, and a picture where it has one to show."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

PRODUCTS = ["clip_archiver", "dashboard", "notebook", "overlay", "service"]


def test_every_folder_is_a_product_and_the_readme_lists_it() -> None:
    folders = {path.parent.name for path in (ROOT / "examples").glob("*/__init__.py")}
    assert folders == set(PRODUCTS)
    listed = re.findall(r"\]\((\w+)/README\.md\)", (ROOT / "examples" / "README.md").read_text("utf-8"))
    assert sorted(listed) == PRODUCTS


@pytest.mark.parametrize("name", PRODUCTS)
def test_it_has_its_readme_its_test_and_its_picture(name: str) -> None:
    folder = ROOT / "examples" / name
    readme = (folder / "README.md").read_text("utf-8")
    assert readme.startswith("# ")
    (test,) = folder.glob("test_*.py")
    assert test.name in readme
    assert "def test_" in test.read_text("utf-8")
    for target in re.findall(r"\]\(([^):]+)\)", readme):
        assert (folder / target).exists(), target
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+\.png)\)", readme)
    assert bool(pictures) == (name not in ("clip_archiver", "service"))
    for picture in pictures:
        assert (folder / picture).read_bytes().startswith(b"\x89PNG")


def test_the_examples_readme_names_files_that_exist() -> None:
    text = (ROOT / "examples" / "README.md").read_text("utf-8")
    for name in re.findall(r"`([\w*]+\.(?:py|sh))`", text):
        assert list(Path(ROOT / "examples").glob(name)), name
