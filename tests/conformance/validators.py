"""The documents as validators see them: openapi-spec-validator, and AsyncAPI's own parser where node is installed."""

import subprocess
from pathlib import Path

from attrs import define

from tests.supply.npm import npm_folder
from tests.supply.venvs import ROOT, Unavailable

NODE = Path(__file__).resolve().parent / "node"


@define(frozen=True)
class Verdict:
    """What a part of the run came to. skipped: why it can't be told."""

    what: str
    figures: str
    failures: tuple[str, ...] = ()
    skipped: str = ""


def openapi(python: Path) -> Verdict:
    done = subprocess.run([python, "-m", "openapi_spec_validator", "docs/openapi.json"], capture_output=True, text=True, cwd=ROOT, check=False)
    return Verdict("openapi-spec-validator", "docs/openapi.json", (done.stdout + done.stderr,) if done.returncode else ())


def asyncapi() -> Verdict:
    """With the parser from npm, installed into .cache as package-lock.json pins it, and without any script of a package."""
    try:
        folder = npm_folder("conformance-node", NODE)
    except Unavailable as error:
        return Verdict("@asyncapi/parser", "docs/asyncapi.json", skipped=str(error))
    done = subprocess.run(["node", folder / "validate.mjs", ROOT / "docs" / "asyncapi.json"], capture_output=True, text=True, check=False)
    told = tuple(line for line in done.stdout.splitlines() if line and not line.startswith("information"))
    if done.returncode and not told:
        told = (done.stderr,)
    return Verdict("@asyncapi/parser", f"docs/asyncapi.json, {done.stderr.strip().splitlines()[-1]}", told)
