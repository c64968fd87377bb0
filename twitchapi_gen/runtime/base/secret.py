"""Secrets in a value that masks itself, so that tracebacks with local variables, as error trackers make them, show none. Light to import."""

from typing import Any, Generic, NoReturn, TypeGuard, TypeVar, cast

from twitchapi_gen.runtime.base.errors import ParameterError
from twitchapi_gen.runtime.base.values import is_mapping

T = TypeVar("T")
E = TypeVar("E", bound=BaseException)
_DEEPEST = 100
"""What is nested deeper, or holds itself, is refused before it is sent."""
_PREFIXES = ("oauth:", "oauth ", "bearer ")
"""What stands before a token elsewhere: in a chat's PASS line, in an Authorization header."""
NAMES = frozenset({"secret", "hub.secret"})
"""What a secret is called in a body, such as that of an EventSub subscription or of a webhook."""


class Secret(Generic[T]):
    """A value that shows nothing of itself: tracebacks with local variables, error trackers and logs see the mask.

    `reveal()` gives it, for the wire and for what is the user's own (getters, callbacks, stores). Its result is never kept in a variable: a
    frame that an error passes through would show it. It equals the plain value, and another secret of the same value.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    def reveal(self) -> T:
        return self._value

    def __repr__(self) -> str:
        return "<secret>"

    def __eq__(self, other: object) -> bool:
        return bool(self._value == plain(other))

    def __hash__(self) -> int:
        return hash(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret can't be pickled")

    def __copy__(self) -> "Secret[T]":
        return self

    def __deepcopy__(self, memo: object) -> "Secret[T]":
        return self


def is_secret(value: Any) -> "TypeGuard[Secret[Any]]":
    return isinstance(value, Secret)


def hidden(text: "str | Secret[str] | None") -> "Secret[str] | None":
    """The text as a secret; None for none, which an empty text is, too."""
    return (text if isinstance(text, Secret) else Secret(text)) if text else None


def plain(value: Any) -> Any:
    """What the secret is; anything else as it is."""
    return value.reveal() if is_secret(value) else value


def masked(value: T, depth: int = 0) -> T:
    """What is to be sent, as a copy whose secrets are hidden: all that stands under a secret's name, as deep as anything can be sent."""
    found: Any = value
    if depth > _DEEPEST:
        return value
    if is_mapping(value):
        found = {name: _masked(name, one, depth) for name, one in value.items()}
    elif hasattr(value, "PARAMETERS"):  # an `Input`
        import copy

        found = copy.copy(value)
        for name, one in found.given().items():
            setattr(found, name, _masked(name, one, depth))
    elif isinstance(value, list | tuple):
        found = [masked(one, depth + 1) for one in cast("list[Any]", value)]
    return cast(T, found)


def _masked(name: object, value: Any, depth: int) -> Any:
    return Secret(value) if name in NAMES and isinstance(value, str) else masked(value, depth + 1)


def checked(name: str, given: Secret[str]) -> Secret[str]:
    """The credential of that name, which a header must be able to carry. Raises ParameterError, which doesn't show it."""
    if not is_sendable(unprefixed(name, given).reveal()):
        raise ParameterError(f"{name} is empty or contains an invalid character, such as a space")
    return given


def unprefixed(name: str, given: Secret[str]) -> Secret[str]:
    """The credential of that name, which must be text without what stands before a token elsewhere. Raises ParameterError."""
    problem = prefix_in(given.reveal())
    if problem:
        raise ParameterError(f"{name} {problem}")
    return given


def prefix_in(text: Any) -> str:
    """What is wrong with a token that begins with what is no part of it, or is no text; empty where nothing is."""
    if not isinstance(text, str):
        return f"must be text, not {type(text).__name__}"
    prefix = next((one for one in _PREFIXES if text.lower().startswith(one)), "")
    return f"begins with {text[: len(prefix)]!r}, which is no part of a token: remove this prefix and give the rest" if prefix else ""


def is_sendable(text: str) -> bool:
    """Whether a header can carry the text as a token."""
    return text != "" and text.isascii() and text.isprintable() and " " not in text


def bare(error: E) -> E:
    """The error without the frames that it came through and without the error behind it: those hold what mustn't be shown."""
    error.__context__ = error.__cause__ = None
    return error.with_traceback(None)
