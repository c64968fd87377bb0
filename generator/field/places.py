"""A report's operation and path → the corresponding places in the spec."""

from collections.abc import Iterator

from attrs import define, field, frozen

from generator.ir import Api, Enum, Field, Group, Model
from generator.types import Type
from generator.yaml_source import Place


@frozen
class Fields:
    """The fields of a model or of a reply. file: path below the spec's folder."""

    file: str
    place: Place
    fields: tuple[Field, ...]
    title: str
    section: str

    def named(self, name: str) -> Field | None:
        return next((one for one in self.fields if one.name == name), None)


@frozen
class Spot:
    """A field, or the place where a field of that name is missing. stars: number of maps between the field's type and the value."""

    fields: Fields
    name: str
    stars: int = 0

    @property
    def field(self) -> Field | None:
        return self.fields.named(self.name)


class NotInSpec(Exception):
    """The spec has no such name; the message names what is missing."""


@define
class Index:
    """The picture by the names that reports use."""

    operations: dict[str, Fields] = field(factory=dict[str, Fields])
    types: dict[str, str] = field(factory=dict[str, str])
    """`channel.follow@2` → the model of its event."""
    topics: dict[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    models: dict[tuple[str, str], Fields] = field(factory=dict[tuple[str, str], Fields])
    enums: dict[tuple[str, str], tuple[str, Enum]] = field(factory=dict[tuple[str, str], tuple[str, Enum]])

    @classmethod
    def of(cls, api: Api) -> "Index":
        made = cls()
        for group in (*api.groups, *(family for section in api.sections for family in section.families)):
            made._add(group)
        return made

    def _add(self, group: Group) -> None:
        file = group.file.partition("/")[2]
        for model in group.models:
            self.models[group.section, model.name] = _of_model(file, model, group.section)
        for enum in group.enums:
            self.enums[group.section, enum.name] = file, enum
        for one in group.operations:
            self.operations[one.name] = Fields(file, ("operations", one.anchor, "response"), one.response, one.anchor, "")
        self.types |= {one.key: one.model for one in group.types}
        if group.section == "pubsub":
            self.topics |= {topic.name: topic.models for topic in group.topics}

    def spots(self, operation: str, path: str) -> list[Spot]:
        """Every possible spot: one, except for PubSub, whose reports don't name the topic's message. Raises NotInSpec."""
        found, reasons = list[Spot](), list[str]()
        for start in self._starts(operation):
            try:
                found.append(self._walk(start, path))
            except NotInSpec as reason:
                reasons.append(str(reason))
        if not found:
            raise NotInSpec(reasons[0] if reasons else f"the spec knows no fields of {operation}")
        return found

    def _starts(self, operation: str) -> Iterator[Fields]:
        kind, _, topic = operation.partition(" ")
        if kind == "pubsub" and topic in self.topics:
            yield from (self.models["pubsub", model] for model in self.topics[topic])
        elif operation in self.types:
            yield self.models["eventsub", self.types[operation]]
        elif operation in self.operations:
            yield self.operations[operation]
        else:
            raise NotInSpec(
                f"the spec has no {'topic' if kind == 'pubsub' else 'subscription type' if '@' in operation else 'operation'} {operation}"
            )

    def _walk(self, start: Fields, path: str) -> Spot:
        at, steps = start, path.split(".")
        while steps:
            name = steps.pop(0)
            one = at.named(name)
            if one is None:
                if steps:
                    raise NotInSpec(f"{at.title} has no field {name}")
                return Spot(at, name)
            type_, stars = one.type, 0
            while steps or type_.kind == "list":
                if type_.of is not None and (type_.kind == "list" or steps[0] == "*"):
                    if type_.kind == "map":
                        steps.pop(0)
                        stars += 1
                    type_ = type_.of
                else:
                    break
            if not steps:
                return Spot(at, name, stars)
            at = self._inside(type_, at, name)
        raise NotInSpec("the path is empty")

    def _inside(self, type_: Type, at: Fields, name: str) -> Fields:
        if type_.kind != "model":
            raise NotInSpec(f"{at.title}.{name} is {type_}, which has no fields")
        found = self.models.get((at.section, type_.name))
        if found is None:
            raise NotInSpec(f"{type_.name} is built in, so its fields aren't in the spec")
        return found


def _of_model(file: str, model: Model, section: str) -> Fields:
    return Fields(file, ("models", model.name, "fields"), model.fields, model.name, section)
