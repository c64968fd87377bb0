"""Messages of chat over IRC: documents → the picture, as `build.py` does for Helix."""

import re
from pathlib import PurePosixPath

from generator import names, reserved
from generator.building import Context, build_enum
from generator.crosschecks import no_cycles, type_names, unique
from generator.documents import ChatDocument, ChatMessageDocument, PartDocument, TagDocument
from generator.ir import ChatMessage, Field, Group, Section
from generator.load import Spec, suggest
from generator.types import UNIX_MILLISECONDS, Type, timed
from generator.yaml_source import Place, Problem

VALUES = ("Badge", "EmoteRange", "MarkedRange")
"""Types of tags that the runtime defines, since each is written in a way of its own. A tag holds a list of them."""
SENDER = "sender"
PARAM = "msg-param-"
"""The beginning of the names of tags that only some kinds of notices have. It isn't part of the Python name."""
_COMMAND = re.compile(r"[A-Z]+|\d{3}")
_TAG = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_LAST = 14
"""A line of IRC has at most 15 parameters."""


def build_chat(spec: Spec, problems: list[Problem]) -> tuple[Section, ...]:
    """Chat, if the spec has it. Adds to the existing problems."""
    if not spec.chat:
        return ()
    named, home = type_names(spec.chat, spec, problems)
    for name in VALUES:
        if name in named:
            problems.append(Problem(next(spec.at(file) for file in spec.chat), f"the name {name!r} is taken: the runtime defines it"))
        named[name] = "model"
    families = [_family(Context(spec, file, named, problems), one) for file, one in spec.chat.items()]
    messages = [message for family in families for message in family.messages]
    unique(problems, "command", [(one.command, one.source) for one in messages if not one.like])
    unique(problems, "kind of notice", [(kind, one.source) for one in messages for kind in one.kinds])
    no_cycles(families, home, problems)
    return (Section(name="chat", families=tuple(families), home=home),)


def _family(context: Context, chat: ChatDocument) -> Group:
    module = names.module(chat.chat)
    if module != PurePosixPath(context.file).stem:
        context.wrong(("chat",), f"the messages {chat.chat!r} belong in a file {module}.yaml")
    elif not names.usable(module) or module in reserved.MODULES:
        context.wrong(("chat",), f"{chat.chat!r} would be the module {module!r}, which can't be used; choose another name")
    return Group(
        title=chat.chat,
        module=module,
        enums=tuple(build_enum(context, name, enum) for name, enum in chat.enums.items()),
        models=(),
        inputs=(),
        file=context.at().partition(":")[0],
        section="chat",
        messages=tuple(_message(context, chat, name, one) for name, one in chat.messages.items()),
    )


def _message(context: Context, chat: ChatDocument, name: str, one: ChatMessageDocument) -> ChatMessage:
    place: Place = ("messages", name)
    base = _base(context, place, chat, name, one)
    command = base.command if base else one.command
    if base is None and not _COMMAND.fullmatch(command):
        context.wrong((*place, "command"), f"{command!r} must be a command, such as PRIVMSG or 353")
    if base is None and not (one.direction and one.form):
        context.wrong(place, "a message needs its `direction` and its `form`, or `like`")
    if bool(one.like) != bool(one.kinds):
        context.wrong(place, "`like` and `kinds` belong together")
    parts = {part: _part(context, (*place, "parts", part), part, document) for part, document in one.parts.items()}
    tags = [_tag(context, (*place, "tags", tag), tag, document) for tag, document in one.tags.items()]
    inherited = [(names.snake(field), context.at(*place)) for field in (*base.parts, *base.tags)] if base else []
    unique(context.problems, "Python name", [*inherited, *((field.python, field.source) for field in (*parts.values(), *tags))])
    return ChatMessage(
        name=name, command=command, like=one.like, kinds=tuple(one.kinds), direction=one.direction, form=one.form,
        description=context.described((*place, "description"), one.description, name), docs_url=context.spec.twitch.docs.chat,
        needs=tuple(one.needs), ended=one.ended, parts=tuple((part, _place(document)) for part, document in one.parts.items()),
        fields=(*parts.values(), *tags), source=context.at(*place),
    )  # fmt: skip


def _base(context: Context, place: Place, chat: ChatDocument, name: str, one: ChatMessageDocument) -> ChatMessageDocument | None:
    """The message that this one is like. It stands above this one, since a class comes after its base."""
    if not one.like:
        return None
    above = list(chat.messages)[: list(chat.messages).index(name)]
    if one.like not in above or chat.messages[one.like].like:
        context.wrong((*place, "like"), f"there is no message {one.like!r} above, with a command of its own{suggest(one.like, above)}")
        return None
    for key in ("command", "direction", "form", "needs", "parts"):
        if getattr(one, key):
            context.wrong((*place, key), f"{one.like} already says the `{key}`")
    return chat.messages[one.like]


def _place(document: PartDocument) -> int | None:
    return document.at if isinstance(document.at, int) else None


def _part(context: Context, place: Place, name: str, document: PartDocument) -> Field:
    if document.at != SENDER and not (isinstance(document.at, int) and -1 <= document.at <= _LAST):
        context.wrong(place, f"`at` is `{SENDER}`, -1 for the last parameter, or the index of another (at most {_LAST}), not {document.at!r}")
    type_ = context.type(document.type, place)
    if str(type_) not in ("string", "string[]"):
        context.wrong(place, f"a part of a line is a string or a string[], not {type_}")
    about = context.describe(place, document.description, name, "the part")
    return Field(
        name=name, python=_python(context, place, "", name), type=type_, description=about, absent=document.absent, source=context.at(*place)
    )


def _tag(context: Context, place: Place, name: str, document: TagDocument) -> Field:
    if not _TAG.fullmatch(name):
        context.wrong(place, f"{name!r} can't be the name of a tag; use letters, digits and -")
    type_ = context.type(document.type, place)
    if document.unit and context.measured(place, document.unit, type_, ("int",), ("seconds", "minutes", UNIX_MILLISECONDS)):
        type_ = timed(type_, document.unit)
    if not _writable(type_):
        context.wrong(place, f"a tag can't hold {type_}: it is a string, int, bool, an enum, string[], {', '.join(f'{one}[]' for one in VALUES)}")
    if document.empty and type_.kind not in ("string", "enum"):
        context.wrong(place, f"`empty` is for text and enums, and {type_} is not; a list can always be empty")
    about = context.describe(place, document.description, name, "the tag")
    return Field(
        name=name,
        python=_python(context, place, document.python, name),
        type=type_,
        description=f"{about} Twitch sends it {document.when}." if document.when else about,
        absent=bool(document.when),
        empty=document.empty,
        deprecated=document.deprecated,
        source=context.at(*place),
    )


def _python(context: Context, place: Place, own: str, name: str) -> str:
    return context.python(place, own or names.snake(name.removeprefix(PARAM)), name, reserved.FIELDS | reserved.CHAT_FIELDS)


def _writable(type_: Type) -> bool:
    if type_.nullable or type_.kind in ("map", "json", "float", "input", "model"):
        return False
    if type_.kind in ("datetime", "duration"):
        return bool(type_.unit)
    return type_.of is None or type_.of.kind == "string" or type_.of.name in VALUES
