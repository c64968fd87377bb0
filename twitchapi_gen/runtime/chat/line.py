"""The grammar of a line of chat: IRCv3 tags, prefix, command, parameters. It knows no command and no tag."""

import re
from collections.abc import Iterator, Mapping

from attrs import define, field

from twitchapi_gen.runtime.base.errors import ParameterError

_ESCAPES = {":": ";", "s": " ", "\\": "\\", "r": "\r", "n": "\n"}
_ESCAPED = re.compile(r"\\(.?)", re.DOTALL)
_WRITTEN = str.maketrans({";": "\\:", " ": "\\s", "\\": "\\\\", "\r": "\\r", "\n": "\\n"})
_KEY = re.compile(r"[^ ;=\r\n\x00]+")
_COMMAND = re.compile(r"[A-Za-z]+|\d{3}", re.ASCII)
_MIDDLE = re.compile(r"[^ :\r\n\x00][^ \r\n\x00]*")
_FORBIDDEN = re.compile(r"[\r\n\x00\ud800-\udfff]")
_ALWAYS_TRAILING = frozenset({"PING", "PONG"})
MAX_PARAMETERS = 15
"""A last parameter contains all that is behind the fourteenth, in the rules of IRC."""


@define(slots=True)
class Line:
    """A line of chat. tags: unescaped. prefix: the sender, without the colon; "" for none. parameters: the last one can contain spaces.

    A line without a command isn't valid; `command` is "" then.
    """

    command: str
    parameters: tuple[str, ...] = ()
    tags: dict[str, str] = field(factory=dict[str, str])
    prefix: str = ""

    @property
    def sender(self) -> str:
        """The login name in the prefix `login!login@login.tmi.twitch.tv`; the prefix itself if it has another form."""
        return self.prefix.partition("!")[0]

    def to_text(self) -> str:
        """Return the line as it is sent, without the line break. `parse_line` returns an equal line.

        Raises ParameterError if a part contains a character that would end the line or the part; nothing can be smuggled in.
        """
        if not _COMMAND.fullmatch(self.command):
            raise ParameterError(f"{self.command!r} can't be a command of chat; use letters, or three digits")
        tags = f"@{';'.join(_tag(key, value) for key, value in self.tags.items())} " if self.tags else ""
        prefix = f":{_middle('the prefix', self.prefix)} " if self.prefix else ""
        return f"{tags}{prefix}{' '.join([self.command, *self._written()])}"

    def _written(self) -> Iterator[str]:
        *middles, last = self.parameters or ("",)
        if len(self.parameters) > MAX_PARAMETERS:
            raise ParameterError(f"a line of chat has at most {MAX_PARAMETERS} parameters, not {len(self.parameters)}")
        for one in middles:
            yield _middle(f"a parameter of {self.command}", one)
        if self.parameters:
            plain = not middles and self.command not in _ALWAYS_TRAILING and _MIDDLE.fullmatch(last)
            yield last if plain else f":{check_text(f'a parameter of {self.command}', last)}"


def parse_line(text: str) -> Line:
    """Parse one line, with or without its line break. Never raises: a line without a command becomes one with the command ""."""
    tags, prefix, command, parameters = split_line(text)
    return Line(command, tuple(parameters), tags, prefix)


def split_line(text: str) -> tuple[dict[str, str], str, str, list[str]]:
    """Return the tags, the prefix, the command and the parameters of a line, as `parse_line` does, but faster."""
    tags: dict[str, str] = {}
    prefix = ""
    rest = text.rstrip("\r\n")
    if rest[:1] == "@":
        head, _, rest = rest[1:].partition(" ")
        tags = _tags(head)
        rest = rest.lstrip(" ")
    if rest[:1] == ":":
        prefix, _, rest = rest[1:].partition(" ")
    head, colon, last = rest.partition(" :")
    words = [word for word in head.split(" ") if word]
    command = words.pop(0) if words else ""
    if colon:
        words.append(last)
    return tags, prefix, command, words


def _tags(head: str) -> dict[str, str]:
    found: dict[str, str]
    try:
        found = dict([one.split("=", 1) for one in head.split(";")])  # a third faster than a comprehension of the dict
    except ValueError:  # a tag without a value
        found = {key: value for key, _, value in [one.partition("=") for one in head.split(";")]}
    found.pop("", None)
    if "\\" in head:
        for key, value in found.items():
            if "\\" in value:
                found[key] = unescape(value)
    return found


def split_frame(text: str) -> list[str]:
    """Return the lines of a WebSocket frame, which may contain several. Empty lines are dropped."""
    return [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line]


def unescape(value: str) -> str:
    """Return the text of an escaped tag. A backslash before another character than IRCv3's is dropped, as IRCv3 says."""
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[1], found[1]), value)


def escape(value: str) -> str:
    """Return the text in a form for a tag."""
    return value.translate(_WRITTEN)


def check_text(what: str, text: str) -> str:
    """Return the text. Raises ParameterError if it contains a line break, NUL or half of a surrogate pair, which a line of chat can't."""
    found = _FORBIDDEN.search(text)
    if found:
        raise ParameterError(f"{what} contains {found[0]!r} at index {found.start()}, which a line of chat can't contain; remove it")
    return text


def _middle(what: str, text: str) -> str:
    check_text(what, text)
    if not _MIDDLE.fullmatch(text):
        raise ParameterError(f"{what} can't be {text[:60]!r}: it must not be empty, begin with a colon or contain a space")
    return text


def _tag(key: str, value: str) -> str:
    if not _KEY.fullmatch(key):
        raise ParameterError(f"{key[:60]!r} can't be the name of a tag: it must not be empty or contain a space, `;` or `=`")
    written = escape(value)
    check_text(f"the tag {key}", written)
    return f"{key}={written}"


def tags_of(values: Mapping[str, object]) -> dict[str, str]:
    """Return tags with the values as Twitch writes them: flags as 0 and 1, None left out."""
    return {key: str(int(value)) if isinstance(value, bool) else str(value) for key, value in values.items() if value is not None}
