"""The notebook runs from its first to its last cell, and its plots show something."""

import base64
import os
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

from examples.serving import ROOT
from twitchapi_gen import Emulator

NOTEBOOK = Path(__file__).with_name("live.ipynb")


def executed(url: str, folder: Path) -> Any:
    """The notebook with its outputs, run by a kernel of its own."""
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    os.environ |= {"TWITCHAPI_EMULATOR": url, "PYTHONPATH": str(ROOT), "IPYTHONDIR": str(folder), "MPLCONFIGDIR": str(folder)}
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(folder)}}).execute()
    return notebook


def test_the_notebook_runs_and_plots(tmp_path: Path) -> None:
    nbformat.validate(nbformat.read(NOTEBOOK, as_version=4))
    with Emulator() as url:
        notebook = executed(url, tmp_path)
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert [output for output in outputs if output.output_type == "error"] == []
    pictures = [base64.b64decode(output.data["image/png"]) for output in outputs if "image/png" in output.get("data", {})]
    assert len(pictures) == 2
    assert all(picture.startswith(b"\x89PNG") and len(picture) > 8_000 for picture in pictures)
    assert any("<table" in output.get("data", {}).get("text/html", "") for output in outputs)
    assert "45 streams" in "".join(output.get("text", "") for output in outputs)
    if folder := os.environ.get("PICTURES"):
        for number, picture in enumerate(pictures):
            (Path(folder) / f"notebook-{number}.png").write_bytes(picture)
        nbformat.write(notebook, Path(folder) / "live.ipynb")


def test_the_committed_notebook_has_its_plots_and_no_error() -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert sum("image/png" in output.get("data", {}) for output in outputs) == 2
    assert not any(output.output_type == "error" for output in outputs)
    assert "127.0.0.1" not in str(outputs)
