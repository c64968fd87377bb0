"""The documents as validators see them: openapi-spec-validator, and AsyncAPI's own parser where node is installed."""

import shutil
import subprocess
from pathlib import Path

from attrs import define

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
        folder = _installed()
    except Unavailable as error:
        return Verdict("@asyncapi/parser", "docs/asyncapi.json", skipped=str(error))
    done = subprocess.run(["node", folder / "validate.mjs", ROOT / "docs" / "asyncapi.json"], capture_output=True, text=True, check=False)
    told = tuple(line for line in done.stdout.splitlines() if line and not line.startswith("information"))
    if done.returncode and not told:
        told = (done.stderr,)
    return Verdict("@asyncapi/parser", f"docs/asyncapi.json, {done.stderr.strip().splitlines()[-1]}", told)


def _installed() -> Path:
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise Unavailable(f"{program} isn't installed; `apt-get install nodejs npm` brings it")
    folder = ROOT / ".cache" / "conformance-node"
    lock = (NODE / "package-lock.json").read_text("utf-8")
    ready = folder / ".ready"
    if not ready.is_file() or ready.read_text("utf-8") != lock:
        print("installing tests/conformance/node/package-lock.json into .cache/conformance-node", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(NODE / name, folder)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"npm ci failed; is the npm registry in reach? {(done.stderr.strip().splitlines() or ['it said nothing'])[-1]}")
        ready.write_text(lock, "utf-8")
    shutil.copy(NODE / "validate.mjs", folder)
    return folder
