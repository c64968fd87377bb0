"""Spec files → documents: every file, every error at once, each with its line."""

import difflib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Self, TypeAlias, TypeVar, cast, get_args

import attrs
from attrs import define, field
from cattrs import Converter, StructureHandlerNotFoundError
from cattrs.errors import AttributeValidationNote, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn

from generator.documents import (
    ChatDocument,
    ConditionDocument,
    EventFamilyDocument,
    FamilyDocument,
    FieldDocument,
    GlossaryDocument,
    GrantsDocument,
    GroupDocument,
    MessagesDocument,
    PagesDocument,
    ParameterDocument,
    PartDocument,
    ScopeDocument,
    ScopeEntryDocument,
    ScopesDocument,
    TagDocument,
    TopicParameterDocument,
    TwitchDocument,
    ValueDocument,
)
from generator.kinds import is_array, is_object
from generator.moving.documents import OldParameterDocument, Scalar
from generator.yaml_source import Place, Problem, Source, SpecError, load

T = TypeVar("T")


class Part(str):
    """A note on an error: the key or index of the part that it is about."""

    step: str | int

    def __new__(cls, index: str | int) -> Self:
        made = super().__new__(cls, index)
        made.step = index
        return made


@define
class Spec:
    """The whole spec in its written form. `families`, `events` and `chat` are by file, such as `pubsub/bits.yaml`.

    `sources` has the line of every place.
    """

    groups: dict[str, GroupDocument] = field(factory=dict[str, GroupDocument])
    families: dict[str, FamilyDocument] = field(factory=dict[str, FamilyDocument])
    events: dict[str, EventFamilyDocument] = field(factory=dict[str, EventFamilyDocument])
    chat: dict[str, ChatDocument] = field(factory=dict[str, ChatDocument])
    scopes: dict[str, ScopeEntryDocument] = field(factory=dict[str, ScopeEntryDocument])
    glossary: dict[str, str] = field(factory=dict[str, str])
    retired_glossary: dict[str, str] = field(factory=dict[str, str])
    event_glossary: dict[str, str] = field(factory=dict[str, str])
    chat_glossary: dict[str, str] = field(factory=dict[str, str])
    messages: dict[str, str] = field(factory=dict[str, str])
    twitch: TwitchDocument = field(factory=TwitchDocument)
    sources: dict[str, Source] = field(factory=dict[str, Source])

    def at(self, file: str, *place: str | int) -> str:
        return self.sources[file].at(place)


def load_spec(folder: Path) -> Spec:
    """Read the spec. Raises SpecError with all problems in all files."""
    problems: list[Problem] = []
    spec = Spec()
    if not (folder / "helix").is_dir():
        raise SpecError([Problem(f"{folder}:1", "is not a spec folder: it has no helix/ inside")])
    for path in sorted((folder / "helix").glob("[!.]*.yaml")):
        group = _document(path, folder, GroupDocument, spec, problems)
        if group is not None:
            spec.groups[path.stem] = group
    retired = (*sorted((folder / "pubsub").glob("[!.]*.yaml")), *folder.glob("webhooks.yaml"))
    spec.families, spec.retired_glossary = _families(retired, folder, FamilyDocument, spec, problems)
    events = sorted((folder / "eventsub").glob("[!.]*.yaml"))
    spec.events, spec.event_glossary = _families(events, folder, EventFamilyDocument, spec, problems)
    chat = sorted((folder / "chat").glob("[!.]*.yaml"))
    spec.chat, spec.chat_glossary = _families(chat, folder, ChatDocument, spec, problems)
    scopes = _document(folder / "scopes.yaml", folder, ScopesDocument, spec, problems)
    glossary = _document(folder / "glossary.yaml", folder, GlossaryDocument, spec, problems)
    if (folder / "messages.yaml").exists():
        messages = _document(folder / "messages.yaml", folder, MessagesDocument, spec, problems)
        spec.messages = messages.messages if messages is not None else {}
    twitch = _document(folder / "twitch.yaml", folder, TwitchDocument, spec, problems) if (folder / "twitch.yaml").exists() else spec.twitch
    if problems or scopes is None or glossary is None or twitch is None:
        raise SpecError(problems)
    spec.twitch = twitch
    spec.scopes, spec.glossary = scopes.scopes, glossary.names
    return spec


def _families(paths: Iterable[Path], folder: Path, kind: type[T], spec: Spec, problems: list[Problem]) -> tuple[dict[str, T], dict[str, str]]:
    """The families by file, and the glossary in the same folder."""
    found: dict[str, T] = {}
    names: dict[str, str] = {}
    for path in paths:
        if path.name == "glossary.yaml":
            words = _document(path, folder, GlossaryDocument, spec, problems)
            names = words.names if words is not None else {}
        elif (family := _document(path, folder, kind, spec, problems)) is not None:
            found[path.relative_to(folder).as_posix()] = family
    return found, names


def _document(path: Path, folder: Path, kind: type[T], spec: Spec, problems: list[Problem]) -> T | None:
    return read_document(path, folder, kind, spec.sources, problems)


def read_document(path: Path, folder: Path, kind: type[T], sources: dict[str, Source], problems: list[Problem]) -> T | None:
    """One file as its document, with its lines in `sources`. None if there are errors, which are added to `problems`."""
    name = path.relative_to(folder).as_posix()
    source = load(path, f"{folder.name}/{name}", problems)
    if source is None:
        return None
    sources[name] = source
    try:
        return _CONVERTER.structure(source.value, kind)
    except (ExceptionGroup, StructureHandlerNotFoundError, TypeError, ValueError) as error:
        problems.extend(_explain(error, (), kind, source))
        return None


def _explain(error: Exception, place: Place, kind: Any, source: Source) -> list[Problem]:
    """cattrs' tree of errors as problems with lines."""
    if isinstance(error, ForbiddenExtraKeysError):
        known = [attribute.name for attribute in attrs.fields(error.cl)]
        return [
            Problem(source.at((*place, key)), f"unknown key {key!r}{suggest(key, known)}; known here: {', '.join(known)}")
            for key in sorted(error.extra_fields)
        ]
    if isinstance(error, ExceptionGroup):
        found: list[Problem] = []
        parts: tuple[Exception, ...] = cast(Any, error).exceptions
        for part in parts:
            found += _explain(part, (*place, *_step(part)), kind, source)
        return found
    if isinstance(error, KeyError):
        return [Problem(source.at(place), f"the key {error.args[0]!r} is missing here")]
    return [Problem(source.at(place), f"{'.'.join(map(str, place)) or 'the file'}: {error}")]


def _step(error: BaseException) -> Place:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return (note.name,)
        if isinstance(note, Part):
            return (note.step,)
    return ()


def suggest(name: str, known: list[str]) -> str:
    """` (did you mean 'x'?)`, or an empty text if no name is similar."""
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _exact(*kinds: type) -> Any:
    """A hook that accepts values of these types only, since YAML distinguishes `5` and `"5"`."""
    names = {"str": "text", "int": "a whole number", "float": "a number", "bool": "true or false"}
    wanted = " or ".join(names[kind.__name__] for kind in kinds if kind is not int or float not in kinds)

    def hook(value: object, _: object) -> object:
        if type(value) not in kinds:
            raise TypeError(f"needs {wanted}, not {value!r}")
        return float(value) if kinds[0] is float and isinstance(value, int) else value

    return hook


def _scope(value: Any, _: object) -> ScopeDocument:
    if isinstance(value, str):
        return value
    if is_object(value) and len(value) == 1 and next(iter(value)) in ("any", "all"):
        joined, parts = next(iter(value.items()))
        if is_array(parts) and parts:
            return {joined: [_scope(part, None) for part in parts]}
    raise TypeError(f"needs a scope, {{any: [scopes]}} or {{all: [scopes]}}, not {value!r}")


def _grants(value: Any) -> GrantsDocument:
    if not is_object(value) or set(value) & {"any", "all"}:
        return {"": _scope(value, None)}
    if not value:
        raise TypeError("needs a scope, {any: [scopes]}, {all: [scopes]}, or one of these for each parameter that names a user, not {}")
    return {name: _scope(part, None) for name, part in value.items()}


Hook: TypeAlias = Callable[[Any, Any], Any]


def _full_hook(kind: type, converter: Converter) -> Hook:
    """cattrs' own hook for a document, unknown keys forbidden."""
    return cast(Hook, make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True))


def _short_form(converter: Converter, kind: type, key: str) -> None:
    """Accept plain text for an object with only that key."""
    full = _full_hook(kind, converter)

    def hook(value: Any, cls: Any) -> Any:
        if not (is_object(value) or isinstance(value, str)):
            raise TypeError(f"needs text or an object, not {value!r}")
        return full({key: value} if isinstance(value, str) else value, cls)

    converter.register_structure_hook(kind, hook)


def _parts(converter: Converter, items: Iterable[tuple[Any, Any]], inner: Any, container: type) -> Any:
    """Structure each part, to report all errors together with their keys or indexes."""
    errors: list[Exception] = []
    found: dict[Any, Any] = {}
    for key, part in items:
        try:
            found[key] = converter.structure(part, inner)
        except Exception as error:
            error.__notes__ = [*getattr(error, "__notes__", ()), Part(key)]
            errors.append(error)
    if errors:
        raise ExceptionGroup("in a container", errors)
    return found if container is dict else list(found.values())


def _make_converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)

    def attrs_hook(kind: type) -> Any:
        full = _full_hook(kind, converter)

        def hook(value: Any, cls: Any) -> Any:
            if not is_object(value):
                raise TypeError(f"needs an object with {', '.join(a.name for a in attrs.fields(cls))}, not {value!r}")
            return full(value, cls)

        return hook

    converter.register_structure_hook_factory(attrs.has, attrs_hook)
    for kinds in ((str,), (int,), (float, int), (bool,)):
        converter.register_structure_hook(kinds[0], _exact(*kinds))

    def mapping(value: Any, kind: Any) -> Any:
        if not is_object(value):
            raise TypeError(f"needs an object, not {value!r}")
        return _parts(converter, value.items(), get_args(kind)[1], dict)

    def listing(value: Any, kind: Any) -> Any:
        if not is_array(value):
            raise TypeError(f"needs a list, not {value!r}")
        return _parts(converter, enumerate(value), get_args(kind)[0], list)

    converter.register_structure_hook_func(lambda kind: getattr(kind, "__origin__", None) is dict, mapping)
    converter.register_structure_hook_func(lambda kind: getattr(kind, "__origin__", None) is list, listing)
    converter.register_structure_hook_func(
        lambda kind: kind == ScopeDocument or kind == (ScopeDocument | None), lambda v, k: None if v is None else _scope(v, k)
    )
    converter.register_structure_hook_func(lambda kind: kind == (GrantsDocument | None), lambda value, _: None if value is None else _grants(value))
    converter.register_structure_hook_func(
        lambda kind: kind == (str | dict[str, FieldDocument]),
        lambda value, _: value if isinstance(value, str) else converter.structure(value, dict[str, FieldDocument]),
    )
    converter.register_structure_hook_func(lambda kind: kind == (int | bool), lambda value, _: _exact(int, bool)(value, None))
    converter.register_structure_hook_func(lambda kind: kind == (int | str), lambda value, _: _exact(int, str)(value, None))
    converter.register_structure_hook_func(
        lambda kind: kind == (str | int | float | bool | None), lambda value, _: _exact(str, int, float, bool)(value, None)
    )
    converter.register_structure_hook_func(
        lambda kind: kind == Scalar, lambda value, _: None if value is None else _exact(str, int, bool)(value, None)
    )
    for kind, key in (
        (FieldDocument, "type"),
        (ParameterDocument, "type"),
        (ScopeEntryDocument, "description"),
        (ValueDocument, "description"),
        (TopicParameterDocument, "description"),
        (ConditionDocument, "need"),
        (TagDocument, "type"),
        (OldParameterDocument, "type"),
    ):
        _short_form(converter, kind, key)

    part = cast(Hook, attrs_hook(PartDocument))
    converter.register_structure_hook(PartDocument, lambda value, cls: part({"at": value} if isinstance(value, int | str) else value, cls))
    pages = cast(Hook, attrs_hook(PagesDocument))
    converter.register_structure_hook(PagesDocument, lambda value, cls: PagesDocument() if value is True else pages(value, cls))
    return converter


_CONVERTER = _make_converter()
