"""The modern equivalent of each name of an old library, as data. A generated module, such as `twitchapi_gen.v2.moves`, has a `Moves` per version."""

from collections.abc import Iterable, Mapping
from typing import Literal

from attrs import field, frozen

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
    """A version. exports: the names in each module. top: the names in the package itself. members: by class. notes: by `module.name`.

    others: modules that other versions have, and which. asynchronous: whether its methods are awaited. face: empty if nothing here has the old names,
    so that each line must be changed.
    """

    package: str
    face: str
    about: str
    exports: Mapping[str, frozenset[str]]
    top: frozenset[str]
    members: Mapping[str, Mapping[str, Move]]
    notes: Mapping[str, str]
    enums: Mapping[str, Mapping[str, str]]
    """Differences, by enum and member."""
    others: Mapping[str, str] = field(factory=dict[str, str])
    asynchronous: bool = False

    @property
    def target(self) -> str:
        """The package's name here; empty if there is none."""
        return f"twitchapi_gen.{self.face}" if self.face else ""

    def home(self, name: str) -> str:
        """The module of a name, with a dot; empty for one of the package itself."""
        return "" if name in self.top else next((f"{module}." for module, names in self.exports.items() if name in names), "")

    @property
    def version(self) -> str:
        """The version, as messages call it."""
        return f"version {self.face.removeprefix('v')}" if self.face else self.about
