"""For PyInstaller, which finds this folder by an entry point: its hook adds the modules that the package loads only when they are needed."""

from pathlib import Path


def get_hook_dirs() -> list[str]:
    """Where the hooks are."""
    return [str(Path(__file__).parent)]
