"""The careful reader: any JSON at all → a model, field by field, keeping what doesn't fit and telling whoever wants to know.

`fast` does the same for objects that are as the spec says, several times faster; whatever surprises it comes here.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from attrs import define, field

from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.reading.shapes import Field, ListOf, Report, keep
from twitchapi_gen.runtime.reading.telling import new_field, seen

M = TypeVar("M")


@define(eq=False)
class Table(Generic[M]):
    """How a model is read."""

    model: type[M]
    fields: tuple[Field, ...]
    _fast: Callable[[dict[str, Any]], M] | None = field(default=None, init=False)

    @property
    def fast(self) -> Callable[[dict[str, Any]], M]:
        """The fast reader, made when it is first asked for."""
        if self._fast is None:
            from twitchapi_gen.runtime.reading.compiling import compiled

            self._fast = compiled(self.model, self.fields, self.read)
        return self._fast

    def empty(self, name: str) -> bool:
        """Whether "" stands for none in the field of that (Twitch's) name."""
        return any(one.empty for one in self.fields if one.name == name)

    def read(self, value: Any, report: Report | None = None, where: str = "") -> M:
        """The model, for a JSON object; anything else is returned as it came."""
        if not is_object(value):
            if report is not None:
                report(where, "object", seen(value))
            return value  # type: ignore[no-any-return]  # kept as it came, which no type can say
        made: Any = object.__new__(self.model)
        for one in self.fields:
            setattr(made, one.attribute, self._field(one, value, report, f"{where}.{one.name}" if where else one.name))
        made.json_ = value
        if report is not None:
            known = {one.name for one in self.fields}
            for name in value:
                if name not in known:
                    shown = "?" if "." in name else name  # a dot would make several names of it
                    report(f"{where}.{shown}" if where else shown, "nothing", new_field(value[name]))
        return made  # type: ignore[no-any-return]  # of the model, which says nothing of `json_` here

    def _field(self, one: Field, value: dict[str, Any], report: Report | None, where: str) -> Any:
        if one.name not in value:
            if report is not None and not one.absent:
                report(where, "a value", "missing")
            return None
        found = value[one.name]
        if found is None and isinstance(one.shape, ListOf):
            if report is not None and not one.empty:
                report(where, "array", "null")
            return []
        if one.empty and (found == "" or (found == 0 and type(found) is int)):
            return None
        if found is None and one.absent:
            return None
        return keep(one.shape, found, report, where)
