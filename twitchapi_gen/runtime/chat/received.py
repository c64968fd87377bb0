"""Typed messages of chat over IRC: the base of the generated classes, and the parser, which reads a line into the class of its command."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from twitchapi_gen.runtime.chat.line import Line, parse_line, split_frame, split_line
from twitchapi_gen.runtime.models.model import Model
from twitchapi_gen.runtime.models.shapes import TEXT, Field, Nullable, Report, Table, Written

Parts = tuple[tuple[str, int | None], ...]


@define(eq=False, repr=False, init=False)
class IrcMessage(Model):
    """A message of chat over IRC. Its attributes have Python names; `message["display-name"]`, `in`, `get`, `keys` and `items` take Twitch's
    names, also for tags outside the spec.

    A field is decoded when it is first accessed, since programs look at few of them.

    raw: the line as it was received, without the line break. A message that wasn't received has none: AttributeError.
    """

    raw: str = field(init=False)
    COMMAND: ClassVar[str] = ""
    KINDS: ClassVar[tuple[str, ...]] = ()
    """The kinds of notice (the tag `msg-id`) that this class stands for."""
    PARTS: ClassVar[Parts] = ()
    """The fields that aren't tags: name and index of the parameter, None for the sender."""

    FIELD: ClassVar[Mapping[str, Field]] = {}
    """The fields by attribute."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.TABLE = Table(cls, cls.FIELDS)
        cls.FIELD = {one.attribute: one for one in cls.FIELDS}

    if not TYPE_CHECKING:  # type checkers know the fields, and refuse all other names

        def __getattr__(self, name: str) -> object:
            """Decode a field on first access."""
            one = self.FIELD.get(name)
            if one is None:
                raise AttributeError(f"{type(self).__name__} has no {name!r}")
            value = self.TABLE.read_field(one, self.json_)
            setattr(self, name, value)
            return value

    @property
    def line(self) -> Line:
        """The line in its parts. Raises AttributeError for a message that wasn't received."""
        return parse_line(self.raw)

    def to_dict(self) -> dict[str, Any]:
        """Return the tags and the other parts by Twitch's names, as text in Twitch's form, with your changes."""
        found = super().to_dict()
        source = self._source()
        for one in self.FIELDS:
            shape = one.shape.of if isinstance(one.shape, Nullable) else one.shape
            value = getattr(self, one.attribute)
            if isinstance(shape, Written) and value is not None and one.name in found and not isinstance(value, str):
                sent = source.get(one.name)
                found[one.name] = sent if isinstance(sent, str) and _reads_as(shape, sent, value) else shape.write(value)
        return found

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        restore, values = super().__reduce_ex__(protocol)
        return _restore, (restore, values, getattr(self, "raw", None))


def _reads_as(shape: Written, sent: str, value: object) -> bool:
    try:
        return bool(shape.parse(sent) == value)
    except (ValueError, KeyError, OverflowError):
        return False


def _restore(restore: Callable[..., IrcMessage], values: tuple[Any, ...], raw: str | None) -> IrcMessage:
    made = restore(*values)
    if raw is not None:
        made.raw = raw
    return made


@define(eq=False, repr=False, init=False)
class UnknownMessage(IrcMessage):
    """A line with a command that the spec doesn't know, or without one. `line` has its parts, and the tags are accessible by name."""


class Parser:
    """Reads lines into messages. classes: by command; kinds: of the notices, by the tag `msg-id`."""

    def __init__(self, classes: Mapping[str, type[IrcMessage]], kinds: Mapping[str, type[IrcMessage]]) -> None:
        self._classes, self._kinds = dict(classes), dict(kinds)
        self._told = {kind.COMMAND for kind in kinds.values()}

    def __call__(self, text: str, report: Report | None = None) -> IrcMessage:
        """Read one line. Never raises: unknown tags are kept, values of another kind too, and both are reported.

        report: called for each difference from the spec with its path (`PRIVMSG.bits`), the expectation, and the kind of value found.
        """
        return self._read(text, *split_line(text), report)

    def _read(self, text: str, value: dict[str, str], prefix: str, command: str, parameters: Sequence[str], report: Report | None) -> IrcMessage:
        kind = self._kinds.get(value.get("msg-id", "")) if command in self._told else None
        if kind is None:
            kind = self._classes.get(command)
            if kind is None:
                return _unknown(text, value, command, report)
        made: IrcMessage = object.__new__(kind)
        for name, at in kind.PARTS:
            if at is None:
                part = prefix.partition("!")[0]
            elif at < len(parameters) and parameters:
                part = parameters[at]
                if name == "channel" and part[:1] == "#":
                    part = part[1:]
            else:
                continue
            value[name] = part
            if kind.FIELD[name].shape is TEXT:
                setattr(made, name, part)
        made.json_, made.raw = value, text.rstrip("\r\n")
        if report is not None:
            source = self._kinds.get(value.get("source-msg-id", "")) if command in self._told else None
            kind.TABLE.read(value, _sparing(source, report), command)
        return made

    def frame(self, text: str, report: Report | None = None) -> Iterator[IrcMessage]:
        """Read all lines of a WebSocket frame."""
        return (self(line, report) for line in split_frame(text))

    def original(self, message: IrcMessage) -> IrcMessage:
        """Read a notice from another channel of a shared chat into the class of its kind there. Other messages are returned unchanged."""
        kind = message.get("source-msg-id")
        if kind is None or message.get("msg-id") == kind:
            return message
        line = message.line
        return self._read(message.raw, {**line.tags, "msg-id": str(kind)}, line.prefix, line.command, line.parameters, None)


def _sparing(source: type[IrcMessage] | None, report: Report) -> Report:
    """A notice from another channel of a shared chat has the tags of its kind there, which are not new."""
    if source is None:
        return report

    def told(where: str, expected: str, found: str) -> None:
        if expected != "nothing" or where.partition(".")[2] not in source.NAMES:
            report(where, expected, found)

    return told


def _unknown(text: str, tags: dict[str, str], command: str, report: Report | None) -> UnknownMessage:
    if report is not None:
        report("line", "a known command", f"the command {command[:20]}" if command.isalnum() else "no command")
    made = object.__new__(UnknownMessage)
    made.json_, made.raw = tags, text.rstrip("\r\n")
    return made
