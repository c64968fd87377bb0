"""What each name of an old library is today, as data. A generated module, such as `twitchapi_gen.v2.moves`, has one `Moves` for each version."""

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

Verdict = Literal["same", "differs", "withdrawn"]


@frozen
class Move:
    """An attribute, method or name.

    verdict: `same`: a changed import is enough; `differs`: it works, but see `note`; `withdrawn`: it raises, as `note` says.
    today: the modern call. parameters: their names in order, for a method; None for what isn't called, or isn't known so well.
    """

    verdict: Verdict
    today: str = ""
    note: str = ""
    parameters: tuple[str, ...] | None = None


@frozen
class Moves:
    """A version. exports: what each module gives. top: what the package itself gives. members: by class. notes: by `module.name`."""

    package: str
    face: str
    about: str
    exports: Mapping[str, frozenset[str]]
    top: frozenset[str]
    members: Mapping[str, Mapping[str, Move]]
    notes: Mapping[str, str]
    enums: Mapping[str, Mapping[str, str]]
    """By enum and member: what differs."""

    @property
    def target(self) -> str:
        """What the package is called here."""
        return f"twitchapi_gen.{self.face}"
