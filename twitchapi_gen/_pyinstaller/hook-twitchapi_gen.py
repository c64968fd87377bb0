"""All modules of the package: which of them a program loads can't be seen in its code. Nothing of PyInstaller has to be imported for that."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_UNWANTED = ("_pyinstaller", "pytest_plugin")
"""The latter would bring pytest along."""

hiddenimports = [
    ".".join(("twitchapi_gen", *path.relative_to(_PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    for path in sorted(_PACKAGE.rglob("*.py"))
    if not any(part in _UNWANTED for part in (*path.parts, path.stem))
]
