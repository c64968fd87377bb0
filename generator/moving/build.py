"""Documents → pictures of the old interfaces. Unknown names are problems, reported with the line and the nearest name."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.ir import Api, EventType, Operation, Topic
from generator.load import read_document, suggest
from generator.moving.documents import (
    REQUIRED,
    CheckDocument,
    EnumReplyDocument,
    InsteadDocument,
    MovingDocument,
    OldEventDocument,
    OldMethodDocument,
    OldParameterDocument,
    OldTopicDocument,
)
from generator.moving.picture import Face, OldEvent, OldMethod, OldParameter, OldTopic
from generator.yaml_source import Place, Problem, Source, SpecError

AUTHS = ("none", "user", "app", "either")
REPLIES = ("object", "success", "nothing", "text", "empty", "object_or_false", "items", "result", "list", "item", "optional", "field", "texts")
OF_CLASS = ("items", "result", "list", "item", "optional")
"""The replies that are made of objects of a class: `returns`."""
KINDS = ("id", "ids", "text", "texts", "int", "bool", "time", "titles", "entries", "json", "mapping", "callback")
"""The types of parameters, besides the names of enums and of classes of replies."""
_ROOTS = ("TwitchObject", "IterTwitchObject", "AsyncIterTwitchObject")
_WORDS = re.compile(r"[A-Za-z_]\w*")
_PLAIN = frozenset({"str", "int", "float", "bool", "datetime", "dict", "Any", "List", "Dict", "Optional"})
_PYTHON = ("Exception", "ValueError", "RuntimeError")


def load_faces(folder: Path, api: Api) -> tuple[Face, ...]:
    """Every `moving/v*.yaml` below the spec's folder. Raises SpecError with all problems in all of them."""
    problems: list[Problem] = []
    sources: dict[str, Source] = {}
    faces: list[Face] = []
    for path in sorted((folder / "moving").glob("v*.yaml")):
        document = read_document(path, folder, MovingDocument, sources, problems)
        if document is not None:
            builder = Builder(document, sources[path.relative_to(folder).as_posix()], api, problems)
            faces.append(builder.face(path.stem, f"{folder.name}/moving/{path.name}"))
    if problems:
        raise SpecError(problems)
    return tuple(faces)


class Builder:
    """Builds one interface, and collects problems."""

    def __init__(self, document: MovingDocument, source: Source, api: Api, problems: list[Problem]) -> None:
        self._document, self._source, self._problems = document, source, problems
        self._operations: Mapping[str, Operation] = {one.name: one for one in api.operations}
        self._scopes = api.scopes
        sections = {section.name: section for section in api.sections}
        self._topics: Mapping[str, Mapping[str, Topic]] = {
            name: {topic.method if name == "pubsub" else topic.name: topic for family in sections[name].families for topic in family.topics}
            for name in ("pubsub", "webhooks")
            if name in sections
        }
        self._events: Mapping[str, EventType] = {f"{one.type}@{one.version}": one for family in api.events for one in family.types}

    def face(self, name: str, source: str) -> Face:
        document = self._document
        self._types()
        return Face(
            name=name,
            source=source,
            document=document,
            methods=tuple(self._method(key, one) for key, one in document.twitch.methods.items()),
            webhook=tuple(self._topic("webhook", key, one) for key, one in document.webhook.methods.items()),
            pubsub=tuple(self._topic("pubsub", key, one) for key, one in document.pubsub.methods.items()),
            eventsub=tuple(self._event(key, one) for key, one in document.eventsub.methods.items()),
        )

    def _problem(self, place: Place, message: str) -> None:
        self._problems.append(Problem(self._source.at(place), message))

    def _known(self, name: str, known: Iterable[str], what: str, place: Place) -> bool:
        """Whether the name exists; otherwise adds a problem."""
        names = list(known)
        if name not in names:
            self._problem(place, f"there is no {what} {name!r}{suggest(name, names)}")
        return name in names

    def _types(self) -> None:
        document = self._document
        for name, one in document.exceptions.items():
            self._known(one.base, (*document.exceptions, *_PYTHON), "exception", ("exceptions", name, "base"))
        for name, enum in document.enums.items():
            for key, part in (("today", enum.today), ("notes", enum.notes)):
                for member in part:
                    self._known(member, enum.values, f"member of {name}", ("enums", name, key, member))

        known = {one.name for one in self._scopes}
        scopes = document.enums.get("AuthScope")
        for member, value in scopes.values.items() if scopes is not None else ():
            today = scopes.today.get(member, value) if scopes is not None else value
            if today is not None:
                self._known(str(today), known, "scope of today", ("enums", "AuthScope", "today" if today != value else "values", member))
        for module, classes in document.objects.items():
            for name, kind in classes.items():
                place: Place = ("objects", module, name)
                self._known(kind.base, (*_ROOTS, *classes), "class", (*place, "base"))
                for field, text in {**kind.fields, **({"event": kind.event} if kind.event else {})}.items():
                    for word in _WORDS.findall(text):
                        if word not in _PLAIN:
                            self._known(word, (*classes, *document.enums), "class", (*place, "fields", field) if field in kind.fields else place)

    def _method(self, name: str, one: OldMethodDocument) -> OldMethod:
        place: Place = ("twitch", "methods", name)
        self._known(one.auth, AUTHS, "kind of token", (*place, "auth"))
        self._known(one.reply, REPLIES, "kind of reply", (*place, "reply"))
        operation = self._operation(one.operation, (*place, "operation")) if one.operation else None
        if not (one.operation or one.request or one.withdrawn):
            self._problem(place, f"{name} needs an operation, or what became of it: withdrawn")
        if one.operation and one.withdrawn:
            self._problem((*place, "withdrawn"), f"{name} can't be withdrawn and be {one.operation} today")
        if one.withdrawn is not None and one.withdrawn.today:
            self._operation(one.withdrawn.today, (*place, "withdrawn", "today"))
        parameters = self._parameters(place, one.parameters, operation)
        self._checks(place, one)
        self._enums(place, one.enums)
        if one.reply in OF_CLASS:
            self._known(one.returns, self._classes("api"), "class", (*place, "returns" if one.returns else "reply"))
        for status, exception in one.refused.items():
            self._known(exception, (*self._document.exceptions, *_PYTHON), "exception", (*place, "refused", status))
        for index, answer in enumerate(one.instead):
            self._instead((*place, "instead", index), answer, one)
        return OldMethod(
            name=name,
            auth=one.auth,
            since=one.since,
            until=one.until,
            reply=one.reply,
            returns=one.returns,
            gives=one.gives,
            token_from=one.token_from,
            request=one.request,
            user_without=tuple(one.user_without or ()),
            parameters=parameters,
            checks=tuple(one.checks),
            enums=tuple(one.enums.items()),
            refused=tuple((int(status), exception) for status, exception in one.refused.items() if status.isdecimal()),
            instead=tuple(one.instead),
            withdrawn=one.withdrawn,
            operation=operation,
        )

    def _classes(self, module: str) -> Iterable[str]:
        return self._document.objects.get(module, {})

    def _operation(self, name: str, place: Place) -> Operation | None:
        return self._operations[name] if self._known(name, self._operations, "operation", place) else None

    def _parameters(self, place: Place, documents: Mapping[str, OldParameterDocument], operation: Operation | None) -> tuple[OldParameter, ...]:
        made = tuple(self._parameter((*place, "parameters", name), name, one, operation) for name, one in documents.items())
        if operation is not None:
            reached = {one.to for one in made} | {part for one in made for part in one.document.spread or ()}
            for one in operation.parameters:
                if one.required and one.python not in reached:
                    self._problem((*place, "operation"), f"{operation.name} needs {one.python}, which no parameter is `to`")
        return made

    def _parameter(self, place: Place, name: str, one: OldParameterDocument, operation: Operation | None) -> OldParameter:
        self._known(one.type, (*KINDS, *self._document.enums, *self._classes("api")), "kind of parameter", (*place, "type"))
        enum = self._document.enums.get(one.type)
        if enum is not None:
            members = (*([one.default] if one.default not in (REQUIRED, None) else []), *(one.values or ()))
            for member in members:
                self._known(str(member), enum.values, f"member of {one.type}", place)
        to = "" if one.gone or one.here or one.spread or operation is None else one.to or name
        if operation is not None:
            modern = [parameter.python for parameter in operation.parameters]
            for target in (*([to] if to else []), *(one.spread or ())):
                self._known(target, modern, f"parameter of {operation.name}", place)
        return OldParameter(name=name, to=to, document=one)

    def _checks(self, place: Place, one: OldMethodDocument) -> None:
        for index, check in enumerate(one.checks):
            for name in named(check):
                self._known(name, one.parameters, "parameter", (*place, "checks", index))
        for name in (*(one.user_without or ()), *([one.token_from] if one.token_from else [])):
            self._known(name, one.parameters, "parameter", (*place, "user_without"))

    def _enums(self, place: Place, enums: Mapping[str, EnumReplyDocument]) -> None:
        for name, one in enums.items():
            if self._known(one.type, self._document.enums, "enum", (*place, "enums", name, "type")):
                self._known(one.default, self._document.enums[one.type].values, f"member of {one.type}", (*place, "enums", name, "default"))

    def _instead(self, place: Place, answer: InsteadDocument, one: OldMethodDocument) -> None:
        operation = self._operation(answer.operation, (*place, "operation"))
        for name in (*answer.given, *answer.parameters.values(), answer.side.id):
            self._known(name, one.parameters, "parameter", place)
        if operation is not None:
            for name in answer.parameters:
                self._known(
                    name, [parameter.python for parameter in operation.parameters], f"parameter of {operation.name}", (*place, "parameters", name)
                )

    def _topic(self, system: str, name: str, one: OldTopicDocument) -> OldTopic:
        place: Place = (system, "methods", name)
        self._known(one.auth, AUTHS, "kind of token", (*place, "auth"))
        for scope in one.scopes:
            self._known(scope, self._document.enums["AuthScope"].values, "scope", (*place, "scopes"))
        topics = self._topics.get("webhooks" if system == "webhook" else system, {})
        found = topics.get(one.topic if system == "webhook" else name)
        if system == "webhook":
            self._known(one.topic, topics, "topic", (*place, "topic"))
        self._enums(place, one.enums)
        return OldTopic(
            name=name,
            topic=one.topic,
            auth=one.auth,
            scopes=tuple(one.scopes),
            parameters=self._parameters(place, one.parameters, None),
            enums=tuple(one.enums.items()),
            description=found.description if found is not None else "Any topic, named in full.",
        )

    def _event(self, name: str, one: OldEventDocument) -> OldEvent:
        place: Place = ("eventsub", "methods", name)
        self._known(one.type, self._events, "subscription type", (*place, "type"))
        found = self._events.get(one.type)
        if one.event:
            self._known(one.event, self._classes("eventsub"), "class", (*place, "event"))
        for part, parameter in one.condition.items():
            self._known(parameter, one.parameters, "parameter", (*place, "condition", part))
            if found is not None:
                self._known(part, [known.name for known in found.condition], f"part of the condition of {one.type}", (*place, "condition", part))
        type_, _, version = one.type.partition("@")
        return OldEvent(
            name=name,
            type=type_,
            version=version,
            was=one.was,
            batching=found is not None and found.batching,
            event=one.event,
            condition=tuple(one.condition.items()),
            parameters=self._parameters(place, one.parameters, None),
            description=found.description if found is not None else "",
            modern=found.method if found is not None else "",
        )


def named(check: CheckDocument) -> tuple[str, ...]:
    """The parameters that a check is about."""
    names = [*(check.order or ()), *(check.exactly_one_of or ()), *(check.at_least_one_of or ()), *(check.of or ()), *(check.when or {})]
    return (*names, *([check.needs] if check.needs else []))
