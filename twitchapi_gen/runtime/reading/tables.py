"""The careful reader: any JSON at all → a model, field by field, keeping what doesn't fit and telling whoever wants to know.

The emitted readers in `api/codecs` do the same for objects that are as the spec says, several times faster; whatever surprises them comes here.
"""

from typing import Any, Generic, TypeVar

from attrs import define

from twitchapi_gen.runtime.kinds import is_object
from twitchapi_gen.runtime.reading.model import Model
from twitchapi_gen.runtime.reading.shapes import Field, ListOf, Report, Shape, Unlike, keep
from twitchapi_gen.runtime.reading.telling import new_field, seen

M = TypeVar("M", bound=Model)
new = object.__new__
"""Makes a model without calling its __init__; the readers set every attribute themselves."""


@define(eq=False)
class Table(Generic[M]):
    """How a model is read. Made once for each model, when the module of its codec loads; `Model.from_dict` finds it then."""

    model: type[M]
    fields: tuple[Field, ...]
    own: bool = True
    """Whether it is the model's one table; `Page` has one for each kind of item."""

    def __attrs_post_init__(self) -> None:
        if self.own:
            self.model.TABLE = self

    def empty(self, name: str) -> bool:
        """Whether "" stands for none in the field of that (Twitch's) name."""
        return any(field.empty for field in self.fields if field.name == name)

    def read(self, value: Any, report: Report | None = None, where: str = "") -> M:
        """The model, for a JSON object; anything else is returned as it came."""
        if not is_object(value):
            if report is not None:
                report(where, "object", seen(value))
            return value  # type: ignore[no-any-return]  # kept as it came, which no type can say
        made = new(self.model)
        for field in self.fields:
            setattr(made, field.attribute, self._field(field, value, report, f"{where}.{field.name}" if where else field.name))
        made.json_ = value
        if report is not None:
            known = {field.name for field in self.fields}
            for name in value:
                if name not in known:
                    shown = "?" if "." in name else name  # a dot would make several names of it
                    report(f"{where}.{shown}" if where else shown, "nothing", new_field(value[name]))
        return made

    def _field(self, field: Field, value: dict[str, Any], report: Report | None, where: str) -> Any:
        if field.name not in value:
            if report is not None and not field.absent:
                report(where, "a value", "missing")
            return None
        found = value[field.name]
        if found is None and isinstance(field.shape, ListOf):
            if report is not None and not field.empty:
                report(where, "array", "null")
            return []
        if field.empty and (found == "" or (found == 0 and type(found) is int)):
            return None
        if found is None and field.absent:
            return None
        return keep(field.shape, found, report, where)


@define(eq=False)
class Object(Shape):
    """A JSON object that is a model."""

    table: Table[Any]

    def read(self, value: Any, report: Report | None, where: str) -> Any:
        if not is_object(value):
            raise Unlike("object")
        return self.table.read(value, report, where)
