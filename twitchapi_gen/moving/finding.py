"""Errors for imports of unknown names, with similar names."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType


class Finder(MetaPathFinder):
    """Asked last, for modules of a face that no other finder found. `names`: what the face has, modules and all."""

    def __init__(self, package: str, names: Iterable[str]) -> None:
        self._package, self._names = package, tuple(names)

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        parent, _, name = fullname.rpartition(".")
        if parent != self._package or name.startswith("_"):
            return None
        near = get_close_matches(name, self._names, 1, 0.5)
        hint = f"; did you mean {near[0]!r}?" if near else f"; it has {', '.join(sorted(self._names))}"
        raise ModuleNotFoundError(f"{self._package} has no {name!r}{hint}", name=self._package)
