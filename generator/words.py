"""Filters for the templates, which turn parts of the picture into source text."""

from collections.abc import Callable, Iterable
from pathlib import Path
from types import CodeType
from typing import TypeVar

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket

from generator import annotations, docstrings, names
from generator.event_docstrings import chat_manual, event_manual, shown, tag_names
from generator.ir import Api, Field, Group, Input, Model, Operation, Parameter, Topic, keyword_only
from generator.quoting import docstring, literal
from generator.types import Type


class Words:
    """The filters of the templates, for one Api."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._public: dict[tuple[str, str], str] = {}
        self._texts = {given.name for group in api.groups for given in group.inputs if stands_for(given)}
        self._values = {enum.name: tuple(value.value for value in enum.values) for group in api.groups for enum in group.enums}

    def in_order(self, group: Group) -> list[Model]:
        """The group's models, each after the models that it uses."""
        return _sorted(group.models)

    def inputs_in_order(self, group: Group) -> list[Input]:
        return _sorted(group.inputs)

    def borrowed(self, group: Group) -> list[tuple[str, list[str]]]:
        """Types of other groups that this group's types use, by module."""
        types = [one.type for model in group.models for one in model.fields]
        types += [one.type for given in group.inputs for one in given.fields]
        types += [one.type for operation in group.operations for one in operation.response]
        types += [one.type for message in group.messages for one in message.fields]
        return self._by_module(group, types)

    def face_types(self, group: Group, is_async: bool) -> list[tuple[str, list[str]]]:
        """Types that the methods of one client name, by module."""
        named = {one.type.core.name for operation in group.operations for one in operation.parameters}
        found = {(self._api.home[name], name) for name in named if name in self._api.home}
        return _grouped(found | self._replies(group, is_async))

    def reply_types(self, group: Group) -> list[tuple[str, list[str]]]:
        """Types that the replies of both clients name, by module."""
        return _grouped(self._replies(group, False, True))

    def _replies(self, group: Group, *kinds: bool) -> set[tuple[str, str]]:
        """Module and name of each type. kinds: whether the replies are the asynchronous client's."""
        found: set[tuple[str, str]] = set()
        for operation in group.operations:
            of = annotations.item(operation)
            if of is not None and of.core.name in self._api.home:
                found.add((self._api.home[of.core.name], of.core.name))
            if self.has_own_reply(operation):
                found |= {(group.module, annotations.reply_class(operation, is_async)) for is_async in kinds}
        return found

    def secretive(self, operation: Operation) -> list[str]:
        """Parameters that contain a secret, which a traceback with local variables must not show."""
        inputs = {one.name: one for group in self._api.groups for one in group.inputs}

        def holds(one: Parameter) -> bool:
            given = inputs.get(one.type.core.name)
            return given is not None and any(field.name == "secret" or holds(field) for field in given.fields)

        return [one.python for one in operation.parameters if holds(one)]

    def _by_module(self, group: Group, types: Iterable[Type]) -> list[tuple[str, list[str]]]:
        wanted = {one.core.name for one in types}
        return _grouped({(self._api.home[name], name) for name in wanted if self._api.home.get(name, group.module) != group.module})

    def has_own_reply(self, operation: Operation) -> bool:
        return operation.reply == "fields" and not annotations.is_plain_page(operation)

    def type_homes(self, api: Api) -> list[tuple[str, list[tuple[str, str]]]]:
        """Each module of types, with its classes: the name in `twitchapi_gen.types`, and the class's own. Helix's come first; if a class of EventSub
        has the same name, it gets the prefix `EventSub`.
        """
        found: list[tuple[str, list[tuple[str, str]]]] = [("scopes", [("AuthScope", "AuthScope")])]
        taken = {"AuthScope"}
        for group in (*api.groups, *api.events):
            own = [one.name for of in (group.enums, group.models, group.inputs) for one in of]
            replies = [operation for operation in group.operations if self.has_own_reply(operation)]
            own += [annotations.reply_class(operation, is_async) for operation in replies for is_async in (False, True)]
            classes: list[tuple[str, str]] = []
            for name in sorted(set(own)):
                public = name
                while public in taken:
                    public = f"EventSub{public}"
                taken.add(public)
                classes.append((public, name))
            if classes:
                found.append((_home(group), classes))
        return found

    def public_type(self, name: str, group: Group) -> str:
        """The name of a group's class in `twitchapi_gen.types`."""
        if not self._public:
            self._public = {(home, own): public for home, classes in self.type_homes(self._api) for public, own in classes}
        return self._public[_home(group), name]

    def reply_base(self, operation: Operation) -> str:
        of = annotations.item(operation)
        return f"Paged[{annotations.reading(of)}]" if of else "Model"

    def item_text(self, operation: Operation) -> str:
        of = annotations.item(operation) if operation.reply == "fields" else None
        return annotations.reading(of) if of else ""

    def message_models(self, group: Group) -> list[str]:
        """The models of messages or events, each once."""
        return list(dict.fromkeys([*(model for topic in group.topics for model in topic.models), *(one.model for one in group.types)]))

    def parameter_facts(self, one: Parameter, place: str) -> str:
        """A `Parameter(...)` expression."""
        return _parameter_facts(one, place, self._values.get(one.type.core.name, ()))

    def parameter_annotation(self, one: Parameter, context: Operation | bool) -> str:
        """The annotation of a parameter. An omitted value and None differ in a body, and wherever omission may affect more than one item."""
        unset = context if isinstance(context, bool) else context.method != "GET" or any(other is one for other in context.body)
        return annotations.parameter(one, unset=unset, texts=self._texts)

    def filters(self) -> dict[str, Callable[..., object]]:
        own = (
            self.in_order,
            self.inputs_in_order,
            self.borrowed,
            self.face_types,
            self.reply_types,
            self.secretive,
            self.has_own_reply,
            self.type_homes,
            self.public_type,
            self.reply_base,
            self.item_text,
            self.message_models,
            self.parameter_annotation,
        )
        plain = (message_type, optional, texts, sets, shape, written, chat_manual, tag_names, has_options, keyword_only, mixin, cell)
        return {
            **{one.__name__: one for one in (*own, *plain, self.parameter_facts)},
            "docstring": docstring, "literal": literal, "snake": names.snake, "constant": names.constant,
            "constant_name": constant_name, "annotation": annotations.field,
            "reply": annotations.reply, "reply_class": annotations.reply_class, "about": docstrings.about_field,
            "about_value": docstrings.about_value,
            "about_parameter": docstrings.about_parameter, "about_reply": docstrings.about_reply, "manual": docstrings.manual,
            "scope_text": docstrings.scope_text, "topic_manual": docstrings.topic_manual,
            "event_manual": event_manual, "shown": shown,
        }  # fmt: skip


H = TypeVar("H", Model, Input)


def _home(group: Group) -> str:
    """The module of a group's types, inside `api`."""
    return f"{group.package}.models.{group.module}".lstrip(".")


def _sorted(holders: tuple[H, ...]) -> list[H]:
    placed: dict[str, H] = {}
    by_name = {one.name: one for one in holders}

    def place(one: H) -> None:
        for field in one.fields:
            inner = by_name.get(field.type.core.name)
            if inner is not None and inner.name not in placed:
                place(inner)
        placed.setdefault(one.name, one)

    for one in holders:
        place(one)
    return list(placed.values())


def _grouped(found: set[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    modules = sorted({module for module, _ in found})
    return [(module, sorted(name for other, name in found if other == module)) for module in modules]


def optional(one: Field) -> bool:
    """Return True if the attribute may be None."""
    return one.type.nullable or one.absent or (one.empty and one.type.kind != "list")


_SHAPES = {"string": "TEXT", "int": "WHOLE", "float": "NUMBER", "bool": "FLAG", "json": "OBJECT", "datetime": "MOMENT", "duration": "SPAN"}


def shape(type_: Type) -> str:
    """The shape of a field's JSON, as an expression of `runtime/models/shapes.py`."""
    match type_.kind:
        case "list" | "map" if type_.of is not None:
            text = f"{'ListOf' if type_.kind == 'list' else 'MapOf'}({shape(type_.of)})"
        case "enum":
            text = f"Choice({type_.name})"
        case "model":
            text = f"Object({type_.name}.TABLE)"
        case "datetime" if type_.unit:
            text = "UNIX"
        case "duration" if type_.unit:
            text = f"Span({literal(type_.number)}, {literal(type_.unit)})"
        case _:
            text = _SHAPES[type_.kind]
    return f"Nullable({text})" if type_.nullable else text


_WRITTEN = {"string": "TEXT", "int": "INT", "bool": "BOOL", "Badge": "BADGES", "EmoteRange": "EMOTES", "MarkedRange": "MARKS"}


def written(one: Field, is_part: bool) -> str:
    """The shape of a tag or another part of a chat line, as an expression of `runtime/chat/tags.py`."""
    type_ = one.type
    if type_.of is not None and type_.of.kind == "string":
        return "SPACES" if is_part else "COMMAS"
    if type_.kind == "enum":
        return f"Choice({type_.name})"
    if type_.kind in ("datetime", "duration"):
        return "MILLISECONDS" if type_.kind == "datetime" else type_.unit.upper()
    return _WRITTEN[type_.core.name or type_.kind]


def texts(values: tuple[str, ...]) -> str:
    return f"({', '.join(map(literal, values))}{',' * (len(values) == 1)})"


def sets(choices: tuple[frozenset[str], ...]) -> str:
    inner = ", ".join("frozenset({" + ", ".join(literal(scope) for scope in sorted(choice)) + "})" for choice in choices)
    return f"({inner},)"


def _parameter_facts(one: Parameter, place: str, values: tuple[str, ...]) -> str:
    parts = [f"name={literal(one.name)}", f"python={literal(one.python)}", f"type={literal(_plain(one.type))}"]
    if place == "body":
        parts.append('place="body"')
    for key in ("required", "many", "who", "refused", "unit", "empty"):
        if getattr(one, key):
            parts.append(f"{key}={literal(getattr(one, key))}")
    if one.type.nullable:
        parts.append("nullable=True")
    if values and not one.open:
        parts.append(f"values={texts(values)}")
    for key in ("minimum", "maximum", "min_length", "max_length", "min_items", "max_items"):
        value = getattr(one, key)
        if value is not None:
            parts.append(f"{key}={literal(value)}")
    return f"Parameter({', '.join(parts)})"


def _plain(type_: Type) -> str:
    """The type in the spec's words; an enum is text here, with its values separately."""
    text = str(type_).rstrip("?")
    return text.replace(type_.core.name, "string") if type_.core.kind == "enum" else text


def stands_for(given: Input) -> bool:
    """Return True if the object accepts plain text: a text is its only required field."""
    return [one.type.kind for one in given.fields if one.required] == ["string"]


def has_options(operation: Operation, paged: object) -> bool:
    return bool(paged) or any(not one.required for one in operation.parameters)


def message_type(topic: Topic) -> str:
    """The argument type of a callback."""
    return " | ".join((*topic.models, *([] if any(kind == "" for kind, _ in topic.messages) else ["UnknownMessage"])))


def mixin(group: Group) -> str:
    return "".join(part.capitalize() for part in group.module.split("_")) + "Methods"


def constant_name(name: str) -> str:
    return names.snake(name).upper()


def cell(text: str) -> str:
    return text.replace("|", "\\|")


class _Compiled(BytecodeCache):
    """Templates are compiled once, although each section of the API has its own filters."""

    def __init__(self) -> None:
        self._known: dict[str, CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._known.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._known[bucket.key] = bucket.code


_COMPILED = _Compiled()


def environment(api: Api) -> Environment:
    """The templates, with filters for this picture."""
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True, autoescape=False, bytecode_cache=_COMPILED,
    )  # fmt: skip
    made.filters.update(Words(api).filters())
    return made
