"""The modern equivalent of each name of an old library, as data. A generated module, such as `twitchapi_gen.v2.moves`, has a `Moves` per version."""

from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import frozen

Verdict = Literal["same", "differs", "withdrawn"]


@frozen
class Move:
    """An attribute, method or name.

    verdict: `same`: a changed import is enough; `differs`: it works, but see `note`; `withdrawn`: it raises, as `note` says.
    today: the modern name, or the whole call if `parameters` can't express it. parameters: a method's parameter names in order; None if unknown or
    not callable. renamed: parameters with a new name. dropped: parameters without effect, each with the reason.
    """

    verdict: Verdict
    today: str = ""
    note: str = ""
    parameters: tuple[str, ...] | None = None
    renamed: Mapping[str, str] | None = None
    dropped: Mapping[str, str] | None = None

    def call(self, given: Iterable[str]) -> str:
        """Return the modern call with the passed arguments by name."""
        if self.renamed is None:
            return self.today
        names = [self.renamed.get(name, name) for name in given if name not in (self.dropped or ())]
        return f"{self.today}({', '.join(f'{name}=…' for name in names)})"


@frozen
class Moves:
    """A version. exports: the names in each module. top: the names in the package itself. members: by class. notes: by `module.name`."""

    package: str
    face: str
    about: str
    exports: Mapping[str, frozenset[str]]
    top: frozenset[str]
    members: Mapping[str, Mapping[str, Move]]
    notes: Mapping[str, str]
    enums: Mapping[str, Mapping[str, str]]
    """Differences, by enum and member."""

    @property
    def target(self) -> str:
        """The package's name here."""
        return f"twitchapi_gen.{self.face}"
