"""A client that openapi-python-client makes of docs/openapi.json, and a program that calls the emulator with it."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from tests.conformance.fuzzing import tokens
from tests.conformance.validators import Verdict
from tests.supply.venvs import ROOT
from twitchapi_gen import Emulator

NAME = "openapi-python-client"
AT_LEAST = 20
"""Operations that the generated client must have called."""


def generated(python: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Makes the package `made` in the folder."""
    document = ROOT / "docs" / "openapi.json"
    command: list[str | Path] = [python.with_name(NAME), "generate", "--path", document, "--output-path", folder / "made", "--meta", "none"]
    path = f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}"  # it runs the ruff that lies beside it
    return subprocess.run([*command, "--overwrite"], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)


def call_everything(python: Path) -> Verdict:
    """Generates the client, and has it call every operation as the document's examples say."""
    emulator = Emulator()
    with emulator as url, tempfile.TemporaryDirectory(prefix="twitchapi-") as name:
        emulator.world.state.strict = False
        folder = Path(name)
        made = generated(python, folder)
        if made.returncode or "Warning" in made.stdout + made.stderr:
            return Verdict(NAME, "the client", (made.stdout + made.stderr,))
        environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{folder}", "CONFORMANCE_TOKENS": json.dumps(tokens(emulator))}
        program: list[str | Path] = [python, "-m", "tests.conformance.calling", f"{url}/helix"]
        done = subprocess.run(program, env=environment, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            return Verdict(NAME, "its program", (done.stdout + done.stderr,))
        told = json.loads(done.stdout)
        seen = len({(one["method"], one["path"]) for one in emulator.requests})
    failures = tuple(told["failures"])
    if told["called"] < AT_LEAST or seen != told["operations"]:
        failures += (f"{told['called']} of {told['operations']} operations were called, and the emulator saw {seen}",)
    return Verdict(NAME, f"{told['called']} of {told['operations']} operations called and read, {told['items']:,} items came", failures)
