"""Packages from npm, in a folder under .cache: as package-lock.json pins them, and without any script of a package."""

import shutil
import subprocess
from pathlib import Path

from tests.supply.venvs import ROOT, Unavailable


def npm_folder(name: str, source: Path) -> Path:
    """The folder .cache/<name> with what the source's package-lock.json names, and the source's own scripts. Raises Unavailable."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            raise Unavailable(f"{program} isn't installed; `apt-get install nodejs npm` brings it")
    folder = ROOT / ".cache" / name
    lock = (source / "package-lock.json").read_text("utf-8")
    ready = folder / ".ready"
    if not ready.is_file() or ready.read_text("utf-8") != lock:
        print(f"installing {(source / 'package-lock.json').relative_to(ROOT)} into .cache/{name}", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for file in ("package.json", "package-lock.json"):
            shutil.copy(source / file, folder)
        command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Unavailable(f"npm ci failed; is the npm registry in reach? {(done.stderr.strip().splitlines() or ['it said nothing'])[-1]}")
        ready.write_text(lock, "utf-8")
    for script in source.glob("*.mjs"):
        shutil.copy(script, folder)
    return folder
