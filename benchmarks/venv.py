"""The peers, in their own venv, to keep them apart from our dependencies."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PEERS = {"twitchAPI": "4.5.0", "twitchio": "3.3.2"}


def peers_python(folder: str = "peers", versions: Mapping[str, str] | None = None) -> Path:
    """The interpreter of the peers' venv, which is created on first use. Raises CalledProcessError if they can't be installed.

    folder, versions: of another venv, for another version of a peer.
    """
    venv = ROOT / ".cache" / folder
    ready, python = venv / ".ready", venv / "bin" / "python"
    if not ready.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True)
        wanted = [f"{name}=={version}" for name, version in (versions or PEERS).items()]
        subprocess.run([python, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "requests", *wanted], check=True)
        ready.touch()
    return python
